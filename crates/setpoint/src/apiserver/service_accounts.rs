//! The tokens of service accounts.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context as _, Result, bail};
use api::{Object, Timestamp};
use apiserver::Parts;
use apiserver::auth::service_accounts::Tokens;
use apiserver::auth::token::TokenSigner;
use clap::Args;
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
}

impl ServiceAccountFlags {
    pub(super) fn tokens(&self, store: &Arc<dyn Store<Object>>) -> Result<Arc<Tokens>> {
        let Some(issuer) = self.service_account_issuer.first() else {
            bail!("service-account-issuer is a required flag");
        };
        let Some(signing) = &self.service_account_signing_key_file else {
            bail!("--service-account-signing-key-file and --service-account-issuer are required flags");
        };
        let key = values::read("service-account-signing-key-file", signing)?;
        let keys = self.service_account_key_file.iter();
        let keys: Vec<String> = keys
            .map(|path| values::read("service-account-key-file", path))
            .collect::<Result<_>>()?;
        let signer = TokenSigner::new(&key, &keys, issuer).context("--service-account-signing-key-file")?;
        let audiences = self.api_audiences.clone();
        Ok(Arc::new(Tokens::new(
            signer,
            audiences,
            store.clone(),
            Timestamp::now,
        )))
    }

    pub(super) fn fill(&self, parts: &mut Parts, tokens: &Arc<Tokens>) {
        parts.routes.push(Arc::new(streaming::OpenId(tokens.clone())));
    }
}
