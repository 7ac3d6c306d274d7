//! `sets.contains`, `sets.equivalent`, `sets.intersects`.

use crate::declarations::Form::Binary;
use crate::declarations::table::{Declared, each};
use crate::error::{Error, Outcome};
use crate::value::{List, Value, equal};

pub(crate) const FUNCTIONS: &[Declared] = &[
    each(
        "sets.contains",
        &[(
            "list_sets_contains_list",
            "(list(T), list(T)) -> bool",
            Binary,
            Some(contains),
        )],
    ),
    each(
        "sets.equivalent",
        &[(
            "list_sets_equivalent_list",
            "(list(T), list(T)) -> bool",
            Binary,
            Some(equivalent),
        )],
    ),
    each(
        "sets.intersects",
        &[(
            "list_sets_intersects_list",
            "(list(T), list(T)) -> bool",
            Binary,
            Some(intersects),
        )],
    ),
];

fn lists<'v, 'a>(args: &'v [Value<'a>]) -> Result<(&'v List<'a>, &'v List<'a>), Error> {
    match args {
        [Value::List(a), Value::List(b)] => Ok((a, b)),
        _ => Err(Error::no_such_overload()),
    }
}

fn holds<'a>(list: &List<'a>, wanted: &Value<'a>) -> Result<bool, Error> {
    for value in list.iter() {
        if equal(wanted, &value?) == Ok(true) {
            return Ok(true);
        }
    }
    Ok(false)
}

fn holds_all<'a>(list: &List<'a>, wanted: &List<'a>) -> Result<bool, Error> {
    for value in wanted.iter() {
        if !holds(list, &value?)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn contains<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let (a, b) = lists(args)?;
    holds_all(a, b).map(Value::Bool)
}

fn equivalent<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let (a, b) = lists(args)?;
    Ok(Value::Bool(holds_all(a, b)? && holds_all(b, a)?))
}

fn intersects<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let (a, b) = lists(args)?;
    for value in a.iter() {
        if holds(b, &value?)? {
            return Ok(Value::Bool(true));
        }
    }
    Ok(Value::Bool(false))
}
