//! The deprecated annotations of AppArmor become the fields that took their place. Upstream's `applyAppArmorVersionSkew`.

use api::Value;
use serde_json::json;

use crate::look;

const PREFIX: &str = "container.apparmor.security.beta.kubernetes.io/";
const LISTS: [&str; 3] = ["initContainers", "containers", "ephemeralContainers"];
const LOCAL: &str = "localhost/";
const LONGEST: usize = 4095;

/// Copies what annotations say of containers that do not say it themselves.
pub(super) fn settle(pod: &mut Value) {
    let Some(annotations) = annotations(pod) else {
        return;
    };
    if look::text(pod, "spec.os.name") == "windows" {
        return;
    }
    let of_pod = look::at(pod, "spec.securityContext.appArmorProfile").clone();
    for list in LISTS {
        for container in look::items_mut(&mut pod["spec"], list) {
            let said = annotations.get(&annotation(container));
            let profile = said.and_then(Value::as_str).and_then(profile);
            if let Some(profile) = profile.filter(|profile| *profile != of_pod) {
                look::default(container, "securityContext.appArmorProfile", profile);
            }
        }
    }
}

/// One for each annotation that counts, or that nobody can read.
pub(super) fn warnings(pod: &Value) -> Vec<String> {
    let Some(annotations) = annotations(pod) else {
        return Vec::new();
    };
    let of_pod = look::at(pod, "spec.securityContext.appArmorProfile");
    let containers = LISTS
        .iter()
        .flat_map(|list| look::items(look::at(pod, "spec"), list));
    containers
        .filter_map(|container| {
            let name = annotation(container);
            let profile = profile(annotations.get(&name)?.as_str()?);
            (profile.as_ref() != Some(of_pod)).then_some(name)
        })
        .map(|name| {
            format!("metadata.annotations[{name}]: deprecated since v1.30; use the \"appArmorProfile\" field instead")
        })
        .collect()
}

/// `None` for the pods that have none of these: nearly all.
fn annotations(pod: &Value) -> Option<serde_json::Map<String, Value>> {
    let all = look::at(pod, "metadata.annotations").as_object()?;
    all.keys()
        .any(|name| name.starts_with(PREFIX))
        .then(|| all.clone())
}

fn annotation(container: &Value) -> String {
    format!("{PREFIX}{}", look::text(container, "name"))
}

fn profile(text: &str) -> Option<Value> {
    match text {
        "unconfined" => Some(json!({"type": "Unconfined"})),
        "runtime/default" => Some(json!({"type": "RuntimeDefault"})),
        _ => {
            let file = text.strip_prefix(LOCAL)?;
            let good = !file.is_empty() && file.trim() == file && file.len() <= LONGEST;
            good.then(|| json!({"type": "Localhost", "localhostProfile": file}))
        }
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    #[test]
    fn an_annotation_becomes_the_field_and_is_warned_of() {
        let mut pod = json!({
            "metadata": {"annotations": {
                format!("{PREFIX}a"): "localhost/x", format!("{PREFIX}b"): "unconfined", format!("{PREFIX}c"): "?",
            }},
            "spec": {
                "securityContext": {"appArmorProfile": {"type": "Unconfined"}},
                "containers": [{"name": "a"}, {"name": "b"}, {"name": "c"}],
            },
        });
        settle(&mut pod);
        expect![[r#"[{"name":"a","securityContext":{"appArmorProfile":{"localhostProfile":"x","type":"Localhost"}}},{"name":"b"},{"name":"c"}]"#]]
            .assert_eq(&pod["spec"]["containers"].to_string());
        expect![[r#"
            metadata.annotations[container.apparmor.security.beta.kubernetes.io/a]: deprecated since v1.30; use the "appArmorProfile" field instead
            metadata.annotations[container.apparmor.security.beta.kubernetes.io/c]: deprecated since v1.30; use the "appArmorProfile" field instead"#]]
        .assert_eq(&warnings(&pod).join("\n"));
    }
}
