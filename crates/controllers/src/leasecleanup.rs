//! The lease of a node that is gone goes too. (One with an owner goes with it, by garbage collection.)

use api::{DeleteOptions, Key, Object, Timestamp, Write};
use reconcile::{ApiStep, Cache, Cause, Controller, Follows, Gap, Live, Named};
use serde::Deserialize;

use crate::limits::ABSENT_NODE_SECONDS;
use crate::nodelifecycle::lease_of;
use crate::resources::{LEASES, NODES};
use crate::status::seconds_after;

pub struct LeaseCleanup;

#[derive(Deserialize)]
pub struct Lease {}

/// Since when the lease's node is not there, and the time.
pub type Absent = Option<(Timestamp, Timestamp)>;

impl Controller for LeaseCleanup {
    type Desired = Lease;
    type Observed = Absent;
    type Step = ApiStep;
    const NAME: &'static str = "leasecleanup";

    fn follows(&self) -> Follows {
        Follows::These(vec![LEASES, NODES])
    }

    fn wakes(&self, changed: &Object, _cache: &Cache) -> Vec<Key> {
        vec![if changed.key.resource == NODES {
            lease_of(&changed.key.name)
        } else {
            changed.key.clone()
        }]
    }

    /// A renewal is nothing new.
    fn matters(&self, before: &Object, now: &Object) -> bool {
        before.meta.uid != now.meta.uid || before.meta.owners() != now.meta.owners()
    }

    fn observe(&self, lease: &Named<Lease>, cache: &Cache) -> Absent {
        let node = NODES.key("", lease.key().name.clone());
        let is_ours = *lease.key() == lease_of(&lease.key().name) && lease.object.meta.owners().is_empty();
        (is_ours && cache.get(&node).is_none()).then(|| (cache.absent_since(&node), cache.now()))
    }

    fn gap(&self, lease: &Named<Lease>, absent: &Absent) -> Gap<ApiStep> {
        let Some((since, now)) = absent else {
            return Gap::closed();
        };
        let node = NODES.key("", lease.key().name.clone());
        let until = seconds_after(*since, ABSENT_NODE_SECONDS);
        if until > *now {
            let cause = Cause::new("NodeGone", format!("node {} may come back until then", node.name));
            return Gap::closed().hold("lease: its node is gone", until, cause);
        }
        let options = DeleteOptions {
            uid: Some(lease.object.meta.uid.clone()),
            revision: Some(lease.object.revision),
            ..DeleteOptions::default()
        };
        let step = ApiStep::new(Write::delete(lease.key().clone(), options)).only_if(Live::Missing(node));
        Gap::closed().act("lease: its node is gone", step)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use reconcile::check;

    #[test]
    fn only_leases_of_absent_nodes_go() {
        let world = "kind: Node\nmetadata: {name: n2}\nseenAt: '2026-01-01T11:00:00Z'\n---\nkind: Lease\n\
                     apiVersion: coordination.k8s.io/v1\nmetadata: {name: n1, namespace: kube-node-lease}\n";
        let key = "leases.coordination.k8s.io/kube-node-lease/n1";
        expect![[r#"
            lease: its node is gone -> delete leases.coordination.k8s.io/kube-node-lease/n1 if nodes/n1 is missing
        "#]].assert_eq(&check(LeaseCleanup, key, world));
        expect![[""]].assert_eq(&check(LeaseCleanup, key, &world.replace("n2", "n1")));
    }
}
