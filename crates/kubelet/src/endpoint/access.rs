//! Who asks, and whether they may: client certificates, TokenReview, SubjectAccessReview. Anonymous is refused.

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;
use std::sync::Arc;
use std::time::Duration;

use api::{Client, Identity, Resource, SmolStr, Value, Write};
use http::header::{AUTHORIZATION, HeaderMap};
use http::{Method, Response, StatusCode};
use parking_lot::Mutex;
use rustls_pki_types::CertificateDer;
use serde_json::json;
use sha2::{Digest as _, Sha256};
use tokio::time::Instant;
use x509_parser::prelude::{FromDer as _, X509Certificate};

use super::answer::{Body, text};
use crate::limits;

const TOKEN_REVIEWS: Resource = Resource::of("authentication.k8s.io", "tokenreviews");
const ACCESS_REVIEWS: Resource = Resource::of("authorization.k8s.io", "subjectaccessreviews");

pub(super) struct Access {
    client: Arc<dyn Client>,
    identity: Identity,
    node_name: String,
    /// By the token's digest: tokens are not kept.
    tokens: Believed<[u8; 32], Option<Identity>>,
    verdicts: Believed<(Identity, &'static str, &'static str), bool>,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Denied {
    Unknown,
    Forbidden(String),
    /// The API server could not be asked.
    Unasked(String),
}

impl Denied {
    pub(super) fn answer(self) -> Response<Body> {
        match self {
            Denied::Unknown => text(StatusCode::UNAUTHORIZED, "Unauthorized"),
            Denied::Forbidden(message) => text(StatusCode::FORBIDDEN, message),
            Denied::Unasked(message) => text(StatusCode::INTERNAL_SERVER_ERROR, message),
        }
    }
}

impl Access {
    pub(super) fn new(client: Arc<dyn Client>, identity: Identity, node_name: String) -> Access {
        Access {
            client,
            identity,
            node_name,
            tokens: Believed::default(),
            verdicts: Believed::default(),
        }
    }

    pub(super) async fn check(
        &self,
        certificates: &[CertificateDer<'static>],
        method: &Method,
        path: &str,
        headers: &HeaderMap,
    ) -> Result<Identity, Denied> {
        let who = match certificates.first().and_then(identity_of) {
            Some(identity) => identity,
            None => self.by_token(headers).await?,
        };
        let (verb, subresources) = (verb(method), subresources(path));
        for subresource in subresources {
            if self.allowed(&who, verb, subresource).await? {
                return Ok(who);
            }
        }
        Err(Denied::Forbidden(format!(
            "Forbidden ({})",
            attributes(&who, verb, subresources)
        )))
    }

    async fn by_token(&self, headers: &HeaderMap) -> Result<Identity, Denied> {
        let token = bearer(headers).ok_or(Denied::Unknown)?;
        let digest: [u8; 32] = Sha256::digest(token.as_bytes()).into();
        if let Some(known) = self.tokens.get(&digest) {
            return known.ok_or(Denied::Unknown);
        }
        let body = json!({
            "apiVersion": "authentication.k8s.io/v1", "kind": "TokenReview", "spec": { "token": token },
        });
        let status = self.review(&TOKEN_REVIEWS, body).await.map_err(|error| {
            tracing::warn!("a token could not be reviewed: {error}");
            Denied::Unknown
        })?;
        let who = (status["authenticated"] == true).then(|| reviewed(&status["user"]));
        let believed = if who.is_some() {
            limits::TOKEN_BELIEVED
        } else {
            limits::DENIED_BELIEVED
        };
        self.tokens.put(digest, who.clone(), believed);
        who.ok_or(Denied::Unknown)
    }

    async fn allowed(
        &self,
        who: &Identity,
        verb: &'static str,
        subresource: &'static str,
    ) -> Result<bool, Denied> {
        let key = (who.clone(), verb, subresource);
        if let Some(verdict) = self.verdicts.get(&key) {
            return Ok(verdict);
        }
        let body = json!({
            "apiVersion": "authorization.k8s.io/v1", "kind": "SubjectAccessReview",
            "spec": {
                "user": who.user, "uid": who.uid, "groups": who.groups, "extra": who.extra,
                "resourceAttributes": {
                    "verb": verb, "version": "v1", "resource": "nodes", "subresource": subresource, "name": self.node_name,
                },
            },
        });
        let status = self.review(&ACCESS_REVIEWS, body).await.map_err(|error| {
            tracing::warn!("access could not be reviewed: {error}");
            Denied::Unasked(format!(
                "Authorization error ({})",
                attributes(who, verb, &[subresource])
            ))
        })?;
        let verdict = status["allowed"] == true;
        let believed = if verdict {
            limits::ALLOWED_BELIEVED
        } else {
            limits::DENIED_BELIEVED
        };
        self.verdicts.put(key, verdict, believed);
        Ok(verdict)
    }

    /// The status of a review.
    async fn review(&self, resource: &Resource, body: Value) -> Result<Value, String> {
        let write = Write::create(resource.key("", ""), body);
        let asked = tokio::time::timeout(limits::REVIEW, self.client.write(&self.identity, write));
        let answer = asked
            .await
            .map_err(|_| "the API server does not answer".to_owned())?;
        let mut review = answer
            .and_then(|object| object.value())
            .map_err(|refused| refused.message)?;
        Ok(review["status"].take())
    }
}

/// Answers believed for a while; a full book forgets what is over, then everything.
struct Believed<K, V>(Mutex<HashMap<K, (V, Instant)>>);

impl<K, V> Default for Believed<K, V> {
    fn default() -> Self {
        Believed(Mutex::default())
    }
}

impl<K: Hash + Eq, V: Clone> Believed<K, V> {
    fn get(&self, key: &K) -> Option<V> {
        let known = self.0.lock();
        known
            .get(key)
            .filter(|(_, until)| *until > Instant::now())
            .map(|(value, _)| value.clone())
    }

    fn put(&self, key: K, value: V, believed: Duration) {
        let now = Instant::now();
        let mut known = self.0.lock();
        if known.len() >= limits::ANSWERS_BELIEVED {
            known.retain(|_, (_, until)| *until > now);
        }
        if known.len() >= limits::ANSWERS_BELIEVED {
            known.clear();
        }
        known.insert(key, (value, now + believed));
    }
}

/// TLS has verified the certificate: its common name is the user, its organizations are the groups.
fn identity_of(certificate: &CertificateDer<'static>) -> Option<Identity> {
    let (_, certificate) = X509Certificate::from_der(certificate).ok()?;
    let subject = certificate.subject();
    let name = subject
        .iter_common_name()
        .find_map(|name| name.as_str().ok())
        .filter(|name| !name.is_empty())?;
    let groups = subject
        .iter_organization()
        .filter_map(|group| group.as_str().ok());
    Some(Identity::user(name, groups))
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers
        .get(AUTHORIZATION)?
        .to_str()
        .ok()?
        .trim()
        .split_once(' ')?;
    scheme
        .eq_ignore_ascii_case("bearer")
        .then(|| token.trim())
        .filter(|token| !token.is_empty())
}

fn reviewed(user: &Value) -> Identity {
    let text = |value: &Value| SmolStr::new(value.as_str().unwrap_or_default());
    let texts =
        |value: &Value| -> Vec<SmolStr> { value.as_array().into_iter().flatten().map(text).collect() };
    let extra: BTreeMap<SmolStr, Vec<SmolStr>> = user["extra"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(key, values)| (SmolStr::new(key), texts(values)))
        .collect();
    Identity {
        user: text(&user["username"]),
        uid: text(&user["uid"]),
        groups: texts(&user["groups"]),
        extra,
    }
}

fn verb(method: &Method) -> &'static str {
    match method.as_str() {
        "POST" => "create",
        "GET" => "get",
        "PUT" => "update",
        "PATCH" => "patch",
        "DELETE" => "delete",
        _ => "",
    }
}

/// Upstream's: any one of them is enough.
fn subresources(path: &str) -> &'static [&'static str] {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    match first {
        "stats" => &["stats"],
        "metrics" => &["metrics"],
        "logs" => &["log"],
        "checkpoint" => &["checkpoint"],
        "pods" | "runningpods" => &["pods", "proxy"],
        "healthz" => &["healthz", "proxy"],
        "configz" => &["configz", "proxy"],
        _ => &["proxy"],
    }
}

fn attributes(who: &Identity, verb: &str, subresources: &[&str]) -> String {
    format!(
        "user={}, verb={verb}, resource=nodes, subresource(s)=[{}]",
        who.user,
        subresources.join(" ")
    )
}

#[cfg(test)]
#[path = "access_tests.rs"]
mod tests;
