//! Messages to values, printed as upstream's JSON encoder would print them.

use api::schema::{Field, Presence, Shape, Struct, Type};
use api::{Timestamp, Value};
use serde_json::Map;

use super::PREFIX;
use crate::decode::{Decoded, base64_text, printed, zero};
use crate::{limits, table};

/// What stands around an object's message.
#[derive(Debug, PartialEq)]
pub struct Envelope<'a> {
    pub api_version: &'a str,
    pub kind: &'a str,
    pub message: &'a [u8],
    /// Set where the message is something other than protobuf.
    pub content_type: &'a str,
}

/// Reads the envelope; the object inside is not touched.
pub fn open(bytes: &[u8]) -> Result<Envelope<'_>, String> {
    let Some(unknown) = bytes.strip_prefix(&PREFIX) else {
        return Err(
            "provided data does not appear to be a protobuf message, expected prefix [107 56 115 0]"
                .to_owned(),
        );
    };
    let mut envelope = Envelope {
        api_version: "",
        kind: "",
        message: &[],
        content_type: "",
    };
    for part in parts(unknown) {
        match part? {
            (1, Wire::Bytes(type_meta)) => {
                for part in parts(type_meta) {
                    match part? {
                        (1, Wire::Bytes(text)) => envelope.api_version = utf8(text)?,
                        (2, Wire::Bytes(text)) => envelope.kind = utf8(text)?,
                        _ => {}
                    }
                }
            }
            (2, Wire::Bytes(message)) => envelope.message = message,
            (4, Wire::Bytes(text)) => envelope.content_type = utf8(text)?,
            _ => {}
        }
    }
    Ok(envelope)
}

/// A whole object in its envelope. Protobuf has no unknown or duplicate fields to complain of.
pub fn object(bytes: &[u8]) -> Result<Decoded, String> {
    let envelope = open(bytes)?;
    let Some(type_) = table::type_of(envelope.api_version, envelope.kind) else {
        return Err(format!(
            "no kind {} is registered for version {}",
            api::quote::quoted(envelope.kind),
            api::quote::quoted(envelope.api_version)
        ));
    };
    let mut value = message(type_, envelope.message)?;
    if let Value::Object(fields) = &mut value
        && type_.field("apiVersion").is_some()
    {
        fields.insert("apiVersion".to_owned(), envelope.api_version.into());
        fields.insert("kind".to_owned(), envelope.kind.into());
    }
    Ok(Decoded {
        value,
        strict: Vec::new(),
    })
}

/// A frame of a watch: the event's name and the object in its envelope.
pub fn watch_event(bytes: &[u8]) -> Result<(&str, &[u8]), String> {
    let (mut event, mut object) = ("", &[][..]);
    for part in parts(bytes) {
        match part? {
            (1, Wire::Bytes(text)) => event = utf8(text)?,
            (2, Wire::Bytes(raw)) => {
                for part in parts(raw) {
                    if let (1, Wire::Bytes(inside)) = part? {
                        object = inside;
                    }
                }
            }
            _ => {}
        }
    }
    Ok((event, object))
}

/// A message of this type, without an envelope.
pub fn message(type_: &Type, bytes: &[u8]) -> Result<Value, String> {
    body(type_, bytes, limits::MESSAGE_DEPTH)
}

#[derive(Clone, Copy)]
enum Wire<'a> {
    Varint(u64),
    Fixed64(u64),
    Bytes(&'a [u8]),
    Fixed32,
}

struct Parts<'a> {
    rest: &'a [u8],
}

fn parts(bytes: &[u8]) -> Parts<'_> {
    Parts { rest: bytes }
}

impl<'a> Iterator for Parts<'a> {
    type Item = Result<(u64, Wire<'a>), String>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let part = self.part();
        if part.is_none() {
            self.rest = &[];
        }
        Some(part.ok_or_else(|| "unexpected EOF".to_owned()))
    }
}

impl<'a> Parts<'a> {
    fn part(&mut self) -> Option<(u64, Wire<'a>)> {
        let key = self.varint()?;
        let wire = match key & 7 {
            0 => Wire::Varint(self.varint()?),
            1 => Wire::Fixed64(u64::from_le_bytes(self.take(8)?.try_into().ok()?)),
            2 => {
                let length = usize::try_from(self.varint()?).ok()?;
                Wire::Bytes(self.take(length)?)
            }
            5 => {
                self.take(4)?;
                Wire::Fixed32
            }
            _ => return None,
        };
        Some((key >> 3, wire))
    }

    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(taken)
    }

    fn varint(&mut self) -> Option<u64> {
        let mut number = 0u64;
        for shift in (0..64).step_by(7) {
            let (byte, rest) = self.rest.split_first()?;
            self.rest = rest;
            number |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }
}

fn utf8(bytes: &[u8]) -> Result<&str, String> {
    std::str::from_utf8(bytes).map_err(|_| "a text in the message is not UTF-8".to_owned())
}

fn body(type_: &Type, bytes: &[u8], depth: usize) -> Result<Value, String> {
    if depth == 0 {
        return Err("the message is nested too deep".to_owned());
    }
    match &type_.shape {
        Shape::Struct(structure) => {
            let mut out = Map::new();
            fields(structure, &structure.wire, bytes, 0, &mut out, depth - 1)?;
            printed(structure, &mut out);
            Ok(Value::Object(out))
        }
        Shape::Quantity => {
            let text = texts(bytes, 1)?;
            let quantity = api::Quantity::parse(text).map_err(|e| e.to_string())?;
            Ok(Value::String(quantity.to_string()))
        }
        Shape::IntOrString => int_or_string(bytes),
        Shape::Time => time(bytes, "%Y-%m-%dT%H:%M:%SZ"),
        Shape::MicroTime => time(bytes, "%Y-%m-%dT%H:%M:%S.%6fZ"),
        Shape::Any => any(bytes),
        Shape::List { item, .. } => {
            let mut out = Vec::new();
            for part in parts(bytes) {
                if let (1, wire) = part? {
                    out.push(single(item, wire, depth - 1)?);
                }
            }
            Ok(Value::Array(out))
        }
        Shape::Either(types) => either(types, bytes, depth - 1),
        _ => Ok(Value::Null),
    }
}

fn fields(
    structure: &Struct,
    order: &[u16],
    bytes: &[u8],
    embedded: usize,
    out: &mut Map<String, Value>,
    depth: usize,
) -> Result<(), String> {
    let within = |field: &Field, number: u64| {
        field.proto.is_some_and(|p| {
            p.within
                .get(embedded)
                .is_some_and(|w| *w != 0 && u64::from(*w) == number)
        })
    };
    let direct = |field: &Field, number: u64| {
        field
            .proto
            .is_some_and(|p| p.within.get(embedded).is_none_or(|w| *w == 0) && u64::from(p.number) == number)
    };
    let of = |at: &u16| &structure.fields[usize::from(*at)];
    // Fields come in their order, so each is looked for from where the last one was found.
    let mut last = 0;
    for part in parts(bytes) {
        let (number, wire) = part?;
        let (before, after) = order.split_at(last);
        let mut from_last = after.iter().chain(before);
        if let Some(steps) = from_last.position(|at| direct(of(at), number)) {
            last = (last + steps) % order.len();
            insert(of(&order[last]), wire, out, depth)?;
            continue;
        }
        let group: Vec<u16> = order
            .iter()
            .copied()
            .filter(|at| within(of(at), number))
            .collect();
        if let (Wire::Bytes(inside), false) = (wire, group.is_empty()) {
            fields(structure, &group, inside, embedded + 1, out, depth)?;
        }
    }
    Ok(())
}

fn insert(field: &Field, wire: Wire<'_>, out: &mut Map<String, Value>, depth: usize) -> Result<(), String> {
    let name = field.name.as_str();
    match &field.type_.shape {
        Shape::List { item, .. } if field.type_.message.is_empty() => {
            let list = out.entry(name).or_insert_with(|| Value::Array(Vec::new()));
            let packed = matches!((&item.shape, wire), (Shape::Int32 | Shape::Int64, Wire::Bytes(_)));
            if let Value::Array(list) = list {
                match wire {
                    Wire::Bytes(bytes) if packed => unpack(bytes, &item.shape, list)?,
                    _ => list.push(single(item, wire, depth)?),
                }
            }
        }
        Shape::Map { value, .. } => {
            let Wire::Bytes(entry) = wire else { return Ok(()) };
            let (mut key, mut item) = ("", None);
            for part in parts(entry) {
                match part? {
                    (1, Wire::Bytes(text)) => key = utf8(text)?,
                    (2, wire) => item = Some(single(value, wire, depth)?),
                    _ => {}
                }
            }
            let map = out.entry(name).or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(map) = map {
                map.insert(key.to_owned(), item.unwrap_or_else(|| zero(value)));
            }
        }
        _ => {
            let value = single(&field.type_, wire, depth)?;
            let nothing = value.is_null() && field.presence == Presence::AsWritten;
            if !nothing {
                out.insert(name.to_owned(), value);
            }
        }
    }
    Ok(())
}

fn unpack(bytes: &[u8], shape: &Shape, list: &mut Vec<Value>) -> Result<(), String> {
    let mut rest = Parts { rest: bytes };
    while !rest.rest.is_empty() {
        let number = rest.varint().ok_or("unexpected EOF")?;
        list.push(integer(shape, number));
    }
    Ok(())
}

fn integer(shape: &Shape, number: u64) -> Value {
    match shape {
        Shape::Int32 => Value::from(number as i32),
        _ => Value::from(number as i64),
    }
}

fn single(type_: &Type, wire: Wire<'_>, depth: usize) -> Result<Value, String> {
    Ok(match (&type_.shape, wire) {
        (Shape::Bool, Wire::Varint(n)) => Value::Bool(n != 0),
        (Shape::Int32 | Shape::Int64, Wire::Varint(n)) => integer(&type_.shape, n),
        (Shape::Float, Wire::Fixed64(bits)) => Value::from(f64::from_bits(bits)),
        (Shape::Text { .. }, Wire::Bytes(bytes)) => Value::from(utf8(bytes)?),
        (Shape::Bytes, Wire::Bytes(bytes)) => Value::from(base64_text(bytes)),
        (Shape::Bool | Shape::Int32 | Shape::Int64 | Shape::Float | Shape::Text { .. } | Shape::Bytes, _) => {
            return Err("proto: wrong wireType for a field".to_owned());
        }
        (_, Wire::Bytes(bytes)) => body(type_, bytes, depth)?,
        _ => return Err("proto: wrong wireType for a field".to_owned()),
    })
}

fn texts(bytes: &[u8], wanted: u64) -> Result<&str, String> {
    let mut found = "";
    for part in parts(bytes) {
        if let (number, Wire::Bytes(text)) = part?
            && number == wanted
        {
            found = utf8(text)?;
        }
    }
    Ok(if found.is_empty() { "0" } else { found })
}

fn int_or_string(bytes: &[u8]) -> Result<Value, String> {
    let (mut is_text, mut number, mut text) = (false, 0, "");
    for part in parts(bytes) {
        match part? {
            (1, Wire::Varint(kind)) => is_text = kind == 1,
            (2, Wire::Varint(n)) => number = n as i32,
            (3, Wire::Bytes(bytes)) => text = utf8(bytes)?,
            _ => {}
        }
    }
    Ok(if is_text {
        Value::from(text)
    } else {
        Value::from(number)
    })
}

fn time(bytes: &[u8], format: &str) -> Result<Value, String> {
    if bytes.is_empty() {
        return Ok(Value::Null);
    }
    let (mut seconds, mut nanos) = (0i64, 0i32);
    for part in parts(bytes) {
        match part? {
            (1, Wire::Varint(n)) => seconds = n as i64,
            (2, Wire::Varint(n)) => nanos = n as i32,
            _ => {}
        }
    }
    let time = Timestamp::new(seconds, nanos).map_err(|e| e.to_string())?;
    Ok(Value::String(time.strftime(format).to_string()))
}

/// Raw JSON, or an object in protobuf's own envelope (an extension inside an extension).
fn any(bytes: &[u8]) -> Result<Value, String> {
    for part in parts(bytes) {
        if let (1, Wire::Bytes(raw)) = part? {
            if raw.starts_with(&PREFIX) {
                return object(raw).map(|d| d.value);
            }
            if raw.is_empty() {
                return Ok(Value::Null);
            }
            return serde_json::from_slice(raw).map_err(|e| e.to_string());
        }
    }
    Ok(Value::Null)
}

fn either(types: &[api::schema::TypeRef], bytes: &[u8], depth: usize) -> Result<Value, String> {
    let [schema, other] = types else {
        return Ok(Value::Null);
    };
    let mut found = if matches!(other.shape, Shape::Bool) {
        Value::Bool(false)
    } else {
        Value::Null
    };
    for part in parts(bytes) {
        match (part?, &other.shape) {
            ((1, Wire::Varint(n)), Shape::Bool) => found = Value::Bool(n != 0),
            ((2, wire), Shape::Bool) | ((1, wire), _) => found = single(schema, wire, depth)?,
            ((2, wire), Shape::List { item, .. }) => match &mut found {
                Value::Array(list) => list.push(single(item, wire, depth)?),
                _ => found = Value::Array(vec![single(item, wire, depth)?]),
            },
            _ => {}
        }
    }
    Ok(found)
}
