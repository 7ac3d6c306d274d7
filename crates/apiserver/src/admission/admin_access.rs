//! Who asks for devices as their administrator, beside those that use them, must be in a namespace that is marked for it.
//!
//! <https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/#admin-access>

use api::{BoxFuture, FieldError, Refused, Resource, Value};

use super::{Admission, Operation, Review};

pub struct AdminAccess;

const NAMESPACES: Resource = Resource::of("", "namespaces");
const LABEL: &str = "resource.k8s.io/admin-access";

/// The path of the first request, or of the first granted device, with an administrator's rights.
fn asked(object: &Value, path: &[&str]) -> Option<String> {
    let list = path.iter().fold(object, |value, field| &value[*field]);
    let at = list.as_array()?.iter().position(|one| {
        // Of v1 and v1beta2, and of v1beta1.
        one["exactly"]["adminAccess"] == true || one["adminAccess"] == true
    })?;
    let path = path
        .strip_prefix(&["spec", "spec"])
        .map_or(path.join("."), |rest| format!("spec.{}", rest.join(".")));
    Some(format!("{path}[{at}].adminAccess"))
}

/// What a write asks for that was not granted before.
fn new_access(review: &Review<'_>) -> Option<String> {
    const GRANTED: [&str; 4] = ["status", "allocation", "devices", "results"];
    match (
        review.served.resource.plural.as_str(),
        review.subresource,
        review.operation,
    ) {
        ("resourceclaims", "", Operation::Create) => asked(&review.object, &["spec", "devices", "requests"]),
        ("resourceclaimtemplates", "", Operation::Create) => {
            asked(&review.object, &["spec", "spec", "devices", "requests"])
        }
        ("resourceclaims", "status", Operation::Update) => {
            let had = asked(&review.old, &GRANTED);
            asked(&review.object, &GRANTED).filter(|_| had.is_none())
        }
        _ => None,
    }
}

fn judge(review: &Review<'_>) -> Result<(), Refused> {
    let Some(path) = new_access(review) else {
        return Ok(());
    };
    let namespace = review.server.stored(&NAMESPACES, "", review.namespace);
    if namespace.is_some_and(|namespace| namespace.meta.label(LABEL) == Some("true")) {
        return Ok(());
    }
    let says =
        format!("admin access to devices requires the `{LABEL}: true` label on the containing namespace");
    let kind = &review.served.kind;
    let name = review.object["metadata"]["name"].as_str().unwrap_or_default();
    Err(Refused::invalid(
        &kind.group,
        &kind.kind,
        name,
        &[FieldError::forbidden(path, says)],
    ))
}

impl Admission for AdminAccess {
    fn name(&self) -> &'static str {
        "DRAAdminAccess"
    }

    fn handles(&self, review: &Review<'_>) -> bool {
        review.served.resource.group == "resource.k8s.io"
    }

    fn validate<'a>(&'a self, review: &'a Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        Box::pin(std::future::ready(judge(review)))
    }
}
