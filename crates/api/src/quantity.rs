//! Amounts of resources (`100m`, `1.5Gi`, `1e3`): exact arithmetic, and upstream's canonical text.
//!
//! Matches upstream down to what it does with amounts that no `int64` holds; held by `golden/quantity.json`.

mod decimal;
mod suffix;

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::Value;
use smol_str::SmolStr;

use crate::limits;
use decimal::Decimal;

/// An exact amount and the notation it is written in. Compared by amount alone.
#[derive(Clone, Debug)]
pub struct Quantity {
    amount: Amount,
    format: Format,
    /// The text it was parsed from, if that counts as canonical; else empty.
    text: SmolStr,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `12e6`
    DecimalExponent,
    /// `12Mi`
    BinarySi,
    /// `12M`
    DecimalSi,
}

#[derive(Clone, Debug)]
enum Amount {
    /// `value × 10^scale`
    Small {
        value: i64,
        scale: i32,
    },
    Big(Box<Decimal>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QuantityError {
    #[error("quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'")]
    Format,
    #[error("unable to parse numeric part of quantity")]
    Numeric,
    #[error("unable to parse quantity's suffix")]
    Suffix,
}

pub const MILLI: i32 = -3;
pub const NANO: i32 = -9;

impl Quantity {
    pub fn parse(text: &str) -> Result<Self, QuantityError> {
        if text.is_empty() {
            return Err(QuantityError::Format);
        }
        if text.len() > limits::QUANTITY_BYTES {
            return Err(QuantityError::Numeric);
        }
        let parts = Parts::of(text)?;
        let (base, exponent, format) = suffix::interpret(parts.suffix).ok_or(QuantityError::Suffix)?;
        if exponent.abs() > limits::QUANTITY_EXPONENT {
            return Err(QuantityError::Numeric);
        }
        if let Some(quantity) = parts.small(text, exponent, format)? {
            return Ok(quantity);
        }
        parts.big(base, exponent, format)
    }

    /// A quantity as it may stand in JSON: text, a number, or null for zero.
    pub fn from_json(value: &Value) -> Result<Self, QuantityError> {
        match value {
            Value::Null => Ok(Self::default()),
            Value::String(text) => Self::parse(text.trim()),
            Value::Number(number) => Self::parse(number.to_string().trim_end_matches(".0")),
            _ => Err(QuantityError::Format),
        }
    }

    pub fn new(value: i64, format: Format) -> Self {
        Self::scaled(value, 0, format)
    }

    pub fn from_milli(value: i64, format: Format) -> Self {
        Self::scaled(value, MILLI, format)
    }

    /// `value × 10^scale`
    pub fn scaled(value: i64, scale: i32, format: Format) -> Self {
        Self {
            amount: Amount::Small { value, scale },
            format,
            text: SmolStr::default(),
        }
    }

    pub fn format(&self) -> Format {
        self.format
    }

    pub fn is_zero(&self) -> bool {
        self.sign() == 0
    }

    /// -1, 0 or 1.
    pub fn sign(&self) -> i32 {
        match &self.amount {
            Amount::Small { value, .. } => value.signum() as i32,
            Amount::Big(decimal) => decimal.sign(),
        }
    }

    /// Rounded away from zero to a whole number. Overflows as upstream does: check with [`Quantity::as_i64`] or
    /// compare first where it matters.
    pub fn value(&self) -> i64 {
        self.scaled_value(0)
    }

    /// In thousandths, rounded away from zero.
    pub fn milli_value(&self) -> i64 {
        self.scaled_value(MILLI)
    }

    /// In units of `10^scale`, rounded away from zero.
    pub fn scaled_value(&self, scale: i32) -> i64 {
        match &self.amount {
            Amount::Small { value, scale: own } if *own < scale => divided_up(*value, scale - own).0,
            Amount::Small { value, scale: own } => overflowed(*value, own - scale),
            Amount::Big(decimal) => decimal.scaled_value(scale),
        }
    }

    /// The amount, if it is a whole number that an `i64` holds and is not kept as a big decimal.
    pub fn as_i64(&self) -> Option<i64> {
        match &self.amount {
            Amount::Small { value, scale: 0 } => Some(*value),
            Amount::Small { value, scale } if *scale > 0 => multiplied(*value, *scale),
            _ => None,
        }
    }

    pub fn as_f64(&self) -> f64 {
        let (base, exponent) = match &self.amount {
            Amount::Small { value, scale } => (*value as f64, *scale),
            Amount::Big(decimal) => (decimal.unscaled_f64(), decimal.exponent()),
        };
        if exponent == 0 {
            return base;
        }
        base * pow10_f64(exponent)
    }

    /// Adds; zero takes over the other's notation.
    pub fn add(&mut self, other: &Quantity) {
        self.text = SmolStr::default();
        if self.is_zero() {
            self.format = other.format;
        }
        if let (Amount::Small { value: a, scale: s }, Amount::Small { value: b, scale: t }) =
            (&self.amount, &other.amount)
            && let Some((value, scale)) = added(*a, *s, *b, *t)
        {
            self.amount = Amount::Small { value, scale };
            return;
        }
        self.amount = Amount::Big(Box::new(self.decimal().plus(&other.decimal())));
    }

    pub fn sub(&mut self, other: &Quantity) {
        let mut negative = other.clone();
        negative.negate();
        self.add(&negative);
    }

    pub fn negate(&mut self) {
        self.text = SmolStr::default();
        match &mut self.amount {
            Amount::Small { value, .. } => *value = value.wrapping_neg(),
            Amount::Big(decimal) => decimal.negate(),
        }
    }

    /// False if the product is no longer exact in 64 bits (it is exact here).
    pub fn multiply(&mut self, by: i64) -> bool {
        self.text = SmolStr::default();
        if let Amount::Small { value, scale } = self.amount {
            let product = value.checked_mul(by);
            if let Some(product) = product
                && (scale <= 0 || multiplied(product, scale).is_some())
            {
                self.amount = Amount::Small {
                    value: product,
                    scale: if product == 0 { 0 } else { scale },
                };
                return true;
            }
        }
        let product = self.decimal().times(by);
        let exact = product.fits_i64();
        self.amount = Amount::Big(Box::new(product));
        exact
    }

    /// Rounds away from zero to a multiple of `10^scale`; false if something was lost.
    pub fn round_up(&mut self, scale: i32) -> bool {
        let rounded = self.at_scale(scale);
        if let Amount::Small { scale: own, .. } = self.amount
            && own >= scale
        {
            return true;
        }
        self.text = SmolStr::default();
        self.amount = rounded.0;
        rounded.1
    }

    pub fn cmp_i64(&self, other: i64) -> Ordering {
        self.cmp(&Quantity::new(other, Format::DecimalSi))
    }

    fn at_scale(&self, scale: i32) -> (Amount, bool) {
        match &self.amount {
            Amount::Small { scale: own, .. } if *own >= scale => (self.amount.clone(), true),
            Amount::Small { value, scale: own } => {
                let (value, exact) = divided_up(*value, scale - own);
                (Amount::Small { value, scale }, exact)
            }
            Amount::Big(decimal) => {
                let rounded = decimal.rounded_up(scale);
                let exact = rounded.compare(decimal) == Ordering::Equal;
                (Amount::Big(Box::new(rounded)), exact)
            }
        }
    }

    fn decimal(&self) -> Cow<'_, Decimal> {
        match &self.amount {
            Amount::Small { value, scale } => Cow::Owned(Decimal::new(*value, *scale)),
            Amount::Big(decimal) => Cow::Borrowed(decimal),
        }
    }

    /// Upstream's canonical text: no fraction, and the largest suffix that loses nothing.
    fn canonical(&self) -> String {
        if self.is_zero() {
            return "0".to_owned();
        }
        if self.format == Format::BinarySi {
            let small = self.cmp_i64(-1024).is_gt() && self.cmp_i64(1024).is_lt();
            if !small && let (whole, true) = self.at_scale(0) {
                return binary_text(&whole);
            }
        }
        let format = match self.format {
            Format::BinarySi => Format::DecimalSi,
            other => other,
        };
        let (digits, exponent) = self.decimal().digits_in_thousands();
        format!("{digits}{}", suffix::decimal(exponent, format))
    }
}

/// A whole amount with the largest binary suffix that divides it.
fn binary_text(whole: &Amount) -> String {
    let decimal = match whole {
        Amount::Small { value, scale } => Decimal::new(*value, *scale),
        Amount::Big(decimal) => (**decimal).clone(),
    };
    let (digits, times) = decimal.rounded_up(0).digits_by_1024();
    format!("{digits}{}", suffix::binary(times))
}

impl Default for Quantity {
    fn default() -> Self {
        Self::new(0, Format::DecimalSi)
    }
}

impl FromStr for Quantity {
    type Err = QuantityError;
    fn from_str(text: &str) -> Result<Self, QuantityError> {
        Self::parse(text)
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.text.is_empty() {
            f.pad(&self.canonical())
        } else {
            f.pad(&self.text)
        }
    }
}

impl Ord for Quantity {
    fn cmp(&self, other: &Self) -> Ordering {
        if let (Amount::Small { value: a, scale: s }, Amount::Small { value: b, scale: t }) =
            (&self.amount, &other.amount)
            && s == t
        {
            return a.cmp(b);
        }
        self.decimal().compare(&other.decimal())
    }
}

impl PartialOrd for Quantity {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Quantity {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Quantity {}

impl Serialize for Quantity {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Quantity {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::from_json(&Value::deserialize(from)?).map_err(de::Error::custom)
    }
}

/// A quantity's text, cut into its parts.
struct Parts<'a> {
    positive: bool,
    /// Without leading zeros; never empty.
    whole: &'a str,
    fraction: &'a str,
    suffix: &'a str,
}

impl<'a> Parts<'a> {
    fn of(text: &'a str) -> Result<Self, QuantityError> {
        let positive = !text.starts_with('-');
        let rest = text.strip_prefix(['-', '+']).unwrap_or(text);
        let rest = rest.trim_start_matches('0');
        let (whole, rest) = split_digits(rest);
        let (fraction, rest) = match rest.strip_prefix('.') {
            Some(rest) => split_digits(rest),
            None => ("", rest),
        };
        let letters = rest.trim_start_matches(|c| "eEinumkKMGTP".contains(c));
        let signed = letters.strip_prefix(['-', '+']).unwrap_or(letters);
        if !split_digits(signed).1.is_empty() {
            return Err(QuantityError::Format);
        }
        Ok(Self {
            positive,
            whole: if whole.is_empty() { "0" } else { whole },
            fraction,
            suffix: rest,
        })
    }

    /// The amount in 64 bits, if upstream keeps it so.
    fn small(&self, text: &str, exponent: i32, format: Format) -> Result<Option<Quantity>, QuantityError> {
        let digits = (self.whole.len() + self.fraction.len()) as i32;
        let (scale, factor, room) = match format {
            Format::BinarySi if self.fraction.is_empty() => (
                0,
                1i64 << exponent,
                15 - digits - (exponent as f32 * 3.0 / 10.0) as i32 - 1,
            ),
            Format::BinarySi => return Ok(None),
            _ => (exponent, 1, 18 - digits),
        };
        let scale = scale - self.fraction.len() as i32;
        if room < 0 || scale < NANO {
            return Ok(None);
        }
        let shifted = [self.whole, self.fraction].concat();
        let value: i64 = shifted.parse().map_err(|_| QuantityError::Numeric)?;
        let Some(product) = value.checked_mul(factor) else {
            return Ok(None);
        };
        let keeps_text = match format {
            Format::BinarySi => exponent % 10 == 0 && value & 7 != 0,
            _ => scale % 3 == 0 && !shifted.ends_with("000") && !shifted.starts_with('0'),
        };
        Ok(Some(Quantity {
            amount: Amount::Small {
                value: if self.positive { product } else { -product },
                scale,
            },
            format,
            text: if keeps_text || text == "0" {
                SmolStr::new(text)
            } else {
                SmolStr::default()
            },
        }))
    }

    fn big(&self, base: i32, exponent: i32, mut format: Format) -> Result<Quantity, QuantityError> {
        let mut amount = Decimal::from_digits(self.whole, self.fraction);
        if base == 10 {
            amount.shift(exponent);
        } else {
            amount = amount.times(1 << exponent);
        }
        if amount.sign() != 0 {
            amount = amount.rounded_up(NANO);
        }
        if format == Format::BinarySi {
            let most = Decimal::new(i64::MAX, 0);
            if amount.compare(&most).is_gt() {
                amount = most;
            }
            if amount.sign() > 0 && amount.compare(&Decimal::new(1, 0)).is_lt() {
                format = Format::DecimalSi;
            }
        }
        if !self.positive {
            amount.negate();
        }
        Ok(Quantity {
            amount: Amount::Big(Box::new(amount)),
            format,
            text: SmolStr::default(),
        })
    }
}

fn split_digits(text: &str) -> (&str, &str) {
    let end = text
        .bytes()
        .position(|b| !b.is_ascii_digit())
        .unwrap_or(text.len());
    text.split_at(end)
}

/// `value × 10^power`, if it fits.
fn multiplied(value: i64, power: i32) -> Option<i64> {
    if value == 0 {
        return Some(0);
    }
    let factor = 10i64.checked_pow(u32::try_from(power).ok()?)?;
    value.checked_mul(factor)
}

/// `value × 10^power`; what does not fit wraps for the powers that upstream multiplies in one step, and is 0 for others.
fn overflowed(value: i64, power: i32) -> i64 {
    match power {
        0 | 1 | 2 | 3 | 6 | 9 => value.wrapping_mul(10i64.pow(power.unsigned_abs())),
        _ => multiplied(value, power).unwrap_or(0),
    }
}

/// `value ÷ 10^power` rounded away from zero, and whether nothing was lost.
fn divided_up(value: i64, power: i32) -> (i64, bool) {
    let Some(divisor) = u32::try_from(power).ok().and_then(|p| 10i64.checked_pow(p)) else {
        return (value.signum(), value == 0);
    };
    let (quotient, rest) = (value / divisor, value % divisor);
    (quotient + rest.signum(), rest == 0)
}

/// `a × 10^s + b × 10^t` at the finer of the two scales, if it fits.
fn added(a: i64, s: i32, b: i64, t: i32) -> Option<(i64, i32)> {
    if b == 0 {
        return Some((a, s));
    }
    if a == 0 {
        return Some((b, t));
    }
    let scale = s.min(t);
    let sum = multiplied(a, s - scale)?.checked_add(multiplied(b, t - scale)?)?;
    Some((sum, scale))
}

/// As upstream's library rounds it: from a table of powers up to 31 and a table of multiples of 32.
fn pow10_f64(exponent: i32) -> f64 {
    let power = |e: i32| format!("1e{e}").parse::<f64>().unwrap_or(f64::INFINITY);
    match exponent {
        309.. => f64::INFINITY,
        ..-323 => 0.0,
        0.. => power(exponent / 32 * 32) * power(exponent % 32),
        _ => power(exponent / 32 * 32) / power(-exponent % 32),
    }
}
