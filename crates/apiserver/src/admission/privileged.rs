//! Privileged containers where the cluster's owner does not allow them: upstream's `--allow-privileged=false`.

use api::{BoxFuture, FieldError, Refused, Value};

use super::pod_security::template_path;
use super::{Admission, Operation, Review};

pub struct NoPrivileged;

const LISTS: [&str; 3] = ["initContainers", "containers", "ephemeralContainers"];

impl Admission for NoPrivileged {
    fn name(&self) -> &'static str {
        "NoPrivileged"
    }

    fn handles(&self, review: &Review<'_>) -> bool {
        let makes_pods = review.is_about("", "pods") || template_path(&review.served.resource).is_some();
        makes_pods
            && matches!(review.operation, Operation::Create | Operation::Update)
            && matches!(review.subresource, "" | "ephemeralcontainers")
    }

    fn validate<'a>(&'a self, review: &'a Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        let template = template_path(&review.served.resource).unwrap_or_default();
        let errors = privileged(&review.object, &format!("{template}/spec"));
        let judged = if errors.is_empty() {
            Ok(())
        } else {
            let (group, kind) = (&review.served.resource.group, &review.served.kind.kind);
            Err(Refused::invalid(group, kind, &review.name, &errors))
        };
        Box::pin(std::future::ready(judged))
    }
}

/// What asks for privileges of the pod's spec that is at this JSON pointer.
fn privileged(object: &Value, pointer: &str) -> Vec<FieldError> {
    let spec = object.pointer(pointer).unwrap_or(&Value::Null);
    let path = pointer.trim_start_matches('/').replace('/', ".");
    let mut errors = Vec::new();
    for list in LISTS {
        let containers = spec[list].as_array().into_iter().flatten().enumerate();
        for (at, _) in containers.filter(|(_, one)| one["securityContext"]["privileged"] == true) {
            let field = format!("{path}.{list}[{at}].securityContext.privileged");
            errors.push(FieldError::forbidden(field, "disallowed by cluster policy"));
        }
    }
    errors
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn each_container_that_asks_for_privileges_is_named() {
        let privileged = json!({"name": "b", "securityContext": {"privileged": true}});
        let spec = json!({"containers": [{"name": "a"}, privileged]});
        let told = |object: &Value, pointer: &str| -> Vec<String> {
            super::privileged(object, pointer)
                .iter()
                .map(FieldError::to_string)
                .collect()
        };
        assert_eq!(
            told(
                &json!({"spec": {"template": {"spec": spec}}}),
                "/spec/template/spec"
            ),
            [
                "spec.template.spec.containers[1].securityContext.privileged: Forbidden: disallowed by cluster policy"
            ]
        );
        assert!(told(&json!({"spec": {"containers": [{}]}}), "/spec").is_empty());
    }
}
