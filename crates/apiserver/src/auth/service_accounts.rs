//! Service account tokens against the cluster they speak of: making them (TokenRequest), and recognising them only
//! while what they are bound to is still there.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use api::{BoxFuture, FieldError, Identity, Object, Refused, Resource, SmolStr, Timestamp, Value};
use serde_json::json;
use store::Store;

use super::token::{TokenError, TokenSigner};
use crate::admission::Review;
use crate::authenticate::{Recognised, TokenAuthenticator};
use crate::elsewhere::Answer;
use crate::registry::STORE_ROOT;
use crate::server::Server;

const SERVICE_ACCOUNTS: Resource = Resource::of("", "serviceaccounts");

/// Upstream's bounds of `spec.expirationSeconds`.
const SHORTEST_SECONDS: i64 = 600;
const LONGEST_SECONDS: i64 = 1 << 32;
/// A pod's projected token asks for this; it is made to live a year, and warned of after an hour.
const ASKED_BY_PODS: i64 = 3607;
const EXTENDED_SECONDS: i64 = 365 * 24 * 3600;

const POD_NAME: &str = "authentication.kubernetes.io/pod-name";
const POD_UID: &str = "authentication.kubernetes.io/pod-uid";
const NODE_NAME: &str = "authentication.kubernetes.io/node-name";
const NODE_UID: &str = "authentication.kubernetes.io/node-uid";
const CREDENTIAL_ID: &str = "authentication.kubernetes.io/credential-id";

/// The token authority of a cluster.
pub struct Tokens {
    signer: TokenSigner,
    audiences: Vec<String>,
    store: Arc<dyn Store<Object>>,
    now: Box<dyn Fn() -> Timestamp + Send + Sync>,
    lives: Lives,
}

/// How long tokens live.
#[derive(Clone, Copy, Debug)]
pub struct Lives {
    /// Longer ones are shortened to this.
    pub longest_seconds: Option<i64>,
    /// Whether a pod's projected token lives a year, for those who do not read it anew.
    pub extends: bool,
}

impl Default for Lives {
    fn default() -> Self {
        Self {
            longest_seconds: None,
            extends: true,
        }
    }
}

impl Tokens {
    /// `audiences` are the API server's own; by default its issuers.
    pub fn new(
        signer: TokenSigner,
        audiences: Vec<String>,
        store: Arc<dyn Store<Object>>,
        now: impl Fn() -> Timestamp + Send + Sync + 'static,
    ) -> Self {
        let audiences = if audiences.is_empty() {
            signer.issuers().to_vec()
        } else {
            audiences
        };
        Self {
            signer,
            audiences,
            store,
            now: Box::new(now),
            lives: Lives::default(),
        }
    }

    pub fn living(mut self, lives: Lives) -> Self {
        self.lives = lives;
        self
    }

    pub fn signer(&self) -> &TokenSigner {
        &self.signer
    }

    pub fn audiences(&self) -> &[String] {
        &self.audiences
    }

    /// Who the token is, if it is ours and what it is bound to still exists. `wanted` empty = the API server's.
    fn judge(&self, token: &str, wanted: &[String]) -> Result<Option<Recognised>, String> {
        let now = (self.now)();
        let claims = match self.signer.verify(token, now) {
            Ok(claims) => claims,
            Err(TokenError::Malformed | TokenError::Issuer(_)) => return Ok(None),
            Err(error) => return Err(error.to_string()),
        };
        let audiences = self.matching_audiences(&claims, wanted)?;
        let identity = if claims["kubernetes.io"].is_object() {
            self.bound(&claims, now)?
        } else {
            self.legacy(&claims, token)?
        };
        let audiences = Some(audiences);
        Ok(Some(Recognised { identity, audiences }))
    }

    fn matching_audiences(&self, claims: &Value, wanted: &[String]) -> Result<Vec<String>, String> {
        let given: Vec<&str> = match &claims["aud"] {
            Value::String(one) => vec![one],
            Value::Array(many) => many.iter().filter_map(Value::as_str).collect(),
            _ => return Ok(wanted.to_vec()),
        };
        let wanted = if wanted.is_empty() {
            &self.audiences
        } else {
            wanted
        };
        let matching: Vec<String> = wanted
            .iter()
            .filter(|w| given.contains(&w.as_str()))
            .cloned()
            .collect();
        if matching.is_empty() {
            return Err(format!(
                "token audiences {given:?} is invalid for the target audiences {wanted:?}"
            ));
        }
        Ok(matching)
    }

    fn bound(&self, claims: &Value, now: Timestamp) -> Result<Identity, String> {
        let about = &claims["kubernetes.io"];
        let namespace = about["namespace"].as_str().unwrap_or_default();
        let account = &about["serviceaccount"];
        let name = account["name"].as_str().unwrap_or_default();
        self.must_exist("serviceaccounts", namespace, account, now)?;
        let mut extra = BTreeMap::new();
        let mut note = |key: &'static str, value: &Value| {
            if let Some(text) = value.as_str() {
                extra.insert(SmolStr::new_static(key), vec![SmolStr::new(text)]);
            }
        };
        if let Some(id) = claims["jti"].as_str() {
            note(CREDENTIAL_ID, &json!(format!("JTI={id}")));
        }
        if about["pod"].is_object() {
            self.must_exist("pods", namespace, &about["pod"], now)?;
            note(POD_NAME, &about["pod"]["name"]);
            note(POD_UID, &about["pod"]["uid"]);
        }
        if about["secret"].is_object() {
            self.must_exist("secrets", namespace, &about["secret"], now)?;
        }
        if about["node"].is_object() {
            if !about["pod"].is_object() {
                self.must_exist("minions", "", &about["node"], now)?;
            }
            note(NODE_NAME, &about["node"]["name"]);
            note(NODE_UID, &about["node"]["uid"]);
        }
        let mut identity = Identity::service_account(namespace, name);
        identity.uid = SmolStr::new(account["uid"].as_str().unwrap_or_default());
        identity.extra = extra;
        Ok(identity)
    }

    /// A token in a Secret, as made before tokens expired.
    fn legacy(&self, claims: &Value, token: &str) -> Result<Identity, String> {
        let claim = |name: &str| {
            claims[format!("kubernetes.io/serviceaccount/{name}")]
                .as_str()
                .unwrap_or_default()
        };
        let (namespace, name) = (claim("namespace"), claim("service-account.name"));
        let uid = claim("service-account.uid");
        let secret = self
            .stored("secrets", namespace, claim("secret.name"))
            .ok_or("Token has been invalidated")?;
        let data = secret.value().map_err(|e| e.message)?;
        let held = data["data"]["token"].as_str().and_then(|text| {
            use base64::Engine as _;
            base64::engine::general_purpose::STANDARD.decode(text).ok()
        });
        if secret.meta.deleted().is_some() || held.as_deref() != Some(token.as_bytes()) {
            return Err("Token has been invalidated".to_owned());
        }
        let account = json!({"name": name, "uid": uid});
        self.must_exist("serviceaccounts", namespace, &account, (self.now)())?;
        let mut identity = Identity::service_account(namespace, name);
        identity.uid = SmolStr::new(uid);
        Ok(identity)
    }

    fn stored(&self, place: &str, namespace: &str, name: &str) -> Option<Arc<Object>> {
        let key = match namespace {
            "" => format!("{STORE_ROOT}/{place}/{name}"),
            _ => format!("{STORE_ROOT}/{place}/{namespace}/{name}"),
        };
        Some(self.store.get(key.as_bytes())?.object.clone())
    }

    /// The object of this name and uid; one that is being deleted counts for upstream's minute of leeway.
    fn must_exist(&self, place: &str, namespace: &str, named: &Value, now: Timestamp) -> Result<(), String> {
        let name = named["name"].as_str().unwrap_or_default();
        let invalid = || "service account token has been invalidated".to_owned();
        let object = self.stored(place, namespace, name).ok_or_else(invalid)?;
        let expired = object
            .meta
            .deleted()
            .is_some_and(|at| at.as_second() + 60 < now.as_second());
        if expired || named["uid"].as_str() != Some(&object.meta.uid) {
            return Err(invalid());
        }
        Ok(())
    }
}

impl TokenAuthenticator for Tokens {
    fn recognise<'a>(
        &'a self,
        token: &'a str,
        wanted: &'a [String],
    ) -> BoxFuture<'a, Result<Option<Recognised>, String>> {
        Box::pin(std::future::ready(self.judge(token, wanted)))
    }
}

/// `POST serviceaccounts/NAME/token`.
pub struct TokenRequests(pub Arc<Tokens>);

impl Answer for TokenRequests {
    fn answer<'a>(&'a self, review: &'a Review<'_>) -> BoxFuture<'a, Result<Value, Refused>> {
        Box::pin(std::future::ready(self.issue(review)))
    }
}

/// What a token is bound to.
struct Binding {
    claim: &'static str,
    name: String,
    uid: SmolStr,
    /// The node of a bound pod.
    node: Option<(SmolStr, SmolStr)>,
}

impl TokenRequests {
    fn issue(&self, review: &Review<'_>) -> Result<Value, Refused> {
        let account = review
            .server
            .stored(&SERVICE_ACCOUNTS, review.namespace, &review.name)
            .ok_or_else(|| {
                Refused::not_found(&SERVICE_ACCOUNTS.key(review.namespace, review.name.clone()))
            })?;
        let mut answer = review.object.clone();
        let spec = &review.object["spec"];
        let asked = spec["expirationSeconds"].as_i64().unwrap_or(3600);
        self.check(&review.name, asked)?;
        let asked = self.shortened(review, asked);
        let binding = binding(review.server, review.namespace, &spec["boundObjectRef"])?;
        let now = (self.0.now)().as_second();
        let for_pod = asked == ASKED_BY_PODS && binding.as_ref().is_some_and(|b| b.claim == "pod");
        let own_audience = strings(&spec["audiences"])
            .iter()
            .all(|a| self.0.audiences.contains(a));
        let extended = for_pod && own_audience && self.0.lives.extends;
        let lives = if extended { EXTENDED_SECONDS } else { asked };
        let audiences = match strings(&spec["audiences"]) {
            none if none.is_empty() => self.0.audiences.clone(),
            given => given,
        };
        let mut about = json!({
            "namespace": review.namespace,
            "serviceaccount": {"name": account.key.name, "uid": account.meta.uid},
        });
        if let Some(bound) = &binding {
            about[bound.claim] = json!({"name": bound.name, "uid": bound.uid});
            if let Some((name, uid)) = &bound.node {
                about["node"] = json!({"name": name, "uid": uid});
            }
        }
        if extended {
            about["warnafter"] = json!(now + ASKED_BY_PODS);
        }
        let id = review.server.new_uid();
        let claims = json!({
            "aud": audiences, "iat": now, "nbf": now, "exp": now + lives, "jti": id,
            "sub": format!("system:serviceaccount:{}:{}", review.namespace, review.name), "kubernetes.io": about,
        });
        let token = self
            .0
            .signer
            .sign(claims)
            .map_err(|e| Refused::internal(e.to_string()))?;
        let expires =
            Timestamp::from_second(now + if extended { ASKED_BY_PODS } else { asked }).unwrap_or_default();
        answer["spec"]["audiences"] = json!(audiences);
        answer["spec"]["expirationSeconds"] = json!(asked);
        answer["metadata"]["name"] = json!(review.name);
        answer["metadata"]["namespace"] = json!(review.namespace);
        answer["metadata"]["creationTimestamp"] = json!(crate::ground::time_text((self.0.now)()));
        answer["status"] = json!({"token": token, "expirationTimestamp": crate::ground::time_text(expires)});
        review.trail.annotate(
            "authentication.kubernetes.io/issued-credential-id",
            format!("JTI={id}"),
        );
        Ok(answer)
    }

    fn shortened(&self, review: &Review<'_>, asked: i64) -> i64 {
        match self.0.lives.longest_seconds {
            Some(longest) if asked > longest => {
                review.warnings.add(format!(
                    "requested expiration of {asked} seconds shortened to {longest} seconds"
                ));
                longest
            }
            _ => asked,
        }
    }

    fn check(&self, name: &str, seconds: i64) -> Result<(), Refused> {
        let wrong = if seconds < SHORTEST_SECONDS {
            "may not specify a duration less than 10 minutes"
        } else if seconds > LONGEST_SECONDS {
            "may not specify a duration larger than 2^32 seconds"
        } else {
            return Ok(());
        };
        let error = FieldError::invalid("spec.expirationSeconds", seconds, wrong);
        Err(Refused::invalid(
            "authentication.k8s.io",
            "TokenRequest",
            name,
            &[error],
        ))
    }
}

fn strings(list: &Value) -> Vec<String> {
    list.as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

fn binding(server: &Server, namespace: &str, reference: &Value) -> Result<Option<Binding>, Refused> {
    if !reference.is_object() {
        return Ok(None);
    }
    let text = |field: &str| reference[field].as_str().unwrap_or_default();
    let (plural, namespace, claim) = match text("kind") {
        "Pod" => ("pods", namespace, "pod"),
        "Secret" => ("secrets", namespace, "secret"),
        "Node" => ("nodes", "", "node"),
        other => {
            return Err(Refused::bad_request(format!(
                "cannot bind token for object of type v1, Kind={other}"
            )));
        }
    };
    let key = Resource::new("", plural).key(namespace, text("name"));
    let object = server
        .stored(&key.resource, namespace, text("name"))
        .ok_or_else(|| Refused::not_found(&key))?;
    let uid = text("uid");
    if !uid.is_empty() && uid != object.meta.uid {
        let why = format!(
            "the UID in the bound object reference ({uid}) does not match the UID in record. The object might have been deleted and then recreated"
        );
        return Err(Refused::conflict(&key, &why));
    }
    let node = object
        .meta
        .field("spec.nodeName")
        .filter(|n| claim == "pod" && !n.is_empty())
        .map(|name| {
            let node = server.stored(&Resource::of("", "nodes"), "", name);
            (
                SmolStr::new(name),
                node.map(|n| n.meta.uid.clone()).unwrap_or_default(),
            )
        });
    Ok(Some(Binding {
        claim,
        name: text("name").to_owned(),
        uid: object.meta.uid.clone(),
        node,
    }))
}

/// `/.well-known/openid-configuration`: how others verify this cluster's tokens, with the keys that are at this URL.
pub fn openid_configuration(tokens: &Tokens, keys_url: &str) -> Value {
    let keys = tokens.signer.jwks();
    let keys = keys["keys"].as_array().into_iter().flatten();
    let algorithms: BTreeSet<&str> = keys.filter_map(|key| key["alg"].as_str()).collect();
    json!({
        "issuer": tokens.signer.issuer(),
        "jwks_uri": keys_url,
        "response_types_supported": ["id_token"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": algorithms,
    })
}
