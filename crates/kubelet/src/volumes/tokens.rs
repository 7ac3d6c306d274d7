//! Tokens of a pod's service account, bound to the pod, asked for once and renewed when most of their time is over.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use api::{Resource, SmolStr, Timestamp, Write};
use parking_lot::Mutex;
use serde_json::json;

use super::{Volumes, content};
use crate::pod::facts::later;
use crate::pod::spec::{Pod, TokenSource, Volume};

const ACCOUNTS: Resource = Resource::of("", "serviceaccounts");
/// What upstream asks for when the pod does not say.
const HOUR: i64 = 3600;
const DAY: Duration = Duration::from_secs(24 * 3600);

#[derive(Default)]
pub(crate) struct Tokens {
    known: Mutex<HashMap<(SmolStr, String, i64), Token>>,
}

#[derive(Clone)]
struct Token {
    token: String,
    renew_at: Timestamp,
}

/// What one volume shows.
#[derive(Default)]
pub(super) struct OfVolume {
    pub(super) by_audience: BTreeMap<String, String>,
    pub(super) renew_at: Option<Timestamp>,
}

impl Tokens {
    pub(super) async fn of_volume(
        &self,
        volumes: &Volumes,
        pod: &Pod,
        volume: &Volume,
    ) -> Result<OfVolume, String> {
        let mut of_volume = OfVolume::default();
        for source in content::tokens(volume) {
            let token = self.get(volumes, pod, source).await?;
            of_volume.by_audience.insert(source.audience.clone(), token.token);
            of_volume.renew_at = of_volume.renew_at.into_iter().chain([token.renew_at]).min();
        }
        Ok(of_volume)
    }

    pub(super) fn forget(&self, uid: &str) {
        self.known.lock().retain(|(of, _, _), _| of != uid);
    }

    async fn get(&self, volumes: &Volumes, pod: &Pod, source: &TokenSource) -> Result<Token, String> {
        let seconds = source.expiration_seconds.unwrap_or(HOUR);
        let at = (pod.metadata.uid.clone(), source.audience.clone(), seconds);
        let now = Timestamp::now();
        let known = self.known.lock().get(&at).cloned();
        if let Some(token) = known.filter(|token| token.renew_at > now) {
            return Ok(token);
        }
        let token = ask(volumes, pod, &source.audience, seconds, now).await?;
        self.known.lock().insert(at, token.clone());
        Ok(token)
    }
}

async fn ask(
    volumes: &Volumes,
    pod: &Pod,
    audience: &str,
    seconds: i64,
    now: Timestamp,
) -> Result<Token, String> {
    let meta = &pod.metadata;
    let account = if pod.spec.service_account_name.is_empty() {
        SmolStr::new_static("default")
    } else {
        pod.spec.service_account_name.clone()
    };
    let audiences: Vec<&str> = if audience.is_empty() {
        Vec::new()
    } else {
        vec![audience]
    };
    let body = json!({
        "apiVersion": "authentication.k8s.io/v1",
        "kind": "TokenRequest",
        "metadata": {"name": account, "namespace": meta.namespace},
        "spec": {
            "audiences": audiences,
            "expirationSeconds": seconds,
            "boundObjectRef": {"apiVersion": "v1", "kind": "Pod", "name": meta.name, "uid": meta.uid},
        },
    });
    let key = ACCOUNTS.key(meta.namespace.clone(), account);
    let answer = volumes
        .client
        .write(&volumes.identity, Write::create(key, body).on("token"))
        .await;
    let answer = answer.map_err(|refused| format!("failed to fetch token: {}", refused.message))?;
    let answer = answer.value().map_err(|refused| refused.message)?;
    let token = answer["status"]["token"]
        .as_str()
        .ok_or("failed to fetch token: the answer holds none")?
        .to_owned();
    let expires: Option<Timestamp> = answer["status"]["expirationTimestamp"]
        .as_str()
        .and_then(|at| at.parse().ok());
    let life = expires.map_or(Duration::from_secs(u64::try_from(seconds).unwrap_or(0)), |at| {
        Duration::try_from(at.duration_since(now)).unwrap_or_default()
    });
    Ok(Token {
        token,
        renew_at: later(now, life.mul_f64(0.8).min(DAY)),
    })
}
