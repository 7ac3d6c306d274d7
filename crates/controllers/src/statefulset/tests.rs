use super::*;
use expect_test::{Expect, expect};
use reconcile::check;

fn set(replicas: i64, image: &str, rest: &str, status: &str) -> String {
    format!(
        "kind: StatefulSet
apiVersion: apps/v1
metadata: {{name: w}}
spec:
  replicas: {replicas}
  serviceName: svc
  selector: {{matchLabels: {{app: w}}}}
  updateStrategy: {{type: RollingUpdate, rollingUpdate: {{partition: 0}}}}
  template: {{metadata: {{labels: {{app: w}}}}, spec: {{containers: [{{name: c, image: {image}}}]}}}}
{rest}
status: {status}
"
    )
}

fn revision(name: &str, image: &str, number: i64) -> String {
    format!(
        "---
kind: ControllerRevision
apiVersion: apps/v1
metadata:
  name: w-{name}
  labels: {{app: w}}
  ownerReferences: [{{apiVersion: apps/v1, kind: StatefulSet, name: w, uid: uid-w, controller: true}}]
revision: {number}
data: {{spec: {{template: {{$patch: replace, metadata: {{labels: {{app: w}}}}, spec: {{containers: [{{name: c, image: {image}}}]}}}}}}}}
"
    )
}

fn pod(ordinal: i64, revision: &str, phase: &str, ready: &str) -> String {
    format!(
        "---
kind: Pod
metadata:
  name: w-{ordinal}
  labels: {{app: w, controller-revision-hash: w-{revision}, statefulset.kubernetes.io/pod-name: w-{ordinal}}}
  ownerReferences: [{{apiVersion: apps/v1, kind: StatefulSet, name: w, uid: uid-w, controller: true}}]
status: {{phase: {phase}, conditions: [{{type: Ready, status: '{ready}', lastTransitionTime: '2026-01-01T11:00:00Z'}}]}}
"
    )
}

fn see(world: &str, expect: Expect) {
    expect.assert_eq(&check(StatefulSets, "statefulsets.apps/default/w", world));
}

const A: &str = "{currentRevision: w-a, updateRevision: w-a}";

#[test]
fn pods_come_one_after_the_other() {
    let start = format!("{}{}", set(3, "a", "", A), revision("a", "a", 1));
    see(
        &start,
        expect![[r#"
        w-0: missing -> create pods/default/w-0 [SuccessfulCreate "Create Pod w-0 in StatefulSet w successful"]
        status: {"availableReplicas":0,"collisionCount":0,"currentRevision":"w-a","observedGeneration":1,"replicas":0,"updateRevision":"w-a"}
    "#]],
    );
    see(
        &format!("{start}{}", pod(0, "a", "Pending", "False")),
        expect![[r#"
            w-0: not ready -> wait for pods/default/w-0: PodNotReady: pod w-0 is not ready
            status: {"availableReplicas":0,"collisionCount":0,"currentReplicas":1,"currentRevision":"w-a","observedGeneration":1,"replicas":1,"updateRevision":"w-a","updatedReplicas":1}
        "#]],
    );
    see(
        &format!("{start}{}", pod(0, "a", "Running", "True")),
        expect![[r#"
            w-1: missing -> create pods/default/w-1 [SuccessfulCreate "Create Pod w-1 in StatefulSet w successful"]
            status: {"availableReplicas":1,"collisionCount":0,"currentReplicas":1,"currentRevision":"w-a","observedGeneration":1,"readyReplicas":1,"replicas":1,"updateRevision":"w-a","updatedReplicas":1}
        "#]],
    );
    let parallel = start.replace("  serviceName", "  podManagementPolicy: Parallel\n  serviceName");
    see(
        &parallel,
        expect![[r#"
        w-0: missing -> create pods/default/w-0 [SuccessfulCreate "Create Pod w-0 in StatefulSet w successful"]
        w-1: missing -> create pods/default/w-1 [SuccessfulCreate "Create Pod w-1 in StatefulSet w successful"]
        w-2: missing -> create pods/default/w-2 [SuccessfulCreate "Create Pod w-2 in StatefulSet w successful"]
        status: {"availableReplicas":0,"collisionCount":0,"currentRevision":"w-a","observedGeneration":1,"replicas":0,"updateRevision":"w-a"}
    "#]],
    );
}

#[test]
fn claims_come_before_their_pod() {
    let templates =
        "  volumeClaimTemplates: [{metadata: {name: data}, spec: {accessModes: [ReadWriteOnce]}}]";
    let start = format!("{}{}", set(1, "a", templates, A), revision("a", "a", 1));
    see(
        &start,
        expect![[r#"
        w-0: its claims are missing -> create persistentvolumeclaims/default/data-w-0 [SuccessfulCreate "Create Claim data-w-0 Pod w-0 in StatefulSet w success"]
        status: {"availableReplicas":0,"collisionCount":0,"currentRevision":"w-a","observedGeneration":1,"replicas":0,"updateRevision":"w-a"}
    "#]],
    );
    let claim = "---\nkind: PersistentVolumeClaim\nmetadata: {name: data-w-0}\n";
    see(
        &format!("{start}{claim}"),
        expect![[r#"
        w-0: missing -> create pods/default/w-0 [SuccessfulCreate "Create Pod w-0 in StatefulSet w successful"]
        status: {"availableReplicas":0,"collisionCount":0,"currentRevision":"w-a","observedGeneration":1,"replicas":0,"updateRevision":"w-a"}
    "#]],
    );
}

#[test]
fn the_last_goes_first() {
    let world = format!(
        "{}{}{}{}{}",
        set(1, "a", "", A),
        revision("a", "a", 1),
        pod(0, "a", "Running", "True"),
        pod(1, "a", "Running", "True"),
        pod(2, "a", "Running", "True"),
    );
    see(
        &world,
        expect![[r#"
        w-2: not wanted -> delete pods/default/w-2 [SuccessfulDelete "Delete Pod w-2 in StatefulSet w successful"]
        status: {"availableReplicas":3,"collisionCount":0,"currentReplicas":3,"currentRevision":"w-a","observedGeneration":1,"readyReplicas":3,"replicas":3,"updateRevision":"w-a","updatedReplicas":3}
    "#]],
    );
}

#[test]
fn an_update_goes_down_to_the_partition() {
    let status = "{currentRevision: w-a, updateRevision: w-b, currentReplicas: 2}";
    let world = format!(
        "{}{}{}{}{}",
        set(2, "b", "", status),
        revision("a", "a", 1),
        revision("b", "b", 2),
        pod(0, "a", "Running", "True"),
        pod(1, "a", "Running", "True"),
    );
    see(
        &world,
        expect![[r#"
        w-1: of an old template -> delete pods/default/w-1 [SuccessfulDelete "Delete Pod w-1 in StatefulSet w successful"]
        status: {"availableReplicas":2,"collisionCount":0,"currentReplicas":2,"currentRevision":"w-a","observedGeneration":1,"readyReplicas":2,"replicas":2,"updateRevision":"w-b"}
    "#]],
    );
    see(
        &world.replace("partition: 0", "partition: 2"),
        expect![[r#"
        status: {"availableReplicas":2,"collisionCount":0,"currentReplicas":2,"currentRevision":"w-a","observedGeneration":1,"readyReplicas":2,"replicas":2,"updateRevision":"w-b"}
    "#]],
    );
}

#[test]
fn a_pod_below_the_partition_comes_back_with_the_old_template() {
    let status = "{currentRevision: w-a, updateRevision: w-b, currentReplicas: 1}";
    let world = format!(
        "{}{}{}",
        set(2, "b", "", status),
        revision("a", "a", 1),
        revision("b", "b", 2)
    )
    .replace("partition: 0", "partition: 1");
    let cache = reconcile::world_of(&world);
    let set = cache
        .view::<StatefulSet>(&STATEFULSETS.key("default", "w"))
        .expect("decodes")
        .expect("there");
    let gap = StatefulSets.gap(&set, &StatefulSets.observe(&set, &cache));
    let step = gap.parts.into_iter().find_map(|part| match part.closing {
        reconcile::Closing::Act(step) => Some(step),
        _ => None,
    });
    let Some(ApiStep {
        write: api::Write {
            verb: api::Verb::Create(body),
            ..
        },
        ..
    }) = step
    else {
        panic!("a pod is made");
    };
    expect![[r#"{"apiVersion":"v1","kind":"Pod","metadata":{"labels":{"app":"w","apps.kubernetes.io/pod-index":"0","controller-revision-hash":"w-a","statefulset.kubernetes.io/pod-name":"w-0"},"name":"w-0","namespace":"default","ownerReferences":[{"apiVersion":"apps/v1","blockOwnerDeletion":true,"controller":true,"kind":"StatefulSet","name":"w","uid":"uid-w"}]},"spec":{"containers":[{"image":"a","name":"c"}],"hostname":"w-0","subdomain":"svc"}}"#]].assert_eq(&body.to_string());
}

#[test]
fn ordinals_are_read_from_names() {
    assert_eq!(ordinal_of("w", "w-12"), Some(12));
    assert_eq!(ordinal_of("w", "w-x-1"), None);
    assert_eq!(ordinal_of("w", "w-+1"), None);
}
