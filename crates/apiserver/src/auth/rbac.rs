//! Role-based access control: an index from subjects to rules, kept up to date by the four RBAC resources' changes.
//! Purely additive: the answer is yes or no opinion.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use api::{Identity, Key, Object, Refused, SmolStr};
use serde::Deserialize;

/// `rbac.authorization.k8s.io/v1 PolicyRule`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Rule {
    pub verbs: Vec<SmolStr>,
    pub api_groups: Vec<SmolStr>,
    pub resources: Vec<SmolStr>,
    pub resource_names: Vec<SmolStr>,
    #[serde(rename = "nonResourceURLs")]
    pub non_resource_urls: Vec<SmolStr>,
}

/// What is asked, in RBAC's terms.
#[derive(Clone, Copy, Debug)]
pub enum Asked<'a> {
    Resource {
        verb: &'a str,
        group: &'a str,
        resource: &'a str,
        subresource: &'a str,
        name: &'a str,
    },
    Path {
        verb: &'a str,
        path: &'a str,
    },
}

impl Rule {
    /// Upstream's `RuleAllows`.
    pub fn allows(&self, asked: &Asked<'_>) -> bool {
        match *asked {
            Asked::Resource {
                verb,
                group,
                resource,
                subresource,
                name,
            } => {
                has(&self.verbs, verb)
                    && has(&self.api_groups, group)
                    && self
                        .resources
                        .iter()
                        .any(|rule| resource_matches(rule, resource, subresource))
                    && (self.resource_names.is_empty() || self.resource_names.iter().any(|n| n == name))
            }
            Asked::Path { verb, path } => {
                has(&self.verbs, verb) && self.non_resource_urls.iter().any(|rule| path_matches(rule, path))
            }
        }
    }
}

fn has(set: &[SmolStr], wanted: &str) -> bool {
    set.iter().any(|one| one == "*" || one == wanted)
}

/// `*`, `pods`, `pods/log`, `*/scale`.
fn resource_matches(rule: &str, resource: &str, subresource: &str) -> bool {
    if rule == "*" {
        return true;
    }
    match rule.split_once('/') {
        None => subresource.is_empty() && rule == resource,
        Some((of, sub)) => !subresource.is_empty() && sub == subresource && (of == "*" || of == resource),
    }
}

fn path_matches(rule: &str, path: &str) -> bool {
    rule == "*"
        || rule == path
        || rule
            .strip_suffix('*')
            .is_some_and(|prefix| path.starts_with(prefix))
}

#[derive(Clone, PartialEq, Eq, Hash)]
enum Subject {
    User(SmolStr),
    Group(SmolStr),
}

#[derive(Deserialize)]
struct RoleView {
    #[serde(default)]
    rules: Option<Vec<Rule>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct BindingView {
    #[serde(default)]
    subjects: Option<Vec<SubjectView>>,
    role_ref: RoleRef,
}

#[derive(Deserialize)]
struct SubjectView {
    kind: SmolStr,
    name: SmolStr,
    #[serde(default)]
    namespace: SmolStr,
}

/// `roleRef` of a binding.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct RoleRef {
    pub kind: SmolStr,
    pub name: SmolStr,
}

struct Binding {
    role: RoleRef,
    subjects: Vec<Subject>,
}

/// `(namespace, name)`; the namespace is empty for cluster-wide ones.
type Place = (SmolStr, SmolStr);

/// All roles and bindings, indexed by who they are for.
#[derive(Default)]
pub struct Rbac {
    roles: HashMap<Place, Arc<[Rule]>>,
    bindings: HashMap<Place, Binding>,
    /// In a namespace, for a subject: the names of bindings, each with what tells why a request is allowed.
    by_subject: HashMap<(SmolStr, Subject), BTreeMap<SmolStr, String>>,
}

impl Rbac {
    /// Takes in a role or binding as it is now. Other resources are ignored.
    pub fn put(&mut self, object: &Object) -> Result<(), Refused> {
        let Key {
            resource,
            namespace,
            name,
        } = &object.key;
        if resource.group != "rbac.authorization.k8s.io" {
            return Ok(());
        }
        let place = (namespace.clone(), name.clone());
        match resource.plural.as_str() {
            "roles" | "clusterroles" => {
                let view: RoleView = object.view()?;
                self.roles.insert(place, view.rules.unwrap_or_default().into());
            }
            "rolebindings" | "clusterrolebindings" => {
                let view: BindingView = object.view()?;
                self.bind(place, view);
            }
            _ => {}
        }
        Ok(())
    }

    /// Forgets a deleted role or binding.
    pub fn gone(&mut self, key: &Key) {
        let place = (key.namespace.clone(), key.name.clone());
        match key.resource.plural.as_str() {
            "roles" | "clusterroles" => {
                self.roles.remove(&place);
            }
            "rolebindings" | "clusterrolebindings" => self.unbind(&place),
            _ => {}
        }
    }

    /// The binding that allows it, described as upstream's audit annotation does.
    pub fn allows(&self, identity: &Identity, namespace: &str, asked: &Asked<'_>) -> Option<&str> {
        let mut allowed_by = None;
        self.visit(identity, namespace, &mut |binding, rule| {
            if rule.allows(asked) {
                allowed_by = Some(binding);
            }
            allowed_by.is_none()
        });
        allowed_by
    }

    /// Every rule that applies to the identity in the namespace (empty: cluster-wide ones only).
    pub fn rules_for(&self, identity: &Identity, namespace: &str) -> Vec<Rule> {
        let mut rules = Vec::new();
        self.visit(identity, namespace, &mut |_, rule| {
            rules.push(rule.clone());
            true
        });
        rules
    }

    /// The rules of the role a binding in `namespace` refers to; `None` if there is no such role.
    pub fn rules_of(&self, role: &RoleRef, namespace: &str) -> Option<&Arc<[Rule]>> {
        let namespace = if role.kind == "Role" {
            SmolStr::new(namespace)
        } else {
            SmolStr::default()
        };
        self.roles.get(&(namespace, role.name.clone()))
    }

    fn bind(&mut self, place: Place, view: BindingView) {
        self.unbind(&place);
        let mut subjects = Vec::new();
        for view_of in view.subjects.unwrap_or_default() {
            let Some(subject) = subject(&view_of, &place.0) else {
                continue;
            };
            let describes = describe(&place, &view.role_ref, &view_of);
            self.by_subject
                .entry((place.0.clone(), subject.clone()))
                .or_default()
                .insert(place.1.clone(), describes);
            subjects.push(subject);
        }
        let role = view.role_ref;
        self.bindings.insert(place, Binding { role, subjects });
    }

    fn unbind(&mut self, place: &Place) {
        let Some(binding) = self.bindings.remove(place) else {
            return;
        };
        for subject in binding.subjects {
            let at = (place.0.clone(), subject);
            if let Some(names) = self.by_subject.get_mut(&at) {
                names.remove(&place.1);
                if names.is_empty() {
                    self.by_subject.remove(&at);
                }
            }
        }
    }

    fn visit<'a>(
        &'a self,
        identity: &Identity,
        namespace: &str,
        each: &mut dyn FnMut(&'a str, &'a Rule) -> bool,
    ) {
        let mut places = vec![SmolStr::default()];
        if !namespace.is_empty() {
            places.push(SmolStr::new(namespace));
        }
        for namespace in places {
            let user = std::iter::once(Subject::User(identity.user.clone()));
            let groups = identity.groups.iter().map(|g| Subject::Group(g.clone()));
            for subject in user.chain(groups) {
                let bound = self.by_subject.get(&(namespace.clone(), subject));
                for (name, describes) in bound.into_iter().flatten() {
                    let Some(binding) = self.bindings.get(&(namespace.clone(), name.clone())) else {
                        continue;
                    };
                    let rules = self.rules_of(&binding.role, &namespace);
                    for rule in rules.into_iter().flat_map(|rules| rules.iter()) {
                        if !each(describes, rule) {
                            return;
                        }
                    }
                }
            }
        }
    }
}

fn subject(view: &SubjectView, binding_namespace: &str) -> Option<Subject> {
    match view.kind.as_str() {
        "User" => Some(Subject::User(view.name.clone())),
        "Group" => Some(Subject::Group(view.name.clone())),
        "ServiceAccount" => {
            let namespace = if view.namespace.is_empty() {
                binding_namespace
            } else {
                &view.namespace
            };
            (!namespace.is_empty()).then(|| {
                Subject::User(SmolStr::new(format!(
                    "system:serviceaccount:{namespace}:{}",
                    view.name
                )))
            })
        }
        _ => None,
    }
}

fn describe(place: &Place, role: &RoleRef, subject: &SubjectView) -> String {
    let (namespace, name) = place;
    let binding = if namespace.is_empty() {
        format!("ClusterRoleBinding {name:?}")
    } else {
        format!("RoleBinding \"{name}/{namespace}\"")
    };
    let subject = match subject.kind.as_str() {
        "ServiceAccount" => format!("ServiceAccount \"{}/{}\"", subject.name, subject.namespace),
        kind => format!("{kind} {:?}", subject.name),
    };
    format!("{binding} of {} {:?} to {subject}", role.kind, role.name)
}

/// The parts of `wanted` that `held` does not cover, each as a rule of one verb, group and resource: what a user
/// who grants them would escalate to. Upstream's `validation.Covers`.
pub fn uncovered(held: &[Rule], wanted: &[Rule]) -> Vec<Rule> {
    wanted
        .iter()
        .flat_map(breakdown)
        .filter(|part| !held.iter().any(|rule| covers(rule, part)))
        .collect()
}

fn breakdown(rule: &Rule) -> Vec<Rule> {
    let mut parts = Vec::new();
    for verb in &rule.verbs {
        for group in &rule.api_groups {
            for resource in &rule.resources {
                let part = Rule {
                    verbs: vec![verb.clone()],
                    api_groups: vec![group.clone()],
                    resources: vec![resource.clone()],
                    ..Rule::default()
                };
                if rule.resource_names.is_empty() {
                    parts.push(part);
                } else {
                    let named = rule.resource_names.iter();
                    parts.extend(named.map(|n| Rule {
                        resource_names: vec![n.clone()],
                        ..part.clone()
                    }));
                }
            }
        }
        let url_part = |url: &SmolStr| Rule {
            verbs: vec![verb.clone()],
            non_resource_urls: vec![url.clone()],
            ..Rule::default()
        };
        parts.extend(rule.non_resource_urls.iter().map(url_part));
    }
    parts
}

fn covers(held: &Rule, part: &Rule) -> bool {
    let verbs = held.verbs.iter().any(|v| v == "*") || part.verbs.iter().all(|v| held.verbs.contains(v));
    let groups = held.api_groups.iter().any(|g| g == "*")
        || part.api_groups.iter().all(|g| held.api_groups.contains(g));
    let resources = part.resources.iter().all(|wanted| {
        held.resources.iter().any(|have| {
            have == "*"
                || have == wanted
                || matches!((have.split_once('/'), wanted.split_once('/')),
                    (Some(("*", have)), Some((_, wanted))) if have == wanted)
        })
    });
    let names = if part.resource_names.is_empty() {
        held.resource_names.is_empty()
    } else {
        held.resource_names.is_empty()
            || part
                .resource_names
                .iter()
                .all(|n| held.resource_names.contains(n))
    };
    let urls = part.non_resource_urls.iter().all(|wanted| {
        held.non_resource_urls.iter().any(|have| {
            have == "*"
                || have == wanted
                || have
                    .strip_suffix('*')
                    .is_some_and(|prefix| wanted.starts_with(prefix))
        })
    });
    verbs && groups && resources && names && urls
}

/// Rules that differ only in their verbs as one, described as upstream's escalation message lists them.
pub fn describe_missing(missing: &[Rule]) -> Vec<String> {
    let mut compact: BTreeMap<String, (Rule, Vec<SmolStr>)> = BTreeMap::new();
    for rule in missing {
        let without_verbs = Rule {
            verbs: Vec::new(),
            ..rule.clone()
        };
        let (_, verbs) = compact
            .entry(format!("{without_verbs:?}"))
            .or_insert((without_verbs, Vec::new()));
        for verb in &rule.verbs {
            if !verbs.contains(verb) {
                verbs.push(verb.clone());
            }
        }
    }
    let mut lines: Vec<String> = compact
        .into_values()
        .map(|(rule, verbs)| compact_text(&rule, &verbs))
        .collect();
    lines.sort();
    lines
}

/// `{APIGroups:["apps"], Resources:["deployments"], Verbs:["get" "list"]}`
fn compact_text(rule: &Rule, verbs: &[SmolStr]) -> String {
    let list = |items: &[SmolStr]| {
        let quoted: Vec<String> = items.iter().map(|i| format!("{i:?}")).collect();
        format!("[{}]", quoted.join(" "))
    };
    let mut parts = Vec::new();
    for (name, items) in [
        ("APIGroups", rule.api_groups.as_slice()),
        ("Resources", &rule.resources),
        ("ResourceNames", &rule.resource_names),
        ("NonResourceURLs", &rule.non_resource_urls),
        ("Verbs", verbs),
    ] {
        if !items.is_empty() {
            parts.push(format!("{name}:{}", list(items)));
        }
    }
    format!("{{{}}}", parts.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use api::{Resource, Revision};
    use serde_json::json;

    fn object(plural: &str, namespace: &str, name: &str, body: serde_json::Value) -> Arc<Object> {
        let key = Resource::new("rbac.authorization.k8s.io", plural).key(namespace, name);
        Object::from_value(key, Revision(1), &body, &api::Paths::default())
    }

    fn ask<'a>(verb: &'a str, resource: &'a str, subresource: &'a str) -> Asked<'a> {
        Asked::Resource {
            verb,
            group: "",
            resource,
            subresource,
            name: "",
        }
    }

    #[test]
    fn a_role_reaches_as_far_as_its_binding() {
        let mut rbac = Rbac::default();
        let rules =
            json!({"rules": [{"verbs": ["get"], "apiGroups": [""], "resources": ["pods", "*/status"]}]});
        rbac.put(&object("clusterroles", "", "reader", rules)).unwrap();
        let binding = json!({"roleRef": {"kind": "ClusterRole", "name": "reader"},
            "subjects": [{"kind": "ServiceAccount", "name": "bot"}]});
        rbac.put(&object("rolebindings", "a", "readers", binding))
            .unwrap();
        let bot = Identity::service_account("a", "bot");
        assert!(rbac.allows(&bot, "a", &ask("get", "pods", "")).is_some());
        assert!(
            rbac.allows(&bot, "a", &ask("get", "services", "status"))
                .is_some()
        );
        assert!(rbac.allows(&bot, "a", &ask("get", "pods", "log")).is_none());
        assert!(rbac.allows(&bot, "a", &ask("list", "pods", "")).is_none());
        assert!(rbac.allows(&bot, "b", &ask("get", "pods", "")).is_none());
        rbac.gone(&Resource::new("rbac.authorization.k8s.io", "rolebindings").key("a", "readers"));
        assert!(rbac.allows(&bot, "a", &ask("get", "pods", "")).is_none());
    }

    /// Roles and bindings of others cost nothing: what is looked at is bound to the one who asks.
    #[test]
    fn ten_thousand_roles_are_not_walked_through() {
        let mut rbac = Rbac::default();
        for at in 0..10_000 {
            let (namespace, name) = (format!("n{}", at % 100), format!("r{at}"));
            let rules = json!({"rules": [{"verbs": ["get"], "apiGroups": [""], "resources": ["pods"]}]});
            rbac.put(&object("roles", &namespace, &name, rules)).unwrap();
            let binding = json!({"roleRef": {"kind": "Role", "name": name},
                "subjects": [{"kind": "User", "name": format!("u{at}")}]});
            rbac.put(&object("rolebindings", &namespace, &name, binding))
                .unwrap();
        }
        let jane = Identity::user("u7", ["dev"]);
        let mut looked = 0;
        for _ in 0..1000 {
            rbac.visit(&jane, "n7", &mut |_, _| {
                looked += 1;
                true
            });
        }
        assert_eq!(looked, 1000, "one rule a question");
    }

    #[test]
    fn granting_more_than_one_has_is_told_in_upstreams_words() {
        let rule = |verbs: &[&str]| Rule {
            verbs: verbs.iter().map(SmolStr::new).collect(),
            api_groups: vec!["apps".into()],
            resources: vec!["deployments".into()],
            ..Rule::default()
        };
        let missing = uncovered(&[rule(&["get"])], &[rule(&["get", "list", "watch"])]);
        let expected = r#"{APIGroups:["apps"], Resources:["deployments"], Verbs:["list" "watch"]}"#;
        assert_eq!(describe_missing(&missing), [expected]);
        assert!(uncovered(&[rule(&["*"])], &[rule(&["get", "list"])]).is_empty());
    }
}
