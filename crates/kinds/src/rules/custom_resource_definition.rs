//! CustomResourceDefinitions.

use api::{Timestamp, Value};
use serde_json::json;

use super::Rules;
use crate::look;

pub struct CustomResourceDefinition;

impl Rules for CustomResourceDefinition {
    fn default(&self, object: &mut Value, _now: Timestamp) {
        let kind = look::text(object, "spec.names.kind").to_owned();
        if !kind.is_empty() {
            look::default(object, "spec.names.singular", kind.to_lowercase());
            look::default(object, "spec.names.listKind", format!("{kind}List"));
        }
        if !look::has(object, "spec.conversion") {
            look::set(object, "spec.conversion", json!({"strategy": "None"}));
        }
        if look::items(object, "status.storedVersions").is_empty() {
            let stored = look::items(object, "spec.versions")
                .iter()
                .find(|v| look::at(v, "storage") == true);
            if let Some(name) = stored.map(|v| look::text(v, "name").to_owned()) {
                look::set(object, "status.storedVersions", json!([name]));
            }
        }
        if look::has(object, "spec.conversion.webhook.clientConfig.service") {
            look::default(object, "spec.conversion.webhook.clientConfig.service.port", 443);
        }
    }
}
