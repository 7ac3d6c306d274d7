//! Bootstrap tokens: what a new node has before it has an identity. Each is a Secret in `kube-system`.

use std::sync::Arc;

use api::{BoxFuture, Identity, Object, SmolStr, Timestamp, Value};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use store::Store;

use crate::authenticate::{Recognised, TokenAuthenticator};
use crate::registry::STORE_ROOT;

const TYPE: &str = "bootstrap.kubernetes.io/token";
const GROUP: &str = "system:bootstrappers";
const ID_LENGTH: usize = 6;
const SECRET_LENGTH: usize = 16;

/// Recognises `ID.SECRET` by the Secret `bootstrap-token-ID`.
pub struct BootstrapTokens {
    store: Arc<dyn Store<Object>>,
    now: Box<dyn Fn() -> Timestamp + Send + Sync>,
}

impl BootstrapTokens {
    pub fn new(store: Arc<dyn Store<Object>>, now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        let now = Box::new(now);
        Self { store, now }
    }

    fn known(&self, token: &str) -> Option<Identity> {
        let (id, secret) = parsed(token)?;
        let key = format!("{STORE_ROOT}/secrets/kube-system/bootstrap-token-{id}");
        let object = self.store.get(key.as_bytes())?.object.clone();
        let stored = object.value().ok()?;
        match judge(&stored, id, secret, (self.now)()) {
            Ok(identity) => Some(identity),
            Err(why) => {
                tracing::info!(secret = %object.key.name, why, "a bootstrap token is not accepted");
                None
            }
        }
    }
}

impl TokenAuthenticator for BootstrapTokens {
    fn recognise<'a>(
        &'a self,
        token: &'a str,
        _: &'a [String],
    ) -> BoxFuture<'a, Result<Option<Recognised>, String>> {
        let known = self.known(token).map(|identity| Recognised {
            identity,
            audiences: None,
        });
        Box::pin(std::future::ready(Ok(known)))
    }
}

/// `None` if it has not the form of one.
fn parsed(token: &str) -> Option<(&str, &str)> {
    let (id, secret) = token.split_once('.')?;
    let fits = |part: &str, length| {
        part.len() == length && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    (fits(id, ID_LENGTH) && fits(secret, SECRET_LENGTH)).then_some((id, secret))
}

fn judge(stored: &Value, id: &str, secret: &str, now: Timestamp) -> Result<Identity, String> {
    let data = |name: &str| -> Vec<u8> {
        let encoded = stored["data"][name].as_str().unwrap_or_default();
        STANDARD.decode(encoded).unwrap_or_default()
    };
    if !stored["metadata"]["deletionTimestamp"].is_null() {
        return Err("it is deleted and awaiting removal".to_owned());
    }
    if stored["type"] != TYPE {
        return Err(format!("has invalid type, expected {TYPE}"));
    }
    if !is_same(&data("token-secret"), secret.as_bytes()) {
        return Err("has invalid value for key token-secret".to_owned());
    }
    if data("token-id") != id.as_bytes() {
        return Err("has invalid value for key token-id".to_owned());
    }
    let expires = data("expiration");
    if !expires.is_empty() {
        let at = String::from_utf8(expires).ok().and_then(|text| text.parse().ok());
        let at: Timestamp = at.ok_or("has an expiration that is no time")?;
        if now > at {
            return Err("has expired".to_owned());
        }
    }
    if data("usage-bootstrap-authentication") != b"true" {
        return Err("is not marked usage-bootstrap-authentication=true".to_owned());
    }
    let groups = groups(&data("auth-extra-groups"))?;
    let user = SmolStr::new(format!("system:bootstrap:{id}"));
    Ok(Identity {
        groups,
        ..Identity::user(user, [])
    })
}

/// Takes as long for one that is wrong at the end as for one that is wrong at once.
fn is_same(one: &[u8], other: &[u8]) -> bool {
    one.len() == other.len() && one.iter().zip(other).fold(0, |wrong, (a, b)| wrong | (a ^ b)) == 0
}

fn groups(extra: &[u8]) -> Result<Vec<SmolStr>, String> {
    let text = String::from_utf8_lossy(extra);
    let mut groups: Vec<SmolStr> = text
        .split(',')
        .filter(|_| !text.is_empty())
        .map(SmolStr::new)
        .collect();
    let fits = |group: &str| {
        let rest = group.strip_prefix("system:bootstrappers:");
        let inside = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b':' || b == b'-';
        rest.is_some_and(|rest| {
            let bytes = rest.as_bytes();
            let ends = bytes
                .last()
                .is_some_and(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
            ends && bytes.len() <= 256 && bytes.iter().all(|b| inside(*b))
        })
    };
    if let Some(wrong) = groups.iter().find(|group| !fits(group)) {
        return Err(format!("has invalid value for key auth-extra-groups: {wrong:?}"));
    }
    groups.push(SmolStr::new_static(GROUP));
    groups.sort();
    groups.dedup();
    Ok(groups)
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};
    use serde_json::json;

    use super::*;

    fn check(changes: &[(&str, Option<&str>)], expected: &Expect) {
        let mut data = std::collections::BTreeMap::from([
            ("token-id", "abcdef"),
            ("token-secret", "0123456789abcdef"),
            ("usage-bootstrap-authentication", "true"),
            ("expiration", "2030-01-01T00:00:00Z"),
        ]);
        for (name, value) in changes {
            match value {
                Some(value) => drop(data.insert(name, value)),
                None => drop(data.remove(name)),
            }
        }
        let data: std::collections::BTreeMap<_, _> = data
            .into_iter()
            .map(|(name, value)| (name, STANDARD.encode(value)))
            .collect();
        let stored = json!({"metadata": {}, "type": TYPE, "data": data});
        let now = "2029-12-31T23:59:59Z".parse().unwrap();
        let says = match judge(&stored, "abcdef", "0123456789abcdef", now) {
            Ok(identity) => format!("{} {:?}", identity.user, identity.groups),
            Err(why) => why,
        };
        expected.assert_eq(&says);
    }

    #[test]
    fn a_secret_says_whether_its_token_counts() {
        check(
            &[],
            &expect![[r#"system:bootstrap:abcdef ["system:bootstrappers"]"#]],
        );
        check(
            &[("auth-extra-groups", Some("system:bootstrappers:a:b"))],
            &expect![[r#"system:bootstrap:abcdef ["system:bootstrappers", "system:bootstrappers:a:b"]"#]],
        );
        check(
            &[("auth-extra-groups", Some("system:masters"))],
            &expect![[r#"has invalid value for key auth-extra-groups: "system:masters""#]],
        );
        check(
            &[("expiration", Some("2029-12-31T23:59:58Z"))],
            &expect!["has expired"],
        );
        check(
            &[("expiration", Some("soon"))],
            &expect!["has an expiration that is no time"],
        );
        check(
            &[("usage-bootstrap-authentication", None)],
            &expect!["is not marked usage-bootstrap-authentication=true"],
        );
        check(
            &[("token-secret", Some("0123456789abcdeg"))],
            &expect!["has invalid value for key token-secret"],
        );
    }

    #[test]
    fn a_token_has_a_form() {
        assert_eq!(
            parsed("abcdef.0123456789abcdef"),
            Some(("abcdef", "0123456789abcdef"))
        );
        for wrong in [
            "abcdef",
            "abcde.0123456789abcdef",
            "ABCDEF.0123456789abcdef",
            "abcdef.0123456789abcde/",
        ] {
            assert_eq!(parsed(wrong), None, "{wrong}");
        }
    }
}
