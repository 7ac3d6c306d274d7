//! Golden cases of upstream's own code, run through the code that serves: by this crate's tests with the cases in the
//! tree, by `cargo xtask golden DIR` with any folder's.

mod defaults;
mod known;
mod patch;
mod tables;
mod validation;
mod wire;

use api::Value;
use api::golden::Report;

/// Runs the cases of the golden file of this path below its folder, without `.json` (`defaults/Pod.v1`); `None` if they
/// are not this crate's.
pub fn run(file: &str, cases: &Value) -> Option<Report> {
    let (folder, name) = file.rsplit_once('/')?;
    match folder.rsplit('/').next()? {
        "defaults" => defaults::run(name, cases),
        "tables" => tables::run(name, cases),
        "validation" => validation::run(name, cases),
        "wire" => wire::run(name, cases),
        _ => None,
    }
}

/// The object as upstream prints it: what goldens leave out of zeros is filled in.
fn printed(json: &Value) -> Value {
    let text = |name: &str| json[name].as_str().unwrap_or_default();
    let decoded =
        crate::type_of(text("apiVersion"), text("kind")).map(|t| crate::decode_value(t, json.clone()));
    match decoded {
        Some(Ok(decoded)) => decoded.value,
        Some(Err(error)) => Value::from(error),
        None => json.clone(),
    }
}

/// Counts one comparison.
fn expect(report: &mut Report, case: &str, expected: &Value, found: &Value) {
    if expected == found {
        report.passed += 1;
    } else {
        report
            .failed
            .push(format!("{case}\n  expected {expected}\n  found    {found}"));
    }
}
