//! A list in protobuf. The length of the whole comes first: where an object does not know its own from an earlier list, it
//! is made once to be measured, and once more to be sent. So there are never more than a few chunks.

use std::sync::Arc;

use api::schema::{Held, Type, TypeRef};
use api::{BoxStream, Object, Refused};
use bytes::Bytes;
use futures::{StreamExt as _, stream};
use kinds::protobuf::{Backwards, around_items};
use parking_lot::Mutex;

use super::{Found, chunks, json};
use crate::codec::accept::As;
use crate::codec::encode::unreadable;
use crate::registry::Served;
use crate::server::Server;

pub(super) async fn pieces(
    server: &Server,
    served: &Arc<Served>,
    found: Found,
    as_: As,
) -> Result<BoxStream<'static, Bytes>, Refused> {
    let (api_version, list_kind) = json::list_kind(served, as_);
    let list = type_of(api_version, list_kind)?;
    let items = Items::of(server, served, as_)?;
    let metadata = found.metadata.to_string();
    let around = |total| {
        let around = around_items(api_version, (list_kind, list), metadata.as_bytes(), total);
        around.map_err(Refused::internal)
    };
    let objects: Arc<[Arc<Object>]> = found.objects.into();
    if chunks::of(&objects).len() <= 1 {
        let piece = items.made(&objects)?;
        let (before, after) = around(piece.len())?;
        let whole = [&before, &piece[..], after].concat();
        return Ok(Box::pin(stream::iter([Bytes::from(whole)])));
    }
    let measured = (items.clone(), Arc::clone(&objects));
    let total = chunks::aside(move || measured.0.measured(&measured.1)).await?;
    let (before, after) = around(total)?;
    let made = chunks::pieces(objects, move |chunk| items.made(chunk)).await?;
    let before = stream::iter([Bytes::from(before)]);
    Ok(Box::pin(
        before
            .chain(made)
            .chain(stream::iter([Bytes::from_static(after)])),
    ))
}

fn type_of(api_version: &str, kind: &str) -> Result<&'static Type, Refused> {
    let found = kinds::type_of(api_version, kind);
    found.ok_or_else(|| Refused::internal(format!("{kind} has no protobuf form")))
}

/// How the objects of a list are made.
#[derive(Clone)]
struct Items {
    server: Server,
    served: Arc<Served>,
    item: TypeRef,
    /// Whether it is as itself that an object is listed: it is that length which it remembers.
    as_itself: bool,
}

impl Items {
    fn of(server: &Server, served: &Arc<Served>, as_: As) -> Result<Self, Refused> {
        let as_itself = as_ == As::Itself;
        let item = if as_itself {
            served.kind.schema.clone()
        } else {
            Held::Static(type_of(json::META, "PartialObjectMetadata")?)
        };
        Ok(Self {
            server: server.clone(),
            served: Arc::clone(served),
            item,
            as_itself,
        })
    }

    fn made(&self, objects: &[Arc<Object>]) -> Result<Bytes, Refused> {
        let expected = objects
            .iter()
            .map(|object| object.listed_bytes().unwrap_or(object.bytes.len()));
        let mut out = Backwards::with_capacity(expected.sum());
        for object in objects.iter().rev() {
            let object = self.server.completed(&self.served, Arc::clone(object))?;
            let before = out.len();
            out.field_of(2, &self.item, &object.bytes)
                .map_err(|error| unreadable(&object, &error))?;
            if self.as_itself {
                object.set_listed_bytes(out.len() - before);
            }
        }
        let (buffer, start) = out.into_parts();
        Ok(Bytes::from(buffer).slice(start..))
    }

    /// How many bytes they all have, found out by as many threads as there are cores.
    fn measured(&self, objects: &[Arc<Object>]) -> Result<usize, Refused> {
        let work = Mutex::new(chunks::of(objects).into_iter());
        let next = || work.lock().next();
        let worker = || -> Result<usize, Refused> {
            let mut total = 0;
            while let Some(chunk) = next() {
                total += self.length(&objects[chunk])?;
            }
            Ok(total)
        };
        std::thread::scope(|scope| {
            let others: Vec<_> = (1..chunks::cores()).map(|_| scope.spawn(worker)).collect();
            let own = worker();
            let stopped = |_| Refused::internal("a list was not measured");
            others
                .into_iter()
                .try_fold(own?, |total, other| Ok(total + other.join().map_err(stopped)??))
        })
    }

    fn length(&self, objects: &[Arc<Object>]) -> Result<usize, Refused> {
        let known = objects
            .iter()
            .map(|object| object.listed_bytes().filter(|_| self.as_itself));
        match known.sum() {
            Some(known) => Ok(known),
            None => self.made(objects).map(|piece| piece.len()),
        }
    }
}
