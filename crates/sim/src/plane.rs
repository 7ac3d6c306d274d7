//! The control plane's composition, as the program has it: upstream's authorizers, plugins in upstream's order, tokens.

use std::sync::Arc;

use api::Object;
use apiserver::auth::authorizers::{Nodes, Roles};
use apiserver::auth::bearer::BearerTokens;
use apiserver::auth::pki::Pki;
use apiserver::auth::service_accounts::Tokens;
use apiserver::auth::token::TokenSigner;
use apiserver::authorize::{Masters, Union};
use apiserver::bootstrap::{Trust, bootstrap};
use apiserver::ground::Ground;
use apiserver::{Parts, Server, upstream};
use engine::Clock as _;
use store::{MemoryStore, Store};

use crate::chance::Chance;
use crate::clock::VirtualClock;

const ISSUER: &str = "https://kubernetes.default.svc.cluster.local";

pub(crate) struct Plane {
    pub(crate) server: Server,
    pub(crate) tokens: Arc<Tokens>,
    pub(crate) ca: String,
}

/// An API server with the default objects of a fresh cluster.
pub(crate) async fn start(clock: VirtualClock, seed: u64) -> Result<Plane, String> {
    let pki = keys()?;
    let store: Arc<dyn Store<Object>> = Arc::new(MemoryStore::new(apiserver::decoder()));
    tokio::spawn(store::compactor(store.clone(), || {
        tokio::time::sleep(std::time::Duration::from_secs(300))
    }));
    let signer = TokenSigner::new(&pki.service_account_key_pem, ISSUER).map_err(|e| e.to_string())?;
    let for_tokens = clock.clone();
    let tokens = Arc::new(Tokens::new(signer, Vec::new(), store.clone(), move || {
        for_tokens.now()
    }));
    let bearers = Arc::new(BearerTokens::new(
        vec![tokens.clone()],
        tokens.audiences().to_vec(),
    ));
    let roles = Arc::new(Roles::new(store.clone()));
    let nodes = Nodes::new(store.clone(), upstream::node_rules());
    let chance = Chance::new(seed);
    let mut parts = Parts::new(store.clone());
    parts.authorizer = Arc::new(Union(vec![
        Box::new(Masters),
        Box::new(nodes),
        Box::new(roles.clone()),
    ]));
    parts.admission = upstream::admission(&roles, &store, &|plugin| {
        plugin.on || plugin.name == "NodeRestriction"
    });
    parts.answers = upstream::answers(&tokens, &bearers, &roles);
    parts.ground = Ground {
        now: Box::new(move || clock.now()),
        random: Box::new(move || chance.next()),
    };
    let server = Server::new(parts);
    let trust = Trust::usual(pki.ca.cert_pem.clone(), pki.front_proxy_ca.cert_pem.clone());
    bootstrap(&server, &trust)
        .await
        .map_err(|e| format!("make the default objects: {e}"))?;
    Ok(Plane {
        server,
        tokens,
        ca: pki.ca.cert_pem,
    })
}

/// Keys for this run only.
fn keys() -> Result<Pki, String> {
    use std::sync::atomic::{AtomicU64, Ordering};
    static RUN: AtomicU64 = AtomicU64::new(0);
    let run = RUN.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("setpoint-sim-{}-{run}", std::process::id()));
    let pki = Pki::open(&folder).map_err(|e| format!("make keys in {}: {e}", folder.display()));
    let gone = std::fs::remove_dir_all(&folder);
    let pki = pki?;
    gone.map_err(|e| format!("remove {}: {e}", folder.display()))?;
    Ok(pki)
}
