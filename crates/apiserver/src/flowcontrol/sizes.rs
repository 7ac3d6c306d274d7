//! How large resources are, for the cost of a list: counted when somebody lists, and remembered for a minute.

use std::collections::HashMap;
use std::time::Duration;

use api::Object;
use parking_lot::Mutex;
use store::{Bytes, Range, Store};
use tokio::time::Instant;

use super::estimate::Size;

/// How old a count may be, as upstream's.
const FRESH: Duration = Duration::from_secs(60);
/// Objects that are looked at; the others are taken to be as large.
const LOOKED_AT: usize = 1000;

/// By the prefix of the resource's keys.
#[derive(Default)]
pub(crate) struct Sizes(Mutex<HashMap<Bytes, (Instant, Size)>>);

impl Sizes {
    pub(crate) fn of(&self, store: &dyn Store<Object>, prefix: Bytes) -> Size {
        let now = Instant::now();
        if let Some((since, size)) = self.0.lock().get(&prefix)
            && now.duration_since(*since) < FRESH
        {
            return *size;
        }
        let size = size(store, prefix.clone());
        self.0.lock().insert(prefix, (now, size));
        size
    }
}

fn size(store: &dyn Store<Object>, prefix: Bytes) -> Size {
    let range = Range {
        limit: LOOKED_AT,
        ..Range::all(prefix)
    };
    let Ok(page) = store.range(&range) else {
        return Size::default();
    };
    let seen = page.entries.len() as u64;
    let bytes = page.entries.iter().map(|entry| entry.object.bytes.len() as u64);
    let bytes: u64 = bytes.sum();
    let mut size = Size { count: seen, bytes };
    if page.more {
        let all = store.count(&Range { limit: 0, ..range });
        size.count = all.map_or(seen, |count| count as u64);
        size.bytes = bytes / seen.max(1) * size.count;
    }
    size
}
