//! The endpoint with real containers behind it, as root: what a client sees, over TLS.
//!
//! `endpoint serve` keeps the pod and prints where it is, for clients of other languages.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use api::{
    BoxFuture, BoxStream, Change, Client, Identity, Object, Page, Query, Refused, Revision, Value, Verb,
    Write,
};
use kubelet::endpoint::{self, Pods};
use runtime::{Config, ContainerSpec, Runtime, SandboxSpec};
use serde_json::json;
use tokio::net::TcpListener;

#[path = "endpoint/client.rs"]
mod client;
#[path = "../../runtime/tests/containers/images.rs"]
mod images;
#[path = "endpoint/sessions.rs"]
mod sessions;

fn main() {
    runtime::shim_main();
    if !rustix::process::geteuid().is_root() {
        println!("endpoint: left out, it needs root");
        return;
    }
    if !std::path::Path::new("/bin/busybox").exists() {
        println!("endpoint: left out, it needs /bin/busybox (Debian's busybox-static)");
        return;
    }
    let serves = std::env::args().nth(1).as_deref() == Some("serve");
    let tokio = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("tokio");
    let failed = tokio.block_on(async {
        let world = World::make().await;
        let failed = if serves {
            keep(&world).await
        } else {
            run(&world).await
        };
        world.unmake().await;
        failed
    });
    assert_eq!(failed, 0, "{failed} failed");
}

/// Until its input ends.
async fn keep(world: &World) -> usize {
    println!("{} {}", world.address, world.certificate);
    let mut nothing = String::new();
    let ended = tokio::task::spawn_blocking(move || std::io::stdin().read_line(&mut nothing)).await;
    ended.expect("a line").expect("a line");
    0
}

async fn run(world: &World) -> usize {
    let mut failed = 0;
    for (name, test) in sessions::TESTS {
        let work = tokio::spawn(test(world.client.clone()));
        let outcome = tokio::time::timeout(Duration::from_secs(60), work).await;
        let is_good = matches!(outcome, Ok(Ok(())));
        println!("{name}: {}", if is_good { "ok" } else { "FAILED" });
        failed += usize::from(!is_good);
    }
    failed
}

/// A node with one pod: `main` answers lines, `echo` listens on port 8080, `brief` has ended, `never` never began.
struct World {
    runtime: Arc<Runtime>,
    config: Config,
    address: String,
    certificate: String,
    client: client::Client,
    stop: tokio_util::sync::CancellationToken,
}

impl World {
    async fn make() -> World {
        let tag = format!("endpoint-{}", std::process::id());
        let config = Config {
            root: std::env::temp_dir().join(format!("setpoint-test-{tag}")),
            run: PathBuf::from(format!("/run/setpoint-test-{tag}")),
            cgroup_parent: format!("/setpoint-test-{tag}"),
            registries: runtime::image::Registries::default(),
        };
        let runtime = Runtime::open(config.clone()).await.expect("a runtime");
        let archive = images::busybox(&config.root);
        runtime.images().load(&archive).await.expect("busybox loads");
        start_pod(&runtime, &config).await;
        let key = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).expect("a certificate");
        let certificate = key.cert.pem();
        let tls = server_tls(&key);
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address").to_string();
        let client = client::Client::new(&address, key.cert.der().clone());
        let stop = tokio_util::sync::CancellationToken::new();
        tokio::spawn(endpoint::serve(
            endpoint::Config {
                listener,
                tls,
                runtime: runtime.clone(),
                pods: Arc::new(OnePod),
                client: Arc::new(Reviewer),
                identity: Identity::node("n1"),
                node_name: "n1".into(),
                root: config.root.clone(),
                settings: json!({ "kind": "KubeletConfiguration" }),
            },
            stop.clone().cancelled_owned(),
        ));
        let path = config.root.join("endpoint.pem");
        std::fs::write(&path, certificate).expect("the certificate");
        let certificate = path.display().to_string();
        World {
            runtime,
            config,
            address,
            certificate,
            client,
            stop,
        }
    }

    async fn unmake(self) {
        self.stop.cancel();
        for sandbox in self.runtime.sandboxes() {
            let removed = self.runtime.remove_sandbox(&sandbox.id).await;
            removed.expect("removing the sandbox");
        }
        self.runtime
            .remove_cgroup("")
            .await
            .expect("removing the cgroups");
        drop(self.runtime);
        std::fs::remove_dir_all(&self.config.root).expect("removing the root");
        std::fs::remove_dir_all(&self.config.run).expect("removing the run folder");
    }
}

fn server_tls(key: &rcgen::CertifiedKey<rcgen::KeyPair>) -> Arc<rustls::ServerConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let der = rustls_pki_types::PrivateKeyDer::try_from(key.signing_key.serialize_der()).expect("a key");
    let tls = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![key.cert.der().clone()], der)
        .expect("a certificate");
    Arc::new(tls)
}

const MAIN: &str = "echo begun; echo trouble >&2; while read line; do echo got $line; [ $line = end ] && break; done; exit 7";

async fn start_pod(runtime: &Runtime, config: &Config) {
    let pod = SandboxSpec {
        uid: "u-1".into(),
        name: "web".into(),
        namespace: "default".into(),
        hostname: "web".into(),
        cgroup: "kubepods/besteffort/podu-1".into(),
        ..SandboxSpec::default()
    };
    let sandbox = runtime.run_sandbox(pod).await.expect("a sandbox");
    let image = runtime.images().resolve("busybox:test").expect("busybox");
    for (name, script) in [
        ("main", MAIN),
        ("echo", "exec nc -ll -p 8080 -e cat"),
        ("brief", "echo done"),
    ] {
        let folder = config.root.join("logs").join(name);
        std::fs::create_dir_all(&folder).expect("a folder");
        let spec = ContainerSpec {
            name: name.into(),
            image: image.id.clone(),
            command: vec!["sh".into(), "-c".into(), script.into()],
            stdin: name == "main",
            log_path: Some(folder.join("0.log")),
            ..ContainerSpec::default()
        };
        let id = runtime
            .create_container(&sandbox.id, spec)
            .await
            .expect("a container");
        runtime.start_container(&id).await.expect("it starts");
    }
}

struct OnePod;

impl Pods for OnePod {
    fn pod(&self, namespace: &str, name: &str) -> Option<Arc<Value>> {
        (namespace == "default" && name == "web").then(|| self.pods().remove(0))
    }

    fn pods(&self) -> Vec<Arc<Value>> {
        let containers: Vec<Value> = ["main", "echo", "brief", "never"]
            .iter()
            .map(|name| json!({ "name": name }))
            .collect();
        let never = json!({ "name": "never", "state": { "waiting": { "reason": "ContainerCreating" } } });
        vec![Arc::new(json!({
            "metadata": { "name": "web", "namespace": "default", "uid": "u-1" },
            "spec": { "containers": containers },
            "status": { "containerStatuses": [never] },
        }))]
    }
}

/// Believes one token, and allows its bearer everything.
struct Reviewer;

impl Client for Reviewer {
    fn write<'a>(&'a self, _: &'a Identity, write: Write) -> BoxFuture<'a, Result<Arc<Object>, Refused>> {
        let Verb::Create(mut body) = write.verb else {
            panic!("a review is created")
        };
        let known = body["spec"]["token"] == "secret";
        body["status"] = json!({ "authenticated": known, "allowed": true, "user": { "username": "tester" } });
        Box::pin(std::future::ready(Ok(Object::from_value(
            write.key,
            Revision(0),
            &body,
            &api::Paths::default(),
        ))))
    }

    fn list<'a>(&'a self, _: &'a Identity, _: Query) -> BoxFuture<'a, Result<Page, Refused>> {
        panic!("not asked for")
    }

    fn watch<'a>(&'a self, _: &'a Identity, _: Query, _: Revision) -> BoxStream<'a, Result<Change, Refused>> {
        panic!("not asked for")
    }
}
