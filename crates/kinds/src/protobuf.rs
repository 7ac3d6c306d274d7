//! Objects in protobuf, by their types alone: JSON values to bytes and back, in the envelope that Kubernetes puts around.
//! Field order and zeros are upstream's, byte for byte.

mod decode;
mod encode;

use api::Value;
use api::schema::Type;

pub use decode::{
    Envelope, message as decode_message, object as decode, open, watch_event as open_watch_event,
};
pub use encode::{message as encode_message, nested};

use crate::table;

/// What every object in protobuf begins with.
pub const PREFIX: [u8; 4] = *b"k8s\0";

/// A whole object, list, Status or options body with its envelope; its `apiVersion` and `kind` say its type. `None` if
/// that type is unknown (custom resources have no protobuf form).
pub fn encode(object: &Value) -> Option<Vec<u8>> {
    let text = |name: &str| object.get(name).and_then(Value::as_str).unwrap_or_default();
    let type_ = table::type_of(text("apiVersion"), text("kind"))?;
    Some(envelope(
        text("apiVersion"),
        text("kind"),
        &encode_message(type_, object),
    ))
}

/// Puts an already encoded message into the envelope.
pub fn envelope(api_version: &str, kind: &str, message: &[u8]) -> Vec<u8> {
    let mut type_meta = Vec::new();
    nested(1, api_version.as_bytes(), &mut type_meta);
    nested(2, kind.as_bytes(), &mut type_meta);
    let mut out = Vec::with_capacity(message.len() + type_meta.len() + 20);
    out.extend_from_slice(&PREFIX);
    nested(1, &type_meta, &mut out);
    nested(2, message, &mut out);
    nested(3, b"", &mut out);
    nested(4, b"", &mut out);
    out
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

/// A list made item by item: `metadata` first, then each item's message under field 2, without holding them as values.
pub struct ListEncoder {
    message: Vec<u8>,
}

impl ListEncoder {
    /// `list` is the list's type; `metadata` its ListMeta.
    pub fn new(list: &Type, metadata: &Value) -> Self {
        let mut message = Vec::new();
        if let Some(field) = list.field("metadata") {
            nested(1, &encode_message(&field.type_, metadata), &mut message);
        }
        Self { message }
    }

    pub fn push(&mut self, item: &Type, object: &Value) {
        nested(2, &encode_message(item, object), &mut self.message);
    }

    pub fn finish(self, api_version: &str, list_kind: &str) -> Vec<u8> {
        envelope(api_version, list_kind, &self.message)
    }
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
        let list = json!({
            "apiVersion": "v1", "kind": "ConfigMapList",
            "metadata": {"resourceVersion": "7"}, "items": [config_map, config_map],
        });
        let list_type = table::type_of("v1", "ConfigMapList").expect("lists have a type");
        let item_type = table::type_of("v1", "ConfigMap").expect("config maps have a type");
        let mut encoder = ListEncoder::new(list_type, &list["metadata"]);
        encoder.push(item_type, &config_map);
        encoder.push(item_type, &config_map);
        assert_eq!(Some(encoder.finish("v1", "ConfigMapList")), encode(&list));
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
        let nowhere = envelope("example.com/v1", "Widget", b"");
        assert!(decode(&nowhere).is_err());
    }
}
