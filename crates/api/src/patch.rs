//! Changes to an object, in the three notations clients use: JSON patch, merge patch, strategic merge patch.

pub mod json;
pub mod merge;
pub mod strategic;

use serde_json::Value;

use crate::refused::Details;
use crate::schema::Type;
use crate::{Patch, Reason, Refused};

/// Why a patch does not apply, in upstream's words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PatchError {
    /// It is no patch.
    #[error("{0}")]
    Malformed(String),
    /// It is one, but not for this object.
    #[error("{0}")]
    DoesNotApply(String),
    #[error("{0}")]
    TooLarge(String),
}

impl PatchError {
    /// Whether it is the patch itself that wants to apply only to other objects (`test` of a JSON patch).
    pub fn is_failed_test(&self) -> bool {
        matches!(self, PatchError::DoesNotApply(says) if says.ends_with(json::TEST_FAILED))
    }
}

/// Applies a patch of any notation but server-side apply, which is [`crate::apply`].
pub fn apply(current: Value, patch: &Patch, schema: &Type) -> Result<Value, PatchError> {
    let patched = match patch {
        Patch::Json(operations) => json::apply(current, operations),
        Patch::Merge(patch) => merge::apply(current, patch),
        Patch::Strategic(patch) => strategic::apply(current, patch, schema),
        Patch::Apply { .. } => Err(PatchError::Malformed("apply is not a patch of values".to_owned())),
    }?;
    if !is_within_depth(&patched, crate::limits::OBJECT_DEPTH) {
        return Err(too_deep());
    }
    Ok(patched)
}

/// Whether a value nests no deeper than this. Looks no deeper itself.
pub fn is_within_depth(value: &Value, levels: usize) -> bool {
    match value {
        Value::Array(items) => levels > 0 && items.iter().all(|v| is_within_depth(v, levels - 1)),
        Value::Object(fields) => levels > 0 && fields.values().all(|v| is_within_depth(v, levels - 1)),
        _ => true,
    }
}

pub(crate) fn too_deep() -> PatchError {
    let most = crate::limits::OBJECT_DEPTH;
    PatchError::DoesNotApply(format!(
        "the patched object would be nested deeper than {most} levels"
    ))
}

/// Upstream hides why a patch does not apply; its sentence is kept, the cause is not added where clients compare.
impl From<PatchError> for Refused {
    fn from(error: PatchError) -> Refused {
        match error {
            PatchError::Malformed(why) => Refused::bad_request(why),
            PatchError::TooLarge(why) => Refused::new(
                Reason::RequestEntityTooLarge,
                format!("Request entity too large: {why}"),
            ),
            PatchError::DoesNotApply(_) => {
                let says = "the server rejected our request due to an error in our request";
                let mut refused = Refused::new(Reason::Invalid, says);
                refused.details = Some(Box::new(Details::default()));
                refused
            }
        }
    }
}
