//! Whether two values are the same, and which comes first.

use std::cmp::Ordering;

use super::{List, Map, Value};
use crate::error::Error;

/// As `==` has it: values of different types differ, but numbers are compared as numbers. Values of the Kubernetes
/// libraries refuse to be compared with anything else.
pub(crate) fn equal<'a>(left: &Value<'a>, right: &Value<'a>) -> Result<bool, Error> {
    match (left, right) {
        (Value::Null, Value::Null) => Ok(true),
        (Value::Null, _) | (_, Value::Null) => Ok(false),
        (Value::Bool(a), Value::Bool(b)) => Ok(a == b),
        (Value::String(a), Value::String(b)) => Ok(a.as_str() == b.as_str()),
        (Value::Bytes(a), Value::Bytes(b)) => Ok(a == b),
        (Value::Duration(a), Value::Duration(b)) => Ok(a == b),
        (Value::Timestamp(a), Value::Timestamp(b)) => Ok(a.cmp(b) == Ordering::Equal),
        (Value::List(a), Value::List(b)) => lists(a, b),
        (Value::Map(a), Value::Map(b)) => maps(a, b),
        (Value::Optional(a), Value::Optional(b)) => match (a, b) {
            (Some(a), Some(b)) => equal(a, b),
            (a, b) => Ok(a.is_none() && b.is_none()),
        },
        (Value::Type(a), Value::Type(b)) => Ok(a.name() == b.name()),
        (Value::Opaque(a), _) => a.equal(right),
        (Value::Object(a), Value::Object(b)) => Ok(a.name == b.name && maps(&a.fields, &b.fields)?),
        _ => Ok(numbers(left, right) == Some(Ordering::Equal)),
    }
}

/// Elements that cannot be compared do not make two lists different.
fn lists<'a>(a: &List<'a>, b: &List<'a>) -> Result<bool, Error> {
    if a.len() != b.len() {
        return Ok(false);
    }
    if let Some(schema) = a.schema.filter(|s| s.is_set() || s.is_keyed()) {
        return unordered(a, b, schema.is_keyed(), |x, y| schema.same_key(x, y));
    }
    for (x, y) in a.iter().zip(b.iter()) {
        if matches!(equal(&x?, &y?), Ok(false)) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn unordered<'a>(
    a: &List<'a>,
    b: &List<'a>,
    deep: bool,
    same: impl Fn(&Value<'a>, &Value<'a>) -> bool,
) -> Result<bool, Error> {
    let known = a.values()?;
    for value in b.iter() {
        let value = value?;
        let Some(found) = known.iter().find(|v| same(v, &value)) else {
            return Ok(false);
        };
        if deep && !equal(found, &value)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn maps<'a>(a: &Map<'a>, b: &Map<'a>) -> Result<bool, Error> {
    if a.len() != b.len() {
        return Ok(false);
    }
    for (key, value) in a.iter() {
        let Some(other) = b.find(&key.value()) else {
            return Ok(false);
        };
        match equal(&value?, &other?) {
            Ok(false) => return Ok(false),
            Err(error) if a.schema().is_some() => return Err(error),
            _ => {}
        }
    }
    Ok(true)
}

/// For `<`, sorting, `min` and `max`: an error if there is no order between the two.
pub(crate) fn compare(left: &Value<'_>, right: &Value<'_>) -> Result<Ordering, Error> {
    let not_a_number = |v: &Value<'_>| matches!(v, Value::Double(d) if d.is_nan());
    if not_a_number(left)
        || not_a_number(right) && matches!(left, Value::Double(_) | Value::Int(_) | Value::Uint(_))
    {
        return Err(Error::new("NaN values cannot be ordered"));
    }
    order(left, right).ok_or_else(Error::no_such_overload)
}

fn order(left: &Value<'_>, right: &Value<'_>) -> Option<Ordering> {
    match (left, right) {
        (Value::Bool(a), Value::Bool(b)) => Some(a.cmp(b)),
        (Value::String(a), Value::String(b)) => Some(a.as_str().cmp(b.as_str())),
        (Value::Bytes(a), Value::Bytes(b)) => Some(a.cmp(b)),
        (Value::Duration(a), Value::Duration(b)) => Some(a.cmp(b)),
        (Value::Timestamp(a), Value::Timestamp(b)) => Some(a.cmp(b)),
        _ => numbers(left, right),
    }
}

fn numbers(left: &Value<'_>, right: &Value<'_>) -> Option<Ordering> {
    match (left, right) {
        (Value::Int(a), Value::Int(b)) => Some(a.cmp(b)),
        (Value::Uint(a), Value::Uint(b)) => Some(a.cmp(b)),
        (Value::Double(a), Value::Double(b)) => a.partial_cmp(b),
        (Value::Int(a), Value::Uint(b)) => Some(i128::from(*a).cmp(&i128::from(*b))),
        (Value::Uint(a), Value::Int(b)) => Some(i128::from(*a).cmp(&i128::from(*b))),
        (Value::Double(a), Value::Int(b)) => double_int(*a, *b),
        (Value::Int(a), Value::Double(b)) => double_int(*b, *a).map(Ordering::reverse),
        (Value::Double(a), Value::Uint(b)) => double_uint(*a, *b),
        (Value::Uint(a), Value::Double(b)) => double_uint(*b, *a).map(Ordering::reverse),
        _ => None,
    }
}

fn double_int(double: f64, int: i64) -> Option<Ordering> {
    if double < i64::MIN as f64 {
        return Some(Ordering::Less);
    }
    if double > i64::MAX as f64 {
        return Some(Ordering::Greater);
    }
    double.partial_cmp(&(int as f64))
}

fn double_uint(double: f64, uint: u64) -> Option<Ordering> {
    if double < 0.0 {
        return Some(Ordering::Less);
    }
    if double > u64::MAX as f64 {
        return Some(Ordering::Greater);
    }
    double.partial_cmp(&(uint as f64))
}
