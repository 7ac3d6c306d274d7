//! The schema as server-side apply sees it: what is one value, what is merged field by field or item by item.

use serde_json::Value;
use smol_str::SmolStr;

use crate::schema::{self, ListKind, Struct, Type};

pub(super) enum Shape<'a> {
    Scalar(Scalar),
    List(ListShape<'a>),
    Map(MapShape<'a>),
    /// Whatever the value is: objects are merged, lists are one value.
    Free,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Scalar {
    Number,
    Text,
    Bool,
    Any,
}

pub(super) struct ListShape<'a> {
    pub(super) item: &'a Type,
    pub(super) items: Items<'a>,
}

pub(super) enum Items<'a> {
    Atomic,
    Set,
    Keyed(&'a [SmolStr]),
}

pub(super) struct MapShape<'a> {
    fields: Option<&'a Struct>,
    /// Of fields that are not declared; `None` = there are no others.
    element: Option<&'a Type>,
    pub(super) atomic: bool,
}

pub(super) const FREE: &Type = &Type::ANY;

const FREE_MAP: MapShape<'static> = MapShape {
    fields: None,
    element: Some(FREE),
    atomic: false,
};

const FREE_LIST: ListShape<'static> = ListShape {
    item: FREE,
    items: Items::Atomic,
};

impl<'a> Shape<'a> {
    pub(super) fn of(type_: &'a Type) -> Self {
        match &type_.shape {
            schema::Shape::Any | schema::Shape::Either(_) => Shape::Free,
            schema::Shape::Bool => Shape::Scalar(Scalar::Bool),
            schema::Shape::Int32 | schema::Shape::Int64 | schema::Shape::Float => {
                Shape::Scalar(Scalar::Number)
            }
            schema::Shape::Text { .. } | schema::Shape::Bytes | schema::Shape::Duration => {
                Shape::Scalar(Scalar::Text)
            }
            schema::Shape::Quantity
            | schema::Shape::IntOrString
            | schema::Shape::Time
            | schema::Shape::MicroTime => Shape::Scalar(Scalar::Any),
            schema::Shape::Struct(fields) => Shape::Map(MapShape {
                fields: Some(fields),
                element: (fields.keeps_unknown || fields.fields.is_empty()).then_some(FREE),
                atomic: fields.atomic,
            }),
            schema::Shape::Map { value, atomic } => Shape::Map(MapShape {
                fields: None,
                element: Some(value),
                atomic: *atomic,
            }),
            schema::Shape::List { item, kind } => Shape::List(ListShape {
                item,
                items: match kind {
                    ListKind::Atomic => Items::Atomic,
                    ListKind::Set => Items::Set,
                    ListKind::Map { keys } => Items::Keyed(keys),
                },
            }),
        }
    }

    /// The shape that fits this value, where there is a choice; null fits all.
    pub(super) fn for_value(self, value: Option<&Value>) -> Self {
        match (self, value) {
            (Shape::Free, Some(Value::Array(_))) => Shape::List(FREE_LIST),
            (Shape::Free, Some(Value::Object(_))) => Shape::Map(FREE_MAP),
            (Shape::Free, Some(Value::Bool(_) | Value::Number(_) | Value::String(_))) => {
                Shape::Scalar(Scalar::Any)
            }
            (shape, _) => shape,
        }
    }

    /// A choice that no value has made: objects come first.
    pub(super) fn or_map(self) -> Self {
        match self {
            Shape::Free => Shape::Map(FREE_MAP),
            shape => shape,
        }
    }

    pub(super) fn is_same_kind(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

impl<'a> MapShape<'a> {
    pub(super) fn declares(&self, name: &str) -> bool {
        self.fields.is_some_and(|fields| fields.field(name).is_some())
    }

    /// `None` = no such field.
    pub(super) fn type_of(&self, name: &str) -> Option<&'a Type> {
        let declared = self.fields.and_then(|fields| fields.field(name));
        declared.map(|field| &*field.type_).or(self.element)
    }
}

/// The list or nothing: null and other kinds count as none.
pub(super) fn list(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// Equal as upstream compares: whole floats equal integers.
pub(super) fn equal(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(x), Value::Number(y)) => {
            x == y || ((x.is_f64() || y.is_f64()) && x.as_f64() == y.as_f64())
        }
        (Value::Array(x), Value::Array(y)) => x.len() == y.len() && x.iter().zip(y).all(|(a, b)| equal(a, b)),
        (Value::Object(x), Value::Object(y)) => {
            x.len() == y.len() && x.iter().zip(y).all(|((k, a), (l, b))| k == l && equal(a, b))
        }
        _ => a == b,
    }
}
