//! The values of a kind's indexed fields, in one allocation.

use std::fmt;

use super::Paths;
use smol_str::SmolStr;

/// What ends a value: no byte of any text.
const END: u8 = 0xff;

/// Values by path. The paths are the kind's, and not this object's own.
#[derive(Clone, Default, PartialEq)]
pub struct Fields {
    paths: Paths,
    /// In the order of the paths, each with its end.
    values: Box<[u8]>,
}

impl Fields {
    /// One value for each path.
    pub(super) fn new(paths: &Paths, values: impl Iterator<Item = SmolStr>) -> Self {
        let mut all = Vec::with_capacity(paths.len() * 16);
        for value in values {
            all.extend_from_slice(value.as_bytes());
            all.push(END);
        }
        Self {
            paths: paths.clone(),
            values: all.into(),
        }
    }

    /// `None` if the kind has no such index.
    pub fn get(&self, path: &str) -> Option<&str> {
        let at = self.paths.iter().position(|known| known == path)?;
        self.values().nth(at)
    }

    fn values(&self) -> impl Iterator<Item = &str> {
        let values = self.values.split(|byte| *byte == END);
        // They were texts when they were put in.
        values.map(|value| std::str::from_utf8(value).unwrap_or_default())
    }
}

impl fmt::Debug for Fields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map()
            .entries(self.paths.iter().zip(self.values()))
            .finish()
    }
}
