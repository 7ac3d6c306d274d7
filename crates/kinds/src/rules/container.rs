//! Containers of every sort: what holds of each, and their probes and hooks.

use api::{Value, names};

use super::errors::{Errors, child, index};
use super::{paths, resources, security};
use crate::look;

/// What the pod around a container decides.
pub(crate) struct Around<'a> {
    /// The volumes that are in order.
    pub volumes: &'a [&'a Value],
    pub claims: &'a [&'a str],
    pub restart_policy: &'a str,
    pub host_users: bool,
    pub grace_seconds: Option<i64>,
    pub os: Option<&'a str>,
}

const PULL_POLICIES: [&str; 3] = ["Always", "IfNotPresent", "Never"];

pub(crate) fn check(container: &Value, around: &Around<'_>, path: &str, errors: &mut Errors) {
    let at = |name: &str| child(path, name);
    let text = |name: &str| look::text(container, name);
    match text("name") {
        "" => errors.required(at("name"), ""),
        name => errors.each(&at("name"), name, names::dns1123_label(name)),
    }
    if text("image").is_empty() {
        errors.required(at("image"), "");
    }
    let policies = ["File", "FallbackToLogsOnError"];
    errors.one_of(
        &at("terminationMessagePolicy"),
        text("terminationMessagePolicy"),
        &policies,
    );
    ports(look::items(container, "ports"), &at("ports"), errors);
    environment(look::items(container, "env"), &at("env"), errors);
    environment_from(look::items(container, "envFrom"), &at("envFrom"), errors);
    mounts(container, around, &at("volumeMounts"), errors);
    devices(container, around, &at("volumeDevices"), errors);
    errors.one_of(&at("imagePullPolicy"), text("imagePullPolicy"), &PULL_POLICIES);
    let of = resources::Of::Container;
    resources::requirements(
        look::at(container, "resources"),
        of,
        around.claims,
        &at("resources"),
        errors,
    );
    resize_policy(
        look::items(container, "resizePolicy"),
        around.restart_policy,
        &at("resizePolicy"),
        errors,
    );
    let context = look::at(container, "securityContext");
    security::container(context, around.host_users, &at("securityContext"), errors);
}

fn ports(ports: &[Value], path: &str, errors: &mut Errors) {
    let mut seen: Vec<&str> = Vec::new();
    for (at, port) in ports.iter().enumerate() {
        let path = index(path, at);
        let name = look::text(port, "name");
        if !name.is_empty() {
            let wrong = names::port(name);
            if !wrong.is_empty() {
                errors.each(&child(&path, "name"), name, wrong);
            } else if seen.contains(&name) {
                errors.duplicate(child(&path, "name"), name);
            } else {
                seen.push(name);
            }
        }
        match look::at(port, "containerPort").as_i64().unwrap_or(0) {
            0 => errors.required(child(&path, "containerPort"), ""),
            number => errors.each(&child(&path, "containerPort"), number, names::port_number(number)),
        }
        match look::at(port, "hostPort").as_i64().unwrap_or(0) {
            0 => {}
            number => errors.each(&child(&path, "hostPort"), number, names::port_number(number)),
        }
        errors.one_of(
            &child(&path, "protocol"),
            look::text(port, "protocol"),
            &["SCTP", "TCP", "UDP"],
        );
    }
}

/// No two containers of the list take the same port of the host.
pub(crate) fn host_ports(containers: &[Value], offset: usize, path: &str, errors: &mut Errors) {
    let mut seen: Vec<String> = Vec::new();
    for (c, container) in containers.iter().enumerate() {
        for (p, port) in look::items(container, "ports").iter().enumerate() {
            let number = look::at(port, "hostPort").as_i64().unwrap_or(0);
            if number == 0 {
                continue;
            }
            let taken = format!(
                "{}/{}/{number}",
                look::text(port, "protocol"),
                look::text(port, "hostIP")
            );
            if seen.contains(&taken) {
                let path = index(&child(&index(path, c + offset), "ports"), p);
                errors.duplicate(child(&path, "hostPort"), taken.as_str());
            } else {
                seen.push(taken);
            }
        }
    }
}

const SOURCES: &str =
    "must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`";

fn environment(variables: &[Value], path: &str, errors: &mut Errors) {
    for (at, variable) in variables.iter().enumerate() {
        let path = index(path, at);
        match look::text(variable, "name") {
            "" => errors.required(child(&path, "name"), ""),
            name => errors.each(
                &child(&path, "name"),
                name,
                names::relaxed_environment_variable(name),
            ),
        }
        let from = look::at(variable, "valueFrom");
        if !from.is_null() {
            value_from(
                from,
                look::text(variable, "value"),
                &child(&path, "valueFrom"),
                errors,
            );
        }
    }
}

const FIELDS: [&str; 9] = [
    "metadata.name",
    "metadata.namespace",
    "metadata.uid",
    "spec.nodeName",
    "spec.serviceAccountName",
    "status.hostIP",
    "status.hostIPs",
    "status.podIP",
    "status.podIPs",
];

fn value_from(from: &Value, value: &str, path: &str, errors: &mut Errors) {
    let mut count = 0;
    let mut source = |name: &str| {
        let source = look::at(from, name);
        count += usize::from(!source.is_null());
        (!source.is_null()).then(|| (source, child(path, name)))
    };
    if let Some((field, path)) = source("fieldRef") {
        field_selector(field, &FIELDS, &path, errors);
    }
    if let Some((resource, path)) = source("resourceFieldRef") {
        resource_field_selector(resource, false, &path, errors);
    }
    for name in ["configMapKeyRef", "secretKeyRef"] {
        if let Some((key, path)) = source(name) {
            let (name, key) = (look::text(key, "name"), look::text(key, "key"));
            errors.each(&child(&path, "name"), name, names::dns1123_subdomain(name));
            match key {
                "" => errors.required(child(&path, "key"), ""),
                key => errors.each(&child(&path, "key"), key, names::config_key(key)),
            }
        }
    }
    if let Some((file, path)) = source("fileKeyRef") {
        file_key(file, &path, errors);
    }
    match count {
        0 => errors.invalid(path, "", SOURCES),
        _ if !value.is_empty() => errors.invalid(path, "", "may not be specified when `value` is not empty"),
        1 => {}
        _ => errors.invalid(path, "", "may not have more than one field specified at a time"),
    }
}

fn file_key(file: &Value, path: &str, errors: &mut Errors) {
    match look::text(file, "key") {
        "" => errors.required(child(path, "key"), ""),
        key => errors.each(&child(path, "key"), key, names::relaxed_environment_variable(key)),
    }
    match look::text(file, "volumeName") {
        "" => errors.required(child(path, "volumeName"), ""),
        name => errors.each(&child(path, "volumeName"), name, names::dns1123_label(name)),
    }
    match look::text(file, "path") {
        "" => errors.required(child(path, "path"), ""),
        target => paths::no_backsteps(target, &child(path, "path"), errors),
    }
}

const KNOWN_LABELS: [&str; 14] = [
    "metadata.annotations",
    "metadata.labels",
    "metadata.name",
    "metadata.namespace",
    "metadata.uid",
    "spec.nodeName",
    "spec.restartPolicy",
    "spec.serviceAccountName",
    "spec.schedulerName",
    "status.phase",
    "status.hostIP",
    "status.hostIPs",
    "status.podIP",
    "status.podIPs",
];

/// `metadata.labels['app']` is a path with a subscript.
fn subscripted(path: &str) -> Option<(&str, &str)> {
    let inside = path.strip_suffix("']")?;
    let (name, subscript) = inside.split_once("['")?;
    (!name.is_empty()).then_some((name, subscript))
}

pub(crate) fn field_selector(selector: &Value, known: &[&str], path: &str, errors: &mut Errors) {
    let (version, field) = (
        look::text(selector, "apiVersion"),
        look::text(selector, "fieldPath"),
    );
    if version.is_empty() {
        return errors.required(child(path, "apiVersion"), "");
    }
    let field_path = child(path, "fieldPath");
    if field.is_empty() {
        return errors.required(field_path, "");
    }
    let split = subscripted(field);
    let wrong = match split {
        _ if version != "v1" => Some(format!("unsupported pod version: {version}")),
        Some(("metadata.annotations" | "metadata.labels", _)) => None,
        Some(_) => Some(format!("field label does not support subscript: {field}")),
        None if KNOWN_LABELS.contains(&field) || field == "spec.host" => None,
        None => Some(format!("field label not supported: {field}")),
    };
    if let Some(wrong) = wrong {
        return errors.invalid(field_path, field, format!("error converting fieldPath: {wrong}"));
    }
    match split {
        Some(("metadata.annotations", key)) => errors.each(path, key, names::qualified(&key.to_lowercase())),
        Some((_, key)) => errors.each(path, key, names::qualified(key)),
        None if known.contains(&field) => {}
        None => {
            let mut listed = known.to_vec();
            listed.sort_unstable();
            errors.not_supported(field_path, field, &listed);
        }
    }
}

const RESOURCES: [&str; 6] = [
    "limits.cpu",
    "limits.ephemeral-storage",
    "limits.memory",
    "requests.cpu",
    "requests.ephemeral-storage",
    "requests.memory",
];
const DIVISORS: [&str; 13] = [
    "1", "1k", "1M", "1G", "1T", "1P", "1E", "1Ki", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei",
];

pub(crate) fn resource_field_selector(selector: &Value, in_volume: bool, path: &str, errors: &mut Errors) {
    let resource = look::text(selector, "resource");
    let huge = resource.starts_with("limits.hugepages-") || resource.starts_with("requests.hugepages-");
    if in_volume && look::text(selector, "containerName").is_empty() {
        errors.required(child(path, "containerName"), "");
    } else if resource.is_empty() {
        errors.required(child(path, "resource"), "");
    } else if !RESOURCES.contains(&resource) && !huge {
        errors.not_supported(child(path, "resource"), resource, &RESOURCES);
    }
    let divisor = look::text(selector, "divisor");
    let what = match resource {
        _ if matches!(divisor, "" | "0") => return,
        "limits.cpu" | "requests.cpu" => {
            if !matches!(divisor, "1m" | "1") {
                let says = "only divisor's values 1m and 1 are supported with the cpu resource";
                errors.invalid(child(path, "divisor"), resource, says);
            }
            return;
        }
        "limits.memory" | "requests.memory" => "memory",
        "limits.ephemeral-storage" | "requests.ephemeral-storage" => "local ephemeral storage",
        _ if huge => "hugepages",
        _ => return,
    };
    if !DIVISORS.contains(&divisor) {
        let says = format!(
            "only divisor's values {} are supported with the {what} resource",
            DIVISORS.join(", ")
        );
        errors.invalid(child(path, "divisor"), resource, says);
    }
}

fn environment_from(sources: &[Value], path: &str, errors: &mut Errors) {
    for (at, source) in sources.iter().enumerate() {
        let here = index(path, at);
        let prefix = look::text(source, "prefix");
        if !prefix.is_empty() {
            errors.each(
                &child(&here, "prefix"),
                prefix,
                names::relaxed_environment_variable(prefix),
            );
        }
        let mut count = 0;
        for kind in ["configMapRef", "secretRef"] {
            if !look::has(source, kind) {
                continue;
            }
            count += 1;
            let path = child(&child(&here, kind), "name");
            match look::text(source, &format!("{kind}.name")) {
                "" => errors.required(path, ""),
                name => errors.each(&path, name, crate::names::subdomain(name, true)),
            }
        }
        match count {
            0 => errors.invalid(path, "", "must specify one of: `configMapRef` or `secretRef`"),
            1 => {}
            _ => errors.invalid(path, "", "may not have more than one field specified at a time"),
        }
    }
}

fn mounts(container: &Value, around: &Around<'_>, path: &str, errors: &mut Errors) {
    let devices = look::items(container, "volumeDevices");
    let mut seen: Vec<&str> = Vec::new();
    for (at, mount) in look::items(container, "volumeMounts").iter().enumerate() {
        let here = index(path, at);
        let (name, target) = (look::text(mount, "name"), look::text(mount, "mountPath"));
        if name.is_empty() {
            errors.required(child(&here, "name"), "");
        }
        if !around.volumes.iter().any(|v| look::text(v, "name") == name) {
            errors.not_found(child(&here, "name"), name);
        }
        if target.is_empty() {
            errors.required(child(&here, "mountPath"), "");
        }
        if seen.contains(&target) {
            errors.invalid(child(&here, "mountPath"), target, "must be unique");
        }
        seen.push(target);
        if devices.iter().any(|d| look::text(d, "name") == name) {
            errors.invalid(
                child(&here, "name"),
                name,
                "must not already exist in volumeDevices",
            );
        }
        if devices.iter().any(|d| look::text(d, "devicePath") == target) {
            let says = "must not already exist as a path in volumeDevices";
            errors.invalid(child(&here, "mountPath"), target, says);
        }
        sub_paths(mount, path, &here, errors);
        propagation(container, mount, path, errors);
    }
}

fn sub_paths(mount: &Value, path: &str, here: &str, errors: &mut Errors) {
    let (plain, expression) = (look::text(mount, "subPath"), look::text(mount, "subPathExpr"));
    if !plain.is_empty() {
        paths::descending(plain, &child(path, "subPath"), errors);
    }
    if !expression.is_empty() {
        if !plain.is_empty() {
            let says = "subPathExpr and subPath are mutually exclusive";
            errors.invalid(child(here, "subPathExpr"), expression, says);
        }
        paths::descending(expression, &child(path, "subPathExpr"), errors);
    }
}

fn propagation(container: &Value, mount: &Value, path: &str, errors: &mut Errors) {
    let mode = look::at(mount, "mountPropagation").as_str();
    if let Some(mode) = mode {
        let known = ["Bidirectional", "HostToContainer", "None"];
        if !known.contains(&mode) {
            errors.not_supported(child(path, "mountPropagation"), mode, &known);
        }
        if mode == "Bidirectional" && look::at(container, "securityContext.privileged") != true {
            let says = "Bidirectional mount propagation is available only to privileged containers";
            errors.forbidden(child(path, "mountPropagation"), says);
        }
    }
    match look::at(mount, "recursiveReadOnly").as_str() {
        None | Some("Disabled") => {}
        Some("Enabled" | "IfPossible") => {
            let path = child(path, "recursiveReadOnly");
            if look::at(mount, "readOnly") != true {
                errors.forbidden(path.as_str(), "may only be specified when readOnly is true");
            }
            if mode.is_some_and(|m| m != "None") {
                errors.forbidden(
                    path,
                    "may only be specified when mountPropagation is None or not specified",
                );
            }
        }
        Some(other) => {
            errors.not_supported(
                child(path, "recursiveReadOnly"),
                other,
                &["Disabled", "Enabled", "IfPossible"],
            );
        }
    }
}

fn devices(container: &Value, around: &Around<'_>, path: &str, errors: &mut Errors) {
    let mounts = look::items(container, "volumeMounts");
    let (mut seen_paths, mut seen_names): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
    for (at, device) in look::items(container, "volumeDevices").iter().enumerate() {
        let path = index(path, at);
        let (name, target) = (look::text(device, "name"), look::text(device, "devicePath"));
        let (name_path, target_path) = (child(&path, "name"), child(&path, "devicePath"));
        if name.is_empty() {
            errors.required(name_path.as_str(), "");
        }
        if seen_names.contains(&name) {
            errors.invalid(name_path.as_str(), name, "must be unique");
        }
        match around.volumes.iter().find(|v| look::text(v, "name") == name) {
            None => errors.not_found(name_path.as_str(), name),
            Some(v) if look::has(v, "persistentVolumeClaim") || look::has(v, "ephemeral") => {}
            Some(_) => {
                let says =
                    "can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode";
                errors.invalid(name_path.as_str(), name, says);
            }
        }
        if target.is_empty() {
            errors.required(target_path.as_str(), "");
        }
        if seen_paths.contains(&target) {
            errors.invalid(target_path.as_str(), target, "must be unique");
        }
        if paths::has_backsteps(target) {
            errors.invalid(target_path.as_str(), target, "can not contain backsteps ('..')");
        } else {
            seen_paths.push(target);
        }
        if mounts.iter().any(|m| look::text(m, "name") == name) {
            errors.invalid(name_path, name, "must not already exist in volumeMounts");
        }
        if mounts.iter().any(|m| look::text(m, "mountPath") == target) {
            errors.invalid(
                target_path,
                target,
                "must not already exist as a path in volumeMounts",
            );
        }
        if !name.is_empty() {
            seen_names.push(name);
        }
    }
}

fn resize_policy(policies: &[Value], restart: &str, path: &str, errors: &mut Errors) {
    let mut seen: Vec<&str> = Vec::new();
    for (at, policy) in policies.iter().enumerate() {
        let (resource, action) = (
            look::text(policy, "resourceName"),
            look::text(policy, "restartPolicy"),
        );
        if seen.contains(&resource) {
            errors.duplicate(index(path, at), resource);
        }
        seen.push(resource);
        errors.one_of(path, resource, &["cpu", "memory"]);
        errors.one_of(path, action, &["NotRequired", "RestartContainer"]);
        if restart == "Never" && action != "NotRequired" {
            errors.invalid(
                path,
                action,
                "must be 'NotRequired' when pod `restartPolicy` is 'Never'",
            );
        }
    }
}

pub(crate) fn lifecycle(container: &Value, around: &Around<'_>, path: &str, errors: &mut Errors) {
    let lifecycle = look::at(container, "lifecycle");
    for hook in ["postStart", "preStop"] {
        let handler_of = look::at(lifecycle, hook);
        if !handler_of.is_null() {
            handler(
                handler_of,
                around,
                &child(path, &format!("lifecycle.{hook}")),
                errors,
            );
        }
    }
    if let Some(signal) = look::at(lifecycle, "stopSignal").as_str() {
        let path = child(path, "lifecycle.stopSignal");
        match around.os {
            None => errors.forbidden(path, "may not be set for containers with empty `spec.os.name`"),
            Some("windows") if !matches!(signal, "SIGKILL" | "SIGTERM") => {
                errors.not_supported(path, signal, &["SIGKILL", "SIGTERM"]);
            }
            _ => {}
        }
    }
}

pub(crate) fn probes(container: &Value, around: &Around<'_>, path: &str, errors: &mut Errors) {
    for name in ["livenessProbe", "readinessProbe", "startupProbe"] {
        let probe = look::at(container, name);
        if probe.is_null() {
            continue;
        }
        let path = child(path, name);
        handler(probe, around, &path, errors);
        for field in [
            "initialDelaySeconds",
            "timeoutSeconds",
            "periodSeconds",
            "successThreshold",
            "failureThreshold",
        ] {
            errors.not_negative(&child(&path, field), look::at(probe, field));
        }
        let grace = look::at(probe, "terminationGracePeriodSeconds");
        if grace.as_i64().is_some_and(|g| g <= 0) {
            let says = "must be greater than 0";
            errors.invalid(child(&path, "terminationGracePeriodSeconds"), grace.clone(), says);
        }
        let successes = look::at(probe, "successThreshold").as_i64().unwrap_or(0);
        if name == "readinessProbe" {
            if !grace.is_null() {
                let says = "must not be set for readinessProbes";
                errors.invalid(child(&path, "terminationGracePeriodSeconds"), grace.clone(), says);
            }
        } else if successes != 1 {
            errors.invalid(child(&path, "successThreshold"), successes, "must be 1");
        }
    }
}

fn handler(handler: &Value, around: &Around<'_>, path: &str, errors: &mut Errors) {
    let mut count = 0;
    for name in ["exec", "httpGet", "tcpSocket", "grpc", "sleep"] {
        let action = look::at(handler, name);
        if action.is_null() {
            continue;
        }
        let path = child(path, name);
        if count > 0 {
            errors.forbidden(path, "may not specify more than 1 handler type");
            continue;
        }
        count += 1;
        match name {
            "exec" if look::items(action, "command").is_empty() => {
                errors.required(child(&path, "command"), "")
            }
            "httpGet" => http_get(action, &path, errors),
            "tcpSocket" | "grpc" => port(look::at(action, "port"), &child(&path, "port"), errors),
            "sleep" => sleep(look::at(action, "seconds"), around.grace_seconds, &path, errors),
            _ => {}
        }
    }
    if count == 0 {
        errors.required(path, "must specify a handler type");
    }
}

fn sleep(seconds: &Value, grace: Option<i64>, path: &str, errors: &mut Errors) {
    let seconds = seconds.as_i64().unwrap_or(0);
    if let Some(grace) = grace.filter(|grace| seconds < 0 || seconds > *grace) {
        let says = format!("must be non-negative and less than terminationGracePeriodSeconds ({grace})");
        errors.invalid(path, seconds, says);
    }
}

fn http_get(action: &Value, path: &str, errors: &mut Errors) {
    if look::text(action, "path").is_empty() {
        errors.required(child(path, "path"), "");
    }
    port(look::at(action, "port"), &child(path, "port"), errors);
    let scheme = look::text(action, "scheme");
    if !matches!(scheme, "HTTP" | "HTTPS") {
        errors.not_supported(child(path, "scheme"), scheme, &["HTTP", "HTTPS"]);
    }
    for header in look::items(action, "httpHeaders") {
        let name = look::text(header, "name");
        errors.each(&child(path, "httpHeaders"), name, names::http_header(name));
    }
}

/// A port by number or name.
pub(crate) fn port(port: &Value, path: &str, errors: &mut Errors) {
    match port.as_str() {
        Some(name) => errors.each(path, name, names::port(name)),
        None => {
            let number = port.as_i64().unwrap_or(0);
            errors.each(path, number, names::port_number(number));
        }
    }
}

/// `restartPolicy` and `restartPolicyRules` of a container.
pub(crate) fn restart_policy(container: &Value, path: &str, errors: &mut Errors) {
    let rules = look::items(container, "restartPolicyRules");
    match look::at(container, "restartPolicy").as_str() {
        None if rules.is_empty() => return,
        None => {
            let says = "must specify restartPolicy when restart rules are used";
            errors.required(child(path, "restartPolicy"), says);
        }
        Some("Always" | "Never" | "OnFailure") => {}
        Some(other) => {
            errors.not_supported(
                child(path, "restartPolicy"),
                other,
                &["Always", "Never", "OnFailure"],
            );
        }
    }
    let path = child(path, "restartPolicyRules");
    if rules.len() > 20 {
        errors.too_many(path.as_str(), rules.len(), 20);
    }
    for (at, rule) in rules.iter().enumerate() {
        let path = index(&path, at);
        let action = look::text(rule, "action");
        if action != "Restart" {
            errors.not_supported(child(&path, "action"), action, &["Restart"]);
        }
        let codes = look::at(rule, "exitCodes");
        if codes.is_null() {
            errors.required(child(&path, "exitCodes"), "must be specified");
            continue;
        }
        let operator = look::text(codes, "operator");
        if !matches!(operator, "In" | "NotIn") {
            errors.not_supported(child(&path, "exitCodes.operator"), operator, &["In", "NotIn"]);
        }
        let count = look::items(codes, "values").len();
        if count > 255 {
            errors.too_many(child(&path, "exitCodes.values"), count, 255);
        }
    }
}
