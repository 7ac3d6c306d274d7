//! The HorizontalPodAutoscaler's targets: current and wanted, per metric.

use api::Value;

use crate::look;

const SHOWN: usize = 2;
const UNKNOWN: &str = "<unknown>";

pub(super) fn targets(hpa: &Value) -> String {
    let specs = look::items(hpa, "spec.metrics");
    let statuses = look::items(hpa, "status.currentMetrics");
    if specs.is_empty() {
        return "<none>".to_owned();
    }
    let all: Vec<String> = specs
        .iter()
        .enumerate()
        .map(|(at, spec)| target(spec, statuses.get(at)))
        .collect();
    let shown = all[..all.len().min(SHOWN)].join(", ");
    if all.len() > SHOWN {
        format!("{shown} + {} more...", all.len() - SHOWN)
    } else {
        shown
    }
}

fn target(spec: &Value, status: Option<&Value>) -> String {
    let field = match look::text(spec, "type") {
        "External" => "external",
        "Pods" => "pods",
        "Object" => "object",
        "Resource" => "resource",
        "ContainerResource" => "containerResource",
        _ => return "<unknown type>".to_owned(),
    };
    let wanted = look::at(spec, field);
    let current = status.map(|s| look::at(s, field)).filter(|s| !s.is_null());
    let now = |name: &str| {
        current
            .map(|c| look::at(look::at(c, "current"), name))
            .filter(|v| !v.is_null())
    };
    let amount = |name: &str| now(name).map_or_else(|| absent(current, name), printed);
    let average = look::at(wanted, "target.averageValue");
    match field {
        "pods" => format!("{}/{}", amount("averageValue"), printed(average)),
        "external" | "object" if !average.is_null() => {
            let current = now("averageValue").map_or(UNKNOWN.to_owned(), printed);
            format!("{current}/{} (avg)", printed(average))
        }
        "external" | "object" => format!(
            "{}/{}",
            amount("value"),
            printed(look::at(wanted, "target.value"))
        ),
        _ if !average.is_null() => {
            format!(
                "{}: {}/{}",
                look::text(wanted, "name"),
                amount("averageValue"),
                printed(average)
            )
        }
        _ => {
            let percent = |value: &Value| value.as_i64().map(|n| format!("{n}%"));
            let current = now("averageUtilization")
                .and_then(percent)
                .unwrap_or_else(|| UNKNOWN.to_owned());
            let target =
                percent(look::at(wanted, "target.averageUtilization")).unwrap_or_else(|| "<auto>".to_owned());
            format!("{}: {current}/{target}", look::text(wanted, "name"))
        }
    }
}

/// Upstream prints a missing amount of a known status as Go prints a nil quantity.
fn absent(current: Option<&Value>, _name: &str) -> String {
    if current.is_some() {
        "<nil>".to_owned()
    } else {
        UNKNOWN.to_owned()
    }
}

fn printed(amount: &Value) -> String {
    amount.as_str().map_or_else(|| "<nil>".to_owned(), str::to_owned)
}
