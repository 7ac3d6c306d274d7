//! A real cluster as a scenario's world: over HTTPS, with the kubeconfig that `up` wrote. Conditions are waited for by
//! watch; time cannot be moved.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use api::{
    BoxFuture, BoxStream, Change, Client, DeleteOptions, Identity, Key, Page, Query, Refused, Resource,
    Revision, SmolStr, Timestamp, Value, Write,
};
use client::{Https, Kubeconfig};
use engine::{Clock as _, SystemClock};
use futures::StreamExt as _;
use http::Method;
use sim::{Act, OpenGap};
use tokio::sync::watch;
use tokio::task::AbortHandle;
use tokio::time::{Instant, timeout_at};

use crate::live::{Cluster, PATIENCE, text};

/// A cluster has settled when for so long nothing but leases and Events was written, and no loop is about to act.
const QUIET: Duration = Duration::from_secs(1);
/// What tells only that there is life.
const PULSE: [&str; 2] = ["leases", "events"];
const NAMESPACES: Resource = Resource::of("", "namespaces");
const NODES: Resource = Resource::of("", "nodes");

pub(crate) struct World<'a> {
    cluster: &'a Cluster,
    nodes: usize,
    way: Arc<Way>,
    admin: Identity,
    /// Marked at each change of any object, and of what is open.
    changed: watch::Receiver<()>,
    following: Vec<AbortHandle>,
}

/// The way in, as whoever a command names. Without a name it is the kubeconfig's own user.
struct Way {
    https: Https,
}

impl<'a> World<'a> {
    pub(crate) async fn up(cluster: &'a Cluster, nodes: usize) -> Self {
        let output = tokio::task::block_in_place(|| cluster.setpoint(&["up", "--nodes", &nodes.to_string()]));
        assert!(output.status.success(), "{}", text(&output));
        let config = Kubeconfig::read(&cluster.kubeconfig()).unwrap();
        let https = Https::new(&config.endpoint(None).unwrap()).unwrap();
        let mut world = Self {
            cluster,
            nodes,
            way: Arc::new(Way { https }),
            admin: Identity::user("kubernetes-admin", ["system:masters"]),
            changed: watch::channel(()).1,
            following: Vec::new(),
        };
        world.follow();
        world.remove_nodes_that_are_gone().await;
        world
    }

    /// Brings the cluster up with so many nodes; pods go on running meanwhile.
    async fn resize(&mut self, nodes: usize) {
        let output = tokio::task::block_in_place(|| self.cluster.setpoint(&["down"]));
        assert!(output.status.success(), "{}", text(&output));
        *self = Self::up(self.cluster, nodes).await;
    }

    async fn remove_nodes_that_are_gone(&self) {
        let page = self
            .way
            .https
            .list(&self.admin, Query::all(&NODES))
            .await
            .unwrap();
        let kept = |name: &str| match name.strip_prefix("node-") {
            Some(number) => number.parse::<usize>().unwrap() <= self.nodes,
            None => true,
        };
        for node in page.objects.iter().filter(|node| !kept(&node.key.name)) {
            let delete = Write::delete(node.key.clone(), DeleteOptions::default());
            self.way.https.write(&self.admin, delete).await.unwrap();
        }
    }

    fn follow(&mut self) {
        let (tell, changed) = watch::channel(());
        let kinds = kinds::KINDS
            .iter()
            .filter(|kind| kind.storage.is_some() && kind.served_by_default);
        let resources: BTreeSet<Resource> = kinds.map(|kind| kind.resource()).collect();
        let gaps = ["gaps", "clustergaps"].map(|plural| Resource::of("setpoint.dev", plural));
        let wanted = resources
            .into_iter()
            .filter(|resource| !PULSE.contains(&resource.plural.as_str()));
        let follow = |resource: Resource| {
            let (way, admin, tell) = (self.way.clone(), self.admin.clone(), tell.clone());
            tokio::spawn(async move {
                // Ends when the cluster goes down; what follows it then is made anew.
                let query = Query::all(&resource);
                while let Ok(page) = way.list(&admin, query.clone()).await {
                    let mut changes = way.watch(&admin, query.clone(), page.revision);
                    tell.send_replace(());
                    while let Some(Ok(_)) = changes.next().await {
                        tell.send_replace(());
                    }
                }
            })
            .abort_handle()
        };
        self.following = wanted.chain(gaps).map(follow).collect();
        self.changed = changed;
    }

    pub(crate) async fn namespaces(&self) -> BTreeSet<SmolStr> {
        let page = self
            .way
            .https
            .list(&self.admin, Query::all(&NAMESPACES))
            .await
            .unwrap();
        page.objects
            .iter()
            .map(|namespace| namespace.key.name.clone())
            .collect()
    }

    /// Deletes what a script made, and waits until it is gone.
    pub(crate) async fn remove_namespaces_but(&mut self, kept: &BTreeSet<SmolStr>) {
        for name in self.namespaces().await.difference(kept) {
            let delete = Write::delete(NAMESPACES.key("", name.clone()), DeleteOptions::default());
            // It may be going already.
            let _ = self.way.https.write(&self.admin, delete).await;
        }
        let deadline = Instant::now() + PATIENCE;
        loop {
            self.changed.mark_unchanged();
            let left = self.namespaces().await;
            if left == *kept {
                return;
            }
            let more = timeout_at(deadline, self.changed.changed()).await;
            assert!(more.is_ok(), "namespaces do not go: {left:?}");
        }
    }

    async fn gaps(&self) -> Result<Vec<OpenGap>, Refused> {
        let mut open = Vec::new();
        for resource in ["gaps", "clustergaps"] {
            let path = format!("/apis/setpoint.dev/v1/{resource}");
            let list = self.way.https.json(Method::GET, &path, None).await?;
            let items = list["items"].as_array().into_iter().flatten();
            open.extend(items.flat_map(parts));
        }
        open.sort_by(|a, b| (&a.key, &a.by, &a.about).cmp(&(&b.key, &b.by, &b.about)));
        Ok(open)
    }

    async fn rests(&mut self) -> Result<(), String> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            self.changed.mark_unchanged();
            let open = self.gaps().await.map_err(|refused| refused.to_string())?;
            let quiet = timeout_at(Instant::now() + QUIET, self.changed.changed())
                .await
                .is_err();
            let acts: Vec<&OpenGap> = open.iter().filter(|gap| gap.next == "Act").collect();
            if quiet && acts.is_empty() {
                return Ok(());
            }
            if Instant::now() > deadline {
                return Err(format!("it does not come to rest; open: {open:#?}"));
            }
        }
    }
}

impl Drop for World<'_> {
    fn drop(&mut self) {
        self.following.iter().for_each(AbortHandle::abort);
    }
}

impl sim::World for &mut World<'_> {
    fn client(&self) -> Arc<dyn Client> {
        self.way.clone()
    }

    fn now(&self) -> Timestamp {
        SystemClock.now()
    }

    fn tick(&mut self, _time: Duration) -> BoxFuture<'_, Result<(), String>> {
        Box::pin(std::future::ready(Err("time passes here by itself".to_owned())))
    }

    fn settle(&mut self) -> BoxFuture<'_, Result<(), String>> {
        Box::pin(self.rests())
    }

    fn changes(&mut self, since: Instant) -> BoxFuture<'_, bool> {
        Box::pin(async move {
            matches!(
                timeout_at(since + PATIENCE, self.changed.changed()).await,
                Ok(Ok(()))
            )
        })
    }

    fn open(&self) -> BoxFuture<'_, Vec<OpenGap>> {
        Box::pin(async move { self.gaps().await.unwrap() })
    }

    fn act(&mut self, act: Act) -> BoxFuture<'_, Result<(), String>> {
        Box::pin(async move {
            match act {
                Act::Nodes { count, .. } if count == self.nodes => Ok(()),
                Act::Nodes { count, .. } => {
                    self.resize(count).await;
                    Ok(())
                }
                other => Err(format!("{other:?} can be done in virtual time only")),
            }
        })
    }
}

impl Way {
    fn of(&self, user: &Identity) -> Https {
        if user.user == "kubernetes-admin" {
            self.https.clone()
        } else {
            self.https.acting_as(user)
        }
    }
}

impl Client for Way {
    fn write<'a>(
        &'a self,
        user: &'a Identity,
        write: Write,
    ) -> BoxFuture<'a, Result<Arc<api::Object>, Refused>> {
        Box::pin(async move { self.of(user).write(user, write).await })
    }

    fn list<'a>(&'a self, user: &'a Identity, query: Query) -> BoxFuture<'a, Result<Page, Refused>> {
        Box::pin(async move { self.of(user).list(user, query).await })
    }

    /// Scripts do not watch: only what plays them does, as itself.
    fn watch<'a>(
        &'a self,
        user: &'a Identity,
        query: Query,
        from: Revision,
    ) -> BoxStream<'a, Result<Change, Refused>> {
        self.https.watch(user, query, from)
    }
}

/// The parts of an object of `gaps.setpoint.dev`.
fn parts(gap: &Value) -> Vec<OpenGap> {
    let text = |value: &Value| SmolStr::new(value.as_str().unwrap_or_default());
    let key = |value: &Value| -> Key {
        let resource = Resource {
            group: text(&value["group"]),
            plural: text(&value["resource"]),
        };
        resource.key(text(&value["namespace"]), text(&value["name"]))
    };
    let spec = &gap["spec"];
    let read = |part: &Value| OpenGap {
        by: text(&spec["loop"]),
        key: key(&spec["about"]),
        about: text(&part["about"]).to_string(),
        next: text(&part["next"]),
        on: part["on"].is_object().then(|| key(&part["on"])),
        code: text(&part["code"]),
        says: text(&part["says"]).to_string(),
    };
    spec["parts"].as_array().into_iter().flatten().map(read).collect()
}
