//! The network of one node, put together: what the `setpoint` binary starts, and the loops it gives to its engine.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use reconcile::Waker;
use tokio::task::JoinHandle;

use crate::cidr::Cidr;
use crate::dns::server::{self, DnsServer};
use crate::dns::{DnsActor, DnsLoop};
use crate::limits::MEND_EVERY;
use crate::machine;
use crate::netlink::Error;
use crate::nftables::{Endpoint, Entry, Protocol, Ranges, ServiceTable};
use crate::pods::{self, Pods};
use crate::routes::{RouteTable, RoutesActor, RoutesLoop};
use crate::service::{ServiceActor, ServiceLoop};
use crate::zone::Zone;

const DNS_PORT: u16 = 53;

/// What a node's network is made by.
#[derive(Clone, Debug)]
pub struct Config {
    /// The cluster's name on this machine; it is in the names of everything that is made here.
    pub cluster: String,
    pub node_name: String,
    /// The node's `InternalIP`; must be an address of this network namespace.
    pub node_address: Ipv4Addr,
    pub ranges: Ranges,
    /// `cluster.local`
    pub domain: String,
    /// Whom the DNS server asks about other names: `/etc/resolv.conf`.
    pub resolv_conf: PathBuf,
}

#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error("network: {0}")]
    Kernel(#[from] Error),
    #[error("network: {0}")]
    Dns(#[from] io::Error),
}

/// A node's network, running. What it made in the kernel stays when it is dropped, so that pods keep working while
/// this program is replaced; [`machine::reset`] takes it away.
pub struct NodeNetwork {
    config: Config,
    table: Arc<ServiceTable>,
    routes: Arc<RouteTable>,
    zone: Arc<Zone>,
    dns: DnsServer,
    mender: JoinHandle<()>,
}

impl NodeNetwork {
    /// Starts in the network namespace of the calling thread, which must be that of the whole process. Takes some
    /// milliseconds.
    pub async fn start(config: Config) -> Result<Self, StartError> {
        machine::prepare(&config.cluster, &config.ranges, config.node_address)?;
        let table = Arc::new(ServiceTable::open(&config.cluster, config.ranges.clone())?);
        let routes = Arc::new(RouteTable::open(config.ranges.pods)?);
        let zone = Arc::new(Zone::new(&config.domain, config.ranges.dns));
        let dns = start_dns(&config, &table, zone.clone()).await?;
        let mender = tokio::spawn(mend(config.clone(), table.clone()));
        Ok(Self {
            config,
            table,
            routes,
            zone,
            dns,
            mender,
        })
    }

    /// The pods of this node, once its share of the pod range (`spec.podCIDR`) is known.
    pub fn pods(&self, range: Cidr) -> Result<Pods, Error> {
        let config = pods::Config {
            cluster: self.config.cluster.clone(),
            range,
            node_address: self.config.node_address,
            mtu: machine::mtu()?,
        };
        Pods::open(config, self.table.clone())
    }

    /// `engine.add(service, identity, Arc::new(actor))`; `waker` is the engine's for [`ServiceLoop`]'s name.
    pub fn service(&self, waker: Waker) -> (ServiceLoop, ServiceActor) {
        let (node, pods) = (&self.config.node_name, self.config.ranges.pods);
        (
            ServiceLoop::new(node, pods, self.table.clone()),
            ServiceActor::new(self.table.clone(), waker),
        )
    }

    pub fn dns(&self, waker: Waker) -> (DnsLoop, DnsActor) {
        (
            DnsLoop::new(self.zone.clone()),
            DnsActor::new(self.zone.clone(), waker),
        )
    }

    pub fn routes(&self) -> (RoutesLoop, RoutesActor) {
        let table = self.routes.clone();
        (
            RoutesLoop::new(&self.config.node_name, table.clone()),
            RoutesActor(table),
        )
    }

    /// Whether DNS knows the whole cluster: answers before that may be "not yet".
    pub fn dns_is_whole(&self) -> bool {
        self.zone.is_whole()
    }

    pub fn dns_addresses(&self) -> &[SocketAddr] {
        self.dns.addresses()
    }
}

/// On port 53 of the DNS address; if another program holds that port for all addresses, on any port, to which packets
/// are led.
async fn start_dns(config: &Config, table: &ServiceTable, zone: Arc<Zone>) -> Result<DnsServer, StartError> {
    let address = config.ranges.dns;
    let on = |port: u16| server::Config {
        listen: vec![SocketAddr::from((address, port))],
        resolv_conf: config.resolv_conf.clone(),
    };
    table.close_host_ports(address)?;
    match DnsServer::start(on(DNS_PORT), zone.clone()).await {
        Err(e) if e.kind() == io::ErrorKind::AddrInUse => tracing::info!("{e}"),
        other => return Ok(other?),
    }
    let dns = DnsServer::start(on(0), zone).await?;
    let port = dns.addresses().first().map_or(0, SocketAddr::port);
    let led = [Protocol::Udp, Protocol::Tcp].map(|protocol| {
        let entry = Entry {
            address: Some(address),
            protocol,
            port: DNS_PORT,
        };
        (entry, Endpoint { address, port })
    });
    table.open_host_ports(&led)?;
    Ok(dns)
}

impl Drop for NodeNetwork {
    fn drop(&mut self) {
        self.mender.abort();
    }
}

/// Puts back what somebody else took away (`nft flush ruleset`, a restarted firewall): nothing tells of that.
async fn mend(config: Config, table: Arc<ServiceTable>) {
    let mut every = tokio::time::interval(MEND_EVERY);
    loop {
        every.tick().await;
        let (config, table) = (config.clone(), table.clone());
        let work = move || {
            machine::prepare(&config.cluster, &config.ranges, config.node_address)?;
            table.mend()
        };
        match tokio::task::spawn_blocking(work).await {
            Ok(Ok(false)) => (),
            Ok(Ok(true)) => tracing::warn!("the nftables table was gone, and is written again"),
            Ok(Err(e)) => tracing::warn!("{e}"),
            Err(e) => tracing::warn!("mend the network: {e}"),
        }
    }
}
