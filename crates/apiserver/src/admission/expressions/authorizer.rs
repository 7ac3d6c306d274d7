//! `authorizer`: what expressions ask about the rights of the request's user, or of a service account that they name.

use std::fmt;

use api::Identity;
use cel::{About, Authorizer, Check, Decision, ResourceAttributes};

use crate::admission::{Review, request};
use crate::authorize::{self, Attributes};
use crate::server::Server;

/// Answers for one request.
pub(in crate::admission) struct Permissions<'a> {
    server: &'a Server,
    as_: &'a Identity,
}

impl<'a> Permissions<'a> {
    pub(in crate::admission) fn new(review: &Review<'a>) -> Self {
        Self {
            server: review.server,
            as_: review.as_,
        }
    }
}

/// What the request itself is about.
pub(super) fn about(review: &Review<'_>) -> ResourceAttributes {
    let resource = &review.served.resource;
    ResourceAttributes {
        group: resource.group.to_string(),
        resource: resource.plural.to_string(),
        subresource: review.subresource.to_owned(),
        namespace: request::namespace(review).to_owned(),
        name: request::name(review).to_owned(),
        ..ResourceAttributes::default()
    }
}

/// With the groups of its name alone: nobody has authenticated.
fn service_account(namespace: &str, name: &str) -> Identity {
    let mut identity = Identity::service_account(namespace, name);
    identity
        .groups
        .retain(|group| group != api::identity::SYSTEM_AUTHENTICATED);
    identity
}

impl Authorizer for Permissions<'_> {
    fn authorize(&self, check: &Check) -> Decision {
        let named = check
            .service_account
            .as_ref()
            .map(|(namespace, name)| service_account(namespace, name));
        let as_ = named.as_ref().unwrap_or(self.as_);
        let verb = check.verb.as_str();
        let decided = match &check.about {
            About::Path(path) => self.server.decide(as_, &Attributes::Path { verb, path }),
            About::Resource(about) => self.server.decide(as_, &attributes(verb, about)),
        };
        let allowed = matches!(decided, authorize::Decision::Allow(_));
        let (authorize::Decision::Allow(reason)
        | authorize::Decision::Deny(reason)
        | authorize::Decision::NoOpinion(reason)) = decided;
        Decision {
            allowed,
            reason,
            error: None,
        }
    }
}

fn attributes<'a>(verb: &'a str, about: &'a ResourceAttributes) -> Attributes<'a> {
    Attributes::Resource {
        verb,
        group: &about.group,
        version: "*",
        resource: &about.resource,
        subresource: &about.subresource,
        namespace: &about.namespace,
        name: &about.name,
        fields: &about.field_selector,
        labels: &about.label_selector,
    }
}

impl fmt::Debug for Permissions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "permissions of {}", self.as_.user)
    }
}
