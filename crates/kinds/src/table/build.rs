//! Short constructors for the generated tables.

pub(super) use api::Propagation;
pub(super) use api::SmolStr;
pub(super) use api::schema::{Held, Shape, TypeRef};

use api::schema::{DefaultValue, Field, ListKind, PatchStrategy, Presence, Proto, Struct, Type};

use crate::kind::{Column, Default, Does, Effect, When};

pub(super) const EMPTY_OBJECT: DefaultValue = DefaultValue::EmptyObject;

pub(super) enum Items {
    Atomic,
    Set,
    Map(&'static [SmolStr]),
}

pub(super) const fn s(text: &'static str) -> SmolStr {
    SmolStr::new_static(text)
}

pub(super) const fn none<T>() -> Held<[T]> {
    Held::Static(&[])
}

pub(super) const fn scalar(name: &'static str, message: &'static str, shape: Shape) -> Type {
    Type {
        name: s(name),
        message: s(message),
        shape,
    }
}

pub(super) const fn text(go: &'static str, one_of: &'static [SmolStr]) -> Type {
    scalar(
        go,
        "",
        Shape::Text {
            one_of: Held::Static(one_of),
        },
    )
}

pub(super) const fn map(value: &'static Type, atomic: bool) -> Type {
    scalar(
        "",
        "",
        Shape::Map {
            value: Held::Static(value),
            atomic,
        },
    )
}

pub(super) const fn list(
    name: &'static str,
    message: &'static str,
    item: &'static Type,
    items: Items,
) -> Type {
    let kind = match items {
        Items::Atomic => ListKind::Atomic,
        Items::Set => ListKind::Set,
        Items::Map(keys) => ListKind::Map {
            keys: Held::Static(keys),
        },
    };
    scalar(
        name,
        message,
        Shape::List {
            item: Held::Static(item),
            kind,
        },
    )
}

pub(super) const fn st(
    name: &'static str,
    message: &'static str,
    fields: &'static [Field],
    wire: &'static [u16],
    atomic: bool,
) -> Type {
    scalar(
        name,
        message,
        Shape::Struct(Struct {
            fields: Held::Static(fields),
            atomic,
            keeps_unknown: false,
            wire: Held::Static(wire),
        }),
    )
}

pub(super) const fn f(
    name: &'static str,
    type_: &'static Type,
    presence: Presence,
    default: DefaultValue,
) -> Field {
    Field {
        name: s(name),
        type_: Held::Static(type_),
        required: false,
        default,
        patch: PatchStrategy {
            merge: false,
            replace: false,
            retain_keys: false,
            merge_key: None,
        },
        presence,
        proto: None,
    }
}

/// The field's place in protobuf.
pub(super) const fn w(mut field: Field, number: u16, always: bool, within: [u8; 2]) -> Field {
    field.proto = Some(Proto {
        number,
        always,
        within,
    });
    field
}

pub(super) const fn required(mut field: Field) -> Field {
    field.required = true;
    field
}

/// The field's patch strategy and merge key, as the API's documents spell them.
pub(super) const fn p(mut field: Field, patch: PatchStrategy) -> Field {
    field.patch = patch;
    field
}

pub(super) const fn merge(merge_key: Option<&'static str>, retain_keys: bool) -> PatchStrategy {
    PatchStrategy {
        merge: true,
        replace: false,
        retain_keys,
        merge_key,
    }
}

pub(super) const REPLACE: PatchStrategy = PatchStrategy {
    merge: false,
    replace: true,
    retain_keys: false,
    merge_key: None,
};

pub(super) const RETAIN_KEYS: PatchStrategy = PatchStrategy {
    merge: false,
    replace: false,
    retain_keys: true,
    merge_key: None,
};

pub(super) const fn column(
    name: &'static str,
    type_: &'static str,
    format: &'static str,
    priority: i32,
) -> Column {
    Column {
        name: s(name),
        type_: s(type_),
        format: s(format),
        priority,
        json_path: s(""),
    }
}

pub(super) const fn e(path: &'static str, does: Does) -> Effect {
    Effect { path: s(path), does }
}

pub(super) const fn d(path: &'static str, value: DefaultValue, when: When) -> Default {
    Default {
        path: s(path),
        value,
        when,
    }
}
