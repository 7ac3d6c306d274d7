//! Performs the pod loop's steps on the machine. Each step is begun and left to itself; when it is done, the facts say so
//! and the loop looks again.

mod end;
mod image;
mod sandbox;
mod start;

use std::sync::Arc;

use api::{BoxFuture, Identity, Key, Refused, SmolStr, Timestamp};
use reconcile::{Actor, Done, Event};

use crate::kubelet::Shared;
use crate::pod::Step;
use crate::pod::facts::{Admission, Facts, Pull, Work};
use crate::pod::spec::Pod;
use crate::{admission, node, probe};

pub struct Hands {
    pub(crate) shared: Arc<Shared>,
}

impl Actor<Step> for Hands {
    fn perform<'a>(&'a self, _: &'a Identity, step: Step) -> BoxFuture<'a, Result<Done, Refused>> {
        begin(&self.shared, step);
        Box::pin(async { Ok(Done::outside()) })
    }
}

fn begin(shared: &Arc<Shared>, step: Step) {
    match step {
        Step::Admit(pod) => admit(shared, &pod),
        Step::StartSandbox { pod, attempt } => {
            let before = note(shared, &pod, |facts| facts.sandbox_work.begin());
            spawn(shared, |shared| async move {
                sandbox::start(&shared, &pod, attempt, before).await;
            });
        }
        Step::Mount(pod) => {
            let before = note(shared, &pod, |facts| {
                facts.volumes.stale = false;
                facts.volumes.work.begin()
            });
            spawn(shared, |shared| async move {
                sandbox::mount(&shared, &pod, before).await
            });
        }
        Step::Settle(pod) => {
            let before = note(shared, &pod, |facts| facts.settled.begin());
            spawn(shared, |shared| async move {
                end::settle(&shared, &pod, before).await
            });
        }
        Step::Delete(pod) => {
            let before = note(shared, &pod, |facts| facts.deleted.begin());
            spawn(shared, |shared| async move {
                end::delete(&shared, &pod, before).await
            });
        }
        Step::Discard { key, uid } => {
            let book = &shared.book;
            let before = book.note(&key, &uid, None, |facts| facts.discarded.begin());
            spawn(shared, |shared| async move {
                end::discard(&shared, &key, &uid, before).await
            });
        }
        of_container => begin_for_container(shared, of_container),
    }
}

fn begin_for_container(shared: &Arc<Shared>, step: Step) {
    match step {
        Step::Tell {
            uid,
            container,
            attempt,
            event,
        } => {
            shared.tell(event);
            shared.book.change(&uid, |facts| {
                facts.told.insert(container, attempt);
            });
        }
        Step::Pull {
            pod,
            container,
            attempt,
        } => {
            note(shared, &pod, |facts| {
                facts.pulls.insert(container.clone(), Pull::Doing)
            });
            spawn(shared, |shared| async move {
                image::get(&shared, &pod, &container, attempt).await
            });
        }
        Step::Start { pod, containers } => {
            let names = containers.iter().map(|(name, _)| name.clone());
            note(shared, &pod, |facts| facts.starting.extend(names));
            spawn(shared, |shared| async move {
                start::all(&shared, &pod, &containers).await
            });
        }
        Step::Kill {
            pod,
            id,
            container,
            grace_seconds,
            says,
        } => {
            note(shared, &pod, |facts| {
                facts.killing.insert(id.clone(), grace_seconds)
            });
            shared.tell(Event::normal(&pod.key(), "Killing", says).at(pod.field_of(&container)));
            spawn(shared, move |shared| async move {
                end::kill(&shared, &pod, &id, &container, grace_seconds).await;
            });
        }
        Step::Probe { pod, container, id } => {
            note(shared, &pod, |facts| {
                facts.probes.entry(id.clone()).or_default().watched = true
            });
            probe::watch(shared, &pod, &container, &id);
        }
        Step::Resize { pod, container, id } => {
            let before = note(shared, &pod, |facts| {
                facts.resizes.entry(id.clone()).or_default().begin()
            });
            spawn(shared, |shared| async move {
                start::resize(&shared, &pod, &container, &id, before).await
            });
        }
        Step::Forget { uid, id } => {
            shared.book.change(&uid, |facts| facts.forget(&id));
            spawn(shared, |shared| async move { end::forget(&shared, &id).await });
        }
        _ => {}
    }
}

/// Changes the pod's facts without waking its loop: the turn that asked for it is still running.
fn note<T>(shared: &Shared, pod: &Arc<Pod>, change: impl FnOnce(&mut Facts) -> T) -> T {
    shared.book.note(&pod.key(), &pod.metadata.uid, Some(pod), change)
}

fn spawn<F>(shared: &Arc<Shared>, work: impl FnOnce(Arc<Shared>) -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    tokio::spawn(work(shared.clone()));
}

/// Labels may have come to the node since they were read last, and have brought the pod here: before it is rejected for the
/// lack of them, they are read anew, as upstream does.
fn admit(shared: &Arc<Shared>, pod: &Arc<Pod>) {
    if judge(shared, pod, false) {
        return;
    }
    let pod = pod.clone();
    spawn(shared, |shared| async move {
        if let Err(refused) = node::read_labels(&shared).await {
            tracing::debug!(%refused, "the node's labels could not be read");
        }
        judge(&shared, &pod, true);
    });
}

/// Whether there is a verdict: a lack of labels is one only if they have just been read.
fn judge(shared: &Arc<Shared>, pod: &Arc<Pod>, has_labels: bool) -> bool {
    let verdict = {
        // One at a time: what one pod takes the next does not get.
        let _turn = shared.admitting.lock();
        let others = shared.book.all();
        let others: Vec<Arc<Pod>> = others
            .into_iter()
            .filter(|(uid, _, _, facts)| {
                *uid != pod.metadata.uid
                    && facts.admission == Some(Admission::Admitted)
                    && !matches!(facts.settled, Work::Done)
            })
            .filter_map(|(_, _, pod, _)| pod)
            .collect();
        let labels = shared.labels.read().clone();
        let verdict = match admission::judge(pod, &others, &shared.machine, &labels) {
            Ok(()) => Admission::Admitted,
            Err(ending) if ending.reason == admission::AFFINITY && !has_labels => return false,
            Err(ending) => Admission::Rejected(ending),
        };
        note(shared, pod, |facts| facts.admission = Some(verdict.clone()));
        verdict
    };
    if let Admission::Rejected(ending) = verdict {
        let event = Event {
            reason: ending.reason,
            ..Event::warning(&pod.key(), "", ending.message)
        };
        shared.tell(event);
    }
    shared.book.wake(&pod.key());
    true
}

impl Shared {
    pub(crate) fn tell(&self, event: Event) {
        (self.config.events)(event);
    }

    /// An Event about one container.
    pub(crate) fn tell_of(
        &self,
        pod: &Pod,
        container: &str,
        is_warning: bool,
        reason: &'static str,
        says: String,
    ) {
        let key = pod.key();
        let event = if is_warning {
            Event::warning(&key, reason, says)
        } else {
            Event::normal(&key, reason, says)
        };
        self.tell(event.at(pod.field_of(container)));
    }
}

pub(crate) fn now() -> Timestamp {
    Timestamp::now()
}

/// A pod by its name, for messages of the log.
pub(crate) fn shown(key: &Key, uid: &SmolStr) -> String {
    format!("{}/{} ({uid})", key.namespace, key.name)
}
