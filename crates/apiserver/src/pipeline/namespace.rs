//! What is special about Namespaces: they have finalizers of their own, in their spec.

use api::Value;
use serde_json::json;

/// A namespace that is on its way out says so. It knows no grace period.
pub(super) fn terminate(namespace: &mut Value) {
    super::metadata::metadata(namespace).remove("deletionGracePeriodSeconds");
    if !namespace["status"].is_object() {
        namespace["status"] = json!({});
    }
    namespace["status"]["phase"] = json!("Terminating");
}
