//! Jobs and CronJobs.

mod indexes;
mod status;

use api::{Timestamp, Value, names};

use super::errors::{Errors, child, index, key};
use super::{Rules, metadata, pod_spec, selectors};
use crate::look;
use crate::prepare::same;

pub struct Job;
pub struct CronJob;

const MANAGED_BY_BYTES: usize = 63;
const INDEXED_PARALLELISM: i64 = 100_000;
const FAILED_INDEXES: i64 = 100_000;
const MANY_COMPLETIONS: i64 = 100_000;
const PARALLELISM_OF_MANY: i64 = 10_000;
const FAILED_OF_MANY: i64 = 10_000;
const RULES: usize = 20;
const PATTERNS: usize = 20;
const EXIT_CODES: usize = 255;
const INDEXES_BYTES: usize = 64 * 1024;

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
    fn validate(&self, object: &Value, errors: &mut Errors) {
        generated_selector(object, errors);
        let spec = look::at(object, "spec");
        whole_spec(spec, errors);
        let (name, completions) = (
            look::text(object, "metadata.name"),
            look::at(spec, "completions").as_i64(),
        );
        if look::text(spec, "completionMode") == "Indexed"
            && let Some(completions) = completions.filter(|c| *c > 0)
        {
            let host = format!("{name}-{}", completions - 1);
            if !names::dns1123_label(&host).is_empty() {
                let says = format!("will not able to create pod with invalid DNS label: {host}");
                errors.invalid("metadata.name", name, says);
            }
        }
    }

    fn validate_update(&self, new: &Value, old: &Value, subresource: &str, errors: &mut Errors) {
        if subresource == "status" {
            metadata::check_update(new, old, errors);
            return status::check(new, old, errors);
        }
        self.validate_whole(new, errors);
        let labels = look::at(old, "spec.template.metadata.labels");
        if [CONTROLLER_UID[0], JOB_NAME[0]]
            .iter()
            .any(|name| labels.get(name).is_none())
        {
            // Older jobs need not have the labels of today.
            errors.found.retain(|error| {
                let of = |name: &str| error.field == key("spec.template.metadata.labels", name).as_str();
                !of(CONTROLLER_UID[0]) && !of(JOB_NAME[0])
            });
        }
        metadata::check_update(new, old, errors);
        let (spec, before) = (look::at(new, "spec"), look::at(old, "spec"));
        whole_spec(spec, errors);
        completions_update(spec, before, errors);
        if !same(look::at(spec, "selector"), look::at(before, "selector")) {
            let printed = selectors::printed(look::at(spec, "selector"));
            errors.invalid_as("spec.selector", &printed, "field is immutable");
        }
        template_update(new, old, errors);
        let policy = look::at(spec, "podFailurePolicy");
        if !same(policy, look::at(before, "podFailurePolicy")) {
            errors.invalid_as(
                "spec.podFailurePolicy",
                &printed_policy(policy),
                "field is immutable",
            );
        }
        for field in [
            "completionMode",
            "backoffLimitPerIndex",
            "managedBy",
            "successPolicy",
        ] {
            errors.immutable(
                &child("spec", field),
                look::at(spec, field),
                look::at(before, field),
            );
        }
    }

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
        look::fill(object, "spec.podReplacementPolicy", policy);
    }
}

fn generated_selector(job: &Value, errors: &mut Errors) {
    let spec = look::at(job, "spec");
    if look::at(spec, "manualSelector") == true || !look::has(spec, "selector") {
        return;
    }
    let (uid, name) = (look::text(job, "metadata.uid"), look::text(job, "metadata.name"));
    if uid.is_empty() {
        errors.required("metadata.uid", "");
    }
    let labels = look::at(spec, "template.metadata.labels");
    let mut expected = serde_json::Map::new();
    for (label, value) in [
        (CONTROLLER_UID[1], uid),
        (JOB_NAME[1], name),
        (CONTROLLER_UID[0], uid),
        (JOB_NAME[0], name),
    ] {
        expected.insert(label.to_owned(), value.into());
        let path = key("spec.template.metadata.labels", label);
        match labels.get(label).and_then(Value::as_str) {
            None => errors.required(path, format!("must be '{value}'")),
            Some(found) if found != value => {
                errors.invalid(path, labels.clone(), format!("must be '{value}'"))
            }
            Some(_) => {}
        }
    }
    let chosen = look::at(spec, "selector");
    if selectors::is_usable(chosen) && !selectors::matches(chosen, &expected.into()) {
        errors.invalid_as(
            "spec.selector",
            &selectors::printed(chosen),
            "`selector` not auto-generated",
        );
    }
}

fn whole_spec(spec: &Value, errors: &mut Errors) {
    check_spec(spec, "spec", errors);
    let chosen = look::at(spec, "selector");
    if chosen.is_null() {
        errors.required("spec.selector", "");
    }
    selectors::label_selector(chosen, "spec.selector", errors);
    let labels = look::at(spec, "template.metadata.labels");
    if selectors::is_usable(chosen) && !selectors::matches(chosen, labels) {
        let says = "`selector` does not match template `labels`";
        errors.invalid("spec.template.metadata.labels", labels.clone(), says);
    }
}

fn check_spec(spec: &Value, path: &str, errors: &mut Errors) {
    let at = |name: &str| child(path, name);
    for field in [
        "parallelism",
        "completions",
        "activeDeadlineSeconds",
        "backoffLimit",
        "ttlSecondsAfterFinished",
        "backoffLimitPerIndex",
        "maxFailedIndexes",
    ] {
        errors.not_negative(&at(field), look::at(spec, field));
    }
    if look::has(spec, "maxFailedIndexes") && !look::has(spec, "backoffLimitPerIndex") {
        errors.required(at("backoffLimitPerIndex"), "when maxFailedIndexes is specified");
    }
    if let Some(manager) = look::at(spec, "managedBy").as_str() {
        domain_path(manager, &at("managedBy"), errors);
        if manager.len() > MANAGED_BY_BYTES {
            errors.too_long(at("managedBy"), MANAGED_BY_BYTES);
        }
    }
    completion_mode(spec, path, errors);
    if look::has(spec, "podFailurePolicy") {
        failure_policy(spec, &at("podFailurePolicy.rules"), errors);
    }
    success_policy(spec, &at("successPolicy"), errors);
    if let Some(policy) = look::at(spec, "podReplacementPolicy").as_str() {
        let with_failures = look::has(spec, "podFailurePolicy");
        let known: &[&str] = if with_failures {
            &["Failed"]
        } else {
            &["Failed", "TerminatingOrFailed"]
        };
        if !known.contains(&policy) {
            errors.not_supported(at("podReplacementPolicy"), policy, known);
        }
    }
    pod_spec::template(look::at(spec, "template"), &at("template"), errors);
    let place = at("template.spec.restartPolicy");
    match look::text(spec, "template.spec.restartPolicy") {
        "" | "Always" => errors.required(place, "valid values: \"OnFailure\", \"Never\""),
        "OnFailure" if look::has(spec, "podFailurePolicy") => {
            errors.invalid(
                place,
                "OnFailure",
                "only \"Never\" is supported when podFailurePolicy is specified",
            );
        }
        "OnFailure" | "Never" => {}
        other => errors.not_supported(place, other, &["OnFailure", "Never"]),
    }
}

/// `acme.io/foo`
fn domain_path(text: &str, path: &str, errors: &mut Errors) {
    if text.is_empty() {
        return errors.required(path, "");
    }
    match text.split_once('/') {
        Some((domain, rest)) if !domain.is_empty() && !rest.is_empty() => {
            errors.each(path, domain, names::dns1123_subdomain(domain));
            if !rest.bytes().all(|b| b.is_ascii_graphic() && b != b'%') {
                errors.invalid(path, rest, "Invalid path");
            }
        }
        _ => errors.invalid(
            path,
            text,
            "must be a domain-prefixed path (such as \"acme.io/foo\")",
        ),
    }
}

fn completion_mode(spec: &Value, path: &str, errors: &mut Errors) {
    let at = |name: &str| child(path, name);
    let number = |name: &str| look::at(spec, name).as_i64();
    let mode = look::at(spec, "completionMode").as_str();
    if let Some(mode) = mode.filter(|m| !matches!(*m, "NonIndexed" | "Indexed")) {
        errors.not_supported(at("completionMode"), mode, &["NonIndexed", "Indexed"]);
    }
    if mode.is_none_or(|m| m == "NonIndexed") {
        for field in ["backoffLimitPerIndex", "maxFailedIndexes"] {
            if let Some(value) = number(field) {
                errors.invalid(at(field), value, "requires indexed completion mode");
            }
        }
    }
    if mode != Some("Indexed") {
        return;
    }
    let (completions, parallelism, failed) = (
        number("completions"),
        number("parallelism"),
        number("maxFailedIndexes"),
    );
    if completions.is_none() {
        errors.required(at("completions"), "when completion mode is Indexed");
    }
    if let Some(parallelism) = parallelism.filter(|p| *p > INDEXED_PARALLELISM) {
        let says =
            format!("must be less than or equal to {INDEXED_PARALLELISM} when completion mode is Indexed");
        errors.invalid(at("parallelism"), parallelism, says);
    }
    if let (Some(failed), Some(completions)) = (failed, completions)
        && failed > completions
    {
        errors.invalid(
            at("maxFailedIndexes"),
            failed,
            "must be less than or equal to completions",
        );
    }
    if let Some(failed) = failed.filter(|f| *f > FAILED_INDEXES) {
        errors.invalid(
            at("maxFailedIndexes"),
            failed,
            format!("must be less than or equal to {FAILED_INDEXES}"),
        );
    }
    if completions.is_some_and(|c| c > MANY_COMPLETIONS) && number("backoffLimitPerIndex").is_some() {
        let when =
            format!("when completions are above {MANY_COMPLETIONS} and used with backoff limit per index");
        match failed {
            None => {
                let says = format!("must be specified when completions is above {MANY_COMPLETIONS}");
                errors.required(at("maxFailedIndexes"), says);
            }
            Some(failed) if failed > FAILED_OF_MANY => {
                errors.invalid(
                    at("maxFailedIndexes"),
                    failed,
                    format!("must be less than or equal to {FAILED_OF_MANY} {when}"),
                );
            }
            Some(_) => {}
        }
        if let Some(parallelism) = parallelism.filter(|p| *p > PARALLELISM_OF_MANY) {
            let says = format!("must be less than or equal to {PARALLELISM_OF_MANY} {when}");
            errors.invalid(at("parallelism"), parallelism, says);
        }
    }
}

const ACTIONS: [&str; 4] = ["Count", "FailIndex", "FailJob", "Ignore"];
const ONE_OF_THEM: &str = "specifying one of OnExitCodes and OnPodConditions is required";

fn go_list(known: &[&str]) -> String {
    let listed: Vec<String> = known.iter().map(|k| api::quote::quoted(k)).collect();
    format!("valid values: [{}]", listed.join(" "))
}

/// The policy with Go's names and order.
fn printed_policy(policy: &Value) -> String {
    if policy.is_null() {
        return "null".to_owned();
    }
    let text = |value: &Value, field: &str| Value::from(look::text(value, field));
    let condition = |c: &Value| {
        format!(
            "{{\"Type\":{},\"Status\":{}}}",
            text(c, "type"),
            text(c, "status")
        )
    };
    let rule = |rule: &Value| {
        let codes = match look::at(rule, "onExitCodes") {
            Value::Null => "null".to_owned(),
            codes => format!(
                "{{\"ContainerName\":{},\"Operator\":{},\"Values\":{}}}",
                look::at(codes, "containerName"),
                text(codes, "operator"),
                look::at(codes, "values"),
            ),
        };
        let conditions: Vec<String> = look::items(rule, "onPodConditions")
            .iter()
            .map(condition)
            .collect();
        let conditions = match conditions.as_slice() {
            [] => "null".to_owned(),
            all => format!("[{}]", all.join(",")),
        };
        format!(
            "{{\"Action\":{},\"OnExitCodes\":{codes},\"OnPodConditions\":{conditions}}}",
            text(rule, "action"),
        )
    };
    let rules: Vec<String> = look::items(policy, "rules").iter().map(rule).collect();
    match rules.as_slice() {
        [] => "{\"Rules\":null}".to_owned(),
        all => format!("{{\"Rules\":[{}]}}", all.join(",")),
    }
}

fn failure_policy(spec: &Value, path: &str, errors: &mut Errors) {
    let rules = look::items(spec, "podFailurePolicy.rules");
    if rules.len() > RULES {
        errors.too_many(path, rules.len(), RULES);
    }
    let named = |list: &str| {
        look::items(spec, &format!("template.spec.{list}"))
            .iter()
            .map(|c| look::text(c, "name"))
    };
    let known: Vec<&str> = named("containers").chain(named("initContainers")).collect();
    for (at, rule) in rules.iter().enumerate() {
        let path = index(path, at);
        match look::text(rule, "action") {
            "" => errors.required(child(&path, "action"), go_list(&ACTIONS)),
            "FailIndex" if !look::has(spec, "backoffLimitPerIndex") => {
                errors.invalid(
                    child(&path, "action"),
                    "FailIndex",
                    "requires the backoffLimitPerIndex to be set",
                );
            }
            action if !ACTIONS.contains(&action) => {
                errors.not_supported(child(&path, "action"), action, &ACTIONS)
            }
            _ => {}
        }
        let (codes, conditions) = (
            look::at(rule, "onExitCodes"),
            look::items(rule, "onPodConditions"),
        );
        if !codes.is_null() {
            exit_codes(codes, &known, &child(&path, "onExitCodes"), errors);
        }
        pod_conditions(conditions, &child(&path, "onPodConditions"), errors);
        let omitted =
            |says: &str| api::FieldError::new(api::FieldErrorKind::Invalid, path.as_str(), None, says);
        match (codes.is_null(), conditions.is_empty()) {
            (false, false) => errors.push(omitted(
                "specifying both OnExitCodes and OnPodConditions is not supported",
            )),
            (true, true) => errors.push(omitted(ONE_OF_THEM)),
            _ => {}
        }
    }
}

fn pod_conditions(conditions: &[Value], path: &str, errors: &mut Errors) {
    if conditions.len() > PATTERNS {
        errors.too_many(path, conditions.len(), PATTERNS);
    }
    for (at, pattern) in conditions.iter().enumerate() {
        let path = index(path, at);
        let type_ = look::text(pattern, "type");
        errors.each(&child(&path, "type"), type_, names::qualified(type_));
        let known = ["False", "True", "Unknown"];
        match look::text(pattern, "status") {
            "" => errors.required(child(&path, "status"), go_list(&known)),
            status if !known.contains(&status) => {
                errors.not_supported(child(&path, "status"), status, &known)
            }
            _ => {}
        }
    }
}

fn exit_codes(codes: &Value, known: &[&str], path: &str, errors: &mut Errors) {
    let operator = look::text(codes, "operator");
    match operator {
        "" => errors.required(child(path, "operator"), go_list(&["In", "NotIn"])),
        "In" | "NotIn" => {}
        other => errors.not_supported(child(path, "operator"), other, &["In", "NotIn"]),
    }
    if let Some(name) = look::at(codes, "containerName")
        .as_str()
        .filter(|n| !known.contains(n))
    {
        let says = "must be one of the container or initContainer names in the pod template";
        errors.invalid(child(path, "containerName"), name, says);
    }
    let path = child(path, "values");
    let values: Vec<i64> = look::items(codes, "values")
        .iter()
        .filter_map(Value::as_i64)
        .collect();
    if values.is_empty() {
        errors.invalid(
            path.as_str(),
            look::at(codes, "values").clone(),
            "at least one value is required",
        );
    } else if values.len() > EXIT_CODES {
        errors.too_many(path.as_str(), values.len(), EXIT_CODES);
    }
    for (at, value) in values.iter().enumerate() {
        if operator == "In" && *value == 0 {
            errors.invalid(index(&path, at), 0, "must not be 0 for the In operator");
        }
        if values[..at].contains(value) {
            errors.duplicate(index(&path, at), *value);
        }
    }
    if !values.is_sorted() {
        errors.invalid(path, values, "must be ordered");
    }
}

fn success_policy(spec: &Value, path: &str, errors: &mut Errors) {
    let policy = look::at(spec, "successPolicy");
    if policy.is_null() {
        return;
    }
    let rules = look::items(policy, "rules");
    if look::text(spec, "completionMode") != "Indexed" {
        let rule = |r: &Value| {
            format!(
                "{{\"SucceededIndexes\":{},\"SucceededCount\":{}}}",
                look::at(r, "succeededIndexes"),
                look::at(r, "succeededCount")
            )
        };
        let listed: Vec<String> = rules.iter().map(rule).collect();
        let printed = format!("{{\"Rules\":[{}]}}", listed.join(","));
        return errors.invalid_as(path, &printed, "requires indexed completion mode");
    }
    let path = child(path, "rules");
    if rules.is_empty() {
        let says = "at least one rules must be specified when the successPolicy is specified";
        errors.required(path.as_str(), says);
    }
    if rules.len() > RULES {
        errors.too_many(path.as_str(), rules.len(), RULES);
    }
    let completions = look::at(spec, "completions").as_i64().unwrap_or(0);
    for (at, rule) in rules.iter().enumerate() {
        success_rule(rule, completions, &index(&path, at), errors);
    }
}

fn success_rule(rule: &Value, completions: i64, path: &str, errors: &mut Errors) {
    let (count, listed) = (
        look::at(rule, "succeededCount").as_i64(),
        look::at(rule, "succeededIndexes").as_str(),
    );
    if count.is_none() && listed.is_none() {
        errors.required(
            path,
            "at least one of succeededCount or succeededIndexes must be specified",
        );
    }
    let mut total = 0;
    if let Some(listed) = listed {
        let path = child(path, "succeededIndexes");
        if listed.len() > INDEXES_BYTES {
            errors.too_long(path.as_str(), INDEXES_BYTES);
        }
        match indexes::count(listed, completions) {
            Ok(found) => total = found,
            Err(says) => errors.invalid(path, listed, format!("error parsing succeededIndexes: {says}")),
        }
    }
    let Some(count) = count else { return };
    let path = child(path, "succeededCount");
    errors.not_negative(&path, &count.into());
    if count > completions {
        let says =
            format!("must be less than or equal to {completions} (the number of specified completions)");
        errors.invalid(path.as_str(), count, says);
    }
    if listed.is_some() && count > total {
        let says = format!(
            "must be less than or equal to {total} (the number of indexes in the specified succeededIndexes field)"
        );
        errors.invalid(path, count, says);
    }
}

fn completions_update(spec: &Value, before: &Value, errors: &mut Errors) {
    let (new, old) = (look::at(spec, "completions"), look::at(before, "completions"));
    if look::text(spec, "completionMode") != "Indexed" {
        return errors.immutable("spec.completions", new, old);
    }
    if new != old && !new.is_null() && new != look::at(spec, "parallelism") {
        let says = "can only be modified in tandem with spec.parallelism";
        errors.invalid("spec.completions", new.clone(), says);
    }
}

/// The template is fixed, but where a Job that never ran will be placed.
fn template_update(new: &Value, old: &Value, errors: &mut Errors) {
    let suspended = look::at(old, "spec.suspend") == true;
    let never_ran = !look::has(old, "status.startTime");
    let now = look::at(new, "spec.template");
    let mut before = look::at(old, "spec.template").clone();
    if suspended && never_ran {
        for field in [
            "spec.affinity.nodeAffinity",
            "spec.nodeSelector",
            "spec.tolerations",
            "metadata.annotations",
            "metadata.labels",
            "spec.schedulingGates",
        ] {
            match look::at(now, field) {
                Value::Null => drop(look::remove(&mut before, field)),
                value => look::set(&mut before, field, value.clone()),
            }
        }
        if look::has(&before, "spec.affinity") && look::is_empty(look::at(&before, "spec.affinity")) {
            look::remove(&mut before, "spec.affinity");
        }
        for list in ["containers", "initContainers"] {
            let path = child("spec", list);
            for (old, new) in look::items_mut(&mut before, &path)
                .iter_mut()
                .zip(look::items(now, &path))
            {
                if look::text(old, "name") == look::text(new, "name") {
                    look::set(old, "resources", look::at(new, "resources").clone());
                }
            }
        }
        let (now, before) = (look::at(now, "spec"), look::at(&before, "spec"));
        if !same(now, before) {
            errors.invalid_as(
                "spec.template.spec",
                &crate::internal::pod_spec(now),
                "field is immutable",
            );
        }
    } else if !same(now, &before) {
        errors.invalid_as(
            "spec.template",
            &crate::internal::pod_template(now),
            "field is immutable",
        );
    }
}

impl Rules for CronJob {
    fn validate(&self, object: &Value, errors: &mut Errors) {
        cron_spec(look::at(object, "spec"), &Value::Null, errors);
        let name = look::text(object, "metadata.name");
        if name.len() > 52 {
            errors.invalid("metadata.name", name, "must be no more than 52 characters");
        }
    }

    fn validate_update(&self, new: &Value, old: &Value, subresource: &str, errors: &mut Errors) {
        if subresource.is_empty() {
            metadata::check_update(new, old, errors);
            cron_spec(look::at(new, "spec"), look::at(old, "spec"), errors);
        }
    }
}

fn cron_spec(spec: &Value, before: &Value, errors: &mut Errors) {
    let schedule = look::text(spec, "schedule");
    if schedule.is_empty() {
        errors.required("spec.schedule", "");
    } else {
        let fields: Vec<&str> = schedule.split_whitespace().collect();
        let zoned = schedule.contains("TZ");
        if let Some(wrong) = cron_fields(schedule, &fields).filter(|_| !zoned) {
            errors.invalid("spec.schedule", schedule, wrong);
        }
        if !zoned && !schedule.starts_with('@') && fields.len() != 5 {
            let says = format!(
                "expected exactly 5 fields, found {}: [{}]",
                fields.len(),
                fields.join(" ")
            );
            errors.invalid("spec.schedule", schedule, says);
        }
        let allowed = look::text(before, "schedule").contains("TZ");
        if zoned && allowed && look::has(spec, "timeZone") {
            let says = "cannot use both timeZone field and TZ or CRON_TZ in schedule";
            errors.invalid("spec.schedule", schedule, says);
        } else if zoned && !allowed {
            let says = "cannot use TZ or CRON_TZ in schedule, use timeZone field instead";
            errors.invalid("spec.schedule", schedule, says);
        }
    }
    errors.not_negative(
        "spec.startingDeadlineSeconds",
        look::at(spec, "startingDeadlineSeconds"),
    );
    let zone = look::at(spec, "timeZone");
    if before.is_null() || zone != look::at(before, "timeZone") {
        time_zone(zone, errors);
    }
    let policies = ["Allow", "Forbid", "Replace"];
    errors.one_of(
        "spec.concurrencyPolicy",
        look::text(spec, "concurrencyPolicy"),
        &policies,
    );
    let job = look::at(spec, "jobTemplate.spec");
    check_spec(job, "spec.jobTemplate.spec", errors);
    if look::has(job, "selector") {
        let printed = selectors::printed(look::at(job, "selector"));
        errors.invalid_as(
            "spec.jobTemplate.spec.selector",
            &printed,
            "`selector` will be auto-generated",
        );
    }
    if look::at(job, "manualSelector") == true {
        errors.not_supported("spec.jobTemplate.spec.manualSelector", true, &["nil", "false"]);
    }
    for field in ["successfulJobsHistoryLimit", "failedJobsHistoryLimit"] {
        errors.not_negative(&child("spec", field), look::at(spec, field));
    }
}

const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];
const DAYS: [&str; 7] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/// What is wrong with the first field that is wrong.
fn cron_fields(schedule: &str, fields: &[&str]) -> Option<String> {
    if schedule.starts_with('@') {
        let known = [
            "@yearly",
            "@annually",
            "@monthly",
            "@weekly",
            "@daily",
            "@midnight",
            "@hourly",
        ];
        let fine = known.contains(&schedule) || schedule.starts_with("@every ");
        return (!fine).then(|| format!("unrecognized descriptor: {schedule}"));
    }
    if fields.len() != 5 {
        return None;
    }
    let bounds: [(i64, i64, &[&str]); 5] = [
        (0, 59, &[]),
        (0, 23, &[]),
        (1, 31, &[]),
        (1, 12, &MONTHS),
        (0, 6, &DAYS),
    ];
    fields
        .iter()
        .zip(bounds)
        .find_map(|(field, (least, most, names))| {
            field
                .split(',')
                .filter(|range| !range.is_empty())
                .find_map(|range| cron_range(range, least, most, names).err())
        })
}

fn cron_range(text: &str, least: i64, most: i64, names: &[&str]) -> Result<(), String> {
    let number = |part: &str| -> Result<i64, String> {
        if let Some(at) = names.iter().position(|name| name.eq_ignore_ascii_case(part)) {
            return Ok(at as i64 + least);
        }
        let parsed: i64 = part.parse().map_err(|_| {
            let quoted = api::quote::quoted(part);
            format!("failed to parse int from {part}: strconv.Atoi: parsing {quoted}: invalid syntax")
        })?;
        if parsed < 0 {
            return Err(format!("negative number ({parsed}) not allowed: {part}"));
        }
        Ok(parsed)
    };
    let parts: Vec<&str> = text.split('/').collect();
    let ends: Vec<&str> = parts[0].split('-').collect();
    let (first, mut last) = match ends.as_slice() {
        ["*" | "?", ..] => (least, most),
        [one] => (number(one)?, number(one)?),
        [first, last] => (number(first)?, number(last)?),
        _ => return Err(format!("too many hyphens: {text}")),
    };
    let step = match parts.as_slice() {
        [_] => 1,
        [_, step] => {
            if ends.len() == 1 {
                last = most;
            }
            number(step)?
        }
        _ => return Err(format!("too many slashes: {text}")),
    };
    if first < least {
        return Err(format!(
            "beginning of range ({first}) below minimum ({least}): {text}"
        ));
    }
    if last > most {
        return Err(format!("end of range ({last}) above maximum ({most}): {text}"));
    }
    if first > last {
        return Err(format!(
            "beginning of range ({first}) beyond end of range ({last}): {text}"
        ));
    }
    if step == 0 {
        return Err(format!("step of range should be a positive number: {text}"));
    }
    Ok(())
}

const ZONES: &str = "/usr/share/zoneinfo";

fn time_zone(zone: &Value, errors: &mut Errors) {
    const PATH: &str = "spec.timeZone";
    let Some(zone) = zone.as_str() else { return };
    if zone.is_empty() {
        return errors.invalid(PATH, zone, "timeZone must be nil or non-empty string");
    }
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"._-+".contains(&b);
    let good = |part: &str| {
        part != "."
            && part != ".."
            && !part.starts_with('-')
            && (1..=14).contains(&part.len())
            && part.bytes().all(plain)
    };
    let known = |zone: &str| {
        let zones = std::path::Path::new(ZONES);
        !zones.is_dir() || zones.join(zone).is_file()
    };
    let special = zone.eq_ignore_ascii_case("local") || zone == "UTC";
    if !zone.split('/').all(good) || !special && !known(zone) {
        return errors.invalid(PATH, zone, format!("unknown time zone {zone}"));
    }
    if zone.eq_ignore_ascii_case("local") {
        let says = "timeZone must be an explicit time zone as defined in https://www.iana.org/time-zones";
        errors.invalid(PATH, zone, says);
    }
}
