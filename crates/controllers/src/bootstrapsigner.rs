//! What the cluster tells everybody about itself (`kube-public/cluster-info`) bears a signature for each bootstrap token that
//! may sign: who has a token can trust it.

use std::collections::BTreeMap;

use api::{Key, Object, Timestamp, Write};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use reconcile::{ApiStep, Cache, Controller, Follows, Gap, Named};
use serde::Deserialize;
use serde_json::json;

use crate::bootstraptoken::{self, NAMESPACE};
use crate::resources::{CONFIGMAPS, SECRETS};

/// HMAC with SHA-256 of a text, by a key.
pub type Mac = fn(key: &[u8], text: &[u8]) -> Vec<u8>;

pub struct BootstrapSigner(pub Mac);

const PUBLIC: &str = "kube-public";
const NAME: &str = "cluster-info";
const SIGNED: &str = "kubeconfig";
const PREFIX: &str = "jws-kubeconfig-";

#[derive(Deserialize)]
pub struct ConfigMap {
    #[serde(default)]
    data: BTreeMap<String, String>,
}

/// Who may sign now.
pub struct Signers {
    /// Secrets by the tokens' ids.
    tokens: BTreeMap<String, String>,
    /// When the first of them may no longer.
    until: Option<Timestamp>,
}

fn key() -> Key {
    CONFIGMAPS.key(PUBLIC, NAME)
}

impl Controller for BootstrapSigner {
    type Desired = ConfigMap;
    type Observed = Signers;
    type Step = ApiStep;
    const NAME: &'static str = "bootstrapsigner";
    const COMPONENT: &'static str = "bootstrap-signer";

    fn follows(&self) -> Follows {
        Follows::These(vec![CONFIGMAPS, SECRETS])
    }

    fn wakes(&self, changed: &Object, _cache: &Cache) -> Vec<Key> {
        let token = changed.key.resource == SECRETS
            && changed.key.namespace == NAMESPACE
            && bootstraptoken::is_named(&changed.key.name);
        if token || changed.key == key() {
            vec![key()]
        } else {
            Vec::new()
        }
    }

    fn observe(&self, _info: &Named<ConfigMap>, cache: &Cache) -> Signers {
        let mut signers = Signers {
            tokens: BTreeMap::new(),
            until: None,
        };
        for token in bootstraptoken::all(cache) {
            let until = token.until();
            if until.is_some_and(|until| until <= cache.now()) {
                continue;
            }
            if let Some((id, secret)) = token.signs(&token.key().name) {
                signers.tokens.insert(id, secret);
                signers.until = signers.until.into_iter().chain(until).min();
            }
        }
        signers
    }

    fn gap(&self, info: &Named<ConfigMap>, signers: &Signers) -> Gap<ApiStep> {
        let Some(text) = info.data.get(SIGNED).filter(|_| *info.key() == key()) else {
            return Gap::closed();
        };
        let signed =
            |(id, secret): (&String, &String)| (format!("{PREFIX}{id}"), self.sign(text, id, secret));
        let wanted: BTreeMap<String, String> = signers.tokens.iter().map(signed).collect();
        let mut data = info.data.clone();
        data.retain(|name, _| !name.starts_with(PREFIX));
        let had = info.data.len() - data.len();
        let about = format!("signatures: want {}, have {had}", wanted.len());
        data.extend(wanted);
        let gap = Gap {
            look_again: signers.until,
            ..Gap::closed()
        };
        if data == info.data {
            return gap;
        }
        let mut body = info.object.value().unwrap_or_default();
        body["data"] = json!(data);
        gap.act(about, ApiStep::new(Write::update(key(), body)))
    }
}

impl BootstrapSigner {
    /// A JSON web signature without its content (RFC 7515, appendix F), as kubeadm checks it.
    fn sign(&self, text: &str, id: &str, secret: &str) -> String {
        let header = URL_SAFE_NO_PAD.encode(json!({"alg": "HS256", "kid": id}).to_string());
        let content = URL_SAFE_NO_PAD.encode(text);
        let signature = (self.0)(secret.as_bytes(), format!("{header}.{content}").as_bytes());
        format!("{header}..{}", URL_SAFE_NO_PAD.encode(signature))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::engine::general_purpose::STANDARD;
    use expect_test::{Expect, expect};
    use reconcile::check;

    fn see(has: &str, expires: &str, expect: Expect) {
        let encoded = |text: &str| STANDARD.encode(text);
        let world = format!(
            "
kind: ConfigMap
metadata: {{name: cluster-info, namespace: kube-public, resourceVersion: '7'}}
data: {{kubeconfig: the cluster, {has}}}
---
kind: Secret
metadata: {{name: bootstrap-token-abcdef, namespace: kube-system}}
type: bootstrap.kubernetes.io/token
data: {{token-id: {}, token-secret: {}, usage-bootstrap-signing: {}, expiration: {}}}
",
            encoded("abcdef"),
            encoded("0123456789abcdef"),
            encoded("true"),
            encoded(expires),
        );
        let loop_ = BootstrapSigner(|key, text| [key, b"|", text].concat());
        expect.assert_eq(&check(loop_, "configmaps/kube-public/cluster-info", &world));
    }

    #[test]
    fn a_token_that_may_sign_signs_until_it_expires() {
        see(
            "",
            "2026-01-01T13:00:00Z",
            expect![[r#"
                signatures: want 1, have 0 -> update configmaps/kube-public/cluster-info
                look again at 2026-01-01T13:00:00Z
            "#]],
        );
        see(
            "jws-kubeconfig-gone: x",
            "2026-01-01T11:00:00Z",
            expect![[r#"
                signatures: want 0, have 1 -> update configmaps/kube-public/cluster-info
            "#]],
        );
        see("", "2026-01-01T11:00:00Z", expect![[""]]);
    }
}
