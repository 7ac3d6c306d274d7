//! A Service's endpoints, in slices: the pods that it selects, with their ports, conditions and zones.
//!
//! ```text
//! services/a/web selects pods/a/web-1 (10.244.0.5, ready)   →   create a slice with 1 endpoint
//! ```

use std::collections::BTreeMap;

use api::{Key, Object, SmolStr, Value};
use reconcile::{ApiStep, Cache, Cause, Controller, Event, Follows, Gap, Named};
use serde_json::json;

use crate::claim::{Kind, matching};
use crate::limits::ENDPOINTS_PER_SLICE;
use crate::pod::Pod;
use crate::resources::{ENDPOINTSLICES, NODES, PODS, SERVICES};
use crate::service::{Service, has_hostname, is_endpoint, selecting, target};
use crate::slices::{self, Frame, Group, HEADLESS, MANAGED_BY, SERVICE_NAME, Slice};

pub struct EndpointSlices;

const KIND: Kind = Kind {
    api_version: "v1",
    kind: "Service",
    finalizer: None,
};
const MANAGER: &str = "endpointslice-controller.k8s.io";

pub struct Served {
    slices: Vec<Named<Slice>>,
    groups: Vec<Group>,
    /// A pod whose node is not there: it cannot be reached.
    homeless: Option<(Key, SmolStr)>,
}

impl Controller for EndpointSlices {
    type Desired = Service;
    type Observed = Served;
    type Step = ApiStep;
    const NAME: &'static str = "endpointslice";
    const COMPONENT: &'static str = "endpoint-slice-controller";

    fn follows(&self) -> Follows {
        Follows::These(vec![SERVICES, PODS, NODES, ENDPOINTSLICES])
    }

    fn wakes(&self, changed: &Object, cache: &Cache) -> Vec<Key> {
        let resource = &changed.key.resource;
        if *resource == SERVICES {
            vec![changed.key.clone()]
        } else if *resource == PODS {
            selecting(changed, cache)
        } else if *resource == NODES {
            let pods = cache.by_field(&PODS, "spec.nodeName", &changed.key.name);
            pods.flat_map(|pod| selecting(pod, cache)).collect()
        } else {
            let service = changed
                .meta
                .label(SERVICE_NAME)
                .filter(|_| changed.meta.label(MANAGED_BY) == Some(MANAGER));
            service
                .map(|name| SERVICES.key(changed.key.namespace.clone(), name))
                .into_iter()
                .collect()
        }
    }

    /// Of a node only the zone counts.
    fn matters(&self, before: &Object, now: &Object) -> bool {
        now.key.resource != NODES || before.meta.labels != now.meta.labels
    }

    fn observe(&self, service: &Named<Service>, cache: &Cache) -> Served {
        let slices = slices::managed(cache, &service.key().namespace, &service.key().name, MANAGER);
        let mut served = Served {
            slices,
            groups: Vec::new(),
            homeless: None,
        };
        let Some(selector) = service.selector() else {
            return served;
        };
        let pods: Vec<Named<Pod>> = matching(cache, &PODS, &service.key().namespace, &selector)
            .into_iter()
            .map(|pod| cache.sure(pod))
            .filter(|pod| is_endpoint(pod, true))
            .collect();
        for address_type in address_types(service) {
            served.add(address_type, service, &pods, cache);
        }
        served
    }

    fn gap(&self, service: &Named<Service>, served: &Served) -> Gap<ApiStep> {
        if service.selector().is_none() {
            return Gap::closed();
        }
        let failed = format!(
            "Error updating Endpoint Slices for Service {}/{}: {{error}}",
            service.key().namespace,
            service.key().name
        );
        let frame = Frame {
            kind: KIND,
            owner: service.object.clone(),
            labels: labels(service),
            annotations: None,
            most: ENDPOINTS_PER_SLICE,
            failed: Event::warning(service.key(), "FailedToUpdateEndpointSlices", failed),
        };
        let gap = slices::gap(&frame, &served.slices, served.groups.clone());
        match &served.homeless {
            None => gap,
            Some((pod, node)) => {
                let cause = Cause::new(
                    "NodeNotFound",
                    format!("node {node} of pod {} is not there", pod.name),
                );
                gap.wait("endpoints: a pod is left out", NODES.key("", node.clone()), cause)
            }
        }
    }
}

impl Served {
    fn add(
        &mut self,
        address_type: &'static str,
        service: &Named<Service>,
        pods: &[Named<Pod>],
        cache: &Cache,
    ) {
        let mut groups: BTreeMap<String, Group> = BTreeMap::new();
        for pod in pods {
            let node = cache.get(&NODES.key("", pod.spec.node_name.clone()));
            if node.is_none() && !service.spec.publish_not_ready_addresses {
                self.homeless = Some((pod.key().clone(), pod.spec.node_name.clone()));
                continue;
            }
            let zone = node.and_then(|node| node.meta.label("topology.kubernetes.io/zone"));
            let Some(endpoint) = endpoint(address_type, service, pod, zone) else {
                continue;
            };
            let ports = service.ports_in(pod);
            let group = groups.entry(json!(ports).to_string());
            let group = group.or_insert_with(|| Group {
                address_type,
                ports,
                endpoints: Vec::new(),
            });
            group.endpoints.push(endpoint);
        }
        if groups.is_empty() {
            groups.insert(
                String::new(),
                Group {
                    address_type,
                    ports: Vec::new(),
                    endpoints: Vec::new(),
                },
            );
        }
        self.groups.extend(groups.into_values());
    }
}

fn address_types(service: &Service) -> Vec<&'static str> {
    let spec = &service.spec;
    if spec.ip_families.is_empty() {
        return match service.is_headless() {
            true => vec!["IPv4", "IPv6"],
            false if service.is_ipv6() => vec!["IPv6"],
            false => vec!["IPv4"],
        };
    }
    spec.ip_families
        .iter()
        .map(|family| if family == "IPv6" { "IPv6" } else { "IPv4" })
        .collect()
}

fn endpoint(
    address_type: &str,
    service: &Named<Service>,
    pod: &Named<Pod>,
    zone: Option<&str>,
) -> Option<Value> {
    let is_of_type = |ip: &str| ip.contains(':') == (address_type == "IPv6");
    let addresses: Vec<&str> = pod
        .status
        .pod_ips
        .iter()
        .map(|at| at.ip.as_str())
        .filter(|ip| is_of_type(ip))
        .collect();
    if addresses.is_empty() {
        return None;
    }
    let (serving, terminating) = (pod.is_ready(), pod.object.meta.deleted().is_some());
    let ready = service.spec.publish_not_ready_addresses || (serving && !terminating);
    let mut endpoint = json!({
        "addresses": addresses,
        "conditions": {"ready": ready, "serving": serving, "terminating": terminating},
        "targetRef": target(pod),
    });
    if !pod.spec.node_name.is_empty() {
        endpoint["nodeName"] = json!(pod.spec.node_name);
    }
    if let Some(zone) = zone.filter(|zone| !zone.is_empty()) {
        endpoint["zone"] = json!(zone);
    }
    if has_hostname(pod, service) {
        endpoint["hostname"] = json!(pod.spec.hostname);
    }
    if let Some(hints) = hints(service, pod, zone).filter(|_| ready) {
        endpoint["hints"] = hints;
    }
    Some(endpoint)
}

/// Who should use this endpoint first, if the Service asks for near ones.
fn hints(service: &Service, pod: &Pod, zone: Option<&str>) -> Option<Value> {
    let wanted = service.spec.traffic_distribution.as_str();
    if !matches!(wanted, "PreferClose" | "PreferSameZone" | "PreferSameNode") {
        return None;
    }
    let mut hints = json!({});
    if let Some(zone) = zone.filter(|zone| !zone.is_empty()) {
        hints["forZones"] = json!([{"name": zone}]);
    }
    if wanted == "PreferSameNode" && !pod.spec.node_name.is_empty() {
        hints["forNodes"] = json!([{"name": pod.spec.node_name}]);
    }
    (hints != json!({})).then_some(hints)
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
    labels.insert(SmolStr::new_static(SERVICE_NAME), service.key().name.to_string());
    labels.insert(SmolStr::new_static(MANAGED_BY), MANAGER.to_owned());
    labels
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use reconcile::{Closing, world_of};

    const WEB: &str = "
kind: Service
metadata: {name: web, labels: {a: b}}
spec:
  clusterIP: 10.96.0.7
  ipFamilies: [IPv4]
  selector: {app: web}
  ports: [{name: http, port: 80, targetPort: www, protocol: TCP}]
---
kind: Node
metadata: {name: n1, labels: {topology.kubernetes.io/zone: z1}}
";

    fn pod(name: &str, ip: &str, ready: &str, rest: &str) -> String {
        format!(
            "---
kind: Pod
metadata: {{name: {name}, labels: {{app: web}}{rest}}}
spec: {{nodeName: n1, containers: [{{name: c, ports: [{{name: www, containerPort: 8080, protocol: TCP}}]}}]}}
status: {{phase: Running, podIPs: [{{ip: {ip}}}], conditions: [{{type: Ready, status: '{ready}'}}]}}
"
        )
    }

    /// The steps with the endpoints and ports that they write.
    fn see(world: &str, expect: Expect) {
        let cache = world_of(world);
        let service = cache
            .view::<Service>(&SERVICES.key("default", "web"))
            .expect("decodes")
            .expect("there");
        let gap = EndpointSlices.gap(&service, &EndpointSlices.observe(&service, &cache));
        let mut out = String::new();
        for part in gap.parts {
            let Closing::Act(step) = part.closing else {
                out += &format!("{}\n", part.about);
                continue;
            };
            out += &format!("{} -> {step}\n", part.about);
            if let api::Verb::Create(body) | api::Verb::Update(body) = step.write.verb {
                out += &format!("  {} {}\n", body["metadata"]["labels"], body["ports"]);
                for endpoint in body["endpoints"].as_array().into_iter().flatten() {
                    out += &format!("  {endpoint}\n");
                }
            }
        }
        expect.assert_eq(&out);
    }

    #[test]
    fn a_service_without_pods_has_an_empty_slice() {
        see(
            WEB,
            expect![[r#"
            slice: want 0 endpoints, have none -> create endpointslices.discovery.k8s.io/default/web-…
              {"a":"b","endpointslice.kubernetes.io/managed-by":"endpointslice-controller.k8s.io","kubernetes.io/service-name":"web"} []
        "#]],
        );
    }

    #[test]
    fn pods_are_endpoints_with_conditions() {
        let going = ", deletionTimestamp: '2026-01-01T11:59:59Z'";
        let world = format!(
            "{WEB}{}{}{}",
            pod("p1", "10.244.0.5", "True", ""),
            pod("p2", "10.244.0.6", "False", ""),
            pod("p3", "10.244.0.7", "True", going),
        );
        see(
            &world,
            expect![[r#"
            slice: want 3 endpoints, have none -> create endpointslices.discovery.k8s.io/default/web-…
              {"a":"b","endpointslice.kubernetes.io/managed-by":"endpointslice-controller.k8s.io","kubernetes.io/service-name":"web"} [{"name":"http","port":8080,"protocol":"TCP"}]
              {"addresses":["10.244.0.5"],"conditions":{"ready":true,"serving":true,"terminating":false},"nodeName":"n1","targetRef":{"kind":"Pod","name":"p1","namespace":"default","uid":"uid-p1"},"zone":"z1"}
              {"addresses":["10.244.0.6"],"conditions":{"ready":false,"serving":false,"terminating":false},"nodeName":"n1","targetRef":{"kind":"Pod","name":"p2","namespace":"default","uid":"uid-p2"},"zone":"z1"}
              {"addresses":["10.244.0.7"],"conditions":{"ready":false,"serving":true,"terminating":true},"nodeName":"n1","targetRef":{"kind":"Pod","name":"p3","namespace":"default","uid":"uid-p3"},"zone":"z1"}
        "#]],
        );
    }

    const SLICE: &str = "---
kind: EndpointSlice
apiVersion: discovery.k8s.io/v1
metadata:
  name: web-x
  labels:
    a: b
    kubernetes.io/service-name: web
    endpointslice.kubernetes.io/managed-by: endpointslice-controller.k8s.io
  ownerReferences: [{apiVersion: v1, kind: Service, name: web, uid: uid-web, controller: true}]
addressType: IPv4
ports: [{name: http, port: 8080, protocol: TCP}]
endpoints:
- addresses: [10.244.0.5]
  conditions: {ready: true, serving: true, terminating: false}
  nodeName: n1
  zone: z1
  targetRef: {kind: Pod, namespace: default, name: p1, uid: uid-p1}
";

    #[test]
    fn what_is_right_is_not_written_and_what_is_not_is_changed_in_place() {
        let right = format!("{WEB}{SLICE}{}", pod("p1", "10.244.0.5", "True", ""));
        see(&right, expect![[""]]);
        see(
            &right.replace("status: 'True'", "status: 'False'"),
            expect![[r#"
            web-x: want 1 endpoints, have 1 -> update endpointslices.discovery.k8s.io/default/web-x
              {"a":"b","endpointslice.kubernetes.io/managed-by":"endpointslice-controller.k8s.io","kubernetes.io/service-name":"web"} [{"name":"http","port":8080,"protocol":"TCP"}]
              {"addresses":["10.244.0.5"],"conditions":{"ready":false,"serving":false,"terminating":false},"nodeName":"n1","targetRef":{"kind":"Pod","name":"p1","namespace":"default","uid":"uid-p1"},"zone":"z1"}
        "#]],
        );
        see(
            &format!("{right}{}", pod("p2", "10.244.0.6", "True", "")),
            expect![[r#"
                web-x: want 2 endpoints, have 1 -> update endpointslices.discovery.k8s.io/default/web-x
                  {"a":"b","endpointslice.kubernetes.io/managed-by":"endpointslice-controller.k8s.io","kubernetes.io/service-name":"web"} [{"name":"http","port":8080,"protocol":"TCP"}]
                  {"addresses":["10.244.0.5"],"conditions":{"ready":true,"serving":true,"terminating":false},"nodeName":"n1","targetRef":{"kind":"Pod","name":"p1","namespace":"default","uid":"uid-p1"},"zone":"z1"}
                  {"addresses":["10.244.0.6"],"conditions":{"ready":true,"serving":true,"terminating":false},"nodeName":"n1","targetRef":{"kind":"Pod","name":"p2","namespace":"default","uid":"uid-p2"},"zone":"z1"}
            "#]],
        );
        see(
            &format!("{WEB}{SLICE}"),
            expect![[r#"
            web-x: want 0 endpoints, have 1 -> update endpointslices.discovery.k8s.io/default/web-x
              {"a":"b","endpointslice.kubernetes.io/managed-by":"endpointslice-controller.k8s.io","kubernetes.io/service-name":"web"} []
        "#]],
        );
        see(
            &right.replace("labels: {a: b}", "labels: {a: c}"),
            expect![[r#"
            web-x: want 1 endpoints, have 1 -> update endpointslices.discovery.k8s.io/default/web-x
              {"a":"c","endpointslice.kubernetes.io/managed-by":"endpointslice-controller.k8s.io","kubernetes.io/service-name":"web"} [{"name":"http","port":8080,"protocol":"TCP"}]
              {"addresses":["10.244.0.5"],"conditions":{"ready":true,"serving":true,"terminating":false},"nodeName":"n1","targetRef":{"kind":"Pod","name":"p1","namespace":"default","uid":"uid-p1"},"zone":"z1"}
        "#]],
        );
    }

    #[test]
    fn headless_services_carry_hostnames_and_their_label() {
        let world = WEB.replace("10.96.0.7", "None").replace(
            "ports: [{name: http",
            "publishNotReadyAddresses: true\n  ports: [{name: http",
        );
        let pod = pod("p1", "10.244.0.5", "False", "")
            .replace("nodeName: n1,", "nodeName: n1, hostname: h, subdomain: web,");
        see(
            &format!("{world}{pod}"),
            expect![[r#"
            slice: want 1 endpoints, have none -> create endpointslices.discovery.k8s.io/default/web-…
              {"a":"b","endpointslice.kubernetes.io/managed-by":"endpointslice-controller.k8s.io","kubernetes.io/service-name":"web","service.kubernetes.io/headless":""} [{"name":"http","port":8080,"protocol":"TCP"}]
              {"addresses":["10.244.0.5"],"conditions":{"ready":true,"serving":false,"terminating":false},"hostname":"h","nodeName":"n1","targetRef":{"kind":"Pod","name":"p1","namespace":"default","uid":"uid-p1"},"zone":"z1"}
        "#]],
        );
    }

    #[test]
    fn a_slice_holds_a_hundred() {
        let pods: String = (0..150)
            .map(|n| pod(&format!("p{n}"), &format!("10.244.1.{n}"), "True", ""))
            .collect();
        let cache = world_of(&format!("{WEB}{pods}"));
        let service = cache
            .view::<Service>(&SERVICES.key("default", "web"))
            .expect("decodes")
            .expect("there");
        let gap = EndpointSlices.gap(&service, &EndpointSlices.observe(&service, &cache));
        let abouts: Vec<&str> = gap.parts.iter().map(|part| part.about.as_str()).collect();
        assert_eq!(
            abouts,
            [
                "slice: want 100 endpoints, have none",
                "slice: want 50 endpoints, have none"
            ]
        );
    }

    #[test]
    fn a_pod_on_no_node_is_left_out() {
        let lost = pod("p1", "10.244.0.5", "True", "").replace("n1", "n9");
        see(
            &format!("{WEB}{lost}"),
            expect![[r#"
            slice: want 0 endpoints, have none -> create endpointslices.discovery.k8s.io/default/web-…
              {"a":"b","endpointslice.kubernetes.io/managed-by":"endpointslice-controller.k8s.io","kubernetes.io/service-name":"web"} []
            endpoints: a pod is left out
        "#]],
        );
    }
}
