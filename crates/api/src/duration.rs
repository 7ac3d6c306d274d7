//! Durations as Go reads and prints them (`1h30m`), and as tables show them to people (`5d3h`).

use std::fmt::Write as _;

use jiff::SignedDuration;

use crate::quote::quoted;

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("time: {0}")]
pub struct DurationError(String);

const UNITS: [(&str, u64); 8] = [
    ("ns", 1),
    ("us", 1_000),
    ("µs", 1_000),
    ("μs", 1_000),
    ("ms", 1_000_000),
    ("s", 1_000_000_000),
    ("m", 60_000_000_000),
    ("h", 3_600_000_000_000),
];

/// Reads numbers with units, as many as there are: `-1h30m`, `1.5s`.
pub fn parse(text: &str) -> Result<SignedDuration, DurationError> {
    let invalid = || DurationError(format!("invalid duration {}", quoted(text)));
    let negative = text.starts_with('-');
    let mut rest = text.strip_prefix(['-', '+']).unwrap_or(text);
    if rest == "0" {
        return Ok(SignedDuration::ZERO);
    }
    if rest.is_empty() {
        return Err(invalid());
    }
    let mut nanoseconds = 0u64;
    while !rest.is_empty() {
        let (whole, after) = digits(rest);
        let (fraction, after) = match after.strip_prefix('.') {
            Some(after) => digits(after),
            None => ("", after),
        };
        if whole.is_empty() && fraction.is_empty() {
            return Err(invalid());
        }
        let whole: u64 = if whole.is_empty() {
            0
        } else {
            whole.parse().map_err(|_| invalid())?
        };
        let ends = after
            .find(|c: char| c == '.' || c.is_ascii_digit())
            .unwrap_or(after.len());
        let (name, after) = after.split_at(ends);
        if name.is_empty() {
            return Err(DurationError(format!(
                "missing unit in duration {}",
                quoted(text)
            )));
        }
        let Some((_, unit)) = UNITS.iter().find(|(known, _)| *known == name) else {
            let unit = quoted(name);
            return Err(DurationError(format!(
                "unknown unit {unit} in duration {}",
                quoted(text)
            )));
        };
        let part = whole.checked_mul(*unit).ok_or_else(invalid)?;
        let part = part.checked_add(share(fraction, *unit)).ok_or_else(invalid)?;
        nanoseconds = nanoseconds
            .checked_add(part)
            .filter(|n| *n <= 1 << 63)
            .ok_or_else(invalid)?;
        rest = after;
    }
    let signed = if negative {
        -i128::from(nanoseconds)
    } else {
        i128::from(nanoseconds)
    };
    i64::try_from(signed)
        .map(SignedDuration::from_nanos)
        .map_err(|_| invalid())
}

fn digits(text: &str) -> (&str, &str) {
    text.split_at(
        text.bytes()
            .position(|b| !b.is_ascii_digit())
            .unwrap_or(text.len()),
    )
}

/// `0.fraction × unit`, cut.
fn share(fraction: &str, unit: u64) -> u64 {
    let kept = &fraction[..fraction.len().min(18)];
    let scale = 10u128.pow(kept.len() as u32);
    let value: u128 = kept.parse().unwrap_or(0);
    (value * u128::from(unit) / scale) as u64
}

/// Go's text: `1h30m0s`, `1.5s`, `100ms`.
pub fn format(duration: SignedDuration) -> String {
    let nanoseconds = duration.as_nanos();
    let size = nanoseconds.unsigned_abs();
    let sign = if nanoseconds < 0 { "-" } else { "" };
    let decimal = |unit: u128| {
        let digits = unit.ilog10() as usize;
        let fraction = format!("{:0digits$}", size % unit);
        match fraction.trim_end_matches('0') {
            "" => String::new(),
            kept => format!(".{kept}"),
        }
    };
    match size {
        0 => return "0s".to_owned(),
        1..1_000 => return format!("{sign}{size}ns"),
        1_000..1_000_000 => return format!("{sign}{}{}µs", size / 1_000, decimal(1_000)),
        1_000_000..1_000_000_000 => return format!("{sign}{}{}ms", size / 1_000_000, decimal(1_000_000)),
        _ => {}
    }
    let seconds = size / 1_000_000_000;
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
    let mut text = sign.to_owned();
    let written = match (hours, minutes) {
        (0, 0) => Ok(()),
        (0, m) => write!(text, "{m}m"),
        (h, m) => write!(text, "{h}h{m}m"),
    };
    debug_assert!(written.is_ok(), "writing to memory does not fail");
    format!("{text}{}{}s", seconds % 60, decimal(1_000_000_000))
}

/// The age in a table: two or three significant figures.
pub fn human(duration: SignedDuration) -> String {
    let seconds = duration.as_secs();
    let (minutes, hours) = (seconds / 60, seconds / 3600);
    let pair = |a: i64, unit: &str, b: i64, smaller: &str| match b {
        0 => format!("{a}{unit}"),
        b => format!("{a}{unit}{b}{smaller}"),
    };
    match () {
        () if seconds < -1 => "<invalid>".to_owned(),
        () if seconds < 0 => "0s".to_owned(),
        () if seconds < 120 => format!("{seconds}s"),
        () if minutes < 10 => pair(minutes, "m", seconds % 60, "s"),
        () if minutes < 180 => format!("{minutes}m"),
        () if hours < 8 => pair(hours, "h", minutes % 60, "m"),
        () if hours < 48 => format!("{hours}h"),
        () if hours < 24 * 8 => pair(hours / 24, "d", hours % 24, "h"),
        () if hours < 24 * 365 * 2 => format!("{}d", hours / 24),
        () if hours < 24 * 365 * 8 => pair(hours / 24 / 365, "y", hours / 24 % 365, "d"),
        () => format!("{}y", hours / 24 / 365),
    }
}

/// The age in one unit.
pub fn short_human(duration: SignedDuration) -> String {
    let seconds = duration.as_secs();
    match seconds {
        ..-1 => "<invalid>".to_owned(),
        -1 => "0s".to_owned(),
        0..60 => format!("{seconds}s"),
        60..3600 => format!("{}m", seconds / 60),
        3600..86_400 => format!("{}h", seconds / 3600),
        86_400..31_536_000 => format!("{}d", seconds / 86_400),
        _ => format!("{}y", seconds / 31_536_000),
    }
}
