//! Upstream's own framework answers the same questions (`oracle/`): the same nodes, the same scores, the same words,
//! the same victims.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use super::*;
use crate::preempt::Verdict;
use crate::score;
use crate::snapshot::Slot;

#[derive(serde::Deserialize)]
struct Case {
    about: String,
    #[serde(default)]
    nodes: Vec<Value>,
    #[serde(default)]
    pods: Vec<Value>,
    #[serde(default)]
    others: Vec<Other>,
    pod: Value,
    #[serde(default)]
    answer: Answer,
}

#[derive(serde::Deserialize)]
struct Other {
    #[serde(default)]
    group: String,
    resource: String,
    object: Value,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
struct Answer {
    feasible: Vec<String>,
    scores: BTreeMap<String, Vec<i64>>,
    refused: BTreeMap<String, Told>,
    message: String,
    victims: BTreeMap<String, Victims>,
    preempts: Vec<String>,
}

#[derive(Debug, Default, PartialEq, serde::Deserialize)]
#[serde(default)]
struct Told {
    by: String,
    reasons: Vec<String>,
    r#final: bool,
}

#[derive(Debug, Default, PartialEq, serde::Deserialize)]
#[serde(default)]
struct Victims {
    pods: Vec<String>,
    violations: usize,
}

/// How often each plugin was compared, and where it differed.
#[derive(Default)]
struct Tally {
    compared: BTreeMap<String, usize>,
    wrong: Vec<String>,
}

impl Tally {
    fn compare<T: Debug + PartialEq>(&mut self, case: &Case, what: &str, ours: &T, theirs: &T) {
        *self.compared.entry(what.to_owned()).or_default() += 1;
        if ours != theirs {
            let about = &case.about;
            self.wrong.push(format!(
                "{about}: {what}:\n  theirs: {theirs:?}\n  ours:   {ours:?}"
            ));
        }
    }
}

/// The object, with what every object of its kind in the cases says.
fn whole(resource: &Resource, body: &Value) -> Arc<Object> {
    let mut body = body.clone();
    let text = |body: &Value, field: &str| body["metadata"][field].as_str().unwrap_or_default().to_owned();
    let key = resource.key(text(&body, "namespace"), text(&body, "name"));
    if body["metadata"]["uid"].is_null() {
        body["metadata"]["uid"] = json!(format!("uid-{}", key.name));
    }
    if *resource == PODS {
        body["spec"]["schedulerName"] = json!("default-scheduler");
    }
    Object::from_value(key, Revision(1), &body, &api::Paths::default())
}

fn world(case: &Case) -> World {
    let mut world = World::new(&[]);
    for node in &case.nodes {
        world.put(&whole(&NODES, node), 1);
    }
    for other in &case.others {
        let resource = Resource::new(other.group.as_str(), other.resource.as_str());
        world.put(&whole(&resource, &other.object), 1);
    }
    for pod in case.pods.iter().chain([&case.pod]) {
        world.put(&whole(&PODS, pod), 1);
    }
    world
}

/// One case, its pod, and the scheduler that is asked about it.
struct Asked<'a> {
    case: &'a Case,
    scheduler: &'a mut Scheduler,
    guest: Arc<Guest>,
    profile: Arc<Profile>,
}

fn check(case: &Case, tally: &mut Tally) {
    let mut world = world(case);
    let scheduler = &mut world.0;
    let key = whole(&PODS, &case.pod).key.clone();
    if !scheduler.pods.contains_key(&key) {
        let parts = scheduler.told.pop().into_iter().flat_map(|(_, gap)| gap.parts);
        let says = parts.into_iter().find_map(|part| match part.closing {
            Closing::Stuck { cause } => Some(cause.says),
            _ => None,
        });
        return tally.compare(
            case,
            "SchedulingGates",
            &says.unwrap_or_default(),
            &case.answer.message,
        );
    }
    scheduler.spread_by_default(&key);
    let (guest, profile) = (
        scheduler.pods[&key].guest.clone(),
        scheduler.pods[&key].profile.clone(),
    );
    let asked = Asked {
        case,
        scheduler,
        guest,
        profile,
    };
    asked.check(tally);
}

impl Asked<'_> {
    fn check(mut self, tally: &mut Tally) {
        let (guest, profile) = (self.guest.clone(), self.profile.clone());
        let question = Question::new(&guest, &profile, &self.scheduler.nodes);
        let feasible = self.scheduler.feasible(&question);
        let mut slots: Vec<Slot> = feasible.iter().collect();
        slots.sort_by_key(|slot| self.name(*slot));
        let names: Vec<String> = slots.iter().map(|slot| self.name(*slot)).collect();
        tally.compare(self.case, "feasible", &names, &self.case.answer.feasible);
        if slots.len() > 1 {
            self.check_scores(tally, score::by_plugin(&question, &self.scheduler.nodes, &slots));
        }
        let nominated = self.scheduler.nominations.node_of(guest.key());
        if nominated.is_some_and(|node| names == [node.as_str()]) {
            return;
        }
        let refusals = self.scheduler.refusals(&guest, &profile);
        self.check_refusals(tally, &refusals.nodes);
        if names.is_empty() {
            let verdict = self.scheduler.preempt(&guest, &profile, &refusals.nodes);
            let message = refusals.told(verdict.as_ref());
            tally.compare(self.case, "message", &message, &self.case.answer.message);
            self.check_victims(tally, &refusals.nodes, verdict);
        }
    }

    fn name(&self, slot: Slot) -> String {
        self.scheduler.nodes.names[slot].to_string()
    }

    /// Upstream leaves out a plugin that has nothing to say; ours must then say the same of every node.
    fn check_scores(&self, tally: &mut Tally, ours: BTreeMap<String, Vec<i64>>) {
        for (plugin, ours) in ours {
            match self.case.answer.scores.get(&plugin) {
                Some(theirs) => tally.compare(self.case, &plugin, &ours, theirs),
                None => tally.compare(self.case, &plugin, &ours, &vec![ours[0]; ours.len()]),
            }
        }
    }

    fn check_refusals(&self, tally: &mut Tally, refused: &[(Slot, filter::Refused)]) {
        let mut ours = BTreeMap::new();
        for (slot, refused) in refused {
            let by = refused
                .by
                .iter()
                .map(|(_, filter)| filter.name().to_owned())
                .collect();
            let mut reasons: Vec<String> = refused.reasons.iter().map(|r| r.reason.to_string()).collect();
            reasons.sort();
            // Upstream does not look at nodes that the pod can't mean.
            if !reasons[0].starts_with("node(s) didn't satisfy plugin(s)") {
                ours.insert(
                    self.name(*slot),
                    Told {
                        by,
                        reasons,
                        r#final: !refused.is_resolvable(),
                    },
                );
            }
        }
        let theirs = &self.case.answer.refused;
        for node in ours.keys().chain(theirs.keys()).collect::<BTreeSet<_>>() {
            let by = theirs
                .get(node)
                .or_else(|| ours.get(node))
                .map(|told| told.by.clone());
            let what = format!("{} refuses", by.unwrap_or_default());
            tally.compare(self.case, &what, &ours.get(node), &theirs.get(node));
        }
    }

    fn check_victims(
        &mut self,
        tally: &mut Tally,
        refused: &[(Slot, filter::Refused)],
        verdict: Option<Verdict>,
    ) {
        let mut preemption = self.scheduler.preemption(&self.guest, &self.profile);
        let mut ours = BTreeMap::new();
        if preemption.ineligible(refused).is_none() {
            for (slot, _) in refused.iter().filter(|(_, refused)| refused.is_resolvable()) {
                if let Ok(candidate) = preemption.on(*slot) {
                    let pods = candidate
                        .out
                        .iter()
                        .map(|guest| guest.key().name.to_string())
                        .collect();
                    let violations = candidate.violations;
                    ours.insert(
                        preemption.nodes.names[*slot].to_string(),
                        Victims { pods, violations },
                    );
                }
            }
        }
        tally.compare(self.case, "victims", &ours, &self.case.answer.victims);
        if let Some(Verdict::Put { node, .. }) = verdict {
            let node = self.name(node);
            let known = self.case.answer.preempts.contains(&node);
            tally.compare(
                self.case,
                "preempts",
                &Some(&node).filter(|_| known),
                &Some(&node),
            );
        }
    }
}

#[test]
fn upstream_gives_the_same_answers() {
    let path = std::env::var("ORACLE_CASES").unwrap_or_default();
    let text = match path.as_str() {
        "" => include_str!("../../../oracle/cases.jsonl").to_owned(),
        path => std::fs::read_to_string(path).unwrap(),
    };
    let mut tally = Tally::default();
    for line in text.lines() {
        check(&serde_json::from_str(line).unwrap(), &mut tally);
    }
    for (what, times) in &tally.compared {
        println!("{times:6} {what}");
    }
    let (count, wrong) = (text.lines().count(), &tally.wrong);
    assert!(count >= 300, "only {count} cases");
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}
