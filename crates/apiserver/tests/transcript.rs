//! Upstream's transcript of requests and answers, run against a server here.

use std::path::Path;

#[tokio::test]
async fn requests_are_answered_as_upstream_answers_them() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/http/transcript.json");
    let text = std::fs::read_to_string(&file).unwrap();
    let cases = serde_json::from_str(&text).unwrap();
    let report = apiserver::golden::run("http/transcript", &cases).await.unwrap();
    for failure in &report.failed {
        println!("{failure}");
    }
    let (passed, known) = (report.passed, report.known.len());
    println!(
        "{passed} passed, {known} known differences, {} failed",
        report.failed.len()
    );
    assert!(
        report.failed.is_empty(),
        "a request is answered otherwise than upstream does, without a reason"
    );
    assert!(passed > 0, "no case was run");
}
