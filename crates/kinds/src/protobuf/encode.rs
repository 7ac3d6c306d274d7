//! JSON to messages, without a tree of values between. Written from the end to the beginning, so that a message's length
//! is known when it is needed.

mod parsed;

use std::borrow::Cow;

use api::schema::{Field, Shape, Struct, Type, TypeRef};

use self::parsed::{Document, Node, NodeId};
use super::PREFIX;
use crate::decode::base64_bytes;

const VARINT: u64 = 0;
const FIXED64: u64 = 1;
const BYTES: u64 = 2;

/// A whole object with its envelope, out of its JSON text as `serde_json` prints it.
pub fn object(api_version: &str, kind: &str, type_: &Type, json: &[u8]) -> Result<Vec<u8>, String> {
    let mut out = Backwards::with_capacity(json.len() + 64);
    out.put(TAIL);
    out.field_of(2, type_, json)?;
    out.type_meta(api_version, kind);
    Ok(out.into_vec())
}

/// What stands before and after the items of a list in an envelope, which are `items` bytes of fields 2.
pub fn around_items(
    api_version: &str,
    list: (&str, &Type),
    metadata: &[u8],
    items: usize,
) -> Result<(Vec<u8>, &'static [u8]), String> {
    let (kind, type_) = list;
    let mut out = Backwards::with_capacity(256);
    if let Some(field) = type_.field("metadata") {
        out.field_of(1, &field.type_, metadata)?;
    }
    out.varint((out.len() + items) as u64);
    out.key(2, BYTES);
    out.type_meta(api_version, kind);
    Ok((out.into_vec(), TAIL))
}

/// The empty content encoding and content type at an envelope's end.
const TAIL: &[u8] = b"\x1a\0\x22\0";

/// Appends a length-delimited field, forwards.
pub fn nested(number: u64, content: &[u8], out: &mut Vec<u8>) {
    let mut field = Backwards::with_capacity(content.len() + 20);
    field.bytes_field(number, content);
    out.extend_from_slice(&field.buffer[field.start..]);
}

/// Messages made from the end to the beginning. What is made last comes first.
pub struct Backwards {
    /// Filled from `start` to its end.
    buffer: Vec<u8>,
    start: usize,
    document: Document,
}

impl Backwards {
    /// `bytes` is what is expected to come.
    pub fn with_capacity(bytes: usize) -> Self {
        Self {
            buffer: vec![0; bytes],
            start: bytes,
            document: Document::default(),
        }
    }

    /// Puts the message of a JSON text of this type, without an envelope. The text must be compact JSON, as
    /// `serde_json` prints it; an error says where it is not.
    pub fn message(&mut self, type_: &Type, json: &[u8]) -> Result<(), String> {
        let mut document = std::mem::take(&mut self.document);
        let outcome = document.read(type_, json);
        if let Ok(root) = outcome {
            let source = Source {
                document: &document,
                json,
            };
            self.body(type_, source, root);
        }
        self.document = document;
        outcome.map(drop)
    }

    /// The same as a length-delimited field.
    pub fn field_of(&mut self, number: u64, type_: &Type, json: &[u8]) -> Result<(), String> {
        let end = self.len();
        self.message(type_, json)?;
        self.close(number, end);
        Ok(())
    }

    /// How much is there.
    pub fn len(&self) -> usize {
        self.buffer.len() - self.start
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub fn into_vec(mut self) -> Vec<u8> {
        self.buffer.drain(..self.start);
        self.buffer
    }

    /// The buffer and where in it the bytes begin, for those who can do without a copy.
    pub fn into_parts(self) -> (Vec<u8>, usize) {
        (self.buffer, self.start)
    }

    fn put(&mut self, bytes: &[u8]) {
        if bytes.len() > self.start {
            self.grow(bytes.len());
        }
        let end = self.start;
        self.start -= bytes.len();
        self.buffer[self.start..end].copy_from_slice(bytes);
    }

    fn grow(&mut self, wanted: usize) {
        let front = self.buffer.len() + wanted + 64;
        let mut bigger = vec![0; front + self.buffer.len()];
        bigger[front..].copy_from_slice(&self.buffer);
        self.buffer = bigger;
        self.start += front;
    }

    fn varint(&mut self, mut number: u64) {
        if number < 0x80 {
            return self.put(&[number as u8]);
        }
        let mut forwards = [0u8; 10];
        let mut count = 0;
        loop {
            forwards[count] = (number & 0x7f) as u8;
            number >>= 7;
            if number == 0 {
                break;
            }
            forwards[count] |= 0x80;
            count += 1;
        }
        self.put(&forwards[..=count]);
    }

    fn key(&mut self, number: u64, wire: u64) {
        self.varint(number << 3 | wire);
    }

    fn bytes_field(&mut self, number: u64, content: &[u8]) {
        self.put(content);
        self.varint(content.len() as u64);
        self.key(number, BYTES);
    }

    fn varint_field(&mut self, number: u64, value: u64) {
        self.varint(value);
        self.key(number, VARINT);
    }

    /// Makes what was put since `end` a length-delimited field.
    fn close(&mut self, number: u64, end: usize) {
        self.varint((self.len() - end) as u64);
        self.key(number, BYTES);
    }

    /// The type meta of an envelope, and what comes first of all.
    fn type_meta(&mut self, api_version: &str, kind: &str) {
        let inside = self.len();
        self.bytes_field(2, kind.as_bytes());
        self.bytes_field(1, api_version.as_bytes());
        self.close(1, inside);
        self.put(&PREFIX);
    }

    /// The content of a message of this type.
    fn body(&mut self, type_: &Type, from: Source<'_>, at: NodeId) {
        match &type_.shape {
            Shape::Struct(structure) => self.fields(structure, &structure.wire, from, at, 0),
            Shape::Quantity => self.bytes_field(1, &from.number_or_text(at)),
            Shape::IntOrString => self.int_or_string(from, at),
            Shape::Time | Shape::MicroTime => self.time(from, at),
            Shape::Any if from.is_null(at) => {}
            Shape::Any => self.bytes_field(1, from.raw(at)),
            Shape::List { item, .. } => self.list(1, item, from, at),
            Shape::Either(types) => self.either(types, from, at),
            _ => {}
        }
    }

    /// Fields in wire order, those of an embedded message together in it.
    fn fields(&mut self, structure: &Struct, order: &[u16], from: Source<'_>, at: NodeId, depth: usize) {
        let mut end = order.len();
        while end > 0 {
            let index = order[end - 1];
            let field = &structure.fields[usize::from(index)];
            let Some(embedded) = embedded_in(field, depth) else {
                self.field(field, from, from.document.field(at, index));
                end -= 1;
                continue;
            };
            let same = |at: &u16| embedded_in(&structure.fields[usize::from(*at)], depth) == Some(embedded);
            let count = order[..end].iter().rev().take_while(|at| same(at)).count();
            let group = &order[end - count..end];
            let inside = self.len();
            self.fields(structure, group, from, at, depth + 1);
            self.close(embedded, inside);
            end -= count;
        }
    }

    fn field(&mut self, field: &Field, from: Source<'_>, at: NodeId) {
        let Some(proto) = field.proto else { return };
        if at == Document::NULL && !proto.always {
            return;
        }
        let number = u64::from(proto.number);
        match &field.type_.shape {
            Shape::List { item, .. } if field.type_.message.is_empty() => self.list(number, item, from, at),
            Shape::Map { value: type_, .. } => self.map(number, type_, from, at),
            _ => self.single(number, &field.type_, from, at),
        }
    }

    fn list(&mut self, number: u64, item: &Type, from: Source<'_>, at: NodeId) {
        for element in from.document.backwards(at) {
            self.single(number, item, from, element);
        }
    }

    fn map(&mut self, number: u64, type_: &Type, from: Source<'_>, at: NodeId) {
        for element in from.document.backwards(at) {
            let inside = self.len();
            self.single(2, type_, from, element);
            self.bytes_field(1, &from.key(element));
            self.close(number, inside);
        }
    }

    fn single(&mut self, number: u64, type_: &Type, from: Source<'_>, at: NodeId) {
        match &type_.shape {
            Shape::Bool => self.varint_field(number, u64::from(from.raw(at) == b"true")),
            Shape::Int32 | Shape::Int64 => self.varint_field(number, from.number::<i64>(at) as u64),
            Shape::Float => {
                self.put(&from.number::<f64>(at).to_le_bytes());
                self.key(number, FIXED64);
            }
            Shape::Text { .. } => self.bytes_field(number, &from.text(at)),
            Shape::Bytes => {
                let text = from.text(at);
                let bytes = base64_bytes(std::str::from_utf8(&text).unwrap_or_default()).unwrap_or_default();
                self.bytes_field(number, &bytes);
            }
            _ => {
                let inside = self.len();
                self.body(type_, from, at);
                self.close(number, inside);
            }
        }
    }

    fn int_or_string(&mut self, from: Source<'_>, at: NodeId) {
        self.bytes_field(3, &from.text(at));
        self.varint_field(2, from.number::<i64>(at) as u64);
        self.varint_field(1, u64::from(from.is_text(at)));
    }

    /// A zero time is an empty message.
    fn time(&mut self, from: Source<'_>, at: NodeId) {
        let text = from.text(at);
        let text = std::str::from_utf8(&text).unwrap_or_default();
        if let Ok(time) = text.parse::<api::Timestamp>() {
            let nanos = time.as_nanosecond();
            self.varint_field(2, nanos.rem_euclid(1_000_000_000) as u64);
            self.varint_field(1, nanos.div_euclid(1_000_000_000) as i64 as u64);
        }
    }

    /// Schema or something else: field 1 or 2, except a bool, which comes first and says whether anything is allowed.
    fn either(&mut self, types: &[TypeRef], from: Source<'_>, at: NodeId) {
        let [schema, other] = types else { return };
        let is_bool = matches!(other.shape, Shape::Bool);
        match (from.raw(at), &other.shape) {
            ([b'{', ..], _) if is_bool => {
                self.single(2, schema, from, at);
                self.varint_field(1, 1);
            }
            (b"true", _) => self.varint_field(1, 1),
            (b"false", _) => self.varint_field(1, 0),
            ([b'{', ..], _) => self.single(1, schema, from, at),
            ([b'[', ..], Shape::List { item, .. }) => self.list(2, item, from, at),
            _ => {}
        }
    }
}

/// A JSON text that has been read, and itself.
#[derive(Clone, Copy)]
struct Source<'a> {
    document: &'a Document,
    json: &'a [u8],
}

impl<'a> Source<'a> {
    fn node(&self, at: NodeId) -> &'a Node {
        self.document.node(at)
    }

    /// The value as it stands in the text.
    fn raw(&self, at: NodeId) -> &'a [u8] {
        match at {
            Document::NULL => b"null",
            at => &self.json[self.node(at).value()],
        }
    }

    fn is_null(&self, at: NodeId) -> bool {
        self.raw(at) == b"null"
    }

    fn is_text(&self, at: NodeId) -> bool {
        self.raw(at).first() == Some(&b'"')
    }

    /// The value's text; empty if it is something else.
    fn text(&self, at: NodeId) -> Cow<'a, [u8]> {
        match self.raw(at) {
            [b'"', inside @ .., b'"'] => parsed::unescaped(inside),
            _ => Cow::Borrowed(b""),
        }
    }

    /// The name under which a value stands in its map.
    fn key(&self, at: NodeId) -> Cow<'a, [u8]> {
        parsed::unescaped(&self.json[self.node(at).key()])
    }

    /// Zero if it is no such number.
    fn number<T: std::str::FromStr + Default>(&self, at: NodeId) -> T {
        let text = std::str::from_utf8(self.raw(at)).unwrap_or_default();
        text.parse().unwrap_or_default()
    }

    fn number_or_text(&self, at: NodeId) -> Cow<'a, [u8]> {
        match self.raw(at) {
            [b'"', ..] => self.text(at),
            number @ [b'0'..=b'9' | b'-', ..] => Cow::Borrowed(number),
            _ => Cow::Borrowed(b"0"),
        }
    }
}

fn embedded_in(field: &Field, depth: usize) -> Option<u64> {
    let number = *field.proto?.within.get(depth)?;
    (number != 0).then_some(u64::from(number))
}
