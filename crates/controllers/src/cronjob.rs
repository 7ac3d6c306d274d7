//! A Job at each of its times: a CronJob's Jobs, the finished ones kept as history.
//!
//! ```text
//! schedule: "*/5 * * * *", now 12:05, no job of 12:05   →   create the job c-29450165
//! ```

mod times;

use api::{Key, Object, Propagation, SmolStr, Timestamp, Value, Write};
use reconcile::{ApiStep, Cache, Cause, Controller, Event, Follows, Gap, Named};
use serde::Deserialize;
use serde_json::json;

use crate::claim::Kind;
use crate::job::is_finished;
use crate::resources::{CRONJOBS, JOBS};
use crate::status::{Conditions, lean, seconds, time};
use crate::template::of_uid;
use times::Times;

pub struct CronJobs;

const KIND: Kind = Kind {
    api_version: "batch/v1",
    kind: "CronJob",
    finalizer: None,
};
const SCHEDULED: &str = "batch.kubernetes.io/cronjob-scheduled-timestamp";

#[derive(Debug, Deserialize)]
pub struct CronJob {
    spec: Spec,
    #[serde(default)]
    status: Value,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Spec {
    schedule: String,
    time_zone: Option<String>,
    starting_deadline_seconds: Option<i64>,
    #[serde(default)]
    concurrency_policy: SmolStr,
    #[serde(default)]
    suspend: bool,
    job_template: Value,
    successful_jobs_history_limit: Option<i64>,
    failed_jobs_history_limit: Option<i64>,
}

#[derive(Debug, Deserialize)]
struct Job {
    #[serde(default)]
    metadata: Value,
    #[serde(default)]
    status: Value,
}

pub struct Seen {
    jobs: Vec<Named<Job>>,
    now: Timestamp,
}

impl Controller for CronJobs {
    type Desired = CronJob;
    type Observed = Seen;
    type Step = ApiStep;
    const NAME: &'static str = "cronjob";
    const COMPONENT: &'static str = "cronjob-controller";

    fn follows(&self) -> Follows {
        Follows::These(vec![CRONJOBS, JOBS])
    }

    fn wakes(&self, changed: &Object, _cache: &Cache) -> Vec<Key> {
        if changed.key.resource == CRONJOBS {
            return vec![changed.key.clone()];
        }
        let owner = changed.meta.controller().filter(|owner| owner.kind == KIND.kind);
        owner
            .map(|owner| CRONJOBS.key(changed.key.namespace.clone(), owner.name.clone()))
            .into_iter()
            .collect()
    }

    fn observe(&self, cron: &Named<CronJob>, cache: &Cache) -> Seen {
        let jobs = cache
            .owned_by(&cron.object.meta.uid)
            .filter(|job| job.key.resource == JOBS);
        Seen {
            jobs: jobs.map(|job| cache.sure(job)).collect(),
            now: cache.now(),
        }
    }

    fn gap(&self, cron: &Named<CronJob>, seen: &Seen) -> Gap<ApiStep> {
        let book = Book::of(cron, seen);
        let mut gap = book
            .events
            .iter()
            .cloned()
            .fold(Gap::closed().with_status(book.status()), Gap::tells);
        gap = clean_up(gap, cron, seen);
        if cron.object.meta.deleted().is_some() {
            return gap;
        }
        let times = match Times::of(cron, book.last_schedule, seen.now) {
            Ok(times) => times,
            Err(cause) => {
                let event = Event {
                    reason: cause.code.clone(),
                    ..Event::warning(cron.key(), "", cause.says.clone())
                };
                return gap.stuck("schedule: cannot be followed", cause).tells(event);
            }
        };
        if cron.spec.suspend {
            return gap;
        }
        gap.look_again = times.next;
        match times.due {
            Some(due) => start(gap, cron, seen, &book, due),
            None => gap,
        }
    }
}

/// The status: which Jobs are active, and when the last one was due and the last one succeeded.
struct Book {
    active: Vec<Value>,
    last_schedule: Option<Timestamp>,
    last_success: Value,
    events: Vec<Event>,
}

impl Book {
    fn of(cron: &Named<CronJob>, seen: &Seen) -> Self {
        let mut book = Self {
            active: cron.status["active"].as_array().cloned().unwrap_or_default(),
            last_schedule: time(&cron.status["lastScheduleTime"]),
            last_success: cron.status["lastSuccessfulTime"].clone(),
            events: Vec::new(),
        };
        for job in &seen.jobs {
            book.enter(cron, job);
        }
        book.active.retain(|reference| {
            let there = seen
                .jobs
                .iter()
                .any(|job| reference["uid"] == job.object.meta.uid.as_str());
            if !there {
                let name = reference["name"].as_str().unwrap_or_default();
                let says = format!("Active job went missing: {name}");
                book.events.push(Event::normal(cron.key(), "MissingJob", says));
            }
            there
        });
        book
    }

    fn enter(&mut self, cron: &Named<CronJob>, job: &Named<Job>) {
        let is_this = |reference: &Value| reference["uid"] == job.object.meta.uid.as_str();
        let known = self.active.iter().any(is_this);
        let scheduled = time(&job.metadata["annotations"][SCHEDULED]);
        if !is_finished(&job.status) {
            if !known {
                self.active.push(reference(job));
                self.last_schedule = self.last_schedule.max(scheduled);
            }
            return;
        }
        if known {
            self.active.retain(|reference| !is_this(reference));
            let conditions = Conditions::of(&job.status);
            let condition = if conditions.is("Complete", "True") {
                "Complete"
            } else {
                "Failed"
            };
            let says = format!("Saw completed job: {}, condition: {condition}", job.key().name);
            self.events
                .push(Event::normal(cron.key(), "SawCompletedJob", says));
        }
        self.last_schedule = self.last_schedule.max(scheduled);
        let completed = &job.status["completionTime"];
        if time(completed) > time(&self.last_success) {
            self.last_success = completed.clone();
        }
    }

    fn status(&self) -> Value {
        lean(json!({
            "active": self.active, "lastScheduleTime": self.last_schedule.map(seconds),
            "lastSuccessfulTime": self.last_success,
        }))
    }
}

fn reference(job: &Named<Job>) -> Value {
    json!({
        "apiVersion": "batch/v1", "kind": "Job", "namespace": job.key().namespace, "name": job.key().name,
        "uid": job.object.meta.uid, "resourceVersion": job.object.revision.to_string(),
    })
}

/// Finished Jobs beyond the history limits go, the oldest first.
fn clean_up(mut gap: Gap<ApiStep>, cron: &Named<CronJob>, seen: &Seen) -> Gap<ApiStep> {
    let limits = [
        ("Complete", cron.spec.successful_jobs_history_limit),
        ("Failed", cron.spec.failed_jobs_history_limit),
    ];
    for (of, limit) in limits {
        let Some(limit) = limit else { continue };
        let mut jobs: Vec<&Named<Job>> = seen
            .jobs
            .iter()
            .filter(|job| Conditions::of(&job.status).is(of, "True"))
            .collect();
        jobs.sort_by_key(|job| (time(&job.status["startTime"]), job.key().name.clone()));
        let surplus = jobs
            .len()
            .saturating_sub(usize::try_from(limit).unwrap_or_default());
        let about = format!("finished jobs: want {limit}, have {}", jobs.len());
        let old = jobs
            .iter()
            .take(surplus)
            .filter(|job| job.object.meta.deleted().is_none());
        gap = gap.acts(&about, old.map(|job| delete(cron, job)));
    }
    gap
}

fn delete(cron: &Named<CronJob>, job: &Named<Job>) -> ApiStep {
    let options = api::DeleteOptions {
        propagation: Some(Propagation::Background),
        ..of_uid(&job.object)
    };
    ApiStep::new(Write::delete(job.key().clone(), options))
        .says(Event::normal(
            cron.key(),
            "SuccessfulDelete",
            format!("Deleted job {}", job.key().name),
        ))
        .else_says(Event::warning(cron.key(), "FailedDelete", "Deleted job: {error}"))
}

fn start(
    mut gap: Gap<ApiStep>,
    cron: &Named<CronJob>,
    seen: &Seen,
    book: &Book,
    due: Timestamp,
) -> Gap<ApiStep> {
    let name = format!("{}-{}", cron.key().name, due.as_second() / 60);
    if seen.jobs.iter().any(|job| job.key().name == name) {
        return gap;
    }
    let about = format!("job of {due}: want 1, have 0");
    match cron.spec.concurrency_policy.as_str() {
        "Forbid" if !book.active.is_empty() => {
            let says = "Not starting job because prior execution is running and concurrency policy is Forbid";
            let on = book.active[0]["name"].as_str().unwrap_or_default();
            let job = JOBS.key(cron.key().namespace.clone(), on);
            return gap.wait(about, job, Cause::new("JobAlreadyActive", says));
        }
        "Replace" => {
            let active = seen
                .jobs
                .iter()
                .filter(|job| !is_finished(&job.status) && job.object.meta.deleted().is_none());
            gap = gap.acts("active jobs: replaced", active.map(|job| delete(cron, job)));
        }
        _ => {}
    }
    gap.act(about, create(cron, &name, due))
}

fn create(cron: &Named<CronJob>, name: &str, due: Timestamp) -> ApiStep {
    let template = &cron.spec.job_template;
    let mut metadata = lean(json!({
        "labels": template["metadata"]["labels"], "annotations": template["metadata"]["annotations"],
    }));
    metadata["annotations"][SCHEDULED] = json!(times::local(cron, due));
    metadata["name"] = json!(name);
    metadata["namespace"] = json!(cron.key().namespace);
    metadata["ownerReferences"] = json!([KIND.reference(&cron.object)]);
    let body =
        json!({"apiVersion": "batch/v1", "kind": "Job", "metadata": metadata, "spec": template["spec"]});
    ApiStep::new(Write::create(JOBS.key(cron.key().namespace.clone(), name), body))
        .says(Event::normal(
            cron.key(),
            "SuccessfulCreate",
            "Created job {name}",
        ))
        .else_says(Event::warning(
            cron.key(),
            "FailedCreate",
            "Error creating job: {error}",
        ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use reconcile::check;

    fn see(spec: &str, status: &str, jobs: &str, expect: Expect) {
        let world = format!(
            "now: '2026-01-01T12:07:00Z'
---
kind: CronJob
apiVersion: batch/v1
metadata: {{name: c, creationTimestamp: '2026-01-01T12:01:00Z'}}
spec: {{schedule: '*/5 * * * *', successfulJobsHistoryLimit: 1, {spec} jobTemplate: {{spec: {{template: {{}}}}}}}}
status: {status}
{jobs}"
        );
        expect.assert_eq(&check(CronJobs, "cronjobs.batch/default/c", &world));
    }

    fn job(name: &str, due: &str, conditions: &str) -> String {
        format!(
            "---
kind: Job
apiVersion: batch/v1
metadata:
  name: {name}
  annotations: {{batch.kubernetes.io/cronjob-scheduled-timestamp: '2026-01-01T{due}Z'}}
  ownerReferences: [{{apiVersion: batch/v1, kind: CronJob, name: c, uid: uid-c, controller: true}}]
status: {{startTime: '2026-01-01T{due}Z', conditions: [{conditions}]}}
"
        )
    }

    const DONE: &str = "{type: Complete, status: 'True'}";

    #[test]
    fn a_job_is_made_when_it_is_due_and_entered_when_it_is_seen() {
        see(
            "",
            "{}",
            "",
            expect![[r#"
            job of 2026-01-01T12:05:00Z: want 1, have 0 -> create jobs.batch/default/c-29454485 [SuccessfulCreate "Created job {name}"]
            look again at 2026-01-01T12:10:00Z
            status: as it is
        "#]],
        );
        see(
            "",
            "{}",
            &job("c-29454485", "12:05:00", ""),
            expect![[r#"
            look again at 2026-01-01T12:10:00Z
            status: {"active":[{"apiVersion":"batch/v1","kind":"Job","name":"c-29454485","namespace":"default","resourceVersion":"3","uid":"uid-c-29454485"}],"lastScheduleTime":"2026-01-01T12:05:00Z"}
        "#]],
        );
        let before = "{lastScheduleTime: '2026-01-01T12:05:00Z'}";
        see(
            "",
            before,
            "",
            expect![[r#"
            look again at 2026-01-01T12:10:00Z
            status: as it is
        "#]],
        );
        see(
            "suspend: true,",
            "{}",
            "",
            expect![[r#"
            status: as it is
        "#]],
        );
    }

    #[test]
    fn a_deadline_lets_a_job_be_missed() {
        see(
            "startingDeadlineSeconds: 30,",
            "{}",
            "",
            expect![[r#"
            look again at 2026-01-01T12:10:00Z
            status: as it is
        "#]],
        );
    }

    #[test]
    fn a_running_job_forbids_or_is_replaced() {
        let status = "{lastScheduleTime: '2026-01-01T12:00:00Z', active: [{name: c-1, uid: uid-c-1}]}";
        see(
            "concurrencyPolicy: Forbid,",
            status,
            &job("c-1", "12:00:00", ""),
            expect![[r#"
                job of 2026-01-01T12:05:00Z: want 1, have 0 -> wait for jobs.batch/default/c-1: JobAlreadyActive: Not starting job because prior execution is running and concurrency policy is Forbid
                look again at 2026-01-01T12:10:00Z
                status: as it is
            "#]],
        );
        see(
            "concurrencyPolicy: Replace,",
            status,
            &job("c-1", "12:00:00", ""),
            expect![[r#"
                active jobs: replaced -> delete jobs.batch/default/c-1 Background [SuccessfulDelete "Deleted job c-1"]
                job of 2026-01-01T12:05:00Z: want 1, have 0 -> create jobs.batch/default/c-29454485 [SuccessfulCreate "Created job {name}"]
                look again at 2026-01-01T12:10:00Z
                status: as it is
            "#]],
        );
    }

    #[test]
    fn finished_jobs_are_kept_as_history() {
        let status = "{lastScheduleTime: '2026-01-01T12:05:00Z', active: [{name: c-2, uid: uid-c-2}, {name: x, uid: y}]}";
        let jobs = format!("{}{}", job("c-1", "12:00:00", DONE), job("c-2", "12:05:00", DONE));
        see(
            "",
            status,
            &jobs,
            expect![[r#"
            finished jobs: want 1, have 2 -> delete jobs.batch/default/c-1 Background [SuccessfulDelete "Deleted job c-1"]
            look again at 2026-01-01T12:10:00Z
            status: {"lastScheduleTime":"2026-01-01T12:05:00Z"}
            event: Normal cronjobs.batch/default/c SawCompletedJob "Saw completed job: c-2, condition: Complete"
            event: Normal cronjobs.batch/default/c MissingJob "Active job went missing: x"
        "#]],
        );
    }

    #[test]
    fn a_schedule_that_makes_no_sense_is_told() {
        see(
            "timeZone: Nowhere/Land,",
            "{}",
            "",
            expect![[r#"
            schedule: cannot be followed -> stuck: UnknownTimeZone: invalid timeZone: "Nowhere/Land": unknown time zone Nowhere/Land
            status: as it is
            event: Warning cronjobs.batch/default/c UnknownTimeZone "invalid timeZone: "Nowhere/Land": unknown time zone Nowhere/Land"
        "#]],
        );
    }
}
