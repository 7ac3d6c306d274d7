//! Nobody grants more than they have: roles and bindings are checked against their writer's own rules, unless the writer
//! may `escalate` or `bind`. Upstream does this in the storage of the four kinds.

use std::sync::Arc;

use api::{BoxFuture, Identity, Refused, Resource};
use serde::Deserialize;

use super::{Admission, Operation, Review};
use crate::auth::authorizers::Roles;
use crate::auth::rbac::{RoleRef, Rule, describe_missing, uncovered};
use crate::authorize::{Attributes, Decision};

const GROUP: &str = "rbac.authorization.k8s.io";

pub struct Escalation(pub Arc<Roles>);

impl Admission for Escalation {
    fn name(&self) -> &'static str {
        "RBACEscalation"
    }

    fn handles(&self, review: &Review<'_>) -> bool {
        review.served.resource.group == GROUP
            && matches!(review.operation, Operation::Create | Operation::Update)
            && !review.as_.is_in(api::identity::SYSTEM_MASTERS)
    }

    fn validate<'a>(&'a self, review: &'a Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        Box::pin(std::future::ready(self.judge(review)))
    }
}

impl Escalation {
    fn judge(&self, review: &Review<'_>) -> Result<(), Refused> {
        let plural = review.served.resource.plural.as_str();
        let is_role = plural == "roles" || plural == "clusterroles";
        let field = if is_role { "rules" } else { "roleRef" };
        let changed = review.object[field] != review.old[field]
            || review.object["aggregationRule"] != review.old["aggregationRule"]
            || (!is_role && review.object["subjects"] != review.old["subjects"]);
        if !changed {
            return Ok(());
        }
        let wanted = if is_role {
            self.role(review)?
        } else {
            self.binding(review)?
        };
        let Some(wanted) = wanted else { return Ok(()) };
        let missing = uncovered(&self.0.rules_for(review.as_, review.namespace), &wanted);
        if missing.is_empty() {
            return Ok(());
        }
        let why = says(review.as_, &missing);
        let key = review.served.key(review.namespace, &review.name);
        Err(Refused::forbidden(&key, &why))
    }

    /// The rules to hold; `None` if the writer may grant what they do not have.
    fn role(&self, review: &Review<'_>) -> Result<Option<Vec<Rule>>, Refused> {
        let plural = review.served.resource.plural.as_str();
        if may(review, "escalate", plural, &review.name) {
            return Ok(None);
        }
        if review.object["aggregationRule"].is_object() {
            let everything = Rule {
                verbs: vec!["*".into()],
                api_groups: vec!["*".into()],
                resources: vec!["*".into()],
                ..Rule::default()
            };
            let urls = Rule {
                verbs: vec!["*".into()],
                non_resource_urls: vec!["*".into()],
                ..Rule::default()
            };
            let missing = uncovered(&self.0.rules_for(review.as_, ""), &[everything, urls]);
            if !missing.is_empty() {
                let error = "must have cluster-admin privileges to use an aggregationRule";
                let key = review.served.key("", &review.name);
                return Err(Refused::forbidden(&key, error));
            }
        }
        Ok(Some(
            Vec::<Rule>::deserialize(&review.object["rules"]).unwrap_or_default(),
        ))
    }

    fn binding(&self, review: &Review<'_>) -> Result<Option<Vec<Rule>>, Refused> {
        let reference = &review.object["roleRef"];
        let Ok(role) = RoleRef::deserialize(reference) else {
            return Ok(None);
        };
        let plural = if role.kind == "Role" {
            "roles"
        } else {
            "clusterroles"
        };
        if may(review, "bind", plural, &role.name) {
            return Ok(None);
        }
        match self.0.rules_of(&role, review.namespace) {
            Some(rules) => Ok(Some(rules.to_vec())),
            None => {
                let namespace = if role.kind == "Role" { review.namespace } else { "" };
                Err(Refused::not_found(
                    &Resource::new(GROUP, plural).key(namespace, role.name),
                ))
            }
        }
    }
}

fn may(review: &Review<'_>, verb: &str, resource: &str, name: &str) -> bool {
    let asked = Attributes::Resource {
        verb,
        group: GROUP,
        version: "*",
        resource,
        subresource: "",
        namespace: review.namespace,
        name,
        fields: "",
        labels: "",
    };
    matches!(review.server.decide(review.as_, &asked), Decision::Allow(_))
}

fn says(who: &Identity, missing: &[Rule]) -> String {
    let groups: Vec<String> = who.groups.iter().map(|g| format!("{g:?}")).collect();
    format!(
        "user {:?} (groups=[{}]) is attempting to grant RBAC permissions not currently held:\n{}",
        who.user.as_str(),
        groups.join(" "),
        describe_missing(missing).join("\n")
    )
}
