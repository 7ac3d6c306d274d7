//! Pod templates: the pod that one makes, its hash, and whether two are the same.

use api::{DeleteOptions, Key, Object, Value, Write};
use reconcile::{ApiStep, Event};
use serde_json::{Map, json};

use crate::claim::Kind;
use crate::resources::PODS;

pub(crate) const HASH_LABEL: &str = "pod-template-hash";

/// A pod of `owner` as its template says; the server makes the name.
pub(crate) fn pod_body(template: &Value, kind: Kind, owner: &Object) -> Value {
    let meta = &template["metadata"];
    let mut metadata = Map::new();
    for field in ["labels", "annotations", "finalizers"] {
        if !meta[field].is_null() {
            metadata.insert(field.to_owned(), meta[field].clone());
        }
    }
    metadata.insert("namespace".to_owned(), json!(owner.key.namespace));
    metadata.insert("ownerReferences".to_owned(), json!([kind.reference(owner)]));
    json!({"apiVersion": "v1", "kind": "Pod", "metadata": metadata, "spec": template["spec"]})
}

/// Upstream's prefix of generated names: the owner's name, cut so that a suffix fits.
pub(crate) fn name_prefix(owner: &Key) -> String {
    format!("{}-", owner.name)
}

/// Creates a pod, and tells of it as upstream's pod control does.
pub(crate) fn create_pod(template: &Value, kind: Kind, owner: &Object) -> ApiStep {
    let mut body = pod_body(template, kind, owner);
    body["metadata"]["generateName"] = json!(name_prefix(&owner.key));
    ApiStep::new(Write::create(PODS.key(owner.key.namespace.clone(), ""), body))
        .says(Event::normal(
            &owner.key,
            "SuccessfulCreate",
            "Created pod: {name}",
        ))
        .else_says(Event::warning(
            &owner.key,
            "FailedCreate",
            "Error creating: {error}",
        ))
}

/// Deletes a pod, and tells of it as upstream's pod control does.
pub(crate) fn delete_pod(pod: &Object, owner: &Key) -> ApiStep {
    ApiStep::new(Write::delete(pod.key.clone(), of_uid(pod)))
        .says(Event::normal(owner, "SuccessfulDelete", "Deleted pod: {name}"))
        .else_says(Event::warning(owner, "FailedDelete", "Error deleting: {error}"))
}

/// Deletes this very object, not another that has taken its name since.
pub(crate) fn of_uid(object: &Object) -> DeleteOptions {
    DeleteOptions {
        uid: Some(object.meta.uid.clone()),
        ..DeleteOptions::default()
    }
}

/// The same template, whatever hash label it carries.
pub(crate) fn is_same(a: &Value, b: &Value) -> bool {
    without_hash(a) == without_hash(b)
}

fn without_hash(template: &Value) -> Value {
    let mut template = template.clone();
    let Some(meta) = template.get_mut("metadata").and_then(Value::as_object_mut) else {
        return template;
    };
    if let Some(labels) = meta.get_mut("labels").and_then(Value::as_object_mut) {
        labels.remove(HASH_LABEL);
    }
    meta.retain(|_, value| !value.is_null() && value.as_object().is_none_or(|fields| !fields.is_empty()));
    template
}

/// A hash of the template and of how often it has collided, in the letters that upstream uses for it.
pub(crate) fn hash(template: &Value, collisions: Option<i64>) -> String {
    let mut hash = Fnv::default();
    hash.add(template.to_string().as_bytes());
    if let Some(collisions) = collisions {
        hash.add(&collisions.to_le_bytes());
    }
    safe_text(&hash.0.to_string())
}

/// Without vowels, so that no word appears by chance.
pub(crate) fn safe_text(text: &str) -> String {
    const ALPHABET: &[u8; 27] = b"bcdfghjklmnpqrstvwxz2456789";
    text.bytes()
        .map(|byte| char::from(ALPHABET[usize::from(byte) % ALPHABET.len()]))
        .collect()
}

/// FNV-1a with 32 bits.
pub(crate) struct Fnv(pub(crate) u32);

impl Default for Fnv {
    fn default() -> Self {
        Self(2_166_136_261)
    }
}

impl Fnv {
    pub(crate) fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u32::from(*byte)).wrapping_mul(16_777_619);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_label_makes_no_difference_but_a_collision_does() {
        let plain = json!({"metadata": {"labels": {"app": "web"}}, "spec": {"a": 1}});
        let hashed = json!({"metadata": {"labels": {"app": "web", HASH_LABEL: "x"}}, "spec": {"a": 1}});
        assert!(is_same(&plain, &hashed));
        assert!(!is_same(&plain, &json!({"metadata": {}, "spec": {"a": 1}})));
        assert_ne!(hash(&plain, None), hash(&plain, Some(1)));
    }
}
