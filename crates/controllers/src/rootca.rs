//! Every namespace has the cluster's CA in a ConfigMap, for pods to trust the API server.

use api::{Key, Object, Value, Write};
use reconcile::{ApiStep, Cache, Controller, Follows, Gap, Named};
use serde::Deserialize;
use serde_json::json;

use crate::namespace::Namespace;
use crate::resources::{CONFIGMAPS, NAMESPACES};

/// Publishes `ca`, in PEM form.
pub struct RootCa {
    pub ca: String,
}

pub const NAME: &str = "kube-root-ca.crt";
const FIELD: &str = "ca.crt";
const DESCRIPTION: &str = "kubernetes.io/description";
const DESCRIBED: &str = "Contains a CA bundle that can be used to verify the kube-apiserver when using internal \
                         endpoints such as the internal service IP or kubernetes.default.svc. No other usage is \
                         guaranteed across distributions of Kubernetes clusters.";

#[derive(Deserialize)]
struct ConfigMap {
    metadata: Value,
    #[serde(default)]
    data: Value,
}

/// What is there now.
pub enum Published {
    Absent,
    Right,
    /// The whole ConfigMap, which says something else.
    Wrong(Value),
}

impl RootCa {
    fn data(&self) -> Value {
        json!({FIELD: self.ca})
    }
}

impl Controller for RootCa {
    type Desired = Namespace;
    type Observed = Published;
    type Step = ApiStep;
    const NAME: &'static str = "rootca";
    const COMPONENT: &'static str = "root-ca-certificate-publisher";

    fn follows(&self) -> Follows {
        Follows::These(vec![NAMESPACES, CONFIGMAPS])
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

    fn observe(&self, namespace: &Named<Namespace>, cache: &Cache) -> Published {
        let key = CONFIGMAPS.key(namespace.key().name.clone(), NAME);
        let Some(map) = cache.look::<ConfigMap>(&key) else {
            return Published::Absent;
        };
        let described = map.metadata["annotations"][DESCRIPTION]
            .as_str()
            .is_some_and(|text| !text.is_empty());
        if map.data == self.data() && described {
            return Published::Right;
        }
        Published::Wrong(map.object.value().unwrap_or_default())
    }

    fn gap(&self, namespace: &Named<Namespace>, published: &Published) -> Gap<ApiStep> {
        if !namespace.is_active() {
            return Gap::closed();
        }
        let key = CONFIGMAPS.key(namespace.key().name.clone(), NAME);
        match published {
            Published::Right => Gap::closed(),
            Published::Absent => {
                let body = json!({
                    "apiVersion": "v1", "kind": "ConfigMap",
                    "metadata": {
                        "name": NAME, "namespace": key.namespace, "annotations": {DESCRIPTION: DESCRIBED},
                    },
                    "data": self.data(),
                });
                Gap::closed().act("root CA: missing", ApiStep::new(Write::create(key, body)))
            }
            Published::Wrong(map) => {
                let mut body = map.clone();
                body["data"] = self.data();
                body["metadata"]["annotations"][DESCRIPTION] = json!(DESCRIBED);
                Gap::closed().act(
                    "root CA: not this cluster's",
                    ApiStep::new(Write::update(key, body)),
                )
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use reconcile::check;

    #[test]
    fn the_ca_is_published_and_put_right() {
        let loop_ = || RootCa { ca: "PEM".into() };
        let world = "{kind: Namespace, metadata: {name: a}, status: {phase: Active}}";
        expect![[r#"
            root CA: missing -> create configmaps/a/kube-root-ca.crt
        "#]]
        .assert_eq(&check(loop_(), "namespaces/a", world));
        let map = "kind: ConfigMap\nmetadata: {name: kube-root-ca.crt, namespace: a}\ndata: {ca.crt: old}";
        expect![[r#"
            root CA: not this cluster's -> update configmaps/a/kube-root-ca.crt
        "#]]
        .assert_eq(&check(loop_(), "namespaces/a", &format!("{world}\n---\n{map}")));
    }
}
