//! A ClusterRole with an aggregation rule has the rules of all the roles that it selects.

use api::{Key, LabelSelector, Object, Value, Write};
use reconcile::{ApiStep, Cache, Controller, Follows, Gap, Named};
use serde::Deserialize;
use serde_json::json;

use crate::resources::CLUSTERROLES;

pub struct Aggregation;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ClusterRole {
    #[serde(default)]
    aggregation_rule: Option<AggregationRule>,
    #[serde(default)]
    rules: Option<Vec<Value>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct AggregationRule {
    #[serde(default)]
    cluster_role_selectors: Vec<Value>,
}

impl Controller for Aggregation {
    type Desired = ClusterRole;
    /// The rules that the role should have.
    type Observed = Vec<Value>;
    type Step = ApiStep;
    const NAME: &'static str = "aggregation";
    const COMPONENT: &'static str = "clusterrole-aggregation-controller";

    fn follows(&self) -> Follows {
        Follows::These(vec![CLUSTERROLES])
    }

    /// Roles are few, and change rarely.
    fn wakes(&self, _changed: &Object, cache: &Cache) -> Vec<Key> {
        let aggregates = |role: &&std::sync::Arc<Object>| {
            cache
                .view_of::<ClusterRole>(role)
                .is_ok_and(|role| role.aggregation_rule.is_some())
        };
        cache
            .all(&CLUSTERROLES)
            .filter(aggregates)
            .map(|role| role.key.clone())
            .collect()
    }

    fn observe(&self, role: &Named<ClusterRole>, cache: &Cache) -> Vec<Value> {
        let mut rules: Vec<Value> = Vec::new();
        let selectors = role
            .aggregation_rule
            .iter()
            .flat_map(|rule| &rule.cluster_role_selectors);
        for selector in selectors.filter_map(|selector| LabelSelector::from_json(selector).ok()) {
            let others = cache.all(&CLUSTERROLES).filter(|other| other.key != *role.key());
            for other in others.filter(|other| selector.matches_meta(&other.meta)) {
                let Ok(other) = cache.view_of::<ClusterRole>(other) else {
                    continue;
                };
                for rule in other.rules.iter().flatten() {
                    if !rules.contains(rule) {
                        rules.push(rule.clone());
                    }
                }
            }
        }
        rules
    }

    fn gap(&self, role: &Named<ClusterRole>, rules: &Vec<Value>) -> Gap<ApiStep> {
        let have = role.rules.as_deref().unwrap_or_default();
        if role.aggregation_rule.is_none() || have == rules {
            return Gap::closed();
        }
        let body = json!({
            "apiVersion": "rbac.authorization.k8s.io/v1", "kind": "ClusterRole",
            "metadata": {"name": role.key().name}, "rules": rules,
        });
        let about = format!("rules: want {}, have {}", rules.len(), have.len());
        Gap::closed().act(
            about,
            ApiStep::new(Write::apply(role.key().clone(), Self::COMPONENT, body)),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use reconcile::check;

    #[test]
    fn selected_rules_are_collected() {
        let world = "
kind: ClusterRole
apiVersion: rbac.authorization.k8s.io/v1
metadata: {name: admin}
aggregationRule: {clusterRoleSelectors: [{matchLabels: {to: admin}}]}
rules: null
---
kind: ClusterRole
apiVersion: rbac.authorization.k8s.io/v1
metadata: {name: edit, labels: {to: admin}}
rules: [{verbs: [get], resources: [pods], apiGroups: ['']}]
";
        expect![[r#"
            rules: want 1, have 0 -> patch clusterroles.rbac.authorization.k8s.io/admin {"apiVersion":"rbac.authorization.k8s.io/v1","kind":"ClusterRole","metadata":{"name":"admin"},"rules":[{"apiGroups":[""],"resources":["pods"],"verbs":["get"]}]}
        "#]].assert_eq(&check(
            Aggregation,
            "clusterroles.rbac.authorization.k8s.io/admin",
            world,
        ));
        let done = world.replace(
            "rules: null",
            "rules: [{verbs: [get], resources: [pods], apiGroups: ['']}]",
        );
        expect![[""]].assert_eq(&check(
            Aggregation,
            "clusterroles.rbac.authorization.k8s.io/admin",
            &done,
        ));
    }
}
