//! The motor: one cache, one stream per resource, and every loop that was added.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use api::{Client, Identity, Key, Resource, Selection, Served};
use parking_lot::{Mutex, RwLock};
use reconcile::{Actor, ApiStep, Batch, Cache, Controller, Follows, Motor, Waker};
use tokio::sync::Semaphore;
use tokio::sync::watch;
use tokio::task::{AbortHandle, JoinSet};

use crate::actor::ApiActor;
use crate::batch::{self, BatchLoop};
use crate::clock::Clock;
use crate::events::{Recorder, Sink};
use crate::fence::Fences;
use crate::follow::follow;
use crate::ledger::Ledger;
use crate::limits::{EVERYTHING, RESYNC, RESYNC_TICK, TURNS_AT_ONCE};
use crate::metrics::Stats;
use crate::pace::Pace;
use crate::queue::Queue;
use crate::turn::{AnyLoop, Loop};

/// Runs loops. Cheap to clone; [`Engine::stop`] (not drop) ends it.
#[derive(Clone)]
pub struct Engine {
    shared: Arc<Shared>,
}

pub(crate) struct Shared {
    pub(crate) client: Arc<dyn Client>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) pace: Pace,
    /// Who lists and watches for all loops.
    pub(crate) reader: Identity,
    pub(crate) cache: Arc<RwLock<Cache>>,
    pub(crate) ledger: Arc<Ledger>,
    pub(crate) loops: RwLock<Vec<Arc<dyn AnyLoop>>>,
    pub(crate) batches: RwLock<Vec<Arc<BatchLoop>>>,
    pub(crate) sink: Sink,
    synced: watch::Sender<HashSet<Resource>>,
    selections: Mutex<HashMap<Resource, Selection>>,
    following: Mutex<HashMap<Resource, AbortHandle>>,
    tasks: Mutex<Vec<AbortHandle>>,
}

impl Engine {
    /// Must be called inside a tokio runtime. Lists and watches as upstream's controller manager.
    pub fn new(client: Arc<dyn Client>, clock: Arc<dyn Clock>) -> Self {
        Self::reading_as(
            client,
            clock,
            Identity::user("system:kube-controller-manager", []),
        )
    }

    /// An engine whose lists and watches are made by `reader`: a node, the scheduler, a proxy.
    pub fn reading_as(client: Arc<dyn Client>, clock: Arc<dyn Clock>, reader: Identity) -> Self {
        let cache = Arc::new(RwLock::new(Cache::default()));
        let (sink, events) = Sink::new(client.clone(), clock.clone(), cache.clone());
        let shared = Arc::new(Shared {
            client,
            pace: Pace::new(clock.now()),
            clock,
            reader,
            cache,
            ledger: Arc::default(),
            loops: RwLock::default(),
            batches: RwLock::default(),
            sink,
            synced: watch::Sender::default(),
            selections: Mutex::default(),
            following: Mutex::default(),
            tasks: Mutex::default(),
        });
        shared.spawn(events);
        shared.spawn(resync(shared.clone()));
        Self { shared }
    }

    /// Follows `resource` only as far as `selection` goes (a kubelet: the pods of its node). Before the first loop.
    pub fn select(&self, resource: Resource, selection: Selection) {
        self.shared.selections.lock().insert(resource, selection);
    }

    /// What the API serves now: for loops that follow everything, and to name kinds.
    pub fn set_served(&self, served: Vec<Served>) {
        let everything = self
            .shared
            .loops
            .read()
            .iter()
            .any(|l| *l.follows() == Follows::Everything);
        let before = {
            let mut cache = self.shared.cache.write();
            let before: Vec<Served> = cache.served().to_vec();
            cache.set_served(served.clone());
            before
        };
        if everything {
            self.shared.follow_all(&served);
        }
        let now: HashSet<&Resource> = served.iter().map(|served| &served.resource).collect();
        for gone in before.iter().filter(|served| !now.contains(&served.resource)) {
            self.shared.unfollow(&gone.resource);
        }
        self.shared.synced.send_modify(|_| {});
    }

    /// Adds a loop that acts as `identity` through `actor`, and starts it as soon as the cache has what it follows.
    pub fn add<C: Controller>(&self, controller: C, identity: Identity, actor: Arc<dyn Actor<C::Step>>) {
        let follows = controller.follows();
        let recorder = self.shared.sink.recorder(C::COMPONENT, "", identity.clone());
        let new = Arc::new(Loop {
            controller,
            identity,
            actor,
            recorder,
            follows: follows.clone(),
            shared: self.shared.clone(),
            queue: Queue::default(),
            fences: Fences::default(),
            stats: Stats::default(),
        });
        let new: Arc<dyn AnyLoop> = new;
        self.shared.loops.write().push(new.clone());
        match &follows {
            Follows::These(these) => these.iter().for_each(|resource| self.shared.follow(resource)),
            Follows::Everything => {
                let served = self.shared.cache.read().served().to_vec();
                self.shared.follow_all(&served);
            }
        }
        self.shared.look_at_everything(&*new);
        self.shared.spawn(run(self.shared.clone(), new));
    }

    /// [`Engine::add`] for a loop whose steps are writes through the API.
    pub fn add_api<C: Controller<Step = ApiStep>>(&self, controller: C, identity: Identity) {
        let recorder = self.recorder(C::COMPONENT, "", identity.clone());
        let actor = ApiActor::new(self.shared.client.clone(), recorder);
        self.add(controller, identity, Arc::new(actor));
    }

    /// Adds a loop that decides for many objects at once; its Events come from `component`.
    pub fn add_batch(&self, batch: impl Batch, component: &str, identity: Identity) {
        let recorder = self.recorder(component, "", identity.clone());
        let actor = ApiActor::new(self.shared.client.clone(), recorder);
        let new = Arc::new(BatchLoop::new(
            Box::new(batch),
            identity,
            actor,
            self.shared.clone(),
        ));
        self.shared.batches.write().push(new.clone());
        new.follows()
            .iter()
            .for_each(|resource| self.shared.follow(resource));
        new.take_all();
        self.shared.spawn(batch::run(self.shared.clone(), new));
    }

    /// Says *look at this key* to the loop of this name.
    pub fn wake(&self, name: &str, key: &Key) {
        self.shared.wake(name, key);
    }

    /// The same as a value, for actors.
    pub fn waker(&self, name: &'static str) -> Waker {
        let shared = Arc::downgrade(&self.shared);
        Waker::new(move |key| {
            if let Some(shared) = shared.upgrade() {
                shared.wake(name, key);
            }
        })
    }

    /// Records Events as `component` (of the node `host`, if any).
    pub fn recorder(&self, component: &str, host: &str, identity: Identity) -> Recorder {
        self.shared.sink.recorder(component, host, identity)
    }

    pub fn ledger(&self) -> Arc<Ledger> {
        self.shared.ledger.clone()
    }

    /// What the loops see, for those who only read.
    pub fn cache(&self) -> Arc<RwLock<Cache>> {
        self.shared.cache.clone()
    }

    /// Waits until the first lists of these resources are in the cache; they are followed from now on.
    pub async fn synced(&self, resources: &[Resource]) {
        resources.iter().for_each(|resource| self.shared.follow(resource));
        let mut synced = self.shared.synced.subscribe();
        // The sender lives as long as `self`.
        let _ = synced
            .wait_for(|synced| resources.iter().all(|r| synced.contains(r)))
            .await;
    }

    /// Metrics in Prometheus text form.
    pub fn metrics(&self) -> String {
        crate::metrics::render(&self.shared)
    }

    /// Ends every task of this engine. What was open stays open, in the objects, for the next one.
    pub fn stop(&self) {
        self.shared.tasks.lock().drain(..).for_each(|task| task.abort());
        self.shared
            .following
            .lock()
            .drain()
            .for_each(|(_, task)| task.abort());
    }
}

impl Motor for Engine {
    fn add_api<C: Controller<Step = ApiStep>>(&self, controller: C, identity: Identity) {
        Engine::add_api(self, controller, identity);
    }
}

impl Shared {
    fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        self.tasks.lock().push(tokio::spawn(task).abort_handle());
    }

    fn follow(self: &Arc<Self>, resource: &Resource) {
        let mut following = self.following.lock();
        if !following.contains_key(resource) {
            let selection = self.selections.lock().get(resource).cloned().unwrap_or_default();
            let task = tokio::spawn(follow(self.clone(), resource.clone(), selection));
            following.insert(resource.clone(), task.abort_handle());
        }
    }

    fn follow_all(self: &Arc<Self>, served: &[Served]) {
        let own = served.iter().filter(|served| is_own(&served.resource));
        own.for_each(|served| self.follow(&served.resource));
    }

    /// A resource that is served no more: its objects are gone with it.
    fn unfollow(&self, resource: &Resource) {
        if let Some(task) = self.following.lock().remove(resource) {
            task.abort();
        }
        self.synced.send_modify(|synced| {
            synced.remove(resource);
        });
        let mut cache = self.cache.write();
        let keys: Vec<Key> = cache.all(resource).map(|object| object.key.clone()).collect();
        keys.iter().for_each(|key| {
            cache.remove(key);
        });
    }

    pub(crate) fn mark_synced(&self, resource: &Resource) {
        self.synced
            .send_if_modified(|synced| synced.insert(resource.clone()));
    }

    pub(crate) fn loops_for(&self, resource: &Resource) -> Vec<Arc<dyn AnyLoop>> {
        let loops = self.loops.read();
        loops
            .iter()
            .filter(|each| each.follows_resource(resource))
            .cloned()
            .collect()
    }

    pub(crate) fn batches_for(&self, resource: &Resource) -> Vec<Arc<BatchLoop>> {
        let batches = self.batches.read();
        batches
            .iter()
            .filter(|each| each.follows().contains(resource))
            .cloned()
            .collect()
    }

    pub(crate) fn unfence_all(&self) {
        self.loops.read().iter().for_each(|each| each.unfence(None));
    }

    fn wake(&self, name: &str, key: &Key) {
        let loops = self.loops.read();
        loops
            .iter()
            .filter(|each| each.name() == name)
            .for_each(|each| each.queue().add(key));
    }

    /// A loop that comes late sees what is already there as if it had just changed.
    fn look_at_everything(&self, new: &dyn AnyLoop) {
        let cache = self.cache.read();
        for key in cache.after(None, usize::MAX) {
            if let Some(object) = cache.get(&key).filter(|_| new.follows_resource(&key.resource)) {
                new.wake_for(object, &cache);
            }
        }
    }

    /// Waits until the cache has what the loop follows.
    pub(crate) async fn ready_for(&self, follows: &Follows) {
        let mut synced = self.synced.subscribe();
        match follows {
            Follows::These(these) => {
                let _ = synced
                    .wait_for(|synced| these.iter().all(|r| synced.contains(r)))
                    .await;
            }
            Follows::Everything => {
                let all = synced.wait_for(|synced| {
                    let cache = self.cache.read();
                    let served = cache.served();
                    !served.is_empty()
                        && served
                            .iter()
                            .filter(|s| is_own(&s.resource))
                            .all(|s| synced.contains(&s.resource))
                });
                // A resource that cannot be listed (an aggregated API that is down) must not stop the others.
                let _ = tokio::time::timeout(EVERYTHING, all).await;
            }
        }
    }
}

/// `events.events.k8s.io` are the same objects as the core group's.
fn is_own(resource: &Resource) -> bool {
    resource.group != "events.k8s.io"
}

/// A loop's task: takes keys and gives each a turn, several at once.
async fn run(shared: Arc<Shared>, each: Arc<dyn AnyLoop>) {
    shared.ready_for(each.follows()).await;
    let permits = Arc::new(Semaphore::new(TURNS_AT_ONCE));
    let mut turns = JoinSet::new();
    loop {
        let Ok(permit) = permits.clone().acquire_owned().await else {
            return;
        };
        let key = each.queue().next().await;
        while turns.try_join_next().is_some() {}
        let turn = each.clone().turn(key);
        turns.spawn(async move {
            turn.await;
            drop(permit);
        });
    }
}

/// The safety pass: over [`RESYNC`], every object once, a few at a time.
async fn resync(shared: Arc<Shared>) {
    let ticks = RESYNC.as_secs() / RESYNC_TICK.as_secs();
    let mut at: Option<Key> = None;
    loop {
        tokio::time::sleep(RESYNC_TICK).await;
        let cache = shared.cache.read();
        let count = cache.len() as u64 / ticks + 1;
        let keys = cache.after(at.as_ref(), usize::try_from(count).unwrap_or(usize::MAX));
        for key in &keys {
            let loops = shared.loops_for(&key.resource);
            if let Some(object) = cache.get(key) {
                loops.iter().for_each(|each| each.wake_for(object, &cache));
            }
        }
        at = keys.into_iter().next_back();
    }
}
