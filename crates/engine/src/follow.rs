//! One list and one watch per resource, for all loops together.

use std::collections::HashSet;
use std::sync::Arc;

use api::{Change, Key, Object, Query, Reason, Refused, Resource, Revision, Selection};
use futures::StreamExt;
use tokio::time::Instant;

use crate::engine::Shared;
use crate::limits::{CHANGES_AT_ONCE, FOLLOW_RETRY_MAX, FOLLOW_RETRY_MIN, PAGE};
use crate::queue::backoff;

/// Follows `resource` until the task is dropped.
pub(crate) async fn follow(shared: Arc<Shared>, resource: Resource, selection: Selection) {
    let query = Query {
        selection,
        bookmarks: true,
        ..Query::all(&resource)
    };
    let mut failures = 0;
    loop {
        match list(&shared, &query).await {
            Ok((objects, revision)) => {
                replace(&shared, &resource, objects, revision);
                failures = 0;
                watch(&shared, &query, revision, &mut failures).await;
            }
            Err(refused) => {
                tracing::debug!(%resource, %refused, "list failed");
                pause(&mut failures).await;
            }
        }
    }
}

async fn pause(failures: &mut u32) {
    tokio::time::sleep(backoff(*failures, FOLLOW_RETRY_MIN, FOLLOW_RETRY_MAX)).await;
    *failures += 1;
}

async fn list(shared: &Shared, query: &Query) -> Result<(Vec<Arc<Object>>, Revision), Refused> {
    let mut objects = Vec::new();
    let mut query = Query {
        limit: PAGE,
        ..query.clone()
    };
    loop {
        let page = shared.client.list(&shared.reader, query.clone()).await?;
        objects.extend(page.objects);
        if page.continue_token.is_empty() {
            return Ok((objects, page.revision));
        }
        query.continue_token = page.continue_token;
    }
}

/// Watches from `from`, again and again where it broke, until only a new list can help.
async fn watch(shared: &Arc<Shared>, query: &Query, mut from: Revision, failures: &mut u32) {
    loop {
        let mut changes = shared
            .client
            .watch(&shared.reader, query.clone(), from)
            .ready_chunks(CHANGES_AT_ONCE);
        let started = Instant::now();
        let mut refused = None;
        while let (None, Some(chunk)) = (&refused, changes.next().await) {
            let mut taken = Vec::with_capacity(chunk.len());
            for change in chunk {
                match change {
                    Ok(change) => taken.push(change),
                    Err(error) => refused = Some(error),
                }
            }
            if let Some(last) = taken.last() {
                from = last.revision().max(from);
                *failures = 0;
                take(shared, &query.resource, taken);
            }
        }
        if started.elapsed() > FOLLOW_RETRY_MAX {
            *failures = 0;
        }
        if let Some(refused) = refused {
            tracing::debug!(resource = %query.resource, %refused, "watch ended");
            if matches!(refused.reason, Reason::Expired | Reason::Gone | Reason::NotFound) {
                pause(failures).await;
                return;
            }
        }
        pause(failures).await;
    }
}

/// A new list: what it does not name is gone.
fn replace(shared: &Shared, resource: &Resource, objects: Vec<Arc<Object>>, revision: Revision) {
    let named: HashSet<&Key> = objects.iter().map(|object| &object.key).collect();
    let mut changes: Vec<Change> = {
        let cache = shared.cache.read();
        cache
            .all(resource)
            .filter(|object| !named.contains(&object.key))
            .cloned()
            .map(Change::Gone)
            .collect()
    };
    changes.extend(objects.iter().cloned().map(Change::Put));
    changes.push(Change::Bookmark(revision));
    take(shared, resource, changes);
    shared.unfence_all();
    shared.mark_synced(resource);
}

/// Takes changes into the cache, and then lets every loop that follows the resource say what it must look at.
fn take(shared: &Shared, resource: &Resource, changes: Vec<Change>) {
    let touched: Vec<(Option<Arc<Object>>, Change)> = {
        let now = shared.tell_time();
        let mut cache = shared.cache.write();
        cache.set_now(now);
        changes
            .into_iter()
            .map(|change| (cache.take(resource, &change), change))
            .collect()
    };
    for batch in shared.batches_for(resource) {
        batch.take(resource, touched.iter().map(|(_, change)| change));
    }
    let loops = shared.loops_for(resource);
    let cache = shared.cache.read();
    for (before, change) in &touched {
        let now = match change {
            Change::Put(object) | Change::Gone(object) => object,
            Change::Bookmark(_) => continue,
        };
        if before
            .as_ref()
            .is_some_and(|before| matches!(change, Change::Put(_)) && before.revision == now.revision)
        {
            continue;
        }
        for each in &loops {
            let is_put = matches!(change, Change::Put(_));
            if !before
                .as_ref()
                .is_some_and(|before| is_put && !each.matters(before, now))
            {
                before.iter().for_each(|before| each.wake_for(before, &cache));
                each.wake_for(now, &cache);
            }
            each.unfence(Some(&now.key));
        }
    }
}
