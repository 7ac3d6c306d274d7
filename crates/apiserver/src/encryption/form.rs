//! Sealed values in an etcd, where upstream's servers find them as they would have written them.

use std::sync::Arc;

use api::Revision;
use bytes::Bytes;
use store::{Form, Seal as _};

use super::Encryption;

struct Sealed {
    form: Arc<dyn Form>,
    encryption: Arc<Encryption>,
}

/// What another form writes, sealed.
pub fn sealed(form: Arc<dyn Form>, encryption: Arc<Encryption>) -> Arc<dyn Form> {
    Arc::new(Sealed { form, encryption })
}

impl Form for Sealed {
    fn write(&self, key: &Bytes, bytes: &Bytes, stamp_at: Option<usize>) -> Result<Bytes, String> {
        let value = self.form.write(key, bytes, stamp_at)?;
        let sealed = self.encryption.seal(key, &value)?;
        Ok(sealed.map_or(value, Bytes::from))
    }

    fn read(&self, key: &Bytes, value: &Bytes, revision: Revision) -> Result<Option<Bytes>, String> {
        match self.encryption.open(key, value, revision)? {
            Some(opened) => self.form.read(key, &opened.into(), revision),
            None => self.form.read(key, value, revision),
        }
    }

    fn restamp(&self, bytes: &Bytes, revision: Revision) -> Bytes {
        self.form.restamp(bytes, revision)
    }

    fn is_stale(&self, key: &Bytes, modified: Revision) -> bool {
        self.encryption.is_stale(key, modified)
    }
}
