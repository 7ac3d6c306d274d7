//! ConfigMaps and Secrets.

use api::{Value, names};

use super::errors::{Errors, key};
use super::{Rules, metadata};
use crate::look;

pub struct ConfigMap;
pub struct Secret;

const MOST_BYTES: usize = 1024 * 1024;
const STAYS: &str = "field is immutable when `immutable` is set";

impl Rules for ConfigMap {
    fn validate(&self, object: &Value, errors: &mut Errors) {
        let binary = look::at(object, "binaryData");
        for name in keys(object, "data") {
            let path = key("data", name);
            errors.each(&path, name, names::config_key(name));
            if binary.get(name).is_some() {
                errors.invalid(path, name, "duplicate of key present in binaryData");
            }
        }
        for name in keys(object, "binaryData") {
            errors.each(&key("binaryData", name), name, names::config_key(name));
        }
        if plain_bytes(look::at(object, "data")) + decoded_bytes(binary) > MOST_BYTES {
            errors.too_long("[]", MOST_BYTES);
        }
    }

    fn validate_update(&self, new: &Value, old: &Value, _subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        unchanged(new, old, &["data", "binaryData"], errors);
        self.validate_whole(new, errors);
    }
}

impl Rules for Secret {
    fn settle(&self, object: &mut Value) {
        let Some(Value::Object(plain)) = look::remove(object, "stringData") else {
            return;
        };
        let data = look::object(object, "data");
        for (key, text) in plain {
            let bytes = text.as_str().unwrap_or_default().as_bytes();
            data.insert(key, crate::decode::base64_text(bytes).into());
        }
    }

    fn validate(&self, object: &Value, errors: &mut Errors) {
        let data = look::at(object, "data");
        for name in keys(object, "data") {
            errors.each(&key("data", name), name, names::config_key(name));
        }
        if decoded_bytes(data) > MOST_BYTES {
            errors.too_long("data", MOST_BYTES);
        }
        let has = |name: &str| data.get(name).is_some();
        let missing = |name: &str, errors: &mut Errors| errors.required(key("data", name), "");
        match look::text(object, "type") {
            "kubernetes.io/service-account-token" => {
                let name = "kubernetes.io/service-account.name";
                let said = look::at(object, "metadata.annotations")
                    .get(name)
                    .and_then(Value::as_str);
                if said.unwrap_or_default().is_empty() {
                    errors.required(key("metadata.annotations", name), "");
                }
            }
            "kubernetes.io/dockercfg" => json_object(data, ".dockercfg", errors),
            "kubernetes.io/dockerconfigjson" => json_object(data, ".dockerconfigjson", errors),
            "kubernetes.io/basic-auth" if !has("username") && !has("password") => {
                missing("username", errors);
                missing("password", errors);
            }
            "kubernetes.io/ssh-auth" => {
                let private = data.get("ssh-privatekey").and_then(Value::as_str);
                if private.unwrap_or_default().is_empty() {
                    missing("ssh-privatekey", errors);
                }
            }
            "kubernetes.io/tls" => {
                for name in ["tls.crt", "tls.key"].into_iter().filter(|n| !has(n)) {
                    missing(name, errors);
                }
            }
            _ => {}
        }
    }

    fn validate_update(&self, new: &Value, old: &Value, _subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        errors.immutable("type", look::at(new, "type"), look::at(old, "type"));
        unchanged(new, old, &["data"], errors);
        self.validate_whole(new, errors);
    }
}

fn keys<'a>(object: &'a Value, field: &str) -> Vec<&'a str> {
    let listed = look::at(object, field).as_object().into_iter().flatten();
    listed.map(|(name, _)| name.as_str()).collect()
}

fn plain_bytes(data: &Value) -> usize {
    let listed = data.as_object().into_iter().flatten();
    listed.map(|(_, text)| text.as_str().map_or(0, str::len)).sum()
}

/// How much the base64 texts hold.
fn decoded_bytes(data: &Value) -> usize {
    let size = |text: &str| text.len() / 4 * 3 - text.bytes().rev().take_while(|b| *b == b'=').count();
    let listed = data.as_object().into_iter().flatten();
    listed.map(|(_, text)| text.as_str().map_or(0, size)).sum()
}

fn unchanged(new: &Value, old: &Value, fields: &[&str], errors: &mut Errors) {
    if look::at(old, "immutable") != true {
        return;
    }
    if look::at(new, "immutable") != true {
        errors.forbidden("immutable", STAYS);
    }
    for field in fields {
        if look::at(new, field) != look::at(old, field) {
            errors.forbidden(*field, STAYS);
        }
    }
}

/// A registry's credentials are a JSON object.
fn json_object(data: &Value, name: &str, errors: &mut Errors) {
    let Some(text) = data.get(name).and_then(Value::as_str) else {
        return errors.required(key("data", name), "");
    };
    let bytes = crate::decode::base64_bytes(text).unwrap_or_default();
    let wrong = match serde_json::from_slice::<Value>(&bytes) {
        Ok(Value::Object(_) | Value::Null) => return,
        Ok(_) => "json: cannot unmarshal into Go value of type map[string]interface {}".to_owned(),
        Err(error) if error.is_eof() => "unexpected end of JSON input".to_owned(),
        Err(error) => error.to_string(),
    };
    errors.invalid(key("data", name), "<secret contents redacted>", wrong);
}
