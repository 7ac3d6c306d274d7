//! A finished Job goes when its time to live is over.

use api::{DeleteOptions, Key, Object, Propagation, Timestamp, Value};
use reconcile::{ApiStep, Cache, Controller, Follows, Gap, Named};
use serde::Deserialize;

use crate::expiry::goes;
use crate::job::is_finished;
use crate::resources::JOBS;
use crate::status::{Conditions, seconds_after, time};

pub struct TtlAfterFinished;

#[derive(Deserialize)]
pub struct Job {
    #[serde(default)]
    spec: Spec,
    #[serde(default)]
    status: Value,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Spec {
    ttl_seconds_after_finished: Option<i64>,
}

impl Controller for TtlAfterFinished {
    type Desired = Job;
    type Observed = Timestamp;
    type Step = ApiStep;
    const NAME: &'static str = "ttlafterfinished";
    const COMPONENT: &'static str = "ttl-after-finished-controller";

    fn follows(&self) -> Follows {
        Follows::These(vec![JOBS])
    }

    fn wakes(&self, changed: &Object, _cache: &Cache) -> Vec<Key> {
        vec![changed.key.clone()]
    }

    fn observe(&self, _job: &Named<Job>, cache: &Cache) -> Timestamp {
        cache.now()
    }

    fn gap(&self, job: &Named<Job>, now: &Timestamp) -> Gap<ApiStep> {
        let Some(seconds) = job.spec.ttl_seconds_after_finished else {
            return Gap::closed();
        };
        if job.object.meta.deleted().is_some() || !is_finished(&job.status) {
            return Gap::closed();
        }
        let conditions = Conditions::of(&job.status);
        let ended = ["Complete", "Failed"]
            .into_iter()
            .filter(|of| conditions.is(of, "True"));
        let mut ended = ended.filter_map(|of| time(&conditions.get(of)?["lastTransitionTime"]));
        let Some(until) = ended.next().map(|at| seconds_after(at, seconds)) else {
            return Gap::closed();
        };
        let options = DeleteOptions {
            propagation: Some(Propagation::Foreground),
            revision: Some(job.object.revision),
            ..DeleteOptions::default()
        };
        goes(&job.object, "job: its time to live is over", until, *now, options)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use reconcile::check;

    #[test]
    fn a_finished_job_goes_in_its_time() {
        let job = "kind: Job\napiVersion: batch/v1\nmetadata: {name: j}\nspec: {ttlSecondsAfterFinished: 60}\nstatus: \
                   {conditions: [{type: Complete, status: 'True', lastTransitionTime: '2026-01-01T11:59:30Z'}]}\n";
        expect![[r#"
            look again at 2026-01-01T12:00:30Z
        "#]]
        .assert_eq(&check(TtlAfterFinished, "jobs.batch/default/j", job));
        let old = job.replace("11:59:30", "11:00:00");
        expect![[r#"
            job: its time to live is over -> delete jobs.batch/default/j Foreground
        "#]]
        .assert_eq(&check(TtlAfterFinished, "jobs.batch/default/j", &old));
        let running = old.replace("'True'", "'False'");
        expect![[""]].assert_eq(&check(TtlAfterFinished, "jobs.batch/default/j", &running));
    }
}
