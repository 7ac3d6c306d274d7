//! The part of JSONPath that columns of custom resources use: fields, indexes, slices of all, and filters.

use api::{Timestamp, Value};

use super::age;
use crate::kind::Column;
use crate::limits;

/// A parsed path.
#[derive(Debug, Clone, PartialEq)]
pub struct JsonPath {
    steps: Vec<Step>,
}

#[derive(Debug, Clone, PartialEq)]
enum Step {
    Field(String),
    Any,
    Index(i64),
    Slice(Option<i64>, Option<i64>),
    /// `?(@.name=="x")`: a path, an operator, a literal; without an operator, that the path leads somewhere.
    Filter(JsonPath, Option<(String, Value)>),
    Recursive(String),
}

impl JsonPath {
    /// Parses `.spec.items[0].name`, with or without braces around it.
    pub fn parse(text: &str) -> Option<Self> {
        Self::parse_within(text, limits::FILTERS_IN_FILTERS)
    }

    fn parse_within(text: &str, levels: usize) -> Option<Self> {
        let text = text
            .strip_prefix('{')
            .and_then(|t| t.strip_suffix('}'))
            .unwrap_or(text);
        let mut rest = text.strip_prefix('$').unwrap_or(text);
        let mut steps = Vec::new();
        while !rest.is_empty() {
            let (step, after) = step(rest, levels)?;
            steps.push(step);
            rest = after;
        }
        Some(Self { steps })
    }

    /// Everything the path leads to, in order.
    pub fn find<'a>(&self, value: &'a Value) -> Vec<&'a Value> {
        self.steps.iter().fold(vec![value], |found, step| {
            found.into_iter().flat_map(|v| follow(v, step)).collect()
        })
    }
}

/// `levels`: how many filters may still be within each other.
fn step(text: &str, levels: usize) -> Option<(Step, &str)> {
    if let Some(rest) = text.strip_prefix("..") {
        let (name, rest) = name(rest);
        return Some((Step::Recursive(name), rest));
    }
    if let Some(inside) = text.strip_prefix('[') {
        let end = closing(inside)?;
        return Some((bracket(&inside[..end], levels)?, &inside[end + 1..]));
    }
    let (name, rest) = name(text.strip_prefix('.').unwrap_or(text));
    match name.as_str() {
        "" => None,
        "*" => Some((Step::Any, rest)),
        _ => Some((Step::Field(name), rest)),
    }
}

/// A name up to the next `.` or `[`; a backslash takes what follows as it is.
fn name(text: &str) -> (String, &str) {
    let mut name = String::new();
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' => name.extend(chars.next().map(|(_, c)| c)),
            '.' | '[' => return (name, &text[at..]),
            _ => name.push(c),
        }
    }
    (name, "")
}

/// Where the bracket closes, quotes and inner brackets left alone.
fn closing(text: &str) -> Option<usize> {
    let (mut depth, mut quote) = (0, None);
    for (at, c) in text.char_indices() {
        match (c, quote) {
            (c, Some(q)) if c == q => quote = None,
            (_, Some(_)) => {}
            ('"' | '\'', None) => quote = Some(c),
            ('[', None) => depth += 1,
            (']', None) if depth == 0 => return Some(at),
            (']', None) => depth -= 1,
            _ => {}
        }
    }
    None
}

fn bracket(text: &str, levels: usize) -> Option<Step> {
    if text == "*" {
        return Some(Step::Any);
    }
    if let Some(filter) = text.strip_prefix("?(").and_then(|t| t.strip_suffix(')')) {
        return filter_step(filter, levels.checked_sub(1)?);
    }
    if let Some(quoted) = text.strip_prefix(['\'', '"']) {
        return Some(Step::Field(quoted.trim_end_matches(['\'', '"']).to_owned()));
    }
    if let Some((from, to)) = text.split_once(':') {
        return Some(Step::Slice(from.parse().ok(), to.parse().ok()));
    }
    text.parse().ok().map(Step::Index)
}

fn filter_step(text: &str, levels: usize) -> Option<Step> {
    for operator in ["==", "!=", "<=", ">=", "<", ">"] {
        if let Some((left, right)) = text.split_once(operator) {
            let path = JsonPath::parse_within(left.trim().strip_prefix('@')?, levels)?;
            let right = right.trim();
            let literal = match right.strip_prefix(['\'', '"']) {
                Some(quoted) => Value::from(quoted.trim_end_matches(['\'', '"'])),
                None => serde_json::from_str(right).ok()?,
            };
            return Some(Step::Filter(path, Some((operator.to_owned(), literal))));
        }
    }
    Some(Step::Filter(
        JsonPath::parse_within(text.trim().strip_prefix('@')?, levels)?,
        None,
    ))
}

fn follow<'a>(value: &'a Value, step: &Step) -> Vec<&'a Value> {
    let elements = || -> Vec<&'a Value> {
        match value {
            Value::Array(items) => items.iter().collect(),
            Value::Object(fields) => fields.values().collect(),
            _ => Vec::new(),
        }
    };
    match step {
        Step::Field(name) => value.get(name).into_iter().collect(),
        Step::Any => elements(),
        Step::Index(at) => index(value, *at).into_iter().collect(),
        Step::Slice(from, to) => {
            let all = elements();
            let place =
                |at: i64| if at < 0 { at + all.len() as i64 } else { at }.clamp(0, all.len() as i64) as usize;
            let (from, to) = (place(from.unwrap_or(0)), to.map_or(all.len(), place));
            all.get(from..to).map(<[_]>::to_vec).unwrap_or_default()
        }
        Step::Filter(path, test) => elements()
            .into_iter()
            .filter(|v| holds(v, path, test.as_ref()))
            .collect(),
        Step::Recursive(name) => {
            let mut found = Vec::new();
            recursive(value, name, &mut found);
            found
        }
    }
}

fn recursive<'a>(value: &'a Value, name: &str, found: &mut Vec<&'a Value>) {
    found.extend(value.get(name));
    match value {
        Value::Array(items) => items.iter().for_each(|v| recursive(v, name, found)),
        Value::Object(fields) => fields.values().for_each(|v| recursive(v, name, found)),
        _ => {}
    }
}

fn index(value: &Value, at: i64) -> Option<&Value> {
    let items = value.as_array()?;
    let at = if at < 0 { at + items.len() as i64 } else { at };
    items.get(usize::try_from(at).ok()?)
}

fn holds(value: &Value, path: &JsonPath, test: Option<&(String, Value)>) -> bool {
    let found = path.find(value);
    let Some((operator, literal)) = test else {
        return !found.is_empty();
    };
    found.first().is_some_and(|found| {
        let order = match (found, literal) {
            (Value::String(a), Value::String(b)) => a.partial_cmp(b),
            (a, b) => a.as_f64().zip(b.as_f64()).and_then(|(a, b)| a.partial_cmp(&b)),
        };
        match operator.as_str() {
            "==" => *found == literal,
            "!=" => *found != literal,
            "<" => order.is_some_and(|o| o.is_lt()),
            "<=" => order.is_some_and(|o| o.is_le()),
            ">" => order.is_some_and(|o| o.is_gt()),
            _ => order.is_some_and(|o| o.is_ge()),
        }
    })
}

/// The cell of a custom resource's column.
pub(super) fn cell(column: &Column, object: &Value, now: Timestamp) -> Value {
    let found = JsonPath::parse(&column.json_path)
        .map(|path| path.find(object))
        .unwrap_or_default();
    let Some(value) = found.first() else {
        return Value::Null;
    };
    match column.type_.as_str() {
        "integer" => match value {
            Value::Number(n) => n
                .as_i64()
                .or_else(|| n.as_f64().map(|f| f as i64))
                .map_or(Value::Null, Value::from),
            _ => Value::Null,
        },
        "number" => match value {
            Value::Number(n) if n.is_f64() => (*value).clone(),
            Value::Number(n) => n.as_f64().map_or(Value::Null, whole),
            _ => Value::Null,
        },
        "boolean" if value.is_boolean() => (*value).clone(),
        "boolean" => Value::Null,
        "date" => match value.as_str() {
            Some(text) if text.parse::<Timestamp>().is_ok() => age::since(value, now).into(),
            Some(_) => "<invalid>".into(),
            None => Value::Null,
        },
        _ => match value {
            Value::String(text) => text.as_str().into(),
            Value::Null => "<no value>".into(),
            other => other.to_string().into(),
        },
    }
}

/// A float without a fraction prints as an integer.
fn whole(number: f64) -> Value {
    if number.fract() == 0.0 && number.abs() < 9.3e18 {
        Value::from(number as i64)
    } else {
        Value::from(number)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn filters_within_filters_end_somewhere() {
        let nested = |levels: usize| format!("{}.a{}", "[?(@".repeat(levels), ")]".repeat(levels));
        let path = JsonPath::parse(&nested(2)).unwrap();
        assert_eq!(path.find(&json!([[{"a": 1}], [{"b": 1}]])), [&json!([{"a": 1}])]);
        assert_eq!(JsonPath::parse(&nested(200_000)), None);
    }
}
