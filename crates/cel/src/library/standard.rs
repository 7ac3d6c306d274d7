//! Operators and conversions of the language itself.

use std::cmp::Ordering;

use crate::declarations::Form::{Binary, Unary};
use crate::declarations::table::{Declared, each, one};
use crate::declarations::{Body, Singleton};
use crate::error::{Error, Outcome};
use crate::value::{Arithmetic, Conversion, Trait, Value, arithmetic, compare, convert, equal, negate};

const fn binary(wants: Option<Trait>, body: Body) -> Singleton {
    Singleton {
        wants,
        body,
        form: Binary,
    }
}

const fn unary(wants: Option<Trait>, body: Body) -> Singleton {
    Singleton {
        wants,
        body,
        form: Unary,
    }
}

pub(crate) const FUNCTIONS: &[Declared] = &[
    one(
        "_?_:_",
        &[("conditional", "(bool, A, A) -> A", Binary, None)],
        binary(None, refused),
    ),
    one(
        "_&&_",
        &[("logical_and", "(bool, bool) -> bool", Binary, None)],
        binary(None, refused),
    ),
    one(
        "_||_",
        &[("logical_or", "(bool, bool) -> bool", Binary, None)],
        binary(None, refused),
    ),
    one(
        "!_",
        &[("logical_not", "(bool) -> bool", Unary, None)],
        unary(None, not),
    ),
    each(
        "@not_strictly_false",
        &[("not_strictly_false", "(bool) -> bool", Unary, None)],
    ),
    one(
        "_==_",
        &[("equals", "(A, A) -> bool", Binary, None)],
        binary(None, refused),
    ),
    one(
        "_!=_",
        &[("not_equals", "(A, A) -> bool", Binary, None)],
        binary(None, refused),
    ),
    one(
        "_+_",
        &[
            ("add_bytes", "(bytes, bytes) -> bytes", Binary, None),
            ("add_double", "(double, double) -> double", Binary, None),
            (
                "add_duration_duration",
                "(duration, duration) -> duration",
                Binary,
                None,
            ),
            (
                "add_duration_timestamp",
                "(duration, timestamp) -> timestamp",
                Binary,
                None,
            ),
            (
                "add_timestamp_duration",
                "(timestamp, duration) -> timestamp",
                Binary,
                None,
            ),
            ("add_int64", "(int, int) -> int", Binary, None),
            ("add_list", "(list(A), list(A)) -> list(A)", Binary, None),
            ("add_string", "(string, string) -> string", Binary, None),
            ("add_uint64", "(uint, uint) -> uint", Binary, None),
        ],
        binary(Some(Trait::Adder), |a| math(Arithmetic::Add, a)),
    ),
    one(
        "_/_",
        &[
            ("divide_double", "(double, double) -> double", Binary, None),
            ("divide_int64", "(int, int) -> int", Binary, None),
            ("divide_uint64", "(uint, uint) -> uint", Binary, None),
        ],
        binary(Some(Trait::Divider), |a| math(Arithmetic::Divide, a)),
    ),
    one(
        "_%_",
        &[
            ("modulo_int64", "(int, int) -> int", Binary, None),
            ("modulo_uint64", "(uint, uint) -> uint", Binary, None),
        ],
        binary(Some(Trait::Modder), |a| math(Arithmetic::Modulo, a)),
    ),
    one(
        "_*_",
        &[
            ("multiply_double", "(double, double) -> double", Binary, None),
            ("multiply_int64", "(int, int) -> int", Binary, None),
            ("multiply_uint64", "(uint, uint) -> uint", Binary, None),
        ],
        binary(Some(Trait::Multiplier), |a| math(Arithmetic::Multiply, a)),
    ),
    one(
        "-_",
        &[
            ("negate_double", "(double) -> double", Unary, None),
            ("negate_int64", "(int) -> int", Unary, None),
        ],
        unary(Some(Trait::Negator), |a| negate(&a[0])),
    ),
    one(
        "_-_",
        &[
            ("subtract_double", "(double, double) -> double", Binary, None),
            (
                "subtract_duration_duration",
                "(duration, duration) -> duration",
                Binary,
                None,
            ),
            ("subtract_int64", "(int, int) -> int", Binary, None),
            (
                "subtract_timestamp_duration",
                "(timestamp, duration) -> timestamp",
                Binary,
                None,
            ),
            (
                "subtract_timestamp_timestamp",
                "(timestamp, timestamp) -> duration",
                Binary,
                None,
            ),
            ("subtract_uint64", "(uint, uint) -> uint", Binary, None),
        ],
        binary(Some(Trait::Subtractor), |a| math(Arithmetic::Subtract, a)),
    ),
    one(
        "_<_",
        &[
            ("less_bool", "(bool, bool) -> bool", Binary, None),
            ("less_int64", "(int, int) -> bool", Binary, None),
            ("less_int64_double", "(int, double) -> bool", Binary, None),
            ("less_int64_uint64", "(int, uint) -> bool", Binary, None),
            ("less_uint64", "(uint, uint) -> bool", Binary, None),
            ("less_uint64_double", "(uint, double) -> bool", Binary, None),
            ("less_uint64_int64", "(uint, int) -> bool", Binary, None),
            ("less_double", "(double, double) -> bool", Binary, None),
            ("less_double_int64", "(double, int) -> bool", Binary, None),
            ("less_double_uint64", "(double, uint) -> bool", Binary, None),
            ("less_string", "(string, string) -> bool", Binary, None),
            ("less_bytes", "(bytes, bytes) -> bool", Binary, None),
            ("less_timestamp", "(timestamp, timestamp) -> bool", Binary, None),
            ("less_duration", "(duration, duration) -> bool", Binary, None),
        ],
        binary(Some(Trait::Comparer), |a| compared(Ordering::is_lt, a)),
    ),
    one(
        "_<=_",
        &[
            ("less_equals_bool", "(bool, bool) -> bool", Binary, None),
            ("less_equals_int64", "(int, int) -> bool", Binary, None),
            ("less_equals_int64_double", "(int, double) -> bool", Binary, None),
            ("less_equals_int64_uint64", "(int, uint) -> bool", Binary, None),
            ("less_equals_uint64", "(uint, uint) -> bool", Binary, None),
            (
                "less_equals_uint64_double",
                "(uint, double) -> bool",
                Binary,
                None,
            ),
            ("less_equals_uint64_int64", "(uint, int) -> bool", Binary, None),
            ("less_equals_double", "(double, double) -> bool", Binary, None),
            ("less_equals_double_int64", "(double, int) -> bool", Binary, None),
            (
                "less_equals_double_uint64",
                "(double, uint) -> bool",
                Binary,
                None,
            ),
            ("less_equals_string", "(string, string) -> bool", Binary, None),
            ("less_equals_bytes", "(bytes, bytes) -> bool", Binary, None),
            (
                "less_equals_timestamp",
                "(timestamp, timestamp) -> bool",
                Binary,
                None,
            ),
            (
                "less_equals_duration",
                "(duration, duration) -> bool",
                Binary,
                None,
            ),
        ],
        binary(Some(Trait::Comparer), |a| compared(Ordering::is_le, a)),
    ),
    one(
        "_>_",
        &[
            ("greater_bool", "(bool, bool) -> bool", Binary, None),
            ("greater_int64", "(int, int) -> bool", Binary, None),
            ("greater_int64_double", "(int, double) -> bool", Binary, None),
            ("greater_int64_uint64", "(int, uint) -> bool", Binary, None),
            ("greater_uint64", "(uint, uint) -> bool", Binary, None),
            ("greater_uint64_double", "(uint, double) -> bool", Binary, None),
            ("greater_uint64_int64", "(uint, int) -> bool", Binary, None),
            ("greater_double", "(double, double) -> bool", Binary, None),
            ("greater_double_int64", "(double, int) -> bool", Binary, None),
            ("greater_double_uint64", "(double, uint) -> bool", Binary, None),
            ("greater_string", "(string, string) -> bool", Binary, None),
            ("greater_bytes", "(bytes, bytes) -> bool", Binary, None),
            (
                "greater_timestamp",
                "(timestamp, timestamp) -> bool",
                Binary,
                None,
            ),
            ("greater_duration", "(duration, duration) -> bool", Binary, None),
        ],
        binary(Some(Trait::Comparer), |a| compared(Ordering::is_gt, a)),
    ),
    one(
        "_>=_",
        &[
            ("greater_equals_bool", "(bool, bool) -> bool", Binary, None),
            ("greater_equals_int64", "(int, int) -> bool", Binary, None),
            (
                "greater_equals_int64_double",
                "(int, double) -> bool",
                Binary,
                None,
            ),
            ("greater_equals_int64_uint64", "(int, uint) -> bool", Binary, None),
            ("greater_equals_uint64", "(uint, uint) -> bool", Binary, None),
            (
                "greater_equals_uint64_double",
                "(uint, double) -> bool",
                Binary,
                None,
            ),
            ("greater_equals_uint64_int64", "(uint, int) -> bool", Binary, None),
            ("greater_equals_double", "(double, double) -> bool", Binary, None),
            (
                "greater_equals_double_int64",
                "(double, int) -> bool",
                Binary,
                None,
            ),
            (
                "greater_equals_double_uint64",
                "(double, uint) -> bool",
                Binary,
                None,
            ),
            ("greater_equals_string", "(string, string) -> bool", Binary, None),
            ("greater_equals_bytes", "(bytes, bytes) -> bool", Binary, None),
            (
                "greater_equals_timestamp",
                "(timestamp, timestamp) -> bool",
                Binary,
                None,
            ),
            (
                "greater_equals_duration",
                "(duration, duration) -> bool",
                Binary,
                None,
            ),
        ],
        binary(Some(Trait::Comparer), |a| compared(Ordering::is_ge, a)),
    ),
    one(
        "_[_]",
        &[
            ("index_list", "(list(A), int) -> A", Binary, None),
            ("index_map", "(map(A, B), A) -> B", Binary, None),
        ],
        binary(None, refused),
    ),
    one(
        "@in",
        &[
            ("in_list", "(A, list(A)) -> bool", Binary, None),
            ("in_map", "(A, map(A, B)) -> bool", Binary, None),
        ],
        binary(None, |a| contained(&a[0], &a[1])),
    ),
    one(
        "size",
        &[
            ("size_bytes", "(bytes) -> int", Unary, None),
            ("bytes_size", "bytes.() -> int", Unary, None),
            ("size_list", "(list(A)) -> int", Unary, None),
            ("list_size", "list(A).() -> int", Unary, None),
            ("size_map", "(map(A, B)) -> int", Unary, None),
            ("map_size", "map(A, B).() -> int", Unary, None),
            ("size_string", "(string) -> int", Unary, None),
            ("string_size", "string.() -> int", Unary, None),
        ],
        unary(Some(Trait::Sizer), size),
    ),
    one(
        "type",
        &[("type", "(A) -> type(A)", Unary, None)],
        unary(None, |a| Ok(Value::Type(a[0].type_of()))),
    ),
    one("dyn", &[("to_dyn", "(A) -> dyn", Unary, None)], unary(None, same)),
    each(
        "bool",
        &[
            ("bool_to_bool", "(bool) -> bool", Unary, Some(same)),
            (
                "string_to_bool",
                "(string) -> bool",
                Unary,
                Some(|a| convert(Conversion::Bool, &a[0])),
            ),
        ],
    ),
    each(
        "bytes",
        &[
            ("bytes_to_bytes", "(bytes) -> bytes", Unary, Some(same)),
            (
                "string_to_bytes",
                "(string) -> bytes",
                Unary,
                Some(|a| convert(Conversion::Bytes, &a[0])),
            ),
        ],
    ),
    each(
        "double",
        &[
            ("double_to_double", "(double) -> double", Unary, Some(same)),
            (
                "int64_to_double",
                "(int) -> double",
                Unary,
                Some(|a| convert(Conversion::Double, &a[0])),
            ),
            (
                "string_to_double",
                "(string) -> double",
                Unary,
                Some(|a| convert(Conversion::Double, &a[0])),
            ),
            (
                "uint64_to_double",
                "(uint) -> double",
                Unary,
                Some(|a| convert(Conversion::Double, &a[0])),
            ),
        ],
    ),
    each(
        "duration",
        &[
            (
                "duration_to_duration",
                "(duration) -> duration",
                Unary,
                Some(same),
            ),
            (
                "int64_to_duration",
                "(int) -> duration",
                Unary,
                Some(|a| convert(Conversion::Duration, &a[0])),
            ),
            (
                "string_to_duration",
                "(string) -> duration",
                Unary,
                Some(|a| convert(Conversion::Duration, &a[0])),
            ),
        ],
    ),
    each(
        "int",
        &[
            ("int64_to_int64", "(int) -> int", Unary, Some(same)),
            (
                "double_to_int64",
                "(double) -> int",
                Unary,
                Some(|a| convert(Conversion::Int, &a[0])),
            ),
            (
                "duration_to_int64",
                "(duration) -> int",
                Unary,
                Some(|a| convert(Conversion::Int, &a[0])),
            ),
            (
                "string_to_int64",
                "(string) -> int",
                Unary,
                Some(|a| convert(Conversion::Int, &a[0])),
            ),
            (
                "timestamp_to_int64",
                "(timestamp) -> int",
                Unary,
                Some(|a| convert(Conversion::Int, &a[0])),
            ),
            (
                "uint64_to_int64",
                "(uint) -> int",
                Unary,
                Some(|a| convert(Conversion::Int, &a[0])),
            ),
        ],
    ),
    each(
        "string",
        &[
            ("string_to_string", "(string) -> string", Unary, Some(same)),
            (
                "bool_to_string",
                "(bool) -> string",
                Unary,
                Some(|a| convert(Conversion::String, &a[0])),
            ),
            (
                "bytes_to_string",
                "(bytes) -> string",
                Unary,
                Some(|a| convert(Conversion::String, &a[0])),
            ),
            (
                "double_to_string",
                "(double) -> string",
                Unary,
                Some(|a| convert(Conversion::String, &a[0])),
            ),
            (
                "duration_to_string",
                "(duration) -> string",
                Unary,
                Some(|a| convert(Conversion::String, &a[0])),
            ),
            (
                "int64_to_string",
                "(int) -> string",
                Unary,
                Some(|a| convert(Conversion::String, &a[0])),
            ),
            (
                "timestamp_to_string",
                "(timestamp) -> string",
                Unary,
                Some(|a| convert(Conversion::String, &a[0])),
            ),
            (
                "uint64_to_string",
                "(uint) -> string",
                Unary,
                Some(|a| convert(Conversion::String, &a[0])),
            ),
        ],
    ),
    each(
        "timestamp",
        &[
            (
                "timestamp_to_timestamp",
                "(timestamp) -> timestamp",
                Unary,
                Some(same),
            ),
            (
                "int64_to_timestamp",
                "(int) -> timestamp",
                Unary,
                Some(|a| convert(Conversion::Timestamp, &a[0])),
            ),
            (
                "string_to_timestamp",
                "(string) -> timestamp",
                Unary,
                Some(|a| convert(Conversion::Timestamp, &a[0])),
            ),
        ],
    ),
    each(
        "uint",
        &[
            ("uint64_to_uint64", "(uint) -> uint", Unary, Some(same)),
            (
                "double_to_uint64",
                "(double) -> uint",
                Unary,
                Some(|a| convert(Conversion::Uint, &a[0])),
            ),
            (
                "int64_to_uint64",
                "(int) -> uint",
                Unary,
                Some(|a| convert(Conversion::Uint, &a[0])),
            ),
            (
                "string_to_uint64",
                "(string) -> uint",
                Unary,
                Some(|a| convert(Conversion::Uint, &a[0])),
            ),
        ],
    ),
    Declared {
        function: "contains",
        overloads: &[(
            "contains_string",
            "string.(string) -> bool",
            Binary,
            Some(|a| texts(a, |s, t| s.contains(t))),
        )],
        singleton: None,
        unguarded: true,
    },
    Declared {
        function: "endsWith",
        overloads: &[(
            "ends_with_string",
            "string.(string) -> bool",
            Binary,
            Some(|a| texts(a, |s, t| s.ends_with(t))),
        )],
        singleton: None,
        unguarded: true,
    },
    Declared {
        function: "startsWith",
        overloads: &[(
            "starts_with_string",
            "string.(string) -> bool",
            Binary,
            Some(|a| texts(a, |s, t| s.starts_with(t))),
        )],
        singleton: None,
        unguarded: true,
    },
    one(
        "matches",
        &[
            ("matches", "(string, string) -> bool", Binary, None),
            ("matches_string", "string.(string) -> bool", Binary, None),
        ],
        binary(Some(Trait::Matcher), super::regex::matches),
    ),
];

/// Operators that are planned and evaluated by themselves never get here.
fn refused<'a>(_: &[Value<'a>]) -> Outcome<'a> {
    Err(Error::no_such_overload())
}

fn same<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    Ok(args[0].clone())
}

fn not<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    args[0]
        .as_bool()
        .map(|b| Value::Bool(!b))
        .ok_or_else(Error::no_such_overload)
}

fn math<'a>(op: Arithmetic, args: &[Value<'a>]) -> Outcome<'a> {
    arithmetic(op, &args[0], &args[1])
}

fn compared<'a>(good: fn(Ordering) -> bool, args: &[Value<'a>]) -> Outcome<'a> {
    compare(&args[0], &args[1]).map(|order| Value::Bool(good(order)))
}

fn size<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let size = args[0].size().ok_or_else(Error::no_such_overload)?;
    Ok(Value::Int(i64::try_from(size).unwrap_or(i64::MAX)))
}

fn texts<'a>(args: &[Value<'a>], test: fn(&str, &str) -> bool) -> Outcome<'a> {
    Ok(Value::Bool(test(super::text(args, 0)?, super::text(args, 1)?)))
}

/// Elements that cannot be compared are not the one looked for.
fn contained<'a>(element: &Value<'a>, container: &Value<'a>) -> Outcome<'a> {
    match container {
        Value::List(list) => {
            for item in list.iter() {
                if equal(element, &item?) == Ok(true) {
                    return Ok(Value::Bool(true));
                }
            }
            Ok(Value::Bool(false))
        }
        Value::Map(map) => match map.find(element) {
            Some(Err(error)) => Err(error),
            found => Ok(Value::Bool(found.is_some())),
        },
        _ => Err(Error::no_such_overload()),
    }
}
