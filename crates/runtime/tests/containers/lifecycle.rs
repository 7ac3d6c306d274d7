//! What a container sees, how it ends, and what is told of it.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use expect_test::expect;
use runtime::{
    Config, ContainerSpec, ContainerState, Device, Mount, MountSource, Propagation, Resources, Runtime,
    SandboxSpec, Seccomp, User,
};

use super::registry::{broken_transfers, credentials, files_of_other_tools, pulling, the_program_itself};
use super::sessions::{
    a_burst, a_killed_shim, a_terminal_of_its_own, attaching, coming_back, exec_runs_beside, exec_streams,
    exec_with_a_terminal,
};
use super::{exit_of, pod, run, script};

pub(crate) type Test = fn(Arc<Runtime>, Config) -> Pin<Box<dyn Future<Output = ()> + Send>>;

macro_rules! tests {
    ($($name:ident),* $(,)?) => {
        pub(crate) const TESTS: &[(&str, Test)] = &[
            $((stringify!($name), |runtime, _| Box::pin($name(runtime))),)*
            ("pulling", |runtime, config| Box::pin(pulling(runtime, config))),
            ("credentials", |runtime, config| Box::pin(credentials(runtime, config))),
            ("broken_transfers", |runtime, config| Box::pin(broken_transfers(runtime, config))),
            ("files_of_other_tools", |runtime, config| Box::pin(files_of_other_tools(runtime, config))),
            ("coming_back", |runtime, config| Box::pin(coming_back(runtime, config))),
        ];
    };
}

tests![
    hello,
    a_program_that_is_not_there,
    the_usual_world,
    users_and_groups,
    privileges,
    seccomp,
    mounts,
    limits_and_oom,
    devices,
    a_pod_shares,
    processes_are_shared_on_request,
    a_container_joins_anothers_processes,
    the_hosts_own,
    stopping,
    exec_runs_beside,
    exec_streams,
    exec_with_a_terminal,
    attaching,
    a_terminal_of_its_own,
    a_killed_shim,
    a_burst,
    the_program_itself,
    speed,
];

async fn hello(runtime: Arc<Runtime>) {
    let (exit, log) = run(
        &runtime,
        pod("hello"),
        script(
            &runtime,
            "main",
            "echo hello; hostname; pwd; id; echo $FROM $HOME $HOSTNAME; echo bad >&2; exit 3",
        ),
    )
    .await;
    expect![[r#"
        3 Error
        stdout F hello
        stdout F hello
        stdout F /tmp
        stdout F uid=0(root) gid=0(root) groups=0(root),10(wheel)
        stdout F image /root hello
        stderr F bad"#]]
    .assert_eq(&format!("{} {}\n{log}", exit.code, exit.reason));
}

async fn a_program_that_is_not_there(runtime: Arc<Runtime>) {
    let mut lines = Vec::new();
    for command in ["fly", "/no/such", "/etc/passwd", "/etc"] {
        let mut container = script(&runtime, "main", "");
        container.command = vec![command.into()];
        let (exit, _) = run(&runtime, pod("absent"), container).await;
        lines.push(format!("{} {} {}", exit.code, exit.reason, exit.message));
    }
    let mut container = script(&runtime, "main", "true");
    container.working_dir = "/etc/passwd".into();
    let (exit, _) = run(&runtime, pod("absent"), container).await;
    lines.push(format!("{} {} {}", exit.code, exit.reason, exit.message));
    expect![[r#"
        128 StartError exec: "fly": executable file not found in $PATH
        128 StartError exec: "/no/such": stat /no/such: no such file or directory
        128 StartError exec: "/etc/passwd": permission denied
        128 StartError exec: "/etc": is a directory
        128 StartError chdir to cwd ("/etc/passwd") set in config.json failed: Not a directory (os error 20)"#]].assert_eq(&lines.join("\n"));
}

async fn the_usual_world(runtime: Arc<Runtime>) {
    let look = "mount | cut -d' ' -f1,3,5,6 | grep -v -e /proc/ -e cgroup | sed 's/lowerdir.*//; s/size=[0-9]*k/size=/; s/,inode64//' | sort; \
                ls /dev | sort | tr '\\n' ' '; echo; ls -l /proc/self/fd | wc -l; \
                touch /proc/sys/kernel/hostname 2>&1; head -c1 /proc/keys | wc -c; ls /sys/firmware | wc -l; \
                grep -c setpoint /proc/self/cgroup; ps > /tmp/ps; wc -l < /tmp/ps; touch /new && echo writable; touch /sys/fs/cgroup/x";
    let (_, log) = run(&runtime, pod("usual"), script(&runtime, "main", look)).await;
    expect![[r#"
        stdout F devpts /dev/pts devpts (rw,nosuid,noexec,relatime,gid=5,mode=620,ptmxmode=666)
        stdout F mqueue /dev/mqueue mqueue (rw,nosuid,nodev,noexec,relatime)
        stdout F overlay / overlay (rw,relatime,
        stdout F proc /proc proc (rw,nosuid,nodev,noexec,relatime)
        stdout F shm /dev/shm tmpfs (rw,nosuid,nodev,noexec,relatime,size=)
        stdout F sysfs /sys sysfs (ro,nosuid,nodev,noexec,relatime)
        stdout F tmpfs /dev tmpfs (rw,nosuid,size=,mode=755)
        stdout F tmpfs /sys/firmware tmpfs (ro,relatime,size=,nr_inodes=2)
        stdout F core fd full mqueue null ptmx pts random shm stderr stdin stdout tty urandom zero 
        stdout F 5
        stdout F touch: /proc/sys/kernel/hostname: Read-only file system
        stdout F 0
        stdout F 0
        stdout F 0
        stdout F 3
        stdout F writable
        stderr F ls: /proc/self/fd/3: cannot read link: No such file or directory
        stderr F touch: /sys/fs/cgroup/x: Read-only file system"#]]
    .assert_eq(&log);
}

async fn users_and_groups(runtime: Arc<Runtime>) {
    let mut container = script(
        &runtime,
        "main",
        "id; echo $HOME; grep Cap /proc/self/status; touch /x || true",
    );
    container.security.user = User {
        uid: Some(1000),
        gid: None,
    };
    container.security.supplemental_groups = vec![60000];
    container.security.no_new_privileges = true;
    let (_, log) = run(&runtime, pod("users"), container).await;
    expect![[r#"
        stdout F uid=1000(web) gid=2000(web) groups=2000(web),50000(extra),60000
        stdout F /home
        stdout F CapInh:	0000000000000000
        stdout F CapPrm:	0000000000000000
        stdout F CapEff:	0000000000000000
        stdout F CapBnd:	00000000a80425fb
        stdout F CapAmb:	0000000000000000
        stderr F touch: /x: Permission denied"#]]
    .assert_eq(&log);
}

async fn privileges(runtime: Arc<Runtime>) {
    let look = "grep -E 'Cap|NoNew|Seccomp:' /proc/self/status; mount -t tmpfs none /tmp && echo mounted; touch /x && echo wrote";
    let mut usual = script(&runtime, "main", look);
    usual.security.drop_capabilities = vec!["ALL".into()];
    usual.security.add_capabilities = vec!["NET_BIND_SERVICE".into()];
    usual.security.read_only_root = true;
    let (_, bare) = run(&runtime, pod("bare"), usual).await;
    let mut privileged = script(&runtime, "main", look);
    // What all of them are differs from machine to machine.
    privileged.command[2] = look.replace("Cap|", "");
    privileged.security.privileged = true;
    let (_, privileged) = run(&runtime, pod("privileged"), privileged).await;
    expect![[r#"
        stdout F CapInh:	0000000000000000
        stdout F CapPrm:	0000000000000400
        stdout F CapEff:	0000000000000400
        stdout F CapBnd:	0000000000000400
        stdout F CapAmb:	0000000000000000
        stdout F NoNewPrivs:	0
        stdout F Seccomp:	0
        stderr F mount: permission denied (are you root?)
        stderr F touch: /x: Read-only file system
        --
        stdout F NoNewPrivs:	0
        stdout F Seccomp:	0
        stdout F mounted
        stdout F wrote"#]]
    .assert_eq(&format!("{bare}\n--\n{privileged}"));
}

async fn seccomp(runtime: Arc<Runtime>) {
    let look = "grep Seccomp: /proc/self/status; unshare -n true && echo unshared; mkdir /tmp/d && echo made";
    let mut container = script(&runtime, "main", look);
    container.security.seccomp = Seccomp::RuntimeDefault;
    let (_, usual) = run(&runtime, pod("usual"), container).await;
    let mut container = script(&runtime, "main", look);
    let profile = r#"{"defaultAction":"SCMP_ACT_ALLOW","syscalls":[{"names":["mkdir","mkdirat"],"action":"SCMP_ACT_ERRNO","errnoRet":28}]}"#;
    container.security.seccomp = Seccomp::Localhost(profile.into());
    container.security.user = User {
        uid: Some(1000),
        gid: None,
    };
    container.security.no_new_privileges = true;
    let (_, own) = run(&runtime, pod("own"), container).await;
    expect![[r#"
        stdout F Seccomp:	2
        stdout F made
        stderr F unshare: unshare(0x40000000): Operation not permitted
        --
        stdout F Seccomp:	2
        stderr F unshare: unshare(0x40000000): Operation not permitted
        stderr F mkdir: can't create directory '/tmp/d': No space left on device"#]]
    .assert_eq(&format!("{usual}\n--\n{own}"));
}

async fn mounts(runtime: Arc<Runtime>) {
    let volume = std::env::temp_dir().join(format!("setpoint-test-volume-{}", std::process::id()));
    std::fs::create_dir_all(volume.join("inner")).expect("a volume");
    std::fs::write(volume.join("file"), "from the host\n").expect("a file");
    std::os::unix::fs::symlink("/etc", volume.join("escape")).expect("a link");
    let mount = |source, target: &str, read_only| Mount {
        source,
        target: target.into(),
        read_only,
        recursive_read_only: false,
        propagation: Propagation::Private,
    };
    let sub = |path: &str| MountSource::SubPath {
        volume: volume.clone(),
        path: path.into(),
    };
    let look = "cat /etc/hosts; cat /data/file; echo new > /data/new && echo wrote; echo x > /ro/new; ls /sub/made | wc -l; \
                df /memory 2>/dev/null; stat -c %a /memory; ls /image | tr '\\n' ' '; touch /image/x; cat /dev/termination-log; echo bye > /dev/termination-log";
    let mut container = script(&runtime, "main", look);
    let image = container.image.clone();
    container.mounts = vec![
        mount(MountSource::Path(volume.join("file")), "/etc/hosts", true),
        mount(MountSource::Path(volume.clone()), "/data", false),
        mount(MountSource::Path(volume.clone()), "/ro", true),
        mount(sub("deep/made"), "/sub/made", false),
        mount(
            MountSource::Tmpfs {
                bytes: Some(1 << 20),
                mode: 0o1777,
            },
            "/memory",
            false,
        ),
        mount(
            MountSource::Image {
                id: image,
                path: String::new(),
            },
            "/image",
            true,
        ),
        mount(sub("file"), "/dev/termination-log", false),
    ];
    let (exit, log) = run(&runtime, pod("mounts"), container).await;
    let mut escaping = script(&runtime, "main", "true");
    escaping.mounts = vec![mount(sub("escape/passwd"), "/out", false)];
    let (refused, _) = run(&runtime, pod("escape"), escaping).await;
    let message = refused.message.replace(&*volume.to_string_lossy(), "VOLUME");
    let last = std::fs::read_to_string(volume.join("file")).expect("the file");
    std::fs::remove_dir_all(&volume).expect("cleaning up");
    expect![[r#"
        0 stdout F from the host
        stdout F from the host
        stdout F wrote
        stdout F 0
        stdout F Filesystem           1K-blocks      Used Available Use% Mounted on
        stdout F tmpfs                     1024         0      1024   0% /memory
        stdout F 1777
        stdout F bin etc home tmp from the host
        stderr F sh: can't create /ro/new: Read-only file system
        stderr F touch: /image/x: Read-only file system
        bye
        subPath "escape/passwd" of VOLUME: it leads out of the volume"#]]
    .assert_eq(&format!("{} {log}\n{last}{message}", exit.code));
}

async fn limits_and_oom(runtime: Arc<Runtime>) {
    let mut container = script(&runtime, "main", "head -c 200000000 /dev/zero | tail | wc -c");
    container.resources = Resources {
        memory_limit_bytes: Some(32 << 20),
        cpu_quota_microseconds: Some(50_000),
        cpu_period_microseconds: Some(100_000),
        cpu_shares: Some(512),
        pids_limit: Some(50),
        ..Resources::default()
    };
    container.command = vec!["tail".into(), "/dev/zero".into()];
    container.oom_score_adj = 1000;
    let (exit, _) = run(&runtime, pod("oom"), container).await;
    expect!["137 OOMKilled true"].assert_eq(&format!("{} {} {}", exit.code, exit.reason, exit.oom_killed));
}

async fn devices(runtime: Arc<Runtime>) {
    let look = "head -c 1 /dev/zero | wc -c; mknod /tmp/kmsg c 1 11 && head -c 1 /tmp/kmsg; ls /dev/extra && head -c 1 /dev/extra | wc -c";
    let mut container = script(&runtime, "main", look);
    container.devices = vec![Device {
        host_path: "/dev/zero".into(),
        container_path: "/dev/extra".into(),
        permissions: "rw".into(),
    }];
    let (_, log) = run(&runtime, pod("devices"), container).await;
    expect![[r#"
        stdout F 1
        stdout F /dev/extra
        stdout F 1
        stderr F head: /tmp/kmsg: Operation not permitted"#]]
    .assert_eq(&log);
}

/// Two containers of a pod: network, host name, message queues and /dev/shm are the same, the rest is not.
async fn a_pod_shares(runtime: Arc<Runtime>) {
    let mut events = runtime.events();
    let mut spec = pod("shares");
    spec.sysctls.insert("kernel.shm_rmid_forced".into(), "1".into());
    let pod = runtime.run_sandbox(spec).await.expect("a sandbox");
    assert!(pod.netns.as_ref().is_some_and(|path| path.exists()), "{pod:?}");
    let server = script(
        &runtime,
        "server",
        "echo shared > /dev/shm/word; ip link | grep -c UP; exec nc -l -p 8080 -e cat",
    );
    let server = runtime
        .create_container(&pod.id, server)
        .await
        .expect("a container");
    runtime.start_container(&server).await.expect("started");
    let client = script(
        &runtime,
        "client",
        "cat /proc/sys/kernel/shm_rmid_forced | grep 1 && cat /dev/shm/word && [ ! -e /proc/2/x ]",
    );
    let client = runtime
        .create_container(&pod.id, client)
        .await
        .expect("a container");
    runtime.start_container(&client).await.expect("started");
    let exit = exit_of(&mut events, &client).await;
    assert_eq!(exit.code, 0, "{exit:?}");
    let mut stream = loop {
        if let Ok(stream) = runtime.port_forward(&pod.id, 8080).await {
            break stream;
        }
        tokio::task::yield_now().await;
    };
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    stream.write_all(b"echo").await.expect("written");
    let mut buffer = [0; 4];
    stream.read_exact(&mut buffer).await.expect("read");
    assert_eq!(&buffer, b"echo");
    assert!(runtime.port_forward(&pod.id, 9).await.is_err());
    let usage = runtime.container_usage(&server).await.expect("usage");
    assert!(usage.memory_usage_bytes > 0 && usage.pids >= 1, "{usage:?}");
}

async fn processes_are_shared_on_request(runtime: Arc<Runtime>) {
    let mut events = runtime.events();
    let spec = SandboxSpec {
        share_process_namespace: true,
        ..pod("pids")
    };
    let pod = runtime.run_sandbox(spec).await.expect("a sandbox");
    let sleeper = script(&runtime, "sleeper", "sleep 1000 & exec sleep 1001");
    let sleeper = runtime
        .create_container(&pod.id, sleeper)
        .await
        .expect("a container");
    runtime.start_container(&sleeper).await.expect("started");
    // Whoever may look into the pod's first process finds nothing of the host there.
    let mut looker = script(
        &runtime,
        "looker",
        "ls /proc/1/root/ && [ -z \"$(ls /proc/1/root/)\" ] && ps | grep -q 'sleep 1001' && \
         kill $(ps | grep 'sleep 1001' | grep -v grep | awk '{print $1}')",
    );
    looker.security.add_capabilities = vec!["SYS_PTRACE".into()];
    let looker = runtime
        .create_container(&pod.id, looker)
        .await
        .expect("a container");
    runtime.start_container(&looker).await.expect("started");
    let exit = exit_of(&mut events, &sleeper).await;
    assert_eq!((exit.code, exit.signal), (143, Some(15)), "{exit:?}");
}

/// As `kubectl debug --target` asks: only that container's processes are seen, and its end is the guest's, too.
async fn a_container_joins_anothers_processes(runtime: Arc<Runtime>) {
    let mut events = runtime.events();
    let pod = runtime.run_sandbox(pod("joined")).await.expect("a sandbox");
    let create = async |spec| {
        runtime
            .create_container(&pod.id, spec)
            .await
            .expect("a container")
    };
    let host = create(script(&runtime, "host", "exec sleep 1002")).await;
    let joining = |name, text| ContainerSpec {
        joins: Some(host.clone()),
        ..script(&runtime, name, text)
    };
    let early = create(joining("early", "true")).await;
    let refused = runtime.start_container(&early).await;
    assert!(refused.is_err_and(|error| error.to_string().contains("is not running")));
    runtime.start_container(&host).await.expect("started");
    let looker = create(joining("looker", "grep -q 1002 /proc/1/cmdline")).await;
    runtime.start_container(&looker).await.expect("started");
    assert_eq!(exit_of(&mut events, &looker).await.code, 0);
    let guest = create(joining("guest", "sleep 1003")).await;
    runtime.start_container(&guest).await.expect("started");
    runtime
        .stop_container(&host, Duration::ZERO)
        .await
        .expect("stopped");
    let exit = exit_of(&mut events, &guest).await;
    assert_eq!(exit.signal, Some(9), "{exit:?}");
}

/// Host namespaces: the machine's name, processes and network, and an end that takes all of the container along.
async fn the_hosts_own(runtime: Arc<Runtime>) {
    let spec = SandboxSpec {
        hostname: String::new(),
        host_network: true,
        host_pid: true,
        host_ipc: true,
        ..pod("host")
    };
    let look = "hostname; [ -d /proc/$PPID ] && [ $$ -gt 2 ] && echo far; \
                [ $(ls -d /proc/[0-9]* | wc -l) -gt 5 ] && echo many; cat /proc/net/dev | wc -l; sleep 1000 &";
    let (exit, log) = run(&runtime, spec, script(&runtime, "main", look)).await;
    let hostname = std::fs::read_to_string("/proc/sys/kernel/hostname").expect("a name");
    let devices = std::fs::read_to_string("/proc/net/dev")
        .expect("devices")
        .lines()
        .count();
    let expected = format!(
        "stdout F {}\nstdout F far\nstdout F many\nstdout F {devices}",
        hostname.trim()
    );
    assert_eq!((exit.code, log), (0, expected));
}

async fn stopping(runtime: Arc<Runtime>) {
    let pod = runtime.run_sandbox(pod("stopping")).await.expect("a sandbox");
    let polite = script(
        &runtime,
        "polite",
        "trap 'exit 7' TERM; while true; do sleep 0.05; done",
    );
    let polite = runtime
        .create_container(&pod.id, polite)
        .await
        .expect("a container");
    runtime.start_container(&polite).await.expect("started");
    // The trap is set when the first sleep runs.
    while runtime.container_usage(&polite).await.expect("usage").pids < 2 {
        tokio::task::yield_now().await;
    }
    runtime
        .stop_container(&polite, Duration::from_secs(20))
        .await
        .expect("stopped");
    let stubborn = script(&runtime, "stubborn", "trap '' TERM; while true; do sleep 1; done");
    let stubborn = runtime
        .create_container(&pod.id, stubborn)
        .await
        .expect("a container");
    runtime.start_container(&stubborn).await.expect("started");
    runtime
        .stop_container(&stubborn, Duration::from_millis(200))
        .await
        .expect("killed");
    let codes: Vec<i32> = [&polite, &stubborn]
        .map(|id| match runtime.container(id).expect("it is there").state {
            ContainerState::Exited(exit) => exit.code,
            other => panic!("{other:?}"),
        })
        .into();
    assert_eq!(codes, [7, 137]);
    for _ in 0..2 {
        runtime.remove_container(&polite).await.expect("removed");
        runtime
            .stop_container(&polite, Duration::ZERO)
            .await
            .expect("nothing to stop");
        runtime.stop_sandbox(&pod.id).await.expect("stopped");
    }
    assert!(!runtime.sandbox(&pod.id).expect("it is there").ready);
    runtime.remove_sandbox(&pod.id).await.expect("removed");
    assert!(runtime.sandboxes().is_empty() && runtime.containers().is_empty());
    assert_eq!(runtime.pod_cgroups(), Vec::<String>::new());
}

/// Not a benchmark: a look that nothing has become slow by an order of magnitude.
async fn speed(runtime: Arc<Runtime>) {
    let mut events = runtime.events();
    let (mut sandboxes, mut starts, mut exits) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..20 {
        let begin = Instant::now();
        let pod = runtime
            .run_sandbox(pod(&format!("speed{round}")))
            .await
            .expect("a sandbox");
        sandboxes.push(begin.elapsed());
        let id = runtime
            .create_container(&pod.id, script(&runtime, "main", "exit 0"))
            .await
            .expect("a container");
        let begin = Instant::now();
        runtime.start_container(&id).await.expect("started");
        starts.push(begin.elapsed());
        let exit = exit_of(&mut events, &id).await;
        let seen = jiff::Timestamp::now();
        exits.push(Duration::try_from(seen.duration_since(exit.finished_at)).unwrap_or_default());
        let begin = Instant::now();
        runtime.remove_sandbox(&pod.id).await.expect("removed");
        exits.push(begin.elapsed());
    }
    let median = |mut list: Vec<Duration>| {
        list.sort();
        list[list.len() / 2]
    };
    let (removals, exits): (Vec<_>, Vec<_>) = exits.iter().enumerate().partition(|(index, _)| index % 2 == 1);
    let only = |list: Vec<(usize, &Duration)>| list.into_iter().map(|(_, time)| *time).collect();
    let (sandbox, start) = (median(sandboxes), median(starts));
    let (exit, removal) = (median(only(exits)), median(only(removals)));
    println!("speed: sandbox {sandbox:?}, start {start:?}, exit seen after {exit:?}, removal {removal:?}");
    assert!(start < Duration::from_millis(500) && exit < Duration::from_millis(100));
}
