//! `quantity.json`: `{parse: [{in, out, value, milli, float, sign, format} | {in, error}], arithmetic: [{a, b, add, sub, cmp}]}`.

use serde_json::{Value, json};

use super::{Report, list, text};
use crate::quantity::{Format, Quantity};

pub(super) fn run(cases: &Value, report: &mut Report) {
    for case in list(cases, "parse") {
        let found = parsed(text(case, "in"));
        let mut expected = case.clone();
        if let Ok(float) = text(case, "float").replace("Inf", "inf").parse::<f64>() {
            expected["float"] = json!(float.to_string());
        }
        report.expect(text(case, "in"), expected, found);
    }
    for case in list(cases, "arithmetic") {
        let found = calculated(text(case, "a"), text(case, "b"));
        report.expect(format!("{} and {}", case["a"], case["b"]), case.clone(), found);
    }
}

fn parsed(input: &str) -> Value {
    match Quantity::parse(input) {
        Err(error) => json!({"in": input, "error": error.to_string()}),
        Ok(q) => json!({
            "in": input, "out": q.to_string(), "value": q.value().to_string(), "milli": q.milli_value().to_string(),
            "float": q.as_f64().to_string(), "sign": q.sign(), "format": format_name(q.format()),
        }),
    }
}

fn format_name(format: Format) -> &'static str {
    match format {
        Format::DecimalExponent => "DecimalExponent",
        Format::BinarySi => "BinarySI",
        Format::DecimalSi => "DecimalSI",
    }
}

fn calculated(a: &str, b: &str) -> Value {
    let (Ok(x), Ok(y)) = (Quantity::parse(a), Quantity::parse(b)) else {
        return json!({"a": a, "b": b, "error": true});
    };
    let (mut sum, mut difference) = (x.clone(), x.clone());
    sum.add(&y);
    difference.sub(&y);
    json!({"a": a, "b": b, "add": sum.to_string(), "sub": difference.to_string(), "cmp": x.cmp(&y) as i32})
}
