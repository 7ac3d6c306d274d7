//! A list that is made chunk by chunk, on threads that answer nobody else, while what came before is on its way.

use std::future::ready;
use std::ops::Range;
use std::sync::Arc;

use api::{BoxStream, Object, Refused};
use bytes::Bytes;
use futures::{StreamExt as _, stream};

use crate::limits;

/// The pieces of a list, one for each chunk, of which no more are made ahead than there are cores. The first is there
/// before the answer begins, so that its error can still be the answer; one further on ends the answer in its midst.
pub(super) async fn pieces(
    objects: Arc<[Arc<Object>]>,
    make: impl Fn(&[Arc<Object>]) -> Result<Bytes, Refused> + Send + Sync + 'static,
) -> Result<BoxStream<'static, Bytes>, Refused> {
    let chunks = of(&objects);
    if let [_] | [] = &chunks[..] {
        let all = make(&objects)?;
        return Ok(Box::pin(stream::iter([all])));
    }
    let make = Arc::new(make);
    let piece = move |chunk: Range<usize>| {
        let (objects, make) = (Arc::clone(&objects), Arc::clone(&make));
        aside(move || make(&objects[chunk]))
    };
    let mut pieces = stream::iter(chunks).map(piece).buffered(cores());
    let first = pieces.next().await.transpose()?;
    let rest = pieces.scan((), |(), piece| {
        ready(
            piece
                .inspect_err(|error| tracing::error!("a list was cut off: {error}"))
                .ok(),
        )
    });
    Ok(Box::pin(stream::iter(first).chain(rest)))
}

/// The objects cut into chunks of some size. A single object may be larger.
pub(super) fn of(objects: &[Arc<Object>]) -> Vec<Range<usize>> {
    let mut chunks = Vec::new();
    let (mut start, mut bytes) = (0, 0);
    for (at, object) in objects.iter().enumerate() {
        bytes += object.bytes.len();
        if bytes >= limits::LIST_CHUNK_BYTES {
            chunks.push(start..at + 1);
            (start, bytes) = (at + 1, 0);
        }
    }
    if start < objects.len() {
        chunks.push(start..objects.len());
    }
    chunks
}

/// Long work is not for the threads that answer others.
pub(super) async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Refused> + Send + 'static,
) -> Result<T, Refused> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|error| Refused::internal(format!("a list was not encoded: {error}")))?
}

pub(super) fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}
