//! Paths into values: fields, indexes, and what is optional about them.

use std::sync::Arc;

use super::{Run, Slot};
use crate::error::{Error, Outcome};
use crate::plan::{Attribute, Qualifier, QualifierKey, Root};
use crate::value::{Value, list_index};

impl<'p, 'a> Run<'p, 'a> {
    pub(super) fn attribute(&mut self, attribute: &'p Attribute) -> Outcome<'a> {
        let resolved = self.resolve(attribute);
        if resolved.as_ref().is_err_and(Error::ends) {
            return resolved;
        }
        let conditional = matches!(attribute.root, Root::Conditional { .. });
        match (attribute.test, conditional) {
            // A test gives back what its path cost, which a choice between paths did not.
            (true, true) => self.cost = self.cost.saturating_sub(1),
            (true, false) | (false, true) => {}
            (false, false) => self.charge(1)?,
        }
        match resolved {
            Ok(Value::Optional(inside)) if attribute.test => Ok(Value::Bool(inside.is_some())),
            other => other,
        }
    }

    /// The value at the end of the path, at the cost of its steps alone.
    fn resolve(&mut self, attribute: &'p Attribute) -> Outcome<'a> {
        let value = match &attribute.root {
            Root::Global(index) => self.globals[*index].clone()?,
            Root::Local(slot) => self.local(*slot)?,
            Root::Relative(node) => self.eval(node)?,
            Root::Conditional {
                condition,
                truthy,
                falsy,
            } => match self.eval(condition)? {
                Value::Bool(true) => self.resolve(truthy)?,
                Value::Bool(false) => self.resolve(falsy)?,
                _ => return Err(Error::no_such_overload()),
            },
        };
        self.qualified(value, attribute)
    }

    pub(super) fn local(&mut self, slot: usize) -> Outcome<'a> {
        match &self.locals[slot] {
            Slot::Ready(value) => value.clone(),
            Slot::Lazy(node) => {
                let node = *node;
                let value = match self.eval(node) {
                    Err(error) if error.ends() => return Err(error),
                    value => value,
                };
                self.locals[slot] = Slot::Ready(value.clone());
                value
            }
            Slot::Empty => Err(Error::no_such_overload()),
        }
    }

    fn qualified(&mut self, value: Value<'a>, attribute: &'p Attribute) -> Outcome<'a> {
        let (mut value, mut optional) = match value {
            Value::Optional(Some(inside)) => (plain(Arc::unwrap_or_clone(inside)), true),
            Value::Optional(None) => return Ok(value),
            value if attribute.qualifiers.is_empty() => return Ok(value),
            value => (value, false),
        };
        let last = attribute.qualifiers.len().saturating_sub(1);
        for (i, qualifier) in attribute.qualifiers.iter().enumerate() {
            let test = attribute.test && i == last;
            optional |= qualifier.optional;
            let found = self.step(&value, qualifier, optional || test);
            if optional {
                match found? {
                    Some(next) => value = next,
                    None => return Ok(Value::Optional(None)),
                }
                self.charge(1)?;
                continue;
            }
            if !found.as_ref().is_err_and(Error::ends) {
                self.charge(1)?;
            }
            let found = found?;
            value = if test {
                Value::Bool(found.is_some())
            } else {
                found.ok_or_else(Error::no_such_overload)?
            };
        }
        Ok(if optional { Value::some(value) } else { value })
    }

    /// One step; `None` if there is nothing there and only that was asked.
    fn step(
        &mut self,
        value: &Value<'a>,
        qualifier: &'p Qualifier,
        presence: bool,
    ) -> Result<Option<Value<'a>>, Error> {
        match &qualifier.key {
            QualifierKey::Constant(key) => step(value, key, presence),
            QualifierKey::Attribute(attribute) => {
                let key = self.resolve(attribute)?;
                step(value, &key, presence)
            }
            QualifierKey::Node(node) => {
                let key = self.eval(node)?;
                step(value, &key, presence)
            }
        }
    }
}

/// An optional value inside of another one does not survive a path: upstream takes it for what it holds.
fn plain(value: Value<'_>) -> Value<'_> {
    match value {
        Value::Optional(Some(inside)) => plain(Arc::unwrap_or_clone(inside)),
        Value::Optional(None) => Value::Null,
        value => value,
    }
}

fn step<'a>(value: &Value<'a>, key: &Value<'a>, presence: bool) -> Result<Option<Value<'a>>, Error> {
    match value {
        Value::Map(map) => match map.find(key) {
            Some(found) => found.map(Some),
            None => missing(key, presence),
        },
        Value::Object(object) => match object.fields.find(key) {
            Some(found) => found.map(Some),
            None => missing(key, presence),
        },
        Value::List(list) => {
            let index = list_index(key)?;
            match usize::try_from(index).ok().and_then(|i| list.get(i)) {
                Some(found) => found.map(Some),
                None if presence => Ok(None),
                None => Err(Error::new(format!("index out of bounds: {key}"))),
            }
        }
        _ => missing(key, presence),
    }
}

fn missing<'a>(key: &Value<'a>, presence: bool) -> Result<Option<Value<'a>>, Error> {
    if presence {
        Ok(None)
    } else {
        Err(Error::new(format!("no such key: {key}")))
    }
}
