//! `audit.k8s.io/v1` Event: what is written down of one request at one of its stages, as JSON or as a line of text.

use std::collections::BTreeMap;
use std::sync::Arc;

use api::quote::quoted;
use api::{Identity, SmolStr, Timestamp, Value};
use bytes::Bytes;
use serde::{Deserialize, Serialize};

use super::policy::Level;
use crate::authorize::Attributes;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub(crate) enum Stage {
    RequestReceived,
    /// Of requests that last: the answer's headers are out.
    ResponseStarted,
    ResponseComplete,
    Panic,
}

#[derive(Clone, Debug)]
pub(super) struct Event {
    pub(super) level: Level,
    pub(super) id: SmolStr,
    pub(super) stage: Stage,
    /// Path and query.
    pub(super) uri: String,
    pub(super) verb: SmolStr,
    /// Nobody, if nobody knows.
    pub(super) user: Option<Identity>,
    pub(super) impersonated: Option<Identity>,
    /// The right by which.
    pub(super) constraint: Option<String>,
    pub(super) source_ips: Vec<SmolStr>,
    pub(super) user_agent: String,
    pub(super) object: Option<ObjectRef>,
    pub(super) status: Option<Status>,
    /// JSON, on one line.
    pub(super) request: Option<Bytes>,
    pub(super) response: Option<Bytes>,
    pub(super) received: Timestamp,
    pub(super) staged: Timestamp,
    pub(super) annotations: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ObjectRef {
    #[serde(skip_serializing_if = "SmolStr::is_empty")]
    pub(super) resource: SmolStr,
    #[serde(skip_serializing_if = "SmolStr::is_empty")]
    pub(super) namespace: SmolStr,
    #[serde(skip_serializing_if = "SmolStr::is_empty")]
    pub(super) name: SmolStr,
    #[serde(skip_serializing_if = "SmolStr::is_empty")]
    pub(super) uid: SmolStr,
    #[serde(skip_serializing_if = "SmolStr::is_empty")]
    pub(super) api_group: SmolStr,
    #[serde(skip_serializing_if = "SmolStr::is_empty")]
    pub(super) api_version: SmolStr,
    #[serde(skip_serializing_if = "SmolStr::is_empty")]
    pub(super) resource_version: SmolStr,
    #[serde(skip_serializing_if = "SmolStr::is_empty")]
    pub(super) subresource: SmolStr,
}

/// Of a Status, what is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Status {
    /// Always empty; upstream prints it.
    pub(super) metadata: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) status: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) message: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) reason: String,
    #[serde(skip_serializing_if = "Value::is_null")]
    pub(super) details: Value,
    pub(super) code: u16,
}

/// `authentication.k8s.io/v1` UserInfo.
#[derive(Serialize)]
struct User<'a> {
    #[serde(skip_serializing_if = "SmolStr::is_empty")]
    username: &'a SmolStr,
    #[serde(skip_serializing_if = "SmolStr::is_empty")]
    uid: &'a SmolStr,
    #[serde(skip_serializing_if = "is_empty")]
    groups: &'a [SmolStr],
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    extra: &'a BTreeMap<SmolStr, Vec<SmolStr>>,
}

fn is_empty(groups: &&[SmolStr]) -> bool {
    groups.is_empty()
}

impl Status {
    pub(super) fn of(status: &Value) -> Self {
        let text = |field: &str| status[field].as_str().unwrap_or_default().to_owned();
        let code = status["code"].as_u64().and_then(|code| u16::try_from(code).ok());
        Self {
            status: text("status"),
            message: text("message"),
            reason: text("reason"),
            details: status["details"].clone(),
            code: code.unwrap_or_default(),
            ..Self::default()
        }
    }
}

impl ObjectRef {
    /// `None` for what is no resource.
    pub(super) fn of(asked: &Attributes<'_>) -> Option<Self> {
        let Attributes::Resource {
            group,
            version,
            resource,
            subresource,
            namespace,
            name,
            ..
        } = asked
        else {
            return None;
        };
        Some(Self {
            resource: (*resource).into(),
            namespace: (*namespace).into(),
            name: (*name).into(),
            api_group: (*group).into(),
            api_version: (*version).into(),
            subresource: (*subresource).into(),
            ..Self::default()
        })
    }

    /// With what the URL does not say, from the body's metadata.
    pub(super) fn complete(&mut self, metadata: &Value) {
        let fill = |field: &mut SmolStr, name: &str| {
            if field.is_empty() {
                *field = metadata[name].as_str().unwrap_or_default().into();
            }
        };
        fill(&mut self.namespace, "namespace");
        fill(&mut self.name, "name");
        fill(&mut self.uid, "uid");
        fill(&mut self.resource_version, "resourceVersion");
    }
}

impl Event {
    /// One line of JSON, its fields in upstream's order.
    pub(super) fn json(&self) -> Vec<u8> {
        let bodies = self.request.iter().chain(&self.response).map(Bytes::len);
        let mut out = Line(Vec::with_capacity(1024 + bodies.sum::<usize>()));
        out.0
            .extend_from_slice(br#"{"kind":"Event","apiVersion":"audit.k8s.io/v1""#);
        out.field("level", self.level.name());
        out.field("auditID", &self.id);
        out.field("stage", self.stage.name());
        out.field("requestURI", &self.uri);
        out.field("verb", &self.verb);
        match &self.user {
            Some(as_) => out.field("user", &user(as_)),
            None => out.field("user", &BTreeMap::<String, String>::new()),
        }
        out.some("impersonatedUser", self.impersonated.as_ref().map(user));
        let constraint = self.constraint.as_ref();
        let metadata = constraint.map(|right| BTreeMap::from([("impersonationConstraint", right)]));
        out.some("authenticationMetadata", metadata);
        out.some("sourceIPs", some(&self.source_ips, Vec::is_empty));
        out.some("userAgent", some(&self.user_agent, String::is_empty));
        out.some("objectRef", self.object.as_ref());
        out.some("responseStatus", self.status.as_ref());
        out.raw("requestObject", self.request.as_ref());
        out.raw("responseObject", self.response.as_ref());
        out.field("requestReceivedTimestamp", &micros(self.received));
        out.field("stageTimestamp", &micros(self.staged));
        out.some("annotations", some(&self.annotations, BTreeMap::is_empty));
        out.0.push(b'}');
        out.0
    }

    /// Upstream's one line of text, format `legacy`.
    pub(super) fn text(&self) -> String {
        let or = |text: &str, nothing: &str| match text {
            "" => nothing.to_owned(),
            text => text.to_owned(),
        };
        let (user, groups) = match &self.user {
            Some(as_) => (as_.user.as_str(), list(&as_.groups)),
            None => ("", String::new()),
        };
        let (as_, as_groups) = match &self.impersonated {
            Some(as_) => (as_.user.to_string(), list(&as_.groups)),
            None => ("<self>".to_owned(), "<lookup>".to_owned()),
        };
        let namespace = self
            .object
            .as_ref()
            .map_or("", |object| object.namespace.as_str());
        let response = match &self.status {
            Some(status) => status.code.to_string(),
            None => "<deferred>".to_owned(),
        };
        format!(
            "{} AUDIT: id={} stage={} ip={} method={} user={} groups={} as={} asgroups={} user-agent={} namespace={} uri={} \
             response=\"{response}\"",
            self.received,
            quoted(&self.id),
            quoted(self.stage.name()),
            quoted(self.source_ips.first().map_or("<unknown>", SmolStr::as_str)),
            quoted(&self.verb),
            quoted(&or(user, "<none>")),
            quoted(&or(&groups, "<none>")),
            quoted(&as_),
            quoted(&as_groups),
            quoted(&self.user_agent),
            quoted(&or(namespace, "<none>")),
            quoted(&self.uri),
        )
    }

    /// The same without its bodies, marked as such.
    pub(super) fn truncated(&self) -> Self {
        let mut event = self.clone();
        event.request = None;
        event.response = None;
        event
            .annotations
            .insert("audit.k8s.io/truncated".to_owned(), "true".to_owned());
        event
    }
}

/// A batch as a webhook gets it.
pub(super) fn list_json(events: &[Arc<Event>]) -> Vec<u8> {
    let mut out = br#"{"kind":"EventList","apiVersion":"audit.k8s.io/v1","metadata":{},"items":["#.to_vec();
    for (at, event) in events.iter().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        out.extend_from_slice(&event.json());
    }
    out.extend_from_slice(b"]}\n");
    out
}

impl Stage {
    pub(super) fn name(self) -> &'static str {
        match self {
            Stage::RequestReceived => "RequestReceived",
            Stage::ResponseStarted => "ResponseStarted",
            Stage::ResponseComplete => "ResponseComplete",
            Stage::Panic => "Panic",
        }
    }
}

/// JSON on its way, after its first field.
struct Line(Vec<u8>);

impl Line {
    fn name(&mut self, name: &str) {
        self.0.extend_from_slice(b",\"");
        self.0.extend_from_slice(name.as_bytes());
        self.0.extend_from_slice(b"\":");
    }

    fn field<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        self.name(name);
        // Writing texts and maps of texts into memory does not fail.
        let _ = serde_json::to_writer(&mut self.0, value);
    }

    fn some<T: Serialize>(&mut self, name: &str, value: Option<T>) {
        if let Some(value) = value {
            self.field(name, &value);
        }
    }

    fn raw(&mut self, name: &str, json: Option<&Bytes>) {
        if let Some(json) = json {
            self.name(name);
            self.0.extend_from_slice(json);
        }
    }
}

fn some<T>(value: &T, is_empty: impl FnOnce(&T) -> bool) -> Option<&T> {
    (!is_empty(value)).then_some(value)
}

fn user(as_: &Identity) -> User<'_> {
    User {
        username: &as_.user,
        uid: &as_.uid,
        groups: &as_.groups,
        extra: &as_.extra,
    }
}

fn list(groups: &[SmolStr]) -> String {
    groups
        .iter()
        .map(|group| quoted(group))
        .collect::<Vec<_>>()
        .join(",")
}

fn micros(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%S.%6fZ").to_string()
}
