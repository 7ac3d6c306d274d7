//! A list in JSON: the objects' stored bytes with commas between.

use std::sync::Arc;

use api::Object;
use bytes::{BufMut as _, Bytes, BytesMut};

use super::Found;
use crate::limits;
use crate::registry::Served;

/// What of a list is still to be sent.
pub(super) struct Pieces {
    head: Option<Bytes>,
    objects: std::vec::IntoIter<Arc<Object>>,
    first: bool,
    done: bool,
}

impl Pieces {
    pub(super) fn new(served: &Served, found: Found) -> Self {
        let head = format!(
            "{{\"kind\":\"{}\",\"apiVersion\":\"{}\",\"metadata\":{},\"items\":[",
            served.kind.list_kind, served.api_version, found.metadata
        );
        Self {
            head: Some(head.into()),
            objects: found.objects.into_iter(),
            first: true,
            done: false,
        }
    }

    /// About how many bytes there are.
    pub(super) fn total(&self) -> usize {
        let objects = self.objects.as_slice();
        objects.iter().map(|object| object.bytes.len() + 1).sum()
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
