//! A Service's endpoints in the old form: one Endpoints object of the Service's name.

use std::collections::BTreeMap;

use api::{DeleteOptions, Key, Object, SmolStr, Value, Write};
use reconcile::{ApiStep, Cache, Controller, Event, Follows, Gap, Named};
use serde::Deserialize;
use serde_json::json;

use crate::claim::matching;
use crate::limits::ADDRESSES_IN_ENDPOINTS;
use crate::pod::Pod;
use crate::resources::{ENDPOINTS, PODS, SERVICES};
use crate::service::{Service, has_hostname, is_endpoint, selecting, target};
use crate::slices::HEADLESS;
use crate::status::lean;

pub struct Endpoints;

const MANAGED_BY: &str = "endpoints.kubernetes.io/managed-by";
const MANAGER: &str = "endpoint-controller";
const OVER_CAPACITY: &str = "endpoints.kubernetes.io/over-capacity";

#[derive(Debug, Deserialize)]
pub(crate) struct Current {
    #[serde(default)]
    metadata: Value,
    #[serde(default)]
    subsets: Option<Value>,
}

pub struct Seen {
    current: Option<Named<Current>>,
    subsets: Vec<Value>,
    truncated: bool,
}

impl Controller for Endpoints {
    type Desired = Service;
    type Observed = Seen;
    type Step = ApiStep;
    const NAME: &'static str = "endpoints";
    const COMPONENT: &'static str = "endpoint-controller";

    fn follows(&self) -> Follows {
        Follows::These(vec![SERVICES, PODS, ENDPOINTS])
    }

    fn wakes(&self, changed: &Object, cache: &Cache) -> Vec<Key> {
        if changed.key.resource == PODS {
            return selecting(changed, cache);
        }
        vec![SERVICES.key(changed.key.namespace.clone(), changed.key.name.clone())]
    }

    fn observe(&self, service: &Named<Service>, cache: &Cache) -> Seen {
        let current = cache.look(&ENDPOINTS.key(service.key().namespace.clone(), service.key().name.clone()));
        let mut seen = Seen {
            current,
            subsets: Vec::new(),
            truncated: false,
        };
        let Some(selector) = service.selector() else {
            return seen;
        };
        let unready = service.spec.publish_not_ready_addresses;
        let pods = matching(cache, &PODS, &service.key().namespace, &selector);
        let pods: Vec<Named<Pod>> = pods.into_iter().map(|pod| cache.sure(pod)).collect();
        let endpoints: Vec<&Named<Pod>> = pods.iter().filter(|pod| is_endpoint(pod, unready)).collect();
        (seen.subsets, seen.truncated) = subsets(service, &endpoints);
        seen
    }

    fn gap(&self, service: &Named<Service>, seen: &Seen) -> Gap<ApiStep> {
        if service.selector().is_none() {
            return Gap::closed();
        }
        let key = ENDPOINTS.key(service.key().namespace.clone(), service.key().name.clone());
        let labels = labels(service);
        let failed = |reason, says: &str| {
            let at = format!("{}/{}", key.namespace, key.name);
            Event::warning(&key, reason, format!("Failed to {says} {at}: {{error}}"))
        };
        let Some(current) = &seen.current else {
            let mut body = json!({
                "apiVersion": "v1", "kind": "Endpoints",
                "metadata": {"name": key.name, "namespace": key.namespace, "labels": labels},
                "subsets": seen.subsets,
            });
            if seen.truncated {
                body["metadata"]["annotations"] = json!({OVER_CAPACITY: "truncated"});
            }
            let step = ApiStep::new(Write::create(key.clone(), body));
            let step = step.else_says(failed("FailedToCreateEndpoint", "create endpoint for service"));
            return Gap::closed().act("endpoints: missing", step);
        };
        let right_subsets = current.subsets.clone().unwrap_or(json!([])) == json!(seen.subsets);
        let right_labels = current.metadata["labels"] == json!(labels);
        let right_mark = current.metadata["annotations"][OVER_CAPACITY].is_null() != seen.truncated;
        if right_subsets && right_labels && right_mark {
            return Gap::closed();
        }
        let mut body = current.object.value().unwrap_or_default();
        body["subsets"] = json!(seen.subsets);
        body["metadata"]["labels"] = json!(labels);
        if seen.truncated {
            body["metadata"]["annotations"][OVER_CAPACITY] = json!("truncated");
        } else if let Some(annotations) = body["metadata"]["annotations"].as_object_mut() {
            annotations.remove(OVER_CAPACITY);
        }
        let step = ApiStep::new(Write::update(key.clone(), body));
        let step = step.else_says(failed("FailedToUpdateEndpoint", "update endpoint"));
        Gap::closed().act("endpoints: not as the pods are", step)
    }

    fn gone(&self, service: &Key, cache: &Cache) -> Gap<ApiStep> {
        let key = ENDPOINTS.key(service.namespace.clone(), service.name.clone());
        let ours = cache
            .get(&key)
            .filter(|endpoints| endpoints.meta.label(MANAGED_BY).is_some());
        match ours {
            None => Gap::closed(),
            Some(endpoints) => {
                let options = DeleteOptions {
                    uid: Some(endpoints.meta.uid.clone()),
                    ..DeleteOptions::default()
                };
                Gap::closed().act(
                    "endpoints: of a service that is gone",
                    ApiStep::new(Write::delete(key, options)),
                )
            }
        }
    }
}

fn labels(service: &Named<Service>) -> BTreeMap<SmolStr, String> {
    let own = service.object.meta.labels.iter();
    let mut labels: BTreeMap<SmolStr, String> = own
        .map(|(name, value)| (name.clone(), value.to_string()))
        .collect();
    labels.remove(HEADLESS);
    if service.is_headless() {
        labels.insert(SmolStr::new_static(HEADLESS), String::new());
    }
    labels.insert(SmolStr::new_static(MANAGED_BY), MANAGER.to_owned());
    labels
}

/// Addresses with the same ports share a subset; within it the ready ones stand apart.
fn subsets(service: &Named<Service>, pods: &[&Named<Pod>]) -> (Vec<Value>, bool) {
    let mut by_ports: BTreeMap<String, (Value, [BTreeMap<String, Value>; 2])> = BTreeMap::new();
    let (mut count, mut truncated) = (0, false);
    let ready_first = |pod: &&&Named<Pod>| !pod.is_ready();
    let mut sorted: Vec<&&Named<Pod>> = pods.iter().collect();
    sorted.sort_by_key(ready_first);
    for pod in sorted {
        let ip = pod
            .status
            .pod_ips
            .iter()
            .find(|at| at.ip.contains(':') == service.is_ipv6());
        let Some(ip) = ip else { continue };
        let mut ports = service.ports_in(pod);
        if ports.is_empty() && !(service.spec.ports.is_empty() && service.spec.cluster_ip == "None") {
            continue;
        }
        if count == ADDRESSES_IN_ENDPOINTS {
            truncated = true;
            break;
        }
        count += 1;
        ports.iter_mut().for_each(|port| *port = lean(port.take()));
        ports.sort_by_key(Value::to_string);
        let address = lean(json!({
            "ip": ip.ip,
            "nodeName": pod.spec.node_name,
            "hostname": if has_hostname(pod, service) { pod.spec.hostname.as_str() } else { "" },
            "targetRef": target(pod),
        }));
        let ready = service.spec.publish_not_ready_addresses || pod.is_ready();
        let ports = json!(ports);
        let (_, addresses) = by_ports
            .entry(ports.to_string())
            .or_insert_with(|| (ports, Default::default()));
        addresses[usize::from(!ready)].insert(format!("{:0>39} {}", ip.ip, pod.object.meta.uid), address);
    }
    let subsets = by_ports.into_values().map(|(ports, [ready, unready])| {
        let list = |addresses: BTreeMap<String, Value>| addresses.into_values().collect::<Vec<_>>();
        lean(json!({"addresses": list(ready), "notReadyAddresses": list(unready), "ports": ports}))
    });
    (subsets.collect(), truncated)
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use reconcile::{Closing, check, world_of};

    const WEB: &str = "
kind: Service
metadata: {name: web}
spec:
  clusterIP: 10.96.0.7
  selector: {app: web}
  ports: [{port: 80, targetPort: 8080, protocol: TCP}]
";

    fn pod(name: &str, ip: &str, ready: &str) -> String {
        format!(
            "---
kind: Pod
metadata: {{name: {name}, labels: {{app: web}}}}
spec: {{nodeName: n1}}
status: {{phase: Running, podIPs: [{{ip: {ip}}}], conditions: [{{type: Ready, status: '{ready}'}}]}}
"
        )
    }

    fn see(world: &str, expect: Expect) {
        let cache = world_of(world);
        let service = cache
            .view::<Service>(&SERVICES.key("default", "web"))
            .expect("decodes")
            .expect("there");
        let gap = Endpoints.gap(&service, &Endpoints.observe(&service, &cache));
        let mut out = String::new();
        for part in gap.parts {
            let Closing::Act(step) = part.closing else {
                continue;
            };
            out += &format!("{} -> {step}\n", part.about);
            if let api::Verb::Create(body) | api::Verb::Update(body) = step.write.verb {
                out += &format!("  {} {}\n", body["metadata"]["labels"], body["subsets"]);
            }
        }
        expect.assert_eq(&out);
    }

    #[test]
    fn ready_and_unready_addresses_stand_apart() {
        let world = format!(
            "{WEB}{}{}",
            pod("p1", "10.244.0.5", "True"),
            pod("p2", "10.244.0.6", "False")
        );
        see(
            &world,
            expect![[r#"
            endpoints: missing -> create endpoints/default/web
              {"endpoints.kubernetes.io/managed-by":"endpoint-controller"} [{"addresses":[{"ip":"10.244.0.5","nodeName":"n1","targetRef":{"kind":"Pod","name":"p1","namespace":"default","uid":"uid-p1"}}],"notReadyAddresses":[{"ip":"10.244.0.6","nodeName":"n1","targetRef":{"kind":"Pod","name":"p2","namespace":"default","uid":"uid-p2"}}],"ports":[{"port":8080,"protocol":"TCP"}]}]
        "#]],
        );
        see(
            WEB,
            expect![[r#"
            endpoints: missing -> create endpoints/default/web
              {"endpoints.kubernetes.io/managed-by":"endpoint-controller"} []
        "#]],
        );
    }

    #[test]
    fn only_our_own_endpoints_go_with_their_service() {
        let ours = "kind: Endpoints\nmetadata: {name: web, labels: {endpoints.kubernetes.io/managed-by: x}}";
        expect![[r#"
            endpoints: of a service that is gone -> delete endpoints/default/web
        "#]]
        .assert_eq(&check(Endpoints, "services/default/web", ours));
        let theirs = "kind: Endpoints\nmetadata: {name: web}";
        expect![[""]].assert_eq(&check(Endpoints, "services/default/web", theirs));
    }
}
