//! Objects in protobuf, by their types alone: JSON values to bytes and back, in the envelope that Kubernetes puts around.
//! Field order and zeros are upstream's, byte for byte.

mod decode;
mod encode;

use api::Value;

pub use decode::{
    Envelope, message as decode_message, object as decode, open, watch_event as open_watch_event,
};
pub use encode::{Backwards, around_items, nested, object as encode_object};

use crate::table;

/// What every object in protobuf begins with.
pub const PREFIX: [u8; 4] = *b"k8s\0";

/// A whole object, list, Status or options body with its envelope; its `apiVersion` and `kind` say its type. `None` if
/// that type is unknown (custom resources have no protobuf form).
pub fn encode(object: &Value) -> Option<Vec<u8>> {
    let text = |name: &str| object.get(name).and_then(Value::as_str).unwrap_or_default();
    let (api_version, kind) = (text("apiVersion"), text("kind"));
    let type_ = table::type_of(api_version, kind)?;
    let json = serde_json::to_vec(object).ok()?;
    encode_object(api_version, kind, type_, &json).ok()
}

/// A watch event around an object that is already in its envelope: a bare message, which a stream frames by its length
/// (four bytes, the highest first).
pub fn watch_event(event: &str, object: &[u8]) -> Vec<u8> {
    let mut raw = Vec::with_capacity(object.len() + 8);
    nested(1, object, &mut raw);
    let mut message = Vec::with_capacity(raw.len() + 24);
    nested(1, event.as_bytes(), &mut message);
    nested(2, &raw, &mut message);
    message
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_object_comes_back() {
        let pod = json!({
            "apiVersion": "v1", "kind": "Pod",
            "metadata": {"name": "a", "labels": {"b": "c", "a": "d"}, "creationTimestamp": "2020-01-01T00:00:00Z"},
            "spec": {
                "containers": [{"name": "x", "resources": {"limits": {"cpu": "1"}},
                    "livenessProbe": {"httpGet": {"port": "web"}, "periodSeconds": 10}}],
                "volumes": [{"name": "v", "hostPath": {"path": "/x"}}],
            },
            "status": {},
        });
        let bytes = encode(&pod).expect("pods have a type");
        let back = decode(&bytes).expect("what was encoded decodes");
        assert_eq!(back.value, pod);
    }

    #[test]
    fn a_list_is_made_item_by_item() {
        let config_map = json!({"metadata": {"name": "a"}});
        let metadata = json!({"resourceVersion": "7"});
        let list = json!({
            "apiVersion": "v1", "kind": "ConfigMapList", "metadata": metadata, "items": [config_map, config_map],
        });
        let list_type = table::type_of("v1", "ConfigMapList").expect("lists have a type");
        let item_type = table::type_of("v1", "ConfigMap").expect("config maps have a type");
        let mut items = Backwards::with_capacity(0);
        for _ in 0..2 {
            let json = config_map.to_string();
            items
                .field_of(2, item_type, json.as_bytes())
                .expect("compact JSON");
        }
        let items = items.into_vec();
        let metadata = metadata.to_string();
        let around = around_items(
            "v1",
            ("ConfigMapList", list_type),
            metadata.as_bytes(),
            items.len(),
        );
        let (before, after) = around.expect("compact JSON");
        assert_eq!(Some([&before, &items[..], after].concat()), encode(&list));
    }

    #[test]
    fn what_is_escaped_is_meant() {
        let event = json!({
            "apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"},
            "data": {"a\"b\\": "line\n\u{1}é\u{1F600}", "z": ""},
        });
        let bytes = encode(&event).expect("config maps have a type");
        assert_eq!(decode(&bytes).expect("what was encoded decodes").value, event);
    }

    #[test]
    fn what_is_no_compact_json_is_refused() {
        let type_ = table::type_of("v1", "Pod").expect("pods have a type");
        for text in [
            "",
            "{",
            "{\"metadata\":",
            "{}x",
            "{\"a\":1,}",
            "{\"spec\":{\"containers\":[{}",
            "{\"a\":]}",
            "{\"a\" :1}",
            "\"\\",
        ] {
            assert!(
                encode_object("v1", "Pod", type_, text.as_bytes()).is_err(),
                "{text}"
            );
        }
        let deep = "{\"a\":".repeat(100_000);
        assert!(encode_object("v1", "Pod", type_, deep.as_bytes()).is_err());
    }

    #[test]
    fn broken_bytes_are_refused() {
        for bytes in [
            &b"k8s"[..],
            b"k8s\0\x0a",
            b"k8s\0\x0a\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01",
            b"{}",
        ] {
            assert!(decode(bytes).is_err());
        }
        let type_ = &api::schema::Type::ANY;
        let nowhere = encode_object("example.com/v1", "Widget", type_, b"null").expect("compact JSON");
        assert!(decode(&nowhere).is_err());
    }
}
