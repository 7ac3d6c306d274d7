//! What comes next: pods in order (or all at once), then those beyond the size, then those of the old template.

use reconcile::{ApiStep, Cause, Gap, Named};

use super::replica::{Replica, revision_of};
use super::{Seen, StatefulSet, Versions};
use crate::pod::Pod;

/// Whether the set must stop here until something has changed.
#[derive(PartialEq)]
enum Next {
    GoOn,
    Stop,
}

pub(super) fn steps(
    mut gap: Gap<ApiStep>,
    set: &Named<StatefulSet>,
    seen: &Seen,
    versions: &Versions,
) -> Gap<ApiStep> {
    let ordered = set.is_ordered();
    for replica in &seen.replicas {
        let next;
        (gap, next) = fill(gap, set, seen, versions, replica);
        if ordered && next == Next::Stop {
            return gap;
        }
    }
    for replica in &seen.condemned {
        gap = gap.acts(
            "claims: not owned as the policy says",
            replica.claims.disowned.iter().cloned(),
        );
    }
    let unhealthy = unhealthy(set, seen);
    for replica in &seen.condemned {
        let next;
        (gap, next) = condemn(gap, set, seen, replica, unhealthy);
        if ordered && next == Next::Stop {
            return gap;
        }
    }
    if set.is_rolling() {
        update(gap, set, seen, versions)
    } else {
        gap
    }
}

/// The first pod that is not available, in the order in which pods are waited for.
fn unhealthy<'a>(set: &StatefulSet, seen: &'a Seen) -> Option<&'a Named<Pod>> {
    let pods = seen
        .replicas
        .iter()
        .chain(seen.condemned.iter().rev())
        .filter_map(|replica| replica.pod.as_ref());
    pods.into_iter().find(|pod| !is_available(set, seen, pod))
}

fn is_available(set: &StatefulSet, seen: &Seen, pod: &Named<Pod>) -> bool {
    pod.object.meta.deleted().is_none() && pod.is_available(set.spec.min_ready_seconds, seen.now)
}

fn fill(
    gap: Gap<ApiStep>,
    set: &Named<StatefulSet>,
    seen: &Seen,
    versions: &Versions,
    replica: &Replica,
) -> (Gap<ApiStep>, Next) {
    match &replica.pod {
        None => (make(gap, set, versions, replica), Next::Stop),
        Some(pod) if pod.is_finished() && pod.object.meta.deleted().is_some() => (gap, Next::Stop),
        Some(pod) if pod.is_finished() => {
            let about = format!("{}: ended", replica.name(set));
            (gap.act(about, Replica::delete(pod, set)), Next::Stop)
        }
        Some(pod) => look_after(gap, set, seen, replica, pod),
    }
}

/// The claims first, then the pod.
fn make(gap: Gap<ApiStep>, set: &Named<StatefulSet>, versions: &Versions, replica: &Replica) -> Gap<ApiStep> {
    let name = replica.name(set);
    if let Some(claim) = &replica.claims.going {
        let cause = Cause::new(
            "ClaimTerminating",
            format!("claim {} is being deleted", claim.name),
        );
        return gap.wait(format!("{name}: missing"), claim.clone(), cause);
    }
    if !replica.claims.missing.is_empty() {
        let steps = replica.claims.missing.iter().cloned();
        return gap.acts(&format!("{name}: its claims are missing"), steps);
    }
    gap.act(format!("{name}: missing"), replica.create(set, versions))
}

fn look_after(
    mut gap: Gap<ApiStep>,
    set: &Named<StatefulSet>,
    seen: &Seen,
    replica: &Replica,
    pod: &Named<Pod>,
) -> (Gap<ApiStep>, Next) {
    let (name, key) = (replica.name(set), pod.key().clone());
    if pod.status.phase == "Pending" {
        let missing = replica.claims.missing.iter().cloned();
        gap = gap.acts(&format!("{name}: its claims are missing"), missing);
    }
    let going = pod.object.meta.deleted().is_some();
    if going || !(pod.status.phase == "Running" && pod.is_ready()) {
        let (code, state) = match going {
            true => ("PodTerminating", "terminating"),
            false => ("PodNotReady", "not ready"),
        };
        let cause = Cause::new(code, format!("pod {} is {state}", key.name));
        return (gap.wait(format!("{name}: {state}"), key, cause), Next::Stop);
    }
    let min_ready = set.spec.min_ready_seconds;
    if let Some(at) = pod.available_at(min_ready).filter(|at| *at > seen.now) {
        let says = format!("a pod is available after {min_ready}s of being ready");
        let cause = Cause::new("MinReadySeconds", says);
        return (gap.hold(format!("{name}: not available"), at, cause), Next::Stop);
    }
    gap = gap.acts(
        &format!("{name}: not known by its name"),
        replica.identify(pod, set),
    );
    let disowned = replica.claims.disowned.iter().cloned();
    (
        gap.acts("claims: not owned as the policy says", disowned),
        Next::GoOn,
    )
}

fn condemn(
    gap: Gap<ApiStep>,
    set: &Named<StatefulSet>,
    seen: &Seen,
    replica: &Replica,
    unhealthy: Option<&Named<Pod>>,
) -> (Gap<ApiStep>, Next) {
    let Some(pod) = &replica.pod else {
        return (gap, Next::GoOn);
    };
    let about = format!("{}: not wanted", pod.key().name);
    if pod.object.meta.deleted().is_some() {
        let cause = Cause::new("PodTerminating", format!("pod {} is terminating", pod.key().name));
        return (gap.wait(about, pod.key().clone(), cause), Next::Stop);
    }
    let is_first = unhealthy.is_some_and(|first| first.key() == pod.key());
    if let Some(first) = unhealthy.filter(|_| set.is_ordered() && !is_first && !is_available(set, seen, pod))
    {
        let cause = Cause::new("PodNotReady", format!("pod {} comes first", first.key().name));
        return (gap.wait(about, first.key().clone(), cause), Next::Stop);
    }
    (gap.act(about, Replica::delete(pod, set)), Next::Stop)
}

/// From the last ordinal down to the partition: the first pod of another template goes, if all after it are well.
fn update(gap: Gap<ApiStep>, set: &Named<StatefulSet>, seen: &Seen, versions: &Versions) -> Gap<ApiStep> {
    let partition = usize::try_from(set.partition().unwrap_or_default()).unwrap_or_default();
    for replica in seen.replicas.iter().skip(partition).rev() {
        let Some(pod) = &replica.pod else { return gap };
        let about = format!("{}: of an old template", pod.key().name);
        if revision_of(pod) != versions.update.name() && pod.object.meta.deleted().is_none() {
            return gap.act(about, Replica::delete(pod, set));
        }
        if !is_available(set, seen, pod) {
            let cause = Cause::new("PodNotReady", format!("pod {} is not available", pod.key().name));
            return gap.wait("update: waits", pod.key().clone(), cause);
        }
    }
    gap
}
