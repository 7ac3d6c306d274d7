//! Values as upstream's internal types print them: Go's field names in Go's order, nothing left out. Only a few messages
//! show them; the layouts are read when the first such message is made.

mod diff;

use std::collections::HashMap;
use std::sync::LazyLock;

use api::Value;
use api::quote::json_text;
use api::schema::Type;

use crate::{look, table};

/// A field: its Go name, its JSON name, and how its value prints.
type Field = (String, String, String);

static LAYOUTS: LazyLock<HashMap<String, Vec<Field>>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../facts/internal.json")).expect("the checked-in layouts are JSON")
});

/// Fields of a pod's spec that the internal type keeps in its security context.
const IN_CONTEXT: [&str; 5] = [
    "hostNetwork",
    "hostPID",
    "hostIPC",
    "shareProcessNamespace",
    "hostUsers",
];

/// One line of JSON.
pub(crate) fn json(layout: &str, value: &Value) -> String {
    let mut out = Printer {
        out: String::new(),
        indent: None,
    };
    out.structure(layout, value, 0);
    out.out
}

/// What changed between two pod specs, as a unified diff of their indented JSON.
pub(crate) fn pod_spec_diff(old: &Value, new: &Value) -> String {
    difference("PodSpec", &with_context(old), &with_context(new))
}

/// What changed between two values of one layout.
pub(crate) fn difference(layout: &str, old: &Value, new: &Value) -> String {
    let lines = |value: &Value| {
        let mut out = Printer {
            out: String::new(),
            indent: Some(" "),
        };
        out.structure(layout, value, 0);
        out.out
            .split('\n')
            .map(|line| format!("{line}\n"))
            .collect::<Vec<String>>()
    };
    diff::unified(&lines(old), &lines(new))
}

fn with_context(spec: &Value) -> Value {
    let mut spec = spec.clone();
    for field in IN_CONTEXT {
        if let Some(value) = look::remove(&mut spec, field) {
            look::set(&mut spec, &format!("securityContext.{field}"), value);
        }
    }
    spec
}

/// A pod template: its metadata's fields lie beside `Spec`.
pub(crate) fn pod_template(template: &Value) -> String {
    let name = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";
    let metadata = match table::definition(name) {
        Some(type_) => versioned(type_, look::at(template, "metadata")),
        None => "{}".to_owned(),
    };
    let inside = metadata.get(1..metadata.len() - 1).unwrap_or_default();
    let comma = if inside.is_empty() { "" } else { "," };
    format!(
        "{{{inside}{comma}\"Spec\":{}}}",
        json("PodSpec", &with_context(look::at(template, "spec")))
    )
}

/// A pod spec on one line.
pub(crate) fn pod_spec(spec: &Value) -> String {
    json("PodSpec", &with_context(spec))
}

struct Printer {
    out: String,
    indent: Option<&'static str>,
}

impl Printer {
    fn line(&mut self, depth: usize) {
        if let Some(indent) = self.indent {
            self.out.push('\n');
            (0..depth).for_each(|_| self.out.push_str(indent));
        }
    }

    fn name(&mut self, name: &str) {
        self.out.push_str(&json_text(&Value::from(name)));
        self.out.push_str(if self.indent.is_some() { ": " } else { ":" });
    }

    fn structure(&mut self, layout: &str, value: &Value, depth: usize) {
        let fields = LAYOUTS.get(layout).map(Vec::as_slice).unwrap_or_default();
        if fields.is_empty() {
            self.out.push_str("{}");
            return;
        }
        self.out.push('{');
        for (at, (go, json, how)) in fields.iter().enumerate() {
            if at > 0 {
                self.out.push(',');
            }
            self.line(depth + 1);
            self.name(go);
            self.field(how, look::at(value, json), depth + 1);
        }
        self.line(depth);
        self.out.push('}');
    }

    fn field(&mut self, how: &str, value: &Value, depth: usize) {
        let zero = match how {
            "s" => "\"\"",
            "n" | "i" => "0",
            "b" => "false",
            "q" => "\"0\"",
            _ => "null",
        };
        match (how.split_once(':'), value) {
            (Some(("S", layout)), _) => self.structure(layout, value, depth),
            (Some(("P", layout)), Value::Object(_)) => self.structure(layout, value, depth),
            (Some(("L", layout)), Value::Array(items)) => {
                self.list(items, depth, |p, v, d| p.structure(layout, v, d))
            }
            (Some(("M", type_)), Value::Object(_)) => self.versioned(type_, value, depth),
            (Some(("m", type_)), _) => self.versioned(type_, value, depth),
            (_, Value::Null) => self.out.push_str(zero),
            _ => self.plain(value, depth),
        }
    }

    fn list(&mut self, items: &[Value], depth: usize, item: impl Fn(&mut Self, &Value, usize)) {
        if items.is_empty() {
            self.out.push_str("[]");
            return;
        }
        self.out.push('[');
        for (at, value) in items.iter().enumerate() {
            if at > 0 {
                self.out.push(',');
            }
            self.line(depth + 1);
            item(self, value, depth + 1);
        }
        self.line(depth);
        self.out.push(']');
    }

    fn plain(&mut self, value: &Value, depth: usize) {
        match value {
            Value::Array(items) => self.list(items, depth, |p, v, d| p.plain(v, d)),
            Value::Object(fields) if fields.is_empty() => self.out.push_str("{}"),
            Value::Object(fields) => self.object(fields.iter(), depth),
            other => self.out.push_str(&json_text(other)),
        }
    }

    fn object<'a>(&mut self, fields: impl Iterator<Item = (&'a String, &'a Value)>, depth: usize) {
        self.out.push('{');
        for (at, (name, value)) in fields.enumerate() {
            if at > 0 {
                self.out.push(',');
            }
            self.line(depth + 1);
            self.name(name);
            self.plain(value, depth + 1);
        }
        self.line(depth);
        self.out.push('}');
    }

    /// A type of the meta group is the same inside and outside: its own names, in its own order.
    fn versioned(&mut self, type_: &str, value: &Value, depth: usize) {
        let name = format!("io.k8s.apimachinery.pkg.apis.meta.v1.{type_}");
        match table::definition(&name) {
            Some(type_) => {
                let ordered = in_order(type_, value);
                if ordered.is_empty() {
                    self.out.push_str("{}");
                    return;
                }
                self.out.push('{');
                for (at, (name, value)) in ordered.iter().enumerate() {
                    if at > 0 {
                        self.out.push(',');
                    }
                    self.line(depth + 1);
                    self.name(name);
                    self.ordered_value(type_.field(name).map(|f| &*f.type_), value, depth + 1);
                }
                self.line(depth);
                self.out.push('}');
            }
            None => self.plain(value, depth),
        }
    }

    fn ordered_value(&mut self, type_: Option<&Type>, value: &Value, depth: usize) {
        let item = type_.and_then(|t| match &t.shape {
            api::schema::Shape::List { item, .. } => Some(item.clone()),
            _ => None,
        });
        match (item, value) {
            (Some(item), Value::Array(items)) if item.as_struct().is_some() => {
                self.list(items, depth, |p, v, d| p.ordered_object(&item, v, d));
            }
            _ => self.plain(value, depth),
        }
    }

    fn ordered_object(&mut self, type_: &Type, value: &Value, depth: usize) {
        self.out.push('{');
        for (at, (name, value)) in in_order(type_, value).iter().enumerate() {
            if at > 0 {
                self.out.push(',');
            }
            self.line(depth + 1);
            self.name(name);
            self.plain(value, depth + 1);
        }
        self.line(depth);
        self.out.push('}');
    }
}

/// The fields that are there, in the order of protobuf's numbers, which is Go's.
fn in_order<'a>(type_: &'a Type, value: &'a Value) -> Vec<(&'a str, &'a Value)> {
    let Some(structure) = type_.as_struct() else {
        return Vec::new();
    };
    let fields = structure
        .wire
        .iter()
        .map(|at| &structure.fields[usize::from(*at)]);
    fields
        .filter_map(|f| value.get(f.name.as_str()).map(|v| (f.name.as_str(), v)))
        .collect()
}

/// A published type's value as Go prints it: fields in Go's order.
pub(crate) fn versioned(type_: &Type, value: &Value) -> String {
    let mut out = Printer {
        out: String::new(),
        indent: None,
    };
    out.by_type(type_, value);
    out.out
}

impl Printer {
    fn by_type(&mut self, type_: &Type, value: &Value) {
        match (&type_.shape, value) {
            (api::schema::Shape::Struct(_), Value::Object(_)) => {
                self.out.push('{');
                for (at, (name, value)) in in_order(type_, value).into_iter().enumerate() {
                    if at > 0 {
                        self.out.push(',');
                    }
                    self.name(name);
                    match type_.field(name) {
                        Some(field) => self.by_type(&field.type_, value),
                        None => self.plain(value, 0),
                    }
                }
                self.out.push('}');
            }
            (api::schema::Shape::List { item, .. }, Value::Array(items)) => {
                self.list(items, 0, |p, v, _| p.by_type(item, v));
            }
            (api::schema::Shape::Struct(_), Value::Null) => self.out.push_str("{}"),
            _ => self.plain(value, 0),
        }
    }
}
