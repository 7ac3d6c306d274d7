//! What a write does to an object whatever the client sent: fields that are the server's own, generations, conversion.

use api::schema::{Presence, Shape, Type};
use api::{FieldError, Timestamp, Value};

use crate::kind::{Does, Effect, Kind};
use crate::rules::{Errors, metadata};
use crate::{decode, look, names, table};

/// What is said of an update.
#[derive(Debug, Default)]
pub struct Verdict {
    /// Empty: it may be.
    pub errors: Vec<FieldError>,
    pub warnings: Vec<String>,
}

impl Kind {
    /// To be called with `metadata.uid` and `metadata.creationTimestamp` already set.
    pub fn prepare_create(&self, object: &mut Value, now: Timestamp) {
        if !self.namespaced {
            look::remove(object, "metadata.namespace");
        }
        for effect in self.on_create.iter().filter(|e| e.does == Does::Clear) {
            clear(object, &self.schema, &effect.path);
        }
        if self.generation.counted {
            look::set(object, "metadata.generation", 1);
        }
        self.rules.prepare_create(object, now);
    }

    /// `subresource` is empty for the object itself. To be called with the metadata that is the server's (uid,
    /// creationTimestamp, deletionTimestamp, generation) already taken from `old`.
    pub fn prepare_update(&self, new: &mut Value, old: &Value, subresource: &str, now: Timestamp) {
        if !self.namespaced {
            look::remove(new, "metadata.namespace");
        }
        let effects = match self.subresource(subresource) {
            Some(subresource) => &subresource.on_update,
            None => &self.on_update,
        };
        for effect in effects.iter() {
            perform(effect, new, old, &self.schema);
        }
        self.rules.prepare_update(new, old, subresource, now);
        if self.generation.counted && subresource != "status" {
            let changed = |path: &&api::SmolStr| !same(look::at(new, path), look::at(old, path));
            let before = look::at(old, "metadata.generation").as_i64().unwrap_or(0);
            let step = i64::from(self.generation.bumped_by.iter().any(|path| changed(&path)));
            if before + step > 0 {
                look::set(new, "metadata.generation", before + step);
            }
        }
    }

    /// Turns an object written in this version into the stored version.
    pub fn to_storage(&'static self, object: &mut Value) {
        let stored = table::stored(self);
        if !std::ptr::eq(stored, self) {
            self.rules.to_storage(object);
            look::set(object, "apiVersion", stored.api_version().as_str());
        }
    }

    /// Turns a stored object into this version.
    pub fn from_storage(&'static self, object: &mut Value) {
        if !std::ptr::eq(table::stored(self), self) {
            let api_version = self.api_version();
            self.rules.out_of_storage(object, &api_version);
            look::set(object, "apiVersion", api_version.as_str());
        }
    }

    /// Why the object may not be created; empty = it may.
    pub fn validate_create(&self, object: &Value) -> Vec<FieldError> {
        let mut errors = Errors::new(self.namespaced, self.rules.name());
        errors.knows_finalizers = self.rules.knows_finalizers();
        self.rules.validate_whole(object, &mut errors);
        if errors.found.is_empty() {
            errors.knows_finalizers = false;
            metadata::check(
                object,
                "metadata",
                names::path_segment,
                self.namespaced,
                &mut errors,
            );
        }
        errors.found
    }

    /// Why the object may not become this, and what its writer should know though it may.
    pub fn validate_update(&self, new: &Value, old: &Value, subresource: &str) -> Verdict {
        let mut errors = Errors::new(self.namespaced, self.rules.name());
        errors.knows_finalizers = false;
        metadata::check(new, "metadata", names::path_segment, self.namespaced, &mut errors);
        metadata::check_update(new, old, &mut errors);
        errors.knows_finalizers = self.rules.knows_finalizers();
        self.rules.validate_update(new, old, subresource, &mut errors);
        Verdict {
            errors: errors.found,
            warnings: errors.warnings,
        }
    }

    /// What upstream would say in `Warning` headers.
    pub fn warnings(&self, new: &Value, old: Option<&Value>) -> Vec<String> {
        self.rules.warnings(new, old)
    }
}

fn perform(effect: &Effect, new: &mut Value, old: &Value, schema: &Type) {
    match effect.does {
        Does::Clear => clear(new, schema, &effect.path),
        Does::KeepOld => keep(new, old, &effect.path),
        Does::KeepIfAbsent if look::at(new, &effect.path).is_null() => keep(new, old, &effect.path),
        Does::DropUnlessInUse if !in_use(old, &effect.path) => clear(new, schema, &effect.path),
        Does::KeepIfAbsent | Does::DropUnlessInUse => {}
    }
}

fn keep(new: &mut Value, old: &Value, path: &str) {
    let (parent, name) = path.rsplit_once('.').unwrap_or(("", path));
    let kept = if parent.is_empty() {
        old.get(name)
    } else {
        look::at(old, parent).get(name)
    };
    match kept {
        Some(value) => look::set(new, path, value.clone()),
        None => {
            look::remove(new, path);
        }
    }
}

/// Whether any place of this path holds something.
fn in_use(value: &Value, path: &str) -> bool {
    let (step, rest) = path.split_once('.').map_or((path, ""), |(s, r)| (s, r));
    let (name, is_list) = step.strip_suffix("[]").map_or((step, false), |name| (name, true));
    match value.get(name) {
        None | Some(Value::Null) => false,
        Some(_) if rest.is_empty() => true,
        Some(Value::Array(items)) if is_list => items.iter().any(|item| in_use(item, rest)),
        Some(next) => in_use(next, rest),
    }
}

/// Makes the place what it is in an object that never had it: absent, or the zero that upstream prints.
fn clear(value: &mut Value, type_: &Type, path: &str) {
    let (step, rest) = path.split_once('.').map_or((path, ""), |(s, r)| (s, r));
    let name = step.strip_suffix("[]").unwrap_or(step);
    let Some(field) = type_.field(name) else {
        if let Shape::Map { value: item, .. } = &type_.shape {
            clear_in_map(value, item, path);
        }
        return;
    };
    if !rest.is_empty() {
        match (value.get_mut(name), &field.type_.shape) {
            (Some(Value::Array(items)), Shape::List { item, .. }) => {
                items.iter_mut().for_each(|i| clear(i, item, rest));
            }
            (Some(next @ Value::Object(_)), _) => clear(next, &field.type_, rest),
            _ => {}
        }
        return;
    }
    let Some(fields) = value.as_object_mut() else {
        return;
    };
    match field.presence {
        Presence::Always => fields.insert(name.to_owned(), decode::zero(&field.type_)),
        Presence::Null => fields.insert(name.to_owned(), Value::Null),
        _ => fields.remove(name),
    };
}

/// A map's key is all of the path (an annotation), or its first step stands for any key.
fn clear_in_map(value: &mut Value, item: &Type, path: &str) {
    let Some(map) = value.as_object_mut() else { return };
    match path.split_once('.') {
        Some((_, rest)) if item.as_struct().is_some() => map.values_mut().for_each(|v| clear(v, item, rest)),
        _ => {
            map.remove(path);
        }
    }
}

/// Equal as upstream compares: an empty list or map is none.
pub(crate) fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.iter().all(|(k, v)| same(v, b.get(k).unwrap_or(&Value::Null)))
                && b.iter().all(|(k, v)| a.contains_key(k) || same(&Value::Null, v))
        }
        (Value::Null, Value::Array(items)) | (Value::Array(items), Value::Null) => items.is_empty(),
        _ => a == b,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::by_kind;

    fn kind(group: &str, name: &str) -> &'static Kind {
        by_kind(group, "v1", name).expect("the kind is in the table")
    }

    #[test]
    fn a_new_object_has_no_status_and_its_first_generation() {
        let mut object = json!({"metadata": {"name": "a"}, "spec": {}, "status": {"replicas": 3}});
        kind("apps", "ReplicaSet").prepare_create(&mut object, Timestamp::UNIX_EPOCH);
        assert_eq!(
            object,
            json!({"metadata": {"name": "a", "generation": 1}, "spec": {}, "status": {"replicas": 0}})
        );
    }

    #[test]
    fn a_status_update_changes_the_status_alone() {
        let old = json!({"metadata": {"generation": 4}, "spec": {"replicas": 1}, "status": {"replicas": 0}});
        let mut new =
            json!({"metadata": {"generation": 4}, "spec": {"replicas": 9}, "status": {"replicas": 1}});
        kind("apps", "ReplicaSet").prepare_update(&mut new, &old, "status", Timestamp::UNIX_EPOCH);
        assert_eq!(
            new,
            json!({"metadata": {"generation": 4}, "spec": {"replicas": 1}, "status": {"replicas": 1}})
        );
    }

    #[test]
    fn a_changed_spec_raises_the_generation() {
        let old = json!({"metadata": {"generation": 4}, "spec": {"replicas": 1}, "status": {"replicas": 0}});
        let mut new = json!({"metadata": {}, "spec": {"replicas": 9}, "status": {"replicas": 7}});
        kind("apps", "ReplicaSet").prepare_update(&mut new, &old, "", Timestamp::UNIX_EPOCH);
        assert_eq!(
            new,
            json!({"metadata": {"generation": 5}, "spec": {"replicas": 9}, "status": {"replicas": 0}})
        );
    }

    #[test]
    fn events_are_one_resource_in_two_groups() {
        let events = kind("events.k8s.io", "Event");
        let mut event = json!({
            "apiVersion": "events.k8s.io/v1", "kind": "Event", "metadata": {"name": "e"},
            "regarding": {"kind": "Pod"}, "note": "n", "reportingController": "c", "deprecatedCount": 2,
        });
        let written = event.clone();
        events.to_storage(&mut event);
        assert_eq!(event["apiVersion"], "v1");
        assert_eq!(event["involvedObject"], json!({"kind": "Pod"}));
        assert_eq!(event["reportingComponent"], "c");
        events.from_storage(&mut event);
        assert_eq!(event, written);
    }

    #[test]
    fn an_hpa_of_v1_is_stored_as_v2() {
        let hpa = kind("autoscaling", "HorizontalPodAutoscaler");
        let mut object = json!({
            "apiVersion": "autoscaling/v1", "kind": "HorizontalPodAutoscaler", "metadata": {"name": "h"},
            "spec": {"maxReplicas": 3, "targetCPUUtilizationPercentage": 70},
            "status": {"currentCPUUtilizationPercentage": 5, "currentReplicas": 1, "desiredReplicas": 1},
        });
        let written = object.clone();
        hpa.to_storage(&mut object);
        assert_eq!(
            object["spec"]["metrics"][0]["resource"]["target"]["averageUtilization"],
            70
        );
        hpa.from_storage(&mut object);
        assert_eq!(object, written);
    }
}
