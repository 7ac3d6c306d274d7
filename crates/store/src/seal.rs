//! How values look where they are kept: in the log and the checkpoints on the disk. The memory, and so every reader, has them
//! plain.

use crate::{Bytes, Decode, OpenError, Revision, entry};

/// Seals values before they are written, and opens them when they are read again. The key is bound to its value: one that is
/// moved to another key is not opened there.
pub trait Seal: Send + Sync {
    /// `None`: the value is kept as it is. An error says why it must not be, and fails the commit.
    fn seal(&self, key: &[u8], value: &[u8]) -> Result<Option<Vec<u8>>, String>;

    /// The other way round; `None`: it was kept plain. The error says what is wrong, and what to do.
    fn open(&self, key: &[u8], kept: &[u8], modified: Revision) -> Result<Option<Vec<u8>>, String>;

    /// Whether a value of this revision may still be kept in a way that is to end (under an old key): writing it anew is
    /// of use then, even unchanged.
    fn is_stale(&self, key: &[u8], modified: Revision) -> bool;
}

/// Everything is kept as it is.
pub struct Plain;

impl Seal for Plain {
    fn seal(&self, _: &[u8], _: &[u8]) -> Result<Option<Vec<u8>>, String> {
        Ok(None)
    }

    fn open(&self, _: &[u8], _: &[u8], _: Revision) -> Result<Option<Vec<u8>>, String> {
        Ok(None)
    }

    fn is_stale(&self, _: &[u8], _: Revision) -> bool {
        false
    }
}

/// What is read from the disk: opened, then decoded.
pub(crate) struct Reading<'a, T> {
    pub(crate) seal: &'a dyn Seal,
    pub(crate) decode: &'a Decode<T>,
}

impl<T> Reading<'_, T> {
    /// Key and value in memory of their own, and the object.
    pub(crate) fn read(
        &self,
        key: &[u8],
        value: &[u8],
        revision: Revision,
    ) -> Result<(Bytes, Bytes, T), OpenError> {
        let undecodable = |what| OpenError::undecodable(key, revision, what);
        let opened = self.seal.open(key, value, revision).map_err(undecodable)?;
        let (key, value) = entry::kept(key, &[opened.as_deref().unwrap_or(value)]);
        let object = (self.decode)(&key, &value, revision);
        let object = object.map_err(|what| OpenError::undecodable(&key, revision, what))?;
        Ok((key, value, object))
    }
}
