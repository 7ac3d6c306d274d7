//! An issuer as it is found on the network: its discovery document, and its keys, which it changes now and then.

use std::sync::Arc;
use std::time::{Duration, Instant};

use arc_swap::ArcSwap;
use http::StatusCode;
use serde_json::{Value, json};
use tokio::sync::Mutex;

use super::keys::{Keys, Signed};
use crate::auth::counts::Counts;
use crate::limits;
use crate::webhook::caller::Caller;

const WELL_KNOWN: &str = "/.well-known/openid-configuration";

/// What is known of one issuer.
pub(super) struct Provider {
    caller: Arc<Caller>,
    issuer: String,
    issuer_hash: String,
    discovery_url: String,
    keys: ArcSwap<Keys>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// Where the keys are, once that is known.
    jwks_uri: Option<String>,
    /// When keys were asked for last, whatever came of it.
    tried: Option<Instant>,
    /// What came of it, if it was bad.
    wrong: Option<String>,
}

impl Provider {
    /// `discovery_url` empty = below the issuer.
    pub(super) fn new(caller: Arc<Caller>, issuer: &str, discovery_url: &str) -> Self {
        let discovery_url = match discovery_url {
            "" => format!("{}{WELL_KNOWN}", issuer.trim_end_matches('/')),
            url => url.to_owned(),
        };
        Self {
            caller,
            issuer: issuer.to_owned(),
            issuer_hash: hash(issuer),
            discovery_url,
            keys: ArcSwap::default(),
            state: Mutex::default(),
        }
    }

    /// Reads the keys, if that has not been done.
    pub(super) async fn prepare(&self) -> Result<(), String> {
        let mut state = self.state.lock().await;
        match (&state.jwks_uri, &state.wrong) {
            (Some(_), None) => Ok(()),
            _ => self.refresh(&mut state).await,
        }
    }

    /// Whether the issuer signed it. Keys that are not known are asked for, but not by every token that names one.
    pub(super) async fn verify(&self, signed: &Signed<'_>) -> Result<(), String> {
        if self.keys.load().verify(signed) {
            return Ok(());
        }
        let asked = Instant::now();
        let mut state = self.state.lock().await;
        let since = state.tried.map(|tried| asked.saturating_duration_since(tried));
        if since.is_none_or(|since| since >= limits::JWKS_EVERY) {
            // What is wrong is told below, or is in the log.
            let _ = self.refresh(&mut state).await;
        }
        if self.keys.load().verify(signed) {
            return Ok(());
        }
        Err(match (&state.jwks_uri, &state.wrong) {
            (None, _) => "oidc: authenticator not initialized".to_owned(),
            (Some(_), Some(why)) => {
                format!("oidc: verify token: failed to verify signature: fetching keys {why}")
            }
            (Some(_), None) => {
                "oidc: verify token: failed to verify signature: failed to verify id token signature"
                    .to_owned()
            }
        })
    }

    async fn refresh(&self, state: &mut State) -> Result<(), String> {
        let outcome = self.read(state).await;
        state.tried = Some(Instant::now());
        state.wrong = outcome.as_ref().err().cloned();
        if let Err(why) = &outcome {
            tracing::error!(
                issuer = self.issuer,
                why,
                "the keys of an issuer of tokens cannot be had"
            );
        }
        outcome
    }

    async fn read(&self, state: &mut State) -> Result<(), String> {
        if state.jwks_uri.is_none() {
            state.jwks_uri = Some(self.discover().await?);
        }
        let uri = state.jwks_uri.as_deref().unwrap_or_default();
        let keys = self
            .document(uri)
            .await
            .and_then(|document| Keys::parse(&document));
        let result = if keys.is_ok() { "success" } else { "failure" };
        Counts::global().set(
            "apiserver_authentication_jwt_authenticator_jwks_fetch_last_timestamp_seconds",
            &[("jwt_issuer_hash", &self.issuer_hash), ("result", result)],
            api::Timestamp::now().as_second() as f64,
        );
        self.keys.store(Arc::new(keys?));
        Ok(())
    }

    async fn discover(&self) -> Result<String, String> {
        let document = self.document(&self.discovery_url).await?;
        let says = document["issuer"].as_str().unwrap_or_default();
        if says != self.issuer {
            return Err(format!(
                "oidc: issuer did not match the issuer returned by provider, expected {} got {}",
                json!(self.issuer),
                json!(says)
            ));
        }
        match document["jwks_uri"].as_str() {
            Some(uri) if !uri.is_empty() => Ok(uri.to_owned()),
            _ => Err("provider did not return JWKS URL".to_owned()),
        }
    }

    async fn document(&self, url: &str) -> Result<Value, String> {
        let said = self
            .caller
            .get(url, None, TIMEOUT)
            .await
            .map_err(|error| error.says)?;
        if said.status != StatusCode::OK {
            let body = String::from_utf8_lossy(&said.body[..said.body.len().min(1000)]).into_owned();
            return Err(format!("{}: {body}", said.status));
        }
        serde_json::from_slice(&said.body)
            .map_err(|error| format!("oidc: failed to decode provider discovery object: {error}"))
    }
}

/// What an issuer is called in metrics.
pub(super) fn hash(issuer: &str) -> String {
    let digest = ring::digest::digest(&ring::digest::SHA256, issuer.as_bytes());
    let hex: String = digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    format!("sha256:{hex}")
}

/// As upstream's.
pub(super) const TIMEOUT: Duration = Duration::from_secs(30);
