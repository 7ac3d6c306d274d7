//! Names that are the same in every run: `web-5d4f7c-x7k2p` becomes `web-5d4f7c-1`, in the order of creation.

use std::collections::{BTreeMap, HashMap};

use api::{Object, SmolStr};
use serde::Deserialize;

#[derive(Debug, Default)]
pub struct Names {
    /// The stable name and its namespace, by the real one.
    stable: BTreeMap<String, (SmolStr, String)>,
    /// By namespace and what the name begins with.
    made: HashMap<(SmolStr, String), usize>,
}

#[derive(Deserialize)]
struct Named {
    metadata: Meta,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Meta {
    name: String,
    #[serde(default)]
    generate_name: String,
}

impl Names {
    /// Remembers an object's name if the server made it up.
    pub fn see(&mut self, object: &Object) {
        let Ok(Named { metadata }) = object.view::<Named>() else {
            return;
        };
        if metadata.generate_name.is_empty() || self.stable.contains_key(&metadata.name) {
            return;
        }
        let made = self.made.entry((object.key.namespace.clone(), metadata.generate_name.clone())).or_default();
        *made += 1;
        let stable = format!("{}{made}", metadata.generate_name);
        self.stable.insert(metadata.name, (object.key.namespace.clone(), stable));
    }

    /// The text with every made-up name replaced.
    pub fn hide(&self, text: &str) -> String {
        let made_up = self
            .stable
            .iter()
            .filter(|(real, _)| text.contains(real.as_str()));
        made_up.fold(text.to_owned(), |text, (real, (_, stable))| {
            text.replace(real.as_str(), stable)
        })
    }

    /// The name that the API knows.
    pub fn real<'a>(&'a self, namespace: &str, stable: &'a str) -> &'a str {
        let found = self.stable.iter().find(|(_, (place, given))| place == namespace && given == stable);
        found.map_or(stable, |(real, _)| real.as_str())
    }
}

/// `web-10` comes after `web-9`.
pub(crate) fn in_order(name: &str) -> (String, u64) {
    let base = name.trim_end_matches(|c: char| c.is_ascii_digit());
    match name[base.len()..].parse() {
        Ok(number) => (base.to_owned(), number),
        Err(_) => (name.to_owned(), 0),
    }
}
