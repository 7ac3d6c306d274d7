//! A list in JSON: the objects' stored bytes with commas between, or what is made of each.

use std::sync::Arc;

use api::{BoxStream, Object, Refused, Value};
use bytes::{BufMut as _, Bytes, BytesMut};
use futures::{StreamExt as _, stream};

use super::{Found, chunks};
use crate::codec::accept::As;
use crate::codec::encode::{self, Include};
use crate::limits;
use crate::registry::Served;
use crate::server::Server;

pub(super) const META: &str = "meta.k8s.io/v1";

/// `apiVersion` and `kind` of a list of items that are shown so.
pub(super) fn list_kind(served: &Served, as_: As) -> (&str, &str) {
    match as_ {
        As::Itself => (&served.api_version, &served.kind.list_kind),
        As::Metadata => (META, "PartialObjectMetadataList"),
        As::Table => (META, "Table"),
    }
}

/// What comes before the first item.
fn head(served: &Served, as_: As, metadata: &Value) -> Bytes {
    let (api_version, kind) = list_kind(served, as_);
    let items = match as_ {
        As::Table => format!(
            "\"columnDefinitions\":{},\"rows\"",
            served.kind.column_definitions()
        ),
        _ => "\"items\"".to_owned(),
    };
    format!("{{\"kind\":\"{kind}\",\"apiVersion\":\"{api_version}\",\"metadata\":{metadata},{items}:[").into()
}

const TAIL: &[u8] = b"]}\n";

/// A list of which each item is made of its object.
pub(super) async fn made(
    server: &Server,
    served: &Arc<Served>,
    found: Found,
    as_: As,
    include: Include,
) -> Result<BoxStream<'static, Bytes>, Refused> {
    let head = stream::iter([head(served, as_, &found.metadata)]);
    let first = found.objects.first().cloned();
    let (server, served) = (server.clone(), Arc::clone(served));
    let item = move |object: &Arc<Object>| server.item(&served, object, as_, include);
    let text = move |objects: &[Arc<Object>]| {
        let mut text = Vec::new();
        for object in objects {
            if !first.as_ref().is_some_and(|first| Arc::ptr_eq(first, object)) {
                text.push(b',');
            }
            let written = serde_json::to_writer(&mut text, &item(object)?);
            written.map_err(|error| encode::unreadable(object, &error.to_string()))?;
        }
        Ok(text.into())
    };
    let items = chunks::pieces(found.objects.into(), text).await?;
    Ok(Box::pin(
        head.chain(items).chain(stream::iter([Bytes::from_static(TAIL)])),
    ))
}

/// What is still to be sent of a list of the stored bytes.
pub(super) struct Pieces {
    head: Option<Bytes>,
    objects: std::vec::IntoIter<Arc<Object>>,
    first: bool,
    done: bool,
}

impl Pieces {
    pub(super) fn new(served: &Served, found: Found) -> Self {
        Self {
            head: Some(head(served, As::Itself, &found.metadata)),
            objects: found.objects.into_iter(),
            first: true,
            done: false,
        }
    }
}

impl Iterator for Pieces {
    type Item = Bytes;

    fn next(&mut self) -> Option<Bytes> {
        if self.done {
            return None;
        }
        let next = self
            .objects
            .as_slice()
            .first()
            .map_or(0, |object| object.bytes.len());
        let mut piece = BytesMut::with_capacity(limits::LIST_PIECE_BYTES + next);
        if let Some(head) = self.head.take() {
            piece.put(head);
        }
        while piece.len() < limits::LIST_PIECE_BYTES {
            let Some(object) = self.objects.next() else {
                piece.put_slice(TAIL);
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
