//! Update and patch: from the stored object to the next one, again and again until nobody is quicker.

use std::sync::Arc;

use api::{FieldError, Object, Patch, Refused, Value};
use serde_json::json;
use store::{Entry, EventKind};

use super::commit::{Decided, Lost};
use super::prepare::{asked_revision, invalid};
use super::{Body, Done, Outcome, deletion, metadata};
use crate::admission::{Along, Operation, Turn};
use crate::call::Call;
use crate::refusal;
use crate::registry::Home;
use crate::server::Server;

/// How the next object comes from the stored one.
pub(crate) enum How {
    /// Given whole.
    Replace(Value),
    Patch(Patch),
    /// Computed by the server (`binding`): the object is as the function leaves it.
    Edit(Edit),
}

pub(crate) type Edit = Box<dyn Fn(&mut Value) -> Result<(), Refused> + Send + Sync>;

impl How {
    /// A pod gets its node: the Binding was admitted and checked instead of the pod.
    fn is_assignment(&self, call: &Call<'_>) -> bool {
        matches!(self, How::Edit(_)) && call.subresource == "binding"
    }
}

impl Server {
    pub(crate) async fn update(
        &self,
        call: &Call<'_>,
        body: impl Into<Body> + Send,
    ) -> Result<Done, Refused> {
        let body = body.into();
        if call.subresource == "scale" {
            return self.replace_scale(call, body).await;
        }
        let mut object = self.decoded(call, body)?;
        metadata::in_place(call, &mut object)?;
        if text_is_empty(&object, "name") {
            return Err(Refused::bad_request("name must be provided"));
        }
        self.change(call, How::Replace(object)).await
    }

    pub(crate) async fn change(&self, call: &Call<'_>, how: How) -> Result<Done, Refused> {
        let home = call.served.home()?;
        self.catch_up().await?;
        let store_key = home.store_key(&call.namespace, &call.name);
        // As often as it takes: whoever loses a race has been overtaken by a change that was made.
        loop {
            let Some(entry) = self.store().get(&store_key) else {
                return self.create_by_change(call, how).await;
            };
            match self.change_once(call, home, &entry, &how).await {
                Ok(done) => return Ok(done),
                Err(Lost::Refused(refused)) => return Err(refused),
                Err(Lost::Own | Lost::Other) => {}
            }
        }
    }

    /// Nothing is there to be changed: some kinds are made by PUT, all by apply.
    async fn create_by_change(&self, call: &Call<'_>, how: How) -> Result<Done, Refused> {
        match how {
            How::Replace(object)
                if call.served.kind.allow_create_on_update
                    && call.subresource.is_empty()
                    && asked_revision(&object)?.is_none() =>
            {
                self.may(call.as_, &call.attributes("create", "", "")).await?;
                Box::pin(self.create(call, object)).await
            }
            How::Patch(Patch::Apply { body, force }) if call.subresource.is_empty() => {
                self.may(call.as_, &call.attributes("create", "", "")).await?;
                Box::pin(self.create_applied(call, &body, force)).await
            }
            _ => Err(Refused::not_found(&call.key())),
        }
    }

    async fn change_once(
        &self,
        call: &Call<'_>,
        home: &Home,
        entry: &Arc<Entry<Object>>,
        how: &How,
    ) -> Result<Done, Lost> {
        let old = self.value_in_version(&call.served, &entry.object).await?;
        let mut new = self.next(call, how, &old)?;
        self.preconditions(call, home, &new, &entry.object)?;
        new["metadata"]["resourceVersion"] = old["metadata"]["resourceVersion"].clone();
        let mut along = Along::new();
        let (new, old, _turn) = if how.is_assignment(call) {
            (new, old, Turn::default())
        } else {
            self.admit_change(call, new, old, &mut along).await?
        };
        self.commit_change(call, home, entry, new, &old, along).await
    }

    /// Admission, the server's own fields, validation and quota. Answers with the new and the old object, and what is to
    /// be held until they are committed.
    async fn admit_change(
        &self,
        call: &Call<'_>,
        new: Value,
        old: Value,
        along: &mut Along,
    ) -> Result<(Value, Value, Turn), Refused> {
        let admission = &self.parts().admission;
        let mut review = self.review(call, Operation::Update, new, old);
        admission.mutate(&mut review).await?;
        self.prepare_update(call, &mut review.object, &review.old);
        self.inner().services.claim(&mut review, along)?;
        self.validate_update(call, &review.object, &review.old)?;
        admission.validate(&review).await?;
        let turn = admission.charge(&review, along).await?;
        Ok((review.object, review.old, turn))
    }

    /// The next object, before admission: typed, in its place, its managed fields recorded.
    fn next(&self, call: &Call<'_>, how: &How, old: &Value) -> Result<Value, Refused> {
        match how {
            How::Replace(object) => {
                let mut new = object.clone();
                self.record(call, old, &mut new);
                Ok(new)
            }
            How::Patch(patch) => self.patched(call, patch, old),
            How::Edit(edit) => {
                let mut new = old.clone();
                edit(&mut new)?;
                self.record(call, old, &mut new);
                Ok(new)
            }
        }
    }

    /// An error if the change insists on another revision than the stored one, or on another uid.
    fn preconditions(
        &self,
        call: &Call<'_>,
        home: &Home,
        new: &Value,
        stored: &Object,
    ) -> Result<(), Refused> {
        let uid = new["metadata"]["uid"].as_str().unwrap_or_default();
        if !uid.is_empty() && uid != stored.meta.uid {
            let key = String::from_utf8_lossy(&home.store_key(&call.namespace, &call.name)).into_owned();
            return Err(refusal::other_uid(&call.key(), &key, uid, &stored.meta.uid));
        }
        match asked_revision(new)? {
            Some(revision) if revision == stored.revision.0 => Ok(()),
            Some(_) => Err(Refused::stale(&call.key())),
            None if call.served.kind.allow_unconditional_update => Ok(()),
            None => {
                let error = FieldError::invalid(
                    "metadata.resourceVersion",
                    json!(0),
                    "must be specified for an update",
                );
                invalid(call, new, vec![error])
            }
        }
    }

    async fn commit_change(
        &self,
        call: &Call<'_>,
        home: &Home,
        entry: &Arc<Entry<Object>>,
        mut new: Value,
        old: &Value,
        along: Along,
    ) -> Result<Done, Lost> {
        let ends = deletion::ends(&call.served.kind, &new);
        let outcome = Outcome::Changed;
        let unchanged = new == *old && along.ops.is_empty() && !self.store().is_stale(entry);
        if unchanged && !ends {
            let object = self.in_version(&call.served, Arc::clone(&entry.object)).await?;
            return Ok(Done { object, outcome });
        }
        if call.options.dry_run {
            let object = self.supposed(call, &call.name, entry.object.revision, &new);
            return Ok(Done { object, outcome });
        }
        if home.converts {
            new = self.stored_form(&call.served, home, new).await?;
        }
        let decided = Decided {
            home,
            key: entry.object.key.clone(),
            store_key: entry.key.clone(),
            value: Some(&new),
            kind: if ends {
                EventKind::Deleted
            } else {
                EventKind::Updated
            },
            at: Some(entry.modified),
            along: self.released(ends, home, entry, along),
        };
        let object = self.commit(decided).await?;
        if ends {
            self.after_last(&call.served).await;
        }
        let object = self.in_version(&call.served, object).await?;
        Ok(Done { object, outcome })
    }

    /// With what an object leaves behind when it goes (a Service's addresses and ports).
    pub(super) fn released(&self, ends: bool, home: &Home, entry: &Entry<Object>, mut along: Along) -> Along {
        if ends {
            self.inner()
                .services
                .release(self, home, &entry.object, &mut along);
        }
        along
    }
}

fn text_is_empty(object: &Value, field: &str) -> bool {
    object["metadata"][field].as_str().is_none_or(str::is_empty)
}
