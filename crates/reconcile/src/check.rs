//! One seam for a hundred tests: a world in YAML, a loop, a key, and the gap as text.

use std::fmt::{Display, Write as _};

use api::{Change, Key, Meta, Object, Resource, Revision, Served, SmolStr, Timestamp, Value, Verb, Write};
use serde_json::json;

use crate::{ApiStep, Cache, Cause, Closing, Controller, Event, EventType, Gap, Live};

/// The time of every world that does not say `now:` itself.
pub const NOON: &str = "2026-01-01T12:00:00Z";

/// The fields that the API server indexes, as far as loops ask for them.
const INDEXED: [&str; 5] = [
    "metadata.name",
    "metadata.namespace",
    "spec.nodeName",
    "status.phase",
    "type",
];

/// The gap that `controller` sees for the object of this key (`replicasets.apps/default/web`) in this world:
/// YAML documents, one an object. A document `now: <time>` sets the time; an object's `seenAt` is when the loop last saw
/// it change. What every stored object has (uid,
/// resourceVersion, generation) is filled in where it is left out: uids are `uid-<name>`.
///
/// # Panics
/// On a world that is not YAML, and where the loop itself does.
pub fn check<C: Controller<Step: Display>>(controller: C, key: &str, world: &str) -> String {
    let cache = world_of(world);
    check_in(&controller, key, &cache)
}

/// [`check`] in a world that is already there.
pub fn check_in<C: Controller<Step: Display>>(controller: &C, key: &str, cache: &Cache) -> String {
    let key = key_of(key);
    let named = cache.view::<C::Desired>(&key).expect("the object decodes");
    let gap = match &named {
        Some(named) => controller.gap(named, &controller.observe(named, cache)),
        None => controller.gone(&key, cache),
    };
    let status = named
        .and_then(|named| named.object.value().ok())
        .map(|mut object| object["status"].take());
    render(&gap, status.as_ref())
}

/// The keys that a change of the object `changed` wakes, as text.
pub fn wakes<C: Controller>(controller: &C, changed: &str, cache: &Cache) -> String {
    let key = key_of(changed);
    let object = cache.get(&key).expect("the changed object is in the world");
    let mut keys: Vec<String> = controller
        .wakes(object, cache)
        .iter()
        .map(Key::to_string)
        .collect();
    keys.sort();
    keys.join("\n")
}

/// Builds the cache of a world.
///
/// # Panics
/// On a world that is not YAML.
pub fn world_of(world: &str) -> Cache {
    let mut cache = Cache::default();
    let mut now = NOON.to_owned();
    let mut served = Vec::new();
    let documents: Vec<Value> = serde_saphyr::from_multiple(world).expect("the world is YAML");
    for (at, mut object) in documents.into_iter().enumerate() {
        if let Some(time) = object["now"].as_str() {
            now = time.to_owned();
            continue;
        }
        if object.is_null() {
            continue;
        }
        let revision = Revision(at as u64 + 1);
        let seen = object["seenAt"].take();
        let seen = seen.as_str().unwrap_or(&now).parse().expect("seenAt is a time");
        cache.set_now(seen);
        complete(&mut object, revision);
        let known = served_as(&object);
        let meta = &object["metadata"];
        let text = |name: &str| SmolStr::new(meta[name].as_str().unwrap_or_default());
        let key = known.resource.key(text("namespace"), text("name"));
        let indexed: api::Paths = INDEXED.iter().map(|path| SmolStr::new_static(path)).collect();
        let meta = Meta::of(&object, &indexed);
        let object = Object::new(key, revision, meta, object.to_string().into());
        cache.take(&known.resource, &Change::Put(object.into()));
        if !served.contains(&known) {
            served.push(known);
        }
    }
    let everything: Vec<Resource> = served.iter().map(|known| known.resource.clone()).collect();
    for resource in &everything {
        cache.take(resource, &Change::Bookmark(Revision(1000)));
    }
    cache.set_served(served);
    cache.set_now(now.parse::<Timestamp>().expect("now is a time"));
    cache
}

fn complete(object: &mut Value, revision: Revision) {
    let namespaced = !CLUSTER.contains(&object["kind"].as_str().unwrap_or_default());
    let meta = &mut object["metadata"];
    let name = meta["name"].as_str().unwrap_or_default().to_owned();
    let fill = |meta: &mut Value, field: &str, value: Value| {
        if meta[field].is_null() {
            meta[field] = value;
        }
    };
    if namespaced {
        fill(meta, "namespace", json!("default"));
    }
    fill(meta, "uid", json!(format!("uid-{name}")));
    fill(meta, "generation", json!(1));
    fill(meta, "creationTimestamp", json!("2026-01-01T00:00:00Z"));
    meta["resourceVersion"] = json!(revision.to_string());
    if object["apiVersion"].is_null() {
        object["apiVersion"] = json!("v1");
    }
}

const CLUSTER: [&str; 12] = [
    "CertificateSigningRequest",
    "Namespace",
    "Node",
    "PersistentVolume",
    "ClusterRole",
    "ClusterRoleBinding",
    "StorageClass",
    "VolumeAttributesClass",
    "PriorityClass",
    "CustomResourceDefinition",
    "RuntimeClass",
    "ValidatingAdmissionPolicy",
];

fn served_as(object: &Value) -> Served {
    let kind = object["kind"].as_str().unwrap_or_default();
    let api_version = object["apiVersion"].as_str().unwrap_or_default();
    let (group, version) = api_version.split_once('/').unwrap_or(("", api_version));
    Served {
        resource: Resource::new(group, plural(kind)),
        kind: SmolStr::new(kind),
        versions: vec![SmolStr::new(version)],
        namespaced: !CLUSTER.contains(&kind),
    }
}

/// The plural of every built-in kind follows these rules.
fn plural(kind: &str) -> String {
    let kind = kind.to_lowercase();
    match kind.as_bytes() {
        _ if kind == "endpoints" => kind,
        [.., b'y'] => format!("{}ies", &kind[..kind.len() - 1]),
        [.., b's' | b'x'] => format!("{kind}es"),
        _ => format!("{kind}s"),
    }
}

fn key_of(text: &str) -> Key {
    let mut parts = text.split('/');
    let resource = parts.next().unwrap_or_default();
    let (plural, group) = resource.split_once('.').unwrap_or((resource, ""));
    let rest: Vec<&str> = parts.collect();
    let (namespace, name) = match rest.as_slice() {
        [name] => ("", *name),
        [namespace, name] => (*namespace, *name),
        _ => panic!("a key is resource/namespace/name or resource/name: {text}"),
    };
    Resource::new(group, plural).key(namespace, name)
}

/// The gap as text: a line for each part, then what a status write would change.
pub fn render<S: Display>(gap: &Gap<S>, status: Option<&Value>) -> String {
    let mut out = String::new();
    // Writing to a String cannot fail.
    let _ = render_into(&mut out, gap, status);
    out
}

fn render_into<S: Display>(out: &mut String, gap: &Gap<S>, status: Option<&Value>) -> std::fmt::Result {
    for part in &gap.parts {
        match &part.closing {
            Closing::Act(step) => writeln!(out, "{} -> {step}", part.about)?,
            Closing::Wait { on, cause } => writeln!(out, "{} -> wait for {on}: {cause}", part.about)?,
            Closing::Hold { until, cause } => writeln!(out, "{} -> hold until {until}: {cause}", part.about)?,
            Closing::Stuck { cause } => writeln!(out, "{} -> stuck: {cause}", part.about)?,
        }
        if let Some(event) = &part.event {
            writeln!(out, "  event: {event}")?;
        }
    }
    if let Some(at) = gap.look_again {
        writeln!(out, "look again at {at}")?;
    }
    for (name, value) in &gap.annotations {
        writeln!(out, "annotation: {name}={value}")?;
    }
    match &gap.status {
        Some(new) if status == Some(new) => writeln!(out, "status: as it is")?,
        Some(new) => writeln!(out, "status: {new}")?,
        None => {}
    }
    for event in &gap.events {
        writeln!(out, "event: {event}")?;
    }
    Ok(())
}

impl Display for Cause {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.code, self.says)
    }
}

impl Display for Event {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let kind = match self.event_type {
            EventType::Normal => "Normal",
            EventType::Warning => "Warning",
        };
        write!(f, "{kind} {} {} \"{}\"", self.about, self.reason, self.message)
    }
}

/// A create shows its key only; a patch or delete shows what it changes.
impl Display for ApiStep {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", Shown(&self.write))?;
        let empty = self
            .only_if
            .iter()
            .filter(|live| matches!(live, Live::Empty(..)))
            .count();
        if empty > 0 {
            write!(f, " if {empty} resources are empty")?;
        }
        for live in &self.only_if {
            match live {
                Live::Empty(..) => {}
                Live::Missing(key) => write!(f, " if {key} is missing")?,
                Live::Absent(key, uid) => write!(f, " if {key} ({uid}) is absent")?,
                Live::Present(key, uid) => write!(f, " if {key} ({uid}) is present")?,
            }
        }
        if let Some(event) = &self.done {
            write!(f, " [{} \"{}\"]", event.reason, event.message)?;
        }
        Ok(())
    }
}

struct Shown<'a>(&'a Write);

impl Display for Shown<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Write {
            key,
            subresource,
            verb,
            ..
        } = self.0;
        let on = if subresource.is_empty() {
            String::new()
        } else {
            format!("/{subresource}")
        };
        match verb {
            Verb::Create(body) => {
                let generated = body["metadata"]["generateName"].as_str();
                let generated = generated.map_or(String::new(), |prefix| format!("{prefix}…"));
                write!(f, "create {key}{generated}{on}")
            }
            Verb::Update(_) => write!(f, "update {key}{on}"),
            Verb::Patch(patch) => {
                use api::Patch::{Apply, Json, Merge, Strategic};
                let (Json(body) | Merge(body) | Strategic(body) | Apply { body, .. }) = patch;
                write!(f, "patch {key}{on} {body}")
            }
            Verb::Delete(options) => {
                write!(f, "delete {key}{on}")?;
                if let Some(seconds) = options.grace_seconds {
                    write!(f, " in {seconds}s")?;
                }
                options
                    .propagation
                    .map_or(Ok(()), |propagation| write!(f, " {propagation:?}"))
            }
        }
    }
}
