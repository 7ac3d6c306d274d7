//! Between decoding and commit: the table's effects, the generation, validation; and who owns which field.

use api::{FieldError, Refused, Value};
use serde_json::json;

use super::create::text;
use super::metadata;
use crate::call::Call;
use crate::custom;
use crate::server::Server;

impl Server {
    pub(super) fn prepare_create(&self, call: &Call<'_>, object: &mut Value) {
        call.served.kind.prepare_create(object, self.now());
        if custom::is_definition(&call.served) {
            self.settle_definition(object);
        }
    }

    /// Takes back what this kind of update does not change.
    pub(super) fn prepare_update(&self, call: &Call<'_>, new: &mut Value, old: &Value) {
        metadata::keep(new, old);
        call.served
            .kind
            .prepare_update(new, old, &call.subresource, self.now());
        metadata::keep_deletion(new, old);
        if custom::is_definition(&call.served) && call.subresource.is_empty() {
            self.settle_definition(new);
        }
    }

    pub(super) fn validate_create(&self, call: &Call<'_>, object: &Value) -> Result<(), Refused> {
        let kind = &call.served.kind;
        kind.warnings(object, None)
            .into_iter()
            .for_each(|says| call.warnings.add(says));
        invalid(call, object, kind.validate_create(object))
    }

    pub(super) fn validate_update(&self, call: &Call<'_>, new: &Value, old: &Value) -> Result<(), Refused> {
        let kind = &call.served.kind;
        let verdict = kind.validate_update(new, old, &call.subresource);
        kind.warnings(new, Some(old))
            .into_iter()
            .chain(verdict.warnings)
            .for_each(|says| call.warnings.add(says));
        invalid(call, new, verdict.errors)
    }
}

pub(super) fn invalid(call: &Call<'_>, object: &Value, errors: Vec<FieldError>) -> Result<(), Refused> {
    if errors.is_empty() {
        return Ok(());
    }
    let kind = &call.served.kind;
    let name = text(object, "name");
    Err(Refused::invalid(&kind.group, &kind.kind, &name, &errors))
}

/// The revision that the body insists on, if it does.
pub(super) fn asked_revision(object: &Value) -> Result<Option<u64>, Refused> {
    match object["metadata"]["resourceVersion"].as_str() {
        None | Some("" | "0") => Ok(None),
        Some(text) => match text.parse() {
            Ok(revision) => Ok(Some(revision)),
            Err(_) => Err(Refused::bad_request(format!(
                "strconv.ParseUint: parsing {}: invalid syntax",
                json!(text)
            ))),
        },
    }
}
