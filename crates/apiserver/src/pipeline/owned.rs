//! Who owns which field: `metadata.managedFields`, brought up to date by every write, and server-side apply, which is
//! ruled by it.

use api::apply::{self, Writer};
use api::{FieldError, Refused, Value};

use super::Done;
use super::create::text;
use super::metadata;
use crate::call::Call;
use crate::refusal;
use crate::server::Server;

impl Server {
    /// Writes down which fields this write sets.
    pub(super) fn record(&self, call: &Call<'_>, old: &Value, new: &mut Value) {
        if call.subresource == "binding" {
            return;
        }
        let live = Some(old).filter(|old| !old.is_null());
        self.as_writer(call, |by| apply::record_update(live, new, by));
    }

    /// The object with a configuration applied to it.
    pub(super) fn applied(
        &self,
        call: &Call<'_>,
        old: Option<&Value>,
        body: &Value,
        force: bool,
    ) -> Result<Value, Refused> {
        if call.options.manager.is_empty() {
            let error = FieldError::required("fieldManager", "is required for apply patch");
            return Err(refusal::bad_options("PatchOptions", &[error]));
        }
        let mut body = body.clone();
        metadata::in_place(call, &mut body)?;
        self.check_applied(call, &body)?;
        let applied = self
            .as_writer(call, |by| apply::apply(old, &body, force, by))
            .map_err(Refused::from)?;
        // In the one form that every other write stores: loops compare templates.
        let decoded = kinds::decode_value(&call.served.kind.schema, applied).map_err(Refused::bad_request)?;
        let mut new = decoded.value;
        call.served.kind.complete(&mut new, self.now());
        metadata::in_place(call, &mut new)?;
        Ok(new)
    }

    /// What does not fit the schema is found while it is applied.
    fn check_applied(&self, call: &Call<'_>, body: &Value) -> Result<(), Refused> {
        let (api_version, found) = (text_of(body, "apiVersion"), text_of(body, "kind"));
        let kind = &call.served.kind.kind;
        if api_version == call.served.api_version && found == kind {
            return Ok(());
        }
        let wanted = &call.served.api_version;
        Err(Refused::bad_request(format!(
            "invalid object type: {api_version}, Kind={found} (want {wanted}, Kind={kind})"
        )))
    }

    /// Nothing is there yet: a create of what is applied.
    pub(super) async fn create_applied(
        &self,
        call: &Call<'_>,
        body: &Value,
        force: bool,
    ) -> Result<Done, Refused> {
        if !text(body, "uid").is_empty() {
            let uid = text(body, "uid");
            let says = format!(
                "uid mismatch: the provided object specified uid {uid}, and no existing object was found"
            );
            return Err(Refused::conflict(&call.key(), &says));
        }
        let object = self.applied(call, None, body, force)?;
        self.create_decoded(call, object, false).await
    }

    fn as_writer<T>(&self, call: &Call<'_>, write: impl FnOnce(&Writer<'_>) -> T) -> T {
        let kind = &call.served.kind;
        let reset = match kind.subresource(&call.subresource) {
            Some(sub) => &sub.reset_fields,
            None => &kind.reset_fields,
        };
        let convert = |object: &Value, version: &str| self.to_version(call, object, version);
        write(&Writer {
            manager: &call.options.manager,
            version: &call.served.api_version,
            subresource: &call.subresource,
            schema: &kind.schema,
            reset_fields: reset,
            empty: call.served.empty(),
            now: self.now(),
            convert: &convert,
        })
    }

    /// The object in another version of its resource, for managers that wrote in that.
    fn to_version(
        &self,
        call: &Call<'_>,
        object: &Value,
        api_version: &str,
    ) -> Option<(Value, api::schema::TypeRef)> {
        let (group, version) = kinds::table::split_api_version(api_version);
        let other = self.registry().find(group, version, &call.served.kind.plural)?;
        let mut value = object.clone();
        if let Some(home) = &call.served.home {
            super::to_storage(&call.served.kind, home, &mut value);
        }
        super::from_storage(&other.kind, &mut value);
        Some((value, other.kind.schema.clone()))
    }
}

fn text_of<'a>(object: &'a Value, field: &str) -> &'a str {
    object[field].as_str().unwrap_or_default()
}
