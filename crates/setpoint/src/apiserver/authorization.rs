//! May they: the authorizers, in the order in which they are asked.

use std::sync::Arc;

use anyhow::{Result, bail};
use apiserver::auth::authorizers::{Nodes, Roles};
use apiserver::authorize::{AlwaysAllow, AlwaysDeny, Authorizer, Masters, Union};
use apiserver::{Parts, upstream};
use clap::Args;

#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Authorization")]
pub(crate) struct AuthorizationFlags {
    /// Who decides, in this order: Node, RBAC, AlwaysAllow, AlwaysDeny [default: AlwaysAllow]
    #[arg(long, value_delimiter = ',')]
    pub(super) authorization_mode: Vec<String>,
}

impl AuthorizationFlags {
    /// Whether everybody may do everything.
    pub(super) fn allows_everything(&self) -> bool {
        self.authorization_mode.is_empty() || self.authorization_mode.iter().any(|mode| mode == "AlwaysAllow")
    }

    pub(super) fn fill(&self, parts: &mut Parts, roles: &Arc<Roles>) -> Result<()> {
        let mut union: Vec<Box<dyn Authorizer>> = vec![Box::new(Masters)];
        for (at, mode) in self.authorization_mode.iter().enumerate() {
            if self.authorization_mode[..at].contains(mode) {
                bail!(
                    "authorization-mode {:?} has mode specified more than once",
                    self.authorization_mode
                );
            }
            union.push(match mode.as_str() {
                "Node" => Box::new(Nodes::new(parts.store.clone(), upstream::node_rules())),
                "RBAC" => Box::new(roles.clone()),
                "AlwaysAllow" => Box::new(AlwaysAllow),
                "AlwaysDeny" => Box::new(AlwaysDeny),
                "ABAC" => bail!("authorization-mode \"ABAC\" is not there: use RBAC"),
                _ => bail!("authorization-mode {mode:?} is not a valid mode"),
            });
        }
        if self.authorization_mode.is_empty() {
            union.push(Box::new(AlwaysAllow));
        }
        parts.authorizer = Arc::new(Union(union));
        Ok(())
    }
}
