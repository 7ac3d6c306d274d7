//! The text of a schedule: five fields or `@daily`, with upstream's sentences for what is wrong.

use jiff::SignedDuration;
use jiff::tz::TimeZone;

use super::{Times, When, time_zone};
use crate::duration;
use crate::int_or_string::atoi;

/// Why a schedule cannot be read, in upstream's words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct CronError(pub String);

struct Bounds {
    least: u32,
    most: u32,
    names: &'static [&'static str],
}

const MINUTES: Bounds = Bounds {
    least: 0,
    most: 59,
    names: &[],
};
const HOURS: Bounds = Bounds {
    least: 0,
    most: 23,
    names: &[],
};
const DAYS: Bounds = Bounds {
    least: 1,
    most: 31,
    names: &[],
};
const MONTHS: Bounds = Bounds {
    least: 1,
    most: 12,
    names: &[
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ],
};
const WEEKDAYS: Bounds = Bounds {
    least: 0,
    most: 6,
    names: &["sun", "mon", "tue", "wed", "thu", "fri", "sat"],
};

pub(super) fn schedule(text: &str) -> Result<(Option<TimeZone>, When), CronError> {
    if text.is_empty() {
        return Err(CronError("empty spec string".to_owned()));
    }
    let (zone, text) = zone(text)?;
    let when = if text.starts_with('@') {
        descriptor(text)?
    } else {
        When::At(fields(text)?)
    };
    Ok((zone, when))
}

fn zone(text: &str) -> Result<(Option<TimeZone>, &str), CronError> {
    let Some(named) = text.strip_prefix("TZ=").or_else(|| text.strip_prefix("CRON_TZ=")) else {
        return Ok((None, text));
    };
    let (name, rest) = named.split_once(' ').unwrap_or((named, ""));
    match time_zone(name) {
        Some(zone) => Ok((Some(zone), rest.trim())),
        None => Err(CronError(format!(
            "provided bad location {name}: unknown time zone {name}"
        ))),
    }
}

fn descriptor(text: &str) -> Result<When, CronError> {
    let fields_of = match text {
        "@yearly" | "@annually" => "0 0 1 1 *",
        "@monthly" => "0 0 1 * *",
        "@weekly" => "0 0 * * 0",
        "@daily" | "@midnight" => "0 0 * * *",
        "@hourly" => "0 * * * *",
        other => {
            let Some(period) = other.strip_prefix("@every ") else {
                return Err(CronError(format!("unrecognized descriptor: {other}")));
            };
            let period = duration::parse(period)
                .map_err(|e| CronError(format!("failed to parse duration {other}: {e}")))?;
            return Ok(When::Every(SignedDuration::from_secs(period.as_secs().max(1))));
        }
    };
    fields(fields_of).map(When::At)
}

fn fields(text: &str) -> Result<Times, CronError> {
    let parts: Vec<&str> = text.split_whitespace().collect();
    let [minute, hour, day, month, weekday] = parts.as_slice() else {
        let found = parts.len();
        let parts = parts.join(" ");
        return Err(CronError(format!(
            "expected exactly 5 fields, found {found}: [{parts}]"
        )));
    };
    let (minutes, _) = field(minute, &MINUTES)?;
    let (hours, _) = field(hour, &HOURS)?;
    let (days, all_days) = field(day, &DAYS)?;
    let (months, _) = field(month, &MONTHS)?;
    let (weekdays, all_weekdays) = field(weekday, &WEEKDAYS)?;
    Ok(Times {
        minutes,
        hours,
        days,
        months,
        weekdays,
        any_day: all_days || all_weekdays,
    })
}

/// The bits that a field means, and whether it has a `*`.
fn field(text: &str, bounds: &Bounds) -> Result<(u64, bool), CronError> {
    let mut all = (0, false);
    for part in text.split(',').filter(|part| !part.is_empty()) {
        let (bits, star) = range(part, bounds)?;
        all = (all.0 | bits, all.1 || star);
    }
    Ok(all)
}

fn range(text: &str, bounds: &Bounds) -> Result<(u64, bool), CronError> {
    let (span, step) = match text.split('/').collect::<Vec<_>>()[..] {
        [span] => (span, None),
        [span, step] => (span, Some(step)),
        _ => return Err(CronError(format!("too many slashes: {text}"))),
    };
    let ends: Vec<&str> = span.split('-').collect();
    let star = matches!(ends[0], "*" | "?");
    let (start, mut end) = match ends[..] {
        _ if star => (bounds.least, bounds.most),
        [one] => {
            let one = number(one, bounds.names)?;
            (one, one)
        }
        [start, end] => (number(start, bounds.names)?, number(end, bounds.names)?),
        _ => return Err(CronError(format!("too many hyphens: {text}"))),
    };
    let step = step.map(|step| number(step, &[])).transpose()?;
    if step.is_some() && ends.len() == 1 {
        end = bounds.most;
    }
    check(text, (start, end, step.unwrap_or(1)), bounds)?;
    let bits = (start..=end)
        .step_by(step.unwrap_or(1) as usize)
        .fold(0, |bits, at| bits | 1 << at);
    Ok((bits, star && step.unwrap_or(1) == 1))
}

fn check(text: &str, (start, end, step): (u32, u32, u32), bounds: &Bounds) -> Result<(), CronError> {
    let Bounds { least, most, .. } = bounds;
    let wrong = match () {
        () if start < *least => format!("beginning of range ({start}) below minimum ({least}): {text}"),
        () if end > *most => format!("end of range ({end}) above maximum ({most}): {text}"),
        () if start > end => format!("beginning of range ({start}) beyond end of range ({end}): {text}"),
        () if step == 0 => format!("step of range should be a positive number: {text}"),
        () => return Ok(()),
    };
    Err(CronError(wrong))
}

fn number(text: &str, names: &[&str]) -> Result<u32, CronError> {
    if let Some(at) = names.iter().position(|name| name.eq_ignore_ascii_case(text)) {
        // Months are named from 1, weekdays from 0.
        return Ok(at as u32 + u32::from(names.len() == 12));
    }
    let number = atoi(text).map_err(|e| CronError(format!("failed to parse int from {text}: {e}")))?;
    if number < 0 {
        return Err(CronError(format!(
            "negative number ({number}) not allowed: {text}"
        )));
    }
    Ok(u32::try_from(number).unwrap_or(u32::MAX))
}
