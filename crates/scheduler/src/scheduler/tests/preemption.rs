//! Preemption, as upstream's `default_preemption_test.go` and `preemption_test.go` have it.

use super::*;

fn running(name: &str, on: &str, cpu: &str, priority: i32, started: &str) -> Arc<Object> {
    let pod = with_priority(&pod(name, cpu, json!({"nodeName": on})), priority);
    let mut body = pod.value().unwrap();
    body["metadata"]["labels"] = json!({"app": name});
    body["status"] = json!({"phase": "Running", "startTime": format!("2026-01-01T00:{started}:00Z")});
    object(&PODS, name, body)
}

fn high(name: &str, cpu: &str) -> Arc<Object> {
    with_priority(&pod(name, cpu, json!({})), 1000)
}

fn leaving(pod: &Arc<Object>) -> Arc<Object> {
    let mut body = pod.value().unwrap();
    body["metadata"]["deletionTimestamp"] = json!("2026-01-01T01:00:00Z");
    body["status"]["conditions"] =
        json!([{"type": "DisruptionTarget", "status": "True", "reason": "PreemptionByScheduler"}]);
    object(&PODS, &pod.key.name.clone(), body)
}

fn nominated(pod: &Arc<Object>, node: &str) -> Arc<Object> {
    let mut body = pod.value().unwrap();
    body["status"]["nominatedNodeName"] = json!(node);
    object(&PODS, &pod.key.name.clone(), body)
}

#[test]
fn a_pod_of_higher_priority_puts_out_the_fewest_and_waits_for_their_room() {
    let mut world = World::new(&[node("a", "4", json!({}))]);
    let low = running("low", "a", "3", 1, "10");
    world
        .put(&low, 1)
        .put(&running("lower", "a", "1", 0, "20"), 1)
        .put(&high("urgent", "2"), 2);
    world.turn(2, expect![[r#"
        pods/default/urgent: node: want one, have none: Unschedulable: 0/1 nodes are available: 1 Insufficient cpu.
        pods/default/urgent: node a: ResourceShort: cpu: wants 2, has 0 free of 4
        pods/default/urgent: condition PodScheduled: tell why [0/1 nodes are available: 1 Insufficient cpu.]
        pods/default/urgent: node: want room on a: waits for pods/default/low: node a is nominated; this pod has to leave it
        pods/default/urgent: pod default/low: put out
        pods/default/urgent: pod default/low: put out [Preempted by pod uid-urgent on node a]
        again: Some(302)"#]]);
    world.put(&leaving(&low), 3).turn(4, expect!["again: Some(302)"]);
    world.gone(&low, 9).turn(
        9,
        expect![[r#"
        pods/default/urgent: node: want one, chose a [Successfully assigned default/urgent to a]
        again: None"#]],
    );
}

#[test]
fn what_is_written_is_what_upstream_writes() {
    let mut world = World::new(&[node("a", "4", json!({}))]);
    world
        .put(&running("low", "a", "4", 1, "10"), 1)
        .put(&high("urgent", "2"), 2);
    let mut lines = Vec::new();
    for (_, gap) in world.0.turn(at(2)).gaps {
        for part in gap.parts {
            if let Closing::Act(step) = part.closing {
                lines.push(format!(
                    "{} {} {:?}",
                    step.write.key, step.write.subresource, step.write.verb
                ));
                lines.extend(
                    step.done
                        .map(|e| format!("  {} {}: {}", e.about, e.reason, e.message)),
                );
            }
        }
    }
    expect![[r#"
        pods/default/urgent status Patch(Strategic(Object {"metadata": Object {"uid": String("uid-urgent")}, "status": Object {"conditions": Array [Object {"lastProbeTime": Null, "lastTransitionTime": String("1970-01-01T00:00:02Z"), "message": String("0/1 nodes are available: 1 Insufficient cpu."), "observedGeneration": Number(0), "reason": String("Unschedulable"), "status": String("False"), "type": String("PodScheduled")}], "nominatedNodeName": String("a")}}))
          pods/default/urgent FailedScheduling: 0/1 nodes are available: 1 Insufficient cpu.
        pods/default/low status Patch(Strategic(Object {"metadata": Object {"uid": String("uid-low")}, "status": Object {"conditions": Array [Object {"lastProbeTime": Null, "lastTransitionTime": String("1970-01-01T00:00:02Z"), "message": String("default-scheduler: preempting to accommodate a higher priority pod"), "observedGeneration": Number(0), "reason": String("PreemptionByScheduler"), "status": String("True"), "type": String("DisruptionTarget")}]}}))
        pods/default/low  Delete(DeleteOptions { grace_seconds: None, propagation: None, uid: Some("uid-low"), revision: None })
          pods/default/low Preempted: Preempted by pod uid-urgent on node a"#]].assert_eq(&lines.join("\n"));
}

#[test]
fn equal_priority_never_and_too_large_pods_put_nobody_out() {
    let mut world = World::new(&[node("a", "4", json!({})), node("b", "1", json!({}))]);
    world.put(&running("low", "a", "3", 1, "10"), 1);
    world.put(&with_priority(&pod("equal", "2", json!({})), 1), 2);
    world.put(
        &with_priority(&pod("meek", "2", json!({"preemptionPolicy": "Never"})), 1000),
        3,
    );
    world.put(&high("giant", "8"), 4);
    world.verdicts(5, expect![[r#"
        meek: 0/2 nodes are available: 2 Insufficient cpu. preemption: not eligible due to preemptionPolicy=Never.
        giant: 0/2 nodes are available: 2 Insufficient cpu. preemption: 0/2 nodes are available: 2 Preemption is not helpful for scheduling.
        equal: 0/2 nodes are available: 2 Insufficient cpu. preemption: 0/2 nodes are available: 1 No preemption victims found for incoming pod, 1 Preemption is not helpful for scheduling."#]]);
}

#[test]
fn the_cheapest_node_is_chosen() {
    // No budget broken, then the lowest of the highest priorities, then sums, then numbers, then the youngest.
    let mut world = World::new(&[
        node("a", "4", json!({})),
        node("b", "4", json!({})),
        node("c", "4", json!({})),
    ]);
    world.put(&running("a1", "a", "4", 5, "10"), 1);
    world
        .put(&running("b1", "b", "2", 3, "10"), 1)
        .put(&running("b2", "b", "2", 3, "10"), 1);
    world.put(&running("c1", "c", "4", 3, "10"), 1);
    world.put(&high("one", "4"), 2);
    world.turn(2, expect![[r#"
        pods/default/one: node: want one, have none: Unschedulable: 0/3 nodes are available: 3 Insufficient cpu.
        pods/default/one: node a: ResourceShort: cpu: wants 4, has 0 free of 4
        pods/default/one: node b: ResourceShort: cpu: wants 4, has 0 free of 4
        pods/default/one: node c: ResourceShort: cpu: wants 4, has 0 free of 4
        pods/default/one: condition PodScheduled: tell why [0/3 nodes are available: 3 Insufficient cpu.]
        pods/default/one: node: want room on c: waits for pods/default/c1: node c is nominated; this pod has to leave it
        pods/default/one: pod default/c1: put out
        pods/default/one: pod default/c1: put out [Preempted by pod uid-one on node c]
        again: Some(302)"#]]);
    let budget =
        json!({"spec": {"selector": {"matchLabels": {"app": "c1"}}}, "status": {"disruptionsAllowed": 0}});
    let budget = object(&BUDGETS, "keep", budget);
    let mut guarded = World::new(&[node("b", "4", json!({})), node("c", "4", json!({}))]);
    guarded
        .put(&running("b1", "b", "4", 5, "10"), 1)
        .put(&running("c1", "c", "4", 3, "10"), 1);
    guarded.put(&budget, 1).put(&high("two", "4"), 2);
    guarded.turn(2, expect![[r#"
        pods/default/two: node: want one, have none: Unschedulable: 0/2 nodes are available: 2 Insufficient cpu.
        pods/default/two: node b: ResourceShort: cpu: wants 4, has 0 free of 4
        pods/default/two: node c: ResourceShort: cpu: wants 4, has 0 free of 4
        pods/default/two: condition PodScheduled: tell why [0/2 nodes are available: 2 Insufficient cpu.]
        pods/default/two: node: want room on c: waits for pods/default/c1: node c is nominated; this pod has to leave it
        pods/default/two: pod default/c1: put out
        pods/default/two: pod default/c1: put out [Preempted by pod uid-two on node c]
        again: Some(302)"#]]);
}

#[test]
fn a_nominated_pod_keeps_its_room_against_lower_ones_and_yields_to_higher_ones() {
    let mut world = World::new(&[node("a", "4", json!({}))]);
    let low = leaving(&running("low", "a", "2", 1, "10"));
    world.put(&low, 1).put(&nominated(&high("urgent", "4"), "a"), 2);
    world.put(&with_priority(&pod("lesser", "2", json!({})), 10), 2);
    world.verdicts(3, expect![[r#"
        urgent: 0/1 nodes are available: 1 Insufficient cpu. preemption: not eligible due to a terminating pod on the nominated node.
        lesser: 0/1 nodes are available: 1 Insufficient cpu. preemption: 0/1 nodes are available: 1 Insufficient cpu."#]]);
    world.put(&with_priority(&pod("greater", "4", json!({})), 2000), 4);
    world.turn(4, expect![[r#"
        pods/default/greater: node: want one, have none: Unschedulable: 0/1 nodes are available: 1 Insufficient cpu.
        pods/default/greater: node a: ResourceShort: cpu: wants 4, has 2 free of 4
        pods/default/greater: condition PodScheduled: tell why [0/1 nodes are available: 1 Insufficient cpu.]
        pods/default/greater: node: want room on a: waits for pods/default/low: node a is nominated; this pod has to leave it
        pods/default/urgent: node: want one, have none: Unschedulable: 0/1 nodes are available: 1 Insufficient cpu. preemption: 0/1 nodes are available: 1 Insufficient cpu.
        pods/default/urgent: node a: ResourceShort: cpu: wants 4, has 0 free of 4
        pods/default/urgent: condition PodScheduled: tell why [0/1 nodes are available: 1 Insufficient cpu. preemption: 0/1 nodes are available: 1 Insufficient cpu.]
        again: Some(303)"#]]);
}

#[test]
fn a_pod_that_is_not_free_to_leave_is_no_help() {
    let anti = json!({"affinity": {"podAntiAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": [
        {"labelSelector": {"matchLabels": {"app": "low"}}, "topologyKey": "kubernetes.io/hostname"}]}}});
    let mut world = World::new(&[
        node("a", "4", json!({})),
        node("b", "4", json!({"unschedulable": true})),
    ]);
    world.put(&running("low", "a", "1", 1, "10"), 1);
    world.put(&with_priority(&pod("apart", "1", anti), 1000), 2);
    world.turn(2, expect![[r#"
        pods/default/apart: node: want one, have none: Unschedulable: 0/2 nodes are available: 1 node(s) didn't match pod anti-affinity rules, 1 node(s) were unschedulable.
        pods/default/apart: node a: PodAntiAffinityMismatch: a pod that it must be apart from is in its topology
        pods/default/apart: node b: NodeUnschedulable: the node is cordoned
        pods/default/apart: condition PodScheduled: tell why [0/2 nodes are available: 1 node(s) didn't match pod anti-affinity rules, 1 node(s) were unschedulable.]
        pods/default/apart: node: want room on a: waits for pods/default/low: node a is nominated; this pod has to leave it
        pods/default/apart: pod default/low: put out
        pods/default/apart: pod default/low: put out [Preempted by pod uid-apart on node a]
        again: Some(302)"#]]);
}
