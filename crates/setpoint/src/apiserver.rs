//! `setpoint apiserver`: the API server alone, under kube-apiserver's flags.
//!
//! A topic of flags is one file of `apiserver/`: a clap struct with upstream's names and defaults, and what turns it into
//! its part of [`apiserver::Parts`]. To add one: write `apiserver/audit.rs` with `AuditFlags` and `fn fill(&self, parts: &mut
//! Parts) -> Result<()>`, add a field to [`ApiServerFlags`] and a line to [`assemble::assemble`]. `setpoint up` has it then,
//! too: it gives flags of its own, as kubeadm does, and those of its settings file's `apiServer.extraArgs`
//! (`apiserver/in_cluster.rs`). An error names the flag, what is wrong with its value, and where it helps, what would be right.

mod accepted;
mod admission;
pub(crate) mod assemble;
mod audit;
mod authentication;
mod authorization;
mod encryption;
mod feature_gates;
mod front_proxy;
pub(crate) mod in_cluster;
mod issuers;
mod kubelets;
mod limits;
mod logs;
mod reload;
mod resources;
mod service_accounts;
mod services;
mod serving;
mod storage;
mod values;

use std::sync::Arc;

use anyhow::{Result, anyhow};
use apiserver::bootstrap::bootstrap;
use clap::{Args, Parser};
use tokio::signal::unix::{SignalKind, signal};

use crate::logging;

/// The command's arguments.
#[derive(Args, Debug)]
#[command(args_override_self = true)]
pub(crate) struct ApiServer {
    #[command(flatten)]
    flags: ApiServerFlags,
}

/// All flags of an API server, by topic.
#[derive(Args, Clone, Debug)]
pub(crate) struct ApiServerFlags {
    #[command(flatten)]
    pub(crate) serving: serving::ServingFlags,
    #[command(flatten)]
    pub(crate) storage: storage::StorageFlags,
    #[command(flatten)]
    authentication: authentication::AuthenticationFlags,
    #[command(flatten)]
    issuers: issuers::IssuerFlags,
    #[command(flatten)]
    service_accounts: service_accounts::ServiceAccountFlags,
    #[command(flatten)]
    front_proxy: front_proxy::FrontProxyFlags,
    #[command(flatten)]
    authorization: authorization::AuthorizationFlags,
    #[command(flatten)]
    admission: admission::AdmissionFlags,
    #[command(flatten)]
    pub(crate) encryption: encryption::EncryptionFlags,
    #[command(flatten)]
    audit: audit::AuditFlags,
    #[command(flatten)]
    services: services::ServiceFlags,
    #[command(flatten)]
    kubelets: kubelets::KubeletFlags,
    #[command(flatten)]
    resources: resources::ResourceFlags,
    #[command(flatten)]
    limits: limits::LimitFlags,
    #[command(flatten)]
    logs: logs::LoggingFlags,
    #[command(flatten)]
    accepted: accepted::AcceptedFlags,
}

/// Flags without a command before them.
#[derive(Parser)]
#[command(
    name = "setpoint apiserver",
    no_binary_name = true,
    args_override_self = true,
    disable_help_flag = true
)]
struct Bare {
    #[command(flatten)]
    flags: ApiServerFlags,
}

impl ApiServerFlags {
    /// Reads `--name=value` each.
    pub(crate) fn parse(flags: &[String]) -> Result<Self, clap::Error> {
        Bare::try_parse_from(flags).map(|bare| bare.flags)
    }
}

impl ApiServer {
    /// Serves until SIGTERM or SIGINT.
    pub(crate) fn run(self) -> Result<()> {
        logging::start_at(self.flags.logs.level());
        tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()?
            .block_on(serve(&self.flags))
    }
}

async fn serve(flags: &ApiServerFlags) -> Result<()> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    let store = flags.storage.open(&flags.encryption)?;
    let assembled = assemble::assemble(flags, store, None)?;
    let listener = flags.serving.listen().await?;
    bootstrap(&assembled.server, &assembled.trust)
        .await
        .map_err(|e| anyhow!("make the default objects: {e}"))?;
    if flags.storage.is_shared() {
        let server = assembled.server.clone();
        tokio::spawn(async move { server.follow_others().await });
    }
    tracing::info!(address = %listener.local_addr()?, "serving");
    let asked_to_end = async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        tracing::info!("stopping");
    };
    let tls = Arc::new(assembled.tls);
    assembled.server.serve(listener, tls, asked_to_end).await;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(flags: &[&str]) -> Result<ApiServerFlags, String> {
        let flags: Vec<String> = flags.iter().map(|flag| (*flag).to_owned()).collect();
        ApiServerFlags::parse(&flags).map_err(|e| e.to_string())
    }

    #[test]
    fn flags_are_read_as_upstream_reads_them() {
        let flags = parse(&[
            "--secure-port=1",
            "--secure-port=2",
            "--service-account-issuer=a",
            "--service-account-issuer=b,c",
            "--authorization-mode=Node,RBAC",
            "--authorization-mode=AlwaysDeny",
            "--anonymous-auth=F",
        ])
        .unwrap();
        assert_eq!(flags.serving.secure_port, 2);
        assert_eq!(flags.service_accounts.service_account_issuer, ["a", "b,c"]);
        assert_eq!(
            flags.authorization.authorization_mode,
            ["Node", "RBAC", "AlwaysDeny"]
        );
        assert_eq!(flags.authentication.anonymous_auth, Some(false));
    }

    #[test]
    fn an_unknown_flag_names_the_nearest() {
        let error = parse(&["--secure-prt=1"]).unwrap_err();
        assert!(error.contains("'--secure-port'"), "{error}");
        let error = parse(&["--secure-port=many"]).unwrap_err();
        assert!(
            error.contains("invalid value 'many' for '--secure-port"),
            "{error}"
        );
    }
}
