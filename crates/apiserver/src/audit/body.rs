//! Bodies as they are written down: JSON on one line, whatever they were sent as.

use std::io::Read as _;

use api::Value;
use bytes::Bytes;
use flate2::read::GzDecoder;
use http::HeaderValue;

use crate::codec::accept::PROTOBUF;

/// How an answer was encoded.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Form {
    protobuf: bool,
    gzip: bool,
    /// Neither that nor JSON.
    other: bool,
}

impl Form {
    pub(super) fn of(media: Option<&HeaderValue>, encoding: Option<&HeaderValue>) -> Self {
        let media = media.and_then(|media| media.to_str().ok()).unwrap_or_default();
        let protobuf = media.starts_with(PROTOBUF);
        Self {
            protobuf,
            gzip: encoding.is_some_and(|encoding| encoding == "gzip"),
            other: !protobuf && !media.starts_with("application/json"),
        }
    }

    /// `None` if there is no object in it.
    pub(super) fn line(self, bytes: &Bytes, omit_managed_fields: bool) -> Option<Bytes> {
        if self.other || bytes.is_empty() {
            return None;
        }
        let bytes = match self.gzip {
            true => unpacked(bytes)?,
            false => bytes.clone(),
        };
        if self.protobuf {
            return Some(line(
                &kinds::protobuf::decode(&bytes).ok()?.value,
                omit_managed_fields,
            ));
        }
        let text = bytes.trim_ascii_end();
        if !omit_managed_fields && text.starts_with(b"{") && !text.contains(&b'\n') {
            return Some(bytes.slice_ref(text));
        }
        Some(line(&serde_json::from_slice(text).ok()?, omit_managed_fields))
    }
}

pub(super) fn line(object: &Value, omit_managed_fields: bool) -> Bytes {
    if !omit_managed_fields {
        return object.to_string().into();
    }
    let mut object = object.clone();
    forget_managers(&mut object);
    for list in ["items", "rows"] {
        let items = object.get_mut(list).and_then(Value::as_array_mut);
        for item in items.into_iter().flatten() {
            forget_managers(item);
            item.get_mut("object").into_iter().for_each(forget_managers);
        }
    }
    object.to_string().into()
}

fn forget_managers(object: &mut Value) {
    if let Some(metadata) = object.get_mut("metadata").and_then(Value::as_object_mut) {
        metadata.remove("managedFields");
    }
}

fn unpacked(bytes: &[u8]) -> Option<Bytes> {
    let mut out = Vec::new();
    GzDecoder::new(bytes).read_to_end(&mut out).ok()?;
    Some(out.into())
}
