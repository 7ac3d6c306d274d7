//! What is open, as API resources: `gaps` (of namespaced objects) and `clustergaps`, read-only, in `setpoint.dev/v1`,
//! one object for each loop and object. Who may get the object may see its gaps.

mod kind;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

use api::{
    BoxFuture, BoxStream, Change, Identity, Key, Object, Page, Query, Refused, Resource, Revision, Value,
};
use apiserver::authorize::{Attributes, Authorizer, Decision};
use apiserver::elsewhere::Virtual;
use engine::{GapChange, Ledger, Next, Open, OpenPart};
use kinds::KindRef;
use parking_lot::Mutex;
use serde::{Deserialize, Serialize};
use serde_json::json;
use tokio::io::{AsyncBufReadExt as _, AsyncRead, AsyncWrite, AsyncWriteExt as _, BufReader};
use tokio::sync::{broadcast, watch};

/// Changes that a watch can still resume from.
const KEPT: usize = 4096;

/// The ledgers of this process, and those of further nodes, as one list with one revision. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Gaps {
    state: Arc<Mutex<State>>,
    /// Says that the state has moved on.
    moved: watch::Sender<()>,
}

#[derive(Default)]
struct State {
    revision: u64,
    sources: u64,
    /// With the number of whoever told it.
    open: BTreeMap<Key, (u64, Arc<Object>)>,
    recent: VecDeque<Change>,
}

/// What a source tells: gaps as objects, whose revisions are its own.
#[derive(Serialize, Deserialize)]
enum Told {
    /// Nothing else is open there.
    All(Vec<Value>),
    Open(Value),
    Closed(Value),
}

impl Gaps {
    pub(crate) fn new() -> Self {
        let state = State {
            revision: 1,
            ..State::default()
        };
        Self {
            state: Arc::new(Mutex::new(state)),
            moved: watch::Sender::new(()),
        }
    }

    /// Shows what is in this ledger, from now on. `node`: whose loops they are; empty for the cluster's.
    pub(crate) fn show(&self, ledger: &Arc<Ledger>, node: &str) {
        let (gaps, ledger, mut changes) = (self.clone(), ledger.clone(), ledger.subscribe());
        let (source, node) = (self.new_source(), node.to_owned());
        tokio::spawn(async move {
            let all = || Told::All(ledger.open().0.iter().map(|open| shown(open, &node)).collect());
            gaps.take(source, all());
            loop {
                let told = match changes.recv().await {
                    Ok((_, GapChange::Open(open))) => Told::Open(shown(&open, &node)),
                    Ok((_, GapChange::Closed(open))) => Told::Closed(shown(&open, &node)),
                    Err(broadcast::error::RecvError::Lagged(_)) => all(),
                    Err(broadcast::error::RecvError::Closed) => return,
                };
                gaps.take(source, told);
            }
        });
    }

    /// Tells all that is open here and each change from then on, a line each, until nobody reads any more.
    pub(crate) async fn tell(&self, mut to: impl AsyncWrite + Unpin) -> std::io::Result<()> {
        let mut moved = self.moved.subscribe();
        loop {
            let (all, mut from) = self.all();
            write_line(&mut to, &Told::All(values(&all))).await?;
            while let Ok(changes) = self.after(&mut moved, from).await {
                for change in &changes {
                    from = change.revision();
                    if let Some(told) = told(change) {
                        write_line(&mut to, &told).await?;
                    }
                }
            }
        }
    }

    /// Shows what another process [`tell`](Self::tell)s, until it ends.
    pub(crate) async fn hear(&self, from: impl AsyncRead + Unpin) {
        let source = self.new_source();
        let mut lines = BufReader::new(from).lines();
        while let Ok(Some(line)) = lines.next_line().await {
            match serde_json::from_str(&line) {
                Ok(told) => self.take(source, told),
                Err(error) => tracing::warn!(%error, line, "a node told something that is no gap"),
            }
        }
        self.take(source, Told::All(Vec::new()));
    }

    /// The two resources. `authorizer` decides what a caller may see.
    pub(crate) fn resources(&self, authorizer: &Arc<dyn Authorizer>) -> Vec<Arc<dyn Virtual>> {
        let resource = |namespaced| -> Arc<dyn Virtual> {
            let (kind, authorizer) = (kind::kind(namespaced), authorizer.clone());
            Arc::new(Provider {
                gaps: self.clone(),
                kind,
                namespaced,
                authorizer,
            })
        };
        vec![resource(true), resource(false)]
    }

    fn new_source(&self) -> u64 {
        let mut state = self.state.lock();
        state.sources += 1;
        state.sources
    }

    fn take(&self, source: u64, told: Told) {
        let mut state = self.state.lock();
        match told {
            Told::Open(gap) => state.put(source, gap),
            Told::Closed(gap) => state.remove(&key_of(&gap)),
            Told::All(gaps) => {
                let there: BTreeSet<Key> = gaps.iter().map(key_of).collect();
                let is_over = |(key, (of, _)): &(&Key, &(u64, _))| *of == source && !there.contains(*key);
                let over: Vec<Key> = state
                    .open
                    .iter()
                    .filter(is_over)
                    .map(|(key, _)| key.clone())
                    .collect();
                over.iter().for_each(|key| state.remove(key));
                gaps.into_iter().for_each(|gap| state.put(source, gap));
            }
        }
        drop(state);
        self.moved.send_replace(());
    }

    fn all(&self) -> (Vec<Arc<Object>>, Revision) {
        let state = self.state.lock();
        let all = state.open.values().map(|(_, gap)| gap.clone()).collect();
        (all, Revision(state.revision))
    }

    /// The changes after `from`, once there are some; or that they are no longer kept.
    async fn after(&self, moved: &mut watch::Receiver<()>, from: Revision) -> Result<Vec<Change>, Refused> {
        loop {
            moved.mark_unchanged();
            let changes = self.since(from)?;
            if !changes.is_empty() {
                return Ok(changes);
            }
            // The sender lives as long as `self`.
            let _ = moved.changed().await;
        }
    }

    fn since(&self, from: Revision) -> Result<Vec<Change>, Refused> {
        let state = self.state.lock();
        let oldest = state
            .recent
            .front()
            .map_or(state.revision + 1, |change| change.revision().0);
        if from.0 + 1 < oldest {
            return Err(Refused::expired(format!(
                "too old resource version: {from} ({})",
                oldest - 1
            )));
        }
        Ok(state
            .recent
            .iter()
            .filter(|change| change.revision() > from)
            .cloned()
            .collect())
    }
}

impl State {
    fn put(&mut self, source: u64, gap: Value) {
        let (key, object) = self.stamped(gap);
        self.open.insert(key, (source, object.clone()));
        self.push(Change::Put(object));
    }

    fn remove(&mut self, key: &Key) {
        let gap = self.open.remove(key).and_then(|(_, gap)| gap.value().ok());
        if let Some(gap) = gap {
            let (_, object) = self.stamped(gap);
            self.push(Change::Gone(object));
        }
    }

    /// The gap as an object of the next revision.
    fn stamped(&mut self, mut gap: Value) -> (Key, Arc<Object>) {
        self.revision += 1;
        let revision = Revision(self.revision);
        gap["metadata"]["resourceVersion"] = json!(revision.to_string());
        let key = key_of(&gap);
        (
            key.clone(),
            Object::from_value(key, revision, &gap, &api::Paths::default()),
        )
    }

    fn push(&mut self, change: Change) {
        self.recent.push_back(change);
        if self.recent.len() > KEPT {
            self.recent.pop_front();
        }
    }
}

fn key_of(gap: &Value) -> Key {
    let text = |field: &str| gap["metadata"][field].as_str().unwrap_or_default();
    kind::resource(gap["kind"] == kind::GAP).key(text("namespace"), text("name"))
}

fn values(gaps: &[Arc<Object>]) -> Vec<Value> {
    gaps.iter().filter_map(|gap| gap.value().ok()).collect()
}

fn told(change: &Change) -> Option<Told> {
    match change {
        Change::Put(gap) => gap.value().ok().map(Told::Open),
        Change::Gone(gap) => gap.value().ok().map(Told::Closed),
        Change::Bookmark(_) => None,
    }
}

async fn write_line(to: &mut (impl AsyncWrite + Unpin), told: &Told) -> std::io::Result<()> {
    let mut line = serde_json::to_vec(told)?;
    line.push(b'\n');
    to.write_all(&line).await?;
    to.flush().await
}

struct Provider {
    gaps: Gaps,
    kind: KindRef,
    namespaced: bool,
    authorizer: Arc<dyn Authorizer>,
}

/// Which gaps a caller gets: those that are asked for, of objects that it may get.
struct Filter {
    resource: Resource,
    as_: Identity,
    query: Query,
    authorizer: Arc<dyn Authorizer>,
}

impl Filter {
    fn passes(&self, gap: &Object) -> bool {
        let selection = &self.query.selection;
        let named = selection.name.is_empty() || selection.name == gap.key.name;
        let placed = self.query.namespace.is_empty() || self.query.namespace == gap.key.namespace;
        gap.key.resource == self.resource && named && placed && self.may_see(gap)
    }

    fn may_see(&self, gap: &Object) -> bool {
        let Ok(value) = gap.value() else { return false };
        let about = &value["spec"]["about"];
        let text = |field: &str| about[field].as_str().unwrap_or_default();
        let asked = Attributes::Resource {
            verb: "get",
            group: text("group"),
            version: "*",
            resource: text("resource"),
            subresource: "",
            namespace: text("namespace"),
            name: text("name"),
            fields: "",
            labels: "",
        };
        matches!(self.authorizer.authorize(&self.as_, &asked), Decision::Allow(_))
    }
}

impl Provider {
    fn filter(&self, as_: &Identity, query: &Query) -> Filter {
        Filter {
            resource: kind::resource(self.namespaced),
            as_: as_.clone(),
            query: query.clone(),
            authorizer: self.authorizer.clone(),
        }
    }

    fn page(&self, as_: &Identity, query: &Query) -> Result<Page, Refused> {
        let filter = self.filter(as_, query);
        let (all, revision) = self.gaps.all();
        let objects: Vec<Arc<Object>> = all.into_iter().filter(|gap| filter.passes(gap)).collect();
        if !query.selection.name.is_empty() && objects.is_empty() {
            let key = filter
                .resource
                .key(query.namespace.clone(), query.selection.name.clone());
            return Err(Refused::not_found(&key));
        }
        Ok(Page {
            objects,
            revision,
            continue_token: String::new(),
        })
    }
}

impl Virtual for Provider {
    fn kind(&self) -> KindRef {
        self.kind.clone()
    }

    fn list<'a>(&'a self, as_: &'a Identity, query: &'a Query) -> BoxFuture<'a, Result<Page, Refused>> {
        Box::pin(std::future::ready(self.page(as_, query)))
    }

    fn watch(
        &self,
        as_: &Identity,
        query: Query,
        from: Revision,
    ) -> BoxStream<'static, Result<Change, Refused>> {
        let filter = self.filter(as_, &query);
        let start = (self.gaps.clone(), self.gaps.moved.subscribe(), filter, Some(from));
        let batches = futures::stream::unfold(start, |(gaps, mut moved, filter, from)| async move {
            let changes = match gaps.after(&mut moved, from?).await {
                Ok(changes) => changes,
                Err(refused) => return Some((vec![Err(refused)], (gaps, moved, filter, None))),
            };
            let last = changes.last().map(Change::revision);
            let passes = |change: &Change| match change {
                Change::Put(gap) | Change::Gone(gap) => filter.passes(gap),
                Change::Bookmark(_) => true,
            };
            let passed = changes.into_iter().filter(passes).map(Ok).collect::<Vec<_>>();
            Some((passed, (gaps, moved, filter, last)))
        });
        use futures::StreamExt as _;
        Box::pin(batches.flat_map(futures::stream::iter))
    }
}

/// A gap as an object: named after the object and the loop, and the node whose loop it is.
fn shown(open: &Open, node: &str) -> Value {
    let Key {
        resource,
        namespace,
        name,
    } = &open.key;
    let since = open.parts.iter().map(|part| part.since).min().unwrap_or_default();
    let mut gap_name = format!("{}.{name}.{}", resource.plural, open.by);
    if !node.is_empty() {
        gap_name = format!("{gap_name}.{node}");
    }
    let namespaced = !namespace.is_empty();
    let mut metadata = json!({
        "name": gap_name, "creationTimestamp": seconds(since),
        "uid": format!("{}/{}{node}", open.key, open.by),
    });
    let mut about = json!({"group": resource.group, "resource": resource.plural, "name": name});
    if namespaced {
        metadata["namespace"] = json!(namespace);
        about["namespace"] = json!(namespace);
    }
    let parts: Vec<Value> = open.parts.iter().map(part).collect();
    let first = open.parts.first();
    let why = first.map(|p| {
        p.cause
            .as_ref()
            .map_or_else(|| p.about.clone(), |c| format!("{}: {}", p.about, c.says))
    });
    let mut spec = json!({
        "about": about, "loop": open.by, "parts": parts,
        "next": first.map(|p| p.next.name()), "says": why,
        "object": format!("{}/{name}", resource.plural),
    });
    if !node.is_empty() {
        spec["node"] = json!(node);
    }
    let kind = if namespaced { kind::GAP } else { kind::CLUSTER_GAP };
    json!({"apiVersion": "setpoint.dev/v1", "kind": kind, "metadata": metadata, "spec": spec})
}

fn part(part: &OpenPart) -> Value {
    let mut value = json!({"about": part.about, "since": seconds(part.since), "next": part.next.name()});
    if let Some(cause) = &part.cause {
        value["code"] = json!(cause.code);
        value["says"] = json!(cause.says);
    }
    match &part.next {
        Next::Wait { on } => {
            value["on"] =
                json!({"group": on.resource.group, "resource": on.resource.plural, "name": on.name});
            if !on.namespace.is_empty() {
                value["on"]["namespace"] = json!(on.namespace);
            }
        }
        Next::Hold { until } => value["until"] = json!(seconds(*until)),
        Next::Act | Next::Stuck => {}
    }
    value
}

fn seconds(time: api::Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gap(name: &str, says: &str) -> Value {
        json!({
            "apiVersion": "setpoint.dev/v1", "kind": kind::GAP,
            "metadata": {"name": name, "namespace": "default"}, "spec": {"says": says},
        })
    }

    fn open(gaps: &Gaps) -> Vec<String> {
        let says = |gap: Value| {
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            format!(
                "{} {}",
                text(&gap["metadata"]["name"]),
                text(&gap["spec"]["says"])
            )
        };
        values(&gaps.all().0).into_iter().map(says).collect()
    }

    /// Waits until exactly these are open.
    async fn shows(gaps: &Gaps, wanted: &[&str]) {
        let mut moved = gaps.moved.subscribe();
        let shown = async {
            while open(gaps) != wanted {
                moved.changed().await.unwrap();
            }
        };
        let patience = std::time::Duration::from_secs(10);
        tokio::time::timeout(patience, shown)
            .await
            .unwrap_or_else(|_| panic!("{:?} is open", open(gaps)));
    }

    #[tokio::test]
    async fn a_further_nodes_gaps_are_the_clusters_until_it_ends() {
        let (cluster, node) = (Gaps::new(), Gaps::new());
        cluster.take(cluster.new_source(), Told::Open(gap("own", "1")));
        let of_node = node.new_source();
        node.take(of_node, Told::Open(gap("a", "1")));
        let (here, there) = tokio::io::duplex(64);
        let telling = tokio::spawn({
            let node = node.clone();
            async move { node.tell(there).await }
        });
        let hearing = tokio::spawn({
            let cluster = cluster.clone();
            async move { cluster.hear(here).await }
        });
        shows(&cluster, &["a 1", "own 1"]).await;
        node.take(of_node, Told::Open(gap("a", "2")));
        node.take(of_node, Told::Open(gap("b", "1")));
        node.take(of_node, Told::Closed(gap("a", "2")));
        shows(&cluster, &["b 1", "own 1"]).await;
        telling.abort();
        hearing.await.unwrap();
        assert_eq!(open(&cluster), ["own 1"]);
    }

    #[test]
    fn what_closed_while_nobody_listened_is_not_shown_for_ever() {
        let gaps = Gaps::new();
        let (one, other) = (gaps.new_source(), gaps.new_source());
        gaps.take(one, Told::All(vec![gap("a", "1"), gap("b", "1")]));
        gaps.take(other, Told::Open(gap("c", "1")));
        gaps.take(one, Told::All(vec![gap("b", "2")]));
        assert_eq!(open(&gaps), ["b 2", "c 1"]);
    }
}
