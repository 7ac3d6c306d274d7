//! Objects that end by themselves (Events): those that nobody wrote for their kind's time are deleted.

use std::sync::Arc;
use std::time::Duration;

use api::{Object, Timestamp, Value};
use store::{Entry, EventKind, Range};

use super::commit::Decided;
use crate::admission::Along;
use crate::registry::Home;
use crate::server::Server;

impl Server {
    /// Deletes what is past its time. To be called every minute or so; a turn with nothing to delete writes nothing.
    pub async fn expire(&self) {
        if self.store().expires() {
            return;
        }
        let table = self.registry().table();
        let all = table
            .groups
            .iter()
            .flat_map(|group| &group.versions)
            .flat_map(|version| &version.kinds);
        for served in all {
            let ttl = served
                .kind
                .storage
                .as_ref()
                .map_or(0, |storage| storage.ttl_seconds);
            let ttl = match self.parts().event_ttl {
                Some(chosen) if ttl > 0 => chosen,
                _ => Duration::from_secs(u64::from(ttl)),
            };
            // Versions of one resource share their objects: only the stored one is looked through.
            if let Some(home) = served
                .home
                .as_ref()
                .filter(|home| !ttl.is_zero() && !home.converts)
            {
                self.expire_older(home, ttl).await;
            }
        }
    }

    async fn expire_older(&self, home: &Home, ttl: Duration) {
        let Ok(page) = self.store().range(&Range::all(home.store_prefix(""))) else {
            return;
        };
        let limit = self.now() - ttl;
        for entry in page
            .entries
            .into_iter()
            .filter(|entry| is_older(&entry.object, limit))
        {
            self.expire_one(home, &entry).await;
        }
    }

    async fn expire_one(&self, home: &Home, entry: &Arc<Entry<Object>>) {
        let decided = Decided {
            home,
            key: entry.object.key.clone(),
            store_key: entry.key.clone(),
            value: None,
            kind: EventKind::Deleted,
            at: Some(entry.modified),
            along: Along::new(),
        };
        // Whoever was quicker wrote it anew, or deleted it.
        if self.commit(decided).await.is_err() {
            tracing::debug!(key = %entry.object.key, "an expired object was not deleted");
        }
    }
}

/// Whether nobody wrote the object since then. Only what was made before is looked into.
fn is_older(object: &Object, limit: Timestamp) -> bool {
    if object.meta.created().is_none_or(|created| created > limit) {
        return false;
    }
    let value = object.value().unwrap_or_default();
    let writes = value["metadata"]["managedFields"]
        .as_array()
        .into_iter()
        .flatten();
    let times = writes.filter_map(|entry| entry["time"].as_str());
    let seen = [
        &value["lastTimestamp"],
        &value["eventTime"],
        &value["series"]["lastObservedTime"],
    ];
    let seen = seen.into_iter().filter_map(Value::as_str);
    let mut all = times
        .chain(seen)
        .filter_map(|time| time.parse::<Timestamp>().ok());
    all.all(|time| time <= limit)
}
