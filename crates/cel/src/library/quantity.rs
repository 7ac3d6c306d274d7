//! `quantity('1Gi')` and what can be asked of it.

use std::cmp::Ordering;
use std::sync::Arc;

use api::Quantity;
use api::quantity::Format;

use crate::declarations::Form::{Binary, Unary};
use crate::declarations::table::{Declared, each};
use crate::error::{Error, Outcome};
use crate::value::Value;

use super::opaque::Opaque;
use super::{int, text};

pub(crate) const FUNCTIONS: &[Declared] = &[
    each(
        "quantity",
        &[("string_to_quantity", "(string) -> quantity", Unary, Some(parse))],
    ),
    each(
        "isQuantity",
        &[("is_quantity_string", "(string) -> bool", Unary, Some(is_quantity))],
    ),
    // Declared without a target: `sign(q)`.
    each(
        "sign",
        &[(
            "quantity_sign",
            "(quantity) -> int",
            Unary,
            Some(|a| Ok(Value::Int(of(a, 0)?.sign().into()))),
        )],
    ),
    each(
        "isGreaterThan",
        &[(
            "quantity_is_greater_than",
            "quantity.(quantity) -> bool",
            Binary,
            Some(is_greater),
        )],
    ),
    each(
        "isLessThan",
        &[(
            "quantity_is_less_than",
            "quantity.(quantity) -> bool",
            Binary,
            Some(is_less),
        )],
    ),
    each(
        "compareTo",
        &[(
            "quantity_compare_to",
            "quantity.(quantity) -> int",
            Binary,
            Some(compare_to),
        )],
    ),
    each(
        "asApproximateFloat",
        &[(
            "quantity_get_float",
            "quantity.() -> double",
            Unary,
            Some(|a| Ok(Value::Double(of(a, 0)?.as_f64()))),
        )],
    ),
    each(
        "asInteger",
        &[("quantity_get_int", "quantity.() -> int", Unary, Some(as_integer))],
    ),
    each(
        "isInteger",
        &[(
            "quantity_is_integer",
            "quantity.() -> bool",
            Unary,
            Some(|a| Ok(Value::Bool(of(a, 0)?.as_i64().is_some()))),
        )],
    ),
    each(
        "add",
        &[
            (
                "quantity_add",
                "quantity.(quantity) -> quantity",
                Binary,
                Some(add),
            ),
            (
                "quantity_add_int",
                "quantity.(int) -> quantity",
                Binary,
                Some(add),
            ),
        ],
    ),
    each(
        "sub",
        &[
            (
                "quantity_sub",
                "quantity.(quantity) -> quantity",
                Binary,
                Some(sub),
            ),
            (
                "quantity_sub_int",
                "quantity.(int) -> quantity",
                Binary,
                Some(sub),
            ),
        ],
    ),
];

fn of<'v>(args: &'v [Value<'_>], index: usize) -> Result<&'v Quantity, Error> {
    match args.get(index) {
        Some(Value::Opaque(Opaque::Quantity { quantity, .. })) => Ok(quantity),
        _ => Err(Error::no_such_overload()),
    }
}

fn parse<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let quantity = Quantity::parse(text(args, 0)?).map_err(|e| Error::new(e.to_string()))?;
    Ok(Value::Opaque(Opaque::Quantity {
        quantity: Arc::new(quantity),
        derived: false,
    }))
}

fn is_quantity<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    Ok(Value::Bool(Quantity::parse(text(args, 0)?).is_ok()))
}

fn order(args: &[Value<'_>]) -> Result<Ordering, Error> {
    Ok(of(args, 0)?.cmp(of(args, 1)?))
}

fn is_greater<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    Ok(Value::Bool(order(args)?.is_gt()))
}

fn is_less<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    Ok(Value::Bool(order(args)?.is_lt()))
}

fn compare_to<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    Ok(Value::Int(order(args)? as i64))
}

fn as_integer<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let integer = of(args, 0)?.as_i64();
    integer
        .map(Value::Int)
        .ok_or_else(|| Error::new("cannot convert value to integer"))
}

fn operand(args: &[Value<'_>]) -> Result<Quantity, Error> {
    match of(args, 1) {
        Ok(quantity) => Ok(quantity.clone()),
        Err(_) => Ok(Quantity::new(int(args, 1)?, Format::DecimalExponent)),
    }
}

fn add<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let mut sum = of(args, 0)?.clone();
    sum.add(&operand(args)?);
    Ok(derived(sum))
}

fn sub<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let mut difference = of(args, 0)?.clone();
    difference.sub(&operand(args)?);
    Ok(derived(difference))
}

fn derived<'a>(quantity: Quantity) -> Value<'a> {
    Value::Opaque(Opaque::Quantity {
        quantity: Arc::new(quantity),
        derived: true,
    })
}
