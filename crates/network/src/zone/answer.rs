//! A question about the zone, answered.

use std::collections::BTreeSet;
use std::net::IpAddr;

use api::SmolStr;
use hickory_proto::rr::rdata::{A, AAAA, CNAME, NS, PTR, SOA, SRV, TXT};
use hickory_proto::rr::{Name, RData, Record, RecordType};

use super::{EndpointNames, Kind, Names, Port, ServiceNames, Zone};
use crate::limits::{ALIAS_CHAIN, VERSION_TTL, ZONE_TTL};

/// The version of the specification, which `dns-version.<domain>` tells.
const SPECIFICATION: &str = "1.1.0";

/// What the zone says to a question.
#[derive(Debug, PartialEq)]
pub(crate) enum Told {
    Records {
        answers: Vec<Record>,
        additionals: Vec<Record>,
    },
    /// The answers so far are aliases; the last one leads out of the cluster, to this name.
    Elsewhere {
        answers: Vec<Record>,
        target: Name,
    },
    /// The name exists, but not with this type.
    NoData,
    NoName,
    /// The zone is not filled yet.
    Unknown,
    /// Not the zone's: ask upstream.
    NotOurs,
}

/// The parts of a name below `svc` or `pod`.
#[derive(Default)]
struct Asked<'a> {
    namespace: &'a str,
    /// Service, or a pod's address with dashes.
    name: &'a str,
    endpoint: Option<&'a str>,
    /// Port and protocol, without underscores.
    port: Option<(&'a str, &'a str)>,
}

/// One address or alias that a name stands for.
struct Hit {
    host: Host,
    /// `None`: a Service without ports, which no SRV tells of.
    port: Option<u16>,
    /// The name of its own that SRV answers lead to, below the domain.
    target: String,
}

enum Host {
    Ip(IpAddr),
    Alias(SmolStr),
}

/// What is found under a name.
enum Found {
    Hits(Vec<Hit>),
    /// Nothing, but there are names below.
    Empty,
    Missing,
}

impl Zone {
    pub(crate) fn answer(&self, question: &Name, kind: RecordType) -> Told {
        let name = question.to_ascii().to_ascii_lowercase();
        let name = name.trim_end_matches('.');
        let names = self.read();
        if let Some(below) = self.below(name) {
            let told = self.own(&names, question, below, kind, 0);
            return if told == Told::NoName && !names.whole {
                Told::Unknown
            } else {
                told
            };
        }
        match (kind, address_of(name)) {
            (RecordType::PTR, Some(address)) => self.backwards(&names, question, address),
            _ => Told::NotOurs,
        }
    }

    /// The start of authority, for answers that say no.
    pub(crate) fn authority(&self) -> Option<Record> {
        self.authority_of(&self.read())
    }

    fn authority_of(&self, names: &Names) -> Option<Record> {
        let (server, person) = (self.name("ns.dns")?, self.name("hostmaster")?);
        let soa = SOA::new(server, person, names.serial, 7200, 1800, 86400, ZONE_TTL);
        Some(record(&self.name("")?, RData::SOA(soa)))
    }

    /// What is left of a name in the zone; empty for the domain itself.
    fn below<'a>(&self, name: &'a str) -> Option<&'a str> {
        let rest = name.strip_suffix(&self.domain)?;
        if rest.is_empty() {
            Some("")
        } else {
            rest.strip_suffix('.')
        }
    }

    fn name(&self, below: &str) -> Option<Name> {
        let text = if below.is_empty() {
            self.domain.clone()
        } else {
            format!("{below}.{}", self.domain)
        };
        let mut name = Name::from_ascii(text).ok()?;
        name.set_fqdn(true);
        Some(name)
    }

    fn own(&self, names: &Names, question: &Name, below: &str, kind: RecordType, depth: usize) -> Told {
        match (below, kind) {
            ("", RecordType::SOA) => {
                return self
                    .authority_of(names)
                    .map_or(Told::NoData, |soa| answers(vec![soa]));
            }
            ("", RecordType::NS) => return self.servers(question),
            ("dns-version", RecordType::TXT) => {
                let text = RData::TXT(TXT::new(vec![SPECIFICATION.to_owned()]));
                return answers(vec![Record::from_rdata(question.clone(), VERSION_TTL, text)]);
            }
            ("ns.dns", _) => return addresses(question, &[self.server.into()], kind),
            _ => (),
        }
        let hits = match find(names, below) {
            Found::Missing => return Told::NoName,
            Found::Empty => return Told::NoData,
            Found::Hits(hits) => hits,
        };
        match kind {
            RecordType::SRV => self.services(&hits, question),
            RecordType::A | RecordType::AAAA | RecordType::CNAME | RecordType::TXT => {
                if let Some(Hit {
                    host: Host::Alias(alias),
                    ..
                }) = hits.first()
                {
                    return self.alias(names, question, alias, kind, depth);
                }
                let ips: Vec<IpAddr> = hits
                    .iter()
                    .filter_map(|hit| {
                        if let Host::Ip(ip) = hit.host {
                            Some(ip)
                        } else {
                            None
                        }
                    })
                    .collect();
                addresses(question, &ips, kind)
            }
            _ => Told::NoData,
        }
    }

    fn servers(&self, question: &Name) -> Told {
        let Some(server) = self.name("ns.dns") else {
            return Told::NoData;
        };
        Told::Records {
            answers: vec![record(question, RData::NS(NS(server.clone())))],
            additionals: vec![record(&server, RData::A(A(self.server)))],
        }
    }

    /// `ExternalName`: an alias, followed as far as the zone knows.
    fn alias(&self, names: &Names, question: &Name, alias: &str, kind: RecordType, depth: usize) -> Told {
        let Ok(mut target) = Name::from_ascii(alias) else {
            return Told::NoData;
        };
        target.set_fqdn(true);
        let own = record(question, RData::CNAME(CNAME(target.clone())));
        if kind == RecordType::CNAME {
            return answers(vec![own]);
        }
        let text = target.to_ascii().to_ascii_lowercase();
        let below = self.below(text.trim_end_matches('.'));
        let Some(below) = below else {
            return Told::Elsewhere {
                answers: vec![own],
                target,
            };
        };
        if depth >= ALIAS_CHAIN || target == *question {
            return Told::NoData;
        }
        let prefix = |mut rest: Vec<Record>| {
            rest.insert(0, own);
            rest
        };
        match self.own(names, &target, below, kind, depth + 1) {
            Told::Records { answers, additionals } => Told::Records {
                answers: prefix(answers),
                additionals,
            },
            Told::Elsewhere { answers, target } => Told::Elsewhere {
                answers: prefix(answers),
                target,
            },
            _ => Told::NoData,
        }
    }

    /// SRV records, each with the addresses of its target beside.
    fn services(&self, hits: &[Hit], question: &Name) -> Told {
        let own: Vec<_> = hits
            .iter()
            .filter_map(|hit| match hit.host {
                Host::Ip(ip) => Some((hit, ip)),
                Host::Alias(_) => None,
            })
            .collect();
        let weight = (100 / own.len().max(1)).max(1) as u16;
        let (mut targets, mut hosts) = (BTreeSet::new(), BTreeSet::new());
        let (mut answers, mut additionals) = (Vec::new(), Vec::new());
        for (hit, ip) in own {
            let (Some(port), Some(target)) = (hit.port, self.name(&hit.target)) else {
                continue;
            };
            if targets.insert((&hit.target, port)) {
                let srv = SRV::new(0, weight, port, target.clone());
                answers.push(record(question, RData::SRV(srv)));
            }
            if hosts.insert((&hit.target, ip)) {
                additionals.push(record(&target, address(ip)));
            }
        }
        if answers.is_empty() {
            return Told::NoData;
        }
        Told::Records { answers, additionals }
    }

    /// Which name an address has: the Service's, else those of the endpoints.
    fn backwards(&self, names: &Names, question: &Name, ip: IpAddr) -> Told {
        let first = names.by_cluster_ip.get(&ip).and_then(BTreeSet::first);
        let texts: Vec<String> = match first {
            Some((namespace, name)) => vec![format!("{name}.{namespace}.svc")],
            None => {
                let ids = names.by_endpoint.get(&ip).into_iter().flatten();
                ids.filter_map(|id| Some((id, names.services.get(id)?)))
                    .flat_map(|(id, service)| {
                        let is_it = move |endpoint: &&EndpointNames| endpoint.address == ip;
                        let names = service.endpoints.iter().filter(is_it);
                        names.map(move |endpoint| format!("{}.{}.{}.svc", endpoint.hostname, id.1, id.0))
                    })
                    .collect::<BTreeSet<_>>()
                    .into_iter()
                    .collect()
            }
        };
        let names = texts.iter().filter_map(|text| self.name(text));
        let records: Vec<Record> = names
            .map(|name| record(question, RData::PTR(PTR(name))))
            .collect();
        if records.is_empty() {
            Told::NotOurs
        } else {
            answers(records)
        }
    }
}

fn find(names: &Names, below: &str) -> Found {
    let labels: Vec<&str> = below.split('.').rev().filter(|label| !label.is_empty()).collect();
    let Some((is_pod, asked)) = parse(&labels) else {
        return Found::Missing;
    };
    if asked.namespace.is_empty() {
        return Found::Empty;
    }
    if !names.namespaces.contains(asked.namespace) {
        return Found::Missing;
    }
    match (asked.name, is_pod) {
        ("", _) => Found::Empty,
        (name, true) => pod(name, &asked),
        (_, false) => service(names, &asked),
    }
}

/// `labels` from the right: `svc`, namespace, service, then an endpoint or protocol and port.
fn parse<'a>(labels: &[&'a str]) -> Option<(bool, Asked<'a>)> {
    let label = |at: usize| labels.get(at).copied().unwrap_or_default();
    let bare = |at: usize| label(at).strip_prefix('_').unwrap_or(label(at));
    let is_pod = match label(0) {
        "" | "svc" => false,
        "pod" => true,
        _ => return None,
    };
    let asked = Asked {
        namespace: label(1),
        name: label(2),
        endpoint: (labels.len() == 4).then(|| label(3)),
        port: (labels.len() == 5).then(|| (bare(4), bare(3))),
    };
    (labels.len() <= 5).then_some((is_pod, asked))
}

/// `10-244-0-5.default.pod`: any address, as long as the namespace exists.
fn pod(name: &str, asked: &Asked<'_>) -> Found {
    let is_v4 = name.matches('-').count() == 3 && !name.contains("--");
    let text = name.replace('-', if is_v4 { "." } else { ":" });
    match text.parse() {
        Ok(ip) => Found::Hits(vec![Hit {
            host: Host::Ip(ip),
            port: None,
            target: format!("{name}.{}.pod", asked.namespace),
        }]),
        Err(_) => Found::Missing,
    }
}

fn service(names: &Names, asked: &Asked<'_>) -> Found {
    let id = (SmolStr::new(asked.namespace), SmolStr::new(asked.name));
    let Some(service) = names.services.get(&id) else {
        return Found::Missing;
    };
    let target = format!("{}.{}.svc", asked.name, asked.namespace);
    let hits = match &service.kind {
        Kind::External(alias) if asked.endpoint.is_none() && asked.port.is_none() => vec![Hit {
            host: Host::Alias(alias.clone()),
            port: None,
            target,
        }],
        Kind::External(_) => Vec::new(),
        Kind::Cluster(ips) if asked.endpoint.is_none() => ports(&service.ports, asked)
            .flat_map(|port| ips.iter().map(move |ip| (port, *ip)))
            .map(|(port, ip)| Hit {
                host: Host::Ip(ip),
                port,
                target: target.clone(),
            })
            .collect(),
        Kind::Cluster(_) | Kind::Headless => endpoints(service, asked, &target),
    };
    if hits.is_empty() {
        Found::Missing
    } else {
        Found::Hits(hits)
    }
}

fn endpoints(service: &ServiceNames, asked: &Asked<'_>, target: &str) -> Vec<Hit> {
    let is_asked = |endpoint: &&EndpointNames| {
        asked
            .endpoint
            .is_none_or(|name| endpoint.hostname.eq_ignore_ascii_case(name))
    };
    let hits = service.endpoints.iter().filter(is_asked).flat_map(|endpoint| {
        ports(&endpoint.ports, asked).map(move |port| Hit {
            host: Host::Ip(endpoint.address),
            port,
            target: format!("{}.{target}", endpoint.hostname),
        })
    });
    hits.collect()
}

/// The numbers of the ports that are asked for; without any port at all, one that has no number.
fn ports<'a>(ports: &'a [Port], asked: &'a Asked<'_>) -> impl Iterator<Item = Option<u16>> + use<'a> {
    let is_asked = |port: &&Port| {
        asked.port.is_none_or(|(name, protocol)| {
            port.name.eq_ignore_ascii_case(name) && port.protocol.eq_ignore_ascii_case(protocol)
        })
    };
    let none = ports.is_empty() && asked.port.is_none();
    ports
        .iter()
        .filter(is_asked)
        .map(|port| Some(port.number))
        .chain(none.then_some(None))
}

fn addresses(question: &Name, ips: &[IpAddr], kind: RecordType) -> Told {
    let mut seen = BTreeSet::new();
    let is_asked = |ip: &&IpAddr| match kind {
        RecordType::A => ip.is_ipv4(),
        RecordType::AAAA => ip.is_ipv6(),
        _ => false,
    };
    let records: Vec<Record> = ips
        .iter()
        .filter(is_asked)
        .filter(|ip| seen.insert(**ip))
        .map(|ip| record(question, address(*ip)))
        .collect();
    if records.is_empty() {
        Told::NoData
    } else {
        answers(records)
    }
}

fn address(ip: IpAddr) -> RData {
    match ip {
        IpAddr::V4(ip) => RData::A(A(ip)),
        IpAddr::V6(ip) => RData::AAAA(AAAA(ip)),
    }
}

fn answers(answers: Vec<Record>) -> Told {
    Told::Records {
        answers,
        additionals: Vec::new(),
    }
}

fn record(name: &Name, data: RData) -> Record {
    Record::from_rdata(name.clone(), ZONE_TTL, data)
}

/// The address that a name under `in-addr.arpa` or `ip6.arpa` is about.
fn address_of(name: &str) -> Option<IpAddr> {
    if let Some(rest) = name.strip_suffix(".in-addr.arpa") {
        let parts: Vec<&str> = rest.split('.').rev().collect();
        return parts.join(".").parse().ok().map(IpAddr::V4);
    }
    let nibbles: Vec<&str> = name.strip_suffix(".ip6.arpa")?.split('.').rev().collect();
    let groups: Vec<String> = nibbles.chunks(4).map(|group| group.concat()).collect();
    (nibbles.len() == 32)
        .then(|| groups.join(":").parse().ok())?
        .map(IpAddr::V6)
}
