//! A list in protobuf, which has the length of the whole in front: all items are made first, by as many threads as
//! there are cores, and go out as the pieces that the threads made.

use std::sync::Arc;

use api::{Object, Refused};
use bytes::Bytes;
use kinds::protobuf::{Backwards, around_items};
use parking_lot::Mutex;

use super::Found;
use crate::codec::encode::unreadable;
use crate::limits;
use crate::registry::Served;
use crate::server::Server;

pub(super) fn pieces(server: &Server, served: &Served, found: &Found) -> Result<Vec<Bytes>, Refused> {
    let list_kind = served.kind.list_kind.as_str();
    let list = kinds::type_of(&served.api_version, list_kind);
    let list = list.ok_or_else(|| Refused::internal(format!("{list_kind} has no protobuf form")))?;
    let items = items(server, served, &found.objects)?;
    let total = items.iter().map(Bytes::len).sum();
    let metadata = found.metadata.to_string();
    let around = around_items(&served.api_version, (list_kind, list), metadata.as_bytes(), total);
    let (before, after) = around.map_err(Refused::internal)?;
    let before = std::iter::once(Bytes::from(before));
    Ok(before.chain(items).chain([Bytes::from_static(after)]).collect())
}

/// The items, a piece for each chunk. A short list is not worth a thread.
fn items(server: &Server, served: &Served, objects: &[Arc<Object>]) -> Result<Vec<Bytes>, Refused> {
    let chunks = objects.chunks(limits::LIST_CHUNK);
    if chunks.len() <= 1 {
        return chunks.map(|chunk| piece(server, served, chunk)).collect();
    }
    let mut made: Vec<Result<Bytes, Refused>> = vec![Ok(Bytes::new()); chunks.len()];
    let work = Mutex::new(chunks.zip(&mut made));
    let next = || work.lock().next();
    let worker = || {
        while let Some((chunk, place)) = next() {
            *place = piece(server, served, chunk);
        }
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(worker);
        }
    });
    made.into_iter().collect()
}

fn piece(server: &Server, served: &Served, objects: &[Arc<Object>]) -> Result<Bytes, Refused> {
    // Protobuf is the shorter form, by far.
    let expected = objects.iter().map(|object| object.bytes.len()).sum();
    let mut out = Backwards::with_capacity(expected);
    for object in objects.iter().rev() {
        let object = server.completed(served, Arc::clone(object))?;
        out.field_of(2, &served.kind.schema, &object.bytes)
            .map_err(|error| unreadable(&object, &error))?;
    }
    let (buffer, start) = out.into_parts();
    Ok(Bytes::from(buffer).slice(start..))
}
