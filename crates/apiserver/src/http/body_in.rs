//! Request bodies: read whole, up to the limit, and decoded by their type.

use api::{Refused, Value};
use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use hyper::body::Incoming;

use crate::call::{Call, FieldValidation};
use crate::codec::accept::{JSON, PROTOBUF, YAML};
use crate::codec::{goish, yaml};
use crate::limits;
use crate::pipeline::Body;
use crate::refusal;

pub(crate) async fn read(mut body: Incoming) -> Result<Bytes, Refused> {
    match Limited::new(&mut body, limits::BODY_BYTES).collect().await {
        Ok(collected) => Ok(collected.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => {
            discard(body).await;
            Err(refusal::too_large(format!("limit is {}", limits::BODY_BYTES)))
        }
        Err(error) => Err(Refused::bad_request(format!(
            "unable to read the request's body: {error}"
        ))),
    }
}

/// Reads on to the end of a body that is refused: over HTTP/2, curl sees no answer that comes while it still sends.
async fn discard(body: Incoming) {
    // Too much of it, or an end before its time, changes nothing about the answer.
    let mut rest = Limited::new(body, limits::BODY_DISCARD_BYTES);
    while let Some(Ok(_)) = rest.frame().await {}
}

/// The media type of the body, without its parameters.
pub(crate) fn media_type(headers: &HeaderMap) -> &str {
    let header = headers
        .get(CONTENT_TYPE)
        .and_then(|v| v.to_str().ok())
        .unwrap_or_default();
    header.split(';').next().unwrap_or_default().trim()
}

/// The object of a write.
pub(crate) fn object(call: &Call<'_>, kind: &str, media_type: &str, bytes: Bytes) -> Result<Body, Refused> {
    match media_type {
        "" | JSON => Ok(Body::Json(bytes)),
        YAML => {
            let parsed = yaml::parse(&bytes).map_err(|says| unrecognized(kind, &says, &bytes))?;
            complain(call, kind, &parsed.strict)?;
            Ok(Body::Value(parsed.value))
        }
        PROTOBUF => {
            let decoded =
                kinds::protobuf::decode(&bytes).map_err(|says| unrecognized(kind, &says, &bytes))?;
            Ok(Body::Typed(decoded.value))
        }
        _ => Err(refusal::body_type_unsupported(&[JSON, YAML, PROTOBUF].join(", "))),
    }
}

fn complain(call: &Call<'_>, kind: &str, strict: &[String]) -> Result<(), Refused> {
    match call.options.validation {
        FieldValidation::Strict if !strict.is_empty() => Err(Refused::bad_request(format!(
            "{kind} in version \"{}\" cannot be handled as a {kind}: strict decoding error: {}",
            call.served.kind.version,
            strict.join(", ")
        ))),
        FieldValidation::Warn => {
            strict.iter().for_each(|says| call.warnings.add(says));
            Ok(())
        }
        _ => Ok(()),
    }
}

fn unrecognized(kind: &str, says: &str, bytes: &[u8]) -> Refused {
    Refused::bad_request(format!(
        "the object provided is unrecognized (must be of type {kind}): {says} ({})",
        goish::excerpt(bytes)
    ))
}

/// The options in the body of a delete; null where there is none.
pub(crate) fn delete_options(media_type: &str, bytes: &Bytes) -> Result<Value, Refused> {
    if bytes.is_empty() {
        return Ok(Value::Null);
    }
    let options = match media_type {
        PROTOBUF => kinds::protobuf::decode(bytes).map(|decoded| decoded.value),
        YAML => yaml::parse(bytes).map(|parsed| parsed.value),
        "" | JSON => serde_json::from_slice(bytes).map_err(|e| goish::json_error(&e.to_string(), bytes)),
        _ => return Err(refusal::body_type_unsupported(&[JSON, YAML, PROTOBUF].join(", "))),
    };
    let options = options.map_err(|says| unrecognized("DeleteOptions", &says, bytes))?;
    let type_ = kinds::type_of("v1", "DeleteOptions").ok_or_else(refusal::no_such_resource)?;
    let mut decoded = kinds::decode_value(type_, options).map_err(Refused::bad_request)?;
    if decoded.value["kind"].is_null() {
        decoded.value["apiVersion"] = "meta.k8s.io/v1".into();
        decoded.value["kind"] = "DeleteOptions".into();
    }
    Ok(decoded.value)
}
