//! `admission.k8s.io` AdmissionReview: the question to a webhook, and what may be made of its answer.

use api::{Refused, SmolStr, Value};
use base64::Engine as _;
use serde_json::json;

use super::configuration::Hook;
use crate::admission::{Review, request};
use crate::registry::Served;

/// In the order of the webhook's own list, the first that this server speaks is taken.
const VERSIONS: [&str; 2] = ["v1", "v1beta1"];

/// A question, and what its answer must match.
pub(super) struct Question {
    pub(super) body: Value,
    uid: SmolStr,
    version: &'static str,
}

/// What a webhook says.
pub(super) struct Answer {
    pub(super) warnings: Vec<String>,
    /// For the audit, by keys of its own.
    pub(super) annotations: Vec<(String, String)>,
    /// The refusal, already in upstream's words.
    pub(super) verdict: Result<(), Refused>,
    /// The operations of a JSON patch.
    pub(super) patch: Option<Value>,
}

impl Question {
    /// An error says why there is no way to ask.
    pub(super) fn new(
        hook: &Hook,
        review: &Review<'_>,
        served: &Served,
        object: &Value,
        old: &Value,
    ) -> Result<Self, String> {
        let known = |version: &String| VERSIONS.into_iter().find(|known| known == version);
        let version = hook.versions.iter().find_map(known).ok_or(
            "could not create admission objects: webhook does not accept known AdmissionReview versions (v1, v1beta1)",
        )?;
        let uid = review.server.new_uid();
        let mut request = request::described(review, served);
        request["uid"] = json!(uid);
        request["object"] = object.clone();
        request["oldObject"] = old.clone();
        let body = json!({
            "kind": "AdmissionReview", "apiVersion": format!("admission.k8s.io/{version}"), "request": request,
        });
        Ok(Self { body, uid, version })
    }

    /// An error says why the answer is none.
    pub(super) fn answer(&self, hook: &Hook, said: &Value, mutating: bool) -> Result<Answer, String> {
        let response = &said["response"];
        if !response.is_object() {
            return Err("received invalid webhook response: webhook response was absent".to_owned());
        }
        if self.version == "v1" {
            self.check(said, mutating)
                .map_err(|says| format!("received invalid webhook response: {says}"))?;
        }
        let warnings = response["warnings"].as_array().into_iter().flatten();
        let annotations = response["auditAnnotations"].as_object().into_iter().flatten();
        let annotation = |(key, value): (&String, &Value)| Some((key.clone(), value.as_str()?.to_owned()));
        let allowed = response["allowed"] == true;
        let patch = match response["patch"].as_str() {
            Some(text) if mutating && allowed && !text.is_empty() => {
                Some(patch(text, &response["patchType"])?)
            }
            _ => None,
        };
        Ok(Answer {
            warnings: warnings.filter_map(Value::as_str).map(str::to_owned).collect(),
            annotations: annotations.filter_map(annotation).collect(),
            verdict: if allowed {
                Ok(())
            } else {
                Err(denied(&hook.name, &response["status"]))
            },
            patch,
        })
    }

    fn check(&self, said: &Value, mutating: bool) -> Result<(), String> {
        let response = &said["response"];
        let quoted = |value: &Value| api::quote::quoted(value.as_str().unwrap_or_default());
        if response["uid"] != self.uid.as_str() {
            let expected = api::quote::quoted(&self.uid);
            return Err(format!(
                "expected response.uid={expected}, got {}",
                quoted(&response["uid"])
            ));
        }
        let text = |field: &str| said[field].as_str().unwrap_or_default();
        if text("apiVersion") != "admission.k8s.io/v1" || text("kind") != "AdmissionReview" {
            let (group, version) = kinds::table::split_api_version(text("apiVersion"));
            let found = format!("{group}/{version}, Kind={}", text("kind"));
            return Err(format!(
                "expected webhook response of admission.k8s.io/v1, Kind=AdmissionReview, got {found}"
            ));
        }
        let has_patch = response["patch"].as_str().is_some_and(|text| !text.is_empty());
        let has_type = !response["patchType"].is_null();
        let says = match (mutating, has_patch, has_type) {
            (true, true, false) => "webhook returned response.patch but not response.patchType",
            (true, false, true) => "webhook returned response.patchType but not response.patch",
            (true, true, true) if response["patchType"] == "" => {
                "webhook returned invalid response.patchType of \"\""
            }
            (false, true, _) => "validating webhook may not return response.patch",
            (false, _, true) => "validating webhook may not return response.patchType",
            _ => return Ok(()),
        };
        Err(says.to_owned())
    }
}

fn patch(text: &str, type_: &Value) -> Result<Value, String> {
    let undecodable = |says: String| format!("received undecodable patch in webhook response: {says}");
    if type_.as_str().is_some_and(|type_| type_ != "JSONPatch") {
        let type_ = api::quote::quoted(type_.as_str().unwrap_or_default());
        return Err(format!("unsupported patch type {type_}"));
    }
    let bytes = base64::engine::general_purpose::STANDARD.decode(text);
    let bytes = bytes.map_err(|error| undecodable(error.to_string()))?;
    serde_json::from_slice(&bytes).map_err(|error| undecodable(error.to_string()))
}

/// The client gets the webhook's own Status, with the webhook's name before its message.
fn denied(name: &str, status: &Value) -> Refused {
    let by = format!(
        "admission webhook {} denied the request",
        api::quote::quoted(name)
    );
    let text = |field: &str| status[field].as_str().unwrap_or_default();
    let mut refused = Refused::from_status(status);
    let code = status["code"].as_u64().and_then(|code| u16::try_from(code).ok());
    refused.code = code.filter(|code| *code >= 400).unwrap_or(400);
    refused.message = match (text("message"), text("reason")) {
        ("", "") => format!("{by} without explanation"),
        ("", reason) => format!("{by}: {reason}"),
        (message, _) => format!("{by}: {message}"),
    };
    refused
}
