//! Inter-pod affinity and anti-affinity, as upstream's `interpodaffinity` tests have it.

use super::*;

const HOST: &str = "kubernetes.io/hostname";
const ZONE: &str = "topology.kubernetes.io/zone";

fn term(app: &str, topology: &str) -> Value {
    json!({"labelSelector": {"matchLabels": {"app": app}}, "topologyKey": topology})
}

fn required(kind: &str, terms: Value) -> Value {
    json!({"affinity": {kind: {"requiredDuringSchedulingIgnoredDuringExecution": terms}}})
}

fn preferred(kind: &str, weight: i64, term: Value) -> Value {
    let terms = json!([{"weight": weight, "podAffinityTerm": term}]);
    json!({"affinity": {kind: {"preferredDuringSchedulingIgnoredDuringExecution": terms}}})
}

fn app(name: &str, app: &str, more: Value) -> Arc<Object> {
    labelled(&pod(name, "0", more), json!({"app": app}))
}

fn three() -> World {
    World::new(&[in_zone("a1", "a"), in_zone("a2", "a"), in_zone("b1", "b")])
}

#[test]
fn pods_that_must_be_apart_are_and_the_last_says_why() {
    let mut world = three();
    let apart = required("podAntiAffinity", json!([term("web", ZONE)]));
    for name in ["one", "two", "three"] {
        world.put(&app(name, "web", apart.clone()), 1);
    }
    world.turn(1, expect![[r#"
        pods/default/one: node: want one, chose a2 [Successfully assigned default/one to a2]
        pods/default/three: node: want one, chose b1 [Successfully assigned default/three to b1]
        pods/default/two: node: want one, have none: Unschedulable: 0/3 nodes are available: 3 node(s) didn't match pod anti-affinity rules. preemption: 0/3 nodes are available: 3 No preemption victims found for incoming pod.
        pods/default/two: node a1: PodAntiAffinityMismatch: a pod that it must be apart from is in its topology
        pods/default/two: node a2: PodAntiAffinityMismatch: a pod that it must be apart from is in its topology
        pods/default/two: node b1: PodAntiAffinityMismatch: a pod that it must be apart from is in its topology
        pods/default/two: condition PodScheduled: tell why [0/3 nodes are available: 3 node(s) didn't match pod anti-affinity rules. preemption: 0/3 nodes are available: 3 No preemption victims found for incoming pod.]
        again: Some(301)"#]]);
}

#[test]
fn who_is_there_already_keeps_others_away() {
    let mut world = three();
    let apart = required("podAntiAffinity", json!([term("db", ZONE)]));
    world
        .put(&app("hermit", "x", apart), 1)
        .verdicts(1, expect!["hermit: node: want one, chose a2"]);
    world.put(&app("db", "db", json!({"nodeSelector": {ZONE: "b"}})), 2);
    world.put(&app("other", "db", json!({"nodeSelector": {ZONE: "a"}})), 3);
    world.verdicts(3, expect![[r#"
        db: node: want one, chose b1
        other: 0/3 nodes are available: 1 node(s) didn't match Pod's node affinity/selector, 2 node(s) didn't satisfy existing pods anti-affinity rules. preemption: 0/3 nodes are available: 1 Preemption is not helpful for scheduling, 2 No preemption victims found for incoming pod."#]]);
}

#[test]
fn a_pod_goes_to_the_pods_it_wants_and_the_first_of_a_series_goes_anywhere() {
    let mut world = three();
    let near = |who| required("podAffinity", json!([term(who, ZONE)]));
    world.put(&app("follower", "x", near("leader")), 1).verdicts(1, expect!["follower: 0/3 nodes are available: 3 node(s) didn't match pod affinity rules. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling."]);
    world.put(&app("leader", "leader", json!({"nodeSelector": {HOST: "b1"}})), 2);
    world.verdicts(2, expect!["leader: node: want one, chose b1"]);
    let bound = app("leader", "leader", json!({"nodeName": "b1"}));
    world
        .put(&bound, 3)
        .verdicts(4, expect!["follower: node: want one, chose b1"]);
    world
        .put(&app("herd-1", "herd", near("herd")), 5)
        .put(&app("herd-2", "herd", near("herd")), 5);
    world.verdicts(
        5,
        expect![[r#"
        herd-1: node: want one, chose a1
        herd-2: node: want one, chose a2"#]],
    );
}

#[test]
fn all_terms_must_hold_of_the_same_pods() {
    let mut world = three();
    world.put(
        &labelled(&pod("p", "0", json!({"nodeName": "a1"})), json!({"app": "x"})),
        1,
    );
    world.put(
        &labelled(
            &pod("q", "0", json!({"nodeName": "b1"})),
            json!({"app": "x", "tier": "front"}),
        ),
        1,
    );
    let tier = json!({"labelSelector": {"matchLabels": {"tier": "front"}}, "topologyKey": ZONE});
    world.put(
        &app(
            "near",
            "n",
            required("podAffinity", json!([term("x", ZONE), tier])),
        ),
        2,
    );
    world.verdicts(2, expect!["near: node: want one, chose b1"]);
}

#[test]
fn namespaces_are_chosen_by_name_and_by_label() {
    let mut world = three();
    let mut far = app("far", "db", json!({"nodeName": "b1"})).value().unwrap();
    far["metadata"]["namespace"] = json!("prod");
    let key = PODS.key("prod", "far");
    let far = Arc::new(Object::new(
        key,
        Revision(1),
        Meta::of(&far, &api::Paths::default()),
        far.to_string().into(),
    ));
    world.put(&far, 1);
    let by = |more: Value| {
        let mut term = term("db", ZONE);
        for (field, value) in more.as_object().into_iter().flatten() {
            term[field] = value.clone();
        }
        required("podAffinity", json!([term]))
    };
    world.put(&app("here", "x", by(json!({}))), 2);
    world.put(&app("named", "x", by(json!({"namespaces": ["prod"]}))), 3);
    world.put(&app("all", "x", by(json!({"namespaceSelector": {}}))), 4);
    world.put(
        &app(
            "chosen",
            "x",
            by(json!({"namespaceSelector": {"matchLabels": {"env": "prod"}}})),
        ),
        5,
    );
    world.verdicts(5, expect![[r#"
        here: 0/3 nodes are available: 3 node(s) didn't match pod affinity rules. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
        named: node: want one, chose b1
        all: node: want one, chose b1
        chosen: 0/3 nodes are available: 3 node(s) didn't match pod affinity rules. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling."#]]);
    let prod = object(
        &NAMESPACES,
        "prod",
        json!({"metadata": {"labels": {"env": "prod"}}}),
    );
    world.put(&prod, 6).put(
        &app(
            "later",
            "x",
            by(json!({"namespaceSelector": {"matchLabels": {"env": "prod"}}})),
        ),
        7,
    );
    world.verdicts(7, expect!["later: node: want one, chose b1"]);
}

#[test]
fn keys_of_the_pods_own_labels_join_the_selector() {
    let mut world = three();
    let old = labelled(
        &pod("old", "0", json!({"nodeName": "a1"})),
        json!({"app": "web", "hash": "1"}),
    );
    world.put(&old, 1);
    let mut apart = term("web", ZONE);
    apart["matchLabelKeys"] = json!(["hash"]);
    let more = required("podAntiAffinity", json!([apart]));
    let selector = json!({"nodeSelector": {ZONE: "a"}, "affinity": more["affinity"]});
    world.put(
        &labelled(
            &pod("new", "0", selector.clone()),
            json!({"app": "web", "hash": "2"}),
        ),
        2,
    );
    world.put(
        &labelled(&pod("same", "0", selector), json!({"app": "web", "hash": "1"})),
        3,
    );
    world.verdicts(3, expect![[r#"
        new: node: want one, chose a2
        same: 0/3 nodes are available: 1 node(s) didn't match Pod's node affinity/selector, 2 node(s) didn't match pod anti-affinity rules. preemption: 0/3 nodes are available: 1 Preemption is not helpful for scheduling, 2 No preemption victims found for incoming pod."#]]);
}

#[test]
fn wishes_pull_and_push_in_both_directions() {
    let mut world = three();
    world.put(
        &app("db", "db", preferred("podAntiAffinity", 100, term("noisy", ZONE))),
        1,
    );
    world.put(
        &app("cache", "cache", preferred("podAffinity", 100, term("db", ZONE))),
        2,
    );
    world.put(&app("noise", "noisy", json!({})), 3);
    world.verdicts(
        3,
        expect![[r#"
        db: node: want one, chose a2
        cache: node: want one, chose a1
        noise: node: want one, chose b1"#]],
    );
}

#[test]
fn a_waiting_pod_wakes_when_the_pod_in_its_way_leaves() {
    let mut world = World::new(&[in_zone("a1", "a")]);
    let there = app("there", "web", json!({"nodeName": "a1"}));
    let other = app("other", "db", json!({"nodeName": "a1"}));
    world.put(&there, 1).put(&other, 1);
    world.put(
        &app(
            "new",
            "web",
            required("podAntiAffinity", json!([term("web", HOST)])),
        ),
        1,
    );
    world.verdicts(1, expect!["new: 0/1 nodes are available: 1 node(s) didn't match pod anti-affinity rules. preemption: 0/1 nodes are available: 1 No preemption victims found for incoming pod."]);
    world.gone(&other, 5).verdicts(5, expect![[r#""#]]);
    world
        .gone(&there, 6)
        .verdicts(6, expect!["new: node: want one, chose a1"]);
}

#[test]
fn filters_agree_with_their_reasons() {
    let mut world = three();
    let apart = required("podAntiAffinity", json!([term("web", ZONE)]));
    world.put(&app("one", "web", json!({"nodeName": "a1"})), 1);
    world.put(
        &app("two", "db", required("podAntiAffinity", json!([term("x", HOST)]))),
        1,
    );
    world.0.turn(at(1));
    for who in ["web", "db", "x", "nobody"] {
        agree(&mut world, &app("p", who, apart.clone()));
        agree(
            &mut world,
            &app(
                "p",
                who,
                required("podAffinity", json!([term("web", ZONE), term("web", HOST)])),
            ),
        );
        agree(
            &mut world,
            &app("p", "x", required("podAffinity", json!([term(who, "rack")]))),
        );
    }
}
