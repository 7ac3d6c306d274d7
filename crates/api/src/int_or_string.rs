//! A number, or a percentage of one: `maxUnavailable: 25%`.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::Value;
use smol_str::SmolStr;

use crate::quote::quoted;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IntOrString {
    Int(i32),
    Text(SmolStr),
}

/// Why it is no number of anything, in upstream's words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("invalid value for IntOrString: {0}")]
pub struct NotScalable(String);

impl IntOrString {
    /// What a command line or annotation holds: an integer if it is one.
    pub fn parse(text: &str) -> Self {
        text.parse()
            .map_or_else(|_| Self::Text(SmolStr::new(text)), Self::Int)
    }

    pub fn from_json(value: &Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(Self::Text(SmolStr::new(text))),
            Value::Number(number) => number.as_i64().and_then(|n| i32::try_from(n).ok()).map(Self::Int),
            _ => None,
        }
    }

    /// The number; of a text that is none, 0.
    pub fn int_value(&self) -> i64 {
        match self {
            Self::Int(value) => i64::from(*value),
            Self::Text(text) => text.parse().unwrap_or(0),
        }
    }

    /// The number, or the percentage of `total`, rounded up or down to a whole.
    pub fn scaled(&self, total: i64, up: bool) -> Result<i64, NotScalable> {
        let text = match self {
            Self::Int(value) => return Ok(i64::from(*value)),
            Self::Text(text) => text,
        };
        let Some(digits) = text.strip_suffix('%') else {
            return Err(NotScalable("invalid type: string is not a percentage".to_owned()));
        };
        let percent =
            atoi(digits).map_err(|why| NotScalable(format!("invalid value {}: {why}", quoted(text))))?;
        let share = percent as f64 * total as f64 / 100.0;
        Ok(if up { share.ceil() } else { share.floor() } as i64)
    }
}

/// How many more and how many fewer than `desired` a rolling update may run: surge rounds up, unavailable down, and
/// they are never both zero.
pub fn fenceposts(
    surge: &IntOrString,
    unavailable: &IntOrString,
    desired: i64,
) -> Result<(i64, i64), NotScalable> {
    match (surge.scaled(desired, true)?, unavailable.scaled(desired, false)?) {
        (0, 0) => Ok((0, 1)),
        posts => Ok(posts),
    }
}

/// A whole number as Go's `strconv.Atoi` reads it, with its words for what is none.
pub(crate) fn atoi(text: &str) -> Result<i64, String> {
    use std::num::IntErrorKind::{NegOverflow, PosOverflow};
    text.parse::<i64>().map_err(|e| {
        let why = match e.kind() {
            PosOverflow | NegOverflow => "value out of range",
            _ => "invalid syntax",
        };
        format!("strconv.Atoi: parsing {}: {why}", quoted(text))
    })
}

impl fmt::Display for IntOrString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(value) => value.fmt(f),
            Self::Text(text) => f.write_str(text),
        }
    }
}

impl Serialize for IntOrString {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Int(value) => to.serialize_i32(*value),
            Self::Text(text) => to.serialize_str(text),
        }
    }
}

impl<'de> Deserialize<'de> for IntOrString {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::from_json(&Value::deserialize(from)?)
            .ok_or_else(|| de::Error::custom("expected an integer or a string"))
    }
}
