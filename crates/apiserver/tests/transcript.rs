//! Upstream's transcript of requests and answers, run against a server here.

use std::path::Path;

/// How many answers of the transcript are upstream's. It only ever rises.
const PASSING: usize = 178;

#[tokio::test]
async fn requests_are_answered_as_upstream_answers_them() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/http/transcript.json");
    let text = std::fs::read_to_string(&file).unwrap();
    let cases = serde_json::from_str(&text).unwrap();
    let report = apiserver::golden::run("http/transcript", &cases).await.unwrap();
    for failure in &report.failed {
        println!("{failure}");
    }
    println!("{} passed, {} failed", report.passed, report.failed.len());
    assert!(
        report.passed >= PASSING,
        "{} passed, {PASSING} did before",
        report.passed
    );
}
