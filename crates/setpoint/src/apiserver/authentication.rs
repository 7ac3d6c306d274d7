//! Who asks: client certificates, and nobody in particular.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Result;
use apiserver::Parts;
use apiserver::auth::certificates::ClientCertificates;
use clap::{ArgAction, Args};

use super::values;

#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Authentication")]
pub(crate) struct AuthenticationFlags {
    /// Who shows a certificate that one of these authorities signed is whom its common name says
    #[arg(long)]
    client_ca_file: Option<PathBuf>,
    /// Whether who does not say who they are is served, as system:anonymous
    #[arg(
        long, value_parser = values::boolean, default_value = "true", action = ArgAction::Set,
        num_args = 0..=1, require_equals = true, default_missing_value = "true"
    )]
    pub(super) anonymous_auth: bool,
}

impl AuthenticationFlags {
    /// The text of the client CA file, if there is one.
    pub(super) fn client_ca(&self) -> Result<Option<String>> {
        let path = self.client_ca_file.as_deref();
        path.map(|path| values::read("client-ca-file", path)).transpose()
    }

    pub(super) fn fill(&self, parts: &mut Parts) -> Result<()> {
        parts.anonymous = self.anonymous_auth;
        if self.client_ca_file.is_some() {
            parts.authenticators.push(Arc::new(ClientCertificates));
        }
        Ok(())
    }
}
