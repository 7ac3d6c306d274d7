//! Real containers, as root: the test program is its own shim, as the product is.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use runtime::{Config, ContainerSpec, ContainerState, Event, Exit, Runtime, SandboxSpec};

#[path = "containers/guest.rs"]
mod guest;
#[path = "containers/images.rs"]
mod images;
#[path = "containers/lifecycle.rs"]
mod lifecycle;
#[path = "containers/registry.rs"]
mod registry;
#[path = "containers/sessions.rs"]
mod sessions;

fn main() {
    runtime::shim_main();
    let filter = std::env::args()
        .nth(1)
        .filter(|argument| !argument.starts_with('-'))
        .unwrap_or_default();
    if !rustix::process::geteuid().is_root() {
        println!("containers: left out, they need root");
        return;
    }
    if !std::path::Path::new("/bin/busybox").exists() {
        println!("containers: left out, they need /bin/busybox (Debian's busybox-static)");
        return;
    }
    let tokio = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("tokio");
    let mut failed = 0;
    for (name, test) in lifecycle::TESTS {
        if !name.contains(&filter) {
            continue;
        }
        let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            tokio.block_on(async {
                let world = World::make(name).await;
                let outcome =
                    tokio::time::timeout(Duration::from_secs(60), tokio::spawn(prepared(test, &world))).await;
                world.unmake().await;
                outcome
                    .expect("within a minute")
                    .unwrap_or_else(|error| std::panic::resume_unwind(error.into_panic()));
            });
        }));
        println!("{name}: {}", if result.is_ok() { "ok" } else { "FAILED" });
        failed += usize::from(result.is_err());
    }
    failed += usize::from(filter.is_empty() && !guest::run());
    assert_eq!(failed, 0, "{failed} failed");
}

fn prepared(test: &lifecycle::Test, world: &World) -> impl Future<Output = ()> + Send + use<> {
    let (test, runtime, config) = (*test, world.runtime.clone(), world.config.clone());
    async move {
        runtime
            .images()
            .load(&images::busybox(&config.root))
            .await
            .expect("busybox loads");
        test(runtime, config).await;
    }
}

/// A runtime of a test's own, with everything it has on the machine.
struct World {
    runtime: Arc<Runtime>,
    config: Config,
}

impl World {
    async fn make(name: &str) -> World {
        let tag = format!("{}-{name}", std::process::id());
        let config = Config {
            root: std::env::temp_dir().join(format!("setpoint-test-{tag}")),
            run: PathBuf::from(format!("/run/setpoint-test-{}", std::process::id())),
            cgroup_parent: format!("/setpoint-test-{tag}"),
            registries: runtime::image::Registries::default(),
        };
        let runtime = Runtime::open(config.clone()).await.expect("a runtime");
        World { runtime, config }
    }

    async fn unmake(self) {
        drop(self.runtime);
        // A test may have opened it again: this looks at what is there, not at what was.
        let runtime = Runtime::open(self.config.clone()).await.expect("opened again");
        for sandbox in runtime.sandboxes() {
            runtime
                .remove_sandbox(&sandbox.id)
                .await
                .expect("removing a sandbox");
        }
        assert_eq!(runtime.containers().len(), 0);
        runtime.remove_cgroup("").await.expect("removing the cgroups");
        std::fs::remove_dir_all(&self.config.root).expect("removing the root");
        std::fs::remove_dir_all(&self.config.run).expect("removing the run folder");
    }
}

fn pod(name: &str) -> SandboxSpec {
    SandboxSpec {
        uid: name.into(),
        name: name.into(),
        namespace: "test".into(),
        hostname: name.into(),
        cgroup: format!("kubepods/besteffort/pod{name}"),
        ..SandboxSpec::default()
    }
}

/// A container of busybox that runs a script.
fn script(runtime: &Runtime, name: &str, script: &str) -> ContainerSpec {
    let image = runtime
        .images()
        .resolve("busybox:test")
        .expect("busybox is loaded");
    ContainerSpec {
        name: name.into(),
        image: image.id,
        command: vec!["sh".into(), "-c".into(), script.into()],
        ..ContainerSpec::default()
    }
}

/// Runs a script in a pod of its own to its end: how it ended, and its log without the times.
async fn run(runtime: &Runtime, spec: SandboxSpec, mut container: ContainerSpec) -> (Exit, String) {
    let mut events = runtime.events();
    let pod = runtime.run_sandbox(spec).await.expect("a sandbox");
    let log = std::env::temp_dir().join(format!("setpoint-test-log-{}", pod.id));
    container.log_path = Some(log.clone());
    let id = runtime
        .create_container(&pod.id, container)
        .await
        .expect("a container");
    let started = runtime.start_container(&id).await;
    let exit = match started {
        Ok(_) => exit_of(&mut events, &id).await,
        Err(_) => match runtime.container(&id).expect("it is there").state {
            ContainerState::Exited(exit) => exit,
            other => panic!("not started, but {other:?}"),
        },
    };
    let text = std::fs::read_to_string(&log).unwrap_or_default();
    let _not_written = std::fs::remove_file(&log);
    let mut lines: Vec<&str> = text
        .lines()
        .filter_map(|line| line.split_once(' ').map(|(_, rest)| rest))
        .collect();
    // Each stream is in order; which of the two was read first is chance.
    lines.sort_by_key(|line| !line.starts_with("stdout"));
    runtime
        .remove_sandbox(&pod.id)
        .await
        .expect("removing the sandbox");
    (exit, lines.join("\n"))
}

async fn exit_of(events: &mut tokio::sync::broadcast::Receiver<Event>, id: &str) -> Exit {
    loop {
        if let Event::ContainerExited { container, exit, .. } = events.recv().await.expect("an event")
            && container == id
        {
            return exit;
        }
    }
}
