//! From a body to an object of the right type: its type meta checked, its fields typed, strictness as asked for,
//! defaults filled in.

use api::schema::Type;
use api::{Refused, Value};
use bytes::Bytes;
use serde::Deserialize;
use serde_json::json;

use super::Body;
use crate::call::{Call, FieldValidation};
use crate::codec::goish;
use crate::server::Server;

/// What a body must be.
pub(super) struct Wanted<'a> {
    pub(super) type_: &'a Type,
    pub(super) api_version: &'a str,
    pub(super) kind: &'a str,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct TypeMeta {
    api_version: Option<String>,
    kind: Option<String>,
}

impl Server {
    /// The body as an object of the call's kind, with defaults.
    pub(super) fn decoded(&self, call: &Call<'_>, body: Body) -> Result<Value, Refused> {
        let kind = &call.served.kind;
        let wanted = Wanted {
            type_: &kind.schema,
            api_version: &call.served.api_version,
            kind: &kind.kind,
        };
        let mut object = typed(call, body, &wanted)?;
        kind.complete(&mut object, self.now());
        call.trail.requested(&object);
        if super::metadata::dedup_owners(&mut object) {
            call.warnings.add(
                ".metadata.ownerReferences contains duplicate entries; API server dedups owner references in 1.20+, and may \
                 reject such requests as early as 1.24; please fix your requests",
            );
        }
        Ok(object)
    }
}

/// The body as a value of the wanted type, its type meta filled in.
pub(super) fn typed(call: &Call<'_>, body: Body, wanted: &Wanted<'_>) -> Result<Value, Refused> {
    let decoded = match body {
        Body::Json(bytes) => {
            check_type_meta(&json_type_meta(&bytes, wanted)?, wanted)?;
            kinds::decode(wanted.type_, &bytes).map_err(|e| goish::json_error(&e, &bytes))
        }
        Body::Value(value) => {
            check_type_meta(&TypeMeta::deserialize(&value).unwrap_or_default(), wanted)?;
            kinds::decode_value(wanted.type_, value)
        }
        Body::Typed(value) => {
            check_type_meta(&TypeMeta::deserialize(&value).unwrap_or_default(), wanted)?;
            Ok(kinds::Decoded {
                value,
                strict: Vec::new(),
            })
        }
    };
    let decoded = decoded.map_err(|says| cannot_be_handled(wanted, &says))?;
    complain(call, &decoded.strict).map_err(|says| cannot_be_handled(wanted, &says))?;
    let mut object = decoded.value;
    object["apiVersion"] = json!(wanted.api_version);
    object["kind"] = json!(wanted.kind);
    Ok(object)
}

/// Unknown and duplicate fields: warned of, refused or passed over. An error is the sentence of the refusal.
pub(super) fn complain(call: &Call<'_>, strict: &[String]) -> Result<(), String> {
    match call.options.validation {
        FieldValidation::Strict if !strict.is_empty() => {
            Err(format!("strict decoding error: {}", strict.join(", ")))
        }
        FieldValidation::Warn => {
            strict.iter().for_each(|says| call.warnings.add(says));
            Ok(())
        }
        _ => Ok(()),
    }
}

fn json_type_meta(bytes: &Bytes, wanted: &Wanted<'_>) -> Result<TypeMeta, Refused> {
    let unreadable = |says: &str| {
        Refused::bad_request(format!(
            "the object provided is unrecognized (must be of type {}): couldn't get version/kind; json parse error: {says} ({})",
            wanted.kind,
            goish::excerpt(bytes)
        ))
    };
    if let Some(says) = goish::depth_error(bytes) {
        return Err(unreadable(&says));
    }
    let in_go = |says: &str| unreadable(&goish::json_error(says, bytes));
    let found: TypeMeta = serde_json::from_slice(bytes).map_err(|error| in_go(&error.to_string()))?;
    // Derived code takes a list for a struct.
    match bytes.iter().find(|byte| !byte.is_ascii_whitespace()) {
        Some(b'[') => Err(in_go("invalid type: sequence")),
        _ => Ok(found),
    }
}

fn check_type_meta(found: &TypeMeta, wanted: &Wanted<'_>) -> Result<(), Refused> {
    let api_version = found
        .api_version
        .as_deref()
        .filter(|v| !v.is_empty())
        .unwrap_or(wanted.api_version);
    let kind = found
        .kind
        .as_deref()
        .filter(|k| !k.is_empty())
        .unwrap_or(wanted.kind);
    if api_version == wanted.api_version && kind == wanted.kind {
        return Ok(());
    }
    let (_, version) = kinds::table::split_api_version(api_version);
    let (_, served_version) = kinds::table::split_api_version(wanted.api_version);
    let says = if kinds::type_of(api_version, kind).is_some() {
        format!(
            "converting ({version}.{kind}) to (core.{}): unknown conversion",
            wanted.kind
        )
    } else {
        format!(
            "no kind \"{kind}\" is registered for version \"{api_version}\" in scheme \"pkg/runtime/scheme.go:111\""
        )
    };
    tracing::trace!(served_version, "type meta does not match");
    Err(Refused::bad_request(format!(
        "{kind} in version \"{version}\" cannot be handled as a {}: {says}",
        wanted.kind
    )))
}

pub(super) fn cannot_be_handled(wanted: &Wanted<'_>, says: &str) -> Refused {
    let (_, version) = kinds::table::split_api_version(wanted.api_version);
    Refused::bad_request(format!(
        "{kind} in version \"{version}\" cannot be handled as a {kind}: {says}",
        kind = wanted.kind
    ))
}
