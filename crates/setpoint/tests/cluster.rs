//! The real program, real kubectl, real containers. `cargo xtask test` provides both; plain `cargo test` says that it left
//! these out.

#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// One cluster at a time: two that come up together would want the same ports.
static ONE: Mutex<()> = Mutex::new(());

/// A cluster of its own, gone with the test.
struct Cluster {
    name: String,
    folder: tempfile::TempDir,
    binary: PathBuf,
    kubectl: PathBuf,
    _alone: MutexGuard<'static, ()>,
}

impl Cluster {
    /// `None`, with a word to the reader, where there is no kubectl or no root.
    fn new(test: &str) -> Option<Self> {
        let (Some(binary), Some(kubectl)) = (
            std::env::var_os("SETPOINT_BINARY"),
            std::env::var_os("SETPOINT_KUBECTL"),
        ) else {
            println!("left out: {test} needs root, kubectl and a release build: cargo xtask test");
            return None;
        };
        let folder = tempfile::tempdir().unwrap();
        let name = format!("t{}-{test}", std::process::id());
        Some(Self {
            name,
            folder,
            binary: binary.into(),
            kubectl: kubectl.into(),
            _alone: ONE.lock().unwrap_or_else(PoisonError::into_inner),
        })
    }

    fn setpoint(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(&self.binary);
        command.args(arguments).args(["--name", &self.name]);
        command
            .arg("--data-dir")
            .arg(self.folder.path().join("data"))
            .arg("--kubeconfig")
            .arg(self.kubeconfig());
        command.output().unwrap()
    }

    fn kubeconfig(&self) -> PathBuf {
        self.folder.path().join("kubeconfig")
    }

    fn up(&self, more: &[&str]) -> String {
        let mut arguments = vec!["up"];
        arguments.extend(more);
        let output = self.setpoint(&arguments);
        let said = text(&output);
        let log = std::fs::read_to_string(self.folder.path().join("data/setpoint.log")).unwrap_or_default();
        assert!(output.status.success(), "{said}\n{log}");
        assert!(said.contains("Ready in "), "{said}");
        said
    }

    fn try_kubectl(&self, arguments: &[&str]) -> Output {
        Command::new(&self.kubectl)
            .arg("--kubeconfig")
            .arg(self.kubeconfig())
            .args(arguments)
            .output()
            .unwrap()
    }

    fn kubectl(&self, arguments: &[&str]) -> String {
        let output = self.try_kubectl(arguments);
        assert!(
            output.status.success(),
            "kubectl {}: {}",
            arguments.join(" "),
            text(&output)
        );
        text(&output)
    }

    fn apply(&self, manifest: &str) -> String {
        let path = self.folder.path().join("manifest.yaml");
        std::fs::write(&path, manifest).unwrap();
        self.kubectl(&["apply", "-f", path.to_str().unwrap()])
    }

    /// Waits until `look` gives what is wanted.
    fn until(&self, what: &str, look: impl Fn(&Self) -> Result<(), String>) {
        let deadline = Instant::now() + Duration::from_secs(90);
        loop {
            match look(self) {
                Ok(()) => return,
                Err(why) if Instant::now() > deadline => {
                    let gaps = text(&self.try_kubectl(&["get", "gaps", "-A"]));
                    panic!("{what}: {why}\n{gaps}");
                }
                Err(_) => std::thread::yield_now(),
            }
        }
    }

    /// `kill -9`, and the end of the process.
    fn kill(&self) {
        let pid = std::fs::read_to_string(Path::new("/run/setpoint").join(&self.name).join("pid")).unwrap();
        let killed = Command::new("kill").args(["-9", pid.trim()]).status().unwrap();
        assert!(killed.success());
        self.until("the process ends", |_| {
            match Path::new("/proc").join(pid.trim()).exists() {
                true => Err("it is still there".to_owned()),
                false => Ok(()),
            }
        });
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

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn get(url: &str) -> Result<String, String> {
    let output = Command::new("curl")
        .args(["-sS", "-m", "3", url])
        .output()
        .map_err(|e| e.to_string())?;
    if output.status.success() {
        Ok(text(&output))
    } else {
        Err(text(&output))
    }
}

const HELLO: &str = r#"
apiVersion: apps/v1
kind: Deployment
metadata: {name: hello, labels: {app: hello}}
spec:
  replicas: 2
  selector: {matchLabels: {app: hello}}
  template:
    metadata: {labels: {app: hello}}
    spec:
      containers:
      - name: hello
        image: setpoint.dev/hello
        imagePullPolicy: IfNotPresent
        ports: [{containerPort: 8080}]
        readinessProbe: {httpGet: {path: /, port: 8080}, periodSeconds: 1}
        resources: {requests: {cpu: 10m, memory: 16Mi}, limits: {memory: 64Mi}}
---
apiVersion: v1
kind: Service
metadata: {name: hello}
spec:
  type: NodePort
  selector: {app: hello}
  ports: [{port: 80, targetPort: 8080}]
"#;

fn available(cluster: &Cluster, count: &str) -> Result<(), String> {
    let path = "jsonpath={.status.availableReplicas}/{.status.updatedReplicas}/{.status.replicas}";
    let now = cluster.kubectl(&["get", "deploy", "hello", "-o", path]);
    if now == format!("{count}/{count}/{count}") {
        Ok(())
    } else {
        Err(format!("replicas are {now}"))
    }
}

#[test]
fn an_application_comes_up_changes_and_goes() {
    let Some(cluster) = Cluster::new("app") else {
        return;
    };
    let said = cluster.up(&[]);
    assert!(said.contains("Try: kubectl"), "{said}");
    cluster.apply(HELLO);
    cluster.kubectl(&["rollout", "status", "deploy/hello", "--timeout=60s"]);
    let port = cluster.kubectl(&["get", "svc", "hello", "-o", "jsonpath={.spec.ports[0].nodePort}"]);
    cluster.until("the NodePort answers", |_| {
        let body = get(&format!("http://127.0.0.1:{port}/"))?;
        if body.starts_with("Hello from hello-") {
            Ok(())
        } else {
            Err(body)
        }
    });
    let log = cluster.kubectl(&["logs", "deploy/hello"]);
    assert!(log.contains("listening on port 8080"), "{log}");
    let inside = cluster.kubectl(&["exec", "deploy/hello", "--", "/setpoint", "version"]);
    assert!(inside.starts_with("setpoint "), "{inside}");
    cluster.kubectl(&["scale", "deploy/hello", "--replicas=3"]);
    cluster.until("scaled", |c| available(c, "3"));
    cluster.kubectl(&["set", "env", "deploy/hello", "A=B"]);
    cluster.kubectl(&["rollout", "status", "deploy/hello", "--timeout=60s"]);
    cluster.kubectl(&["rollout", "undo", "deploy/hello"]);
    cluster.kubectl(&["rollout", "status", "deploy/hello", "--timeout=60s"]);
    cluster.until("rolled back", |c| available(c, "3"));
    let described = cluster.kubectl(&["describe", "deploy/hello"]);
    assert!(described.contains("ScalingReplicaSet"), "{described}");
    let wide = cluster.kubectl(&["get", "deploy,rs,pods,svc,endpointslices", "-o", "wide"]);
    assert!(wide.contains("1/1"), "{wide}");
    let unchanged = cluster.apply(HELLO.replace("replicas: 2", "replicas: 3").as_str());
    assert!(unchanged.contains("deployment.apps/hello"), "{unchanged}");
    let explained = cluster.kubectl(&["explain", "deployment.spec.strategy.rollingUpdate"]);
    assert!(explained.contains("maxSurge"), "{explained}");
    cluster.kubectl(&["delete", "deploy/hello", "svc/hello"]);
    cluster.until("pods are gone", |c| {
        let left = c.kubectl(&["get", "pods,rs,endpointslices", "-l", "app=hello", "-o", "name"]);
        if left.is_empty() { Ok(()) } else { Err(left) }
    });
}

#[test]
fn containers_live_through_the_death_of_the_program() {
    let Some(cluster) = Cluster::new("kill") else {
        return;
    };
    cluster.up(&[]);
    cluster.apply(HELLO);
    cluster.kubectl(&["rollout", "status", "deploy/hello", "--timeout=60s"]);
    let shape = "jsonpath={range .items[*]}{.metadata.name} {.status.containerStatuses[0].containerID} {.status.containerStatuses[0].restartCount}{\"\\n\"}{end}";
    let before = cluster.kubectl(&["get", "pods", "-l", "app=hello", "-o", shape]);
    cluster.kill();
    cluster.up(&[]);
    assert_eq!(
        before,
        cluster.kubectl(&["get", "pods", "-l", "app=hello", "-o", shape])
    );
    cluster.kubectl(&["set", "env", "deploy/hello", "A=B"]);
    cluster.kubectl(&["rollout", "status", "deploy/hello", "--timeout=60s"]);
    let after = cluster.kubectl(&["get", "pods", "-l", "app=hello", "-o", shape]);
    assert!(
        after.lines().all(|pod| pod.ends_with(" 0")),
        "a container was restarted: {after}"
    );
}

#[test]
fn two_nodes_share_the_work_and_mistakes_are_explained() {
    let Some(cluster) = Cluster::new("two") else {
        return;
    };
    cluster.up(&["--nodes", "2"]);
    cluster.apply(&HELLO.replace("replicas: 2", "replicas: 4"));
    cluster.kubectl(&["rollout", "status", "deploy/hello", "--timeout=60s"]);
    let nodes = cluster.kubectl(&[
        "get",
        "pods",
        "-l",
        "app=hello",
        "-o",
        "jsonpath={.items[*].spec.nodeName}",
    ]);
    let mut nodes: Vec<&str> = nodes.split_whitespace().collect();
    nodes.sort_unstable();
    nodes.dedup();
    assert_eq!(nodes.len(), 2, "{nodes:?}");
    cluster.apply(
        &HELLO
            .replace("cpu: 10m", "cpu: 999")
            .replace("name: hello", "name: huge")
            .replace("app: hello", "app: huge"),
    );
    cluster.until("why tells the shortfall", |c| {
        let why = text(
            &Command::new(&c.binary)
                .arg("--kubeconfig")
                .arg(c.kubeconfig())
                .args(["why", "deploy/huge"])
                .output()
                .unwrap(),
        );
        if why.contains("Insufficient cpu") && why.contains("cpu: wants 999") {
            Ok(())
        } else {
            Err(why)
        }
    });
    let gaps = cluster.kubectl(&["get", "gaps", "-A"]);
    assert!(gaps.contains("scheduler") && gaps.contains("Stuck"), "{gaps}");
    let refused = text(&cluster.try_kubectl(&["create", "deployment", "Not_A_Name", "--image=x"]));
    assert!(refused.contains("is invalid: metadata.name"), "{refused}");
    let unknown = text(&cluster.try_kubectl(&["get", "nonsense"]));
    assert!(
        unknown.contains("the server doesn't have a resource type"),
        "{unknown}"
    );
}
