//! A bootstrap token goes when it expires.

use api::{DeleteOptions, Key, Object, Timestamp};
use reconcile::{ApiStep, Cache, Controller, Follows, Gap, Named};

use crate::bootstraptoken::{BootstrapToken, NAMESPACE};
use crate::expiry::goes;
use crate::resources::SECRETS;

pub struct TokenCleaner;

impl Controller for TokenCleaner {
    type Desired = BootstrapToken;
    type Observed = Timestamp;
    type Step = ApiStep;
    const NAME: &'static str = "tokencleaner";
    const COMPONENT: &'static str = "token-cleaner";

    fn follows(&self) -> Follows {
        Follows::These(vec![SECRETS])
    }

    fn wakes(&self, changed: &Object, _cache: &Cache) -> Vec<Key> {
        let is_there = changed.key.namespace == NAMESPACE;
        is_there.then(|| changed.key.clone()).into_iter().collect()
    }

    fn observe(&self, _secret: &Named<BootstrapToken>, cache: &Cache) -> Timestamp {
        cache.now()
    }

    fn gap(&self, secret: &Named<BootstrapToken>, now: &Timestamp) -> Gap<ApiStep> {
        let is_ours = secret.key().namespace == NAMESPACE && secret.object.meta.deleted().is_none();
        let Some(until) = secret.until().filter(|_| is_ours) else {
            return Gap::closed();
        };
        goes(
            &secret.object,
            "token: it has expired",
            until,
            *now,
            DeleteOptions::default(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bootstraptoken::TYPE;
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use expect_test::{Expect, expect};
    use reconcile::check;

    fn see(of: &str, expiration: &str, expect: Expect) {
        let world = format!(
            "kind: Secret\nmetadata: {{name: t, namespace: kube-system}}\ntype: {of}\ndata: {{expiration: '{}'}}\n",
            STANDARD.encode(expiration)
        );
        expect.assert_eq(&check(TokenCleaner, "secrets/kube-system/t", &world));
    }

    #[test]
    fn an_expired_token_goes() {
        see(
            TYPE,
            "2026-01-01T13:00:00Z",
            expect![[r#"
            look again at 2026-01-01T13:00:00Z
        "#]],
        );
        see(
            TYPE,
            "2026-01-01T12:00:00Z",
            expect![[r#"
            token: it has expired -> delete secrets/kube-system/t
        "#]],
        );
        see(
            TYPE,
            "tomorrow",
            expect![[r#"
            token: it has expired -> delete secrets/kube-system/t
        "#]],
        );
        see(TYPE, "", expect![[""]]);
        see("Opaque", "2026-01-01T11:00:00Z", expect![[""]]);
    }
}
