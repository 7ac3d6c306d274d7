//! Tokens that a webhook knows: each is sent to it in a `TokenReview`.

use std::collections::BTreeMap;
use std::time::Duration;

use api::{BoxFuture, Identity, SmolStr, Value};
use serde_json::json;

use super::review_webhook;
use crate::authenticate::{Recognised, TokenAuthenticator};
use crate::webhook::Remote;

/// As upstream's.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Asks the one server that knows them.
pub struct WebhookTokens {
    remote: Remote,
    /// `authentication.k8s.io/v1`
    version: String,
    /// The API server's own audiences: whoever names none means them.
    audiences: Vec<String>,
}

impl WebhookTokens {
    /// `version` is `v1` or `v1beta1`.
    pub fn new(remote: Remote, version: &str, audiences: Vec<String>) -> Result<Self, String> {
        if !matches!(version, "v1" | "v1beta1") {
            return Err(format!(
                "unsupported authentication webhook version {version:?}, supported versions are \"v1\", \"v1beta1\""
            ));
        }
        Ok(Self {
            remote,
            version: format!("authentication.k8s.io/{version}"),
            audiences,
        })
    }

    async fn ask(&self, token: &str, wanted: &[String]) -> Result<Option<Recognised>, String> {
        let mut spec = json!({"token": token});
        if !wanted.is_empty() {
            spec["audiences"] = json!(wanted);
        }
        let review = json!({"apiVersion": self.version, "kind": "TokenReview",
            "metadata": {"creationTimestamp": null}, "spec": spec, "status": {"user": {}}});
        let answer = review_webhook::ask(&self.remote, &review, TIMEOUT).await;
        let answer = answer.map_err(|error| {
            tracing::error!(why = error.says, "the webhook for tokens does not answer");
            error.says
        })?;
        let status = &answer["status"];
        let named = texts(&status["audiences"]);
        let given = if named.is_empty() { &self.audiences } else { &named };
        let matching: Vec<String> = wanted.iter().filter(|one| given.contains(one)).cloned().collect();
        if matching.is_empty() && !wanted.is_empty() {
            return Ok(None);
        }
        if status["authenticated"] != true {
            return match status["error"].as_str() {
                None | Some("") => Ok(None),
                Some(error) => Err(error.to_owned()),
            };
        }
        Ok(Some(Recognised {
            identity: user(&status["user"]),
            audiences: Some(matching),
        }))
    }
}

fn user(info: &Value) -> Identity {
    let text = |field: &str| SmolStr::new(info[field].as_str().unwrap_or_default());
    let list = |value: &Value| texts(value).into_iter().map(SmolStr::new).collect::<Vec<_>>();
    let extra = info["extra"].as_object().into_iter().flatten();
    let extra: BTreeMap<SmolStr, Vec<SmolStr>> = extra
        .map(|(key, values)| (SmolStr::new(key), list(values)))
        .collect();
    Identity {
        user: text("username"),
        uid: text("uid"),
        groups: list(&info["groups"]),
        extra,
    }
}

fn texts(value: &Value) -> Vec<String> {
    let all = value.as_array().into_iter().flatten();
    all.filter_map(Value::as_str).map(str::to_owned).collect()
}

impl TokenAuthenticator for WebhookTokens {
    fn recognise<'a>(
        &'a self,
        token: &'a str,
        wanted: &'a [String],
    ) -> BoxFuture<'a, Result<Option<Recognised>, String>> {
        Box::pin(self.ask(token, wanted))
    }
}
