//! Cron schedules: upstream's grammar, and the next time after a given one in a zone.

mod parse;

use jiff::civil::{Date, DateTime, date};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};

pub use parse::CronError;

/// A parsed schedule. The clock is the caller's.
#[derive(Clone, Debug)]
pub struct Schedule {
    when: When,
    zone: Option<TimeZone>,
}

#[derive(Clone, Debug)]
enum When {
    /// `@every 90s`: whole seconds.
    Every(SignedDuration),
    At(Times),
}

/// Bit n = the value n is meant.
#[derive(Clone, Copy, Debug)]
struct Times {
    minutes: u64,
    hours: u64,
    days: u64,
    months: u64,
    weekdays: u64,
    /// A `*` in days or weekdays: then both must match, else either.
    any_day: bool,
}

/// Upstream looks no farther for a time that may never come.
const YEARS_AHEAD: i16 = 5;

impl Schedule {
    /// `zone` is the CronJob's `timeZone`; the schedule's own `TZ=` comes before it. Without both: UTC.
    pub fn parse(text: &str, zone: Option<&TimeZone>) -> Result<Self, CronError> {
        let (own_zone, when) = parse::schedule(text)?;
        Ok(Self {
            when,
            zone: own_zone.or_else(|| zone.cloned()),
        })
    }

    /// The first time after `after`; none if there is none within five years.
    pub fn next(&self, after: Timestamp) -> Option<Timestamp> {
        let second = Timestamp::from_second(after.as_second()).ok()?;
        match &self.when {
            When::Every(delay) => second.checked_add(*delay).ok(),
            When::At(times) => {
                let zone = self.zone.clone().unwrap_or(TimeZone::UTC);
                let start = second.checked_add(SignedDuration::from_secs(1)).ok()?;
                Search {
                    zone: &zone,
                    at: start,
                    whole: false,
                }
                .next(times)
            }
        }
    }
}

/// A zone of the tz database that is built in; names are case-sensitive, as upstream's.
pub fn time_zone(name: &str) -> Option<TimeZone> {
    if name.is_empty() || name == "UTC" {
        return Some(TimeZone::UTC);
    }
    TimeZone::get(name)
        .ok()
        .filter(|zone| zone.iana_name() == Some(name))
}

struct Search<'a> {
    zone: &'a TimeZone,
    at: Timestamp,
    /// Whether smaller fields were already set to their beginning.
    whole: bool,
}

impl Search<'_> {
    fn next(mut self, times: &Times) -> Option<Timestamp> {
        let last_year = self.local().year() + YEARS_AHEAD;
        while self.local().year() <= last_year {
            if self.month(times)? && self.day(times)? && self.hour(times)? && self.minute(times)? {
                return Some(self.at);
            }
        }
        None
    }

    fn local(&self) -> DateTime {
        self.zone.to_datetime(self.at)
    }

    /// Sets the local time, the first time that a field is moved.
    fn begin(&mut self, local: impl FnOnce(DateTime) -> DateTime) -> Option<()> {
        if !self.whole {
            self.whole = true;
            self.at = instant(local(self.local()), self.zone)?;
        }
        Some(())
    }

    /// Moves on to a month that is meant; false if a year began on the way.
    fn month(&mut self, times: &Times) -> Option<bool> {
        while times.months & 1 << self.local().month() == 0 {
            self.begin(|t| t.date().first_of_month().at(0, 0, 0, 0))?;
            let local = self.local();
            self.at = instant(month_later(local.date())?.to_datetime(local.time()), self.zone)?;
            if self.local().month() == 1 {
                return Some(false);
            }
        }
        Some(true)
    }

    fn day(&mut self, times: &Times) -> Option<bool> {
        while !times.has_day(self.local().date()) {
            self.begin(|t| t.date().at(0, 0, 0, 0))?;
            self.at = instant(self.local().checked_add(1.day()).ok()?, self.zone)?;
            let hour = i64::from(self.local().hour());
            // Midnight may not exist where the clock is put forward.
            if hour != 0 {
                self.forward(if hour > 12 { 24 - hour } else { -hour } * 3600)?;
            }
            if self.local().day() == 1 {
                return Some(false);
            }
        }
        Some(true)
    }

    fn hour(&mut self, times: &Times) -> Option<bool> {
        while times.hours & 1 << self.local().hour() == 0 {
            self.begin(|t| t.date().at(t.hour(), 0, 0, 0))?;
            self.forward(3600)?;
            if self.local().hour() == 0 {
                return Some(false);
            }
        }
        Some(true)
    }

    /// The last field; schedules are at second 0.
    fn minute(&mut self, times: &Times) -> Option<bool> {
        while times.minutes & 1 << self.local().minute() == 0 {
            self.forward(60 - self.at.as_second().rem_euclid(60))?;
            self.whole = true;
            if self.local().minute() == 0 {
                return Some(false);
            }
        }
        let past = self.at.as_second().rem_euclid(60);
        if past == 0 {
            return Some(true);
        }
        self.whole = true;
        self.forward(60 - past)?;
        Some(false)
    }

    fn forward(&mut self, seconds: i64) -> Option<()> {
        self.at = self.at.checked_add(SignedDuration::from_secs(seconds)).ok()?;
        Some(())
    }
}

impl Times {
    fn has_day(&self, day: Date) -> bool {
        let by_day = self.days & 1 << day.day() != 0;
        let by_weekday = self.weekdays & 1 << day.weekday().to_sunday_zero_offset() != 0;
        if self.any_day {
            by_day && by_weekday
        } else {
            by_day || by_weekday
        }
    }
}

/// Overflowing days go into the month after, as Go's dates do.
fn month_later(day: Date) -> Option<Date> {
    let (year, month) = match day.month() {
        12 => (day.year() + 1, 1),
        month => (day.year(), month + 1),
    };
    date(year, month, 1)
        .checked_add(i64::from(day.day() - 1).days())
        .ok()
}

/// The instant of a local time; in a gap or fold, the one that Go's `time.Date` chooses.
fn instant(local: DateTime, zone: &TimeZone) -> Option<Timestamp> {
    let as_utc = local.to_zoned(TimeZone::UTC).ok()?.timestamp();
    let back = |at: Timestamp| {
        let offset = zone.to_offset(at).seconds();
        as_utc
            .checked_sub(SignedDuration::from_secs(i64::from(offset)))
            .ok()
    };
    back(back(as_utc)?)
}
