//! Parts of timestamps and durations.

use jiff::civil::DateTime;

use crate::declarations::Form::{Binary, Unary};
use crate::declarations::table::{Declared, each};
use crate::error::{Error, Outcome};
use crate::value::{Value, Zone};

pub(crate) const FUNCTIONS: &[Declared] = &[
    each(
        "getFullYear",
        &[
            ("timestamp_to_year", "timestamp.() -> int", Unary, Some(year)),
            (
                "timestamp_to_year_with_tz",
                "timestamp.(string) -> int",
                Binary,
                Some(year),
            ),
        ],
    ),
    each(
        "getMonth",
        &[
            ("timestamp_to_month", "timestamp.() -> int", Unary, Some(month)),
            (
                "timestamp_to_month_with_tz",
                "timestamp.(string) -> int",
                Binary,
                Some(month),
            ),
        ],
    ),
    each(
        "getDayOfYear",
        &[
            (
                "timestamp_to_day_of_year",
                "timestamp.() -> int",
                Unary,
                Some(day_of_year),
            ),
            (
                "timestamp_to_day_of_year_with_tz",
                "timestamp.(string) -> int",
                Binary,
                Some(day_of_year),
            ),
        ],
    ),
    each(
        "getDayOfMonth",
        &[
            (
                "timestamp_to_day_of_month",
                "timestamp.() -> int",
                Unary,
                Some(day_of_month),
            ),
            (
                "timestamp_to_day_of_month_with_tz",
                "timestamp.(string) -> int",
                Binary,
                Some(day_of_month),
            ),
        ],
    ),
    each(
        "getDate",
        &[
            (
                "timestamp_to_day_of_month_1_based",
                "timestamp.() -> int",
                Unary,
                Some(date),
            ),
            (
                "timestamp_to_day_of_month_1_based_with_tz",
                "timestamp.(string) -> int",
                Binary,
                Some(date),
            ),
        ],
    ),
    each(
        "getDayOfWeek",
        &[
            (
                "timestamp_to_day_of_week",
                "timestamp.() -> int",
                Unary,
                Some(day_of_week),
            ),
            (
                "timestamp_to_day_of_week_with_tz",
                "timestamp.(string) -> int",
                Binary,
                Some(day_of_week),
            ),
        ],
    ),
    each(
        "getHours",
        &[
            ("timestamp_to_hours", "timestamp.() -> int", Unary, Some(hours)),
            (
                "timestamp_to_hours_with_tz",
                "timestamp.(string) -> int",
                Binary,
                Some(hours),
            ),
            ("duration_to_hours", "duration.() -> int", Unary, Some(hours)),
        ],
    ),
    each(
        "getMinutes",
        &[
            (
                "timestamp_to_minutes",
                "timestamp.() -> int",
                Unary,
                Some(minutes),
            ),
            (
                "timestamp_to_minutes_with_tz",
                "timestamp.(string) -> int",
                Binary,
                Some(minutes),
            ),
            ("duration_to_minutes", "duration.() -> int", Unary, Some(minutes)),
        ],
    ),
    each(
        "getSeconds",
        &[
            (
                "timestamp_to_seconds",
                "timestamp.() -> int",
                Unary,
                Some(seconds),
            ),
            (
                "timestamp_to_seconds_tz",
                "timestamp.(string) -> int",
                Binary,
                Some(seconds),
            ),
            ("duration_to_seconds", "duration.() -> int", Unary, Some(seconds)),
        ],
    ),
    each(
        "getMilliseconds",
        &[
            (
                "timestamp_to_milliseconds",
                "timestamp.() -> int",
                Unary,
                Some(milliseconds),
            ),
            (
                "timestamp_to_milliseconds_with_tz",
                "timestamp.(string) -> int",
                Binary,
                Some(milliseconds),
            ),
            (
                "duration_to_milliseconds",
                "duration.() -> int",
                Unary,
                Some(milliseconds),
            ),
        ],
    ),
];

/// A part of the clock on the wall, in UTC if no zone is given; of a duration, how many `unit`s of nanoseconds it is.
fn part<'a>(args: &[Value<'a>], of: fn(&DateTime) -> i64, unit: i64) -> Outcome<'a> {
    let time = match &args[0] {
        Value::Duration(nanos) if unit > 0 => return Ok(Value::Int(nanos / unit)),
        Value::Timestamp(time) => time,
        _ => return Err(Error::no_such_overload()),
    };
    let zone = match args.get(1) {
        Some(_) => Zone::parse(super::text(args, 1)?)?,
        None => Zone::Fixed(0),
    };
    let local = time
        .civil(&zone)
        .ok_or_else(|| Error::new("timestamp overflow"))?;
    Ok(Value::Int(of(&local)))
}

fn year<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    part(args, |t| t.year().into(), 0)
}

fn month<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    part(args, |t| i64::from(t.month()) - 1, 0)
}

fn day_of_year<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    part(args, |t| i64::from(t.day_of_year()) - 1, 0)
}

fn day_of_month<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    part(args, |t| i64::from(t.day()) - 1, 0)
}

fn date<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    part(args, |t| t.day().into(), 0)
}

fn day_of_week<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    part(args, |t| t.weekday().to_sunday_zero_offset().into(), 0)
}

fn hours<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    part(args, |t| t.hour().into(), 3_600_000_000_000)
}

fn minutes<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    part(args, |t| t.minute().into(), 60_000_000_000)
}

fn seconds<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    part(args, |t| t.second().into(), 1_000_000_000)
}

fn milliseconds<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    part(args, |t| t.millisecond().into(), 1_000_000)
}
