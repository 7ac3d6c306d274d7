//! Nothing is created in a namespace that is not there or on its way out, and the three namespaces that every cluster
//! has are not deleted.

use api::{BoxFuture, Reason, Refused, Resource};

use super::{Admission, Operation, Review};

const NAMESPACES: Resource = Resource::of("", "namespaces");
const KEPT: [&str; 3] = ["default", "kube-system", "kube-public"];

pub struct NamespaceLifecycle;

impl Admission for NamespaceLifecycle {
    fn name(&self) -> &'static str {
        "NamespaceLifecycle"
    }

    fn handles(&self, review: &Review<'_>) -> bool {
        matches!(
            review.operation,
            Operation::Create | Operation::Update | Operation::Delete
        )
    }

    fn validate<'a>(&'a self, review: &'a Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        Box::pin(std::future::ready(judge(review)))
    }
}

fn judge(review: &Review<'_>) -> Result<(), Refused> {
    if review.operation == Operation::Delete {
        let kept = review.is_about("", "namespaces") && KEPT.contains(&review.name.as_str());
        return match kept {
            true => Err(Refused::forbidden(
                &NAMESPACES.key("", review.name.clone()),
                "this namespace may not be deleted",
            )),
            false => Ok(()),
        };
    }
    let creates = review.operation == Operation::Create;
    let is_review = review.is_about("authorization.k8s.io", "localsubjectaccessreviews");
    if review.namespace.is_empty() || review.is_about("", "namespaces") || is_review {
        return Ok(());
    }
    let Some(namespace) = review.server.stored(&NAMESPACES, "", review.namespace) else {
        return Err(Refused::not_found(&NAMESPACES.key("", review.namespace)));
    };
    if !creates || namespace.meta.deleted().is_none() {
        return Ok(());
    }
    let key = review.served.key(review.namespace, &review.name);
    let says = format!(
        "unable to create new content in namespace {} because it is being terminated",
        review.namespace
    );
    let mut refused = Refused::forbidden(&key, &says);
    debug_assert_eq!(refused.reason, Reason::Forbidden);
    if let Some(details) = &mut refused.details {
        let why = format!("namespace {} is being terminated", review.namespace);
        details.causes.push((
            "NamespaceTerminating".to_owned(),
            why,
            "metadata.namespace".to_owned(),
        ));
    }
    Err(refused)
}
