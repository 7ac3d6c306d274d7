//! The server: one store, one registry, one chain of checks, behind one door with two handles: [`api::Client`] in process
//! and [`Server::serve`] over HTTPS.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};
use std::time::Duration;

use api::{
    BoxFuture, BoxStream, Change, Client, Identity, Object, Page, Query, Refused, Resource, Revision,
    SmolStr, Timestamp, Verb, Write,
};
use store::Store;
use tokio_util::sync::{CancellationToken, WaitForCancellationFutureOwned};

use crate::admission::Chain;
use crate::aggregate::FrontProxy;
use crate::audit::{Auditor, Trail};
use crate::auth::counts::Counts;
use crate::authenticate::{Anonymous, Authenticator};
use crate::authorize::{Attributes, Authorizer, Decision, Masters};
use crate::call::{Call, FieldValidation, Options};
use crate::elsewhere::{Answer, Connector, Route, Virtual};
use crate::flowcontrol::FlowControl;
use crate::flowcontrol::in_flight::InFlight;
use crate::flowcontrol::sizes::Sizes;
use crate::flowcontrol::watches::Watches;
use crate::ground::Ground;
use crate::http::{Document, Documents};
use crate::limits::Limits;
use crate::refusal;
use crate::registry::{Registry, RuntimeConfig, Served, Table};
use crate::select::Selector;

/// A running server. Cheap to clone.
#[derive(Clone)]
pub struct Server {
    inner: Arc<Inner>,
}

/// A server that something it owns can find without keeping it alive.
#[derive(Clone)]
pub(crate) struct WeakServer(Weak<Inner>);

/// Everything a server is made of. [`Parts::new`] fills in what a bare one needs.
pub struct Parts {
    pub store: Arc<dyn Store<Object>>,
    pub runtime: RuntimeConfig,
    /// Asked in order; the first that knows the caller decides.
    pub authenticators: Vec<Arc<dyn Authenticator>>,
    pub anonymous: Anonymous,
    pub authorizer: Arc<dyn Authorizer>,
    pub admission: Chain,
    /// Creates that store nothing, by resource and subresource.
    pub answers: HashMap<(Resource, SmolStr), Arc<dyn Answer>>,
    pub virtuals: Vec<Arc<dyn Virtual>>,
    pub connector: Option<Arc<dyn Connector>>,
    /// How other API servers are reached; without it there are none.
    pub front_proxy: Option<FrontProxy>,
    pub routes: Vec<Arc<dyn Route>>,
    pub ground: Ground,
    /// Named checks of `/readyz` beside the server's own.
    pub ready: Vec<(&'static str, Check)>,
    /// Further lines for `/metrics`, in Prometheus' text form.
    pub metrics: Vec<Box<dyn Fn() -> String + Send + Sync>>,
    pub network: Network,
    /// Without it nothing is written down.
    pub audit: Option<Arc<Auditor>>,
    pub limits: Limits,
    /// By which of a node's addresses its kubelet is asked: the types in this order.
    pub kubelet_addresses: Vec<String>,
    /// How long Events are kept after they were last written, if not for their kind's time; zero: for good.
    pub event_ttl: Option<Duration>,
}

pub type Check = Box<dyn Fn() -> Result<(), String> + Send + Sync>;

/// What Services are given addresses and ports from.
#[derive(Clone, Debug)]
pub struct Network {
    /// `10.96.0.0/16`; the second range, if any, is of the other address family.
    pub service_ranges: Vec<String>,
    pub node_ports: std::ops::RangeInclusive<u16>,
    /// `host:port` under which clients reach this server; the host is no loopback address, or endpoints may not name it.
    pub advertise: String,
    /// Whether the endpoints of the `kubernetes` Service name this server.
    pub published: bool,
}

pub(crate) struct Inner {
    pub(crate) parts: Parts,
    pub(crate) registry: Registry,
    pub(crate) frames: crate::watch::Frames,
    pub(crate) lanes: crate::watch::Lanes,
    pub(crate) services: crate::service::Allocator,
    pub(crate) documents: Documents,
    pub(crate) metrics: crate::metrics::Metrics,
    pub(crate) webhooks: crate::webhook::Webhooks,
    /// `None` if only the requests in flight are limited.
    pub(crate) flow_control: Option<Arc<FlowControl>>,
    pub(crate) in_flight: Arc<InFlight>,
    pub(crate) watches: Arc<Watches>,
    pub(crate) sizes: Sizes,
    /// The server is to stop soon; it is not ready for more.
    leaving: AtomicBool,
    stopping: CancellationToken,
}

impl Parts {
    pub fn new(store: Arc<dyn Store<Object>>) -> Self {
        Self {
            store,
            runtime: RuntimeConfig::default(),
            authenticators: Vec::new(),
            anonymous: Anonymous::default(),
            authorizer: Arc::new(Masters),
            admission: Chain::default(),
            answers: HashMap::new(),
            virtuals: Vec::new(),
            connector: None,
            front_proxy: None,
            routes: Vec::new(),
            ground: Ground::real(),
            ready: Vec::new(),
            metrics: Vec::new(),
            network: Network::default(),
            audit: None,
            limits: Limits::default(),
            kubelet_addresses: ["InternalIP", "ExternalIP", "Hostname"].map(str::to_owned).into(),
            event_ttl: None,
        }
    }
}

impl Default for Network {
    fn default() -> Self {
        Self {
            service_ranges: vec!["10.96.0.0/16".to_owned()],
            node_ports: 30000..=32767,
            advertise: "192.0.2.1:6443".to_owned(),
            published: true,
        }
    }
}

impl Server {
    pub fn new(parts: Parts) -> Self {
        let virtuals = parts.virtuals.iter().map(|one| one.kind());
        let registry = Registry::new(&parts.runtime, virtuals);
        let services = crate::service::Allocator::new(&parts.network);
        let limits = &parts.limits;
        let seats = limits.requests_in_flight + limits.changes_in_flight;
        let flow_control = limits
            .fairness
            .then(|| FlowControl::new(Arc::clone(&parts.store), seats));
        let in_flight = InFlight::new(limits.requests_in_flight, limits.changes_in_flight);
        let inner = Inner {
            flow_control,
            in_flight,
            watches: Arc::default(),
            sizes: Sizes::default(),
            leaving: AtomicBool::new(false),
            registry,
            services,
            frames: crate::watch::Frames::default(),
            lanes: crate::watch::Lanes::default(),
            documents: Documents::default(),
            metrics: crate::metrics::Metrics::default(),
            webhooks: crate::webhook::Webhooks::default(),
            stopping: CancellationToken::new(),
            parts,
        };
        let server = Self {
            inner: Arc::new(inner),
        };
        server.load_definitions();
        server.load_api_services();
        server
    }

    pub fn store(&self) -> &Arc<dyn Store<Object>> {
        &self.inner.parts.store
    }

    pub fn registry(&self) -> &Registry {
        &self.inner.registry
    }

    /// A uid that no other object has.
    pub fn new_uid(&self) -> SmolStr {
        self.parts().ground.uid()
    }

    /// `base` and a random ending, as `generateName` makes it.
    pub fn new_name(&self, base: &str) -> SmolStr {
        self.parts().ground.generated_name(base)
    }

    pub fn network(&self) -> &Network {
        &self.parts().network
    }

    /// A number that nobody can guess.
    pub fn random(&self) -> u64 {
        (self.parts().ground.random)()
    }

    pub fn now(&self) -> Timestamp {
        self.inner.parts.ground.now()
    }

    /// A document that follows from what is served.
    pub(crate) fn document(&self, table: &Table, name: &str, make: impl FnOnce() -> Document) -> Document {
        self.inner.documents.get(table.generation, name, make)
    }

    /// What other parts have to tell at `/metrics`.
    pub(crate) fn more_metrics(&self) -> String {
        let flow_control = self.inner.flow_control.as_ref();
        let own = match flow_control {
            Some(control) => control.metrics(),
            None => self.inner.in_flight.metrics(),
        };
        let audit = self.inner.parts.audit.iter().map(|audit| audit.metrics());
        let others = self.inner.parts.metrics.iter().map(|metrics| metrics());
        let asking = Counts::global().text();
        [own, asking].into_iter().chain(audit).chain(others).collect()
    }

    /// From now on it is not ready for more.
    pub(crate) fn leave(&self) {
        self.inner.leaving.store(true, Ordering::Relaxed);
    }

    pub(crate) fn stop(&self) {
        self.leave();
        self.inner.stopping.cancel();
    }

    pub(crate) fn is_leaving(&self) -> bool {
        self.inner.leaving.load(Ordering::Relaxed)
    }

    /// Done when the server stops.
    pub(crate) fn stopped(&self) -> WaitForCancellationFutureOwned {
        self.inner.stopping.clone().cancelled_owned()
    }

    pub(crate) fn weak(&self) -> WeakServer {
        WeakServer(Arc::downgrade(&self.inner))
    }

    pub(crate) fn inner(&self) -> &Inner {
        &self.inner
    }

    pub(crate) fn parts(&self) -> &Parts {
        &self.inner.parts
    }

    /// May they? An `Err` is the 403.
    pub async fn may(&self, as_: &Identity, asked: &Attributes<'_>) -> Result<(), Refused> {
        self.may_do(as_, asked, &Trail::default()).await
    }

    /// The same for the request itself: the audit is to know what was decided.
    pub(crate) async fn may_do(
        &self,
        as_: &Identity,
        asked: &Attributes<'_>,
        trail: &Trail,
    ) -> Result<(), Refused> {
        let decision = self.parts().authorizer.decide(as_, asked).await;
        trail.decided(&decision);
        allowed(as_, asked, decision)
    }

    /// The same where nothing can be waited for.
    pub(crate) fn may_now(
        &self,
        as_: &Identity,
        asked: &Attributes<'_>,
        trail: &Trail,
    ) -> Result<(), Refused> {
        let decision = self.decide(as_, asked);
        trail.decided(&decision);
        allowed(as_, asked, decision)
    }

    /// The decision with its reason, where nothing can be waited for.
    pub fn decide(&self, as_: &Identity, asked: &Attributes<'_>) -> Decision {
        self.parts().authorizer.authorize(as_, asked)
    }

    /// The decision with its reason, for access reviews.
    pub(crate) async fn decision(&self, as_: &Identity, asked: &Attributes<'_>) -> Decision {
        self.parts().authorizer.decide(as_, asked).await
    }

    /// An object as it is stored now, straight from memory: for plugins, which act in the server's own name.
    pub fn stored(&self, resource: &Resource, namespace: &str, name: &str) -> Option<Arc<Object>> {
        let served = self.registry().resource(resource, "")?;
        let key = served.home.as_ref()?.store_key(namespace, name);
        Some(Arc::clone(&self.store().get(&key)?.object))
    }

    /// All objects of a namespace (or, if empty, of all) as they are stored now: for plugins.
    pub fn stored_in(&self, resource: &Resource, namespace: &str) -> Vec<Arc<Object>> {
        let served = self.registry().resource(resource, "");
        let home = served.as_ref().and_then(|served| served.home.as_ref());
        let range = home.map(|home| store::Range::all(home.store_prefix(namespace)));
        let page = range.and_then(|range| self.store().range(&range).ok());
        page.into_iter()
            .flat_map(|page| page.entries)
            .map(|entry| Arc::clone(&entry.object))
            .collect()
    }

    fn served(&self, resource: &Resource, version: &str) -> Result<Arc<Served>, Refused> {
        let found = self.registry().resource(resource, version);
        found.ok_or_else(refusal::no_such_resource)
    }

    async fn write_(&self, as_: &Identity, write: Write) -> Result<Arc<Object>, Refused> {
        let served = self.served(&write.key.resource, &write.version)?;
        let mut call = Call::new(as_, served, write.key.namespace, write.key.name);
        call.subresource = write.subresource;
        call.options = Options {
            dry_run: write.dry_run,
            manager: write.manager,
            validation: FieldValidation::Ignore,
        };
        let verb = match &write.verb {
            Verb::Create(_) => "create",
            Verb::Update(_) => "update",
            Verb::Patch(_) => "patch",
            Verb::Delete(_) => "delete",
        };
        let asked = call.attributes(verb, "", "");
        let trail = self.arrive(Some(as_), &asked, || self.in_process(&asked));
        trail.received().await?;
        let allowed = self.may_do(as_, &asked, &trail).await;
        call.trail = trail.clone();
        let outcome = match allowed {
            Ok(()) => self.written(&call, write.verb).await,
            Err(refused) => Err(refused),
        };
        let code = if verb == "create" { 201 } else { 200 };
        trail
            .returned(code, outcome.as_ref().map(|object| Some(&object.bytes)))
            .await;
        outcome
    }

    async fn written(&self, call: &Call<'_>, verb: Verb) -> Result<Arc<Object>, Refused> {
        let done = match verb {
            Verb::Create(body) => self.create(call, body).await?,
            Verb::Update(body) => self.update(call, body).await?,
            Verb::Patch(patch) => self.patch(call, patch).await?,
            Verb::Delete(options) => {
                call.trail.requested_options(&options);
                self.delete(call, options).await?
            }
        };
        Ok(done.object)
    }

    async fn list_(&self, as_: &Identity, query: Query) -> Result<Page, Refused> {
        let served = self.served(&query.resource, &query.version)?;
        let name = query.selection.name.clone();
        let call = Call::new(as_, served, query.namespace.clone(), name);
        let verb = if call.name.is_empty() { "list" } else { "get" };
        let asked = call.attributes(verb, &query.selection.fields, &query.selection.labels);
        let trail = self.arrive(Some(as_), &asked, || self.in_process(&asked));
        trail.received().await?;
        let outcome = match self.may_do(as_, &asked, &trail).await {
            Ok(()) => self.listed(&call, &query).await,
            Err(refused) => Err(refused),
        };
        trail.returned(200, outcome.as_ref().map(|_| None)).await;
        outcome
    }

    async fn listed(&self, call: &Call<'_>, query: &Query) -> Result<Page, Refused> {
        if let Some(provider) = self.provider(&call.served) {
            return provider.list(call.as_, query).await;
        }
        if !call.name.is_empty() {
            let object = self.get(call, None).await?;
            return Ok(Page {
                revision: object.revision,
                objects: vec![object],
                continue_token: String::new(),
            });
        }
        let selector = Selector::parse(&call.served, &query.selection)?;
        self.page(call, &selector, query.limit, &query.continue_token)
            .await
    }

    /// Who has the objects of this resource, if it is not the store.
    pub(crate) fn provider(&self, served: &Served) -> Option<&Arc<dyn Virtual>> {
        if served.home.is_some() {
            return None;
        }
        self.parts()
            .virtuals
            .iter()
            .find(|one| one.kind().resource() == served.resource)
    }
}

fn allowed(as_: &Identity, asked: &Attributes<'_>, decision: Decision) -> Result<(), Refused> {
    match decision {
        Decision::Allow(_) => Ok(()),
        Decision::Deny(reason) | Decision::NoOpinion(reason) => Err(asked.forbidden(as_, &reason)),
    }
}

impl WeakServer {
    /// `None` once the server is gone.
    pub(crate) fn server(&self) -> Option<Server> {
        self.0.upgrade().map(|inner| Server { inner })
    }
}

impl Client for Server {
    fn write<'a>(&'a self, as_: &'a Identity, write: Write) -> BoxFuture<'a, Result<Arc<Object>, Refused>> {
        Box::pin(self.write_(as_, write))
    }

    fn list<'a>(&'a self, as_: &'a Identity, query: Query) -> BoxFuture<'a, Result<Page, Refused>> {
        Box::pin(self.list_(as_, query))
    }

    fn watch<'a>(
        &'a self,
        as_: &'a Identity,
        query: Query,
        from: Revision,
    ) -> BoxStream<'a, Result<Change, Refused>> {
        match self.watch_in_process(as_, query, from) {
            Ok(stream) => stream,
            Err(refused) => Box::pin(futures::stream::once(std::future::ready(Err(refused)))),
        }
    }
}
