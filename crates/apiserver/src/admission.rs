//! What stands between a request that may be made and its commit: plugins that change the object, plugins that judge it,
//! and the quota. They run in the order of upstream's list, in the pipeline, for every kind alike.

pub mod admin_access;
pub mod certificates;
mod conditions;
pub mod defaults;
pub mod escalation;
pub(crate) mod expressions;
pub mod limit_ranger;
mod matching;
pub mod namespace_lifecycle;
pub mod node_restriction;
pub mod node_taints;
pub mod pod_security;
pub mod policy;
pub mod priority;
pub mod privileged;
pub mod protection;
pub(crate) mod request;
pub mod resource_quota;
pub mod rounds;
pub mod service_account;
mod versions;
pub mod webhook;

use std::sync::Arc;

use api::{BoxFuture, DeleteOptions, Identity, Object, Refused, SmolStr, Value};
use parking_lot::Mutex;

use crate::audit::Trail;
use crate::call::Options;
use crate::registry::Served;
use crate::server::Server;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    Create,
    Update,
    Delete,
    /// exec, attach, portforward, proxy.
    Connect,
}

/// One request on its way to the store.
pub struct Review<'a> {
    pub server: &'a Server,
    pub as_: &'a Identity,
    pub operation: Operation,
    /// The kind that the URL names, in the version that it names.
    pub served: &'a Arc<Served>,
    /// Empty for the object itself.
    pub subresource: &'a str,
    pub namespace: &'a str,
    /// Empty in a create whose name is still to be generated.
    pub name: SmolStr,
    /// The new object in the version of the request (the body of the subresource for `binding`, `eviction`, `scale`,
    /// `token`); `null` for a delete.
    pub object: Value,
    /// The stored object in the version of the request; `null` for a create.
    pub old: Value,
    pub dry_run: bool,
    pub options: &'a Options,
    /// Of a delete, what it asks for.
    pub deletion: Option<&'a DeleteOptions>,
    pub warnings: &'a Warnings,
    /// For audit annotations.
    pub trail: &'a Trail,
    pub rounds: rounds::Rounds,
}

/// What the client is told beside the answer.
#[derive(Default)]
pub struct Warnings(Mutex<Vec<String>>);

/// A plugin. Both halves default to having no opinion.
pub trait Admission: Send + Sync {
    /// Upstream's name (`ServiceAccount`).
    fn name(&self) -> &'static str;

    /// Asked first: most requests are no business of most plugins.
    fn handles(&self, review: &Review<'_>) -> bool;

    /// Changes `review.object`.
    fn mutate<'a>(&'a self, _review: &'a mut Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        Box::pin(std::future::ready(Ok(())))
    }

    fn validate<'a>(&'a self, _review: &'a Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        Box::pin(std::future::ready(Ok(())))
    }
}

/// Further changes that happen in the same commit as the request's own, or not at all.
pub type Along = store::Txn<Object>;

/// Held from the charge until the commit, so that those who charge the same thing wait instead of losing races.
#[derive(Default)]
#[must_use = "others charge as soon as it is dropped: hold it until the commit"]
pub struct Turn(pub Option<tokio::sync::OwnedMutexGuard<()>>);

/// The last word before the commit: charges what the request uses.
pub trait Quota: Send + Sync {
    /// Adds what must hold and what changes with the commit; nothing in a dry run, which is judged all the same. Asked
    /// again if the commit fails because of it.
    fn charge<'a>(
        &'a self,
        review: &'a Review<'_>,
        along: &'a mut Along,
    ) -> BoxFuture<'a, Result<Turn, Refused>>;
}

/// The plugins in their order.
#[derive(Default)]
pub struct Chain {
    pub plugins: Vec<Arc<dyn Admission>>,
    pub quota: Option<Arc<dyn Quota>>,
}

impl Chain {
    /// A second time if a webhook or policy wants to see what came after it, as upstream does: all plugins, but of
    /// webhooks and policies only those.
    pub(crate) async fn mutate(&self, review: &mut Review<'_>) -> Result<(), Refused> {
        self.mutate_once(review).await?;
        if review.rounds.next() {
            self.mutate_once(review).await?;
        }
        Ok(())
    }

    async fn mutate_once(&self, review: &mut Review<'_>) -> Result<(), Refused> {
        for plugin in &self.plugins {
            if plugin.handles(review) {
                plugin.mutate(review).await?;
            }
        }
        Ok(())
    }

    pub(crate) async fn validate(&self, review: &Review<'_>) -> Result<(), Refused> {
        for plugin in &self.plugins {
            if plugin.handles(review) {
                plugin.validate(review).await?;
            }
        }
        Ok(())
    }

    pub(crate) async fn charge(&self, review: &Review<'_>, along: &mut Along) -> Result<Turn, Refused> {
        match &self.quota {
            Some(quota) => quota.charge(review, along).await,
            None => Ok(Turn::default()),
        }
    }
}

impl Operation {
    /// As rules of webhooks name it.
    pub fn name(self) -> &'static str {
        match self {
            Operation::Create => "CREATE",
            Operation::Update => "UPDATE",
            Operation::Delete => "DELETE",
            Operation::Connect => "CONNECT",
        }
    }
}

impl Review<'_> {
    /// Whether this is about the resource itself or one of its subresources.
    pub fn is_about(&self, group: &str, plural: &str) -> bool {
        self.served.resource.group == group && self.served.resource.plural == plural
    }

    /// The 403 of a plugin. An object whose name is still to be generated goes by what the name will begin with.
    pub fn forbidden(&self, why: &str) -> Refused {
        let base = self.object["metadata"]["generateName"].as_str();
        let name = match base {
            Some(base) if self.name.is_empty() => base,
            _ => self.name.as_str(),
        };
        Refused::forbidden(&self.served.key(self.namespace, name), why)
    }
}

impl Warnings {
    pub fn add(&self, text: impl Into<String>) {
        let text = text.into();
        let mut all = self.0.lock();
        if !text.is_empty() && !all.contains(&text) {
            all.push(text);
        }
    }

    pub fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock())
    }
}
