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

#[cfg(test)]
mod tests {
    use std::future::{Future, pending};
    use std::pin::{Pin, pin};
    use std::sync::Arc;
    use std::task::{Context, Waker};

    use super::compactor;
    use crate::testing::{text_decode, wait};
    use crate::{MemoryStore, Revision, Store, Txn, Value};

    #[test]
    fn history_of_the_last_tick_is_kept() {
        let store: Arc<dyn Store<String>> = Arc::new(MemoryStore::new(text_decode()));
        let mut ticks = 0;
        let tick = || -> Pin<Box<dyn Future<Output = ()>>> {
            ticks += 1;
            if ticks > 3 {
                return Box::pin(pending());
            }
            for _ in 0..10 {
                wait(store.commit(Txn::new().put("/k".into(), Value::plain("v")))).expect("a commit");
            }
            Box::pin(async {})
        };
        let compactor = pin!(compactor(Arc::clone(&store), tick));
        assert!(
            compactor
                .poll(&mut Context::from_waker(Waker::noop()))
                .is_pending()
        );
        assert_eq!((store.oldest(), store.revision()), (Revision(21), Revision(31)));
    }
}
