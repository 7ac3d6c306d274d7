//! The real program, real kubectl, real containers. `cargo xtask test` provides both; plain `cargo test` says that it left
//! these out.

#![allow(clippy::unwrap_used)]

#[path = "live/cluster.rs"]
mod live;

use live::{Cluster, get, text};

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

fn apply(cluster: &Cluster, manifest: &str) -> String {
    let path = cluster.folder.path().join("manifest.yaml");
    std::fs::write(&path, manifest).unwrap();
    cluster.kubectl(&["apply", "-f", path.to_str().unwrap()])
}

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
    apply(&cluster, HELLO);
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
    let unchanged = apply(&cluster, &HELLO.replace("replicas: 2", "replicas: 3"));
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
    apply(&cluster, HELLO);
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
    cluster.kill();
    cluster.up(&[]);
    cluster.kubectl(&["rollout", "status", "deploy/hello", "--timeout=60s"]);
    cluster.until("the rollout is finished", |c| available(c, "2"));
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
    apply(&cluster, &HELLO.replace("replicas: 2", "replicas: 4"));
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
    apply(
        &cluster,
        &HELLO
            .replace("cpu: 10m", "cpu: 999")
            .replace("name: hello", "name: huge")
            .replace("app: hello", "app: huge"),
    );
    cluster.until("why tells the shortfall", |c| {
        let why = c.why(&["deploy/huge"]);
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
