//! The loop `dns`, and the server beside it: names of Services and pods, on every node.
//!
//! ```text
//! Service web 10.96.0.50 in default     → web.default.svc.cluster.local A 10.96.0.50
//! headless db, pod db-0 10.244.0.7      → db-0.db.default.svc.cluster.local A 10.244.0.7
//! ```
//!
//! Upstream: CoreDNS. **Where it answers**: each node has the cluster's DNS address (10.96.0.10) on its loopback
//! interface, and its own server on it, so a pod's question never leaves its node and is never translated; it works
//! before the first Service is known, and without the API server. The Service `kube-system/kube-dns` with that
//! address exists for the name and for those who look for it; it has no endpoints. If somebody gives it some (a
//! CoreDNS of their own, with the usual selector), the Service rules come before the local address, and those
//! endpoints answer instead.

pub(crate) mod forward;
pub mod server;

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;

use api::{BoxFuture, Identity, Key, Object, Refused, SmolStr};
use reconcile::{Actor, Cache, Cause, Controller, Done, Follows, Gap, Named, Waker};

use crate::views::{self, ENDPOINT_SLICES, EndpointSlice, NAMESPACES, SERVICE_NAME, SERVICES};
use crate::zone::{EndpointNames, Kind, Port, ServiceNames, Zone};

/// Names of the cluster in one server's memory. Its keys are Services and Namespaces.
pub struct DnsLoop {
    zone: Arc<Zone>,
}

/// What the loop wants of [`DnsActor`].
#[derive(Debug)]
pub enum Step {
    Service(Key, Option<ServiceNames>),
    Namespace {
        name: SmolStr,
        exists: bool,
    },
    /// Everything, at the start: until then a missing name is not known to be missing.
    All {
        namespaces: Vec<SmolStr>,
        services: Vec<(Key, ServiceNames)>,
    },
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service(key, Some(names)) => {
                let list = |ports: &[Port]| {
                    let texts = ports
                        .iter()
                        .map(|p| format!("{}/{}:{}", p.protocol, p.number, p.name));
                    texts.collect::<Vec<_>>().join(" ")
                };
                write!(f, "{key}: {:?} {}", names.kind, list(&names.ports))?;
                let mut endpoints = names.endpoints.iter();
                endpoints.try_for_each(|e| write!(f, ", {} {} {}", e.hostname, e.address, list(&e.ports)))
            }
            Self::Service(key, None) => write!(f, "{key}: no names"),
            Self::Namespace { name, exists } => write!(f, "namespace {name}: {exists}"),
            Self::All { namespaces, services } => {
                write!(f, "{} namespaces, {} services", namespaces.len(), services.len())
            }
        }
    }
}

/// What is, for one key.
pub enum Observed {
    Names {
        wanted: ServiceNames,
        served: bool,
    },
    Namespace {
        served: bool,
    },
    Empty {
        namespaces: Vec<SmolStr>,
        services: Vec<(Key, ServiceNames)>,
    },
    EmptyElsewhere {
        by: Key,
    },
    Unreadable(Refused),
}

impl DnsLoop {
    pub fn new(zone: Arc<Zone>) -> Self {
        Self { zone }
    }

    fn look(&self, desired: &Named<views::Service>, cache: &Cache) -> Result<Observed, Refused> {
        let key = desired.key();
        if !self.zone.is_whole() {
            let first = cache.all(&NAMESPACES).next().map(|object| object.key.clone());
            return match first {
                Some(by) if by != *key => Ok(Observed::EmptyElsewhere { by }),
                _ => everything(cache),
            };
        }
        if key.resource == NAMESPACES {
            return Ok(Observed::Namespace {
                served: self.zone.has_namespace(&key.name),
            });
        }
        let wanted = names(desired, cache)?;
        Ok(Observed::Names {
            served: self.zone.is_served(&key.namespace, &key.name, Some(&wanted)),
            wanted,
        })
    }
}

impl Controller for DnsLoop {
    /// Of a Namespace, nothing is read but that it exists.
    type Desired = views::Service;
    type Observed = Observed;
    type Step = Step;

    const NAME: &'static str = "dns";

    fn follows(&self) -> Follows {
        Follows::These(vec![NAMESPACES, SERVICES, ENDPOINT_SLICES])
    }

    fn wakes(&self, changed: &Object, _cache: &Cache) -> Vec<Key> {
        if changed.key.resource != ENDPOINT_SLICES {
            return vec![changed.key.clone()];
        }
        let name = changed.meta.label(SERVICE_NAME);
        let key = name.map(|name| SERVICES.key(changed.key.namespace.clone(), name));
        key.into_iter().collect()
    }

    fn observe(&self, desired: &Named<views::Service>, cache: &Cache) -> Observed {
        self.look(desired, cache).unwrap_or_else(Observed::Unreadable)
    }

    fn gap(&self, desired: &Named<views::Service>, observed: &Observed) -> Gap<Step> {
        let key = desired.key();
        let gap = Gap::closed();
        match observed {
            Observed::Names { served: true, .. } | Observed::Namespace { served: true } => gap,
            Observed::Names { wanted, .. } => {
                gap.act("names", Step::Service(key.clone(), Some(wanted.clone())))
            }
            Observed::Namespace { .. } => gap.act("names", namespace(key, true)),
            Observed::Empty { namespaces, services } => {
                let step = Step::All {
                    namespaces: namespaces.clone(),
                    services: services.clone(),
                };
                gap.act("all names", step)
            }
            Observed::EmptyElsewhere { by } => {
                let says = "all names are read first, as part of a Namespace's turn";
                gap.wait("names", by.clone(), Cause::new("ZoneEmpty", says))
            }
            Observed::Unreadable(refused) => {
                gap.stuck("names", Cause::new("Unreadable", refused.message.clone()))
            }
        }
    }

    fn gone(&self, key: &Key, _cache: &Cache) -> Gap<Step> {
        let gap = Gap::closed();
        if key.resource == NAMESPACES {
            let served = self.zone.has_namespace(&key.name);
            return if served {
                gap.act("no names", namespace(key, false))
            } else {
                gap
            };
        }
        if self.zone.is_served(&key.namespace, &key.name, None) {
            return gap;
        }
        gap.act("no names", Step::Service(key.clone(), None))
    }
}

fn namespace(key: &Key, exists: bool) -> Step {
    Step::Namespace {
        name: key.name.clone(),
        exists,
    }
}

fn everything(cache: &Cache) -> Result<Observed, Refused> {
    let namespaces = cache.all(&NAMESPACES).map(|object| object.key.name.clone());
    let services = cache.all(&SERVICES).map(|object| {
        let service = cache.view_of(object)?;
        Ok((object.key.clone(), names(&service, cache)?))
    });
    Ok(Observed::Empty {
        namespaces: namespaces.collect(),
        services: services.collect::<Result<_, Refused>>()?,
    })
}

/// What DNS tells about a Service.
fn names(service: &Named<views::Service>, cache: &Cache) -> Result<ServiceNames, Refused> {
    let key = service.key();
    let kind = if service.is_external_name() {
        Kind::External(service.spec.external_name.clone())
    } else if service.is_headless() {
        Kind::Headless
    } else {
        Kind::Cluster(
            service
                .cluster_ips()
                .iter()
                .filter_map(|ip| ip.parse().ok())
                .collect(),
        )
    };
    let mut endpoints = Vec::new();
    for object in cache.by_label(&ENDPOINT_SLICES, &key.namespace, SERVICE_NAME, &key.name) {
        let slice = cache.view_of::<EndpointSlice>(object)?;
        endpoints.extend(endpoint_names(&slice));
    }
    endpoints.sort();
    endpoints.dedup();
    let ports = service.spec.ports.iter().map(|port| Port {
        name: port.name.clone(),
        protocol: protocol(&port.protocol),
        number: port.port,
    });
    Ok(ServiceNames {
        kind,
        ports: ports.collect(),
        endpoints,
    })
}

fn endpoint_names(slice: &EndpointSlice) -> Vec<EndpointNames> {
    let ports: Vec<Port> = slice
        .ports
        .iter()
        .flatten()
        .filter_map(|port| {
            Some(Port {
                name: port.name.clone().unwrap_or_default(),
                protocol: protocol(port.protocol.as_deref().unwrap_or_default()),
                number: port.port?,
            })
        })
        .collect();
    let ready = slice.endpoints.iter().filter(|e| e.conditions.is_ready());
    ready
        .flat_map(|endpoint| endpoint.addresses.iter().map(move |address| (endpoint, address)))
        .filter_map(|(endpoint, address)| {
            let address: IpAddr = address.parse().ok()?;
            let given = endpoint.hostname.clone().filter(|name| !name.is_empty());
            Some(EndpointNames {
                address,
                hostname: given.unwrap_or_else(|| dashed(address)),
                ports: ports.clone(),
            })
        })
        .collect()
}

fn dashed(address: IpAddr) -> SmolStr {
    let text = address.to_string().replace(['.', ':'], "-");
    // A label must not end in a dash: `fd00::` is `fd00--0`.
    SmolStr::new(if text.ends_with('-') { text + "0" } else { text })
}

fn protocol(name: &str) -> SmolStr {
    SmolStr::new(if name.is_empty() {
        "tcp".to_owned()
    } else {
        name.to_ascii_lowercase()
    })
}

/// Performs the loop's steps: changes in memory, seen by the next question.
pub struct DnsActor {
    zone: Arc<Zone>,
    waker: Waker,
}

impl DnsActor {
    /// `waker` wakes the loop's keys once the zone is filled.
    pub fn new(zone: Arc<Zone>, waker: Waker) -> Self {
        Self { zone, waker }
    }

    fn act(&self, step: Step) {
        match step {
            Step::Service(key, names) => self.zone.set_service(&key.namespace, &key.name, names),
            Step::Namespace { name, exists } => self.zone.set_namespace(&name, exists),
            Step::All { namespaces, services } => {
                let keys: Vec<Key> = services.iter().map(|(key, _)| key.clone()).collect();
                let spaces = namespaces.iter().map(|name| NAMESPACES.key("", name.clone()));
                let keys: Vec<Key> = spaces.chain(keys).collect();
                let services = services
                    .into_iter()
                    .map(|(key, names)| ((key.namespace, key.name), names));
                self.zone.replace(namespaces, services.collect());
                keys.iter().for_each(|key| self.waker.wake(key));
            }
        }
    }
}

impl Actor<Step> for DnsActor {
    fn perform<'a>(&'a self, _as: &'a Identity, step: Step) -> BoxFuture<'a, Result<Done, Refused>> {
        Box::pin(async move {
            self.act(step);
            Ok(Done::outside())
        })
    }
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};
    use hickory_proto::rr::{Name, RecordType};
    use reconcile::{check_in, world_of};

    use super::*;
    use crate::zone::answer::Told;

    const WORLD: &str = "
kind: Namespace
metadata: {name: default}
---
kind: Namespace
metadata: {name: kube-system}
---
kind: Service
metadata: {name: web}
spec: {clusterIP: 10.96.0.50, clusterIPs: [10.96.0.50, fd00::50], ports: [{name: http, port: 80, protocol: TCP}, {name: dns, port: 53, protocol: UDP}]}
---
kind: EndpointSlice
apiVersion: discovery.k8s.io/v1
metadata: {name: web-1, labels: {kubernetes.io/service-name: web}}
addressType: IPv4
ports: [{name: http, port: 8080, protocol: TCP}]
endpoints: [{addresses: [10.244.0.9]}]
---
kind: Service
metadata: {name: db}
spec: {clusterIP: None, ports: [{name: sql, port: 5432, protocol: TCP}]}
---
kind: EndpointSlice
apiVersion: discovery.k8s.io/v1
metadata: {name: db-1, labels: {kubernetes.io/service-name: db}}
addressType: IPv4
ports: [{name: sql, port: 5432, protocol: TCP}]
endpoints:
- {addresses: [10.244.0.7], hostname: db-0}
- {addresses: [10.244.1.8], conditions: {ready: true}}
- {addresses: [10.244.1.9], conditions: {ready: false}}
---
kind: Service
metadata: {name: away}
spec: {type: ExternalName, externalName: example.com}
---
kind: Service
metadata: {name: near}
spec: {type: ExternalName, externalName: web.default.svc.cluster.local}
";

    fn filled() -> Arc<Zone> {
        let zone = Arc::new(Zone::new("cluster.local", [10, 96, 0, 10].into()));
        let cache = world_of(WORLD);
        let Ok(Observed::Empty { namespaces, services }) = everything(&cache) else {
            panic!("a world")
        };
        DnsActor::new(zone.clone(), Waker::silent()).act(Step::All { namespaces, services });
        zone
    }

    fn tell(zone: &Zone, name: &str, kind: RecordType) -> String {
        let name = Name::from_ascii(format!("{name}.")).unwrap();
        let list = |records: Vec<hickory_proto::rr::Record>| {
            let texts = records
                .iter()
                .map(|r| format!("{} {} {} {}", r.name, r.ttl, r.record_type(), r.data));
            texts.collect::<Vec<_>>().join("\n")
        };
        match zone.answer(&name, kind) {
            Told::Records { answers, additionals } if additionals.is_empty() => list(answers),
            Told::Records { answers, additionals } => format!("{}\n; {}", list(answers), list(additionals)),
            Told::Elsewhere { answers, target } => format!("{}\n→ {target}", list(answers)),
            other => format!("{other:?}"),
        }
    }

    fn ask(name: &str, kind: RecordType, expected: Expect) {
        expected.assert_eq(&tell(&filled(), name, kind));
    }

    #[test]
    fn services_have_addresses() {
        ask(
            "web.default.svc.cluster.local",
            RecordType::A,
            expect!["web.default.svc.cluster.local. 5 A 10.96.0.50"],
        );
        ask(
            "WEB.Default.svc.cluster.local",
            RecordType::AAAA,
            expect!["WEB.Default.svc.cluster.local. 5 AAAA fd00::50"],
        );
        ask("web.default.svc.cluster.local", RecordType::MX, expect!["NoData"]);
        ask(
            "web.default.svc.cluster.local",
            RecordType::SRV,
            expect![[r#"
            web.default.svc.cluster.local. 5 SRV 0 25 80 web.default.svc.cluster.local.
            web.default.svc.cluster.local. 5 SRV 0 25 53 web.default.svc.cluster.local.
            ; web.default.svc.cluster.local. 5 A 10.96.0.50
            web.default.svc.cluster.local. 5 AAAA fd00::50"#]],
        );
        ask(
            "_http._tcp.web.default.svc.cluster.local",
            RecordType::SRV,
            expect![[r#"
                _http._tcp.web.default.svc.cluster.local. 5 SRV 0 50 80 web.default.svc.cluster.local.
                ; web.default.svc.cluster.local. 5 A 10.96.0.50
                web.default.svc.cluster.local. 5 AAAA fd00::50"#]],
        );
        ask(
            "_http._udp.web.default.svc.cluster.local",
            RecordType::SRV,
            expect!["NoName"],
        );
        ask(
            "10-244-0-9.web.default.svc.cluster.local",
            RecordType::A,
            expect!["10-244-0-9.web.default.svc.cluster.local. 5 A 10.244.0.9"],
        );
    }

    #[test]
    fn headless_services_have_the_addresses_of_ready_endpoints() {
        ask(
            "db.default.svc.cluster.local",
            RecordType::A,
            expect![[r#"
            db.default.svc.cluster.local. 5 A 10.244.0.7
            db.default.svc.cluster.local. 5 A 10.244.1.8"#]],
        );
        ask(
            "db-0.db.default.svc.cluster.local",
            RecordType::A,
            expect!["db-0.db.default.svc.cluster.local. 5 A 10.244.0.7"],
        );
        ask(
            "_sql._tcp.db.default.svc.cluster.local",
            RecordType::SRV,
            expect![[r#"
                _sql._tcp.db.default.svc.cluster.local. 5 SRV 0 50 5432 db-0.db.default.svc.cluster.local.
                _sql._tcp.db.default.svc.cluster.local. 5 SRV 0 50 5432 10-244-1-8.db.default.svc.cluster.local.
                ; db-0.db.default.svc.cluster.local. 5 A 10.244.0.7
                10-244-1-8.db.default.svc.cluster.local. 5 A 10.244.1.8"#]],
        );
        ask(
            "db-9.db.default.svc.cluster.local",
            RecordType::A,
            expect!["NoName"],
        );
    }

    #[test]
    fn aliases_are_followed_as_far_as_the_zone_goes() {
        ask(
            "away.default.svc.cluster.local",
            RecordType::A,
            expect![[r#"
            away.default.svc.cluster.local. 5 CNAME example.com.
            → example.com."#]],
        );
        ask(
            "away.default.svc.cluster.local",
            RecordType::CNAME,
            expect!["away.default.svc.cluster.local. 5 CNAME example.com."],
        );
        ask(
            "near.default.svc.cluster.local",
            RecordType::A,
            expect![[r#"
            near.default.svc.cluster.local. 5 CNAME web.default.svc.cluster.local.
            web.default.svc.cluster.local. 5 A 10.96.0.50"#]],
        );
    }

    #[test]
    fn names_backwards() {
        ask(
            "50.0.96.10.in-addr.arpa",
            RecordType::PTR,
            expect!["50.0.96.10.in-addr.arpa. 5 PTR web.default.svc.cluster.local."],
        );
        ask(
            "7.0.244.10.in-addr.arpa",
            RecordType::PTR,
            expect!["7.0.244.10.in-addr.arpa. 5 PTR db-0.db.default.svc.cluster.local."],
        );
        ask(
            "9.0.244.10.in-addr.arpa",
            RecordType::PTR,
            expect!["9.0.244.10.in-addr.arpa. 5 PTR 10-244-0-9.web.default.svc.cluster.local."],
        );
        let six = "0.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.d.f.ip6.arpa";
        ask(
            six,
            RecordType::PTR,
            expect![
                "0.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.d.f.ip6.arpa. 5 PTR web.default.svc.cluster.local."
            ],
        );
        ask("1.1.1.1.in-addr.arpa", RecordType::PTR, expect!["NotOurs"]);
    }

    #[test]
    fn pods_and_the_zone_itself() {
        ask(
            "10-244-0-77.default.pod.cluster.local",
            RecordType::A,
            expect!["10-244-0-77.default.pod.cluster.local. 5 A 10.244.0.77"],
        );
        ask(
            "fd00--7.default.pod.cluster.local",
            RecordType::AAAA,
            expect!["fd00--7.default.pod.cluster.local. 5 AAAA fd00::7"],
        );
        ask(
            "10-244-0-77.nowhere.pod.cluster.local",
            RecordType::A,
            expect!["NoName"],
        );
        ask("x.default.pod.cluster.local", RecordType::A, expect!["NoName"]);
        ask(
            "dns-version.cluster.local",
            RecordType::TXT,
            expect!["dns-version.cluster.local. 28800 TXT 1.1.0"],
        );
        ask(
            "ns.dns.cluster.local",
            RecordType::A,
            expect!["ns.dns.cluster.local. 5 A 10.96.0.10"],
        );
        ask(
            "cluster.local",
            RecordType::NS,
            expect![[r#"
            cluster.local. 5 NS ns.dns.cluster.local.
            ; ns.dns.cluster.local. 5 A 10.96.0.10"#]],
        );
        ask("cluster.local", RecordType::A, expect!["NoData"]);
        ask("svc.cluster.local", RecordType::A, expect!["NoData"]);
        ask("default.svc.cluster.local", RecordType::A, expect!["NoData"]);
        ask("nowhere.svc.cluster.local", RecordType::A, expect!["NoName"]);
        ask("web.nowhere.svc.cluster.local", RecordType::A, expect!["NoName"]);
        ask("default.cluster.local", RecordType::A, expect!["NoName"]);
        ask(
            "a.b.c.d.default.svc.cluster.local",
            RecordType::A,
            expect!["NoName"],
        );
        ask("example.com", RecordType::A, expect!["NotOurs"]);
        ask("notcluster.local", RecordType::A, expect!["NotOurs"]);
    }

    #[test]
    fn an_empty_zone_does_not_deny_and_is_filled_at_once() {
        let zone = Arc::new(Zone::new("cluster.local", [10, 96, 0, 10].into()));
        let told = tell(&zone, "web.default.svc.cluster.local", RecordType::A);
        assert_eq!(told, "Unknown");
        let cache = world_of(WORLD);
        let names = DnsLoop::new(zone);
        expect![[r#"
            all names -> 2 namespaces, 4 services
        "#]]
        .assert_eq(&check_in(&names, "namespaces/default", &cache));
        expect![[r#"
            names -> wait for namespaces/default: ZoneEmpty: all names are read first, as part of a Namespace's turn
        "#]].assert_eq(&check_in(&names, "services/default/web", &cache));
    }

    #[test]
    fn a_change_is_one_service() {
        let zone = filled();
        let names = DnsLoop::new(zone.clone());
        expect![[""]].assert_eq(&check_in(&names, "services/default/db", &world_of(WORLD)));
        let other = world_of(&WORLD.replace("10.244.0.7", "10.244.0.70"));
        expect![[r#"
            names -> services/default/db: Headless tcp/5432:sql, db-0 10.244.0.70 tcp/5432:sql, 10-244-1-8 10.244.1.8 tcp/5432:sql
        "#]].assert_eq(&check_in(&names, "services/default/db", &other));
        zone.set_service(&"default".into(), &"db".into(), None);
        assert_eq!(
            tell(&zone, "db.default.svc.cluster.local", RecordType::A),
            "NoName"
        );
        assert_eq!(tell(&zone, "7.0.244.10.in-addr.arpa", RecordType::PTR), "NotOurs");
        expect![[""]].assert_eq(&check_in(&names, "services/default/gone", &world_of("")));
        expect![[r#"
            no names -> namespace kube-system: false
        "#]]
        .assert_eq(&check_in(&names, "namespaces/kube-system", &world_of("")));
    }
}
