//! What can go wrong, and whose fault it is.

use std::io;

use crate::image::ImageError;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("{what} {id:?} not found")]
    NotFound { what: &'static str, id: String },
    #[error("{0}")]
    State(String),
    #[error(transparent)]
    Image(#[from] ImageError),
    /// The container's process could not be started; the text is for the container's status.
    #[error("{0}")]
    Start(String),
    #[error("{doing}: {cause}")]
    Io { doing: String, cause: io::Error },
    #[error("the shim of sandbox {0} is gone")]
    ShimGone(String),
    #[error("command {command:?} timed out after {seconds}s")]
    TimedOut { command: String, seconds: u64 },
}

impl Error {
    pub fn not_found(&self) -> bool {
        matches!(self, Error::NotFound { .. })
    }
}

/// Names the operation that an [`io::Error`] came from.
pub(crate) trait Doing<T> {
    fn doing(self, what: impl FnOnce() -> String) -> Result<T, Error>;
}

impl<T, E: Into<io::Error>> Doing<T> for Result<T, E> {
    fn doing(self, what: impl FnOnce() -> String) -> Result<T, Error> {
        self.map_err(|cause| Error::Io {
            doing: what(),
            cause: cause.into(),
        })
    }
}
