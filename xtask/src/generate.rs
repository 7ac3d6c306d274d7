//! Writes the tables of `crates/kinds` (`src/table/types.rs`, `src/table/kinds.rs`) from the facts of the upstream API
//! in `crates/kinds/facts`.

mod kinds;
mod types;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

pub(crate) fn run(_arguments: &[String]) -> Result<()> {
    let kinds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/kinds");
    let facts = |name: &str| read(kinds.join("facts").join(name));
    let mut types = types::Types::new(facts("types.json")?);
    let listed = kinds::text(
        &facts("kinds.json")?,
        &facts("columns.json")?,
        &facts("defaults.json")?,
        &mut types,
    )?;
    fs::write(kinds.join("src/table/kinds.rs"), listed)?;
    fs::write(kinds.join("src/table/types.rs"), types.text()?)?;
    Ok(())
}

fn read(path: PathBuf) -> Result<Value> {
    let text = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("parsing {}", path.display()))
}

/// The string at `key`, or an empty one.
fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

fn flag(value: &Value, key: &str) -> bool {
    match &value[key] {
        Value::Bool(b) => *b,
        Value::Number(n) => n.as_i64() != Some(0),
        _ => false,
    }
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map(Vec::as_slice).unwrap_or_default()
}

/// A `DefaultValue` as Rust text.
fn default_value(value: &Value) -> String {
    match value {
        Value::Null => "DefaultValue::None".to_owned(),
        Value::Bool(b) => format!("DefaultValue::Bool({b})"),
        Value::Number(n) => format!("DefaultValue::Int({n})"),
        Value::String(s) => format!("DefaultValue::Text({s:?})"),
        Value::Object(_) => "EMPTY_OBJECT".to_owned(),
        Value::Array(_) => "DefaultValue::None".to_owned(),
    }
}
