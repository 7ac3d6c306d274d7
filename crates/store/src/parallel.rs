//! Decoding on all cores, when a store is opened.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Work smaller than this is not worth a thread.
const WORTH_BYTES: usize = 512 << 10;

/// Does `work` for each job, and keeps their order. `bytes` is how much there is to do in all.
pub(crate) fn map<J: Sync, R: Send, E: Send>(
    jobs: &[J],
    bytes: usize,
    work: impl Fn(&J) -> Result<R, E> + Sync,
) -> Result<Vec<R>, E> {
    let threads = thread::available_parallelism()
        .map_or(1, usize::from)
        .min(jobs.len());
    if threads < 2 || bytes < WORTH_BYTES {
        return jobs.iter().map(work).collect();
    }
    let next = AtomicUsize::new(0);
    let take_turns = || {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(job) = jobs.get(at) else { return done };
            done.push((at, work(job)));
        }
    };
    let mut all: Vec<(usize, Result<R, E>)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(take_turns)).collect();
        workers
            .into_iter()
            .flat_map(|worker| {
                worker
                    .join()
                    .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            })
            .collect()
    });
    all.sort_by_key(|(at, _)| *at);
    all.into_iter().map(|(_, result)| result).collect()
}
