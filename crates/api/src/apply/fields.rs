//! The fields that an applied configuration mentions.

use serde_json::Value;
use serde_json::map::Entry;

use super::element;
use super::set::{self, Node};
use super::shape::{self, FREE, Items, ListShape, Shape};
use crate::schema::Type;

/// Every leaf and item that the value mentions.
pub(super) fn mentioned(value: &Value, type_: &Type) -> Node {
    below(value, type_).unwrap_or_default()
}

/// `None`: the value mentions nothing, not even itself.
fn below(value: &Value, type_: &Type) -> Option<Node> {
    let mut node = Node::new();
    match Shape::of(type_).for_value(Some(value)).or_map() {
        Shape::Map(map) if !map.atomic => {
            for (name, field) in value.as_object().into_iter().flatten() {
                let mut found = below(field, map.type_of(name).unwrap_or(FREE));
                let is_empty = field.is_null() || field.as_object().is_some_and(|fields| fields.is_empty());
                if is_empty || !map.declares(name) {
                    found = Some(set::as_member(found.unwrap_or_default()));
                }
                if let Some(found) = found {
                    node.insert(element::of_field(name), Value::Object(found));
                }
            }
        }
        Shape::List(list) if !matches!(list.items, Items::Atomic) => items(value, &list, &mut node),
        _ => return Some(node),
    }
    (!node.is_empty()).then_some(node)
}

/// Items that have the same key are mentioned as one, and nothing of what is in them.
fn items(value: &Value, list: &ListShape<'_>, node: &mut Node) {
    for item in shape::list(Some(value)) {
        let Ok(key) = element::of_item(item, list) else {
            continue;
        };
        match node.entry(key) {
            Entry::Vacant(free) => {
                let found = below(item, list.item).unwrap_or_default();
                free.insert(Value::Object(set::as_member(found)));
            }
            Entry::Occupied(mut twice) => {
                twice.insert(set::leaf());
            }
        }
    }
}
