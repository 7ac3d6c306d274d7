//! The Service table of one node: what the loops want in it, what the kernel has of it, and the few elements between.
//!
//! The actor of the `service` loop and of host ports. Nothing runs in here by itself: a caller's change is one
//! transaction, and when [`ServiceTable::publish`] returns, packets are treated by it.

mod expression;
mod layout;
pub(crate) mod passage;
mod rules;
mod transaction;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::net::Ipv4Addr;

use api::Key;
use parking_lot::Mutex;
use rustix::io::Errno;

pub use layout::Ranges;
pub use rules::{Answer, Balance, Endpoint, Entry, Protocol, ServiceRules};

pub(crate) use expression::{Is, Side};
pub(crate) use transaction::{Hook, Transaction};

use crate::names;
use crate::netlink::conntrack::{self, Conversation};
use crate::netlink::socket::Socket;
use crate::netlink::{Error, sysctl};
use layout::{AFFINITY, HAIRPIN, HOST_PORTS, Shape, TARGETS};
use transaction::{Element, elements, has_chain, tables};

/// The nftables table `setpoint-<cluster>` of the network namespace in which it was opened.
pub struct ServiceTable {
    name: String,
    ranges: Ranges,
    state: Mutex<State>,
}

struct State {
    socket: Socket,
    published: Published,
    /// Set until the whole table has been written once by this process, and after a failure.
    stale: bool,
    /// Services that went while the table was stale: a list made before that may still name them.
    gone: HashSet<Key>,
}

/// What the kernel has, as far as it came from us.
#[derive(Default)]
struct Published {
    services: HashMap<Key, ServiceRules>,
    /// Whose each entry is: the first that asked.
    claims: HashMap<Entry, Key>,
    /// Entries that more than one Service asked for.
    contested: HashSet<Entry>,
    shapes: HashMap<Shape, u32>,
    /// Numbers of the endpoints of sticky entries; never used twice in the life of a table.
    targets: HashMap<(Entry, Endpoint), u32>,
    last_target: u32,
    /// Pods of this node that are endpoints, and of how many Services and host ports.
    hairpin: HashMap<Ipv4Addr, usize>,
    host_ports: BTreeMap<Entry, Endpoint>,
}

/// The elements to change, and what must be forgotten afterwards.
#[derive(Default)]
struct Delta {
    remove: BTreeSet<(&'static str, Element)>,
    add: BTreeSet<(&'static str, Element)>,
    shapes: Vec<(Shape, u32)>,
    /// Endpoints that are gone from UDP entries.
    silent: HashSet<(Entry, Ipv4Addr)>,
    /// Numbers of targets whose sessions have lost their endpoint.
    sessions: HashSet<u32>,
}

impl ServiceTable {
    /// Opens the table in the calling thread's network namespace. What an earlier process left keeps working, host
    /// ports stay known, and the first [`Self::publish_all`] replaces the rest.
    pub fn open(cluster: &str, ranges: Ranges) -> Result<Self, Error> {
        let mut socket = Socket::netfilter()?;
        let name = names::table(cluster);
        let mut published = Published {
            host_ports: read_host_ports(&mut socket, &name)?,
            ..Published::default()
        };
        for endpoint in published.host_ports.values() {
            *published.hairpin.entry(endpoint.address).or_default() += 1;
        }
        if !has_chain(&mut socket, &name, &layout::stamp(&ranges))? {
            write_all(&mut socket, &name, &ranges, &published, Vec::new())?;
        }
        sysctl::set("net/ipv4/ip_forward", "1")?;
        sysctl::set("net/ipv4/conf/all/send_redirects", "0")?;
        sysctl::set("net/ipv4/conf/default/send_redirects", "0")?;
        // Safe only after the table's guard is there.
        sysctl::set("net/ipv4/conf/all/route_localnet", "1")?;
        Ok(Self {
            name,
            ranges,
            state: Mutex::new(State {
                socket,
                published,
                stale: true,
                gone: HashSet::new(),
            }),
        })
    }

    /// Whether the whole table must be written before single Services can be.
    pub fn is_stale(&self) -> bool {
        self.state.lock().stale
    }

    /// Says that the kernel's table may not be what was written: it is written again as a whole.
    pub fn distrust(&self) {
        self.state.lock().stale = true;
    }

    /// Whether packets are treated as these rules say (`None`: as if there were no such Service).
    pub fn is_published(&self, service: &Key, rules: Option<&ServiceRules>) -> bool {
        let state = self.state.lock();
        match (state.published.services.get(service), rules) {
            (None, None) => true,
            (Some(now), Some(rules)) => now.same(rules),
            _ => false,
        }
    }

    /// Replaces the whole table by these Services, in one transaction. Sessions and host ports are kept.
    pub fn publish_all(&self, services: Vec<(Key, ServiceRules)>) -> Result<(), Error> {
        let mut state = self.state.lock();
        let State {
            socket,
            published,
            gone,
            ..
        } = &mut *state;
        let mut next = Published {
            host_ports: published.host_ports.clone(),
            ..Published::default()
        };
        for endpoint in next.host_ports.values() {
            *next.hairpin.entry(endpoint.address).or_default() += 1;
        }
        for (key, rules) in services.into_iter().filter(|(key, _)| !gone.contains(key)) {
            next.change(key, Some(rules), &mut Delta::default());
        }
        let targets = read_targets(socket, &self.name)?;
        let sessions = elements(socket, &self.name, AFFINITY)?;
        let sessions = sessions
            .into_iter()
            .filter_map(|session| next.keeps(session, &targets))
            .collect();
        write_all(socket, &self.name, &self.ranges, &next, sessions)?;
        // Endpoints that went while nobody looked.
        conntrack::forget(socket, |conversation| next.is_silent(conversation))?;
        *published = next;
        gone.clear();
        state.stale = false;
        Ok(())
    }

    /// Makes packets be treated as these Services ask (`None`: the Service is no more), in one transaction.
    pub fn publish(&self, changes: Vec<(Key, Option<ServiceRules>)>) -> Result<(), Error> {
        {
            let mut state = self.state.lock();
            if state.stale {
                let gone = changes.iter().filter(|(_, rules)| rules.is_none());
                state.gone.extend(gone.map(|(key, _)| key.clone()));
            }
        }
        self.apply(|published, delta| {
            for (key, rules) in changes {
                published.change(key, rules, delta);
            }
        })
    }

    /// Writes the table again if somebody removed it. Answers whether that was so.
    pub fn mend(&self) -> Result<bool, Error> {
        let mut state = self.state.lock();
        let State {
            socket, published, ..
        } = &mut *state;
        if has_chain(socket, &self.name, &layout::stamp(&self.ranges))? {
            return Ok(false);
        }
        write_all(socket, &self.name, &self.ranges, published, Vec::new())?;
        Ok(true)
    }

    /// Lets host ports lead to a pod; those that lead elsewhere are taken over.
    pub fn open_host_ports(&self, ports: &[(Entry, Endpoint)]) -> Result<(), Error> {
        self.apply(|published, delta| {
            for (entry, endpoint) in ports {
                published.close_host_port(*entry, delta);
                published.host_ports.insert(*entry, *endpoint);
                delta.add(HOST_PORTS, Element::new(entry.key(), endpoint.value()));
                published.hold_hairpin(endpoint.address, delta);
            }
        })
    }

    /// Closes the host ports that lead to this pod.
    pub fn close_host_ports(&self, pod: Ipv4Addr) -> Result<(), Error> {
        self.apply(|published, delta| {
            let of_pod = published.host_ports.iter().filter(|(_, to)| to.address == pod);
            let entries: Vec<Entry> = of_pod.map(|(entry, _)| *entry).collect();
            for entry in entries {
                published.close_host_port(entry, delta);
            }
        })
    }

    fn apply(&self, change: impl FnOnce(&mut Published, &mut Delta)) -> Result<(), Error> {
        let mut state = self.state.lock();
        let State {
            socket,
            published,
            stale,
            ..
        } = &mut *state;
        let mut delta = Delta::default();
        change(published, &mut delta);
        let Err(error) = delta.commit(socket, &self.name, &self.ranges) else {
            return Ok(());
        };
        // Somebody changed the table: it is written anew as it should be.
        tracing::warn!("{error}; writing the whole table");
        let sessions = elements(socket, &self.name, AFFINITY).unwrap_or_default();
        let done = write_all(socket, &self.name, &self.ranges, published, sessions);
        *stale |= done.is_err();
        done
    }
}

/// Removes a cluster's table from the calling thread's network namespace.
pub(crate) fn remove_table(cluster: &str) -> Result<(), Error> {
    remove_named(&names::table(cluster))
}

pub(crate) fn remove_named(table: &str) -> Result<(), Error> {
    let mut socket = Socket::netfilter()?;
    if tables(&mut socket)?.iter().any(|name| name == table) {
        Transaction::on(table).delete_table(&mut socket)?;
    }
    Ok(())
}

impl Published {
    fn change(&mut self, key: Key, rules: Option<ServiceRules>, delta: &mut Delta) {
        let before = self.services.remove(&key).unwrap_or_default();
        let Some(rules) = rules else {
            self.exchange(&key, before, ServiceRules::default(), delta);
            return;
        };
        let now = self.exchange(&key, before, rules, delta);
        self.services.insert(key, now);
    }

    fn exchange(
        &mut self,
        key: &Key,
        mut before: ServiceRules,
        now: ServiceRules,
        delta: &mut Delta,
    ) -> ServiceRules {
        for pod in now.own_pods.difference(&before.own_pods) {
            self.hold_hairpin(*pod, delta);
        }
        for pod in before.own_pods.difference(&now.own_pods) {
            self.release_hairpin(*pod, delta);
        }
        let mut arranged = ServiceRules {
            entries: BTreeMap::new(),
            own_pods: now.own_pods,
        };
        for (entry, answer) in now.entries {
            let held = self.claims.get(&entry) == Some(key);
            let old = before.entries.remove(&entry).filter(|_| held);
            let owner = self.claims.entry(entry).or_insert_with(|| key.clone()).clone();
            if owner != *key {
                tracing::warn!("{key}: {entry} belongs to {owner} already");
                self.contested.insert(entry);
                arranged.entries.insert(entry, answer);
                continue;
            }
            let answer = answer.arranged(old.as_ref());
            self.exchange_entry(&entry, old.as_ref(), Some(&answer), delta);
            arranged.entries.insert(entry, answer);
        }
        for (entry, answer) in before.entries {
            if self.claims.get(&entry) == Some(key) {
                let heir = self.heir(&entry, key);
                let next = heir
                    .as_ref()
                    .and_then(|heir| self.services.get(heir)?.entries.get(&entry).cloned());
                self.exchange_entry(&entry, Some(&answer), next.as_ref(), delta);
                match heir {
                    Some(heir) => self.claims.insert(entry, heir),
                    None => self.claims.remove(&entry),
                };
            }
        }
        arranged
    }

    /// Who else asked for an entry that its Service gives up.
    fn heir(&mut self, entry: &Entry, from: &Key) -> Option<Key> {
        if !self.contested.contains(entry) {
            return None;
        }
        let asks = |(key, rules): &(&Key, &ServiceRules)| *key != from && rules.entries.contains_key(entry);
        let heir = self
            .services
            .iter()
            .filter(asks)
            .map(|(key, _)| key)
            .min()
            .cloned();
        if heir.is_none() {
            self.contested.remove(entry);
        }
        heir
    }

    fn exchange_entry(
        &mut self,
        entry: &Entry,
        old: Option<&Answer>,
        new: Option<&Answer>,
        delta: &mut Delta,
    ) {
        let before = old
            .map(|answer| self.elements(answer, entry, delta))
            .unwrap_or_default();
        let after = new
            .map(|answer| self.elements(answer, entry, delta))
            .unwrap_or_default();
        for (set, element) in before.difference(&after) {
            delta.remove(set, element.clone());
        }
        for (set, element) in after.difference(&before) {
            delta.add(set, element.clone());
        }
        let kept = new.map(Answer::endpoints).unwrap_or_default();
        let is_sticky = new.is_some_and(Answer::is_sticky);
        for endpoint in old.map(Answer::endpoints).unwrap_or_default() {
            if !(is_sticky && kept.contains(&endpoint)) {
                delta.sessions.extend(self.targets.remove(&(*entry, endpoint)));
            }
            if entry.protocol == Protocol::Udp && !kept.contains(&endpoint) {
                delta.silent.insert((*entry, endpoint.address));
            }
        }
    }

    fn elements(&mut self, answer: &Answer, entry: &Entry, delta: &mut Delta) -> rules::Elements {
        if answer.is_sticky() {
            for endpoint in answer.endpoints() {
                let next = self.last_target + 1;
                let number = *self.targets.entry((*entry, endpoint)).or_insert(next);
                self.last_target = number.max(self.last_target);
            }
        }
        let shape = self.shape(answer, entry, delta);
        self.known_elements(answer, entry, shape)
    }

    fn known_elements(&self, answer: &Answer, entry: &Entry, shape: u32) -> rules::Elements {
        let target = |endpoint: &Endpoint| {
            self.targets
                .get(&(*entry, *endpoint))
                .copied()
                .unwrap_or_default()
        };
        answer.elements(entry, shape, target)
    }

    /// The number of an answer's shape; a new one is built with the delta.
    fn shape(&mut self, answer: &Answer, entry: &Entry, delta: &mut Delta) -> u32 {
        let Some(shape) = answer.shape(entry) else {
            return 0;
        };
        let next = self.shapes.len() as u32 + 1;
        *self.shapes.entry(shape).or_insert_with(|| {
            delta.shapes.push((shape, next));
            next
        })
    }

    fn hold_hairpin(&mut self, pod: Ipv4Addr, delta: &mut Delta) {
        let holders = self.hairpin.entry(pod).or_default();
        *holders += 1;
        if *holders == 1 {
            delta.add(HAIRPIN, twice(pod));
        }
    }

    fn release_hairpin(&mut self, pod: Ipv4Addr, delta: &mut Delta) {
        if let Some(holders) = self.hairpin.get_mut(&pod) {
            *holders -= 1;
            if *holders == 0 {
                self.hairpin.remove(&pod);
                delta.remove(HAIRPIN, twice(pod));
            }
        }
    }

    fn close_host_port(&mut self, entry: Entry, delta: &mut Delta) {
        let Some(endpoint) = self.host_ports.remove(&entry) else {
            return;
        };
        delta.remove(HOST_PORTS, Element::new(entry.key(), endpoint.value()));
        self.release_hairpin(endpoint.address, delta);
        if entry.protocol == Protocol::Udp {
            delta.silent.insert((entry, endpoint.address));
        }
    }

    /// Whether a UDP conversation with one of our entries goes to an endpoint that it no longer has.
    fn is_silent(&self, conversation: &Conversation) -> bool {
        let entry = entry_of(conversation);
        let answer = [entry, on_any_address(entry)].into_iter().find_map(|entry| {
            let service = self.services.get(self.claims.get(&entry)?)?;
            service.entries.get(&entry)
        });
        answer.is_some_and(|answer| {
            let mut endpoints = answer.endpoints().into_iter();
            !endpoints.any(|endpoint| endpoint.address == conversation.endpoint)
        })
    }

    /// A session (client, entry → target) of the table before, if its Service still has that endpoint: with the
    /// number that the endpoint has now.
    fn keeps(&self, session: Element, targets: &HashMap<Vec<u8>, Endpoint>) -> Option<Element> {
        let entry = read_entry(session.key.get(4..)?)?;
        let target = self.targets.get(&(entry, *targets.get(&session.value)?))?;
        Some(Element {
            value: target.to_ne_bytes().to_vec(),
            ..session
        })
    }
}

impl Delta {
    fn add(&mut self, set: &'static str, element: Element) {
        if !self.remove.remove(&(set, element.clone())) {
            self.add.insert((set, element));
        }
    }

    fn remove(&mut self, set: &'static str, element: Element) {
        if !self.add.remove(&(set, element.clone())) {
            self.remove.insert((set, element));
        }
    }

    fn commit(self, socket: &mut Socket, table: &str, ranges: &Ranges) -> Result<(), Error> {
        let mut t = Transaction::on(table);
        for (shape, number) in &self.shapes {
            shape.build(*number, &mut t, ranges);
        }
        for (set, elements) in by_set(&self.remove) {
            t.delete_elements(set, elements);
        }
        for (set, elements) in by_set(&self.add) {
            t.add_elements(set, elements);
        }
        t.commit(socket)?;
        self.forget(socket, table)
    }

    /// What the kernel remembers of endpoints that are gone. Only after they are: nothing can be entered anew.
    fn forget(&self, socket: &mut Socket, table: &str) -> Result<(), Error> {
        if !self.silent.is_empty() {
            let is_named = |entry, endpoint| self.silent.contains(&(entry, endpoint));
            conntrack::forget(socket, |c| {
                is_named(entry_of(c), c.endpoint) || is_named(on_any_address(entry_of(c)), c.endpoint)
            })?;
        }
        if self.sessions.is_empty() {
            return Ok(());
        }
        for session in elements(socket, table, AFFINITY)? {
            let target = session
                .value
                .try_into()
                .map(u32::from_ne_bytes)
                .unwrap_or_default();
            if self.sessions.contains(&target) {
                let mut t = Transaction::on(table);
                t.delete_elements(AFFINITY, [&Element::new(session.key, Vec::new())]);
                match t.commit(socket) {
                    // It ran out meanwhile.
                    Err(e) if e.errno == Errno::NOENT => (),
                    other => other?,
                }
            }
        }
        Ok(())
    }
}

fn write_all(
    socket: &mut Socket,
    table: &str,
    ranges: &Ranges,
    published: &Published,
    sessions: Vec<Element>,
) -> Result<(), Error> {
    let mut t = Transaction::on(table);
    layout::build(&mut t, ranges);
    let mut shapes: Vec<_> = published.shapes.iter().collect();
    shapes.sort_unstable();
    for (shape, number) in shapes {
        shape.build(*number, &mut t, ranges);
    }
    let mut all: HashMap<&'static str, Vec<Element>> = HashMap::new();
    for (entry, key) in &published.claims {
        let answer = published
            .services
            .get(key)
            .and_then(|rules| rules.entries.get(entry));
        let Some(answer) = answer else { continue };
        let number = answer.shape(entry).and_then(|shape| published.shapes.get(&shape));
        for (set, element) in published.known_elements(answer, entry, number.copied().unwrap_or_default()) {
            all.entry(set).or_default().push(element);
        }
    }
    all.insert(HAIRPIN, published.hairpin.keys().map(|pod| twice(*pod)).collect());
    let host_ports = published.host_ports.iter();
    all.insert(
        HOST_PORTS,
        host_ports
            .map(|(entry, to)| Element::new(entry.key(), to.value()))
            .collect(),
    );
    all.insert(AFFINITY, sessions);
    for (set, elements) in &all {
        t.add_elements(set, elements);
    }
    t.commit(socket)
}

fn by_set<'a>(elements: &'a BTreeSet<(&'static str, Element)>) -> BTreeMap<&'static str, Vec<&'a Element>> {
    let mut sets: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (set, element) in elements {
        sets.entry(*set).or_default().push(element);
    }
    sets
}

fn entry_of(conversation: &Conversation) -> Entry {
    Entry {
        address: Some(conversation.to),
        protocol: Protocol::Udp,
        port: conversation.port,
    }
}

fn on_any_address(entry: Entry) -> Entry {
    Entry {
        address: None,
        ..entry
    }
}

fn twice(pod: Ipv4Addr) -> Element {
    Element::new([pod.octets(), pod.octets()].concat(), Vec::new())
}

fn read_host_ports(socket: &mut Socket, table: &str) -> Result<BTreeMap<Entry, Endpoint>, Error> {
    let found = elements(socket, table, HOST_PORTS)?;
    Ok(found
        .iter()
        .filter_map(|element| read_entry(&element.key).zip(read_endpoint(&element.value)))
        .collect())
}

fn read_targets(socket: &mut Socket, table: &str) -> Result<HashMap<Vec<u8>, Endpoint>, Error> {
    let found = elements(socket, table, TARGETS)?;
    Ok(found
        .into_iter()
        .filter_map(|element| Some((element.key, read_endpoint(&element.value)?)))
        .collect())
}

fn read_entry(key: &[u8]) -> Option<Entry> {
    let [a, b, c, d, protocol, _, _, _, high, low, ..] = *key else {
        return None;
    };
    let address = Ipv4Addr::new(a, b, c, d);
    let protocol = match protocol {
        6 => Protocol::Tcp,
        17 => Protocol::Udp,
        132 => Protocol::Sctp,
        _ => return None,
    };
    Some(Entry {
        address: Some(address).filter(|address| !address.is_unspecified()),
        protocol,
        port: u16::from_be_bytes([high, low]),
    })
}

fn read_endpoint(value: &[u8]) -> Option<Endpoint> {
    let [a, b, c, d, high, low, ..] = *value else {
        return None;
    };
    Some(Endpoint {
        address: Ipv4Addr::new(a, b, c, d),
        port: u16::from_be_bytes([high, low]),
    })
}
