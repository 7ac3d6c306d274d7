//! May they: the seam for what decides whether an identity may do a thing.

use api::{BoxFuture, Identity, Refused, Resource};

use crate::refusal;

/// What is asked for, as upstream's `authorizer.Attributes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attributes<'a> {
    Resource {
        /// `get`, `list`, `watch`, `create`, `update`, `patch`, `delete`, `deletecollection`, or another (`impersonate`).
        verb: &'a str,
        group: &'a str,
        version: &'a str,
        resource: &'a str,
        subresource: &'a str,
        namespace: &'a str,
        name: &'a str,
        /// The selectors of a list, watch or deletecollection, in their text form.
        fields: &'a str,
        labels: &'a str,
    },
    /// A URL that is no resource: `/metrics`. The verb is the HTTP method in lower case.
    Path { verb: &'a str, path: &'a str },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// With the reason (`RBAC: allowed by ClusterRoleBinding ...`).
    Allow(String),
    Deny(String),
    NoOpinion(String),
}

pub trait Authorizer: Send + Sync {
    /// Decides at once: from memory, or else the thread waits for whom it asks.
    fn authorize(&self, as_: &Identity, asked: &Attributes<'_>) -> Decision;

    /// Decides without holding up the thread. Whoever does not answer from memory has one of its own.
    fn decide<'a>(&'a self, as_: &'a Identity, asked: &'a Attributes<'a>) -> BoxFuture<'a, Decision> {
        Box::pin(std::future::ready(self.authorize(as_, asked)))
    }

    /// What would allow it that is not there, for the one who has been refused.
    fn advice(&self, _: &Attributes<'_>) -> Option<String> {
        None
    }
}

impl<T: Authorizer + ?Sized> Authorizer for std::sync::Arc<T> {
    fn authorize(&self, as_: &Identity, asked: &Attributes<'_>) -> Decision {
        (**self).authorize(as_, asked)
    }

    fn decide<'a>(&'a self, as_: &'a Identity, asked: &'a Attributes<'a>) -> BoxFuture<'a, Decision> {
        (**self).decide(as_, asked)
    }

    fn advice(&self, asked: &Attributes<'_>) -> Option<String> {
        (**self).advice(asked)
    }
}

/// Asks one after the other: the first that has an opinion decides.
pub struct Union(pub Vec<Box<dyn Authorizer>>);

impl Authorizer for Union {
    fn authorize(&self, as_: &Identity, asked: &Attributes<'_>) -> Decision {
        let mut reasons = Vec::new();
        for one in &self.0 {
            match one.authorize(as_, asked) {
                Decision::NoOpinion(reason) if reason.is_empty() => {}
                Decision::NoOpinion(reason) => reasons.push(reason),
                decided => return decided,
            }
        }
        Decision::NoOpinion(reasons.join("\n"))
    }

    fn decide<'a>(&'a self, as_: &'a Identity, asked: &'a Attributes<'a>) -> BoxFuture<'a, Decision> {
        Box::pin(async move {
            let mut reasons = Vec::new();
            for one in &self.0 {
                match one.decide(as_, asked).await {
                    Decision::NoOpinion(reason) if reason.is_empty() => {}
                    Decision::NoOpinion(reason) => reasons.push(reason),
                    decided => return decided,
                }
            }
            Decision::NoOpinion(reasons.join("\n"))
        })
    }

    fn advice(&self, asked: &Attributes<'_>) -> Option<String> {
        self.0.iter().find_map(|one| one.advice(asked))
    }
}

/// Members of `system:masters` may do everything.
pub struct Masters;

impl Authorizer for Masters {
    fn authorize(&self, as_: &Identity, _: &Attributes<'_>) -> Decision {
        if as_.is_in(api::identity::SYSTEM_MASTERS) {
            Decision::Allow(String::new())
        } else {
            Decision::NoOpinion(String::new())
        }
    }
}

/// Everybody may do everything.
pub struct AlwaysAllow;

impl Authorizer for AlwaysAllow {
    fn authorize(&self, _: &Identity, _: &Attributes<'_>) -> Decision {
        Decision::Allow(String::new())
    }
}

/// Nobody may do anything, unless one that is asked before or after says otherwise.
pub struct AlwaysDeny;

impl Authorizer for AlwaysDeny {
    fn authorize(&self, _: &Identity, _: &Attributes<'_>) -> Decision {
        Decision::NoOpinion("Everything is forbidden.".to_owned())
    }
}

impl Attributes<'_> {
    /// Whether one object is named.
    pub(crate) fn has_name(&self) -> bool {
        matches!(self, Attributes::Resource { name, .. } if !name.is_empty())
    }

    /// The 403 that says so in upstream's words.
    pub fn forbidden(&self, as_: &Identity, reason: &str) -> Refused {
        let user = &as_.user;
        let says = match *self {
            Attributes::Path { verb, path } => format!("User \"{user}\" cannot {verb} path \"{path}\""),
            Attributes::Resource {
                verb,
                group,
                resource,
                subresource,
                namespace,
                ..
            } => {
                let slash = if subresource.is_empty() { "" } else { "/" };
                let place = if namespace.is_empty() {
                    "at the cluster scope".to_owned()
                } else {
                    format!("in the namespace \"{namespace}\"")
                };
                format!(
                    "User \"{user}\" cannot {verb} resource \"{resource}{slash}{subresource}\" in API group \"{group}\" {place}"
                )
            }
        };
        let says = if reason.is_empty() {
            says
        } else {
            format!("{says}: {reason}")
        };
        match *self {
            Attributes::Path { .. } => refusal::forbidden_path(&says),
            Attributes::Resource {
                group,
                resource,
                name,
                ..
            } => refusal::forbidden(&Resource::new(group, resource), name, &says),
        }
    }
}
