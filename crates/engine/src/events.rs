//! Events as upstream's recorder writes them: repetitions counted in one object, many similar ones combined,
//! a noisy source held back. Best effort by design: an Event is never waited for.

mod correlate;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use api::{Client, Identity, Key, Resource, SmolStr, Timestamp, Value, Write};
use parking_lot::RwLock;
use reconcile::{Cache, Event, EventType};
use serde_json::json;
use tokio::sync::mpsc;

use crate::clock::Clock;
use crate::limits::EVENTS;
use correlate::{Correlator, Told};

pub(crate) const EVENT: Resource = Resource::of("", "events");

/// Records Events in the name of one component.
#[derive(Clone)]
pub struct Recorder {
    to: mpsc::Sender<Said>,
    dropped: Arc<AtomicU64>,
    source: Arc<Source>,
}

struct Source {
    component: SmolStr,
    /// The node's name, for what a machine records.
    host: SmolStr,
    identity: Identity,
}

struct Said {
    source: Arc<Source>,
    event: Event,
}

impl Recorder {
    pub fn record(&self, event: Event) {
        let said = Said {
            source: self.source.clone(),
            event,
        };
        if self.to.try_send(said).is_err() {
            self.dropped.fetch_add(1, Ordering::Relaxed);
        }
    }
}

/// Where all recorders of an engine send to.
pub(crate) struct Sink {
    to: mpsc::Sender<Said>,
    pub(crate) dropped: Arc<AtomicU64>,
}

impl Sink {
    /// The sink, and the task that writes.
    pub(crate) fn new(
        client: Arc<dyn Client>,
        clock: Arc<dyn Clock>,
        cache: Arc<RwLock<Cache>>,
    ) -> (Self, impl Future<Output = ()> + Send) {
        let (to, mut from) = mpsc::channel::<Said>(EVENTS);
        let dropped = Arc::new(AtomicU64::new(0));
        let mut correlator = Correlator::default();
        let task = async move {
            while let Some(said) = from.recv().await {
                let now = clock.now();
                let about = reference(&cache.read(), &said.event);
                let told = correlator.hear(&said.source.component, &about, &said.event, now);
                if let Some(told) = told {
                    write(&*client, &said, &about, told, &mut correlator, now).await;
                }
            }
        };
        (Self { to, dropped }, task)
    }

    pub(crate) fn recorder(&self, component: &str, host: &str, identity: Identity) -> Recorder {
        Recorder {
            to: self.to.clone(),
            dropped: self.dropped.clone(),
            source: Arc::new(Source {
                component: SmolStr::new(component),
                host: SmolStr::new(host),
                identity,
            }),
        }
    }
}

/// `involvedObject`.
fn reference(cache: &Cache, event: &Event) -> Value {
    let key = &event.about;
    let mut about = json!({"name": key.name});
    if !key.namespace.is_empty() {
        about["namespace"] = json!(key.namespace);
    }
    if !event.field.is_empty() {
        about["fieldPath"] = json!(event.field);
    }
    let served = cache
        .served()
        .iter()
        .find(|served| served.resource == key.resource);
    if let Some(served) = served {
        about["kind"] = json!(served.kind);
        let version = served.versions.first().map_or("v1", SmolStr::as_str);
        about["apiVersion"] = match key.resource.group.as_str() {
            "" => json!(version),
            group => json!(format!("{group}/{version}")),
        };
    }
    if let Some(object) = cache.get(key) {
        about["uid"] = json!(object.meta.uid);
        about["resourceVersion"] = json!(object.revision.to_string());
        if let Ok(value) = object.value() {
            for name in ["kind", "apiVersion"] {
                if value[name].is_string() {
                    about[name] = value[name].clone();
                }
            }
        }
    }
    about
}

async fn write(
    client: &dyn Client,
    said: &Said,
    about: &Value,
    told: Told,
    correlator: &mut Correlator,
    now: Timestamp,
) {
    let identity = &said.source.identity;
    if let Some(known) = &told.known {
        let patch = json!({"count": told.count, "lastTimestamp": seconds(now), "message": told.message});
        match client.write(identity, Write::merge(known.clone(), patch)).await {
            Ok(_) => return,
            Err(refused) if refused.is_not_found() => {}
            Err(refused) => return tracing::debug!(%known, %refused, "an Event could not be updated"),
        }
    }
    let key = event_key(&said.event.about, now);
    let body = body(said, about, &told, &key, now);
    match client.write(identity, Write::create(key.clone(), body)).await {
        Ok(_) => correlator.wrote(told, key),
        Err(refused) => tracing::debug!(%key, %refused, "an Event could not be written"),
    }
}

/// Upstream's name: the object's, a dot, the time in hexadecimal nanoseconds.
fn event_key(about: &Key, now: Timestamp) -> Key {
    let namespace = if about.namespace.is_empty() {
        SmolStr::new_static("default")
    } else {
        about.namespace.clone()
    };
    let nanoseconds = u64::try_from(now.as_nanosecond()).unwrap_or_default();
    // A wall clock of coarse grain gives the same time twice; the name must still be new.
    let name: String = about.name.chars().take(230).collect();
    EVENT.key(
        namespace,
        format!("{name}.{:x}", nanoseconds + rand::random_range(0..1000)),
    )
}

fn body(said: &Said, about: &Value, told: &Told, key: &Key, now: Timestamp) -> Value {
    let mut source = json!({"component": said.source.component});
    if !said.source.host.is_empty() {
        source["host"] = json!(said.source.host);
    }
    json!({
        "apiVersion": "v1",
        "kind": "Event",
        "metadata": {"name": key.name, "namespace": key.namespace},
        "involvedObject": about,
        "reason": said.event.reason,
        "message": told.message,
        "source": source,
        "firstTimestamp": seconds(told.first),
        "lastTimestamp": seconds(now),
        "count": told.count,
        "type": match said.event.event_type {
            EventType::Normal => "Normal",
            EventType::Warning => "Warning",
        },
        "eventTime": null,
        "reportingComponent": said.source.component,
        "reportingInstance": said.source.host,
    })
}

/// RFC 3339 in whole seconds, as `metav1.Time` is written.
pub(crate) fn seconds(time: Timestamp) -> String {
    format!("{time:.0}")
}
