//! The index of an object out of its bytes, in one pass over them and without a tree.

use std::fmt;

use jiff::Timestamp;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, de};
use smol_str::SmolStr;

use super::{Fields, Meta, Owner, Paths, Rest, Second, shared};
use crate::Key;

/// Reads `Meta` out of JSON bytes. `metadata.name` and `metadata.namespace` come from the key.
pub(super) fn meta(key: &Key, bytes: &[u8], indexed: &Paths) -> Result<Meta, serde_json::Error> {
    let mut texts = vec![SmolStr::default(); indexed.len()];
    let mut paths = Vec::with_capacity(indexed.len());
    for (slot, path) in indexed.iter().enumerate() {
        match path.as_str() {
            "metadata.name" => texts[slot] = key.name.clone(),
            "metadata.namespace" => texts[slot] = key.namespace.clone(),
            path => paths.push((path, slot)),
        }
    }
    let mut meta = Meta::default();
    let mut from = serde_json::Deserializer::from_slice(bytes);
    let whole = Whole {
        meta: &mut meta,
        paths: &paths,
        texts: &mut texts,
    };
    whole.deserialize(&mut from)?;
    from.end()?;
    let or_zero = |(path, text): (&SmolStr, SmolStr)| match text.is_empty() {
        true => super::zero_of(path),
        false => text,
    };
    meta.fields = Fields::new(indexed, indexed.iter().zip(texts).map(or_zero));
    Ok(meta)
}

struct Whole<'a> {
    meta: &'a mut Meta,
    paths: &'a [(&'a str, usize)],
    texts: &'a mut [SmolStr],
}

impl<'de> DeserializeSeed<'de> for Whole<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Whole<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<SmolStr>()? {
            if key == "metadata" {
                *self.meta = map.next_value::<RawMeta>()?.into();
            } else {
                map.next_value_seed(Field::new(&key, self.paths, self.texts))?;
            }
        }
        Ok(())
    }
}

/// A value in which zero or more indexed paths end or go on.
struct Field<'a> {
    paths: Vec<(&'a str, usize)>,
    texts: &'a mut [SmolStr],
}

impl<'a> Field<'a> {
    /// The paths that lead through `key`, without it.
    fn new(key: &str, paths: &[(&'a str, usize)], texts: &'a mut [SmolStr]) -> Self {
        let paths = paths
            .iter()
            .filter_map(|(path, slot)| Some((path.strip_prefix(key)?, *slot)))
            .filter(|(rest, _)| rest.is_empty() || rest.starts_with('.'))
            .map(|(rest, slot)| (rest.strip_prefix('.').unwrap_or(rest), slot))
            .collect();
        Self { paths, texts }
    }

    fn set(&mut self, text: &str) {
        for (rest, slot) in &self.paths {
            if rest.is_empty() {
                self.texts[*slot] = SmolStr::new(text);
            }
        }
    }
}

impl<'de> DeserializeSeed<'de> for Field<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        if self.paths.is_empty() {
            IgnoredAny::deserialize(from).map(drop)
        } else {
            from.deserialize_any(self)
        }
    }
}

impl<'de> Visitor<'de> for Field<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E: de::Error>(mut self, value: bool) -> Result<(), E> {
        self.set(if value { "true" } else { "false" });
        Ok(())
    }

    fn visit_i64<E: de::Error>(mut self, value: i64) -> Result<(), E> {
        self.set(&value.to_string());
        Ok(())
    }

    fn visit_u64<E: de::Error>(mut self, value: u64) -> Result<(), E> {
        self.set(&value.to_string());
        Ok(())
    }

    fn visit_f64<E: de::Error>(mut self, value: f64) -> Result<(), E> {
        self.set(&serde_json::Value::from(value).to_string());
        Ok(())
    }

    fn visit_str<E: de::Error>(mut self, value: &str) -> Result<(), E> {
        self.set(value);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<SmolStr>()? {
            map.next_value_seed(Field::new(&key, &self.paths, self.texts))?;
        }
        Ok(())
    }
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct RawMeta {
    uid: Option<SmolStr>,
    generation: Option<i64>,
    creation_timestamp: Option<SmolStr>,
    deletion_timestamp: Option<SmolStr>,
    labels: Option<Pairs>,
    owner_references: Option<Vec<Owner>>,
    finalizers: Option<Vec<SmolStr>>,
}

impl From<RawMeta> for Meta {
    fn from(raw: RawMeta) -> Self {
        let time = |text: Option<SmolStr>| text.and_then(|t| t.parse::<Timestamp>().ok());
        let mut labels = raw.labels.unwrap_or_default().0;
        labels.sort();
        Meta {
            uid: raw.uid.unwrap_or_default(),
            generation: raw.generation.unwrap_or_default(),
            created: time(raw.creation_timestamp).and_then(Second::of),
            labels: shared(&labels),
            rest: Rest::of(
                time(raw.deletion_timestamp),
                raw.owner_references.unwrap_or_default().into(),
                raw.finalizers.unwrap_or_default().into(),
            ),
            fields: Fields::default(),
        }
    }
}

/// A map of strings as a list.
#[derive(Default)]
struct Pairs(Vec<(SmolStr, SmolStr)>);

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct PairsVisitor;
        impl<'de> Visitor<'de> for PairsVisitor {
            type Value = Pairs;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map of strings")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
                let mut pairs = Vec::with_capacity(4);
                while let Some((key, value)) = map.next_entry::<SmolStr, Option<SmolStr>>()? {
                    pairs.push((key, value.unwrap_or_default()));
                }
                Ok(Pairs(pairs))
            }
        }
        from.deserialize_map(PairsVisitor)
    }
}
