//! Every golden case in the tree passes.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

#[test]
fn every_golden_case_passes() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden");
    let mut paths = Vec::new();
    files(&root, &mut paths);
    paths.sort();
    let mut failures = Vec::new();
    for path in paths {
        let name = path.strip_prefix(&root).unwrap().with_extension("");
        if name == Path::new("patch/ssa_server") {
            continue; // tests/apply_server.rs
        }
        let cases = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let report = api::golden::run(name.to_str().unwrap(), &cases, &kinds::type_of)
            .expect("a golden file of this crate");
        println!(
            "{}: {} passed, {} failed",
            name.display(),
            report.passed,
            report.failed.len()
        );
        assert!(report.passed > 0, "{} has cases", name.display());
        failures.extend(report.failed);
    }
    assert!(
        failures.is_empty(),
        "{} failed:\n{}",
        failures.len(),
        failures.join("\n")
    );
}
