//! Encryption at rest: what is kept of certain resources on the disk (or in etcd) is sealed by keys of an
//! EncryptionConfiguration, byte for byte as upstream does it. The memory has it plain.
//!
//! ```text
//! resources: [{resources: [secrets], providers: [{aesgcm: {keys: [{name: a, secret: ...}]}}, {identity: {}}]}]
//!    →   /registry/secrets/default/s = k8s:enc:aesgcm:v1:a:...
//! ```
//! The first provider writes, all of them read. So a key is replaced while the cluster runs: put the new one first, write
//! everything anew (`kubectl get secrets -A -o json | kubectl replace -f -`), then take the old one away.

mod cipher;
mod configuration;
mod form;

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use api::Revision;
use arc_swap::ArcSwap;

use self::cipher::Cipher;
pub use self::configuration::Configuration;
pub use self::form::sealed;
use crate::registry::STORE_ROOT;

/// What sealed values begin with.
const SEALED: &[u8] = b"k8s:enc:";
const AFTER_LOSS: &str =
    "put the configuration (and its keys) back that it was written with, or restore a backup";

/// The configuration in force; it can be replaced at any time.
pub struct Encryption {
    rules: ArcSwap<Rules>,
    /// What keys begin with where the values are kept, instead of [`STORE_ROOT`].
    prefix: Vec<u8>,
    /// Up to this revision values may be kept otherwise than they would be written now.
    stale_until: AtomicU64,
}

/// By resource, how its values are kept.
struct Rules {
    /// By what the keys begin with.
    built_in: HashMap<Vec<u8>, Option<Arc<Providers>>>,
    /// By `plural.group`.
    custom: HashMap<String, Arc<Providers>>,
    /// By group.
    groups: HashMap<String, Arc<Providers>>,
    all: Option<Arc<Providers>>,
}

/// Of one resource; the first one writes.
struct Providers(Vec<Provider>);

enum Provider {
    /// What its values begin with, and the cipher of the rest.
    Key(Vec<u8>, Cipher),
    Identity,
}

impl Encryption {
    /// For values that are kept under the store's own keys.
    pub fn new(configuration: Configuration) -> Self {
        Self::under(STORE_ROOT, configuration)
    }

    /// For an etcd in which keys begin otherwise: values are bound to the keys there.
    pub fn under(prefix: &str, configuration: Configuration) -> Self {
        Self {
            prefix: prefix.trim_end_matches('/').as_bytes().to_vec(),
            rules: ArcSwap::from_pointee(Rules::of(configuration)),
            stale_until: AtomicU64::new(0),
        }
    }

    /// What is written from now on is written as this configuration says. What is there at `now` counts as old.
    pub fn replace(&self, configuration: Configuration, now: Revision) {
        self.rules.store(Arc::new(Rules::of(configuration)));
        self.stale_until.fetch_max(now.0, Ordering::Relaxed);
    }
}

impl Encryption {
    /// The key as it is where the value is kept.
    fn place<'a>(&self, key: &'a [u8]) -> Cow<'a, [u8]> {
        match key.strip_prefix(STORE_ROOT.as_bytes()) {
            Some(rest) if self.prefix != STORE_ROOT.as_bytes() => [&self.prefix, rest].concat().into(),
            _ => key.into(),
        }
    }
}

impl Rules {
    fn of(configuration: Configuration) -> Self {
        let mut named: HashMap<String, Vec<Provider>> = HashMap::new();
        for (resources, mut provider) in configuration.take() {
            for resource in resources {
                named.entry(resource).or_default().append(&mut provider());
            }
        }
        let mut named: HashMap<String, Arc<Providers>> = named
            .into_iter()
            .map(|(resource, providers)| (resource, Arc::new(Providers(providers))))
            .collect();
        let all = named.remove("*.*");
        let is_group = |name: &String| name.starts_with("*.");
        let (groups, named): (HashMap<_, _>, HashMap<_, _>) =
            named.into_iter().partition(|(name, _)| is_group(name));
        let groups = groups
            .into_iter()
            .map(|(name, providers)| (name["*.".len()..].to_owned(), providers))
            .collect();
        let mut rules = Self {
            built_in: HashMap::new(),
            custom: named,
            groups,
            all,
        };
        for kind in kinds::KINDS {
            if let Some(storage) = &kind.storage {
                let prefix = format!("{STORE_ROOT}{}/", storage.prefix).into_bytes();
                let providers = rules.of_resource(&kind.plural, &kind.group).cloned();
                let known = rules.built_in.entry(prefix).or_default();
                *known = known.take().or(providers);
            }
        }
        rules
    }

    fn of_resource(&self, plural: &str, group: &str) -> Option<&Arc<Providers>> {
        let name = match group {
            "" => plural.to_owned(),
            group => format!("{plural}.{group}"),
        };
        let named = self.custom.get(&name);
        named.or_else(|| self.groups.get(group)).or(self.all.as_ref())
    }

    /// `None`: values under the key are kept plain.
    fn of_key(&self, key: &[u8]) -> Option<&Arc<Providers>> {
        let rest = key.get(STORE_ROOT.len() + 1..)?;
        let mut ends = rest.iter().enumerate().filter(|(_, byte)| **byte == b'/');
        let (first, second) = (ends.next()?.0, ends.next().map(|(at, _)| at));
        let upto = |end: usize| &key[..STORE_ROOT.len() + 2 + end];
        let known = self.built_in.get(upto(first));
        let known = known.or_else(|| self.built_in.get(upto(second?)));
        match known {
            Some(known) => known.as_ref(),
            None if self.custom.is_empty() && self.groups.is_empty() && self.all.is_none() => None,
            None => {
                let group = std::str::from_utf8(&rest[..first]).ok()?;
                let plural = std::str::from_utf8(&rest[first + 1..second?]).ok()?;
                self.of_resource(plural, group)
            }
        }
    }
}

impl Providers {
    fn seal(&self, key: &[u8], value: &[u8]) -> Result<Option<Vec<u8>>, String> {
        match self.0.first() {
            Some(Provider::Key(begin, cipher)) => {
                let mut sealed = Vec::with_capacity(begin.len() + value.len() + 64);
                sealed.extend_from_slice(begin);
                cipher.seal(key, value, &mut sealed)?;
                Ok(Some(sealed))
            }
            Some(Provider::Identity) | None => Ok(None),
        }
    }

    /// The value, and by which of the providers it was opened.
    fn open(&self, key: &[u8], kept: &[u8]) -> Result<(usize, Option<Vec<u8>>), String> {
        let mut wrong = Vec::new();
        for (at, provider) in self.0.iter().enumerate() {
            match provider {
                Provider::Identity if !kept.starts_with(SEALED) => return Ok((at, None)),
                Provider::Identity => {}
                Provider::Key(begin, cipher) => {
                    if let Some(sealed) = kept.strip_prefix(begin.as_slice()) {
                        match cipher.open(key, sealed) {
                            Ok(value) => return Ok((at, Some(value))),
                            Err(why) => wrong.push(format!("{}: {why}", named(begin))),
                        }
                    }
                }
            }
        }
        if !kept.starts_with(SEALED) {
            return Err(
                "it is kept plain, which the encryption configuration does not allow for: add the provider identity: {}"
                    .to_owned(),
            );
        }
        if wrong.is_empty() {
            wrong.push(format!("no provider has its key ({})", named(kept)));
        }
        Err(format!("{}; {AFTER_LOSS}", wrong.join(", ")))
    }
}

/// The provider and the key by whose name a value is sealed.
fn named(kept: &[u8]) -> String {
    let parts = kept.split(|byte| *byte == b':').take(5);
    let parts: Vec<_> = parts.map(String::from_utf8_lossy).collect();
    parts.join(":")
}

impl store::Seal for Encryption {
    fn seal(&self, key: &[u8], value: &[u8]) -> Result<Option<Vec<u8>>, String> {
        match self.rules.load().of_key(key) {
            Some(providers) => providers.seal(&self.place(key), value),
            None => Ok(None),
        }
    }

    fn open(&self, key: &[u8], kept: &[u8], modified: Revision) -> Result<Option<Vec<u8>>, String> {
        match self.rules.load().of_key(key) {
            Some(providers) => {
                let (at, value) = providers.open(&self.place(key), kept)?;
                if at > 0 {
                    self.stale_until.fetch_max(modified.0, Ordering::Relaxed);
                }
                Ok(value)
            }
            None if kept.starts_with(SEALED) => Err(format!(
                "it is sealed ({}), but the encryption configuration does not name its resource; {AFTER_LOSS}",
                named(kept)
            )),
            None => Ok(None),
        }
    }

    fn is_stale(&self, key: &[u8], modified: Revision) -> bool {
        modified.0 <= self.stale_until.load(Ordering::Relaxed) && self.rules.load().of_key(key).is_some()
    }
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD as BASE64;
    use expect_test::expect;
    use store::Seal as _;

    use super::*;

    const SECRET: &[u8] = b"/registry/secrets/d/s";

    fn configuration(entries: &[(&str, &[(&str, u8)])]) -> Configuration {
        let mut text =
            "apiVersion: apiserver.config.k8s.io/v1\nkind: EncryptionConfiguration\nresources:\n".to_owned();
        for (resources, providers) in entries {
            text.push_str(&format!("- resources: [{resources}]\n  providers:\n"));
            for (provider, key) in *providers {
                let secret = BASE64.encode([*key; 32]);
                text.push_str(&match *provider {
                    "identity" => "  - identity: {}\n".to_owned(),
                    name => format!("  - {name}: {{keys: [{{name: k{key}, secret: {secret}}}]}}\n"),
                });
            }
        }
        Configuration::parse(text.as_bytes()).unwrap()
    }

    fn begins(sealed: &[u8]) -> String {
        named(sealed)
    }

    #[test]
    fn the_first_provider_writes_and_all_read() {
        let providers = ["aesgcm", "aescbc", "secretbox"];
        let old = Encryption::new(configuration(&[("secrets", &[("aescbc", 1), ("identity", 0)])]));
        let kept = old.seal(SECRET, b"text").unwrap().unwrap();
        assert_eq!(begins(&kept), "k8s:enc:aescbc:v1:k1");
        assert!(!old.is_stale(SECRET, Revision(7)));
        for provider in providers {
            let new = Encryption::new(configuration(&[(
                "secrets",
                &[(provider, 2), ("aescbc", 1), ("identity", 0)],
            )]));
            assert_eq!(new.open(SECRET, &kept, Revision(7)).unwrap().unwrap(), b"text");
            assert!(new.is_stale(SECRET, Revision(7)) && !new.is_stale(SECRET, Revision(8)));
            let again = new.seal(SECRET, b"text").unwrap().unwrap();
            assert_eq!(begins(&again), format!("k8s:enc:{provider}:v1:k2"));
            assert_eq!(new.open(SECRET, &again, Revision(9)).unwrap().unwrap(), b"text");
            assert_eq!(new.open(SECRET, b"{}", Revision(9)).unwrap(), None, "from before");
        }
    }

    #[test]
    fn resources_are_named_as_upstream_names_them() {
        let all = Encryption::new(configuration(&[
            ("configmaps", &[("identity", 0)]),
            ("deployments.apps, flunders.example.com", &[("aescbc", 1)]),
            ("'*.apps'", &[("aescbc", 2)]),
            ("'*.'", &[("aescbc", 3)]),
            ("'*.*'", &[("aescbc", 4)]),
        ]));
        let by = |key: &str| match all.seal(key.as_bytes(), b"x").unwrap() {
            Some(sealed) => begins(&sealed).rsplit_once(':').unwrap().1.to_owned(),
            None => "plain".to_owned(),
        };
        let keys = [
            "/registry/configmaps/d/c",
            "/registry/deployments/d/a",
            "/registry/example.com/flunders/d/a",
            "/registry/replicasets/d/a",
            "/registry/secrets/d/a",
            "/registry/services/specs/d/a",
            "/registry/example.com/others/a",
            "/registry/jobs/d/a",
        ];
        let told: Vec<String> = keys.iter().map(|key| format!("{key} {}", by(key))).collect();
        expect![[r#"
            /registry/configmaps/d/c plain
            /registry/deployments/d/a k1
            /registry/example.com/flunders/d/a k1
            /registry/replicasets/d/a k2
            /registry/secrets/d/a k3
            /registry/services/specs/d/a k3
            /registry/example.com/others/a k4
            /registry/jobs/d/a k4"#]]
        .assert_eq(&told.join("\n"));
    }

    #[test]
    fn values_in_an_etcd_are_bound_to_the_keys_there() {
        let keys = || configuration(&[("secrets", &[("aesgcm", 1)])]);
        let there = Encryption::under("/other/", keys());
        let kept = there.seal(SECRET, b"text").unwrap().unwrap();
        assert_eq!(there.open(SECRET, &kept, Revision(1)).unwrap().unwrap(), b"text");
        let begin = named(&kept).len() + 1;
        let cipher = Cipher::aes_gcm(&[1; 32]).unwrap();
        assert_eq!(
            cipher.open(b"/other/secrets/d/s", &kept[begin..]).unwrap(),
            b"text"
        );
        assert!(Encryption::new(keys()).open(SECRET, &kept, Revision(1)).is_err());
    }

    #[test]
    fn what_cannot_be_opened_says_what_to_do() {
        let one = Encryption::new(configuration(&[("secrets", &[("aesgcm", 1)])]));
        let kept = one.seal(SECRET, b"text").unwrap().unwrap();
        let open = |entries: &[(&str, &[(&str, u8)])], kept: &[u8]| {
            let other = Encryption::new(configuration(entries));
            other.open(SECRET, kept, Revision(1)).unwrap_err()
        };
        let mut tampered = kept.clone();
        *tampered.last_mut().unwrap() ^= 1;
        let told = [
            open(&[("secrets", &[("aesgcm", 1)])], &tampered),
            open(&[("secrets", &[("aesgcm", 2), ("identity", 0)])], &kept),
            open(&[("configmaps", &[("aesgcm", 1)])], &kept),
            open(&[("secrets", &[("aesgcm", 1)])], b"{}"),
        ];
        expect![[r#"
            k8s:enc:aesgcm:v1:k1: message authentication failed: it was sealed by another key, or changed since; put the configuration (and its keys) back that it was written with, or restore a backup
            no provider has its key (k8s:enc:aesgcm:v1:k1); put the configuration (and its keys) back that it was written with, or restore a backup
            it is sealed (k8s:enc:aesgcm:v1:k1), but the encryption configuration does not name its resource; put the configuration (and its keys) back that it was written with, or restore a backup
            it is kept plain, which the encryption configuration does not allow for: add the provider identity: {}"#]]
        .assert_eq(&told.join("\n"));
    }
}
