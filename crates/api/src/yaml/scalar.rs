//! What a scalar means: upstream's table, which is mostly YAML 1.1.

use granit_parser::Tag;
use serde_json::{Number, Value};

/// The value of a scalar; `plain` = written without quotes.
pub(super) fn value(text: &str, plain: bool, tag: Option<&Tag>) -> Result<Value, String> {
    let tag = match tag {
        Some(tag) if tag.is_yaml_core_schema() => tag.core_suffix(),
        Some(tag) if tag.suffix() == "binary" => {
            return Err("!!binary is not supported: write the base64 text as a string".to_owned());
        }
        Some(tag) if tag.suffix() == "timestamp" => return Ok(Value::from(text)),
        Some(_) => return Ok(Value::from(text)),
        None => None,
    };
    let wanted = match tag {
        None if !plain => return Ok(Value::from(text)),
        Some("str") => return Ok(Value::from(text)),
        wanted => wanted,
    };
    let resolved = resolve(text)?;
    let fits = match (wanted, &resolved) {
        (None, _) => true,
        (Some("null"), value) => value.is_null(),
        (Some("bool"), value) => value.is_boolean(),
        (Some("int"), value) => value.is_i64() || value.is_u64(),
        (Some("float"), value) => value.is_number(),
        _ => false,
    };
    if fits {
        return Ok(resolved);
    }
    Err(format!(
        "cannot decode `{text}` as a !!{}",
        wanted.unwrap_or_default()
    ))
}

/// A plain scalar's value. Infinities and NaN have none in JSON.
pub(super) fn resolve(text: &str) -> Result<Value, String> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Ok(Value::Null),
        "y" | "Y" | "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" | "on" | "On" | "ON" => {
            return Ok(Value::Bool(true));
        }
        "n" | "N" | "no" | "No" | "NO" | "false" | "False" | "FALSE" | "off" | "Off" | "OFF" => {
            return Ok(Value::Bool(false));
        }
        _ => {}
    }
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    match unsigned {
        ".inf" | ".Inf" | ".INF" | ".nan" | ".NaN" | ".NAN" => {
            return Err(format!("json: unsupported value: {text}"));
        }
        _ => {}
    }
    let first = text.bytes().next().unwrap_or_default();
    let number = match first {
        b'.' => float(text),
        b'0'..=b'9' | b'+' | b'-' => {
            let plain = text.replace('_', "");
            integer(&plain).or_else(|| float(&plain))
        }
        _ => None,
    };
    Ok(number.map_or_else(|| Value::from(text), Value::Number))
}

/// With Go's prefixes: `0x`, `0o`, `0b`, and a leading `0` for octal.
fn integer(text: &str) -> Option<Number> {
    let negative = text.starts_with('-');
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (digits, radix) = match unsigned.as_bytes() {
        [b'0', b'x' | b'X', ..] => (&unsigned[2..], 16),
        [b'0', b'b' | b'B', ..] => (&unsigned[2..], 2),
        [b'0', b'o' | b'O', ..] => (&unsigned[2..], 8),
        [b'0', _, ..] => (&unsigned[1..], 8),
        _ => (unsigned, 10),
    };
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return None;
    }
    let size = u64::from_str_radix(digits, radix).ok()?;
    if negative {
        let signed = 0i64.checked_sub_unsigned(size)?;
        Some(Number::from(signed))
    } else if text.starts_with('+') {
        Some(Number::from(i64::try_from(size).ok()?))
    } else {
        Some(Number::from(size))
    }
}

/// `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`; whole ones become integers, as in Go's JSON.
fn float(text: &str) -> Option<Number> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (mantissa, exponent) = match unsigned.find(['e', 'E']) {
        Some(at) => (&unsigned[..at], Some(&unsigned[at + 1..])),
        None => (unsigned, None),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let mantissa_fits = match mantissa.split_once('.') {
        None => digits(mantissa),
        Some(("", fraction)) => digits(fraction),
        Some((whole, fraction)) => digits(whole) && (fraction.is_empty() || digits(fraction)),
    };
    let exponent_fits = exponent.is_none_or(|e| digits(e.strip_prefix(['+', '-']).unwrap_or(e)));
    if !mantissa_fits || !exponent_fits {
        return None;
    }
    let float: f64 = text.strip_prefix('+').unwrap_or(text).parse().ok()?;
    if float.fract() == 0.0 && float.abs() < 9.0e18 {
        return Some(Number::from(float as i64));
    }
    Number::from_f64(float)
}
