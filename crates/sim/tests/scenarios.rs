//! Every script under `scenarios/`, played in virtual time and compared whole. `UPDATE_EXPECT=1` rewrites what they say;
//! `SCENARIO=rollout` plays those whose name contains it.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use api::Identity;
use sim::{Cluster, Runner, in_virtual_time};

#[test]
fn scripts_say_what_they_said() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scenarios");
    let wanted = std::env::var("SCENARIO").unwrap_or_default();
    let mut scripts: Vec<PathBuf> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .filter(|path| path.file_stem().unwrap().to_string_lossy().contains(&wanted))
        .collect();
    scripts.sort();
    assert!(!scripts.is_empty(), "no script in {}", folder.display());
    let left = Mutex::new(VecDeque::from(scripts));
    let failed = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(script) = { left.lock().unwrap().pop_front() } {
                    let played = std::panic::catch_unwind(|| check(&script));
                    if played.is_err() {
                        failed.lock().unwrap().push(script);
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap();
    assert!(failed.is_empty(), "these say something else now: {failed:?}");
}

fn check(script: &Path) {
    let text = std::fs::read_to_string(script).expect("a script can be read");
    let said = in_virtual_time(async {
        let cluster = Cluster::start(1).await.expect("a cluster comes up");
        let admin = Identity::user("kubernetes-admin", ["system:masters"]);
        let home = script.file_stem().expect("it has a name").to_string_lossy();
        let mut runner = Runner::new(cluster, admin, &home);
        runner.play(&text).await.expect("it can be played")
    });
    expect_test::expect_file![script].assert_eq(&said);
}
