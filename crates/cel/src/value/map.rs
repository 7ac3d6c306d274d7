//! Maps: a part of an object, or entries that an expression put together.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde_json::Map as JsonMap;
use serde_json::Value as Json;

use super::{Text, Value, from_json, json};
use crate::error::{Error, Outcome};
use crate::schema::Schema;

#[derive(Clone, Debug)]
pub struct Map<'a> {
    entries: Entries<'a>,
    /// Of the map or object, if it has one.
    schema: Option<&'a Schema>,
}

#[derive(Clone, Debug)]
enum Entries<'a> {
    Json(&'a JsonMap<String, Json>),
    Values(Arc<BTreeMap<Key<'a>, Value<'a>>>),
    Lazy(&'a dyn Fields),
}

/// Fields that are worked out when they are asked for, such as the `variables` of an admission policy. Whoever
/// implements it remembers what it found, and accounts for what that cost.
pub trait Fields: fmt::Debug + Sync {
    /// `None` if there is no such field.
    fn field(&self, name: &str) -> Option<Result<Value<'_>, Error>>;
}

/// What a map can be looked up by. `1`, `1u` and `1.0` are three keys, and each finds the others' entry.
#[derive(Clone, Debug)]
pub enum Key<'a> {
    Null,
    Bool(bool),
    Int(i64),
    Uint(u64),
    Double(f64),
    String(Text<'a>),
}

impl<'a> Key<'a> {
    pub(crate) fn of(value: Value<'a>) -> Result<Self, Error> {
        match value {
            Value::Null => Ok(Key::Null),
            Value::Bool(value) => Ok(Key::Bool(value)),
            Value::Int(value) => Ok(Key::Int(value)),
            Value::Uint(value) => Ok(Key::Uint(value)),
            Value::Double(value) => Ok(Key::Double(value)),
            Value::String(text) => Ok(Key::String(text)),
            other => Err(Error::new(format!("unsupported key type: {}", other.type_name()))),
        }
    }

    pub fn value(&self) -> Value<'a> {
        match self {
            Key::Null => Value::Null,
            Key::Bool(value) => Value::Bool(*value),
            Key::Int(value) => Value::Int(*value),
            Key::Uint(value) => Value::Uint(*value),
            Key::Double(value) => Value::Double(*value),
            Key::String(text) => Value::String(text.clone()),
        }
    }

    fn rank(&self) -> u8 {
        match self {
            Key::Null => 0,
            Key::Bool(_) => 1,
            Key::Int(_) => 2,
            Key::Uint(_) => 3,
            Key::Double(_) => 4,
            Key::String(_) => 5,
        }
    }

    /// The same number written as another type.
    fn others(&self) -> [Option<Key<'static>>; 2] {
        match self {
            Key::Int(i) => [u64::try_from(*i).ok().map(Key::Uint), None],
            Key::Uint(u) => [i64::try_from(*u).ok().map(Key::Int), None],
            Key::Double(d) if d.fract() == 0.0 && d.abs() < 9.2e18 => [
                Some(Key::Int(*d as i64)),
                (*d >= 0.0).then_some(Key::Uint(*d as u64)),
            ],
            _ => [None, None],
        }
    }
}

impl Ord for Key<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Key::Bool(a), Key::Bool(b)) => a.cmp(b),
            (Key::Int(a), Key::Int(b)) => a.cmp(b),
            (Key::Uint(a), Key::Uint(b)) => a.cmp(b),
            (Key::Double(a), Key::Double(b)) => a.total_cmp(b),
            (Key::String(a), Key::String(b)) => a.as_str().cmp(b.as_str()),
            _ => self.rank().cmp(&other.rank()),
        }
    }
}

impl PartialOrd for Key<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Key<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Key<'_> {}

impl<'a> From<BTreeMap<Key<'a>, Value<'a>>> for Map<'a> {
    fn from(entries: BTreeMap<Key<'a>, Value<'a>>) -> Self {
        Map {
            entries: Entries::Values(Arc::new(entries)),
            schema: None,
        }
    }
}

impl<'a> Map<'a> {
    pub(super) fn json(entries: &'a JsonMap<String, Json>, schema: Option<&'a Schema>) -> Self {
        Map {
            entries: Entries::Json(entries),
            schema,
        }
    }

    /// A map whose entries cannot be listed.
    pub fn lazy(fields: &'a dyn Fields) -> Self {
        Map {
            entries: Entries::Lazy(fields),
            schema: None,
        }
    }

    pub fn len(&self) -> usize {
        match &self.entries {
            Entries::Json(entries) => entries.len(),
            Entries::Values(entries) => entries.len(),
            Entries::Lazy(_) => 0,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The value under a key of any type; an error if the object does not fit its schema.
    pub fn find(&self, key: &Value<'a>) -> Option<Outcome<'a>> {
        match &self.entries {
            Entries::Json(entries) => match key.as_str() {
                Some(name) => self.field(entries, name),
                None if self.schema.is_some() => Some(Err(Error::no_such_overload())),
                None => None,
            },
            Entries::Lazy(fields) => fields.field(key.as_str()?),
            Entries::Values(entries) => {
                let key = Key::of(key.clone()).ok()?;
                let found = entries.get(&key);
                let found = found.or_else(|| key.others().iter().flatten().find_map(|k| entries.get(k)));
                found.cloned().map(Ok)
            }
        }
    }

    fn field(&self, entries: &'a JsonMap<String, Json>, name: &str) -> Option<Outcome<'a>> {
        let Some(schema) = self.schema else {
            return entries.get(name).map(|v| Ok(json::untyped(v)));
        };
        let name = schema.field_name(name)?;
        let value = entries.get(&*name)?;
        if value.is_null() && schema.has_properties() {
            return None;
        }
        Some(from_json(value, schema.of_field(&name)?))
    }

    /// The keys in order. Fields that the schema does not know are passed over.
    pub fn keys(&self) -> Vec<Key<'a>> {
        match &self.entries {
            Entries::Json(entries) => {
                let known = |name: &str| self.schema.is_none_or(|s| s.of_field(name).is_some());
                entries
                    .keys()
                    .filter(|name| known(name))
                    .map(|name| Key::String(self.shown(name)))
                    .collect()
            }
            Entries::Values(entries) => entries.keys().cloned().collect(),
            Entries::Lazy(_) => Vec::new(),
        }
    }

    /// A field's name as expressions write it.
    fn shown(&self, name: &'a str) -> Text<'a> {
        match self
            .schema
            .filter(|s| s.has_properties())
            .and_then(|_| crate::schema::escape(name))
        {
            Some(escaped) if escaped != name => Text::Shared(escaped.into()),
            _ => Text::Borrowed(name),
        }
    }

    pub(crate) fn first(&self) -> Option<(Key<'a>, Outcome<'a>)> {
        let key = self.keys().into_iter().next()?;
        let value = self.find(&key.value())?;
        Some((key, value))
    }

    pub fn iter(&self) -> impl Iterator<Item = (Key<'a>, Outcome<'a>)> + '_ {
        self.keys().into_iter().filter_map(|key| {
            let value = self.find(&key.value())?;
            Some((key, value))
        })
    }

    /// Adds an entry to a map that nobody else holds without copying it.
    pub(crate) fn insert(&mut self, key: Key<'a>, value: Value<'a>) -> Result<(), Error> {
        if self.find(&key.value()).is_some() {
            return Err(Error::new(format!(
                "insert failed: key {} already exists",
                key.value()
            )));
        }
        match &mut self.entries {
            Entries::Values(entries) => {
                Arc::make_mut(entries).insert(key, value);
            }
            Entries::Json(_) | Entries::Lazy(_) => {
                let all: Result<BTreeMap<_, _>, _> = self.iter().map(|(k, v)| v.map(|v| (k, v))).collect();
                let mut all = all?;
                all.insert(key, value);
                *self = Map::from(all);
            }
        }
        Ok(())
    }

    pub(super) fn schema(&self) -> Option<&'a Schema> {
        self.schema
    }
}
