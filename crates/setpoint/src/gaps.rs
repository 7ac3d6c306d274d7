//! What is open, as API resources: `gaps` (of namespaced objects) and `clustergaps`, read-only, in `setpoint.dev/v1`,
//! one object for each loop and object. Who may get the object may see its gaps.

mod kind;

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use api::{
    BoxFuture, BoxStream, Change, Identity, Key, Object, Page, Query, Refused, Resource, Revision, Value,
};
use apiserver::authorize::{Attributes, Authorizer, Decision};
use apiserver::elsewhere::Virtual;
use engine::{GapChange, Ledger, Next, Open, OpenPart};
use kinds::KindRef;
use parking_lot::Mutex;
use serde_json::json;
use tokio::sync::{broadcast, watch};

/// Changes that a watch can still resume from.
const KEPT: usize = 4096;

/// All ledgers of this process as one list with one revision. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Gaps {
    state: Arc<Mutex<State>>,
    /// Says that the state has moved on.
    moved: watch::Sender<()>,
}

#[derive(Default)]
struct State {
    revision: u64,
    open: BTreeMap<(Key, &'static str), Arc<Object>>,
    recent: VecDeque<Change>,
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

    /// Shows what is in this ledger, from now on.
    pub(crate) fn show(&self, ledger: &Arc<Ledger>) {
        let (gaps, ledger, mut changes) = (self.clone(), ledger.clone(), ledger.subscribe());
        tokio::spawn(async move {
            gaps.take_all(&ledger);
            loop {
                match changes.recv().await {
                    Ok((_, change)) => gaps.take(&change),
                    Err(broadcast::error::RecvError::Lagged(_)) => gaps.take_all(&ledger),
                    Err(broadcast::error::RecvError::Closed) => return,
                }
            }
        });
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

    fn take_all(&self, ledger: &Ledger) {
        for open in ledger.open().0 {
            self.take(&GapChange::Open(open));
        }
    }

    fn take(&self, change: &GapChange) {
        let mut state = self.state.lock();
        state.revision += 1;
        let revision = Revision(state.revision);
        let change = match change {
            GapChange::Open(open) => {
                let object = object(open, revision);
                state.open.insert((open.key.clone(), open.by), object.clone());
                Change::Put(object)
            }
            GapChange::Closed(open) => {
                if state.open.remove(&(open.key.clone(), open.by)).is_none() {
                    return;
                }
                Change::Gone(object(open, revision))
            }
        };
        state.recent.push_back(change);
        if state.recent.len() > KEPT {
            state.recent.pop_front();
        }
        drop(state);
        self.moved.send_replace(());
    }

    /// The changes after `from`, or that they are no longer kept.
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
        let state = self.gaps.state.lock();
        let revision = Revision(state.revision);
        let all: Vec<Arc<Object>> = state.open.values().cloned().collect();
        drop(state);
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
            let from = from?;
            loop {
                moved.mark_unchanged();
                let changes = match gaps.since(from) {
                    Ok(changes) => changes,
                    Err(refused) => return Some((vec![Err(refused)], (gaps, moved, filter, None))),
                };
                if let Some(last) = changes.last().map(Change::revision) {
                    let passes = |change: &Change| match change {
                        Change::Put(gap) | Change::Gone(gap) => filter.passes(gap),
                        Change::Bookmark(_) => true,
                    };
                    let passed = changes.into_iter().filter(passes).map(Ok).collect::<Vec<_>>();
                    return Some((passed, (gaps, moved, filter, Some(last))));
                }
                moved.changed().await.ok()?;
            }
        });
        use futures::StreamExt as _;
        Box::pin(batches.flat_map(futures::stream::iter))
    }
}

/// A gap as an object: named after the object and the loop.
fn object(open: &Open, revision: Revision) -> Arc<Object> {
    let Key {
        resource,
        namespace,
        name,
    } = &open.key;
    let since = open.parts.iter().map(|part| part.since).min().unwrap_or_default();
    let gap_name = format!("{}.{name}.{}", resource.plural, open.by);
    let namespaced = !namespace.is_empty();
    let mut metadata = json!({
        "name": gap_name, "creationTimestamp": seconds(since), "resourceVersion": revision.to_string(),
        "uid": format!("{}/{}", open.key, open.by),
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
    let spec = json!({
        "about": about, "loop": open.by, "parts": parts,
        "next": first.map(|p| p.next.name()), "says": why,
        "object": format!("{}/{name}", resource.plural),
    });
    let kind = if namespaced { kind::GAP } else { kind::CLUSTER_GAP };
    let value = json!({"apiVersion": "setpoint.dev/v1", "kind": kind, "metadata": metadata, "spec": spec});
    Object::from_value(
        kind::resource(namespaced).key(namespace.clone(), gap_name),
        revision,
        &value,
        &[],
    )
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
