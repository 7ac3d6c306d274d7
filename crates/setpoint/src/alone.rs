//! The scheduler and the loops on their own: over HTTPS, beside upstream's or instead of them, one of several at a time.

use std::cell::RefCell;
use std::collections::HashSet;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, Result, anyhow, bail};
use api::{Client, Identity, Resource};
use apiserver::RuntimeConfig;
use apiserver::auth::pki::Authority;
use apiserver::auth::token::{LEGACY_ISSUER, TokenSigner};
use apiserver::registry::Registry;
use clap::Args;
use client::{Endpoint, Https, Kubeconfig, ServiceAccounts};
use controllers::NodeIpam;
use controllers::all::Cluster;
use controllers::csrsigning::Certify;
use engine::{Elector, Engine, Lease, SystemClock};
use reconcile::{ApiStep, Controller, Motor};
use scheduler::{Configuration, Scheduler};
use tokio::signal::unix::{SignalKind, signal};

use crate::loops::Signing;
use crate::{discovery, logging};

/// One of several candidates works at a time.
#[derive(Args, Debug)]
struct Election {
    /// Work only while holding the lease
    #[arg(long, default_value_t = true, action = clap::ArgAction::Set, num_args = 0..=1, default_missing_value = "true")]
    leader_elect: bool,
    /// The lease's namespace
    #[arg(long, default_value = "kube-system")]
    leader_elect_resource_namespace: String,
    /// The lease's name [default: upstream's]
    #[arg(long)]
    leader_elect_resource_name: Option<String>,
}

#[derive(Args, Debug)]
pub(crate) struct SchedulerAlone {
    #[command(flatten)]
    election: Election,
    /// A KubeSchedulerConfiguration
    #[arg(long)]
    config: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub(crate) struct ControllerManager {
    #[command(flatten)]
    election: Election,
    /// Which loops: `*` for all, `deployment` for that one, `-deployment` for all but that one
    #[arg(long, value_delimiter = ',', default_value = "*", allow_hyphen_values = true)]
    controllers: Vec<String>,
    /// Each loop acts as a service account of its own
    #[arg(long)]
    use_service_account_credentials: bool,
    /// The CA that is published to every namespace; without it none is
    #[arg(long)]
    root_ca_file: Option<PathBuf>,
    /// Signs the tokens that are kept in Secrets; without it none are made
    #[arg(long)]
    service_account_private_key_file: Option<PathBuf>,
    /// The CA that signs certificates, and its key; without them none are signed
    #[arg(long, requires = "cluster_signing_key_file")]
    cluster_signing_cert_file: Option<PathBuf>,
    #[arg(long, requires = "cluster_signing_cert_file")]
    cluster_signing_key_file: Option<PathBuf>,
    /// Give nodes ranges of the pods' addresses
    #[arg(long, requires = "cluster_cidr")]
    allocate_node_cidrs: bool,
    /// The pods' addresses: 10.244.0.0/16
    #[arg(long)]
    cluster_cidr: Option<String>,
    /// The length of a node's prefix
    #[arg(long, default_value_t = 24)]
    node_cidr_mask_size: u8,
}

/// A server, and a way to it.
struct Server {
    endpoint: Endpoint,
    https: Https,
}

impl Server {
    fn of(target: &cli::Target) -> Result<Self> {
        let path = target.kubeconfig.clone().unwrap_or_else(Kubeconfig::default_path);
        let kubeconfig = Kubeconfig::read(&path).map_err(|e| anyhow!(e))?;
        let endpoint = kubeconfig
            .endpoint(target.context.as_deref())
            .map_err(|e| anyhow!(e))?;
        let https = Https::new(&endpoint).map_err(|e| anyhow!(e))?;
        let pods = Resource::of("", "pods");
        Ok(Self {
            https: https.indexing(&pods, &["spec.nodeName", "status.phase"]),
            endpoint,
        })
    }
}

impl SchedulerAlone {
    pub(crate) fn run(self, target: &cli::Target) -> Result<()> {
        let server = Server::of(target)?;
        let profiles = configuration(self.config.as_deref())?;
        run(self.election.run("kube-scheduler", &server, async {
            let identity = Identity::user("system:kube-scheduler", []);
            let client: Arc<dyn Client> = Arc::new(server.https.clone());
            let engine = Engine::reading_as(client, Arc::new(SystemClock), identity.clone());
            engine.add_batch(Scheduler::configured(profiles), "default-scheduler", identity);
            std::future::pending().await
        }))
    }
}

fn configuration(path: Option<&Path>) -> Result<Configuration> {
    let Some(path) = path else {
        return Ok(Configuration::default());
    };
    let text = read(path)?;
    let of = |error: String| anyhow!("{}: {error}", path.display());
    let document = serde_saphyr::from_str(&text).map_err(|e| of(e.to_string()))?;
    Configuration::read(&document).map_err(of)
}

impl ControllerManager {
    pub(crate) fn run(self, target: &cli::Target) -> Result<()> {
        let server = Server::of(target)?;
        let cluster = self.cluster()?;
        let roll = Roll::default();
        controllers::all::add_all(&roll, self.cluster()?);
        let names = Names::parse(&self.controllers, &roll.0.borrow(), &self.left_out())?;
        let with_accounts = self.use_service_account_credentials;
        run(self.election.run("kube-controller-manager", &server, async {
            let own = server.https.clone();
            let client: Arc<dyn Client> = if with_accounts {
                Arc::new(ServiceAccounts::new(own, server.endpoint.clone()))
            } else {
                Arc::new(own)
            };
            let manager = Identity::user("system:kube-controller-manager", []);
            let engine = Engine::reading_as(client, Arc::new(SystemClock), manager);
            let served = server
                .https
                .served()
                .await
                .map_err(|e| anyhow!("discovery: {e}"))?;
            engine.set_served(served);
            let chosen = Chosen {
                engine: &engine,
                names,
            };
            controllers::all::add_all(&chosen, cluster);
            discovery::add(&engine, discovery::over(&server.https));
            std::future::pending().await
        }))
    }

    fn cluster(&self) -> Result<Cluster> {
        let ca = self.root_ca_file.as_deref().map(read).transpose()?;
        let key = self
            .service_account_private_key_file
            .as_deref()
            .map(read)
            .transpose()?;
        let signer = key.map(|key| TokenSigner::new(&key, LEGACY_ISSUER));
        let signer = signer.transpose().context("--service-account-private-key-file")?;
        let certify = match (&self.cluster_signing_cert_file, &self.cluster_signing_key_file) {
            (Some(cert), Some(key)) => {
                let authority = Authority::of(read(cert)?, read(key)?);
                let authority = authority.map_err(|e| anyhow!("--cluster-signing-cert-file: {e}"))?;
                Some(Arc::new(Signing(authority)) as Arc<dyn Certify>)
            }
            _ => None,
        };
        let (address, prefix) = match &self.cluster_cidr {
            Some(range) => parse_range(range).with_context(|| format!("--cluster-cidr {range}"))?,
            None => (Ipv4Addr::UNSPECIFIED, 0),
        };
        // Of custom resources it knows nothing: policies about them are told of no mistakes.
        let built_in = Registry::new(&RuntimeConfig::default(), []);
        Ok(Cluster {
            ca: ca.unwrap_or_default(),
            mac: apiserver::auth::token::hmac_sha256,
            check_policy: Arc::new(move |policy| built_in.check_policy(policy)),
            sign: Arc::new(move |claims| match &signer {
                Some(signer) => signer.sign(claims.to_json()).map_err(|e| e.to_string()),
                None => Err("there is no --service-account-private-key-file".to_owned()),
            }),
            certify,
            pods: NodeIpam {
                address,
                prefix,
                node_prefix: self.node_cidr_mask_size,
            },
        })
    }

    /// Loops for which what they need was not given.
    fn left_out(&self) -> Vec<&'static str> {
        let lacks = [
            (self.root_ca_file.is_none(), "rootca"),
            (self.service_account_private_key_file.is_none(), "token"),
            (!self.allocate_node_cidrs, "nodeipam"),
        ];
        lacks
            .into_iter()
            .filter(|(lacks, _)| *lacks)
            .map(|(_, name)| name)
            .collect()
    }
}

fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("read {}", path.display()))
}

fn parse_range(range: &str) -> Result<(Ipv4Addr, u8)> {
    let (address, prefix) = range.split_once('/').context("write it as 10.244.0.0/16")?;
    Ok((address.parse()?, prefix.parse()?))
}

/// The loops that have another name than upstream gives them.
const UPSTREAMS: [(&str, &[&str]); 16] = [
    ("aggregation", &["clusterrole-aggregation"]),
    ("attributesclassprotection", &["volumeattributesclass-protection"]),
    ("claimbinder", &["persistentvolume-binder"]),
    ("claimprotection", &["persistentvolumeclaim-protection"]),
    ("csrcleaner", &["certificatesigningrequest-cleaner"]),
    ("csrsigning", &["certificatesigningrequest-signing"]),
    ("ephemeralvolume", &["ephemeral-volume"]),
    ("garbage", &["garbage-collector"]),
    ("mirroring", &["endpointslice-mirroring"]),
    ("podgc", &["pod-garbage-collector"]),
    ("policystatus", &["validatingadmissionpolicy-status"]),
    ("quota", &["resourcequota"]),
    ("rootca", &["root-ca-certificate-publisher"]),
    ("token", &["serviceaccount-token"]),
    ("volumebinder", &["persistentvolume-binder"]),
    ("volumeprotection", &["persistentvolume-protection"]),
];

/// Which loops run, by their names.
struct Names(HashSet<&'static str>);

impl Names {
    /// `all`: the names of all loops.
    fn parse(asked: &[String], all: &[&'static str], left_out: &[&'static str]) -> Result<Self> {
        let mut chosen = HashSet::new();
        let mut without: HashSet<&str> = left_out.iter().copied().collect();
        for asked in asked {
            let (name, set) = match asked.strip_prefix('-') {
                Some(name) => (name, &mut without),
                None => (asked.as_str(), &mut chosen),
            };
            let found = || {
                all.iter()
                    .copied()
                    .filter(|own| name == "*" || is_called(own, name))
            };
            if found().next().is_none() {
                bail!(
                    "--controllers: there is no loop {name:?}; there are {}",
                    all.join(", ")
                );
            }
            set.extend(found());
        }
        chosen.retain(|name| !without.contains(name));
        Ok(Self(chosen))
    }
}

/// With or without upstream's ending.
fn is_called(own: &str, name: &str) -> bool {
    let name = name.strip_suffix("-controller").unwrap_or(name);
    let upstreams = UPSTREAMS.iter().find(|(ours, _)| *ours == own);
    own == name.replace('-', "") || upstreams.is_some_and(|(_, names)| names.contains(&name))
}

/// Takes no loop, but hears the names of all.
#[derive(Default)]
struct Roll(RefCell<Vec<&'static str>>);

impl Motor for Roll {
    fn add_api<C: Controller<Step = ApiStep>>(&self, _controller: C, _identity: Identity) {
        self.0.borrow_mut().push(C::NAME);
    }
}

/// Takes the chosen ones of all loops.
struct Chosen<'a> {
    engine: &'a Engine,
    names: Names,
}

impl Motor for Chosen<'_> {
    fn add_api<C: Controller<Step = ApiStep>>(&self, controller: C, identity: Identity) {
        if self.names.0.contains(C::NAME) {
            self.engine.add_api(controller, identity);
        }
    }
}

impl Election {
    /// Works while the lease is held; ends well when asked to, and with an error when the lease is lost.
    async fn run(&self, name: &str, server: &Server, work: impl Future<Output = Result<()>>) -> Result<()> {
        let mut term = signal(SignalKind::terminate())?;
        let mut interrupt = signal(SignalKind::interrupt())?;
        let asked_to_end = async {
            tokio::select! {
                _ = term.recv() => {}
                _ = interrupt.recv() => {}
            }
        };
        if !self.leader_elect {
            return tokio::select! {
                done = work => done,
                () = asked_to_end => Ok(()),
            };
        }
        let namespace = &self.leader_elect_resource_namespace;
        let lease = self.leader_elect_resource_name.as_deref().unwrap_or(name);
        let holder = format!("{}_{:016x}", host(), rand::random::<u64>());
        let lease = Lease::new(namespace.as_str(), lease, holder);
        let client: Arc<dyn Client> = Arc::new(server.https.clone());
        let mut elector = Elector::new(client, Arc::new(SystemClock), Identity::user("", []), lease);
        tokio::pin!(asked_to_end);
        tokio::select! {
            () = elector.acquire() => tracing::info!(name, "holds the lease"),
            () = &mut asked_to_end => return Ok(()),
        }
        let done = tokio::select! {
            done = work => done,
            () = elector.keep() => bail!("the lease is lost: another one works now"),
            () = asked_to_end => Ok(()),
        };
        elector.release().await;
        done
    }
}

fn host() -> String {
    rustix::system::uname().nodename().to_string_lossy().into_owned()
}

fn run(work: impl Future<Output = Result<()>>) -> Result<()> {
    logging::start();
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?
        .block_on(work)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loops_are_chosen_by_upstreams_names() {
        let all = ["deployment", "podgc", "claimbinder", "volumebinder", "rootca"];
        let chosen = |asked: &str| {
            let asked: Vec<String> = asked.split(',').map(str::to_owned).collect();
            let names = Names::parse(&asked, &all, &["rootca"]).map_err(|e| e.to_string())?;
            let mut names: Vec<&str> = names.0.into_iter().collect();
            names.sort_unstable();
            Ok::<_, String>(names.join(" "))
        };
        assert_eq!(chosen("*").unwrap(), "claimbinder deployment podgc volumebinder");
        assert_eq!(
            chosen("*,-persistentvolume-binder-controller").unwrap(),
            "deployment podgc"
        );
        assert_eq!(chosen("pod-garbage-collector,rootca").unwrap(), "podgc");
        assert!(
            chosen("deploymnt")
                .unwrap_err()
                .contains("there is no loop \"deploymnt\"")
        );
    }
}
