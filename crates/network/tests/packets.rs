//! Real packets between real network namespaces: a node with pods, Services in the kernel, clients everywhere.
//!
//! Needs root. Each test makes its own node and removes it again, whatever happens.

#![allow(clippy::unwrap_used)]

#[path = "wire/talk.rs"]
mod talk;

use std::collections::{BTreeMap, BTreeSet};
use std::net::{Ipv4Addr, TcpListener, UdpSocket};
use std::os::fd::{AsFd, OwnedFd};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use api::{Key, Resource};
use network::cidr::Cidr;
use network::machine;
use network::netlink::inside;
use network::nftables::{Answer, Balance, Endpoint, Entry, Protocol, Ranges, ServiceRules, ServiceTable};
use network::node_namespace::{self, Node};
use network::pods::{Config, HostPort, PodId, Pods};

use talk::{PATIENCE, ask, new_netns, serve, udp_client, who};

static WORLDS: AtomicUsize = AtomicUsize::new(0);

/// A node in a network namespace of its own, with its Service table.
struct World {
    cluster: String,
    node: OwnedFd,
    node_address: Ipv4Addr,
    bridge_address: Ipv4Addr,
    table: Arc<ServiceTable>,
    pods: Pods,
}

struct Pod {
    netns: OwnedFd,
    address: Ipv4Addr,
    id: PodId,
}

fn ranges() -> Ranges {
    Ranges {
        pods: "10.244.0.0/16".parse().unwrap(),
        services: "10.96.0.0/16".parse().unwrap(),
        dns: Ipv4Addr::new(10, 96, 0, 10),
    }
}

/// `None`, and a word about it, where the test cannot be made.
fn world() -> Option<World> {
    if !rustix::process::geteuid().is_root() {
        left_out("packets need root");
        return None;
    }
    let n = WORLDS.fetch_add(1, Ordering::Relaxed);
    let cluster = format!("t{}x{n}", std::process::id());
    let third = (std::process::id() % 200) as u8;
    let network = Cidr::new(Ipv4Addr::new(172, 29, third, 16 * n as u8), 28);
    let node = Node {
        cluster: cluster.clone(),
        name: "n1".into(),
        address: network.nth(2),
        network,
        mtu: 1400,
    };
    let netns = node_namespace::create(&node).expect("make a node");
    let (table, pods) = inside(netns.as_fd(), || {
        machine::prepare(&cluster, &ranges(), node.address).expect("prepare the node");
        open(&cluster, node.address)
    })
    .expect("enter the node");
    Some(World {
        cluster,
        node: netns,
        node_address: node.address,
        bridge_address: network.nth(1),
        table,
        pods,
    })
}

fn open(cluster: &str, node_address: Ipv4Addr) -> (Arc<ServiceTable>, Pods) {
    let table = Arc::new(ServiceTable::open(cluster, ranges()).expect("open the Service table"));
    let config = Config {
        cluster: cluster.into(),
        range: "10.244.0.0/24".parse().unwrap(),
        node_address,
        mtu: 1400,
    };
    let pods = Pods::open(config, table.clone()).expect("open the pod network");
    (table, pods)
}

impl Drop for World {
    fn drop(&mut self) {
        node_namespace::remove_all(&self.cluster).expect("remove the node");
    }
}

impl World {
    fn pod(&self, name: &str) -> Pod {
        self.pod_with(name, &[])
    }

    fn pod_with(&self, name: &str, ports: &[HostPort]) -> Pod {
        let netns = new_netns();
        let id = PodId {
            namespace: "default".into(),
            name: name.into(),
            uid: format!("uid-of-{name}"),
        };
        let address = self.pods.attach(netns.as_fd(), &id, ports).expect("attach a pod");
        Pod { netns, address, id }
    }

    /// A pod that answers every TCP connection and UDP packet on port 8080 with its name and the client's address.
    fn server(&self, name: &str) -> Pod {
        let pod = self.pod(name);
        serve(&pod.netns, name);
        pod
    }

    fn publish(&self, name: &str, rules: ServiceRules) {
        self.table
            .publish(vec![(service(name), Some(rules))])
            .expect("publish a Service");
    }

    fn nft(&self) -> String {
        let list = || {
            Command::new("/usr/sbin/nft")
                .args(["list", "ruleset"])
                .output()
                .map(|out| {
                    format!(
                        "{}{}",
                        String::from_utf8_lossy(&out.stdout),
                        String::from_utf8_lossy(&out.stderr)
                    )
                })
                .unwrap_or_else(|e| e.to_string())
        };
        inside(self.node.as_fd(), list).unwrap()
    }
}

fn ask_udp(socket: &UdpSocket, to: Ipv4Addr, port: u16) -> String {
    let mut buffer = [0; 64];
    let talk = || {
        socket.send_to(b"?", (to, port))?;
        socket.recv(&mut buffer)
    };
    match { talk }() {
        Ok(length) => String::from_utf8_lossy(&buffer[..length])
            .split(' ')
            .next()
            .unwrap()
            .to_owned(),
        Err(e) => format!("{:?}", e.kind()),
    }
}

fn service(name: &str) -> Key {
    Resource::of("", "services").key("default", name)
}

fn entry(address: impl Into<Option<Ipv4Addr>>, protocol: Protocol, port: u16) -> Entry {
    Entry {
        address: address.into(),
        protocol,
        port,
    }
}

fn to(pods: &[&Pod]) -> Balance {
    let endpoint = |pod: &&Pod| Endpoint {
        address: pod.address,
        port: 8080,
    };
    Balance {
        endpoints: pods.iter().map(endpoint).collect(),
        ..Balance::default()
    }
}

fn rules(entries: &[(Entry, Answer)], pods: &[&Pod]) -> ServiceRules {
    ServiceRules {
        entries: entries.iter().cloned().collect::<BTreeMap<_, _>>(),
        own_pods: pods.iter().map(|pod| pod.address).collect(),
    }
}

const VIP: Ipv4Addr = Ipv4Addr::new(10, 96, 0, 50);

/// Who answers in so many tries.
fn answers(tries: usize, ask: impl Fn() -> String) -> BTreeSet<String> {
    (0..tries).map(|_| ask()).collect()
}

fn names(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn pods_reach_pods_and_their_node() {
    let Some(world) = world() else { return };
    let (a, b) = (world.server("a"), world.server("b"));
    assert_eq!(a.address.to_string(), "10.244.0.2");
    assert_eq!(b.address.to_string(), "10.244.0.3");
    assert_eq!(ask(&a.netns, b.address, 8080), "b to 10.244.0.2");
    assert_eq!(
        ask(&world.node, b.address, 8080),
        format!("b to {}", world.node_address)
    );
    serve(&world.node, "node");
    assert_eq!(ask(&a.netns, world.node_address, 8080), "node to 10.244.0.2");
    // Out of the cluster under the node's address: the machine does not know the pod's.
    let machine = TcpListener::bind((world.bridge_address, 0)).unwrap();
    let port = machine.local_addr().unwrap().port();
    let seen = thread::spawn(move || machine.accept().unwrap().1.ip());
    ask(&a.netns, world.bridge_address, port);
    assert_eq!(seen.join().unwrap(), world.node_address);
}

#[test]
fn a_service_spreads_over_its_endpoints() {
    let Some(world) = world() else { return };
    let (a, b, c) = (world.server("a"), world.server("b"), world.server("c"));
    let client = world.pod("client");
    let at = entry(VIP, Protocol::Tcp, 80);
    world.table.publish_all(Vec::new()).unwrap();
    assert_eq!(ask(&client.netns, VIP, 80), "ConnectionRefused");
    world.publish(
        "web",
        rules(&[(at, Answer::Balance(to(&[&a, &b, &c])))], &[&a, &b, &c]),
    );
    let all = names(&["a", "b", "c"]);
    assert_eq!(
        answers(40, || who(&client.netns, VIP, 80)),
        all,
        "{}",
        world.nft()
    );
    assert_eq!(answers(40, || who(&world.node, VIP, 80)), all);
    assert_eq!(ask(&client.netns, VIP, 81), "ConnectionRefused");
    // One leaves: nobody is sent there any more.
    world.publish("web", rules(&[(at, Answer::Balance(to(&[&a, &c])))], &[&a, &c]));
    assert_eq!(answers(30, || who(&client.netns, VIP, 80)), names(&["a", "c"]));
    world.publish("web", rules(&[(at, Answer::Refuse)], &[]));
    assert_eq!(ask(&client.netns, VIP, 80), "ConnectionRefused");
    assert_eq!(ask(&world.node, VIP, 80), "ConnectionRefused");
    world.table.publish(vec![(service("web"), None)]).unwrap();
    assert!(world.table.is_published(&service("web"), None));
}

#[test]
fn a_pod_reaches_itself_through_its_service() {
    let Some(world) = world() else { return };
    let a = world.server("a");
    let at = entry(VIP, Protocol::Tcp, 80);
    world.table.publish_all(Vec::new()).unwrap();
    world.publish("web", rules(&[(at, Answer::Balance(to(&[&a])))], &[&a]));
    assert_eq!(who(&a.netns, VIP, 80), "a", "{}", world.nft());
}

#[test]
fn node_ports_answer_on_every_address_of_the_node_and_only_there() {
    let Some(world) = world() else { return };
    let (a, b) = (world.server("a"), world.pod("b"));
    let at = entry(None, Protocol::Tcp, 30080);
    let answer = Answer::Balance(Balance {
        masquerade: true,
        ..to(&[&a])
    });
    world
        .table
        .publish_all(vec![(service("web"), rules(&[(at, answer)], &[&a]))])
        .unwrap();
    let node = world.node_address;
    assert_eq!(
        ask(&world.node, Ipv4Addr::LOCALHOST, 30080),
        format!("a to {node}"),
        "{}",
        world.nft()
    );
    assert_eq!(ask(&world.node, node, 30080), format!("a to {node}"));
    assert_eq!(ask(&b.netns, node, 30080), format!("a to {node}"));
    // From the machine, which is outside of this node.
    let outside: OwnedFd = std::fs::File::open("/proc/thread-self/ns/net").unwrap().into();
    assert_eq!(ask(&outside, node, 30080), format!("a to {node}"));
    assert_eq!(ask(&b.netns, a.address, 30080), "ConnectionRefused");
}

#[test]
fn local_traffic_policy_keeps_the_clients_address_and_falls_silent_without_local_endpoints() {
    let Some(world) = world() else { return };
    let (a, b) = (world.server("a"), world.server("b"));
    let client = world.pod("client");
    let at = entry(None, Protocol::Tcp, 30081);
    let local = |pods: &[&Pod]| {
        Answer::Balance(Balance {
            local: Some(to(pods).endpoints),
            ..to(&[&a, &b])
        })
    };
    world
        .table
        .publish_all(vec![(service("web"), rules(&[(at, local(&[&a]))], &[&a, &b]))])
        .unwrap();
    let outside: OwnedFd = std::fs::File::open("/proc/thread-self/ns/net").unwrap().into();
    let node = world.node_address;
    for _ in 0..10 {
        assert_eq!(
            ask(&outside, node, 30081),
            format!("a to {}", world.bridge_address),
            "{}",
            world.nft()
        );
    }
    assert_eq!(
        answers(30, || who(&client.netns, node, 30081)),
        names(&["a", "b"])
    );
    assert_eq!(answers(30, || who(&world.node, node, 30081)), names(&["a", "b"]));
    world.publish("web", rules(&[(at, local(&[]))], &[&a, &b]));
    assert_eq!(ask(&outside, node, 30081), "TimedOut");
    assert_eq!(
        answers(30, || who(&client.netns, node, 30081)),
        names(&["a", "b"])
    );
}

#[test]
fn a_sticky_client_keeps_its_endpoint_while_that_lives() {
    let Some(world) = world() else { return };
    let pods = [world.server("a"), world.server("b"), world.server("c")];
    let [a, b, c] = &pods;
    let client = world.pod("client");
    let at = entry(VIP, Protocol::Tcp, 80);
    let sticky = |pods: &[&Pod]| {
        Answer::Balance(Balance {
            sticky: Some(60),
            ..to(pods)
        })
    };
    world
        .table
        .publish_all(vec![(service("web"), rules(&[(at, sticky(&[a, b, c]))], &[]))])
        .unwrap();
    let first = who(&client.netns, VIP, 80);
    // An administrator can look at it: old versions of nft abort at what they do not understand.
    if std::path::Path::new("/usr/sbin/nft").exists() {
        assert!(world.nft().contains("chain to-3-sticky-60"), "{}", world.nft());
    } else {
        left_out("no nft to list the table with");
    }
    assert_eq!(
        answers(20, || who(&client.netns, VIP, 80)),
        names(&[&first]),
        "{}",
        world.nft()
    );
    // It survives the whole table being written anew, by this process or the next one.
    let (next, _) = inside(world.node.as_fd(), || open(&world.cluster, world.node_address)).unwrap();
    next.publish_all(vec![(service("web"), rules(&[(at, sticky(&[a, b, c]))], &[]))])
        .unwrap();
    assert_eq!(answers(20, || who(&client.netns, VIP, 80)), names(&[&first]));
    let left: Vec<&Pod> = pods.iter().filter(|pod| pod.id.name != first).collect();
    next.publish(vec![(service("web"), Some(rules(&[(at, sticky(&left))], &[])))])
        .unwrap();
    let second = answers(20, || who(&client.netns, VIP, 80));
    assert_eq!(second.len(), 1);
    assert!(!second.contains(&first));
    next.publish(vec![(
        service("web"),
        Some(rules(&[(at, Answer::Balance(to(&left)))], &[])),
    )])
    .unwrap();
    assert_eq!(answers(40, || who(&client.netns, VIP, 80)).len(), 2);
}

#[test]
fn a_udp_client_is_not_stuck_to_an_endpoint_that_is_gone() {
    let Some(world) = world() else { return };
    let (a, b) = (world.server("a"), world.server("b"));
    let client = world.pod("client");
    let at = entry(VIP, Protocol::Udp, 53);
    world.table.publish_all(Vec::new()).unwrap();
    world.publish("dns", rules(&[(at, Answer::Balance(to(&[&a])))], &[]));
    let socket = udp_client(&client.netns);
    assert_eq!(ask_udp(&socket, VIP, 53), "a", "{}", world.nft());
    world.publish("dns", rules(&[(at, Answer::Balance(to(&[&b])))], &[]));
    assert_eq!(ask_udp(&socket, VIP, 53), "b");
    // Nor one that went while this program was away.
    let (next, _) = inside(world.node.as_fd(), || open(&world.cluster, world.node_address)).unwrap();
    next.publish_all(vec![(
        service("dns"),
        rules(&[(at, Answer::Balance(to(&[&a])))], &[]),
    )])
    .unwrap();
    assert_eq!(ask_udp(&socket, VIP, 53), "a");
}

#[test]
fn host_ports_lead_to_their_pod_and_go_with_it() {
    let Some(world) = world() else { return };
    let port = |address: Option<Ipv4Addr>, host_port| HostPort {
        address,
        protocol: Protocol::Tcp,
        host_port,
        container_port: 8080,
    };
    let localhost = Some(Ipv4Addr::LOCALHOST);
    let a = world.pod_with("a", &[port(None, 8081), port(localhost, 8082)]);
    serve(&a.netns, "a");
    let b = world.pod_with("b", &[port(Some(world.node_address), 8082)]);
    serve(&b.netns, "b");
    let node = world.node_address;
    assert_eq!(who(&world.node, node, 8081), "a", "{}", world.nft());
    assert_eq!(who(&world.node, Ipv4Addr::LOCALHOST, 8081), "a");
    assert_eq!(who(&world.node, Ipv4Addr::LOCALHOST, 8082), "a");
    assert_eq!(who(&world.node, node, 8082), "b");
    assert_eq!(who(&a.netns, node, 8081), "a");
    // They are there for the next process, which finds the pods by what the kernel says.
    let (table, pods) = inside(world.node.as_fd(), || open(&world.cluster, node)).unwrap();
    assert_eq!(pods.address(&a.id.uid), Some(a.address));
    table.publish_all(Vec::new()).unwrap();
    assert_eq!(who(&world.node, node, 8081), "a");
    pods.detach(&a.id).unwrap();
    assert_eq!(ask(&world.node, node, 8081), "ConnectionRefused");
    assert_eq!(pods.address(&a.id.uid), None);
    let c = world_pod(&pods, "c");
    assert_eq!(
        c.to_string(),
        "10.244.0.4",
        "a freed address is not given out again at once"
    );
}

fn world_pod(pods: &Pods, name: &str) -> Ipv4Addr {
    let id = PodId {
        namespace: "default".into(),
        name: name.into(),
        uid: format!("uid-of-{name}"),
    };
    pods.attach(new_netns().as_fd(), &id, &[]).unwrap()
}

#[test]
fn the_table_heals_when_somebody_flushes_it() {
    let Some(world) = world() else { return };
    let (a, b) = (world.server("a"), world.server("b"));
    let at = entry(VIP, Protocol::Tcp, 80);
    let web = rules(&[(at, Answer::Balance(to(&[&a])))], &[]);
    world.table.publish_all(vec![(service("web"), web)]).unwrap();
    let flush = || Command::new("/usr/sbin/nft").args(["flush", "ruleset"]).status();
    match inside(world.node.as_fd(), flush).unwrap() {
        Ok(status) => assert!(status.success()),
        Err(e) => return left_out(&format!("no nft to break the table with: {e}")),
    }
    let other = rules(
        &[(entry(VIP, Protocol::Tcp, 81), Answer::Balance(to(&[&b])))],
        &[],
    );
    world.publish("other", other);
    assert_eq!(who(&a.netns, VIP, 81), "b");
    assert_eq!(who(&b.netns, VIP, 80), "a");
    assert!(!world.table.mend().unwrap());
    // A single element is missing: a transaction that relies on it fails as a whole, and everything is written.
    let table = format!("setpoint-{}", world.cluster);
    let element = format!("{{ {VIP} . tcp . 80 }}");
    let delete = || {
        let arguments = ["delete", "element", "ip", &table, "services", &element];
        Command::new("/usr/sbin/nft").args(arguments).status()
    };
    assert!(inside(world.node.as_fd(), delete).unwrap().unwrap().success());
    assert_eq!(ask(&b.netns, VIP, 80), "ConnectionRefused");
    let start = Instant::now();
    world.publish("web", rules(&[(at, Answer::Balance(to(&[&a, &b])))], &[&a, &b]));
    assert!(start.elapsed() < PATIENCE, "{:?}", start.elapsed());
    assert_eq!(answers(20, || who(&b.netns, VIP, 80)), names(&["a", "b"]));
    world.publish("web", rules(&[(at, Answer::Balance(to(&[&a])))], &[]));
    inside(world.node.as_fd(), flush).unwrap().unwrap();
    assert!(world.table.mend().unwrap());
    assert_eq!(who(&b.netns, VIP, 80), "a");
}

#[test]
fn a_change_costs_the_same_among_a_thousand_services() {
    let Some(world) = world() else { return };
    let a = world.server("a");
    let ip = |n: u32| Ipv4Addr::from_bits(u32::from(VIP) + 1 + n);
    let web = |n: u32, count: usize| {
        let balance = Balance {
            endpoints: (0..count as u16)
                .map(|i| Endpoint {
                    address: a.address,
                    port: 8080 + i,
                })
                .collect(),
            ..Balance::default()
        };
        rules(
            &[(entry(ip(n), Protocol::Tcp, 80), Answer::Balance(balance))],
            &[&a],
        )
    };
    let all = (0..1000)
        .map(|n| (service(&format!("s{n}")), web(n, 3)))
        .collect();
    let start = Instant::now();
    world.table.publish_all(all).unwrap();
    let whole = start.elapsed();
    let mut changes: Vec<Duration> = (0..100)
        .map(|n| {
            let start = Instant::now();
            world.publish(&format!("s{n}"), web(n, 2));
            start.elapsed()
        })
        .collect();
    changes.sort_unstable();
    println!(
        "1,000 Services: whole table {whole:?}, one change {:?} (median of 100)",
        changes[50]
    );
    assert!(changes[50] < Duration::from_millis(5), "{changes:?}");
    world.publish("s999", web(999, 1));
    assert_eq!(who(&a.netns, ip(999), 80), "a");
}

#[test]
fn attaching_a_pod_takes_milliseconds() {
    let Some(world) = world() else { return };
    let pods: Vec<(OwnedFd, PodId)> = (0..20)
        .map(|n| {
            let name = format!("p{n}");
            let id = PodId {
                namespace: "default".into(),
                uid: format!("uid-of-{name}"),
                name,
            };
            (new_netns(), id)
        })
        .collect();
    let median = |work: &dyn Fn(&OwnedFd, &PodId)| {
        let time = |(netns, id): &(OwnedFd, PodId)| {
            let start = Instant::now();
            work(netns, id);
            start.elapsed()
        };
        let mut times: Vec<Duration> = pods.iter().map(time).collect();
        times.sort_unstable();
        times[times.len() / 2]
    };
    let attach = median(&|netns, id| {
        world.pods.attach(netns.as_fd(), id, &[]).expect("attach");
    });
    let detach = median(&|_, id| world.pods.detach(id).expect("detach"));
    println!("attach {attach:?}, detach {detach:?} (medians of 20)");
    assert!(attach < Duration::from_millis(100), "{attach:?}");
}

#[test]
fn a_firewall_that_drops_what_it_forwards_lets_pods_through() {
    let Some(world) = world() else { return };
    let (a, b) = (world.server("a"), world.pod("b"));
    let iptables = |arguments: &[&str]| {
        let run = || Command::new("/usr/sbin/iptables-nft").args(arguments).output();
        inside(world.node.as_fd(), run).unwrap()
    };
    // As Docker leaves it.
    if let Err(e) = iptables(&["-P", "FORWARD", "DROP"]) {
        return left_out(&format!("no iptables to build a firewall with: {e}"));
    }
    iptables(&["-A", "FORWARD", "-i", "docker0", "-j", "ACCEPT"]).unwrap();
    assert_eq!(ask(&b.netns, a.address, 8080), "TimedOut");
    let prepare = || machine::prepare(&world.cluster, &ranges(), world.node_address);
    for _ in 0..2 {
        inside(world.node.as_fd(), prepare).unwrap().unwrap();
        let shown = String::from_utf8(iptables(&["-S", "FORWARD"]).unwrap().stdout).unwrap();
        let rules: Vec<&str> = shown.lines().collect();
        let [_, ours @ .., docker] = rules.as_slice() else {
            panic!("{shown}")
        };
        assert_eq!(
            (ours.len(), *docker),
            (2, "-A FORWARD -i docker0 -j ACCEPT"),
            "{shown}"
        );
        assert!(ours[0].starts_with("-A FORWARD -s 10.244.0.0/16"), "{shown}");
        assert!(ours[1].starts_with("-A FORWARD -d 10.244.0.0/16"), "{shown}");
    }
    assert_eq!(who(&b.netns, a.address, 8080), "a");
    let reset = || machine::reset(&world.cluster, &ranges());
    inside(world.node.as_fd(), reset).unwrap().unwrap();
    let shown = String::from_utf8(iptables(&["-S", "FORWARD"]).unwrap().stdout).unwrap();
    assert_eq!(shown.lines().count(), 2, "{shown}");
}

/// Past the test harness, which keeps to itself what a passing test prints.
fn left_out(what: &str) {
    let _ = std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("left out: {what}\n"));
}
