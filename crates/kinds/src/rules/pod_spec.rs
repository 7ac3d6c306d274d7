//! Pod specs, wherever they are: computed defaults.

use api::Value;
use api::quantity::{MILLI, Quantity};

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
