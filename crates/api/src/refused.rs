//! Why a request was refused: upstream's `metav1.Status` reasons, one constructor each.

use std::fmt;

use serde_json::{Value, json};

use crate::quote::{json_text, quoted};
use crate::{Key, Resource};

/// The machine-readable reason of a refusal; [`Reason::code`] is its HTTP status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    BadRequest,
    Unauthorized,
    Forbidden,
    NotFound,
    MethodNotAllowed,
    NotAcceptable,
    AlreadyExists,
    Conflict,
    Gone,
    Expired,
    RequestEntityTooLarge,
    UnsupportedMediaType,
    Invalid,
    TooManyRequests,
    ServerTimeout,
    Timeout,
    InternalError,
    ServiceUnavailable,
    StorageReadOnly,
    /// Upstream gives none: errors that it answers with a bare 500.
    Unknown,
}

impl Reason {
    pub fn code(self) -> u16 {
        match self {
            Reason::BadRequest => 400,
            Reason::Unauthorized => 401,
            Reason::Forbidden => 403,
            Reason::NotFound => 404,
            Reason::MethodNotAllowed => 405,
            Reason::NotAcceptable => 406,
            Reason::AlreadyExists | Reason::Conflict => 409,
            Reason::Gone | Reason::Expired => 410,
            Reason::RequestEntityTooLarge => 413,
            Reason::UnsupportedMediaType => 415,
            Reason::Invalid => 422,
            Reason::TooManyRequests => 429,
            Reason::InternalError => 500,
            Reason::ServerTimeout | Reason::Unknown => 500,
            Reason::Timeout => 504,
            Reason::ServiceUnavailable => 503,
            Reason::StorageReadOnly => 507,
        }
    }

    /// The `reason` of the Status object.
    pub fn name(self) -> &'static str {
        match self {
            Reason::BadRequest => "BadRequest",
            Reason::Unauthorized => "Unauthorized",
            Reason::Forbidden => "Forbidden",
            Reason::NotFound => "NotFound",
            Reason::MethodNotAllowed => "MethodNotAllowed",
            Reason::NotAcceptable => "NotAcceptable",
            Reason::AlreadyExists => "AlreadyExists",
            Reason::Conflict => "Conflict",
            Reason::Gone => "Gone",
            Reason::Expired => "Expired",
            Reason::RequestEntityTooLarge => "RequestEntityTooLarge",
            Reason::UnsupportedMediaType => "UnsupportedMediaType",
            Reason::Invalid => "Invalid",
            Reason::TooManyRequests => "TooManyRequests",
            Reason::ServerTimeout => "ServerTimeout",
            Reason::Timeout => "Timeout",
            Reason::InternalError => "InternalError",
            Reason::ServiceUnavailable => "ServiceUnavailable",
            Reason::StorageReadOnly => "StorageReadOnly",
            Reason::Unknown => "",
        }
    }

    /// The reason that a client reads out of a Status object, by name.
    pub fn from_name(name: &str) -> Option<Self> {
        use Reason::*;
        [
            BadRequest,
            Unauthorized,
            Forbidden,
            NotFound,
            MethodNotAllowed,
            NotAcceptable,
            AlreadyExists,
            Conflict,
            Gone,
            Expired,
            RequestEntityTooLarge,
            UnsupportedMediaType,
            Invalid,
            TooManyRequests,
            ServerTimeout,
            Timeout,
            InternalError,
            ServiceUnavailable,
            StorageReadOnly,
            Unknown,
        ]
        .into_iter()
        .find(|reason| reason.name() == name)
    }
}

/// A refusal. Its `message` is the sentence a user reads: whose fault, and what next.
#[derive(Clone, Debug, PartialEq)]
pub struct Refused {
    pub reason: Reason,
    /// The HTTP status; `reason.code()` unless upstream answers this case with another.
    pub code: u16,
    pub message: String,
    pub details: Option<Box<Details>>,
}

/// `status.details`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Details {
    pub name: String,
    pub group: String,
    /// Upstream puts the plural here in most answers and the kind in `Invalid` ones.
    pub kind: String,
    pub uid: String,
    /// `(reason, message, field)`.
    pub causes: Vec<(String, String, String)>,
    pub retry_after_seconds: u32,
    /// Where a list whose revision is gone may go on, as of now; upstream puts it into `metadata.continue`.
    pub continue_token: String,
}

/// One validation error, as upstream's `field.Error`.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldError {
    pub kind: FieldErrorKind,
    /// `spec.containers[0].image`
    pub field: String,
    /// The offending value; `None` where upstream prints none.
    pub value: Option<Value>,
    pub detail: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FieldErrorKind {
    NotFound,
    Required,
    Duplicate,
    Invalid,
    NotSupported,
    Forbidden,
    TooLong,
    TooMany,
    Internal,
    TypeInvalid,
}

impl FieldErrorKind {
    /// The `reason` of a Status cause.
    pub fn name(self) -> &'static str {
        match self {
            FieldErrorKind::NotFound => "FieldValueNotFound",
            FieldErrorKind::Required => "FieldValueRequired",
            FieldErrorKind::Duplicate => "FieldValueDuplicate",
            FieldErrorKind::Invalid => "FieldValueInvalid",
            FieldErrorKind::NotSupported => "FieldValueNotSupported",
            FieldErrorKind::Forbidden => "FieldValueForbidden",
            FieldErrorKind::TooLong => "FieldValueTooLong",
            FieldErrorKind::TooMany => "FieldValueTooMany",
            FieldErrorKind::Internal => "InternalError",
            FieldErrorKind::TypeInvalid => "FieldValueTypeInvalid",
        }
    }

    fn says(self) -> &'static str {
        match self {
            FieldErrorKind::NotFound => "Not found",
            FieldErrorKind::Required => "Required value",
            FieldErrorKind::Duplicate => "Duplicate value",
            FieldErrorKind::Invalid | FieldErrorKind::TypeInvalid => "Invalid value",
            FieldErrorKind::NotSupported => "Unsupported value",
            FieldErrorKind::Forbidden => "Forbidden",
            FieldErrorKind::TooLong => "Too long",
            FieldErrorKind::TooMany => "Too many",
            FieldErrorKind::Internal => "Internal error",
        }
    }
}

impl FieldError {
    pub fn new(
        kind: FieldErrorKind,
        field: impl Into<String>,
        value: impl Into<Option<Value>>,
        detail: impl Into<String>,
    ) -> Self {
        Self {
            kind,
            field: field.into(),
            value: value.into(),
            detail: detail.into(),
        }
    }

    pub fn required(field: impl Into<String>, detail: impl Into<String>) -> Self {
        Self::new(FieldErrorKind::Required, field, None, detail)
    }

    pub fn invalid(field: impl Into<String>, value: impl Into<Value>, detail: impl Into<String>) -> Self {
        Self::new(FieldErrorKind::Invalid, field, Some(value.into()), detail)
    }

    pub fn forbidden(field: impl Into<String>, detail: impl Into<String>) -> Self {
        Self::new(FieldErrorKind::Forbidden, field, None, detail)
    }

    /// The message of a Status cause: everything but the field. Held against `golden/validation`.
    pub fn message(&self) -> String {
        let mut text = self.kind.says().to_owned();
        let shows_value = !matches!(
            self.kind,
            FieldErrorKind::Required
                | FieldErrorKind::Forbidden
                | FieldErrorKind::TooLong
                | FieldErrorKind::Internal
        );
        if let (true, Some(value)) = (shows_value, &self.value) {
            text.push_str(": ");
            match value {
                Value::String(value) => text.push_str(&quoted(value)),
                value => text.push_str(&json_text(value)),
            }
        }
        if !self.detail.is_empty() {
            text.push_str(": ");
            text.push_str(&self.detail);
        }
        text
    }
}

impl fmt::Display for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.field, self.message())
    }
}

impl Refused {
    pub fn new(reason: Reason, message: impl Into<String>) -> Self {
        Self {
            reason,
            code: reason.code(),
            message: message.into(),
            details: None,
        }
    }

    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::new(Reason::BadRequest, message)
    }

    pub fn internal(message: impl Into<String>) -> Self {
        Self::new(Reason::InternalError, message)
    }

    pub fn unavailable(message: impl Into<String>) -> Self {
        Self::new(Reason::ServiceUnavailable, message)
    }

    pub fn not_found(key: &Key) -> Self {
        Self::new(
            Reason::NotFound,
            format!("{} {} not found", key.resource, quoted(&key.name)),
        )
        .about(key)
    }

    pub fn already_exists(key: &Key) -> Self {
        Self::new(
            Reason::AlreadyExists,
            format!("{} {} already exists", key.resource, quoted(&key.name)),
        )
        .about(key)
    }

    /// `why` follows upstream's fixed beginning of every conflict.
    pub fn conflict(key: &Key, why: &str) -> Self {
        let message = format!(
            "Operation cannot be fulfilled on {} {}: {why}",
            key.resource,
            quoted(&key.name)
        );
        Self::new(Reason::Conflict, message).about(key)
    }

    /// The conflict of a stale resourceVersion.
    pub fn stale(key: &Key) -> Self {
        Self::conflict(
            key,
            "the object has been modified; please apply your changes to the latest version and try again",
        )
    }

    pub fn forbidden(key: &Key, why: &str) -> Self {
        Self::new(
            Reason::Forbidden,
            format!("{} {} is forbidden: {why}", key.resource, quoted(&key.name)),
        )
        .about(key)
    }

    pub fn expired(message: impl Into<String>) -> Self {
        Self::new(Reason::Expired, message)
    }

    pub fn too_many_requests(message: impl Into<String>, retry_after_seconds: u32) -> Self {
        let mut refused = Self::new(Reason::TooManyRequests, message);
        refused.details = Some(Box::new(Details {
            retry_after_seconds,
            ..Details::default()
        }));
        refused
    }

    /// 422 with one cause per error. `kind` is the object's kind, not its plural.
    pub fn invalid(group: &str, kind: &str, name: &str, errors: &[FieldError]) -> Self {
        let qualified = Resource::new(group, kind).to_string();
        let mut listed: Vec<String> = errors.iter().map(FieldError::to_string).collect();
        // The causes may repeat, the sentence does not.
        let mut said = std::collections::HashSet::new();
        listed.retain(|one| said.insert(one.clone()));
        let listed = match listed.as_slice() {
            [one] => one.clone(),
            many => format!("[{}]", many.join(", ")),
        };
        let causes = errors
            .iter()
            .map(|e| (e.kind.name().to_owned(), e.message(), e.field.clone()))
            .collect::<Vec<_>>();
        let mut refused = Self::new(
            Reason::Invalid,
            format!("{qualified} {} is invalid: {listed}", quoted(name)),
        );
        refused.details = Some(Box::new(Details {
            name: name.to_owned(),
            group: group.to_owned(),
            kind: kind.to_owned(),
            causes,
            ..Details::default()
        }));
        refused
    }

    /// Fills `details` with the object that the refusal is about.
    #[must_use]
    pub fn about(mut self, key: &Key) -> Self {
        self.details = Some(Box::new(Details {
            name: key.name.to_string(),
            group: key.resource.group.to_string(),
            kind: key.resource.plural.to_string(),
            ..Details::default()
        }));
        self
    }

    pub fn is_not_found(&self) -> bool {
        self.reason == Reason::NotFound
    }

    pub fn is_conflict(&self) -> bool {
        self.reason == Reason::Conflict
    }

    /// The `metav1.Status` that a client receives.
    pub fn to_status(&self) -> Value {
        let mut status = json!({
            "kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure",
            "message": self.message, "code": self.code,
        });
        if self.reason != Reason::Unknown {
            status["reason"] = json!(self.reason.name());
        }
        if let Some(details) = &self.details {
            let mut out = serde_json::Map::new();
            for (name, value) in [
                ("name", &details.name),
                ("group", &details.group),
                ("kind", &details.kind),
                ("uid", &details.uid),
            ] {
                if !value.is_empty() {
                    out.insert(name.to_owned(), json!(value));
                }
            }
            if !details.causes.is_empty() {
                let causes: Vec<Value> = details
                    .causes
                    .iter()
                    .map(|(reason, message, field)| {
                        let mut cause = json!({"message": message});
                        if !reason.is_empty() {
                            cause["reason"] = json!(reason);
                        }
                        if !field.is_empty() {
                            cause["field"] = json!(field);
                        }
                        cause
                    })
                    .collect();
                out.insert("causes".to_owned(), Value::Array(causes));
            }
            if details.retry_after_seconds > 0 {
                out.insert("retryAfterSeconds".to_owned(), json!(details.retry_after_seconds));
            }
            if !details.continue_token.is_empty() {
                status["metadata"]["continue"] = json!(details.continue_token);
            }
            status["details"] = Value::Object(out);
        }
        status
    }

    /// Reads a Status object back, as a client over HTTPS must.
    pub fn from_status(status: &Value) -> Self {
        let reason =
            Reason::from_name(status["reason"].as_str().unwrap_or_default()).unwrap_or(Reason::Unknown);
        let text = |v: &Value| v.as_str().unwrap_or_default().to_owned();
        let details = &status["details"];
        let causes = details["causes"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|c| (text(&c["reason"]), text(&c["message"]), text(&c["field"])))
            .collect();
        Self {
            reason,
            code: status["code"]
                .as_u64()
                .and_then(|c| u16::try_from(c).ok())
                .unwrap_or(reason.code()),
            message: text(&status["message"]),
            details: details.is_object().then(|| {
                Box::new(Details {
                    name: text(&details["name"]),
                    group: text(&details["group"]),
                    kind: text(&details["kind"]),
                    uid: text(&details["uid"]),
                    causes,
                    retry_after_seconds: details["retryAfterSeconds"]
                        .as_u64()
                        .and_then(|s| u32::try_from(s).ok())
                        .unwrap_or_default(),
                    continue_token: text(&status["metadata"]["continue"]),
                })
            }),
        }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Refused {}
