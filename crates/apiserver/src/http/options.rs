//! The options of a request out of its URL, checked as upstream checks them.

use api::{DeleteOptions, FieldError, FieldErrorKind, Refused, Revision, Selection, SmolStr};
use http::HeaderMap;
use http::header::USER_AGENT;
use serde_json::json;

use super::url::Parameters;
use crate::call::{FieldValidation, Options};
use crate::limits;
use crate::pipeline::deletion_options;
use crate::refusal;

/// Options of a list, a watch, a deletecollection.
#[derive(Clone, Debug, Default)]
pub(crate) struct List {
    pub(crate) selection: Selection,
    pub(crate) limit: usize,
    pub(crate) token: String,
    pub(crate) revision: Option<Revision>,
    pub(crate) matching: Match,
    pub(crate) watch: bool,
    pub(crate) bookmarks: bool,
    pub(crate) initial_events: Option<bool>,
    pub(crate) timeout_seconds: Option<u64>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Match {
    #[default]
    Unset,
    Exact,
    NotOlderThan,
}

/// `kind` is the options' own: `CreateOptions`.
pub(crate) fn write(kind: &str, parameters: &Parameters, headers: &HeaderMap) -> Result<Options, Refused> {
    let mut errors = Vec::new();
    let dry_run: Vec<&str> = parameters
        .all("dryRun")
        .filter(|value| !value.is_empty())
        .collect();
    if dry_run.iter().any(|value| *value != "All") {
        errors.push(unsupported("dryRun", json!(dry_run), "supported values: \"All\""));
    }
    let manager = parameters.text("fieldManager");
    if manager.len() > limits::MANAGER_BYTES {
        let says = format!("may not be more than {} bytes", limits::MANAGER_BYTES);
        errors.push(FieldError::new(
            FieldErrorKind::TooLong,
            "fieldManager",
            None,
            says,
        ));
    } else if manager.chars().any(char::is_control) {
        errors.push(FieldError::invalid(
            "fieldManager",
            manager,
            "should only contain printable characters",
        ));
    }
    let validation = match parameters.text("fieldValidation") {
        "" | "Warn" => FieldValidation::Warn,
        "Ignore" => FieldValidation::Ignore,
        "Strict" => FieldValidation::Strict,
        other => {
            let says = "supported values: \"\", \"Ignore\", \"Strict\", \"Warn\"";
            errors.push(unsupported("fieldValidation", json!(other), says));
            FieldValidation::Warn
        }
    };
    if !errors.is_empty() {
        return Err(refusal::bad_options(kind, &errors));
    }
    Ok(Options {
        dry_run: !dry_run.is_empty(),
        manager: if manager.is_empty() {
            agent(headers)
        } else {
            SmolStr::new(manager)
        },
        validation,
    })
}

/// The field manager of those who name none: the user agent up to the slash.
fn agent(headers: &HeaderMap) -> SmolStr {
    let agent = headers
        .get(USER_AGENT)
        .and_then(|v| v.to_str().ok())
        .unwrap_or_default();
    let name = agent.split('/').next().unwrap_or_default();
    let end = name
        .char_indices()
        .map(|(at, _)| at)
        .find(|at| *at >= limits::MANAGER_BYTES);
    SmolStr::new(&name[..end.unwrap_or(name.len())])
}

/// `force` of a patch; an error where it does not belong, or no manager is named for an apply.
pub(crate) fn patch_force(parameters: &Parameters, apply: bool) -> Result<Option<bool>, Refused> {
    let mut errors = Vec::new();
    let force = parameters.get("force").map(|_| parameters.flag("force"));
    if apply && parameters.text("fieldManager").is_empty() {
        errors.push(FieldError::required(
            "fieldManager",
            "is required for apply patch",
        ));
    }
    if !apply && force.is_some() {
        errors.push(FieldError::forbidden(
            "force",
            "may not be specified for non-apply patch",
        ));
    }
    if errors.is_empty() {
        Ok(force)
    } else {
        Err(refusal::bad_options("PatchOptions", &errors))
    }
}

/// Options of a delete: the body's where there is one, else the URL's.
pub(crate) fn delete(
    parameters: &Parameters,
    body: &api::Value,
    options: &mut Options,
) -> Result<DeleteOptions, Refused> {
    let mut given = body.clone();
    if body.is_null() {
        given = json!({});
        if let Some(text) = parameters.get("gracePeriodSeconds").filter(|t| !t.is_empty()) {
            let seconds: i64 = text.parse().map_err(|_| {
                Refused::bad_request(format!(
                    "strconv.ParseInt: parsing {}: invalid syntax",
                    json!(text)
                ))
            })?;
            given["gracePeriodSeconds"] = json!(seconds);
        }
        if let Some(policy) = parameters.get("propagationPolicy").filter(|t| !t.is_empty()) {
            given["propagationPolicy"] = json!(policy);
        }
        if parameters.has("orphanDependents") {
            given["orphanDependents"] = json!(parameters.flag("orphanDependents"));
        }
    }
    let read = deletion_options::read(&given)?;
    options.dry_run |= read.dry_run;
    Ok(read.delete)
}

pub(crate) fn list(parameters: &Parameters, watch: bool) -> Result<List, Refused> {
    let watch = watch || parameters.flag("watch");
    let number = |name: &str| -> Result<Option<u64>, Refused> {
        let Some(text) = parameters.get(name).filter(|text| !text.is_empty()) else {
            return Ok(None);
        };
        match text.parse::<i64>() {
            Ok(number) => Ok(u64::try_from(number).ok()),
            Err(_) => Err(Refused::bad_request(format!(
                "strconv.ParseInt: parsing {}: invalid syntax",
                json!(text)
            ))),
        }
    };
    let limit = number("limit")?.unwrap_or_default();
    let list = List {
        selection: Selection {
            name: SmolStr::default(),
            labels: parameters.text("labelSelector").to_owned(),
            fields: parameters.text("fieldSelector").to_owned(),
        },
        limit: usize::try_from(limit).unwrap_or(usize::MAX),
        token: parameters.text("continue").to_owned(),
        revision: None,
        matching: Match::Unset,
        watch,
        bookmarks: parameters.flag("allowWatchBookmarks"),
        initial_events: parameters
            .get("sendInitialEvents")
            .map(|_| parameters.flag("sendInitialEvents")),
        timeout_seconds: number("timeoutSeconds")?,
    };
    consistent(list, parameters)
}

/// The rules between `resourceVersion`, `resourceVersionMatch`, `continue` and `sendInitialEvents`.
fn consistent(mut list: List, parameters: &Parameters) -> Result<List, Refused> {
    let text = parameters.text("resourceVersion");
    let matching = parameters.text("resourceVersionMatch");
    let mut errors = Vec::new();
    let mut forbid = |field: &str, says: &str| errors.push(FieldError::forbidden(field, says));
    if list.initial_events.is_some() {
        if !list.watch {
            forbid("sendInitialEvents", "sendInitialEvents is forbidden for list");
        } else if matching != "NotOlderThan" {
            let says = "sendInitialEvents requires setting resourceVersionMatch to NotOlderThan";
            forbid("resourceVersionMatch", says);
        }
    } else if !matching.is_empty() {
        if list.watch {
            let says = "resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided";
            forbid("resourceVersionMatch", says);
        } else if text.is_empty() {
            forbid(
                "resourceVersionMatch",
                "resourceVersionMatch is forbidden unless resourceVersion is provided",
            );
        } else if !list.token.is_empty() {
            forbid(
                "resourceVersionMatch",
                "resourceVersionMatch is forbidden when continue is provided",
            );
        } else if !matches!(matching, "Exact" | "NotOlderThan") {
            let says = "supported values: \"Exact\", \"NotOlderThan\", \"\"";
            errors.push(unsupported("resourceVersionMatch", json!(matching), says));
        } else if matching == "Exact" && text == "0" {
            let says = "resourceVersionMatch \"exact\" is forbidden for resourceVersion \"0\"";
            forbid("resourceVersionMatch", says);
        }
    }
    if !errors.is_empty() {
        return Err(refusal::bad_options("ListOptions", &errors));
    }
    list.matching = match matching {
        "Exact" => Match::Exact,
        "NotOlderThan" => Match::NotOlderThan,
        _ => Match::Unset,
    };
    list.revision = revision(parameters)?;
    if !list.token.is_empty() && list.revision.is_some_and(|revision| revision.0 > 0) {
        return Err(Refused::bad_request(
            "specifying resource version is not allowed when using continue",
        ));
    }
    Ok(list)
}

/// The `resourceVersion` of a read.
pub(crate) fn revision(parameters: &Parameters) -> Result<Option<Revision>, Refused> {
    match parameters.text("resourceVersion") {
        "" => Ok(None),
        text => text.parse().map(|n| Some(Revision(n))).map_err(|_| {
            Refused::bad_request(format!(
                "resourceVersion: Invalid value: {}: strconv.ParseUint: parsing {}: invalid syntax",
                json!(text),
                json!(text)
            ))
        }),
    }
}

fn unsupported(field: &str, value: api::Value, says: &str) -> FieldError {
    FieldError::new(FieldErrorKind::NotSupported, field, value, says)
}
