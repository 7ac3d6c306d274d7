//! Who owns which field: `metadata.managedFields`.

use api::{Refused, Value};

use super::metadata::metadata;
use crate::call::Call;
use crate::server::Server;

impl Server {
    /// Writes down which fields this write sets. The client's own idea of it does not count.
    pub(super) fn record(&self, _call: &Call<'_>, old: &Value, new: &mut Value) -> Result<(), Refused> {
        match old["metadata"].get("managedFields") {
            Some(fields) => metadata(new).insert("managedFields".to_owned(), fields.clone()),
            None => metadata(new).remove("managedFields"),
        };
        Ok(())
    }
}
