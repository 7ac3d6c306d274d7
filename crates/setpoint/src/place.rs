//! Where a cluster lives on this machine: folders, ports, address ranges. Chosen once, then kept in a file, so that
//! several clusters live side by side and each comes back as it was.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow, bail};
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

/// How long the kernel may take to end a killed process: it gives back all of its memory first.
const END_PATIENCE: Duration = Duration::from_secs(20);

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
        let data = data_folder(which)?;
        let file = data.join("cluster.json");
        if !file.exists() {
            bail!(
                "there is no cluster {:?} in {}; bring one up: setpoint up",
                which.name,
                data.display()
            );
        }
        Self::read(&which.name, &data, &file)
    }

    /// The same, made if there is none yet.
    pub(crate) fn find_or_choose(which: &Which) -> Result<Self> {
        let data = data_folder(which)?;
        let file = data.join("cluster.json");
        if file.exists() {
            return Self::read(&which.name, &data, &file);
        }
        let place = Self::choose(&which.name, data)?;
        fs::create_dir_all(&place.data).with_context(|| format!("create {}", place.data.display()))?;
        let fail = || format!("write {}", file.display());
        fs::write(&file, serde_json::to_string_pretty(&place.to_json())?).with_context(fail)?;
        Ok(place)
    }

    fn choose(name: &str, data: PathBuf) -> Result<Self> {
        let first = u16::from(name != DEFAULT);
        let free = |port: u16| TcpListener::bind((Ipv4Addr::UNSPECIFIED, port)).is_ok();
        let taken = ports_of_others();
        let is_free = |n: &u16| {
            let (api, kubelet) = (API_PORT + n, KUBELET_PORT + n);
            !taken.contains(&api) && free(api) && free(kubelet)
        };
        let n = if name == DEFAULT {
            Some(0)
        } else {
            (first..PORT_PAIRS).find(is_free)
        };
        let n = n.ok_or_else(|| {
            anyhow!("no free ports from {API_PORT} and {KUBELET_PORT} on: stop another cluster")
        })?;
        let plan = machine::plan(name).context("choose address ranges")?;
        let (api_port, kubelet_port) = (API_PORT + n, KUBELET_PORT + n);
        Ok(Self {
            name: name.to_owned(),
            data,
            run: Path::new(RUN_ROOT).join(name),
            api_port,
            kubelet_port,
            plan,
        })
    }

    fn read(name: &str, data: &Path, file: &Path) -> Result<Self> {
        let text = fs::read_to_string(file).with_context(|| format!("read {}", file.display()))?;
        let value: Value = serde_json::from_str(&text).with_context(|| format!("read {}", file.display()))?;
        let format = value["format"].as_u64().unwrap_or_default();
        if format != FORMAT {
            bail!(
                "{} was made by another version (format {format}, this one reads {FORMAT}): use that version, or setpoint reset --name {name}",
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

    /// Held while the cluster runs; `None` if another process has it. One that is being killed keeps it until the kernel
    /// is done with its memory: that end is waited for.
    pub(crate) fn lock(&self) -> Result<Option<File>> {
        let file = self.lock_file()?;
        let locked = || flock(&file, FlockOperation::NonBlockingLockExclusive).is_ok();
        if locked() {
            return Ok(Some(file));
        }
        if let Some(holder) = self.written_process()?
            && holder.is_ending()
            && !holder.ends_within(END_PATIENCE)?
        {
            bail!(
                "the killed process {} of cluster {:?} does not end",
                holder.pid(),
                self.name
            );
        }
        Ok(locked().then_some(file))
    }

    fn lock_file(&self) -> Result<File> {
        fs::create_dir_all(&self.run).with_context(|| format!("create {}", self.run.display()))?;
        let path = self.run.join("lock");
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .read(true)
            .open(&path);
        file.with_context(|| format!("open {}", path.display()))
    }

    /// The process that runs the cluster, if one does.
    pub(crate) fn process(&self) -> Result<Option<Process>> {
        let Ok(file) = File::open(self.run.join("lock")) else {
            return Ok(None);
        };
        if flock(&file, FlockOperation::NonBlockingLockShared).is_ok() {
            return Ok(None);
        }
        self.written_process()
    }

    fn written_process(&self) -> Result<Option<Process>> {
        let written = fs::read_to_string(self.run.join("pid")).ok();
        let pid = written.and_then(|text| text.trim().parse().ok());
        pid.map_or(Ok(None), Process::find)
    }
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

/// The API ports of the other clusters in the default place, up or not.
fn ports_of_others() -> Vec<u16> {
    let entries = fs::read_dir(DATA_ROOT).into_iter().flatten().flatten();
    let read = |entry: fs::DirEntry| {
        let text = fs::read_to_string(entry.path().join("cluster.json")).ok()?;
        u16::try_from(serde_json::from_str::<Value>(&text).ok()?["apiPort"].as_u64()?).ok()
    };
    entries.filter_map(read).collect()
}
