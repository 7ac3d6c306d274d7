//! The loop `service`: packets to a Service reach its endpoints, on this node.
//!
//! ```text
//! Service web 10.96.0.50:80, EndpointSlice 10.244.0.5:8080 ready     → tcp 10.96.0.50:80 → [10.244.0.5:8080]
//! the endpoint is no longer ready                                    → tcp 10.96.0.50:80 refused
//! ```
//!
//! Upstream: kube-proxy. Cluster DNS needs nothing from here: each node's DNS server answers on the DNS address
//! itself (see [`crate::dns`]), unless a Service with that address has endpoints of its own.

pub(crate) mod compile;

use std::fmt;
use std::sync::Arc;

use api::{BoxFuture, Identity, Key, Object, Refused};
use reconcile::{Actor, Cache, Cause, Controller, Done, Follows, Gap, Named, Waker};

use crate::cidr::Cidr;
use crate::nftables::{ServiceRules, ServiceTable};
use crate::views::{self, ENDPOINT_SLICES, EndpointSlice, NODES, PROXY_NAME, SERVICE_NAME, SERVICES, ZONE};
use compile::{Here, compile, describe};

/// Services of the cluster in the packet path of one node.
pub struct ServiceLoop {
    node: Key,
    pods: Cidr,
    packets: Arc<dyn Packets>,
}

/// How packets are treated now, as far as the loop asks.
pub trait Packets: Send + Sync + 'static {
    /// Whether the whole table must be written before single Services can be.
    fn is_stale(&self) -> bool;

    /// Whether packets are treated as these rules say (`None`: as if there were no such Service).
    fn is_published(&self, service: &Key, rules: Option<&ServiceRules>) -> bool;
}

impl Packets for ServiceTable {
    fn is_stale(&self) -> bool {
        self.is_stale()
    }

    fn is_published(&self, service: &Key, rules: Option<&ServiceRules>) -> bool {
        self.is_published(service, rules)
    }
}

/// What the loop wants of [`ServiceActor`].
#[derive(Debug)]
pub enum Step {
    /// `None`: packets are treated as if there were no such Service.
    Publish(Key, Option<ServiceRules>),
    /// The whole table anew: the first thing after a start, and after a failure.
    PublishAll(Vec<(Key, ServiceRules)>),
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Publish(key, Some(_)) => write!(f, "publish {key}"),
            Self::Publish(key, None) => write!(f, "withdraw {key}"),
            Self::PublishAll(all) => {
                let keys: Vec<String> = all.iter().map(|(key, _)| key.to_string()).collect();
                write!(f, "publish all: {}", keys.join(" "))
            }
        }
    }
}

/// What is, for one Service.
pub enum Observed {
    /// The rules that its endpoints ask for, and whether packets are treated so.
    Rules {
        wanted: Option<ServiceRules>,
        published: bool,
    },
    /// The table has to be written as a whole first; by the turn of the first Service there is.
    Stale {
        all: Vec<(Key, ServiceRules)>,
    },
    StaleElsewhere {
        by: Key,
    },
    Unreadable(Refused),
}

impl ServiceLoop {
    /// `pods` is the pod range of the whole cluster.
    pub fn new(node_name: &str, pods: Cidr, packets: Arc<dyn Packets>) -> Self {
        Self {
            node: NODES.key("", node_name),
            pods,
            packets,
        }
    }

    fn rules(&self, service: &Named<views::Service>, cache: &Cache) -> Result<Option<ServiceRules>, Refused> {
        if service.object.meta.label(PROXY_NAME).is_some() {
            return Ok(None);
        }
        let key = service.key();
        let slices = cache
            .by_label(&ENDPOINT_SLICES, &key.namespace, SERVICE_NAME, &key.name)
            .map(|slice| cache.view_of::<EndpointSlice>(slice))
            .collect::<Result<Vec<_>, _>>()?;
        let zone = cache.get(&self.node).and_then(|node| node.meta.label(ZONE));
        let here = Here {
            node: &self.node.name,
            zone: zone.unwrap_or_default(),
            pods: self.pods,
        };
        let views: Vec<&EndpointSlice> = slices.iter().map(|slice| &*slice.view).collect();
        let rules = compile(service, &views, &here);
        Ok(Some(rules).filter(|rules| !rules.entries.is_empty()))
    }

    fn all(&self, cache: &Cache) -> Result<Vec<(Key, ServiceRules)>, Refused> {
        let mut all = Vec::new();
        for object in cache.all(&SERVICES) {
            let service = cache.view_of(object)?;
            if let Some(rules) = self.rules(&service, cache)? {
                all.push((object.key.clone(), rules));
            }
        }
        Ok(all)
    }

    fn look(&self, service: &Named<views::Service>, cache: &Cache) -> Result<Observed, Refused> {
        if self.packets.is_stale() {
            let first = cache.all(&SERVICES).next().map(|object| object.key.clone());
            return Ok(match first {
                Some(by) if by != *service.key() => Observed::StaleElsewhere { by },
                _ => Observed::Stale {
                    all: self.all(cache)?,
                },
            });
        }
        let wanted = self.rules(service, cache)?;
        Ok(Observed::Rules {
            published: self.packets.is_published(service.key(), wanted.as_ref()),
            wanted,
        })
    }
}

impl Controller for ServiceLoop {
    type Desired = views::Service;
    type Observed = Observed;
    type Step = Step;

    const NAME: &'static str = "service";
    const COMPONENT: &'static str = "kube-proxy";

    fn follows(&self) -> Follows {
        Follows::These(vec![SERVICES, ENDPOINT_SLICES, NODES])
    }

    fn wakes(&self, changed: &Object, _cache: &Cache) -> Vec<Key> {
        match &changed.key.resource {
            resource if *resource == SERVICES => vec![changed.key.clone()],
            resource if *resource == ENDPOINT_SLICES => {
                let name = changed.meta.label(SERVICE_NAME);
                let key = name.map(|name| SERVICES.key(changed.key.namespace.clone(), name));
                key.into_iter().collect()
            }
            _ => Vec::new(),
        }
    }

    fn observe(&self, desired: &Named<views::Service>, cache: &Cache) -> Observed {
        self.look(desired, cache).unwrap_or_else(Observed::Unreadable)
    }

    fn gap(&self, desired: &Named<views::Service>, observed: &Observed) -> Gap<Step> {
        let key = desired.key().clone();
        match observed {
            Observed::Rules { published: true, .. } => Gap::closed(),
            Observed::Rules { wanted, .. } => {
                let about = wanted.as_ref().map_or_else(|| "no rules\n".to_owned(), describe);
                Gap::closed().act(about.trim_end(), Step::Publish(key, wanted.clone()))
            }
            Observed::Stale { all } => {
                let about = format!("the whole table: {} Services", all.len());
                Gap::closed().act(about, Step::PublishAll(all.clone()))
            }
            Observed::StaleElsewhere { by } => {
                let says = "the whole table is written first, as part of another Service's turn";
                Gap::closed().wait("rules", by.clone(), Cause::new("TableStale", says))
            }
            Observed::Unreadable(refused) => {
                Gap::closed().stuck("rules", Cause::new("Unreadable", refused.message.clone()))
            }
        }
    }

    fn gone(&self, key: &Key, _cache: &Cache) -> Gap<Step> {
        if self.packets.is_published(key, None) && !self.packets.is_stale() {
            return Gap::closed();
        }
        Gap::closed().act("no rules", Step::Publish(key.clone(), None))
    }
}

/// Performs the loop's steps: a few netlink messages each, on a thread that may wait for the kernel.
pub struct ServiceActor {
    table: Arc<ServiceTable>,
    waker: Waker,
}

impl ServiceActor {
    /// `waker` wakes the loop's keys once the whole table is written.
    pub fn new(table: Arc<ServiceTable>, waker: Waker) -> Self {
        Self { table, waker }
    }
}

impl Actor<Step> for ServiceActor {
    fn perform<'a>(&'a self, _as: &'a Identity, step: Step) -> BoxFuture<'a, Result<Done, Refused>> {
        let (table, waker) = (self.table.clone(), self.waker.clone());
        Box::pin(async move {
            let work = move || match step {
                Step::Publish(key, rules) => table.publish(vec![(key, rules)]),
                Step::PublishAll(all) => {
                    let keys: Vec<Key> = all.iter().map(|(key, _)| key.clone()).collect();
                    table.publish_all(all)?;
                    keys.iter().for_each(|key| waker.wake(key));
                    Ok(())
                }
            };
            let done = tokio::task::spawn_blocking(work).await;
            done.map_err(|e| Refused::internal(e.to_string()))?
                .map_err(|e| Refused::internal(e.to_string()))?;
            Ok(Done::outside())
        })
    }
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};
    use reconcile::{check, check_in, world_of};

    use super::*;

    struct Kernel {
        is_stale: bool,
    }

    impl Packets for Kernel {
        fn is_stale(&self) -> bool {
            self.is_stale
        }

        fn is_published(&self, _: &Key, rules: Option<&ServiceRules>) -> bool {
            rules.is_none()
        }
    }

    fn service_loop(is_stale: bool) -> ServiceLoop {
        ServiceLoop::new(
            "n1",
            "10.244.0.0/16".parse().unwrap(),
            Arc::new(Kernel { is_stale }),
        )
    }

    const PODS: &str = "
kind: EndpointSlice
apiVersion: discovery.k8s.io/v1
metadata: {name: web-1, labels: {kubernetes.io/service-name: web}}
addressType: IPv4
ports: [{name: http, port: 8080, protocol: TCP}]
endpoints:
- {addresses: [10.244.0.5], nodeName: n1, conditions: {ready: true}}
- {addresses: [10.244.1.6], nodeName: n2, conditions: {ready: true}}
- {addresses: [10.244.1.7], nodeName: n2, conditions: {ready: false}}
";

    fn gap(spec: &str, slices: &str, expected: Expect) {
        let service = format!("kind: Service\nmetadata: {{name: web}}\n{spec}");
        let world = format!("{service}\n---\n{slices}");
        expected.assert_eq(&check(service_loop(false), "services/default/web", &world));
    }

    #[test]
    fn a_cluster_ip_reaches_ready_endpoints() {
        let spec = "spec: {clusterIP: 10.96.0.50, ports: [{name: http, port: 80, protocol: TCP}]}";
        gap(
            spec,
            PODS,
            expect![[r#"
            tcp 10.96.0.50:80 → [10.244.0.5:8080 10.244.1.6:8080] -> publish services/default/web
        "#]],
        );
        gap(
            spec,
            "",
            expect![[r#"
            tcp 10.96.0.50:80 refused -> publish services/default/web
        "#]],
        );
    }

    #[test]
    fn headless_services_and_aliases_ask_nothing_of_packets() {
        gap(
            "spec: {clusterIP: None, ports: [{name: http, port: 80}]}",
            PODS,
            expect![[""]],
        );
        gap(
            "spec: {type: ExternalName, externalName: example.com}",
            PODS,
            expect![[""]],
        );
    }

    #[test]
    fn node_ports_load_balancers_and_external_ips() {
        let ports = "ports: [{name: http, port: 80, nodePort: 30080}]";
        let more = "clusterIP: 10.96.0.50, externalIPs: [192.0.2.9]";
        let status = "status: {loadBalancer: {ingress: [{ip: 192.0.2.7}, {ip: 192.0.2.8, ipMode: Proxy}]}}";
        gap(
            &format!("spec: {{type: LoadBalancer, {more}, {ports}}}\n{status}"),
            PODS,
            expect![[r#"
                tcp node:30080 → [10.244.0.5:8080 10.244.1.6:8080] masquerade
                tcp 10.96.0.50:80 → [10.244.0.5:8080 10.244.1.6:8080]
                tcp 192.0.2.7:80 → [10.244.0.5:8080 10.244.1.6:8080] masquerade
                tcp 192.0.2.9:80 → [10.244.0.5:8080 10.244.1.6:8080] masquerade -> publish services/default/web
            "#]],
        );
        let local = "externalTrafficPolicy: Local, sessionAffinity: ClientIP";
        gap(
            &format!("spec: {{type: NodePort, {more}, {local}, {ports}}}"),
            PODS,
            expect![[r#"
                tcp node:30080 → [10.244.0.5:8080 10.244.1.6:8080] here [10.244.0.5:8080] sticky 10800s
                tcp 10.96.0.50:80 → [10.244.0.5:8080 10.244.1.6:8080] sticky 10800s
                tcp 192.0.2.9:80 → [10.244.0.5:8080 10.244.1.6:8080] here [10.244.0.5:8080] sticky 10800s -> publish services/default/web
            "#]],
        );
    }

    #[test]
    fn internal_policy_local_stays_on_the_node() {
        let spec =
            "spec: {clusterIP: 10.96.0.50, internalTrafficPolicy: Local, ports: [{name: http, port: 80}]}";
        gap(
            spec,
            PODS,
            expect![[r#"
            tcp 10.96.0.50:80 → [10.244.0.5:8080] -> publish services/default/web
        "#]],
        );
        gap(
            spec,
            &PODS.replace("nodeName: n1", "nodeName: n3"),
            expect![[r#"
            tcp 10.96.0.50:80 dropped -> publish services/default/web
        "#]],
        );
        gap(
            spec,
            "",
            expect![[r#"
            tcp 10.96.0.50:80 refused -> publish services/default/web
        "#]],
        );
    }

    #[test]
    fn hints_are_followed_where_every_endpoint_has_one() {
        let spec = "spec: {clusterIP: 10.96.0.50, ports: [{name: http, port: 80}]}";
        let hint = |slices: &str, node: &str| {
            let with = format!("nodeName: {node}, hints: {{forNodes: [{{name: {node}}}]}}");
            slices.replace(&format!("nodeName: {node}"), &with)
        };
        gap(
            spec,
            &hint(&hint(PODS, "n1"), "n2"),
            expect![[r#"
            tcp 10.96.0.50:80 → [10.244.0.5:8080] -> publish services/default/web
        "#]],
        );
        gap(
            spec,
            &hint(PODS, "n1"),
            expect![[r#"
            tcp 10.96.0.50:80 → [10.244.0.5:8080 10.244.1.6:8080] -> publish services/default/web
        "#]],
        );
    }

    #[test]
    fn endpoints_that_terminate_serve_on_while_there_is_no_other() {
        let spec = "spec: {clusterIP: 10.96.0.50, ports: [{name: http, port: 80}]}";
        let ending = PODS.replace(
            "{ready: true}",
            "{ready: false, serving: true, terminating: true}",
        );
        gap(
            spec,
            &ending,
            expect![[r#"
            tcp 10.96.0.50:80 → [10.244.0.5:8080 10.244.1.6:8080] -> publish services/default/web
        "#]],
        );
    }

    #[test]
    fn the_first_service_writes_the_whole_table_of_a_new_process() {
        let world = "
kind: Service
metadata: {name: a}
spec: {clusterIP: 10.96.0.50, ports: [{port: 80}]}
---
kind: Service
metadata: {name: b}
spec: {clusterIP: None}
";
        let cache = world_of(world);
        let first = check_in(&service_loop(true), "services/default/a", &cache);
        expect![[r#"
            the whole table: 1 Services -> publish all: services/default/a
        "#]]
        .assert_eq(&first);
        let other = check_in(&service_loop(true), "services/default/b", &cache);
        expect![[r#"
            rules -> wait for services/default/a: TableStale: the whole table is written first, as part of another Service's turn
        "#]].assert_eq(&other);
    }

    #[test]
    fn a_slice_wakes_its_service() {
        let cache = world_of(PODS);
        let woken = reconcile::check::wakes(
            &service_loop(false),
            "endpointslices.discovery.k8s.io/default/web-1",
            &cache,
        );
        assert_eq!(woken, "services/default/web");
    }
}
