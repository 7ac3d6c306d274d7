//! One request as one policy sees it.

use std::sync::Arc;

use api::{Refused, Resource, Value};

use super::definitions::{Binding, Bound};
use super::params;
use crate::admission::expressions::{self, Inputs, Permissions};
use crate::admission::{Review, request, versions};
use crate::registry::Served;

const NAMESPACES: Resource = Resource::of("", "namespaces");

/// A policy that applies to a request by one of its bindings.
pub(super) struct Applies {
    pub(super) binding: Arc<Binding>,
    /// The version in which the policy sees the object.
    pub(super) served: Arc<Served>,
    /// It is applied once with each.
    pub(super) params: Vec<Value>,
}

/// Why it is not known whether a policy applies.
pub(super) struct Misconfigured {
    /// `None`: the policy itself is what is wrong.
    pub(super) binding: Option<Arc<Binding>>,
    pub(super) says: String,
}

/// By which bindings the policy applies to the request.
pub(super) async fn applying<R: Send + Sync>(
    bound: &Bound<R>,
    review: &Review<'_>,
) -> Vec<Result<Applies, Misconfigured>> {
    let misconfigured = |says: String| {
        let says = format!("failed to configure policy: {says}");
        vec![Err(Misconfigured { binding: None, says })]
    };
    let served = match bound.policy.constraints.version_for(review) {
        Ok(Some(served)) => served,
        Ok(None) => return Vec::new(),
        Err(refused) => return misconfigured(refused.message),
    };
    let of_params = match params::served(&bound.policy, review) {
        Ok(of_params) => of_params,
        Err(says) => return misconfigured(says),
    };
    let mut all = Vec::new();
    for binding in &bound.bindings {
        match binds(binding, review) {
            Ok(false) => continue,
            Ok(true) => {}
            Err(refused) => {
                all.push(Err(of_binding(binding, &refused.message)));
                continue;
            }
        }
        let wanted = binding.params.as_ref();
        let params = params::collect(&bound.policy, wanted, of_params.as_ref(), review).await;
        all.push(match params {
            Ok(params) => Ok(Applies {
                binding: Arc::clone(binding),
                served: Arc::clone(&served),
                params,
            }),
            Err(says) => Err(of_binding(binding, &says)),
        });
    }
    all
}

fn binds(binding: &Binding, review: &Review<'_>) -> Result<bool, Refused> {
    match &binding.constraints {
        Some(constraints) => Ok(constraints.version_for(review)?.is_some()),
        None => Ok(true),
    }
}

fn of_binding(binding: &Arc<Binding>, says: &str) -> Misconfigured {
    Misconfigured {
        binding: Some(Arc::clone(binding)),
        says: format!("failed to configure binding: {says}"),
    }
}

/// What expressions see of the request, but for parameters.
pub(super) struct Case {
    pub(super) object: Value,
    pub(super) old: Value,
    request: Value,
    namespace: Value,
}

impl Case {
    pub(super) async fn new(review: &Review<'_>, served: &Served) -> Result<Self, Refused> {
        let (object, old) = versions::shown(review, served).await?;
        Ok(Self {
            object,
            old,
            request: request::described(review, served),
            namespace: namespace(review)?,
        })
    }

    /// `namespaced`: whether the expressions see the namespace; conditions do not.
    pub(super) fn inputs<'a>(
        &'a self,
        params: &'a Value,
        permissions: &'a Permissions<'a>,
        namespaced: bool,
    ) -> Inputs<'a> {
        Inputs {
            object: &self.object,
            old: &self.old,
            request: &self.request,
            namespace: match namespaced {
                true => &self.namespace,
                false => expressions::nothing(),
            },
            params,
            permissions,
        }
    }
}

/// `null` for what is in none, and for a namespace itself.
fn namespace(review: &Review<'_>) -> Result<Value, Refused> {
    if review.namespace.is_empty() || review.is_about("", "namespaces") {
        return Ok(Value::Null);
    }
    let Some(found) = review.server.stored(&NAMESPACES, "", review.namespace) else {
        return Err(Refused::not_found(&NAMESPACES.key("", review.namespace)));
    };
    let mut namespace = found.value()?;
    let hidden = ["managedFields", "ownerReferences", "selfLink"];
    if let Some(metadata) = namespace["metadata"].as_object_mut() {
        metadata.retain(|field, _| !hidden.contains(&field.as_str()));
    }
    if let Some(fields) = namespace.as_object_mut() {
        fields.retain(|field, _| !["apiVersion", "kind"].contains(&field.as_str()));
    }
    Ok(namespace)
}
