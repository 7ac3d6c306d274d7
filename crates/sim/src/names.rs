//! Names that are the same in every run: `web-5d4f7c-x7k2p` becomes `web-5d4f7c-1`, in the order of creation.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use api::{Object, SmolStr};
use serde::Deserialize;

/// What the server draws a name's ending from, and how many.
const SUFFIX: &str = "bcdfghjklmnpqrstvwxz2456789";
const RANDOM: usize = 5;

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
        let made = self
            .made
            .entry((object.key.namespace.clone(), metadata.generate_name.clone()))
            .or_default();
        *made += 1;
        let stable = format!("{}{made}", metadata.generate_name);
        self.stable
            .insert(metadata.name, (object.key.namespace.clone(), stable));
    }

    /// The text with every made-up name replaced; one that no object ever had ends in `?`.
    pub fn hide(&self, text: &str) -> String {
        let made_up = self
            .stable
            .iter()
            .filter(|(real, _)| text.contains(real.as_str()));
        let known = made_up.fold(text.to_owned(), |text, (real, (_, stable))| {
            text.replace(real.as_str(), stable)
        });
        let bases: BTreeSet<&str> = self.made.keys().map(|(_, base)| base.as_str()).collect();
        bases
            .into_iter()
            .fold(known, |text, base| unheard_of(&text, base))
    }

    /// The name that the API knows.
    pub fn real<'a>(&'a self, namespace: &str, stable: &'a str) -> &'a str {
        let found = self
            .stable
            .iter()
            .find(|(_, (place, given))| place == namespace && given == stable);
        found.map_or(stable, |(real, _)| real.as_str())
    }
}

/// `web-x7k2p`, where it ends there, becomes `web-?`.
fn unheard_of(text: &str, base: &str) -> String {
    let mut parts = text.split(base);
    let mut hidden = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        hidden.push_str(base);
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
        let end = part.find(|c| !is_name(c)).unwrap_or(part.len());
        if end == RANDOM && part[..end].chars().all(|c| SUFFIX.contains(c)) {
            hidden.push('?');
            hidden.push_str(&part[end..]);
        } else {
            hidden.push_str(part);
        }
    }
    hidden
}

/// `web-10` comes after `web-9`.
pub(crate) fn in_order(name: &str) -> (String, u64) {
    let base = name.trim_end_matches(|c: char| c.is_ascii_digit());
    match name[base.len()..].parse() {
        Ok(number) => (base.to_owned(), number),
        Err(_) => (name.to_owned(), 0),
    }
}

#[cfg(test)]
mod tests {
    use api::{Resource, Revision};
    use serde_json::json;

    use super::*;

    #[test]
    fn names_are_numbered_in_each_namespace() {
        let mut names = Names::default();
        for (namespace, name) in [
            ("a", "web-bcdfg"),
            ("b", "web-hjklm"),
            ("a", "web-npqrs"),
            ("a", "web-bcdfg"),
        ] {
            let pod = json!({"metadata": {"name": name, "generateName": "web-"}});
            let key = Resource::of("", "pods").key(namespace, name);
            names.see(&Object::from_value(
                key,
                Revision(1),
                &pod,
                &api::Paths::default(),
            ));
        }
        let said = names.hide("web-bcdfg web-hjklm web-npqrs, \"web-zzzzz\" of web-d4d4d and web-76f464fd7c");
        assert_eq!(said, "web-1 web-1 web-2, \"web-?\" of web-? and web-76f464fd7c");
        assert_eq!(
            (names.real("a", "web-1"), names.real("b", "web-1")),
            ("web-bcdfg", "web-hjklm")
        );
        assert_eq!(names.real("b", "web-2"), "web-2");
        assert!(in_order("web-9") < in_order("web-10"));
    }
}
