//! May they: the authorizers, in the order in which they are asked.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Result, anyhow, bail};
use apiserver::auth::authorization_configuration::{
    AuthorizationConfiguration, AuthorizerConfig, ConnectionInfo, WebhookConfig,
};
use apiserver::auth::authorizers::{Nodes, Roles};
use apiserver::auth::chain::{Chain, Links};
use apiserver::auth::count_reload;
use apiserver::{Parts, upstream};
use clap::Args;

use super::{reload, values};

#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Authorization")]
pub(crate) struct AuthorizationFlags {
    /// Who decides, in this order: Node, RBAC, Webhook, AlwaysAllow, AlwaysDeny [default: AlwaysAllow]
    #[arg(long, value_delimiter = ',')]
    pub(super) authorization_mode: Vec<String>,
    /// A file of kind AuthorizationConfiguration: who decides, instead of the other flags
    #[arg(long)]
    authorization_config: Option<PathBuf>,
    /// A kubeconfig: the server in it decides, with mode Webhook
    #[arg(long)]
    authorization_webhook_config_file: Option<PathBuf>,
    /// The version of the SubjectAccessReviews that it is sent [default: v1beta1]
    #[arg(long)]
    authorization_webhook_version: Option<String>,
    /// For how long it counts that it allows something [default: 5m]
    #[arg(long, value_parser = values::duration)]
    authorization_webhook_cache_authorized_ttl: Option<Duration>,
    /// For how long it counts that it does not [default: 30s]
    #[arg(long, value_parser = values::duration)]
    authorization_webhook_cache_unauthorized_ttl: Option<Duration>,
}

/// What upstream gives the webhook of the flags.
const WEBHOOK_TIMEOUT: Duration = Duration::from_secs(30);
const AUTHORIZED_TTL: Duration = Duration::from_secs(300);
const UNAUTHORIZED_TTL: Duration = Duration::from_secs(30);

impl AuthorizationFlags {
    /// Whether everybody may do everything.
    pub(super) fn allows_everything(&self) -> bool {
        let modes = &self.authorization_mode;
        self.authorization_config.is_none()
            && (modes.is_empty() || modes.iter().any(|mode| mode == "AlwaysAllow"))
    }

    pub(super) fn fill(&self, parts: &mut Parts, roles: &Arc<Roles>) -> Result<()> {
        let flag = match &self.authorization_config {
            Some(_) => "authorization-config",
            None => "authorization-webhook-config-file",
        };
        let links = Links {
            nodes: Arc::new(Nodes::new(parts.store.clone(), upstream::node_rules())),
            roles: roles.clone(),
            open: Box::new(move |path| values::remote(flag, path).map_err(|e| e.to_string())),
        };
        let Some(path) = &self.authorization_config else {
            let union = links.chain(&self.flagged()?).map_err(|e| anyhow!(e))?;
            parts.authorizer = Arc::new(union);
            return Ok(());
        };
        if self.is_flagged() {
            bail!(
                "--authorization-config can not be specified when --authorization-mode or --authorization-webhook-* flags \
                 are defined"
            );
        }
        let text = values::read("authorization-config", path)?;
        let config = AuthorizationConfiguration::read(&text).map_err(|e| anyhow!(e))?;
        let chain = Arc::new(Chain::new(links.chain(&config).map_err(|e| anyhow!(e))?));
        parts.authorizer = chain.clone();
        follow(path, text, types(&config), links, chain);
        Ok(())
    }

    fn is_flagged(&self) -> bool {
        !self.authorization_mode.is_empty()
            || self.authorization_webhook_config_file.is_some()
            || self.authorization_webhook_version.is_some()
            || self.authorization_webhook_cache_authorized_ttl.is_some()
            || self.authorization_webhook_cache_unauthorized_ttl.is_some()
    }

    /// What the flags say, as a file would.
    fn flagged(&self) -> Result<AuthorizationConfiguration> {
        let modes = &self.authorization_mode;
        let mut authorizers = Vec::new();
        for (at, mode) in modes.iter().enumerate() {
            if modes[..at].contains(mode) {
                bail!("authorization-mode {modes:?} has mode specified more than once");
            }
            let webhook = match mode.as_str() {
                "Node" | "RBAC" | "AlwaysAllow" | "AlwaysDeny" => None,
                "Webhook" => Some(self.webhook()?),
                "ABAC" => bail!("authorization-mode \"ABAC\" is not there: use RBAC"),
                _ => bail!("authorization-mode {mode:?} is not a valid mode"),
            };
            authorizers.push(AuthorizerConfig {
                of: mode.clone(),
                name: if webhook.is_some() {
                    "default".to_owned()
                } else {
                    mode.to_lowercase()
                },
                webhook,
            });
        }
        if self.authorization_webhook_config_file.is_some() && !modes.iter().any(|mode| mode == "Webhook") {
            bail!("cannot specify --authorization-webhook-config-file without mode Webhook");
        }
        if authorizers.is_empty() {
            authorizers.push(AuthorizerConfig {
                of: "AlwaysAllow".to_owned(),
                name: "alwaysallow".to_owned(),
                webhook: None,
            });
        }
        Ok(AuthorizationConfiguration { authorizers })
    }

    fn webhook(&self) -> Result<WebhookConfig> {
        let Some(path) = &self.authorization_webhook_config_file else {
            bail!("authorization-mode Webhook's authorization config file not passed");
        };
        let version = self.authorization_webhook_version.as_deref().unwrap_or("v1beta1");
        if !matches!(version, "v1" | "v1beta1") {
            bail!(
                "unsupported webhook authorizer version {version:?}, supported versions are \"v1\", \"v1beta1\""
            );
        }
        let allowed = self.authorization_webhook_cache_authorized_ttl;
        let refused = self.authorization_webhook_cache_unauthorized_ttl;
        Ok(WebhookConfig {
            authorized_ttl: allowed.unwrap_or(AUTHORIZED_TTL),
            unauthorized_ttl: refused.unwrap_or(UNAUTHORIZED_TTL),
            timeout: WEBHOOK_TIMEOUT,
            subject_access_review_version: version.to_owned(),
            failure_policy: "NoOpinion".to_owned(),
            connection_info: ConnectionInfo {
                of: "KubeConfigFile".to_owned(),
                kube_config_file: Some(path.display().to_string()),
            },
            ..WebhookConfig::default()
        })
    }
}

/// All but webhooks, which may come and go.
fn types(config: &AuthorizationConfiguration) -> Vec<String> {
    let all = config.authorizers.iter().map(|one| one.of.clone());
    all.filter(|of| of != "Webhook").collect()
}

/// Takes over what the file says from now on.
fn follow(path: &Path, text: String, first: Vec<String>, links: Links, chain: Arc<Chain>) {
    reload::watch(path, text, move |text| {
        let renewed = AuthorizationConfiguration::read(&text).and_then(|config| {
            let now = types(&config);
            if let Some(missing) = first.iter().find(|of| !now.contains(of)) {
                return Err(format!("missing required types: [{missing}]"));
            }
            if let Some(new) = now
                .iter()
                .find(|of| !first.contains(of) && *of != "AlwaysAllow" && *of != "AlwaysDeny")
            {
                return Err(format!(
                    "authorizer type {new} is not allowed if it was not enabled at initial server startup"
                ));
            }
            links.chain(&config)
        });
        count_reload("authorization", renewed.is_ok());
        match renewed {
            Ok(union) => {
                chain.replace(union);
                tracing::info!("reloaded authz config");
            }
            Err(why) => tracing::error!(why, "the authorization config has changed, and cannot be used"),
        }
        Box::pin(std::future::ready(()))
    });
}
