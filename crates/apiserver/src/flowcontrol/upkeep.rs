//! The objects of flow control, as upstream's server keeps them: its own are there and keep up, and every flow schema says
//! whether its level exists.

use std::collections::{HashMap, HashSet, VecDeque};
use std::time::Duration;

use api::{DeleteOptions, Identity, Object, Refused, Resource, SmolStr, Value, Write};
use serde_json::json;
use store::Watch;
use tokio::time::{Instant, timeout};

use super::configuration::{LEVELS, SCHEMAS, is_mandatory};
use super::levels::EXEMPT;
use crate::bootstrap;
use crate::ground::time_text;
use crate::registry::STORE_ROOT;
use crate::server::Server;

pub(crate) const GROUP: &str = "flowcontrol.apiserver.k8s.io";
/// The field manager of the objects that every cluster has.
pub(crate) const PRODUCER: &str = "api-priority-and-fairness-config-producer-v1";
/// The field manager of the condition.
const CONSUMER: &str = "api-priority-and-fairness-config-consumer-v1";
const AUTO_UPDATE: &str = "apf.kubernetes.io/autoupdate-spec";
/// So often is one condition written in a minute, if somebody else writes it, too.
const WRITES_A_MINUTE: usize = 6;
const MINUTE: Duration = Duration::from_secs(60);

impl Server {
    /// Keeps the objects in order after every change to them, until the server stops.
    pub(crate) async fn keep_flow_control(self) {
        let mut written = Written::default();
        loop {
            let from = self.store().revision();
            let watch = |plural| {
                let prefix = format!("{STORE_ROOT}/{plural}/");
                self.store().watch(prefix.into(), from)
            };
            let (Ok(mut schemas), Ok(mut levels)) = (watch(SCHEMAS), watch(LEVELS)) else {
                continue;
            };
            loop {
                let is_done = self.put_in_order(&mut written).await;
                let changed = either(&mut schemas, &mut levels);
                let goes_on = tokio::select! {
                    goes_on = again(changed, is_done) => goes_on,
                    () = self.stopped() => return,
                };
                if !goes_on {
                    break;
                }
            }
        }
    }

    /// `false`: not everything could be done, it is to be tried again in a while.
    async fn put_in_order(&self, written: &mut Written) -> bool {
        let mut is_done = true;
        let outcomes = [
            bootstrap::ensure_flow_control(self).await,
            self.delete_what_was_ours().await,
            self.write_conditions(written, &mut is_done).await,
        ];
        self.refresh_flow_control();
        for refused in outcomes.into_iter().filter_map(Result::err) {
            tracing::warn!(%refused, "an object of flow control is not as it should be");
            is_done = false;
        }
        is_done
    }

    /// Takes in what the objects say now.
    pub(crate) fn refresh_flow_control(&self) {
        if let Some(control) = &self.inner().flow_control {
            control.refresh();
        }
    }

    /// Objects that say of themselves that they follow upstream, and that upstream has no longer.
    async fn delete_what_was_ours(&self) -> Result<(), Refused> {
        let all = kinds::bootstrap::flow_control();
        for plural in [SCHEMAS, LEVELS] {
            let items = all[plural].as_array().into_iter().flatten();
            let ours: HashSet<&str> = items.filter_map(|one| one["metadata"]["name"].as_str()).collect();
            for object in self.stored_in(&resource(plural), "") {
                let follows = auto_update(&object.value()?) == Some(true);
                if follows && !ours.contains(object.key.name.as_str()) {
                    self.delete_own(&object).await?;
                }
            }
        }
        Ok(())
    }

    async fn delete_own(&self, object: &Object) -> Result<(), Refused> {
        let only = DeleteOptions {
            uid: Some(object.meta.uid.clone()),
            ..DeleteOptions::default()
        };
        let delete = Write::delete(object.key.clone(), only);
        match api::Client::write(self, &Identity::apiserver(), delete).await {
            Err(refused) if !refused.is_not_found() => Err(refused),
            _ => Ok(()),
        }
    }

    async fn write_conditions(&self, written: &mut Written, is_done: &mut bool) -> Result<(), Refused> {
        let levels = self.stored_in(&resource(LEVELS), "");
        let levels: HashSet<SmolStr> = levels.iter().map(|level| level.key.name.clone()).collect();
        for schema in self.stored_in(&resource(SCHEMAS), "") {
            let value = schema.value()?;
            let Some(condition) = condition(&value, &levels, &time_text(self.now())) else {
                continue;
            };
            if !written.may(&schema.key.name, Instant::now()) {
                *is_done = false;
                continue;
            }
            let body = json!({
                "apiVersion": format!("{GROUP}/v1"), "kind": "FlowSchema",
                "metadata": {"name": schema.key.name, "uid": schema.meta.uid},
                "status": {"conditions": [condition]},
            });
            let apply = Write::apply(schema.key.clone(), CONSUMER, body).on("status");
            match api::Client::write(self, &Identity::apiserver(), apply).await {
                // It is gone, or another one has its name: there will be word of that.
                Err(refused) if refused.is_not_found() || refused.is_conflict() => {}
                other => drop(other?),
            }
        }
        Ok(())
    }
}

/// When each schema's condition was written.
#[derive(Default)]
struct Written(HashMap<SmolStr, VecDeque<Instant>>);

impl Written {
    /// Whether it may be written once more; then it counts as done.
    fn may(&mut self, schema: &SmolStr, now: Instant) -> bool {
        let times = self.0.entry(schema.clone()).or_default();
        times.retain(|time| now.duration_since(*time) < MINUTE);
        let may = times.len() < WRITES_A_MINUTE;
        if may {
            times.push_back(now);
        }
        may
    }
}

fn resource(plural: &'static str) -> Resource {
    Resource::of(GROUP, plural)
}

/// Waits for a change; where not all is done, not for longer than half a minute. `false`: watch anew.
async fn again(changed: impl Future<Output = bool>, is_done: bool) -> bool {
    if is_done {
        return changed.await;
    }
    timeout(MINUTE / 2, changed).await.unwrap_or(true)
}

/// `false` if one of them is lost.
async fn either(schemas: &mut Watch<Object>, levels: &mut Watch<Object>) -> bool {
    let first = tokio::select! {
        change = schemas.next() => change,
        change = levels.next() => change,
    };
    // What has happened until now is looked at together.
    let no_more = |watch: &mut Watch<Object>| {
        std::iter::from_fn(|| watch.try_next().transpose()).all(|change| change.is_ok())
    };
    first.is_ok() && no_more(schemas) && no_more(levels)
}

/// The condition that a schema should have and has not.
fn condition(schema: &Value, levels: &HashSet<SmolStr>, now: &str) -> Option<Value> {
    let level = schema["spec"]["priorityLevelConfiguration"]["name"]
        .as_str()
        .unwrap_or_default();
    let says = format!("This FlowSchema references the PriorityLevelConfiguration object named {level:?}");
    let (status, reason, message) = match levels.contains(level) {
        true => ("False", "Found", format!("{says} and it exists")),
        false => ("True", "NotFound", format!("{says} but there is no such object")),
    };
    let has = schema["status"]["conditions"].as_array().into_iter().flatten();
    let is_so = has.into_iter().any(|one| {
        one["type"] == "Dangling"
            && one["status"] == status
            && one["reason"] == reason
            && one["message"] == message.as_str()
    });
    (!is_so).then(|| {
        json!({
            "type": "Dangling", "status": status, "reason": reason, "message": message, "lastTransitionTime": now,
        })
    })
}

/// What an object says of whether it follows upstream.
fn auto_update(object: &Value) -> Option<bool> {
    match object["metadata"]["annotations"][AUTO_UPDATE].as_str()? {
        "1" | "t" | "T" | "true" | "TRUE" | "True" => Some(true),
        "0" | "f" | "F" | "false" | "FALSE" | "False" => Some(false),
        _ => None,
    }
}

/// Makes a stored object as it is wanted: always a mandatory one, another one unless its owner changed it or says not to.
pub(crate) fn revise(stored: &mut Value, wanted: &Value) {
    let untouched = || stored["metadata"]["generation"] == 1;
    let follows = is_mandatory(stored) || auto_update(stored).unwrap_or_else(untouched);
    if auto_update(stored) != Some(follows) {
        let annotations = &mut stored["metadata"]["annotations"];
        if !annotations.is_object() {
            *annotations = json!({});
        }
        annotations[AUTO_UPDATE] = json!(follows.to_string());
    }
    if !follows {
        return;
    }
    let mut spec = wanted["spec"].clone();
    if wanted["metadata"]["name"] == EXEMPT
        && spec["exempt"].is_object()
        && stored["spec"]["exempt"].is_object()
    {
        // These two are its owner's to choose.
        for field in ["nominalConcurrencyShares", "lendablePercent"] {
            spec["exempt"][field] = stored["spec"]["exempt"][field].clone();
        }
    }
    stored["spec"] = spec;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_schema_says_whether_its_level_is_there() {
        let mut schema = json!({"spec": {"priorityLevelConfiguration": {"name": "l"}}});
        let none = HashSet::new();
        let dangling = condition(&schema, &none, "now").expect("it has none yet");
        assert_eq!(
            dangling["message"],
            "This FlowSchema references the PriorityLevelConfiguration object named \"l\" but there is no such object"
        );
        schema["status"]["conditions"] = json!([dangling]);
        assert_eq!(condition(&schema, &none, "later"), None);
        let one = HashSet::from([SmolStr::new("l")]);
        let found = condition(&schema, &one, "later").expect("it is there now");
        assert_eq!(
            (&found["status"], &found["reason"]),
            (&json!("False"), &json!("Found"))
        );
    }

    #[test]
    fn what_its_owner_changed_stays_but_the_mandatory_are_as_they_must_be() {
        let wanted = |name: &str| json!({"metadata": {"name": name}, "spec": {"a": 1}});
        let revised = |mut stored: Value| {
            let wanted = wanted(stored["metadata"]["name"].as_str().expect("a name"));
            revise(&mut stored, &wanted);
            (
                stored["spec"]["a"].clone(),
                stored["metadata"]["annotations"][AUTO_UPDATE].clone(),
            )
        };
        let stored = |name: &str, generation: u32, follows: &str| {
            json!({"metadata": {"name": name, "generation": generation, "annotations": {AUTO_UPDATE: follows}},
                "spec": {"a": 2}})
        };
        assert_eq!(revised(stored("x", 1, "")), (json!(1), json!("true")));
        assert_eq!(revised(stored("x", 2, "")), (json!(2), json!("false")));
        assert_eq!(revised(stored("x", 9, "true")), (json!(1), json!("true")));
        assert_eq!(revised(stored("x", 1, "false")), (json!(2), json!("false")));
        assert_eq!(
            revised(stored("catch-all", 9, "false")),
            (json!(1), json!("true"))
        );
    }

    #[test]
    fn nobody_is_fought_more_than_six_times_a_minute() {
        let (mut written, name, now) = (Written::default(), SmolStr::new("s"), Instant::now());
        let times = (0..10).filter(|_| written.may(&name, now)).count();
        assert_eq!(times, WRITES_A_MINUTE);
        assert!(written.may(&name, now + MINUTE));
    }
}
