//! A web shop of three tiers (nginx and a program, redis, postgres), from manifests as one writes them for any cluster and
//! images that come from a registry, driven by real kubectl through its days: the tour of kubectl, the death of the
//! program in the middle of a rollout, two nodes.

#![allow(clippy::unwrap_used)]

#[path = "live/cluster.rs"]
mod live;
#[path = "three_tier/registry.rs"]
mod registry;
#[path = "three_tier/running.rs"]
mod running;
#[path = "three_tier/shop.rs"]
mod shop;

use std::collections::BTreeSet;
use std::io::Write as _;
use std::process::{Command, Stdio};

use live::{get, text};
use running::Running;
use shop::Shop;

#[test]
fn the_tour_of_kubectl() {
    let Some(shop) = Shop::open("tour", &[]) else {
        return;
    };
    orders_go_through_cache_and_database(&shop);
    the_api_describes_itself(&shop);
    what_runs_can_be_looked_into(&shop);
    it_grows_changes_and_goes_back(&shop);
    a_mistake_is_explained_and_undone(&shop);
    it_goes_as_asked(&shop);
}

fn orders_go_through_cache_and_database(shop: &Shop) {
    assert_eq!(shop.order("tea"), "tea: 2 from database, by shop 1");
    assert_eq!(shop.order("tea"), "tea: 2 from cache, by shop 1");
    let url = shop.url("/orders/tea");
    let ordered = text(
        &Command::new("curl")
            .args(["-sS", "-X", "POST", &url])
            .output()
            .unwrap(),
    );
    assert!(ordered.starts_with("tea: 3 from database"), "{ordered}");
    assert_eq!(shop.order("tea"), "tea: 3 from cache, by shop 1");
    let rows = shop.exec(
        "deploy/database",
        "postgres",
        "psql -U shop -Atc 'select count(*) from orders'",
    );
    assert_eq!(rows, "4\n");
    assert_eq!(
        shop.exec("deploy/cache", "redis", "redis-cli get orders:tea"),
        "3\n"
    );
}

fn the_api_describes_itself(shop: &Shop) {
    let applied = shop.apply();
    // A secret's stringData is never read back, so that kubectl cannot tell.
    for line in applied.lines().filter(|line| !line.starts_with("secret/")) {
        assert!(line.ends_with(" unchanged"), "{line}");
    }
    let resources = shop.kubectl(&["api-resources"]);
    assert!(resources.lines().any(|line| {
        line.split_whitespace().collect::<Vec<_>>()
            == ["deployments", "deploy", "apps/v1", "true", "Deployment"]
    }));
    let explained = shop.kubectl(&["explain", "deployment.spec.strategy.rollingUpdate.maxSurge"]);
    assert!(explained.contains("FIELD: maxSurge <IntOrString>"), "{explained}");
    let deployment = shop.kubectl(&["describe", "deploy/web"]);
    for part in [
        "ScalingReplicaSet",
        "2 desired | 2 updated | 2 total | 2 available | 0 unavailable",
    ] {
        assert!(deployment.contains(part), "{part}: {deployment}");
    }
    let pod = shop.kubectl(&["describe", "pod", "-l", "tier=database"]);
    for part in [
        "Successfully pulled image",
        "tcp-socket :postgres",
        "QoS Class:",
        "Burstable",
        "<set to the key",
    ] {
        assert!(pod.contains(part), "{part}: {pod}");
    }
    let service = shop.kubectl(&["describe", "service/web"]);
    assert!(
        service.contains("NodePort:") && service.contains(":80,"),
        "{service}"
    );
    let nodes = shop.kubectl(&["describe", "nodes"]);
    assert!(nodes.contains("Allocated resources"), "{nodes}");
    let manifest = shop.manifest("web.yaml").replace("replicas: 2", "replicas: 5");
    let differs = shop.with_input(&["diff", "-f", "-"], &manifest);
    assert_eq!(differs.status.code(), Some(1), "{}", text(&differs));
    assert!(
        text(&differs).contains("\n+  replicas: 5\n"),
        "{}",
        text(&differs)
    );
    let same = shop.with_input(&["diff", "-f", "-"], &shop.manifest("web.yaml"));
    assert!(same.status.success(), "{}", text(&same));
}

fn what_runs_can_be_looked_into(shop: &Shop) {
    let pod = shop.pods("web").remove(0);
    followed_logs_show_a_request(shop);
    a_terminal_is_one(shop, &pod);
    files_are_copied_both_ways(shop, &pod);
    let forward = Running::start(shop.command(&["port-forward", "service/web", ":80"]));
    let line = forward.line("Forwarding from 127.0.0.1:");
    let port = line
        .split("127.0.0.1:")
        .nth(1)
        .and_then(|rest| rest.split(' ').next())
        .unwrap();
    assert_eq!(get(&format!("http://127.0.0.1:{port}/healthz")).unwrap(), "ok\n");
}

fn followed_logs_show_a_request(shop: &Shop) {
    let logs = Running::start(shop.command(&["logs", "-f", "--prefix", "-l", "tier=web", "-c", "nginx"]));
    shop.order("seen-in-the-log");
    let line = logs.line("GET /orders/seen-in-the-log");
    assert!(
        line.starts_with("[pod/web-") && line.contains("/nginx] "),
        "{line}"
    );
}

/// `script` gives kubectl a terminal, as a person's; its size arrives in the container.
fn a_terminal_is_one(shop: &Shop, pod: &str) {
    let exec = format!("{} exec -it {pod} -c nginx -- sh", shop.kubectl_in_a_shell());
    let mut command = Command::new("script");
    command.args(["-qec", &format!("stty rows 33 cols 77; {exec}"), "/dev/null"]);
    let mut terminal = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("script, of Debian's bsdutils");
    let mut keys = terminal.stdin.take().unwrap();
    keys.write_all(b"tty; stty size; echo $((6 * 7)) $(cat /etc/hostname)\nexit 5\n")
        .unwrap();
    let seen = terminal.wait_with_output().unwrap();
    drop(keys);
    let screen = text(&seen);
    for part in ["/dev/pts/0", "33 77", &format!("42 {pod}")] {
        assert!(screen.contains(part), "{part}: {screen}");
    }
    assert_eq!(seen.status.code(), Some(5), "{screen}");
}

fn files_are_copied_both_ways(shop: &Shop, pod: &str) {
    let folder = shop.cluster.folder.path();
    let (there, back) = (folder.join("there"), folder.join("back"));
    std::fs::create_dir_all(there.join("below")).unwrap();
    let bytes: Vec<u8> = (0..300_000_u32)
        .map(|n| n.to_le_bytes()[n as usize % 3])
        .collect();
    std::fs::write(there.join("below/bytes"), &bytes).unwrap();
    let inside = format!("{pod}:/tmp/there");
    shop.kubectl(&["cp", "-c", "nginx", there.to_str().unwrap(), &inside]);
    shop.kubectl(&["cp", "-c", "nginx", &inside, back.to_str().unwrap()]);
    assert!(
        std::fs::read(back.join("below/bytes")).unwrap() == bytes,
        "the copy of the copy differs"
    );
}

fn it_grows_changes_and_goes_back(shop: &Shop) {
    shop.kubectl(&["scale", "deploy/web", "--replicas=4"]);
    shop.rolled_out("web");
    assert_eq!(shop.pods("web").len(), 4);
    let mut edit = shop.command(&["edit", "deploy/web"]);
    edit.env("KUBE_EDITOR", "sed -i 's/replicas: 4/replicas: 3/'");
    let edited = text(&edit.output().unwrap());
    assert!(edited.contains("deployment.apps/web edited"), "{edited}");
    shop.rolled_out("web");
    shop.kubectl(&["set", "image", "deploy/web", "shop=shop:2"]);
    shop.rolled_out("web");
    shop.cluster
        .until("only the new version answers", |_| shop.answers_as("2"));
    let history = shop.kubectl(&["rollout", "history", "deploy/web", "--revision=2"]);
    assert!(history.contains("shop:2"), "{history}");
    shop.kubectl(&["rollout", "undo", "deploy/web"]);
    shop.rolled_out("web");
    shop.cluster
        .until("only the old version answers", |_| shop.answers_as("1"));
    assert_eq!(shop.pods("web").len(), 3);
}

fn a_mistake_is_explained_and_undone(shop: &Shop) {
    let mistaken = format!("{}/library/shop:none", shop.registry.address);
    shop.kubectl(&["set", "image", "deploy/web", &format!("shop={mistaken}")]);
    shop.cluster.until("why tells what the registry says", |c| {
        let why = c.why(&["-n", "shop", "deploy/web"]);
        if why.contains(&mistaken) && why.contains("manifest unknown") {
            Ok(())
        } else {
            Err(why)
        }
    });
    let waiting = r#"jsonpath={.items[*].status.containerStatuses[*].state.waiting.reason}"#;
    shop.cluster.until("the pod tells", |_| {
        let reasons = shop.kubectl(&["get", "pods", "-l", "tier=web", "-o", waiting]);
        if reasons.contains("ErrImagePull") || reasons.contains("ImagePullBackOff") {
            Ok(())
        } else {
            Err(reasons)
        }
    });
    shop.order("tea");
    shop.kubectl(&["rollout", "undo", "deploy/web"]);
    shop.rolled_out("web");
}

fn it_goes_as_asked(shop: &Shop) {
    shop.kubectl(&["delete", "deploy/cache", "--cascade=foreground", "--timeout=60s"]);
    assert_eq!(
        shop.kubectl(&["get", "rs,pods", "-l", "tier=cache", "-o", "name"]),
        ""
    );
    let database = shop.containers("database");
    shop.kubectl(&["delete", "deploy/database", "--cascade=orphan"]);
    let owners = r#"jsonpath={.items[*].metadata.ownerReferences[*].kind}"#;
    shop.cluster.until("the ReplicaSet has no owner", |_| {
        let left = shop.kubectl(&["get", "rs", "-l", "tier=database", "-o", owners]);
        if left.is_empty() { Ok(()) } else { Err(left) }
    });
    shop.apply();
    shop.rolled_out("database");
    assert_eq!(
        shop.kubectl(&["get", "rs", "-l", "tier=database", "-o", owners]),
        "Deployment"
    );
    assert_eq!(
        shop.containers("database"),
        database,
        "the orphan is taken in as it is"
    );
    shop.kubectl(&[
        "delete",
        "-f",
        shop.folder().to_str().unwrap(),
        "--cascade=background",
        "--timeout=60s",
    ]);
    shop.cluster.until("nothing is left", |_| {
        let left = shop.kubectl(&[
            "get",
            "all,endpointslices,configmaps,secrets",
            "-l",
            "app=shop",
            "-o",
            "name",
        ]);
        if left.is_empty() { Ok(()) } else { Err(left) }
    });
}

#[test]
fn a_rollout_goes_on_after_the_death_of_the_program() {
    let Some(shop) = Shop::open("rollout", &[]) else {
        return;
    };
    shop.kubectl(&["scale", "deploy/web", "--replicas=5"]);
    shop.rolled_out("web");
    let others = [shop.containers("cache"), shop.containers("database")];
    shop.kubectl(&["set", "image", "deploy/web", "shop=shop:2"]);
    shop.cluster.until("the rollout is half done", |_| {
        let updated = shop.kubectl(&["get", "deploy/web", "-o", "jsonpath={.status.updatedReplicas}"]);
        if ["2", "3"].contains(&updated.as_str()) {
            Ok(())
        } else {
            Err(updated)
        }
    });
    let (before, url) = (shop.containers("web"), shop.url("/healthz"));
    shop.cluster.kill();
    assert_eq!(get(&url).unwrap(), "ok\n", "pods serve while nobody governs them");
    shop.up(&[]);
    shop.rolled_out("web");
    shop.cluster
        .until("only the new version answers", |_| shop.answers_as("2"));
    assert_eq!(others, [shop.containers("cache"), shop.containers("database")]);
    let after = shop.containers("web");
    assert_eq!(after.len(), 5);
    let kept: Vec<_> = after.keys().filter(|pod| before.contains_key(*pod)).collect();
    assert!(
        !kept.is_empty(),
        "no new pod of before the death is there: {before:?} {after:?}"
    );
    for (pod, containers) in &after {
        for container in containers.split_whitespace() {
            assert!(container.ends_with("=0"), "restarted: {pod} {containers}");
        }
        // One that was only being started then has no ID.
        for container in before
            .get(pod)
            .iter()
            .flat_map(|b| b.split_whitespace())
            .filter(|c| !c.starts_with('='))
        {
            assert!(
                containers.contains(container),
                "{pod}: {container} is gone: {containers}"
            );
        }
    }
}

#[test]
fn two_nodes_are_one_shop() {
    let Some(shop) = Shop::open("nodes", &["--nodes", "2"]) else {
        return;
    };
    shop.kubectl(&["scale", "deploy/web", "--replicas=4"]);
    shop.rolled_out("web");
    let nodes = shop.kubectl(&[
        "get",
        "pods",
        "-l",
        "tier=web",
        "-o",
        "jsonpath={.items[*].spec.nodeName}",
    ]);
    let nodes: BTreeSet<&str> = nodes.split_whitespace().collect();
    assert_eq!(nodes.len(), 2, "{nodes:?}");
    for pod in shop.pods("web") {
        let pong = shop.exec(&pod, "shop", "redis-cli -h cache.shop.svc.cluster.local ping");
        assert_eq!(pong, "PONG\n", "{pod}");
        let rows = shop.exec(&pod, "shop", "psql -Atc 'select count(*) from orders'");
        assert_eq!(rows, "3\n", "{pod}");
    }
    let port = shop.node_port();
    for node in nodes {
        let path = r#"jsonpath={.status.addresses[?(@.type=="InternalIP")].address}"#;
        let address = shop.kubectl(&["get", "node", node, "-o", path]);
        let body = shop.cluster.until("each node has the NodePort", |_| {
            get(&format!("http://{address}:{port}/orders/tea"))
        });
        assert!(body.starts_with("tea: 2 from "), "{body}");
    }
}
