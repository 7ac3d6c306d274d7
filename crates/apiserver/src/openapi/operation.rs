//! One operation of a path, and how either language writes it.

use std::collections::BTreeSet;

use api::{SmolStr, Value};
use serde_json::{Map, json};

use super::schemas::Dialect;

pub(super) const ANY: &[&str] = &["*/*"];
pub(super) const OBJECT: &[&str] = &[
    "application/json",
    "application/yaml",
    "application/vnd.kubernetes.protobuf",
];
/// A query's name and type.
pub(super) type Parameter = (SmolStr, &'static str);

pub(super) const fn parameter(name: &'static str, type_: &'static str) -> Parameter {
    (SmolStr::new_static(name), type_)
}

/// What a method does to a path.
pub(super) struct Operation {
    pub(super) method: &'static str,
    /// `readAppsV1NamespacedDeploymentScale`
    pub(super) id: String,
    pub(super) tag: String,
    /// Upstream's word for what it does, and to which kind; none for what serves no resource.
    pub(super) action: Option<(&'static str, Value)>,
    pub(super) consumes: &'static [&'static str],
    pub(super) produces: &'static [&'static str],
    /// The codes of success, all with the same answer.
    pub(super) codes: &'static [u16],
    pub(super) answer: Value,
    /// What is sent, and whether it must be.
    pub(super) body: Option<(Value, bool)>,
    pub(super) query: Vec<Parameter>,
}

/// A path with its operations. What all of them may be asked with stands beside them, but for the body.
pub(super) fn path_item(dialect: Dialect, path: &str, operations: Vec<Operation>) -> Value {
    let Some(first) = operations.first() else {
        return json!({});
    };
    let shared = first.query.iter().cloned();
    let shared: BTreeSet<Parameter> = shared
        .filter(|one| operations.iter().all(|operation| operation.query.contains(one)))
        .collect();
    let mut parameters: Vec<Value> = shared
        .iter()
        .map(|(name, type_)| written(dialect, "query", name, type_))
        .chain(in_path(dialect, path))
        .collect();
    sort(&mut parameters);
    let mut item = Map::new();
    for operation in operations {
        let method = operation.method.to_owned();
        item.insert(method, operation.write(dialect, &shared));
    }
    if !parameters.is_empty() {
        item.insert("parameters".to_owned(), Value::Array(parameters));
    }
    Value::Object(item)
}

impl Operation {
    fn write(self, dialect: Dialect, shared: &BTreeSet<Parameter>) -> Value {
        let own = self.query.iter().filter(|one| !shared.contains(one));
        let mut parameters: Vec<Value> = own
            .map(|(name, type_)| written(dialect, "query", name, type_))
            .collect();
        let mut written = json!({
            "operationId": self.id, "tags": [self.tag], "responses": self.responses(dialect),
        });
        if let Some((action, kind)) = self.action {
            written["x-kubernetes-action"] = json!(action);
            written["x-kubernetes-group-version-kind"] = kind;
        }
        match (self.body, dialect) {
            (None, _) => {}
            (Some((schema, required)), Dialect::V3) => {
                written["requestBody"] = json!({"content": content(self.consumes, &schema)});
                must(&mut written["requestBody"], required);
            }
            (Some((schema, required)), Dialect::V2) => {
                let mut body = json!({"in": "body", "name": "body", "schema": schema});
                must(&mut body, required);
                parameters.push(body);
            }
        }
        if dialect == Dialect::V2 {
            written["produces"] = json!(self.produces);
            written["schemes"] = json!(["https"]);
            if !self.consumes.is_empty() {
                written["consumes"] = json!(self.consumes);
            }
        }
        sort(&mut parameters);
        if !parameters.is_empty() {
            written["parameters"] = Value::Array(parameters);
        }
        written
    }

    fn responses(&self, dialect: Dialect) -> Value {
        let mut all = Map::new();
        for code in self.codes {
            let says = match code {
                201 => "Created",
                202 => "Accepted",
                _ => "OK",
            };
            let response = match dialect {
                Dialect::V2 => json!({"description": says, "schema": self.answer}),
                Dialect::V3 => json!({"description": says, "content": content(self.produces, &self.answer)}),
            };
            all.insert(code.to_string(), response);
        }
        all.insert("401".to_owned(), json!({"description": "Unauthorized"}));
        Value::Object(all)
    }
}

fn must(body: &mut Value, required: bool) {
    if required {
        body["required"] = json!(true);
    }
}

fn sort(parameters: &mut [Value]) {
    let key = |one: &Value| (one["name"].to_string(), one["in"].to_string());
    parameters.sort_by_key(key);
}

/// The names in braces.
fn in_path(dialect: Dialect, path: &str) -> impl Iterator<Item = Value> {
    let names = path
        .split('/')
        .filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    names.map(move |name| {
        let mut given = written(dialect, "path", name, "string");
        given["required"] = json!(true);
        given
    })
}

fn written(dialect: Dialect, place: &str, name: &str, type_: &str) -> Value {
    match dialect {
        Dialect::V2 => json!({"in": place, "name": name, "type": type_, "uniqueItems": true}),
        Dialect::V3 => json!({"in": place, "name": name, "schema": {"type": type_, "uniqueItems": true}}),
    }
}

fn content(media: &[&str], schema: &Value) -> Value {
    let each = media
        .iter()
        .map(|type_| ((*type_).to_owned(), json!({"schema": schema})));
    each.collect::<Map<_, _>>().into()
}

/// `flowcontrolApiserver_v1`: a group without its `.k8s.io`, and the version if one is meant.
pub(super) fn tag(group: &str, version: &str) -> String {
    let name = identifier(short(group), false);
    match version {
        "" => name,
        version => format!("{name}_{version}"),
    }
}

/// `AppsV1`, as it stands in an operation's name after its verb.
pub(super) fn prefix(group: &str, version: &str) -> String {
    identifier(short(group), true) + &identifier(version, true)
}

fn short(group: &str) -> &str {
    match group {
        "" => "core",
        group => group.strip_suffix(".k8s.io").unwrap_or(group),
    }
}

/// The words of a text written as one; the first letter is capital or as it is.
pub(super) fn identifier(text: &str, capital: bool) -> String {
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words = words.filter(|word| !word.is_empty()).enumerate();
    words
        .map(|(index, word)| {
            if index > 0 || capital {
                capitalized(word)
            } else {
                word.to_owned()
            }
        })
        .collect()
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
