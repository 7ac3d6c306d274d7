//! An object at rest: its canonical JSON bytes, whole, and a small index extracted from them.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use jiff::Timestamp;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use smol_str::SmolStr;

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
}

/// What is needed of an object without decoding it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Meta {
    pub uid: SmolStr,
    pub generation: i64,
    pub created: Option<Timestamp>,
    /// `metadata.deletionTimestamp`: when set, the object is on its way out.
    pub deleted: Option<Timestamp>,
    /// Sorted by key.
    pub labels: Box<[(SmolStr, SmolStr)]>,
    pub owners: Box<[Owner]>,
    pub finalizers: Box<[SmolStr]>,
    /// Values of the kind's indexed fields, by path: `("spec.nodeName", "n1")`.
    pub fields: Box<[(SmolStr, SmolStr)]>,
}

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
    pub fn label(&self, key: &str) -> Option<&str> {
        let at = self.labels.binary_search_by(|(k, _)| k.as_str().cmp(key)).ok()?;
        Some(&self.labels[at].1)
    }

    /// The value of an indexed field; `None` if the kind has no such index.
    pub fn field(&self, path: &str) -> Option<&str> {
        self.fields
            .iter()
            .find(|(p, _)| p == path)
            .map(|(_, value)| value.as_str())
    }

    /// The owner with `controller: true`.
    pub fn controller(&self) -> Option<&Owner> {
        self.owners.iter().find(|owner| owner.controller)
    }

    /// Reads the index out of a decoded object. `indexed` are the kind's selectable field paths.
    pub fn of(object: &Value, indexed: &[SmolStr]) -> Self {
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
        let fields = indexed
            .iter()
            .map(|path| (path.clone(), field_text(object, path)))
            .collect();
        Self {
            uid: text("uid"),
            generation: meta["generation"].as_i64().unwrap_or_default(),
            created: time("creationTimestamp"),
            deleted: time("deletionTimestamp"),
            labels: labels.into(),
            owners,
            finalizers,
            fields,
        }
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
        Value::Null => SmolStr::default(),
        other => SmolStr::new(other.to_string()),
    }
}

impl Object {
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
    pub fn from_value(key: Key, revision: Revision, value: &Value, indexed: &[SmolStr]) -> Arc<Self> {
        let bytes = serde_json::to_vec(value).unwrap_or_default().into();
        Arc::new(Self {
            key,
            revision,
            meta: Meta::of(value, indexed),
            bytes,
        })
    }
}
