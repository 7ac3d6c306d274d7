use super::*;
use expect_test::{Expect, expect};
use reconcile::check;

fn set(image: &str, strategy: &str) -> String {
    format!(
        "kind: DaemonSet
apiVersion: apps/v1
metadata: {{name: d}}
spec:
  selector: {{matchLabels: {{app: d}}}}
  updateStrategy: {strategy}
  template: {{metadata: {{labels: {{app: d}}}}, spec: {{containers: [{{name: c, image: {image}}}]}}}}
"
    )
}

const ROLLING: &str = "{type: RollingUpdate, rollingUpdate: {maxUnavailable: 1, maxSurge: 0}}";
const SURGING: &str = "{type: RollingUpdate, rollingUpdate: {maxUnavailable: 0, maxSurge: 1}}";

fn revision(name: &str, image: &str, number: i64) -> String {
    format!(
        "---
kind: ControllerRevision
apiVersion: apps/v1
metadata:
  name: d-{name}
  labels: {{app: d, controller-revision-hash: {name}}}
  ownerReferences: [{{apiVersion: apps/v1, kind: DaemonSet, name: d, uid: uid-d, controller: true}}]
revision: {number}
data: {{spec: {{template: {{$patch: replace, metadata: {{labels: {{app: d}}}}, spec: {{containers: [{{name: c, image: {image}}}]}}}}}}}}
"
    )
}

fn node(name: &str, taint: &str) -> String {
    format!("---\nkind: Node\nmetadata: {{name: {name}}}\nspec: {{taints: [{taint}]}}\n")
}

fn pod(name: &str, node: &str, hash: &str, phase: &str, ready: &str) -> String {
    format!(
        "---
kind: Pod
metadata:
  name: {name}
  labels: {{app: d, controller-revision-hash: {hash}}}
  ownerReferences: [{{apiVersion: apps/v1, kind: DaemonSet, name: d, uid: uid-d, controller: true}}]
spec: {{nodeName: {node}}}
status: {{phase: {phase}, conditions: [{{type: Ready, status: '{ready}', lastTransitionTime: '2026-01-01T11:00:00Z'}}]}}
"
    )
}

fn see(world: &str, expect: Expect) {
    expect.assert_eq(&check(DaemonSets, "daemonsets.apps/default/d", world));
}

#[test]
fn the_revision_comes_first() {
    see(
        &format!("{}{}", set("a", ROLLING), node("n1", "")),
        expect![[r#"
        revision of this template: missing -> create controllerrevisions.apps/default/d-6585ccc766
    "#]],
    );
}

#[test]
fn each_node_that_fits_gets_one_pod() {
    let world = format!(
        "{}{}{}{}{}",
        set("a", ROLLING),
        revision("x", "a", 1),
        node("n1", ""),
        node("n2", "{key: k, effect: NoSchedule}"),
        node("n3", "{key: node.kubernetes.io/unreachable, effect: NoExecute}"),
    );
    see(
        &world,
        expect![[r#"
        pods: want 2, have 0 -> create pods/default/d-… [SuccessfulCreate "Created pod: {name}"]
        pods: want 2, have 0 -> create pods/default/d-… [SuccessfulCreate "Created pod: {name}"]
        status: {"currentNumberScheduled":0,"desiredNumberScheduled":2,"numberMisscheduled":0,"numberReady":0,"numberUnavailable":2,"observedGeneration":1}
    "#]],
    );
}

#[test]
fn pods_leave_nodes_that_no_longer_fit_and_failed_ones_are_replaced() {
    let world = format!(
        "{}{}{}{}{}{}{}",
        set("a", ROLLING),
        revision("x", "a", 1),
        node("n1", "{key: k, effect: NoExecute}"),
        node("n2", "{key: k, effect: NoSchedule}"),
        pod("p1", "n1", "x", "Running", "True"),
        pod("p2", "n2", "x", "Running", "True"),
        pod("p3", "n2", "x", "Failed", "False"),
    );
    see(
        &world,
        expect![[r#"
        pods: not wanted here -> delete pods/default/p1 [SuccessfulDelete "Deleted pod: {name}"]
        pods: not wanted here -> delete pods/default/p3 [FailedDaemonPod "Found failed daemon pod default/p3 on node n2, will try to kill it"]
        ready: a pod is not -> wait for pods/default/p3: PodNotReady: pod p3 is Failed and not ready
        status: {"currentNumberScheduled":0,"desiredNumberScheduled":0,"numberMisscheduled":2,"numberReady":0,"observedGeneration":1}
    "#]],
    );
}

#[test]
fn a_new_template_replaces_one_pod_at_a_time() {
    let world = |strategy: &str| {
        format!(
            "{}{}{}{}{}{}{}",
            set("b", strategy),
            revision("x", "a", 1),
            revision("v", "b", 2),
            node("n1", ""),
            node("n2", ""),
            pod("p1", "n1", "x", "Running", "True"),
            pod("p2", "n2", "x", "Running", "True"),
        )
    };
    see(
        &world(ROLLING),
        expect![[r#"
        pods: not wanted here -> delete pods/default/p1 [SuccessfulDelete "Deleted pod: {name}"]
        status: {"currentNumberScheduled":2,"desiredNumberScheduled":2,"numberAvailable":2,"numberMisscheduled":0,"numberReady":2,"observedGeneration":1}
    "#]],
    );
    see(
        &world(SURGING),
        expect![[r#"
        pods: want 2, have 2 -> create pods/default/d-… [SuccessfulCreate "Created pod: {name}"]
        status: {"currentNumberScheduled":2,"desiredNumberScheduled":2,"numberAvailable":2,"numberMisscheduled":0,"numberReady":2,"observedGeneration":1}
    "#]],
    );
    see(
        &world("{type: OnDelete}"),
        expect![[r#"
        status: {"currentNumberScheduled":2,"desiredNumberScheduled":2,"numberAvailable":2,"numberMisscheduled":0,"numberReady":2,"observedGeneration":1}
    "#]],
    );
}

#[test]
fn going_back_renumbers_the_old_revision() {
    let world = format!(
        "{}{}{}",
        set("a", ROLLING),
        revision("x", "a", 1),
        revision("v", "b", 2)
    );
    see(
        &world,
        expect![[r#"
        revision: not the newest -> patch controllerrevisions.apps/default/d-x {"metadata":{"uid":"uid-d-x"},"revision":3}
    "#]],
    );
}

#[test]
fn twin_revisions_become_one_without_a_restart() {
    let world = |hash: &str| {
        format!(
            "{}{}{}{}{}",
            set("a", ROLLING),
            revision("x", "a", 1),
            revision("v", "a", 2),
            node("n1", ""),
            pod("p1", "n1", hash, "Running", "True"),
        )
    };
    see(
        &world("x"),
        expect![[r#"
        pods: of a twin revision -> patch pods/default/p1 {"metadata":{"labels":{"controller-revision-hash":"v"},"uid":"uid-p1"}}
    "#]],
    );
    see(
        &world("v"),
        expect![[r#"
        revisions: of the same content -> delete controllerrevisions.apps/default/d-x
    "#]],
    );
}
