//! When history is forgotten: upstream's etcd policy, every five minutes to where the store was five minutes ago.

use std::future::Future;
use std::sync::Arc;

use crate::Store;

/// Runs until dropped. `tick` is how long five minutes take; the caller has the clock.
pub async fn compactor<T, F>(store: Arc<dyn Store<T>>, mut tick: impl FnMut() -> F)
where
    T: Send + Sync + 'static,
    F: Future<Output = ()>,
{
    loop {
        let to = store.revision();
        tick().await;
        if let Err(e) = store.compact(to) {
            tracing::error!("compact the store to revision {to}: {e}");
        }
    }
}
