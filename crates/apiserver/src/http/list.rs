//! Lists: the objects' own bytes, piece by piece, never all of them at once.

use std::collections::VecDeque;
use std::io::Write as _;
use std::sync::Arc;

use api::{Object, Refused, Value};
use bytes::{BufMut as _, Bytes, BytesMut};
use flate2::Compression;
use flate2::write::GzEncoder;
use futures::stream;
use http::Response;
use serde_json::json;

use super::options::{List, Match};
use super::{Body, answer};
use crate::call::Call;
use crate::codec::accept::{As, Form, Media};
use crate::codec::encode::{self, Include};
use crate::limits;
use crate::read::At;
use crate::registry::Served;
use crate::select::Selector;
use crate::server::Server;

pub(super) async fn serve(
    server: &Server,
    call: &Call<'_>,
    list: &List,
    form: &Form,
    include: Include,
) -> Result<Response<Body>, Refused> {
    let selector = Selector::parse(&call.served, &list.selection)?;
    let found = find(server, call, list, &selector).await?;
    let plain = form.media == Media::Json && form.as_ == As::Itself && !form.pretty && !found.converts;
    if plain {
        return Ok(streamed(form, &call.served, found));
    }
    let (size, for_whole) = (found.objects.len(), form.clone());
    let (server, served) = (server.clone(), Arc::clone(&call.served));
    let whole = move || whole(&server, &served, &found, &for_whole, include);
    let bytes = if size > limits::LIST_CHUNK {
        // Long work is not for the threads that answer others.
        let done = tokio::task::spawn_blocking(whole).await;
        done.map_err(|error| Refused::internal(format!("a list was not encoded: {error}")))??
    } else {
        whole()?
    };
    Ok(answer::encoded(200, form, bytes))
}

/// The list in a form that must be made anew, and whole.
fn whole(
    server: &Server,
    served: &Served,
    found: &Found,
    form: &Form,
    include: Include,
) -> Result<Bytes, Refused> {
    if (form.media, form.as_) == (Media::Protobuf, As::Itself) {
        return protobuf(server, served, found);
    }
    let mut values = found.values(server, served)?;
    let metadata = &found.metadata;
    let all = match form.as_ {
        As::Table => server.table(served, &values, include, true, metadata),
        As::Metadata => {
            let items: Vec<Value> = values.drain(..).map(encode::partial).collect();
            let kind = "PartialObjectMetadataList";
            json!({"apiVersion": "meta.k8s.io/v1", "kind": kind, "metadata": metadata, "items": items})
        }
        As::Itself => json!({
            "apiVersion": served.api_version, "kind": served.kind.list_kind, "metadata": metadata, "items": values,
        }),
    };
    Ok(encode::print(form, &all))
}

/// What a list shows: objects as they are stored, and its metadata.
struct Found {
    objects: Vec<Arc<Object>>,
    metadata: Value,
    converts: bool,
}

impl Found {
    fn values(&self, server: &Server, served: &Served) -> Result<Vec<Value>, Refused> {
        let value = |object: &Arc<Object>| server.in_version(served, Arc::clone(object))?.value();
        self.objects.iter().map(value).collect()
    }
}

async fn find(server: &Server, call: &Call<'_>, list: &List, selector: &Selector) -> Result<Found, Refused> {
    if let Some(provider) = server.provider(&call.served) {
        let mut query = api::Query::all(&call.served.resource).in_namespace(call.namespace.clone());
        query.selection = list.selection.clone();
        let page = provider.list(call.as_, &query).await?;
        return Ok(Found {
            objects: page.objects,
            metadata: json!({"resourceVersion": page.revision.0.to_string()}),
            converts: false,
        });
    }
    let home = call.served.home()?;
    let at = at(list);
    if let At::NotOlderThan(revision) | At::Exactly(revision) = at {
        server.reach(revision).await?;
    }
    // A limit means nothing to who is content with what a cache has, as upstream.
    let limit = if list.revision.is_some_and(|r| r.0 == 0) && list.matching == Match::Unset {
        0
    } else {
        list.limit
    };
    let stored = server.select(home, &call.namespace, selector, at, limit, &list.token)?;
    let mut metadata = json!({"resourceVersion": stored.revision.0.to_string()});
    if !stored.token.is_empty() {
        metadata["continue"] = json!(stored.token);
    }
    if let Some(remaining) = stored.remaining {
        metadata["remainingItemCount"] = json!(remaining);
    }
    Ok(Found {
        objects: stored
            .entries
            .into_iter()
            .map(|entry| Arc::clone(&entry.object))
            .collect(),
        metadata,
        converts: home.converts,
    })
}

fn at(list: &List) -> At {
    match (list.revision.filter(|revision| revision.0 > 0), list.matching) {
        (None, _) => At::Now,
        (Some(revision), Match::Exact) => At::Exactly(revision),
        // With a limit, a page must be followed by others of the same revision.
        (Some(revision), Match::Unset) if list.limit > 0 => At::Exactly(revision),
        (Some(revision), _) => At::NotOlderThan(revision),
    }
}

/// Protobuf has the length of the whole in front, so the whole is made first, by as many threads as there are cores.
fn protobuf(server: &Server, served: &Served, found: &Found) -> Result<Bytes, Refused> {
    let list = kinds::type_of(&served.api_version, &served.kind.list_kind);
    let list =
        list.ok_or_else(|| Refused::internal(format!("{} has no protobuf form", served.kind.list_kind)))?;
    let mut message = Vec::new();
    if let Some(field) = list.field("metadata") {
        let metadata = kinds::protobuf::encode_message(&field.type_, &found.metadata);
        kinds::protobuf::nested(1, &metadata, &mut message);
    }
    for part in protobuf_parts(server, served, &found.objects) {
        message.extend_from_slice(&part?);
    }
    Ok(kinds::protobuf::envelope(&served.api_version, &served.kind.list_kind, &message).into())
}

/// The items, in shares of which each is one thread's. A short list is not worth a thread.
fn protobuf_parts(
    server: &Server,
    served: &Served,
    objects: &[Arc<Object>],
) -> Vec<Result<Vec<u8>, Refused>> {
    if objects.len() <= limits::LIST_CHUNK {
        return vec![protobuf_items(server, served, objects)];
    }
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let share = objects.len().div_ceil(cores);
    std::thread::scope(|scope| {
        let encode = |part| move || protobuf_items(server, served, part);
        let shares = objects.chunks(share);
        let threads: Vec<_> = shares.map(|part| scope.spawn(encode(part))).collect();
        let broken = || Err(Refused::internal("a thread that encodes a list met a bug"));
        let outcomes = threads
            .into_iter()
            .map(|thread| thread.join().unwrap_or_else(|_| broken()));
        outcomes.collect()
    })
}

fn protobuf_items(server: &Server, served: &Served, objects: &[Arc<Object>]) -> Result<Vec<u8>, Refused> {
    let mut out = Vec::new();
    for object in objects {
        let value = server.in_version(served, Arc::clone(object))?.value()?;
        let item = kinds::protobuf::encode_message(&served.kind.schema, &value);
        kinds::protobuf::nested(2, &item, &mut out);
    }
    Ok(out)
}

/// The state of a list on its way out.
struct Pieces {
    head: Option<Bytes>,
    objects: VecDeque<Arc<Object>>,
    first: bool,
    done: bool,
    gzip: Option<GzEncoder<Vec<u8>>>,
}

fn streamed(form: &Form, served: &Served, found: Found) -> Response<Body> {
    let total: usize = found.objects.iter().map(|object| object.bytes.len()).sum();
    let gzip = form.gzip && total >= limits::GZIP_BYTES;
    let head = format!(
        "{{\"kind\":\"{}\",\"apiVersion\":\"{}\",\"metadata\":{},\"items\":[",
        served.kind.list_kind, served.api_version, found.metadata
    );
    let mut pieces = Pieces {
        head: Some(head.into()),
        objects: found.objects.into(),
        first: true,
        done: false,
        gzip: gzip.then(|| GzEncoder::new(Vec::new(), Compression::fast())),
    };
    if !gzip && total < limits::LIST_PIECE_BYTES {
        let whole = pieces.next().unwrap_or_default();
        return answer::bytes(200, form.content_type(), whole);
    }
    let stream = stream::unfold(pieces, |mut pieces| async move {
        let piece = pieces.next()?;
        Some((piece, pieces))
    });
    let mut response = answer::bytes(200, form.content_type(), Body::Stream(Box::pin(stream)));
    if gzip {
        answer::mark_gzipped(response.headers_mut());
    }
    response
}

impl Pieces {
    fn next(&mut self) -> Option<Bytes> {
        loop {
            let piece = self.plain()?;
            let Some(encoder) = &mut self.gzip else {
                return Some(piece);
            };
            // Writing into memory does not fail.
            let _ = encoder.write_all(&piece);
            if self.done {
                return self
                    .gzip
                    .take()
                    .and_then(|encoder| encoder.finish().ok())
                    .map(Bytes::from);
            }
            let compressed = encoder.get_mut();
            if compressed.len() >= limits::LIST_PIECE_BYTES {
                return Some(std::mem::take(compressed).into());
            }
        }
    }

    fn plain(&mut self) -> Option<Bytes> {
        if self.done {
            return None;
        }
        let next = self.objects.front().map_or(0, |object| object.bytes.len());
        let mut piece = BytesMut::with_capacity(limits::LIST_PIECE_BYTES + next);
        if let Some(head) = self.head.take() {
            piece.put(head);
        }
        while piece.len() < limits::LIST_PIECE_BYTES {
            let Some(object) = self.objects.pop_front() else {
                piece.put_slice(b"]}\n");
                self.done = true;
                break;
            };
            if !std::mem::take(&mut self.first) {
                piece.put_u8(b',');
            }
            piece.put_slice(&object.bytes);
        }
        Some(piece.freeze())
    }
}
