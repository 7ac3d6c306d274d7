//! Label selectors: what they require, what they match, how they print.

use std::fmt;

use serde_json::{Value, json};
use smol_str::SmolStr;

use super::{Lookup, SelectorError, parse};
use crate::refused::{FieldError, FieldErrorKind};
use crate::{Meta, names};

/// All of its requirements, or nothing at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelSelector {
    /// Sorted by key; `None` selects nothing.
    requirements: Option<Vec<LabelRequirement>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelRequirement {
    pub key: SmolStr,
    pub operator: Operator,
    pub values: Vec<SmolStr>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    Exists,
    DoesNotExist,
    Equals,
    /// `==`: the same as `=`, and printed as it was written.
    DoubleEquals,
    NotEquals,
    In,
    NotIn,
    GreaterThan,
    LessThan,
}

impl LabelSelector {
    pub fn everything() -> Self {
        Self::of(Vec::new())
    }

    pub fn nothing() -> Self {
        Self { requirements: None }
    }

    /// Requirements that are known to be valid.
    pub fn of(mut requirements: Vec<LabelRequirement>) -> Self {
        requirements.sort_by(|a, b| a.key.cmp(&b.key));
        Self {
            requirements: Some(requirements),
        }
    }

    /// The text form, as in a request's `labelSelector`.
    pub fn parse(text: &str) -> Result<Self, SelectorError> {
        parse::label_selector(text).map(Self::of)
    }

    /// A `metav1.LabelSelector`: `{matchLabels, matchExpressions}`. Null selects nothing, `{}` everything.
    pub fn from_json(selector: &Value) -> Result<Self, SelectorError> {
        if selector.is_null() {
            return Ok(Self::nothing());
        }
        let mut requirements = equalities(&selector["matchLabels"])?;
        for expression in selector["matchExpressions"].as_array().into_iter().flatten() {
            requirements.push(LabelRequirement::from_json(expression)?);
        }
        Ok(Self::of(requirements))
    }

    /// A map of labels that must all be there, as in a Service's or ReplicationController's selector. Not validated;
    /// an empty map selects everything (whoever reads it otherwise must ask first).
    pub fn from_map(map: &Value) -> Self {
        let pairs = map.as_object().into_iter().flatten();
        let requirement = |(key, value): (&String, &Value)| LabelRequirement {
            key: SmolStr::new(key),
            operator: Operator::Equals,
            values: vec![SmolStr::new(value.as_str().unwrap_or_default())],
        };
        Self::of(pairs.map(requirement).collect())
    }

    pub fn is_everything(&self) -> bool {
        self.requirements.as_ref().is_some_and(Vec::is_empty)
    }

    pub fn is_nothing(&self) -> bool {
        self.requirements.is_none()
    }

    pub fn requirements(&self) -> &[LabelRequirement] {
        self.requirements.as_deref().unwrap_or_default()
    }

    pub fn matches(&self, labels: &(impl Lookup + ?Sized)) -> bool {
        match &self.requirements {
            Some(requirements) => requirements.iter().all(|r| r.matches(labels)),
            None => false,
        }
    }

    pub fn matches_meta(&self, meta: &Meta) -> bool {
        self.matches(&meta.labels)
    }

    /// The one value that this label must have, if the selector says so: what an index can be asked for.
    pub fn exact(&self, key: &str) -> Option<&str> {
        let requirement = self.requirements().iter().find(|r| r.key == key)?;
        match (requirement.operator, requirement.values.as_slice()) {
            (Operator::Equals | Operator::DoubleEquals | Operator::In, [value]) => Some(value),
            _ => None,
        }
    }
}

fn equalities(map: &Value) -> Result<Vec<LabelRequirement>, SelectorError> {
    let pairs = map.as_object().into_iter().flatten();
    pairs
        .map(|(key, value)| {
            let value = SmolStr::new(value.as_str().unwrap_or_default());
            LabelRequirement::new(SmolStr::new(key), Operator::Equals, vec![value])
        })
        .collect()
}

impl LabelRequirement {
    /// Checks what upstream checks.
    pub fn new(key: SmolStr, operator: Operator, values: Vec<SmolStr>) -> Result<Self, SelectorError> {
        let mut wrong = Vec::new();
        check("key", json!(key), &names::qualified(&key), &mut wrong);
        if let Some(rule) = operator.rule_broken_by(values.len()) {
            let shown = if values.is_empty() {
                Value::Null
            } else {
                json!(values)
            };
            wrong.push(invalid("values", shown, rule));
        }
        if matches!(operator, Operator::GreaterThan | Operator::LessThan) {
            for (at, value) in values
                .iter()
                .enumerate()
                .filter(|(_, v)| v.parse::<i64>().is_err())
            {
                let rule = "for 'Gt', 'Lt' operators, the value must be an integer";
                wrong.push(invalid(&format!("values[{at}]"), json!(value), rule));
            }
        }
        for (at, value) in values.iter().enumerate() {
            let field = format!("values[{at}][{key}]");
            check(&field, json!(value), &names::label_value(value), &mut wrong);
        }
        match aggregate(wrong) {
            Some(error) => Err(error),
            None => Ok(Self {
                key,
                operator,
                values,
            }),
        }
    }

    fn from_json(expression: &Value) -> Result<Self, SelectorError> {
        let operator = expression["operator"].as_str().unwrap_or_default();
        let operator = match operator {
            "In" => Operator::In,
            "NotIn" => Operator::NotIn,
            "Exists" => Operator::Exists,
            "DoesNotExist" => Operator::DoesNotExist,
            other => {
                let quoted = crate::quote::quoted(other);
                return Err(SelectorError(format!(
                    "{quoted} is not a valid label selector operator"
                )));
            }
        };
        let values = expression["values"].as_array().into_iter().flatten();
        let values = values
            .map(|v| SmolStr::new(v.as_str().unwrap_or_default()))
            .collect();
        Self::new(
            SmolStr::new(expression["key"].as_str().unwrap_or_default()),
            operator,
            values,
        )
    }

    pub fn matches(&self, labels: &(impl Lookup + ?Sized)) -> bool {
        let value = labels.lookup(&self.key);
        match self.operator {
            Operator::Exists => value.is_some(),
            Operator::DoesNotExist => value.is_none(),
            Operator::In | Operator::Equals | Operator::DoubleEquals => value.is_some_and(|v| self.has(v)),
            Operator::NotIn | Operator::NotEquals => !value.is_some_and(|v| self.has(v)),
            Operator::GreaterThan => self.numbers(value).is_some_and(|(own, limit)| own > limit),
            Operator::LessThan => self.numbers(value).is_some_and(|(own, limit)| own < limit),
        }
    }

    fn has(&self, value: &str) -> bool {
        self.values.iter().any(|v| v == value)
    }

    fn numbers(&self, value: Option<&str>) -> Option<(i64, i64)> {
        let [limit] = self.values.as_slice() else {
            return None;
        };
        Some((value?.parse().ok()?, limit.parse().ok()?))
    }
}

impl Operator {
    /// The rule that this number of values breaks.
    fn rule_broken_by(self, values: usize) -> Option<&'static str> {
        match self {
            Operator::In | Operator::NotIn if values == 0 => {
                Some("for 'in', 'notin' operators, values set can't be empty")
            }
            Operator::Equals | Operator::DoubleEquals | Operator::NotEquals if values != 1 => {
                Some("exact-match compatibility requires one single value")
            }
            Operator::Exists | Operator::DoesNotExist if values != 0 => {
                Some("values set must be empty for exists and does not exist")
            }
            Operator::GreaterThan | Operator::LessThan if values != 1 => {
                Some("for 'Gt', 'Lt' operators, exactly one value is required")
            }
            _ => None,
        }
    }
}

impl fmt::Display for LabelSelector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, requirement) in self.requirements().iter().enumerate() {
            if at > 0 {
                f.write_str(",")?;
            }
            requirement.fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Display for LabelRequirement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut values: Vec<&str> = self.values.iter().map(SmolStr::as_str).collect();
        values.sort_unstable();
        let (key, values) = (&self.key, values.join(","));
        match self.operator {
            Operator::Exists => write!(f, "{key}"),
            Operator::DoesNotExist => write!(f, "!{key}"),
            Operator::Equals => write!(f, "{key}={values}"),
            Operator::DoubleEquals => write!(f, "{key}=={values}"),
            Operator::NotEquals => write!(f, "{key}!={values}"),
            Operator::In => write!(f, "{key} in ({values})"),
            Operator::NotIn => write!(f, "{key} notin ({values})"),
            Operator::GreaterThan => write!(f, "{key}>{values}"),
            Operator::LessThan => write!(f, "{key}<{values}"),
        }
    }
}

fn invalid(field: &str, value: Value, rule: &str) -> String {
    FieldError {
        kind: FieldErrorKind::Invalid,
        field: field.to_owned(),
        value: Some(value),
        detail: rule.to_owned(),
    }
    .to_string()
}

/// Adds the errors of one value as one.
pub(super) fn check(field: &str, value: Value, rules: &[String], wrong: &mut Vec<String>) {
    if !rules.is_empty() {
        wrong.push(invalid(field, value, &rules.join("; ")));
    }
}

/// One error of several, as upstream joins them.
pub(super) fn aggregate(wrong: Vec<String>) -> Option<SelectorError> {
    match wrong.as_slice() {
        [] => None,
        [one] => Some(SelectorError(one.clone())),
        many => Some(SelectorError(format!("[{}]", many.join(", ")))),
    }
}
