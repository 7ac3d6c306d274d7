//! The authorizers of a configuration, in its order, after the administrators; they can be replaced while the server runs.

use std::path::Path;
use std::sync::Arc;

use api::{BoxFuture, Identity};
use arc_swap::ArcSwap;

use super::authorization_configuration::AuthorizationConfiguration;
use super::authorizers::{Nodes, Roles};
use super::webhook_authorizer::WebhookAuthorizer;
use crate::authorize::{AlwaysAllow, AlwaysDeny, Attributes, Authorizer, Decision, Masters, Union};
use crate::webhook::Remote;

/// Opens the server that a kubeconfig names.
pub type Open = Box<dyn Fn(&Path) -> Result<Remote, String> + Send + Sync>;

/// What a chain is made of.
pub struct Links {
    pub nodes: Arc<Nodes>,
    pub roles: Arc<Roles>,
    pub open: Open,
}

impl Links {
    /// The chain of a valid configuration.
    pub fn chain(&self, config: &AuthorizationConfiguration) -> Result<Union, String> {
        let mut union: Vec<Box<dyn Authorizer>> = vec![Box::new(Masters)];
        for one in &config.authorizers {
            union.push(match (one.of.as_str(), &one.webhook) {
                ("Node", _) => Box::new(Arc::clone(&self.nodes)),
                ("RBAC", _) => Box::new(Arc::clone(&self.roles)),
                ("AlwaysAllow", _) => Box::new(AlwaysAllow),
                ("AlwaysDeny", _) => Box::new(AlwaysDeny),
                ("Webhook", Some(webhook)) => {
                    let path = webhook.connection_info.kube_config_file.as_deref();
                    let remote = (self.open)(Path::new(path.unwrap_or_default()))?;
                    Box::new(WebhookAuthorizer::new(&one.name, remote, webhook))
                }
                ("ABAC", _) => return Err("authorizer ABAC is not there: use RBAC".to_owned()),
                (other, _) => return Err(format!("unknown authorization mode {other} specified")),
            });
        }
        Ok(Union(union))
    }
}

/// A chain that can be replaced.
pub struct Chain(ArcSwap<Union>);

impl Chain {
    pub fn new(union: Union) -> Self {
        Self(ArcSwap::from_pointee(union))
    }

    /// From now on these decide.
    pub fn replace(&self, union: Union) {
        self.0.store(Arc::new(union));
    }
}

impl Authorizer for Chain {
    fn authorize(&self, as_: &Identity, asked: &Attributes<'_>) -> Decision {
        self.0.load().authorize(as_, asked)
    }

    fn decide<'a>(&'a self, as_: &'a Identity, asked: &'a Attributes<'a>) -> BoxFuture<'a, Decision> {
        let now = self.0.load_full();
        Box::pin(async move { now.decide(as_, asked).await })
    }

    fn advice(&self, asked: &Attributes<'_>) -> Option<String> {
        self.0.load().advice(asked)
    }
}
