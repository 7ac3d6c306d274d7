//! Claims and volumes, as upstream's volume plugins have it.

use super::*;

const CLAIMS: Resource = Resource::of("", "persistentvolumeclaims");
const VOLUMES: Resource = Resource::of("", "persistentvolumes");
const CLASSES: Resource = Resource::of("storage.k8s.io", "storageclasses");

fn using(name: &str, claim: &str) -> Arc<Object> {
    let volumes = json!([{"name": "data", "persistentVolumeClaim": {"claimName": claim}}]);
    pod(name, "0", json!({"volumes": volumes}))
}

fn claim(name: &str, more: Value) -> Arc<Object> {
    let mut body = json!({"metadata": {"namespace": "default"}, "spec": {"accessModes": ["ReadWriteOnce"],
        "storageClassName": "local", "resources": {"requests": {"storage": "1Gi"}}}});
    merge(&mut body, more);
    body["metadata"]["name"] = json!(name);
    body["metadata"]["uid"] = json!(format!("uid-{name}"));
    Arc::new(Object::new(
        CLAIMS.key("default", name),
        Revision(1),
        Meta::of(&body, &api::Paths::default()),
        body.to_string().into(),
    ))
}

fn merge(into: &mut Value, more: Value) {
    match more {
        Value::Object(fields) => fields
            .into_iter()
            .for_each(|(field, value)| merge(&mut into[field], value)),
        other => *into = other,
    }
}

fn volume(name: &str, on: &str, size: &str) -> Arc<Object> {
    let terms =
        json!([{"matchExpressions": [{"key": "kubernetes.io/hostname", "operator": "In", "values": [on]}]}]);
    let spec = json!({"capacity": {"storage": size}, "accessModes": ["ReadWriteOnce"], "storageClassName": "local",
        "nodeAffinity": {"required": {"nodeSelectorTerms": terms}}});
    object(
        &VOLUMES,
        name,
        json!({"spec": spec, "status": {"phase": "Available"}}),
    )
}

fn class(mode: &str, provisioner: &str) -> Arc<Object> {
    object(
        &CLASSES,
        "local",
        json!({"provisioner": provisioner, "volumeBindingMode": mode}),
    )
}

fn bound(name: &str, volume: &str) -> Arc<Object> {
    let annotations = json!({"pv.kubernetes.io/bind-completed": "yes"});
    claim(
        name,
        json!({"metadata": {"annotations": annotations}, "spec": {"volumeName": volume}}),
    )
}

fn two() -> World {
    World::new(&[node("a", "4", json!({})), node("b", "4", json!({}))])
}

#[test]
fn a_missing_or_unbound_claim_keeps_a_pod_from_every_node_until_it_is_bound() {
    let mut world = two();
    world.put(&class("Immediate", "x"), 1).put(&using("p", "data"), 1);
    world.verdicts(1, expect![[r#"p: 0/2 nodes are available: persistentvolumeclaim "data" not found. preemption: 0/2 nodes are available: 2 Preemption is not helpful for scheduling."#]]);
    world.put(&claim("data", json!({})), 2).verdicts(3, expect!["p: 0/2 nodes are available: pod has unbound immediate PersistentVolumeClaims. preemption: 0/2 nodes are available: 2 Preemption is not helpful for scheduling."]);
    world
        .put(&volume("v", "b", "2Gi"), 4)
        .put(&bound("data", "v"), 5)
        .verdicts(9, expect!["p: node: want one, chose b"]);
}

#[test]
fn the_smallest_local_volume_is_chosen_with_the_node_and_the_pod_waits_until_it_is_bound() {
    let mut world = two();
    world.put(&class("WaitForFirstConsumer", "kubernetes.io/no-provisioner"), 1);
    world
        .put(&volume("large", "b", "9Gi"), 1)
        .put(&volume("fit", "b", "2Gi"), 1)
        .put(&volume("tiny", "a", "1Mi"), 1);
    world
        .put(&claim("data", json!({})), 1)
        .put(&claim("more", json!({})), 1)
        .put(&using("p", "data"), 2);
    world.turn(2, expect![[r#"
        pods/default/p: claim data: want a volume, chose fit
        pods/default/p: volumes: want all bound: waits for persistentvolumeclaims/default/data: node b is chosen; the claim is not bound yet
        again: Some(602)"#]]);
    world.put(&bound("data", "fit"), 3).turn(
        3,
        expect![[r#"
        pods/default/p: node: want one, chose b [Successfully assigned default/p to b]
        again: None"#]],
    );
    world.put(&using("q", "more"), 4).put(&using("r", "none"), 4).verdicts(4, expect![[r#"
        q: claim more: want a volume, chose large
        r: 0/2 nodes are available: persistentvolumeclaim "none" not found. preemption: 0/2 nodes are available: 2 Preemption is not helpful for scheduling."#]]);
}

#[test]
fn a_provisioner_is_told_the_node_and_a_pod_that_waits_too_long_tries_again() {
    let mut world = two();
    world
        .put(&class("WaitForFirstConsumer", "csi.example.com"), 1)
        .put(&claim("data", json!({})), 1);
    world.put(&using("p", "data"), 2).turn(2, expect![[r#"
        pods/default/p: claim data: want a volume on b
        pods/default/p: volumes: want all bound: waits for persistentvolumeclaims/default/data: node b is chosen; the claim is not bound yet
        again: Some(602)"#]]);
    world.turn(700, expect!["again: Some(701)"]);
    let selected = json!({"metadata": {"annotations": {"volume.kubernetes.io/selected-node": "b"}}});
    world
        .put(&claim("data", selected), 701)
        .verdicts(702, expect!["p: claim data: want a volume on b"]);
}

#[test]
fn zones_limits_and_single_users_are_minded() {
    let mut world = World::new(&[in_zone("a1", "a"), in_zone("b1", "b")]);
    let mut zonal = volume("v", "b1", "2Gi").value().unwrap();
    zonal["metadata"]["labels"] = json!({"topology.kubernetes.io/zone": "b"});
    zonal["spec"]["nodeAffinity"] = json!(null);
    zonal["spec"]["csi"] = json!({"driver": "csi.example.com", "volumeHandle": "h1"});
    let zonal = object(&VOLUMES, "v", zonal);
    let mut single = bound("data", "v").value().unwrap();
    single["spec"]["accessModes"] = json!(["ReadWriteOncePod"]);
    world
        .put(&zonal, 1)
        .put(&claim("data", single), 1)
        .put(&using("one", "data"), 2)
        .put(&using("two", "data"), 3);
    world.verdicts(3, expect![[r#"
        one: node: want one, chose b1
        two: 0/2 nodes are available: 2 node(s) unavailable due to PersistentVolumeClaim with ReadWriteOncePod access mode already in-use by another pod. preemption: 0/2 nodes are available: 2 No preemption victims found for incoming pod."#]]);
    let drivers = json!({"spec": {"drivers": [{"name": "csi.example.com", "allocatable": {"count": 1}}]}});
    world.put(
        &object(&Resource::of("storage.k8s.io", "csinodes"), "b1", drivers),
        4,
    );
    let mut other = zonal.value().unwrap();
    other["spec"]["csi"]["volumeHandle"] = json!("h2");
    world
        .put(&object(&VOLUMES, "w", other), 4)
        .put(&bound("other", "w"), 4)
        .put(&using("three", "other"), 5);
    world.verdicts(5, expect![[r#"
        two: 0/2 nodes are available: 2 node(s) unavailable due to PersistentVolumeClaim with ReadWriteOncePod access mode already in-use by another pod. preemption: 0/2 nodes are available: 2 No preemption victims found for incoming pod.
        three: 0/2 nodes are available: 1 node(s) exceed max volume count, 1 node(s) had no available volume zone. preemption: 0/2 nodes are available: 1 No preemption victims found for incoming pod, 1 Preemption is not helpful for scheduling."#]]);
}

#[test]
fn filters_agree_with_their_reasons() {
    let mut world = two();
    world.put(&class("WaitForFirstConsumer", "kubernetes.io/no-provisioner"), 1);
    world
        .put(&volume("v", "b", "2Gi"), 1)
        .put(&claim("data", json!({})), 1)
        .put(&bound("lost", "gone"), 1);
    for claim in ["data", "lost", "missing"] {
        agree(&mut world, &using("p", claim));
    }
}
