//! `x-kubernetes-validations`: the rules of a CustomResourceDefinition, compiled.

use std::sync::LazyLock;

use api::quote::json_text;
use serde_json::Value as Json;

use super::types::{Declared, declare};
use super::{Schema, path, text};
use crate::environment::{Environment, Program};
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
    /// The field that the rule is about, below its value; empty for the value itself.
    pub place: String,
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
    pub(super) fn printed(&self) -> String {
        let quoted = |text: &str| json_text(&text.into());
        let given = |text: &str| {
            if text.is_empty() {
                "null".to_owned()
            } else {
                quoted(text)
            }
        };
        let optional = json_text(&self.optional_old_self.into());
        format!(
            "{{\"Rule\":{},\"Message\":{},\"MessageExpression\":{},\"Reason\":{},\"FieldPath\":{},\
             \"OptionalOldSelf\":{optional}}}",
            quoted(&self.rule),
            quoted(&self.message),
            quoted(&self.message_expression),
            given(&self.reason),
            quoted(&self.field_path),
        )
    }
}

/// The rules of one schema, each compiled once.
pub(super) fn compile(schema: &Json, root: bool) -> Vec<CompiledRule> {
    let rules = Rule::all(schema);
    if rules.is_empty() {
        return Vec::new();
    }
    let mut all = compile_all(&Schema::parse(schema), rules, root);
    for compiled in &mut all {
        compiled.place = path::field(&compiled.rule.field_path, schema).unwrap_or_default();
    }
    all
}

fn compile_all(schema: &Schema, rules: Vec<Rule>, root: bool) -> Vec<CompiledRule> {
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
        place: String::new(),
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

#[cfg(test)]
mod tests;
