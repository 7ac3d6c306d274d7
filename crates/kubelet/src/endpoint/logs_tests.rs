use std::io::Write as _;

use expect_test::{Expect, expect};
use serde_json::json;

use super::*;

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("setpoint-logs-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.0.join(name), text).unwrap();
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).unwrap();
    }
}

fn at(second: u32) -> String {
    format!("2026-01-01T00:00:{second:02}.000000000Z")
}

fn read_all(reader: &mut Reader) -> String {
    let mut text = Vec::new();
    while let Some(bytes) = reader.read().unwrap() {
        text.extend_from_slice(&bytes);
        if reader.is_done() {
            break;
        }
    }
    String::from_utf8(text).unwrap()
}

fn check(folder: &Folder, query: &str, expected: Expect) {
    let now = "2026-01-01T00:01:00Z".parse().unwrap();
    let wanted = Wanted::of(&Query::parse(query), now).unwrap();
    let mut reader = Reader::open(folder.0.join("0.log"), wanted).unwrap();
    expected.assert_eq(&read_all(&mut reader));
}

fn with_rotated(name: &str) -> Folder {
    let folder = Folder::new(name);
    let line = |second, rest: &str| format!("{} {rest}\n", at(second));
    folder.write("0.log.20260101-000001.gz", "packed");
    folder.write(
        "0.log.20260101-000002",
        &(line(3, "stdout P three and") + &line(4, "stdout F  four")),
    );
    folder.write(
        "0.log",
        &(line(5, "stderr F five") + "nonsense\n" + &line(6, "stdout F ") + &line(7, "stdout F seven")),
    );
    folder.write("1.log", &line(9, "stdout F of another run"));
    folder
}

#[test]
fn what_was_rotated_away_is_not_shown() {
    let folder = with_rotated("all");
    check(
        &folder,
        "",
        expect![[r#"
        five

        seven
    "#]],
    );
    check(
        &folder,
        "timestamps=true&stream=Stdout",
        expect![[r#"
        2026-01-01T00:00:06.000000000Z 
        2026-01-01T00:00:07.000000000Z seven
    "#]],
    );
    check(
        &folder,
        "limitBytes=7",
        expect![[r#"
            five

            s"#]],
    );
}

#[test]
fn the_last_lines_are_those_of_the_current_file() {
    let folder = with_rotated("tail");
    check(&folder, "tailLines=0", expect![""]);
    check(
        &folder,
        "tailLines=1",
        expect![[r#"
        seven
    "#]],
    );
    check(
        &folder,
        "tailLines=5",
        expect![[r#"
        five

        seven
    "#]],
    );
    check(
        &folder,
        "tailLines=6",
        expect![[r#"
        five

        seven
    "#]],
    );
    check(
        &folder,
        "tailLines=100&sinceSeconds=55",
        expect![[r#"
        five

        seven
    "#]],
    );
    check(
        &folder,
        "sinceTime=2026-01-01T00:00:06Z",
        expect![[r#"

        seven
    "#]],
    );
}

#[test]
fn the_last_lines_of_a_long_file() {
    let folder = Folder::new("long");
    let line = |number: usize| format!("{} stdout F {number} {}\n", at(1), "x".repeat(number % 97));
    folder.write("0.log", &(0..20_000).map(line).collect::<String>());
    for lines in [1, 7, 1_500, 19_999, 20_000, 30_000] {
        let wanted = Wanted {
            tail: Some(lines),
            ..Wanted::default()
        };
        let text = read_all(&mut Reader::open(folder.0.join("0.log"), wanted).unwrap());
        let first = 20_000_u64.saturating_sub(lines);
        assert!(text.starts_with(&format!("{first} ")), "{lines}: {}", &text[..20]);
        assert_eq!(text.lines().count() as u64, lines.min(20_000));
    }
}

#[test]
fn rotation_while_reading_loses_nothing() {
    let folder = Folder::new("rotation");
    let path = folder.0.join("0.log");
    let mut reader = Reader::open(path.clone(), Wanted::default()).unwrap();
    assert_eq!(read_all(&mut reader), "");
    let append = |path: &PathBuf, text: &str| {
        let mut file = std::fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(path)
            .unwrap();
        write!(file, "{} stdout {text}", at(1)).unwrap();
    };
    append(&path, "F one\n");
    append(&path, "F tw");
    assert_eq!(read_all(&mut reader), "one\n");
    let moved = folder.0.join("0.log.20260101-000001");
    std::fs::rename(&path, &moved).unwrap();
    assert_eq!(read_all(&mut reader), "");
    std::fs::OpenOptions::new()
        .append(true)
        .open(&moved)
        .unwrap()
        .write_all(b"o\n")
        .unwrap();
    append(&path, "F three\n");
    assert_eq!(read_all(&mut reader), "two\nthree\n");
}

#[test]
fn options_as_upstream_takes_them() {
    let mut shown = String::new();
    for query in [
        "follow=true&tail=all",
        "tailLines=x",
        "tailLines=-1",
        "limitBytes=0",
        "sinceSeconds=1&sinceTime=2026-01-01T00:00:00Z",
        "stream=Both",
        "stream=Stdout&tailLines=1",
        "sinceTime=yesterday",
    ] {
        let refused = Wanted::of(&Query::parse(query), Timestamp::UNIX_EPOCH).map(|_| ());
        shown.push_str(&format!("{query}: {refused:?}\n"));
    }
    expect![[r#"
        follow=true&tail=all: Ok(())
        tailLines=x: Err((400, "{\"message\": \"Unable to decode query.\"}"))
        tailLines=-1: Err((422, "{\"message\": \"Invalid request.\"}"))
        limitBytes=0: Err((422, "{\"message\": \"Invalid request.\"}"))
        sinceSeconds=1&sinceTime=2026-01-01T00:00:00Z: Err((422, "{\"message\": \"Invalid request.\"}"))
        stream=Both: Err((422, "{\"message\": \"Invalid request.\"}"))
        stream=Stdout&tailLines=1: Err((422, "{\"message\": \"Invalid request.\"}"))
        sinceTime=yesterday: Err((400, "{\"message\": \"Unable to decode query.\"}"))
    "#]]
    .assert_eq(&shown);
}

fn run(attempt: u32, state: ContainerState) -> ContainerStatus {
    ContainerStatus {
        id: format!("run{attempt}"),
        sandbox: String::new(),
        spec: runtime::ContainerSpec {
            attempt,
            ..Default::default()
        },
        created_at: Timestamp::UNIX_EPOCH,
        user: Default::default(),
        state,
    }
}

fn exited() -> ContainerState {
    ContainerState::Exited(runtime::Exit {
        code: 1,
        signal: None,
        oom_killed: false,
        started_at: None,
        finished_at: Timestamp::UNIX_EPOCH,
        reason: "Error".into(),
        message: String::new(),
    })
}

fn running() -> ContainerState {
    ContainerState::Running {
        pid: 1,
        started_at: Timestamp::UNIX_EPOCH,
    }
}

fn pod(state: Value) -> Value {
    let status = json!({ "containerStatuses": [{ "name": "c", "state": state }] });
    json!({ "metadata": { "name": "web" }, "status": status })
}

#[test]
fn which_run_is_meant() {
    let waiting = |reason: &str| pod(json!({ "waiting": { "reason": reason } }));
    let mut shown = String::new();
    for (name, runs, pod) in [
        ("none", vec![], waiting("ContainerCreating")),
        ("no image", vec![], waiting("ErrImagePull")),
        ("no image for long", vec![], waiting("ImagePullBackOff")),
        ("not known", vec![], json!({ "metadata": { "name": "web" } })),
        (
            "made",
            vec![run(0, ContainerState::Created)],
            waiting("ContainerCreating"),
        ),
        ("first", vec![run(0, running())], pod(json!({ "running": {} }))),
        (
            "second",
            vec![run(0, exited()), run(1, running())],
            pod(json!({ "running": {} })),
        ),
        (
            "crashed",
            vec![run(0, exited()), run(1, exited())],
            waiting("CrashLoopBackOff"),
        ),
        (
            "over",
            vec![run(0, exited()), run(1, exited())],
            pod(json!({ "terminated": {} })),
        ),
    ] {
        let now = choose(runs.clone(), &pod, "c", false).map(|run| run.id);
        let previous = choose(runs, &pod, "c", true).map(|run| run.id);
        shown.push_str(&format!("{name}: {now:?}\n    previous {previous:?}\n"));
    }
    expect![[r#"
        none: Err("container \"c\" in pod \"web\" is waiting to start: ContainerCreating")
            previous Err("previous terminated container \"c\" in pod \"web\" not found")
        no image: Err("container \"c\" in pod \"web\" is waiting to start: image can't be pulled")
            previous Err("previous terminated container \"c\" in pod \"web\" not found")
        no image for long: Err("container \"c\" in pod \"web\" is waiting to start: trying and failing to pull image")
            previous Err("previous terminated container \"c\" in pod \"web\" not found")
        not known: Err("container \"c\" in pod \"web\" is not available")
            previous Err("previous terminated container \"c\" in pod \"web\" not found")
        made: Err("container \"c\" in pod \"web\" is waiting to start: ContainerCreating")
            previous Err("previous terminated container \"c\" in pod \"web\" not found")
        first: Ok("run0")
            previous Err("previous terminated container \"c\" in pod \"web\" not found")
        second: Ok("run1")
            previous Ok("run0")
        crashed: Ok("run1")
            previous Ok("run1")
        over: Ok("run1")
            previous Ok("run0")
    "#]].assert_eq(&shown);
}
