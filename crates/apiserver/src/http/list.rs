//! Lists: the objects' own bytes, piece by piece, never all of them at once.

mod chunks;
mod json;
mod protobuf;

use std::io::Write as _;
use std::sync::Arc;

use api::{BoxStream, Object, Refused, Revision, Value};
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use futures::{Stream, StreamExt as _, stream};
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
    let served = &call.served;
    let total = found.objects.iter().map(|object| object.bytes.len() + 1).sum();
    let pieces = match form.media {
        Media::Json if form.is_plain() && !found.converts => {
            stream::iter(json::Pieces::new(served, found)).boxed()
        }
        Media::Json if !form.pretty => json::made(server, served, found, form.as_, include).await?,
        Media::Protobuf => protobuf::pieces(server, served, found, form.as_).await?,
        Media::Json | Media::Yaml => {
            let (server, served, form) = (server.clone(), Arc::clone(served), form.clone());
            let whole = move || whole(&server, &served, &found, &form, include);
            stream::iter([chunks::aside(whole).await?]).boxed()
        }
    };
    Ok(streamed(form, total, pieces).await)
}

/// The list in a form that is made whole, for people to read.
fn whole(
    server: &Server,
    served: &Served,
    found: &Found,
    form: &Form,
    include: Include,
) -> Result<Bytes, Refused> {
    let item = |object| server.item(served, object, form.as_, include);
    let items: Vec<Value> = found.objects.iter().map(item).collect::<Result<_, _>>()?;
    let (api_version, kind) = json::list_kind(served, form.as_);
    let mut all = json!({"apiVersion": api_version, "kind": kind, "metadata": found.metadata});
    if form.as_ == As::Table {
        all["columnDefinitions"] = served.kind.column_definitions();
        all["rows"] = items.into();
    } else {
        all["items"] = items.into();
    }
    Ok(encode::print(form, &all))
}

/// What a list shows: objects as they are stored, and its metadata.
struct Found {
    objects: Vec<Arc<Object>>,
    metadata: Value,
    converts: bool,
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
    match (list.revision, list.matching) {
        (None, _) => At::Now,
        // Whatever there is.
        (Some(Revision(0)), _) => At::NotOlderThan(Revision(0)),
        (Some(revision), Match::Exact) => At::Exactly(revision),
        // With a limit, a page must be followed by others of the same revision.
        (Some(revision), Match::Unset) if list.limit > 0 => At::Exactly(revision),
        (Some(revision), _) => At::NotOlderThan(revision),
    }
}

/// An answer out of pieces, each made when the one before it is on its way. `total` is about their length.
async fn streamed(form: &Form, total: usize, pieces: BoxStream<'static, Bytes>) -> Response<Body> {
    let content_type = form.content_type();
    if total < limits::LIST_PIECE_BYTES {
        let pieces: Vec<Bytes> = pieces.collect().await;
        return answer::encoded(200, form, pieces.concat().into());
    }
    if form.gzip && total >= limits::GZIP_BYTES {
        let mut response = answer::bytes(200, content_type, Body::Stream(gzipped(pieces).boxed()));
        answer::mark_gzipped(response.headers_mut());
        return response;
    }
    answer::bytes(200, content_type, Body::Stream(pieces))
}

/// Pieces, compressed.
fn gzipped(pieces: BoxStream<'static, Bytes>) -> impl Stream<Item = Bytes> {
    let encoder = GzEncoder::new(Vec::new(), Compression::fast());
    stream::unfold(Some((pieces, encoder)), async |state| {
        let (mut pieces, mut encoder) = state?;
        while let Some(piece) = pieces.next().await {
            // Writing into memory does not fail.
            let _ = encoder.write_all(&piece);
            if encoder.get_ref().len() >= limits::LIST_PIECE_BYTES {
                let compressed = std::mem::take(encoder.get_mut());
                return Some((compressed.into(), Some((pieces, encoder))));
            }
        }
        Some((encoder.finish().ok()?.into(), None))
    })
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use api::{Paths, Revision};
    use http_body_util::BodyExt as _;
    use store::MemoryStore;

    use super::*;
    use crate::Parts;

    /// ConfigMaps, some of which are not small, for several chunks; and how they are served.
    fn many() -> (Server, Arc<Served>, Vec<Arc<Object>>) {
        let server = Server::new(Parts::new(Arc::new(MemoryStore::new(crate::registry::decoder()))));
        let served = server
            .registry()
            .find("", "v1", "configmaps")
            .expect("it is built in");
        let object = |n: usize| {
            let name = format!("map-{n:04}");
            let value = json!({
                "apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": name, "resourceVersion": "7"},
                "data": {"text": "\"quoted\"\n".repeat(n)},
            });
            Object::from_value(served.key("", &name), Revision(7), &value, &Paths::default())
        };
        let objects: Vec<_> = (0..400).map(object).collect();
        assert!(chunks::of(&objects).len() > 2);
        (server, served, objects)
    }

    fn form(media: Media, as_: As, gzip: bool) -> Form {
        Form {
            media,
            as_,
            gzip,
            pretty: false,
        }
    }

    /// The body, which is compressed if that is asked for.
    async fn body(form: &Form, pieces: BoxStream<'static, Bytes>) -> Vec<u8> {
        let body = streamed(form, limits::GZIP_BYTES, pieces).await.into_body();
        let body = body.collect().await.expect("it cannot fail").to_bytes();
        if !form.gzip {
            return body.into();
        }
        let mut plain = Vec::new();
        flate2::read::GzDecoder::new(&body[..])
            .read_to_end(&mut plain)
            .expect("gzip");
        plain
    }

    #[tokio::test]
    async fn a_long_list_says_the_same_in_every_form() {
        let (server, served, objects) = many();
        let found = || Found {
            objects: objects.clone(),
            metadata: json!({"resourceVersion": "9"}),
            converts: false,
        };
        let stored = form(Media::Json, As::Itself, true);
        let text = body(&stored, stream::iter(json::Pieces::new(&served, found())).boxed()).await;
        for as_ in [As::Itself, As::Metadata] {
            let made = json::made(&server, &served, found(), as_, Include::Metadata).await;
            let made = body(&form(Media::Json, as_, false), made.expect("JSON")).await;
            assert!(as_ != As::Itself || made == text);
            let list: Value = serde_json::from_slice(&made).expect("JSON");
            let expected = kinds::protobuf::encode(&list).expect("a known kind");
            // The second time, objects know how long they are.
            for gzip in [false, true] {
                let pieces = protobuf::pieces(&server, &served, found(), as_)
                    .await
                    .expect("protobuf");
                assert_eq!(body(&form(Media::Protobuf, as_, gzip), pieces).await, expected);
            }
        }
        assert!(objects.iter().all(|object| object.listed_bytes().is_some()));
    }

    #[tokio::test]
    async fn an_object_that_cannot_be_read_refuses_the_list() {
        let (server, served, mut objects) = many();
        let foreign = Bytes::from_static(b"{\"metadata\":");
        let meta = objects[0].meta.clone();
        objects[0] = Arc::new(Object::new(served.key("", "foreign"), Revision(7), meta, foreign));
        let found = || Found {
            objects: objects.clone(),
            metadata: json!({}),
            converts: false,
        };
        assert!(
            protobuf::pieces(&server, &served, found(), As::Itself)
                .await
                .is_err()
        );
        assert!(
            json::made(&server, &served, found(), As::Table, Include::None)
                .await
                .is_err()
        );
    }
}
