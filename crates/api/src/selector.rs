//! Which objects: by labels (`app=web,tier in (a,b)`) and by fields (`spec.nodeName=n1`).

mod fields;
mod labels;
mod parse;

pub use fields::{FieldRequirement, FieldSelector};
pub use labels::{LabelRequirement, LabelSelector, Operator};

/// Why a selector cannot be read, in upstream's words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct SelectorError(pub String);

/// Something that can be asked for a value by key.
pub trait Lookup {
    fn lookup(&self, key: &str) -> Option<&str>;
}

/// Pairs sorted by key, as in [`crate::Meta`].
impl Lookup for [(smol_str::SmolStr, smol_str::SmolStr)] {
    fn lookup(&self, key: &str) -> Option<&str> {
        let at = self.binary_search_by(|(k, _)| k.as_str().cmp(key)).ok()?;
        Some(&self[at].1)
    }
}

impl Lookup for crate::Labels {
    fn lookup(&self, key: &str) -> Option<&str> {
        (**self).lookup(key)
    }
}

impl Lookup for std::collections::BTreeMap<String, String> {
    fn lookup(&self, key: &str) -> Option<&str> {
        self.get(key).map(String::as_str)
    }
}

/// A JSON object of strings, such as `metadata.labels` or a pod template's.
impl Lookup for serde_json::Value {
    fn lookup(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_str()
    }
}
