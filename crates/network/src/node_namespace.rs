//! Further nodes of a cluster on one machine: each a network namespace of its own, joined to the machine by a bridge.
//!
//! ```text
//!   node n2: 10.244.1.0/24 ─ eth0 172.30.180.2 ─┐
//!   node n3: 10.244.2.0/24 ─ eth0 172.30.180.3 ─┴─ bridge spb-NAME 172.30.180.1 ─ the machine (node n1) ─ the world
//! ```

use std::fs::{self, File};
use std::io;
use std::net::Ipv4Addr;
use std::os::fd::{AsFd, OwnedFd};
use std::path::{Path, PathBuf};

use rustix::io::Errno;
use rustix::mount::{MountPropagationFlags, UnmountFlags, mount_bind, mount_change, unmount};
use rustix::thread::UnshareFlags;

use crate::cidr::Cidr;
use crate::names;
use crate::netlink::Error;
use crate::netlink::route::{End, Route, Routing};
use crate::netlink::socket::{Socket, inside};
use crate::netlink::sysctl;
use crate::nftables::{Hook, Is, Side, Transaction, passage, remove_named};

const FOLDER: &str = "/run/netns";

/// A node that shares this machine.
#[derive(Clone, Debug)]
pub struct Node {
    pub cluster: String,
    pub name: String,
    /// The node's address in `network`; the first address there is the machine's.
    pub address: Ipv4Addr,
    pub network: Cidr,
    pub mtu: u32,
}

/// Makes the node's network namespace, bridge and links, or finds them, and returns the namespace. It is also kept
/// under `/run/netns`, for `ip netns exec`.
pub fn create(node: &Node) -> Result<OwnedFd, Error> {
    let bridge = bridge(&node.cluster, node.network, node.mtu)?;
    let netns = ensure_netns(&names::netns(&node.cluster, &node.name))?;
    let mut routing = Routing::here()?;
    let link = names::node_link(&node.cluster, &node.name);
    if routing.link(&link)?.is_none() {
        let here = End {
            name: &link,
            mac: names::mac(&[&node.cluster, &node.name, "bridge"]),
            netns: None,
        };
        let there = End {
            name: "eth0",
            mac: names::mac(&[&node.cluster, &node.name, "node"]),
            netns: Some(netns.as_fd()),
        };
        routing.create_veth(&here, &there, node.mtu)?;
    }
    let index = routing.index(&link)?;
    routing.set_alias(
        index,
        &format!("{}node {}", names::alias_of(&node.cluster), node.name),
    )?;
    routing.set_master(index, bridge)?;
    // A node port of the machine may lead back to the node that asks. Where bridges are filtered (br_netfilter), the
    // bridge itself forwards what was redirected so, and must be allowed to.
    routing.set_hairpin(index)?;
    routing.set_up(index)?;
    inside(netns.as_fd(), || configure(node))??;
    Ok(netns)
}

/// Removes a node's network namespace and link; that there are none is fine. Its processes must be gone.
pub fn remove(cluster: &str, name: &str) -> Result<(), Error> {
    Routing::here()?.delete_link(&names::node_link(cluster, name))?;
    remove_netns(&path_of(&names::netns(cluster, name)))
}

/// Removes all further nodes of a cluster, their bridge and its rules.
pub fn remove_all(cluster: &str) -> Result<(), Error> {
    let prefix = names::netns(cluster, "");
    for entry in fs::read_dir(FOLDER).into_iter().flatten().flatten() {
        if let Some(name) = entry
            .file_name()
            .to_str()
            .and_then(|name| name.strip_prefix(&prefix))
        {
            remove(cluster, name)?;
        }
    }
    Routing::here()?.delete_link(&names::bridge(cluster))?;
    let table = names::nodes_table(cluster);
    passage::close(&table)?;
    remove_named(&table)
}

/// The bridge of a cluster's nodes, with the machine's address among them; made if it is not there. Answers with its
/// index.
pub fn bridge(cluster: &str, network: Cidr, mtu: u32) -> Result<u32, Error> {
    let mut routing = Routing::here()?;
    let name = names::bridge(cluster);
    if routing.link(&name)?.is_none() {
        routing.create_bridge(&name, mtu)?;
    }
    let index = routing.index(&name)?;
    routing.set_alias(index, &format!("{}bridge", names::alias_of(cluster)))?;
    routing.set_up(index)?;
    routing.add_address(index, network.nth(1), network.prefix, libc::RT_SCOPE_UNIVERSE)?;
    sysctl::set(&format!("net/ipv4/conf/{name}/send_redirects"), "0")?;
    sysctl::set("net/ipv4/ip_forward", "1")?;
    let mut socket = Socket::netfilter()?;
    let table = names::nodes_table(cluster);
    passage::open(&table, network)?;
    let mut t = Transaction::on(&table);
    let out = Hook {
        chain_type: "nat",
        point: libc::NF_INET_POST_ROUTING,
        priority: 100,
    };
    t.replace_table();
    t.add_chain("postrouting", Some(&out));
    t.add_rule("postrouting", |e| {
        e.if_address(Side::Source, Is::Equal, network)
            .if_address(Side::Destination, Is::Different, network)
            .masquerade();
    });
    t.commit(&mut socket)?;
    Ok(index)
}

fn configure(node: &Node) -> Result<(), Error> {
    let mut routing = Routing::here()?;
    let loopback = routing.index("lo")?;
    routing.set_up(loopback)?;
    let link = routing.index("eth0")?;
    routing.set_up(link)?;
    routing.add_address(link, node.address, node.network.prefix, libc::RT_SCOPE_UNIVERSE)?;
    routing.set_route(&Route::on(link, Cidr::ANY).via(node.network.nth(1)))
}

fn path_of(name: &str) -> PathBuf {
    Path::new(FOLDER).join(name)
}

fn ensure_netns(name: &str) -> Result<OwnedFd, Error> {
    let path = path_of(name);
    let failed = |e: io::Error| {
        let errno = Errno::from_io_error(&e).unwrap_or(Errno::IO);
        Error::new(format!("make network namespace {name}"), errno)
    };
    if is_netns(&path) {
        return Ok(File::open(&path).map_err(failed)?.into());
    }
    fs::create_dir_all(FOLDER).map_err(failed)?;
    share_folder().map_err(|e| failed(e.into()))?;
    File::create(&path).map_err(failed)?;
    let made = std::thread::scope(|scope| {
        let thread = scope.spawn(|| {
            unshare_network()?;
            mount_bind("/proc/thread-self/ns/net", &path)
        });
        thread.join().unwrap_or(Err(Errno::AGAIN))
    });
    made.map_err(|e| failed(e.into()))?;
    Ok(File::open(&path).map_err(failed)?.into())
}

/// A network namespace for the calling thread alone, which ends soon.
#[allow(unsafe_code)]
fn unshare_network() -> Result<(), Errno> {
    // SAFETY: a network namespace of its own changes nothing that other threads' memory or descriptors rely on.
    unsafe { rustix::thread::unshare_unsafe(UnshareFlags::NEWNET) }
}

/// As `ip netns add` does, so that namespaces can be seen and removed from every mount namespace.
fn share_folder() -> Result<(), Errno> {
    let shared = MountPropagationFlags::SHARED;
    if mount_change(FOLDER, shared) == Err(Errno::INVAL) {
        mount_bind(FOLDER, FOLDER)?;
        mount_change(FOLDER, shared)?;
    }
    Ok(())
}

/// A file on which no namespace is mounted is the rest of a broken attempt.
fn is_netns(path: &Path) -> bool {
    const NSFS_MAGIC: u64 = 0x6e73_6673;
    rustix::fs::statfs(path).is_ok_and(|fs| fs.f_type as u64 == NSFS_MAGIC)
}

fn remove_netns(path: &Path) -> Result<(), Error> {
    let doing = || format!("remove network namespace {}", path.display());
    match unmount(path, UnmountFlags::DETACH) {
        Ok(()) | Err(Errno::INVAL | Errno::NOENT) => (),
        Err(errno) => return Err(Error::new(doing(), errno)),
    }
    match fs::remove_file(path) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => {
            Err(Error::new(doing(), Errno::from_io_error(&e).unwrap_or(Errno::IO)))
        }
        _ => Ok(()),
    }
}
