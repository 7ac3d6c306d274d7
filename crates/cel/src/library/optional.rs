//! Optional values, and what comprehensions over two variables insert with.

use crate::declarations::Form::{Binary, Many, Unary};
use crate::declarations::table::{Declared, each};
use crate::error::{Error, Outcome};
use crate::value::{Key, Value};

pub(crate) const FUNCTIONS: &[Declared] = &[
    each(
        "optional.of",
        &[(
            "optional_of",
            "(V) -> optional(V)",
            Unary,
            Some(|a| Ok(Value::some(a[0].clone()))),
        )],
    ),
    each(
        "optional.ofNonZeroValue",
        &[(
            "optional_ofNonZeroValue",
            "(V) -> optional(V)",
            Unary,
            Some(non_zero),
        )],
    ),
    each(
        "optional.none",
        &[(
            "optional_none",
            "() -> optional(V)",
            Many,
            Some(|_| Ok(Value::Optional(None))),
        )],
    ),
    each(
        "value",
        &[("optional_value", "optional(V).() -> V", Unary, Some(value))],
    ),
    each(
        "hasValue",
        &[(
            "optional_hasValue",
            "optional(V).() -> bool",
            Unary,
            Some(has_value),
        )],
    ),
    each(
        "or",
        &[(
            "optional_or_optional",
            "optional(V).(optional(V)) -> optional(V)",
            Binary,
            None,
        )],
    ),
    each(
        "orValue",
        &[("optional_orValue_value", "optional(V).(V) -> V", Binary, None)],
    ),
    each(
        "_?._",
        &[(
            "select_optional_field",
            "(dyn, string) -> optional(V)",
            Binary,
            None,
        )],
    ),
    each(
        "_[?_]",
        &[
            (
                "list_optindex_optional_int",
                "(list(V), int) -> optional(V)",
                Binary,
                None,
            ),
            (
                "optional_list_optindex_optional_int",
                "(optional(list(V)), int) -> optional(V)",
                Binary,
                None,
            ),
            (
                "map_optindex_optional_value",
                "(map(K, V), K) -> optional(V)",
                Binary,
                None,
            ),
            (
                "optional_map_optindex_optional_value",
                "(optional(map(K, V)), K) -> optional(V)",
                Binary,
                None,
            ),
        ],
    ),
    each(
        "_[_]",
        &[
            (
                "optional_list_index_int",
                "(optional(list(V)), int) -> optional(V)",
                Binary,
                None,
            ),
            (
                "optional_map_index_value",
                "(optional(map(K, V)), K) -> optional(V)",
                Binary,
                None,
            ),
        ],
    ),
    each(
        "last",
        &[("list_last", "list(V).() -> optional(V)", Unary, Some(last))],
    ),
    each(
        "first",
        &[("list_first", "list(V).() -> optional(V)", Unary, Some(first))],
    ),
    each(
        "optional.unwrap",
        &[(
            "optional_unwrap",
            "(list(optional(V))) -> list(V)",
            Unary,
            Some(unwrap),
        )],
    ),
    each(
        "unwrapOpt",
        &[(
            "optional_unwrapOpt",
            "list(optional(V)).() -> list(V)",
            Unary,
            Some(unwrap),
        )],
    ),
];

pub(crate) const COMPREHENSIONS: &[Declared] = &[each(
    "cel.@mapInsert",
    &[
        (
            "@mapInsert_map_key_value",
            "(map(K, V), K, V) -> map(K, V)",
            Many,
            Some(insert),
        ),
        (
            "@mapInsert_map_map",
            "(map(K, V), map(K, V)) -> map(K, V)",
            Binary,
            Some(insert_all),
        ),
    ],
)];

fn non_zero<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    Ok(if args[0].is_zero() {
        Value::Optional(None)
    } else {
        Value::some(args[0].clone())
    })
}

fn value<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    match &args[0] {
        Value::Optional(Some(value)) => Ok((**value).clone()),
        _ => Err(Error::new("optional.none() dereference")),
    }
}

fn has_value<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    Ok(Value::Bool(matches!(&args[0], Value::Optional(Some(_)))))
}

fn first<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let found = args[0].as_list().and_then(|list| list.get(0)).transpose()?;
    Ok(found.map_or(Value::Optional(None), Value::some))
}

fn last<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let found = args[0]
        .as_list()
        .and_then(|list| list.get(list.len().checked_sub(1)?))
        .transpose()?;
    Ok(found.map_or(Value::Optional(None), Value::some))
}

fn unwrap<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let list = args[0].as_list().ok_or_else(Error::no_such_overload)?;
    let mut values = Vec::new();
    for value in list.iter() {
        match value? {
            Value::Optional(Some(value)) => values.push((*value).clone()),
            Value::Optional(None) => {}
            other => return Err(Error::new(format!("value {other} is not optional"))),
        }
    }
    Ok(Value::list(values))
}

fn insert<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let Value::Map(map) = &args[0] else {
        return Err(Error::no_such_overload());
    };
    let mut map = map.clone();
    map.insert(Key::of(args[1].clone())?, args[2].clone())?;
    Ok(Value::Map(map))
}

fn insert_all<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let (Value::Map(map), Value::Map(more)) = (&args[0], &args[1]) else {
        return Err(Error::no_such_overload());
    };
    let mut map = map.clone();
    for (key, value) in more.iter() {
        map.insert(key, value?)?;
    }
    Ok(Value::Map(map))
}
