//! What expressions of admission can name, and what they must come to. Both who accepts them and who evaluates them
//! compile them here.

mod composed;

use std::collections::HashMap;

use cel::{Environment, Program, Type};

pub use composed::Composed;

/// Which variables are at hand besides `object`, `oldObject`, `request` and `namespaceObject`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Knows {
    pub params: bool,
    pub authorizer: bool,
    /// `Object` and `JSONPatch` can be constructed.
    pub patches: bool,
}

/// Whether an expression may use only what the version before this one understands, too, or was accepted already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    New,
    Stored,
}

/// One expression, compiled or not: one that does not compile is told so when it is evaluated.
#[derive(Debug)]
pub struct Expression {
    text: String,
    of: Type,
    /// An error is the whole sentence: `compilation failed: ...`.
    program: Result<Program, String>,
}

impl Expression {
    /// `returns`: the types that it may have; none = any.
    pub fn compile(text: &str, environment: &Environment, returns: &[Type]) -> Self {
        let (of, program) = match compiled(text, environment, returns) {
            Ok((of, program)) => (of, Ok(program)),
            Err(says) => (Type::Dyn, Err(says)),
        };
        let text = text.to_owned();
        Expression { text, of, program }
    }

    /// One that is not even tried.
    fn broken(text: &str, says: String) -> Self {
        Expression {
            text: text.to_owned(),
            of: Type::Dyn,
            program: Err(says),
        }
    }

    /// As it was written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// An error is the whole sentence: `compilation failed: ...`.
    pub fn program(&self) -> Result<&Program, &str> {
        self.program.as_ref().map_err(String::as_str)
    }

    /// What is wrong with it.
    pub fn problem(&self) -> Option<&str> {
        self.program().err()
    }
}

fn compiled(text: &str, environment: &Environment, returns: &[Type]) -> Result<(Type, Program), String> {
    let compiled = environment
        .compile(text)
        .map_err(|problems| format!("compilation failed: {}", cel::display(&problems, text)))?;
    let of = compiled.output_type().clone();
    if !returns.is_empty() && !returns.contains(&of) {
        let names: Vec<String> = returns.iter().map(Type::to_string).collect();
        return Err(match names.as_slice() {
            [one] => format!("must evaluate to {one} but got {of}"),
            more => format!("must evaluate to one of [{}] but got {of}", more.join(" ")),
        });
    }
    let program = compiled.program();
    let program = program.map_err(|error| format!("program instantiation failed: {error}"))?;
    Ok((of, program))
}

/// With `request` and `namespaceObject` alone.
pub fn base(age: Age) -> Environment {
    namespace(request(match age {
        Age::New => Environment::default(),
        Age::Stored => Environment::of_version(u32::MAX),
    }))
}

/// With what every expression of admission knows, and what this one does.
pub fn environment(knows: Knows, age: Age) -> Environment {
    let mut all = base(age).with("object", Type::Dyn).with("oldObject", Type::Dyn);
    if knows.params {
        all = all.with("params", Type::Dyn);
    }
    if knows.authorizer {
        let of = |name: &str| Type::object(&format!("kubernetes.authorization.{name}"));
        all = all
            .with("authorizer", of("Authorizer"))
            .with("authorizer.requestResource", of("ResourceCheck"));
    }
    if knows.patches { all.with_patches() } else { all }
}

/// The field of a mutation's `patchType`, and what the expression in it comes to.
pub fn way(patch_type: &str) -> Option<(&'static str, Type)> {
    match patch_type {
        "ApplyConfiguration" => Some(("applyConfiguration", Type::object("Object"))),
        "JSONPatch" => Some(("jsonPatch", Type::list(Type::object("JSONPatch")))),
        _ => None,
    }
}

/// An environment with a type of this name and these fields.
fn declare(environment: Environment, name: &str, fields: &[(&str, Type)]) -> Environment {
    let fields: HashMap<String, Type> = fields
        .iter()
        .map(|(name, of)| ((*name).to_owned(), of.clone()))
        .collect();
    environment.with_object(name, fields)
}

fn texts(names: &[&'static str]) -> Vec<(&'static str, Type)> {
    names.iter().map(|name| (*name, Type::String)).collect()
}

/// `AdmissionRequest` without `uid`, `object` and `oldObject`.
fn request(environment: Environment) -> Environment {
    let kind = Type::object("kubernetes.GroupVersionKind");
    let resource = Type::object("kubernetes.GroupVersionResource");
    let list = || Type::list(Type::String);
    let mut user = texts(&["username", "uid"]);
    user.extend([("groups", list()), ("extra", Type::map(Type::String, list()))]);
    let mut fields = texts(&[
        "subResource",
        "requestSubResource",
        "name",
        "namespace",
        "operation",
    ]);
    fields.extend([
        ("kind", kind.clone()),
        ("resource", resource.clone()),
        ("requestKind", kind.clone()),
        ("requestResource", resource.clone()),
        ("userInfo", Type::object("kubernetes.UserInfo")),
        ("dryRun", Type::Bool),
        ("options", Type::Dyn),
    ]);
    let all = declare(environment, kind.name(), &texts(&["group", "version", "kind"]));
    let all = declare(all, resource.name(), &texts(&["group", "version", "resource"]));
    let all = declare(all, "kubernetes.UserInfo", &user);
    let all = declare(all, "kubernetes.AdmissionRequest", &fields);
    all.with("request", Type::object("kubernetes.AdmissionRequest"))
}

/// `Namespace`, with upstream's `UID` in capitals, which no namespace has.
fn namespace(environment: Environment) -> Environment {
    let map = || Type::map(Type::String, Type::String);
    let list = || Type::list(Type::String);
    let of = |name: &str| Type::object(&format!("kubernetes.Namespace{name}"));
    let mut metadata = texts(&["name", "generateName", "namespace", "UID", "resourceVersion"]);
    metadata.extend([
        ("labels", map()),
        ("annotations", map()),
        ("creationTimestamp", Type::Timestamp),
        ("deletionGracePeriodSeconds", Type::Int),
        ("deletionTimestamp", Type::Timestamp),
        ("generation", Type::Int),
        ("finalizers", list()),
    ]);
    let mut condition = texts(&["status", "type", "message", "reason"]);
    condition.push(("lastTransitionTime", Type::Timestamp));
    let status = [
        ("conditions", Type::list(of("Condition"))),
        ("phase", Type::String),
    ];
    let whole = [
        ("metadata", of("Metadata")),
        ("spec", of("Spec")),
        ("status", of("Status")),
    ];
    let all = declare(environment, of("Spec").name(), &[("finalizers", list())]);
    let all = declare(all, of("Condition").name(), &condition);
    let all = declare(all, of("Status").name(), &status);
    let all = declare(all, of("Metadata").name(), &metadata);
    declare(all, of("").name(), &whole).with("namespaceObject", of(""))
}
