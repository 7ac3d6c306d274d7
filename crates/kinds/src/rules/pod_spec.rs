//! Pod specs, wherever they are: computed defaults, validation.

use api::quantity::{MILLI, Quantity};
use api::{Value, names};

use super::container::{self, Around};
use super::errors::{Errors, child, index, texts};
use super::resources::{self, Of};
use super::{metadata, security, selectors, volumes};
use crate::look;

pub(crate) const CONTAINER_LISTS: [&str; 3] = ["containers", "initContainers", "ephemeralContainers"];

/// What a volume says of itself beside its source.
const NOT_A_SOURCE: &str = "name";

pub(crate) fn default(spec: &mut Value) {
    for list in CONTAINER_LISTS {
        for container in look::items_mut(spec, list) {
            default_pull_policy(container, "image", "imagePullPolicy");
            round_resources(look::at_mut(container, "resources"));
        }
    }
    round_resources(look::at_mut(spec, "resources"));
    round(look::at_mut(spec, "overhead"));
    for volume in look::items_mut(spec, "volumes") {
        default_volume(volume);
    }
}

fn default_volume(volume: &mut Value) {
    let bare = volume
        .as_object()
        .is_some_and(|v| v.keys().all(|k| k == NOT_A_SOURCE));
    if bare {
        look::set(volume, "emptyDir", serde_json::json!({}));
    }
    if let Some(image) = volume.get_mut("image") {
        default_pull_policy(image, "reference", "pullPolicy");
    }
    let claim = "ephemeral.volumeClaimTemplate.spec.resources";
    round_resources(look::at_mut(volume, claim));
}

fn default_pull_policy(holder: &mut Value, image: &str, policy: &str) {
    if look::text(holder, policy).is_empty() {
        let always = tag(look::text(holder, image)) == Some("latest");
        look::set(holder, policy, if always { "Always" } else { "IfNotPresent" });
    }
}

/// The tag of an image name; `latest` if it has neither tag nor digest; `None` if it does not parse.
fn tag(image: &str) -> Option<&str> {
    let (name, digest) = image.split_once('@').map_or((image, None), |(n, d)| (n, Some(d)));
    let (path, tag) = match name.rsplit_once(':') {
        Some((path, tag)) if !tag.contains('/') => (path, Some(tag)),
        _ => (name, None),
    };
    let is_name = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"._-".contains(&b))
            && part.starts_with(|c: char| c.is_ascii_alphanumeric())
            && part.ends_with(|c: char| c.is_ascii_alphanumeric())
    };
    let mut parts = path.split('/');
    let first = parts.next().unwrap_or_default();
    let mut rest = parts.peekable();
    let is_domain = rest.peek().is_some()
        && (first.contains(['.', ':'])
            || first == "localhost"
            || first.chars().any(|c| c.is_ascii_uppercase()));
    if !(is_domain || is_name(first)) || !rest.all(is_name) {
        return None;
    }
    if tag.is_some_and(|t| t.is_empty() || t.len() > 128) {
        return None;
    }
    match (tag, digest) {
        (Some(tag), _) => Some(tag),
        (None, Some(_)) => None,
        (None, None) => Some("latest"),
    }
}

/// The two names of a pod's service account are one.
pub(crate) fn settle(spec: &mut Value) {
    let name = look::text(spec, "serviceAccountName").to_owned();
    let old = look::text(spec, "serviceAccount").to_owned();
    match (name.is_empty(), old.is_empty()) {
        (false, _) => look::set(spec, "serviceAccount", name),
        (true, false) => look::set(spec, "serviceAccountName", old),
        _ => {}
    }
}

pub(crate) fn round_resources(resources: Option<&mut Value>) {
    if let Some(resources) = resources {
        round(resources.get_mut("limits"));
        round(resources.get_mut("requests"));
    }
}

/// Amounts finer than a thousandth are rounded up.
pub(crate) fn round(list: Option<&mut Value>) {
    for amount in list
        .and_then(Value::as_object_mut)
        .into_iter()
        .flat_map(|l| l.values_mut())
    {
        let fine = amount
            .as_str()
            .is_some_and(|a| a.ends_with(['n', 'u', 'm']) || a.contains(['e', 'E']));
        if fine && let Some(mut quantity) = amount.as_str().and_then(|a| Quantity::parse(a).ok()) {
            quantity.round_up(MILLI);
            *amount = Value::String(quantity.to_string());
        }
    }
}

/// Host ports of a pod on the host's network are its container ports.
pub(crate) fn default_host_ports(spec: &mut Value) {
    for list in ["containers", "initContainers"] {
        for container in look::items_mut(spec, list) {
            for port in look::items_mut(container, "ports") {
                let unset = look::at(port, "hostPort").as_i64().unwrap_or(0) == 0;
                if unset && look::has(port, "containerPort") {
                    let container_port = look::at(port, "containerPort").clone();
                    look::set(port, "hostPort", container_port);
                }
            }
        }
    }
}

const NAMESERVERS: usize = 3;
const SEARCHES: usize = 32;
const SEARCH_CHARACTERS: usize = 2048;

/// What is wrong with the spec of a pod (`pod` is its name) or of a template (`None`).
pub(crate) fn check(spec: &Value, pod: Option<&str>, path: &str, errors: &mut Errors) {
    let at = |name: &str| child(path, name);
    let text = |name: &str| look::text(spec, name);
    if !look::has(spec, "terminationGracePeriodSeconds") {
        errors.required(at("terminationGracePeriodSeconds"), "");
    }
    let good = volumes::check(spec, pod, &at("volumes"), errors);
    let claims = resources::pod_claims(spec);
    resource_claims(look::items(spec, "resourceClaims"), &at("resourceClaims"), errors);
    let around = Around {
        volumes: &good,
        claims: &claims,
        restart_policy: text("restartPolicy"),
        host_users: look::at(spec, "hostUsers") != false,
        grace_seconds: look::at(spec, "terminationGracePeriodSeconds").as_i64(),
        os: look::at(spec, "os.name").as_str(),
    };
    containers(spec, &around, &at("containers"), errors);
    init_containers(spec, &around, &at("initContainers"), errors);
    ephemeral_containers(spec, &around, &at("ephemeralContainers"), errors);
    pod_resources(spec, &claims, &at("resources"), errors);
    host_network(spec, pod.is_some(), &at("containers"), errors);
    let known = ["Always", "OnFailure", "Never"];
    errors.one_of(&at("restartPolicy"), text("restartPolicy"), &known);
    let known = ["ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"];
    errors.one_of(&at("dnsPolicy"), text("dnsPolicy"), &known);
    metadata::labels(look::at(spec, "nodeSelector"), &at("nodeSelector"), errors);
    security::pod(spec, &at("securityContext"), errors);
    selectors::affinity(look::at(spec, "affinity"), &at("affinity"), errors);
    dns_config(spec, &at("dnsConfig"), errors);
    for (i, gate) in look::items(spec, "readinessGates").iter().enumerate() {
        let name = look::text(gate, "conditionType");
        errors.each(
            &child(&index(&at("readinessGates"), i), "conditionType"),
            name,
            names::qualified(name),
        );
    }
    scheduling_gates(
        look::items(spec, "schedulingGates"),
        &at("schedulingGates"),
        errors,
    );
    spread(
        look::items(spec, "topologySpreadConstraints"),
        &at("topologySpreadConstraints"),
        errors,
    );
    host_process(spec, path, errors);
    host_users(spec, path, errors);
    host_name_override(spec, &at("hostnameOverride"), errors);
    named_fields(spec, path, errors);
    tolerations(look::items(spec, "tolerations"), &at("tolerations"), errors);
    host_aliases(look::items(spec, "hostAliases"), &at("hostAliases"), errors);
    if let Some(policy) = look::at(spec, "preemptionPolicy").as_str() {
        errors.one_of(
            &at("preemptionPolicy"),
            policy,
            &["PreemptLowerPriority", "Never"],
        );
    }
    if look::has(spec, "overhead") {
        let limits = serde_json::json!({"limits": look::at(spec, "overhead")});
        resources::requirements(&limits, Of::Container, &[], &at("overhead"), errors);
    }
    operating_system(spec, path, errors);
    file_keys(spec, path, errors);
}

/// A pod template at `path`; its metadata has labels and annotations alone.
pub(crate) fn template(template: &Value, path: &str, errors: &mut Errors) {
    metadata::labels(
        look::at(template, "metadata.labels"),
        &child(path, "labels"),
        errors,
    );
    metadata::annotations(
        look::at(template, "metadata.annotations"),
        &child(path, "annotations"),
        errors,
    );
    check(look::at(template, "spec"), None, &child(path, "spec"), errors);
    if !look::items(template, "spec.ephemeralContainers").is_empty() {
        let says = "ephemeral containers not allowed in pod template";
        errors.forbidden(child(path, "spec.ephemeralContainers"), says);
    }
}

fn named_fields(spec: &Value, path: &str, errors: &mut Errors) {
    let at = |name: &str| child(path, name);
    for field in ["serviceAccountName", "nodeName", "priorityClassName"] {
        let name = look::text(spec, field);
        if !name.is_empty() {
            errors.each(&at(field), name, names::dns1123_subdomain(name));
        }
    }
    if let Some(name) = look::at(spec, "runtimeClassName").as_str() {
        errors.each(&at("runtimeClassName"), name, names::dns1123_subdomain(name));
    }
    for field in ["hostname", "subdomain"] {
        let name = look::text(spec, field);
        if !name.is_empty() {
            errors.each(&at(field), name, names::dns1123_label(name));
        }
    }
    if let Some(seconds) = look::at(spec, "activeDeadlineSeconds").as_i64() {
        let most = i64::from(i32::MAX);
        if !(1..=most).contains(&seconds) {
            errors.each(
                &at("activeDeadlineSeconds"),
                seconds,
                names::in_range(seconds, 1, most),
            );
        }
    }
}

fn resource_claims(claims: &[Value], path: &str, errors: &mut Errors) {
    let mut seen: Vec<&str> = Vec::new();
    for (at, claim) in claims.iter().enumerate() {
        let path = index(path, at);
        let name = look::text(claim, "name");
        if name.is_empty() {
            errors.required(child(&path, "name"), "");
        } else if seen.contains(&name) {
            errors.duplicate(child(&path, "name"), name);
        } else {
            errors.each(&child(&path, "name"), name, names::dns1123_label(name));
            seen.push(name);
        }
        let sources = ["resourceClaimName", "resourceClaimTemplateName"];
        let count = sources.iter().filter(|s| look::has(claim, s)).count();
        let printed = crate::internal::json("PodResourceClaim", claim);
        if count == 2 {
            let says = "at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified";
            errors.invalid_as(path.as_str(), &printed, says);
        } else if count == 0 {
            let says = "must specify one of: `resourceClaimName`, `resourceClaimTemplateName`";
            errors.invalid_as(path.as_str(), &printed, says);
        }
        for source in sources {
            if let Some(name) = look::at(claim, source).as_str() {
                errors.each(&child(&path, source), name, names::dns1123_subdomain(name));
            }
        }
    }
}

fn containers(spec: &Value, around: &Around<'_>, path: &str, errors: &mut Errors) {
    let list = look::items(spec, "containers");
    if list.is_empty() {
        return errors.required(path, "");
    }
    let mut seen: Vec<&str> = Vec::new();
    for (at, one) in list.iter().enumerate() {
        let path = index(path, at);
        container::check(one, around, &path, errors);
        let name = look::text(one, "name");
        if seen.contains(&name) {
            errors.duplicate(child(&path, "name"), name);
        } else {
            seen.push(name);
        }
        container::lifecycle(one, around, &path, errors);
        container::probes(one, around, &path, errors);
        container::restart_policy(one, &path, errors);
    }
    container::host_ports(list, 0, path, errors);
}

fn init_containers(spec: &Value, around: &Around<'_>, path: &str, errors: &mut Errors) {
    let mut seen: Vec<&str> = look::items(spec, "containers")
        .iter()
        .map(|c| look::text(c, "name"))
        .collect();
    for (at, one) in look::items(spec, "initContainers").iter().enumerate() {
        let here = index(path, at);
        container::check(one, around, &here, errors);
        let policy = look::at(one, "restartPolicy").as_str();
        let sidecar = policy == Some("Always");
        if sidecar {
            if !look::items(one, "restartPolicyRules").is_empty() {
                let says =
                    "restartPolicyRules are not allowed for init containers with restart policy Always";
                errors.forbidden(child(&here, "restartPolicyRules"), says);
            }
        } else {
            container::restart_policy(one, &here, errors);
        }
        let name = look::text(one, "name");
        if seen.contains(&name) {
            errors.duplicate(child(&here, "name"), name);
        } else if !name.is_empty() {
            seen.push(name);
        }
        container::host_ports(std::slice::from_ref(one), 0, path, errors);
        if sidecar {
            container::lifecycle(one, around, &here, errors);
            container::probes(one, around, &here, errors);
            continue;
        }
        for field in ["lifecycle", "livenessProbe", "readinessProbe", "startupProbe"] {
            if look::has(one, field) {
                let says = "may not be set for init containers without restartPolicy=Always";
                errors.forbidden(child(&here, field), says);
            }
        }
        for (j, resize) in look::items(one, "resizePolicy").iter().enumerate() {
            if look::text(resize, "restartPolicy") == "RestartContainer" {
                let path = index(&child(&here, "resizePolicy"), j);
                let says = "must not be set to 'RestartContainer' for non-sidecar initContainers";
                errors.invalid(child(&path, "restartPolicy"), "RestartContainer", says);
            }
        }
    }
}

/// What an ephemeral container may not have.
const NOT_EPHEMERAL: [&str; 9] = [
    "ports",
    "resources",
    "lifecycle",
    "livenessProbe",
    "readinessProbe",
    "startupProbe",
    "resizePolicy",
    "restartPolicy",
    "restartPolicyRules",
];

fn ephemeral_containers(spec: &Value, around: &Around<'_>, path: &str, errors: &mut Errors) {
    let named = |list: &str| look::items(spec, list).iter().map(|c| look::text(c, "name"));
    let others: Vec<&str> = named("containers").chain(named("initContainers")).collect();
    let mut all = others.clone();
    for (at, one) in look::items(spec, "ephemeralContainers").iter().enumerate() {
        let path = index(path, at);
        container::check(one, around, &path, errors);
        image_spaces(one, &path, errors);
        let name = look::text(one, "name");
        if all.contains(&name) {
            errors.duplicate(child(&path, "name"), name);
        } else {
            all.push(name);
        }
        let target = look::text(one, "targetContainerName");
        if !target.is_empty() && !others.contains(&target) {
            errors.not_found(child(&path, "targetContainerName"), target);
        }
        for field in NOT_EPHEMERAL.iter().filter(|f| !look::is_empty(look::at(one, f))) {
            errors.forbidden(child(&path, field), "cannot be set for an Ephemeral Container");
        }
        for (i, mount) in look::items(one, "volumeMounts").iter().enumerate() {
            for field in ["subPath", "subPathExpr"] {
                if !look::text(mount, field).is_empty() {
                    let path = child(&index(&child(&path, "volumeMounts"), i), field);
                    errors.forbidden(path, "cannot be set for an Ephemeral Container");
                }
            }
        }
    }
}

pub(crate) fn image_spaces(container: &Value, path: &str, errors: &mut Errors) {
    let image = look::text(container, "image");
    if image.trim() != image {
        errors.invalid(
            child(path, "image"),
            image,
            "must not have leading or trailing whitespace",
        );
    }
}

fn pod_resources(spec: &Value, claims: &[&str], path: &str, errors: &mut Errors) {
    let own = look::at(spec, "resources");
    if own.is_null() {
        return;
    }
    if look::text(spec, "os.name") == "windows" {
        return errors.forbidden(path, "may not be set for a windows pod");
    }
    if look::has(own, "claims") {
        errors.forbidden(
            child(path, "claims"),
            "claims may not be set for Resources at pod-level",
        );
    }
    resources::requirements(own, Of::Pod, claims, path, errors);
    for (name, total) in super::pod::total(spec, "requests") {
        let own = resources::amounts(own, "requests")
            .into_iter()
            .find(|(n, _)| *n == name);
        if let Some((_, requested)) = own.filter(|(_, r)| total > *r) {
            let says = format!("must be greater than or equal to aggregate container requests of {total}");
            errors.invalid(format!("{path}.requests[{name}]"), requested.to_string(), says);
        }
    }
    for (at, one) in look::items(spec, "containers").iter().enumerate() {
        for (name, limit) in resources::amounts(look::at(one, "resources"), "limits") {
            let most = resources::amounts(own, "limits")
                .into_iter()
                .find(|(n, _)| *n == name);
            if let Some((_, most)) = most.filter(|(_, m)| limit > *m) {
                let path = format!("{path}.containers[{at}][{name}].limits");
                errors.invalid(
                    path,
                    limit.to_string(),
                    format!("must be less than or equal to pod limits of {most}"),
                );
            }
        }
    }
}

fn host_network(spec: &Value, is_pod: bool, path: &str, errors: &mut Errors) {
    if look::at(spec, "hostNetwork") != true {
        return;
    }
    for (c, one) in look::items(spec, "containers").iter().enumerate() {
        for (p, port) in look::items(one, "ports").iter().enumerate() {
            let number = |name: &str| look::at(port, name).as_i64().unwrap_or(0);
            let (host, own) = (number("hostPort"), number("containerPort"));
            if (is_pod || host != 0) && host != own {
                let path = format!("{}.ports[{p}].hostPort", index(path, c));
                errors.invalid(
                    path,
                    host,
                    "must match `containerPort` when `hostNetwork` is true",
                );
            }
        }
    }
}

fn dns_config(spec: &Value, path: &str, errors: &mut Errors) {
    let config = look::at(spec, "dnsConfig");
    let servers = texts(config, "nameservers");
    if look::text(spec, "dnsPolicy") == "None" {
        if config.is_null() {
            return errors.required(path, "must provide `dnsConfig` when `dnsPolicy` is None");
        }
        if servers.is_empty() {
            let says = "must provide at least one DNS nameserver when `dnsPolicy` is None";
            return errors.required(child(path, "nameservers"), says);
        }
    }
    if servers.len() > NAMESERVERS {
        let says = format!("must not have more than {NAMESERVERS} nameservers");
        errors.invalid(
            child(path, "nameservers"),
            look::at(config, "nameservers").clone(),
            says,
        );
    }
    for (at, server) in servers.iter().enumerate() {
        legacy_ip(server, &index(&child(path, "nameservers"), at), errors);
    }
    let searches = texts(config, "searches");
    let listed = look::at(config, "searches");
    if searches.len() > SEARCHES {
        let says = format!("must not have more than {SEARCHES} search paths");
        errors.invalid(child(path, "searches"), listed.clone(), says);
    }
    if searches.join(" ").len() > SEARCH_CHARACTERS {
        let says = format!(
            "must not have more than {SEARCH_CHARACTERS} characters (including spaces) in the search list"
        );
        errors.invalid(child(path, "searches"), listed.clone(), says);
    }
    for (at, search) in searches.iter().enumerate().filter(|(_, s)| **s != ".") {
        let search = search.strip_suffix('.').unwrap_or(search);
        let wrong = names::dns1123_subdomain_with_underscore(search);
        errors.each(&index(&child(path, "searches"), at), search, wrong);
    }
    for (at, option) in look::items(config, "options").iter().enumerate() {
        if look::text(option, "name").is_empty() {
            errors.required(index(&child(path, "options"), at), "must not be empty");
        }
    }
}

/// An address as fields that were always there take it.
pub(crate) fn legacy_ip(text: &str, path: &str, errors: &mut Errors) {
    unless_only_uncanonical(text, path, names::ip(text), errors);
}

/// Old fields take what is written in more than one way, as long as it is read in one.
pub(crate) fn unless_only_uncanonical(text: &str, path: &str, mut wrong: Vec<String>, errors: &mut Errors) {
    wrong.retain(|says| !says.starts_with("must be in canonical form"));
    errors.each(path, text, wrong);
}

fn scheduling_gates(gates: &[Value], path: &str, errors: &mut Errors) {
    let mut seen: Vec<&str> = Vec::new();
    for (at, gate) in gates.iter().enumerate() {
        let path = index(path, at);
        let name = look::text(gate, "name");
        errors.each(&path, name, names::qualified(name));
        if seen.contains(&name) {
            errors.duplicate(path, name);
        }
        seen.push(name);
    }
}

fn spread(constraints: &[Value], path: &str, errors: &mut Errors) {
    for (at, constraint) in constraints.iter().enumerate() {
        let path = index(path, at);
        let (key, action) = (
            look::text(constraint, "topologyKey"),
            look::text(constraint, "whenUnsatisfiable"),
        );
        let skew = look::at(constraint, "maxSkew").as_i64().unwrap_or(0);
        if skew <= 0 {
            errors.invalid(child(&path, "maxSkew"), skew, "must be greater than zero");
        }
        if key.is_empty() {
            errors.required(child(&path, "topologyKey"), "can not be empty");
        }
        let actions = ["DoNotSchedule", "ScheduleAnyway"];
        if !actions.contains(&action) {
            errors.not_supported(child(&path, "whenUnsatisfiable"), action, &actions);
        }
        let again =
            |c: &Value| look::text(c, "topologyKey") == key && look::text(c, "whenUnsatisfiable") == action;
        if constraints[at + 1..].iter().any(again) {
            errors.duplicate(
                child(&path, "{topologyKey, whenUnsatisfiable}"),
                format!("{{{key}, {action}}}"),
            );
        }
        if let Some(domains) = look::at(constraint, "minDomains").as_i64() {
            if domains <= 0 {
                errors.invalid(child(&path, "minDomains"), domains, "must be greater than zero");
            }
            if action != "DoNotSchedule" {
                let says =
                    format!("can only use minDomains if whenUnsatisfiable=DoNotSchedule, not {action}");
                errors.invalid(child(&path, "minDomains"), domains, says);
            }
        }
        for field in ["nodeAffinityPolicy", "nodeTaintsPolicy"] {
            let known = ["Honor", "Ignore"];
            if let Some(policy) = look::at(constraint, field)
                .as_str()
                .filter(|p| !known.contains(p))
            {
                errors.not_supported(child(&path, field), policy, &known);
            }
        }
        selectors::match_label_keys(constraint, &path, errors);
        selectors::label_selector(
            look::at(constraint, "labelSelector"),
            &child(&path, "labelSelector"),
            errors,
        );
    }
}

/// Every container with its path.
fn every_container<'a>(spec: &'a Value, path: &str) -> Vec<(&'a Value, String)> {
    let mut all = Vec::new();
    for list in CONTAINER_LISTS {
        for (at, one) in look::items(spec, list).iter().enumerate() {
            all.push((one, index(&child(path, list), at)));
        }
    }
    all
}

fn host_process(spec: &Value, path: &str, errors: &mut Errors) {
    const AT: &str = "securityContext.windowsOptions.hostProcess";
    let of_pod = look::at(spec, AT).as_bool();
    let all = every_container(spec, path);
    let mut count = 0;
    for (one, path) in &all {
        let own = look::at(one, AT).as_bool();
        if let (Some(pod), Some(own)) = (of_pod, own)
            && pod != own
        {
            let says = format!("pod hostProcess value must be identical if both are specified, was {pod}");
            errors.invalid(child(path, AT), own, says);
        }
        count += usize::from(own.or(of_pod) == Some(true));
    }
    if count == 0 {
        return;
    }
    if count != all.len() {
        let says =
            "If pod contains any hostProcess containers then all containers must be HostProcess containers";
        errors.invalid(path, "", says);
    }
    if look::at(spec, "hostNetwork") != true {
        let says = "hostNetwork must be true if pod contains any hostProcess containers";
        errors.invalid(child(path, "hostNetwork"), false, says);
    }
}

fn host_users(spec: &Value, path: &str, errors: &mut Errors) {
    if look::at(spec, "hostUsers") != false {
        return;
    }
    for (field, says) in [
        ("hostNetwork", "hostNetwork"),
        ("hostPID", "HostPID"),
        ("hostIPC", "HostIPC"),
    ] {
        if look::at(spec, field) == true {
            errors.forbidden(child(path, says), "when `hostUsers` is false");
        }
    }
    for (one, path) in every_container(spec, path) {
        if !look::items(one, "volumeDevices").is_empty() {
            errors.forbidden(child(&path, "volumeDevices"), "when `hostUsers` is false");
        }
    }
}

fn host_name_override(spec: &Value, path: &str, errors: &mut Errors) {
    let Some(name) = look::at(spec, "hostnameOverride").as_str() else {
        return;
    };
    if look::at(spec, "setHostnameAsFQDN") == true {
        errors.forbidden(path, "may not be specified when setHostnameAsFQDN is true");
    }
    if look::at(spec, "hostNetwork") == true {
        errors.forbidden(path, "may not be specified when hostNetwork is true");
    }
    if name.len() > 64 {
        errors.too_long(path, 64);
    }
    errors.each(path, name, names::dns1123_subdomain(name));
}

pub(crate) fn tolerations(tolerations: &[Value], path: &str, errors: &mut Errors) {
    for (at, toleration) in tolerations.iter().enumerate() {
        let path = index(path, at);
        let text = |name: &str| look::text(toleration, name);
        let (key, operator, value, effect) = (text("key"), text("operator"), text("value"), text("effect"));
        if !key.is_empty() {
            selectors::label_name(&child(&path, "key"), key, errors);
        } else if operator != "Exists" {
            let says =
                "operator must be Exists when `key` is empty, which means \"match all values and all keys\"";
            errors.invalid(child(&path, "operator"), operator, says);
        }
        if look::has(toleration, "tolerationSeconds") && effect != "NoExecute" {
            let says = "effect must be 'NoExecute' when `tolerationSeconds` is set";
            errors.invalid(child(&path, "effect"), effect, says);
        }
        let place = child(&path, "operator");
        match operator {
            "" | "Equal" => {
                let wrong = names::label_value(value);
                if !wrong.is_empty() {
                    errors.invalid(place, value, wrong.join(";"));
                }
            }
            "Exists" if !value.is_empty() => {
                errors.invalid(place, value, "value must be empty when `operator` is 'Exists'");
            }
            "Exists" => {}
            "Lt" | "Gt" => errors.not_supported(place, operator, &["Equal", "Exists", "Lt", "Gt"]),
            _ => errors.not_supported(place, operator, &["Equal", "Exists"]),
        }
        if !effect.is_empty() {
            taint_effect(effect, &child(&path, "effect"), errors);
        }
    }
}

pub(crate) fn taint_effect(effect: &str, path: &str, errors: &mut Errors) {
    let known = ["NoSchedule", "PreferNoSchedule", "NoExecute"];
    if !known.contains(&effect) {
        errors.not_supported(path, effect, &known);
    }
}

fn host_aliases(aliases: &[Value], path: &str, errors: &mut Errors) {
    for (at, alias) in aliases.iter().enumerate() {
        let path = index(path, at);
        legacy_ip(look::text(alias, "ip"), &child(&path, "ip"), errors);
        for (i, name) in texts(alias, "hostnames").iter().enumerate() {
            errors.each(
                &index(&child(&path, "hostnames"), i),
                *name,
                names::dns1123_subdomain(name),
            );
        }
    }
}

const WINDOWS_FORBIDS: [&str; 13] = [
    "securityContext.appArmorProfile",
    "securityContext.seLinuxOptions",
    "hostUsers",
    "securityContext.seccompProfile",
    "securityContext.fsGroup",
    "securityContext.fsGroupChangePolicy",
    "securityContext.sysctls",
    "shareProcessNamespace",
    "securityContext.runAsUser",
    "securityContext.runAsGroup",
    "securityContext.supplementalGroups",
    "securityContext.supplementalGroupsPolicy",
    "securityContext.seLinuxChangePolicy",
];
const WINDOWS_CONTAINER_FORBIDS: [&str; 10] = [
    "appArmorProfile",
    "seLinuxOptions",
    "seccompProfile",
    "capabilities",
    "readOnlyRootFilesystem",
    "privileged",
    "allowPrivilegeEscalation",
    "procMount",
    "runAsUser",
    "runAsGroup",
];

fn operating_system(spec: &Value, path: &str, errors: &mut Errors) {
    let os = look::at(spec, "os");
    if os.is_null() {
        return;
    }
    let at = |name: &str| child(path, name);
    match look::text(os, "name") {
        "" => errors.required(at("os.name"), ""),
        "linux" => {
            if look::has(spec, "securityContext.windowsOptions") {
                errors.forbidden(
                    at("securityContext.windowsOptions"),
                    "windows options cannot be set for a linux pod",
                );
            }
            for (one, path) in every_container(spec, path) {
                if look::has(one, "securityContext.windowsOptions") {
                    let path = child(&path, "securityContext.windowsOptions");
                    errors.forbidden(path, "windows options cannot be set for a linux pod");
                }
            }
        }
        "windows" => {
            const SAYS: &str = "cannot be set for a windows pod";
            for field in WINDOWS_FORBIDS.iter().filter(|f| look::has(spec, f)) {
                errors.forbidden(at(field), SAYS);
            }
            for field in ["hostPID", "hostIPC"]
                .iter()
                .filter(|f| look::at(spec, f) == true)
            {
                errors.forbidden(at(field), SAYS);
            }
            for (one, path) in every_container(spec, path) {
                let context = look::at(one, "securityContext");
                for field in WINDOWS_CONTAINER_FORBIDS.iter().filter(|f| look::has(context, f)) {
                    errors.forbidden(child(&path, &format!("securityContext.{field}")), SAYS);
                }
            }
        }
        other => errors.not_supported(at("os"), other, &["linux", "windows"]),
    }
}

/// Files that variables are read from lie in emptyDir volumes.
fn file_keys(spec: &Value, path: &str, errors: &mut Errors) {
    let volumes = look::items(spec, "volumes");
    for (one, path) in every_container(spec, path) {
        for (at, variable) in look::items(one, "env").iter().enumerate() {
            let file = look::at(variable, "valueFrom.fileKeyRef");
            if file.is_null() {
                continue;
            }
            let name = look::text(file, "volumeName");
            let path = format!(
                "{}.valueFrom.fileKeyRef.volumeName",
                index(&child(&path, "env"), at)
            );
            match volumes.iter().rev().find(|v| look::text(v, "name") == name) {
                None => errors.not_found(path, name),
                Some(volume) if !look::has(volume, "emptyDir") => {
                    errors.invalid(path, name, "referenced volume must be of type emptyDir");
                }
                Some(_) => {}
            }
        }
    }
}
