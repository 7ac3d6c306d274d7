//! CSI drivers, storage classes, attachments.

use api::{Timestamp, Value};
use serde_json::json;

use super::Rules;
use crate::look;

pub struct CSIDriver;

impl Rules for CSIDriver {
    fn default(&self, object: &mut Value, _now: Timestamp) {
        if look::items(object, "spec.volumeLifecycleModes").is_empty() {
            look::set(object, "spec.volumeLifecycleModes", json!(["Persistent"]));
        }
    }
}
