//! The types: every message of the upstream API as a `schema::Type`, fields flattened as JSON has them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::rc::Rc;

use anyhow::{Context, Result};
use serde_json::{Map, Value};

use super::{default_value, flag, list, text};

const HEAD: &str = "//! Every type of the upstream API. Written by `cargo xtask generate`; do not edit.

use api::schema::Presence::{Always, AsWritten, Null, UnlessZero};
use api::schema::{DefaultValue, Field, Type};

use super::build::*;

";

/// All types asked for so far; a type's number is its place in `texts`.
pub(super) struct Types {
    facts: Rc<Map<String, Value>>,
    numbers: BTreeMap<String, usize>,
    texts: Vec<String>,
}

struct FlatField<'a> {
    facts: &'a Value,
    within: [u64; 2],
}

impl Types {
    pub(super) fn new(facts: Value) -> Self {
        let facts = match facts {
            Value::Object(map) => map,
            _ => Map::new(),
        };
        Self {
            facts: Rc::new(facts),
            numbers: BTreeMap::new(),
            texts: Vec::new(),
        }
    }

    /// The number of the message with this definition name (`io.k8s.api.core.v1.Pod`).
    pub(super) fn definition(&mut self, name: &str) -> Result<usize> {
        let message = name.replacen("io.k8s.", "k8s.io.", 1).replace('-', "_");
        self.message(&message)
    }

    pub(super) fn text(mut self) -> Result<String> {
        let reachable = |(_, facts): &(&String, &Value)| !facts["g"].is_null() || !facts["n"].is_null();
        let names: Vec<String> = self
            .facts
            .iter()
            .filter(reachable)
            .map(|(name, _)| name.clone())
            .collect();
        let mut by_gvk = BTreeMap::new();
        let mut by_definition = BTreeMap::new();
        for name in names {
            let number = self.message(&name)?;
            for gvk in list(&self.facts[&name], "g") {
                by_gvk.insert(gvk.as_str().unwrap_or_default().to_owned(), number);
            }
            if !text(&self.facts[&name], "n").is_empty() {
                by_definition.insert(text(&self.facts[&name], "n").to_owned(), number);
            }
        }
        let mut out = HEAD.to_owned();
        for t in &self.texts {
            out.push_str(t);
        }
        writeln!(out, "\n/// By `apiVersion/kind`, sorted.")?;
        writeln!(
            out,
            "pub(crate) static BY_KIND: [(&str, &Type); {}] = [",
            by_gvk.len()
        )?;
        for (gvk, number) in &by_gvk {
            writeln!(out, "    ({gvk:?}, &T{number}),")?;
        }
        writeln!(out, "];\n\n/// The published definitions, sorted by name.")?;
        writeln!(
            out,
            "pub(crate) static DEFINITIONS: [&Type; {}] = [",
            by_definition.len()
        )?;
        for number in by_definition.values() {
            writeln!(out, "    &T{number},")?;
        }
        out.push_str("];\n");
        Ok(out)
    }

    fn intern(&mut self, key: String, make: impl FnOnce(usize) -> String) -> usize {
        if let Some(number) = self.numbers.get(&key) {
            return *number;
        }
        let number = self.texts.len();
        self.numbers.insert(key, number);
        self.texts.push(make(number));
        number
    }

    fn scalar(&mut self, expression: &str) -> usize {
        self.intern(expression.to_owned(), |n| {
            format!("pub(crate) static T{n}: Type = {expression};\n")
        })
    }

    fn message(&mut self, name: &str) -> Result<usize> {
        self.message_as(name, false)
    }

    /// A field may say that its message is owned field by field (granular), though the message itself is atomic.
    fn message_as(&mut self, name: &str, granular: bool) -> Result<usize> {
        let key = if granular {
            format!("{name} granular")
        } else {
            name.to_owned()
        };
        if let Some(number) = self.numbers.get(&key) {
            return Ok(*number);
        }
        let facts = self
            .facts
            .get(name)
            .cloned()
            .with_context(|| format!("no message {name}"))?;
        let names = format!("{:?}, {name:?}", text(&facts, "n"));
        if let Some(special) = special(name, text(&facts, "s")) {
            return Ok(self.intern(key, |n| {
                format!("pub(crate) static T{n}: Type = scalar({names}, {special});\n")
            }));
        }
        let number = self.texts.len();
        self.numbers.insert(key, number);
        self.texts.push(String::new());
        self.texts[number] = match text(&facts, "s") {
            "list_wrapper" => {
                let item = self.scalar("text(\"\", &[])");
                format!("pub(crate) static T{number}: Type = list({names}, &T{item}, Items::Atomic);\n")
            }
            _ if name.contains(".JSONSchemaPropsOr") => self.either(number, name, &names)?,
            _ => self.structure(number, &facts, &names, flag(&facts, "at") && !granular)?,
        };
        Ok(number)
    }

    /// CRD schemas' three places that take one of two shapes.
    fn either(&mut self, number: usize, name: &str, names: &str) -> Result<String> {
        let (package, kind) = name.rsplit_once('.').context("a message has a package")?;
        let schema = self.message(&format!("{package}.JSONSchemaProps"))?;
        let other = match kind {
            "JSONSchemaPropsOrBool" => self.scalar("scalar(\"\", \"\", Shape::Bool)"),
            "JSONSchemaPropsOrStringArray" => {
                let item = self.scalar("text(\"\", &[])");
                self.scalar(&format!("list(\"\", \"\", &T{item}, Items::Atomic)"))
            }
            _ => self.scalar(&format!("list(\"\", \"\", &T{schema}, Items::Atomic)")),
        };
        Ok(format!(
            "static A{number}: [TypeRef; 2] = [Held::Static(&T{schema}), Held::Static(&T{other})];\n\
             pub(crate) static T{number}: Type = scalar({names}, Shape::Either(Held::Static(&A{number})));\n"
        ))
    }

    fn structure(&mut self, number: usize, facts: &Value, names: &str, atomic: bool) -> Result<String> {
        let all = Rc::clone(&self.facts);
        let mut flat = Vec::new();
        flatten(&all, facts, [0, 0], &mut flat);
        let mut lines: BTreeMap<String, (String, Option<[u64; 3]>)> = BTreeMap::new();
        if flag(facts, "tm") {
            let plain = self.scalar("text(\"\", &[])");
            for name in ["apiVersion", "kind"] {
                let line = format!("f({name:?}, &T{plain}, UnlessZero, DefaultValue::None)");
                lines.insert(name.to_owned(), (line, None));
            }
        }
        for field in flat {
            let name = text(field.facts, "j").to_owned();
            let line = self.field(&field)?;
            let [a, b] = field.within;
            let n = field.facts["p"].as_u64().unwrap_or_default();
            let place = match (a, b) {
                (0, _) => [n, 0, 0],
                (a, 0) => [a, n, 0],
                (a, b) => [a, b, n],
            };
            lines.insert(name, (line, Some(place)));
        }
        let mut wire: Vec<(usize, [u64; 3])> = lines
            .values()
            .enumerate()
            .filter_map(|(i, (_, place))| Some((i, (*place)?)))
            .collect();
        wire.sort_by_key(|(_, place)| *place);
        let wire: Vec<String> = wire.iter().map(|(i, _)| i.to_string()).collect();
        let mut out = format!("static F{number}: [Field; {}] = [\n", lines.len());
        for (line, _) in lines.values() {
            writeln!(out, "    {line},")?;
        }
        writeln!(
            out,
            "];\nstatic W{number}: [u16; {}] = [{}];",
            wire.len(),
            wire.join(", ")
        )?;
        writeln!(
            out,
            "pub(crate) static T{number}: Type = st({names}, &F{number}, &W{number}, {atomic});"
        )?;
        Ok(out)
    }

    fn field(&mut self, field: &FlatField<'_>) -> Result<String> {
        let facts = field.facts;
        let item = self.item(facts)?;
        let type_ = if flag(facts, "r") {
            let kind = match text(facts, "lt") {
                "set" => "Items::Set".to_owned(),
                "map" => format!("Items::Map(&{:?})", list(facts, "lk"))
                    .replace("String(", "")
                    .replace("\")", "\""),
                _ => "Items::Atomic".to_owned(),
            };
            self.list(item, &kind)
        } else if flag(facts, "m") {
            self.scalar(&format!("map(&T{item}, {})", flag(facts, "at")))
        } else {
            item
        };
        let mut line = format!(
            "f({:?}, &T{type_}, {}, {})",
            text(facts, "j"),
            presence(facts),
            default_value(&facts["d"])
        );
        if flag(facts, "R") {
            line = format!("required({line})");
        }
        if let Some(strategy) = patch(facts) {
            line = format!("p({line}, {strategy})");
        }
        let [a, b] = field.within;
        Ok(format!(
            "w({line}, {}, {}, [{a}, {b}])",
            facts["p"],
            flag(facts, "a")
        ))
    }

    fn list(&mut self, item: usize, kind: &str) -> usize {
        let key = format!("list {item} {kind}");
        self.intern(key, |n| match kind.strip_prefix("Items::Map(&") {
            Some(keys) => {
                let keys = keys.trim_end_matches(')').trim_matches(['[', ']']);
                let names: Vec<String> = keys.split(", ").map(|k| format!("s({k})")).collect();
                format!(
                    "static K{n}: [SmolStr; {}] = [{}];\n\
                     pub(crate) static T{n}: Type = list(\"\", \"\", &T{item}, Items::Map(&K{n}));\n",
                    names.len(),
                    names.join(", ")
                )
            }
            None => format!("pub(crate) static T{n}: Type = list(\"\", \"\", &T{item}, {kind});\n"),
        })
    }

    fn item(&mut self, facts: &Value) -> Result<usize> {
        Ok(match text(facts, "t") {
            "string" => self.text_type(facts),
            "bool" => self.scalar("scalar(\"\", \"\", Shape::Bool)"),
            "int32" => self.scalar("scalar(\"\", \"\", Shape::Int32)"),
            "int64" => self.scalar("scalar(\"\", \"\", Shape::Int64)"),
            "double" => self.scalar("scalar(\"\", \"\", Shape::Float)"),
            "bytes" => self.scalar("scalar(\"\", \"\", Shape::Bytes)"),
            message => self.message_as(message, text(facts, "mt") == "granular" && !flag(facts, "m"))?,
        })
    }

    fn text_type(&mut self, facts: &Value) -> usize {
        let go = text(facts, "G");
        let one_of = list(facts, "e");
        if one_of.is_empty() {
            return self.scalar(&format!("text({go:?}, &[])"));
        }
        let names: Vec<String> = one_of.iter().map(|e| format!("s({e})")).collect();
        let names = names.join(", ");
        self.intern(format!("enum {go} {names}"), |n| {
            format!(
                "static E{n}: [SmolStr; {}] = [{names}];\npub(crate) static T{n}: Type = text({go:?}, &E{n});\n",
                one_of.len()
            )
        })
    }
}

/// Shapes that have a form of their own in JSON.
fn special(name: &str, special: &str) -> Option<&'static str> {
    Some(match (special, name.rsplit('.').next()?) {
        ("timestamp", "MicroTime") => "Shape::MicroTime",
        ("timestamp", _) => "Shape::Time",
        ("quantity", _) => "Shape::Quantity",
        ("int_or_string", _) => "Shape::IntOrString",
        ("raw_extension" | "fields_v1", _) => "Shape::Any",
        (_, "Duration") => "Shape::Duration",
        (_, "JSON") => "Shape::Any",
        _ => return None,
    })
}

/// The fields as JSON has them: those of embedded messages beside the others.
fn flatten<'a>(
    all: &'a Map<String, Value>,
    facts: &'a Value,
    within: [u64; 2],
    out: &mut Vec<FlatField<'a>>,
) {
    for field in list(facts, "f") {
        if flag(field, "i") {
            let number = field["p"].as_u64().unwrap_or_default();
            let deeper = if within[0] == 0 {
                [number, 0]
            } else {
                [within[0], number]
            };
            if let Some(embedded) = all.get(text(field, "t")) {
                flatten(all, embedded, deeper, out);
            }
        } else if !matches!(text(field, "j"), "" | "-") {
            out.push(FlatField { facts: field, within });
        }
    }
}

fn presence(facts: &Value) -> &'static str {
    let omit = text(facts, "o");
    let pointer = flag(facts, "P");
    let list_or_map = flag(facts, "r") || flag(facts, "m") || text(facts, "t") == "bytes";
    let structure = text(facts, "t").contains('.') && !list_or_map;
    match omit {
        "" if pointer || list_or_map => "Null",
        "" => "Always",
        "z" | "ez" if !pointer => "UnlessZero",
        _ if pointer => "AsWritten",
        _ if structure && !text(facts, "t").ends_with("ExtraValue") => "Always",
        _ => "UnlessZero",
    }
}

fn patch(facts: &Value) -> Option<String> {
    let strategy = text(facts, "ps");
    let retain_keys = strategy.contains("retainKeys");
    Some(match (strategy.contains("merge"), text(facts, "pk")) {
        (true, "") => format!("merge(None, {retain_keys})"),
        (true, key) => format!("merge(Some({key:?}), {retain_keys})"),
        (false, _) if retain_keys => "RETAIN_KEYS".to_owned(),
        (false, _) if strategy == "replace" => "REPLACE".to_owned(),
        _ => return None,
    })
}
