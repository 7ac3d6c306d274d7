//! FlowSchemas and PriorityLevelConfigurations.

use api::{Timestamp, Value};

use super::Rules;
use crate::look;

pub struct FlowSchema;
pub struct PriorityLevelConfiguration;

impl Rules for FlowSchema {
    fn default(&self, object: &mut Value, _now: Timestamp) {
        default_number(object, "spec.matchingPrecedence", 1000);
    }
}

impl Rules for PriorityLevelConfiguration {
    fn default(&self, object: &mut Value, _now: Timestamp) {
        if look::has(object, "spec.limited.limitResponse.queuing") {
            for (name, number) in [("queues", 64), ("handSize", 8), ("queueLengthLimit", 50)] {
                default_number(
                    object,
                    &format!("spec.limited.limitResponse.queuing.{name}"),
                    number,
                );
            }
        }
    }
}

/// Here zero means unset.
fn default_number(object: &mut Value, path: &str, number: i64) {
    if look::at(object, path).as_i64().unwrap_or(0) == 0 {
        look::set(object, path, number);
    }
}
