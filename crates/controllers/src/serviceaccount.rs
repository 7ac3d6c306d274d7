//! Every namespace has a ServiceAccount named `default`.

use api::{Key, Object, Write};
use reconcile::{ApiStep, Cache, Controller, Follows, Gap, Named};
use serde_json::json;

use crate::namespace::Namespace;
use crate::resources::{NAMESPACES, SERVICEACCOUNTS};

pub struct ServiceAccount;

const NAME: &str = "default";

impl Controller for ServiceAccount {
    type Desired = Namespace;
    /// Whether the account is there.
    type Observed = bool;
    type Step = ApiStep;
    const NAME: &'static str = "serviceaccount";
    const COMPONENT: &'static str = "service-account-controller";

    fn follows(&self) -> Follows {
        Follows::These(vec![NAMESPACES, SERVICEACCOUNTS])
    }

    fn wakes(&self, changed: &Object, _cache: &Cache) -> Vec<Key> {
        if changed.key.resource == NAMESPACES {
            vec![changed.key.clone()]
        } else if changed.key.name == NAME {
            vec![NAMESPACES.key("", changed.key.namespace.clone())]
        } else {
            Vec::new()
        }
    }

    fn observe(&self, namespace: &Named<Namespace>, cache: &Cache) -> bool {
        cache
            .get(&SERVICEACCOUNTS.key(namespace.key().name.clone(), NAME))
            .is_some()
    }

    fn gap(&self, namespace: &Named<Namespace>, there: &bool) -> Gap<ApiStep> {
        if *there || !namespace.is_active() {
            return Gap::closed();
        }
        let key = SERVICEACCOUNTS.key(namespace.key().name.clone(), NAME);
        let body = json!({
            "apiVersion": "v1", "kind": "ServiceAccount",
            "metadata": {"name": NAME, "namespace": key.namespace},
        });
        Gap::closed().act(
            "default service account: missing",
            ApiStep::new(Write::create(key, body)),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use reconcile::check;

    #[test]
    fn a_namespace_gets_its_account() {
        let world = "{kind: Namespace, metadata: {name: a}, status: {phase: Active}}";
        expect![[r#"
            default service account: missing -> create serviceaccounts/a/default
        "#]]
        .assert_eq(&check(ServiceAccount, "namespaces/a", world));
        let going = world.replace("Active", "Terminating");
        expect![[""]].assert_eq(&check(ServiceAccount, "namespaces/a", &going));
        let there =
            format!("{world}\n---\n{{kind: ServiceAccount, metadata: {{name: default, namespace: a}}}}");
        expect![[""]].assert_eq(&check(ServiceAccount, "namespaces/a", &there));
    }
}
