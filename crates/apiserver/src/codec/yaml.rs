//! YAML in (1.1's booleans included, as upstream reads it) and out.

use api::Value;

pub(crate) struct Parsed {
    pub(crate) value: Value,
    /// Keys that come twice.
    pub(crate) strict: Vec<String>,
}

/// The first document. The parser stops alias bombs and bottomless nesting.
pub(crate) fn parse(yaml: &[u8]) -> Result<Parsed, String> {
    let text = std::str::from_utf8(yaml).map_err(|_| "yaml: invalid leading UTF-8 octet".to_owned())?;
    let document = api::yaml::parse(text).map_err(|error| error.to_string())?;
    Ok(Parsed {
        value: document.value,
        strict: document.duplicates,
    })
}

/// Keys in their order, as upstream prints.
pub(crate) fn print(value: &Value) -> String {
    api::yaml::print(value)
}
