//! YAML in (1.1's booleans included, as upstream reads it) and out.

use api::Value;
use serde_saphyr::options::DuplicateKeyPolicy;

pub(crate) struct Parsed {
    pub(crate) value: Value,
}

/// The first document. The parser's budget stops alias bombs and bottomless nesting.
pub(crate) fn parse(yaml: &[u8]) -> Result<Parsed, String> {
    let mut options = serde_saphyr::Options::default();
    options.strict_booleans = false;
    options.duplicate_keys = DuplicateKeyPolicy::LastWins;
    options.with_snippet = false;
    let value =
        serde_saphyr::from_slice_with_options(yaml, options).map_err(|error| says(&error.to_string()))?;
    Ok(Parsed { value })
}

fn says(error: &str) -> String {
    let first = error.lines().next().unwrap_or_default();
    format!("yaml: {first}")
}

/// Keys in their order, as upstream prints.
pub(crate) fn print(value: &Value) -> String {
    serde_saphyr::to_string(value).unwrap_or_default()
}
