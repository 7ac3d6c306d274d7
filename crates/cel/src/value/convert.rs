//! `int(x)`, `string(x)` and the other conversions.

use std::sync::Arc;

use super::display::{double, duration_text};
use super::{Timestamp, Value};
use crate::error::{Error, Outcome};
use crate::types::Type;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Conversion {
    Bool,
    Bytes,
    Double,
    Duration,
    Int,
    String,
    Timestamp,
    Uint,
}

pub(crate) fn convert<'a>(to: Conversion, value: &Value<'a>) -> Outcome<'a> {
    let converted = match to {
        Conversion::Bool => bool(value),
        Conversion::Bytes => bytes(value),
        Conversion::Double => to_double(value),
        Conversion::Duration => duration(value),
        Conversion::Int => return int(value),
        Conversion::String => return string(value),
        Conversion::Timestamp => return timestamp(value),
        Conversion::Uint => return uint(value),
    };
    converted.ok_or_else(|| impossible(value, to))
}

fn impossible(value: &Value<'_>, to: Conversion) -> Error {
    let to = match to {
        Conversion::Bool => Type::Bool,
        Conversion::Bytes => Type::Bytes,
        Conversion::Double => Type::Double,
        Conversion::Duration => Type::Duration,
        Conversion::Int => Type::Int,
        Conversion::String => Type::String,
        Conversion::Timestamp => Type::Timestamp,
        Conversion::Uint => Type::Uint,
    };
    Error::new(format!(
        "type conversion error from '{}' to '{to}'",
        value.type_name()
    ))
}

fn bool<'a>(value: &Value<'a>) -> Option<Value<'a>> {
    match value.as_str()? {
        "1" | "t" | "T" | "true" | "TRUE" | "True" => Some(Value::Bool(true)),
        "0" | "f" | "F" | "false" | "FALSE" | "False" => Some(Value::Bool(false)),
        _ => None,
    }
}

fn bytes<'a>(value: &Value<'a>) -> Option<Value<'a>> {
    value
        .as_str()
        .map(|text| Value::Bytes(Arc::from(text.as_bytes())))
}

fn to_double<'a>(value: &Value<'a>) -> Option<Value<'a>> {
    match value {
        Value::Int(i) => Some(Value::Double(*i as f64)),
        Value::Uint(u) => Some(Value::Double(*u as f64)),
        Value::String(text) => float(text.as_str()).map(Value::Double),
        _ => None,
    }
}

/// A number too large is refused, though infinity can be written. Digits can be grouped, and be hexadecimal.
fn float(text: &str) -> Option<f64> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1.0, digits),
        None => (1.0, text.strip_prefix('+').unwrap_or(text)),
    };
    if let Some(hex) = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        return hexadecimal(hex).map(|number| sign * number);
    }
    if digits.starts_with(['+', '-'])
        || digits.starts_with('_')
        || digits.ends_with('_')
        || digits.contains("__")
    {
        return None;
    }
    let number: f64 = digits.replace('_', "").parse().ok()?;
    let written = digits.starts_with(['i', 'I', 'n', 'N']);
    (written || number.is_finite()).then_some(sign * number)
}

/// `1.8p3`: the exponent is of two, and must be there.
fn hexadecimal(text: &str) -> Option<f64> {
    let (mantissa, exponent) = text.split_once(['p', 'P'])?;
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = u64::from_str_radix(&format!("{whole}{fraction}"), 16).ok()?;
    let exponent: i32 = exponent.parse().ok()?;
    let number = digits as f64 * 2_f64.powi(exponent.saturating_sub(4 * fraction.len() as i32));
    number.is_finite().then_some(number)
}

fn duration<'a>(value: &Value<'a>) -> Option<Value<'a>> {
    value.as_str().and_then(parse_duration).map(Value::Duration)
}

fn int<'a>(value: &Value<'a>) -> Outcome<'a> {
    let overflow = || Error::new("integer overflow");
    match value {
        Value::Double(d) if d.is_nan() || *d <= i64::MIN as f64 || *d >= i64::MAX as f64 => Err(overflow()),
        Value::Double(d) => Ok(Value::Int(*d as i64)),
        Value::Uint(u) => i64::try_from(*u).map(Value::Int).map_err(|_| overflow()),
        Value::Duration(nanos) => Ok(Value::Int(*nanos)),
        Value::Timestamp(time) => Ok(Value::Int(time.seconds)),
        Value::String(text) => text
            .as_str()
            .parse()
            .map(Value::Int)
            .map_err(|_| impossible(value, Conversion::Int)),
        _ => Err(impossible(value, Conversion::Int)),
    }
}

fn uint<'a>(value: &Value<'a>) -> Outcome<'a> {
    let overflow = || Error::new("unsigned integer overflow");
    match value {
        Value::Double(d) if d.is_nan() || *d < 0.0 || *d >= u64::MAX as f64 => Err(overflow()),
        Value::Double(d) => Ok(Value::Uint(*d as u64)),
        Value::Int(i) => u64::try_from(*i).map(Value::Uint).map_err(|_| overflow()),
        Value::String(text) if !text.as_str().starts_with('+') => text
            .as_str()
            .parse()
            .map(Value::Uint)
            .map_err(|_| impossible(value, Conversion::Uint)),
        _ => Err(impossible(value, Conversion::Uint)),
    }
}

fn string<'a>(value: &Value<'a>) -> Outcome<'a> {
    let text = match value {
        Value::Bool(b) => b.to_string(),
        Value::Int(i) => i.to_string(),
        Value::Uint(u) => u.to_string(),
        Value::Double(d) => double(*d),
        Value::Duration(nanos) => duration_text(*nanos),
        Value::Timestamp(time) => time.to_string(),
        Value::Type(of) => of.name().to_owned(),
        Value::Bytes(bytes) => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => return Err(Error::new("invalid UTF-8 in bytes, cannot convert to string")),
        },
        _ => return Err(impossible(value, Conversion::String)),
    };
    Ok(Value::string(text))
}

fn timestamp<'a>(value: &Value<'a>) -> Outcome<'a> {
    match value {
        Value::Int(seconds) => Timestamp::at(*seconds).map(Value::Timestamp),
        Value::String(text) => {
            let parsed = Timestamp::parse(text.as_str());
            parsed
                .map(Value::Timestamp)
                .ok_or_else(|| impossible(value, Conversion::Timestamp))
        }
        _ => Err(impossible(value, Conversion::Timestamp)),
    }
}

const UNITS: &[(&str, f64)] = &[
    ("ns", 1.0),
    ("us", 1e3),
    ("µs", 1e3),
    ("μs", 1e3),
    ("ms", 1e6),
    ("s", 1e9),
    ("m", 60e9),
    ("h", 3600e9),
];

/// Nanoseconds of `1h2.5s` or `-3ms`.
pub(super) fn parse_duration(text: &str) -> Option<i64> {
    let (negative, mut rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    if rest == "0" {
        return Some(0);
    }
    if rest.is_empty() {
        return None;
    }
    let mut total: i128 = 0;
    while !rest.is_empty() {
        let (nanos, tail) = duration_part(rest)?;
        total += nanos;
        rest = tail;
    }
    i64::try_from(if negative { -total } else { total }).ok()
}

fn duration_part(text: &str) -> Option<(i128, &str)> {
    let number = text
        .find(|c: char| !c.is_ascii_digit() && c != '.')
        .unwrap_or(text.len());
    let (number, rest) = text.split_at(number);
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    if whole.is_empty() && fraction.is_empty() || fraction.contains('.') {
        return None;
    }
    let unit = rest
        .find(|c: char| c.is_ascii_digit() || c == '.')
        .unwrap_or(rest.len());
    let (unit, tail) = rest.split_at(unit);
    let scale = UNITS.iter().find(|(name, _)| *name == unit)?.1;
    let whole: i128 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let part = if fraction.is_empty() {
        0.0
    } else {
        format!("0.{fraction}").parse().unwrap_or(0.0)
    };
    let nanos = whole.checked_mul(scale as i128)? + (part * scale) as i128;
    (nanos <= 1 << 63).then_some((nanos, tail))
}

/// The durations that OpenAPI's `format: duration` allows: Go's, and `3 days` in words.
pub(super) fn lenient_duration(text: &str) -> Option<i64> {
    parse_duration(text).or_else(|| in_words(text))
}

fn in_words(text: &str) -> Option<i64> {
    const WORDS: &[(&[&str], i64)] = &[
        (&["ns", "nanosecond", "nanoseconds", "nano"], 1),
        (&["us", "µs", "microsecond", "microseconds", "micro"], 1_000),
        (&["ms", "millisecond", "milliseconds", "milli"], 1_000_000),
        (&["s", "sec", "secs", "second", "seconds"], 1_000_000_000),
        (&["m", "min", "mins", "minute", "minutes"], 60_000_000_000),
        (&["h", "hr", "hrs", "hour", "hours"], 3_600_000_000_000),
        (&["d", "day", "days"], 86_400_000_000_000),
        (&["w", "week", "weeks"], 604_800_000_000_000),
    ];
    let text = text.trim();
    let end = text.find(|c: char| !c.is_ascii_digit())?;
    let (number, unit) = text.split_at(end);
    let unit = unit.trim().to_lowercase();
    let nanos = WORDS.iter().find(|(names, _)| names.contains(&unit.as_str()))?.1;
    number.parse::<i64>().ok()?.checked_mul(nanos)
}
