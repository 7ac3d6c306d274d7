//! Deletecollection: what is selected is deleted, one by one, each with all that a delete of its own would do.

use std::sync::Arc;

use api::{BoxFuture, DeleteOptions, Key, Object, Refused};
use futures::stream::{self, StreamExt as _};

use crate::call::Call;
use crate::limits;
use crate::read::At;
use crate::select::Selector;
use crate::server::Server;

impl Server {
    /// Answers with what was deleted, as it was before.
    pub(crate) async fn delete_collection(
        &self,
        call: &Call<'_>,
        selector: &Selector,
        options: DeleteOptions,
    ) -> Result<Vec<Arc<Object>>, Refused> {
        let found = self
            .find(&call.served, &call.namespace, selector, At::Now, 0, "")
            .await?;
        let deletes: Vec<BoxFuture<'_, Result<(), Refused>>> = found
            .objects
            .iter()
            .map(|object| self.delete_one(call, &object.key, &options))
            .collect();
        let mut outcomes = stream::iter(deletes).buffer_unordered(limits::COLLECTION_DELETES);
        while let Some(outcome) = outcomes.next().await {
            match outcome {
                Err(refused) if !refused.is_not_found() => return Err(refused),
                _ => {}
            }
        }
        drop(outcomes);
        let objects = found.objects.into_iter();
        let objects = objects.map(|object| self.completed(&call.served, object));
        objects.collect()
    }

    fn delete_one<'a>(
        &'a self,
        call: &'a Call<'_>,
        key: &'a Key,
        options: &'a DeleteOptions,
    ) -> BoxFuture<'a, Result<(), Refused>> {
        Box::pin(async move {
            let (namespace, name) = (key.namespace.clone(), key.name.clone());
            let mut one = Call::new(call.as_, Arc::clone(&call.served), namespace, name);
            one.options = call.options.clone();
            self.delete(&one, options.clone()).await.map(drop)
        })
    }
}
