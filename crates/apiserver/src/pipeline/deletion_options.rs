//! `DeleteOptions` out of a body.

use api::{DeleteOptions, FieldError, FieldErrorKind, Propagation, Refused, Revision, SmolStr, Value};
use serde_json::json;

use crate::refusal;

pub(crate) struct Read {
    pub(crate) delete: DeleteOptions,
    pub(crate) dry_run: bool,
}

/// Null stands for none.
pub(crate) fn read(options: &Value) -> Result<Read, Refused> {
    let preconditions = &options["preconditions"];
    let revision = preconditions["resourceVersion"]
        .as_str()
        .filter(|text| !text.is_empty());
    Ok(Read {
        delete: DeleteOptions {
            grace_seconds: options["gracePeriodSeconds"].as_i64(),
            propagation: propagation(options)?,
            uid: preconditions["uid"]
                .as_str()
                .filter(|uid| !uid.is_empty())
                .map(SmolStr::new),
            // What is no number matches no revision.
            revision: revision.map(|text| Revision(text.parse().unwrap_or(u64::MAX))),
        },
        dry_run: dry_run(&options["dryRun"])?,
    })
}

fn propagation(options: &Value) -> Result<Option<Propagation>, Refused> {
    let orphan = options["orphanDependents"].as_bool();
    let policy = options["propagationPolicy"].as_str();
    let wrong = |error: FieldError| Err(refusal::bad_options("DeleteOptions", &[error]));
    match (orphan, policy) {
        (Some(_), Some(policy)) => wrong(FieldError::invalid(
            "propagationPolicy",
            policy,
            "orphanDependents and deletionPropagation cannot be both set",
        )),
        (Some(true), None) => Ok(Some(Propagation::Orphan)),
        (Some(false), None) => Ok(Some(Propagation::Background)),
        (None, Some("Orphan")) => Ok(Some(Propagation::Orphan)),
        (None, Some("Background")) => Ok(Some(Propagation::Background)),
        (None, Some("Foreground")) => Ok(Some(Propagation::Foreground)),
        (None, Some(other)) => wrong(FieldError::new(
            FieldErrorKind::NotSupported,
            "propagationPolicy",
            json!(other),
            "supported values: \"Foreground\", \"Background\", \"Orphan\", \"nil\"",
        )),
        (None, None) => Ok(None),
    }
}

fn dry_run(value: &Value) -> Result<bool, Refused> {
    let given = value.as_array().map(Vec::as_slice).unwrap_or_default();
    if given.iter().any(|one| one != "All") {
        let error = FieldError::new(
            FieldErrorKind::NotSupported,
            "dryRun",
            value.clone(),
            "supported values: \"All\"",
        );
        return Err(refusal::bad_options("DeleteOptions", &[error]));
    }
    Ok(!given.is_empty())
}
