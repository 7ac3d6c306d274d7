//! From flags to a server: what each topic gives, put together.

use std::net::Ipv4Addr;
use std::sync::Arc;

use anyhow::Result;
use api::Object;
use apiserver::auth::authorities::tls_clients;
use apiserver::auth::authorizers::Roles;
use apiserver::auth::service_accounts::Tokens;
use apiserver::bootstrap::Trust;
use apiserver::{Parts, Server, upstream};
use rustls::ServerConfig;
use store::Store;

use super::ApiServerFlags;
use crate::gaps::Gaps;

/// A server, and what is needed to run it.
pub(crate) struct Assembled {
    pub(crate) server: Server,
    pub(crate) tls: ServerConfig,
    pub(crate) trust: Trust,
    pub(crate) tokens: Arc<Tokens>,
}

/// The server that the flags describe. With loops beside it, it serves their gaps.
pub(crate) fn assemble(
    flags: &ApiServerFlags,
    store: Arc<dyn Store<Object>>,
    gaps: Option<&Gaps>,
) -> Result<Assembled> {
    let tokens = flags.service_accounts.tokens(&store)?;
    let roles = Arc::new(Roles::new(store.clone()));
    let advertise = flags.serving.advertised()?;
    let mut parts = Parts::new(store);
    flags.resources.fill(&mut parts)?;
    flags.limits.fill(&mut parts)?;
    flags.storage.fill(&mut parts);
    flags.services.fill(&mut parts, advertise)?;
    let proxies = flags.front_proxy.believe(&mut parts)?;
    let everybody_may = flags.authorization.allows_everything();
    let (clients, bearers) = flags
        .authentication
        .fill(&mut parts, &tokens, &flags.issuers, everybody_may)?;
    let external = flags.serving.external(advertise);
    flags.service_accounts.fill(&mut parts, &tokens, &external);
    flags.authorization.fill(&mut parts, &roles)?;
    flags.admission.fill(&mut parts, &roles)?;
    flags.audit.fill(&mut parts)?;
    flags.front_proxy.fill(&mut parts)?;
    flags.kubelets.fill(&mut parts)?;
    parts.answers = upstream::answers(&tokens, &bearers, &roles);
    if let Some(gaps) = gaps {
        parts.virtuals = gaps.resources(&parts.authorizer);
    }
    let trust = Trust {
        client_ca_pem: flags.authentication.client_ca()?,
        request_headers: flags.front_proxy.request_headers()?,
    };
    let authorities = clients.into_iter().chain(proxies).collect();
    let own = [
        Ipv4Addr::LOCALHOST.into(),
        advertise.ip(),
        flags.services.own_address()?,
    ];
    let tls = flags.serving.tls(tls_clients(authorities), &own)?;
    Ok(Assembled {
        server: Server::new(parts),
        tls,
        trust,
        tokens,
    })
}
