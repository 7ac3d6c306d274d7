//! Create: from a body to an object that was not there before.

use std::sync::Arc;

use api::{Object, Refused, SmolStr, Value};
use serde_json::json;
use store::EventKind;

use super::commit::{Decided, Lost};
use super::{Body, Done, Outcome, metadata};
use crate::admission::{Along, Operation, Review};
use crate::call::Call;
use crate::limits;
use crate::server::Server;

impl Server {
    pub(crate) async fn create(
        &self,
        call: &Call<'_>,
        body: impl Into<Body> + Send,
    ) -> Result<Done, Refused> {
        let body = body.into();
        if !call.subresource.is_empty() || call.served.home.is_none() {
            return self.create_answer(call, body).await;
        }
        let object = self.decoded(call, body)?;
        self.create_decoded(call, object, true).await
    }

    /// `record`: the object's managed fields are still to be written down.
    pub(super) async fn create_decoded(
        &self,
        call: &Call<'_>,
        mut object: Value,
        record: bool,
    ) -> Result<Done, Refused> {
        self.catch_up().await?;
        self.name_new(call, &mut object)?;
        if record {
            self.record(call, &Value::Null, &mut object);
        }
        let mut review = self.review(call, Operation::Create, object, Value::Null);
        self.parts().admission.mutate(&mut review).await?;
        self.store_new(call, review).await
    }

    /// From the admitted object to the commit; again with another name if a generated one is taken.
    async fn store_new(&self, call: &Call<'_>, mut review: Review<'_>) -> Result<Done, Refused> {
        let given = text(&review.object, "name");
        let base = text(&review.object, "generateName");
        let generated = given.is_empty() && !base.is_empty();
        // A Service draws its addresses anew on every try; all else is prepared once as well as twice.
        let admitted = review.is_about("", "services").then(|| review.object.clone());
        let mut by_others = false;
        for _ in 0..limits::NAME_RETRIES {
            if let Some(admitted) = &admitted {
                review.object = admitted.clone();
            }
            if generated {
                review.object["metadata"]["name"] = json!(self.parts().ground.generated_name(&base));
            }
            review.name = text(&review.object, "name");
            let mut along = Along::new();
            self.inner().services.claim(&mut review, &mut along)?;
            self.prepare_create(call, &mut review.object);
            self.validate_create(call, &review.object)?;
            self.parts().admission.validate(&review).await?;
            metadata::without_revision(&mut review.object)?;
            let _turn = self.parts().admission.charge(&review, &mut along).await?;
            match self.commit_new(call, &review, along).await {
                Ok(object) => {
                    return Ok(Done {
                        object,
                        outcome: Outcome::Created,
                    });
                }
                Err(Lost::Refused(refused)) => return Err(refused),
                Err(Lost::Own) if !generated => return Err(taken(call, &review.name)),
                Err(lost) => by_others = matches!(lost, Lost::Other),
            }
        }
        if by_others {
            let key = call
                .served
                .resource
                .key(call.namespace.clone(), review.name.clone());
            return Err(Refused::stale(&key));
        }
        Err(taken(call, &review.name))
    }

    async fn commit_new(
        &self,
        call: &Call<'_>,
        review: &Review<'_>,
        along: Along,
    ) -> Result<Arc<Object>, Lost> {
        let home = call.served.home().map_err(Lost::Refused)?;
        let store_key = home.store_key(&call.namespace, &review.name);
        if call.options.dry_run {
            return match self.store().get(&store_key) {
                Some(_) => Err(Lost::Own),
                None => Ok(self.supposed(call, &review.name, api::Revision(0), &review.object)),
            };
        }
        let converted = match home.converts {
            true => Some(
                self.stored_form(&call.served, home, review.object.clone())
                    .await?,
            ),
            false => None,
        };
        let decided = Decided {
            home,
            key: home.resource.key(call.namespace.clone(), review.name.clone()),
            store_key,
            value: Some(converted.as_ref().unwrap_or(&review.object)),
            kind: EventKind::Created,
            at: None,
            along,
        };
        let object = self.commit(decided).await?;
        self.in_version(&call.served, object).await.map_err(Lost::Refused)
    }

    /// What a dry run answers with.
    pub(super) fn supposed(
        &self,
        call: &Call<'_>,
        name: &str,
        revision: api::Revision,
        value: &Value,
    ) -> Arc<Object> {
        let indexed = call.served.home.as_ref().map(|home| Arc::clone(&home.indexed));
        Object::from_value(
            call.served.key(&call.namespace, name),
            revision,
            value,
            &indexed.unwrap_or_default(),
        )
    }
}

fn taken(call: &Call<'_>, name: &str) -> Refused {
    Refused::already_exists(&call.served.key(&call.namespace, name))
}

/// A text of the object's metadata; empty if there is none.
pub(super) fn text(object: &Value, field: &str) -> SmolStr {
    SmolStr::new(object["metadata"][field].as_str().unwrap_or_default())
}
