//! One place in a StatefulSet: its ordinal, the pod that has it, and the pod that should.

use api::{Value, Write};
use reconcile::{ApiStep, Event, Named};
use serde_json::json;

use super::claims::ClaimsOf;
use super::{KIND, StatefulSet, Versions};
use crate::pod::Pod;
use crate::resources::PODS;
use crate::revision::POD_HASH;
use crate::template::{of_uid, pod_body};

pub(super) const NAME_LABEL: &str = "statefulset.kubernetes.io/pod-name";
const INDEX_LABEL: &str = "apps.kubernetes.io/pod-index";

pub(super) struct Replica {
    pub(super) ordinal: i64,
    pub(super) pod: Option<Named<Pod>>,
    pub(super) claims: ClaimsOf,
}

/// The name of the revision that the pod is of.
pub(super) fn revision_of(pod: &Named<Pod>) -> &str {
    pod.object.meta.label(POD_HASH).unwrap_or_default()
}

impl Replica {
    pub(super) fn name(&self, set: &Named<StatefulSet>) -> String {
        format!("{}-{}", set.key().name, self.ordinal)
    }

    /// An ordinal that an update has not reached yet comes back with the old template.
    fn template_of(&self, set: &StatefulSet, versions: &Versions) -> (Value, String) {
        let below = match set.partition() {
            Some(partition) => set.start() + partition,
            None => set.start() + set.status["currentReplicas"].as_i64().unwrap_or_default(),
        };
        let revision = match set.is_rolling() && self.ordinal < below {
            true => &versions.current,
            false => &versions.update,
        };
        (revision.template(), revision.name().to_string())
    }

    pub(super) fn create(&self, set: &Named<StatefulSet>, versions: &Versions) -> ApiStep {
        let name = self.name(set);
        let (template, revision) = self.template_of(set, versions);
        let mut body = pod_body(&template, KIND, &set.object);
        body["metadata"]["name"] = json!(name);
        let labels = &mut body["metadata"]["labels"];
        labels[POD_HASH] = json!(revision);
        labels[NAME_LABEL] = json!(name);
        labels[INDEX_LABEL] = json!(self.ordinal.to_string());
        body["spec"]["hostname"] = json!(name);
        if !set.spec.service_name.is_empty() {
            body["spec"]["subdomain"] = json!(set.spec.service_name);
        }
        if !set.spec.volume_claim_templates.is_empty() {
            body["spec"]["volumes"] = json!(self.volumes(set, &body["spec"]["volumes"]));
        }
        let key = PODS.key(set.key().namespace.clone(), name.as_str());
        told(ApiStep::new(Write::create(key, body)), "Create", &name, set)
    }

    fn volumes(&self, set: &Named<StatefulSet>, own: &Value) -> Vec<Value> {
        let templates = &set.spec.volume_claim_templates;
        let names: Vec<&str> = templates
            .iter()
            .filter_map(|claim| claim["metadata"]["name"].as_str())
            .collect();
        let mut volumes: Vec<Value> = names
            .iter()
            .map(|name| {
                let claim = format!("{name}-{}", self.name(set));
                json!({"name": name, "persistentVolumeClaim": {"claimName": claim}})
            })
            .collect();
        let others = own.as_array().into_iter().flatten();
        volumes.extend(
            others
                .filter(|volume| !names.iter().any(|name| volume["name"] == **name))
                .cloned(),
        );
        volumes
    }

    pub(super) fn delete(pod: &Named<Pod>, set: &Named<StatefulSet>) -> ApiStep {
        told(
            ApiStep::new(Write::delete(pod.key().clone(), of_uid(&pod.object))),
            "Delete",
            &pod.key().name,
            set,
        )
    }

    /// Labels by which a pod is known; somebody may have taken them off.
    pub(super) fn identify(&self, pod: &Named<Pod>, set: &Named<StatefulSet>) -> Option<ApiStep> {
        if pod.object.meta.label(NAME_LABEL) == Some(&pod.key().name) {
            return None;
        }
        let labels = json!({NAME_LABEL: pod.key().name, INDEX_LABEL: self.ordinal.to_string()});
        let patch = json!({"metadata": {"uid": pod.object.meta.uid, "labels": labels}});
        Some(told(
            ApiStep::new(Write::merge(pod.key().clone(), patch)),
            "Update",
            &pod.key().name,
            set,
        ))
    }
}

/// `SuccessfulCreate`, `FailedDelete`, …: upstream's Events about a set's pods.
fn told(step: ApiStep, verb: &'static str, pod: &str, set: &Named<StatefulSet>) -> ApiStep {
    let (done, failed) = match verb {
        "Create" => ("SuccessfulCreate", "FailedCreate"),
        "Delete" => ("SuccessfulDelete", "FailedDelete"),
        _ => ("SuccessfulUpdate", "FailedUpdate"),
    };
    let of = format!("{verb} Pod {pod} in StatefulSet {}", set.key().name);
    step.says(Event::normal(set.key(), done, format!("{of} successful")))
        .else_says(Event::warning(
            set.key(),
            failed,
            format!("{of} failed error: {{error}}"),
        ))
}
