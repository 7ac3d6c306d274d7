//! Lists: Kubernetes' own functions, and the language's extension library.

use std::cmp::Ordering;

use crate::declarations::Form::{Binary, Many, Unary};
use crate::declarations::Singleton;
use crate::declarations::table::{Declared, each, one};
use crate::error::{Error, Outcome};
use crate::value::{Arithmetic, List, Trait, Value, arithmetic, compare, equal};

pub(crate) const KUBERNETES: &[Declared] = &[
    each(
        "isSorted",
        &[
            (
                "list_int_is_sorted_bool",
                "list(int).() -> bool",
                Unary,
                Some(is_sorted),
            ),
            (
                "list_uint_is_sorted_bool",
                "list(uint).() -> bool",
                Unary,
                Some(is_sorted),
            ),
            (
                "list_double_is_sorted_bool",
                "list(double).() -> bool",
                Unary,
                Some(is_sorted),
            ),
            (
                "list_bool_is_sorted_bool",
                "list(bool).() -> bool",
                Unary,
                Some(is_sorted),
            ),
            (
                "list_duration_is_sorted_bool",
                "list(duration).() -> bool",
                Unary,
                Some(is_sorted),
            ),
            (
                "list_timestamp_is_sorted_bool",
                "list(timestamp).() -> bool",
                Unary,
                Some(is_sorted),
            ),
            (
                "list_string_is_sorted_bool",
                "list(string).() -> bool",
                Unary,
                Some(is_sorted),
            ),
            (
                "list_bytes_is_sorted_bool",
                "list(bytes).() -> bool",
                Unary,
                Some(is_sorted),
            ),
        ],
    ),
    each(
        "sum",
        &[
            (
                "list_int_sum_int",
                "list(int).() -> int",
                Unary,
                Some(|a| sum(Value::Int(0), a)),
            ),
            (
                "list_uint_sum_uint",
                "list(uint).() -> uint",
                Unary,
                Some(|a| sum(Value::Uint(0), a)),
            ),
            (
                "list_double_sum_double",
                "list(double).() -> double",
                Unary,
                Some(|a| sum(Value::Double(0.0), a)),
            ),
            (
                "list_duration_sum_duration",
                "list(duration).() -> duration",
                Unary,
                Some(|a| sum(Value::Duration(0), a)),
            ),
        ],
    ),
    each(
        "max",
        &[
            ("list_int_max_int", "list(int).() -> int", Unary, Some(max)),
            ("list_uint_max_uint", "list(uint).() -> uint", Unary, Some(max)),
            (
                "list_double_max_double",
                "list(double).() -> double",
                Unary,
                Some(max),
            ),
            ("list_bool_max_bool", "list(bool).() -> bool", Unary, Some(max)),
            (
                "list_duration_max_duration",
                "list(duration).() -> duration",
                Unary,
                Some(max),
            ),
            (
                "list_timestamp_max_timestamp",
                "list(timestamp).() -> timestamp",
                Unary,
                Some(max),
            ),
            (
                "list_string_max_string",
                "list(string).() -> string",
                Unary,
                Some(max),
            ),
            (
                "list_bytes_max_bytes",
                "list(bytes).() -> bytes",
                Unary,
                Some(max),
            ),
        ],
    ),
    each(
        "min",
        &[
            ("list_int_min_int", "list(int).() -> int", Unary, Some(min)),
            ("list_uint_min_uint", "list(uint).() -> uint", Unary, Some(min)),
            (
                "list_double_min_double",
                "list(double).() -> double",
                Unary,
                Some(min),
            ),
            ("list_bool_min_bool", "list(bool).() -> bool", Unary, Some(min)),
            (
                "list_duration_min_duration",
                "list(duration).() -> duration",
                Unary,
                Some(min),
            ),
            (
                "list_timestamp_min_timestamp",
                "list(timestamp).() -> timestamp",
                Unary,
                Some(min),
            ),
            (
                "list_string_min_string",
                "list(string).() -> string",
                Unary,
                Some(min),
            ),
            (
                "list_bytes_min_bytes",
                "list(bytes).() -> bytes",
                Unary,
                Some(min),
            ),
        ],
    ),
    each(
        "indexOf",
        &[(
            "list_a_index_of_int",
            "list(A).(A) -> int",
            Binary,
            Some(index_of),
        )],
    ),
    each(
        "lastIndexOf",
        &[(
            "list_a_last_index_of_int",
            "list(A).(A) -> int",
            Binary,
            Some(last_index_of),
        )],
    ),
];

const SORT: Singleton = Singleton {
    wants: Some(Trait::Lister),
    body: sort,
    form: Unary,
};
const SORT_BY: Singleton = Singleton {
    wants: Some(Trait::Lister),
    body: sort_by,
    form: Binary,
};

pub(crate) const EXTENSIONS: &[Declared] = &[
    each(
        "slice",
        &[("list_slice", "list(T).(int, int) -> list(T)", Many, Some(slice))],
    ),
    Declared {
        function: "flatten",
        overloads: &[
            (
                "list_flatten",
                "list(list(T)).() -> list(T)",
                Unary,
                Some(flatten),
            ),
            (
                "list_flatten_int",
                "list(dyn).(int) -> list(dyn)",
                Binary,
                Some(flatten),
            ),
        ],
        singleton: None,
        unguarded: true,
    },
    one(
        "sort",
        &[
            ("list_int_sort", "list(int).() -> list(int)", Unary, None),
            ("list_uint_sort", "list(uint).() -> list(uint)", Unary, None),
            ("list_double_sort", "list(double).() -> list(double)", Unary, None),
            ("list_bool_sort", "list(bool).() -> list(bool)", Unary, None),
            (
                "list_google.protobuf.Duration_sort",
                "list(duration).() -> list(duration)",
                Unary,
                None,
            ),
            (
                "list_google.protobuf.Timestamp_sort",
                "list(timestamp).() -> list(timestamp)",
                Unary,
                None,
            ),
            ("list_string_sort", "list(string).() -> list(string)", Unary, None),
            ("list_bytes_sort", "list(bytes).() -> list(bytes)", Unary, None),
        ],
        SORT,
    ),
    one(
        "@sortByAssociatedKeys",
        &[
            (
                "list_int_sortByAssociatedKeys",
                "list(T).(list(int)) -> list(T)",
                Binary,
                None,
            ),
            (
                "list_uint_sortByAssociatedKeys",
                "list(T).(list(uint)) -> list(T)",
                Binary,
                None,
            ),
            (
                "list_double_sortByAssociatedKeys",
                "list(T).(list(double)) -> list(T)",
                Binary,
                None,
            ),
            (
                "list_bool_sortByAssociatedKeys",
                "list(T).(list(bool)) -> list(T)",
                Binary,
                None,
            ),
            (
                "list_google.protobuf.Duration_sortByAssociatedKeys",
                "list(T).(list(duration)) -> list(T)",
                Binary,
                None,
            ),
            (
                "list_google.protobuf.Timestamp_sortByAssociatedKeys",
                "list(T).(list(timestamp)) -> list(T)",
                Binary,
                None,
            ),
            (
                "list_string_sortByAssociatedKeys",
                "list(T).(list(string)) -> list(T)",
                Binary,
                None,
            ),
            (
                "list_bytes_sortByAssociatedKeys",
                "list(T).(list(bytes)) -> list(T)",
                Binary,
                None,
            ),
        ],
        SORT_BY,
    ),
    each(
        "lists.range",
        &[("lists_range", "(int) -> list(int)", Unary, Some(range))],
    ),
    each(
        "reverse",
        &[("list_reverse", "list(T).() -> list(T)", Unary, Some(reverse))],
    ),
    each(
        "distinct",
        &[("list_distinct", "list(T).() -> list(T)", Unary, Some(distinct))],
    ),
];

/// `lists.range` makes a list before its cost is known: longer ones cost more than any expression may.
const RANGE: i64 = 2_000_000;

fn list<'v, 'a>(args: &'v [Value<'a>], index: usize) -> Result<&'v List<'a>, Error> {
    args.get(index)
        .and_then(Value::as_list)
        .ok_or_else(Error::no_such_overload)
}

fn is_sorted<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let values = list(args, 0)?.values()?;
    if values.iter().any(|v| !v.has(Trait::Comparer)) {
        return Err(Error::no_such_overload());
    }
    let sorted = values
        .windows(2)
        .all(|pair| compare(&pair[0], &pair[1]) != Ok(Ordering::Greater));
    Ok(Value::Bool(sorted))
}

fn sum<'a>(zero: Value<'a>, args: &[Value<'a>]) -> Outcome<'a> {
    let mut total = zero;
    for value in list(args, 0)?.iter() {
        total = arithmetic(Arithmetic::Add, &total, &value?)?;
    }
    Ok(total)
}

fn max<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    best("max", Ordering::Less, args)
}

fn min<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    best("min", Ordering::Greater, args)
}

/// The element that no other one is preferred to: one is if what there is compares as `worse` to it.
fn best<'a>(name: &str, worse: Ordering, args: &[Value<'a>]) -> Outcome<'a> {
    let mut result: Option<Value<'a>> = None;
    for value in list(args, 0)?.iter() {
        let value = value?;
        if !value.has(Trait::Comparer) {
            return Err(Error::no_such_overload());
        }
        result = match result {
            Some(known) if compare(&known, &value) != Ok(worse) => Some(known),
            _ => Some(value),
        };
    }
    result.ok_or_else(|| Error::new(format!("{name} called on empty list")))
}

fn index_of<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let values = list(args, 0)?.values()?;
    let found = values.iter().position(|v| equal(v, &args[1]) == Ok(true));
    Ok(Value::Int(found.map_or(-1, |i| i as i64)))
}

fn last_index_of<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let values = list(args, 0)?.values()?;
    let found = values.iter().rposition(|v| equal(v, &args[1]) == Ok(true));
    Ok(Value::Int(found.map_or(-1, |i| i as i64)))
}

fn slice<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let list = list(args, 0)?;
    let (start, end) = (super::int(args, 1)?, super::int(args, 2)?);
    let wrong = |why: String| Err(Error::new(format!("cannot slice({start}, {end}), {why}")));
    if start < 0 || end < 0 {
        return wrong("negative indexes not supported".into());
    }
    if start > end {
        return wrong("start index must be less than or equal to end index".into());
    }
    if (list.len() as i64) < end {
        return wrong(format!("list is length {}", list.len()));
    }
    let values: Result<Vec<Value<'a>>, Error> = (start as usize..end as usize)
        .filter_map(|i| list.get(i))
        .collect();
    values.map(Value::list)
}

fn flatten<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    if args[0].as_list().is_none() {
        let types: Vec<String> = args.iter().map(|a| a.type_of().to_string()).collect();
        return Err(Error::new(format!(
            "no such overload: {}.flatten({})",
            types[0],
            types[1..].join(", ")
        )));
    }
    let depth = if args.len() == 2 { super::int(args, 1)? } else { 1 };
    if depth < 0 {
        return Err(Error::new("level must be non-negative"));
    }
    let mut flat = Vec::new();
    flatten_into(&mut flat, list(args, 0)?, depth)?;
    Ok(Value::list(flat))
}

fn flatten_into<'a>(flat: &mut Vec<Value<'a>>, list: &List<'a>, depth: i64) -> Result<(), Error> {
    for value in list.iter() {
        match value? {
            Value::List(inner) if depth > 0 => flatten_into(flat, &inner, depth - 1)?,
            other => flat.push(other),
        }
    }
    Ok(())
}

fn sort<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    sorted(list(args, 0)?, list(args, 0)?)
}

fn sort_by<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    sorted(list(args, 0)?, list(args, 1)?)
}

fn sorted<'a>(list: &List<'a>, keys: &List<'a>) -> Outcome<'a> {
    let (values, keys) = (list.values()?, keys.values()?);
    if values.len() != keys.len() {
        return Err(Error::new(format!(
            "@sortByAssociatedKeys() expected a list of the same size as the associated keys list, but got {} and {} \
             elements respectively",
            values.len(),
            keys.len()
        )));
    }
    if keys.first().is_some_and(|k| !k.has(Trait::Comparer)) {
        return Err(Error::new("list elements must be comparable"));
    }
    if keys.iter().any(|k| k.type_name() != keys[0].type_name()) {
        return Err(Error::new("list elements must have the same type"));
    }
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| compare(&keys[*a], &keys[*b]).unwrap_or(Ordering::Equal));
    Ok(Value::list(
        order.into_iter().map(|i| values[i].clone()).collect(),
    ))
}

fn range<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    Ok(Value::list(
        (0..super::int(args, 0)?.min(RANGE)).map(Value::Int).collect(),
    ))
}

fn reverse<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let mut values = list(args, 0)?.values()?;
    values.reverse();
    Ok(Value::list(values))
}

fn distinct<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let mut unique: Vec<Value<'a>> = Vec::new();
    for value in list(args, 0)?.iter() {
        let value = value?;
        if !unique.iter().any(|known| equal(&value, known) == Ok(true)) {
            unique.push(value);
        }
    }
    Ok(Value::list(unique))
}
