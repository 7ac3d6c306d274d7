//! The shop in a namespace of a cluster, and what its customers and keepers do.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::live::{Cluster, get};
use crate::registry::Registry;

pub(crate) struct Shop {
    pub(crate) cluster: Cluster,
    settings: PathBuf,
    pub(crate) registry: Registry,
}

impl Shop {
    /// A cluster with the shop in it, ready.
    pub(crate) fn open(test: &str, more: &[&str]) -> Option<Self> {
        let cluster = Cluster::new(test)?;
        let registry = Registry::serve(cluster.folder.path());
        let settings = registry.settings(cluster.folder.path());
        let shop = Self {
            cluster,
            settings,
            registry,
        };
        shop.up(more);
        shop.cluster.kubectl(&["create", "namespace", "shop"]);
        shop.apply();
        for tier in ["database", "cache", "web"] {
            shop.rolled_out(tier);
        }
        let port = shop.node_port();
        shop.cluster.until("the NodePort answers", |_| {
            get(&format!("http://127.0.0.1:{port}/healthz"))
        });
        Some(shop)
    }

    pub(crate) fn up(&self, more: &[&str]) {
        let mut arguments = vec!["--config", self.settings.to_str().unwrap()];
        arguments.extend(more);
        self.cluster.up(&arguments);
    }

    /// The folder of the manifests.
    pub(crate) fn folder(&self) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/three_tier")
    }

    pub(crate) fn manifest(&self, name: &str) -> String {
        std::fs::read_to_string(self.folder().join(name)).unwrap()
    }

    pub(crate) fn apply(&self) -> String {
        self.kubectl(&["apply", "-f", self.folder().to_str().unwrap()])
    }

    pub(crate) fn kubectl(&self, arguments: &[&str]) -> String {
        let mut all = vec!["-n", "shop"];
        all.extend(arguments);
        self.cluster.kubectl(&all)
    }

    /// kubectl, to be started by the test.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.cluster.kubectl);
        command
            .arg("--kubeconfig")
            .arg(self.cluster.kubeconfig())
            .args(["-n", "shop"])
            .args(arguments);
        command
    }

    pub(crate) fn kubectl_in_a_shell(&self) -> String {
        let (kubectl, kubeconfig) = (self.cluster.kubectl.display(), self.cluster.kubeconfig());
        format!("{kubectl} --kubeconfig {} -n shop", kubeconfig.display())
    }

    pub(crate) fn with_input(&self, arguments: &[&str], input: &str) -> Output {
        let mut command = self.command(arguments);
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    }

    pub(crate) fn rolled_out(&self, deployment: &str) {
        self.kubectl(&[
            "rollout",
            "status",
            &format!("deploy/{deployment}"),
            "--timeout=90s",
        ]);
    }

    /// What a command line says in a container.
    pub(crate) fn exec(&self, pod: &str, container: &str, line: &str) -> String {
        self.kubectl(&["exec", pod, "-c", container, "--", "sh", "-c", line])
    }

    /// The names of a tier's pods, without those that are going.
    pub(crate) fn pods(&self, tier: &str) -> Vec<String> {
        self.containers(tier).into_keys().collect()
    }

    /// For each pod of a tier that is not going: its containers, as `ID=RESTARTS`.
    pub(crate) fn containers(&self, tier: &str) -> BTreeMap<String, String> {
        let shape = "jsonpath={range .items[*]}{.metadata.deletionTimestamp}|{.metadata.name}|{range .status.containerStatuses[*]}{.containerID}={.restartCount} {end}{\"\\n\"}{end}";
        let listed = self.kubectl(&["get", "pods", "-l", &format!("tier={tier}"), "-o", shape]);
        let stays = |line: &str| {
            let (name, containers) = line.strip_prefix('|')?.split_once('|')?;
            Some((name.to_owned(), containers.to_owned()))
        };
        listed.lines().filter_map(stays).collect()
    }

    pub(crate) fn node_port(&self) -> String {
        self.kubectl(&["get", "service/web", "-o", "jsonpath={.spec.ports[0].nodePort}"])
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.node_port())
    }

    /// How often the item was ordered, who knew it, and the version of who answered.
    pub(crate) fn order(&self, item: &str) -> String {
        let body = get(&self.url(&format!("/orders/{item}"))).unwrap();
        let (answer, _pod) = body.split_once(" in web-").unwrap_or((&body, ""));
        answer.to_owned()
    }

    /// Several answers in a row come from this version.
    pub(crate) fn answers_as(&self, version: &str) -> Result<(), String> {
        for _ in 0..6 {
            let body = get(&self.url("/orders/tea"))?;
            if !body.contains(&format!("by shop {version} in web-")) {
                return Err(body);
            }
        }
        Ok(())
    }
}
