//! Store, API server, loops and scheduler of a cluster, put together.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow};
use api::{Client, Identity, Object, Timestamp};
use apiserver::auth::authorizers::{Nodes, Roles};
use apiserver::auth::certificates::ClientCertificates;
use apiserver::auth::pki::{KeyedCert, Leaf, Pki};
use apiserver::auth::service_accounts::{ServiceAccountTokens, Tokens};
use apiserver::auth::token::TokenSigner;
use apiserver::authorize::{Authorizer, Masters, Union};
use apiserver::bootstrap::{Trust, bootstrap};
use apiserver::{Network, Parts, RuntimeConfig, Server, upstream};
use client::{Credentials, Endpoint, Kubeconfig};
use engine::{Engine, SystemClock};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};
use store::{DiskStore, Store};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::gaps::Gaps;
use crate::node::Settings;
use crate::place::Place;
use crate::progress::Progress;
use crate::up::Up;
use crate::{addons, discovery, loops, streaming};

/// How long history is kept, as upstream's etcd policy has it.
const COMPACT_EVERY: Duration = Duration::from_secs(300);
const ISSUER: &str = "https://kubernetes.default.svc.cluster.local";

pub(crate) struct ControlPlane {
    pub(crate) server: Server,
    pub(crate) engine: Engine,
    scheduling: Engine,
    pub(crate) gaps: Gaps,
    pub(crate) pki: Pki,
    pub(crate) endpoint: Endpoint,
    stop: CancellationToken,
    serving: JoinHandle<()>,
}

impl ControlPlane {
    /// Loops first, then the API: what is asked is still answered.
    pub(crate) async fn stop(self) {
        self.engine.stop();
        self.scheduling.stop();
        self.stop.cancel();
        let _ = self.serving.await;
    }
}

/// Brings it up as far as an API that answers and loops that run. `address` is where other machines reach it.
pub(crate) async fn start(
    place: &Place,
    up: &Up,
    address: Ipv4Addr,
    progress: &Progress,
) -> Result<ControlPlane> {
    let profiles = Settings::read(up.config.as_deref())?.scheduler()?;
    let pki = Pki::open(&place.data.join("pki")).context("open the cluster's keys")?;
    let store = open_store(place)?;
    tokio::spawn(store::compactor(store.clone(), || {
        tokio::time::sleep(COMPACT_EVERY)
    }));
    progress.step(&format!("Store opened at revision {}", store.revision()));

    let gaps = Gaps::new();
    let (server, tokens) = make_server(place, up, address, &pki, &store, &gaps)?;
    let trust = Trust {
        client_ca_pem: pki.ca.cert_pem.clone(),
        front_proxy_ca_pem: pki.front_proxy_ca.cert_pem.clone(),
    };
    let tls = tls(place, address, &pki)?;
    let listener = TcpListener::bind((Ipv4Addr::UNSPECIFIED, place.api_port)).await;
    let listener = listener.with_context(|| {
        format!(
            "listen on port {}: stop what has it, or make another cluster: setpoint up --name",
            place.api_port
        )
    })?;
    bootstrap(&server, &trust)
        .await
        .map_err(|e| anyhow!("make the default objects: {e}"))?;
    addons::ensure(&server, place)
        .await
        .map_err(|e| anyhow!("make the DNS Service: {e}"))?;
    let (serving, stop) = (server.clone(), CancellationToken::new());
    let stopped = stop.clone();
    let serving = tokio::spawn(async move {
        serving
            .serve(listener, Arc::new(tls), stopped.cancelled_owned())
            .await
    });
    let endpoint = admin(place, &pki)?;
    progress.step(&format!("API server answers on {}", endpoint.server));

    let client: Arc<dyn Client> = Arc::new(server.clone());
    let engine = Engine::new(client.clone(), Arc::new(SystemClock));
    engine.set_served(server.registry().table().stored());
    discovery::add(&engine, discovery::in_process(&server));
    gaps.show(&engine.ledger(), "");
    loops::add_all(&engine, &pki, &tokens, &server, &place.plan);
    let scheduling = Engine::reading_as(
        client,
        Arc::new(SystemClock),
        Identity::user("system:kube-scheduler", []),
    );
    gaps.show(&scheduling.ledger(), "");
    loops::add_scheduler(&scheduling, profiles);
    progress.step("Loops and scheduler run");
    Ok(ControlPlane {
        server,
        engine,
        scheduling,
        gaps,
        pki,
        endpoint,
        stop,
        serving,
    })
}

fn open_store(place: &Place) -> Result<Arc<dyn Store<Object>>> {
    let folder = place.data.join("store");
    std::fs::create_dir_all(&folder).with_context(|| format!("create {}", folder.display()))?;
    let store = DiskStore::open(&folder, apiserver::decoder(), store::Options::default())?;
    Ok(Arc::new(store))
}

fn make_server(
    place: &Place,
    up: &Up,
    address: Ipv4Addr,
    pki: &Pki,
    store: &Arc<dyn Store<Object>>,
    gaps: &Gaps,
) -> Result<(Server, Arc<Tokens>)> {
    let signer =
        TokenSigner::new(&pki.service_account_key_pem, &[], ISSUER).context("service account key")?;
    let tokens = Arc::new(Tokens::new(signer, Vec::new(), store.clone(), Timestamp::now));
    let roles = Arc::new(Roles::new(store.clone()));
    let nodes = Nodes::new(store.clone(), upstream::node_rules());
    let authorizer: Arc<dyn Authorizer> = Arc::new(Union(vec![
        Box::new(Masters),
        Box::new(nodes),
        Box::new(roles.clone()),
    ]));
    let mut parts = Parts::new(store.clone());
    parts.runtime = RuntimeConfig::parse(&up.runtime_config).map_err(|e| anyhow!(e))?;
    parts.authenticators = vec![
        Arc::new(ClientCertificates),
        Arc::new(ServiceAccountTokens(tokens.clone())),
    ];
    parts.virtuals = gaps.resources(&authorizer);
    parts.authorizer = authorizer;
    parts.admission = upstream::admission(&roles, store);
    parts.answers = upstream::answers(&tokens, &roles);
    parts.connector = Some(streaming::connector(pki)?);
    parts.front_proxy = Some(streaming::front_proxy(pki)?);
    parts.routes = vec![Arc::new(streaming::OpenId(tokens.clone()))];
    parts.network = Network {
        service_ranges: vec![place.plan.services.to_string()],
        advertise: format!("{address}:{}", place.api_port),
        ..Network::default()
    };
    Ok((Server::new(parts), tokens))
}

fn tls(place: &Place, address: Ipv4Addr, pki: &Pki) -> Result<ServerConfig> {
    let mut names: Vec<String> = [
        "localhost",
        "kubernetes",
        "kubernetes.default",
        "kubernetes.default.svc",
    ]
    .map(str::to_owned)
    .into();
    names.push("kubernetes.default.svc.cluster.local".to_owned());
    names.push(
        rustix::system::uname()
            .nodename()
            .to_string_lossy()
            .to_lowercase(),
    );
    names.dedup();
    let addresses: Vec<IpAddr> = [
        Ipv4Addr::LOCALHOST,
        address,
        place.plan.services.nth(1),
        place.plan.nodes.nth(1),
    ]
    .map(IpAddr::V4)
    .into();
    let leaf = pki.leaf(&Leaf {
        name: "apiserver",
        common_name: "kube-apiserver",
        organization: "",
        dns_names: &names,
        addresses: &addresses,
        client: false,
        server: true,
    })?;
    server_tls(&leaf, &pki.ca.cert_pem, &["h2", "http/1.1"])
}

/// TLS with a certificate of our own, and clients known by certificates of this CA if they bring one.
pub(crate) fn server_tls(leaf: &KeyedCert, client_ca_pem: &str, protocols: &[&str]) -> Result<ServerConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut roots = RootCertStore::empty();
    for cert in CertificateDer::pem_slice_iter(client_ca_pem.as_bytes()) {
        roots.add(cert?)?;
    }
    let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone());
    let verifier = verifier.allow_unauthenticated().build()?;
    let chain = CertificateDer::pem_slice_iter(leaf.cert_pem.as_bytes()).collect::<Result<Vec<_>, _>>()?;
    let key = PrivateKeyDer::from_pem_slice(leaf.key_pem.as_bytes())?;
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_client_cert_verifier(verifier)
        .with_single_cert(chain, key)?;
    config.alpn_protocols = protocols.iter().map(|p| p.as_bytes().to_vec()).collect();
    Ok(config)
}

/// The administrator's way in, also kept beside the data for `status`.
fn admin(place: &Place, pki: &Pki) -> Result<Endpoint> {
    let leaf = pki.leaf(&Leaf {
        name: "admin",
        common_name: "kubernetes-admin",
        organization: "system:masters",
        dns_names: &[],
        addresses: &[],
        client: true,
        server: false,
    })?;
    let endpoint = endpoint(&format!("https://127.0.0.1:{}", place.api_port), pki, leaf);
    let path = place.data.join("admin.kubeconfig");
    Kubeconfig::of(&place.context(), &endpoint)
        .merge_into(&path)
        .map_err(|e| anyhow!(e))?;
    Ok(endpoint)
}

pub(crate) fn endpoint(server: &str, pki: &Pki, leaf: KeyedCert) -> Endpoint {
    Endpoint {
        server: server.to_owned(),
        ca_pem: pki.ca.cert_pem.clone().into_bytes(),
        skip_verify: false,
        credentials: Credentials::Certificate {
            cert_pem: leaf.cert_pem.into_bytes(),
            key_pem: leaf.key_pem.into_bytes(),
        },
        namespace: "default".to_owned(),
    }
}
