//! The tokens of service accounts.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow, bail};
use api::{Object, Timestamp};
use apiserver::Parts;
use apiserver::auth::service_accounts::{Lives, Tokens};
use apiserver::auth::token::TokenSigner;
use clap::{ArgAction, Args};
use store::Store;

use super::values;
use crate::streaming;

#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Service accounts")]
pub(crate) struct ServiceAccountFlags {
    /// Who issues tokens, the first of several, and whose tokens are accepted
    #[arg(long)]
    pub(super) service_account_issuer: Vec<String>,
    /// Keys, public or private, that tokens may be signed with
    #[arg(long)]
    service_account_key_file: Vec<PathBuf>,
    /// The private key that signs tokens
    #[arg(long)]
    service_account_signing_key_file: Option<PathBuf>,
    /// Whom tokens are for that this server accepts [default: the issuer]
    #[arg(long, value_delimiter = ',')]
    api_audiences: Vec<String>,
    /// Where others find the keys that verify tokens [default: this server]
    #[arg(long)]
    service_account_jwks_uri: Option<String>,
    /// No token that is asked for lives longer; 0: as long as asked for
    #[arg(long, default_value = "0s", value_parser = values::duration)]
    service_account_max_token_expiration: Duration,
    /// Pods' own tokens live a year, for those who do not read them anew
    #[arg(
        long, value_parser = values::boolean, default_value = "true", action = ArgAction::Set,
        num_args = 0..=1, require_equals = true, default_missing_value = "true"
    )]
    service_account_extend_token_expiration: bool,
}

/// Upstream's bounds of `--service-account-max-token-expiration`.
const LONGEST: std::ops::RangeInclusive<Duration> = Duration::from_secs(3600)..=Duration::from_secs(1 << 32);

impl ServiceAccountFlags {
    pub(super) fn tokens(&self, store: &Arc<dyn Store<Object>>) -> Result<Arc<Tokens>> {
        let signer = self.signer()?;
        let audiences = self.api_audiences.clone();
        let tokens = Tokens::new(signer, audiences, store.clone(), Timestamp::now);
        Ok(Arc::new(tokens.living(self.lives()?)))
    }

    /// `external`: host and port by which others reach this server.
    pub(super) fn fill(&self, parts: &mut Parts, tokens: &Arc<Tokens>, external: &str) {
        if !tokens.signer().issuer().starts_with("https://") {
            let issuer = tokens.signer().issuer();
            tracing::warn!(
                issuer,
                "issuer URL must use https scheme: tokens' keys are not published"
            );
            return;
        }
        let own = || format!("https://{external}/openid/v1/jwks");
        parts.routes.push(Arc::new(streaming::OpenId {
            tokens: tokens.clone(),
            keys_url: self.service_account_jwks_uri.clone().unwrap_or_else(own),
        }));
    }

    fn signer(&self) -> Result<TokenSigner> {
        let issuers = self.issuers()?;
        if self.service_account_key_file.is_empty() {
            bail!("--service-account-key-file must be set: the keys that verify tokens");
        }
        if let Some(uri) = &self.service_account_jwks_uri
            && !uri.starts_with("https://")
        {
            bail!("service-account-jwks-uri requires https scheme, parsed as: {uri}");
        }
        let Some(signing) = &self.service_account_signing_key_file else {
            bail!("--service-account-signing-key-file must be set: the key that signs tokens");
        };
        let flag = "service-account-signing-key-file";
        let signer = TokenSigner::new(&values::read(flag, signing)?, &issuers[0]);
        let mut signer = signer.map_err(|e| anyhow!("--{flag}: {}: {e}", signing.display()))?;
        let flag = "service-account-key-file";
        let keys = self.service_account_key_file.iter();
        let keys: Vec<String> = keys.map(|path| values::read(flag, path)).collect::<Result<_>>()?;
        signer = signer.trusting(&keys).with_context(|| format!("--{flag}"))?;
        Ok(signer.accepting(issuers))
    }

    fn issuers(&self) -> Result<&[String]> {
        let issuers = &self.service_account_issuer;
        for (at, issuer) in issuers.iter().enumerate() {
            if issuer.is_empty() {
                bail!("service-account-issuer should not be an empty string");
            }
            if issuers[..at].contains(issuer) {
                bail!("service-account-issuer {issuer:?} is already specified");
            }
        }
        if issuers.is_empty() {
            bail!("service-account-issuer is a required flag");
        }
        Ok(issuers)
    }

    fn lives(&self) -> Result<Lives> {
        let longest = self.service_account_max_token_expiration;
        if !longest.is_zero() && !LONGEST.contains(&longest) {
            bail!("the service-account-max-token-expiration must be between 1 hour and 2^32 seconds");
        }
        Ok(Lives {
            longest_seconds: (!longest.is_zero()).then(|| longest.as_secs().cast_signed()),
            extends: self.service_account_extend_token_expiration,
        })
    }
}
