//! Runs every golden case below a folder that this crate knows: `cargo run --example golden -- DIR [FILTER]`.

use std::path::Path;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let root = arguments.next().unwrap_or_default();
    let filter = arguments.next().unwrap_or_default();
    let show: usize = arguments.next().and_then(|n| n.parse().ok()).unwrap_or(3);
    let (mut passed, mut failed) = (0, 0);
    for folder in ["defaults", "wire", "tables", "validation"] {
        let Ok(entries) = std::fs::read_dir(Path::new(&root).join(folder)) else {
            continue;
        };
        let mut files: Vec<_> = entries.flatten().map(|e| e.path()).collect();
        files.sort();
        for file in files {
            let name = format!(
                "{folder}/{}",
                file.file_stem().unwrap_or_default().to_string_lossy()
            );
            if !name.contains(&filter) {
                continue;
            }
            let text = std::fs::read_to_string(&file).unwrap_or_default();
            let cases = serde_json::from_str(&text).unwrap_or_default();
            let Some(report) = kinds::golden::run(&name, &cases) else {
                continue;
            };
            passed += report.passed;
            failed += report.failed.len();
            if !report.failed.is_empty() {
                println!("{name}: {} passed, {} failed", report.passed, report.failed.len());
                for failure in report.failed.iter().take(show) {
                    println!("{failure}");
                }
            }
        }
    }
    println!("{passed} passed, {failed} failed");
}
