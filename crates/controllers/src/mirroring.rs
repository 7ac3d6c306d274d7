//! Endpoints that somebody writes by hand are shown as EndpointSlices too, for Services without a selector.

use std::collections::BTreeMap;

use api::{Key, Object, SmolStr, Value};
use reconcile::{ApiStep, Cache, Controller, Event, Follows, Gap, Named};
use serde::Deserialize;
use serde_json::json;

use crate::claim::Kind;
use crate::limits::MIRRORED_ADDRESSES;
use crate::resources::{ENDPOINTS, ENDPOINTSLICES, SERVICES};
use crate::service::Service;
use crate::slices::{self, Frame, Group, MANAGED_BY, SERVICE_NAME, Slice};
use crate::status::lean;

pub struct Mirroring;

const KIND: Kind = Kind {
    api_version: "v1",
    kind: "Endpoints",
    finalizer: None,
};
const MANAGER: &str = "endpointslicemirroring-controller.k8s.io";
const SKIP: &str = "endpointslice.kubernetes.io/skip-mirror";
const TRIGGER: &str = "endpoints.kubernetes.io/last-change-trigger-time";
const LAST_APPLIED: &str = "kubectl.kubernetes.io/last-applied-configuration";
const LEADER: &str = "control-plane.alpha.kubernetes.io/leader";

#[derive(Debug, Deserialize)]
pub struct Endpoints {
    #[serde(default)]
    metadata: Metadata,
    #[serde(default)]
    subsets: Option<Vec<Value>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Metadata {
    annotations: BTreeMap<SmolStr, String>,
}

pub struct Seen {
    mirrors: bool,
    slices: Vec<Named<Slice>>,
}

impl Controller for Mirroring {
    type Desired = Endpoints;
    type Observed = Seen;
    type Step = ApiStep;
    const NAME: &'static str = "mirroring";
    const COMPONENT: &'static str = "endpoint-slice-mirroring-controller";

    fn follows(&self) -> Follows {
        Follows::These(vec![ENDPOINTS, SERVICES, ENDPOINTSLICES])
    }

    fn wakes(&self, changed: &Object, _cache: &Cache) -> Vec<Key> {
        let name = if changed.key.resource == ENDPOINTSLICES {
            match changed
                .meta
                .label(SERVICE_NAME)
                .filter(|_| changed.meta.label(MANAGED_BY) == Some(MANAGER))
            {
                Some(name) => SmolStr::new(name),
                None => return Vec::new(),
            }
        } else {
            changed.key.name.clone()
        };
        vec![ENDPOINTS.key(changed.key.namespace.clone(), name)]
    }

    fn observe(&self, endpoints: &Named<Endpoints>, cache: &Cache) -> Seen {
        let key = endpoints.key();
        let service = cache.look::<Service>(&SERVICES.key(key.namespace.clone(), key.name.clone()));
        let meta = &endpoints.object.meta;
        let mirrors = service
            .is_some_and(|service| service.selector().is_none() && service.spec.of != "ExternalName")
            && meta.label(SKIP) != Some("true")
            && !endpoints.metadata.annotations.contains_key(LEADER);
        Seen {
            mirrors,
            slices: slices::managed(cache, &key.namespace, &key.name, MANAGER),
        }
    }

    fn gap(&self, endpoints: &Named<Endpoints>, seen: &Seen) -> Gap<ApiStep> {
        let key = endpoints.key();
        let mut labels: BTreeMap<SmolStr, String> = endpoints
            .object
            .meta
            .labels
            .iter()
            .map(|(name, value)| (name.clone(), value.to_string()))
            .collect();
        labels.insert(SmolStr::new_static(SERVICE_NAME), key.name.to_string());
        labels.insert(SmolStr::new_static(MANAGED_BY), MANAGER.to_owned());
        let mut annotations = endpoints.metadata.annotations.clone();
        annotations.retain(|name, _| name != TRIGGER && name != LAST_APPLIED);
        let failed = format!(
            "Error updating EndpointSlices for Endpoints {}/{}: {{error}}",
            key.namespace, key.name
        );
        let frame = Frame {
            kind: KIND,
            owner: endpoints.object.clone(),
            labels,
            annotations: Some(annotations),
            most: MIRRORED_ADDRESSES,
            failed: Event::warning(key, "FailedToUpdateEndpointSlices", failed),
        };
        let groups = if seen.mirrors {
            groups(endpoints)
        } else {
            Vec::new()
        };
        slices::gap(&frame, &seen.slices, groups)
    }
}

fn groups(endpoints: &Endpoints) -> Vec<Group> {
    let mut groups: BTreeMap<String, Group> = BTreeMap::new();
    for subset in endpoints.subsets.iter().flatten() {
        let ports: Vec<Value> = subset["ports"]
            .as_array()
            .into_iter()
            .flatten()
            .map(port)
            .collect();
        for (list, ready) in [("addresses", true), ("notReadyAddresses", false)] {
            for address in subset[list]
                .as_array()
                .into_iter()
                .flatten()
                .take(MIRRORED_ADDRESSES)
            {
                let ip = address["ip"].as_str().unwrap_or_default();
                let address_type = if ip.contains(':') { "IPv6" } else { "IPv4" };
                let group = groups
                    .entry(format!("{address_type} {}", json!(ports)))
                    .or_insert_with(|| Group {
                        address_type,
                        ports: ports.clone(),
                        endpoints: Vec::new(),
                    });
                group.endpoints.push(endpoint(address, ready));
            }
        }
    }
    groups.into_values().collect()
}

fn port(port: &Value) -> Value {
    let mut out = lean(json!({
        "port": port["port"], "protocol": port["protocol"], "appProtocol": port["appProtocol"],
    }));
    out["name"] = json!(port["name"].as_str().unwrap_or_default());
    out
}

fn endpoint(address: &Value, ready: bool) -> Value {
    let mut endpoint = lean(json!({
        "addresses": [address["ip"]], "nodeName": address["nodeName"], "hostname": address["hostname"],
        "targetRef": address["targetRef"],
    }));
    endpoint["conditions"] = json!({"ready": ready});
    endpoint
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use reconcile::check;

    #[test]
    fn hand_made_endpoints_are_shown_as_slices() {
        let world = "kind: Service\nmetadata: {name: s}\nspec: {ports: [{port: 80}]}\n---\nkind: Endpoints\nmetadata: \
                     {name: s}\nsubsets: [{addresses: [{ip: 10.0.0.1}], ports: [{port: 80, protocol: TCP}]}]\n";
        expect![[r#"
            slice: want 1 endpoints, have none -> create endpointslices.discovery.k8s.io/default/s-…
        "#]]
        .assert_eq(&check(Mirroring, "endpoints/default/s", world));
        let selected = world.replace("spec: {ports", "spec: {selector: {a: b}, ports");
        expect![[""]].assert_eq(&check(Mirroring, "endpoints/default/s", &selected));
        let alone = world.split_once("---\n").map_or("", |(_, rest)| rest);
        expect![[""]].assert_eq(&check(Mirroring, "endpoints/default/s", alone));
    }
}
