//! Where a cluster lives on this machine: folders, ports, address ranges. Chosen once, then kept in a file, so that
//! several clusters live side by side and each comes back as it was.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow, bail};
use clap::Args;
use network::cidr::Cidr;
use network::machine;
use rustix::fs::{FlockOperation, flock};
use serde_json::{Value, json};

use crate::args::Which;
use crate::process::Process;

/// The name that needs no `--name`.
pub(crate) const DEFAULT: &str = "setpoint";
/// The form of `cluster.json` and of the folders around it.
const FORMAT: u64 = 1;
const DATA_ROOT: &str = "/var/lib/setpoint";
const RUN_ROOT: &str = "/run/setpoint";
/// The ports of the first cluster; the others get the next free pair.
const API_PORT: u16 = 6443;
const KUBELET_PORT: u16 = 10250;
const PORT_PAIRS: u16 = 100;
/// Follows the number of a process that is about to end.
const STOPPING: &str = " stopping";

/// How long a process that stops may take: requests finish, and the kernel gives back all of its memory.
const END_PATIENCE: Duration = Duration::from_secs(45);

/// Ports that a new cluster is to have.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Ports {
    /// Port of the API [default: 6443, or the next free one for a cluster with a name]
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) api_port: Option<u16>,
    /// Port of the nodes' own API [default: 10250, or the next free one]
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) kubelet_port: Option<u16>,
}

/// One cluster of this machine.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) name: String,
    pub(crate) data: PathBuf,
    pub(crate) run: PathBuf,
    pub(crate) api_port: u16,
    pub(crate) kubelet_port: u16,
    pub(crate) plan: machine::Plan,
}

impl Place {
    /// The cluster that the arguments name, which must have been up once.
    pub(crate) fn find(which: &Which) -> Result<Self> {
        let (data, file) = Self::existing(which)?;
        Self::read(&which.name, &data, &file, true)
    }

    /// The same, to be removed: whichever version made it.
    pub(crate) fn find_to_remove(which: &Which) -> Result<Self> {
        let (data, file) = Self::existing(which)?;
        Self::read(&which.name, &data, &file, false)
    }

    fn existing(which: &Which) -> Result<(PathBuf, PathBuf)> {
        let data = data_folder(which)?;
        let file = data.join("cluster.json");
        if !file.exists() {
            bail!(
                "there is no cluster {:?} in {}; bring one up: setpoint up",
                which.name,
                data.display()
            );
        }
        Ok((data, file))
    }

    /// The cluster that the arguments name, made if there is none yet.
    pub(crate) fn find_or_choose(which: &Which, ports: &Ports) -> Result<Self> {
        let data = data_folder(which)?;
        let file = data.join("cluster.json");
        let _choosing = choosing()?;
        let place = if file.exists() {
            Self::read(&which.name, &data, &file, true)?.with_the_same(ports)?
        } else {
            let place = Self::choose(&which.name, data, ports)?;
            fs::create_dir_all(&place.data).with_context(|| format!("create {}", place.data.display()))?;
            let fail = || format!("write {}", file.display());
            fs::write(&file, serde_json::to_string_pretty(&place.to_json())?).with_context(fail)?;
            place
        };
        place.announce(&file)?;
        Ok(place)
    }

    /// Lets clusters that are made later know what is taken, wherever this one's data is.
    fn announce(&self, file: &Path) -> Result<()> {
        let link = self.run.join("cluster.json");
        let _old = fs::remove_file(&link);
        let linked = fs::create_dir_all(&self.run).and_then(|()| std::os::unix::fs::symlink(file, &link));
        linked.with_context(|| format!("link {}", link.display()))
    }

    fn with_the_same(self, ports: &Ports) -> Result<Self> {
        let pairs = [
            ("--api-port", ports.api_port, self.api_port),
            ("--kubelet-port", ports.kubelet_port, self.kubelet_port),
        ];
        for (flag, asked, have) in pairs {
            if let Some(asked) = asked.filter(|asked| *asked != have) {
                bail!(
                    "{flag} {asked}: cluster {:?} was made with {have}; leave the flag out, or remove the cluster first: setpoint reset",
                    self.name
                );
            }
        }
        Ok(self)
    }

    fn choose(name: &str, data: PathBuf, ports: &Ports) -> Result<Self> {
        let others = others(name);
        let is_free = |port: u16| {
            let taken = others
                .iter()
                .any(|other| other.api_port == port || other.kubelet_port == port);
            !taken && TcpListener::bind((Ipv4Addr::UNSPECIFIED, port)).is_ok()
        };
        let (api_port, kubelet_port) = ports.choose(name, is_free)?;
        let plans: Vec<machine::Plan> = others.into_iter().map(|other| other.plan).collect();
        let plan = machine::plan(name, &plans).context("choose address ranges")?;
        Ok(Self {
            name: name.to_owned(),
            data,
            run: Path::new(RUN_ROOT).join(name),
            api_port,
            kubelet_port,
            plan,
        })
    }

    /// `strict`: refuses what another version made.
    fn read(name: &str, data: &Path, file: &Path, strict: bool) -> Result<Self> {
        let broken = || {
            format!(
                "read {}: put it back from a copy, or remove the cluster's folders",
                file.display()
            )
        };
        let text = fs::read_to_string(file).with_context(broken)?;
        let value: Value = serde_json::from_str(&text).with_context(broken)?;
        let format = value["format"].as_u64().unwrap_or_default();
        if strict && format != FORMAT {
            bail!(
                "{} was made by another version (format {format}, this one reads {FORMAT}): use that version, or remove the cluster: setpoint reset --name {name} --data-dir {}",
                data.display(),
                data.display()
            );
        }
        let held = value["name"].as_str().unwrap_or_default();
        if held != name && !held.is_empty() {
            bail!(
                "{} holds cluster {held:?}: choose another folder for {name:?}, or name that one: --name {held}",
                data.display()
            );
        }
        let range = |field: &str| -> Result<Cidr> {
            let text = value[field].as_str().unwrap_or_default();
            text.parse()
                .map_err(|e| anyhow!("{}: {field} {text:?}: {e}", file.display()))
        };
        let port = |field: &str| u16::try_from(value[field].as_u64().unwrap_or_default()).unwrap_or_default();
        Ok(Self {
            name: name.to_owned(),
            data: data.to_path_buf(),
            run: Path::new(RUN_ROOT).join(name),
            api_port: port("apiPort"),
            kubelet_port: port("kubeletPort"),
            plan: machine::Plan {
                pods: range("pods")?,
                services: range("services")?,
                nodes: range("nodes")?,
            },
        })
    }

    fn to_json(&self) -> Value {
        json!({
            "format": FORMAT, "name": self.name, "apiPort": self.api_port, "kubeletPort": self.kubelet_port,
            "pods": self.plan.pods.to_string(), "services": self.plan.services.to_string(),
            "nodes": self.plan.nodes.to_string(),
        })
    }

    /// The kubeconfig context.
    pub(crate) fn context(&self) -> String {
        if self.name == DEFAULT {
            DEFAULT.to_owned()
        } else {
            format!("setpoint-{}", self.name)
        }
    }

    pub(crate) fn log(&self) -> PathBuf {
        self.data.join("setpoint.log")
    }

    /// The ranges that network rules are made of.
    pub(crate) fn ranges(&self) -> network::nftables::Ranges {
        network::nftables::Ranges {
            pods: self.plan.pods,
            services: self.plan.services,
            dns: self.plan.dns(),
        }
    }

    /// The folder of a node's sockets and pids; short, for socket paths are.
    pub(crate) fn node_run(&self, node: &str) -> PathBuf {
        self.run.join(node)
    }

    /// The nodes that run here, with their control sockets.
    pub(crate) fn control_sockets(&self) -> Vec<(String, PathBuf)> {
        let entries = fs::read_dir(&self.run).into_iter().flatten().flatten();
        let socket = |entry: fs::DirEntry| {
            let socket = entry.path().join("control.sock");
            socket
                .exists()
                .then(|| (entry.file_name().to_string_lossy().into_owned(), socket))
        };
        let mut all: Vec<(String, PathBuf)> = entries.filter_map(socket).collect();
        all.sort();
        all
    }

    /// Held while the cluster runs; `None` if another process has it. One that is stopping, or being killed, keeps it until
    /// the kernel is done with its memory: that end is waited for.
    pub(crate) fn lock(&self) -> Result<Option<File>> {
        let file = lock_file(&self.run)?;
        let locked = || flock(&file, FlockOperation::NonBlockingLockExclusive).is_ok();
        if locked() {
            return Ok(Some(file));
        }
        if let Some(holder) = written_process(&self.run)?
            && (holder.is_ending() || is_stopping(&self.run))
            && !holder.ends_within(END_PATIENCE)?
        {
            bail!(
                "process {} of cluster {:?} is stopping, but does not end: setpoint down ends it by force",
                holder.pid(),
                self.name
            );
        }
        Ok(locked().then_some(file))
    }

    /// Held while a further node runs. The one that ran it before ends with its cluster: its end is waited for.
    pub(crate) fn lock_node(&self, node: &str) -> Result<File> {
        let folder = self.node_run(node);
        let file = lock_file(&folder)?;
        flock(&file, FlockOperation::LockExclusive).with_context(|| format!("lock {}", folder.display()))?;
        write_pid(&folder)?;
        Ok(file)
    }

    /// The process that runs the cluster, if one does.
    pub(crate) fn process(&self) -> Result<Option<Process>> {
        holder(&self.run)
    }

    /// The processes that run further nodes.
    pub(crate) fn node_processes(&self) -> Result<Vec<Process>> {
        let entries = fs::read_dir(&self.run).into_iter().flatten().flatten();
        let held = entries.map(|entry| holder(&entry.path()));
        held.filter_map(Result::transpose).collect()
    }
}

fn lock_file(folder: &Path) -> Result<File> {
    fs::create_dir_all(folder).with_context(|| format!("create {}", folder.display()))?;
    let path = folder.join("lock");
    let mut options = File::options();
    let file = options
        .create(true)
        .truncate(false)
        .write(true)
        .read(true)
        .open(&path);
    file.with_context(|| format!("open {}", path.display()))
}

/// The process that holds the lock in a folder.
fn holder(folder: &Path) -> Result<Option<Process>> {
    let Ok(file) = File::open(folder.join("lock")) else {
        return Ok(None);
    };
    if flock(&file, FlockOperation::NonBlockingLockShared).is_ok() {
        return Ok(None);
    }
    written_process(folder)
}

fn written_process(folder: &Path) -> Result<Option<Process>> {
    let written = fs::read_to_string(folder.join("pid")).ok();
    let pid = written.and_then(|text| text.split_whitespace().next()?.parse().ok());
    pid.map_or(Ok(None), Process::find)
}

fn is_stopping(folder: &Path) -> bool {
    fs::read_to_string(folder.join("pid")).is_ok_and(|text| text.ends_with(STOPPING))
}

/// Writes the number of this process where those look who find the folder locked.
pub(crate) fn write_pid(folder: &Path) -> Result<()> {
    write_state(folder, "")
}

/// Says there that this process serves nobody any more, so that `up` waits for its end.
pub(crate) fn write_stopping(folder: &Path) -> Result<()> {
    write_state(folder, STOPPING)
}

fn write_state(folder: &Path, state: &str) -> Result<()> {
    let path = folder.join("pid");
    fs::write(&path, format!("{}{state}", std::process::id()))
        .with_context(|| format!("write {}", path.display()))
}

fn data_folder(which: &Which) -> Result<PathBuf> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let name = &which.name;
    if name.is_empty()
        || name.len() > 20
        || !name.chars().all(fits)
        || name.starts_with('-')
        || name.ends_with('-')
    {
        bail!("the name {name:?} must be at most 20 lower-case letters, digits and dashes");
    }
    match &which.data_dir {
        Some(folder) => std::path::absolute(folder).with_context(|| format!("find {}", folder.display())),
        None => Ok(Path::new(DATA_ROOT).join(name)),
    }
}

/// Held while a cluster chooses what it needs of the machine, so that no two choose the same.
fn choosing() -> Result<File> {
    let fail = || format!("lock {RUN_ROOT}");
    loop {
        fs::create_dir_all(RUN_ROOT).with_context(fail)?;
        let folder = File::open(RUN_ROOT).with_context(fail)?;
        flock(&folder, FlockOperation::LockExclusive).with_context(fail)?;
        // The end of the last cluster may have taken it away meanwhile.
        let now = fs::metadata(RUN_ROOT).ok();
        if now.is_some_and(|now| folder.metadata().is_ok_and(|ours| ours.ino() == now.ino())) {
            return Ok(folder);
        }
    }
}

/// The other clusters of this machine, up or not: those in the default place, and since the machine started, all.
fn others(name: &str) -> Vec<Place> {
    let folders = [DATA_ROOT, RUN_ROOT].map(|root| fs::read_dir(root).into_iter().flatten().flatten());
    let read = |entry: fs::DirEntry| {
        let (folder, other) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        let file = folder.join("cluster.json");
        (other != name).then(|| Place::read(&other, &folder, &file, false).ok())?
    };
    folders.into_iter().flatten().filter_map(read).collect()
}

impl Ports {
    /// The API's and the kubelet's: those asked for; or else the first cluster's own, or the next free pair.
    fn choose(&self, name: &str, is_free: impl Fn(u16) -> bool) -> Result<(u16, u16)> {
        let pair = |n: u16| {
            (
                self.api_port.unwrap_or(API_PORT + n),
                self.kubelet_port.unwrap_or(KUBELET_PORT + n),
            )
        };
        let (first, last) = if name == DEFAULT { (0, 1) } else { (1, PORT_PAIRS) };
        let both = |(api, kubelet): &(u16, u16)| is_free(*api) && is_free(*kubelet);
        if let Some(chosen) = (first..last).map(pair).find(both) {
            return Ok(chosen);
        }
        let (api, kubelet) = pair(first);
        let (flag, port) = if is_free(api) {
            ("--kubelet-port", kubelet)
        } else {
            ("--api-port", api)
        };
        bail!(
            "port {port} is in use: stop what has it, or choose another for this cluster: setpoint up {flag}"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_that_stops_is_still_found() {
        let folder = tempfile::tempdir().unwrap();
        write_pid(folder.path()).unwrap();
        assert!(!is_stopping(folder.path()));
        write_stopping(folder.path()).unwrap();
        assert!(is_stopping(folder.path()));
        let found = written_process(folder.path()).unwrap().unwrap();
        assert_eq!(u32::try_from(found.pid()).unwrap(), std::process::id());
    }

    #[test]
    fn ports_are_those_asked_for_or_free_ones() {
        let busy = [6443, 6445, 10252, 7000];
        let is_free = |port: u16| !busy.contains(&port);
        let chosen = |name: &str, api_port, kubelet_port| {
            let ports = Ports {
                api_port,
                kubelet_port,
            };
            ports.choose(name, is_free).map_or_else(
                |error| error.to_string(),
                |(api, kubelet)| format!("{api} {kubelet}"),
            )
        };
        assert_eq!(chosen("lab", None, None), "6444 10251");
        assert_eq!(chosen("lab", Some(7001), None), "7001 10251");
        assert_eq!(chosen("setpoint", Some(7001), None), "7001 10250");
        let first = "port 6443 is in use: stop what has it, or choose another for this cluster: setpoint up --api-port";
        assert_eq!(chosen("setpoint", None, None), first);
        assert_eq!(chosen("lab", Some(7000), None), first.replace("6443", "7000"));
        let other = first.replace("6443", "10252").replace("api", "kubelet");
        assert_eq!(chosen("lab", None, Some(10252)), other);
    }
}
