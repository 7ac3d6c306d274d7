//! What changed between two objects, as sets of fields.

use std::collections::BTreeMap;

use serde_json::map::Entry;
use serde_json::{Map, Value};

use super::element;
use super::set::{self, Node};
use super::shape::{FREE, Items, ListShape, MapShape, Shape, equal, list};
use crate::schema::Type;

/// No field is in more than one of the three.
#[derive(Default)]
pub(super) struct Comparison {
    pub(super) removed: Node,
    pub(super) modified: Node,
    pub(super) added: Node,
}

impl Comparison {
    /// `metadata.managedFields` is not looked at.
    pub(super) fn of(old: &Value, new: &Value, type_: &Type) -> Self {
        let changes = between(old, new, type_, Place::Object);
        Self {
            removed: changes.removed.unwrap_or_default(),
            modified: changes.modified.unwrap_or_default(),
            added: changes.added.unwrap_or_default(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.removed.is_empty() && self.modified.is_empty() && self.added.is_empty()
    }

    /// Leaves these fields and all below them out.
    pub(super) fn without(mut self, dotted: &[smol_str::SmolStr]) -> Self {
        for path in dotted {
            for set in [&mut self.removed, &mut self.modified, &mut self.added] {
                set::remove_field(set, path);
            }
        }
        self
    }

    /// Modified and added.
    pub(super) fn written(&self) -> Node {
        let mut written = self.modified.clone();
        set::unite(&mut written, self.added.clone());
        written
    }

    /// The same, of a comparison that is not needed any more.
    pub(super) fn into_written(self) -> Node {
        let mut written = self.modified;
        set::unite(&mut written, self.added);
        written
    }
}

/// What became of one value and of what is below it. `None`: nothing of the kind.
#[derive(Default)]
struct Changes {
    removed: Option<Node>,
    modified: Option<Node>,
    added: Option<Node>,
}

impl Changes {
    fn modified() -> Self {
        Self {
            modified: Some(Node::new()),
            ..Self::default()
        }
    }

    /// Of a value of two shapes; where both speak, it is of the value as a whole.
    fn or(self, other: Self) -> Self {
        Self {
            removed: self.removed.or(other.removed),
            modified: self.modified.or(other.modified),
            added: self.added.or(other.added),
        }
    }

    /// Adds what became of the value of a key. The key is only written out where something did.
    fn put(&mut self, key: impl Fn() -> String, below: Self) {
        for (set, node) in [
            (&mut self.removed, below.removed),
            (&mut self.modified, below.modified),
            (&mut self.added, below.added),
        ] {
            if let Some(node) = node {
                set.get_or_insert_default().insert(key(), Value::Object(node));
            }
        }
    }
}

/// Where the walk is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Object,
    Metadata,
    Below,
}

impl Place {
    fn below(self, name: &str) -> Self {
        match name {
            "metadata" if self == Place::Object => Place::Metadata,
            _ => Place::Below,
        }
    }

    fn leaves_out(self, name: &str) -> bool {
        self == Place::Metadata && name == "managedFields"
    }
}

/// A value that came or went: all of it.
fn whole(value: &Value, type_: &Type, place: Place) -> Node {
    let mut node = Node::new();
    match Shape::of(type_).for_value(Some(value)).or_map() {
        Shape::Map(map) if !map.atomic => {
            for (name, field) in value.as_object().into_iter().flatten() {
                if !place.leaves_out(name) {
                    let type_ = map.type_of(name).unwrap_or(FREE);
                    let field = whole(field, type_, place.below(name));
                    node.insert(element::of_field(name), Value::Object(field));
                }
            }
        }
        Shape::List(shape) => {
            for item in list(Some(value)) {
                // An item without a key cannot be tracked; the object's validation speaks of it.
                let Ok(key) = element::of_item(item, &shape) else {
                    continue;
                };
                match node.entry(key) {
                    Entry::Vacant(free) => {
                        free.insert(Value::Object(whole(item, shape.item, Place::Below)));
                    }
                    Entry::Occupied(mut twice) => {
                        twice.insert(set::leaf());
                    }
                }
            }
        }
        _ => {}
    }
    set::as_member(node)
}

fn between(old: &Value, new: &Value, type_: &Type, place: Place) -> Changes {
    if equal(old, new) {
        return Changes::default();
    }
    let shape = |value| Shape::of(type_).for_value(Some(value));
    let (before, after) = (shape(old), shape(new));
    if before.is_same_kind(&after) {
        return between_as(after, old, new, place);
    }
    between_as(before, old, new, place).or(between_as(after, old, new, place))
}

/// Two values that are not equal.
fn between_as(shape: Shape<'_>, old: &Value, new: &Value, place: Place) -> Changes {
    match shape.or_map() {
        Shape::Map(map) if !map.atomic => {
            let (before, after) = (old.as_object(), new.as_object());
            if [before, after].iter().all(|m| m.is_none_or(Map::is_empty)) {
                return Changes::modified();
            }
            fields(&map, before, after, place)
        }
        Shape::List(shape) if !matches!(shape.items, Items::Atomic) => {
            let (before, after) = (list(Some(old)), list(Some(new)));
            if before.is_empty() && after.is_empty() {
                return Changes::modified();
            }
            items(&shape, before, after)
        }
        _ => Changes::modified(),
    }
}

/// Both maps are sorted: they are walked side by side.
fn fields(
    shape: &MapShape<'_>,
    old: Option<&Map<String, Value>>,
    new: Option<&Map<String, Value>>,
    place: Place,
) -> Changes {
    let mut before = old.into_iter().flatten().peekable();
    let mut after = new.into_iter().flatten().peekable();
    let mut changes = Changes::default();
    loop {
        let order = match (before.peek(), after.peek()) {
            (None, None) => return changes,
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, Some(_)) => std::cmp::Ordering::Greater,
            (Some((a, _)), Some((b, _))) => a.cmp(b),
        };
        let old = if order.is_le() { before.next() } else { None };
        let new = if order.is_ge() { after.next() } else { None };
        let Some((name, _)) = old.or(new) else {
            return changes;
        };
        if !place.leaves_out(name) {
            let type_ = shape.type_of(name).unwrap_or(FREE);
            let below = compare(old.map(|(_, v)| v), new.map(|(_, v)| v), type_, place.below(name));
            changes.put(|| element::of_field(name), below);
        }
    }
}

fn compare(old: Option<&Value>, new: Option<&Value>, type_: &Type, place: Place) -> Changes {
    match (old, new) {
        (Some(old), Some(new)) => between(old, new, type_, place),
        _ => Changes {
            removed: old.map(|old| whole(old, type_, place)),
            added: new.map(|new| whole(new, type_, place)),
            modified: None,
        },
    }
}

fn items(shape: &ListShape<'_>, old: &[Value], new: &[Value]) -> Changes {
    let mut all: BTreeMap<String, (Vec<&Value>, Vec<&Value>)> = BTreeMap::new();
    for (item, is_new) in old
        .iter()
        .map(|v| (v, false))
        .chain(new.iter().map(|v| (v, true)))
    {
        // As in `whole`.
        let Ok(key) = element::of_item(item, shape) else {
            continue;
        };
        let entry = all.entry(key).or_default();
        if is_new {
            entry.1.push(item)
        } else {
            entry.0.push(item)
        }
    }
    let mut changes = Changes::default();
    for (key, (before, after)) in all {
        changes.put(|| key.clone(), of_one_key(shape.item, &before, &after));
    }
    changes
}

/// The items that have one key; more than one at a time are taken as one value.
fn of_one_key(item: &Type, before: &[&Value], after: &[&Value]) -> Changes {
    let all = |items: &[&Value]| match items {
        [] => None,
        [one] => Some(whole(one, item, Place::Below)),
        _ => Some(Node::new()),
    };
    match (before, after) {
        ([] | [_], [] | [_]) => compare(
            before.first().copied(),
            after.first().copied(),
            item,
            Place::Below,
        ),
        ([_, _, ..], [_, _, ..]) => {
            let same = before.len() == after.len() && before.iter().zip(after).all(|(a, b)| equal(a, b));
            match same {
                true => Changes::default(),
                false => Changes::modified(),
            }
        }
        _ => Changes {
            removed: all(before),
            added: all(after),
            modified: None,
        },
    }
}
