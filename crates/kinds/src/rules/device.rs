//! ResourceClaims, their templates, ResourceSlices and device taints.

use api::{Timestamp, Value};

use super::Rules;
use crate::{decode, look};

pub struct ResourceClaim;
pub struct ResourceClaimTemplate;
pub struct ResourceSlice;
pub struct DeviceTaintRule;

impl Rules for ResourceClaim {
    fn default(&self, object: &mut Value, _now: Timestamp) {
        let flat = look::text(object, "apiVersion").ends_with("/v1beta1");
        default_requests(look::items_mut(object, "spec.devices.requests"), flat);
    }
}

impl Rules for ResourceClaimTemplate {
    fn default(&self, object: &mut Value, _now: Timestamp) {
        let flat = look::text(object, "apiVersion").ends_with("/v1beta1");
        default_requests(look::items_mut(object, "spec.spec.devices.requests"), flat);
    }
}

/// In v1beta1 a request for one device class is `flat`, not in `exactly`.
fn default_requests(requests: &mut [Value], flat: bool) {
    for request in requests {
        if flat && !look::text(request, "deviceClassName").is_empty() {
            default_request(request);
        }
        if let Some(exactly) = request.get_mut("exactly") {
            default_request(exactly);
        }
        for alternative in look::items_mut(request, "firstAvailable") {
            default_request(alternative);
        }
    }
}

fn default_request(request: &mut Value) {
    look::default(request, "allocationMode", "ExactCount");
    let counted = look::at(request, "count").as_i64().unwrap_or(0) == 0;
    if look::text(request, "allocationMode") == "ExactCount" && counted {
        look::set(request, "count", 1);
    }
}

impl Rules for ResourceSlice {
    fn default(&self, object: &mut Value, now: Timestamp) {
        for device in look::items_mut(object, "spec.devices") {
            for path in ["taints", "basic.taints"] {
                for taint in look::items_mut(device, path) {
                    look::default(taint, "timeAdded", decode::printed_time(now));
                }
            }
        }
    }
}

impl Rules for DeviceTaintRule {
    fn default(&self, object: &mut Value, now: Timestamp) {
        if look::has(object, "spec.taint") {
            look::default(object, "spec.taint.timeAdded", decode::printed_time(now));
        }
    }
}
