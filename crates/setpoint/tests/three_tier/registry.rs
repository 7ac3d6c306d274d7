//! The registry that `cargo xtask fixtures` filled, served on a free port of this machine, and ended with the test.

use std::net::{IpAddr, Ipv4Addr, UdpSocket};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::running::Running;

pub(crate) struct Registry {
    _server: Running,
    /// Host and port, which images may be named with.
    pub(crate) address: String,
}

impl Registry {
    pub(crate) fn serve(folder: &Path) -> Self {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/fixtures/registry");
        assert!(
            data.exists(),
            "the images of the tests are not there: cargo xtask fixtures"
        );
        let config = folder.join("registry.yml");
        let text = format!(
            "version: 0.1\nlog: {{accesslog: {{disabled: true}}}}\nstorage: {{filesystem: {{rootdirectory: {}}}}}\nhttp: {{addr: \"{}:0\"}}\n",
            data.display(),
            own_address()
        );
        std::fs::write(&config, text).unwrap();
        let mut command = Command::new("docker-registry");
        command.arg("serve").arg(config).stderr(Stdio::piped());
        let server = Running::start_on_errors(command);
        let line = server.line("listening on ");
        let address = line
            .split("listening on ")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            .unwrap();
        Self {
            address: address.to_owned(),
            _server: server,
        }
    }

    /// A settings file by which images without a registry's name come from here, as those with this one's do.
    pub(crate) fn settings(&self, folder: &Path) -> PathBuf {
        let path = folder.join("setpoint.yaml");
        let text = format!(
            "registries:\n  hosts:\n    docker.io: {{mirrors: [\"http://{0}\"]}}\n    \"{0}\": {{plainHttp: true}}\n",
            self.address
        );
        std::fs::write(&path, text).unwrap();
        path
    }
}

/// An address that the network namespaces of further nodes reach, too. Nothing is sent.
fn own_address() -> IpAddr {
    let asked = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).and_then(|socket| {
        socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9))?;
        socket.local_addr()
    });
    asked.map_or(Ipv4Addr::LOCALHOST.into(), |address| address.ip())
}
