//! Whether a pod may be on a node: by name, selector, required affinity and taints, as the scheduler judges it.

use api::Value;

use crate::node::{Node, Taint};

/// The node's labels and name fit what the pod spec requires.
pub(crate) fn fits(spec: &Value, node: &Node, name: &str) -> bool {
    let label = |key: &str| node.metadata.labels.get(key).map(String::as_str);
    let selected = spec["nodeSelector"].as_object().into_iter().flatten();
    if !selected
        .into_iter()
        .all(|(key, value)| label(key) == value.as_str())
    {
        return false;
    }
    let required = &spec["affinity"]["nodeAffinity"]["requiredDuringSchedulingIgnoredDuringExecution"];
    let Some(terms) = required["nodeSelectorTerms"].as_array() else {
        return true;
    };
    terms.iter().any(|term| {
        let list = |field: &str| term[field].as_array().map_or(&[][..], Vec::as_slice);
        let (expressions, fields) = (list("matchExpressions"), list("matchFields"));
        let field = |key: &str| (key == "metadata.name").then_some(name);
        !(expressions.is_empty() && fields.is_empty())
            && expressions.iter().all(|requirement| meets(requirement, label))
            && fields.iter().all(|requirement| meets(requirement, field))
    })
}

fn meets<'a>(requirement: &Value, value: impl Fn(&str) -> Option<&'a str>) -> bool {
    let value = value(requirement["key"].as_str().unwrap_or_default());
    let values = requirement["values"].as_array().map_or(&[][..], Vec::as_slice);
    let listed = values.iter().any(|wanted| wanted.as_str() == value);
    let numbers = || {
        let limit = values.first()?.as_str()?.parse::<i64>().ok()?;
        Some((value?.parse::<i64>().ok()?, limit))
    };
    match requirement["operator"].as_str().unwrap_or_default() {
        "In" => value.is_some() && listed,
        "NotIn" => value.is_none() || !listed,
        "Exists" => value.is_some(),
        "DoesNotExist" => value.is_none(),
        "Gt" => numbers().is_some_and(|(value, limit)| value > limit),
        "Lt" => numbers().is_some_and(|(value, limit)| value < limit),
        _ => false,
    }
}

/// The first taint of one of these effects that no toleration bears.
pub(crate) fn untolerated<'a>(node: &'a Node, tolerations: &[Value], effects: &[&str]) -> Option<&'a Taint> {
    let counts = |taint: &&Taint| effects.contains(&taint.effect.as_str());
    let borne = |taint: &Taint| {
        tolerations
            .iter()
            .any(|toleration| taint.is_tolerated_by(toleration))
    };
    node.spec.taints.iter().filter(counts).find(|taint| !borne(taint))
}
