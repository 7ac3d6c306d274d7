//! A container's environment, command and arguments, with everything they refer to put in.

use std::collections::{BTreeMap, HashMap};

use api::{Key, Object, Resource, SmolStr};
use serde::Deserialize;

use crate::downward::{self, Ground};
use crate::pod::spec::{Container, Env, EnvSource, KeyRef, Pod};

pub(crate) const CONFIG_MAPS: Resource = Resource::of("", "configmaps");
pub(crate) const SECRETS: Resource = Resource::of("", "secrets");

/// The data of a ConfigMap or Secret, as bytes.
pub(crate) type Data = BTreeMap<String, Vec<u8>>;

/// What the references of a pod led to: `None` = there is no such object.
pub(crate) type Known = HashMap<Key, Option<Data>>;

#[derive(Deserialize)]
struct Raw {
    #[serde(default)]
    data: BTreeMap<String, String>,
    #[serde(default, rename = "binaryData")]
    binary: BTreeMap<String, String>,
}

/// The data of a ConfigMap (text, and bytes in base64) or of a Secret (base64).
pub(crate) fn data(object: &Object) -> Result<Data, String> {
    use base64::Engine;
    let raw: Raw = object.view().map_err(|refused| refused.message)?;
    let decode = |(name, text): (String, String)| {
        let bytes = base64::engine::general_purpose::STANDARD.decode(text.as_bytes());
        bytes
            .map(|bytes| (name, bytes))
            .map_err(|error| format!("{}: {error}", object.key))
    };
    if object.key.resource == SECRETS {
        return raw.data.into_iter().map(decode).collect();
    }
    let mut data: Data = raw.binary.into_iter().map(decode).collect::<Result<_, _>>()?;
    data.extend(raw.data.into_iter().map(|(name, text)| (name, text.into_bytes())));
    Ok(data)
}

/// The objects that the container's environment needs.
pub(crate) fn references(pod: &Pod, container: &Container) -> Vec<Key> {
    let namespace = &pod.metadata.namespace;
    let config_map = |name: &SmolStr| CONFIG_MAPS.key(namespace.clone(), name.clone());
    let secret = |name: &SmolStr| SECRETS.key(namespace.clone(), name.clone());
    let mut keys = Vec::new();
    for from in &container.env_from {
        keys.extend(from.config_map_ref.iter().map(|each| config_map(&each.name)));
        keys.extend(from.secret_ref.iter().map(|each| secret(&each.name)));
    }
    for from in container.env.iter().filter_map(|env| env.value_from.as_ref()) {
        keys.extend(from.config_map_key_ref.iter().map(|each| config_map(&each.name)));
        keys.extend(from.secret_key_ref.iter().map(|each| secret(&each.name)));
    }
    keys
}

/// The whole environment, in upstream's order of precedence: services, then `envFrom`, then `env`.
pub(crate) fn environment(
    pod: &Pod,
    container: &Container,
    known: &Known,
    services: &[(String, String)],
    ground: &Ground<'_>,
) -> Result<Vec<(String, String)>, String> {
    let mut set: BTreeMap<String, String> = services.iter().cloned().collect();
    let mut order: Vec<String> = Vec::new();
    let mut from_all: BTreeMap<String, String> = BTreeMap::new();
    for from in &container.env_from {
        if let Some(of) = &from.config_map_ref {
            take_all(
                pod,
                known,
                CONFIG_MAPS,
                &of.name,
                of.optional,
                &from.prefix,
                &mut from_all,
            )?;
        }
        if let Some(of) = &from.secret_ref {
            take_all(
                pod,
                known,
                SECRETS,
                &of.name,
                of.optional,
                &from.prefix,
                &mut from_all,
            )?;
        }
    }
    set.extend(from_all);
    for env in &container.env {
        if let Some(value) = value(pod, env, known, ground, &set)? {
            set.insert(env.name.clone(), value);
            order.push(env.name.clone());
        }
    }
    order.dedup();
    let mut rest = set.clone();
    order.iter().for_each(|name| drop(rest.remove(name)));
    let mut seen = std::collections::HashSet::new();
    let named = order.into_iter().filter(|name| seen.insert(name.clone()));
    let named: Vec<_> = named
        .filter_map(|name| Some((name.clone(), set.get(&name)?.clone())))
        .collect();
    Ok(rest.into_iter().chain(named).collect())
}

fn take_all(
    pod: &Pod,
    known: &Known,
    resource: Resource,
    name: &SmolStr,
    optional: bool,
    prefix: &str,
    into: &mut BTreeMap<String, String>,
) -> Result<(), String> {
    let what = if resource == SECRETS {
        "secret"
    } else {
        "configmap"
    };
    let key = resource.key(pod.metadata.namespace.clone(), name.clone());
    let Some(data) = known.get(&key).and_then(Option::as_ref) else {
        return if optional {
            Ok(())
        } else {
            Err(format!("{what} \"{name}\" not found"))
        };
    };
    for (name, value) in data {
        let name = format!("{prefix}{name}");
        // What cannot be the name of a variable is left out, as upstream does.
        if api::names::relaxed_environment_variable(&name).is_empty() {
            into.insert(name, String::from_utf8_lossy(value).into_owned());
        }
    }
    Ok(())
}

/// `None`: an optional source that is not there.
fn value(
    pod: &Pod,
    env: &Env,
    known: &Known,
    ground: &Ground<'_>,
    set: &BTreeMap<String, String>,
) -> Result<Option<String>, String> {
    let Some(from) = &env.value_from else {
        return Ok(Some(expand(&env.value, |name| set.get(name).cloned())));
    };
    let EnvSource {
        field_ref,
        resource_field_ref,
        config_map_key_ref,
        secret_key_ref,
        ..
    } = from;
    if let Some(field) = field_ref {
        return downward::field(pod, &field.field_path, ground).map(Some);
    }
    if let Some(resource) = resource_field_ref {
        return downward::resource(pod, resource, ground).map(Some);
    }
    if let Some(key) = config_map_key_ref {
        return of_key(pod, known, CONFIG_MAPS, key);
    }
    if let Some(key) = secret_key_ref {
        return of_key(pod, known, SECRETS, key);
    }
    Ok(Some(String::new()))
}

fn of_key(pod: &Pod, known: &Known, resource: Resource, of: &KeyRef) -> Result<Option<String>, String> {
    let is_secret = resource == SECRETS;
    let (what, shown) = if is_secret {
        ("secret", "Secret")
    } else {
        ("configmap", "ConfigMap")
    };
    let namespace = &pod.metadata.namespace;
    let key = resource.key(namespace.clone(), of.name.clone());
    let Some(data) = known.get(&key).and_then(Option::as_ref) else {
        return if of.optional {
            Ok(None)
        } else {
            Err(format!("{what} \"{}\" not found", of.name))
        };
    };
    match data.get(&of.key) {
        Some(value) => Ok(Some(String::from_utf8_lossy(value).into_owned())),
        None if of.optional => Ok(None),
        None => Err(format!(
            "couldn't find key {} in {shown} {namespace}/{}",
            of.key, of.name
        )),
    }
}

/// Puts variables into text: `$(NAME)`. `$$` is a dollar sign, and a name that is not known stays as it stands.
pub(crate) fn expand(text: &str, value: impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('$') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix('$') {
            out.push('$');
            rest = after;
        } else if let Some((name, after)) = rest.strip_prefix('(').and_then(|inner| inner.split_once(')')) {
            out.push_str(&value(name).unwrap_or_else(|| format!("$({name})")));
            rest = after;
        } else {
            out.push('$');
        }
    }
    out.push_str(rest);
    out
}

/// One line of the command or of the arguments.
pub(crate) fn expand_with(text: &str, env: &[(String, String)]) -> String {
    expand(text, |name| {
        env.iter()
            .rev()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.clone())
    })
}

/// A Service, as the variables tell of it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Service {
    pub metadata: ServiceMeta,
    pub spec: ServiceSpec,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct ServiceMeta {
    pub name: String,
    pub namespace: String,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct ServiceSpec {
    #[serde(rename = "clusterIP")]
    pub cluster_ip: String,
    pub ports: Vec<ServicePort>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct ServicePort {
    pub name: String,
    pub port: u16,
    pub protocol: String,
}

/// The variables that tell of services: those of the pod's namespace, and the API's own, which every pod has.
pub(crate) fn of_services(services: &[Service]) -> Vec<(String, String)> {
    let mut env = Vec::new();
    for service in services {
        let ip = &service.spec.cluster_ip;
        let Some(first) = service
            .spec
            .ports
            .first()
            .filter(|_| !ip.is_empty() && ip != "None")
        else {
            continue;
        };
        let name = service.metadata.name.to_uppercase().replace('-', "_");
        env.push((format!("{name}_SERVICE_HOST"), ip.clone()));
        env.push((format!("{name}_SERVICE_PORT"), first.port.to_string()));
        for port in service.spec.ports.iter().filter(|port| !port.name.is_empty()) {
            let suffix = port.name.to_uppercase().replace('-', "_");
            env.push((format!("{name}_SERVICE_PORT_{suffix}"), port.port.to_string()));
        }
        env.push((format!("{name}_PORT"), url(ip, first)));
        for port in &service.spec.ports {
            links(&mut env, &name, ip, port);
        }
    }
    env
}

fn links(env: &mut Vec<(String, String)>, name: &str, ip: &str, port: &ServicePort) {
    let protocol = if port.protocol.is_empty() {
        "TCP"
    } else {
        &port.protocol
    };
    let prefix = format!("{name}_PORT_{}_{}", port.port, protocol.to_uppercase());
    env.push((prefix.clone(), url(ip, port)));
    env.push((format!("{prefix}_PROTO"), protocol.to_lowercase()));
    env.push((format!("{prefix}_PORT"), port.port.to_string()));
    env.push((format!("{prefix}_ADDR"), ip.to_owned()));
}

fn url(ip: &str, port: &ServicePort) -> String {
    let protocol = if port.protocol.is_empty() {
        "tcp".to_owned()
    } else {
        port.protocol.to_lowercase()
    };
    let host = if ip.contains(':') {
        format!("[{ip}]")
    } else {
        ip.to_owned()
    };
    format!("{protocol}://{host}:{}", port.port)
}

#[cfg(test)]
mod tests {
    use super::expand;

    #[test]
    fn variables_are_put_in_and_dollars_escaped() {
        let value = |name: &str| (name == "A").then(|| "1".to_owned());
        let cases = [
            "$(A)",
            "$$(A)",
            "$(B)",
            "x$(A)y$(A)",
            "$",
            "$(",
            "$(A",
            "$A",
            "$$$(A)",
            "cost: $5",
        ];
        let shown: Vec<String> = cases
            .iter()
            .map(|case| format!("{case} -> {}", expand(case, value)))
            .collect();
        expect_test::expect![[r#"
            $(A) -> 1
            $$(A) -> $(A)
            $(B) -> $(B)
            x$(A)y$(A) -> x1y1
            $ -> $
            $( -> $(
            $(A -> $(A
            $A -> $A
            $$$(A) -> $1
            cost: $5 -> cost: $5"#]]
        .assert_eq(&shown.join("\n"));
    }
}
