//! Label selectors as the columns print them.

use api::Value;

use crate::look;

/// `a=b,c in (d,e),!f` sorted by key; `None` if it is no selector.
pub(super) fn canonical(selector: &Value) -> Option<String> {
    let mut parts: Vec<(String, String)> = Vec::new();
    for (key, value) in look::at(selector, "matchLabels")
        .as_object()
        .into_iter()
        .flatten()
    {
        parts.push((
            key.clone(),
            format!("{key}={}", value.as_str().unwrap_or_default()),
        ));
    }
    for requirement in look::items(selector, "matchExpressions") {
        let key = look::text(requirement, "key");
        let mut values: Vec<&str> = look::items(requirement, "values")
            .iter()
            .filter_map(Value::as_str)
            .collect();
        values.sort_unstable();
        values.dedup();
        let listed = values.join(",");
        let part = match (look::text(requirement, "operator"), values.is_empty()) {
            ("In", false) => format!("{key} in ({listed})"),
            ("NotIn", false) => format!("{key} notin ({listed})"),
            ("Exists", true) => key.to_owned(),
            ("DoesNotExist", true) => format!("!{key}"),
            _ => return None,
        };
        parts.push((key.to_owned(), part));
    }
    let named = |p: &(String, String)| !api::names::qualified(&p.0).is_empty();
    if parts.iter().any(named) {
        return None;
    }
    parts.sort_by(|a, b| a.0.cmp(&b.0));
    Some(parts.into_iter().map(|p| p.1).collect::<Vec<_>>().join(","))
}

/// The same with words for nothing and for nonsense.
pub(super) fn formatted(selector: &Value) -> String {
    match canonical(selector) {
        Some(text) if text.is_empty() => "<none>".to_owned(),
        Some(text) => text,
        None => "<error>".to_owned(),
    }
}

/// `a=b,c=d` of a plain map.
pub(super) fn labels(map: &Value) -> String {
    let pair = |(key, value): (&String, &Value)| format!("{key}={}", value.as_str().unwrap_or_default());
    let listed: Vec<String> = map.as_object().into_iter().flatten().map(pair).collect();
    if listed.is_empty() {
        "<none>".to_owned()
    } else {
        listed.join(",")
    }
}

/// The form of a generated Go `String` method.
pub(super) fn go_string(selector: &Value) -> String {
    let mut out = "&LabelSelector{MatchLabels:map[string]string{".to_owned();
    for (key, value) in look::at(selector, "matchLabels")
        .as_object()
        .into_iter()
        .flatten()
    {
        out.push_str(&format!("{key}: {},", value.as_str().unwrap_or_default()));
    }
    out.push_str("},MatchExpressions:[]LabelSelectorRequirement{");
    for requirement in look::items(selector, "matchExpressions") {
        let values: Vec<&str> = look::items(requirement, "values")
            .iter()
            .filter_map(Value::as_str)
            .collect();
        out.push_str(&format!(
            "LabelSelectorRequirement{{Key:{},Operator:{},Values:[{}],}},",
            look::text(requirement, "key"),
            look::text(requirement, "operator"),
            values.join(" ")
        ));
    }
    out.push_str("},}");
    out
}
