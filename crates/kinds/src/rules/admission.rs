//! Webhook configurations and admission policies.

mod compiled;

use api::{Value, names};
use cel::Type;

use super::errors::{Errors, child, index, texts};
use super::{Rules, policy, selectors};
use crate::expressions::way;
use crate::look;
use compiled::{Expressions, Stored};

const FAILURE_POLICIES: [&str; 2] = ["Fail", "Ignore"];
const MATCH_POLICIES: [&str; 2] = ["Equivalent", "Exact"];
const REINVOCATION: [&str; 2] = ["IfNeeded", "Never"];
const OPERATIONS: [&str; 5] = ["*", "CONNECT", "CREATE", "DELETE", "UPDATE"];
const MUTATING_OPERATIONS: [&str; 4] = ["*", "CONNECT", "CREATE", "UPDATE"];
const REVIEW_VERSIONS: [&str; 2] = ["v1", "v1beta1"];
const MOST_CONDITIONS: usize = 64;
const MOST_ANNOTATIONS: usize = 20;
const LONGEST_EXPRESSION: usize = 5 * 1024;

macro_rules! kinds {
    ($($kind:ident: $check:expr, $status:expr;)*) => { $(
        pub struct $kind;
        impl Rules for $kind {
            fn knows_finalizers(&self) -> bool {
                false
            }

            fn validate(&self, object: &Value, errors: &mut Errors) {
                let check: fn(&Value, &Value, &mut Errors) = $check;
                check(object, &Value::Null, errors);
            }

            fn validate_update(&self, new: &Value, old: &Value, subresource: &str, errors: &mut Errors) {
                if subresource == "status" {
                    let check: fn(&Value, &mut Errors) = $status;
                    return check(new, errors);
                }
                let rule = errors.name;
                super::metadata::check(new, "metadata", rule, errors.namespaced, errors);
                let check: fn(&Value, &Value, &mut Errors) = $check;
                check(new, old, errors);
            }
        }
    )* };
}

kinds! {
    ValidatingWebhookConfiguration: webhooks, |_, _| {};
    MutatingWebhookConfiguration: webhooks, |_, _| {};
    ValidatingAdmissionPolicy: validating_policy, policy_status;
    MutatingAdmissionPolicy: mutating_policy, |_, _| {};
    ValidatingAdmissionPolicyBinding: validating_binding, |_, _| {};
    MutatingAdmissionPolicyBinding: mutating_binding, |_, _| {};
}

fn webhooks(object: &Value, old: &Value, errors: &mut Errors) {
    let hooks = look::items(object, "webhooks");
    let before = look::items(old, "webhooks");
    let must_be_calm = before
        .iter()
        .all(|h| CALM.contains(&look::text(h, "sideEffects")));
    let must_be_understood = before.iter().all(|h| {
        let versions = texts(h, "admissionReviewVersions");
        versions.is_empty() || versions.iter().any(|v| REVIEW_VERSIONS.contains(v))
    });
    let name = |h: &Value| look::text(h, "name").to_owned();
    let must_differ = !before
        .iter()
        .enumerate()
        .any(|(at, h)| before[..at].iter().any(|o| name(o) == name(h)));
    let conditions = |h: &Value| look::at(h, "matchConditions").clone();
    let same_conditions = !old.is_null()
        && hooks.len() == before.len()
        && hooks
            .iter()
            .zip(before)
            .all(|(n, o)| conditions(n) == conditions(o));
    let stored = Stored::of(
        before.iter().flat_map(|h| look::items(h, "matchConditions")),
        "expression",
    );
    let expressions = Expressions::default();
    let mut seen: Vec<String> = Vec::new();
    for (at, hook) in hooks.iter().enumerate() {
        let path = index("webhooks", at);
        full_name(look::text(hook, "name"), &child(&path, "name"), errors);
        for (at, rule) in look::items(hook, "rules").iter().enumerate() {
            rule_with_operations(rule, &index(&child(&path, "rules"), at), errors);
        }
        known(hook, "failurePolicy", &FAILURE_POLICIES, &path, errors);
        known(hook, "matchPolicy", &MATCH_POLICIES, &path, errors);
        side_effects(hook, must_be_calm, &path, errors);
        if let Some(seconds) = look::at(hook, "timeoutSeconds").as_i64()
            && !(1..=30).contains(&seconds)
        {
            let says = "the timeout value must be between 1 and 30 seconds";
            errors.invalid(child(&path, "timeoutSeconds"), seconds, says);
        }
        for field in ["namespaceSelector", "objectSelector"] {
            selectors::label_selector(look::at(hook, field), &child(&path, field), errors);
        }
        known(hook, "reinvocationPolicy", &REINVOCATION, &path, errors);
        client(
            look::at(hook, "clientConfig"),
            &child(&path, "clientConfig"),
            errors,
        );
        if !same_conditions {
            match_conditions(hook, &path, &expressions, &stored, errors);
        }
        review_versions(hook, must_be_understood, &path, errors);
        let name = name(hook);
        if must_differ && !name.is_empty() {
            if seen.contains(&name) {
                errors.duplicate(child(&path, "name"), name);
            } else {
                seen.push(name);
            }
        }
    }
}

const CALM: [&str; 2] = ["None", "NoneOnDryRun"];

fn side_effects(hook: &Value, must_be_calm: bool, path: &str, errors: &mut Errors) {
    let allowed: &[&str] = if must_be_calm {
        &CALM
    } else {
        &["None", "NoneOnDryRun", "Some", "Unknown"]
    };
    if look::has(hook, "sideEffects") {
        known(hook, "sideEffects", allowed, path, errors);
    } else {
        let says = format!("must specify one of {}", allowed.join(", "));
        errors.required(child(path, "sideEffects"), says);
    }
}

/// A field that may be left out, but not say anything else.
fn known(holder: &Value, field: &str, allowed: &[&str], path: &str, errors: &mut Errors) {
    if let Some(value) = look::at(holder, field).as_str().filter(|v| !allowed.contains(v)) {
        errors.not_supported(child(path, field), value, allowed);
    }
}

fn full_name(name: &str, path: &str, errors: &mut Errors) {
    if name.is_empty() {
        return errors.required(path, "");
    }
    let wrong = names::dns1123_subdomain(name);
    if !wrong.is_empty() {
        errors.invalid(path, name, wrong.join(","));
    } else if name.split('.').count() < 3 {
        let says = "should be a domain with at least three segments separated by dots";
        errors.invalid(path, name, says);
    }
}

fn review_versions(hook: &Value, must_be_understood: bool, path: &str, errors: &mut Errors) {
    let path = child(path, "admissionReviewVersions");
    let versions = texts(hook, "admissionReviewVersions");
    let listed = REVIEW_VERSIONS.join(", ");
    if versions.is_empty() {
        return errors.required(path, format!("must specify one of {listed}"));
    }
    for (at, version) in versions.iter().enumerate() {
        let path = index(&path, at);
        if versions[..at].contains(version) {
            errors.invalid(path, *version, "duplicate version");
        } else {
            errors.each(&path, *version, names::dns1035_label(version));
        }
    }
    if must_be_understood && !versions.iter().any(|v| REVIEW_VERSIONS.contains(v)) {
        let says = format!("must include at least one of {listed}");
        errors.invalid(path, versions, says);
    }
}

pub(crate) fn client(config: &Value, path: &str, errors: &mut Errors) {
    let service = look::at(config, "service");
    match (look::at(config, "url").as_str(), service.is_null()) {
        (None, true) | (Some(_), false) => {
            errors.required(path, "exactly one of url or service is required");
        }
        (Some(url), true) => client_url(url, &child(path, "url"), errors),
        (None, false) => client_service(service, &child(path, "service"), errors),
    }
}

const URL_FORM: &str = "; desired format: https://host[/path]";

fn client_url(url: &str, path: &str, errors: &mut Errors) {
    let (scheme, rest) = match url.split_once(':') {
        Some((scheme, rest)) if !scheme.is_empty() && scheme.chars().all(|c| c.is_ascii_alphanumeric()) => {
            (scheme, rest)
        }
        _ => ("", url),
    };
    let (rest, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
    let authority = rest.strip_prefix("//").map(|r| r.split('/').next().unwrap_or(""));
    let authority = authority.unwrap_or_default();
    let (user, host) = match authority.rsplit_once('@') {
        Some((user, host)) => (Some(user), host),
        None => (None, authority),
    };
    if scheme != "https" {
        let says = format!("'https' is the only allowed URL scheme{URL_FORM}");
        errors.invalid(path, scheme, says);
    }
    if host.is_empty() {
        errors.invalid(path, "", format!("host must be specified{URL_FORM}"));
    }
    if let Some(user) = user {
        errors.invalid(path, user, "user information is not permitted in the URL");
    }
    if !fragment.is_empty() {
        errors.invalid(path, fragment, "fragments are not permitted in the URL");
    }
    if !query.is_empty() {
        errors.invalid(path, query, "query parameters are not permitted in the URL");
    }
}

fn client_service(service: &Value, path: &str, errors: &mut Errors) {
    // Upstream takes the name for the namespace and the other way round.
    for (field, told) in [("namespace", "name"), ("name", "namespace")] {
        if look::text(service, field).is_empty() {
            errors.required(child(path, told), "");
        }
    }
    let port = look::at(service, "port").as_i64().unwrap_or(443);
    let wrong = names::port_number(port);
    if !wrong.is_empty() {
        let says = format!("port is not valid: {}", wrong.join(", "));
        errors.invalid(child(path, "port"), port, says);
    }
    let url = look::text(service, "path");
    let path = child(path, "path");
    match url {
        "" | "/" => return,
        "//" => return errors.invalid(path, url, "segment[0] may not be empty"),
        _ => {}
    }
    if !url.starts_with('/') {
        errors.invalid(path.as_str(), url, "must start with a '/'");
    }
    let rest: String = url.chars().skip(1).collect();
    let rest = rest.strip_suffix('/').unwrap_or(&rest);
    for (at, step) in rest.split('/').enumerate() {
        if step.is_empty() {
            errors.invalid(path.as_str(), url, format!("segment[{at}] may not be empty"));
            continue;
        }
        for wrong in names::dns1123_subdomain(step) {
            errors.invalid(path.as_str(), url, format!("segment[{at}]: {wrong}"));
        }
    }
}

fn rule_with_operations(rule: &Value, path: &str, errors: &mut Errors) {
    let operations = texts(rule, "operations");
    let list = child(path, "operations");
    let only = |what: &str| format!("if '*' is present, must not specify other {what}");
    if operations.is_empty() {
        errors.required(list.as_str(), "");
    }
    if operations.len() > 1 && operations.contains(&"*") {
        errors.invalid(list.as_str(), operations.clone(), only("operations"));
    }
    for (at, operation) in operations.iter().enumerate() {
        if !OPERATIONS.contains(operation) {
            errors.not_supported(index(&list, at), *operation, &OPERATIONS);
        }
    }
    for (field, what) in [("apiGroups", "API groups"), ("apiVersions", "API versions")] {
        let path = child(path, field);
        let all = texts(rule, field);
        if all.is_empty() {
            errors.required(path.as_str(), "");
        }
        if all.len() > 1 && all.contains(&"*") {
            errors.invalid(path.as_str(), all.clone(), only(what));
        }
        for at in (0..all.len()).filter(|at| field == "apiVersions" && all[*at].is_empty()) {
            errors.required(index(&path, at), "");
        }
    }
    rule_resources(&texts(rule, "resources"), &child(path, "resources"), errors);
    known(rule, "scope", &["*", "Cluster", "Namespaced"], path, errors);
}

fn rule_resources(resources: &[&str], path: &str, errors: &mut Errors) {
    if resources.is_empty() {
        errors.required(path, "");
    }
    let (mut all_of, mut all_with, mut bare) = (Vec::new(), Vec::new(), false);
    for (at, resource) in resources.iter().enumerate() {
        let path = index(path, at);
        if resource.is_empty() {
            errors.required(path, "");
            continue;
        }
        let Some((name, sub)) = resource.split_once('/') else {
            bare = *resource != "*";
            continue;
        };
        if all_of.contains(&name) {
            let says = format!("if '{name}/*' is present, must not specify {resource}");
            errors.invalid(path.as_str(), *resource, says);
        }
        if all_with.contains(&sub) {
            let says = format!("if '*/{sub}' is present, must not specify {resource}");
            errors.invalid(path, *resource, says);
        }
        if sub == "*" {
            all_of.push(name);
        }
        if name == "*" {
            all_with.push(sub);
        }
    }
    if resources.len() > 1 && resources.contains(&"*/*") {
        let says = "if '*/*' is present, must not specify other resources";
        errors.invalid(path, resources.to_vec(), says);
    }
    if bare && resources.contains(&"*") {
        let says = "if '*' is present, must not specify other resources without subresources";
        errors.invalid(path, resources.to_vec(), says);
    }
}

fn match_conditions(
    holder: &Value,
    path: &str,
    expressions: &Expressions,
    stored: &Stored<'_>,
    errors: &mut Errors,
) {
    let path = child(path, "matchConditions");
    let conditions = look::items(holder, "matchConditions");
    if conditions.len() > MOST_CONDITIONS {
        errors.too_many(path.as_str(), conditions.len(), MOST_CONDITIONS);
    }
    let mut seen = Vec::new();
    for (at, condition) in conditions.iter().enumerate() {
        let path = index(&path, at);
        let field = child(&path, "expression");
        match look::text(condition, "expression").trim() {
            "" => errors.required(field, ""),
            trimmed => errors.found.extend(expressions.condition(field, trimmed, stored)),
        }
        let name = look::text(condition, "name");
        if name.is_empty() {
            errors.required(child(&path, "name"), "");
            continue;
        }
        errors.each(&child(&path, "name"), name, names::qualified(name));
        if seen.contains(&name) {
            errors.duplicate(child(&path, "name"), name);
        } else {
            seen.push(name);
        }
    }
}

/// What both kinds of policies begin with. Returns what compiles the rest, with the policy's variables.
fn policy_start(spec: &Value, old: &Value, mutating: bool, errors: &mut Errors) -> Expressions {
    if look::has(spec, "failurePolicy") {
        known(spec, "failurePolicy", &FAILURE_POLICIES, "spec", errors);
    } else {
        errors.required("spec.failurePolicy", "");
    }
    let parameter = look::at(spec, "paramKind");
    if !parameter.is_null() {
        param_kind(parameter, "spec.paramKind", errors);
    }
    let constraints = look::at(spec, "matchConstraints");
    let path = "spec.matchConstraints";
    if constraints.is_null() {
        errors.required(path, "");
    } else {
        match_resources(constraints, path, errors);
        if look::items(constraints, "resourceRules").is_empty() {
            errors.required(child(path, "resourceRules"), "");
        }
        if mutating {
            mutating_operations(constraints, path, errors);
        }
    }
    let was = look::at(old, "spec");
    let same = |field: &str| look::at(spec, field) == look::at(was, field);
    let variables = look::items(spec, "variables");
    let mut expressions = Expressions::new(!parameter.is_null(), mutating || !variables.is_empty());
    if old.is_null() || !same("paramKind") || !same("matchConditions") {
        let stored = Stored::of(look::items(was, "matchConditions"), "expression");
        match_conditions(spec, "spec", &expressions, &stored, errors);
    }
    // Upstream looks for variables among the validations that were accepted before.
    let stored = Stored::of(look::items(was, "validations"), "expression");
    for (at, variable) in variables.iter().enumerate() {
        let path = index("spec.variables", at);
        policy_variable(variable, &path, &mut expressions, &stored, errors);
    }
    expressions
}

fn policy_variable(
    variable: &Value,
    path: &str,
    expressions: &mut Expressions,
    stored: &Stored<'_>,
    errors: &mut Errors,
) {
    let (name, expression) = (look::text(variable, "name"), look::text(variable, "expression"));
    if name.trim().is_empty() {
        errors.required(child(path, "name"), "name is not specified");
    } else if !is_identifier(name) {
        errors.invalid(child(path, "name"), name, "must be a valid CEL identifier");
    }
    let path = child(path, "expression");
    if expression.trim().is_empty() {
        errors.required(path, "expression is not specified");
    } else {
        errors
            .found
            .extend(expressions.variable(path, name, expression, stored));
    }
}

fn is_identifier(name: &str) -> bool {
    let starts = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    starts && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') && !cel::schema::is_reserved(name)
}

fn mutating_operations(holder: &Value, path: &str, errors: &mut Errors) {
    let path = child(path, "resourceRules.operations");
    for rule in look::items(holder, "resourceRules") {
        for operation in texts(rule, "operations") {
            if !MUTATING_OPERATIONS.contains(&operation) {
                errors.not_supported(path.as_str(), operation, &MUTATING_OPERATIONS);
            }
        }
    }
}

fn param_kind(kind: &Value, path: &str, errors: &mut Errors) {
    let at = child(path, "apiVersion");
    match look::text(kind, "apiVersion") {
        "" => errors.required(at, ""),
        text if text.matches('/').count() > 1 => {
            let says = format!("unexpected GroupVersion string: {text}");
            errors.invalid(at, text, says);
        }
        text => {
            let (group, version) = text.split_once('/').unwrap_or(("", text));
            let wrong = names::dns1123_subdomain(group);
            if !group.is_empty() && !wrong.is_empty() {
                errors.invalid(at.as_str(), group, wrong.join(","));
            }
            let wrong = names::dns1035_label(version);
            if version.is_empty() {
                errors.invalid(at, text, "version must be specified");
            } else if !wrong.is_empty() {
                errors.invalid(at, version, wrong.join(","));
            }
        }
    }
    let name = look::text(kind, "kind");
    let wrong = names::dns1035_label(&name.to_lowercase());
    if name.is_empty() {
        errors.required(child(path, "kind"), "");
    } else if !wrong.is_empty() {
        let says = format!(
            "may have mixed case, but should otherwise match: {}",
            wrong.join(",")
        );
        errors.invalid(child(path, "kind"), name, says);
    }
}

fn match_resources(resources: &Value, path: &str, errors: &mut Errors) {
    if look::has(resources, "matchPolicy") {
        known(resources, "matchPolicy", &MATCH_POLICIES, path, errors);
    } else {
        errors.required(child(path, "matchPolicy"), "");
    }
    for field in ["namespaceSelector", "objectSelector"] {
        match look::at(resources, field) {
            Value::Null => errors.required(child(path, field), ""),
            selector => selectors::label_selector(selector, &child(path, field), errors),
        }
    }
    for list in ["resourceRules", "excludeResourceRules"] {
        for (at, rule) in look::items(resources, list).iter().enumerate() {
            let path = index(&child(path, list), at);
            let all = texts(rule, "resourceNames");
            for (at, name) in all.iter().enumerate() {
                let path = index(&child(&path, "resourceNames"), at);
                errors.each(&path, *name, names::path_segment(name));
                if all[..at].contains(name) {
                    errors.duplicate(path, *name);
                }
            }
            rule_with_operations(rule, &path, errors);
        }
    }
}

fn validating_policy(object: &Value, old: &Value, errors: &mut Errors) {
    let spec = look::at(object, "spec");
    let expressions = policy_start(spec, old, false, errors);
    let (validations, annotations) = (
        look::items(spec, "validations"),
        look::items(spec, "auditAnnotations"),
    );
    if validations.is_empty() && annotations.is_empty() {
        let says = "validations or auditAnnotations must contain at least one item";
        errors.required("spec.validations", says);
        errors.required("spec.auditAnnotations", says);
        return;
    }
    let before = look::items(old, "spec.validations");
    let stored = ["expression", "messageExpression"].map(|field| Stored::of(before, field));
    for (at, validation) in validations.iter().enumerate() {
        let path = index("spec.validations", at);
        policy_validation(validation, &path, &expressions, &stored, errors);
    }
    let stored = Stored::of(look::items(old, "spec.auditAnnotations"), "valueExpression");
    policy_annotations(object, annotations, &expressions, &stored, errors);
}

fn policy_annotations(
    object: &Value,
    annotations: &[Value],
    expressions: &Expressions,
    stored: &Stored<'_>,
    errors: &mut Errors,
) {
    if annotations.len() > MOST_ANNOTATIONS {
        let says = format!("must not have more than {MOST_ANNOTATIONS} auditAnnotations");
        let one = |a: &Value| {
            let text = |field: &str| Value::from(look::text(a, field));
            format!(
                "{{\"Key\":{},\"ValueExpression\":{}}}",
                text("key"),
                text("valueExpression")
            )
        };
        let all: Vec<String> = annotations.iter().map(one).collect();
        errors.invalid_as("spec.auditAnnotations", &format!("[{}]", all.join(",")), &says);
    }
    let name = look::text(object, "metadata.name");
    let mut seen = Vec::new();
    for (at, annotation) in annotations.iter().enumerate() {
        let path = index("spec.auditAnnotations", at);
        let key = look::text(annotation, "key");
        if name.is_empty() {
            let says = "requires metadata.name be non-empty";
            errors.invalid(child(&path, "key"), key, says);
        } else {
            let full = format!("{name}/{key}");
            errors.each(&child(&path, "key"), full.as_str(), names::qualified(&full));
        }
        let field = child(&path, "valueExpression");
        let value = look::text(annotation, "valueExpression");
        if value.trim().is_empty() {
            errors.required(field, "valueExpression is not specified");
        } else if value.trim().len() > LONGEST_EXPRESSION {
            let says = format!("must not exceed {LONGEST_EXPRESSION} bytes in length");
            errors.required(field, says);
        } else {
            errors.found.extend(expressions.annotation(field, value, stored));
        }
        if seen.contains(&key) {
            errors.duplicate(child(&path, "key"), key);
        }
        seen.push(key);
    }
}

/// `stored`: the expressions, and those of messages.
fn policy_validation(
    validation: &Value,
    path: &str,
    expressions: &Expressions,
    stored: &[Stored<'_>; 2],
    errors: &mut Errors,
) {
    let text = |field: &str| look::text(validation, field);
    let field = child(path, "expression");
    if text("expression").trim().is_empty() {
        errors.required(field, "expression is not specified");
    } else {
        let wrong = expressions.validation(field, text("expression"), &stored[0]);
        errors.found.extend(wrong);
    }
    let blank = |field: &str| !text(field).is_empty() && text(field).trim().is_empty();
    let not_empty = "must be non-empty if specified";
    let field = child(path, "messageExpression");
    let message = text("messageExpression");
    if blank("messageExpression") {
        errors.invalid(field, message, not_empty);
    } else if !message.is_empty() {
        errors
            .found
            .extend(expressions.message(field, message, &stored[1]));
    }
    if blank("message") {
        errors.invalid(child(path, "message"), text("message"), not_empty);
    }
    if text("message").trim().contains(['\n', '\r']) {
        errors.invalid(
            child(path, "message"),
            text("message"),
            "must not contain line breaks",
        );
    }
    let reasons = ["Forbidden", "Invalid", "RequestEntityTooLarge"];
    known(validation, "reason", &reasons, path, errors);
}

fn policy_status(object: &Value, errors: &mut Errors) {
    let path = "status.typeChecking.expressionWarnings";
    for (at, warning) in look::items(object, path).iter().enumerate() {
        for field in ["warning", "fieldRef"] {
            if look::text(warning, field).trim().is_empty() {
                errors.required(child(&index(path, at), field), "");
            }
        }
    }
    let conditions = look::items(object, "status.conditions");
    policy::conditions(conditions, "status.conditions", errors);
}

const WAYS: [&str; 2] = ["ApplyConfiguration", "JSONPatch"];

fn mutating_policy(object: &Value, old: &Value, errors: &mut Errors) {
    let spec = look::at(object, "spec");
    let expressions = policy_start(spec, old, true, errors);
    let mutations = look::items(spec, "mutations");
    if mutations.is_empty() {
        errors.required("spec.mutations", "mutations must contain at least one item");
    }
    // Upstream looks for JSON patches, too, among the configurations that were accepted before.
    let before = look::items(old, "spec.mutations").iter();
    let stored = Stored::of(before.map(|m| look::at(m, "applyConfiguration")), "expression");
    for (at, mutation) in mutations.iter().enumerate() {
        let path = index("spec.mutations", at);
        let kind = look::text(mutation, "patchType");
        match way(kind) {
            None => errors.one_of(&child(&path, "patchType"), kind, &WAYS),
            Some(way) => policy_mutation(mutation, &path, way, &expressions, &stored, errors),
        }
    }
    errors.one_of(
        "spec.reinvocationPolicy",
        look::text(spec, "reinvocationPolicy"),
        &REINVOCATION,
    );
}

/// The field of its `patchType` comes first, then that there is none of another.
fn policy_mutation(
    mutation: &Value,
    path: &str,
    (field, returns): (&'static str, Type),
    expressions: &Expressions,
    stored: &Stored<'_>,
    errors: &mut Errors,
) {
    let kind = look::text(mutation, "patchType");
    let at = child(path, field);
    let expression = look::text(look::at(mutation, field), "expression");
    if !look::has(mutation, field) {
        errors.required(at, format!("must be specified when patchType is {kind}"));
    } else if expression.trim().is_empty() {
        errors.required(child(&at, "expression"), "");
    } else {
        let wrong = expressions.mutation(child(&at, "expression"), expression, returns, stored);
        errors.found.extend(wrong);
    }
    for (other, _) in WAYS
        .into_iter()
        .filter_map(way)
        .filter(|(other, _)| *other != field)
    {
        if look::has(mutation, other) {
            let says = format!("must not be specified when patchType is {kind}");
            errors.invalid(child(path, other), format!("{{{other}}}"), says);
        }
    }
}

fn binding(object: &Value, errors: &mut Errors) {
    let spec = look::at(object, "spec");
    match look::text(spec, "policyName") {
        "" => errors.required("spec.policyName", ""),
        name => errors.each("spec.policyName", name, names::dns1123_subdomain(name)),
    }
    let parameter = look::at(spec, "paramRef");
    if !parameter.is_null() {
        param_ref(parameter, "spec.paramRef", errors);
    }
    let resources = look::at(spec, "matchResources");
    if !resources.is_null() {
        match_resources(resources, "spec.matchResources", errors);
    }
}

fn param_ref(parameter: &Value, path: &str, errors: &mut Errors) {
    let name = look::text(parameter, "name");
    let selector = look::at(parameter, "selector");
    let exclusive = "name and selector are mutually exclusive";
    if !name.is_empty() {
        errors.each(&child(path, "name"), name, names::path_segment(name));
        if !selector.is_null() {
            errors.forbidden(child(path, "name"), exclusive);
        }
    }
    if !selector.is_null() {
        selectors::label_selector(selector, &child(path, "selector"), errors);
        if !name.is_empty() {
            errors.forbidden(child(path, "selector"), exclusive);
        }
    } else if name.is_empty() {
        errors.required(path, "one of name or selector must be specified");
    }
    errors.one_of(
        &child(path, "parameterNotFoundAction"),
        look::text(parameter, "parameterNotFoundAction"),
        &["Deny", "Allow"],
    );
}

fn validating_binding(object: &Value, _old: &Value, errors: &mut Errors) {
    binding(object, errors);
    let path = "spec.validationActions";
    let actions = texts(object, path);
    for (at, action) in actions.iter().enumerate() {
        let known = ["Audit", "Deny", "Warn"];
        if !known.contains(action) {
            errors.not_supported(index(path, at), *action, &known);
        }
        if actions[..at].contains(action) {
            errors.duplicate(index(path, at), *action);
        }
    }
    if ["Deny", "Warn"].iter().all(|action| actions.contains(action)) {
        let says = "must not contain both Deny and Warn (repeating the same validation failure information in the \
                    API response and headers serves no purpose)";
        errors.invalid(path, actions.clone(), says);
    }
    if actions.is_empty() {
        errors.required(path, "at least one validation action is required");
    }
}

fn mutating_binding(object: &Value, _old: &Value, errors: &mut Errors) {
    binding(object, errors);
    let resources = look::at(object, "spec.matchResources");
    if !resources.is_null() {
        mutating_operations(resources, "spec.matchResources", errors);
    }
}
