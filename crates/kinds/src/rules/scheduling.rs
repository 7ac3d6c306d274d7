//! PriorityClasses and RuntimeClasses.

use api::{Value, names};

use super::errors::{Errors, index};
use super::{Rules, metadata, pod_spec, resources};
use crate::look;

pub struct PriorityClass;
pub struct RuntimeClass;

const SYSTEM: &str = "system-";
const SYSTEM_CLASSES: [(&str, i64); 2] = [
    ("system-node-critical", 2_000_001_000),
    ("system-cluster-critical", 2_000_000_000),
];
const HIGHEST: i64 = 1_000_000_000;

impl Rules for PriorityClass {
    fn validate(&self, object: &Value, errors: &mut Errors) {
        let name = look::text(object, "metadata.name");
        let value = look::at(object, "value").as_i64().unwrap_or(0);
        if name.starts_with(SYSTEM) {
            if let Some(wrong) = not_of_the_system(name, value, object) {
                let says = format!(
                    "priority class names with '{SYSTEM}' prefix are reserved for system use only. error: {wrong}"
                );
                errors.forbidden("metadata.name", says);
            }
        } else if value > HIGHEST {
            let says = format!("maximum allowed value of a user defined priority is {HIGHEST}");
            errors.forbidden("value", says);
        }
        let known = ["PreemptLowerPriority", "Never"];
        match look::at(object, "preemptionPolicy").as_str() {
            Some("") => errors.required("preemptionPolicy", ""),
            Some(policy) if !known.contains(&policy) => {
                errors.not_supported("preemptionPolicy", policy, &known);
            }
            _ => {}
        }
    }

    fn validate_update(&self, new: &Value, old: &Value, _subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        let value = |class: &Value| look::at(class, "value").as_i64().unwrap_or(0);
        if value(new) != value(old) {
            errors.forbidden("value", "may not be changed in an update.");
        }
        let field = "preemptionPolicy";
        errors.immutable(field, look::at(new, field), look::at(old, field));
    }
}

fn not_of_the_system(name: &str, value: i64, object: &Value) -> Option<String> {
    let Some((_, expected)) = SYSTEM_CLASSES.iter().find(|(known, _)| *known == name) else {
        return Some(format!("{name} is not a known system priority class"));
    };
    if value != *expected {
        return Some(format!("value of {name} PriorityClass must be {expected}"));
    }
    (look::at(object, "globalDefault") == true)
        .then(|| format!("globalDefault of {name} PriorityClass must be false"))
}

impl Rules for RuntimeClass {
    fn knows_finalizers(&self) -> bool {
        false
    }

    fn validate(&self, object: &Value, errors: &mut Errors) {
        match look::text(object, "handler") {
            "" => errors.required("handler", ""),
            handler => errors.each("handler", handler, names::dns1123_label(handler)),
        }
        let overhead = look::at(object, "overhead");
        if !overhead.is_null() {
            let limits = serde_json::json!({"limits": look::at(overhead, "podFixed")});
            resources::requirements(&limits, resources::Of::Container, &[], "overhead", errors);
        }
        let scheduling = look::at(object, "scheduling");
        metadata::labels(
            look::at(scheduling, "nodeSelector"),
            "scheduling.nodeSelector",
            errors,
        );
        let tolerations = look::items(scheduling, "tolerations");
        let path = "scheduling.tolerations";
        pod_spec::tolerations(tolerations, path, errors);
        let key = |t: &Value| ["key", "operator", "value", "effect"].map(|f| look::text(t, f).to_owned());
        for (at, toleration) in tolerations.iter().enumerate() {
            if tolerations[..at].iter().any(|t| key(t) == key(toleration)) {
                errors.push(api::FieldError::new(
                    api::FieldErrorKind::Duplicate,
                    index(path, at),
                    None,
                    crate::internal::json("Toleration", toleration),
                ));
            }
        }
    }

    fn validate_update(&self, new: &Value, old: &Value, _subresource: &str, errors: &mut Errors) {
        self.validate_whole(new, errors);
        metadata::check_update(new, old, errors);
        let handler = |class: &Value| Value::from(look::text(class, "handler"));
        errors.immutable("handler", &handler(new), &handler(old));
    }
}
