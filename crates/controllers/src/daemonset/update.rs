//! A new template reaches the nodes: old pods go within `maxUnavailable`, or new ones come first within `maxSurge`.

use api::SmolStr;
use reconcile::{Event, Named};

use super::{DaemonSet, Fit, Moves, Place, Seen, is_updated};
use crate::pod::Pod;

/// A node's updated pod and its old one.
type Pair<'a> = (Option<&'a Named<Pod>>, Option<&'a Named<Pod>>);

/// A node's one updated and one old pod; `None` if there are more, and so something to be pruned first.
fn pair<'a>(place: &'a Place, set: &DaemonSet, hash: &str) -> Option<Pair<'a>> {
    let live = place
        .pods
        .iter()
        .filter(|pod| pod.object.meta.deleted().is_none());
    let (new, old): (Vec<_>, Vec<_>) = live.partition(|pod| is_updated(pod, set, hash));
    (new.len() <= 1 && old.len() <= 1).then(|| (new.first().copied(), old.first().copied()))
}

pub(super) fn moves(moves: &mut Moves, set: &Named<DaemonSet>, seen: &Seen, hash: &str) {
    let wanted = |place: &&Place| place.fit == Fit::Runs;
    let desired = i64::try_from(seen.places.values().filter(wanted).count()).unwrap_or_default();
    let surge = set.part("maxSurge", desired);
    let unavailable = set.part("maxUnavailable", desired);
    if surge == 0 {
        replace(moves, set, seen, hash, unavailable.max(1));
    } else {
        surge_by(moves, set, seen, hash, surge, desired);
    }
}

fn replace(moves: &mut Moves, set: &Named<DaemonSet>, seen: &Seen, hash: &str, most: i64) {
    let is_available = |pod: &Named<Pod>| pod.is_available(set.spec.min_ready_seconds, seen.now);
    let (mut unavailable, mut first, mut candidates) = (0, Vec::new(), Vec::new());
    for place in seen
        .places
        .values()
        .filter(|place| place.fit == Fit::Runs || !place.pods.is_empty())
    {
        match pair(place, set, hash) {
            None | Some((None, None)) | Some((Some(_), Some(_))) => unavailable += 1,
            Some((Some(new), None)) => unavailable += i64::from(!is_available(new)),
            Some((None, Some(old))) if !is_available(old) => {
                first.push(old);
                unavailable += 1;
            }
            Some((None, Some(old))) => candidates.push(old),
        }
    }
    let room = usize::try_from(most - unavailable).unwrap_or_default();
    let go = first.into_iter().chain(candidates.into_iter().take(room));
    moves.delete.extend(go.map(|pod| (pod.clone(), None)));
}

fn surge_by(moves: &mut Moves, set: &Named<DaemonSet>, seen: &Seen, hash: &str, most: i64, desired: i64) {
    let is_available = |pod: &Named<Pod>| pod.is_available(set.spec.min_ready_seconds, seen.now);
    let (mut surging, mut available) = (0, 0);
    let (mut candidates, mut leaving): (Vec<SmolStr>, Vec<&Named<Pod>>) = (Vec::new(), Vec::new());
    for (node, place) in &seen.places {
        let Some((new, old)) = pair(place, set, hash) else {
            surging += 1;
            continue;
        };
        available += i64::from(old.or(new).is_some_and(is_available));
        let Some(old) = old else { continue };
        match (new, place.fit == Fit::Runs) {
            (Some(new), _) if is_available(new) => moves.delete.push((old.clone(), None)),
            (Some(_), _) => surging += 1,
            (None, true) if is_available(old) => candidates.push(node.clone()),
            (None, true) => moves.create.push(node.clone()),
            (None, false) if is_available(old) => leaving.push(old),
            (None, false) => moves.delete.push((old.clone(), None)),
        }
    }
    let spare = usize::try_from(available - desired).unwrap_or_default();
    moves
        .delete
        .extend(leaving.into_iter().take(spare).map(|pod| (pod.clone(), None)));
    let room = usize::try_from(most - surging).unwrap_or_default();
    moves.create.extend(candidates.into_iter().take(room));
}

/// While surging a node may have one old and one new pod: the old one until the new one is available.
pub(super) fn beyond_two(
    set: &DaemonSet,
    seen: &Seen,
    running: &[&Named<Pod>],
    hash: &str,
) -> Vec<(Named<Pod>, Option<Event>)> {
    let (new, old): (Vec<&Named<Pod>>, Vec<&Named<Pod>>) =
        running.iter().partition(|pod| is_updated(pod, set, hash));
    let mut gone: Vec<&Named<Pod>> = new.iter().skip(1).chain(old.iter().skip(1)).copied().collect();
    if let (Some(new), Some(old)) = (new.first(), old.first())
        && (!old.is_ready() || new.is_available(set.spec.min_ready_seconds, seen.now))
    {
        gone.push(old);
    }
    gone.into_iter().map(|pod| (pod.clone(), None)).collect()
}
