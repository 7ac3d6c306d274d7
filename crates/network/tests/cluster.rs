//! Two nodes with everything on: pods of both find each other by name and reach each other through a Service.
//!
//! Needs root.

#![allow(clippy::unwrap_used)]

#[path = "wire/talk.rs"]
mod talk;

use std::net::{IpAddr, Ipv4Addr, UdpSocket};
use std::os::fd::{AsFd, OwnedFd};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc;
use std::thread::{self, JoinHandle};

use api::{Identity, Object};
use hickory_proto::op::{Message, MessageType, OpCode, Query};
use hickory_proto::rr::{Name, RecordType};
use network::cidr::Cidr;
use network::machine;
use network::netlink::inside;
use network::nftables::Ranges;
use network::node::{Config, NodeNetwork};
use network::node_namespace::{self, Node};
use network::pods::{PodId, Pods};
use reconcile::{Actor, Cache, Closing, Controller, Waker, world_of};

use talk::{ask, new_netns, serve, udp_client, who};

const VIP: Ipv4Addr = Ipv4Addr::new(10, 96, 0, 50);

/// Takes the cluster's nodes away, whatever happens.
struct Cleanup(String);

impl Drop for Cleanup {
    fn drop(&mut self) {
        node_namespace::remove_all(&self.0).expect("remove the nodes");
    }
}

struct RunningNode {
    netns: OwnedFd,
    pods: Arc<Pods>,
    dns_port: u16,
    stop: tokio::sync::oneshot::Sender<()>,
    thread: JoinHandle<()>,
}

fn ranges() -> Ranges {
    Ranges {
        pods: "10.244.0.0/16".parse().unwrap(),
        services: "10.96.0.0/16".parse().unwrap(),
        dns: Ipv4Addr::new(10, 96, 0, 10),
    }
}

/// Starts a node's whole network on a thread of its own, in the node's network namespace.
fn start(node: &Node, range: Cidr, world: String) -> RunningNode {
    let netns = node_namespace::create(node).expect("make a node");
    let (ready, is_ready) = mpsc::channel();
    let (stop, stopped) = tokio::sync::oneshot::channel();
    let config = Config {
        cluster: node.cluster.clone(),
        node_name: node.name.clone(),
        node_address: node.address,
        ranges: ranges(),
        domain: "cluster.local".into(),
        resolv_conf: "/nonexistent".into(),
    };
    let entered = netns.try_clone().unwrap();
    let thread = thread::spawn(move || {
        inside(entered.as_fd(), || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(async {
                let network = NodeNetwork::start(config)
                    .await
                    .expect("start the node's network");
                let port = network.dns_addresses()[0].port();
                ready
                    .send((Arc::new(network.pods(range).unwrap()), port))
                    .unwrap();
                let cache = world_of(&world);
                let (services, actor) = network.service(Waker::silent());
                turn(&services, &actor, &cache).await;
                let (names, actor) = network.dns(Waker::silent());
                turn(&names, &actor, &cache).await;
                let (routes, actor) = network.routes();
                turn(&routes, &actor, &cache).await;
                assert!(network.dns_is_whole());
                let _ = stopped.await;
            });
        })
        .unwrap();
    });
    let (pods, dns_port) = is_ready.recv().unwrap();
    RunningNode {
        netns,
        pods,
        dns_port,
        stop,
        thread,
    }
}

/// Every key's turn, as an engine gives them, until nothing is left to do.
async fn turn<C: Controller>(controller: &C, actor: &impl Actor<C::Step>, cache: &Cache) {
    let objects: Vec<Arc<Object>> = cache
        .after(None, usize::MAX)
        .iter()
        .filter_map(|key| cache.get(key).cloned())
        .collect();
    let mut keys: Vec<_> = objects
        .iter()
        .flat_map(|object| controller.wakes(object, cache))
        .collect();
    for _ in 0..3 {
        let mut open = Vec::new();
        for key in keys {
            let Some(named) = cache.view::<C::Desired>(&key).unwrap() else {
                continue;
            };
            let gap = controller.gap(&named, &controller.observe(&named, cache));
            for part in gap.parts {
                open.push(key.clone());
                if let Closing::Act(step) = part.closing {
                    actor.perform(&Identity::anonymous(), step).await.unwrap();
                }
            }
        }
        keys = open;
    }
    assert!(keys.is_empty(), "{}: open: {keys:?}", C::NAME);
}

fn attach(node: &RunningNode, name: &str) -> (OwnedFd, Ipv4Addr) {
    let netns = new_netns();
    let id = PodId {
        namespace: "default".into(),
        name: name.into(),
        uid: format!("uid-of-{name}"),
    };
    let address = node.pods.attach(netns.as_fd(), &id, &[]).unwrap();
    serve(&netns, name);
    (netns, address)
}

fn look_up(from: &OwnedFd, name: &str) -> Vec<IpAddr> {
    let mut question = Message::new(7, MessageType::Query, OpCode::Query);
    question.add_query(Query::query(Name::from_ascii(name).unwrap(), RecordType::A));
    let socket = udp_client(from);
    socket
        .send_to(&question.to_vec().unwrap(), (ranges().dns, 53))
        .unwrap();
    let mut buffer = [0; 512];
    let length = socket.recv(&mut buffer).expect("an answer");
    let answer = Message::from_vec(&buffer[..length]).unwrap();
    answer
        .answers
        .iter()
        .filter_map(|record| record.data.ip_addr())
        .collect()
}

fn world(addresses: [Ipv4Addr; 2]) -> String {
    format!(
        "
kind: Namespace
metadata: {{name: default}}
---
kind: Node
metadata: {{name: n1}}
spec: {{podCIDR: 10.244.0.0/24}}
status: {{addresses: [{{type: InternalIP, address: {}}}]}}
---
kind: Node
metadata: {{name: n2}}
spec: {{podCIDR: 10.244.1.0/24}}
status: {{addresses: [{{type: InternalIP, address: {}}}]}}
---
kind: Service
metadata: {{name: web}}
spec: {{type: NodePort, clusterIP: {VIP}, ports: [{{port: 80, nodePort: 30080}}]}}
---
kind: Service
metadata: {{name: nobody}}
spec: {{clusterIP: 10.96.0.51, ports: [{{port: 80}}]}}
---
kind: Service
metadata: {{name: kube-dns, namespace: kube-system}}
spec: {{clusterIP: 10.96.0.10, ports: [{{name: dns, port: 53, protocol: UDP}}]}}
---
kind: EndpointSlice
apiVersion: discovery.k8s.io/v1
metadata: {{name: web-1, labels: {{kubernetes.io/service-name: web}}}}
addressType: IPv4
ports: [{{port: 8080, protocol: TCP}}]
endpoints:
- {{addresses: [10.244.0.2], nodeName: n1}}
- {{addresses: [10.244.1.2], nodeName: n2}}
",
        addresses[0], addresses[1]
    )
}

#[test]
fn pods_of_two_nodes_find_and_reach_each_other() {
    if !rustix::process::geteuid().is_root() {
        left_out("a cluster needs root");
        return;
    }
    let cluster = format!("c{}", std::process::id());
    let cleanup = Cleanup(cluster.clone());
    let network = Cidr::new(Ipv4Addr::new(172, 28, (std::process::id() % 250) as u8, 0), 24);
    let node = |name: &str, place| Node {
        cluster: cluster.clone(),
        name: name.into(),
        address: network.nth(place),
        network,
        mtu: 1400,
    };
    let nodes = [node("n1", 2), node("n2", 3)];
    let world = world([nodes[0].address, nodes[1].address]);
    let n1 = start(&nodes[0], "10.244.0.0/24".parse().unwrap(), world.clone());
    // On the second node, somebody has a DNS server of their own, for all addresses.
    let other = node_namespace::create(&nodes[1]).unwrap();
    let other = inside(other.as_fd(), || UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 53)))
        .unwrap()
        .unwrap();
    let n2 = start(&nodes[1], "10.244.1.0/24".parse().unwrap(), world);
    assert_eq!(n1.dns_port, 53);
    assert_ne!(n2.dns_port, 53);
    let ((a, a_address), (b, b_address)) = (attach(&n1, "a"), attach(&n2, "b"));

    assert_eq!(ask(&a, b_address, 8080), format!("b to {a_address}"));
    assert_eq!(ask(&b, a_address, 8080), format!("a to {b_address}"));
    assert_eq!(look_up(&a, "web.default.svc.cluster.local."), [IpAddr::from(VIP)]);
    assert_eq!(
        look_up(&n2.netns, "web.default.svc.cluster.local."),
        [IpAddr::from(VIP)]
    );
    assert_eq!(look_up(&b, "web.default.svc.cluster.local."), [IpAddr::from(VIP)]);
    drop(other);
    for client in [&a, &b, &n1.netns, &n2.netns] {
        let answers: std::collections::BTreeSet<String> = (0..40).map(|_| who(client, VIP, 80)).collect();
        assert_eq!(answers.into_iter().collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(ask(client, Ipv4Addr::new(10, 96, 0, 51), 80), "ConnectionRefused");
    }
    let machine: OwnedFd = std::fs::File::open("/proc/thread-self/ns/net").unwrap().into();
    for node in &nodes {
        let answers: std::collections::BTreeSet<String> =
            (0..40).map(|_| who(&machine, node.address, 30080)).collect();
        assert_eq!(answers.into_iter().collect::<Vec<_>>(), ["a", "b"]);
    }

    // What a node port of the machine redirects to the node that asked goes back through the port that it came by.
    assert_eq!(hairpins(&cluster), ["1", "1"]);

    let netns = n1.netns.try_clone().unwrap();
    for node in [n1, n2] {
        node.stop.send(()).unwrap();
        node.thread.join().unwrap();
    }
    inside(netns.as_fd(), || machine::reset(&cluster, &ranges()))
        .unwrap()
        .unwrap();
    let left = inside(netns.as_fd(), leftovers).unwrap();
    assert_eq!(left, "", "a reset leaves nothing behind");
    drop(cleanup);
    assert!(!std::path::Path::new(&format!("/run/netns/setpoint-{cluster}-n1")).exists());
    let left = leftovers();
    assert!(!left.contains(&cluster), "{left}");
}

/// What is still here of any cluster: links, routes, addresses, tables; where there are tools to see them.
fn leftovers() -> String {
    let run = |command: &str, arguments: &[&str]| match std::process::Command::new(command)
        .args(arguments)
        .output()
    {
        Ok(output) => String::from_utf8_lossy(&output.stdout).into_owned(),
        Err(e) => {
            left_out(&format!("{command}: {e}"));
            String::new()
        }
    };
    let routes = run("/usr/sbin/ip", &["route", "show", "proto", "83"]);
    let routes: String = routes
        .lines()
        .filter(|line| !line.starts_with("default"))
        .collect();
    let links = run("/usr/sbin/ip", &["-o", "link"]);
    let ours: Vec<&str> = links
        .lines()
        .filter(|line| line.contains("alias setpoint") || line.contains(": sp"))
        .collect();
    let addresses = run("/usr/sbin/ip", &["-o", "address", "show", "to", "10.96.0.10/32"]);
    let tables = run("/usr/sbin/nft", &["list", "tables"]);
    format!("{routes}{}{addresses}{tables}", ours.join("\n"))
}

/// Past the test harness, which keeps to itself what a passing test prints.
fn left_out(what: &str) {
    let _ = std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("left out: {what}\n"));
}

/// What the bridge's ports of this cluster say of frames that are to go back to where they came from.
fn hairpins(cluster: &str) -> Vec<String> {
    let links = std::fs::read_dir("/sys/class/net").unwrap();
    let links = links.map(|link| link.unwrap().path());
    let read = |path: PathBuf| std::fs::read_to_string(path).map(|text| text.trim().to_owned());
    let ours = links.filter(|link| read(link.join("ifalias")).is_ok_and(|alias| alias.contains(cluster)));
    ours.filter_map(|link| read(link.join("brport/hairpin_mode")).ok())
        .collect()
}
