//! Deletecollection: what is selected is deleted, one by one, each with all that a delete of its own would do.

use std::sync::Arc;

use api::{DeleteOptions, Object, Refused};
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
        let home = call.served.home()?;
        let stored = self.select(home, &call.namespace, selector, At::Now, 0, "")?;
        let deletes = stored.entries.iter().map(|entry| {
            let key = &entry.object.key;
            let mut one = Call::new(
                call.as_,
                Arc::clone(&call.served),
                key.namespace.clone(),
                key.name.clone(),
            );
            one.options = call.options.clone();
            let options = options.clone();
            async move { self.delete(&one, options).await }
        });
        let mut outcomes = stream::iter(deletes).buffer_unordered(limits::COLLECTION_DELETES);
        while let Some(outcome) = outcomes.next().await {
            match outcome {
                Err(refused) if !refused.is_not_found() => return Err(refused),
                _ => {}
            }
        }
        let objects = stored
            .entries
            .iter()
            .map(|e| self.in_version(&call.served, Arc::clone(&e.object)));
        objects.collect()
    }
}
