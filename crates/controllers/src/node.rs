//! Nodes as the loops see them.

use std::collections::BTreeMap;

use api::{Object, SmolStr, Value};
use serde::Deserialize;

use crate::podgc::OUT_OF_SERVICE;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Node {
    pub(crate) metadata: NodeMeta,
    pub(crate) spec: NodeSpec,
    pub(crate) status: Value,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct NodeMeta {
    pub(crate) labels: BTreeMap<SmolStr, String>,
}

#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub(crate) struct NodeSpec {
    pub(crate) taints: Vec<Taint>,
    pub(crate) unschedulable: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Taint {
    pub(crate) key: SmolStr,
    pub(crate) value: SmolStr,
    pub(crate) effect: SmolStr,
    pub(crate) time_added: Value,
}

impl Node {
    pub(crate) fn condition(&self, of: &str) -> Option<&Value> {
        self.status["conditions"]
            .as_array()?
            .iter()
            .find(|condition| condition["type"] == of)
    }

    /// `True`, `False` or `Unknown`; empty if it was never told.
    pub(crate) fn condition_status(&self, of: &str) -> &str {
        self.condition(of)
            .and_then(|condition| condition["status"].as_str())
            .unwrap_or_default()
    }

    pub(crate) fn is_ready(&self) -> bool {
        self.condition_status("Ready") == "True"
    }

    pub(crate) fn is_out_of_service(&self) -> bool {
        self.spec.taints.iter().any(|taint| taint.key == OUT_OF_SERVICE)
    }
}

/// Whether two states of a node differ in what decides who may be there; its heartbeats do not count.
pub(crate) fn has_moved(before: &Object, now: &Object) -> bool {
    let (Ok(old), Ok(new)) = (before.view::<Node>(), now.view::<Node>()) else {
        return true;
    };
    before.meta.uid != now.meta.uid || before.meta.labels != now.meta.labels || old.spec != new.spec
}

impl Taint {
    /// Whether a pod's toleration is meant for this taint.
    pub(crate) fn is_tolerated_by(&self, toleration: &Value) -> bool {
        let text = |field: &str| toleration[field].as_str().unwrap_or_default();
        if !text("effect").is_empty() && text("effect") != self.effect {
            return false;
        }
        if !text("key").is_empty() && text("key") != self.key {
            return false;
        }
        match text("operator") {
            "Exists" => true,
            "" | "Equal" => !text("key").is_empty() && text("value") == self.value,
            "Lt" | "Gt" => {
                let numbers = (self.value.parse::<i64>(), text("value").parse::<i64>());
                match (numbers, text("operator")) {
                    ((Ok(taint), Ok(limit)), "Lt") => taint < limit,
                    ((Ok(taint), Ok(limit)), _) => taint > limit,
                    _ => false,
                }
            }
            _ => false,
        }
    }
}
