//! The options of a connection (`PodExecOptions`, `NodeProxyOptions`) out of its URL, as the object that admission sees.

use api::Value;
use api::schema::{Shape, Type};
use kinds::kind::Subresource;
use serde_json::{Map, json};

use super::url::Parameters;

/// `path` is what follows the subresource in the URL.
pub(super) fn object(subresource: &Subresource, parameters: &Parameters, path: &str) -> Value {
    let kind = subresource.options.as_str();
    let mut options = Map::new();
    if let Some(Shape::Struct(fields)) = kinds::type_of("v1", kind).map(|type_| &type_.shape) {
        for field in fields.fields.iter() {
            if let Some(value) = read(&field.name, &field.type_, parameters) {
                options.insert(field.name.to_string(), value);
            }
        }
        if subresource.takes_path && !path.is_empty() {
            options.insert("path".to_owned(), json!(path));
        }
    }
    options.insert("apiVersion".to_owned(), json!("v1"));
    options.insert("kind".to_owned(), json!(kind));
    Value::Object(options)
}

/// `None` where there is nothing to say: a false or empty one is not written.
fn read(name: &str, type_: &Type, parameters: &Parameters) -> Option<Value> {
    if !parameters.has(name) {
        return None;
    }
    match &type_.shape {
        Shape::Bool => parameters.flag(name).then_some(Value::Bool(true)),
        Shape::Int32 | Shape::Int64 => parameters.text(name).parse::<i64>().ok().map(Value::from),
        Shape::List { item, .. } => {
            let integers = matches!(item.shape, Shape::Int32 | Shape::Int64);
            let one = |text: &str| match integers {
                true => text.parse::<i64>().ok().map(Value::from),
                false => Some(json!(text)),
            };
            Some(parameters.all(name).filter_map(one).collect())
        }
        _ => Some(json!(parameters.text(name))).filter(|text| text != ""),
    }
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;

    fn check(plural: &str, subresource: &str, query: &str, path: &str, expected: &Expect) {
        let kind = kinds::KINDS
            .iter()
            .find(|kind| kind.group.is_empty() && kind.plural == plural)
            .unwrap();
        let sub = kind.subresource(subresource).unwrap();
        expected.assert_eq(&object(sub, &Parameters::parse(query), path).to_string());
    }

    #[test]
    fn what_the_url_asks_is_an_object() {
        check(
            "pods",
            "exec",
            "command=sh&command=-c&stdin=true&tty=false&container=c",
            "",
            &expect![[
                r#"{"apiVersion":"v1","command":["sh","-c"],"container":"c","kind":"PodExecOptions","stdin":true}"#
            ]],
        );
        check(
            "pods",
            "portforward",
            "ports=80&ports=443",
            "",
            &expect![[r#"{"apiVersion":"v1","kind":"PodPortForwardOptions","ports":[80,443]}"#]],
        );
        check(
            "services",
            "proxy",
            "",
            "/metrics",
            &expect![[r#"{"apiVersion":"v1","kind":"ServiceProxyOptions","path":"/metrics"}"#]],
        );
    }
}
