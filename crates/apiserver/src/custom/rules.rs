//! What the table cannot say of a custom kind, out of its schema.

use std::sync::OnceLock;

use api::{FieldError, FieldErrorKind, Timestamp, Value};
use cel::schema::Validator;
use kinds::Rules;
use kinds::custom::{Structural, doubles, fill};
use kinds::rules::Errors;

pub(super) struct CustomRules {
    structural: Structural,
    /// Its rules (`x-kubernetes-validations`), compiled when the first object is judged; `None` without any.
    validator: OnceLock<Option<Validator>>,
}

impl CustomRules {
    pub(super) fn new(schema: Value) -> Self {
        CustomRules {
            structural: Structural::new(schema),
            validator: OnceLock::new(),
        }
    }

    /// Expressions run only on what has the form that they count on.
    fn express(&self, new: &Value, old: Option<&Value>, errors: &mut Errors) {
        let schema = self.structural.schema();
        let Some(validator) = self.validator.get_or_init(|| Validator::new(schema)) else {
            return;
        };
        if errors.all().iter().any(|error| blocks(error.kind)) {
            let says = "some validation rules were not checked because the object was invalid; correct the existing errors to \
                        complete validation";
            return errors.push(FieldError::new(
                FieldErrorKind::Invalid,
                "<nil>",
                Value::Null,
                says,
            ));
        }
        let verdict = validator.validate(new, old);
        verdict.errors.into_iter().for_each(|error| errors.push(error));
        verdict.warnings.into_iter().for_each(|says| errors.warn(says));
    }
}

impl Rules for CustomRules {
    fn default(&self, object: &mut Value, _: Timestamp) {
        fill(self.structural.schema(), object);
    }

    /// A status update takes the status, and nothing else but the record of who owns it.
    fn prepare_update(&self, new: &mut Value, old: &Value, subresource: &str, _: Timestamp) {
        if subresource != "status" {
            return;
        }
        let status = new.get_mut("status").map(Value::take);
        let managers = new["metadata"].get_mut("managedFields").map(Value::take);
        let mut next = old.clone();
        put(&mut next, "status", status);
        put(&mut next["metadata"], "managedFields", managers);
        *new = next;
    }

    fn validate(&self, object: &Value, errors: &mut Errors) {
        let wrong = self.structural.check(object, None, "");
        wrong.into_iter().for_each(|error| errors.push(error));
        let twice = doubles(self.structural.schema(), object);
        twice.into_iter().for_each(|error| errors.push(error));
        self.express(object, None, errors);
    }

    fn validate_update(&self, new: &Value, old: &Value, subresource: &str, errors: &mut Errors) {
        errors.check_metadata(new, old);
        let schema = self.structural.schema();
        let wrong = match (subresource, new.get("status")) {
            ("status", None) => Vec::new(),
            ("status", Some(status)) => {
                let part = &schema["properties"]["status"];
                self.structural
                    .check_part(part, status, old.get("status"), "status")
            }
            _ => self.structural.check(new, Some(old), ""),
        };
        wrong.into_iter().for_each(|error| errors.push(error));
        let twice = doubles(schema, new);
        if !twice.is_empty() && doubles(schema, old).is_empty() {
            twice.into_iter().for_each(|error| errors.push(error));
        }
        self.express(new, Some(old), errors);
    }
}

/// Whether an object with such an error may not have the form that its schema says.
fn blocks(kind: FieldErrorKind) -> bool {
    matches!(
        kind,
        FieldErrorKind::NotSupported
            | FieldErrorKind::Required
            | FieldErrorKind::TooLong
            | FieldErrorKind::TooMany
            | FieldErrorKind::TypeInvalid
    )
}

fn put(object: &mut Value, field: &str, value: Option<Value>) {
    let Some(fields) = object.as_object_mut() else {
        return;
    };
    match value {
        Some(value) => fields.insert(field.to_owned(), value),
        None => fields.remove(field),
    };
}
