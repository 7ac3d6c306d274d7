//! The control plane's loops, with what they must know of this cluster; a node's are in `node.rs`.

use std::sync::Arc;

use api::{Identity, Timestamp};
use apiserver::Server;
use apiserver::auth::pki::{Authority, Pki};
use apiserver::auth::service_accounts::Tokens;
use apiserver::auth::signing;
use controllers::NodeIpam;
use controllers::all::Cluster;
use controllers::csrsigning::{Certify, Subject};
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
        mac: apiserver::auth::token::hmac_sha256,
        check_policy: Arc::new(move |policy| server.registry().check_policy(policy)),
        certify: Some(Arc::new(Signing(pki.ca.clone()))),
        pods: NodeIpam {
            address: plan.pods.address,
            prefix: plan.pods.prefix,
            node_prefix: NODE_PREFIX,
        },
    };
    controllers::all::add_all(engine, cluster);
}

/// The cluster's CA as the loops ask it.
pub(crate) struct Signing(pub(crate) Authority);

impl Certify for Signing {
    fn read(&self, request: &[u8]) -> Result<Subject, String> {
        let subject = signing::read(request)?;
        Ok(Subject {
            common_name: subject.common_name,
            organizations: subject.organizations,
            has_dns_names: !subject.dns_names.is_empty(),
            has_addresses: !subject.addresses.is_empty(),
            has_emails: !subject.emails.is_empty(),
            has_uris: !subject.uris.is_empty(),
        })
    }

    fn sign(
        &self,
        request: &[u8],
        usages: &[&str],
        from: Timestamp,
        until: Timestamp,
    ) -> Result<String, String> {
        signing::certificate(&self.0, request, usages, from, until)
    }
}

pub(crate) fn add_scheduler(engine: &Engine, profiles: Configuration) {
    let identity = Identity::user("system:kube-scheduler", []);
    engine.add_batch(Scheduler::configured(profiles), "default-scheduler", identity);
}
