//! Defaults of a structural schema, filled in wherever a value leaves them out.

use api::Value;

/// Fills in what the value leaves out.
pub fn fill(schema: &Value, value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for (name, property) in schema["properties"].as_object().into_iter().flatten() {
                let default = &property["default"];
                let null = fields.get(name).is_some_and(Value::is_null) && property["nullable"] != true;
                if !default.is_null() && (null || !fields.contains_key(name)) {
                    fields.insert(name.clone(), default.clone());
                }
                if let Some(value) = fields.get_mut(name) {
                    fill(property, value);
                }
            }
            let rest = &schema["additionalProperties"];
            if rest.is_object() {
                fields.values_mut().for_each(|value| fill(rest, value));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| fill(&schema["items"], item)),
        _ => {}
    }
}
