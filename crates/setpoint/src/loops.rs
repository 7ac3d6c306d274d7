//! The control plane's loops, with what they must know of this cluster; a node's are in `node.rs`.

use std::sync::Arc;

use api::Identity;
use apiserver::Server;
use apiserver::auth::pki::Pki;
use apiserver::auth::service_accounts::Tokens;
use controllers::NodeIpam;
use controllers::all::Cluster;
use engine::Engine;
use network::machine::Plan;
use scheduler::{Configuration, Scheduler};

/// A /24 a node.
const NODE_PREFIX: u8 = 24;

pub(crate) fn add_all(engine: &Engine, pki: &Pki, tokens: &Arc<Tokens>, server: &Server, plan: &Plan) {
    let (tokens, server) = (tokens.clone(), server.clone());
    let cluster = Cluster {
        ca: pki.ca.cert_pem.clone(),
        sign: Arc::new(move |claims| tokens.signer().sign(claims.to_json()).map_err(|e| e.to_string())),
        check_policy: Arc::new(move |policy| server.registry().check_policy(policy)),
        pods: NodeIpam {
            address: plan.pods.address,
            prefix: plan.pods.prefix,
            node_prefix: NODE_PREFIX,
        },
    };
    controllers::all::add_all(engine, cluster);
}

pub(crate) fn add_scheduler(engine: &Engine, profiles: Configuration) {
    let identity = Identity::user("system:kube-scheduler", []);
    engine.add_batch(Scheduler::configured(profiles), "default-scheduler", identity);
}
