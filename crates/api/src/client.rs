//! The one way to the API server: written twice (in process, over HTTPS), and a loop cannot tell which.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use futures_core::Stream;
use smol_str::SmolStr;

use crate::{Identity, Object, Refused, Resource, Revision, Write};

pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
pub type BoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + Send + 'a>>;

pub trait Client: Send + Sync {
    /// Answers with the object as it is after the write (a deleted object: as it was last). A review, a token
    /// or a Status comes as an [`Object`] whose `bytes` hold it.
    fn write<'a>(&'a self, as_: &'a Identity, write: Write) -> BoxFuture<'a, Result<Arc<Object>, Refused>>;

    fn list<'a>(&'a self, as_: &'a Identity, query: Query) -> BoxFuture<'a, Result<Page, Refused>>;

    /// Every change after `from`, in order. Ends with an error when it cannot go on: `Expired` means list again.
    fn watch<'a>(
        &'a self,
        as_: &'a Identity,
        query: Query,
        from: Revision,
    ) -> BoxStream<'a, Result<Change, Refused>>;
}

/// What is asked for by get (a name), list and watch.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    pub resource: Resource,
    /// Empty = the resource's preferred version.
    pub version: SmolStr,
    /// Empty = all namespaces.
    pub namespace: SmolStr,
    pub selection: Selection,
    /// 0 = no limit.
    pub limit: usize,
    pub continue_token: String,
    /// Watch only: also send [`Change::Bookmark`]s.
    pub bookmarks: bool,
}

/// Which of the objects: all, or by name, labels, fields (the selectors in their text form; empty = all).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Selection {
    /// A get; a list by this asks for the right to `get` this one name.
    pub name: SmolStr,
    pub labels: String,
    pub fields: String,
}

impl Query {
    pub fn all(resource: &Resource) -> Self {
        Self {
            resource: resource.clone(),
            version: SmolStr::default(),
            namespace: SmolStr::default(),
            selection: Selection::default(),
            limit: 0,
            continue_token: String::new(),
            bookmarks: false,
        }
    }

    pub fn one(key: &crate::Key) -> Self {
        Self {
            namespace: key.namespace.clone(),
            selection: Selection {
                name: key.name.clone(),
                ..Selection::default()
            },
            ..Self::all(&key.resource)
        }
    }

    #[must_use]
    pub fn in_namespace(self, namespace: impl Into<SmolStr>) -> Self {
        Self {
            namespace: namespace.into(),
            ..self
        }
    }

    #[must_use]
    pub fn labels(mut self, selector: impl Into<String>) -> Self {
        self.selection.labels = selector.into();
        self
    }

    #[must_use]
    pub fn fields(mut self, selector: impl Into<String>) -> Self {
        self.selection.fields = selector.into();
        self
    }
}

/// A list's answer. A `get` of a missing object is `Err(NotFound)`, never an empty page.
#[derive(Clone, Debug)]
pub struct Page {
    pub objects: Vec<Arc<Object>>,
    /// The revision at which the page is true; watch from here.
    pub revision: Revision,
    /// Empty at the end.
    pub continue_token: String,
}

/// One step of the stream.
#[derive(Clone, Debug)]
pub enum Change {
    /// Created or changed (and selected now).
    Put(Arc<Object>),
    /// Deleted, or no longer selected: the object as it was last, with the revision of the change.
    Gone(Arc<Object>),
    /// Nothing up to here that concerns this watch.
    Bookmark(Revision),
}

impl Change {
    pub fn revision(&self) -> Revision {
        match self {
            Change::Put(object) | Change::Gone(object) => object.revision,
            Change::Bookmark(revision) => *revision,
        }
    }
}
