//! The steps of one gap: independent, so side by side, but in batches of 1, 2, 4, … so that a cluster that refuses
//! all of them is asked once, not a thousand times.

use api::{Identity, Refused};
use futures::future::join_all;
use reconcile::{Actor, Done};

#[derive(Default)]
pub(super) struct Report {
    pub(super) done: Done,
    pub(super) failed: Vec<(String, Refused)>,
}

pub(super) async fn perform<S: Send + 'static>(
    actor: &dyn Actor<S>,
    identity: &Identity,
    acts: Vec<(String, S)>,
) -> Report {
    let mut report = Report::default();
    let mut acts = acts.into_iter();
    let mut batch = 1;
    while report.failed.is_empty() && acts.len() > 0 {
        let steps = acts.by_ref().take(batch);
        let steps = steps.map(|(about, step)| async move { (about, actor.perform(identity, step).await) });
        for (about, result) in join_all(steps).await {
            match result {
                Ok(done) => {
                    report.done.written.extend(done.written);
                    report.done.events.extend(done.events);
                }
                Err(refused) => report.failed.push((about, refused)),
            }
        }
        batch *= 2;
    }
    report
}
