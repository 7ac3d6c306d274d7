//! `patch/json.json`, `patch/merge.json`, `patch/strategic.json`: `[{id, apiVersion, kind, base, patch, result | error}]`.

use serde_json::Value;

use super::{Report, Schemas, text};
use crate::patch::{PatchError, json, merge, strategic};
use crate::schema::Type;

pub(super) fn run(notation: &str, cases: &Value, schemas: Schemas<'_>, report: &mut Report) {
    for case in cases.as_array().into_iter().flatten() {
        let (base, patch) = (case["base"].clone(), &case["patch"]);
        let result = match notation {
            "json" => json::apply(base, patch),
            "merge" => merge::apply(base, patch),
            _ => {
                let schema = schemas(text(case, "apiVersion"), text(case, "kind"));
                strategic::apply(base, patch, schema.unwrap_or(&Type::ANY))
            }
        };
        compare(case, result, report);
    }
}

fn compare(case: &Value, result: Result<Value, PatchError>, report: &mut Report) {
    let id = format!("{} {}", text(case, "id"), case["patch"]);
    match result {
        Ok(value) if case.get("error").is_none() => report.expect(id, case["result"].clone(), value),
        Ok(value) => report.expect(id, text(case, "error").to_owned(), value.to_string()),
        Err(error) => {
            let expected = case
                .get("error")
                .map_or(case["result"].to_string(), |_| text(case, "error").to_owned());
            report.expect(id, expected, error.to_string());
        }
    }
}
