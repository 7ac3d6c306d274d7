//! Store, API server, loops and scheduler of a cluster, put together.

use std::net::Ipv4Addr;
use std::sync::Arc;

use anyhow::{Context as _, Result, anyhow};
use api::{Client, Identity};
use apiserver::Server;
use apiserver::auth::pki::{KeyedCert, Leaf, Pki};
use apiserver::bootstrap::bootstrap;
use client::{Credentials, Endpoint, Kubeconfig};
use engine::{Engine, SystemClock};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::apiserver::assemble::{Assembled, assemble};
use crate::apiserver::in_cluster;
use crate::gaps::Gaps;
use crate::node::Settings;
use crate::place::Place;
use crate::progress::Progress;
use crate::up::Up;
use crate::{addons, discovery, loops};

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
    let settings = Settings::read(up.config.as_deref())?;
    let profiles = settings.scheduler()?;
    let pki = Pki::open(&place.data.join("pki")).context("open the cluster's keys")?;
    let mut extra = settings.api_server;
    extra.add("runtime-config", &up.runtime_config);
    let flags = in_cluster::flags(place, address, &pki, &extra)?;
    let store = flags.storage.open(&flags.encryption)?;
    progress.step(&format!("Store opened at revision {}", store.revision()));

    let gaps = Gaps::new();
    let Assembled {
        server,
        tls,
        trust,
        tokens,
    } = assemble(&flags, store, Some(&gaps))?;
    let listener = flags.serving.listen().await.with_context(|| {
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
