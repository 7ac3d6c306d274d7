//! `apiserver.config.k8s.io/v1` EncryptionConfiguration: which resources are sealed by which keys.

use api::{FieldError, Value};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::Deserialize;
use serde_json::json;

use super::Provider;
use super::cipher::Cipher;
use crate::codec::yaml;

/// A configuration that makes sense. No `Debug`: it is full of secrets.
pub struct Configuration(Vec<Entry>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    #[serde(default)]
    resources: Vec<String>,
    #[serde(default)]
    providers: Vec<Named>,
}

/// One of them is given.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    aesgcm: Option<Keys>,
    aescbc: Option<Keys>,
    secretbox: Option<Keys>,
    identity: Option<Nothing>,
    kms: Option<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Nothing {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Keys {
    #[serde(default)]
    keys: Vec<Key>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Key {
    #[serde(default)]
    name: String,
    #[serde(default)]
    secret: String,
}

type Make = fn(&[u8]) -> Result<Cipher, String>;

/// The names of providers, and how their keys become ciphers.
const CIPHERS: [(&str, Make); 3] = [
    ("aesgcm", Cipher::aes_gcm),
    ("aescbc", Cipher::aes_cbc),
    ("secretbox", Cipher::secretbox),
];

impl Configuration {
    /// Reads a configuration from YAML or JSON. An error says what is wrong with it, and shows no key.
    pub fn parse(text: &[u8]) -> Result<Self, String> {
        let mut value = yaml::parse(text)?.value;
        let version = (value["apiVersion"].take(), value["kind"].take());
        let kinds = ["apiserver.config.k8s.io/v1", "EncryptionConfiguration"].map(|text| json!(text));
        if [version.0, version.1] != kinds {
            return Err(
                "want apiVersion: apiserver.config.k8s.io/v1, kind: EncryptionConfiguration".to_owned(),
            );
        }
        // An error of serde's may show the value that it stumbled over.
        let entries: Vec<Entry> = match value["resources"].take() {
            Value::Null => Vec::new(),
            entries => Vec::deserialize(entries)
                .map_err(|_| "resources: not in the form of an EncryptionConfiguration".to_owned())?,
        };
        let errors: Vec<String> = validate(&entries).iter().map(ToString::to_string).collect();
        match errors.as_slice() {
            [] => Ok(Self(entries)),
            errors => Err(errors.join(", ")),
        }
    }

    /// Resources, and what makes their providers.
    pub(super) fn take(self) -> impl Iterator<Item = (Vec<String>, impl FnMut() -> Vec<Provider>)> {
        self.0.into_iter().map(|entry| {
            let (resources, named) = (entry.resources, entry.providers);
            (resources, move || {
                named.iter().flat_map(Named::providers).collect()
            })
        })
    }
}

impl Named {
    fn keys(&self) -> [Option<&Keys>; 3] {
        [
            self.aesgcm.as_ref(),
            self.aescbc.as_ref(),
            self.secretbox.as_ref(),
        ]
    }

    /// As many as there are keys.
    fn providers(&self) -> Vec<Provider> {
        if self.identity.is_some() {
            return vec![Provider::Identity];
        }
        let all = self.keys().into_iter().zip(CIPHERS);
        let keyed = all.filter_map(|(keys, cipher)| Some((keys?, cipher)));
        keyed
            .flat_map(|(keys, (name, make))| {
                keys.keys.iter().filter_map(move |key| {
                    let begin = format!("k8s:enc:{name}:v1:{}:", key.name).into_bytes();
                    Some(Provider::Key(
                        begin,
                        make(&BASE64.decode(&key.secret).ok()?).ok()?,
                    ))
                })
            })
            .collect()
    }
}

fn at_least_one(path: &str) -> FieldError {
    FieldError::required(path, format!("at least one {path} is required"))
}

fn validate(entries: &[Entry]) -> Vec<FieldError> {
    let mut errors = Vec::new();
    if entries.is_empty() {
        errors.push(at_least_one("resources"));
    }
    for (at, entry) in entries.iter().enumerate() {
        let (resources, providers) = (
            format!("resources[{at}].resources"),
            format!("resources[{at}].providers"),
        );
        if entry.resources.is_empty() {
            errors.push(at_least_one(&resources));
        }
        if entry.providers.is_empty() {
            errors.push(at_least_one(&providers));
        }
        validate_names(&entry.resources, &resources, &mut errors);
        for (at, named) in entry.providers.iter().enumerate() {
            validate_provider(named, &format!("{providers}[{at}]"), &mut errors);
        }
    }
    errors
}

fn validate_names(names: &[String], path: &str, errors: &mut Vec<FieldError>) {
    for (at, name) in names.iter().enumerate() {
        let group = name.split_once('.').map_or("", |(_, group)| group);
        let says = if name == "*" {
            "use '*.' to encrypt all the resources from core API group or *.* to encrypt all resources"
        } else if name.chars().any(char::is_uppercase) {
            "resource name should not contain capital letters"
        } else if group == "events.k8s.io" {
            "'*.events.k8s.io' objects are stored using the 'events' API group in etcd. Use 'events' instead in the \
             config file"
        } else if group == "extensions" {
            "'extensions' group has been removed and cannot be used for encryption"
        } else if group == "*" && name != "*.*" {
            "encrypting the same resource across groups is not supported"
        } else if names[..at].contains(name) {
            "the same resource cannot be specified multiple times"
        } else if masked(name, names) {
            "using overlapping resources such as 'secrets' and '*.' in the same resource list is not allowed as they \
             will be masked"
        } else {
            continue;
        };
        errors.push(FieldError::invalid(format!("{path}[{at}]"), name.as_str(), says));
    }
}

fn masked(name: &str, names: &[String]) -> bool {
    let has = |wanted: &str| names.iter().any(|one| one == wanted);
    let group = name.split_once('.').map_or("", |(_, group)| group);
    name != "*.*" && (has("*.*") || !name.starts_with("*.") && has(&format!("*.{group}")))
}

fn validate_provider(named: &Named, path: &str, errors: &mut Vec<FieldError>) {
    let given = named.keys().iter().flatten().count()
        + usize::from(named.identity.is_some())
        + usize::from(named.kms.is_some());
    match given {
        0 => errors.push(FieldError::required(
            path,
            "provider does not contain any of the expected providers",
        )),
        1 => {}
        _ => errors.push(FieldError::invalid(
            path,
            "",
            "more than one provider specified in a single element, should split into different list elements",
        )),
    }
    if named.kms.is_some() {
        let says = "this server has no KMS provider yet: use aesgcm, aescbc or secretbox";
        errors.push(FieldError::forbidden(format!("{path}.kms"), says));
    }
    for (keys, (name, make)) in named.keys().into_iter().zip(CIPHERS) {
        if let Some(keys) = keys {
            validate_keys(&keys.keys, &format!("{path}.{name}.keys"), make, errors);
        }
    }
}

fn validate_keys(keys: &[Key], path: &str, make: Make, errors: &mut Vec<FieldError>) {
    if keys.is_empty() {
        errors.push(FieldError::required(path, "at least one keys is required"));
    }
    for (at, key) in keys.iter().enumerate() {
        let path = format!("{path}[{at}]");
        if key.name.is_empty() {
            let says = "name is a mandatory field for a key";
            errors.push(FieldError::required(format!("{path}.name"), says));
        }
        if key.secret.is_empty() {
            let says = "secret is a mandatory field for a key";
            errors.push(FieldError::required(format!("{path}.secret"), says));
            continue;
        }
        let made = match BASE64.decode(&key.secret) {
            Ok(secret) => make(&secret).map(drop),
            Err(_) => Err("secrets must be base64 encoded".to_owned()),
        };
        if let Err(says) = made {
            errors.push(FieldError::invalid(format!("{path}.secret"), "REDACTED", says));
        }
    }
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;

    fn check(resources: &str, expected: &Expect) {
        let text = format!(
            "apiVersion: apiserver.config.k8s.io/v1\nkind: EncryptionConfiguration\nresources: {resources}"
        );
        let says = Configuration::parse(text.as_bytes()).err().unwrap_or_default();
        expected.assert_eq(&says.replace(", resources", "\nresources"));
    }

    #[test]
    fn a_configuration_that_is_wrong_is_refused() {
        check(
            "[]",
            &expect!["resources: Required value: at least one resources is required"],
        );
        check(
            "[{resources: [], providers: []}]",
            &expect![[r#"
            resources[0].resources: Required value: at least one resources[0].resources is required
            resources[0].providers: Required value: at least one resources[0].providers is required"#]],
        );
        check(
            "[{resources: ['*', Secrets, a, a, '*.*'], providers: [{identity: {}}]}]",
            &expect![[r#"
                resources[0].resources[0]: Invalid value: "*": use '*.' to encrypt all the resources from core API group or *.* to encrypt all resources
                resources[0].resources[1]: Invalid value: "Secrets": resource name should not contain capital letters
                resources[0].resources[2]: Invalid value: "a": using overlapping resources such as 'secrets' and '*.' in the same resource list is not allowed as they will be masked
                resources[0].resources[3]: Invalid value: "a": the same resource cannot be specified multiple times"#]],
        );
        check(
            "[{resources: [secrets, '*.'], providers: [{identity: {}, aesgcm: {keys: []}}]}]",
            &expect![[r#"
                resources[0].resources[0]: Invalid value: "secrets": using overlapping resources such as 'secrets' and '*.' in the same resource list is not allowed as they will be masked
                resources[0].providers[0]: Invalid value: "": more than one provider specified in a single element, should split into different list elements
                resources[0].providers[0].aesgcm.keys: Required value: at least one keys is required"#]],
        );
        check(
            "[{resources: [secrets], providers: [{aescbc: {keys: [{name: 'a:b', secret: c2hvcnQ=}, {secret: '!'}]}}, {kms: {name: x}}]}]",
            &expect![[r#"
                resources[0].providers[0].aescbc.keys[0].secret: Invalid value: "REDACTED": secret is not of the expected length, got 5, expected one of [16 24 32]
                resources[0].providers[0].aescbc.keys[1].name: Required value: name is a mandatory field for a key
                resources[0].providers[0].aescbc.keys[1].secret: Invalid value: "REDACTED": secrets must be base64 encoded
                resources[0].providers[1].kms: Forbidden: this server has no KMS provider yet: use aesgcm, aescbc or secretbox"#]],
        );
        check(
            "[{resources: [secrets], providers: [{aescbc: {keys: [{name: a, secrets: c2hvcnQ=}]}}]}]",
            &expect!["resources: not in the form of an EncryptionConfiguration"],
        );
    }
}
