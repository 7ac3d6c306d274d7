//! Delete: now, or marked and left to its finalizers and its grace period.

use std::sync::Arc;

use api::{DeleteOptions, Object, Refused, Value};
use store::{Entry, EventKind};

use super::commit::{Decided, Lost};
use super::deletion::{self, Verdict};
use super::{Done, Outcome};
use crate::admission::{Along, Operation};
use crate::call::Call;
use crate::registry::Home;
use crate::server::Server;

impl Server {
    pub(crate) async fn delete(&self, call: &Call<'_>, options: DeleteOptions) -> Result<Done, Refused> {
        let home = call.served.home()?;
        self.catch_up().await?;
        let store_key = home.store_key(&call.namespace, &call.name);
        loop {
            let Some(entry) = self.store().get(&store_key) else {
                return Err(Refused::not_found(&call.key()));
            };
            match self.delete_once(call, home, &entry, &options).await {
                Ok(done) => {
                    self.after_delete(call, done.outcome).await?;
                    return Ok(done);
                }
                Err(Lost::Refused(refused)) => return Err(refused),
                Err(Lost::Own | Lost::Other) => {}
            }
        }
    }

    /// A definition takes its objects along, and the last of its objects takes it.
    async fn after_delete(&self, call: &Call<'_>, outcome: Outcome) -> Result<(), Refused> {
        if call.options.dry_run {
            return Ok(());
        }
        match outcome {
            Outcome::Deleting if crate::custom::is_definition(&call.served) => {
                self.clean_up_definition(&call.name).await
            }
            Outcome::Deleted if call.served.definition.is_some() => {
                self.after_last(&call.served).await;
                Ok(())
            }
            _ => Ok(()),
        }
    }

    async fn delete_once(
        &self,
        call: &Call<'_>,
        home: &Home,
        entry: &Arc<Entry<Object>>,
        options: &DeleteOptions,
    ) -> Result<Done, Lost> {
        preconditions(call, options, &entry.object)?;
        let old = self.value_in_version(&call.served, &entry.object).await?;
        let mut review = self.review(call, Operation::Delete, Value::Null, old);
        review.deletion = Some(options);
        let admission = &self.parts().admission;
        admission.mutate(&mut review).await?;
        admission.validate(&review).await?;
        let mut new = review.old.clone();
        let mut along = Along::new();
        let verdict = self.verdict(call, &mut new, options);
        let outcome = match verdict {
            Verdict::End => Outcome::Deleted,
            Verdict::Mark | Verdict::Pending => Outcome::Deleting,
        };
        if verdict == Verdict::Pending || verdict == Verdict::Mark && new == review.old {
            let object = self.in_version(&call.served, Arc::clone(&entry.object)).await?;
            return Ok(Done { object, outcome });
        }
        if call.options.dry_run {
            let object = self.supposed(call, &call.name, entry.object.revision, &new);
            return Ok(Done { object, outcome });
        }
        let ends = verdict == Verdict::End;
        let _turn = if ends {
            Some(admission.charge(&review, &mut along).await?)
        } else {
            None
        };
        let changed = new != review.old;
        if home.converts {
            new = self.stored_form(&call.served, home, new).await?;
        }
        let decided = Decided {
            home,
            key: entry.object.key.clone(),
            store_key: entry.key.clone(),
            value: (changed || ends).then_some(&new),
            kind: if ends {
                EventKind::Deleted
            } else {
                EventKind::Updated
            },
            at: Some(entry.modified),
            along: self.released(ends, home, entry, along),
        };
        let object = self.commit(decided).await?;
        let object = self.in_version(&call.served, object).await?;
        Ok(Done { object, outcome })
    }

    fn verdict(&self, call: &Call<'_>, object: &mut Value, options: &DeleteOptions) -> Verdict {
        let kind = &call.served.kind;
        if crate::custom::is_definition(&call.served) {
            self.hold_definition(object);
        }
        let verdict = deletion::decide(kind, object, options, self.now());
        if verdict == Verdict::Mark && kind.kind == "Namespace" && kind.group.is_empty() {
            super::namespace::terminate(object);
        }
        verdict
    }
}

fn preconditions(call: &Call<'_>, options: &DeleteOptions, stored: &Object) -> Result<(), Refused> {
    let key = call.key();
    let conflict = |says: String| {
        let kind = &call.served.kind;
        let by_kind = api::Resource::new(kind.group.clone(), kind.kind.clone());
        Err(Refused::conflict(
            &by_kind.key(key.namespace.clone(), key.name.clone()),
            &says,
        ))
    };
    match &options.uid {
        Some(uid) if *uid != stored.meta.uid => {
            return conflict(format!(
                "the UID in the precondition ({uid}) does not match the UID in record ({}). The object might have been \
                 deleted and then recreated",
                stored.meta.uid
            ));
        }
        _ => {}
    }
    match options.revision {
        Some(revision) if revision != stored.revision => conflict(format!(
            "the ResourceVersion in the precondition ({revision}) does not match the ResourceVersion in record ({}). \
             The object might have been modified",
            stored.revision
        )),
        _ => Ok(()),
    }
}
