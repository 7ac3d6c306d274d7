//! A compact JSON text looked through once, as far as a type goes: where each field's value stands. What the type says
//! nothing about is passed over in one go.

use std::borrow::Cow;
use std::ops::Range;

use api::schema::{Shape, Struct, Type};

use crate::limits;

/// Which value of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NodeId(u32);

/// Where a value stands in the text, and how to get to others from it.
#[derive(Debug)]
pub(super) struct Node {
    key: (u32, u32),
    value: (u32, u32),
    /// The element before this one in its list or map.
    before: NodeId,
    /// Of a list or map: its last element. Of a struct: where its fields are.
    inside: u32,
}

impl Node {
    /// The place of the name in the map that the value stands in, without its quotes.
    pub(super) fn key(&self) -> Range<usize> {
        self.key.0 as usize..self.key.1 as usize
    }

    pub(super) fn value(&self) -> Range<usize> {
        self.value.0 as usize..self.value.1 as usize
    }
}

/// What was found in a text. Used again and again, it allocates nothing.
#[derive(Debug, Default)]
pub(super) struct Document {
    nodes: Vec<Node>,
    /// The fields of all structs, each struct's together and in the order of its type.
    fields: Vec<NodeId>,
}

impl Document {
    /// A value that is not there.
    pub(super) const NULL: NodeId = NodeId(u32::MAX);
    const NO_FIELDS: u32 = u32::MAX;

    /// Reads a text. Answers with the whole.
    pub(super) fn read(&mut self, type_: &Type, json: &[u8]) -> Result<NodeId, String> {
        self.nodes.clear();
        self.fields.clear();
        if u32::try_from(json.len()).is_err() {
            return Err(format!("{} bytes are too long for one object", json.len()));
        }
        let mut reader = Reader {
            document: self,
            json,
            at: 0,
            depth: 0,
        };
        let root = reader.value(type_, (0, 0), Self::NULL);
        match root {
            Some(root) if reader.at == json.len() => Ok(root),
            _ => Err(format!("broken JSON at byte {}", reader.at)),
        }
    }

    pub(super) fn node(&self, at: NodeId) -> &Node {
        &self.nodes[at.0 as usize]
    }

    /// The value of a struct's field, by its place in the type.
    pub(super) fn field(&self, at: NodeId, index: u16) -> NodeId {
        match self.nodes.get(at.0 as usize) {
            Some(node) if node.inside != Self::NO_FIELDS => {
                self.fields[node.inside as usize + usize::from(index)]
            }
            _ => Self::NULL,
        }
    }

    /// The elements of a list or map, the last one first; none if it is something else.
    pub(super) fn backwards(&self, at: NodeId) -> impl Iterator<Item = NodeId> {
        let mut next = self
            .nodes
            .get(at.0 as usize)
            .map_or(Self::NULL, |node| NodeId(node.inside));
        std::iter::from_fn(move || {
            let node = self.nodes.get(next.0 as usize)?;
            Some(std::mem::replace(&mut next, node.before))
        })
    }
}

struct Reader<'a> {
    document: &'a mut Document,
    json: &'a [u8],
    at: usize,
    depth: usize,
}

/// `None` is broken JSON at the place where the reader stands.
impl Reader<'_> {
    fn value(&mut self, type_: &Type, key: (u32, u32), before: NodeId) -> Option<NodeId> {
        let start = self.at;
        self.depth += 1;
        if self.depth > limits::MESSAGE_DEPTH {
            return None;
        }
        let inside = match (&type_.shape, self.peek()?) {
            (Shape::Struct(structure), b'{') => self.structure(structure)?,
            (Shape::Map { value, .. }, b'{') => self.map(value)?,
            (Shape::List { item, .. }, b'[') => self.list(item)?,
            (Shape::Either(types), first) => return self.either(types, first, key, before),
            _ => {
                self.skip()?;
                u32::MAX
            }
        };
        self.depth -= 1;
        let id = NodeId(u32::try_from(self.document.nodes.len()).ok()?);
        self.document.nodes.push(Node {
            key,
            value: (start as u32, self.at as u32),
            before,
            inside,
        });
        Some(id)
    }

    /// As the first of the two types that such a value can be of.
    fn either(
        &mut self,
        types: &[api::schema::TypeRef],
        first: u8,
        key: (u32, u32),
        before: NodeId,
    ) -> Option<NodeId> {
        let fits = |type_: &&api::schema::TypeRef| match type_.shape {
            Shape::Struct(_) => first == b'{',
            Shape::List { .. } => first == b'[',
            _ => false,
        };
        self.depth -= 1;
        match types.iter().find(fits) {
            Some(type_) => self.value(type_, key, before),
            None => self.value(&Type::ANY, key, before),
        }
    }

    fn structure(&mut self, structure: &Struct) -> Option<u32> {
        let base = self.document.fields.len();
        let places = base + structure.fields.len();
        self.document.fields.resize(places, Document::NULL);
        let mut expected = 0;
        self.at += 1;
        while let Some(key) = self.key()? {
            let name = &self.json[key.0 as usize..key.1 as usize];
            match place(structure, name, expected) {
                Some(index) => {
                    expected = index + 1;
                    let null = self.json[self.at..].starts_with(b"null");
                    let value = self.value(&structure.fields[index].type_, key, Document::NULL)?;
                    self.document.fields[base + index] = if null { Document::NULL } else { value };
                }
                None => self.skip()?,
            }
        }
        u32::try_from(base).ok()
    }

    fn map(&mut self, type_: &Type) -> Option<u32> {
        let mut last = Document::NULL;
        self.at += 1;
        while let Some(key) = self.key()? {
            last = self.value(type_, key, last)?;
        }
        Some(last.0)
    }

    fn list(&mut self, item: &Type) -> Option<u32> {
        let mut last = Document::NULL;
        self.at += 1;
        if self.peek()? == b']' {
            self.at += 1;
            return Some(last.0);
        }
        loop {
            last = self.value(item, (0, 0), last)?;
            self.at += 1;
            match self.json.get(self.at - 1)? {
                b',' => {}
                b']' => return Some(last.0),
                _ => return None,
            }
        }
    }

    /// The next name of an object, with the reader behind its colon; the inner `None` if the object ends here.
    fn key(&mut self) -> Option<Option<(u32, u32)>> {
        match self.peek()? {
            b'}' => {
                self.at += 1;
                return Some(None);
            }
            b',' => self.at += 1,
            _ => {}
        }
        let start = self.at + 1;
        self.text()?;
        let end = self.at - 1;
        if self.peek()? != b':' {
            return None;
        }
        self.at += 1;
        Some(Some((start as u32, end as u32)))
    }

    fn peek(&self) -> Option<u8> {
        self.json.get(self.at).copied()
    }

    /// Over a text, of which the reader stands at the opening quote.
    fn text(&mut self) -> Option<()> {
        if self.peek()? != b'"' {
            return None;
        }
        self.at += 1;
        loop {
            let rest = self.json.get(self.at..)?;
            let length = plain(rest)?;
            self.at += length + 1;
            if rest[length] == b'"' {
                return Some(());
            }
            self.at += 1;
        }
    }

    /// Over a value of whatever kind.
    fn skip(&mut self) -> Option<()> {
        let mut open = 0;
        loop {
            match self.peek()? {
                b'"' => self.text()?,
                b'{' | b'[' => {
                    open += 1;
                    self.at += 1;
                }
                b'}' | b']' => {
                    open -= 1;
                    self.at += 1;
                }
                b',' | b':' => self.at += 1,
                _ => self.scalar(),
            }
            match open {
                0 => return Some(()),
                ..0 => return None,
                _ => {}
            }
        }
    }

    /// Over a number or a word.
    fn scalar(&mut self) {
        let rest = &self.json[self.at..];
        let ends = |byte: &u8| matches!(byte, b',' | b'}' | b']' | b':' | b'"' | b'{' | b'[');
        self.at += rest.iter().position(ends).unwrap_or(rest.len());
    }
}

/// How many bytes come before the next quote or backslash. Looks at eight bytes at a time: most of a text's reading is
/// done here.
fn plain(text: &[u8]) -> Option<usize> {
    let mut before = 0;
    let mut words = text.chunks_exact(8);
    for word in words.by_ref() {
        let word = u64::from_le_bytes(word.try_into().ok()?);
        let found = has(word, b'"') | has(word, b'\\');
        if found != 0 {
            return Some(before + (found.trailing_zeros() / 8) as usize);
        }
        before += 8;
    }
    let rest = words.remainder();
    let length = rest.iter().position(|byte| matches!(byte, b'"' | b'\\'))?;
    Some(before + length)
}

/// The highest bit of each byte of a word that is this one; nothing can be said of the bytes behind the first.
fn has(word: u64, byte: u8) -> u64 {
    const LOW: u64 = 0x0101_0101_0101_0101;
    let zero_where_it_is = word ^ (LOW * u64::from(byte));
    zero_where_it_is.wrapping_sub(LOW) & !zero_where_it_is & (LOW << 7)
}

/// The field of this name. In a canonical text it comes after those that were found before.
fn place(structure: &Struct, name: &[u8], expected: usize) -> Option<usize> {
    let fields = &structure.fields;
    let next = fields.get(expected..)?.iter().take(NEAR);
    let mut near = next.map(|field| field.name.as_bytes());
    if let Some(found) = near.position(|field| field == name) {
        return Some(expected + found);
    }
    fields
        .binary_search_by(|field| field.name.as_bytes().cmp(name))
        .ok()
}

/// How many fields are looked at one by one before searching.
const NEAR: usize = 4;

/// The content of a text. What is escaped is made anew.
pub(super) fn unescaped(inside: &[u8]) -> Cow<'_, [u8]> {
    if !inside.contains(&b'\\') {
        return Cow::Borrowed(inside);
    }
    let quoted = [b"\"", inside, b"\""].concat();
    let text: String = serde_json::from_slice(&quoted).unwrap_or_default();
    Cow::Owned(text.into_bytes())
}
