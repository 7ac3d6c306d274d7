//! Upstream's own framework answers the same questions (`oracle/`): the same nodes, the same scores, the same words.

use std::collections::BTreeMap;

use super::*;
use crate::bits::Bits;
use crate::score;

#[derive(serde::Deserialize)]
struct Case {
    nodes: Vec<Value>,
    pods: Option<Vec<Value>>,
    others: Vec<Other>,
    pod: Value,
    #[serde(default)]
    message: String,
    scores: BTreeMap<String, BTreeMap<String, i64>>,
}

#[derive(serde::Deserialize)]
struct Other {
    group: String,
    resource: String,
    object: Value,
}

fn objects(case: &Case) -> Vec<Arc<Object>> {
    let pods = case.pods.iter().flatten();
    let all = case.nodes.iter().map(|node| (NODES, node));
    let all = all.chain(pods.map(|pod| (PODS, pod)));
    let others = case.others.iter();
    let all = all.chain(others.map(|o| (Resource::new(o.group.as_str(), o.resource.as_str()), &o.object)));
    all.map(|(resource, body)| whole(&resource, body)).collect()
}

fn whole(resource: &Resource, body: &Value) -> Arc<Object> {
    let text = |field: &str| body["metadata"][field].as_str().unwrap_or_default().to_owned();
    let key = resource.key(text("namespace"), text("name"));
    Object::from_value(key, Revision(1), body, &api::Paths::default())
}

/// What we say to a case, in the oracle's form.
fn answer(case: &Case) -> (String, BTreeMap<String, BTreeMap<String, i64>>) {
    let mut world = World::new(&[]);
    for object in objects(case) {
        world.put(&object, 1);
    }
    let pod = whole(&PODS, &case.pod);
    world.put(&pod, 1);
    let scheduler = &mut world.0;
    scheduler.spread_by_default(&pod.key);
    let pending = &scheduler.pods[&pod.key];
    let (guest, profile) = (pending.guest.clone(), pending.profile.clone());
    let question = Question::new(&guest, &profile, &scheduler.nodes);
    let feasible: Bits = filter::feasible(&question, &scheduler.nodes);
    if feasible.is_empty() {
        return (scheduler.refusals(&guest, &profile).message, BTreeMap::new());
    }
    let slots: Vec<_> = feasible.iter().collect();
    let mut scores: BTreeMap<String, BTreeMap<String, i64>> = BTreeMap::new();
    for (plugin, own) in score::by_plugin(&question, &scheduler.nodes, &slots) {
        for (slot, own) in slots.iter().zip(own) {
            let name = scheduler.nodes.names[*slot].to_string();
            scores.entry(name).or_default().insert(plugin.clone(), own);
        }
    }
    (String::new(), scores)
}

/// Upstream leaves out a score that has nothing to say; ours must then say the same of every node.
fn silent_alike(
    ours: &mut BTreeMap<String, BTreeMap<String, i64>>,
    theirs: &BTreeMap<String, BTreeMap<String, i64>>,
) {
    let said = theirs.values().next().cloned().unwrap_or_default();
    let all: Vec<String> = ours
        .values()
        .next()
        .into_iter()
        .flat_map(|own| own.keys().cloned())
        .collect();
    for plugin in all.into_iter().filter(|plugin| !said.contains_key(plugin)) {
        let given: Vec<i64> = ours.values().map(|own| own[&plugin]).collect();
        if given.windows(2).all(|pair| pair[0] == pair[1]) {
            ours.values_mut()
                .for_each(|own| own.retain(|name, _| *name != plugin));
        }
    }
}

#[test]
fn upstream_gives_the_same_answers() {
    let cases = include_str!("../../../oracle/cases.jsonl");
    let (mut count, mut wrong) = (0, Vec::new());
    for (at, line) in cases.lines().enumerate() {
        let case: Case = serde_json::from_str(line).unwrap();
        let (message, mut scores) = answer(&case);
        silent_alike(&mut scores, &case.scores);
        if message != case.message || scores != case.scores {
            wrong.push(format!(
                "case {at}: pod {}\n  theirs: {:?} {:?}\n  ours:   {message:?} {scores:?}",
                case.pod, case.message, case.scores
            ));
        }
        count += 1;
    }
    assert!(count >= 300, "only {count} cases");
    assert!(
        wrong.is_empty(),
        "{} of {count} differ:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
