//! The two authorizers that every cluster has: Node, then RBAC.

use std::sync::Arc;

use api::{Identity, Object};
use store::Store;

use super::followed::{Followed, Index};
use super::node::{NodeAsks, NodeGraph, node_name};
use super::rbac::{Asked, Rbac, RoleRef, Rule};
use crate::authorize::{Attributes, Authorizer, Decision};

/// Roles and bindings as they are in the store.
pub struct Roles(Followed<Rbac>);

impl Index for Rbac {
    fn put(&mut self, object: &Object) {
        if let Err(refused) = Rbac::put(self, object) {
            tracing::error!(%refused, "a role or binding cannot be read: it grants nothing");
            Rbac::gone(self, &object.key);
        }
    }

    fn gone(&mut self, object: &Object) {
        Rbac::gone(self, &object.key);
    }

    fn clear(&mut self) {
        *self = Rbac::default();
    }
}

impl Roles {
    pub fn new(store: Arc<dyn Store<Object>>) -> Self {
        let places = ["/clusterroles", "/clusterrolebindings", "/roles", "/rolebindings"];
        Self(Followed::new(store, &places, Rbac::default()))
    }

    pub fn rules_for(&self, identity: &Identity, namespace: &str) -> Vec<Rule> {
        self.0.read(|rbac| rbac.rules_for(identity, namespace))
    }

    /// The rules behind a `roleRef`; `None` if there is no such role.
    pub fn rules_of(&self, role: &RoleRef, namespace: &str) -> Option<Arc<[Rule]>> {
        self.0.read(|rbac| rbac.rules_of(role, namespace).cloned())
    }
}

impl Authorizer for Roles {
    fn authorize(&self, as_: &Identity, asked: &Attributes<'_>) -> Decision {
        let (namespace, asked) = in_rbac_terms(asked);
        self.0.read(|rbac| match rbac.allows(as_, namespace, &asked) {
            Some(by) => Decision::Allow(format!("RBAC: allowed by {by}")),
            None => Decision::NoOpinion(String::new()),
        })
    }

    /// The rule, and where it is to stand. It tells nothing of what roles there are.
    fn advice(&self, asked: &Attributes<'_>) -> Option<String> {
        Some(match *asked {
            Attributes::Path { verb, path } => format!(
                "this would be allowed by a ClusterRole with the rule {{nonResourceURLs: [{path:?}], verbs: [{verb:?}]}}, \
                 bound by a ClusterRoleBinding"
            ),
            Attributes::Resource {
                verb,
                group,
                resource,
                subresource,
                namespace,
                ..
            } => {
                let slash = if subresource.is_empty() { "" } else { "/" };
                let place = match namespace {
                    "" => "a ClusterRole, bound by a ClusterRoleBinding".to_owned(),
                    namespace => {
                        format!("a Role or ClusterRole, bound by a RoleBinding in namespace {namespace:?}")
                    }
                };
                format!(
                    "this would be allowed by the rule {{apiGroups: [{group:?}], resources: \
                     [\"{resource}{slash}{subresource}\"], verbs: [{verb:?}]}} of {place}"
                )
            }
        })
    }
}

fn in_rbac_terms<'a>(asked: &Attributes<'a>) -> (&'a str, Asked<'a>) {
    match *asked {
        Attributes::Path { verb, path } => ("", Asked::Path { verb, path }),
        Attributes::Resource {
            verb,
            group,
            resource,
            subresource,
            namespace,
            name,
            ..
        } => (
            namespace,
            Asked::Resource {
                verb,
                group,
                resource,
                subresource,
                name,
            },
        ),
    }
}

/// The Node authorizer over the pods, volumes, attachments and slices in the store.
pub struct Nodes(Followed<NodeGraph>);

impl Index for NodeGraph {
    fn put(&mut self, object: &Object) {
        if let Err(refused) = NodeGraph::put(self, object) {
            tracing::error!(%refused, "what a node needs cannot be read");
        }
    }

    fn gone(&mut self, object: &Object) {
        NodeGraph::gone(self, object);
    }

    fn clear(&mut self) {
        self.forget();
    }
}

impl Nodes {
    /// `rules` are those of upstream's `system:node` role.
    pub fn new(store: Arc<dyn Store<Object>>, rules: Vec<Rule>) -> Self {
        let places = [
            "/pods",
            "/persistentvolumes",
            "/volumeattachments",
            "/resourceslices",
        ];
        Self(Followed::new(store, &places, NodeGraph::new(rules)))
    }
}

impl Authorizer for Nodes {
    fn authorize(&self, as_: &Identity, asked: &Attributes<'_>) -> Decision {
        let Some(node) = node_name(as_) else {
            return Decision::NoOpinion(String::new());
        };
        let opinion = match *asked {
            Attributes::Path { verb, path } => {
                self.0.read(|graph| graph.by_rules(&Asked::Path { verb, path }))
            }
            Attributes::Resource {
                verb,
                group,
                resource,
                subresource,
                namespace,
                name,
                fields,
                ..
            } => {
                let selected = |field: &str| demanded(fields, field);
                let selected_node = selected("spec.nodeName").unwrap_or_default();
                // A list or watch of one name by selector is a read of that object.
                let name = if name.is_empty() {
                    selected("metadata.name").unwrap_or_default()
                } else {
                    name
                };
                let asks = NodeAsks {
                    verb,
                    group,
                    resource,
                    subresource,
                    namespace,
                    name,
                    selected_node,
                };
                self.0.read(|graph| graph.opinion(node, &asks))
            }
        };
        match opinion {
            None => Decision::Allow(String::new()),
            Some(reason) => Decision::NoOpinion(reason),
        }
    }
}

/// The value that a field selector demands of a field.
fn demanded<'a>(selector: &'a str, field: &str) -> Option<&'a str> {
    selector.split(',').find_map(|part| {
        let (name, value) = part.split_once('=')?;
        (name == field).then(|| value.trim_start_matches('='))
    })
}
