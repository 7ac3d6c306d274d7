//! What is wrong with a policy's expressions for the types that it is about: told in its status, and no more than a
//! warning, since a request is judged by what its object really has.

use std::collections::BTreeSet;
use std::fmt;

use api::Value;
use api::schema::{Shape, Type as ObjectType};
use cel::schema::{Kind, declare};
use cel::{Environment, Schema, Type};
use kinds::expressions::{Age, Composed, base};

use super::definitions::list;
use crate::custom::Custom;
use crate::registry::{Registry, Table};

/// Of one rule of a policy.
const MOST_TYPES: usize = 10;

impl Registry {
    /// What the expressions of a ValidatingAdmissionPolicy get wrong about the types that it is about, as far as they are
    /// served: the field of each (`spec.validations[0].expression`), and what there is to say for each type, in upstream's
    /// words.
    pub fn check_policy(&self, policy: &Value) -> Vec<(String, String)> {
        let (spec, table) = (&policy["spec"], self.table());
        let types = types(spec, &table);
        let mut warnings = Vec::new();
        for (at, validation) in list(spec, "validations").iter().enumerate() {
            for name in ["expression", "messageExpression"] {
                let says = match validation[name].as_str() {
                    None | Some("") => continue,
                    Some(text) => told(text, spec, &types, &table),
                };
                if !says.is_empty() {
                    warnings.push((format!("spec.validations[{at}].{name}"), says));
                }
            }
        }
        warnings
    }
}

fn told(text: &str, spec: &Value, types: &BTreeSet<Name>, table: &Table) -> String {
    let mut all = Vec::new();
    for name in types {
        let Some(schema) = schema_of(name, table) else {
            continue;
        };
        let environment = environment(&schema, spec, table);
        if let Err(problems) = environment.compile(text) {
            all.push(format!("{name}: {}\n", cel::display(&problems, text)));
        }
    }
    all.join("\n")
}

/// Group, version and kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Name(String, String, String);

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}, Kind={}", self.0, self.1, self.2)
    }
}

/// The types that the rules name; wildcards and subresources name none.
fn types(spec: &Value, table: &Table) -> BTreeSet<Name> {
    let mut found = BTreeSet::new();
    for rule in list(&spec["matchConstraints"], "resourceRules") {
        let mut count = 0;
        let resources = sorted(rule, "resources");
        let resources = resources.iter().filter(|name| !name.contains(['*', '/']));
        let all = named(rule, "apiGroups").into_iter().flat_map(|group| {
            let versions = named(rule, "apiVersions").into_iter();
            versions.map(move |version| (group, version))
        });
        for (group, version) in all {
            for resource in resources.clone() {
                let Some(served) = table.find(group, version, resource) else {
                    continue;
                };
                found.insert(Name(
                    group.to_owned(),
                    version.to_owned(),
                    served.kind.kind.to_string(),
                ));
                count += 1;
                if count == MOST_TYPES {
                    return found;
                }
            }
        }
    }
    found
}

fn sorted<'j>(rule: &'j Value, field: &str) -> Vec<&'j str> {
    let mut all: Vec<&str> = list(rule, field).iter().filter_map(Value::as_str).collect();
    all.sort_unstable();
    all
}

/// Nothing if there is a wildcard among them.
fn named<'j>(rule: &'j Value, field: &str) -> Vec<&'j str> {
    let all = sorted(rule, field);
    match all.iter().any(|name| name.contains('*')) {
        true => Vec::new(),
        false => all,
    }
}

/// The schema of a kind as expressions see it; `None` if it is not served.
fn schema_of(Name(group, version, kind): &Name, table: &Table) -> Option<Schema> {
    let served = table.by_kind(group, version, kind)?;
    Some(match &served.custom {
        Some(custom) => custom_schema(custom, &served.kind.schema),
        None => schema(&served.kind.schema, &mut Vec::new()),
    })
}

/// As its author wrote it, with what every object has.
fn custom_schema(custom: &Custom, of: &ObjectType) -> Schema {
    let mut made = Schema::parse(&custom.published).with_resource();
    let metadata = of.field("metadata");
    if let (Some(properties), Some(metadata)) = (&mut made.properties, metadata) {
        let metadata = schema(&metadata.type_, &mut Vec::new());
        properties.insert("metadata".to_owned(), metadata);
    }
    made
}

fn environment(object: &Schema, spec: &Value, table: &Table) -> Environment {
    let mut all = base(Age::Stored).with("authorizer", Type::object("kubernetes.authorization.Authorizer"));
    all = typed(all, Some(object), &["object", "oldObject"]);
    let params = &spec["paramKind"];
    if params.is_object() {
        let text = |field: &str| params[field].as_str().unwrap_or_default();
        let (group, version) = kinds::table::split_api_version(text("apiVersion"));
        let name = Name(group.to_owned(), version.to_owned(), text("kind").to_owned());
        all = typed(all, schema_of(&name, table).as_ref(), &["params"]);
    }
    let mut composed = Composed::default();
    for variable in list(spec, "variables") {
        let text = |field: &str| variable[field].as_str().unwrap_or_default();
        composed.add(text("name"), text("expression"), &all);
    }
    composed.extend(&all)
}

/// With variables of the type that the schema declares, named after the first of them.
fn typed(environment: Environment, schema: Option<&Schema>, names: &[&str]) -> Environment {
    let declared = schema.and_then(|schema| declare(schema, false));
    let Some(declared) = declared.map(|declared| declared.named(&format!("{}Type", names[0]))) else {
        return names
            .iter()
            .fold(environment, |all, name| all.with(name, Type::Dyn));
    };
    let environment = declared.extend(environment);
    names.iter().fold(environment, |all, name| {
        all.with(name, declared.type_of().clone())
    })
}

/// A type that contains itself is not followed further.
fn schema<'t>(of: &'t ObjectType, inside: &mut Vec<&'t str>) -> Schema {
    if !of.name.is_empty() && inside.contains(&of.name.as_str()) {
        return Schema::default();
    }
    inside.push(&of.name);
    let (kind, format) = plain(&of.shape);
    let mut made = Schema {
        kind,
        format: format.to_owned(),
        ..Schema::default()
    };
    match &of.shape {
        Shape::Struct(fields) => {
            let all = fields.fields.iter();
            let all = all.map(|field| (field.name.to_string(), schema(&field.type_, inside)));
            made.properties = Some(all.collect());
            let required = fields.fields.iter().filter(|field| field.required);
            made.required = required.map(|field| field.name.to_string()).collect();
        }
        Shape::Map { value, .. } => made.additional = Some(Box::new(schema(value, inside))),
        Shape::List { item, .. } => made.items = Some(Box::new(schema(item, inside))),
        _ => {}
    }
    inside.pop();
    made
}

fn plain(shape: &Shape) -> (Kind, &'static str) {
    match shape {
        Shape::Any | Shape::Either(_) => (Kind::Unknown, ""),
        Shape::Bool => (Kind::Boolean, ""),
        Shape::Int32 | Shape::Int64 => (Kind::Integer, ""),
        Shape::Float => (Kind::Number, ""),
        Shape::Text { .. } | Shape::Quantity | Shape::Duration => (Kind::String, ""),
        Shape::Bytes => (Kind::String, "byte"),
        Shape::Time | Shape::MicroTime => (Kind::String, "date-time"),
        Shape::IntOrString => (Kind::IntOrString, ""),
        Shape::Struct(_) | Shape::Map { .. } => (Kind::Object, ""),
        Shape::List { .. } => (Kind::Array, ""),
    }
}
