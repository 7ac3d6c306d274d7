//! Volumes and claims in use are not deleted under their users: a finalizer says so from the start.

use api::{BoxFuture, Refused, Value};
use serde_json::json;

use super::{Admission, Operation, Review};

pub struct StorageObjectInUseProtection;

fn finalizer(review: &Review<'_>) -> Option<&'static str> {
    match (
        review.served.resource.group.as_str(),
        review.served.resource.plural.as_str(),
    ) {
        ("", "persistentvolumeclaims") => Some("kubernetes.io/pvc-protection"),
        ("", "persistentvolumes") => Some("kubernetes.io/pv-protection"),
        ("storage.k8s.io", "volumeattributesclasses") => Some("kubernetes.io/vac-protection"),
        _ => None,
    }
}

impl Admission for StorageObjectInUseProtection {
    fn name(&self) -> &'static str {
        "StorageObjectInUseProtection"
    }

    fn handles(&self, review: &Review<'_>) -> bool {
        review.subresource.is_empty() && review.operation == Operation::Create && finalizer(review).is_some()
    }

    fn mutate<'a>(&'a self, review: &'a mut Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        if let Some(ours) = finalizer(review) {
            let finalizers = &mut review.object["metadata"]["finalizers"];
            let mut all: Vec<Value> = finalizers.as_array().cloned().unwrap_or_default();
            if !all.iter().any(|f| f == ours) {
                all.push(json!(ours));
            }
            *finalizers = Value::Array(all);
        }
        Box::pin(std::future::ready(Ok(())))
    }
}
