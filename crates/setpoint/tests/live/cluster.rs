//! A cluster of the test's own, driven by the real program and real kubectl, and gone with the test.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How long anything may take on a busy machine.
pub(crate) const PATIENCE: Duration = Duration::from_secs(90);
/// One cluster at a time: two that come up together would want the same ports.
static ONE: Mutex<()> = Mutex::new(());

pub(crate) struct Cluster {
    pub(crate) name: String,
    pub(crate) folder: tempfile::TempDir,
    pub(crate) binary: PathBuf,
    pub(crate) kubectl: PathBuf,
    /// What the machine is called, for this cluster alone; its own name if there is none.
    pub(crate) host: Option<&'static str>,
    _alone: MutexGuard<'static, ()>,
}

impl Cluster {
    /// `None`, with a word to the reader, where `cargo xtask test` has not provided for it.
    pub(crate) fn new(test: &str) -> Option<Self> {
        let (binary, kubectl) = binary_and_kubectl(test)?;
        Some(Self {
            name: format!("t{}-{test}", std::process::id()),
            folder: tempfile::tempdir().unwrap(),
            binary,
            kubectl,
            host: None,
            _alone: ONE.lock().unwrap_or_else(PoisonError::into_inner),
        })
    }

    /// Runs a command of the program on this cluster.
    pub(crate) fn setpoint(&self, arguments: &[&str]) -> Output {
        let mut command = self.program();
        command.args(arguments).args(["--name", &self.name]);
        command
            .arg("--data-dir")
            .arg(self.folder.path().join("data"))
            .arg("--kubeconfig")
            .arg(self.kubeconfig());
        command.output().unwrap()
    }

    fn program(&self) -> Command {
        let Some(host) = self.host else {
            return Command::new(&self.binary);
        };
        let named = "echo \"$0\" > /proc/sys/kernel/hostname && exec \"$@\"";
        let mut command = Command::new("unshare");
        command.args(["--uts", "sh", "-c", named, host]).arg(&self.binary);
        command
    }

    pub(crate) fn kubeconfig(&self) -> PathBuf {
        self.folder.path().join("kubeconfig")
    }

    pub(crate) fn up(&self, more: &[&str]) -> String {
        let mut arguments = vec!["up"];
        arguments.extend(more);
        let output = self.setpoint(&arguments);
        let said = text(&output);
        assert!(output.status.success(), "{said}\n{}", self.log());
        assert!(said.contains("Ready in "), "{said}");
        said
    }

    fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("data/setpoint.log")).unwrap_or_default()
    }

    pub(crate) fn try_kubectl(&self, arguments: &[&str]) -> Output {
        Command::new(&self.kubectl)
            .arg("--kubeconfig")
            .arg(self.kubeconfig())
            .args(arguments)
            .output()
            .unwrap()
    }

    pub(crate) fn kubectl(&self, arguments: &[&str]) -> String {
        let output = self.try_kubectl(arguments);
        if !output.status.success() {
            panic!(
                "kubectl {}: {}\n{}",
                arguments.join(" "),
                text(&output),
                self.state()
            );
        }
        text(&output)
    }

    /// What `setpoint why` says.
    pub(crate) fn why(&self, arguments: &[&str]) -> String {
        let mut all = vec!["why"];
        all.extend(arguments);
        self.ask(&all)
    }

    /// What a command of the program says that asks the API, with this cluster's kubeconfig unless it names another.
    pub(crate) fn ask(&self, arguments: &[&str]) -> String {
        let mut command = Command::new(&self.binary);
        if !arguments.contains(&"--kubeconfig") {
            command.arg("--kubeconfig").arg(self.kubeconfig());
        }
        text(&command.args(arguments).output().unwrap())
    }

    /// Waits until `look` gives what is wanted. Each look asks another program, so that the loop does not spin.
    pub(crate) fn until<T>(&self, what: &str, look: impl Fn(&Self) -> Result<T, String>) -> T {
        let deadline = Instant::now() + PATIENCE;
        loop {
            match look(self) {
                Ok(found) => return found,
                Err(why) if Instant::now() > deadline => panic!("{what}: {why}\n{}", self.state()),
                Err(_) => {}
            }
        }
    }

    /// What is there and what is missing, for the reader of a failure.
    fn state(&self) -> String {
        let mut state = String::new();
        for arguments in [
            ["get", "gaps", "-A"].as_slice(),
            &["get", "rs,pods", "-A", "-o", "wide"],
        ] {
            state += &text(&self.try_kubectl(arguments));
        }
        let shape = "jsonpath={range .items[*]}{.metadata.namespace} {.metadata.name}{\"\\n\"}{end}";
        for pod in text(&self.try_kubectl(&["get", "pods", "-A", "-o", shape])).lines() {
            if let Some((namespace, name)) = pod.split_once(' ') {
                let logs = [
                    "logs",
                    "-n",
                    namespace,
                    name,
                    "--all-containers",
                    "--prefix",
                    "--tail=5",
                ];
                state += &text(&self.try_kubectl(&logs));
            }
        }
        let log = self.log();
        let from = log.lines().count().saturating_sub(40);
        state
            + &log
                .lines()
                .skip(from)
                .fold(String::new(), |all, line| all + line + "\n")
    }

    /// `kill -9`; the process may still be ending when this returns.
    pub(crate) fn kill(&self) {
        let pid = std::fs::read_to_string(Path::new("/run/setpoint").join(&self.name).join("pid")).unwrap();
        let killed = Command::new("kill").args(["-9", pid.trim()]).status().unwrap();
        assert!(killed.success());
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let output = self.setpoint(&["reset"]);
        if !std::thread::panicking() {
            assert!(output.status.success(), "{}", text(&output));
            self.nothing_is_left();
        }
    }
}

impl Cluster {
    fn nothing_is_left(&self) {
        let mounts = std::fs::read_to_string("/proc/self/mounts").unwrap();
        assert!(!mounts.contains(&self.name), "{mounts}");
        assert!(!self.folder.path().join("data").exists());
        assert!(!Path::new("/run/setpoint").join(&self.name).exists());
        for root in ["/sys/fs/cgroup", "/sys/fs/cgroup/memory"] {
            assert!(!Path::new(root).join(format!("setpoint-{}", self.name)).exists());
        }
        let links = text(&Command::new("ip").args(["-details", "link"]).output().unwrap());
        assert!(!links.contains(&format!("setpoint {} ", self.name)), "{links}");
    }
}

/// `None`, with a word to the reader, where `cargo xtask test` has not provided for it.
pub(crate) fn binary_and_kubectl(test: &str) -> Option<(PathBuf, PathBuf)> {
    let (Some(binary), Some(kubectl)) = (
        std::env::var_os("SETPOINT_BINARY"),
        std::env::var_os("SETPOINT_KUBECTL"),
    ) else {
        // Not println, which the test harness keeps to itself.
        let mut terminal = std::io::stderr();
        writeln!(
            terminal,
            "left out: {test} needs root, kubectl and a release build: cargo xtask test"
        )
        .unwrap();
        return None;
    };
    Some((binary.into(), kubectl.into()))
}

pub(crate) fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// The body of an answer; an answer that is no success is an error.
pub(crate) fn get(url: &str) -> Result<String, String> {
    let output = Command::new("curl")
        .args(["-sS", "--fail-with-body", "-m", "5", url])
        .output()
        .map_err(|e| e.to_string())?;
    if output.status.success() {
        Ok(text(&output))
    } else {
        Err(text(&output))
    }
}
