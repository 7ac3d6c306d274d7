use super::*;
use expect_test::{Expect, expect};
use reconcile::check;

fn deployment(replicas: i64, image: &str, rest: &str) -> String {
    format!(
        "
kind: Deployment
apiVersion: apps/v1
metadata: {{name: web, generation: 2}}
spec:
  replicas: {replicas}
  progressDeadlineSeconds: 600
  revisionHistoryLimit: 1
  selector: {{matchLabels: {{app: web}}}}
  strategy: {{type: RollingUpdate, rollingUpdate: {{maxSurge: 1, maxUnavailable: 1}}}}
  template: {{metadata: {{labels: {{app: web}}}}, spec: {{containers: [{{name: c, image: {image}}}]}}}}
{rest}"
    )
}

fn set(name: &str, image: &str, size: i64, available: i64, revision: i64, annotations: &str) -> String {
    format!(
        "---
kind: ReplicaSet
apiVersion: apps/v1
metadata:
  name: {name}
  creationTimestamp: '2026-01-01T00:00:0{revision}Z'
  labels: {{app: web}}
  annotations:
    deployment.kubernetes.io/revision: '{revision}'
{annotations}
  ownerReferences: [{{apiVersion: apps/v1, kind: Deployment, name: web, uid: uid-web, controller: true}}]
spec:
  replicas: {size}
  selector: {{matchLabels: {{app: web}}}}
  template:
    metadata: {{labels: {{app: web, pod-template-hash: h}}}}
    spec: {{containers: [{{name: c, image: {image}}}]}}
status: {{replicas: {size}, readyReplicas: {available}, availableReplicas: {available}, observedGeneration: 1, terminatingReplicas: 0}}
"
    )
}

fn sized(desired: i64, max: i64) -> String {
    format!(
        "    deployment.kubernetes.io/desired-replicas: '{desired}'\n    \
         deployment.kubernetes.io/max-replicas: '{max}'"
    )
}

/// The parts without the status, but with its conditions' reasons.
fn see(world: &str, expect: Expect) {
    let text = check(Deployments, "deployments.apps/default/web", world);
    let mut out = String::new();
    for line in text.lines() {
        match line
            .strip_prefix("status: ")
            .and_then(|json| serde_json::from_str::<Value>(json).ok())
        {
            None => out += &format!("{line}\n"),
            Some(mut status) => {
                let conditions = status["conditions"].take();
                let reasons: Vec<String> = conditions.as_array().into_iter().flatten().map(reason).collect();
                status.as_object_mut().map(|fields| fields.remove("conditions"));
                out += &format!("status: {status} {}\n", reasons.join(", "));
            }
        }
    }
    expect.assert_eq(&out);
}

fn reason(condition: &Value) -> String {
    let text = |field: &str| condition[field].as_str().unwrap_or_default().to_owned();
    format!("{}={} {}", text("type"), text("status"), text("reason"))
}

#[test]
fn the_first_replica_set() {
    see(
        &deployment(3, "a", ""),
        expect![[r#"
        replica set of this template: want 1, have 0 -> create replicasets.apps/default/web-78dbf6cfb9 [ScalingReplicaSet "Scaled up replica set web-78dbf6cfb9 from 0 to 3"]
        annotation: deployment.kubernetes.io/revision=1
        status: {"observedGeneration":2,"terminatingReplicas":0} Progressing=True NewReplicaSetCreated, Available=False MinimumReplicasUnavailable
    "#]],
    );
}

#[test]
fn a_new_template_grows_within_the_surge() {
    let old = set("web-1", "a", 3, 3, 1, &sized(3, 4));
    see(
        &format!("{}{old}", deployment(3, "b", "")),
        expect![[r#"
        replica set of this template: want 1, have 0 -> create replicasets.apps/default/web-7c4dd8bc76 [ScalingReplicaSet "Scaled up replica set web-7c4dd8bc76 from 0 to 1"]
        annotation: deployment.kubernetes.io/revision=2
        status: {"availableReplicas":3,"observedGeneration":2,"readyReplicas":3,"replicas":3,"terminatingReplicas":0} Available=True MinimumReplicasAvailable, Progressing=True ReplicaSetUpdated
    "#]],
    );
}

#[test]
fn the_old_shrinks_as_the_new_becomes_available() {
    let old = set("web-1", "a", 3, 3, 1, &sized(3, 4));
    let new = set("web-2", "b", 1, 1, 2, &sized(3, 4));
    see(
        &format!("{}{old}{new}", deployment(3, "b", "")),
        expect![[r#"
        web-1: want 1, have 3 -> patch replicasets.apps/default/web-1 {"metadata":{"uid":"uid-web-1"},"spec":{"replicas":1}} [ScalingReplicaSet "Scaled down replica set web-1 from 3 to 1"]
        available: want 3, have 1 -> wait for replicasets.apps/default/web-2: ReplicaSetNotAvailable: replica set web-2 has 1 of them
        progress: none seen yet -> hold until 2026-01-01T12:10:01Z: ReplicaSetUpdated: without progress for 600s the rollout counts as stuck
        annotation: deployment.kubernetes.io/revision=2
        status: {"availableReplicas":4,"observedGeneration":2,"readyReplicas":4,"replicas":4,"terminatingReplicas":0,"updatedReplicas":1} Available=True MinimumReplicasAvailable, Progressing=True ReplicaSetUpdated
    "#]],
    );
    let old = set("web-1", "a", 1, 1, 1, &sized(3, 4));
    let new = set("web-2", "b", 2, 1, 2, &sized(3, 4));
    see(
        &format!("{}{old}{new}", deployment(3, "b", "")),
        expect![[r#"
        web-2: want 3, have 2 -> patch replicasets.apps/default/web-2 {"metadata":{"uid":"uid-web-2"},"spec":{"replicas":3}} [ScalingReplicaSet "Scaled up replica set web-2 from 2 to 3"]
        available: want 3, have 1 -> wait for replicasets.apps/default/web-2: ReplicaSetNotAvailable: replica set web-2 has 1 of them
        progress: none seen yet -> hold until 2026-01-01T12:10:01Z: ReplicaSetUpdated: without progress for 600s the rollout counts as stuck
        annotation: deployment.kubernetes.io/revision=2
        status: {"availableReplicas":2,"observedGeneration":2,"readyReplicas":2,"replicas":3,"terminatingReplicas":0,"unavailableReplicas":1,"updatedReplicas":2} Available=True MinimumReplicasAvailable, Progressing=True ReplicaSetUpdated
    "#]],
    );
}

#[test]
fn a_complete_rollout_keeps_its_history_limit() {
    let old = set("web-1", "a", 0, 0, 1, &sized(3, 4));
    let older = set("web-0", "z", 0, 0, 0, &sized(3, 4));
    let new = set("web-2", "b", 3, 3, 2, &sized(3, 4));
    see(
        &format!("{}{old}{older}{new}", deployment(3, "b", "")),
        expect![[r#"
            old replica sets: want 1, have 2 -> delete replicasets.apps/default/web-0
            annotation: deployment.kubernetes.io/revision=2
            status: {"availableReplicas":3,"observedGeneration":2,"readyReplicas":3,"replicas":3,"terminatingReplicas":0,"updatedReplicas":3} Available=True MinimumReplicasAvailable, Progressing=True NewReplicaSetAvailable
        "#]],
    );
}

#[test]
fn scaling_in_the_middle_is_proportional() {
    let old = set("web-1", "a", 8, 8, 1, &sized(10, 11));
    let new = set("web-2", "b", 3, 1, 2, &sized(10, 11));
    see(
        &format!("{}{old}{new}", deployment(20, "b", "")),
        expect![[r#"
        web-1: want 15, have 8 -> patch replicasets.apps/default/web-1 {"metadata":{"annotations":{"deployment.kubernetes.io/desired-replicas":"20","deployment.kubernetes.io/max-replicas":"21"},"uid":"uid-web-1"},"spec":{"replicas":15}} [ScalingReplicaSet "Scaled up replica set web-1 from 8 to 15"]
        web-2: want 6, have 3 -> patch replicasets.apps/default/web-2 {"metadata":{"annotations":{"deployment.kubernetes.io/desired-replicas":"20","deployment.kubernetes.io/max-replicas":"21"},"uid":"uid-web-2"},"spec":{"replicas":6}} [ScalingReplicaSet "Scaled up replica set web-2 from 3 to 6"]
        annotation: deployment.kubernetes.io/revision=2
        status: {"availableReplicas":9,"observedGeneration":2,"readyReplicas":9,"replicas":11,"terminatingReplicas":0,"unavailableReplicas":2,"updatedReplicas":3} Available=False MinimumReplicasUnavailable
    "#]],
    );
}

#[test]
fn a_rollback_takes_the_old_replica_set_up_again_with_a_new_revision() {
    let one = set("web-1", "a", 0, 0, 1, &sized(3, 4));
    let two = set("web-2", "b", 3, 3, 2, &sized(3, 4));
    see(
        &format!("{}{one}{two}", deployment(3, "a", "")),
        expect![[r#"
        web-1: want 1, have 0 -> patch replicasets.apps/default/web-1 {"metadata":{"annotations":{"deployment.kubernetes.io/revision":"3","deployment.kubernetes.io/revision-history":"1"},"uid":"uid-web-1"},"spec":{"replicas":1}} [ScalingReplicaSet "Scaled up replica set web-1 from 0 to 1"]
        available: want 3, have 0 -> wait for replicasets.apps/default/web-1: ReplicaSetNotAvailable: replica set web-1 has 0 of them
        progress: none seen yet -> hold until 2026-01-01T12:10:01Z: ReplicaSetUpdated: without progress for 600s the rollout counts as stuck
        annotation: deployment.kubernetes.io/revision=3
        status: {"availableReplicas":3,"observedGeneration":2,"readyReplicas":3,"replicas":3,"terminatingReplicas":0} Available=True MinimumReplicasAvailable, Progressing=True ReplicaSetUpdated
    "#]],
    );
    let asked = deployment(3, "b", "").replace(
        "generation: 2}",
        "generation: 2, annotations: {deprecated.deployment.rollback.to: '0'}}",
    );
    see(
        &format!("{asked}{one}{two}"),
        expect![[r#"
        rollback: to revision 0 -> update deployments.apps/default/web [DeploymentRollback "Rolled back deployment "web" to revision 1"]
    "#]],
    );
}

#[test]
fn a_pause_stops_the_rollout_but_not_scaling() {
    let paused = deployment(5, "b", "  paused: true\n");
    let old = set("web-1", "a", 3, 3, 1, &sized(3, 4));
    see(
        &format!("{paused}{old}"),
        expect![[r#"
        web-1: want 5, have 3 -> patch replicasets.apps/default/web-1 {"metadata":{"annotations":{"deployment.kubernetes.io/desired-replicas":"5","deployment.kubernetes.io/max-replicas":"6"},"uid":"uid-web-1"},"spec":{"replicas":5}} [ScalingReplicaSet "Scaled up replica set web-1 from 3 to 5"]
        status: {"availableReplicas":3,"observedGeneration":2,"readyReplicas":3,"replicas":3,"terminatingReplicas":0} Progressing=Unknown DeploymentPaused, Available=False MinimumReplicasUnavailable
    "#]],
    );
}

#[test]
fn recreate_waits_for_the_old_pods_to_end() {
    let recreate = deployment(3, "b", "").replace(
        "{type: RollingUpdate, rollingUpdate: {maxSurge: 1, maxUnavailable: 1}}",
        "{type: Recreate}",
    );
    let old = set("web-1", "a", 3, 3, 1, &sized(3, 4));
    see(
        &format!("{recreate}{old}"),
        expect![[r#"
        web-1: want 0, have 3 -> patch replicasets.apps/default/web-1 {"metadata":{"annotations":{"deployment.kubernetes.io/max-replicas":"3"},"uid":"uid-web-1"},"spec":{"replicas":0}} [ScalingReplicaSet "Scaled down replica set web-1 from 3 to 0"]
        status: {"availableReplicas":3,"observedGeneration":2,"readyReplicas":3,"replicas":3,"terminatingReplicas":0} Available=True MinimumReplicasAvailable, Progressing=True ReplicaSetUpdated
    "#]],
    );
    let gone = set("web-1", "a", 0, 0, 1, &sized(3, 4));
    let pod = "---\nkind: Pod\nmetadata:\n  name: p\n  ownerReferences:\n  \
               - {apiVersion: apps/v1, kind: ReplicaSet, name: web-1, uid: uid-web-1, controller: true}\n\
               status: {phase: Running}\n";
    see(
        &format!("{recreate}{gone}{pod}"),
        expect![[r#"
        old pods: want 0 -> wait for pods/default/p: OldPodsRunning: pod p of an old replica set has not ended
        status: {"observedGeneration":2,"terminatingReplicas":0} Available=False MinimumReplicasUnavailable
    "#]],
    );
    see(
        &format!("{recreate}{gone}"),
        expect![[r#"
        replica set of this template: want 1, have 0 -> create replicasets.apps/default/web-7c4dd8bc76 [ScalingReplicaSet "Scaled up replica set web-7c4dd8bc76 from 0 to 3"]
        annotation: deployment.kubernetes.io/revision=2
        status: {"observedGeneration":2,"terminatingReplicas":0} Progressing=True NewReplicaSetCreated, Available=False MinimumReplicasUnavailable
    "#]],
    );
}

#[test]
fn a_stuck_rollout_is_told_after_its_deadline() {
    let status = |updated: &str| {
        format!(
            "status:
  replicas: 2
  updatedReplicas: 1
  readyReplicas: 1
  availableReplicas: 1
  conditions:
  - {{type: Progressing, status: 'True', reason: ReplicaSetUpdated, lastUpdateTime: '{updated}'}}
"
        )
    };
    let old = set("web-1", "a", 1, 1, 1, &sized(2, 3));
    let new = set("web-2", "b", 1, 0, 2, &sized(2, 3));
    let stuck = |updated| format!("{}{old}{new}", deployment(2, "b", &status(updated)));
    let waits = stuck("2026-01-01T11:55:00Z").replace("maxSurge: 1", "maxSurge: 0");
    see(
        &waits,
        expect![[r#"
        available: want 2, have 0 -> wait for replicasets.apps/default/web-2: ReplicaSetNotAvailable: replica set web-2 has 0 of them
        progress: none seen yet -> hold until 2026-01-01T12:05:01Z: ReplicaSetUpdated: without progress for 600s the rollout counts as stuck
        annotation: deployment.kubernetes.io/revision=2
        status: {"availableReplicas":1,"observedGeneration":2,"readyReplicas":1,"replicas":2,"terminatingReplicas":0,"unavailableReplicas":1,"updatedReplicas":1} Progressing=True ReplicaSetUpdated, Available=True MinimumReplicasAvailable
    "#]],
    );
    let late = stuck("2026-01-01T11:45:00Z").replace("maxSurge: 1", "maxSurge: 0");
    see(
        &late,
        expect![[r#"
        available: want 2, have 0 -> wait for replicasets.apps/default/web-2: ReplicaSetNotAvailable: replica set web-2 has 0 of them
        annotation: deployment.kubernetes.io/revision=2
        status: {"availableReplicas":1,"observedGeneration":2,"readyReplicas":1,"replicas":2,"terminatingReplicas":0,"unavailableReplicas":1,"updatedReplicas":1} Available=True MinimumReplicasAvailable, Progressing=False ProgressDeadlineExceeded
    "#]],
    );
}

#[test]
fn a_name_that_is_taken_counts_as_a_collision() {
    let alone = deployment(3, "a", "");
    let text = check(Deployments, "deployments.apps/default/web", &alone);
    let name = text
        .split("create replicasets.apps/default/")
        .nth(1)
        .and_then(|rest| rest.split(' ').next());
    let name = name.expect("a create");
    let stranger =
        format!("---\nkind: ReplicaSet\napiVersion: apps/v1\nmetadata: {{name: {name}}}\nspec: {{}}\n");
    see(
        &format!("{alone}{stranger}"),
        expect![[r#"
        status: {"collisionCount":1,"observedGeneration":2,"terminatingReplicas":0} Available=False MinimumReplicasUnavailable
    "#]],
    );
    let counted = deployment(3, "a", "status: {collisionCount: 1}\n");
    let text = check(
        Deployments,
        "deployments.apps/default/web",
        &format!("{counted}{stranger}"),
    );
    assert!(
        text.contains("create replicasets.apps") && !text.contains(name),
        "{text}"
    );
}
