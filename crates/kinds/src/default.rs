//! Defaults: the kind's own rules, then the table's, then those of the pod spec it holds.

use api::schema::{DefaultValue, Presence, Shape, Type};
use api::{Timestamp, Value};

use crate::kind::{Default, Kind, When};
use crate::{look, rules, table};

impl Kind {
    /// Fills in what the object leaves out, as upstream's scheme does for this version. `now` is for the few defaults
    /// that are times.
    pub fn default(&self, object: &mut Value, now: Timestamp) {
        self.rules.default(object, now);
        if !self.pod_spec_at.is_empty()
            && let Some(spec) = look::at_mut(object, &self.pod_spec_at)
        {
            rules::pod_spec::default(spec);
            let type_ = table::definition("io.k8s.api.core.v1.PodSpec");
            apply_all(table::pod_spec_defaults(), spec, type_);
        }
        apply_all(&self.defaults, object, Some(&self.schema));
    }

    /// Defaults, then what upstream's internal version does on the way: what every decoded body goes through.
    pub fn complete(&self, object: &mut Value, now: Timestamp) {
        self.default(object, now);
        if !self.pod_spec_at.is_empty()
            && let Some(spec) = look::at_mut(object, &self.pod_spec_at)
        {
            rules::pod_spec::settle(spec);
        }
        self.rules.settle(object);
    }
}

/// Defaults of a body that is no resource (TokenRequest); of a resource's, as [`Kind::default`].
pub fn default_body(api_version: &str, kind: &str, object: &mut Value, now: Timestamp) {
    if let Some(kind) = table::by_api_version(api_version, kind) {
        kind.default(object, now);
    } else if kind == "TokenRequest" {
        look::default(object, "spec.expirationSeconds", 3600);
    }
}

fn apply_all(defaults: &[Default], value: &mut Value, schema: Option<&Type>) {
    for default in defaults {
        let condition = match &default.when {
            When::Always => Condition {
                path: "",
                value: None,
                always: true,
            },
            When::Present(path) => Condition {
                path,
                value: None,
                always: false,
            },
            When::Equals(path, value) => Condition {
                path,
                value: Some(value),
                always: false,
            },
        };
        let target = Target {
            value: &default.value,
            path: &default.path,
            schema,
        };
        apply(value, &default.path, &condition, &target);
    }
}

/// What to set, and where it lies.
struct Target<'a> {
    value: &'a DefaultValue,
    path: &'a str,
    schema: Option<&'a Type>,
}

impl Target<'_> {
    /// Whether an explicit empty text is one: behind a pointer.
    fn keeps_empty(&self) -> bool {
        let Some(mut type_) = self.schema else {
            return false;
        };
        let mut steps = self.path.split('.').peekable();
        while let Some(step) = steps.next() {
            let Some(field) = type_.field(step.strip_suffix("[]").unwrap_or(step)) else {
                return false;
            };
            if steps.peek().is_none() {
                return matches!(field.presence, Presence::AsWritten);
            }
            type_ = match &field.type_.shape {
                Shape::List { item, .. } if step.ends_with("[]") => item,
                _ => &field.type_,
            };
        }
        false
    }
}

#[derive(Clone, Copy)]
struct Condition<'a> {
    path: &'a str,
    value: Option<&'a DefaultValue>,
    always: bool,
}

/// Walks `path` and the condition's path together as far as they are the same; from there on the condition is judged,
/// and the rest of `path` is made.
fn apply(here: &mut Value, path: &str, condition: &Condition<'_>, default: &Target<'_>) {
    let (step, rest) = first(path);
    let (condition_step, condition_rest) = first(condition.path);
    if !condition.path.is_empty() && step == condition_step && !rest.is_empty() {
        let condition = Condition {
            path: condition_rest,
            ..*condition
        };
        if let Some(name) = step.strip_suffix("[]") {
            for item in look::items_mut(here, name) {
                apply(item, rest, &condition, default);
            }
        } else if let Some(next) = here.get_mut(step).filter(|v| !v.is_null()) {
            apply(next, rest, &condition, default);
        }
    } else if condition.always || holds(here, condition) {
        make(here, path, default);
    }
}

fn holds(here: &Value, condition: &Condition<'_>) -> bool {
    let found = if condition.path.is_empty() {
        here
    } else {
        look::at(here, condition.path)
    };
    match condition.value {
        None => !found.is_null(),
        Some(value) => *found == json(value),
    }
}

fn make(here: &mut Value, path: &str, default: &Target<'_>) {
    if path.contains("[]") {
        let (step, rest) = first(path);
        match step.strip_suffix("[]") {
            Some(name) => look::items_mut(here, name)
                .iter_mut()
                .for_each(|item| make(item, rest, default)),
            None => {
                if let Some(next) = here.get_mut(step) {
                    make(next, rest, default);
                }
            }
        }
        return;
    }
    let empty = look::at(here, path).as_str() == Some("");
    if !(empty && default.keeps_empty()) {
        look::default(here, path, json(default.value));
    }
}

/// The first step of a path, and the others. Steps are short: they are looked through quicker than searched.
fn first(path: &str) -> (&str, &str) {
    match path.bytes().position(|byte| byte == b'.') {
        Some(end) => (&path[..end], &path[end + 1..]),
        None => (path, ""),
    }
}

pub(crate) fn json(value: &DefaultValue) -> Value {
    match value {
        DefaultValue::None => Value::Null,
        DefaultValue::Text(text) => Value::from(*text),
        DefaultValue::Int(n) => Value::from(*n),
        DefaultValue::Bool(b) => Value::from(*b),
        DefaultValue::EmptyObject => Value::Object(serde_json::Map::new()),
        DefaultValue::Json(value) => (**value).clone(),
    }
}
