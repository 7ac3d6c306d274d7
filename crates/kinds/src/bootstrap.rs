//! Objects that an API server alone makes in a fresh cluster, as upstream's does.

use api::Value;

/// Objects of one resource; their `apiVersion` and `kind` are in each where upstream's are.
fn parsed(text: &'static str) -> Value {
    serde_json::from_str(text).expect("the checked-in bootstrap objects are JSON")
}

/// Lists `clusterroles`, `clusterrolebindings`, `roles`, `rolebindings`.
pub fn rbac() -> Value {
    parsed(include_str!("../bootstrap/rbac.json"))
}

/// Lists `flowschemas`, `prioritylevelconfigurations`.
pub fn flow_control() -> Value {
    parsed(include_str!("../bootstrap/flowcontrol.json"))
}

/// `system-cluster-critical` and `system-node-critical`.
pub fn priority_classes() -> Value {
    parsed(include_str!("../bootstrap/priorityclasses.json"))
}

/// Everything else, by plural: `namespaces`, `services`, `servicecidrs`, `apiservices` ... with upstream's example
/// addresses and times.
pub fn fresh_cluster() -> Value {
    parsed(include_str!("../bootstrap/fresh-cluster.json"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_document_holds_objects() {
        let counts = |v: api::Value| -> Vec<usize> {
            v.as_object().map_or_else(
                || vec![v.as_array().map_or(0, Vec::len)],
                |o| o.values().map(|l| l.as_array().map_or(0, Vec::len)).collect(),
            )
        };
        assert_eq!(counts(super::rbac()), [50, 69, 7, 7]);
        assert_eq!(counts(super::priority_classes()), [2]);
        assert!(counts(super::flow_control()).iter().all(|n| *n > 0));
        assert!(counts(super::fresh_cluster()).iter().sum::<usize>() > 10);
    }
}
