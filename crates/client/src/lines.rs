//! Newline-delimited JSON out of a chunked body: the form of a watch.

use bytes::{Buf, Bytes, BytesMut};
use futures::{Stream, StreamExt};
use http_body_util::BodyExt;
use hyper::body::Incoming;

/// A watch frame may be as large as the largest object.
const LINE_BYTES: usize = 8 << 20;

/// The body's lines, without their newline. Ends at the first transport error, as at the end.
pub(crate) fn lines(body: Incoming) -> impl Stream<Item = Bytes> + Send {
    let chunks = body.into_data_stream();
    futures::stream::unfold((chunks, BytesMut::new()), |(mut chunks, mut rest)| async move {
        loop {
            if let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
                let line = rest.split_to(end).freeze();
                rest.advance(1);
                return Some((line, (chunks, rest)));
            }
            if rest.len() > LINE_BYTES {
                return None;
            }
            match chunks.next().await {
                Some(Ok(chunk)) => rest.extend_from_slice(&chunk),
                _ => return None,
            }
        }
    })
}
