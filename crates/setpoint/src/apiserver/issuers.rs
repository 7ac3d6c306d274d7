//! Whose tokens are believed beside the cluster's own: OpenID Connect issuers, by flags or a file, and a webhook.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow, bail};
use apiserver::auth::authentication_configuration::{
    AuthenticationConfiguration, ClaimMappings, ClaimValidationRule, Issuer, JwtAuthenticator,
    PrefixedClaimOrExpression,
};
use apiserver::auth::cached_tokens::CachedTokens;
use apiserver::auth::count_reload;
use apiserver::auth::oidc::Issuers;
use apiserver::auth::oidc::keys::ALGORITHMS;
use apiserver::auth::webhook_tokens::WebhookTokens;
use apiserver::authenticate::{Anonymous, TokenAuthenticator};
use clap::Args;

use super::{reload, values};

#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Issuers of tokens")]
pub(crate) struct IssuerFlags {
    /// A file of kind AuthenticationConfiguration: issuers of tokens and their rules, and where nobody has to say who they are
    #[arg(long)]
    authentication_config: Option<PathBuf>,
    /// The URL of an OpenID Connect issuer whose tokens are believed
    #[arg(long)]
    oidc_issuer_url: Option<String>,
    /// The audience that its tokens must have
    #[arg(long)]
    oidc_client_id: Option<String>,
    /// Who signed its certificate [default: those whom this machine trusts]
    #[arg(long)]
    oidc_ca_file: Option<PathBuf>,
    /// The claim that is the user's name [default: sub]
    #[arg(long)]
    oidc_username_claim: Option<String>,
    /// What user names begin with; - for nothing [default: the issuer's URL and #, but not for emails]
    #[arg(long)]
    oidc_username_prefix: Option<String>,
    /// The claim that names the user's groups
    #[arg(long)]
    oidc_groups_claim: Option<String>,
    /// What groups begin with
    #[arg(long)]
    oidc_groups_prefix: Option<String>,
    /// The algorithms that signatures may use [default: RS256]
    #[arg(long, value_delimiter = ',')]
    oidc_signing_algs: Vec<String>,
    /// CLAIM=VALUE: what tokens must have
    #[arg(long)]
    oidc_required_claim: Vec<String>,
    /// A kubeconfig: the server in it is asked about tokens that nobody else knows
    #[arg(long)]
    authentication_token_webhook_config_file: Option<PathBuf>,
    /// The version of the TokenReviews that it is sent
    #[arg(long, default_value = "v1beta1")]
    authentication_token_webhook_version: String,
    /// For how long its answers count
    #[arg(long, default_value = "2m", value_parser = values::duration)]
    authentication_token_webhook_cache_ttl: Duration,
}

/// For how long a token of an issuer counts before it is verified anew, as upstream's.
const TOKEN_SUCCESS: Duration = Duration::from_secs(10);
/// How often an issuer that does not answer is asked again.
const ISSUER_EVERY: Duration = Duration::from_secs(10);
/// How long a changed file's issuers may take to answer before it is given up.
const RELOAD_TIMEOUT: Duration = Duration::from_secs(60);

impl IssuerFlags {
    /// What the file says of those who do not say who they are. `flagged`: whether a flag says so, too.
    pub(super) fn anonymous(&self, flagged: bool) -> Result<Option<Anonymous>> {
        let Some((config, _)) = self.file()? else {
            return Ok(None);
        };
        let anonymous = config.anonymous();
        if anonymous.is_some() && flagged {
            bail!(
                "anonymous: Forbidden: --anonymous-auth flag cannot be set when anonymous field is configured in \
                 authentication configuration file"
            );
        }
        Ok(anonymous)
    }

    /// In upstream's order: issuers, and then the webhook. `own` are the issuers of the cluster's own tokens.
    pub(super) fn sources(
        &self,
        own: &[String],
        audiences: &[String],
    ) -> Result<Vec<Arc<dyn TokenAuthenticator>>> {
        let mut sources: Vec<Arc<dyn TokenAuthenticator>> = Vec::new();
        if let Some(issuers) = self.issuers(own)? {
            sources.push(Arc::new(CachedTokens::new(
                issuers,
                TOKEN_SUCCESS,
                Duration::ZERO,
            )));
        }
        if let Some(path) = &self.authentication_token_webhook_config_file {
            let remote = values::remote("authentication-token-webhook-config-file", path)?;
            let version = &self.authentication_token_webhook_version;
            let webhook = WebhookTokens::new(remote, version, audiences.to_vec()).map_err(|e| anyhow!(e))?;
            let keep = self.authentication_token_webhook_cache_ttl;
            sources.push(Arc::new(CachedTokens::new(Arc::new(webhook), keep, keep)));
        }
        Ok(sources)
    }

    fn file(&self) -> Result<Option<(AuthenticationConfiguration, String)>> {
        let Some(path) = &self.authentication_config else {
            return Ok(None);
        };
        let text = values::read("authentication-config", path)?;
        let config = AuthenticationConfiguration::read(&text).map_err(|e| {
            anyhow!(
                "failed to load authentication configuration from file {:?}: {e}",
                path.display().to_string()
            )
        })?;
        Ok(Some((config, text)))
    }

    fn issuers(&self, own: &[String]) -> Result<Option<Arc<Issuers>>> {
        let invalid = |why: String| anyhow!("invalid authentication configuration: {why}");
        if let (Some(path), Some((config, text))) = (&self.authentication_config, self.file()?) {
            if self.is_flagged() {
                bail!("authentication-config file and oidc-* flags are mutually exclusive");
            }
            let issuers = Arc::new(Issuers::new(&config, own, &all()).map_err(invalid)?);
            prepare(&issuers);
            follow(path, text, config, own.to_vec(), issuers.clone());
            return Ok(Some(issuers));
        }
        let Some(config) = self.flagged()? else {
            return Ok(None);
        };
        let algorithms = match self.oidc_signing_algs.as_slice() {
            [] => vec!["RS256".to_owned()],
            given => given.to_vec(),
        };
        let issuers = Arc::new(Issuers::new(&config, own, &algorithms).map_err(invalid)?);
        prepare(&issuers);
        Ok(Some(issuers))
    }

    fn is_flagged(&self) -> bool {
        let texts = [
            &self.oidc_issuer_url,
            &self.oidc_client_id,
            &self.oidc_username_claim,
            &self.oidc_username_prefix,
            &self.oidc_groups_claim,
            &self.oidc_groups_prefix,
        ];
        let lists = [&self.oidc_signing_algs, &self.oidc_required_claim];
        texts.iter().any(|text| text.is_some())
            || lists.iter().any(|list| !list.is_empty())
            || self.oidc_ca_file.is_some()
    }

    /// The issuer that the flags describe, as a file would.
    fn flagged(&self) -> Result<Option<AuthenticationConfiguration>> {
        if !self.is_flagged() {
            return Ok(None);
        }
        let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
        let (Some(url), Some(client)) = (given(&self.oidc_issuer_url), given(&self.oidc_client_id)) else {
            bail!(
                "oidc-issuer-url and oidc-client-id must be specified together when any oidc-* flags are set"
            );
        };
        let claim = given(&self.oidc_username_claim).unwrap_or_else(|| "sub".to_owned());
        let prefix = match self.oidc_username_prefix.as_deref().unwrap_or_default() {
            "" if claim != "email" => format!("{url}#"),
            "-" => String::new(),
            prefix => prefix.to_owned(),
        };
        let ca = self.oidc_ca_file.as_deref();
        let ca = ca.map(|path| values::read("oidc-ca-file", path)).transpose()?;
        let groups = given(&self.oidc_groups_claim).map(|claim| PrefixedClaimOrExpression {
            claim,
            prefix: Some(self.oidc_groups_prefix.clone().unwrap_or_default()),
            ..PrefixedClaimOrExpression::default()
        });
        let mappings = ClaimMappings {
            username: PrefixedClaimOrExpression {
                claim,
                prefix: Some(prefix),
                ..PrefixedClaimOrExpression::default()
            },
            groups: groups.unwrap_or_default(),
            ..ClaimMappings::default()
        };
        let jwt = JwtAuthenticator {
            issuer: Issuer {
                url,
                audiences: vec![client],
                certificate_authority: ca.unwrap_or_default(),
                ..Issuer::default()
            },
            claim_validation_rules: self.required()?,
            claim_mappings: mappings,
            ..JwtAuthenticator::default()
        };
        let jwt = vec![jwt];
        let anonymous = None;
        Ok(Some(AuthenticationConfiguration { jwt, anonymous }))
    }

    fn required(&self) -> Result<Vec<ClaimValidationRule>> {
        let one = |text: &String| {
            let (claim, value) = text.split_once('=').with_context(|| {
                format!("--oidc-required-claim {text}: malformed pair, expect string=string")
            })?;
            Ok(ClaimValidationRule {
                claim: claim.to_owned(),
                required_value: value.to_owned(),
                ..ClaimValidationRule::default()
            })
        };
        self.oidc_required_claim.iter().map(one).collect()
    }
}

fn all() -> Vec<String> {
    ALGORITHMS.map(str::to_owned).into()
}

/// Reads the issuers' keys before anybody needs them, again and again until that is done.
fn prepare(issuers: &Arc<Issuers>) {
    let issuers = issuers.clone();
    tokio::spawn(async move {
        while let Err(why) = issuers.prepare().await {
            tracing::error!(why, "not all issuers of tokens can be believed yet");
            tokio::time::sleep(ISSUER_EVERY).await;
        }
    });
}

/// Takes over what the file says from now on, once its issuers answer.
fn follow(
    path: &Path,
    text: String,
    first: AuthenticationConfiguration,
    own: Vec<String>,
    issuers: Arc<Issuers>,
) {
    let anonymous = first.anonymous();
    reload::watch(path, text, move |text| {
        let (own, issuers, anonymous) = (own.clone(), issuers.clone(), anonymous.clone());
        Box::pin(async move {
            let others = renewed(&text, &own, anonymous.as_ref()).await;
            count_reload("authentication", others.is_ok());
            match others {
                Ok(others) => {
                    issuers.replace(others);
                    tracing::info!("reloaded authentication config");
                }
                Err(why) => tracing::error!(why, "the authentication config has changed, and cannot be used"),
            }
        })
    });
}

async fn renewed(text: &str, own: &[String], anonymous: Option<&Anonymous>) -> Result<Issuers, String> {
    let config = AuthenticationConfiguration::read(text)?;
    if config.anonymous().as_ref() != anonymous {
        return Err("anonymous: Forbidden: changed from initial configuration file".to_owned());
    }
    let issuers = Issuers::new(&config, own, &all())?;
    let ready = async {
        while issuers.prepare().await.is_err() {
            tokio::time::sleep(ISSUER_EVERY).await;
        }
    };
    if tokio::time::timeout(RELOAD_TIMEOUT, ready).await.is_err() {
        issuers.prepare().await?;
    }
    Ok(issuers)
}
