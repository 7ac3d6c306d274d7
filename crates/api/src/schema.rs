//! The shape of an object: what fields it may have, and how lists and maps merge. Built-in kinds have theirs as
//! statics generated into `kinds`; a CustomResourceDefinition makes the same value at run time.

use std::ops::Deref;
use std::sync::Arc;

use serde_json::Value;
use smol_str::SmolStr;

/// A `'static` table entry or one made at run time.
#[derive(Debug)]
pub enum Held<T: ?Sized + 'static> {
    Static(&'static T),
    Shared(Arc<T>),
}

impl<T: ?Sized> Deref for Held<T> {
    type Target = T;
    fn deref(&self) -> &T {
        match self {
            Held::Static(t) => t,
            Held::Shared(t) => t,
        }
    }
}

impl<T: ?Sized> Clone for Held<T> {
    fn clone(&self) -> Self {
        match self {
            Held::Static(t) => Held::Static(t),
            Held::Shared(t) => Held::Shared(t.clone()),
        }
    }
}

pub type TypeRef = Held<Type>;

/// A type in a schema.
#[derive(Debug)]
pub struct Type {
    /// Upstream's definition name (`io.k8s.api.core.v1.Container`); of a named text type its Go name (`v1.PodPhase`, as
    /// the messages of upstream's decoder print it); empty for an inline type.
    pub name: SmolStr,
    /// Upstream's protobuf message name (`k8s.io.api.core.v1.Container`); empty where there is none.
    pub message: SmolStr,
    pub shape: Shape,
}

#[derive(Debug)]
pub enum Shape {
    /// Any JSON value, kept as it is (RawExtension, JSON, preserve-unknown-fields).
    Any,
    Bool,
    Int32,
    Int64,
    Float,
    /// A string; `one_of` is the enum, empty = any.
    Text {
        one_of: Held<[SmolStr]>,
    },
    /// Base64 text.
    Bytes,
    Quantity,
    IntOrString,
    /// RFC 3339, whole seconds.
    Time,
    /// RFC 3339 with microseconds.
    MicroTime,
    /// Go's duration text (`1h2m`).
    Duration,
    Struct(Struct),
    /// A JSON object with free keys.
    Map {
        value: TypeRef,
        atomic: bool,
    },
    List {
        item: TypeRef,
        kind: ListKind,
    },
    /// One of several shapes, told apart by the JSON value's kind (`JSONSchemaPropsOrBool`). Merged as one value.
    Either(Held<[TypeRef]>),
}

#[derive(Debug)]
pub struct Struct {
    /// Sorted by name.
    pub fields: Held<[Field]>,
    /// Merged as one value (`x-kubernetes-map-type: atomic`).
    pub atomic: bool,
    /// Fields that are not listed are kept.
    pub keeps_unknown: bool,
    /// Indexes into `fields` in the order of protobuf's bytes; empty where the type has no protobuf form.
    pub wire: Held<[u16]>,
}

#[derive(Clone, Debug)]
pub enum ListKind {
    Atomic,
    Set,
    Map { keys: Held<[SmolStr]> },
}

#[derive(Debug)]
pub struct Field {
    pub name: SmolStr,
    pub type_: TypeRef,
    pub required: bool,
    /// The schema's default (it also completes the keys of map lists). Defaulting of built-ins is in `kinds`.
    pub default: DefaultValue,
    pub patch: PatchStrategy,
    pub presence: Presence,
    pub proto: Option<Proto>,
}

/// What becomes of an absent or zero value when upstream prints the field (Go's `omitempty`, pointers and values).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Presence {
    /// As written: a pointer; an explicit zero stays.
    #[default]
    AsWritten,
    /// Left out when zero (`omitempty` of a plain value, `omitzero`).
    UnlessZero,
    /// Printed even when absent: `""`, `0`, `false`, a struct of zeros.
    Always,
    /// Printed as `null` when absent (lists, maps and pointers without `omitempty`).
    Null,
}

#[derive(Clone, Debug)]
pub enum DefaultValue {
    None,
    Text(&'static str),
    Int(i64),
    Bool(bool),
    EmptyObject,
    Json(Arc<Value>),
}

/// `x-kubernetes-patch-strategy` and `-merge-key`: how strategic merge patch treats the field.
#[derive(Clone, Copy, Debug, Default)]
pub struct PatchStrategy {
    pub merge: bool,
    pub replace: bool,
    pub retain_keys: bool,
    /// For a merged list of objects; `None` for a merged list of scalars.
    pub merge_key: Option<&'static str>,
}

/// How a field travels in protobuf.
#[derive(Clone, Copy, Debug)]
pub struct Proto {
    pub number: u16,
    /// Written even when zero (Go's non-pointer scalars and structs).
    pub always: bool,
    /// Go embeds and JSON inlines: the numbers of the messages around this field inside the enclosing message, outermost
    /// first (`hostPath` of `VolumeSource` in `Volume`: `[2, 0]`); 0 = none.
    pub within: [u8; 2],
}

impl Type {
    pub const ANY: Type = Type {
        name: SmolStr::new_static(""),
        message: SmolStr::new_static(""),
        shape: Shape::Any,
    };

    pub fn as_struct(&self) -> Option<&Struct> {
        match &self.shape {
            Shape::Struct(s) => Some(s),
            _ => None,
        }
    }

    /// The struct's field of this name.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.as_struct()?.field(name)
    }
}

impl Struct {
    pub fn field(&self, name: &str) -> Option<&Field> {
        let at = self.fields.binary_search_by(|f| f.name.as_str().cmp(name)).ok()?;
        Some(&self.fields[at])
    }
}
