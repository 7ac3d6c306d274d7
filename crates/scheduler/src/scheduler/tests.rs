use super::*;
use api::{Meta, Revision, Value};
use expect_test::{Expect, expect};
use reconcile::Closing;
use serde_json::json;

use crate::demand::PodView;
use crate::filter;
use crate::guest::Person;
use crate::question::Question;

mod oracle;
mod peers;
mod preemption;
mod ranking;
mod spread;
mod volumes;

fn object(resource: &Resource, name: &str, body: Value) -> Arc<Object> {
    let namespace = if *resource == PODS { "default" } else { "" };
    let mut body = body;
    body["metadata"]["name"] = json!(name);
    body["metadata"]["uid"] = json!(format!("uid-{name}"));
    let key = resource.key(namespace, name);
    let meta = Meta::of(&body, &api::Paths::default());
    Arc::new(Object::new(key, Revision(1), meta, body.to_string().into()))
}

fn node(name: &str, cpu: &str, spec: Value) -> Arc<Object> {
    let allocatable = json!({"cpu": cpu, "memory": "8Gi", "pods": "110"});
    let labels = json!({"kubernetes.io/hostname": name, "size": cpu});
    object(
        &NODES,
        name,
        json!({"metadata": {"labels": labels}, "spec": spec, "status": {"allocatable": allocatable}}),
    )
}

fn pod(name: &str, cpu: &str, more: Value) -> Arc<Object> {
    let mut spec = json!({"schedulerName": "default-scheduler",
        "containers": [{"name": "c", "image": "i", "resources": {"requests": {"cpu": cpu}}}]});
    for (field, value) in more.as_object().into_iter().flatten() {
        spec[field] = value.clone();
    }
    object(&PODS, name, json!({"spec": spec}))
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

struct World(Scheduler);

impl World {
    fn new(nodes: &[Arc<Object>]) -> Self {
        let mut scheduler = Scheduler::new("default-scheduler");
        for node in nodes {
            scheduler.take(&NODES, &Change::Put(node.clone()), at(0));
        }
        Self(scheduler)
    }

    fn put(&mut self, object: &Arc<Object>, second: i64) -> &mut Self {
        self.0
            .take(&object.key.resource, &Change::Put(object.clone()), at(second));
        self
    }

    fn gone(&mut self, object: &Arc<Object>, second: i64) -> &mut Self {
        self.0
            .take(&object.key.resource, &Change::Gone(object.clone()), at(second));
        self
    }

    fn turn(&mut self, second: i64, expected: Expect) {
        let turn = self.0.turn(at(second));
        let mut lines = Vec::new();
        for (key, gap) in turn.gaps {
            for part in gap.parts {
                lines.push(match part.closing {
                    Closing::Act(step) => match step.done {
                        Some(event) => format!("{key}: {} [{}]", part.about, event.message),
                        None => format!("{key}: {}", part.about),
                    },
                    Closing::Stuck { cause } => {
                        format!("{key}: {}: {}: {}", part.about, cause.code, cause.says)
                    }
                    Closing::Wait { on, cause } => {
                        format!("{key}: {}: waits for {on}: {}", part.about, cause.says)
                    }
                    Closing::Hold { .. } => unreachable!("the scheduler holds nothing"),
                });
            }
        }
        lines.push(format!("again: {:?}", turn.again.map(|t| t.as_second())));
        expected.assert_eq(&lines.join("\n"));
    }
}

#[test]
fn pods_go_where_there_is_most_room() {
    let mut world = World::new(&[node("a", "2", json!({})), node("b", "4", json!({}))]);
    world
        .put(&pod("one", "1", json!({})), 1)
        .put(&pod("two", "1", json!({})), 2);
    world.turn(
        3,
        expect![[r#"
            pods/default/one: node: want one, chose b [Successfully assigned default/one to b]
            pods/default/two: node: want one, chose b [Successfully assigned default/two to b]
            again: None"#]],
    );
}

#[test]
fn a_pod_that_fits_nowhere_says_why_and_by_how_much() {
    let tainted = json!({"taints": [{"key": "gpu", "effect": "NoSchedule"}]});
    let mut world = World::new(&[
        node("a", "1", json!({})),
        node("b", "4", tainted),
        node("c", "4", json!({"unschedulable": true})),
    ]);
    world.put(&pod("big", "2", json!({})), 1);
    world.turn(
        1,
        expect![[r#"
            pods/default/big: node: want one, have none: Unschedulable: 0/3 nodes are available: 1 Insufficient cpu, 1 node(s) had untolerated taint(s), 1 node(s) were unschedulable. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
            pods/default/big: node a: ResourceShort: cpu: wants 2, has 1 free of 1
            pods/default/big: node b: TaintUntolerated: taint gpu:NoSchedule is not tolerated
            pods/default/big: node c: NodeUnschedulable: the node is cordoned
            pods/default/big: condition PodScheduled: tell why [0/3 nodes are available: 1 Insufficient cpu, 1 node(s) had untolerated taint(s), 1 node(s) were unschedulable. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.]
            again: Some(301)"#]],
    );
}

#[test]
fn a_waiting_pod_wakes_for_what_can_help_it_and_for_nothing_else() {
    let mut world = World::new(&[node("a", "2", json!({}))]);
    let first = pod("first", "2", json!({"nodeName": "a"}));
    world.put(&first, 1).put(&pod("second", "2", json!({})), 1);
    world.turn(
        1,
        expect![[r#"
            pods/default/second: node: want one, have none: Unschedulable: 0/1 nodes are available: 1 Insufficient cpu. preemption: 0/1 nodes are available: 1 No preemption victims found for incoming pod.
            pods/default/second: node a: ResourceShort: cpu: wants 2, has 0 free of 2
            pods/default/second: condition PodScheduled: tell why [0/1 nodes are available: 1 Insufficient cpu. preemption: 0/1 nodes are available: 1 No preemption victims found for incoming pod.]
            again: Some(301)"#]],
    );
    world
        .put(&node("small", "1", json!({})), 2)
        .turn(2, expect!["again: Some(301)"]);
    world.gone(&first, 5).turn(
        5,
        expect![[r#"
            pods/default/second: node: want one, chose a [Successfully assigned default/second to a]
            again: None"#]],
    );
}

#[test]
fn a_lost_race_is_only_a_retry() {
    let mut world = World::new(&[node("a", "2", json!({}))]);
    let waiting = pod("p", "2", json!({}));
    world.put(&waiting, 1);
    let chosen = || {
        expect![[r#"
            pods/default/p: node: want one, chose a [Successfully assigned default/p to a]
            again: None"#]]
    };
    world.turn(1, chosen());
    world
        .0
        .refused(&waiting.key, &Refused::internal("webhook down"), at(1));
    world.turn(1, expect!["again: Some(2)"]);
    world.turn(2, chosen());
}

#[test]
fn selectors_affinity_and_ports_narrow() {
    let mut world = World::new(&[
        node("a", "2", json!({})),
        node("b", "4", json!({})),
        node("c", "8", json!({})),
    ]);
    let term = |operator: &str, values: Value| {
        json!({"affinity": {"nodeAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": {
            "nodeSelectorTerms": [{"matchExpressions": [{"key": "size", "operator": operator, "values": values}]}]}}}})
    };
    let port =
        json!({"nodeSelector": {"size": "2"}, "containers": [{"name": "c", "ports": [{"hostPort": 80}]}]});
    world.put(&pod("one", "1", json!({"nodeSelector": {"size": "2"}})), 1);
    world.put(&pod("two", "1", term("NotIn", json!(["8", "2"]))), 2);
    world.put(&pod("three", "1", term("Gt", json!(["4"]))), 3);
    world
        .put(&pod("four", "0", port.clone()), 4)
        .put(&pod("five", "0", port), 5);
    world.turn(
        6,
        expect![[r#"
            pods/default/one: node: want one, chose a [Successfully assigned default/one to a]
            pods/default/two: node: want one, chose b [Successfully assigned default/two to b]
            pods/default/three: node: want one, chose c [Successfully assigned default/three to c]
            pods/default/four: node: want one, chose a [Successfully assigned default/four to a]
            pods/default/five: node: want one, have none: Unschedulable: 0/3 nodes are available: 1 node(s) didn't have free ports for the requested pod ports, 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 1 No preemption victims found for incoming pod, 2 Preemption is not helpful for scheduling.
            pods/default/five: node a: HostPortTaken: host port 80/TCP is taken
            pods/default/five: node b: NodeAffinityMismatch: nodeSelector wants label size=2
            pods/default/five: node c: NodeAffinityMismatch: nodeSelector wants label size=2
            pods/default/five: condition PodScheduled: tell why [0/3 nodes are available: 1 node(s) didn't have free ports for the requested pod ports, 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 1 No preemption victims found for incoming pod, 2 Preemption is not helpful for scheduling.]
            again: Some(306)"#]],
    );
}

#[test]
fn a_node_is_refused_exactly_when_a_reason_is_given() {
    let nodes = [
        node("a", "1", json!({})),
        node("b", "2", json!({"unschedulable": true})),
        node(
            "c",
            "4",
            json!({"taints": [{"key": "k", "value": "v", "effect": "NoExecute"}]}),
        ),
    ];
    let mut world = World::new(&nodes);
    let tolerations = [
        json!([]),
        json!([{"operator": "Exists"}]),
        json!([{"key": "k", "value": "v"}]),
    ];
    let selectors = [
        json!({}),
        json!({"size": "4"}),
        json!({"kubernetes.io/hostname": "a"}),
    ];
    for cpu in ["0", "1", "3", "9"] {
        for tolerations in &tolerations {
            for selector in &selectors {
                let more = json!({"tolerations": tolerations, "nodeSelector": selector});
                agree(&mut world, &pod("p", cpu, more));
            }
        }
    }
}

/// The two halves of every filter say the same of every node.
fn agree(world: &mut World, pod: &Object) {
    let person = Person::read(pod, pod.view::<PodView>().unwrap());
    let guest = world.0.nodes.enlist(person);
    let profile = Profile::named("default-scheduler");
    let question = Question::new(&guest, &profile, &world.0.nodes);
    let room = &world.0.rankings.of(&question, &world.0.nodes).room;
    let feasible = filter::feasible(&question, &world.0.nodes, room);
    for slot in world.0.nodes.live.iter() {
        let refused = filter::refusal(&question, &world.0.nodes, slot).is_some();
        assert_ne!(
            feasible.contains(slot),
            refused,
            "{pod:?} on {}",
            world.0.nodes.names[slot]
        );
    }
    world.0.nodes.dismiss(guest);
}

fn labelled(pod: &Arc<Object>, labels: Value) -> Arc<Object> {
    let mut body = pod.value().unwrap();
    body["metadata"]["labels"] = labels;
    object(&PODS, &pod.key.name.clone(), body)
}

fn with_priority(pod: &Arc<Object>, priority: i32) -> Arc<Object> {
    let mut body = pod.value().unwrap();
    body["spec"]["priority"] = json!(priority);
    object(&PODS, &pod.key.name.clone(), body)
}

/// A node of this zone.
fn in_zone(name: &str, zone: &str) -> Arc<Object> {
    let mut body = node(name, "4", json!({})).value().unwrap();
    body["metadata"]["labels"]["topology.kubernetes.io/zone"] = json!(zone);
    object(&NODES, name, body)
}

impl World {
    /// The node of each pod that was placed, and why the others were not.
    fn verdicts(&mut self, second: i64, expected: Expect) {
        let turn = self.0.turn(at(second));
        let mut lines = Vec::new();
        for (key, gap) in turn.gaps {
            for part in gap.parts.into_iter().take(1) {
                lines.push(match part.closing {
                    Closing::Stuck { cause } => format!("{}: {}", key.name, cause.says),
                    _ => format!("{}: {}", key.name, part.about),
                });
            }
        }
        expected.assert_eq(&lines.join("\n"));
    }
}
