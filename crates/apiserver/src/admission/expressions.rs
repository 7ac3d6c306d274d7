//! The expressions of admission: which variables they know, what they must come to, and what they may cost.

mod authorizer;
pub(crate) mod checks;
mod variables;

use std::collections::HashMap;

use api::Value as Json;
use cel::{Activation, Budget, Environment, Program, Type, Value, limits};

use super::Review;

pub(super) use authorizer::Permissions;
pub(super) use variables::Composed;
use variables::Variables;

/// Which variables are at hand besides `object`, `oldObject`, `request` and `namespaceObject`.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Knows {
    pub(super) params: bool,
    pub(super) authorizer: bool,
    /// `Object` and `JSONPatch` can be constructed.
    pub(super) patches: bool,
}

/// Whether an expression may use only what the version before this one understands, too, or was accepted already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Age {
    New,
    Stored,
}

/// One expression, compiled or not: one that does not compile is told so when it is evaluated.
#[derive(Debug)]
pub(super) struct Expression {
    pub(super) text: String,
    pub(super) of: Type,
    /// An error is the whole sentence: `compilation failed: ...`.
    program: Result<Program, String>,
}

/// The values of the variables for one request.
pub(super) struct Inputs<'a> {
    pub(super) object: &'a Json,
    pub(super) old: &'a Json,
    pub(super) request: &'a Json,
    /// `null` if there is none, or where expressions are not to see it.
    pub(super) namespace: &'a Json,
    pub(super) params: &'a Json,
    pub(super) permissions: &'a Permissions<'a>,
}

/// Evaluates expressions one after the other until their budget is spent.
pub(super) struct Evaluation<'a> {
    activation: Activation<'a>,
    variables: Option<&'a Variables<'a>>,
    left: u64,
}

/// Nothing more is evaluated.
#[derive(Debug)]
pub(super) struct OutOfBudget;

impl OutOfBudget {
    pub(super) const SAYS: &'static str =
        "validation failed due to running out of cost budget, no further validation rules will be run";
}

const UNREQUIRED: Json = Json::Null;

/// For inputs that an expression is not to see.
pub(super) fn nothing() -> &'static Json {
    &UNREQUIRED
}

/// With `request` and `namespaceObject` alone.
pub(super) fn base(age: Age) -> Environment {
    namespace(request(match age {
        Age::New => Environment::default(),
        Age::Stored => Environment::of_version(u32::MAX),
    }))
}

pub(super) fn environment(knows: Knows, age: Age) -> Environment {
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

impl Expression {
    /// `returns`: the types that it may have; none = any.
    pub(super) fn compile(text: &str, environment: &Environment, returns: &[Type]) -> Self {
        let (of, program) = match compiled(text, environment, returns) {
            Ok((of, program)) => (of, Ok(program)),
            Err(says) => (Type::Dyn, Err(says)),
        };
        let text = text.to_owned();
        Expression { text, of, program }
    }

    pub(super) fn problem(&self) -> Option<&str> {
        self.program.as_ref().err().map(String::as_str)
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

impl<'a> Inputs<'a> {
    fn activation(&self, review: &Review<'_>) -> Activation<'a> {
        Activation::default()
            .with("object", Value::json(self.object))
            .with("oldObject", Value::json(self.old))
            .with("request", Value::json(self.request))
            .with("namespaceObject", Value::json(self.namespace))
            .with("params", Value::json(self.params))
            .with("authorizer", Value::authorizer(self.permissions))
            .with(
                "authorizer.requestResource",
                Value::resource_check(self.permissions, authorizer::about(review)),
            )
    }

    pub(super) fn evaluation(&self, review: &Review<'_>, budget: u64) -> Evaluation<'a> {
        Evaluation {
            activation: self.activation(review),
            variables: None,
            left: budget,
        }
    }

    /// Evaluates with `variables`, each of which is evaluated when it is first read.
    pub(super) fn composed<R>(
        &self,
        review: &Review<'_>,
        composed: &Composed,
        budget: u64,
        work: impl FnOnce(&mut Evaluation<'_>) -> R,
    ) -> R {
        let variables = Variables::new(composed, self.activation(review));
        let mut evaluation = Evaluation {
            activation: self.activation(review).with("variables", variables.value()),
            variables: Some(&variables),
            left: budget,
        };
        work(&mut evaluation)
    }
}

impl<'a> Evaluation<'a> {
    /// The inner error is the expression's own, in a sentence.
    pub(super) fn evaluate(
        &mut self,
        expression: &Expression,
    ) -> Result<Result<Value<'a>, String>, OutOfBudget> {
        let program = match &expression.program {
            Ok(program) => program,
            Err(says) => return Ok(Err(format!("compilation error: {says}"))),
        };
        let evaluated = program.evaluate(&self.activation, Budget::of(limits::PER_CALL));
        let composed = self.variables.map_or(0, Variables::take_cost);
        let cost = evaluated.cost.saturating_add(composed);
        self.left = self.left.checked_sub(cost).ok_or(OutOfBudget)?;
        let failed = |error| format!("expression '{}' resulted in error: {error}", expression.text);
        Ok(evaluated.value.map_err(failed))
    }

    pub(super) fn left(&self) -> u64 {
        self.left
    }
}
