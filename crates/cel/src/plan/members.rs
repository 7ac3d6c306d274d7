//! A constant list that is only asked whether it holds something.

use std::collections::BTreeSet;

use crate::value::{Key, List, Map, Value};

/// Looked up like the keys of a map, so that `1`, `1u` and `1.0` find each other.
#[derive(Debug)]
pub(crate) struct Members {
    keys: Map<'static>,
}

impl Members {
    /// `None` if the list holds something that has to be compared part by part.
    pub(super) fn of(list: &List<'static>) -> Option<Self> {
        let mut keys = BTreeSet::new();
        for value in list.iter() {
            match value.ok()? {
                Value::Null => return None,
                value => keys.insert(Key::of(value).ok()?),
            };
        }
        let keys = keys.into_iter().map(|key| (key, Value::Bool(true)));
        Some(Members {
            keys: Map::from(keys.collect::<std::collections::BTreeMap<_, _>>()),
        })
    }

    pub(crate) fn holds<'a>(&self, value: &Value<'a>) -> bool {
        let keys: &Map<'a> = &self.keys;
        keys.find(value).is_some()
    }
}
