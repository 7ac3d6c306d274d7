//! A Setpoint cluster of the bench's own: brought up in a temporary folder, and gone when it is let go of.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use super::process;

pub(super) struct Cluster {
    name: String,
    binary: PathBuf,
    folder: PathBuf,
    /// The lines that `up` printed, and when after its start, in seconds.
    pub(super) steps: Vec<(f64, String)>,
}

impl Cluster {
    pub(super) fn up(binary: &Path) -> Result<Self> {
        let name = format!("bench-{}", std::process::id());
        let folder = std::env::temp_dir().join(format!("setpoint-{name}"));
        fs::create_dir_all(&folder)?;
        let mut cluster = Self {
            name,
            binary: binary.to_path_buf(),
            folder,
            steps: Vec::new(),
        };
        cluster.start()?;
        Ok(cluster)
    }

    /// Brings it up, noting when each line of progress came.
    fn start(&mut self) -> Result<()> {
        let started = Instant::now();
        let mut child = self
            .command("up")
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("start {}", self.binary.display()))?;
        let output = child.stdout.take().context("the output of up")?;
        for line in BufReader::new(output).lines() {
            self.steps.push((started.elapsed().as_secs_f64(), line?));
        }
        if !child.wait()?.success() {
            bail!("setpoint up failed; its log is below {}", self.folder.display());
        }
        Ok(())
    }

    /// When the first line with these words came.
    pub(super) fn seconds_to(&self, words: &str) -> Result<f64> {
        let step = self.steps.iter().find(|(_, line)| line.contains(words));
        let (seconds, _) = step.with_context(|| format!("up said nothing of {words:?}"))?;
        Ok(*seconds)
    }

    pub(super) fn kubeconfig(&self) -> PathBuf {
        self.folder.join("kubeconfig")
    }

    /// The process that is the control plane and the node.
    pub(super) fn pid(&self) -> Result<i32> {
        let path = Path::new("/run/setpoint").join(&self.name).join("pid");
        let text = fs::read_to_string(&path).with_context(|| format!("read {}", path.display()))?;
        Ok(text.trim().parse()?)
    }

    /// All its processes: its own and the shims of its pods, by the folder that their plans are in.
    pub(super) fn processes(&self) -> Result<Vec<i32>> {
        let folder = format!("/run/setpoint/{}/", self.name);
        let mut all = process::with_argument(|argument| argument.starts_with(&folder));
        all.push(self.pid()?);
        Ok(all)
    }

    /// All objects of a resource.
    pub(super) fn list(&self, resource: &str) -> Result<Value> {
        let mut command = Command::new(&self.binary);
        command.args(["get", resource, "-A", "-o", "json", "--kubeconfig"]);
        let output = command.arg(self.kubeconfig()).output()?;
        serde_json::from_slice(&output.stdout).with_context(|| format!("list {resource}"))
    }

    fn command(&self, what: &str) -> Command {
        let mut command = Command::new(&self.binary);
        command.args([what, "--name", &self.name, "--data-dir"]);
        command.arg(self.folder.join("data"));
        command.arg("--kubeconfig").arg(self.kubeconfig());
        command
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let reset = self.command("reset").stdout(Stdio::null()).status();
        if reset.is_ok_and(|status| status.success()) {
            // What is left is a kubeconfig; a folder that stays harms nobody.
            let _ = fs::remove_dir_all(&self.folder);
        } else {
            eprintln!(
                "the cluster {} could not be removed: setpoint reset --name {0}",
                self.name
            );
        }
    }
}
