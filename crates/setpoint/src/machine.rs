//! All nodes of this machine: the first in this process, further ones as processes in network namespaces of their own.

use std::fs;
use std::net::Ipv4Addr;
use std::os::fd::{AsFd as _, OwnedFd};
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow, bail};
use api::{Client, DeleteOptions, Identity, Reason, Resource, Value, Write};
use apiserver::auth::pki::Leaf;
use client::Kubeconfig;
use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};
use serde_json::json;

use crate::control_plane::{ControlPlane, endpoint};
use crate::node::{Clients, HELLO, Node, Plan, Settings};
use crate::place::Place;
use crate::progress::Progress;
use crate::tls::server_tls;
use crate::up::Up;
use crate::waiting::{gone, until};

/// How long the nodes may take to be ready, and the first pod to run.
const PATIENCE: Duration = Duration::from_secs(120);
const NODES: Resource = Resource::of("", "nodes");
const PODS: Resource = Resource::of("", "pods");

pub(crate) struct Nodes {
    first: Node,
    others: Vec<Child>,
}

impl Nodes {
    /// Stops the loops of all nodes; their pods go on.
    pub(crate) async fn stop(mut self) {
        self.first.stop();
        for other in &mut self.others {
            // A node's process ends with its standard input.
            drop(other.stdin.take());
        }
        let ended =
            tokio::task::spawn_blocking(move || self.others.iter_mut().for_each(|other| drop(other.wait())));
        let _ = ended.await;
    }
}

/// Starts them, and answers when all are ready, a pod has run, and DNS has answered it.
pub(crate) async fn start_all(
    place: &Place,
    up: &Up,
    address: Ipv4Addr,
    plane: &ControlPlane,
    progress: &Progress,
) -> Result<Nodes> {
    let names = names(up.nodes);
    let mut others = Vec::new();
    for (at, name) in names.iter().enumerate().skip(1) {
        others.push(start_other(place, up, plane, address, name, at)?);
    }
    let client: Arc<dyn Client> = Arc::new(plane.server.clone());
    let clients = Clients {
        kubelet: client.clone(),
        proxy: client.clone(),
        dns: client.clone(),
    };
    let plan = Plan {
        place,
        name: names[0].clone(),
        address,
        clients,
        tls: Arc::new(serving_tls(plane, &names[0], address)?),
        settings: Settings::read(up.config.as_deref())?,
    };
    let first = plan.start().await?;
    first.show(&plane.gaps);
    let admin = Identity::apiserver();
    for name in &names {
        ready(&*client, &admin, name).await?;
        progress.step(&format!("Node {name} is ready"));
    }
    first_pod(&*client, &admin).await?;
    progress.step("A pod has run, and cluster DNS has answered it");
    Ok(Nodes { first, others })
}

/// The machine's own name, and that with a number.
fn names(count: u16) -> Vec<String> {
    let host = rustix::system::uname()
        .nodename()
        .to_string_lossy()
        .to_lowercase();
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.';
    let host: String = host.chars().filter(|c| fits(*c)).collect();
    let host = if host.is_empty() { "node".to_owned() } else { host };
    let further = (2..=count).map(|n| format!("{host}-{n}"));
    std::iter::once(host.clone()).chain(further).collect()
}

fn serving_tls(plane: &ControlPlane, name: &str, address: Ipv4Addr) -> Result<rustls::ServerConfig> {
    let leaf = plane.pki.leaf(&Leaf {
        name: &format!("kubelet-{name}"),
        common_name: &format!("system:node:{name}"),
        organization: "system:nodes",
        dns_names: &[name.to_owned()],
        addresses: &[address.into()],
        client: false,
        server: true,
    })?;
    server_tls(&leaf, &plane.pki.ca.cert_pem, &["http/1.1"])
}

/// A further node: a network namespace, credentials of its own, and a process in it.
fn start_other(
    place: &Place,
    up: &Up,
    plane: &ControlPlane,
    api: Ipv4Addr,
    name: &str,
    at: usize,
) -> Result<Child> {
    let address = place.plan.nodes.nth(u64::try_from(at)? + 1);
    let netns = network::node_namespace::create(&network::node_namespace::Node {
        cluster: place.name.clone(),
        name: name.to_owned(),
        address,
        network: place.plan.nodes,
        mtu: network::machine::mtu()?,
    });
    let netns = netns.with_context(|| format!("make the network namespace of node {name}"))?;
    let folder = place.data.join("nodes").join(name);
    fs::create_dir_all(&folder).with_context(|| format!("create {}", folder.display()))?;
    let server = format!("https://{api}:{}", place.api_port);
    let node = format!("system:node:{name}");
    for (file, user, group) in [
        ("kubelet", node.as_str(), "system:nodes"),
        ("proxy", "system:kube-proxy", ""),
        (
            "dns",
            "system:serviceaccount:kube-system:coredns",
            "system:serviceaccounts",
        ),
    ] {
        let leaf = plane.pki.leaf(&Leaf {
            name: &format!("{file}-client-{name}"),
            common_name: user,
            organization: group,
            dns_names: &[],
            addresses: &[],
            client: true,
            server: false,
        })?;
        let config = Kubeconfig::of(file, &endpoint(&server, &plane.pki, leaf));
        config
            .merge_into(&folder.join(format!("{file}.kubeconfig")))
            .map_err(|e| anyhow!(e))?;
    }
    let serving = plane.pki.leaf(&Leaf {
        name: &format!("kubelet-{name}"),
        common_name: &node,
        organization: "system:nodes",
        dns_names: &[name.to_owned()],
        addresses: &[address.into()],
        client: false,
        server: true,
    })?;
    write_private(
        &folder.join("serving.pem"),
        &(serving.cert_pem + &serving.key_pem),
    )?;
    write_private(&folder.join("ca.pem"), &plane.pki.ca.cert_pem)?;
    let mut agent = spawn_agent(place, up, name, address, netns)?;
    if let Some(told) = agent.stdout.take() {
        let (gaps, told) = (plane.gaps.clone(), tokio::process::ChildStdout::from_std(told)?);
        tokio::spawn(async move { gaps.hear(told).await });
    }
    Ok(agent)
}

fn write_private(path: &std::path::Path, text: &str) -> Result<()> {
    use std::io::Write as _;
    use std::os::unix::fs::OpenOptionsExt as _;
    let file = fs::OpenOptions::new()
        .create(true)
        .truncate(true)
        .write(true)
        .mode(0o600)
        .open(path);
    let written = file.and_then(|mut file| file.write_all(text.as_bytes()));
    written.with_context(|| format!("write {}", path.display()))
}

/// Its standard output is what it has open.
#[allow(unsafe_code)]
fn spawn_agent(place: &Place, up: &Up, name: &str, address: Ipv4Addr, netns: OwnedFd) -> Result<Child> {
    let log = fs::File::options().create(true).append(true).open(place.log())?;
    let mut command = Command::new(std::env::current_exe()?);
    command.args([
        "agent",
        "--node",
        name,
        "--address",
        &address.to_string(),
        "--name",
        &place.name,
    ]);
    command.arg("--data-dir").arg(&place.data);
    if let Some(config) = &up.config {
        command.arg("--config").arg(config);
    }
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(log);
    // SAFETY: setns and setsid are system calls on values that the child owns; no memory of the parent is touched.
    unsafe {
        command.pre_exec(move || {
            rustix::process::setsid()?;
            move_into_link_name_space(netns.as_fd(), Some(LinkNameSpaceType::Network))?;
            Ok(())
        });
    }
    command.spawn().with_context(|| format!("start node {name}"))
}

/// Waits until the node says that it is ready.
async fn ready(client: &dyn Client, as_: &Identity, name: &str) -> Result<()> {
    let is_ready = |node: &Value| {
        let conditions = node["status"]["conditions"].as_array().into_iter().flatten();
        conditions
            .into_iter()
            .any(|c| c["type"] == "Ready" && c["status"] == "True")
    };
    let waited = until(client, as_, &NODES.key("", name), PATIENCE, is_ready).await;
    waited
        .with_context(|| format!("node {name} is not ready: setpoint why node/{name}"))
        .map(drop)
}

/// Runs a pod that looks a name up, and ends.
async fn first_pod(client: &dyn Client, as_: &Identity) -> Result<()> {
    let key = PODS.key("kube-system", "setpoint-check");
    let options = DeleteOptions {
        grace_seconds: Some(0),
        ..DeleteOptions::default()
    };
    let delete = || client.write(as_, Write::delete(key.clone(), options.clone()));
    let body = json!({
        "apiVersion": "v1", "kind": "Pod",
        "metadata": {"name": key.name, "namespace": key.namespace},
        "spec": {
            "restartPolicy": "Never", "automountServiceAccountToken": false, "terminationGracePeriodSeconds": 0,
            "containers": [{"name": "check", "image": HELLO, "imagePullPolicy": "IfNotPresent",
                "command": ["/setpoint", "hello", "--resolve", "kubernetes.default.svc.cluster.local"]}],
        },
    });
    let deadline = tokio::time::Instant::now() + PATIENCE;
    loop {
        match client.write(as_, Write::create(key.clone(), body.clone())).await {
            Ok(_) => break,
            Err(refused) if refused.reason == Reason::AlreadyExists => {
                let _ = delete().await;
                gone(client, as_, &key, PATIENCE).await?;
            }
            // The default service account is made by a loop; it takes a moment.
            Err(refused) if refused.reason == Reason::Forbidden && tokio::time::Instant::now() < deadline => {
                let account = Resource::of("", "serviceaccounts").key("kube-system", "default");
                until(client, as_, &account, PATIENCE, |_| true)
                    .await
                    .context("the default service account is not made")?;
            }
            Err(refused) => bail!("create the first pod: {refused}"),
        }
    }
    let over = |pod: &Value| pod["status"]["phase"] == "Succeeded" || pod["status"]["phase"] == "Failed";
    let pod = until(client, as_, &key, PATIENCE, over)
        .await
        .context("the first pod does not run: setpoint why -n kube-system pod/setpoint-check")?;
    let failed = pod.value()?["status"]["phase"] == "Failed";
    if failed {
        bail!("the first pod failed: setpoint logs -n kube-system setpoint-check");
    }
    delete().await.map(drop).or_else(|refused| {
        if refused.is_not_found() {
            Ok(())
        } else {
            Err(refused.into())
        }
    })
}

/// Ends every node's pods and takes away what they made.
pub(crate) fn remove_all(place: &Place) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(crate::node::remove_pods(place))?;
    remove_cgroups(&crate::node::cgroup_root(place))?;
    network::node_namespace::remove_all(&place.name).context("remove the further nodes' network")?;
    network::machine::reset(&place.name, &place.ranges()).context("remove the network")
}

/// The cluster's own cgroup, empty by now, in every hierarchy.
fn remove_cgroups(name: &str) -> Result<()> {
    let mounts = fs::read_to_string("/proc/self/mounts").context("read the mounts")?;
    for mount in mounts.lines() {
        let mut fields = mount.split(' ').skip(1);
        let (Some(at), Some("cgroup" | "cgroup2")) = (fields.next(), fields.next()) else {
            continue;
        };
        let folder = std::path::Path::new(at).join(name.trim_start_matches('/'));
        match fs::remove_dir(&folder) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(error).with_context(|| format!("remove the cgroup {}", folder.display()));
            }
            _ => {}
        }
    }
    Ok(())
}
