//! `+`, `-`, `*`, `/`, `%` with their limits.

use std::sync::Arc;

use super::{Text, Value};
use crate::error::{Error, Outcome};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Arithmetic {
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
}

pub(crate) fn arithmetic<'a>(op: Arithmetic, left: &Value<'a>, right: &Value<'a>) -> Outcome<'a> {
    match (left, right) {
        (Value::Int(a), Value::Int(b)) => ints(op, *a, *b).map(Value::Int),
        (Value::Uint(a), Value::Uint(b)) => uints(op, *a, *b).map(Value::Uint),
        (Value::Double(a), Value::Double(b)) => doubles(op, *a, *b).map(Value::Double),
        (Value::Timestamp(_) | Value::Duration(_), Value::Timestamp(_) | Value::Duration(_)) => {
            times(op, left, right)
        }
        _ if op == Arithmetic::Add => add(left, right),
        _ => Err(Error::no_such_overload()),
    }
}

pub(crate) fn negate<'a>(value: &Value<'a>) -> Outcome<'a> {
    match value {
        Value::Int(i) => i.checked_neg().map(Value::Int).ok_or(INT),
        Value::Double(d) => Ok(Value::Double(-d)),
        Value::Duration(d) => d.checked_neg().map(Value::Duration).ok_or(INT),
        _ => Err(Error::no_such_overload()),
    }
}

const INT: Error = Error::Failed(std::borrow::Cow::Borrowed("integer overflow"));
const UINT: Error = Error::Failed(std::borrow::Cow::Borrowed("unsigned integer overflow"));

fn ints(op: Arithmetic, a: i64, b: i64) -> Result<i64, Error> {
    let result = match op {
        Arithmetic::Add => a.checked_add(b),
        Arithmetic::Subtract => a.checked_sub(b),
        Arithmetic::Multiply => a.checked_mul(b),
        Arithmetic::Divide if b == 0 => return Err(Error::new("division by zero")),
        Arithmetic::Modulo if b == 0 => return Err(Error::new("modulus by zero")),
        Arithmetic::Divide => a.checked_div(b),
        Arithmetic::Modulo => a.checked_rem(b),
    };
    result.ok_or(INT)
}

fn uints(op: Arithmetic, a: u64, b: u64) -> Result<u64, Error> {
    let result = match op {
        Arithmetic::Add => a.checked_add(b),
        Arithmetic::Subtract => a.checked_sub(b),
        Arithmetic::Multiply => a.checked_mul(b),
        Arithmetic::Divide => return a.checked_div(b).ok_or(Error::new("division by zero")),
        Arithmetic::Modulo => return a.checked_rem(b).ok_or(Error::new("modulus by zero")),
    };
    result.ok_or(UINT)
}

fn doubles(op: Arithmetic, a: f64, b: f64) -> Result<f64, Error> {
    match op {
        Arithmetic::Add => Ok(a + b),
        Arithmetic::Subtract => Ok(a - b),
        Arithmetic::Multiply => Ok(a * b),
        Arithmetic::Divide => Ok(a / b),
        Arithmetic::Modulo => Err(Error::no_such_overload()),
    }
}

fn times<'a>(op: Arithmetic, left: &Value<'a>, right: &Value<'a>) -> Outcome<'a> {
    match (op, left, right) {
        (Arithmetic::Add, Value::Duration(a), Value::Duration(b)) => {
            a.checked_add(*b).map(Value::Duration).ok_or(INT)
        }
        (Arithmetic::Subtract, Value::Duration(a), Value::Duration(b)) => {
            a.checked_sub(*b).map(Value::Duration).ok_or(INT)
        }
        (Arithmetic::Add, Value::Timestamp(t), Value::Duration(d))
        | (Arithmetic::Add, Value::Duration(d), Value::Timestamp(t)) => t.after(*d).map(Value::Timestamp),
        (Arithmetic::Subtract, Value::Timestamp(t), Value::Duration(d)) => {
            t.after(d.checked_neg().ok_or(INT)?).map(Value::Timestamp)
        }
        (Arithmetic::Subtract, Value::Timestamp(a), Value::Timestamp(b)) => a.since(b).map(Value::Duration),
        _ => Err(Error::no_such_overload()),
    }
}

fn add<'a>(left: &Value<'a>, right: &Value<'a>) -> Outcome<'a> {
    match (left, right) {
        (Value::String(a), Value::String(b)) => {
            let (a, b) = (a.as_str(), b.as_str());
            let mut text = String::with_capacity(a.len() + b.len());
            text.push_str(a);
            text.push_str(b);
            Ok(Value::String(Text::Shared(text.into())))
        }
        (Value::Bytes(a), Value::Bytes(b)) => Ok(Value::Bytes(Arc::from([&a[..], &b[..]].concat()))),
        (Value::List(a), Value::List(b)) => a.added(b).map(Value::List),
        _ => Err(Error::no_such_overload()),
    }
}
