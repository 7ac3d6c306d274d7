//! `golden/tables`: objects and their cells, at a frozen time.

use api::golden::Report;
use api::{Timestamp, Value};
use serde_json::json;

use super::expect;
use crate::kind::Column;
use crate::tables::{age, cells_of_columns, custom_columns};

pub(super) fn run(name: &str, cases: &Value) -> Option<Report> {
    let mut report = Report::default();
    for case in cases.as_array()? {
        match name {
            "_age" => ages(&mut report, case),
            "_custom_resources" => custom(&mut report, case),
            _ => built_in(&mut report, name, case),
        }
    }
    Some(report)
}

fn now(case: &Value) -> Timestamp {
    case["now"]
        .as_str()
        .and_then(|t| t.parse().ok())
        .unwrap_or(Timestamp::UNIX_EPOCH)
}

/// Upstream's clock ran on for less than a second while the ages were taken.
fn ages(report: &mut Report, case: &Value) {
    let seconds = case["elapsed_seconds"].as_i64().unwrap_or(0);
    let seconds = if seconds < 0 { seconds + 1 } else { seconds };
    expect(
        report,
        &format!("age of {case}"),
        &case["age"],
        &age::human(seconds).into(),
    );
}

fn custom(report: &mut Report, case: &Value) {
    let text = |c: &Value, name: &str| c[name].as_str().unwrap_or_default().into();
    let columns = case["columns_spec"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|c| Column {
            name: text(c, "name"),
            type_: text(c, "type"),
            format: text(c, "format"),
            priority: 0,
            json_path: text(c, "jsonPath"),
        });
    let columns = custom_columns(columns.collect());
    let cells = cells_of_columns(&columns, &case["object"], now(case));
    expect(
        report,
        &format!("custom {}", case["id"]),
        &case["cells"],
        &cells.into(),
    );
}

fn built_in(report: &mut Report, name: &str, case: &Value) {
    let id = format!("{name} {}", case["id"].as_str().unwrap_or_default());
    let object = &case["object"];
    let text = |name: &str| object[name].as_str().unwrap_or_default();
    let Some(kind) = crate::by_api_version(text("apiVersion"), text("kind")) else {
        report.failed.push(format!("{id}: no kind"));
        return;
    };
    let mut object = super::printed(object);
    kind.complete(&mut object, now(case));
    let row = kind.row(&object, now(case));
    let columns: Value = kind
        .columns
        .iter()
        .map(|c| Value::from(c.name.as_str()))
        .collect();
    let expected = json!([case["columns"], case["cells"], case["row_conditions"]]);
    expect(
        report,
        &id,
        &expected,
        &json!([columns, row.cells, row.conditions]),
    );
}
