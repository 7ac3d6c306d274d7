//! Statuses and their conditions, in the form in which upstream writes them.

use api::{Timestamp, Value};
use serde_json::{Map, json};

/// RFC 3339 in whole seconds.
pub(crate) fn seconds(time: Timestamp) -> String {
    format!("{time:.0}")
}

pub(crate) fn time(text: &Value) -> Option<Timestamp> {
    text.as_str()?.parse().ok()
}

pub(crate) fn seconds_after(time: Timestamp, seconds: i64) -> Timestamp {
    time.checked_add(jiff::SignedDuration::from_secs(seconds))
        .unwrap_or(Timestamp::MAX)
}

/// Go's `omitempty`: without the fields that are null, zero, empty or false.
pub(crate) fn lean(fields: Value) -> Value {
    let Value::Object(fields) = fields else {
        return fields;
    };
    let kept = fields.into_iter().filter(|(_, value)| match value {
        Value::Null => false,
        Value::Bool(yes) => *yes,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(fields) => !fields.is_empty(),
    });
    Value::Object(kept.collect::<Map<_, _>>())
}

/// `status.conditions`, changed by upstream's rules.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Conditions(pub(crate) Vec<Value>);

/// One condition as it should be.
pub(crate) struct Condition<'a> {
    pub(crate) of: &'a str,
    pub(crate) status: &'a str,
    pub(crate) reason: &'a str,
    pub(crate) message: String,
}

impl Conditions {
    pub(crate) fn of(status: &Value) -> Self {
        Self(status["conditions"].as_array().cloned().unwrap_or_default())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn get(&self, of: &str) -> Option<&Value> {
        self.0.iter().find(|condition| condition["type"] == of)
    }

    pub(crate) fn reason(&self, of: &str) -> &str {
        self.get(of)
            .and_then(|condition| condition["reason"].as_str())
            .unwrap_or_default()
    }

    pub(crate) fn is(&self, of: &str, status: &str) -> bool {
        self.get(of)
            .is_some_and(|condition| condition["status"] == status)
    }

    pub(crate) fn remove(&mut self, of: &str) {
        self.0.retain(|condition| condition["type"] != of);
    }

    /// The workloads' rule: the same status and reason is no change (whatever the message); a changed one goes to the
    /// end, and keeps its transition time if the status is the same.
    pub(crate) fn set(&mut self, new: &Condition<'_>, now: Timestamp, with_update_time: bool) {
        let old = self.get(new.of);
        let same_status = old.is_some_and(|old| old["status"] == new.status);
        if same_status && old.is_some_and(|old| old["reason"] == new.reason) {
            return;
        }
        let transition = match old {
            Some(old) if same_status && with_update_time => old["lastTransitionTime"].clone(),
            _ => json!(seconds(now)),
        };
        let mut condition = json!({
            "type": new.of, "status": new.status, "lastTransitionTime": transition,
            "reason": new.reason, "message": new.message,
        });
        if with_update_time {
            condition["lastUpdateTime"] = json!(seconds(now));
        }
        self.remove(new.of);
        self.0.push(lean(condition));
    }

    /// `metav1.Condition`'s rule: changed in place, with a new transition time only if the status changed.
    pub(crate) fn set_in_place(&mut self, new: &Condition<'_>, now: Timestamp, generation: i64) {
        let wanted = |transition: Value| {
            let mut condition = lean(json!({
                "type": new.of, "status": new.status, "reason": new.reason, "observedGeneration": generation,
            }));
            condition["message"] = json!(new.message);
            condition["lastTransitionTime"] = transition;
            condition
        };
        match self.0.iter_mut().find(|condition| condition["type"] == new.of) {
            None => self.0.push(wanted(json!(seconds(now)))),
            Some(old) => {
                let same = old["status"] == new.status;
                let transition = if same {
                    old["lastTransitionTime"].clone()
                } else {
                    json!(seconds(now))
                };
                *old = wanted(transition);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_moves_only_when_its_status_or_reason_does() {
        let at = |second| Timestamp::from_second(second).expect("a time");
        let condition = |status, reason| Condition {
            of: "Ready",
            status,
            reason,
            message: String::new(),
        };
        let mut conditions = Conditions::default();
        conditions.set(&condition("False", "A"), at(0), true);
        let first = conditions.clone();
        conditions.set(&condition("False", "A"), at(9), true);
        assert_eq!(conditions, first);
        conditions.set(&condition("False", "B"), at(9), true);
        let ready = conditions.get("Ready").expect("there");
        assert_eq!(ready["lastTransitionTime"], "1970-01-01T00:00:00Z");
        assert_eq!(ready["lastUpdateTime"], "1970-01-01T00:00:09Z");
    }
}
