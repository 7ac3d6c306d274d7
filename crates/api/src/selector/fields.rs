//! Field selectors: `metadata.name=a,spec.nodeName!=n1`.

use std::fmt;

use super::{Lookup, SelectorError};
use crate::Object;

/// All of its requirements; none selects everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldSelector {
    pub requirements: Vec<FieldRequirement>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldRequirement {
    pub field: String,
    /// `=` if true, `!=` if false.
    pub equal: bool,
    pub value: String,
}

impl FieldSelector {
    pub fn parse(text: &str) -> Result<Self, SelectorError> {
        let mut terms = split_terms(text);
        terms.sort_unstable();
        let requirements = terms
            .into_iter()
            .filter(|term| !term.is_empty())
            .map(|term| requirement(text, term))
            .collect::<Result<_, _>>()?;
        Ok(Self { requirements })
    }

    pub fn is_everything(&self) -> bool {
        self.requirements.is_empty()
    }

    /// A field that is not there counts as empty.
    pub fn matches(&self, fields: &(impl Lookup + ?Sized)) -> bool {
        self.matches_by(|field| fields.lookup(field).unwrap_or_default())
    }

    /// By the kind's indexed fields, and by the object's name and namespace.
    pub fn matches_object(&self, object: &Object) -> bool {
        self.matches_by(|field| match field {
            "metadata.name" => &object.key.name,
            "metadata.namespace" => &object.key.namespace,
            field => object.meta.field(field).unwrap_or_default(),
        })
    }

    pub fn matches_by<'a>(&self, value: impl Fn(&str) -> &'a str) -> bool {
        self.requirements
            .iter()
            .all(|r| (value(&r.field) == r.value) == r.equal)
    }

    /// The one value that this field must have, if the selector says so.
    pub fn exact(&self, field: &str) -> Option<&str> {
        let found = self.requirements.iter().find(|r| r.equal && r.field == field)?;
        Some(&found.value)
    }
}

/// At commas that no backslash stands before.
fn split_terms(text: &str) -> Vec<&str> {
    let mut terms = Vec::new();
    let (mut start, mut escaped) = (0, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b',' => {
                terms.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    terms.push(&text[start..]);
    terms
}

fn requirement(selector: &str, term: &str) -> Result<FieldRequirement, SelectorError> {
    let not_understood = || {
        SelectorError(format!(
            "invalid selector: '{selector}'; can't understand '{term}'"
        ))
    };
    let equals = term.find('=').ok_or_else(not_understood)?;
    let equal = !term[..equals].ends_with('!');
    let field = &term[..if equal { equals } else { equals - 1 }];
    let value = &term[equals + 1..];
    let value = if equal {
        value.strip_prefix('=').unwrap_or(value)
    } else {
        value
    };
    Ok(FieldRequirement {
        field: field.to_owned(),
        equal,
        value: unescaped(value)?,
    })
}

fn unescaped(value: &str) -> Result<String, SelectorError> {
    let mut out = String::with_capacity(value.len());
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some(c @ ('\\' | ',' | '=')) => out.push(c),
                other => {
                    let sequence: String = std::iter::once('\\').chain(other).collect();
                    return Err(SelectorError(format!(
                        "invalid field selector: invalid escape sequence: {sequence}"
                    )));
                }
            },
            ',' | '=' => {
                let code = c as u32;
                return Err(SelectorError(format!(
                    "invalid field selector: unescaped character in value: {code}"
                )));
            }
            c => out.push(c),
        }
    }
    Ok(out)
}

impl fmt::Display for FieldSelector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, requirement) in self.requirements.iter().enumerate() {
            if at > 0 {
                f.write_str(",")?;
            }
            requirement.fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Display for FieldRequirement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.field)?;
        f.write_str(if self.equal { "=" } else { "!=" })?;
        for c in self.value.chars() {
            if matches!(c, '\\' | ',' | '=') {
                f.write_str("\\")?;
            }
            write!(f, "{c}")?;
        }
        Ok(())
    }
}

impl FieldRequirement {
    /// Upstream's refusal of a field that the kind cannot be selected by.
    pub fn not_supported(&self) -> SelectorError {
        SelectorError(format!("field label not supported: {}", self.field))
    }
}
