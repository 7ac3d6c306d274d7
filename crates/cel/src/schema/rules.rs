//! `x-kubernetes-validations`: the rules of a CustomResourceDefinition, compiled, and what is wrong with them.

use std::sync::LazyLock;

use api::FieldError;
use serde_json::{Value as Json, json};

use super::types::{Declared, declare};
use super::{Schema, flag, text};
use crate::environment::{Environment, Program};
use crate::limits;
use crate::problem::display;
use crate::types::Type;

/// A rule as it is written.
#[derive(Clone, Debug, Default)]
pub struct Rule {
    pub rule: String,
    pub message: String,
    pub message_expression: String,
    pub reason: String,
    pub field_path: String,
    /// Whether `oldSelf` is optional, if that is said.
    pub optional_old_self: Option<bool>,
}

/// A rule that can be run, or why it cannot.
#[derive(Debug)]
pub struct CompiledRule {
    pub rule: Rule,
    /// `None` for an empty rule.
    pub program: Option<Result<Program, String>>,
    pub uses_old_self: bool,
    /// The most that one run is estimated to cost.
    pub cost: u64,
    /// How often the rule can run for one object, if the schema sets no bounds.
    pub cardinality: u64,
    pub message: Option<Result<Message, String>>,
}

/// A compiled `messageExpression`.
#[derive(Debug)]
pub struct Message {
    pub program: Program,
    pub cost: u64,
}

impl Rule {
    fn parse(json: &Json) -> Self {
        Rule {
            rule: text(json, "rule").to_owned(),
            message: text(json, "message").to_owned(),
            message_expression: text(json, "messageExpression").to_owned(),
            reason: text(json, "reason").to_owned(),
            field_path: text(json, "fieldPath").to_owned(),
            optional_old_self: json["optionalOldSelf"].as_bool(),
        }
    }

    /// All rules of one schema.
    pub fn all(schema: &Json) -> Vec<Self> {
        let rules = schema["x-kubernetes-validations"].as_array();
        rules.into_iter().flatten().map(Rule::parse).collect()
    }

    /// The rule's message, or the rule itself.
    pub fn shown(&self) -> &str {
        if self.message.is_empty() {
            self.rule.trim()
        } else {
            self.message.trim()
        }
    }

    /// As upstream's errors show it.
    fn value(&self) -> Json {
        let given = |text: &str| if text.is_empty() { Json::Null } else { text.into() };
        json!({
            "Rule": self.rule,
            "Message": self.message,
            "MessageExpression": self.message_expression,
            "Reason": given(&self.reason),
            "FieldPath": self.field_path,
            "OptionalOldSelf": self.optional_old_self,
        })
    }
}

/// The rules of one schema, each compiled once.
pub(super) fn compile(schema: &Schema, rules: Vec<Rule>, root: bool) -> Vec<CompiledRule> {
    if rules.is_empty() {
        return Vec::new();
    }
    match declare(schema, root) {
        Some(declared) => {
            static BASE: LazyLock<Environment> = LazyLock::new(Environment::default);
            let of = declared.type_of().clone();
            let environment = declared.extend(BASE.clone()).with("self", of);
            rules
                .into_iter()
                .map(|rule| compile_one(&environment, &declared, rule))
                .collect()
        }
        None => rules.into_iter().map(untyped).collect(),
    }
}

fn untyped(rule: Rule) -> CompiledRule {
    let why = "failed to convert to declType for CEL validation rules".to_owned();
    CompiledRule {
        program: Some(Err(why)),
        ..empty(rule)
    }
}

fn empty(rule: Rule) -> CompiledRule {
    CompiledRule {
        rule,
        program: None,
        uses_old_self: false,
        cost: 0,
        cardinality: 1,
        message: None,
    }
}

fn compile_one(environment: &Environment, declared: &Declared, rule: Rule) -> CompiledRule {
    if rule.rule.trim().is_empty() {
        return empty(rule);
    }
    let of = declared.type_of().clone();
    let old = if rule.optional_old_self == Some(true) {
        Type::optional(of)
    } else {
        of
    };
    let environment = environment.clone().with("oldSelf", old);
    let mut compiled = CompiledRule {
        cardinality: declared.cardinality(),
        ..empty(rule)
    };
    let rule = &compiled.rule;
    match expression(&environment, declared, &rule.rule, &Type::Bool) {
        Err(Wrong::Type) => compiled.program = Some(Err("cel expression must evaluate to a bool".into())),
        Err(Wrong::Text(why)) => compiled.program = Some(Err(why)),
        Ok((program, cost)) => {
            compiled.uses_old_self = program.variables().any(|name| name == "oldSelf");
            compiled.cost = cost;
            compiled.program = Some(Ok(program));
            if !rule.message_expression.is_empty() {
                compiled.message = Some(message(&environment, declared, &rule.message_expression));
            }
        }
    }
    compiled
}

fn message(environment: &Environment, declared: &Declared, text: &str) -> Result<Message, String> {
    match expression(environment, declared, text, &Type::String) {
        Ok((program, cost)) => Ok(Message { program, cost }),
        Err(Wrong::Type) => Err("messageExpression must evaluate to a string".into()),
        Err(Wrong::Text(why)) => {
            let why = why.replacen("program instantiation", "instantiation", 1);
            Err(format!("messageExpression {why}"))
        }
    }
}

enum Wrong {
    Type,
    Text(String),
}

fn expression(
    environment: &Environment,
    declared: &Declared,
    text: &str,
    wanted: &Type,
) -> Result<(Program, u64), Wrong> {
    let compiled = environment
        .compile(text)
        .map_err(|problems| Wrong::Text(format!("compilation failed: {}", display(&problems, text))))?;
    if compiled.output_type() != wanted {
        return Err(Wrong::Type);
    }
    let program = compiled
        .program()
        .map_err(|error| Wrong::Text(format!("program instantiation failed: {error}")))?;
    Ok((program, compiled.estimate(declared).max))
}

/// What is wrong with the rules of a whole schema (`openAPIV3Schema`), whose field is `path`.
pub fn check(schema: &Json, path: &str) -> Vec<FieldError> {
    let mut checker = Checker {
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

/// Where in the schema.
struct At {
    root: bool,
    /// How many such values an object can hold; `None` if there is no bound.
    often: Option<u64>,
    /// The list above whose elements cannot be told apart between two versions of an object.
    uncorrelatable: Option<String>,
}

struct Checker {
    errors: Vec<FieldError>,
    total: u64,
    expensive: Vec<(String, u64)>,
}

impl Checker {
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
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let path = format!("{path}.properties[{name}]");
            self.schema(property, &path, &below(at.uncorrelatable.clone()));
        }
        if schema["items"].is_object() {
            let keyed = text(schema, "x-kubernetes-list-type") == "map";
            let here = (!keyed).then(|| path.to_owned());
            let at = below(at.uncorrelatable.clone().or(here));
            self.schema(&schema["items"], &format!("{path}.items"), &at);
        }
        let rules = Rule::all(schema);
        if rules.is_empty() {
            return;
        }
        let before = self.errors.len();
        rules
            .iter()
            .enumerate()
            .for_each(|(i, rule)| self.written(rule, &field(path, i)));
        if self.errors.len() == before {
            let root = at.root || flag(schema, "x-kubernetes-embedded-resource");
            let compiled = compile(&Schema::parse(schema), rules, root);
            compiled
                .iter()
                .enumerate()
                .for_each(|(i, rule)| self.compiled(rule, &field(path, i), at));
        }
    }

    /// What can be said of a rule without compiling it.
    fn written(&mut self, rule: &Rule, path: &str) {
        let lines = |text: &str| text.contains(['\n', '\r']);
        let (trimmed, message) = (rule.rule.trim(), rule.message.trim());
        let at = |name: &str| format!("{path}.{name}");
        if trimmed.is_empty() {
            self.errors
                .push(FieldError::required(at("rule"), "rule is not specified"));
        } else if !rule.message.is_empty() && message.is_empty() {
            let says = "must be non-empty if specified";
            self.errors
                .push(FieldError::invalid(at("message"), rule.message.clone(), says));
        } else if lines(message) {
            let says = "must not contain line breaks";
            self.errors
                .push(FieldError::invalid(at("message"), rule.message.clone(), says));
        } else if lines(trimmed) && message.is_empty() {
            let says = "message must be specified if rule contains line breaks";
            self.errors.push(FieldError::required(at("message"), says));
        }
        if !rule.message_expression.is_empty() && rule.message_expression.trim().is_empty() {
            let says = "messageExpression must be non-empty if specified";
            self.errors
                .push(FieldError::required(at("messageExpression"), says));
        }
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
            self.errors
                .push(FieldError::invalid(format!("{path}.rule"), rule.value(), why));
        }
        match &compiled.message {
            Some(Err(why)) => {
                let path = format!("{path}.messageExpression");
                self.errors.push(FieldError::invalid(path, rule.value(), why));
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
        if cost > limits::ESTIMATE_PER_EXPRESSION {
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

#[cfg(test)]
mod tests;
