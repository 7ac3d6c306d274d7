//! Deployments, ReplicaSets, DaemonSets, StatefulSets, ReplicationControllers, pod templates, revisions.

use api::{Timestamp, Value, names};
use serde_json::json;

use super::errors::{Errors, child, index};
use super::{Rules, claims, metadata, pod_spec, selectors};
use crate::look;
use crate::names::NameRule;
use crate::prepare::same;

pub struct Deployment;
pub struct ReplicaSet;
pub struct DaemonSet;
pub struct StatefulSet;
pub struct ReplicationController;
pub struct PodTemplate;
pub struct ControllerRevision;

impl Rules for Deployment {
    fn validate(&self, object: &Value, errors: &mut Errors) {
        let spec = look::at(object, "spec");
        errors.not_negative("spec.replicas", look::at(spec, "replicas"));
        selector(spec, "deployment", "invalid label selector", errors);
        if selectors::is_usable(look::at(spec, "selector")) {
            template(spec, "ReplicaSet", errors);
        }
        deployment_strategy(look::at(spec, "strategy"), "spec.strategy", errors);
        for field in [
            "minReadySeconds",
            "revisionHistoryLimit",
            "progressDeadlineSeconds",
        ] {
            errors.not_negative(&child("spec", field), look::at(spec, field));
        }
        let ready = look::at(spec, "minReadySeconds").as_i64().unwrap_or(0);
        if let Some(deadline) = look::at(spec, "progressDeadlineSeconds")
            .as_i64()
            .filter(|d| *d <= ready)
        {
            errors.invalid(
                "spec.progressDeadlineSeconds",
                deadline,
                "must be greater than minReadySeconds",
            );
        }
    }

    fn validate_update(&self, new: &Value, old: &Value, subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        if subresource == "status" {
            let status = look::at(new, "status");
            replica_status(status, &DEPLOYMENT_COUNTS, errors);
            return collisions(status, look::at(old, "status"), errors);
        }
        self.validate(new, errors);
        same_selector(new, old, errors);
    }

    fn default(&self, object: &mut Value, _now: Timestamp) {
        look::default(object, "spec.strategy.type", "RollingUpdate");
        if look::text(object, "spec.strategy.type") == "RollingUpdate" {
            look::fill(object, "spec.strategy.rollingUpdate.maxUnavailable", "25%");
            look::fill(object, "spec.strategy.rollingUpdate.maxSurge", "25%");
        }
    }
}

impl Rules for DaemonSet {
    fn validate(&self, object: &Value, errors: &mut Errors) {
        let spec = look::at(object, "spec");
        let chosen = look::at(spec, "selector");
        selectors::label_selector(chosen, "spec.selector", errors);
        let labels = look::at(spec, "template.metadata.labels");
        if selectors::is_usable(chosen) && !selectors::matches(chosen, labels) {
            errors.invalid("spec.template.metadata.labels", labels.clone(), NO_MATCH);
        }
        if !chosen.is_null() && selectors::is_empty(chosen) {
            errors.invalid_as(
                "spec.selector",
                &selectors::printed(chosen),
                "empty selector is invalid for daemonset",
            );
        }
        pod_spec::template(look::at(spec, "template"), "spec.template", errors);
        always_restarts(
            look::at(spec, "template.spec"),
            "spec.template.spec",
            "DaemonSet",
            errors,
        );
        for field in ["minReadySeconds", "revisionHistoryLimit"] {
            errors.not_negative(&child("spec", field), look::at(spec, field));
        }
        daemon_strategy(look::at(spec, "updateStrategy"), "spec.updateStrategy", errors);
    }

    fn validate_update(&self, new: &Value, old: &Value, subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        if subresource == "status" {
            let status = look::at(new, "status");
            for field in DAEMON_COUNTS {
                errors.not_negative(&child("status", field), look::at(status, field));
            }
            return collisions(status, look::at(old, "status"), errors);
        }
        same_selector(new, old, errors);
        self.validate(new, errors);
    }

    fn default(&self, object: &mut Value, _now: Timestamp) {
        look::default(object, "spec.updateStrategy.type", "RollingUpdate");
        if look::text(object, "spec.updateStrategy.type") == "RollingUpdate" {
            look::fill(object, "spec.updateStrategy.rollingUpdate.maxUnavailable", 1);
            look::fill(object, "spec.updateStrategy.rollingUpdate.maxSurge", 0);
        }
    }
}

impl Rules for StatefulSet {
    fn name(&self) -> NameRule {
        crate::names::label
    }

    fn settle(&self, object: &mut Value) {
        let templates = look::at_mut(object, "spec.volumeClaimTemplates");
        for template in templates.and_then(Value::as_array_mut).into_iter().flatten() {
            look::set(template, "apiVersion", "v1");
            look::set(template, "kind", "PersistentVolumeClaim");
        }
    }

    fn validate(&self, object: &Value, errors: &mut Errors) {
        stateful(look::at(object, "spec"), false, errors);
    }

    fn validate_update(&self, new: &Value, old: &Value, subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        if subresource == "status" {
            let status = look::at(new, "status");
            replica_status(status, &STATEFUL_COUNTS, errors);
            return collisions(status, look::at(old, "status"), errors);
        }
        stateful(look::at(new, "spec"), true, errors);
        let mut rest = look::at(new, "spec").clone();
        for field in CHANGEABLE {
            match look::at(old, &child("spec", field)) {
                Value::Null => drop(look::remove(&mut rest, field)),
                value => look::set(&mut rest, field, value.clone()),
            }
        }
        let mut before = look::at(old, "spec").clone();
        for spec in [&mut rest, &mut before] {
            for claim in look::items_mut(spec, "volumeClaimTemplates") {
                // What they are goes without saying.
                look::remove(claim, "kind");
                look::remove(claim, "apiVersion");
            }
        }
        if !same(&rest, &before) {
            let says = "updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', \
                        'updateStrategy', 'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy' and \
                        'minReadySeconds' are forbidden";
            errors.forbidden("spec", says);
        }
    }

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
    fn name(&self) -> NameRule {
        |name, prefix| {
            let mut wrong = crate::names::subdomain(name, prefix);
            if let Some(long) = wrong.iter().position(|w| w.ends_with("253 characters")) {
                wrong[long] = wrong[long].replace("characters", "bytes");
            }
            wrong
        }
    }

    fn validate(&self, object: &Value, errors: &mut Errors) {
        let spec = look::at(object, "spec");
        errors.not_negative("spec.minReadySeconds", look::at(spec, "minReadySeconds"));
        let chosen = look::at(spec, "selector");
        if look::is_empty(chosen) {
            errors.required("spec.selector", "");
        }
        match look::at(spec, "replicas") {
            Value::Null => errors.required("spec.replicas", ""),
            replicas => errors.not_negative("spec.replicas", replicas),
        }
        let own = look::at(spec, "template");
        if own.is_null() {
            return errors.required("spec.template", "");
        }
        let labels = look::at(own, "metadata.labels");
        if !look::is_empty(chosen) && !selectors::matches(&json!({"matchLabels": chosen}), labels) {
            errors.invalid("spec.template.metadata.labels", labels.clone(), NO_MATCH);
        }
        pod_spec::template(own, "spec.template", errors);
        always_restarts(
            look::at(own, "spec"),
            "spec.template.spec",
            "ReplicationController",
            errors,
        );
    }

    fn validate_update(&self, new: &Value, old: &Value, subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        if subresource == "status" {
            return replica_status(look::at(new, "status"), &REPLICA_COUNTS, errors);
        }
        self.validate(new, errors);
    }

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

impl Rules for ReplicaSet {
    fn validate(&self, object: &Value, errors: &mut Errors) {
        let spec = look::at(object, "spec");
        for field in ["replicas", "minReadySeconds"] {
            errors.not_negative(&child("spec", field), look::at(spec, field));
        }
        selector(spec, "deployment", "invalid label selector", errors);
        if selectors::is_usable(look::at(spec, "selector")) {
            template(spec, "ReplicaSet", errors);
        }
    }

    fn validate_update(&self, new: &Value, old: &Value, subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        if subresource == "status" {
            return replica_status(look::at(new, "status"), &REPLICA_COUNTS, errors);
        }
        self.validate(new, errors);
        same_selector(new, old, errors);
    }
}

impl Rules for PodTemplate {
    fn validate(&self, object: &Value, errors: &mut Errors) {
        pod_spec::template(look::at(object, "template"), "template", errors);
    }

    fn validate_update(&self, new: &Value, old: &Value, _subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        self.validate(new, errors);
    }
}

impl Rules for ControllerRevision {
    fn validate(&self, object: &Value, errors: &mut Errors) {
        errors.not_negative("revision", look::at(object, "revision"));
        if !look::has(object, "data") {
            errors.required("data", "data is mandatory");
        }
    }

    fn validate_update(&self, new: &Value, old: &Value, _subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        metadata::check(new, "metadata", errors.name, errors.namespaced, errors);
        errors.not_negative("revision", look::at(new, "revision"));
        errors.immutable("data", look::at(new, "data"), look::at(old, "data"));
    }
}

const NO_MATCH: &str = "`selector` does not match template `labels`";
const REPLICA_COUNTS: [&str; 5] = [
    "replicas",
    "fullyLabeledReplicas",
    "readyReplicas",
    "availableReplicas",
    "observedGeneration",
];
const DEPLOYMENT_COUNTS: [&str; 8] = [
    "replicas",
    "updatedReplicas",
    "readyReplicas",
    "availableReplicas",
    "observedGeneration",
    "unavailableReplicas",
    "terminatingReplicas",
    "collisionCount",
];
const STATEFUL_COUNTS: [&str; 7] = [
    "replicas",
    "readyReplicas",
    "currentReplicas",
    "updatedReplicas",
    "availableReplicas",
    "observedGeneration",
    "collisionCount",
];
const DAEMON_COUNTS: [&str; 9] = [
    "currentNumberScheduled",
    "numberMisscheduled",
    "desiredNumberScheduled",
    "numberReady",
    "observedGeneration",
    "updatedNumberScheduled",
    "numberAvailable",
    "numberUnavailable",
    "collisionCount",
];
/// What an update of a StatefulSet's spec may change.
const CHANGEABLE: [&str; 7] = [
    "replicas",
    "template",
    "updateStrategy",
    "minReadySeconds",
    "ordinals",
    "revisionHistoryLimit",
    "persistentVolumeClaimRetentionPolicy",
];

/// A required selector that is not empty.
fn selector(spec: &Value, of: &str, unusable: &str, errors: &mut Errors) {
    let chosen = look::at(spec, "selector");
    if chosen.is_null() {
        errors.required("spec.selector", "");
    } else {
        selectors::label_selector(chosen, "spec.selector", errors);
        if selectors::is_empty(chosen) {
            let says = format!("empty selector is invalid for {of}");
            errors.invalid_as("spec.selector", &selectors::printed(chosen), &says);
        }
    }
    if !selectors::is_usable(chosen) {
        errors.invalid_as("spec.selector", &selectors::printed(chosen), unusable);
    }
}

fn same_selector(new: &Value, old: &Value, errors: &mut Errors) {
    let (new, old) = (look::at(new, "spec.selector"), look::at(old, "spec.selector"));
    if !same(new, old) {
        errors.invalid_as("spec.selector", &selectors::printed(new), "field is immutable");
    }
}

/// The template of a set that keeps its pods running.
fn template(spec: &Value, of: &str, errors: &mut Errors) {
    let (chosen, own) = (look::at(spec, "selector"), look::at(spec, "template"));
    let labels = look::at(own, "metadata.labels");
    let empty = !chosen.is_null() && selectors::is_empty(chosen);
    if !empty && !selectors::matches(chosen, labels) {
        errors.invalid("spec.template.metadata.labels", labels.clone(), NO_MATCH);
    }
    pod_spec::template(own, "spec.template", errors);
    always_restarts(look::at(own, "spec"), "spec.template.spec", of, errors);
}

fn always_restarts(spec: &Value, path: &str, of: &str, errors: &mut Errors) {
    let policy = look::text(spec, "restartPolicy");
    if policy != "Always" {
        errors.not_supported(child(path, "restartPolicy"), policy, &["Always"]);
    }
    if look::has(spec, "activeDeadlineSeconds") {
        let says = format!("activeDeadlineSeconds in {of} is not Supported");
        errors.forbidden(child(path, "activeDeadlineSeconds"), says);
    }
}

/// No count is negative, none is more than there are.
fn replica_status(status: &Value, counts: &[&str], errors: &mut Errors) {
    let number = |field: &str| look::at(status, field).as_i64().unwrap_or(0);
    for field in counts {
        errors.not_negative(&child("status", field), look::at(status, field));
    }
    let bounded = [
        "fullyLabeledReplicas",
        "readyReplicas",
        "currentReplicas",
        "updatedReplicas",
        "availableReplicas",
    ];
    for field in bounded
        .iter()
        .filter(|f| counts.contains(f) && number(f) > number("replicas"))
    {
        errors.invalid(
            child("status", field),
            number(field),
            "cannot be greater than status.replicas",
        );
    }
    if number("availableReplicas") > number("readyReplicas") {
        let stateful = counts.contains(&"currentReplicas");
        let says = if stateful {
            "cannot be greater than status.readyReplicas"
        } else {
            "cannot be greater than readyReplicas"
        };
        errors.invalid("status.availableReplicas", number("availableReplicas"), says);
    }
}

fn collisions(status: &Value, before: &Value, errors: &mut Errors) {
    let count = |status: &Value| look::at(status, "collisionCount").as_i64();
    if let Some(old) = count(before)
        && count(status).unwrap_or(0) < old
    {
        errors.invalid(
            "status.collisionCount",
            count(status).unwrap_or(0),
            "cannot be decremented",
        );
    }
}

/// A number or percentage that is not negative.
pub(crate) fn int_or_percent(value: &Value, path: &str, errors: &mut Errors) {
    match value.as_str() {
        Some(text) => errors.each(path, text, names::percent(text)),
        None => errors.not_negative(path, value),
    }
}

fn percent(value: &Value) -> Option<i64> {
    let text = value.as_str().filter(|t| names::percent(t).is_empty())?;
    text.trim_end_matches('%').parse().ok()
}

fn amount(value: &Value) -> i64 {
    let whole = || value.as_str().and_then(|text| text.parse().ok());
    percent(value).or(value.as_i64()).or_else(whole).unwrap_or(0)
}

pub(crate) fn at_most_all(value: &Value, path: &str, errors: &mut Errors) {
    if percent(value).is_some_and(|p| p > 100) {
        errors.invalid(path, value.clone(), "must not be greater than 100%");
    }
}

fn deployment_strategy(strategy: &Value, path: &str, errors: &mut Errors) {
    let rolling = look::at(strategy, "rollingUpdate");
    let (unavailable, surge) = (look::at(rolling, "maxUnavailable"), look::at(rolling, "maxSurge"));
    match look::text(strategy, "type") {
        "Recreate" => {
            if !rolling.is_null() {
                let says = "may not be specified when strategy `type` is 'Recreate'";
                errors.forbidden(child(path, "rollingUpdate"), says);
            }
        }
        "RollingUpdate" => {
            let path = child(path, "rollingUpdate");
            int_or_percent(unavailable, &child(&path, "maxUnavailable"), errors);
            int_or_percent(surge, &child(&path, "maxSurge"), errors);
            if amount(unavailable) == 0 && amount(surge) == 0 {
                let says = "may not be 0 when `maxSurge` is 0";
                errors.invalid(child(&path, "maxUnavailable"), unavailable.clone(), says);
            }
            at_most_all(unavailable, &child(&path, "maxUnavailable"), errors);
        }
        _ => unknown_strategy(strategy, path, &["Recreate", "RollingUpdate"], errors),
    }
}

fn unknown_strategy(strategy: &Value, path: &str, known: &[&str], errors: &mut Errors) {
    let zero = |field: &str| match look::at(strategy, &child("rollingUpdate", field)) {
        Value::Null => json!(0),
        value => value.clone(),
    };
    let rolling = match look::at(strategy, "rollingUpdate") {
        Value::Null => "null".to_owned(),
        _ => format!(
            "{{\"MaxUnavailable\":{},\"MaxSurge\":{}}}",
            zero("maxUnavailable"),
            zero("maxSurge")
        ),
    };
    let type_ = Value::from(look::text(strategy, "type"));
    let listed: Vec<String> = known.iter().map(|k| api::quote::quoted(k)).collect();
    let says = format!(
        "{{\"Type\":{type_},\"RollingUpdate\":{rolling}}}: supported values: {}",
        listed.join(", ")
    );
    errors.push(api::FieldError::new(
        api::FieldErrorKind::NotSupported,
        path,
        None,
        says,
    ));
}

fn daemon_strategy(strategy: &Value, path: &str, errors: &mut Errors) {
    let rolling = look::at(strategy, "rollingUpdate");
    match look::text(strategy, "type") {
        "OnDelete" => {}
        "RollingUpdate" if rolling.is_null() => errors.required(child(path, "rollingUpdate"), ""),
        "RollingUpdate" => {
            let (unavailable, surge) = (look::at(rolling, "maxUnavailable"), look::at(rolling, "maxSurge"));
            let path = child(path, "rollingUpdate");
            int_or_percent(unavailable, &child(&path, "maxUnavailable"), errors);
            int_or_percent(surge, &child(&path, "maxSurge"), errors);
            at_most_all(unavailable, &child(&path, "maxUnavailable"), errors);
            at_most_all(surge, &child(&path, "maxSurge"), errors);
            match (amount(unavailable) != 0, amount(surge) != 0) {
                (true, true) => {
                    let says = "may not be set when maxUnavailable is non-zero";
                    errors.invalid(child(&path, "maxSurge"), surge.clone(), says);
                }
                (false, false) => {
                    errors.required(child(&path, "maxUnavailable"), "cannot be 0 when maxSurge is 0")
                }
                _ => {}
            }
        }
        _ => unknown_strategy(strategy, path, &["RollingUpdate", "OnDelete"], errors),
    }
}

fn stateful(spec: &Value, update: bool, errors: &mut Errors) {
    let management = look::text(spec, "podManagementPolicy");
    match management {
        "" => errors.required("spec.podManagementPolicy", ""),
        "OrderedReady" | "Parallel" => {}
        _ => errors.invalid(
            "spec.podManagementPolicy",
            management,
            "must be 'OrderedReady' or 'Parallel'",
        ),
    }
    stateful_strategy(look::at(spec, "updateStrategy"), errors);
    for field in ["whenDeleted", "whenScaled"] {
        let path = child("spec.persistentVolumeClaimRetentionPolicy", field);
        let policy = look::text(spec, &child("persistentVolumeClaimRetentionPolicy", field));
        if look::has(spec, "persistentVolumeClaimRetentionPolicy") && !matches!(policy, "Retain" | "Delete") {
            errors.not_supported(path, policy, &["Retain", "Delete"]);
        }
    }
    let templates = look::items(spec, "volumeClaimTemplates");
    if !update {
        for (at, claim) in templates.iter().enumerate() {
            let path = child(&index("spec.volumeClaimTemplates", at), "spec");
            claims::spec(look::at(claim, "spec"), &path, errors);
        }
    }
    for field in ["replicas", "minReadySeconds", "ordinals.start"] {
        errors.not_negative(&child("spec", field), look::at(spec, field));
    }
    let service = look::text(spec, "serviceName");
    if !update && !service.is_empty() {
        errors.each("spec.serviceName", service, names::dns1123_label(service));
    }
    selector(spec, "statefulset", "", errors);
    if selectors::is_usable(look::at(spec, "selector")) {
        let own = stateful_template(look::at(spec, "template"), templates);
        let (chosen, labels) = (look::at(spec, "selector"), look::at(&own, "metadata.labels"));
        let empty = !chosen.is_null() && selectors::is_empty(chosen);
        if !empty && !selectors::matches(chosen, labels) {
            errors.invalid("spec.template.metadata.labels", labels.clone(), NO_MATCH);
        }
        pod_spec::template(&own, "spec.template", errors);
        metadata::labels(labels, "spec.template.labels", errors);
        metadata::annotations(
            look::at(&own, "metadata.annotations"),
            "spec.template.annotations",
            errors,
        );
    }
    always_restarts(
        look::at(spec, "template.spec"),
        "spec.template.spec",
        "StatefulSet",
        errors,
    );
}

/// The template as its pods will have it: with the volumes of the claims, and names of their own.
fn stateful_template(template: &Value, claims: &[Value]) -> Value {
    let mut own = template.clone();
    for field in ["spec.subdomain", "spec.hostname"] {
        look::remove(&mut own, field);
    }
    if claims.is_empty() {
        return own;
    }
    let name = |claim: &Value| look::text(claim, "metadata.name").to_owned();
    let mut made: Vec<String> = claims.iter().map(name).collect();
    made.sort();
    made.dedup();
    let mut volumes: Vec<Value> = made
        .iter()
        .map(|n| json!({"name": n, "persistentVolumeClaim": {"claimName": n}}))
        .collect();
    let others = look::items(template, "spec.volumes").iter();
    volumes.extend(
        others
            .filter(|v| !made.iter().any(|n| n == look::text(v, "name")))
            .cloned(),
    );
    look::set(&mut own, "spec.volumes", volumes);
    own
}

fn stateful_strategy(strategy: &Value, errors: &mut Errors) {
    const PATH: &str = "spec.updateStrategy";
    let rolling = look::at(strategy, "rollingUpdate");
    let printed = |rolling: &Value| match rolling {
        Value::Null => "null".to_owned(),
        _ => format!(
            "{{\"Partition\":{},\"MaxUnavailable\":{}}}",
            look::at(rolling, "partition").as_i64().unwrap_or(0),
            look::at(rolling, "maxUnavailable")
        ),
    };
    match look::text(strategy, "type") {
        "" => errors.required(PATH, ""),
        "OnDelete" if !rolling.is_null() => {
            let says = "only allowed for updateStrategy 'RollingUpdate'";
            errors.invalid_as(child(PATH, "rollingUpdate"), &printed(rolling), says);
        }
        "OnDelete" => {}
        "RollingUpdate" => {
            let path = child(PATH, "rollingUpdate");
            errors.not_negative(&child(&path, "partition"), look::at(rolling, "partition"));
            let unavailable = look::at(rolling, "maxUnavailable");
            if !unavailable.is_null() {
                let path = child(&path, "maxUnavailable");
                int_or_percent(unavailable, &path, errors);
                if amount(unavailable) == 0 {
                    errors.invalid(path.as_str(), unavailable.clone(), "cannot be 0");
                }
                at_most_all(unavailable, &path, errors);
            }
        }
        other => {
            let whole = format!(
                "{{\"Type\":{},\"RollingUpdate\":{}}}",
                Value::from(other),
                printed(rolling)
            );
            errors.invalid_as(PATH, &whole, "must be 'RollingUpdate' or 'OnDelete'");
        }
    }
}
