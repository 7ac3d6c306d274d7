//! Secrets of type `kubernetes.io/service-account-token` hold a token of their account, and go with it.

use std::sync::Arc;

use api::{DeleteOptions, Key, Object, SmolStr, Value, Write};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reconcile::{ApiStep, Cache, Cause, Controller, Follows, Gap, Live, Named};
use serde::Deserialize;
use serde_json::json;

use crate::resources::{SECRETS, SERVICEACCOUNTS};

/// What a token says of its bearer.
#[derive(Clone, Debug, PartialEq)]
pub struct Claims {
    pub namespace: SmolStr,
    pub secret: SmolStr,
    pub account: SmolStr,
    pub account_uid: SmolStr,
}

impl Claims {
    /// As JSON, in the names that upstream gives them.
    pub fn to_json(&self) -> Value {
        let name = |of: &str| format!("kubernetes.io/serviceaccount/{of}");
        json!({
            "sub": format!("system:serviceaccount:{}:{}", self.namespace, self.account),
            name("namespace"): self.namespace,
            name("secret.name"): self.secret,
            name("service-account.name"): self.account,
            name("service-account.uid"): self.account_uid,
        })
    }
}

/// Signs claims with the cluster's key; they never expire, so it needs no clock.
pub type Signer = Arc<dyn Fn(&Claims) -> Result<String, String> + Send + Sync>;

pub struct Tokens {
    /// The cluster's CA, in PEM form.
    pub ca: String,
    pub sign: Signer,
}

const TYPE: &str = "kubernetes.io/service-account-token";
const NAME: &str = "kubernetes.io/service-account.name";
const UID: &str = "kubernetes.io/service-account.uid";

#[derive(Debug, Deserialize)]
pub struct Secret {
    #[serde(rename = "type", default)]
    of: SmolStr,
    #[serde(default)]
    metadata: Value,
    #[serde(default)]
    data: Value,
}

impl Secret {
    fn account(&self) -> Option<&str> {
        let name = self.metadata["annotations"][NAME]
            .as_str()
            .filter(|name| !name.is_empty());
        name.filter(|_| self.of == TYPE)
    }
}

impl Controller for Tokens {
    type Desired = Secret;
    /// The account that the Secret names, if it is there.
    type Observed = Option<Arc<Object>>;
    type Step = ApiStep;
    const NAME: &'static str = "token";
    const COMPONENT: &'static str = "serviceaccount-token-controller";

    fn follows(&self) -> Follows {
        Follows::These(vec![SECRETS, SERVICEACCOUNTS])
    }

    fn wakes(&self, changed: &Object, cache: &Cache) -> Vec<Key> {
        if changed.key.resource == SECRETS {
            return vec![changed.key.clone()];
        }
        let of_account = |secret: &&Arc<Object>| {
            let secret = cache.view_of::<Secret>(secret);
            secret.is_ok_and(|secret| secret.account() == Some(changed.key.name.as_str()))
        };
        let secrets = cache.in_namespace(&SECRETS, &changed.key.namespace);
        secrets
            .filter(of_account)
            .map(|secret| secret.key.clone())
            .collect()
    }

    fn observe(&self, secret: &Named<Secret>, cache: &Cache) -> Self::Observed {
        let key = SERVICEACCOUNTS.key(secret.key().namespace.clone(), secret.account()?);
        let uid = secret.metadata["annotations"][UID].as_str().unwrap_or_default();
        cache
            .get(&key)
            .filter(|account| uid.is_empty() || account.meta.uid == uid)
            .cloned()
    }

    fn gap(&self, secret: &Named<Secret>, account: &Self::Observed) -> Gap<ApiStep> {
        let Some(name) = secret
            .account()
            .filter(|_| secret.object.meta.deleted().is_none())
        else {
            return Gap::closed();
        };
        match account {
            Some(account) => self.fill(secret, account),
            None => {
                let uid = secret.metadata["annotations"][UID].as_str().unwrap_or_default();
                let account = SERVICEACCOUNTS.key(secret.key().namespace.clone(), name);
                let options = DeleteOptions {
                    uid: Some(secret.object.meta.uid.clone()),
                    ..DeleteOptions::default()
                };
                let gone = match uid {
                    "" => Live::Missing(account),
                    uid => Live::Absent(account, SmolStr::new(uid)),
                };
                let step = ApiStep::new(Write::delete(secret.key().clone(), options)).only_if(gone);
                Gap::closed().act("token: of an account that is not there", step)
            }
        }
    }
}

impl Tokens {
    fn fill(&self, secret: &Named<Secret>, account: &Object) -> Gap<ApiStep> {
        let has = |field: &str| secret.data[field].as_str().is_some_and(|text| !text.is_empty());
        let ca = STANDARD.encode(self.ca.as_bytes());
        let right_ca = secret.data["ca.crt"] == ca;
        let named = secret.metadata["annotations"][UID] == account.meta.uid.as_str();
        if right_ca && has("namespace") && has("token") && named {
            return Gap::closed();
        }
        let mut body = secret.object.value().unwrap_or_default();
        body["data"]["ca.crt"] = json!(ca);
        body["data"]["namespace"] = json!(STANDARD.encode(secret.key().namespace.as_bytes()));
        if !has("token") {
            let claims = Claims {
                namespace: secret.key().namespace.clone(),
                secret: secret.key().name.clone(),
                account: account.key.name.clone(),
                account_uid: account.meta.uid.clone(),
            };
            match (self.sign)(&claims) {
                Ok(token) => body["data"]["token"] = json!(STANDARD.encode(token.as_bytes())),
                Err(says) => {
                    return Gap::closed().stuck("token: missing", Cause::new("TokenNotSigned", says));
                }
            }
        }
        body["metadata"]["annotations"][NAME] = json!(account.key.name);
        body["metadata"]["annotations"][UID] = json!(account.meta.uid);
        Gap::closed().act(
            "token: missing",
            ApiStep::new(Write::update(secret.key().clone(), body)),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use reconcile::check;

    fn tokens() -> Tokens {
        Tokens {
            ca: "PEM".to_owned(),
            sign: Arc::new(|claims| Ok(claims.to_json().to_string())),
        }
    }

    #[test]
    fn a_secret_is_filled_or_goes_with_its_account() {
        let secret = "kind: Secret\ntype: kubernetes.io/service-account-token\nmetadata:\n  name: t\n  \
                      annotations: {kubernetes.io/service-account.name: robot}\n";
        let account = "---\nkind: ServiceAccount\nmetadata: {name: robot}\n";
        expect![[r#"
            token: missing -> update secrets/default/t
        "#]]
        .assert_eq(&check(
            tokens(),
            "secrets/default/t",
            &format!("{secret}{account}"),
        ));
        expect![[r#"
            token: of an account that is not there -> delete secrets/default/t if serviceaccounts/default/robot is missing
        "#]].assert_eq(&check(tokens(), "secrets/default/t", secret));
        let other = secret.replace("service-account-token", "tls");
        expect![[""]].assert_eq(&check(tokens(), "secrets/default/t", &other));
    }
}
