//! The rules of a CustomResourceDefinition run on an object.

use std::collections::BTreeMap;

use api::{FieldError, FieldErrorKind};
use serde_json::Value as Json;

use super::rules::{CompiledRule, Message, Rule, compile};
use super::{Kind, ListKind, Schema};
use crate::environment::Activation;
use crate::error::Error;
use crate::evaluate::Budget;
use crate::limits;
use crate::value::{Value, from_json};

/// All rules of one version of a custom kind, compiled. Made once for each version.
#[derive(Debug)]
pub struct Validator {
    rules: Vec<CompiledRule>,
    schema: Schema,
    properties: BTreeMap<String, Validator>,
    additional: Option<Box<Validator>>,
    items: Option<Box<Validator>>,
}

/// What the rules say of one object.
#[derive(Debug, Default)]
pub struct Verdict {
    pub errors: Vec<FieldError>,
    /// Errors about what an update did not change: they do not refuse it.
    pub warnings: Vec<String>,
}

impl Validator {
    /// `None` if the schema (`openAPIV3Schema`) has no rules.
    pub fn new(schema: &Json) -> Option<Self> {
        Validator::of(schema, true)
    }

    /// Of a part of a schema, such as a field's; `None` if it has no rules.
    pub fn of_part(schema: &Json) -> Option<Self> {
        Validator::of(schema, false)
    }

    fn of(json: &Json, root: bool) -> Option<Self> {
        if !json.is_object() {
            return None;
        }
        let properties = json["properties"].as_object().into_iter().flatten();
        let properties: BTreeMap<String, Validator> = properties
            .filter_map(|(name, property)| Some((name.clone(), Validator::of_part(property)?)))
            .collect();
        let part = |name: &str| Validator::of_part(&json[name]).map(Box::new);
        let (additional, items) = (part("additionalProperties"), part("items"));
        let rules = compile(json, root || json["x-kubernetes-embedded-resource"] == true);
        if rules.is_empty() && properties.is_empty() && additional.is_none() && items.is_none() {
            return None;
        }
        let schema = Schema::parse(json);
        Some(Validator {
            rules,
            schema: if root { schema.with_resource() } else { schema },
            properties,
            additional,
            items,
        })
    }

    /// Judges an object, and for an update what it was before. All rules share one budget of cost.
    pub fn validate(&self, object: &Json, old: Option<&Json>) -> Verdict {
        let ratchet = Ratchet {
            current: old.map(|old| (object, old)),
            above: None,
        };
        self.judge("", object, old, ratchet)
    }

    /// Judges a value at a place of its own (a default), as it is where it was there before, and where it comes to be: in
    /// neither case is anything overlooked because it is unchanged.
    pub fn validate_default(&self, path: &str, value: &Json) -> Vec<FieldError> {
        let stays = self.judge(path, value, Some(value), Ratchet::default()).errors;
        if !stays.is_empty() {
            return stays;
        }
        self.judge(path, value, None, Ratchet::default()).errors
    }

    fn judge(&self, path: &str, object: &Json, old: Option<&Json>, ratchet: Ratchet<'_>) -> Verdict {
        let mut run = Run {
            verdict: Verdict::default(),
            budget: limits::BUDGET,
        };
        // Running out of budget ends the validation; the error is told already.
        let _ = run.node(self, path, object, old, ratchet);
        run.verdict
    }
}

/// No further rules may run.
struct Spent;

struct Run {
    verdict: Verdict,
    budget: u64,
}

/// The value and what it was, for telling what an update left alone.
#[derive(Clone, Copy, Default)]
struct Ratchet<'j> {
    current: Option<(&'j Json, &'j Json)>,
    above: Option<(&'j Json, &'j Json)>,
}

impl<'j> Ratchet<'j> {
    fn unchanged(&self) -> bool {
        self.current.or(self.above).is_some_and(|(new, old)| new == old)
    }

    fn below(self, name: &str, part: Option<(&'j Json, &'j Json)>) -> Self {
        match self.current {
            None => self,
            Some(_) if self.above.is_none() && matches!(name, "apiVersion" | "kind") => Ratchet::default(),
            Some(current) => Ratchet {
                current: part,
                above: Some(current),
            },
        }
    }
}

impl Run {
    fn node<'j>(
        &mut self,
        validator: &Validator,
        path: &str,
        value: &'j Json,
        old: Option<&'j Json>,
        ratchet: Ratchet<'j>,
    ) -> Result<(), Spent> {
        if value.is_null() {
            return Ok(());
        }
        self.rules(validator, path, value, old.filter(|old| !old.is_null()), ratchet)?;
        match value {
            Json::Object(fields) => {
                for (name, field) in fields {
                    let before = old.and_then(|old| old.get(name));
                    let ratchet = ratchet.below(name, before.map(|before| (field, before)));
                    if let Some(additional) = &validator.additional {
                        self.node(additional, &format!("{path}[{name}]"), field, before, ratchet)?;
                    }
                    if let Some(property) = validator.properties.get(name) {
                        let path = if path.is_empty() {
                            name.clone()
                        } else {
                            format!("{path}.{name}")
                        };
                        self.node(property, &path, field, before, ratchet)?;
                    }
                }
                Ok(())
            }
            Json::Array(items) => self.items(validator, path, items, old, ratchet),
            _ => Ok(()),
        }
    }

    fn items<'j>(
        &mut self,
        validator: &Validator,
        path: &str,
        items: &'j [Json],
        old: Option<&'j Json>,
        ratchet: Ratchet<'j>,
    ) -> Result<(), Spent> {
        let Some(each) = &validator.items else {
            return Ok(());
        };
        for (i, item) in items.iter().enumerate() {
            let before = old.and_then(|old| same_item(&validator.schema, item, old));
            let ratchet = ratchet.below("", before.map(|before| (item, before)));
            self.node(each, &format!("{path}[{i}]"), item, before, ratchet)?;
        }
        Ok(())
    }

    fn rules(
        &mut self,
        validator: &Validator,
        path: &str,
        value: &Json,
        old: Option<&Json>,
        ratchet: Ratchet<'_>,
    ) -> Result<(), Spent> {
        let schema = &validator.schema;
        if !validator.rules.is_empty() && self.budget == 0 {
            return self.spent(path, schema);
        }
        let typed = |json| from_json(json, schema);
        let (itself, before) = (typed(value), old.map(typed));
        for compiled in &validator.rules {
            let optional = compiled.rule.optional_old_self == Some(true);
            if compiled.uses_old_self && old.is_none() && !optional {
                continue;
            }
            let activation = match variables(&itself, before.as_ref(), optional) {
                Ok(activation) => activation,
                Err(error) => {
                    let says = format!("{error} evaluating rule: {}", compiled.rule.shown());
                    self.invalid(path, schema, says);
                    continue;
                }
            };
            if let Some(error) = self.rule(compiled, path, schema, value, &activation)? {
                if !compiled.uses_old_self && ratchet.unchanged() {
                    self.verdict.warnings.push(error.to_string());
                } else {
                    self.verdict.errors.push(error);
                }
            }
        }
        Ok(())
    }

    /// The error that a rule finds in the value. Mistakes of the rule itself are told at once.
    fn rule(
        &mut self,
        compiled: &CompiledRule,
        path: &str,
        schema: &Schema,
        value: &Json,
        activation: &Activation<'_>,
    ) -> Result<Option<FieldError>, Spent> {
        let program = match &compiled.program {
            Some(Ok(program)) => program,
            Some(Err(why)) => {
                self.invalid(path, schema, format!("rule compile error: {why}"));
                return Ok(None);
            }
            None => return Ok(None),
        };
        let evaluated = program.evaluate(activation, Budget::of(limits::PER_CALL));
        if evaluated.cost > self.budget {
            self.spent(path, schema)?;
        }
        self.budget -= evaluated.cost;
        let shown = compiled.rule.shown();
        match evaluated.value {
            Ok(Value::Bool(true)) => Ok(None),
            Ok(_) => {
                let detail = self.message(compiled, path, schema, activation)?;
                Ok(Some(refusal(compiled, path, schema, value, detail)))
            }
            Err(Error::CostExceeded) => {
                let says = format!(
                    "'{}': no further validation rules will be run due to call cost exceeds limit for rule: {shown}",
                    Error::CostExceeded
                );
                self.invalid(path, schema, says);
                Err(Spent)
            }
            Err(error) => {
                let error = error.to_string();
                let says = if error.starts_with("no such overload") {
                    format!(
                        "'{error}': call arguments did not match a supported operator, function or macro signature \
                         for rule: {shown}"
                    )
                } else {
                    format!("{error} evaluating rule: {shown}")
                };
                self.invalid(path, schema, says);
                Ok(None)
            }
        }
    }

    fn message(
        &mut self,
        compiled: &CompiledRule,
        path: &str,
        schema: &Schema,
        activation: &Activation<'_>,
    ) -> Result<String, Spent> {
        let otherwise = match compiled.rule.message.trim() {
            "" => format!("failed rule: {}", compiled.rule.shown()),
            message => message.to_owned(),
        };
        match &compiled.message {
            Some(Ok(message)) => Ok(self
                .expressed(message, &compiled.rule, path, schema, activation)?
                .unwrap_or(otherwise)),
            _ => Ok(otherwise),
        }
    }

    /// What the `messageExpression` says, if it says something that can be shown.
    fn expressed(
        &mut self,
        message: &Message,
        rule: &Rule,
        path: &str,
        schema: &Schema,
        activation: &Activation<'_>,
    ) -> Result<Option<String>, Spent> {
        let evaluated = message.program.evaluate(activation, Budget::of(limits::PER_CALL));
        let expression = api::quote::quoted(&rule.message_expression);
        if evaluated.cost > self.budget {
            let says = "messageExpression evaluation failed due to running out of cost budget, no further validation \
                        rules will be run";
            self.invalid(path, schema, says.to_owned());
            return Err(Spent);
        }
        if matches!(evaluated.value, Err(Error::CostExceeded)) {
            let says = format!(
                "no further validation rules will be run due to call cost exceeds limit for messageExpression: \
                 {expression}"
            );
            self.invalid(path, schema, says);
            return Err(Spent);
        }
        self.budget -= evaluated.cost;
        let text = evaluated
            .value
            .ok()
            .and_then(|value| Some(value.as_str()?.trim().to_owned()));
        Ok(text.filter(|t| !t.is_empty() && t.len() <= limits::MESSAGE_BYTES && !t.contains('\n')))
    }

    fn spent(&mut self, path: &str, schema: &Schema) -> Result<(), Spent> {
        let says =
            "validation failed due to running out of cost budget, no further validation rules will be run";
        self.invalid(path, schema, says.to_owned());
        Err(Spent)
    }

    fn invalid(&mut self, path: &str, schema: &Schema, says: String) {
        self.verdict
            .errors
            .push(FieldError::invalid(field(path), schema.kind.name(), says));
    }
}

fn variables<'a>(
    itself: &Result<Value<'a>, Error>,
    before: Option<&Result<Value<'a>, Error>>,
    optional: bool,
) -> Result<Activation<'a>, Error> {
    let activation = Activation::default().with("self", itself.clone()?);
    let before = before.cloned().transpose()?;
    Ok(match (before, optional) {
        (Some(old), true) => activation.with("oldSelf", Value::some(old)),
        (None, true) => activation.with("oldSelf", Value::Optional(None)),
        (Some(old), false) => activation.with("oldSelf", old),
        (None, false) => activation,
    })
}

fn field(path: &str) -> &str {
    if path.is_empty() { "<nil>" } else { path }
}

fn refusal(compiled: &CompiledRule, path: &str, schema: &Schema, value: &Json, detail: String) -> FieldError {
    let path = match (path, compiled.place.as_str()) {
        (path, "") => field(path).to_owned(),
        ("", place) => place.to_owned(),
        (path, place) => format!("{path}.{place}"),
    };
    let whole = matches!(schema.kind, Kind::Object | Kind::Array);
    let value = (!whole).then(|| value.clone());
    match compiled.rule.reason.as_str() {
        "FieldValueForbidden" => FieldError::forbidden(path, detail),
        "FieldValueRequired" => FieldError::required(path, detail),
        "FieldValueDuplicate" => FieldError::new(FieldErrorKind::Duplicate, path, value, ""),
        _ => FieldError::new(FieldErrorKind::Invalid, path, value, detail),
    }
}

/// The element of the old list with the same keys.
fn same_item<'j>(schema: &Schema, item: &Json, old: &'j Json) -> Option<&'j Json> {
    if schema.list != ListKind::Map {
        return None;
    }
    old.as_array()?
        .iter()
        .find(|before| schema.keys.iter().all(|key| before.get(key) == item.get(key)))
}
