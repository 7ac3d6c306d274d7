//! What stands behind the digits: `m`, `Gi`, `e3`.

use std::borrow::Cow;

use super::Format;

const DECIMAL: [(&str, i32); 10] = [
    ("n", -9),
    ("u", -6),
    ("m", -3),
    ("", 0),
    ("k", 3),
    ("M", 6),
    ("G", 9),
    ("T", 12),
    ("P", 15),
    ("E", 18),
];

const BINARY: [&str; 7] = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];

/// The base, exponent and format that a suffix stands for.
pub(super) fn interpret(suffix: &str) -> Option<(i32, i32, Format)> {
    if let Some((_, exponent)) = DECIMAL.iter().find(|(text, _)| *text == suffix) {
        return Some((10, *exponent, Format::DecimalSi));
    }
    if let Some(times) = BINARY.iter().position(|text| *text == suffix) {
        return Some((2, times as i32 * 10, Format::BinarySi));
    }
    let digits = suffix.strip_prefix(['e', 'E'])?;
    let exponent: i64 = digits.parse().ok()?;
    let exponent = exponent.clamp(i64::from(i32::MIN) + 1, i64::from(i32::MAX)) as i32;
    Some((10, exponent, Format::DecimalExponent))
}

/// Upstream prints none where it knows none: `1` with 48 zeros prints as `1`.
pub(super) fn decimal(exponent: i32, format: Format) -> Cow<'static, str> {
    if format == Format::DecimalExponent {
        return match exponent {
            0 => "".into(),
            _ => format!("e{exponent}").into(),
        };
    }
    let known = DECIMAL.iter().find(|(_, e)| *e == exponent);
    known.map_or("", |(text, _)| text).into()
}

pub(super) fn binary(times: u32) -> &'static str {
    BINARY.get(times as usize).copied().unwrap_or_default()
}
