//! Lists: the objects' own bytes, piece by piece, never all of them at once.

mod json;
mod protobuf;

use std::io::Write as _;
use std::sync::Arc;

use api::{Object, Refused, Value};
use bytes::Bytes;
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
    if form.is_plain() && !found.converts {
        let pieces = json::Pieces::new(&call.served, found);
        return Ok(streamed(form, pieces.total(), pieces));
    }
    let (size, for_whole) = (found.objects.len(), form.clone());
    let (server, served) = (server.clone(), Arc::clone(&call.served));
    let pieces = move || {
        if (for_whole.media, for_whole.as_) == (Media::Protobuf, As::Itself) {
            return protobuf::pieces(&server, &served, &found);
        }
        Ok(vec![whole(&server, &served, &found, &for_whole, include)?])
    };
    let pieces = if size > limits::LIST_CHUNK {
        // Long work is not for the threads that answer others.
        let done = tokio::task::spawn_blocking(pieces).await;
        done.map_err(|error| Refused::internal(format!("a list was not encoded: {error}")))??
    } else {
        pieces()?
    };
    let total = pieces.iter().map(Bytes::len).sum();
    Ok(streamed(form, total, pieces.into_iter()))
}

/// The list in a form that must be made anew, and whole.
fn whole(
    server: &Server,
    served: &Served,
    found: &Found,
    form: &Form,
    include: Include,
) -> Result<Bytes, Refused> {
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
        let value = |object: &Arc<Object>| server.completed(served, Arc::clone(object))?.value();
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
    let found = server
        .find(&call.served, &call.namespace, selector, at, limit, &list.token)
        .await?;
    let mut metadata = json!({"resourceVersion": found.revision.0.to_string()});
    if !found.token.is_empty() {
        metadata["continue"] = json!(found.token);
    }
    if let Some(remaining) = found.remaining {
        metadata["remainingItemCount"] = json!(remaining);
    }
    Ok(Found {
        objects: found.objects,
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

/// An answer out of pieces, each made when the one before it is on its way. `total` is their length.
fn streamed(
    form: &Form,
    total: usize,
    pieces: impl Iterator<Item = Bytes> + Send + 'static,
) -> Response<Body> {
    let content_type = form.content_type();
    if form.gzip && total >= limits::GZIP_BYTES {
        let pieces = stream::iter(Gzipped::new(pieces));
        let mut response = answer::bytes(200, content_type, Body::Stream(Box::pin(pieces)));
        answer::mark_gzipped(response.headers_mut());
        return response;
    }
    if total < limits::LIST_PIECE_BYTES {
        let pieces: Vec<Bytes> = pieces.collect();
        return answer::bytes(200, content_type, Bytes::from(pieces.concat()));
    }
    answer::bytes(200, content_type, Body::Stream(Box::pin(stream::iter(pieces))))
}

/// Pieces, compressed.
struct Gzipped<I> {
    pieces: I,
    /// `None` once the end is written.
    encoder: Option<GzEncoder<Vec<u8>>>,
}

impl<I> Gzipped<I> {
    fn new(pieces: I) -> Self {
        let encoder = Some(GzEncoder::new(Vec::new(), Compression::fast()));
        Self { pieces, encoder }
    }
}

impl<I: Iterator<Item = Bytes>> Iterator for Gzipped<I> {
    type Item = Bytes;

    fn next(&mut self) -> Option<Bytes> {
        let mut encoder = self.encoder.take()?;
        for piece in self.pieces.by_ref() {
            // Writing into memory does not fail.
            let _ = encoder.write_all(&piece);
            if encoder.get_ref().len() >= limits::LIST_PIECE_BYTES {
                let compressed = std::mem::take(encoder.get_mut());
                self.encoder = Some(encoder);
                return Some(compressed.into());
            }
        }
        encoder.finish().ok().map(Bytes::from)
    }
}
