//! What the table cannot say of a custom kind, out of its schema.

use api::{Timestamp, Value};
use kinds::Rules;
use kinds::rules::Errors;

use super::{default, validate};

pub(super) struct CustomRules {
    pub(super) schema: Value,
}

impl Rules for CustomRules {
    fn default(&self, object: &mut Value, _: Timestamp) {
        default::fill(&self.schema, object);
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
        let mut found = Vec::new();
        validate::root(&self.schema, object, &mut found);
        found.into_iter().for_each(|error| errors.push(error));
    }
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
