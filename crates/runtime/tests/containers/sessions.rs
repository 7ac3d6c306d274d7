//! Commands in containers, joining containers, and coming back to them after the daemon was gone.

use std::sync::Arc;
use std::time::Duration;

use expect_test::expect;
use runtime::{AttachSpec, Config, ContainerState, ExecSpec, Resize, Runtime, SandboxSpec};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::{exit_of, pod, script};

async fn running(
    runtime: &Runtime,
    spec: SandboxSpec,
    container: runtime::ContainerSpec,
) -> (String, String) {
    let pod = runtime.run_sandbox(spec).await.expect("a sandbox");
    let id = runtime
        .create_container(&pod.id, container)
        .await
        .expect("a container");
    runtime.start_container(&id).await.expect("started");
    (pod.id, id)
}

fn shell(script: &str) -> Vec<String> {
    vec!["sh".into(), "-c".into(), script.into()]
}

pub(crate) async fn exec_runs_beside(runtime: Arc<Runtime>) {
    let mut container = script(&runtime, "main", "exec sleep 1000");
    container.security.user.uid = Some(1000);
    container.env = vec![("OWN".into(), "mine".into())];
    let (_, id) = running(&runtime, pod("exec"), container).await;
    let look = "id -u; echo $OWN $HOME; pwd; ps | grep -c '[s]leep 1000'; echo bad >&2; cat; exit 4";
    let output = runtime.exec_sync(&id, &shell(look), None).await.expect("ran");
    let shown = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let absent = runtime
        .exec_sync(&id, &["fly".into()], None)
        .await
        .expect_err("there is no such program");
    let late = runtime
        .exec_sync(&id, &shell("sleep 100"), Some(Duration::from_millis(100)))
        .await;
    let late = late.expect_err("it is too slow");
    // The killed command is gone, with its shell.
    while runtime
        .exec_sync(&id, &shell("ps | grep -v grep | grep -c 'sleep 100$'"), None)
        .await
        .expect("ran")
        .stdout
        != b"0\n"
    {}
    expect![[r#"
        4 1000
        mine /home
        /tmp
        1
         bad

        exec: "fly": executable file not found in $PATH
        command "sh -c sleep 100" timed out after 0s"#]]
    .assert_eq(&format!(
        "{} {} {}\n{absent}\n{late}",
        output.code,
        shown(&output.stdout),
        shown(&output.stderr)
    ));
    let killed = runtime
        .exec_sync(&id, &shell("kill -9 $$"), None)
        .await
        .expect("ran");
    assert_eq!(killed.code, 137);
    let group = runtime
        .exec_sync(
            &id,
            &shell("cat /proc/self/cgroup | sort -u -t: -k3 | wc -l"),
            None,
        )
        .await
        .expect("ran");
    assert_eq!(group.code, 0);
}

pub(crate) async fn exec_streams(runtime: Arc<Runtime>) {
    let (_, id) = running(
        &runtime,
        pod("streams"),
        script(&runtime, "main", "exec sleep 1000"),
    )
    .await;
    let spec = ExecSpec {
        command: shell("cat; echo done >&2"),
        stdin: true,
        stdout: true,
        stderr: true,
        tty: false,
    };
    let mut session = runtime.exec(&id, spec).await.expect("runs");
    let (mut stdin, mut stdout) = (
        session.stdin.take().expect("stdin"),
        session.stdout.take().expect("stdout"),
    );
    let sent: Vec<u8> = (0..1_000_000u32).map(|number| number as u8).collect();
    let copy = sent.clone();
    let writing = tokio::spawn(async move {
        stdin.write_all(&copy).await.expect("written");
    });
    let mut received = Vec::new();
    stdout.read_to_end(&mut received).await.expect("read");
    writing.await.expect("written");
    assert!(received == sent, "{} bytes came back", received.len());
    assert_eq!(session.exit.wait().await.expect("ended"), 0);
}

pub(crate) async fn exec_with_a_terminal(runtime: Arc<Runtime>) {
    let (_, id) = running(
        &runtime,
        pod("terminal"),
        script(&runtime, "main", "exec sleep 1000"),
    )
    .await;
    let spec = ExecSpec {
        command: vec!["sh".into()],
        tty: true,
        stdin: true,
        stdout: true,
        stderr: false,
    };
    let mut session = runtime.exec(&id, spec).await.expect("runs");
    let resize: Resize = session.resize.clone().expect("a terminal");
    resize.to(100, 30).expect("resized");
    let mut stdin = session.stdin.take().expect("stdin");
    stdin
        .write_all(b"stty size; echo $TERM; ls -l /proc/self/fd/0 | sed 's/.*-> //'; exit 5\n")
        .await
        .expect("written");
    let mut text = String::new();
    session
        .stdout
        .take()
        .expect("stdout")
        .read_to_string(&mut text)
        .await
        .expect("read");
    assert_eq!(session.exit.wait().await.expect("ended"), 5);
    assert!(text.contains("30 100\r\nxterm\r\n/dev/pts/0"), "{text:?}");
}

pub(crate) async fn attaching(runtime: Arc<Runtime>) {
    let mut events = runtime.events();
    let mut container = script(
        &runtime,
        "main",
        "while read line; do echo got $line; echo err $line >&2; done; exit 6",
    );
    (container.stdin, container.stdin_once) = (true, true);
    let (_, id) = running(&runtime, pod("attach"), container).await;
    let all = AttachSpec {
        stdin: true,
        stdout: true,
        stderr: true,
    };
    let mut session = runtime.attach(&id, all).await.expect("attached");
    let mut watcher = runtime
        .attach(
            &id,
            AttachSpec {
                stdout: true,
                ..AttachSpec::default()
            },
        )
        .await
        .expect("attached");
    let mut stdin = session.stdin.take().expect("stdin");
    stdin.write_all(b"one\ntwo\n").await.expect("written");
    drop(stdin);
    let exit = exit_of(&mut events, &id).await;
    assert_eq!(exit.code, 6);
    let mut texts = Vec::new();
    for output in [session.stdout, session.stderr, watcher.stdout.take()] {
        let mut text = String::new();
        output
            .expect("a stream")
            .read_to_string(&mut text)
            .await
            .expect("read");
        texts.push(text);
    }
    assert_eq!(
        texts,
        ["got one\ngot two\n", "err one\nerr two\n", "got one\ngot two\n"]
    );
}

pub(crate) async fn a_terminal_of_its_own(runtime: Arc<Runtime>) {
    let mut events = runtime.events();
    let mut container = script(
        &runtime,
        "main",
        "read line; ls -l /dev/console | cut -c1; echo $line; stty size",
    );
    (container.stdin, container.tty) = (true, true);
    let log = std::env::temp_dir().join(format!("setpoint-test-tty-{}", std::process::id()));
    container.log_path = Some(log.clone());
    let (_, id) = running(&runtime, pod("tty"), container).await;
    let mut session = runtime
        .attach(
            &id,
            AttachSpec {
                stdin: true,
                stdout: true,
                stderr: true,
            },
        )
        .await
        .expect("attached");
    session
        .resize
        .take()
        .expect("a terminal")
        .to(77, 11)
        .expect("resized");
    session
        .stdin
        .as_mut()
        .expect("stdin")
        .write_all(b"typed\n")
        .await
        .expect("written");
    assert_eq!(exit_of(&mut events, &id).await.code, 0);
    let text = std::fs::read_to_string(&log).expect("the log");
    std::fs::remove_file(&log).expect("cleaning up");
    let lines: Vec<&str> = text
        .lines()
        .filter_map(|line| line.split_once(' ').map(|(_, rest)| rest))
        .collect();
    expect![[r#"
        stdout F typed
        stdout F c
        stdout F typed
        stdout F 11 77"#]]
    .assert_eq(&lines.join("\n").replace('\r', "\\r"));
}

/// The daemon goes and comes back: what ran runs, what ended meanwhile is known, what was written is there.
pub(crate) async fn coming_back(runtime: Arc<Runtime>, config: Config) {
    let log = std::env::temp_dir().join(format!("setpoint-test-back-{}", std::process::id()));
    let mut steady = script(&runtime, "steady", "while true; do echo tick; sleep 0.01; done");
    steady.log_path = Some(log.clone());
    let (pod_id, steady) = running(&runtime, pod("back"), steady).await;
    let brief = script(&runtime, "brief", "read line < /dev/shm/go; exit 9");
    let brief = runtime
        .create_container(&pod_id, brief)
        .await
        .expect("a container");
    let never = runtime
        .create_container(&pod_id, script(&runtime, "never", "true"))
        .await
        .expect("a container");
    runtime
        .exec_sync(&steady, &shell("busybox mkfifo /dev/shm/go"), None)
        .await
        .expect("ran");
    runtime.start_container(&brief).await.expect("started");
    let before = runtime.container(&steady).expect("there").state;
    let lost = runtime.run_sandbox(pod("lost")).await.expect("a sandbox");
    let orphan = runtime
        .create_container(&lost.id, script(&runtime, "orphan", "sleep 1000"))
        .await
        .expect("a container");
    runtime.start_container(&orphan).await.expect("started");
    drop(runtime);

    let shim = rustix::process::Pid::from_raw(lost.pid.expect("a shim")).expect("a pid");
    rustix::process::kill_process(shim, rustix::process::Signal::KILL).expect("killed");
    let length = std::fs::metadata(&log).expect("a log").len();
    let again = Runtime::open(config).await.expect("opened again");
    assert_eq!(again.container(&steady).expect("there").state, before);
    assert_eq!(
        again.container(&never).expect("there").state,
        ContainerState::Created
    );
    match again.container(&orphan).expect("there").state {
        ContainerState::Exited(exit) => {
            assert_eq!((exit.code, &*exit.reason), (255, "ContainerStatusUnknown"))
        }
        other => panic!("{other:?}"),
    }
    assert!(!again.sandbox(&lost.id).expect("there").ready);
    assert!(again.sandbox(&pod_id).expect("there").ready);
    let mut events = again.events();
    again
        .exec_sync(&steady, &shell("echo > /dev/shm/go"), None)
        .await
        .expect("ran");
    assert_eq!(exit_of(&mut events, &brief).await.code, 9);
    the_log_goes_on(&again, &steady, &log, length).await;
    assert!(
        again.images().remove("busybox:test").await.is_err(),
        "it is in use"
    );
    for sandbox in again.sandboxes() {
        again.remove_sandbox(&sandbox.id).await.expect("removed");
    }
    again.images().remove("busybox:test").await.expect("removed");
}

async fn the_log_goes_on(runtime: &Runtime, id: &str, log: &std::path::Path, length: u64) {
    while std::fs::metadata(log).expect("a log").len() <= length {
        tokio::task::yield_now().await;
    }
    let moved = log.with_extension("1");
    std::fs::rename(log, &moved).expect("moved");
    runtime.reopen_log(id).await.expect("reopened");
    while std::fs::metadata(log).expect("a new log").len() == 0 {
        tokio::task::yield_now().await;
    }
    std::fs::remove_file(&moved).expect("cleaning up");
    std::fs::remove_file(log).expect("cleaning up");
}

/// A shim that is killed takes its pod with it, and that is told.
pub(crate) async fn a_killed_shim(runtime: Arc<Runtime>) {
    let mut events = runtime.events();
    let mut container = script(&runtime, "main", "exec sleep 1000");
    container.security.user.uid = Some(1000);
    let (pod_id, id) = running(&runtime, pod("killed"), container).await;
    let status = runtime.container(&id).expect("there");
    let user = status.user.expect("it runs");
    assert_eq!(
        (user.uid, user.gid, user.supplemental_groups),
        (1000, 2000, vec![2000, 50000])
    );
    let ContainerState::Running { pid, .. } = status.state else {
        panic!("{:?}", status.state)
    };
    let shim = runtime.sandbox(&pod_id).expect("there").pid.expect("a shim");
    let statm = std::fs::read_to_string(format!("/proc/{shim}/smaps_rollup")).expect("its memory");
    println!(
        "shim: {}",
        statm
            .lines()
            .filter(|l| l.starts_with("Rss")
                || l.starts_with("Pss:")
                || l.starts_with("Private_Dirty")
                || l.starts_with("Anonymous"))
            .collect::<Vec<_>>()
            .join(" ")
    );
    rustix::process::kill_process(
        rustix::process::Pid::from_raw(shim).expect("a pid"),
        rustix::process::Signal::KILL,
    )
    .expect("killed");
    let exit = exit_of(&mut events, &id).await;
    assert_eq!(exit.reason, "ContainerStatusUnknown");
    assert!(!runtime.sandbox(&pod_id).expect("there").ready);
    while std::fs::read_to_string(format!("/proc/{pid}/stat")).is_ok_and(|stat| !stat.contains(") Z ")) {
        tokio::task::yield_now().await;
    }
    assert!(runtime.exec_sync(&id, &shell("true"), None).await.is_err());
}

/// A burst, as when a Deployment is scaled: they come up side by side.
pub(crate) async fn a_burst(runtime: Arc<Runtime>) {
    const PODS: usize = 50;
    let begin = std::time::Instant::now();
    let starts: Vec<_> = (0..PODS)
        .map(|number| {
            let runtime = runtime.clone();
            tokio::spawn(async move {
                running(
                    &runtime,
                    pod(&format!("burst{number}")),
                    script(&runtime, "main", "exec sleep 1000"),
                )
                .await
            })
        })
        .collect();
    for start in starts {
        start.await.expect("started");
    }
    let up = begin.elapsed();
    let begin = std::time::Instant::now();
    let removals: Vec<_> = runtime
        .sandboxes()
        .into_iter()
        .map(|pod| {
            let runtime = runtime.clone();
            tokio::spawn(async move { runtime.remove_sandbox(&pod.id).await })
        })
        .collect();
    for removal in removals {
        removal.await.expect("no panic").expect("removed");
    }
    println!("burst: {PODS} pods up in {up:?}, gone in {:?}", begin.elapsed());
    assert!(runtime.containers().is_empty());
}
