//! Refusals in upstream's words that only the server utters.

use api::refused::Details;
use api::{FieldError, Key, Reason, Refused, Resource};

/// `message` with an empty `details`, as upstream's generic answers have it.
fn generic(reason: Reason, message: impl Into<String>) -> Refused {
    let mut refused = Refused::new(reason, message);
    refused.details = Some(Box::default());
    refused
}

/// 404 for a resource that is not served.
pub(crate) fn no_such_resource() -> Refused {
    generic(
        Reason::NotFound,
        "the server could not find the requested resource",
    )
}

/// 500 for what went wrong here or behind, in upstream's words.
pub(crate) fn internal(why: impl Into<String>) -> Refused {
    let why = why.into();
    let mut refused = Refused::internal(format!("Internal error occurred: {why}"));
    refused.details = Some(Box::new(Details {
        causes: vec![(String::new(), why, String::new())],
        ..Details::default()
    }));
    refused
}

pub(crate) fn method_not_allowed() -> Refused {
    generic(
        Reason::MethodNotAllowed,
        "the server does not allow this method on the requested resource",
    )
}

pub(crate) fn not_acceptable(available: &str) -> Refused {
    generic(
        Reason::NotAcceptable,
        format!("406: Not Acceptable\n\nAvailable representations: {available}"),
    )
}

pub(crate) fn patch_type_unsupported() -> Refused {
    generic(Reason::UnsupportedMediaType, "415: Unsupported Media Type")
}

pub(crate) fn body_type_unsupported(accepted: &str) -> Refused {
    Refused::new(
        Reason::UnsupportedMediaType,
        format!(
            "the body of the request was in an unknown format - accepted media types include: {accepted}"
        ),
    )
}

pub(crate) fn too_large(message: impl Into<String>) -> Refused {
    let message = message.into();
    Refused::new(
        Reason::RequestEntityTooLarge,
        format!("Request entity too large: {message}"),
    )
}

/// 422 about the options of a request rather than its object.
pub(crate) fn bad_options(kind: &str, errors: &[FieldError]) -> Refused {
    Refused::invalid("meta.k8s.io", kind, "", errors)
}

pub(crate) fn forbidden_path(says: &str) -> Refused {
    generic(Reason::Forbidden, format!("forbidden: {says}"))
}

/// 403; without a name where the request has none.
pub(crate) fn forbidden(resource: &Resource, name: &str, says: &str) -> Refused {
    let key = resource.key("", name);
    if name.is_empty() {
        Refused::new(Reason::Forbidden, format!("{resource} is forbidden: {says}")).about(&key)
    } else {
        Refused::forbidden(&key, says)
    }
}

pub(crate) fn unauthorized() -> Refused {
    Refused::new(Reason::Unauthorized, "Unauthorized")
}

/// 504: it took too long. What was begun may still happen.
pub(crate) fn timeout() -> Refused {
    let says = "Timeout: request did not complete within the allotted timeout";
    generic(Reason::Timeout, says)
}

/// 504: the revision asked for is still to come.
pub(crate) fn future_revision(asked: u64, current: u64) -> Refused {
    let mut refused = Refused::new(
        Reason::Timeout,
        format!("Timeout: Too large resource version: {asked}, current: {current}"),
    );
    refused.details = Some(Box::new(Details {
        causes: vec![(
            "ResourceVersionTooLarge".to_owned(),
            "Too large resource version".to_owned(),
            String::new(),
        )],
        retry_after_seconds: 1,
        ..Details::default()
    }));
    refused
}

/// 410: the revision asked for is no longer kept.
pub(crate) fn compacted(asked: u64, oldest: u64) -> Refused {
    Refused::expired(format!("too old resource version: {asked} ({oldest})"))
}

/// 409 for a uid that is not the stored object's, in the words of upstream's storage.
pub(crate) fn other_uid(key: &Key, storage_key: &str, asked: &str, found: &str) -> Refused {
    Refused::conflict(
        key,
        &format!(
            "StorageError: invalid object, Code: 4, Key: {storage_key}, ResourceVersion: 0, AdditionalErrorMsg: \
             Precondition failed: UID in precondition: {asked}, UID in object meta: {found}"
        ),
    )
}
