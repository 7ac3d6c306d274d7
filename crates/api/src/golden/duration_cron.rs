//! `duration_cron.json`: `{duration: [{in, nanoseconds, string, human, short_human} | {in, error}],
//! cron: [{schedule, timeZone, from, next} | {…, error}]}`.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{Report, list, text};
use crate::cron::{Schedule, time_zone};
use crate::duration;

pub(super) fn run(cases: &Value, report: &mut Report) {
    for case in list(cases, "duration") {
        let input = text(case, "in");
        let found = match duration::parse(input) {
            Err(error) => json!({"in": input, "error": error.to_string()}),
            Ok(d) => json!({
                "in": input, "nanoseconds": d.as_nanos().to_string(), "string": duration::format(d),
                "human": duration::human(d), "short_human": duration::short_human(d),
            }),
        };
        report.expect(input, case.clone(), found);
    }
    for case in list(cases, "cron") {
        let mut found = json!({
            "schedule": case["schedule"], "timeZone": case["timeZone"], "from": case["from"],
        });
        match next_times(case) {
            Ok(next) => found["next"] = json!(next),
            Err(error) => found["error"] = json!(error),
        }
        report.expect(text(case, "schedule"), case.clone(), found);
    }
}

fn next_times(case: &Value) -> Result<Vec<String>, String> {
    let zone = match text(case, "timeZone") {
        "" => None,
        name => Some(time_zone(name).ok_or("no such zone")?),
    };
    let schedule = Schedule::parse(text(case, "schedule"), zone.as_ref()).map_err(|e| e.to_string())?;
    let from: Timestamp = text(case, "from").parse().map_err(|_| "not a time")?;
    let following = std::iter::successors(schedule.next(from), |at| schedule.next(*at));
    Ok(following.take(4).map(|at| at.to_string()).collect())
}
