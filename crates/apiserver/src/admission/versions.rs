//! A request's object as webhooks and policies are to see it: in the version that their rule names, and of a scale
//! subresource the Scale rather than what has the replicas. And back.

use api::schema::Type;
use api::{Refused, Value};
use serde_json::json;

use super::Review;
use crate::pipeline::scale;
use crate::refusal;
use crate::registry::Served;

/// The new and the old object; null where there is none.
pub(super) async fn shown(review: &Review<'_>, served: &Served) -> Result<(Value, Value), Refused> {
    let object = one(review, served, &review.object).await?;
    let old = one(review, served, &review.old).await?;
    Ok((object, old))
}

async fn one(review: &Review<'_>, served: &Served, object: &Value) -> Result<Value, Refused> {
    if object.is_null() {
        return Ok(Value::Null);
    }
    if review.subresource == "scale" {
        return Ok(scale::shown(review.served, object));
    }
    if is_own_kind(review, served) {
        return review.server.convert(review.served, served, object.clone()).await;
    }
    Ok(object.clone())
}

/// Puts what a webhook made of the object in the place of the request's.
pub(super) async fn take_back(
    review: &mut Review<'_>,
    served: &Served,
    object: Value,
) -> Result<(), Refused> {
    if review.subresource == "scale" {
        let replicas = object["spec"]["replicas"].as_i64().unwrap_or_default();
        scale::set_replicas(review.served, &mut review.object, replicas);
        return Ok(());
    }
    let object = if is_own_kind(review, served) {
        review.server.convert(served, review.served, object).await?
    } else {
        object
    };
    if object["metadata"]["namespace"] != review.object["metadata"]["namespace"] {
        return Err(Refused::bad_request(
            "the namespace of the provided object does not match the namespace sent on the request",
        ));
    }
    review.object = object;
    Ok(())
}

/// The type of an object as it is shown.
pub(super) fn type_of<'a>(served: &'a Served, object: &Value) -> &'a Type {
    match kinds::type_of(text(object, "apiVersion"), text(object, "kind")) {
        Some(type_) if !is_own(served, object) => type_,
        _ => &served.kind.schema,
    }
}

fn text<'a>(object: &'a Value, field: &str) -> &'a str {
    object[field].as_str().unwrap_or_default()
}

fn is_own(served: &Served, object: &Value) -> bool {
    text(object, "apiVersion") == served.api_version && text(object, "kind") == served.kind.kind
}

/// What a policy's patch made of the object that was `shown`: as [`retyped`], but a field that a built-in type does not
/// have is refused.
pub(super) fn retyped_strictly(
    review: &Review<'_>,
    served: &Served,
    shown: &Value,
    outcome: Value,
) -> Result<Value, Refused> {
    if served.custom.is_none() {
        let decoded = kinds::decode_value(type_of(served, shown), outcome.clone());
        let strict = decoded.map_err(refusal::internal)?.strict;
        if !strict.is_empty() {
            let says = format!("strict decoding error: {}", strict.join(", "));
            return Err(refusal::internal(says));
        }
    }
    retyped(review, served, shown, outcome)
}

/// What was made of the object that was `shown`: typed, with defaults, as a client's own would be.
pub(super) fn retyped(
    review: &Review<'_>,
    served: &Served,
    shown: &Value,
    outcome: Value,
) -> Result<Value, Refused> {
    let decoded = kinds::decode_value(type_of(served, shown), outcome);
    let mut object = decoded.map_err(refusal::internal)?.value;
    let now = review.server.now();
    if is_own(served, shown) {
        served.kind.complete(&mut object, now);
    } else {
        kinds::default_body(text(shown, "apiVersion"), text(shown, "kind"), &mut object, now);
    }
    for field in ["apiVersion", "kind"] {
        object[field] = shown[field].clone();
    }
    Ok(object)
}

/// Whether the body is of the resource's own kind, rather than a Binding or an Eviction.
fn is_own_kind(review: &Review<'_>, served: &Served) -> bool {
    let subresource = served.kind.subresource(review.subresource);
    subresource.is_none_or(|sub| sub.kind == served.kind.kind)
}

/// `{group, version, kind}` of the body of a subresource, or of the resource itself.
pub(super) fn kind(served: &Served, subresource: &str) -> Value {
    let kind = &served.kind;
    match kind.subresource(subresource) {
        Some(sub) => json!({"group": sub.group, "version": sub.version, "kind": sub.kind}),
        None => json!({"group": kind.group, "version": kind.version, "kind": kind.kind}),
    }
}
