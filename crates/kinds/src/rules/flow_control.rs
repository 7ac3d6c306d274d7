//! FlowSchemas and PriorityLevelConfigurations.

use api::{Timestamp, Value, names};

use super::Rules;
use super::errors::{Errors, child, index, texts};
use crate::look;

pub struct FlowSchema;
pub struct PriorityLevelConfiguration;

impl Rules for FlowSchema {
    fn default(&self, object: &mut Value, _now: Timestamp) {
        default_number(object, "spec.matchingPrecedence", 1000);
    }

    fn validate(&self, object: &Value, errors: &mut Errors) {
        flow_schema(object, errors);
        conditions(object, errors);
    }

    fn validate_update(&self, new: &Value, _old: &Value, subresource: &str, errors: &mut Errors) {
        if subresource == "status" {
            return conditions(new, errors);
        }
        self.validate_whole(new, errors);
    }
}

impl Rules for PriorityLevelConfiguration {
    fn default(&self, object: &mut Value, _now: Timestamp) {
        if look::has(object, "spec.limited.limitResponse.queuing") {
            for (name, number) in [("queues", 64), ("handSize", 8), ("queueLengthLimit", 50)] {
                default_number(
                    object,
                    &format!("spec.limited.limitResponse.queuing.{name}"),
                    number,
                );
            }
        }
    }

    fn validate(&self, object: &Value, errors: &mut Errors) {
        level(object, errors);
        conditions(object, errors);
    }

    fn validate_update(&self, new: &Value, _old: &Value, subresource: &str, errors: &mut Errors) {
        if subresource == "status" {
            return conditions(new, errors);
        }
        self.validate_whole(new, errors);
    }
}

fn conditions(object: &Value, errors: &mut Errors) {
    let mut seen = Vec::new();
    for (at, condition) in look::items(object, "status.conditions").iter().enumerate() {
        let path = child(&index("status.conditions", at), "type");
        let kind = look::text(condition, "type");
        if seen.contains(&kind) {
            errors.duplicate(path.as_str(), kind);
        }
        seen.push(kind);
        if kind.is_empty() {
            errors.required(path, "");
        }
    }
}

const HIGHEST_PRECEDENCE: i64 = 10000;
const MOST_QUEUES: i64 = 10_000_000;
const VERBS: [&str; 9] = [
    "create",
    "delete",
    "deletecollection",
    "get",
    "list",
    "patch",
    "proxy",
    "update",
    "watch",
];

fn flow_schema(object: &Value, errors: &mut Errors) {
    let spec = look::at(object, "spec");
    let path = "spec.matchingPrecedence";
    let precedence = look::at(spec, "matchingPrecedence").as_i64().unwrap_or(0);
    if precedence <= 0 {
        errors.invalid(path, precedence, "must be a positive value");
    }
    if precedence > HIGHEST_PRECEDENCE {
        let says = format!("must not be greater than {HIGHEST_PRECEDENCE}");
        errors.invalid(path, precedence, says);
    }
    if precedence == 1 && look::text(object, "metadata.name") != "exempt" {
        let says = "only the schema named 'exempt' may have matchingPrecedence 1";
        errors.invalid(path, precedence, says);
    }
    let method = look::at(spec, "distinguisherMethod");
    let kind = look::text(method, "type");
    if !method.is_null() && !matches!(kind, "ByUser" | "ByNamespace") {
        let printed = format!("{{\"Type\":{}}}", Value::from(kind));
        errors.push(api::FieldError::new(
            api::FieldErrorKind::NotSupported,
            "spec.distinguisherMethod.type",
            None,
            format!("{printed}: supported values: \"ByNamespace\", \"ByUser\""),
        ));
    }
    let path = "spec.priorityLevelConfiguration.name";
    match look::text(spec, "priorityLevelConfiguration.name") {
        "" => errors.required(path, "must reference a priority level"),
        name => errors.each(path, name, names::dns1123_subdomain(name)),
    }
    for (at, rule) in look::items(spec, "rules").iter().enumerate() {
        flow_rule(rule, &index("spec.rules", at), errors);
    }
}

fn flow_rule(rule: &Value, path: &str, errors: &mut Errors) {
    let subjects = look::items(rule, "subjects");
    if subjects.is_empty() {
        let says = "subjects must contain at least one value";
        errors.required(child(path, "subjects"), says);
    }
    for (at, subject) in subjects.iter().enumerate() {
        flow_subject(subject, &index(&child(path, "subjects"), at), errors);
    }
    let (resources, others) = (
        look::items(rule, "resourceRules"),
        look::items(rule, "nonResourceRules"),
    );
    if resources.is_empty() && others.is_empty() {
        let says = "at least one of resourceRules and nonResourceRules has to be non-empty";
        errors.required(path, says);
    }
    for (at, rule) in resources.iter().enumerate() {
        resource_rule(rule, &index(&child(path, "resourceRules"), at), errors);
    }
    for (at, rule) in others.iter().enumerate() {
        url_rule(rule, &index(&child(path, "nonResourceRules"), at), errors);
    }
}

fn flow_subject(subject: &Value, path: &str, errors: &mut Errors) {
    let fields = [
        ("ServiceAccount", "serviceAccount"),
        ("User", "user"),
        ("Group", "group"),
    ];
    let kind = look::text(subject, "kind");
    let Some((_, own)) = fields.iter().find(|(name, _)| *name == kind) else {
        let known = ["Group", "ServiceAccount", "User"];
        return errors.not_supported(child(path, "kind"), kind, &known);
    };
    let path_of_own = child(path, own);
    let who = look::at(subject, own);
    let name = look::text(who, "name");
    if who.is_null() {
        let says = format!("{own} is required when subject kind is '{kind}'");
        errors.required(path_of_own, says);
    } else {
        if name.is_empty() {
            errors.required(child(&path_of_own, "name"), "");
        }
        if kind == "ServiceAccount" {
            if !matches!(name, "" | "*") {
                errors.each(&child(&path_of_own, "name"), name, names::dns1123_subdomain(name));
            }
            let at = child(&path_of_own, "namespace");
            match look::text(who, "namespace") {
                "" => errors.required(at, "must specify namespace for service account"),
                namespace => errors.each(&at, namespace, names::dns1123_label(namespace)),
            }
        }
    }
    for (name, field) in fields.iter().filter(|(name, _)| *name != kind) {
        if look::has(subject, field) {
            let says = format!("{field} is forbidden when subject kind is not '{name}'");
            errors.forbidden(child(path, field), says);
        }
    }
}

fn verbs(rule: &Value, path: &str, errors: &mut Errors) {
    let path = child(path, "verbs");
    let all = texts(rule, "verbs");
    if all.is_empty() {
        errors.required(path, "verbs must contain at least one value");
    } else if all.contains(&"*") {
        if all.len() > 1 {
            let says = "if '*' is present, must not specify other verbs";
            errors.invalid(path, all, says);
        }
    } else if !all.iter().all(|verb| VERBS.contains(verb)) {
        errors.not_supported(path, all, &VERBS);
    }
}

fn resource_rule(rule: &Value, path: &str, errors: &mut Errors) {
    verbs(rule, path, errors);
    for (field, one, many) in [
        ("apiGroups", "api group", "api groups"),
        ("resources", "resource", "resources"),
    ] {
        let path = child(path, field);
        let all = texts(rule, field);
        if all.is_empty() {
            errors.required(path, format!("resource rules must supply at least one {one}"));
        } else if all.len() > 1 && all.contains(&"*") {
            let says = format!("if '*' is present, must not specify other {many}");
            errors.invalid(path, all, says);
        }
    }
    let path = child(path, "namespaces");
    let all = texts(rule, "namespaces");
    if all.is_empty() && look::at(rule, "clusterScope") != true {
        let says = "resource rules that are not cluster scoped must supply at least one namespace";
        errors.required(path, says);
    } else if all.contains(&"*") {
        if all.len() > 1 {
            let says = "if '*' is present, must not specify other namespaces";
            errors.invalid(path, all, says);
        }
    } else {
        for (at, name) in all.into_iter().enumerate() {
            for wrong in names::dns1123_label(name) {
                let says = format!("each member of this list must be '*' or a DNS-1123 label; {wrong}");
                errors.invalid(index(&path, at), name, says);
            }
        }
    }
}

fn url_rule(rule: &Value, path: &str, errors: &mut Errors) {
    verbs(rule, path, errors);
    let path = child(path, "nonResourceURLs");
    let all = texts(rule, "nonResourceURLs");
    if all.is_empty() {
        let says = "nonResourceURLs must contain at least one value";
        return errors.required(path, says);
    }
    if all.contains(&"*") {
        if all.len() > 1 {
            let says = "if '*' is present, must not specify other non-resource URLs";
            errors.invalid(path, all, says);
        }
        return;
    }
    for (at, url) in all.into_iter().enumerate() {
        let stars = url.matches('*').count();
        let says = match url {
            "" => "must not be empty",
            "/" => continue,
            url if !url.starts_with('/') => "must start with slash",
            url if url.contains(' ') => "must not contain white-space",
            url if url.contains("//") => "must not contain double slash",
            url if stars > 1 || stars == 1 && !url.ends_with("/*") => "wildcard can only do suffix matching",
            _ => continue,
        };
        errors.invalid(index(&path, at), url, says);
    }
}

/// A level's spec as upstream's internal form prints it.
fn printed(spec: &Value) -> String {
    let number = |path: &str| look::at(spec, path).as_i64().unwrap_or(0);
    let exempt = match look::has(spec, "exempt") {
        true => format!(
            "{{\"NominalConcurrencyShares\":{},\"LendablePercent\":{}}}",
            number("exempt.nominalConcurrencyShares"),
            number("exempt.lendablePercent"),
        ),
        false => "null".to_owned(),
    };
    format!(
        "{{\"Type\":{},\"Limited\":{},\"Exempt\":{exempt}}}",
        Value::from(look::text(spec, "type")),
        look::at(spec, "limited"),
    )
}

fn level(object: &Value, errors: &mut Errors) {
    let name = "flowcontrol.k8s.io/preserve-zero-concurrency-shares";
    if look::at(object, "metadata.annotations").get(name).is_some() {
        let says = format!("annotation '{name}' is forbidden");
        errors.forbidden("metadata.annotations", says);
    }
    let spec = look::at(object, "spec");
    let kind = look::text(spec, "type");
    let exempt = look::text(object, "metadata.name") == "exempt";
    if exempt != (kind == "Exempt") {
        let says = "must be 'Exempt' if and only if `name` is 'exempt'";
        errors.invalid("spec.type", kind, says);
    }
    let (limited, free) = (look::at(spec, "limited"), look::at(spec, "exempt"));
    if exempt && (kind != "Exempt" || !limited.is_null()) {
        let says = "spec of 'exempt' except the 'spec.exempt' field must equal the fixed value";
        errors.invalid_as("spec", &printed(spec), says);
    }
    match kind {
        "Exempt" => {
            if !limited.is_null() {
                errors.forbidden("spec.limited", "must be nil if the type is not Limited");
            }
            shares(free, "spec.exempt", errors);
            percent(free, "spec.exempt", errors);
        }
        "Limited" => {
            if !free.is_null() {
                errors.forbidden("spec.exempt", "must be nil if the type is Limited");
            }
            if limited.is_null() {
                let says = "must not be empty when type is Limited";
                return errors.required("spec.limited", says);
            }
            limits(limited, errors);
        }
        _ => errors.one_of("spec.type", kind, &["Exempt", "Limited"]),
    }
}

fn shares(of: &Value, path: &str, errors: &mut Errors) {
    let number = |field: &str| look::at(of, field).as_i64();
    if let Some(shares) = number("nominalConcurrencyShares").filter(|n| *n < 0) {
        let says = "must be a non-negative integer";
        errors.invalid(child(path, "nominalConcurrencyShares"), shares, says);
    }
}

fn percent(of: &Value, path: &str, errors: &mut Errors) {
    if let Some(percent) = look::at(of, "lendablePercent").as_i64()
        && !(0..=100).contains(&percent)
    {
        let says = "must be between 0 and 100, inclusive";
        errors.invalid(child(path, "lendablePercent"), percent, says);
    }
}

fn limits(limited: &Value, errors: &mut Errors) {
    let path = "spec.limited";
    shares(limited, path, errors);
    let response = look::at(limited, "limitResponse");
    let queuing = look::at(response, "queuing");
    let queuing_path = "spec.limited.limitResponse.queuing";
    match look::text(response, "type") {
        "Reject" => {
            if !queuing.is_null() {
                let says = "must be nil if limited.limitResponse.type is not Limited";
                errors.forbidden(queuing_path, says);
            }
        }
        "Queue" if queuing.is_null() => {
            let says = "must not be empty if limited.limitResponse.type is Limited";
            errors.required(queuing_path, says);
        }
        "Queue" => queues(queuing, queuing_path, errors),
        kind => errors.one_of("spec.limited.limitResponse.type", kind, &["Queue", "Reject"]),
    }
    percent(limited, path, errors);
    let borrowed = look::at(limited, "borrowingLimitPercent").as_i64();
    if let Some(percent) = borrowed.filter(|p| *p < 0) {
        let says = "if specified, must be a non-negative integer";
        errors.invalid(child(path, "borrowingLimitPercent"), percent, says);
    }
}

const MOST_HASH_BITS: i64 = 60;

fn queues(queuing: &Value, path: &str, errors: &mut Errors) {
    let number = |field: &str| look::at(queuing, field).as_i64().unwrap_or(0);
    let (length, queues, hand) = (number("queueLengthLimit"), number("queues"), number("handSize"));
    if length <= 0 {
        errors.invalid(child(path, "queueLengthLimit"), length, "must be positive");
    }
    if queues <= 0 {
        errors.invalid(child(path, "queues"), queues, "must be positive");
    } else if queues > MOST_QUEUES {
        let says = format!("must not be greater than {MOST_QUEUES}");
        errors.invalid(child(path, "queues"), queues, says);
    }
    let path = child(path, "handSize");
    let bits = (queues.max(1) as f64).log2() * hand as f64;
    let bits = bits.ceil() as i64;
    if hand <= 0 {
        errors.invalid(path, hand, "must be positive");
    } else if hand > queues {
        let says = format!("should not be greater than queues ({queues})");
        errors.invalid(path, hand, says);
    } else if bits > MOST_HASH_BITS {
        let says = format!(
            "required entropy bits of deckSize {queues} and handSize {hand} should not be greater than {MOST_HASH_BITS}"
        );
        errors.invalid(path, hand, says);
    }
}

/// Here zero means unset.
fn default_number(object: &mut Value, path: &str, number: i64) {
    if look::at(object, path).as_i64().unwrap_or(0) == 0 {
        look::set(object, path, number);
    }
}
