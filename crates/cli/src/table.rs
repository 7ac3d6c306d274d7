//! `meta.k8s.io/v1 Table` as aligned text.

use serde_json::Value;

use crate::resource::{items, text};

/// Columns of priority 0, or all if `wide`.
pub(crate) fn render(table: &Value, wide: bool, with_namespace: bool) -> String {
    let definitions: Vec<&Value> = items(&table["columnDefinitions"]).collect();
    let shown: Vec<usize> = (0..definitions.len())
        .filter(|at| wide || definitions[*at]["priority"].as_i64().unwrap_or(0) == 0)
        .collect();
    let mut rows = vec![
        shown
            .iter()
            .map(|at| text(&definitions[*at]["name"]).to_uppercase())
            .collect::<Vec<_>>(),
    ];
    if with_namespace {
        rows[0].insert(0, "NAMESPACE".to_owned());
    }
    for row in items(&table["rows"]) {
        let mut cells: Vec<String> = shown.iter().map(|at| cell(&row["cells"][*at])).collect();
        if with_namespace {
            cells.insert(0, text(&row["object"]["metadata"]["namespace"]));
        }
        rows.push(cells);
    }
    align(&rows)
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn align(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = |at: usize| {
        rows.iter()
            .filter_map(|r| r.get(at))
            .map(|c| c.chars().count())
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut out = String::new();
    for row in rows {
        let cells: Vec<String> = row
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell:<width$}"))
            .collect();
        out.push_str(cells.join("   ").trim_end());
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use serde_json::json;

    #[test]
    fn columns_line_up_and_wide_ones_are_kept_back() {
        let table = json!({
            "columnDefinitions": [{"name": "Name"}, {"name": "Ready"}, {"name": "Node", "priority": 1}],
            "rows": [{"cells": ["web-1", "1/1", "a"], "object": {"metadata": {"namespace": "default"}}},
                     {"cells": ["a", null, "b"], "object": {"metadata": {"namespace": "kube-system"}}}]});
        expect![[r#"
            NAMESPACE     NAME    READY
            default       web-1   1/1
            kube-system   a
        "#]]
        .assert_eq(&render(&table, false, true));
    }
}
