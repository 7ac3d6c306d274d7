//! Deployments, ReplicaSets, DaemonSets, StatefulSets, ReplicationControllers, Jobs, CronJobs.

use api::{Timestamp, Value};

use super::Rules;
use crate::look;

pub struct Deployment;
pub struct ReplicaSet;
pub struct DaemonSet;
pub struct StatefulSet;
pub struct ReplicationController;
pub struct Job;
pub struct CronJob;

impl Rules for Deployment {
    fn default(&self, object: &mut Value, _now: Timestamp) {
        look::default(object, "spec.strategy.type", "RollingUpdate");
        if look::text(object, "spec.strategy.type") == "RollingUpdate" {
            look::default(object, "spec.strategy.rollingUpdate.maxUnavailable", "25%");
            look::default(object, "spec.strategy.rollingUpdate.maxSurge", "25%");
        }
    }
}

impl Rules for ReplicaSet {}

impl Rules for DaemonSet {
    fn default(&self, object: &mut Value, _now: Timestamp) {
        look::default(object, "spec.updateStrategy.type", "RollingUpdate");
        if look::text(object, "spec.updateStrategy.type") == "RollingUpdate" {
            look::default(object, "spec.updateStrategy.rollingUpdate.maxUnavailable", 1);
            look::default(object, "spec.updateStrategy.rollingUpdate.maxSurge", 0);
        }
    }
}

impl Rules for StatefulSet {
    fn default(&self, object: &mut Value, _now: Timestamp) {
        let unsaid = look::text(object, "spec.updateStrategy.type").is_empty();
        if unsaid {
            look::set(object, "spec.updateStrategy.type", "RollingUpdate");
            look::object(object, "spec.updateStrategy.rollingUpdate");
        }
        let rolling = look::text(object, "spec.updateStrategy.type") == "RollingUpdate";
        if rolling && look::has(object, "spec.updateStrategy.rollingUpdate") {
            look::default(object, "spec.updateStrategy.rollingUpdate.partition", 0);
        }
    }
}

impl Rules for ReplicationController {
    fn default(&self, object: &mut Value, _now: Timestamp) {
        let labels = look::at(object, "spec.template.metadata.labels").clone();
        if !look::is_empty(&labels) {
            for path in ["spec.selector", "metadata.labels"] {
                if look::is_empty(look::at(object, path)) {
                    look::set(object, path, labels.clone());
                }
            }
        }
    }
}

/// The labels by which a Job knows its pods, old names and new.
const CONTROLLER_UID: [&str; 2] = ["batch.kubernetes.io/controller-uid", "controller-uid"];
const JOB_NAME: [&str; 2] = ["batch.kubernetes.io/job-name", "job-name"];

/// Unless the user brings a selector, a Job's pods are those with its uid.
fn select_by_uid(job: &mut Value) {
    if look::at(job, "spec.manualSelector") == true {
        return;
    }
    let (uid, name) = (
        look::text(job, "metadata.uid").to_owned(),
        look::text(job, "metadata.name").to_owned(),
    );
    let labels = look::object(job, "spec.template.metadata.labels");
    for (keys, value) in [(CONTROLLER_UID, &uid), (JOB_NAME, &name)] {
        for key in keys {
            labels.entry(key).or_insert_with(|| value.as_str().into());
        }
    }
    look::object(job, "spec.selector.matchLabels")
        .entry(CONTROLLER_UID[0])
        .or_insert_with(|| uid.into());
}

impl Rules for Job {
    fn prepare_create(&self, object: &mut Value, _now: Timestamp) {
        select_by_uid(object);
    }

    fn default(&self, object: &mut Value, _now: Timestamp) {
        if !look::has(object, "spec.parallelism") && !look::has(object, "spec.completions") {
            look::set(object, "spec.completions", 1);
        }
        look::default(object, "spec.parallelism", 1);
        let per_index = look::has(object, "spec.backoffLimitPerIndex");
        look::default(object, "spec.backoffLimit", if per_index { i32::MAX } else { 6 });
        let labels = look::at(object, "spec.template.metadata.labels").clone();
        if !labels.is_null() && look::is_empty(look::at(object, "metadata.labels")) {
            look::set(object, "metadata.labels", labels);
        }
        let failed_only = look::has(object, "spec.podFailurePolicy");
        let policy = if failed_only {
            "Failed"
        } else {
            "TerminatingOrFailed"
        };
        look::default(object, "spec.podReplacementPolicy", policy);
    }
}

impl Rules for CronJob {}
