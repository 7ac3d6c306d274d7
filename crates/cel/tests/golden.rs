//! Every golden case in the tree passes: those of the shared set, and further ones recorded from the same upstream code
//! with expressions of all kinds, many of them wrong.
#![allow(clippy::unwrap_used)]

fn pass(cases: &str, least: usize) {
    let report = cel::golden::run("cel/expressions", &serde_json::from_str(cases).unwrap()).unwrap();
    assert!(report.passed >= least, "only {} cases passed", report.passed);
    assert!(report.failed.is_empty(), "{}", report.failed.join("\n"));
}

#[test]
fn every_shared_case_passes() {
    pass(include_str!("../golden/cel/expressions.json"), 475);
}

#[test]
fn every_further_case_passes() {
    pass(include_str!("../golden/cel/further.json"), 1800);
}
