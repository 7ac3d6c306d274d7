//! A node's annotation says how many seconds its kubelet may keep Secrets and ConfigMaps before it asks for them again: the
//! more nodes, the longer.

use std::collections::BTreeMap;

use api::{Key, Object, Write};
use reconcile::{ApiStep, Cache, Controller, Follows, Gap, Named};
use serde::Deserialize;
use serde_json::json;

use crate::resources::NODES;

pub struct NodeTtl;

const ANNOTATION: &str = "node.alpha.kubernetes.io/ttl";

/// From so many nodes to so many, so many seconds. The ranges overlap, so that a node more or less changes nothing.
const STEPS: [(usize, usize, u32); 5] = [
    (0, 100, 0),
    (90, 500, 15),
    (450, 1000, 30),
    (900, 2000, 60),
    (1800, usize::MAX, 300),
];

#[derive(Deserialize)]
pub struct Node {
    metadata: Metadata,
}

#[derive(Deserialize)]
struct Metadata {
    #[serde(default)]
    annotations: BTreeMap<String, String>,
}

impl Controller for NodeTtl {
    type Desired = Node;
    /// How many nodes there are.
    type Observed = usize;
    type Step = ApiStep;
    const NAME: &'static str = "nodettl";
    const COMPONENT: &'static str = "ttl-controller";

    fn follows(&self) -> Follows {
        Follows::These(vec![NODES])
    }

    /// The others follow when their own kubelets write, as upstream's do.
    fn wakes(&self, changed: &Object, _cache: &Cache) -> Vec<Key> {
        vec![changed.key.clone()]
    }

    fn observe(&self, _node: &Named<Node>, cache: &Cache) -> usize {
        cache.count(&NODES)
    }

    fn gap(&self, node: &Named<Node>, nodes: &usize) -> Gap<ApiStep> {
        let said = node.metadata.annotations.get(ANNOTATION);
        let said: Option<u32> = said.and_then(|seconds| seconds.parse().ok());
        let fits = |(least, most, _): &&(usize, usize, u32)| (*least..=*most).contains(nodes);
        let mut fitting = STEPS.iter().filter(fits).map(|(_, _, seconds)| *seconds);
        let Some(wanted) = fitting.next().filter(|first| said != Some(*first)) else {
            return Gap::closed();
        };
        if said.is_some() && said == fitting.next() {
            return Gap::closed();
        }
        let patch = json!({"metadata": {"annotations": {ANNOTATION: wanted.to_string()}}});
        let have = said.map_or_else(|| "none".to_owned(), |seconds| format!("{seconds} s"));
        let about = format!("time to keep: want {wanted} s, have {have}");
        Gap::closed().act(about, ApiStep::new(Write::merge(node.key().clone(), patch)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use reconcile::check;

    fn see(said: &str, others: usize, expect: Expect) {
        let mut world = format!("kind: Node\nmetadata: {{name: a, annotations: {{{said}}}}}\n");
        for other in 0..others {
            world += &format!("---\nkind: Node\nmetadata: {{name: n{other}}}\n");
        }
        expect.assert_eq(&check(NodeTtl, "nodes/a", &world));
    }

    #[test]
    fn the_time_grows_with_the_cluster_and_stays_where_two_fit() {
        see(
            "",
            0,
            expect![[r#"
            time to keep: want 0 s, have none -> patch nodes/a {"metadata":{"annotations":{"node.alpha.kubernetes.io/ttl":"0"}}}
        "#]],
        );
        see("node.alpha.kubernetes.io/ttl: '0'", 94, expect![[""]]);
        see("node.alpha.kubernetes.io/ttl: '15'", 94, expect![[""]]);
        see(
            "node.alpha.kubernetes.io/ttl: '15'",
            9,
            expect![[r#"
            time to keep: want 0 s, have 15 s -> patch nodes/a {"metadata":{"annotations":{"node.alpha.kubernetes.io/ttl":"0"}}}
        "#]],
        );
        see(
            "node.alpha.kubernetes.io/ttl: '0'",
            100,
            expect![[r#"
            time to keep: want 15 s, have 0 s -> patch nodes/a {"metadata":{"annotations":{"node.alpha.kubernetes.io/ttl":"15"}}}
        "#]],
        );
        see(
            "node.alpha.kubernetes.io/ttl: soon",
            100,
            expect![[r#"
            time to keep: want 15 s, have none -> patch nodes/a {"metadata":{"annotations":{"node.alpha.kubernetes.io/ttl":"15"}}}
        "#]],
        );
    }
}
