//! The values that expressions work on: JSON as it lies in memory, borrowed, and what is made of it.

mod arithmetic;
mod compare;
mod convert;
mod display;
mod json;
mod list;
mod map;
mod time;
mod traits;

use std::sync::Arc;

use crate::library::opaque::Opaque;
use crate::types::Type;

pub use list::List;
pub use map::{Fields, Key, Map};
pub use time::Timestamp;

pub(crate) use arithmetic::{Arithmetic, arithmetic, negate};
pub(crate) use compare::{compare, equal};
pub(crate) use convert::{Conversion, convert};
pub(crate) use display::{double, duration_text, go_duration};
pub(crate) use json::from_json;
pub(crate) use list::index as list_index;
pub(crate) use time::Zone;
pub(crate) use traits::Trait;

/// A value. What it borrows outlives the evaluation: the objects it is about and the program.
#[derive(Clone, Debug)]
pub enum Value<'a> {
    Null,
    Bool(bool),
    Int(i64),
    Uint(u64),
    Double(f64),
    String(Text<'a>),
    Bytes(Arc<[u8]>),
    /// Nanoseconds.
    Duration(i64),
    Timestamp(Timestamp),
    List(List<'a>),
    Map(Map<'a>),
    Optional(Option<Arc<Value<'a>>>),
    Type(Type),
    /// A value of one of the Kubernetes libraries.
    Opaque(Opaque<'a>),
    /// An object that an expression constructed.
    Object(Arc<Object<'a>>),
}

/// Of a type that the environment declares: `Object{spec: ...}`.
#[derive(Clone, Debug)]
pub struct Object<'a> {
    pub name: Arc<str>,
    pub fields: Map<'a>,
}

#[derive(Clone, Debug)]
pub enum Text<'a> {
    Borrowed(&'a str),
    Shared(Arc<str>),
}

impl Text<'_> {
    pub fn as_str(&self) -> &str {
        match self {
            Text::Borrowed(text) => text,
            Text::Shared(text) => text,
        }
    }
}

impl<'a> Value<'a> {
    /// JSON as it is: numbers with a fraction are doubles, others ints.
    pub fn json(json: &'a serde_json::Value) -> Self {
        json::untyped(json)
    }

    pub fn string(text: impl Into<Arc<str>>) -> Self {
        Value::String(Text::Shared(text.into()))
    }

    pub fn list(values: Vec<Value<'a>>) -> Self {
        Value::List(List::from(values))
    }

    pub fn some(value: Value<'a>) -> Self {
        Value::Optional(Some(Arc::new(value)))
    }

    pub fn as_str(&self) -> Option<&str> {
        match self {
            Value::String(text) => Some(text.as_str()),
            _ => None,
        }
    }

    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Value::Bool(value) => Some(*value),
            _ => None,
        }
    }

    pub(crate) fn as_int(&self) -> Option<i64> {
        match self {
            Value::Int(value) => Some(*value),
            _ => None,
        }
    }

    pub(crate) fn as_list(&self) -> Option<&List<'a>> {
        match self {
            Value::List(list) => Some(list),
            _ => None,
        }
    }

    /// The type when the expression runs: parameters are not known then.
    pub fn type_of(&self) -> Type {
        match self {
            Value::Null => Type::Null,
            Value::Bool(_) => Type::Bool,
            Value::Int(_) => Type::Int,
            Value::Uint(_) => Type::Uint,
            Value::Double(_) => Type::Double,
            Value::String(_) => Type::String,
            Value::Bytes(_) => Type::Bytes,
            Value::Duration(_) => Type::Duration,
            Value::Timestamp(_) => Type::Timestamp,
            Value::List(_) => Type::list(Type::Dyn),
            Value::Map(_) => Type::map(Type::Dyn, Type::Dyn),
            Value::Optional(_) => Type::opaque("optional_type"),
            Value::Type(_) => Type::Type(None),
            Value::Opaque(opaque) => opaque.type_of(),
            Value::Object(object) => Type::Object(object.name.clone()),
        }
    }

    /// The name of the type, without making one.
    pub(crate) fn type_name(&self) -> &str {
        match self {
            Value::Opaque(opaque) => opaque.type_name(),
            Value::Object(object) => &object.name,
            Value::List(_) => "list",
            Value::Map(_) => "map",
            Value::Optional(_) => "optional_type",
            Value::Type(_) => "type",
            Value::Null => Type::Null.name(),
            Value::Bool(_) => Type::Bool.name(),
            Value::Int(_) => Type::Int.name(),
            Value::Uint(_) => Type::Uint.name(),
            Value::Double(_) => Type::Double.name(),
            Value::String(_) => Type::String.name(),
            Value::Bytes(_) => Type::Bytes.name(),
            Value::Duration(_) => Type::Duration.name(),
            Value::Timestamp(_) => Type::Timestamp.name(),
        }
    }

    /// What `size()` says of it; `None` if it has no size.
    pub(crate) fn size(&self) -> Option<u64> {
        match self {
            Value::String(text) => Some(text.as_str().chars().count() as u64),
            Value::Bytes(bytes) => Some(bytes.len() as u64),
            Value::List(list) => Some(list.len() as u64),
            Value::Map(map) => Some(map.len() as u64),
            Value::Opaque(opaque) => opaque.size(),
            _ => None,
        }
    }

    /// Empty or zero: what `optional.ofNonZeroValue` leaves out.
    pub(crate) fn is_zero(&self) -> bool {
        match self {
            Value::Null => true,
            Value::Bool(value) => !value,
            Value::Int(value) => *value == 0,
            Value::Uint(value) => *value == 0,
            Value::Double(value) => *value == 0.0,
            Value::String(text) => text.as_str().is_empty(),
            Value::Bytes(bytes) => bytes.is_empty(),
            Value::Duration(nanos) => *nanos == 0,
            Value::Timestamp(time) => time.is_zero(),
            Value::List(list) => list.is_empty(),
            Value::Map(map) => map.is_empty(),
            _ => false,
        }
    }

    /// Whether a declared parameter of the type takes it: of lists and maps only the first element is looked at.
    pub(crate) fn fits(&self, wanted: &Type) -> bool {
        if matches!(wanted, Type::Dyn | Type::Param(_)) {
            return true;
        }
        if wanted.name() != self.type_name() {
            return false;
        }
        match (wanted, self) {
            (Type::List(element), Value::List(list)) => {
                list.get(0).is_none_or(|v| v.is_ok_and(|v| v.fits(element)))
            }
            (Type::Map(key, value), Value::Map(map)) => match map.first() {
                Some((k, v)) => k.value().fits(key) && v.is_ok_and(|v| v.fits(value)),
                None => true,
            },
            _ => true,
        }
    }

    /// The type's name in upstream's program, for the sentences that print it.
    pub(crate) fn go_type(&self) -> &'static str {
        match self {
            Value::Null => "types.Null",
            Value::Bool(_) => "types.Bool",
            Value::Int(_) => "types.Int",
            Value::Uint(_) => "types.Uint",
            Value::Double(_) => "types.Double",
            Value::String(_) => "types.String",
            Value::Bytes(_) => "types.Bytes",
            Value::Duration(_) => "types.Duration",
            Value::Timestamp(_) => "types.Timestamp",
            Value::List(_) => "*types.baseList",
            Value::Map(_) => "*types.baseMap",
            Value::Optional(_) => "*types.Optional",
            Value::Type(_) => "*types.Type",
            Value::Opaque(opaque) => opaque.go_type(),
            Value::Object(_) => "*mutation.ObjectVal",
        }
    }
}
