//! The way from `kubectl apply` of old, which keeps its configuration in an annotation, to server-side apply.

use serde_json::{Map, Value};

use super::compare::Comparison;
use super::set::{self, Node};
use super::{Conflict, Writer, element, fields, owners};
use crate::limits;

/// The one manager that is known to have written the annotation.
pub(super) const MANAGER: &str = "kubectl";

const ANNOTATION: &str = "kubectl.kubernetes.io/last-applied-configuration";

/// Leaves out the conflicts with what this manager itself applied, client-side, and nobody has changed since: `Ok` if
/// none is left.
pub(super) fn forgive(live: &Value, conflicts: Vec<Conflict>, by: &Writer<'_>) -> Result<(), Vec<Conflict>> {
    let Some(own) = applied_before(live, by) else {
        return Err(conflicts);
    };
    let own: Vec<String> = set::paths(&own)
        .iter()
        .map(|path| element::path_text(path))
        .collect();
    let left: Vec<Conflict> = conflicts
        .into_iter()
        .filter(|c| !own.contains(&c.field))
        .collect();
    if left.is_empty() { Ok(()) } else { Err(left) }
}

fn applied_before(live: &Value, by: &Writer<'_>) -> Option<Node> {
    let text = live["metadata"]["annotations"][ANNOTATION]
        .as_str()
        .filter(|text| !text.is_empty())?;
    let applied: Value = serde_json::from_str(text).ok()?;
    if applied["apiVersion"].as_str() != Some(by.version) || !owners::fits(&applied, by.schema) {
        return None;
    }
    let mut own = fields::mentioned(&applied, by.schema);
    let changed = Comparison::of(&applied, live, by.schema);
    for changes in [&changed.modified, &changed.added, &changed.removed] {
        set::subtract(&mut own, changes);
    }
    Some(own)
}

/// Keeps the annotation true, for clients that still read it.
pub(super) fn refresh(object: &mut Value, applied: &Value) {
    let Some(annotations) = annotations_of(object) else {
        return;
    };
    let before = annotations.get(ANNOTATION).and_then(Value::as_str);
    if before.is_none_or(str::is_empty) {
        return;
    }
    let mut applied = applied.clone();
    if let Some(own) = annotations_of(&mut applied) {
        own.remove(ANNOTATION);
    }
    annotations.insert(ANNOTATION.to_owned(), Value::String(format!("{applied}\n")));
    let text_bytes = |text: &Value| text.as_str().map_or(0, str::len);
    let bytes: usize = annotations.iter().map(|(k, v)| k.len() + text_bytes(v)).sum();
    if bytes > limits::ANNOTATION_BYTES {
        annotations.remove(ANNOTATION);
    }
}

fn annotations_of(object: &mut Value) -> Option<&mut Map<String, Value>> {
    object.pointer_mut("/metadata/annotations")?.as_object_mut()
}
