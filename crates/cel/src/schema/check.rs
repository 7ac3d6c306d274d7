//! What is wrong with the rules of a CustomResourceDefinition: what can be read off them, and what compiling them shows.

use api::{FieldError, FieldErrorKind};
use serde_json::Value as Json;

use super::rules::{CompiledRule, Rule, compile};
use super::{flag, path, text};
use crate::limits;

/// What else is known of a schema whose rules are checked.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known<'a> {
    /// What is wrong with it: where something is, or below, rules are not compiled.
    pub wrong: &'a [FieldError],
    /// It was accepted before as it is: no limit holds for one rule alone.
    pub accepted: bool,
}

/// What is wrong with the rules of a whole schema (`openAPIV3Schema`), whose field is `path`, once they are compiled.
pub fn check(schema: &Json, path: &str, known: Known<'_>) -> Vec<FieldError> {
    let mut checker = Checker {
        known,
        errors: Vec::new(),
        total: 0,
        expensive: Vec::new(),
    };
    checker.schema(
        schema,
        path,
        &At {
            root: true,
            often: Some(1),
            uncorrelatable: None,
        },
    );
    checker.finish(path)
}

/// What can be said of the rules of one schema, though not of those below it, without compiling them.
pub fn check_written(schema: &Json, path: &str) -> Vec<FieldError> {
    let mut errors = Vec::new();
    for (i, rule) in Rule::all(schema).iter().enumerate() {
        written(rule, schema, &field(path, i), &mut errors);
    }
    errors
}

const REASONS: [&str; 4] = [
    "FieldValueDuplicate",
    "FieldValueForbidden",
    "FieldValueInvalid",
    "FieldValueRequired",
];

fn written(rule: &Rule, schema: &Json, path: &str, errors: &mut Vec<FieldError>) {
    let lines = |text: &str| text.contains(['\n', '\r']);
    let (trimmed, message) = (rule.rule.trim(), rule.message.trim());
    let at = |name: &str| format!("{path}.{name}");
    let (empty, broken) = ("must be non-empty if specified", "must not contain line breaks");
    let invalid = |name: &str, value: &str, says: &str| FieldError::invalid(at(name), value, says);
    if trimmed.is_empty() {
        errors.push(FieldError::required(at("rule"), "rule is not specified"));
    } else if !rule.message.is_empty() && message.is_empty() {
        errors.push(invalid("message", &rule.message, empty));
    } else if lines(message) {
        errors.push(invalid("message", &rule.message, broken));
    } else if lines(trimmed) && message.is_empty() {
        let says = "message must be specified if rule contains line breaks";
        errors.push(FieldError::required(at("message"), says));
    }
    if !rule.message_expression.is_empty() && rule.message_expression.trim().is_empty() {
        let says = "messageExpression must be non-empty if specified";
        errors.push(FieldError::required(at("messageExpression"), says));
    }
    if !rule.reason.is_empty() && !REASONS.contains(&rule.reason.as_str()) {
        let listed: Vec<String> = REASONS.iter().map(|reason| api::quote::quoted(reason)).collect();
        let says = format!("supported values: {}", listed.join(", "));
        let reason = Json::from(rule.reason.as_str());
        errors.push(FieldError::new(
            FieldErrorKind::NotSupported,
            at("reason"),
            reason,
            says,
        ));
    }
    if !rule.field_path.is_empty() && rule.field_path.trim().is_empty() {
        errors.push(invalid("fieldPath", &rule.field_path, empty));
    }
    if lines(&rule.field_path) {
        errors.push(invalid("fieldPath", &rule.field_path, broken));
    }
    if !rule.field_path.is_empty() && path::field(&rule.field_path, schema).is_none() {
        errors.push(invalid("fieldPath", &rule.field_path, "must be a valid path"));
    }
}

/// Where in the schema.
struct At {
    root: bool,
    /// How many such values an object can hold; `None` if there is no bound.
    often: Option<u64>,
    /// The list or map above whose parts cannot be told apart between two versions of an object.
    uncorrelatable: Option<String>,
}

struct Checker<'k> {
    known: Known<'k>,
    errors: Vec<FieldError>,
    total: u64,
    expensive: Vec<(String, u64)>,
}

impl Checker<'_> {
    fn schema(&mut self, schema: &Json, path: &str, at: &At) {
        let below = |uncorrelatable: Option<String>| At {
            root: false,
            often: at
                .often
                .and_then(|often| Some(often.saturating_mul(most_below(schema)?))),
            uncorrelatable,
        };
        if schema["additionalProperties"].is_object() {
            let path = format!("{path}.additionalProperties");
            self.schema(
                &schema["additionalProperties"],
                &path,
                &below(at.uncorrelatable.clone()),
            );
        }
        let atomic = text(schema, "x-kubernetes-map-type") == "atomic";
        let here = at
            .uncorrelatable
            .clone()
            .or_else(|| atomic.then(|| path.to_owned()));
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let path = format!("{path}.properties[{name}]");
            self.schema(property, &path, &below(here.clone()));
        }
        if schema["items"].is_object() {
            let keyed = text(schema, "x-kubernetes-list-type") == "map";
            let here = (!keyed).then(|| path.to_owned());
            let at = below(at.uncorrelatable.clone().or(here));
            self.schema(&schema["items"], &format!("{path}.items"), &at);
        }
        if schema["x-kubernetes-validations"].is_null() || self.is_wrong(path) {
            return;
        }
        let root = at.root || flag(schema, "x-kubernetes-embedded-resource");
        for (i, rule) in compile(schema, root).iter().enumerate() {
            self.compiled(rule, &field(path, i), at);
        }
    }

    /// Whether something is wrong with this schema or one below.
    fn is_wrong(&self, path: &str) -> bool {
        let mut below = self
            .known
            .wrong
            .iter()
            .filter_map(|error| error.field.strip_prefix(path));
        below.any(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    }

    fn compiled(&mut self, compiled: &CompiledRule, path: &str, at: &At) {
        let often = at.often.unwrap_or(compiled.cardinality);
        let rule = &compiled.rule;
        self.cost(
            "estimated rule cost",
            compiled.cost.saturating_mul(often),
            format!("{path}.rule"),
        );
        if let Some(Err(why)) = &compiled.program {
            self.errors.push(refused(rule, format!("{path}.rule"), why));
        }
        match &compiled.message {
            Some(Err(why)) => {
                let path = format!("{path}.messageExpression");
                self.errors.push(refused(rule, path, why));
            }
            Some(Ok(message)) => {
                let path = format!("{path}.messageExpression");
                self.cost("estimated messageExpression cost", message.cost, path);
            }
            None => {}
        }
        match (&at.uncorrelatable, rule.optional_old_self) {
            (Some(list), _) if compiled.uses_old_self => {
                let says = format!(
                    "oldSelf cannot be used on the uncorrelatable portion of the schema within {list}"
                );
                self.errors.push(FieldError::invalid(
                    format!("{path}.rule"),
                    rule.rule.clone(),
                    says,
                ));
            }
            (_, Some(optional)) if !compiled.uses_old_self => {
                let says = "may not be set if oldSelf is not used in rule";
                self.errors.push(FieldError::invalid(
                    format!("{path}.optionalOldSelf"),
                    optional,
                    says,
                ));
            }
            _ => {}
        }
    }

    fn cost(&mut self, name: &str, cost: u64, path: String) {
        if !self.known.accepted && cost > limits::ESTIMATE_PER_EXPRESSION {
            let says = exceeded(name, cost, limits::ESTIMATE_PER_EXPRESSION);
            self.errors.push(FieldError::forbidden(path.clone(), says));
        }
        self.total = self.total.saturating_add(cost);
        if cost >= limits::ESTIMATE_PER_SCHEMA / 100 {
            self.expensive.push((path, cost));
        }
    }

    fn finish(mut self, path: &str) -> Vec<FieldError> {
        if self.total > limits::ESTIMATE_PER_SCHEMA {
            self.expensive.sort_by_key(|(_, cost)| std::cmp::Reverse(*cost));
            for (path, _) in self.expensive.into_iter().take(4) {
                let says = "contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema";
                self.errors.push(FieldError::forbidden(path, says));
            }
            let name = "x-kubernetes-validations estimated rule cost total for entire OpenAPIv3 schema";
            let says = exceeded(name, self.total, limits::ESTIMATE_PER_SCHEMA);
            self.errors.push(FieldError::forbidden(path, says));
        }
        self.errors
    }
}

fn refused(rule: &Rule, path: String, why: &str) -> FieldError {
    let says = format!("{}: {why}", rule.printed());
    FieldError::new(FieldErrorKind::Invalid, path, None, says)
}

fn field(path: &str, index: usize) -> String {
    format!("{path}.x-kubernetes-validations[{index}]")
}

/// How many values the schema lets one value hold; `None` if there is no bound.
fn most_below(schema: &Json) -> Option<u64> {
    let bound = |name: &str| schema[name].as_i64().map(|most| most.max(0).unsigned_abs());
    match text(schema, "type") {
        "object" if schema["additionalProperties"].is_object() => bound("maxProperties"),
        "array" => bound("maxItems"),
        _ => Some(1),
    }
}

fn exceeded(name: &str, cost: u64, limit: u64) -> String {
    let factor = cost as f64 / limit as f64;
    let factor = match factor {
        f if f > 100.0 => "more than 100x".to_owned(),
        f if f < 1.5 => format!("{f:.6}x"),
        f => format!("{f:.1}x"),
    };
    format!(
        "{name} exceeds budget by factor of {factor} (try simplifying the rule, or adding maxItems, maxProperties, \
         and maxLength where arrays, maps, and strings are declared)"
    )
}
