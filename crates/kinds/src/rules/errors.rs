//! What is wrong with an object, collected: upstream's `field.ErrorList`.

use api::{FieldError, FieldErrorKind, Value};
use serde_json::json;

use super::metadata;
use crate::look;
use crate::names::NameRule;

/// The errors found so far, and what the kind says about names.
pub struct Errors {
    pub(crate) found: Vec<FieldError>,
    /// What a client is told of without being refused.
    pub(crate) warnings: Vec<String>,
    pub(crate) namespaced: bool,
    pub(crate) name: NameRule,
    /// Whether finalizers are checked against the standard ones too: some of upstream's packages do not.
    pub(crate) knows_finalizers: bool,
}

impl Errors {
    pub fn new(namespaced: bool, name: NameRule) -> Self {
        Self {
            found: Vec::new(),
            warnings: Vec::new(),
            namespaced,
            name,
            knows_finalizers: true,
        }
    }

    pub fn push(&mut self, error: FieldError) {
        self.found.push(error);
    }

    /// What was found so far.
    pub fn all(&self) -> &[FieldError] {
        &self.found
    }

    /// Tells the client, and refuses nothing.
    pub fn warn(&mut self, says: String) {
        self.warnings.push(says);
    }

    /// What every kind holds against an update of an object's metadata.
    pub fn check_metadata(&mut self, new: &Value, old: &Value) {
        metadata::check_update(new, old, self);
    }

    pub(crate) fn required(&mut self, field: impl Into<String>, detail: impl Into<String>) {
        self.push(FieldError::required(field, detail));
    }

    pub(crate) fn invalid(
        &mut self,
        field: impl Into<String>,
        value: impl Into<Value>,
        detail: impl Into<String>,
    ) {
        self.push(FieldError::invalid(field, value, detail));
    }

    /// An invalid value that upstream prints in a form of its own.
    pub(crate) fn invalid_as(&mut self, field: impl Into<String>, printed: &str, detail: &str) {
        let text = if detail.is_empty() {
            printed.to_owned()
        } else {
            format!("{printed}: {detail}")
        };
        self.push(FieldError::new(FieldErrorKind::Invalid, field, None, text));
    }

    pub(crate) fn forbidden(&mut self, field: impl Into<String>, detail: impl Into<String>) {
        self.push(FieldError::forbidden(field, detail));
    }

    pub(crate) fn internal(&mut self, field: impl Into<String>, detail: impl Into<String>) {
        self.push(FieldError::new(FieldErrorKind::Internal, field, None, detail));
    }

    pub(crate) fn duplicate(&mut self, field: impl Into<String>, value: impl Into<Value>) {
        self.push(FieldError::new(
            FieldErrorKind::Duplicate,
            field,
            Some(value.into()),
            "",
        ));
    }

    pub(crate) fn not_found(&mut self, field: impl Into<String>, value: impl Into<Value>) {
        self.push(FieldError::new(
            FieldErrorKind::NotFound,
            field,
            Some(value.into()),
            "",
        ));
    }

    /// `known` in the order in which upstream lists them.
    pub(crate) fn not_supported(
        &mut self,
        field: impl Into<String>,
        value: impl Into<Value>,
        known: &[&str],
    ) {
        let listed: Vec<String> = known.iter().map(|k| api::quote::quoted(k)).collect();
        let detail = format!("supported values: {}", listed.join(", "));
        self.push(FieldError::new(
            FieldErrorKind::NotSupported,
            field,
            Some(value.into()),
            detail,
        ));
    }

    pub(crate) fn too_long(&mut self, field: impl Into<String>, most: usize) {
        let detail = format!("may not be more than {most} bytes");
        self.push(FieldError::new(FieldErrorKind::TooLong, field, None, detail));
    }

    pub(crate) fn too_many(&mut self, field: impl Into<String>, count: usize, most: usize) {
        let items = if most == 1 { "item" } else { "items" };
        let detail = format!("must have at most {most} {items}");
        self.push(FieldError::new(
            FieldErrorKind::TooMany,
            field,
            Some(json!(count)),
            detail,
        ));
    }

    /// One error per sentence.
    pub(crate) fn each(&mut self, field: &str, value: impl Into<Value>, sentences: Vec<String>) {
        if sentences.is_empty() {
            return;
        }
        let value = value.into();
        for sentence in sentences {
            self.invalid(field, value.clone(), sentence);
        }
    }

    pub(crate) fn not_negative(&mut self, field: &str, value: &Value) {
        if value.as_i64().is_some_and(|n| n < 0) {
            self.invalid(field, value.clone(), "must be greater than or equal to 0");
        }
    }

    pub(crate) fn immutable(&mut self, field: &str, new: &Value, old: &Value) {
        if !crate::prepare::same(new, old) {
            self.invalid(field, new.clone(), "field is immutable");
        }
    }

    /// One of `known`; an empty value is `Required`.
    pub(crate) fn one_of(&mut self, field: &str, value: &str, known: &[&str]) {
        if value.is_empty() {
            self.required(field, "");
        } else if !known.contains(&value) {
            self.not_supported(field, value, known);
        }
    }
}

pub(crate) fn child(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

pub(crate) fn index(path: &str, at: usize) -> String {
    format!("{path}[{at}]")
}

pub(crate) fn key(path: &str, key: &str) -> String {
    format!("{path}[{key}]")
}

/// The texts of a list.
pub(crate) fn texts<'a>(value: &'a Value, path: &str) -> Vec<&'a str> {
    look::items(value, path)
        .iter()
        .filter_map(Value::as_str)
        .collect()
}
