//! Values as text: in error messages, and by `string()` and `format()`.

use std::fmt::{self, Write as _};

use super::Value;

/// As upstream prints a value in the middle of a sentence.
impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Null => f.write_str("null"),
            Value::Bool(value) => write!(f, "{value}"),
            Value::Int(value) => write!(f, "{value}"),
            Value::Uint(value) => write!(f, "{value}"),
            Value::Double(value) => f.write_str(&double(*value)),
            Value::String(text) => f.write_str(text.as_str()),
            Value::Bytes(bytes) => write!(f, "{bytes:?}"),
            Value::Duration(nanos) => f.write_str(&go_duration(*nanos)),
            Value::Timestamp(time) => write!(f, "{time}"),
            Value::List(list) => {
                f.write_char('[')?;
                separated(f, list.iter(), |f, v| write!(f, "{}", shown(v)))?;
                f.write_char(']')
            }
            Value::Map(map) => {
                f.write_char('{')?;
                separated(f, map.iter(), |f, (k, v)| {
                    write!(f, "{}: {}", k.value(), shown(v))
                })?;
                f.write_char('}')
            }
            Value::Optional(None) => f.write_str("optional.none()"),
            Value::Optional(Some(value)) => write!(f, "optional({value})"),
            Value::Type(of) => f.write_str(of.name()),
            Value::Opaque(opaque) => write!(f, "{opaque}"),
            Value::Object(object) => write!(f, "{}{}", object.name, Value::Map(object.fields.clone())),
        }
    }
}

fn shown(outcome: crate::error::Outcome<'_>) -> String {
    outcome.map_or_else(|error| error.to_string(), |value| value.to_string())
}

fn separated<T>(
    f: &mut fmt::Formatter<'_>,
    items: impl Iterator<Item = T>,
    mut write: impl FnMut(&mut fmt::Formatter<'_>, T) -> fmt::Result,
) -> fmt::Result {
    for (i, item) in items.enumerate() {
        if i > 0 {
            f.write_str(", ")?;
        }
        write(f, item)?;
    }
    Ok(())
}

/// A double as Go prints it: with an exponent below 1e-4 and from 1e6 on.
pub(crate) fn double(value: f64) -> String {
    if value.is_nan() {
        return "NaN".into();
    }
    if value.is_infinite() {
        return if value > 0.0 { "+Inf".into() } else { "-Inf".into() };
    }
    let scientific = format!("{value:e}");
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if value != 0.0 && !(-4..6).contains(&exponent) {
        let sign = if exponent < 0 { '-' } else { '+' };
        return format!("{mantissa}e{sign}{:02}", exponent.abs());
    }
    format!("{value}")
}

/// `3661s`: what `string()` makes of a duration.
pub(crate) fn duration_text(nanos: i64) -> String {
    let seconds = (nanos / 1_000_000_000) as f64 + (nanos % 1_000_000_000) as f64 / 1e9;
    format!("{seconds}s")
}

/// `1h1m1s`: the other notation.
pub(crate) fn go_duration(nanos: i64) -> String {
    let magnitude = nanos.unsigned_abs();
    let sign = if nanos < 0 { "-" } else { "" };
    let units: [(u64, &str); 3] = [(1_000_000, "ms"), (1_000, "µs"), (1, "ns")];
    if magnitude == 0 {
        return "0s".into();
    }
    if magnitude < 1_000_000_000 {
        let (unit, name) = units
            .into_iter()
            .find(|(unit, _)| magnitude >= *unit)
            .unwrap_or((1, "ns"));
        return format!("{sign}{}{name}", magnitude as f64 / unit as f64);
    }
    let (hours, rest) = (magnitude / 3_600_000_000_000, magnitude % 3_600_000_000_000);
    let (minutes, rest) = (rest / 60_000_000_000, rest % 60_000_000_000);
    let seconds = fraction(rest);
    match (hours, minutes) {
        (0, 0) => format!("{sign}{seconds}s"),
        (0, _) => format!("{sign}{minutes}m{seconds}s"),
        _ => format!("{sign}{hours}h{minutes}m{seconds}s"),
    }
}

fn fraction(nanos: u64) -> String {
    let text = format!("{}.{:09}", nanos / 1_000_000_000, nanos % 1_000_000_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
