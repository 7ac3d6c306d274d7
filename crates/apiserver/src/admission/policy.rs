//! Admission by expressions: `ValidatingAdmissionPolicy` says what requests may not be, `MutatingAdmissionPolicy` what
//! becomes of their objects, and bindings where that holds, with which parameters.
//!
//! ```text
//! validations: [object.spec.replicas <= 5]  ⇒   422 ValidatingAdmissionPolicy 'few' with binding 'here' denied request: ...
//! ```
//!
//! Policies are compiled once for each of their revisions; a cluster without any pays nothing.

mod annotations;
mod case;
mod definitions;
mod mutate;
mod params;
mod types;
mod validate;

pub use mutate::MutatingPolicies;
pub use validate::ValidatingPolicies;

use super::Review;

/// What policies do not apply to: themselves, or none that went wrong could be taken away, and questions about access.
const EXEMPT: [(&str, &str); 10] = [
    ("admissionregistration.k8s.io", "mutatingadmissionpolicies"),
    ("admissionregistration.k8s.io", "mutatingadmissionpolicybindings"),
    ("admissionregistration.k8s.io", "validatingadmissionpolicies"),
    (
        "admissionregistration.k8s.io",
        "validatingadmissionpolicybindings",
    ),
    ("authentication.k8s.io", "selfsubjectreviews"),
    ("authentication.k8s.io", "tokenreviews"),
    ("authorization.k8s.io", "localsubjectaccessreviews"),
    ("authorization.k8s.io", "selfsubjectaccessreviews"),
    ("authorization.k8s.io", "selfsubjectrulesreviews"),
    ("authorization.k8s.io", "subjectaccessreviews"),
];

fn is_exempt(review: &Review<'_>) -> bool {
    EXEMPT
        .iter()
        .any(|(group, plural)| review.is_about(group, plural))
}
