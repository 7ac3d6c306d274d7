//! Two small ones about nodes: pods outlive a silent node for five minutes, and a new node takes no pods before it is
//! ready.

use api::{BoxFuture, Refused, Value};
use serde_json::json;

use super::{Admission, Operation, Review};

const NOT_READY: &str = "node.kubernetes.io/not-ready";
const UNREACHABLE: &str = "node.kubernetes.io/unreachable";

/// How long pods stay on a node that says nothing (any more): upstream's `--default-not-ready-toleration-seconds` and its
/// twin.
#[derive(Clone, Copy, Debug)]
pub struct DefaultTolerationSeconds {
    pub not_ready: i64,
    pub unreachable: i64,
}

impl Default for DefaultTolerationSeconds {
    fn default() -> Self {
        Self {
            not_ready: 300,
            unreachable: 300,
        }
    }
}

impl Admission for DefaultTolerationSeconds {
    fn name(&self) -> &'static str {
        "DefaultTolerationSeconds"
    }

    fn handles(&self, review: &Review<'_>) -> bool {
        review.is_about("", "pods")
            && review.subresource.is_empty()
            && matches!(review.operation, Operation::Create | Operation::Update)
    }

    fn mutate<'a>(&'a self, review: &'a mut Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        self.tolerate(&mut review.object["spec"]);
        Box::pin(std::future::ready(Ok(())))
    }
}

impl DefaultTolerationSeconds {
    fn tolerate(self, spec: &mut Value) {
        let mut all: Vec<Value> = spec["tolerations"].as_array().cloned().unwrap_or_default();
        let text = |v: &Value| v.as_str().unwrap_or_default().to_owned();
        for (key, seconds) in [(NOT_READY, self.not_ready), (UNREACHABLE, self.unreachable)] {
            let covers = |t: &Value| {
                let (of, effect) = (text(&t["key"]), text(&t["effect"]));
                (of == key || of.is_empty()) && (effect == "NoExecute" || effect.is_empty())
            };
            if !all.iter().any(covers) {
                let toleration = json!({"key": key, "operator": "Exists", "effect": "NoExecute", "tolerationSeconds": seconds});
                all.push(toleration);
            }
        }
        spec["tolerations"] = Value::Array(all);
    }
}

pub struct TaintNodesByCondition;

impl Admission for TaintNodesByCondition {
    fn name(&self) -> &'static str {
        "TaintNodesByCondition"
    }

    fn handles(&self, review: &Review<'_>) -> bool {
        review.is_about("", "nodes") && review.subresource.is_empty() && review.operation == Operation::Create
    }

    fn mutate<'a>(&'a self, review: &'a mut Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        let taints = &mut review.object["spec"]["taints"];
        let mut all: Vec<Value> = taints.as_array().cloned().unwrap_or_default();
        if !all
            .iter()
            .any(|t| t["key"] == NOT_READY && t["effect"] == "NoSchedule")
        {
            all.push(json!({"key": NOT_READY, "effect": "NoSchedule"}));
        }
        *taints = Value::Array(all);
        Box::pin(std::future::ready(Ok(())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_toleration_that_covers_the_taint_is_left_alone() {
        let mut spec = json!({"tolerations": [{"key": NOT_READY, "operator": "Exists"}]});
        let seconds = DefaultTolerationSeconds {
            not_ready: 5,
            unreachable: 7,
        };
        seconds.tolerate(&mut spec);
        let keys: Vec<&Value> = spec["tolerations"]
            .as_array()
            .unwrap()
            .iter()
            .map(|t| &t["key"])
            .collect();
        assert_eq!(keys, [NOT_READY, UNREACHABLE]);
        assert_eq!(spec["tolerations"][1]["tolerationSeconds"], 7);
        let mut everything = json!({"tolerations": [{"operator": "Exists"}]});
        seconds.tolerate(&mut everything);
        assert_eq!(everything["tolerations"].as_array().unwrap().len(), 1);
    }
}
