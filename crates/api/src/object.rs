//! An object at rest: its canonical JSON bytes, whole, and a small index extracted from them.

mod decode;
mod fields;
mod second;
mod shared;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use bytes::Bytes;
use jiff::Timestamp;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use smol_str::SmolStr;

pub use self::fields::Fields;
use self::second::Second;
use self::shared::shared;
use crate::{Key, Refused};

/// The cluster's one counter: every commit has the next number. `resourceVersion` is its decimal form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Revision(pub u64);

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// One revision of one object. Shared by `Arc`: the store's memory, the watch cache and the loops' cache
/// hold the same allocation.
#[derive(Debug)]
pub struct Object {
    pub key: Key,
    pub revision: Revision,
    pub meta: Meta,
    /// Canonical JSON (keys sorted, no white space), `resourceVersion` included.
    pub bytes: Bytes,
    /// See [`Object::listed_bytes`]; 0 is not known.
    listed_bytes: AtomicU32,
}

/// What is needed of an object without decoding it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Meta {
    pub uid: SmolStr,
    pub generation: i64,
    created: Option<Second>,
    pub labels: Labels,
    rest: Option<Box<Rest>>,
    /// Values of the kind's indexed fields.
    pub fields: Fields,
}

/// What many objects have nothing of.
#[derive(Clone, Debug, Default, PartialEq)]
struct Rest {
    deleted: Option<Timestamp>,
    owners: Box<[Owner]>,
    finalizers: Box<[SmolStr]>,
}

/// Names and values, sorted by name. Objects that have the same labels share them.
pub type Labels = Arc<[(SmolStr, SmolStr)]>;

/// The paths of the fields by which a kind's objects can be selected: `spec.nodeName`.
pub type Paths = Arc<[SmolStr]>;

/// One entry of `metadata.ownerReferences`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Owner {
    pub api_version: SmolStr,
    pub kind: SmolStr,
    pub name: SmolStr,
    pub uid: SmolStr,
    #[serde(default)]
    pub controller: bool,
    #[serde(default)]
    pub block_owner_deletion: bool,
}

impl Meta {
    /// To the second.
    pub fn created(&self) -> Option<Timestamp> {
        self.created.map(Second::time)
    }

    /// `metadata.deletionTimestamp`: when set, the object is on its way out.
    pub fn deleted(&self) -> Option<Timestamp> {
        self.rest.as_ref()?.deleted
    }

    pub fn owners(&self) -> &[Owner] {
        self.rest.as_ref().map_or(&[], |rest| &rest.owners)
    }

    pub fn finalizers(&self) -> &[SmolStr] {
        self.rest.as_ref().map_or(&[], |rest| &rest.finalizers)
    }

    pub fn label(&self, key: &str) -> Option<&str> {
        let at = self.labels.binary_search_by(|(k, _)| k.as_str().cmp(key)).ok()?;
        Some(&self.labels[at].1)
    }

    /// The value of an indexed field; `None` if the kind has no such index.
    pub fn field(&self, path: &str) -> Option<&str> {
        self.fields.get(path)
    }

    /// The owner with `controller: true`.
    pub fn controller(&self) -> Option<&Owner> {
        self.owners().iter().find(|owner| owner.controller)
    }

    /// Reads the index out of a decoded object. `indexed` are the kind's selectable field paths.
    pub fn of(object: &Value, indexed: &Paths) -> Self {
        let meta = &object["metadata"];
        let text = |name: &str| meta[name].as_str().map(SmolStr::new).unwrap_or_default();
        let time = |name: &str| meta[name].as_str().and_then(|t| t.parse().ok());
        let mut labels: Vec<(SmolStr, SmolStr)> = meta["labels"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(k, v)| (SmolStr::new(k), SmolStr::new(v.as_str().unwrap_or_default())))
            .collect();
        labels.sort();
        let owners = meta["ownerReferences"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|owner| Owner::deserialize(owner).ok())
            .collect();
        let finalizers = meta["finalizers"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(SmolStr::new)
            .collect();
        let fields = indexed.iter().map(|path| field_text(object, path));
        Self {
            uid: text("uid"),
            generation: meta["generation"].as_i64().unwrap_or_default(),
            created: time("creationTimestamp").and_then(Second::of),
            labels: shared(&labels),
            rest: Rest::of(time("deletionTimestamp"), owners, finalizers),
            fields: Fields::new(indexed, fields),
        }
    }
}

impl Rest {
    fn of(deleted: Option<Timestamp>, owners: Box<[Owner]>, finalizers: Box<[SmolStr]>) -> Option<Box<Self>> {
        let rest = Self {
            deleted,
            owners,
            finalizers,
        };
        (rest != Self::default()).then(|| Box::new(rest))
    }
}

/// The text of the scalar at a dotted path; empty where there is none, as field selectors treat it.
fn field_text(object: &Value, path: &str) -> SmolStr {
    let mut at = object;
    for step in path.split('.') {
        at = &at[step];
    }
    match at {
        Value::String(text) => SmolStr::new(text),
        Value::Null => zero_of(path),
        other => SmolStr::new(other.to_string()),
    }
}

/// What an absent field counts as for a selector: upstream compares the printed Go value, which for numbers and
/// booleans is never empty.
fn zero_of(path: &str) -> SmolStr {
    SmolStr::new_static(match path {
        "spec.unschedulable" | "spec.hostNetwork" => "false",
        "status.replicas" | "status.successful" | "status.succeeded" => "0",
        _ => "",
    })
}

impl Object {
    pub fn new(key: Key, revision: Revision, meta: Meta, bytes: Bytes) -> Self {
        Self {
            key,
            revision,
            meta,
            bytes,
            listed_bytes: AtomicU32::new(0),
        }
    }

    /// How long it is as an item of a list in protobuf, once somebody has found out: it follows from the bytes, but only
    /// by encoding them.
    pub fn listed_bytes(&self) -> Option<usize> {
        let known = self.listed_bytes.load(Ordering::Relaxed);
        (known > 0).then_some(known as usize)
    }

    pub fn set_listed_bytes(&self, bytes: usize) {
        // What is longer is not known.
        self.listed_bytes
            .store(bytes.try_into().unwrap_or(0), Ordering::Relaxed);
    }

    /// An object out of its stored bytes. Only the index is decoded, in one pass. An error is a bug or a foreign hand
    /// in the store.
    pub fn decode(key: Key, revision: Revision, bytes: Bytes, indexed: &Paths) -> Result<Self, Refused> {
        let meta = decode::meta(&key, &bytes, indexed)
            .map_err(|e| Refused::internal(format!("decode {key} at revision {revision}: {e}")))?;
        Ok(Self::new(key, revision, meta, bytes))
    }

    /// Decodes the part of the object that `T` asks for. An error is a bug or a foreign hand in the store.
    pub fn view<T: DeserializeOwned>(&self) -> Result<T, Refused> {
        serde_json::from_slice(&self.bytes)
            .map_err(|e| Refused::internal(format!("decode {} at revision {}: {e}", self.key, self.revision)))
    }

    /// The whole object as a JSON tree.
    pub fn value(&self) -> Result<Value, Refused> {
        self.view()
    }

    /// An object built from a decoded value, for answers that are not stored (reviews, tokens) and for tests.
    pub fn from_value(key: Key, revision: Revision, value: &Value, indexed: &Paths) -> Arc<Self> {
        let bytes = serde_json::to_vec(value).unwrap_or_default().into();
        Arc::new(Self::new(key, revision, Meta::of(value, indexed), bytes))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Resource;

    #[test]
    fn decoding_bytes_finds_what_reading_the_value_finds() {
        let pod = json!({
            "apiVersion": "v1", "kind": "Pod",
            "metadata": {
                "name": "web", "namespace": "default", "uid": "u-1", "generation": 3,
                "creationTimestamp": "2026-01-01T00:00:00Z", "deletionTimestamp": null,
                "labels": {"b/x": "2", "a.x": "1", "a": "é\n"}, "finalizers": ["f/1"],
                "managedFields": [{"fieldsV1": {"f:spec": {}}}],
                "ownerReferences": [{"apiVersion": "apps/v1", "kind": "ReplicaSet", "name": "r", "uid": "u-2", "controller": true}],
            },
            "spec": {"nodeName": "n1", "hostNetwork": true, "n": 7, "f": 1.5, "nodeNameX": "no", "deep": {"er": {"x": "y"}}, "list": [1]},
            "status": {"phase": "Running", "none": null},
        });
        let indexed: Paths = [
            "metadata.name",
            "metadata.namespace",
            "spec.nodeName",
            "spec.hostNetwork",
            "spec.n",
            "spec.f",
            "spec.deep.er.x",
            "status.phase",
            "status.none",
            "status.missing",
            "status.podIP",
            "spec.missing.x",
        ]
        .map(SmolStr::new_static)
        .into();
        let key = Resource::of("", "pods").key("default", "web");
        let bytes = Bytes::from(serde_json::to_vec(&pod).unwrap());
        let object = Object::decode(key, Revision(5), bytes, &indexed).unwrap();
        assert_eq!(object.meta, Meta::of(&pod, &indexed));
        assert_eq!(object.meta.field("spec.nodeName"), Some("n1"));
        assert_eq!(object.meta.label("b/x"), Some("2"));
        assert_eq!(object.meta.controller().unwrap().name, "r");
    }

    #[test]
    fn an_object_is_small() {
        // With what an `Arc` puts before it, this is one of the allocator's sizes; the next one is 320.
        assert!(size_of::<Object>() + 16 <= 256);
    }

    #[test]
    fn foreign_bytes_are_an_error_and_not_a_panic() {
        let key = Resource::of("", "pods").key("default", "web");
        for bytes in [
            "",
            "[]",
            "{",
            "{}x",
            r#"{"metadata":{"labels":[]}}"#,
            "null",
            "\u{0}",
        ] {
            let decoded = Object::decode(
                key.clone(),
                Revision(1),
                Bytes::from(bytes.to_owned()),
                &Paths::default(),
            );
            assert!(decoded.is_err(), "{bytes}");
        }
        let deep = format!(r#"{{"spec":{}"#, "[".repeat(100_000));
        assert!(Object::decode(key, Revision(1), Bytes::from(deep), &Paths::default()).is_err());
    }
}
