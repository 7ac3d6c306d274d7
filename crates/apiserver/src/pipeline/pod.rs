//! Binding: how the scheduler gives a pod its node.

use std::sync::Arc;

use api::{FieldError, Key, Refused, Resource, Timestamp, Value};
use serde_json::json;

use super::Done;
use super::change::How;
use super::create::text;
use super::metadata::metadata;
use crate::admission::Review;
use crate::call::Call;
use crate::ground::time_text;
use crate::server::Server;

const PODS: Resource = Resource::of("", "pods");

impl Server {
    pub(super) async fn bind(&self, call: &Call<'_>, review: Review<'_>) -> Result<Done, Refused> {
        let binding = &review.object;
        let name = text(binding, "name");
        if !call.name.is_empty() && name != call.name {
            return Err(Refused::bad_request(
                "name in URL does not match name in Binding object",
            ));
        }
        check_target(binding)?;
        self.parts().admission.validate(&review).await?;
        let binding = Arc::new(review.object);
        let pods = self
            .registry()
            .resource(&PODS, "v1")
            .ok_or_else(crate::refusal::no_such_resource)?;
        let mut on_pod = Call::new(call.as_, pods, call.namespace.clone(), name);
        on_pod.options = call.options.clone();
        on_pod.subresource = api::SmolStr::new_static("binding");
        let now = self.now();
        let edit = move |pod: &mut Value| assign(pod, &binding, now);
        self.change(&on_pod, How::Edit(Box::new(edit))).await?;
        Ok(self.success(call))
    }
}

fn check_target(binding: &Value) -> Result<(), Refused> {
    let target = &binding["target"];
    let mut errors = Vec::new();
    match target["kind"].as_str().unwrap_or_default() {
        "" | "Node" => {}
        other => errors.push(FieldError::new(
            api::FieldErrorKind::NotSupported,
            "target.kind",
            json!(other),
            "supported values: \"Node\", \"<empty>\"",
        )),
    }
    if target["name"].as_str().is_none_or(str::is_empty) {
        errors.push(FieldError::required("target.name", ""));
    }
    match errors.first() {
        None => Ok(()),
        Some(first) => Err(Refused::internal(first.to_string())),
    }
}

/// Gives the pod its node, once.
fn assign(pod: &mut Value, binding: &Value, now: Timestamp) -> Result<(), Refused> {
    let name = text(pod, "name");
    let key: Key = Resource::of("", "pods/binding").key(text(pod, "namespace"), name.clone());
    let node = pod["spec"]["nodeName"].as_str().unwrap_or_default();
    if !pod["metadata"]["deletionTimestamp"].is_null() {
        let says = format!("pod {name} is being deleted, cannot be assigned to a host");
        return Err(Refused::conflict(&key, &says));
    }
    if !node.is_empty() {
        let says = format!("pod {name} is already assigned to node \"{node}\"");
        return Err(Refused::conflict(&key, &says));
    }
    if pod["spec"]["schedulingGates"]
        .as_array()
        .is_some_and(|gates| !gates.is_empty())
    {
        let says = format!("pod {name} has non-empty .spec.schedulingGates");
        return Err(Refused::conflict(&key, &says));
    }
    pod["spec"]["nodeName"] = binding["target"]["name"].clone();
    if let Some(status) = pod["status"].as_object_mut() {
        status.remove("nominatedNodeName");
    }
    for field in ["annotations", "labels"] {
        merge_texts(pod, field, &binding["metadata"][field]);
    }
    for field in ["uid", "resourceVersion"] {
        if let Some(text) = binding["metadata"][field].as_str().filter(|t| !t.is_empty()) {
            pod["metadata"][field] = json!(text);
        }
    }
    set_condition(pod, json!({"type": "PodScheduled", "status": "True"}), now);
    Ok(())
}

fn merge_texts(pod: &mut Value, field: &str, from: &Value) {
    let Some(from) = from.as_object().filter(|from| !from.is_empty()) else {
        return;
    };
    let into = metadata(pod).entry(field).or_insert_with(|| json!({}));
    if let Some(into) = into.as_object_mut() {
        into.extend(from.iter().map(|(key, value)| (key.clone(), value.clone())));
    }
}

/// Sets a condition by its type; its transition time moves only with its status.
pub(super) fn set_condition(pod: &mut Value, mut condition: Value, now: Timestamp) {
    condition["lastProbeTime"] = Value::Null;
    condition["lastTransitionTime"] = json!(time_text(now));
    if !pod["status"].is_object() {
        pod["status"] = json!({});
    }
    let status = &mut pod["status"];
    if !status["conditions"].is_array() {
        status["conditions"] = json!([]);
    }
    let Some(all) = status["conditions"].as_array_mut() else {
        return;
    };
    match all.iter_mut().find(|c| c["type"] == condition["type"]) {
        None => all.push(condition),
        Some(old) => {
            if old["status"] == condition["status"] {
                condition["lastTransitionTime"] = old["lastTransitionTime"].clone();
            }
            *old = condition;
        }
    }
}
