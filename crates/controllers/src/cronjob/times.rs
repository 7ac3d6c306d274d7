//! When a CronJob is due: the last time that has come without a Job, and the next one.

use api::Timestamp;
use api::cron::{Schedule, time_zone};
use reconcile::{Cause, Named};

use super::CronJob;
use crate::status::{seconds, seconds_after};

pub(super) struct Times {
    /// Has come, and no Job was made for it.
    pub(super) due: Option<Timestamp>,
    pub(super) next: Option<Timestamp>,
}

impl Times {
    pub(super) fn of(cron: &Named<CronJob>, last: Option<Timestamp>, now: Timestamp) -> Result<Self, Cause> {
        let schedule = schedule(cron)?;
        let begin = last.or(cron.object.meta.created()).unwrap_or(now);
        let deadline = cron
            .spec
            .starting_deadline_seconds
            .map(|seconds| seconds_after(now, -seconds));
        let earliest = deadline.map_or(begin, |deadline| begin.max(deadline));
        Ok(Self {
            due: most_recent(&schedule, earliest, now).filter(|due| last != Some(*due)),
            next: schedule.next(now),
        })
    }
}

fn schedule(cron: &CronJob) -> Result<Schedule, Cause> {
    let zone = match cron.spec.time_zone.as_deref().filter(|name| !name.is_empty()) {
        None => None,
        Some(name) => Some(time_zone(name).ok_or_else(|| {
            Cause::new(
                "UnknownTimeZone",
                format!("invalid timeZone: {name:?}: unknown time zone {name}"),
            )
        })?),
    };
    Schedule::parse(&cron.spec.schedule, zone.as_ref()).map_err(|error| {
        let says = format!("unparseable schedule: {:?} : {error}", cron.spec.schedule);
        Cause::new("UnparseableSchedule", says)
    })
}

/// The last time after `earliest` and not after `now`. After a long pause the many times in between are jumped over.
fn most_recent(schedule: &Schedule, earliest: Timestamp, now: Timestamp) -> Option<Timestamp> {
    let first = schedule.next(earliest).filter(|first| *first <= now)?;
    let second = schedule.next(first);
    let period = second.map_or(0, |second| second.as_second() - first.as_second());
    let Some(second) = second.filter(|second| *second <= now && period > 0) else {
        return Some(first);
    };
    let missed = (now.as_second() - first.as_second()) / period;
    let mut recent = None;
    let mut at = schedule
        .next(seconds_after(first, (missed - 1).max(0) * period))
        .unwrap_or(second);
    while at <= now {
        recent = Some(at);
        at = schedule.next(at)?;
    }
    recent.or(Some(first))
}

/// The time in the CronJob's own zone, RFC 3339.
pub(super) fn local(cron: &CronJob, at: Timestamp) -> String {
    match cron.spec.time_zone.as_deref().and_then(time_zone) {
        Some(zone) => at.to_zoned(zone).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
        None => seconds(at),
    }
}
