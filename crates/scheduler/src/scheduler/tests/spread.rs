//! Topology spread, as upstream's `podtopologyspread` tests have it.

use super::*;

const HOST: &str = "kubernetes.io/hostname";
const ZONE: &str = "topology.kubernetes.io/zone";

fn constraint(topology: &str, skew: i64, when: &str) -> Value {
    json!({"maxSkew": skew, "topologyKey": topology, "whenUnsatisfiable": when,
        "labelSelector": {"matchLabels": {"app": "web"}}})
}

fn web(name: &str, more: Value) -> Arc<Object> {
    labelled(&pod(name, "0", more), json!({"app": "web"}))
}

fn spread(constraints: Value) -> Value {
    json!({"topologySpreadConstraints": constraints})
}

fn three() -> World {
    World::new(&[in_zone("a1", "a"), in_zone("a2", "a"), in_zone("b1", "b")])
}

#[test]
fn pods_go_where_there_are_fewest_and_wait_rather_than_skew() {
    let mut world = three();
    let hard = spread(json!([constraint(ZONE, 1, "DoNotSchedule")]));
    for name in ["one", "two", "three", "four"] {
        world.put(&web(name, hard.clone()), 1);
    }
    world.verdicts(
        1,
        expect![[r#"
        four: node: want one, chose a2
        one: node: want one, chose b1
        three: node: want one, chose a1
        two: node: want one, chose b1"#]],
    );
    // Terminating pods do not count; nodes that the pod may not go to count only if the policy says so.
    let mut only_a = spread(json!([constraint(ZONE, 1, "DoNotSchedule")]));
    only_a["nodeSelector"] = json!({ZONE: "a"});
    world
        .put(&web("five", only_a.clone()), 2)
        .verdicts(2, expect!["five: node: want one, chose a2"]);
    only_a["topologySpreadConstraints"][0]["nodeAffinityPolicy"] = json!("Ignore");
    world.put(&web("six", only_a), 3).turn(3, expect![[r#"
        pods/default/six: node: want one, have none: Unschedulable: 0/3 nodes are available: 1 node(s) didn't match Pod's node affinity/selector, 2 node(s) didn't match pod topology spread constraints. preemption: 0/3 nodes are available: 1 Preemption is not helpful for scheduling, 2 No preemption victims found for incoming pod.
        pods/default/six: node a1: SpreadSkewed: topology.kubernetes.io/zone: the skew would be 2, at most 1
        pods/default/six: node a2: SpreadSkewed: topology.kubernetes.io/zone: the skew would be 2, at most 1
        pods/default/six: node b1: NodeAffinityMismatch: nodeSelector wants label topology.kubernetes.io/zone=a
        pods/default/six: condition PodScheduled: tell why [0/3 nodes are available: 1 node(s) didn't match Pod's node affinity/selector, 2 node(s) didn't match pod topology spread constraints. preemption: 0/3 nodes are available: 1 Preemption is not helpful for scheduling, 2 No preemption victims found for incoming pod.]
        again: Some(303)"#]]);
}

#[test]
fn too_few_domains_count_as_an_empty_one() {
    let mut world = three();
    let mut hard = spread(json!([constraint(ZONE, 1, "DoNotSchedule")]));
    hard["topologySpreadConstraints"][0]["minDomains"] = json!(3);
    for name in ["one", "two", "three"] {
        world.put(&web(name, hard.clone()), 1);
    }
    world.verdicts(1, expect![[r#"
        one: node: want one, chose a2
        three: node: want one, chose b1
        two: 0/3 nodes are available: 3 node(s) didn't match pod topology spread constraints. preemption: 0/3 nodes are available: 3 No preemption victims found for incoming pod."#]]);
    world
        .put(&in_zone("c1", "c"), 5)
        .verdicts(5, expect!["two: node: want one, chose c1"]);
}

#[test]
fn a_node_without_the_label_takes_no_such_pod() {
    let mut world = World::new(&[node("plain", "4", json!({}))]);
    world.put(
        &web("one", spread(json!([constraint(ZONE, 1, "DoNotSchedule")]))),
        1,
    );
    world.verdicts(1, expect!["one: 0/1 nodes are available: 1 node(s) didn't match pod topology spread constraints (missing required label). preemption: 0/1 nodes are available: 1 Preemption is not helpful for scheduling."]);
}

#[test]
fn tainted_nodes_count_unless_the_policy_honors_taints() {
    let mut tainted = in_zone("b1", "b").value().unwrap();
    tainted["spec"] = json!({"taints": [{"key": "k", "effect": "NoSchedule"}]});
    let mut world = World::new(&[in_zone("a1", "a"), object(&NODES, "b1", tainted)]);
    world.put(&web("there", json!({"nodeName": "a1"})), 1);
    let mut hard = spread(json!([constraint(ZONE, 1, "DoNotSchedule")]));
    world.put(&web("one", hard.clone()), 2);
    hard["topologySpreadConstraints"][0]["nodeTaintsPolicy"] = json!("Honor");
    world.put(&web("two", hard), 3);
    world.verdicts(3, expect![[r#"
        one: 0/2 nodes are available: 1 node(s) didn't match pod topology spread constraints, 1 node(s) had untolerated taint(s). preemption: 0/2 nodes are available: 1 No preemption victims found for incoming pod, 1 Preemption is not helpful for scheduling.
        two: node: want one, chose a1"#]]);
}

#[test]
fn wishes_spread_and_so_do_the_pods_of_a_service_without_being_told() {
    let mut world = three();
    let soft = spread(json!([
        constraint(ZONE, 1, "ScheduleAnyway"),
        constraint(HOST, 1, "ScheduleAnyway")
    ]));
    for name in ["one", "two", "three"] {
        world.put(&web(name, soft.clone()), 1);
    }
    world.verdicts(
        1,
        expect![[r#"
        one: node: want one, chose a2
        three: node: want one, chose b1
        two: node: want one, chose a1"#]],
    );
    let mut silent = three();
    let service = object(
        &Resource::of("", "services"),
        "web",
        json!({"spec": {"selector": {"app": "web"}}}),
    );
    let mut keyed = service.value().unwrap();
    keyed["metadata"]["namespace"] = json!("default");
    let service = Arc::new(Object::new(
        Resource::of("", "services").key("default", "web"),
        Revision(1),
        Meta::of(&keyed, &api::Paths::default()),
        keyed.to_string().into(),
    ));
    silent.put(&service, 1);
    for name in ["one", "two", "three"] {
        silent.put(&web(name, json!({})), 1);
    }
    silent.verdicts(
        1,
        expect![[r#"
        one: node: want one, chose a2
        three: node: want one, chose b1
        two: node: want one, chose a1"#]],
    );
}

#[test]
fn filters_agree_with_their_reasons() {
    let mut world = three();
    world.put(&web("there", json!({"nodeName": "a1"})), 1);
    for topology in [ZONE, HOST, "rack"] {
        for skew in [1, 2] {
            agree(
                &mut world,
                &web("p", spread(json!([constraint(topology, skew, "DoNotSchedule")]))),
            );
        }
    }
}
