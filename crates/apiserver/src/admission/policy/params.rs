//! The parameters of a binding: objects of any kind, by name or by labels.

use std::sync::Arc;

use api::{Object, Value};

use super::definitions::{ParamRef, Policy};
use crate::admission::{Review, request};
use crate::registry::Served;

/// The policy is applied once with each; `null` where it has none. An error says what is wrong with the configuration.
pub(super) async fn collect<R>(
    policy: &Policy<R>,
    wanted: Option<&ParamRef>,
    served: Option<&Arc<Served>>,
    review: &Review<'_>,
) -> Result<Vec<Value>, String> {
    let (Some(served), Some(wanted), Some(_)) = (served, wanted, &policy.param_kind) else {
        return Ok(vec![Value::Null]);
    };
    let namespace = namespace(served, wanted, review)?;
    let found = found(served, wanted, namespace, review)?;
    if found.is_empty() && wanted.must_exist {
        return Err("no params found for policy binding with `Deny` parameterNotFoundAction".to_owned());
    }
    let mut params = Vec::with_capacity(found.len());
    for object in found {
        let object = review.server.in_version(served, object).await;
        let value = object.and_then(|object| object.value());
        params.push(value.map_err(|refused| refused.message)?);
    }
    Ok(params)
}

/// The resource of the policy's parameters, if it has any.
pub(super) fn served<R>(policy: &Policy<R>, review: &Review<'_>) -> Result<Option<Arc<Served>>, String> {
    let Some((api_version, kind)) = &policy.param_kind else {
        return Ok(None);
    };
    let (group, version) = kinds::table::split_api_version(api_version);
    let table = review.server.registry().table();
    match table.by_kind(group, version, kind) {
        Some(served) if served.home.is_some() => Ok(Some(Arc::clone(served))),
        _ => Err(format!(
            "failed to find resource referenced by paramKind: '{group}/{version}, Kind={kind}'"
        )),
    }
}

fn namespace<'a>(served: &Served, wanted: &'a ParamRef, review: &'a Review<'_>) -> Result<&'a str, String> {
    let says = match (served.kind.namespaced, wanted.namespace.as_str()) {
        (false, "") => return Ok(""),
        (false, _) => "paramRef.namespace must not be provided for a cluster-scoped `paramKind`",
        (true, "") if request::namespace(review).is_empty() => {
            "cannot use namespaced paramRef in policy binding that matches cluster-scoped resources"
        }
        (true, "") => return Ok(request::namespace(review)),
        (true, namespace) => return Ok(namespace),
    };
    Err(says.to_owned())
}

fn found(
    served: &Served,
    wanted: &ParamRef,
    namespace: &str,
    review: &Review<'_>,
) -> Result<Vec<Arc<Object>>, String> {
    let server = review.server;
    if !wanted.name.is_empty() {
        let found = server.stored(&served.resource, namespace, &wanted.name);
        return Ok(found.into_iter().collect());
    }
    let selector = wanted.selector.as_ref().map_err(Clone::clone)?;
    let mut all = server.stored_in(&served.resource, namespace);
    all.retain(|object| selector.matches_meta(&object.meta));
    Ok(all)
}
