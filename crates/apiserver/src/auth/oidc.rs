//! Tokens of OpenID Connect issuers, and of whoever else signs JSON web tokens and publishes the keys.

pub mod keys;
pub(super) mod mapping;
mod provider;

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Instant;

use api::{BoxFuture, Identity, Timestamp, Value};
use arc_swap::ArcSwap;
use http::HeaderValue;
use parking_lot::Mutex;
use serde_json::json;

use self::keys::Signed;
use self::mapping::Mapping;
use self::provider::{Provider, TIMEOUT};
use super::authentication_configuration::{AuthenticationConfiguration, JwtAuthenticator};
use super::counts::Counts;
use crate::authenticate::{Recognised, TokenAuthenticator};
use crate::webhook::caller::Caller;

/// As go-oidc allows for clocks that differ.
const LEEWAY_SECONDS: i64 = 60;

/// All issuers that are believed. They can be replaced while the server runs.
pub struct Issuers(ArcSwap<Vec<Issuer>>);

/// One issuer: where its keys are, and what its claims mean.
struct Issuer {
    config: JwtAuthenticator,
    algorithms: Vec<String>,
    mapping: Mapping,
    caller: Arc<Caller>,
    provider: Provider,
    /// Those who vouch for groups that are kept elsewhere, by their URL.
    others: Mutex<HashMap<String, Arc<Provider>>>,
}

impl Issuers {
    /// `own` are the issuers of this server's own tokens, `algorithms` those that signatures may use.
    pub fn new(
        config: &AuthenticationConfiguration,
        own: &[String],
        algorithms: &[String],
    ) -> Result<Self, String> {
        for algorithm in algorithms {
            if !keys::ALGORITHMS.contains(&algorithm.as_str()) {
                return Err(format!("oidc: unsupported signing alg: {}", json!(algorithm)));
            }
        }
        let mappings = config.compile(own)?;
        let issuers = config.jwt.iter().zip(mappings);
        let issuers = issuers.map(|(config, mapping)| Issuer::new(config, mapping, algorithms));
        let issuers: Vec<Issuer> = issuers.collect::<Result<_, _>>()?;
        Ok(Self(ArcSwap::from_pointee(issuers)))
    }

    /// From now on those others are believed, and only they.
    pub fn replace(&self, others: Self) {
        self.0.store(others.0.into_inner());
    }

    /// Reads every issuer's keys; an error names those where that failed.
    pub async fn prepare(&self) -> Result<(), String> {
        let mut wrong = Vec::new();
        for issuer in self.0.load_full().iter() {
            if let Err(why) = issuer.provider.prepare().await {
                let url = json!(issuer.config.issuer.url);
                wrong.push(format!(
                    "oidc: authenticator for issuer {url} is not healthy: {why}"
                ));
            }
        }
        if wrong.is_empty() {
            Ok(())
        } else {
            Err(wrong.join(", "))
        }
    }
}

impl TokenAuthenticator for Issuers {
    fn recognise<'a>(
        &'a self,
        token: &'a str,
        _: &'a [String],
    ) -> BoxFuture<'a, Result<Option<Recognised>, String>> {
        Box::pin(async move {
            let Ok(signed) = Signed::parse(token) else {
                return Ok(None);
            };
            let issuers = self.0.load_full();
            let own = |issuer: &&Issuer| issuer.config.issuer.url == untrusted(&signed.claims);
            let Some(issuer) = issuers.iter().find(own) else {
                return Ok(None);
            };
            let started = Instant::now();
            let known = issuer.user(signed).await;
            let result = if known.is_ok() { "success" } else { "failure" };
            Counts::global().time(
                "apiserver_authentication_jwt_authenticator_latency_seconds",
                &[
                    ("jwt_issuer_hash", &provider::hash(&issuer.config.issuer.url)),
                    ("result", result),
                ],
                started.elapsed(),
            );
            let audiences = None;
            known.map(|identity| Some(Recognised { identity, audiences }))
        })
    }
}

/// The issuer that a token names, which proves nothing.
fn untrusted(claims: &Value) -> &str {
    match claims["iss"].as_str().unwrap_or_default() {
        "accounts.google.com" => "https://accounts.google.com",
        issuer => issuer,
    }
}

impl Issuer {
    fn new(config: &JwtAuthenticator, mapping: Mapping, algorithms: &[String]) -> Result<Self, String> {
        let caller = Caller::trusting(config.issuer.certificate_authority.as_bytes())?;
        let caller = Arc::new(caller);
        let discovery = config.issuer.discovery_url.as_deref().unwrap_or_default();
        Ok(Self {
            provider: Provider::new(caller.clone(), &config.issuer.url, discovery),
            config: config.clone(),
            algorithms: algorithms.to_vec(),
            mapping,
            caller,
            others: Mutex::default(),
        })
    }

    async fn user(&self, signed: Signed<'_>) -> Result<Identity, String> {
        self.verify(&signed, &self.provider).await?;
        let mut claims = signed.claims;
        if let Some(claim) = self.mapping.groups_claim() {
            let expanded = self.expand(&mut claims, claim).await;
            expanded.map_err(|why| format!("oidc: could not expand distributed claims: {why}"))?;
        }
        self.mapping.user(&claims)
    }

    /// Signature, audience and time, in upstream's order.
    async fn verify(&self, signed: &Signed<'_>, provider: &Provider) -> Result<(), String> {
        let failed = |why: String| format!("oidc: verify token: {why}");
        if !self.algorithms.contains(&signed.algorithm) {
            return Err(failed(format!(
                "oidc: id token signed with unsupported algorithm, expected {} got {}",
                go_list(&self.algorithms),
                json!(signed.algorithm)
            )));
        }
        provider.verify(signed).await?;
        let claims = &signed.claims;
        let audiences = audiences(claims);
        let wanted = &self.config.issuer.audiences;
        if !wanted.iter().any(|one| audiences.contains(one)) {
            let wanted = match wanted.as_slice() {
                [one] => json!(one).to_string(),
                many => go_list(many),
            };
            return Err(failed(format!(
                "oidc: expected audience {}{wanted} got {}",
                if self.config.issuer.audiences.len() > 1 {
                    "in "
                } else {
                    ""
                },
                go_list(&audiences)
            )));
        }
        check_time(claims, Timestamp::now()).map_err(failed)
    }

    /// Groups that are kept elsewhere: the token says where, and what is there is a token of its own.
    async fn expand(&self, claims: &mut Value, claim: &str) -> Result<(), String> {
        if claims.get(claim).is_some() {
            return Ok(());
        }
        let Some(source) = claims["_claim_names"][claim].as_str() else {
            return Ok(());
        };
        let Some(sources) = claims["_claim_sources"].as_object() else {
            return Err("oidc: no claim sources".to_owned());
        };
        let Some(endpoint) = sources.get(source) else {
            return Err(format!(
                "id token _claim_names contained a source {source} missing in _claims_sources"
            ));
        };
        let Some(url) = endpoint["endpoint"].as_str().filter(|url| !url.is_empty()) else {
            return Ok(());
        };
        let token = endpoint["access_token"].as_str().unwrap_or_default();
        let jwt = self
            .claim_token(url, token)
            .await
            .map_err(|why| format!("while getting distributed claim {}: {why}", json!(claim)))?;
        let signed = Signed::parse(&jwt).map_err(|why| {
            format!("getting untrusted issuer from endpoint {url} failed for claim {claim:?}: {why}")
        })?;
        let provider = self.other(untrusted(&signed.claims));
        let verified = self.verify(&signed, &provider).await;
        verified.map_err(|why| format!("verify distributed claim token: {why}"))?;
        let value = signed.claims.get(claim).ok_or_else(|| {
            format!(
                "jwt returned by distributed claim endpoint {} did not contain claim: {claim}",
                json!(url)
            )
        })?;
        claims[claim] = value.clone();
        Ok(())
    }

    fn other(&self, issuer: &str) -> Arc<Provider> {
        let mut others = self.others.lock();
        let new = || Arc::new(Provider::new(self.caller.clone(), issuer, ""));
        others.entry(issuer.to_owned()).or_insert_with(new).clone()
    }

    async fn claim_token(&self, url: &str, token: &str) -> Result<String, String> {
        let authorization = match token {
            "" => None,
            token => Some(HeaderValue::try_from(format!("Bearer {token}")).map_err(|e| e.to_string())?),
        };
        let said = self
            .caller
            .get(url, authorization, TIMEOUT)
            .await
            .map_err(|error| error.says)?;
        if !said.status.is_success() {
            return Err(format!(
                "error while getting distributed claim JWT: {}",
                said.status
            ));
        }
        String::from_utf8(said.body.to_vec())
            .map_err(|_| "could not decode distributed claim response".to_owned())
    }
}

fn audiences(claims: &Value) -> Vec<String> {
    match &claims["aud"] {
        Value::String(one) => vec![one.clone()],
        Value::Array(many) => many.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

fn check_time(claims: &Value, now: Timestamp) -> Result<(), String> {
    let seconds = |claim: &str| claims[claim].as_f64().map(|at| at as i64);
    let text = |at: i64| {
        Timestamp::from_second(at)
            .unwrap_or_default()
            .strftime("%Y-%m-%d %H:%M:%S +0000 UTC")
    };
    let expires = seconds("exp").unwrap_or_default();
    if expires < now.as_second() {
        return Err(format!(
            "oidc: token is expired (Token Expiry: {})",
            text(expires)
        ));
    }
    match seconds("nbf") {
        Some(from) if now.as_second() + LEEWAY_SECONDS < from => Err(format!(
            "oidc: current time {} before the nbf (not before) time: {}",
            text(now.as_second()),
            text(from)
        )),
        _ => Ok(()),
    }
}

/// As Go prints several texts.
fn go_list(texts: &[String]) -> String {
    let quoted: Vec<String> = texts.iter().map(|text| json!(text).to_string()).collect();
    format!("[{}]", quoted.join(" "))
}
