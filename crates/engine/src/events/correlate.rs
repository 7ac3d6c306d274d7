//! Which Events are the same, which are similar, and which are too many: upstream's `EventCorrelator` numbers.

use std::collections::{HashMap, HashSet};

use api::{Key, SmolStr, Timestamp, Value};
use reconcile::{Event, EventType};

use crate::limits::EVENTS_KNOWN;

/// More distinct messages than this in [`SIMILAR_SECONDS`] are combined.
const SIMILAR_MAX: usize = 10;
const SIMILAR_SECONDS: f64 = 600.0;
/// Events that one source may write about one object at once; one more every [`REFILL_SECONDS`].
const BURST: f64 = 25.0;
const REFILL_SECONDS: f64 = 300.0;

#[derive(Default)]
pub(super) struct Correlator {
    known: HashMap<Same, Known>,
    similar: HashMap<Similar, Messages>,
    buckets: HashMap<(SmolStr, String), Bucket>,
}

/// One Event object's identity.
type Same = (Similar, String);
type Similar = (SmolStr, String, SmolStr, bool);

struct Known {
    key: Key,
    count: u64,
    first: Timestamp,
}

struct Messages {
    since: Timestamp,
    texts: HashSet<String>,
}

struct Bucket {
    tokens: f64,
    at: Timestamp,
}

/// What to write of an Event.
pub(super) struct Told {
    pub(super) message: String,
    pub(super) count: u64,
    pub(super) first: Timestamp,
    /// The Event object that already tells of it.
    pub(super) known: Option<Key>,
    same: Same,
}

impl Correlator {
    /// `None`: too many from this source about this object.
    pub(super) fn hear(
        &mut self,
        component: &SmolStr,
        about: &Value,
        event: &Event,
        now: Timestamp,
    ) -> Option<Told> {
        self.forget_if_full();
        let object = about.to_string();
        let object = without_revision(&object, about);
        let warning = event.event_type == EventType::Warning;
        let similar: Similar = (component.clone(), object.clone(), event.reason.clone(), warning);
        let combined = self.is_one_of_many(&similar, &event.message, now);
        let (message, same) = if combined {
            (
                format!("(combined from similar events): {}", event.message),
                (similar, String::new()),
            )
        } else {
            (event.message.clone(), (similar, event.message.clone()))
        };
        let known = self.known.get_mut(&same);
        let told = match known {
            Some(known) => {
                known.count += 1;
                Told {
                    message,
                    count: known.count,
                    first: known.first,
                    known: Some(known.key.clone()),
                    same,
                }
            }
            None => Told {
                message,
                count: 1,
                first: now,
                known: None,
                same,
            },
        };
        self.has_token(component, object, now).then_some(told)
    }

    pub(super) fn wrote(&mut self, told: Told, key: Key) {
        let known = Known {
            key,
            count: told.count,
            first: told.first,
        };
        self.known.insert(told.same, known);
    }

    fn is_one_of_many(&mut self, similar: &Similar, message: &str, now: Timestamp) -> bool {
        let messages = self.similar.entry(similar.clone()).or_insert_with(|| Messages {
            since: now,
            texts: HashSet::new(),
        });
        if now.duration_since(messages.since).as_secs_f64() > SIMILAR_SECONDS {
            messages.texts.clear();
        }
        messages.since = now;
        if messages.texts.len() <= SIMILAR_MAX {
            messages.texts.insert(message.to_owned());
        }
        messages.texts.len() > SIMILAR_MAX
    }

    fn has_token(&mut self, component: &SmolStr, object: String, now: Timestamp) -> bool {
        let bucket = self.buckets.entry((component.clone(), object)).or_insert(Bucket {
            tokens: BURST,
            at: now,
        });
        let elapsed = now.duration_since(bucket.at).as_secs_f64().max(0.0);
        bucket.tokens = (bucket.tokens + elapsed / REFILL_SECONDS).min(BURST);
        bucket.at = now;
        let has = bucket.tokens >= 1.0;
        if has {
            bucket.tokens -= 1.0;
        }
        has
    }

    /// Forgetting only means that a repetition starts a new Event object.
    fn forget_if_full(&mut self) {
        if self.known.len() >= EVENTS_KNOWN {
            self.known.clear();
        }
        if self.similar.len() >= EVENTS_KNOWN {
            self.similar.clear();
        }
        if self.buckets.len() >= EVENTS_KNOWN {
            self.buckets.clear();
        }
    }
}

/// The same object at another revision is the same object.
fn without_revision(text: &str, about: &Value) -> String {
    match about["resourceVersion"].as_str() {
        Some(revision) => text.replace(&format!("\"resourceVersion\":\"{revision}\""), ""),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use api::Resource;
    use expect_test::expect;
    use serde_json::json;

    fn hear(correlator: &mut Correlator, message: &str, second: i64) -> String {
        let key = Resource::of("", "pods").key("default", "web");
        let event = Event::warning(&key, "BackOff", message);
        let now = Timestamp::from_second(1_000_000 + second).expect("a time");
        let about = json!({"name": "web", "resourceVersion": second.to_string()});
        match correlator.hear(&SmolStr::new("kubelet"), &about, &event, now) {
            None => "too many".to_owned(),
            Some(told) => {
                let text = format!("{} x{} {}", told.message, told.count, told.known.is_some());
                if told.known.is_none() {
                    correlator.wrote(told, key);
                }
                text
            }
        }
    }

    #[test]
    fn repetitions_are_counted_similar_ones_combined_and_a_flood_held_back() {
        let mut correlator = Correlator::default();
        let c = &mut correlator;
        expect!["a x1 false"].assert_eq(&hear(c, "a", 0));
        expect!["a x2 true"].assert_eq(&hear(c, "a", 1));
        for n in 0..9 {
            hear(c, &format!("m{n}"), 2);
        }
        expect!["(combined from similar events): n x1 false"].assert_eq(&hear(c, "n", 3));
        expect!["(combined from similar events): o x2 true"].assert_eq(&hear(c, "o", 3));
        for _ in 0..12 {
            hear(c, "o", 4);
        }
        expect!["too many"].assert_eq(&hear(c, "o", 5));
        expect!["(combined from similar events): o x16 true"].assert_eq(&hear(c, "o", 306));
    }
}
