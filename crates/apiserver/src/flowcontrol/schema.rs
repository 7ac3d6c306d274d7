//! Flow schemas: which of them a request belongs to, and so which level it goes to.

use api::{Identity, SmolStr};
use serde::Deserialize;

use crate::authorize::Attributes;

/// A FlowSchema, as far as it matters here.
#[derive(Clone, Debug)]
pub(crate) struct Schema {
    pub(crate) name: SmolStr,
    pub(crate) uid: SmolStr,
    pub(crate) level: SmolStr,
    pub(crate) level_uid: SmolStr,
    pub(crate) precedence: i64,
    pub(crate) distinguisher: Distinguisher,
    pub(crate) rules: Vec<Rule>,
}

/// What tells the flows of a schema apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub(crate) enum Distinguisher {
    #[default]
    None,
    ByUser,
    ByNamespace,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Rule {
    #[serde(default)]
    subjects: Vec<Subject>,
    #[serde(default)]
    resource_rules: Vec<ResourceRule>,
    #[serde(default)]
    non_resource_rules: Vec<PathRule>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "kind")]
enum Subject {
    User {
        user: Named,
    },
    Group {
        group: Named,
    },
    #[serde(rename_all = "camelCase")]
    ServiceAccount {
        service_account: Account,
    },
}

#[derive(Clone, Debug, Deserialize)]
struct Named {
    name: SmolStr,
}

#[derive(Clone, Debug, Deserialize)]
struct Account {
    namespace: SmolStr,
    name: SmolStr,
}

/// Names, or all of them.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(from = "Vec<SmolStr>")]
enum Names {
    #[default]
    None,
    All,
    These(Vec<SmolStr>),
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ResourceRule {
    #[serde(default)]
    verbs: Names,
    #[serde(default)]
    api_groups: Names,
    #[serde(default)]
    resources: Names,
    #[serde(default)]
    cluster_scope: bool,
    #[serde(default)]
    namespaces: Names,
}

#[derive(Clone, Debug, Deserialize)]
struct PathRule {
    #[serde(default)]
    verbs: Names,
    #[serde(default, rename = "nonResourceURLs")]
    paths: Vec<SmolStr>,
}

const ALL: &str = "*";
const SERVICE_ACCOUNT: &str = "system:serviceaccount:";

impl Schema {
    pub(crate) fn matches(&self, as_: &Identity, asked: &Attributes<'_>) -> bool {
        self.rules
            .iter()
            .any(|rule| rule.is_for(as_) && rule.is_about(asked))
    }

    /// Whose the request is among those of the schema.
    pub(crate) fn distinguish(&self, as_: &Identity, asked: &Attributes<'_>) -> SmolStr {
        match (self.distinguisher, asked) {
            (Distinguisher::ByUser, _) => as_.user.clone(),
            (Distinguisher::ByNamespace, Attributes::Resource { namespace, .. }) => SmolStr::new(namespace),
            _ => SmolStr::default(),
        }
    }
}

impl Rule {
    fn is_for(&self, as_: &Identity) -> bool {
        self.subjects.iter().any(|subject| subject.is(as_))
    }

    fn is_about(&self, asked: &Attributes<'_>) -> bool {
        match asked {
            Attributes::Resource { .. } => self.resource_rules.iter().any(|rule| rule.is_about(asked)),
            Attributes::Path { verb, path } => self
                .non_resource_rules
                .iter()
                .any(|rule| rule.is_about(verb, path)),
        }
    }
}

impl Subject {
    fn is(&self, as_: &Identity) -> bool {
        match self {
            Subject::User { user } => user.name == ALL || user.name == as_.user,
            Subject::Group { group } => group.name == ALL || as_.groups.contains(&group.name),
            Subject::ServiceAccount { service_account } => service_account.is(&as_.user),
        }
    }
}

impl Account {
    fn is(&self, user: &str) -> bool {
        let account = user.strip_prefix(SERVICE_ACCOUNT);
        let name = account
            .and_then(|account| account.strip_prefix(self.namespace.as_str()))
            .and_then(|rest| rest.strip_prefix(':'));
        name.is_some_and(|name| self.name == ALL || self.name == name)
    }
}

impl From<Vec<SmolStr>> for Names {
    fn from(names: Vec<SmolStr>) -> Self {
        match names.as_slice() {
            [] => Self::None,
            [one] if one == ALL => Self::All,
            _ => Self::These(names),
        }
    }
}

impl Names {
    fn have(&self, name: &str) -> bool {
        match self {
            Self::None => false,
            Self::All => true,
            Self::These(names) => names.iter().any(|one| one == name),
        }
    }

    /// Whether `resource/subresource` is among them, or `resource` if it has none.
    fn have_resource(&self, resource: &str, subresource: &str) -> bool {
        match self {
            Self::These(names) if !subresource.is_empty() => names.iter().any(|name| {
                let rest = name
                    .strip_prefix(resource)
                    .and_then(|rest| rest.strip_prefix('/'));
                rest == Some(subresource)
            }),
            _ => self.have(resource),
        }
    }
}

impl ResourceRule {
    fn is_about(&self, asked: &Attributes<'_>) -> bool {
        let Attributes::Resource {
            verb,
            group,
            resource,
            subresource,
            namespace,
            ..
        } = asked
        else {
            return false;
        };
        self.verbs.have(verb)
            && self.resources.have_resource(resource, subresource)
            && self.api_groups.have(group)
            && match namespace.is_empty() {
                true => self.cluster_scope,
                false => self.namespaces.have(namespace),
            }
    }
}

impl PathRule {
    fn is_about(&self, verb: &str, path: &str) -> bool {
        self.verbs.have(verb) && self.paths.iter().any(|one| covers(one, path))
    }
}

/// `/healthz` covers itself and what is below it, as `/healthz/*` covers what is below.
fn covers(rule: &str, path: &str) -> bool {
    if rule == ALL || rule == path {
        return true;
    }
    let folder = rule.strip_suffix('*').unwrap_or(rule);
    let folder = folder.strip_suffix('/').unwrap_or(folder);
    path.strip_prefix(folder)
        .is_some_and(|rest| rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_cover_what_is_below_them() {
        assert!(covers("/healthz", "/healthz"));
        assert!(covers("/healthz", "/healthz/etcd"));
        assert!(covers("/healthz/*", "/healthz/etcd"));
        assert!(!covers("/healthz/*", "/healthz"));
        assert!(!covers("/healthz", "/healthzz"));
        assert!(covers("*", "/x"));
    }

    #[test]
    fn resources_are_named_with_their_subresource() {
        let names = Names::from(vec![SmolStr::new("nodes"), SmolStr::new("nodes/status")]);
        assert!(names.have_resource("nodes", "") && names.have_resource("nodes", "status"));
        assert!(!names.have_resource("nodes", "proxy") && !names.have_resource("pods", ""));
    }

    #[test]
    fn a_service_account_is_known_by_its_user_name() {
        let all = Account {
            namespace: "kube-system".into(),
            name: "*".into(),
        };
        assert!(all.is("system:serviceaccount:kube-system:x"));
        assert!(!all.is("system:serviceaccount:kube-system-2:x"));
        assert!(!all.is("kube-system:x"));
    }
}
