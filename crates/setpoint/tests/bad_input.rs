//! What goes wrong on a newcomer's first day, tried on the whole program: each with a message that says what to do,
//! upstream's status and reason where the API answers, nothing lost, nothing hung.

#![allow(clippy::unwrap_used)]

#[path = "bad_input/disk.rs"]
mod disk;
#[path = "bad_input/liar.rs"]
mod liar;
#[allow(dead_code, reason = "other tests use more of it")]
#[path = "live/cluster.rs"]
mod live;
#[path = "bad_input/raw.rs"]
mod raw;

use std::io::{BufRead as _, BufReader};
use std::net::{Ipv4Addr, TcpListener};
use std::process::Stdio;
use std::time::Instant;

use disk::Disk;
use live::{Cluster, PATIENCE, text};
use raw::Raw;
use serde_json::json;

const CONFIG_MAPS: &str = "/api/v1/namespaces/default/configmaps";

#[test]
fn what_the_api_is_sent() {
    let Some(cluster) = Cluster::new("sent") else {
        return;
    };
    cluster.up(&[]);
    let raw = Raw::of(&cluster);
    bodies_that_are_too_large(&raw);
    text_that_is_no_object(&raw);
    what_nests_too_deep(&cluster, &raw);
    patches_that_are_too_long(&cluster, &raw);
    kinds_that_are_not_there(&cluster);
}

fn bodies_that_are_too_large(raw: &Raw) {
    let large = json!({
        "apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "large"}, "data": {"a": "x".repeat(4 << 20)},
    });
    for version in ["--http1.1", "--http2"] {
        let (code, status) = raw.send(
            &[version],
            "POST",
            CONFIG_MAPS,
            "application/json",
            &large.to_string(),
        );
        assert_eq!(
            (code, &status["reason"]),
            (413, &json!("RequestEntityTooLarge")),
            "{version}"
        );
        assert_eq!(status["message"], "Request entity too large: limit is 3145728");
    }
}

fn text_that_is_no_object(raw: &Raw) {
    let head = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n";
    let mut bomb = format!("{head}a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
    for n in 1..10 {
        let below = format!("*a{}", n - 1);
        bomb += &format!("a{n}: &a{n} [{}]\n", [below.as_str(); 9].join(","));
    }
    let deep = format!("{head}x: {}{}\n", "[".repeat(20_000), "]".repeat(20_000));
    let broken = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a\n";
    for (body, says) in [
        (broken, "yaml: line 3: did not find expected ',' or '}'"),
        (&bomb, "yaml: document contains excessive aliasing"),
        (&deep, "recursion limit exceeded"),
    ] {
        let (code, status) = raw.send(&[], "POST", CONFIG_MAPS, "application/yaml", body);
        assert_eq!((code, &status["reason"]), (400, &json!("BadRequest")), "{status}");
        let message = status["message"].as_str().unwrap();
        assert!(message.contains(says), "{message}");
    }
}

fn what_nests_too_deep(cluster: &Cluster, raw: &Raw) {
    cluster.kubectl(&["create", "configmap", "shallow"]);
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    let object = format!(
        r#"{{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {{"name": "deep"}}, "x": {deep}}}"#
    );
    let patch = format!(r#"{{"x": {deep}}}"#);
    let operations = format!(r#"[{{"op": "add", "path": "/x", "value": {deep}}}]"#);
    let shallow = format!("{CONFIG_MAPS}/shallow");
    for (method, path, kind, body) in [
        ("POST", CONFIG_MAPS, "application/json", &object),
        ("PUT", &shallow, "application/json", &object),
        ("PATCH", &shallow, "application/merge-patch+json", &patch),
        (
            "PATCH",
            &shallow,
            "application/strategic-merge-patch+json",
            &patch,
        ),
        ("PATCH", &shallow, "application/json-patch+json", &operations),
        ("DELETE", &shallow, "application/json", &patch),
    ] {
        let (code, status) = raw.send(&[], method, path, kind, body);
        assert_eq!(code, 400, "{method} {kind}: {status}");
        let message = status["message"].as_str().unwrap();
        assert!(
            message.contains("invalid character '[' exceeded max depth"),
            "{method} {kind}: {message}"
        );
    }
}

fn patches_that_are_too_long(cluster: &Cluster, raw: &Raw) {
    cluster.kubectl(&["create", "configmap", "patched"]);
    let operation = json!({"op": "add", "path": "/metadata/labels", "value": {}});
    let patch = json!(vec![operation; 10_001]).to_string();
    let at = format!("{CONFIG_MAPS}/patched");
    let (code, status) = raw.send(&[], "PATCH", &at, "application/json-patch+json", &patch);
    assert_eq!((code, &status["reason"]), (413, &json!("RequestEntityTooLarge")));
    let says = "Request entity too large: The allowed maximum operations in a JSON patch is 10000, got 10001";
    assert_eq!(status["message"], says);
}

fn kinds_that_are_not_there(cluster: &Cluster) {
    let manifest = cluster.folder.path().join("nonsense.yaml");
    std::fs::write(
        &manifest,
        "apiVersion: example.com/v1\nkind: Nonsense\nmetadata: {name: a}\n",
    )
    .unwrap();
    let manifest = manifest.to_str().unwrap();
    let says = "no matches for kind \"Nonsense\" in version \"example.com/v1\"";
    let theirs = text(&cluster.try_kubectl(&["apply", "-f", manifest]));
    assert!(theirs.contains(says), "{theirs}");
    let ours = cluster.ask(&["apply", "-f", manifest]);
    assert!(ours.contains(says), "{ours}");
}

#[test]
fn what_a_pod_names() {
    let Some(cluster) = Cluster::new("named") else {
        return;
    };
    cluster.up(&[]);
    let liar = liar::serve();
    let promised = format!("sha256:{}", "0".repeat(64));
    for (pod, image, command, says) in [
        (
            "nobody",
            "127.0.0.1:1/nobody",
            "",
            "127.0.0.1:1 cannot be reached",
        ),
        (
            "lies",
            &format!("{liar}/lies@{promised}"),
            "",
            &format!("but {promised} was promised"),
        ),
        (
            "lost",
            "setpoint.dev/hello",
            "/nope",
            "stat /nope: no such file or directory",
        ),
    ] {
        let mut run = vec!["run", pod, "--image-pull-policy=IfNotPresent", "--image", image];
        if !command.is_empty() {
            run.extend(["--command", "--", command]);
        }
        cluster.kubectl(&run);
        let of = format!("involvedObject.name={pod},reason=Failed");
        let told = "jsonpath={.items[*].message}";
        cluster.until(pod, |cluster| {
            let told = cluster.kubectl(&["get", "events", "--field-selector", &of, "-o", told]);
            if told.contains(says) { Ok(()) } else { Err(told) }
        });
    }
    let lies = cluster.kubectl(&[
        "get",
        "pod",
        "lies",
        "-o",
        "jsonpath={.status.containerStatuses[0].imageID}",
    ]);
    assert_eq!(lies, "", "what lies is not kept");
}

#[test]
fn where_no_cluster_can_be() {
    let Some(cluster) = Cluster::new("place") else {
        return;
    };
    let taken = TcpListener::bind((Ipv4Addr::UNSPECIFIED, 0)).unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let said = text(&cluster.setpoint(&["up", "--api-port", &port]));
    let says = format!(
        "port {port} is in use: stop what has it, or choose another for this cluster: setpoint up --api-port"
    );
    assert!(said.contains(&says), "{said}");
    let data = cluster.folder.path().join("data");
    assert!(!data.exists(), "nothing was begun");
    std::fs::create_dir(&data).unwrap();
    std::fs::write(data.join("cluster.json"), r#"{"format": 99}"#).unwrap();
    let said = text(&cluster.setpoint(&["up"]));
    assert!(
        said.contains("was made by another version (format 99, this one reads 1)"),
        "{said}"
    );
    std::fs::write(data.join("cluster.json"), r#"{"format": 1, "name": "other"}"#).unwrap();
    let said = text(&cluster.setpoint(&["up"]));
    assert!(
        said.contains("holds cluster \"other\": choose another folder"),
        "{said}"
    );
    std::fs::remove_dir_all(&data).unwrap();
    cluster.up(&[]);
}

#[test]
fn nobody_is_told_to_be_root() {
    let Some(cluster) = Cluster::new("nobody") else {
        return;
    };
    let as_nobody = |arguments: &[&str]| {
        let mut command = std::process::Command::new("setpriv");
        command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]);
        text(&command.arg(&cluster.binary).args(arguments).output().unwrap())
    };
    for command in ["up", "down", "reset"] {
        let said = as_nobody(&[command, "--name", "nobodys"]);
        assert!(
            said.contains(&format!("needs root: sudo setpoint {command}")),
            "{said}"
        );
    }
    cluster.up(&[]);
    let said = as_nobody(&[
        "--kubeconfig",
        cluster.kubeconfig().to_str().unwrap(),
        "get",
        "pods",
    ]);
    assert!(said.contains("Permission denied"), "{said}");
}

#[test]
fn a_kubeconfig_of_an_earlier_cluster() {
    let Some(cluster) = Cluster::new("stale") else {
        return;
    };
    let theirs = "apiVersion: v1\nkind: Config\nclusters: [{name: prod, cluster: {server: 'https://prod'}}]\nusers: []\ncontexts: []\n";
    std::fs::write(cluster.kubeconfig(), theirs).unwrap();
    cluster.up(&[]);
    let old = cluster.folder.path().join("old");
    std::fs::copy(cluster.kubeconfig(), &old).unwrap();
    assert!(cluster.setpoint(&["reset"]).status.success());
    let old = old.to_str().unwrap();
    let gone = cluster.ask(&["--kubeconfig", old, "get", "pods"]);
    assert!(gone.contains("is the cluster up? (setpoint status)"), "{gone}");
    cluster.up(&[]);
    let said = cluster.ask(&["--kubeconfig", old, "get", "pods"]);
    assert!(
        said.contains("maybe of an earlier one: setpoint up writes the new one's"),
        "{said}"
    );
    let said = text(&cluster.try_kubectl(&["--kubeconfig", old, "get", "pods"]));
    assert!(said.contains("certificate signed by unknown authority"), "{said}");
    cluster.kubectl(&["get", "pods"]);
    let clusters = cluster.kubectl(&["config", "get-clusters"]);
    assert!(
        clusters.contains("prod") && clusters.lines().count() == 3,
        "{clusters}"
    );
}

#[test]
fn up_while_the_last_one_ends() {
    let Some(cluster) = Cluster::new("again") else {
        return;
    };
    cluster.up(&[]);
    let mut watching = std::process::Command::new(&cluster.kubectl)
        .arg("--kubeconfig")
        .arg(cluster.kubeconfig())
        .args(["get", "--raw", "/api/v1/namespaces?watch=true"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // It watches this one, and not the next one.
    let mut events = BufReader::new(watching.stdout.take().unwrap());
    assert!(events.read_line(&mut String::new()).unwrap() > 0);
    // The end takes as long as the server waits for this.
    let mut endless = Raw::of(&cluster).begin("/api/v1/namespaces/default/configmaps");
    let run = std::path::Path::new("/run/setpoint")
        .join(&cluster.name)
        .join("pid");
    std::thread::scope(|scope| {
        let down = scope.spawn(|| cluster.setpoint(&["down"]));
        let deadline = Instant::now() + PATIENCE;
        while !down.is_finished() && !std::fs::read_to_string(&run).unwrap().ends_with("stopping") {
            assert!(Instant::now() < deadline, "it does not stop");
            std::thread::yield_now();
        }
        watching.wait().unwrap();
        assert!(!down.is_finished(), "the watch went on to the end");
        cluster.up(&[]);
        let down = down.join().unwrap();
        assert!(down.status.success(), "{}", text(&down));
    });
    endless.kill().unwrap();
    endless.wait().unwrap();
    cluster.kill();
    cluster.up(&[]);
    cluster.kubectl(&["get", "pods"]);
}

#[test]
fn a_full_disk() {
    let disk = Disk::for_a_cluster();
    let Some(mut cluster) = Cluster::new("full") else {
        return;
    };
    cluster.folder = tempfile::tempdir_in(disk.path()).unwrap();
    cluster.up(&[]);
    cluster.kubectl(&["create", "configmap", "before"]);
    let raw = Raw::of(&cluster);
    let filler = disk.fill();
    let write = |n: usize| {
        let body = json!({
            "apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": format!("large-{n}")},
            "data": {"a": "x".repeat(900_000)},
        });
        raw.send(&[], "POST", CONFIG_MAPS, "application/json", &body.to_string())
    };
    // The store has some room that it took before.
    let (code, status) = (0..500).map(write).find(|(code, _)| *code != 201).unwrap();
    assert!((500..600).contains(&code), "{status}");
    let message = status["message"].as_str().unwrap();
    assert!(message.contains("the store's disk is full"), "{message}");
    assert!(message.contains("free some space, and writes go on"), "{message}");
    cluster.kubectl(&["get", "configmap", "before"]);
    std::fs::remove_file(filler).unwrap();
    cluster.until("writes go on", |cluster| {
        let output = cluster.try_kubectl(&["create", "configmap", "after"]);
        if output.status.success() {
            Ok(())
        } else {
            Err(text(&output))
        }
    });
    cluster.kill();
    cluster.up(&[]);
    cluster.kubectl(&["get", "configmap", "before", "after"]);
    // The end of the test is a reset, which needs no room.
    disk.fill();
}
