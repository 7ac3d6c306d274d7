//! Every golden case in the tree passes.
#![allow(clippy::unwrap_used)]

#[test]
fn every_golden_case_passes() {
    let cases = serde_json::from_str(include_str!("../golden/cel/expressions.json")).unwrap();
    let report = cel::golden::run("cel/expressions", &cases).unwrap();
    assert!(report.passed > 400, "only {} cases", report.passed);
    assert!(report.failed.is_empty(), "{}", report.failed.join("\n"));
}
