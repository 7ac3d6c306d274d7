//! Points in time: seconds since 1970 with the offset that they were written with.

use std::cmp::Ordering;
use std::fmt;

use jiff::SignedDuration;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::error::Error;

/// Between the years 1 and 9999.
#[derive(Clone, Copy, Debug)]
pub struct Timestamp {
    pub seconds: i64,
    pub nanos: u32,
    /// East of UTC, in seconds: shown by `string()`, of no account otherwise.
    offset: i32,
}

const FIRST: i64 = -62_135_596_800;
const LAST: i64 = 253_402_300_799;

impl Timestamp {
    pub fn new(seconds: i64, nanos: u32) -> Result<Self, Error> {
        if !(FIRST..=LAST).contains(&seconds) {
            return Err(Error::new("timestamp overflow"));
        }
        Ok(Timestamp {
            seconds,
            nanos,
            offset: 0,
        })
    }

    #[must_use]
    pub fn in_utc(self) -> Self {
        Timestamp { offset: 0, ..self }
    }

    pub(super) fn at(seconds: i64) -> Result<Self, Error> {
        Timestamp::new(seconds, 0)
    }

    pub(super) fn is_zero(&self) -> bool {
        self.seconds == FIRST && self.nanos == 0
    }

    /// RFC 3339 to the letter.
    pub(super) fn parse(text: &str) -> Option<Self> {
        Parts { rest: text }.timestamp()
    }

    /// What OpenAPI's `format: date-time` allows besides: a blank or a small `t`, and no offset.
    pub(super) fn parse_lenient(text: &str) -> Option<Self> {
        let strict = text.replacen([' ', 't'], "T", 1).replace('z', "Z");
        Timestamp::parse(&strict).or_else(|| Timestamp::parse(&format!("{strict}Z")))
    }

    pub(super) fn parse_date(text: &str) -> Option<Self> {
        Timestamp::parse(&format!("{text}T00:00:00Z"))
    }

    pub(super) fn after(&self, nanos: i64) -> Result<Self, Error> {
        let overflow = || Error::new("timestamp overflow");
        let total = i128::from(self.seconds) * 1_000_000_000 + i128::from(self.nanos) + i128::from(nanos);
        let seconds = i64::try_from(total.div_euclid(1_000_000_000)).map_err(|_| overflow())?;
        let nanos = total.rem_euclid(1_000_000_000) as u32;
        Ok(Timestamp {
            offset: self.offset,
            ..Timestamp::new(seconds, nanos)?
        })
    }

    /// Nanoseconds from the other to this one.
    pub(super) fn since(&self, other: &Timestamp) -> Result<i64, Error> {
        let seconds = i128::from(self.seconds) - i128::from(other.seconds);
        let nanos = seconds * 1_000_000_000 + i128::from(self.nanos) - i128::from(other.nanos);
        i64::try_from(nanos).map_err(|_| Error::new("integer overflow"))
    }

    pub(super) fn cmp(&self, other: &Timestamp) -> Ordering {
        (self.seconds, self.nanos).cmp(&(other.seconds, other.nanos))
    }

    /// The clock on the wall in that zone.
    pub(crate) fn civil(&self, zone: &Zone) -> Option<DateTime> {
        let offset = match zone {
            Zone::Fixed(seconds) => i64::from(*seconds),
            Zone::Named(zone) => {
                let known = self
                    .seconds
                    .clamp(jiff::Timestamp::MIN.as_second(), jiff::Timestamp::MAX.as_second());
                let at = jiff::Timestamp::from_second(known).ok()?;
                i64::from(zone.to_offset(at).seconds())
            }
        };
        let since = SignedDuration::new(self.seconds.checked_add(offset)?, self.nanos as i32);
        EPOCH.checked_add(since).ok()
    }
}

/// 1970, as a clock on the wall: counted from here, the last day of the year 9999 can be reached.
const EPOCH: DateTime = DateTime::constant(1970, 1, 1, 0, 0, 0, 0);

pub(crate) enum Zone {
    /// Seconds east of UTC.
    Fixed(i32),
    Named(TimeZone),
}

impl Zone {
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        let Some((hours, minutes)) = text.split_once(':') else {
            return Zone::named(text);
        };
        let number = |text: &str| {
            text.parse::<i32>().map_err(|_| {
                let quoted = api::quote::quoted(text);
                Error::new(format!("strconv.Atoi: parsing {quoted}: invalid syntax"))
            })
        };
        let (hours, minutes) = (number(hours)?, number(minutes)?);
        let minutes = if text.starts_with('-') { -minutes } else { minutes };
        Ok(Zone::Fixed(
            hours
                .saturating_mul(60)
                .saturating_add(minutes)
                .clamp(-10_000, 10_000)
                * 60,
        ))
    }

    fn named(name: &str) -> Result<Self, Error> {
        if matches!(name, "" | "UTC" | "Local") {
            return Ok(Zone::Fixed(0));
        }
        let zone = TimeZone::get(name).map_err(|_| Error::new(format!("unknown time zone {name}")))?;
        Ok(Zone::Named(zone))
    }
}

/// RFC 3339 with as many digits behind the second as it needs.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(local) = self.civil(&Zone::Fixed(self.offset)) else {
            return Err(fmt::Error);
        };
        write!(f, "{:04}-{:02}-{:02}", local.year(), local.month(), local.day())?;
        write!(
            f,
            "T{:02}:{:02}:{:02}",
            local.hour(),
            local.minute(),
            local.second()
        )?;
        if self.nanos > 0 {
            let digits = format!("{:09}", self.nanos);
            write!(f, ".{}", digits.trim_end_matches('0'))?;
        }
        if self.offset == 0 {
            return f.write_str("Z");
        }
        let minutes = self.offset.abs() / 60;
        let sign = if self.offset < 0 { '-' } else { '+' };
        write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }
}

/// A text that is read from the front.
struct Parts<'t> {
    rest: &'t str,
}

impl Parts<'_> {
    fn timestamp(mut self) -> Option<Timestamp> {
        let (year, month, day) = (self.number(4, "")?, self.number(2, "-")?, self.number(2, "-")?);
        let (hour, minute, second) = (self.number(2, "T")?, self.number(2, ":")?, self.number(2, ":")?);
        let nanos = self.fraction()?;
        let offset = self.offset()?;
        let byte = |n: u32| i8::try_from(n).ok();
        let year = i16::try_from(year).ok()?;
        let local = DateTime::new(
            year,
            byte(month)?,
            byte(day)?,
            byte(hour)?,
            byte(minute)?,
            byte(second)?,
            0,
        );
        let seconds = local.ok()?.duration_since(EPOCH).as_secs() - i64::from(offset);
        Some(Timestamp {
            offset,
            ..Timestamp::new(seconds, nanos).ok()?
        })
    }

    fn number(&mut self, digits: usize, before: &str) -> Option<u32> {
        self.rest = self.rest.strip_prefix(before)?;
        let number = self
            .rest
            .get(..digits)
            .filter(|n| n.bytes().all(|b| b.is_ascii_digit()))?;
        self.rest = &self.rest[digits..];
        number.parse().ok()
    }

    fn fraction(&mut self) -> Option<u32> {
        let Some(rest) = self.rest.strip_prefix(['.', ',']) else {
            return Some(0);
        };
        let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let digits = rest.get(..end).filter(|d| !d.is_empty())?;
        self.rest = &rest[end..];
        format!("{:0<9.9}", digits).parse().ok()
    }

    fn offset(&mut self) -> Option<i32> {
        if self.rest == "Z" {
            return Some(0);
        }
        let sign = match self.rest.chars().next()? {
            '+' => 1,
            '-' => -1,
            _ => return None,
        };
        self.rest = &self.rest[1..];
        let (hours, minutes) = (self.number(2, "")?, self.number(2, ":")?);
        let good = self.rest.is_empty() && hours <= 24 && minutes < 60;
        good.then_some(sign * (hours * 3600 + minutes * 60) as i32)
    }
}
