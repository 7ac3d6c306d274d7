//! A request's object as webhooks and policies are to see it: in the version that their rule names, and of a scale
//! subresource the Scale rather than what has the replicas. And back.

use api::{Refused, Value};
use serde_json::json;

use super::Review;
use crate::pipeline::scale;
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
