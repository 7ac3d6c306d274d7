//! Lists: a part of an object, or values that an expression put together.

use std::sync::Arc;

use serde_json::Value as Json;

use super::{Value, from_json, json};
use crate::error::{Error, Outcome};
use crate::schema::Schema;

#[derive(Clone, Debug)]
pub struct List<'a> {
    pub(super) items: Items<'a>,
    /// Of the list, if it has one: sets and keyed lists are compared and added to in their own way.
    pub(super) schema: Option<&'a Schema>,
}

#[derive(Clone, Debug)]
pub(super) enum Items<'a> {
    Json(&'a [Json]),
    Values(Arc<Vec<Value<'a>>>),
}

impl<'a> From<Vec<Value<'a>>> for List<'a> {
    fn from(values: Vec<Value<'a>>) -> Self {
        List {
            items: Items::Values(Arc::new(values)),
            schema: None,
        }
    }
}

impl<'a> List<'a> {
    pub(super) fn json(items: &'a [Json], schema: Option<&'a Schema>) -> Self {
        List {
            items: Items::Json(items),
            schema,
        }
    }

    pub fn len(&self) -> usize {
        match &self.items {
            Items::Json(items) => items.len(),
            Items::Values(values) => values.len(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The element, which can be an error if the object does not fit its schema; `None` past the end.
    pub fn get(&self, index: usize) -> Option<Outcome<'a>> {
        match &self.items {
            Items::Json(items) => items.get(index).map(|item| self.element(item)),
            Items::Values(values) => values.get(index).cloned().map(Ok),
        }
    }

    fn element(&self, item: &'a Json) -> Outcome<'a> {
        match self.schema.and_then(Schema::items) {
            Some(schema) => from_json(item, schema),
            None => Ok(json::untyped(item)),
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = Outcome<'a>> + '_ {
        (0..self.len()).filter_map(|i| self.get(i))
    }

    /// All elements, or the first error among them.
    pub(crate) fn values(&self) -> Result<Vec<Value<'a>>, Error> {
        self.iter().collect()
    }

    /// This list and then the other; neither is copied if one is empty.
    pub(super) fn added(&self, other: &List<'a>) -> Result<List<'a>, Error> {
        if let Some(schema) = self.schema.filter(|s| s.is_set() || s.is_keyed()) {
            return Ok(List {
                items: self.merged(other, schema)?,
                schema: self.schema,
            });
        }
        if self.is_empty() {
            return Ok(other.clone());
        }
        if other.is_empty() {
            return Ok(self.clone());
        }
        let mut values = self.values()?;
        values.extend(other.values()?);
        Ok(List::from(values))
    }

    /// Elements of the other list take the place of those with the same key, or are added once.
    fn merged(&self, other: &List<'a>, schema: &Schema) -> Result<Items<'a>, Error> {
        let mut values = self.values()?;
        for value in other.iter() {
            let value = value?;
            match values.iter().position(|v| schema.same_key(v, &value)) {
                Some(at) if schema.is_keyed() => values[at] = value,
                Some(_) => {}
                None => values.push(value),
            }
        }
        Ok(Items::Values(Arc::new(values)))
    }

    /// Adds to a list that nobody else holds without copying it: what loops that make lists live from.
    pub(crate) fn extend(&mut self, more: Vec<Value<'a>>) {
        match &mut self.items {
            Items::Values(values) => Arc::make_mut(values).extend(more),
            Items::Json(_) if more.is_empty() => {}
            Items::Json(_) => {
                let mut values = self.values().unwrap_or_default();
                values.extend(more);
                *self = List::from(values);
            }
        }
    }
}

/// The position that a value asks for in a list: whole doubles and uints count.
pub(crate) fn index(value: &Value<'_>) -> Result<i64, Error> {
    match value {
        Value::Int(index) => Ok(*index),
        Value::Double(d) if d.fract() == 0.0 && d.abs() < 9.2e18 => Ok(*d as i64),
        Value::Uint(u) if *u <= i64::MAX as u64 => Ok(*u as i64),
        Value::Double(_) | Value::Uint(_) => {
            Err(Error::new(format!("unsupported index value {value} in list")))
        }
        _ => Err(Error::new(format!(
            "unsupported index type '{}' in list",
            value.type_name()
        ))),
    }
}
