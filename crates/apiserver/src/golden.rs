//! Golden cases of upstream that are requests: the same ones in the same order to a fresh server here, and the same answers.

mod exchange;
mod known;
mod served;
mod steady;
mod steps;

use std::sync::Arc;

use api::golden::Report;
use api::{BoxFuture, Identity, Object, Resource, SmolStr, Value};

use self::exchange::Exchange;
pub use self::served::served;
use crate::Parts;
use crate::Server;
use crate::admission::Chain;
use crate::admission::escalation::Escalation;
use crate::admission::namespace_lifecycle::NamespaceLifecycle;
use crate::admission::node_taints::{DefaultTolerationSeconds, TaintNodesByCondition};
use crate::admission::priority::Priority;
use crate::admission::protection::StorageObjectInUseProtection;
use crate::auth::authorizers::Roles;
use crate::auth::reviews::{AccessReviews, RulesReviews, SelfReviews};
use crate::authenticate::{Authenticator, Credentials, bearer};
use crate::authorize::{Masters, Union};
use crate::bootstrap::{Trust, bootstrap};
use crate::elsewhere::{Answer, Connector};
use crate::proxy::Proxy;

const AUTHENTICATION: &str = "authentication.k8s.io";
const AUTHORIZATION: &str = "authorization.k8s.io";

/// Runs the cases of `http/transcript` and `patch/ssa_server`; `None` if the file is another.
pub async fn run(file: &str, cases: &Value) -> Option<Report> {
    let cases = cases.as_array()?;
    match file {
        "http/transcript" => Some(transcript(cases).await),
        "patch/ssa_server" => Some(applies(cases).await),
        _ => None,
    }
}

/// All cases to one server: each builds on those before.
async fn transcript(cases: &[Value]) -> Report {
    let mut report = Report::default();
    let server = fresh(&mut report).await;
    for case in cases {
        let exchange = Exchange::run(&server, case).await;
        let outcome = exchange.and_then(|exchange| exchange.compare(case));
        judge(&mut report, case, outcome);
    }
    report
}

/// A server for each case.
async fn applies(cases: &[Value]) -> Report {
    let mut report = Report::default();
    for case in cases {
        let server = fresh(&mut report).await;
        let outcome = steps::run(&server, case).await;
        judge(&mut report, case, outcome);
    }
    report
}

fn judge(report: &mut Report, case: &Value, outcome: Result<(), String>) {
    let id = case["id"].as_str().unwrap_or_default();
    match (outcome, known::reason(id)) {
        (Ok(()), None) => report.passed += 1,
        (Ok(()), Some(_)) => report
            .failed
            .push(format!("{id}\n  is as upstream's now: it is no known difference")),
        (Err(_), Some(reason)) => report.known.push(format!("{id}: {reason}")),
        (Err(says), None) => report.failed.push(format!("{id}\n{says}")),
    }
}

/// A server with what a fresh cluster has.
async fn fresh(report: &mut Report) -> Server {
    let server = server();
    let trust = Trust::usual(String::new(), String::new());
    if let Err(refused) = bootstrap(&server, &trust).await {
        report
            .failed
            .push(format!("a fresh cluster's objects\n  {refused}"));
    }
    server
}

/// A server as upstream's was when the transcript was made: no controllers, no service accounts.
fn server() -> Server {
    let store: Arc<dyn store::Store<Object>> = Arc::new(store::MemoryStore::new(crate::decoder()));
    let roles = Arc::new(Roles::new(Arc::clone(&store)));
    let mut parts = Parts::new(store);
    parts.authenticators = vec![Arc::new(Tokens)];
    parts.authorizer = Arc::new(Union(vec![Box::new(Masters), Box::new(Arc::clone(&roles))]));
    parts.admission = chain(Arc::clone(&roles));
    for (plural, answer) in answers(roles) {
        let group = if plural.starts_with("selfsubjectreviews") {
            AUTHENTICATION
        } else {
            AUTHORIZATION
        };
        parts
            .answers
            .insert((Resource::of(group, plural), SmolStr::default()), answer);
    }
    parts.connector = connector();
    parts.network.service_ranges = vec!["10.96.0.0/12".to_owned()];
    parts.network.advertise = "203.0.113.1:6443".to_owned();
    Server::new(parts)
}

/// Reaches no node: the transcript asks for pods that are nowhere.
fn connector() -> Option<Arc<dyn Connector>> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ClientConfig::builder_with_provider(provider);
    let builder = builder.with_safe_default_protocol_versions().ok()?;
    let config = builder.with_root_certificates(rustls::RootCertStore::empty());
    let config = Arc::new(config.with_no_client_auth());
    Some(Arc::new(Proxy::new(Arc::clone(&config), config)))
}

fn chain(roles: Arc<Roles>) -> Chain {
    Chain {
        plugins: vec![
            Arc::new(NamespaceLifecycle),
            Arc::new(TaintNodesByCondition),
            Arc::new(Priority),
            Arc::new(DefaultTolerationSeconds::default()),
            Arc::new(StorageObjectInUseProtection),
            Arc::new(Escalation(roles)),
        ],
        quota: None,
    }
}

fn answers(roles: Arc<Roles>) -> Vec<(&'static str, Arc<dyn Answer>)> {
    vec![
        ("selfsubjectreviews", Arc::new(SelfReviews)),
        ("selfsubjectaccessreviews", Arc::new(AccessReviews)),
        ("subjectaccessreviews", Arc::new(AccessReviews)),
        ("localsubjectaccessreviews", Arc::new(AccessReviews)),
        ("selfsubjectrulesreviews", Arc::new(RulesReviews(roles))),
    ]
}

/// The two users of the transcripts.
struct Tokens;

impl Authenticator for Tokens {
    fn authenticate<'a>(
        &'a self,
        credentials: &'a Credentials<'a>,
    ) -> BoxFuture<'a, Result<Option<Identity>, String>> {
        let known = match bearer(credentials.parts).ok().flatten().as_deref() {
            None => Ok(None),
            Some("admintoken") => Ok(Some(user("admin", ["system:masters"]))),
            Some("usertoken") => Ok(Some(user("alice", ["dev"]))),
            Some(_) => Err("an unknown token".to_owned()),
        };
        Box::pin(std::future::ready(known))
    }
}

fn user(name: &str, groups: [&str; 1]) -> Identity {
    Identity {
        uid: name.into(),
        ..Identity::user(name, groups)
    }
}
