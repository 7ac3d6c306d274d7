//! Objects as upstream's servers keep them in etcd: in protobuf, custom resources and the definitions and services of the
//! API itself as JSON, each in the version that upstream stores, and without its revision.

mod definition;

use std::sync::Arc;

use api::{Revision, Timestamp, Value, canonical_bytes};
use bytes::Bytes;
use kinds::Kind;
use kinds::protobuf::{self, PREFIX};
use store::Form;

use crate::registry;

/// Upstream serves these groups by servers that store no protobuf.
const JSON_GROUPS: [&str; 2] = ["apiextensions.k8s.io", "apiregistration.k8s.io"];
/// What encrypted values begin with.
const ENCRYPTED: &str = "k8s:enc:";
const STAMP: &[u8] = b"\"resourceVersion\":\"\"";

/// How built-in kinds are written; read is either.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Media {
    Json,
    #[default]
    Protobuf,
}

struct Upstream(Media);

/// The form for a store on etcd: give this to it when opening it.
pub fn form(media: Media) -> Arc<dyn Form> {
    Arc::new(Upstream(media))
}

impl Form for Upstream {
    fn write(&self, key: &Bytes, bytes: &Bytes, stamp_at: Option<usize>) -> Result<Bytes, String> {
        match registry::stored_kind(key) {
            Some(kind) if definition::is(kind) => {
                let mut value = parsed(bytes)?;
                definition::to_v1beta1(&mut value);
                without_revision(&mut value);
                Ok(line(value.to_string().into_bytes()))
            }
            Some(kind) if self.0 == Media::Protobuf && !JSON_GROUPS.contains(&kind.group.as_str()) => {
                let bytes = protobuf::encode_object(&kind.api_version(), &kind.kind, &kind.schema, bytes);
                bytes.map(Bytes::from)
            }
            _ => Ok(line(unstamped(bytes, stamp_at))),
        }
    }

    fn read(&self, key: &Bytes, value: &Bytes, revision: Revision) -> Result<Option<Bytes>, String> {
        if value.starts_with(ENCRYPTED.as_bytes()) {
            let name = value
                .split(|byte| !byte.is_ascii_graphic())
                .next()
                .unwrap_or_default();
            let name: String = String::from_utf8_lossy(name)
                .split_inclusive(':')
                .take(5)
                .collect();
            return Err(format!(
                "it is encrypted ({name}), and no configuration of this server's says how"
            ));
        }
        let kind = registry::stored_kind(key);
        let mut object = match (kind, value.starts_with(&PREFIX)) {
            (Some(_), true) => protobuf::decode(value)?.value,
            // Upstream's bookkeeping, or a kind that is not known here.
            (None, true) => return Ok(None),
            (_, false) => parsed(value)?,
        };
        if let Some(kind) = kind {
            to_stored(kind, &mut object)?;
            // As upstream does with all that it reads. What is stored has its times.
            kind.complete(&mut object, Timestamp::UNIX_EPOCH);
        } else if object.get("metadata").is_none() {
            return Ok(Some(value.slice(..value.trim_ascii_end().len())));
        }
        Ok(Some(stamped(&object, revision)))
    }

    fn restamp(&self, bytes: &Bytes, revision: Revision) -> Bytes {
        match serde_json::from_slice::<Value>(bytes) {
            Ok(object) if object.get("metadata").is_some() => stamped(&object, revision),
            _ => bytes.clone(),
        }
    }
}

fn parsed(bytes: &[u8]) -> Result<Value, String> {
    serde_json::from_slice(bytes).map_err(|e| e.to_string())
}

fn stamped(object: &Value, revision: Revision) -> Bytes {
    let (bytes, stamp) = canonical_bytes(object);
    api::stamped(&bytes, stamp, revision).into()
}

/// Upstream ends what it writes in JSON with a line's end.
fn line(mut bytes: Vec<u8>) -> Bytes {
    bytes.push(b'\n');
    bytes.into()
}

fn without_revision(object: &mut Value) {
    if let Some(metadata) = object.get_mut("metadata").and_then(Value::as_object_mut) {
        metadata.remove("resourceVersion");
    }
}

/// Without the empty revision whose place `stamp_at` is.
fn unstamped(bytes: &Bytes, stamp_at: Option<usize>) -> Vec<u8> {
    let end = stamp_at.map_or(0, |at| at + 1);
    let Some(before) = bytes.get(..end).and_then(|bytes| bytes.strip_suffix(STAMP)) else {
        return bytes.to_vec();
    };
    let after = &bytes[end..];
    match (before.strip_suffix(b","), after.strip_prefix(b",")) {
        (_, Some(after)) => [before, after].concat(),
        (Some(before), None) => [before, after].concat(),
        (None, None) => [before, after].concat(),
    }
}

/// Turns what another version of a server has stored into the version that is stored here.
fn to_stored(kind: &'static Kind, object: &mut Value) -> Result<(), String> {
    let text = |name: &str| {
        object
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let (api_version, name) = (text("apiVersion"), text("kind"));
    if definition::is(kind) && definition::is_v1beta1(&api_version) {
        definition::to_v1(object);
        return Ok(());
    }
    if name == kind.kind && api_version == kind.api_version() {
        return Ok(());
    }
    let known = kinds::table::by_api_version(&api_version, &name).filter(|known| known.plural == kind.plural);
    let Some(known) = known else {
        return Err(format!(
            "a {name} of version {api_version} is not known here: a server of another version wrote it"
        ));
    };
    known.to_storage(object);
    Ok(())
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};
    use serde_json::json;

    use super::*;

    fn key(text: &str) -> Bytes {
        Bytes::copy_from_slice(text.as_bytes())
    }

    /// Stored and read again: the same, with its revision.
    fn check(at: &str, object: Value, stored: Expect) {
        let (bytes, stamp) = canonical_bytes(&object);
        let there = Upstream(Media::Protobuf)
            .write(&key(at), &bytes.into(), Some(stamp))
            .expect("it can be written");
        let shown = there.iter().map(|byte| match byte {
            b' '..=b'~' => char::from(*byte).to_string(),
            _ => format!("\\x{byte:02x}"),
        });
        stored.assert_eq(&shown.collect::<String>());
        let back = Upstream(Media::Json)
            .read(&key(at), &there, Revision(7))
            .expect("it can be read");
        let back: Value = serde_json::from_slice(&back.expect("it is ours")).expect("it is JSON");
        let mut expected = object;
        expected["metadata"]["resourceVersion"] = json!("7");
        assert_eq!(back, expected);
    }

    #[test]
    fn built_in_kinds_are_in_protobuf_and_others_in_json() {
        check(
            "/registry/configmaps/default/a",
            json!({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"}, "data": {"k": "v"}}),
            expect![[
                r#"k8s\x00\x0a\x0f\x0a\x02v1\x12\x09ConfigMap\x12\x1b\x0a\x11\x0a\x01a\x12\x00\x1a\x00"\x00*\x002\x008\x00B\x00\x12\x06\x0a\x01k\x12\x01v\x1a\x00"\x00"#
            ]],
        );
        check(
            "/registry/acme.example/widgets/default/w",
            json!({"apiVersion": "acme.example/v1", "kind": "Widget", "metadata": {"name": "w", "uid": "u"}, "x": 1.5}),
            expect![[
                r#"{"apiVersion":"acme.example/v1","kind":"Widget","metadata":{"name":"w","uid":"u"},"x":1.5}\x0a"#
            ]],
        );
        check(
            "/registry/apiregistration.k8s.io/apiservices/v1.acme.example",
            json!({"apiVersion": "apiregistration.k8s.io/v1", "kind": "APIService", "metadata": {"name": "v1.acme.example"},
                "spec": {"group": "acme.example", "version": "v1", "groupPriorityMinimum": 1, "versionPriority": 1},
                "status": {}}),
            expect![[
                r#"{"apiVersion":"apiregistration.k8s.io/v1","kind":"APIService","metadata":{"name":"v1.acme.example"},"spec":{"group":"acme.example","groupPriorityMinimum":1,"version":"v1","versionPriority":1},"status":{}}\x0a"#
            ]],
        );
    }

    #[test]
    fn the_revisions_place_is_left_out() {
        for (text, expected) in [
            (
                r#"{"metadata":{"name":"n","resourceVersion":"","uid":"u"}}"#,
                r#"{"metadata":{"name":"n","uid":"u"}}"#,
            ),
            (
                r#"{"metadata":{"resourceVersion":"","uid":"u"}}"#,
                r#"{"metadata":{"uid":"u"}}"#,
            ),
            (
                r#"{"metadata":{"name":"n","resourceVersion":""}}"#,
                r#"{"metadata":{"name":"n"}}"#,
            ),
            (r#"{"metadata":{"resourceVersion":""}}"#, r#"{"metadata":{}}"#),
        ] {
            let stamp = text.find("\"\"").expect("a place") + 1;
            assert_eq!(unstamped(&key(text), Some(stamp)), expected.as_bytes());
        }
        assert_eq!(unstamped(&key("plain"), None), b"plain");
    }

    #[test]
    fn what_another_server_wrote_is_read_or_refused_by_name() {
        let read = |at: &str, value: &str| {
            let value = Upstream(Media::Protobuf).read(&key(at), &key(value), Revision(7));
            value.map(|value| value.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()))
        };
        let pods = "/registry/pods/default/p";
        let says = |value: &str| read(pods, value).expect_err("a refusal");
        expect!["it is encrypted (k8s:enc:aescbc:v1:key1:), and no configuration of this server's says how"]
            .assert_eq(&says("k8s:enc:aescbc:v1:key1:\u{1}\u{2}"));
        expect!["a Pod of version v7 is not known here: a server of another version wrote it"].assert_eq(
            &says(r#"{"apiVersion":"v7","kind":"Pod","metadata":{"name":"p"}}"#),
        );
        expect!["a Service of version v1 is not known here: a server of another version wrote it"].assert_eq(
            &says(r#"{"apiVersion":"v1","kind":"Service","metadata":{"name":"p"}}"#),
        );
        // Upstream's bookkeeping, and what has no revision of its own.
        assert_eq!(read("/registry/ranges/serviceips", "k8s\0\n"), Ok(None));
        assert_eq!(
            read("/registry/setpoint.dev/x", "{\"a\":1}\n"),
            Ok(Some("{\"a\":1}".to_owned()))
        );
        // Defaults are filled in on reading, as upstream does it.
        let claim = r#"{"apiVersion":"v1","kind":"PersistentVolumeClaim","metadata":{"name":"p"},"spec":{}}"#;
        let claim = read("/registry/persistentvolumeclaims/default/p", claim)
            .expect("known")
            .expect("ours");
        assert!(claim.contains(r#""status":{"phase":"Pending"}"#), "{claim}");
    }
}
