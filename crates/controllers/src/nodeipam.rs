//! Every node has its share of the pod range (`spec.podCIDR`): the first free one, in the order in which nodes came.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;

use api::{Key, Object, Timestamp, Write};
use reconcile::{ApiStep, Cache, Cause, Controller, Event, Follows, Gap, Named};
use serde::Deserialize;
use serde_json::json;

use crate::resources::NODES;

/// Gives out ranges of `2^(32-node_prefix)` addresses out of `address/prefix`.
pub struct NodeIpam {
    pub address: Ipv4Addr,
    pub prefix: u8,
    pub node_prefix: u8,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Node {
    spec: Spec,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Spec {
    #[serde(rename = "podCIDR")]
    pod_cidr: String,
}

/// What is given out, and who waits before this node.
pub struct Shares {
    taken: BTreeSet<String>,
    before: usize,
}

impl NodeIpam {
    fn shares(&self) -> impl Iterator<Item = String> {
        let (base, prefix) = (self.address.to_bits(), self.node_prefix);
        let step = 1_u32.checked_shl(u32::from(32 - prefix)).unwrap_or_default();
        let count = 1_u32
            .checked_shl(u32::from(prefix.saturating_sub(self.prefix)))
            .unwrap_or_default();
        (0..count).map(move |n| format!("{}/{prefix}", Ipv4Addr::from_bits(base + n * step)))
    }
}

impl Controller for NodeIpam {
    type Desired = Node;
    type Observed = Shares;
    type Step = ApiStep;
    const NAME: &'static str = "nodeipam";
    const COMPONENT: &'static str = "cidrAllocator";

    fn follows(&self) -> Follows {
        Follows::These(vec![NODES])
    }

    fn wakes(&self, changed: &Object, cache: &Cache) -> Vec<Key> {
        // A share that becomes free helps whoever waits; otherwise only the node itself.
        match cache.get(&changed.key) {
            Some(_) => vec![changed.key.clone()],
            None => cache.all(&NODES).map(|node| node.key.clone()).collect(),
        }
    }

    fn observe(&self, node: &Named<Node>, cache: &Cache) -> Shares {
        let age = |object: &Object| {
            (
                object.meta.created().unwrap_or(Timestamp::MIN),
                object.key.name.clone(),
            )
        };
        let mut shares = Shares {
            taken: BTreeSet::new(),
            before: 0,
        };
        if !node.spec.pod_cidr.is_empty() {
            return shares;
        }
        for other in cache.all(&NODES) {
            match cache.view_of::<Node>(other) {
                Ok(view) if !view.spec.pod_cidr.is_empty() => {
                    shares.taken.insert(view.spec.pod_cidr.clone());
                }
                _ if age(other) < age(&node.object) => shares.before += 1,
                _ => {}
            }
        }
        shares
    }

    fn gap(&self, node: &Named<Node>, shares: &Shares) -> Gap<ApiStep> {
        if !node.spec.pod_cidr.is_empty() || node.object.meta.deleted().is_some() {
            return Gap::closed();
        }
        let about = "podCIDR: want one, have none";
        let free = self
            .shares()
            .filter(|share| !shares.taken.contains(share))
            .nth(shares.before);
        let Some(free) = free else {
            let says = format!(
                "no free share in {}/{}: remove nodes, or widen the pod range",
                self.address, self.prefix
            );
            return Gap::closed().stuck(about, Cause::new("CIDRNotAvailable", says));
        };
        let patch = json!({"spec": {"podCIDR": free, "podCIDRs": [free]}});
        let failed = Event::warning(node.key(), "CIDRAssignmentFailed", "{error}");
        Gap::closed().act(
            about,
            ApiStep::new(Write::merge(node.key().clone(), patch)).else_says(failed),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use reconcile::check;

    fn ipam() -> NodeIpam {
        NodeIpam {
            address: Ipv4Addr::new(10, 244, 0, 0),
            prefix: 23,
            node_prefix: 24,
        }
    }

    #[test]
    fn the_first_free_share_goes_to_the_oldest_node() {
        let world = "{kind: Node, metadata: {name: a}, spec: {podCIDR: 10.244.0.0/24}}\n---\n\
                     {kind: Node, metadata: {name: b, creationTimestamp: '2026-01-01T00:00:01Z'}}\n---\n\
                     {kind: Node, metadata: {name: c, creationTimestamp: '2026-01-01T00:00:02Z'}}";
        expect![[r#"
            podCIDR: want one, have none -> patch nodes/b {"spec":{"podCIDR":"10.244.1.0/24","podCIDRs":["10.244.1.0/24"]}}
        "#]]
        .assert_eq(&check(ipam(), "nodes/b", world));
        expect![[r#"
            podCIDR: want one, have none -> stuck: CIDRNotAvailable: no free share in 10.244.0.0/23: remove nodes, or widen the pod range
        "#]]
        .assert_eq(&check(ipam(), "nodes/c", world));
        expect![[""]].assert_eq(&check(ipam(), "nodes/a", world));
    }
}
