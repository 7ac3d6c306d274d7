use super::*;
use expect_test::{Expect, expect};
use reconcile::check;

fn job(spec: &str, status: &str) -> String {
    format!(
        "kind: Job
apiVersion: batch/v1
metadata: {{name: j}}
spec:
  selector: {{matchLabels: {{job: j}}}}
  template: {{metadata: {{labels: {{job: j}}}}, spec: {{restartPolicy: Never, containers: [{{name: c}}]}}}}
{spec}
status: {status}
"
    )
}

fn pod(name: &str, phase: &str, rest: &str, finished: &str) -> String {
    format!(
        "---
kind: Pod
metadata:
  name: {name}
  labels: {{job: j, batch.kubernetes.io/job-name: j}}
  ownerReferences: [{{apiVersion: batch/v1, kind: Job, name: j, uid: uid-j, controller: true}}]
{rest}
spec: {{nodeName: n1}}
status:
  phase: {phase}
  containerStatuses: [{{name: c, state: {{terminated: {{exitCode: 3, finishedAt: '2026-01-01T{finished}Z'}}}}}}]
"
    )
}

const TRACKED: &str = "  finalizers: [batch.kubernetes.io/job-tracking]";
const OLD: &str = "11:00:00";
const NOW: &str = "11:59:58";

fn see(world: &str, expect: Expect) {
    expect.assert_eq(&check(Jobs, "jobs.batch/default/j", world));
}

#[test]
fn pods_are_made_up_to_the_parallelism() {
    see(
        &job("  parallelism: 2\n  completions: 3", "{}"),
        expect![[r#"
        pods: want 2, have 0 -> create pods/default/j-… [SuccessfulCreate "Created pod: {name}"]
        pods: want 2, have 0 -> create pods/default/j-… [SuccessfulCreate "Created pod: {name}"]
        status: {"active":2,"ready":0,"startTime":"2026-01-01T12:00:00Z","terminating":0,"uncountedTerminatedPods":{}}
    "#]],
    );
}

#[test]
fn a_finished_pod_is_noted_then_freed_then_counted() {
    let spec = "  parallelism: 1\n  completions: 2";
    let noted = "{startTime: '2026-01-01T11:00:00Z', uncountedTerminatedPods: {succeeded: [uid-p]}}";
    see(
        &format!(
            "{}{}",
            job(spec, "{startTime: '2026-01-01T11:00:00Z'}"),
            pod("p", "Succeeded", TRACKED, OLD)
        ),
        expect![[r#"
            pods: want 1, have 0 -> create pods/default/j-… [SuccessfulCreate "Created pod: {name}"]
            status: {"active":1,"ready":0,"startTime":"2026-01-01T11:00:00Z","terminating":0,"uncountedTerminatedPods":{"succeeded":["uid-p"]}}
        "#]],
    );
    see(
        &format!("{}{}", job(spec, noted), pod("p", "Succeeded", TRACKED, OLD)),
        expect![[r#"
            finished pods: noted, not yet counted -> patch pods/default/p {"metadata":{"$deleteFromPrimitiveList/finalizers":["batch.kubernetes.io/job-tracking"],"uid":"uid-p"}}
            pods: want 1, have 0 -> create pods/default/j-… [SuccessfulCreate "Created pod: {name}"]
            status: {"active":1,"ready":0,"startTime":"2026-01-01T11:00:00Z","terminating":0,"uncountedTerminatedPods":{"succeeded":["uid-p"]}}
        "#]],
    );
    see(
        &format!("{}{}", job(spec, noted), pod("p", "Succeeded", "", OLD)),
        expect![[r#"
            pods: want 1, have 0 -> create pods/default/j-… [SuccessfulCreate "Created pod: {name}"]
            status: {"active":1,"ready":0,"startTime":"2026-01-01T11:00:00Z","succeeded":1,"terminating":0,"uncountedTerminatedPods":{}}
        "#]],
    );
}

#[test]
fn enough_successes_complete_the_job_in_two_steps() {
    let spec = "  parallelism: 1\n  completions: 1";
    let counted = "{startTime: '2026-01-01T11:00:00Z', succeeded: 1, uncountedTerminatedPods: {}}";
    see(
        &format!("{}{}", job(spec, counted), pod("p", "Succeeded", "", OLD)),
        expect![[r#"
            status: {"completionTime":"2026-01-01T12:00:00Z","conditions":[{"lastProbeTime":"2026-01-01T12:00:00Z","lastTransitionTime":"2026-01-01T12:00:00Z","message":"Reached expected number of succeeded pods","reason":"CompletionsReached","status":"True","type":"SuccessCriteriaMet"},{"lastProbeTime":"2026-01-01T12:00:00Z","lastTransitionTime":"2026-01-01T12:00:00Z","message":"Reached expected number of succeeded pods","reason":"CompletionsReached","status":"True","type":"Complete"}],"ready":0,"startTime":"2026-01-01T11:00:00Z","succeeded":1,"terminating":0,"uncountedTerminatedPods":{}}
            event: Normal jobs.batch/default/j Completed "Job completed"
        "#]],
    );
}

#[test]
fn failures_pause_and_then_end_the_job() {
    let spec = "  parallelism: 1\n  completions: 1\n  backoffLimit: 1";
    let once = "{startTime: '2026-01-01T11:00:00Z', failed: 1, uncountedTerminatedPods: {}}";
    see(
        &format!("{}{}", job(spec, once), pod("p", "Failed", "", NOW)),
        expect![[r#"
            pods: want more -> hold until 2026-01-01T12:00:08Z: BackOff: the next pod comes after a pause: 1 failed in a row
            status: {"failed":1,"ready":0,"startTime":"2026-01-01T11:00:00Z","terminating":0,"uncountedTerminatedPods":{}}
        "#]],
    );
    let twice = format!(
        "{}{}{}",
        job(spec, once),
        pod("p", "Failed", "", OLD),
        pod("q", "Failed", TRACKED, NOW)
    );
    see(
        &twice,
        expect![[r#"
        status: {"conditions":[{"lastProbeTime":"2026-01-01T12:00:00Z","lastTransitionTime":"2026-01-01T12:00:00Z","message":"Job has reached the specified backoff limit","reason":"BackoffLimitExceeded","status":"True","type":"FailureTarget"}],"failed":1,"ready":0,"startTime":"2026-01-01T11:00:00Z","terminating":0,"uncountedTerminatedPods":{"failed":["uid-q"]}}
    "#]],
    );
}

#[test]
fn a_deadline_ends_the_job_and_its_pods() {
    let spec = "  activeDeadlineSeconds: 60";
    let status = "{startTime: '2026-01-01T11:58:00Z'}";
    see(
        &format!("{}{}", job(spec, status), pod("p", "Running", TRACKED, NOW)),
        expect![[r#"
            pods: want 0, have 1 -> delete pods/default/p [SuccessfulDelete "Deleted pod: {name}"]
            status: {"conditions":[{"lastProbeTime":"2026-01-01T12:00:00Z","lastTransitionTime":"2026-01-01T12:00:00Z","message":"Job was active longer than specified deadline","reason":"DeadlineExceeded","status":"True","type":"FailureTarget"}],"ready":0,"startTime":"2026-01-01T11:58:00Z","terminating":1,"uncountedTerminatedPods":{"failed":["uid-p"]}}
        "#]],
    );
}

#[test]
fn a_suspended_job_gives_its_pods_up_without_counting_them() {
    let status = "{startTime: '2026-01-01T11:58:00Z'}";
    see(
        &format!(
            "{}{}",
            job("  suspend: true", status),
            pod("p", "Running", TRACKED, NOW)
        ),
        expect![[r#"
            pods: want 0, have 1 -> patch pods/default/p {"metadata":{"$deleteFromPrimitiveList/finalizers":["batch.kubernetes.io/job-tracking"],"uid":"uid-p"}}
            status: {"conditions":[{"lastProbeTime":"2026-01-01T12:00:00Z","lastTransitionTime":"2026-01-01T12:00:00Z","message":"Job suspended","reason":"JobSuspended","status":"True","type":"Suspended"}],"ready":0,"terminating":1,"uncountedTerminatedPods":{}}
            event: Normal jobs.batch/default/j Suspended "Job suspended"
        "#]],
    );
    see(
        &format!(
            "{}{}",
            job("  suspend: true", status),
            pod("p", "Running", "", NOW)
        ),
        expect![[r#"
            pods: want 0, have 1 -> delete pods/default/p [SuccessfulDelete "Deleted pod: {name}"]
            status: {"conditions":[{"lastProbeTime":"2026-01-01T12:00:00Z","lastTransitionTime":"2026-01-01T12:00:00Z","message":"Job suspended","reason":"JobSuspended","status":"True","type":"Suspended"}],"ready":0,"terminating":1,"uncountedTerminatedPods":{}}
            event: Normal jobs.batch/default/j Suspended "Job suspended"
        "#]],
    );
}

#[test]
fn indexes_are_given_out_once() {
    let spec = "  parallelism: 3\n  completions: 3\n  completionMode: Indexed";
    let index =
        |n: i64| format!("{TRACKED}\n  annotations: {{batch.kubernetes.io/job-completion-index: '{n}'}}");
    let world = format!(
        "{}{}{}",
        job(spec, "{startTime: '2026-01-01T11:00:00Z'}"),
        pod("a", "Succeeded", &index(0), OLD),
        pod("b", "Running", &index(1), OLD),
    );
    see(
        &world,
        expect![[r#"
        pods: want 2, have 1 -> create pods/default/j-2-… [SuccessfulCreate "Created pod: {name}"]
        status: {"active":2,"completedIndexes":"0","ready":0,"startTime":"2026-01-01T11:00:00Z","succeeded":1,"terminating":0,"uncountedTerminatedPods":{}}
    "#]],
    );
}

#[test]
fn a_failure_rule_fails_the_job_at_once() {
    let spec = "  backoffLimit: 6\n  podFailurePolicy: {rules: [{action: FailJob, onExitCodes: {operator: In, values: [3]}}]}";
    let world = format!(
        "{}{}",
        job(spec, "{startTime: '2026-01-01T11:00:00Z'}"),
        pod("p", "Failed", TRACKED, OLD)
    );
    see(
        &world,
        expect![[r#"
        status: {"conditions":[{"lastProbeTime":"2026-01-01T12:00:00Z","lastTransitionTime":"2026-01-01T12:00:00Z","message":"Container c for pod default/p failed with exit code 3 matching FailJob rule at index 0","reason":"PodFailurePolicy","status":"True","type":"FailureTarget"}],"ready":0,"startTime":"2026-01-01T11:00:00Z","terminating":0,"uncountedTerminatedPods":{"failed":["uid-p"]}}
    "#]],
    );
}

#[test]
fn an_index_keeps_count_of_its_own_failures() {
    let spec = "  parallelism: 2\n  completions: 2\n  completionMode: Indexed\n  backoffLimitPerIndex: 1";
    let index = |n: i64, failures: i64| {
        format!(
            "{TRACKED}\n  annotations: {{batch.kubernetes.io/job-completion-index: '{n}', batch.kubernetes.io/job-index-failure-count: '{failures}'}}"
        )
    };
    let world = format!(
        "{}{}{}",
        job(spec, "{startTime: '2026-01-01T11:00:00Z'}"),
        pod("a", "Failed", &index(0, 0), OLD),
        pod("b", "Failed", &index(1, 1), OLD),
    );
    see(
        &world,
        expect![[r#"
        pods: want 1, have 0 -> create pods/default/j-0-… [SuccessfulCreate "Created pod: {name}"]
        status: {"active":1,"failedIndexes":"1","ready":0,"startTime":"2026-01-01T11:00:00Z","terminating":0,"uncountedTerminatedPods":{"failed":["uid-b"]}}
    "#]],
    );
}

#[test]
fn pods_of_a_job_that_is_gone_lose_their_finalizer() {
    see(
        &pod("p", "Running", TRACKED, OLD),
        expect![[r#"
        finalizers: of a job that is gone -> patch pods/default/p {"metadata":{"$deleteFromPrimitiveList/finalizers":["batch.kubernetes.io/job-tracking"],"uid":"uid-p"}}
    "#]],
    );
}

#[test]
fn pods_are_adopted_with_their_finalizer_and_released_without() {
    let spec = "  parallelism: 1\n  completions: 1";
    let stranger = pod("p", "Running", TRACKED, OLD).replace("labels: {job: j,", "labels: {job: other,");
    let orphan = "---\nkind: Pod\nmetadata: {name: o, labels: {job: j}}\nstatus: {phase: Running}\n";
    see(
        &format!("{}{stranger}{orphan}", job(spec, "{}")),
        expect![[r#"
        release: pods/default/p is not selected -> patch pods/default/p {"metadata":{"$deleteFromPrimitiveList/finalizers":["batch.kubernetes.io/job-tracking"],"ownerReferences":[{"$patch":"delete","uid":"uid-j"}],"uid":"uid-p"}}
        adopt: pods/default/o is selected -> patch pods/default/o {"metadata":{"finalizers":["batch.kubernetes.io/job-tracking"],"ownerReferences":[{"apiVersion":"batch/v1","blockOwnerDeletion":true,"controller":true,"kind":"Job","name":"j","uid":"uid-j"}],"uid":"uid-o"}} if jobs.batch/default/j (uid-j) is present
    "#]],
    );
}
