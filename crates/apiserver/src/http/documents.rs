//! Documents that follow from what is served (discovery, OpenAPI): made at the first request, kept until it changes.

use std::collections::HashMap;
use std::sync::Arc;

use bytes::Bytes;
use parking_lot::Mutex;
use sha2::{Digest as _, Sha512};

/// A document and the tag by which a client says that it has it.
#[derive(Clone)]
pub(crate) struct Document {
    pub(crate) bytes: Bytes,
    /// Without quotes.
    pub(crate) etag: Arc<str>,
}

#[derive(Default)]
pub(crate) struct Documents(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    generation: u64,
    documents: HashMap<String, Document>,
}

impl Document {
    pub(crate) fn new(bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        let hash = Sha512::digest(&bytes);
        let etag: String = hash.iter().map(|byte| format!("{byte:02X}")).collect();
        Self {
            bytes,
            etag: etag.into(),
        }
    }
}

impl Documents {
    /// The document of this name for what is served in this generation.
    pub(crate) fn get(&self, generation: u64, name: &str, make: impl FnOnce() -> Document) -> Document {
        {
            let mut kept = self.0.lock();
            if kept.generation != generation {
                kept.documents.clear();
                kept.generation = generation;
            }
            if let Some(document) = kept.documents.get(name) {
                return document.clone();
            }
        }
        let document = make();
        let mut kept = self.0.lock();
        if kept.generation == generation {
            kept.documents.insert(name.to_owned(), document.clone());
        }
        document
    }
}
