//! What goes when its time is over.

use api::{DeleteOptions, Object, Timestamp, Write};
use reconcile::{ApiStep, Gap};

/// Deletes the object that was looked at once `until` has come, and looks again then. Nothing is open before.
pub(crate) fn goes(
    object: &Object,
    about: &str,
    until: Timestamp,
    now: Timestamp,
    options: DeleteOptions,
) -> Gap<ApiStep> {
    if until > now {
        return Gap {
            look_again: Some(until),
            ..Gap::closed()
        };
    }
    let options = DeleteOptions {
        uid: Some(object.meta.uid.clone()),
        ..options
    };
    Gap::closed().act(about, ApiStep::new(Write::delete(object.key.clone(), options)))
}
