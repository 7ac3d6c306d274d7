//! Settings in files of the group `apiserver.config.k8s.io`: read as strictly as upstream does.

use api::{FieldError, Value};
use serde::de::DeserializeOwned;

use crate::codec::yaml;

const GROUP: &str = "apiserver.config.k8s.io";

/// The document of this kind in one of these versions, YAML or JSON, without fields that are unknown or come twice.
pub(super) fn read<T: DeserializeOwned>(text: &str, kind: &str, versions: &[&str]) -> Result<T, String> {
    if text.trim().is_empty() {
        return Err("empty config data".to_owned());
    }
    let parsed = yaml::parse(text.as_bytes())?;
    if let Some(twice) = parsed.strict.first() {
        return Err(format!("strict decoding error: {twice}"));
    }
    let mut value = parsed.value;
    let found_kind = text_of(&value, "kind");
    let found_version = text_of(&value, "apiVersion");
    if found_kind.is_empty() {
        return Err("Object 'Kind' is missing".to_owned());
    }
    let known = found_version
        .strip_prefix(GROUP)
        .and_then(|rest| rest.strip_prefix('/'));
    if found_kind != kind || !known.is_some_and(|version| versions.contains(&version)) {
        return Err(format!(
            "no kind {found_kind:?} is registered for version {found_version:?}: want {kind} of {GROUP}/{}",
            versions.first().copied().unwrap_or_default()
        ));
    }
    if let Some(fields) = value.as_object_mut() {
        fields.remove("kind");
        fields.remove("apiVersion");
    }
    serde_json::from_value(value).map_err(|error| format!("strict decoding error: {error}"))
}

fn text_of(value: &Value, field: &str) -> String {
    value[field].as_str().unwrap_or_default().to_owned()
}

/// Several errors as one, as upstream joins them.
pub(super) fn joined(errors: &[FieldError]) -> Result<(), String> {
    let texts: Vec<String> = errors.iter().map(ToString::to_string).collect();
    match texts.as_slice() {
        [] => Ok(()),
        [one] => Err(one.clone()),
        many => Err(format!("[{}]", many.join(", "))),
    }
}
