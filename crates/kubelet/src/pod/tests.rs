//! The pod loop as text: a pod, facts, and what is to be done.

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Duration;

use api::{SmolStr, Timestamp, Value};
use reconcile::{Closing, Gap};
use runtime::{ContainerState, Exit};
use serde_json::json;

use super::facts::*;
use super::order::hash_of;
use super::spec::Pod;
use super::*;

const NOON: &str = "2026-01-01T12:00:00Z";

fn noon() -> Timestamp {
    NOON.parse().unwrap()
}

fn pod(spec: Value) -> Arc<Pod> {
    pod_with(spec, json!({}), json!({}))
}

fn pod_with(mut spec: Value, meta: Value, status: Value) -> Arc<Pod> {
    spec["nodeName"] = json!("n1");
    let mut metadata = json!({"name": "web", "namespace": "default", "uid": "u1", "generation": 1});
    if let Value::Object(more) = meta {
        more.into_iter().for_each(|(name, value)| metadata[name] = value);
    }
    Arc::new(serde_json::from_value(json!({"metadata": metadata, "spec": spec, "status": status})).unwrap())
}

fn seen(facts: Facts) -> Observed {
    let place = Place {
        node: SmolStr::new("n1"),
        addresses: vec!["192.168.0.1".parse().unwrap()],
    };
    Observed {
        now: noon(),
        place: Arc::new(place),
        facts,
        leftovers: Vec::new(),
    }
}

/// Admitted, with a sandbox and volumes.
fn ready(pod: &Pod) -> Facts {
    let mut facts = Facts {
        admission: Some(Admission::Admitted),
        sandboxes: 1,
        ..Facts::default()
    };
    facts.sandbox = Some(Sandbox {
        id: "s0".into(),
        attempt: 0,
        ready: true,
        created_at: noon(),
        addresses: vec!["10.244.0.5".parse().unwrap()],
    });
    facts.volumes.work = Work::Done;
    facts.volumes.written_for = shape(pod);
    facts
}

fn run(pod: &Pod, name: &str, attempt: u32, state: ContainerState) -> Run {
    Run {
        id: format!("{name}-{attempt}"),
        sandbox: "s0".into(),
        name: SmolStr::new(name),
        attempt,
        image: "busybox".into(),
        image_id: "docker.io/library/busybox@sha256:1".into(),
        hash: pod.container(name).map(hash_of).unwrap_or_default(),
        given: pod.container(name).map(resources::given).unwrap_or_default(),
        created_at: noon(),
        state,
        last_words: String::new(),
        user: None,
    }
}

fn running() -> ContainerState {
    ContainerState::Running {
        pid: 1,
        started_at: noon(),
    }
}

fn exited(code: i32) -> ContainerState {
    ContainerState::Exited(Exit {
        code,
        signal: None,
        oom_killed: false,
        started_at: Some(noon()),
        finished_at: noon(),
        reason: if code == 0 {
            "Completed".into()
        } else {
            "Error".into()
        },
        message: String::new(),
    })
}

fn shown(gap: &Gap<Step>) -> String {
    let mut text = String::new();
    for part in &gap.parts {
        let closing = match &part.closing {
            Closing::Act(step) => step.to_string(),
            Closing::Wait { on, cause } => format!("wait for {on} ({})", cause.code),
            Closing::Hold { until, cause } => format!("hold until {until} ({})", cause.code),
            Closing::Stuck { cause } => format!("stuck ({})", cause.code),
        };
        let _ = writeln!(text, "{} -> {closing}", part.about);
    }
    if let Some(status) = &gap.status {
        let _ = writeln!(text, "phase {}", status["phase"].as_str().unwrap_or("-"));
        for list in ["initContainerStatuses", "containerStatuses"] {
            for each in status[list].as_array().into_iter().flatten() {
                let state = each["state"]
                    .as_object()
                    .and_then(|state| state.iter().next())
                    .unwrap();
                let why = state.1["reason"]
                    .as_str()
                    .map(|why| format!(" {why}"))
                    .unwrap_or_default();
                let last = each["lastState"]["terminated"]["reason"].as_str().unwrap_or("-");
                let _ = writeln!(
                    text,
                    "  {} {}{why} ready {} restarts {} last {last}",
                    each["name"].as_str().unwrap(),
                    state.0,
                    each["ready"],
                    each["restartCount"]
                );
            }
        }
        for each in status["conditions"].as_array().into_iter().flatten() {
            let why = each["reason"].as_str().unwrap_or_default();
            let _ = writeln!(
                text,
                "  {}={} {why}",
                each["type"].as_str().unwrap(),
                each["status"].as_str().unwrap()
            );
        }
    }
    text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

fn check(pod: &Arc<Pod>, facts: Facts, expect: expect_test::Expect) {
    expect.assert_eq(&shown(&decide(pod, &seen(facts))));
}

fn one() -> Value {
    json!({"containers": [{"name": "web", "image": "busybox"}]})
}

#[test]
fn a_new_pod_is_judged_first() {
    check(
        &pod(one()),
        Facts::default(),
        expect_test::expect!["admission: not judged yet -> admit"],
    );
}

#[test]
fn sandbox_volumes_and_image_come_at_once() {
    let facts = Facts {
        admission: Some(Admission::Admitted),
        ..Facts::default()
    };
    check(
        &pod(one()),
        facts,
        expect_test::expect![[r#"
            sandbox: want one, have none -> start sandbox 0
            volumes: not there yet -> mount volumes
            image of web: want it here -> image for web 0
            phase Pending
              web waiting ContainerCreating ready false restarts 0 last -
              PodReadyToStartContainers=False
              Initialized=True
              Ready=False ContainersNotReady
              ContainersReady=False ContainersNotReady
              PodScheduled=True"#]],
    );
}

#[test]
fn a_container_starts_when_all_is_there() {
    let pod = pod(one());
    let mut facts = ready(&pod);
    facts.pulls.insert(
        "web".into(),
        Pull::Here {
            attempt: 0,
            image: "sha256:1".into(),
        },
    );
    let gap = decide(&pod, &seen(facts));
    expect_test::expect!["containers: 1 to start -> start web 0"]
        .assert_eq(shown(&gap).lines().next().unwrap());
}

#[test]
fn a_running_pod_is_closed_but_for_its_status() {
    let pod = pod(one());
    let mut facts = ready(&pod);
    facts.set(run(&pod, "web", 0, running()));
    check(
        &pod,
        facts,
        expect_test::expect![[r#"
            phase Running
              web running ready true restarts 0 last -
              PodReadyToStartContainers=True
              Initialized=True
              Ready=True
              ContainersReady=True
              PodScheduled=True"#]],
    );
}

#[test]
fn a_status_that_is_there_is_not_written_again() {
    let before = pod(one());
    let mut facts = ready(&before);
    facts.set(run(&before, "web", 0, running()));
    let status = decide(&before, &seen(facts.clone())).status.unwrap();
    let again = pod_with(one(), json!({}), status);
    check(&again, facts, expect_test::expect![""]);
}

#[test]
fn init_containers_run_one_after_another_and_a_failed_one_ends_a_pod_that_never_restarts() {
    let spec = |policy: &str| json!({"restartPolicy": policy, "containers": [{"name": "web"}], "initContainers": [{"name": "a"}, {"name": "b"}]});
    let never = pod(spec("Never"));
    let mut facts = ready(&never);
    facts.set(run(&never, "a", 0, exited(0)));
    check(
        &never,
        facts.clone(),
        expect_test::expect![[r#"
            image of b: want it here -> image for b 0
            phase Pending
              a terminated Completed ready true restarts 0 last -
              b waiting PodInitializing ready false restarts 0 last -
              web waiting PodInitializing ready false restarts 0 last -
              PodReadyToStartContainers=True
              Initialized=False ContainersNotInitialized
              Ready=False ContainersNotReady
              ContainersReady=False ContainersNotReady
              PodScheduled=True"#]],
    );
    facts.set(run(&never, "b", 0, exited(1)));
    check(
        &never,
        facts,
        expect_test::expect![[r#"
            pod: ended, its sandbox and volumes are still here -> settle
            phase Failed
              a terminated Completed ready true restarts 0 last -
              b terminated Error ready false restarts 0 last -
              web waiting PodInitializing ready false restarts 0 last -
              PodReadyToStartContainers=True
              Initialized=False ContainersNotInitialized
              Ready=False PodFailed
              ContainersReady=False PodFailed
              PodScheduled=True"#]],
    );
}

#[test]
fn a_sidecar_is_up_before_the_rest_and_goes_last() {
    let spec = json!({
        "restartPolicy": "Never",
        "initContainers": [{"name": "side", "restartPolicy": "Always", "startupProbe": {"exec": {"command": ["x"]}}}],
        "containers": [{"name": "web"}],
    });
    let pod = pod(spec);
    let mut facts = ready(&pod);
    facts.set(run(&pod, "side", 0, running()));
    let first = |facts: &Facts| {
        shown(&decide(&pod, &seen(facts.clone())))
            .lines()
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    let mut told = vec![first(&facts)];
    facts.probes.insert(
        "side-0".into(),
        Probed {
            watched: true,
            ..Probed::default()
        },
    );
    told.push(first(&facts));
    facts.probes.insert(
        "side-0".into(),
        Probed {
            watched: true,
            started: Some(true),
            ..Probed::default()
        },
    );
    told.push(first(&facts));
    facts.set(run(&pod, "web", 0, exited(0)));
    told.push(first(&facts));
    facts.set(run(&pod, "side", 0, exited(137)));
    told.push(
        shown(&decide(&pod, &seen(facts)))
            .lines()
            .take(2)
            .collect::<Vec<_>>()
            .join(" / "),
    );
    expect_test::expect![[r#"
        container side: not probed -> probe side
        phase Pending
        image of web: want it here -> image for web 0
        container side: must end -> kill side in 30s: Stopping container side
        pod: ended, its sandbox and volumes are still here -> settle / phase Succeeded"#]]
    .assert_eq(&told.join("\n"));
}

#[test]
fn a_crashing_container_waits_longer_each_time() {
    let pod = pod(one());
    let mut facts = ready(&pod);
    facts.set(run(&pod, "web", 2, exited(1)));
    facts
        .pauses
        .insert("web".into(), (Duration::from_secs(20), noon()));
    check(
        &pod,
        facts,
        expect_test::expect![[r#"
            container web: crashed -> hold until 2026-01-01T12:00:20Z (CrashLoopBackOff)
            container web: nobody told of its back-off -> tell BackOff: Back-off restarting failed container web in pod web_default(u1)
            phase Running
              web waiting CrashLoopBackOff ready false restarts 2 last Error
              PodReadyToStartContainers=True
              Initialized=True
              Ready=False ContainersNotReady
              ContainersReady=False ContainersNotReady
              PodScheduled=True"#]],
    );
}

#[test]
fn a_failed_probe_kills_and_a_changed_image_too() {
    let probed = pod(
        json!({"containers": [{"name": "web", "image": "busybox", "livenessProbe": {"tcpSocket": {"port": 1}, "terminationGracePeriodSeconds": 5}}]}),
    );
    let mut facts = ready(&probed);
    facts.set(run(&probed, "web", 0, running()));
    facts.probes.insert(
        "web-0".into(),
        Probed {
            watched: true,
            condemned: Some("liveness"),
            ..Probed::default()
        },
    );
    let first = |gap: Gap<Step>| shown(&gap).lines().next().unwrap().to_owned();
    let liveness = first(decide(&probed, &seen(facts)));
    let before = pod(one());
    let mut facts = ready(&before);
    facts.set(run(&before, "web", 0, running()));
    let changed = pod(json!({"containers": [{"name": "web", "image": "busybox:2"}]}));
    let image = first(decide(&changed, &seen(facts)));
    expect_test::expect![[r#"
        container web: must end -> kill web in 5s: Container web failed liveness probe, will be restarted
        container web: must end -> kill web in 30s: Container web definition changed, will be restarted"#]]
    .assert_eq(&format!("{liveness}\n{image}"));
}

#[test]
fn a_deleted_pod_ends_settles_and_lets_its_object_go() {
    let meta = json!({"deletionTimestamp": NOON, "deletionGracePeriodSeconds": 7});
    let deleted = pod_with(one(), meta.clone(), json!({}));
    let mut facts = ready(&deleted);
    facts.set(run(&deleted, "web", 0, running()));
    let mut told = vec![
        shown(&decide(&deleted, &seen(facts.clone())))
            .lines()
            .next()
            .unwrap()
            .to_owned(),
    ];
    facts.killing.insert("web-0".into(), 7);
    told.push(
        shown(&decide(&deleted, &seen(facts.clone())))
            .lines()
            .next()
            .unwrap()
            .to_owned(),
    );
    facts.killing.clear();
    facts.set(run(&deleted, "web", 0, exited(0)));
    told.push(
        shown(&decide(&deleted, &seen(facts.clone())))
            .lines()
            .next()
            .unwrap()
            .to_owned(),
    );
    facts.settled = Work::Done;
    facts.sandbox.as_mut().unwrap().ready = false;
    let last = decide(&deleted, &seen(facts.clone()));
    told.push(shown(&last).lines().take(2).collect::<Vec<_>>().join(" / "));
    let written = pod_with(one(), meta, last.status.unwrap());
    told.push(shown(&decide(&written, &seen(facts))));
    expect_test::expect![[r#"
        container web: must end -> kill web in 7s: Stopping container web
        phase Running
        pod: ended, its sandbox and volumes are still here -> settle
        phase Succeeded /   web terminated Completed ready false restarts 0 last -
        object: waits for the node -> delete object"#]]
    .assert_eq(&told.join("\n"));
}

/// A deadline to come and a token that ages are times to look again; nothing is open until then.
#[test]
fn time_that_passes_is_no_gap() {
    let spec = json!({"activeDeadlineSeconds": 600, "containers": [{"name": "web"}]});
    let pod = pod_with(spec, json!({}), json!({"startTime": NOON}));
    let later = |seconds| noon() + Duration::from_secs(seconds);
    for (renew_at, look_again) in [(Some(later(60)), later(60)), (None, later(600))] {
        let mut facts = ready(&pod);
        facts.volumes.renew_at = renew_at;
        let gap = decide(&pod, &seen(facts));
        let holds = |part: &reconcile::Part<Step>| matches!(part.closing, Closing::Hold { .. });
        assert!(!gap.parts.iter().any(holds));
        assert_eq!(gap.look_again, Some(look_again));
    }
}

#[test]
fn a_pod_past_its_deadline_fails() {
    let spec = json!({"activeDeadlineSeconds": 10, "containers": [{"name": "web"}]});
    let late = pod_with(
        spec,
        json!({}),
        json!({"startTime": "2026-01-01T11:59:00Z", "phase": "Running"}),
    );
    let mut facts = ready(&late);
    facts.set(run(&late, "web", 0, running()));
    let gap = decide(&late, &seen(facts));
    let status = gap.status.clone().unwrap();
    expect_test::expect![[r#"container web: must end -> kill web in 30s: Stopping container web / Failed "DeadlineExceeded" "Pod was active on the node longer than the specified deadline""#]]
        .assert_eq(&format!("{} / {} {} {}", shown(&gap).lines().next().unwrap(), status["phase"].as_str().unwrap(), status["reason"], status["message"]));
}

#[test]
fn a_pod_of_the_same_name_that_is_still_here_is_discarded_once_and_after_a_failure_again() {
    let mut seen = seen(Facts::default());
    let pause = std::time::Duration::from_secs(2);
    let failed = |until| {
        Work::Failed(Failure {
            message: "busy".into(),
            until,
            pause,
        })
    };
    seen.leftovers = vec![
        ("old".into(), Work::Open),
        ("going".into(), Work::Doing),
        ("failed".into(), failed(noon())),
        ("held".into(), failed(later(noon(), pause))),
    ];
    expect_test::expect![[r#"
        pod old: gone, but not from here -> discard old
        pod failed: gone, but not from here -> discard failed
        pod held: gone, but not from here -> hold until 2026-01-01T12:00:02Z (FailedKillPod)
        admission: not judged yet -> admit"#]]
    .assert_eq(&shown(&decide(&pod(one()), &seen)));
}

#[test]
fn a_container_is_resized_in_place_unless_it_asks_for_a_restart() {
    let spec = |cpu: &str, memory: &str| {
        json!({"containers": [{"name": "web", "image": "busybox",
            "resizePolicy": [{"resourceName": "memory", "restartPolicy": "RestartContainer"}],
            "resources": {"requests": {"cpu": cpu, "memory": memory}}}]})
    };
    let before = pod(spec("100m", "10Mi"));
    let mut facts = ready(&before);
    facts.set(run(&before, "web", 0, running()));
    let first = |spec: Value| {
        shown(&decide(&pod(spec), &seen(facts.clone())))
            .lines()
            .next()
            .unwrap()
            .to_owned()
    };
    expect_test::expect![[r#"
        container web: has other resources than it should -> resize web
        container web: must end -> kill web in 30s: Container web resize requires restart"#]]
    .assert_eq(&format!(
        "{}\n{}",
        first(spec("200m", "10Mi")),
        first(spec("100m", "20Mi"))
    ));
    let mut failed = facts.clone();
    failed
        .resizes
        .insert("web-0".into(), Work::failed(&Work::Open, "busy", noon()));
    let gap = decide(&pod(spec("200m", "10Mi")), &seen(failed));
    expect_test::expect![[r#"
        container web: has other resources than it should -> hold until 2026-01-01T12:00:00.5Z (ResizeError)
        phase Running
          web running ready true restarts 0 last -
          PodResizeInProgress=True
          PodReadyToStartContainers=True
          Initialized=True
          Ready=True
          ContainersReady=True
          PodScheduled=True"#]]
    .assert_eq(&shown(&gap));
    let status = decide(&pod(spec("200m", "10Mi")), &seen(facts.clone()))
        .status
        .unwrap();
    let conditions = status["conditions"].as_array().unwrap();
    assert!(
        conditions
            .iter()
            .any(|each| each["type"] == "PodResizeInProgress")
    );
}

#[test]
fn what_is_being_made_is_not_left_behind() {
    let meta = json!({"deletionTimestamp": NOON, "deletionGracePeriodSeconds": 0});
    let going = pod_with(one(), meta, json!({}));
    let mut facts = ready(&going);
    facts.sandbox = None;
    facts.sandbox_work = Work::Doing;
    let does = |facts: &Facts| {
        let gap = decide(&going, &seen(facts.clone()));
        gap.parts
            .iter()
            .map(|part| part.about.clone())
            .collect::<Vec<_>>()
    };
    assert!(does(&facts).is_empty(), "{:?}", does(&facts));
    facts.sandbox_work = Work::Done;
    assert_eq!(
        does(&facts),
        ["pod: ended, its sandbox and volumes are still here"]
    );

    let book = crate::book::Book::default();
    let (key, uid) = (going.key(), SmolStr::new("u1"));
    book.note(&key, &uid, None, |facts| facts.sandbox_work = Work::Doing);
    let open = || {
        discard(Gap::closed(), &key, &book.leftovers(&key, None), noon())
            .parts
            .len()
    };
    assert_eq!(open(), 0);
    book.note(&key, &uid, None, |facts| facts.sandbox_work = Work::Done);
    assert_eq!(open(), 1);
    assert!(book.leftovers(&key, Some(&uid)).is_empty());
    book.note(&key, &uid, None, |facts| facts.discarded.begin());
    assert_eq!(open(), 0);
}
