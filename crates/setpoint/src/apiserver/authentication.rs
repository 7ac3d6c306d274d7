//! Who asks: client certificates, tokens, and nobody in particular.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context as _, Result, anyhow};
use api::Timestamp;
use apiserver::Parts;
use apiserver::auth::authorities::Authorities;
use apiserver::auth::bearer::BearerTokens;
use apiserver::auth::bootstrap_tokens::BootstrapTokens;
use apiserver::auth::certificates::ClientCertificates;
use apiserver::auth::service_accounts::Tokens;
use apiserver::auth::static_tokens::StaticTokens;
use apiserver::authenticate::TokenAuthenticator;
use clap::{ArgAction, Args};

use super::issuers::IssuerFlags;
use super::values;

#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Authentication")]
pub(crate) struct AuthenticationFlags {
    /// Who shows a certificate that one of these authorities signed is whom its common name says
    #[arg(long)]
    client_ca_file: Option<PathBuf>,
    /// A file of tokens: a line each of token, user, uid and, in quotes, groups
    #[arg(long)]
    token_auth_file: Option<PathBuf>,
    /// Whether who does not say who they are is served, as system:anonymous
    #[arg(
        long, value_parser = values::boolean, action = ArgAction::Set,
        num_args = 0..=1, require_equals = true, default_missing_value = "true"
    )]
    pub(super) anonymous_auth: Option<bool>,
    /// Whether Secrets of type bootstrap.kubernetes.io/token in kube-system hold tokens
    #[arg(
        long, value_parser = values::boolean, default_value = "false", action = ArgAction::Set,
        num_args = 0..=1, require_equals = true, default_missing_value = "true"
    )]
    enable_bootstrap_token_auth: bool,
}

impl AuthenticationFlags {
    /// The text of the client CA file, if there is one.
    pub(super) fn client_ca(&self) -> Result<Option<String>> {
        let path = self.client_ca_file.as_deref();
        path.map(|path| values::read("client-ca-file", path)).transpose()
    }

    /// Adds certificates, if some count, and then tokens. The authorities are those whose certificates count. Where everybody
    /// may do everything, nobody is served who does not say who they are, as upstream.
    pub(super) fn fill(
        &self,
        parts: &mut Parts,
        tokens: &Arc<Tokens>,
        issuers: &IssuerFlags,
        everybody_may: bool,
    ) -> Result<(Option<Arc<Authorities>>, Arc<BearerTokens>)> {
        let of_file = issuers.anonymous(self.anonymous_auth.is_some())?;
        if of_file.is_none() && everybody_may && self.anonymous_auth != Some(false) {
            tracing::warn!("--anonymous-auth is not allowed with the AlwaysAllow authorizer: it is off");
        }
        let by_flag = self.anonymous_auth.unwrap_or(true) && !everybody_may;
        parts.anonymous = of_file.unwrap_or_else(|| by_flag.into());
        let ca = self.client_ca()?;
        let authorities = ca.map(|pem| Authorities::new(pem.as_bytes())).transpose();
        let authorities = authorities.map_err(|e| anyhow!(e)).context("--client-ca-file")?;
        if let Some(authorities) = &authorities {
            let certificates = ClientCertificates(authorities.clone());
            parts.authenticators.push(Arc::new(certificates));
        }
        let bearers = Arc::new(self.bearers(parts, tokens, issuers)?);
        parts.authenticators.push(bearers.clone());
        Ok((authorities, bearers))
    }

    fn bearers(&self, parts: &Parts, tokens: &Arc<Tokens>, issuers: &IssuerFlags) -> Result<BearerTokens> {
        let mut sources: Vec<Arc<dyn TokenAuthenticator>> = Vec::new();
        if let Some(path) = &self.token_auth_file {
            let known = StaticTokens::parse(&values::read("token-auth-file", path)?);
            let known = known.map_err(|e| anyhow!("--token-auth-file: {}: {e}", path.display()))?;
            sources.push(Arc::new(known));
        }
        sources.push(tokens.clone());
        if self.enable_bootstrap_token_auth {
            let bootstrap = BootstrapTokens::new(parts.store.clone(), Timestamp::now);
            sources.push(Arc::new(bootstrap));
        }
        sources.extend(issuers.sources(tokens.signer().issuers(), tokens.audiences())?);
        Ok(BearerTokens::new(sources, tokens.audiences().to_vec()))
    }
}
