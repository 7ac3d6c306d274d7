//! Mistakes in literals that would fail on every evaluation: durations, timestamps, regexes, formats, mixed lists.

use std::collections::HashSet;

use super::Checked;
use crate::library;
use crate::library::format_string::{self, Argument};
use crate::syntax::{Element, Entry, Expr, Id, Kind, Literal};
use crate::types::Type;
use crate::value::{Conversion, Value, convert};

/// Where, and what.
type Found = Vec<(Id, String)>;

pub(super) fn problems(checked: &Checked, minor: u32) -> Found {
    let mut found = Found::new();
    let all = nodes(&checked.root);
    // The arguments of a format may be of different types.
    let formats = all.iter().filter(|e| minor >= 29 && is_format(e));
    let exempt: HashSet<Id> = formats.flat_map(|e| nodes(e)).map(|e| e.id).collect();
    for expr in &all {
        match &expr.kind {
            Kind::List(elements) if !exempt.contains(&expr.id) => found.extend(mixed_list(checked, elements)),
            Kind::Map(entries) if !exempt.contains(&expr.id) => found.extend(mixed_map(checked, entries)),
            Kind::Call { .. } if minor >= 29 => {
                let wrong = ARGUMENTS
                    .iter()
                    .filter_map(|(name, bad)| literal_argument(expr, name, *bad));
                found.extend(wrong);
                found.extend(format(checked, expr));
            }
            _ => {}
        }
    }
    found
}

fn nodes(root: &Expr) -> Vec<&Expr> {
    let mut all = Vec::new();
    root.walk(&mut |e| all.push(e));
    all
}

type Bad = fn(&Literal) -> bool;

const ARGUMENTS: &[(&str, Bad)] = &[
    ("duration", |l| !converts(l, Conversion::Duration)),
    ("timestamp", |l| !converts(l, Conversion::Timestamp)),
    (
        "matches",
        |l| matches!(l, Literal::String(text) if library::regex::compile(text).is_err()),
    ),
];

fn converts(literal: &Literal, to: Conversion) -> bool {
    match literal {
        Literal::String(text) => convert(to, &Value::string(text.clone())).is_ok(),
        Literal::Int(int) => convert(to, &Value::Int(*int)).is_ok(),
        Literal::Null => false,
        _ => true,
    }
}

fn literal_argument(expr: &Expr, name: &str, bad: Bad) -> Option<(Id, String)> {
    let Kind::Call {
        function, arguments, ..
    } = &expr.kind
    else {
        return None;
    };
    let argument = arguments.first().filter(|_| &**function == name)?;
    let wrong = argument.literal().is_some_and(bad);
    wrong.then(|| (argument.id, format!("invalid {name} argument")))
}

fn mismatch(expr: &Expr, expected: &Type, found: &Type) -> (Id, String) {
    (
        expr.id,
        format!(
            "expected type '{}' but found '{}'",
            expected.label(),
            found.label()
        ),
    )
}

fn held<'c>(checked: &'c Checked, expr: &Expr, optional: bool) -> &'c Type {
    let of = checked.type_of(expr);
    if optional {
        of.unwrapped().unwrap_or(of)
    } else {
        of
    }
}

fn mixed_list(checked: &Checked, elements: &[Element]) -> Option<(Id, String)> {
    let (first, rest) = elements.split_first()?;
    let expected = held(checked, &first.value, first.optional);
    let differs = |e: &&Element| held(checked, &e.value, e.optional) != expected;
    let other = rest.iter().find(differs)?;
    Some(mismatch(
        &other.value,
        expected,
        held(checked, &other.value, other.optional),
    ))
}

fn mixed_map(checked: &Checked, entries: &[Entry]) -> Found {
    let Some((first, rest)) = entries.split_first() else {
        return Found::new();
    };
    let key = checked.type_of(&first.key);
    let value = held(checked, &first.value, first.optional);
    let mut found = Found::new();
    for entry in rest {
        let (k, v) = (
            checked.type_of(&entry.key),
            held(checked, &entry.value, entry.optional),
        );
        if k != key {
            found.push(mismatch(&entry.key, key, k));
        }
        if v != value {
            found.push(mismatch(&entry.value, value, v));
        }
    }
    found
}

fn is_format(expr: &Expr) -> bool {
    matches!(&expr.kind, Kind::Call { function, .. } if &**function == "format")
}

fn format(checked: &Checked, expr: &Expr) -> Option<(Id, String)> {
    let Kind::Call {
        function,
        target: Some(target),
        arguments,
    } = &expr.kind
    else {
        return None;
    };
    let (Some(Literal::String(text)), [argument]) = (target.literal(), &arguments[..]) else {
        return None;
    };
    let Kind::List(elements) = &argument.kind else {
        return None;
    };
    if &**function != "format" {
        return None;
    }
    let arguments: Vec<Checking<'_>> = elements
        .iter()
        .map(|e| Checking {
            checked,
            expr: &e.value,
        })
        .collect();
    match format_string::format(text, &arguments) {
        Err(error) => Some((error.at.unwrap_or(expr.id), error.message)),
        Ok((_, used)) if arguments.len() > used => Some((
            expr.id,
            format!(
                "too many arguments supplied to string.format (expected {used}, got {})",
                arguments.len()
            ),
        )),
        Ok(_) => None,
    }
}

/// An argument of which only the type is known.
struct Checking<'c> {
    checked: &'c Checked,
    expr: &'c Expr,
}

impl Argument for Checking<'_> {
    fn format(&self, clause: format_string::Clause) -> Result<String, format_string::Refused> {
        let wrong = match clause {
            format_string::Clause::String => unprintable(self.checked, self.expr),
            _ => (!takes(clause, self.checked.type_of(self.expr))).then_some(self.expr),
        };
        match wrong {
            Some(expr) => Err(clause.refuse(self.checked.type_of(expr).name(), Some(expr.id))),
            None => Ok(String::new()),
        }
    }
}

fn takes(clause: format_string::Clause, of: &Type) -> bool {
    use format_string::Clause;
    if of.is_dyn() {
        return true;
    }
    match clause {
        Clause::Decimal | Clause::Octal => matches!(of, Type::Int | Type::Uint),
        Clause::Fixed(_) | Clause::Scientific(_) => matches!(of, Type::Double | Type::String),
        Clause::Binary => matches!(of, Type::Int | Type::Uint | Type::Bool),
        Clause::Hex { .. } => matches!(of, Type::Int | Type::Uint | Type::String | Type::Bytes),
        Clause::String => !matches!(of, Type::Opaque(..) | Type::Object(_) | Type::Error),
    }
}

/// The innermost part that `%s` cannot print.
fn unprintable<'e>(checked: &Checked, expr: &'e Expr) -> Option<&'e Expr> {
    if !takes(format_string::Clause::String, checked.type_of(expr)) {
        return Some(expr);
    }
    match &expr.kind {
        Kind::List(elements) => elements.iter().find_map(|e| unprintable(checked, &e.value)),
        Kind::Map(entries) => entries
            .iter()
            .find_map(|e| unprintable(checked, &e.key).or_else(|| unprintable(checked, &e.value))),
        _ => None,
    }
}
