//! An API server of the test's own: its folder, its process, and ways to ask it.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::time::Instant;

use apiserver::auth::pki::{Leaf, Pki};

use crate::live::{PATIENCE, binary_and_kubectl, text};

pub(crate) struct Process {
    folder: tempfile::TempDir,
    binary: PathBuf,
    kubectl: PathBuf,
    port: u16,
    child: Option<Child>,
}

impl Process {
    /// Not started yet: `None`, with a word to the reader, where `cargo xtask test` has not provided for it.
    pub(crate) fn new(test: &str) -> Option<Self> {
        let (binary, kubectl) = binary_and_kubectl(test)?;
        let folder = tempfile::tempdir().unwrap();
        let pki = Pki::open(&folder.path().join("pki")).unwrap();
        let leaf = |name, group| Leaf {
            name,
            common_name: name,
            organization: group,
            dns_names: &[],
            addresses: &[],
            client: true,
            server: false,
        };
        pki.leaf(&leaf("admin", "system:masters")).unwrap();
        pki.leaf(&Leaf {
            dns_names: &["localhost".to_owned()],
            addresses: &[Ipv4Addr::LOCALHOST.into()],
            client: false,
            server: true,
            ..leaf("apiserver", "")
        })
        .unwrap();
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        Some(Self {
            folder,
            binary,
            kubectl,
            port: free.local_addr().unwrap().port(),
            child: None,
        })
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn write(&self, name: &str, content: &str) {
        fs::write(self.folder().join(name), content).unwrap();
    }

    /// `PKI` and `FOLDER` stand for the folders of keys and of everything.
    fn command(&self, flags: &[&str]) -> Command {
        let folder = self.folder().to_str().unwrap();
        let mut command = Command::new(&self.binary);
        command.args(["apiserver", "--bind-address=127.0.0.1"]);
        command.arg(format!("--secure-port={}", self.port));
        command.arg(format!("--data-dir={folder}/data"));
        let flags = flags
            .iter()
            .map(|flag| flag.replace("PKI/", "FOLDER/pki/").replace("FOLDER", folder));
        command.args(flags);
        command
    }

    /// Runs it to its end.
    pub(crate) fn run(&self, flags: &[&str]) -> Output {
        self.command(flags).output().unwrap()
    }

    /// Starts it, and waits until it answers.
    pub(crate) fn start(mut self, flags: &[&str], more: &[&str]) -> Self {
        let log = fs::File::options()
            .create(true)
            .append(true)
            .open(self.folder().join("log"))
            .unwrap();
        let mut command = self.command(&[flags, more].concat());
        let child = command
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log);
        self.child = Some(child.spawn().unwrap());
        self.until("it answers", |server| {
            let url = format!("https://127.0.0.1:{}/readyz", server.port);
            let output = Command::new("curl")
                .args(["-sk", "-m", "5", &url])
                .output()
                .unwrap();
            output.status.success().then_some(()).ok_or_else(|| text(&output))
        });
        self
    }

    /// Waits until `look` gives what is wanted. Each look asks another program, so that the loop does not spin.
    pub(crate) fn until<T>(&self, what: &str, look: impl Fn(&Self) -> Result<T, String>) -> T {
        let deadline = Instant::now() + PATIENCE;
        loop {
            match look(self) {
                Ok(found) => return found,
                Err(why) if Instant::now() > deadline => panic!("{what}: {why}\n{}", self.log()),
                Err(_) => {}
            }
        }
    }

    fn log(&self) -> String {
        fs::read_to_string(self.folder().join("log")).unwrap_or_default()
    }

    fn ask(&self, credentials: &[String], arguments: &[&str]) -> Output {
        let mut command = Command::new(&self.kubectl);
        command
            .arg("--kubeconfig=/dev/null")
            .arg(format!("--server=https://127.0.0.1:{}", self.port))
            .arg(format!(
                "--certificate-authority={}/pki/ca.crt",
                self.folder().display()
            ))
            .arg(format!("--cache-dir={}/cache", self.folder().display()))
            .args(credentials)
            .args(arguments)
            .output()
            .unwrap()
    }

    fn admin(&self, arguments: &[&str]) -> Output {
        let pki = self.folder().join("pki");
        let credentials = [
            format!("--client-certificate={}/admin.crt", pki.display()),
            format!("--client-key={}/admin.key", pki.display()),
        ];
        self.ask(&credentials, arguments)
    }

    /// As the administrator.
    pub(crate) fn kubectl(&self, arguments: &[&str]) -> String {
        let output = self.admin(arguments);
        let said = text(&output);
        assert!(
            output.status.success(),
            "kubectl {arguments:?}: {said}\n{}",
            self.log()
        );
        said
    }

    /// What kubectl says of what it must not succeed with.
    pub(crate) fn refused(&self, arguments: &[&str]) -> String {
        let output = self.admin(arguments);
        assert!(
            !output.status.success(),
            "kubectl {arguments:?}: {}",
            text(&output)
        );
        text(&output)
    }

    pub(crate) fn as_token(&self, token: &str, arguments: &[&str]) -> String {
        text(&self.ask(&[format!("--token={token}")], arguments))
    }

    /// Asks for `/version` under this name, trusting an authority of the folder.
    pub(crate) fn curl(&self, name: &str, authority: &str, more: &[&str]) -> Result<String, String> {
        let output = Command::new("curl")
            .args(["-sS", "--fail-with-body", "-m", "20", "--cacert"])
            .arg(self.folder().join(authority))
            .args(["--resolve", &format!("{name}:{}:127.0.0.1", self.port)])
            .args(more)
            .arg(format!("https://{name}:{}/version", self.port))
            .output()
            .unwrap();
        match output.status.success() {
            true => Ok(text(&output)),
            false => Err(text(&output)),
        }
    }

    pub(crate) fn terminate(&self) {
        let pid = self.child.as_ref().unwrap().id().to_string();
        assert!(
            Command::new("kill")
                .args(["-TERM", &pid])
                .status()
                .unwrap()
                .success()
        );
    }

    /// Waits for its end.
    pub(crate) fn end(&mut self) -> ExitStatus {
        self.child.take().unwrap().wait().unwrap()
    }

    pub(crate) fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}
