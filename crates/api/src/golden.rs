//! Golden cases of upstream's own libraries, run through the code that serves: by this crate's tests with the cases
//! in the tree, by `cargo xtask golden DIR` with any folder's.

mod apply;
mod duration_cron;
mod int_or_string;
mod patch;
mod quantity;
mod resource_names;
mod selector;

use std::fmt::Display;

use serde_json::Value;

use crate::schema::Type;

/// What became of a file's cases.
#[derive(Debug, Default)]
pub struct Report {
    pub passed: usize,
    /// A sentence for each that failed: which, what was expected, what came.
    pub failed: Vec<String>,
    /// Cases that differ and are to: which, and the reason.
    pub known: Vec<String>,
}

impl Report {
    /// Counts one comparison.
    pub(crate) fn expect<T: PartialEq + Display>(&mut self, case: impl Display, expected: T, found: T) {
        if expected == found {
            self.passed += 1;
        } else {
            self.failed
                .push(format!("{case}\n  expected {expected}\n  found    {found}"));
        }
    }
}

/// The schema of an `apiVersion` and `kind`: the table is another crate's.
pub type Schemas<'a> = &'a dyn Fn(&str, &str) -> Option<&'static Type>;

/// Runs the cases of the golden file of this name (`quantity`, `patch/merge`); `None` if they are not this crate's.
pub fn run(file: &str, cases: &Value, schemas: Schemas<'_>) -> Option<Report> {
    let mut report = Report::default();
    match file {
        "quantity" => quantity::run(cases, &mut report),
        "resource_names" => resource_names::run(cases, &mut report),
        "intorstring" => int_or_string::run(cases, &mut report),
        "duration_cron" => duration_cron::run(cases, &mut report),
        "labelselector" => selector::labels(cases, &mut report),
        "fieldselector" => selector::fields(cases, &mut report),
        "patch/json" => patch::run("json", cases, schemas, &mut report),
        "patch/merge" => patch::run("merge", cases, schemas, &mut report),
        "patch/strategic" => patch::run("strategic", cases, schemas, &mut report),
        "patch/ssa" => apply::run(cases, schemas, &mut report),
        _ => return None,
    }
    Some(report)
}

/// The cases in a list under a name; an empty file must not pass for a good one.
fn list<'a>(cases: &'a Value, name: &str) -> &'a [Value] {
    cases[name].as_array().map_or(&[], Vec::as_slice)
}

fn text<'a>(case: &'a Value, name: &str) -> &'a str {
    case[name].as_str().unwrap_or_default()
}
