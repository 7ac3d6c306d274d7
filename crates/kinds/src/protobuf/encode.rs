//! Values to messages. Written from the end to the beginning, so that a message's length is known when it is needed.

use api::Value;
use api::schema::{Field, Shape, Struct, Type};
use serde_json::Map;

use crate::decode::base64_bytes;

const VARINT: u64 = 0;
const FIXED64: u64 = 1;
const BYTES: u64 = 2;

static NULL: Value = Value::Null;

/// The message of a value of this type, without an envelope.
pub fn message(type_: &Type, value: &Value) -> Vec<u8> {
    let mut out = Backwards {
        bytes: Vec::with_capacity(1024),
    };
    out.body(type_, value);
    out.bytes.reverse();
    out.bytes
}

/// Appends a length-delimited field, forwards.
pub fn nested(number: u64, content: &[u8], out: &mut Vec<u8>) {
    let mut head = Backwards {
        bytes: Vec::with_capacity(12),
    };
    head.varint(content.len() as u64);
    head.varint(number << 3 | BYTES);
    head.bytes.reverse();
    out.extend_from_slice(&head.bytes);
    out.extend_from_slice(content);
}

struct Backwards {
    bytes: Vec<u8>,
}

impl Backwards {
    fn put(&mut self, bytes: &[u8]) {
        self.bytes.extend(bytes.iter().rev());
    }

    fn varint(&mut self, mut number: u64) {
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

    /// What `inside` writes, as a length-delimited field.
    fn message_field(&mut self, number: u64, inside: impl FnOnce(&mut Self)) {
        let start = self.bytes.len();
        inside(self);
        self.varint((self.bytes.len() - start) as u64);
        self.key(number, BYTES);
    }

    /// The content of a message of this type.
    fn body(&mut self, type_: &Type, value: &Value) {
        match &type_.shape {
            Shape::Struct(structure) => {
                let empty = Map::new();
                let fields = value.as_object().unwrap_or(&empty);
                self.fields(structure, &structure.wire, fields, 0);
            }
            Shape::Quantity => self.bytes_field(1, number_or_text(value).as_bytes()),
            Shape::IntOrString => self.int_or_string(value),
            Shape::Time | Shape::MicroTime => self.time(value),
            Shape::Duration => {}
            Shape::Any if value.is_null() => {}
            Shape::Any => self.bytes_field(1, value.to_string().as_bytes()),
            Shape::List { item, .. } => self.list(1, item, value),
            Shape::Either(types) => self.either(types, value),
            _ => {}
        }
    }

    /// Fields in wire order, those of an embedded message together in it.
    fn fields(&mut self, structure: &Struct, order: &[u16], fields: &Map<String, Value>, depth: usize) {
        let mut end = order.len();
        while end > 0 {
            let field = &structure.fields[usize::from(order[end - 1])];
            let Some(embedded) = embedded_in(field, depth) else {
                self.field(field, fields.get(field.name.as_str()).unwrap_or(&NULL));
                end -= 1;
                continue;
            };
            let same = |at: &u16| embedded_in(&structure.fields[usize::from(*at)], depth) == Some(embedded);
            let count = order[..end].iter().rev().take_while(|at| same(at)).count();
            let group = &order[end - count..end];
            self.message_field(embedded, |out| out.fields(structure, group, fields, depth + 1));
            end -= count;
        }
    }

    fn field(&mut self, field: &Field, value: &Value) {
        let Some(proto) = field.proto else { return };
        let number = u64::from(proto.number);
        match &field.type_.shape {
            Shape::List { item, .. } if field.type_.message.is_empty() => self.list(number, item, value),
            Shape::Map { value: type_, .. } => self.map(number, type_, value),
            _ if value.is_null() && !proto.always => {}
            _ => self.single(number, &field.type_, value),
        }
    }

    fn list(&mut self, number: u64, item: &Type, value: &Value) {
        for element in value.as_array().into_iter().flatten().rev() {
            self.single(number, item, element);
        }
    }

    fn map(&mut self, number: u64, type_: &Type, value: &Value) {
        for (key, element) in value.as_object().into_iter().flatten().rev() {
            self.message_field(number, |out| {
                out.single(2, type_, element);
                out.bytes_field(1, key.as_bytes());
            });
        }
    }

    fn single(&mut self, number: u64, type_: &Type, value: &Value) {
        match &type_.shape {
            Shape::Bool => self.varint_field(number, u64::from(value == true)),
            Shape::Int32 | Shape::Int64 => self.varint_field(number, value.as_i64().unwrap_or(0) as u64),
            Shape::Float => {
                self.put(&value.as_f64().unwrap_or(0.0).to_le_bytes());
                self.key(number, FIXED64);
            }
            Shape::Text { .. } => self.bytes_field(number, value.as_str().unwrap_or_default().as_bytes()),
            Shape::Bytes => {
                let bytes = base64_bytes(value.as_str().unwrap_or_default()).unwrap_or_default();
                self.bytes_field(number, &bytes);
            }
            _ => self.message_field(number, |out| out.body(type_, value)),
        }
    }

    fn int_or_string(&mut self, value: &Value) {
        let text = value.as_str();
        self.bytes_field(3, text.unwrap_or_default().as_bytes());
        self.varint_field(2, value.as_i64().unwrap_or(0) as u64);
        self.varint_field(1, u64::from(text.is_some()));
    }

    /// A zero time is an empty message.
    fn time(&mut self, value: &Value) {
        let parsed = value.as_str().and_then(|t| t.parse::<api::Timestamp>().ok());
        if let Some(time) = parsed {
            let nanos = time.as_nanosecond();
            self.varint_field(2, nanos.rem_euclid(1_000_000_000) as u64);
            self.varint_field(1, nanos.div_euclid(1_000_000_000) as i64 as u64);
        }
    }

    /// Schema or something else: field 1 or 2, except a bool, which comes first and says whether anything is allowed.
    fn either(&mut self, types: &[api::schema::TypeRef], value: &Value) {
        let [schema, other] = types else { return };
        let is_bool = matches!(other.shape, Shape::Bool);
        match value {
            Value::Object(_) if is_bool => {
                self.single(2, schema, value);
                self.varint_field(1, 1);
            }
            Value::Bool(allows) => self.varint_field(1, u64::from(*allows)),
            Value::Object(_) => self.single(1, schema, value),
            Value::Array(_) => {
                if let Shape::List { item, .. } = &other.shape {
                    self.list(2, item, value);
                }
            }
            _ => {}
        }
    }
}

fn embedded_in(field: &Field, depth: usize) -> Option<u64> {
    let number = *field.proto?.within.get(depth)?;
    (number != 0).then_some(u64::from(number))
}

fn number_or_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => "0".to_owned(),
    }
}
