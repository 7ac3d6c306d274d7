//! ControllerRevisions: the templates that a DaemonSet or StatefulSet has had, by number.

use std::sync::Arc;

use api::{LabelSelector, Object, SmolStr, Value, Write};
use reconcile::{ApiStep, Cache, Gap, Named};
use serde::Deserialize;
use serde_json::json;

use crate::claim::{Claims, Kind};
use crate::resources::CONTROLLERREVISIONS;
use crate::template::{Fnv, of_uid, safe_text};

/// The label of pods that tells which template they are of.
pub(crate) const POD_HASH: &str = "controller-revision-hash";
const HASH: &str = "controller.kubernetes.io/hash";

#[derive(Debug, Deserialize)]
struct View {
    #[serde(default)]
    revision: i64,
    #[serde(default)]
    data: Value,
}

/// One template that the owner has had.
#[derive(Clone, Debug)]
pub(crate) struct Revision {
    pub(crate) object: Arc<Object>,
    pub(crate) number: i64,
    pub(crate) data: Value,
}

/// All of an owner's revisions, the lowest number first.
pub(crate) struct History {
    pub(crate) revisions: Vec<Revision>,
    pub(crate) claims: Claims,
    /// The name that a new revision would get is taken by one of other content.
    collides: bool,
}

/// What a revision is made of.
pub(crate) struct Of<'a> {
    pub(crate) kind: Kind,
    pub(crate) owner: &'a Arc<Object>,
    pub(crate) template: &'a Value,
    pub(crate) collisions: i64,
    pub(crate) annotations: &'a Value,
}

/// The revision of the present template.
pub(crate) enum Present {
    There(Revision),
    /// There, but to be made the newest first.
    Renumber(Revision, i64),
    /// To be made first.
    Missing(Box<ApiStep>),
    Collision,
}

impl Present {
    /// The revision; as an error, the gap that must be closed before there is one.
    pub(crate) fn or_first(
        self,
        gap: Gap<ApiStep>,
        status: &Value,
    ) -> Result<(Revision, Gap<ApiStep>), Box<Gap<ApiStep>>> {
        match self {
            Present::There(revision) => Ok((revision, gap)),
            Present::Renumber(revision, number) => Err(Box::new(
                gap.act("revision: not the newest", renumber(&revision, number)),
            )),
            Present::Missing(step) => Err(Box::new(gap.act("revision of this template: missing", *step))),
            Present::Collision => {
                let mut status = status.as_object().cloned().map_or(json!({}), Value::Object);
                let collisions = status["collisionCount"].as_i64().unwrap_or_default() + 1;
                status["collisionCount"] = json!(collisions);
                Err(Box::new(gap.with_status(status)))
            }
        }
    }
}

impl Revision {
    pub(crate) fn name(&self) -> &SmolStr {
        &self.object.key.name
    }

    /// What pods of this revision carry (in a DaemonSet; a StatefulSet's carry the name).
    pub(crate) fn hash(&self) -> &str {
        self.object
            .meta
            .label(POD_HASH)
            .or(self.object.meta.label(HASH))
            .unwrap_or(&self.object.key.name)
    }

    pub(crate) fn template(&self) -> Value {
        let mut template = self.data["spec"]["template"].clone();
        if let Some(fields) = template.as_object_mut() {
            fields.remove("$patch");
        }
        template
    }
}

impl Of<'_> {
    fn data(&self) -> Value {
        let mut template = self.template.clone();
        template["$patch"] = json!("replace");
        json!({"spec": {"template": template}})
    }

    fn hash(&self) -> String {
        let mut hash = Fnv::default();
        hash.add(self.data().to_string().as_bytes());
        if self.collisions > 0 {
            hash.add(self.collisions.to_string().as_bytes());
        }
        safe_text(&hash.0.to_string())
    }

    fn name(&self) -> String {
        let name = &self.owner.key.name;
        format!("{}-{}", &name[..name.len().min(223)], self.hash())
    }

    pub(crate) fn history(&self, selector: &LabelSelector, cache: &Cache) -> History {
        let claims = self
            .kind
            .claim(self.owner, selector, &CONTROLLERREVISIONS, cache, |_| true);
        let views = claims.owned.iter().map(|object| cache.sure::<View>(object));
        let mut revisions: Vec<Revision> = views
            .map(|view| Revision {
                object: view.object.clone(),
                number: view.revision,
                data: view.data.clone(),
            })
            .collect();
        revisions.sort_by_key(|revision| {
            (
                revision.number,
                revision.object.meta.created(),
                revision.object.key.name.clone(),
            )
        });
        let name = CONTROLLERREVISIONS.key(self.owner.key.namespace.clone(), self.name());
        let taken: Option<Named<View>> = cache.look(&name);
        let ours = |taken: &Named<View>| {
            revisions
                .iter()
                .any(|revision| revision.object.key == *taken.key())
        };
        let collides = taken.is_some_and(|taken| !ours(&taken) || taken.data != self.data());
        History {
            revisions,
            claims,
            collides,
        }
    }

    pub(crate) fn present(&self, history: &History) -> Present {
        let data = self.data();
        let next = history.revisions.last().map_or(1, |last| last.number + 1);
        match history
            .revisions
            .iter()
            .rev()
            .find(|revision| revision.data == data)
        {
            Some(revision) if revision.number + 1 == next => Present::There(revision.clone()),
            Some(revision) => Present::Renumber(revision.clone(), next),
            None if history.collides => Present::Collision,
            None => Present::Missing(Box::new(self.create(data, next))),
        }
    }

    fn create(&self, data: Value, number: i64) -> ApiStep {
        let key = CONTROLLERREVISIONS.key(self.owner.key.namespace.clone(), self.name());
        let mut labels = self.template["metadata"]["labels"].clone();
        labels[POD_HASH] = json!(self.hash());
        labels[HASH] = json!(self.hash());
        let mut body = json!({
            "apiVersion": "apps/v1", "kind": "ControllerRevision",
            "metadata": {
                "name": key.name, "namespace": key.namespace, "labels": labels,
                "ownerReferences": [self.kind.reference(self.owner)],
            },
            "data": data, "revision": number,
        });
        if self.annotations.is_object() {
            body["metadata"]["annotations"] = self.annotations.clone();
        }
        ApiStep::new(Write::create(key, body))
    }
}

/// A revision that is there and owned is nothing to look at: whoever made it knows.
pub(crate) fn is_news(revision: &Object, cache: &Cache) -> bool {
    revision.meta.controller().is_none() || cache.by_uid(&revision.meta.uid).is_none()
}

impl History {
    /// Revisions of the same content as `present`.
    pub(crate) fn twins<'a>(&'a self, present: &'a Revision) -> impl Iterator<Item = &'a Revision> {
        let twins = self
            .revisions
            .iter()
            .filter(|revision| revision.data == present.data);
        twins.filter(|revision| revision.name() != present.name())
    }
}

pub(crate) fn renumber(revision: &Revision, number: i64) -> ApiStep {
    let patch = json!({"metadata": {"uid": revision.object.meta.uid}, "revision": number});
    ApiStep::new(Write::merge(revision.object.key.clone(), patch))
}

/// Deletes the oldest revisions beyond `limit` that nothing alive is of.
pub(crate) fn truncate(
    gap: Gap<ApiStep>,
    history: &History,
    limit: i64,
    is_live: impl Fn(&Revision) -> bool,
) -> Gap<ApiStep> {
    let dead: Vec<&Revision> = history
        .revisions
        .iter()
        .filter(|revision| !is_live(revision))
        .collect();
    let surplus = dead
        .len()
        .saturating_sub(usize::try_from(limit.max(0)).unwrap_or_default());
    let about = format!("old revisions: want {limit}, have {}", dead.len());
    gap.acts(&about, dead.iter().take(surplus).map(|revision| delete(revision)))
}

pub(crate) fn delete(revision: &Revision) -> ApiStep {
    ApiStep::new(Write::delete(
        revision.object.key.clone(),
        of_uid(&revision.object),
    ))
}
