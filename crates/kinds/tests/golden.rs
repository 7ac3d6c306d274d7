//! Every golden case in the tree passes.

use std::fs;
use std::path::Path;

/// Runs a folder's files and holds the number of cases against what is there.
fn check(folder: &str, at_least: usize) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden").join(folder);
    let mut passed = 0;
    let mut failed = Vec::new();
    for entry in fs::read_dir(&root).expect("the goldens are in the tree") {
        let path = entry.expect("the folder can be read").path();
        let name = path
            .file_stem()
            .expect("a file has a name")
            .to_string_lossy()
            .into_owned();
        let text = fs::read_to_string(&path).expect("the file can be read");
        let cases = serde_json::from_str(&text).expect("the file is JSON");
        let report = kinds::golden::run(&format!("{folder}/{name}"), &cases).expect("the file is known");
        passed += report.passed;
        failed.extend(report.failed);
    }
    assert!(
        failed.is_empty(),
        "{} failed:\n{}",
        failed.len(),
        failed.join("\n")
    );
    assert!(passed >= at_least, "only {passed} cases of {folder}");
}

#[test]
fn defaults() {
    check("defaults", 710);
}

#[test]
fn wire() {
    check("wire", 500);
}

#[test]
fn tables() {
    check("tables", 526);
}
