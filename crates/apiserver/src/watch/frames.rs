//! Encoded watch events, shared: each is encoded once per form, by whoever needs it first.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use api::SmolStr;
use bytes::Bytes;
use parking_lot::Mutex;

use crate::limits;

/// What makes two frames the same bytes.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Which {
    /// The address of the object's bytes, which the frame keeps alive, so that it means one object only.
    object: usize,
    /// `ADDED`, `MODIFIED`, `DELETED`
    type_: &'static str,
    /// The media type in full, and the group and version.
    form: SmolStr,
}

/// The latest frames. Old ones are forgotten; who comes late encodes again.
#[derive(Default)]
pub(crate) struct Frames(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    frames: HashMap<Which, (Arc<api::Object>, Bytes)>,
    order: VecDeque<Which>,
    /// Bytes of the frames and of the objects that they keep alive.
    size: usize,
}

impl Frames {
    pub(crate) fn get(
        &self,
        object: &Arc<api::Object>,
        type_: &'static str,
        form: &SmolStr,
        encode: impl FnOnce() -> Bytes,
    ) -> Bytes {
        let which = Which {
            object: Arc::as_ptr(object) as usize,
            type_,
            form: form.clone(),
        };
        if let Some((_, bytes)) = self.0.lock().frames.get(&which) {
            return bytes.clone();
        }
        let bytes = encode();
        self.0.lock().keep(which, object, &bytes);
        bytes
    }
}

impl Kept {
    fn keep(&mut self, which: Which, object: &Arc<api::Object>, bytes: &Bytes) {
        let frame = (Arc::clone(object), bytes.clone());
        if self.frames.insert(which.clone(), frame).is_some() {
            return;
        }
        self.order.push_back(which);
        self.size += object.bytes.len() + bytes.len();
        while self.order.len() > limits::SHARED_FRAMES || self.size > limits::SHARED_FRAME_BYTES {
            let oldest = self
                .order
                .pop_front()
                .and_then(|oldest| self.frames.remove(&oldest));
            let Some((object, bytes)) = oldest else { return };
            self.size -= object.bytes.len() + bytes.len();
        }
    }
}
