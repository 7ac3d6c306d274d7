//! Patches: JSON, merge, strategic and apply, each against the object as it is at this try.

use api::patch;
use api::{FieldError, Patch, Refused, Resource, Value};
use serde_json::json;

use super::change::How;
use super::typed::{self, Wanted};
use super::{Done, metadata};
use crate::call::{Call, FieldValidation};
use crate::codec::goish;
use crate::server::Server;

const SECRETS: Resource = Resource::of("", "secrets");

impl Server {
    pub(crate) async fn patch(&self, call: &Call<'_>, patch: Patch) -> Result<Done, Refused> {
        call.trail.requested_patch(patch.body());
        if call.subresource == "scale" {
            return self.patch_scale(call, patch).await;
        }
        self.change(call, How::Patch(patch)).await
    }

    /// The patched object: typed, defaulted, in its place, its managed fields recorded.
    pub(super) fn patched(&self, call: &Call<'_>, patch: &Patch, old: &Value) -> Result<Value, Refused> {
        if let Patch::Apply { body, force } = patch {
            return self.applied(call, Some(old), body, *force);
        }
        let kind = &call.served.kind;
        let wanted = Wanted {
            type_: &kind.schema,
            api_version: &call.served.api_version,
            kind: &kind.kind,
        };
        let mut new = typed_patch(call, &wanted, old, patch)?;
        kind.complete(&mut new, self.now());
        metadata::in_place(call, &mut new)?;
        self.record(call, old, &mut new);
        Ok(new)
    }
}

/// Applies the patch to a value of the wanted type, and types the outcome.
pub(super) fn typed_patch(
    call: &Call<'_>,
    wanted: &Wanted<'_>,
    old: &Value,
    patch: &Patch,
) -> Result<Value, Refused> {
    let outcome = patch::apply(old.clone(), patch, wanted.type_).map_err(Refused::from)?;
    let bad = |says: String| unusable(call, &outcome, says);
    let same = |field: &str, value: &str| outcome[field].as_str().is_none_or(|found| found == value);
    if !same("apiVersion", wanted.api_version) || !same("kind", wanted.kind) {
        return Err(bad(type_meta_says(&outcome, wanted)));
    }
    let decoded = kinds::decode_value(wanted.type_, outcome.clone()).map_err(&bad)?;
    match call.options.validation {
        FieldValidation::Strict if !decoded.strict.is_empty() => {
            return Err(bad(format!(
                "strict decoding error: {}",
                decoded.strict.join(", ")
            )));
        }
        _ => typed::complain(call, &decoded.strict).map_err(&bad)?,
    }
    let mut new = decoded.value;
    new["apiVersion"] = json!(wanted.api_version);
    new["kind"] = json!(wanted.kind);
    Ok(new)
}

fn type_meta_says(outcome: &Value, wanted: &Wanted<'_>) -> String {
    let api_version = outcome["apiVersion"].as_str().unwrap_or(wanted.api_version);
    let kind = outcome["kind"].as_str().unwrap_or(wanted.kind);
    let (_, version) = kinds::table::split_api_version(api_version);
    if kinds::type_of(api_version, kind).is_some() {
        format!(
            "unable to decode: converting ({version}.{kind}) to (v1.{}): unknown conversion",
            wanted.kind
        )
    } else {
        format!(
            "no kind \"{kind}\" is registered for version \"{api_version}\" in scheme \"pkg/runtime/scheme.go:111\""
        )
    }
}

/// 422: the patch applies, but its outcome is no object of the kind.
fn unusable(call: &Call<'_>, outcome: &Value, says: String) -> Refused {
    // Refusals are logged and audited: upstream's text holds the whole object, but a Secret's is nobody's business.
    let printed = match call.served.resource == SECRETS {
        true => "{...}".to_owned(),
        false => outcome.to_string(),
    };
    let error = FieldError::invalid("patch", json!(printed), says);
    Refused::invalid("", "", "", &[error])
}

/// A patch out of its bytes.
pub(crate) fn decode(
    call: &Call<'_>,
    media_type: &str,
    body: &[u8],
    force: Option<bool>,
) -> Result<Patch, Refused> {
    let json = |prefix: &str| -> Result<Value, Refused> {
        serde_json::from_slice(body)
            .map_err(|e| Refused::bad_request(format!("{prefix}{}", goish::json_error(&e.to_string(), body))))
    };
    match media_type {
        "application/json-patch+json" => {
            let operations = json("error decoding patch: ")?;
            if operations.is_object() {
                return Err(Refused::bad_request(
                    "error decoding patch: json: cannot unmarshal object into Go value of type []handlers.jsonPatchOp",
                ));
            }
            Ok(Patch::Json(operations))
        }
        "application/merge-patch+json" => Ok(Patch::Merge(json("error decoding patch: ")?)),
        "application/strategic-merge-patch+json" => Ok(Patch::Strategic(json("")?)),
        "application/apply-patch+yaml" => {
            let unreadable = |says: String| {
                Refused::bad_request(format!(
                    "error decoding YAML: error converting YAML to JSON: {says}"
                ))
            };
            let parsed = crate::codec::yaml::parse(body).map_err(unreadable)?;
            let strict = call.options.validation == FieldValidation::Strict;
            if strict && !parsed.strict.is_empty() {
                return Err(Refused::bad_request(format!(
                    "error strict decoding YAML: error converting YAML to JSON: yaml: unmarshal errors:\n  {}",
                    parsed.strict.join("\n  ")
                )));
            }
            typed::complain(call, &parsed.strict).map_err(Refused::bad_request)?;
            Ok(Patch::Apply {
                body: parsed.value,
                force: force.unwrap_or(false),
            })
        }
        _ => Err(crate::refusal::patch_type_unsupported()),
    }
}
