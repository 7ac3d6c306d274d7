//! Taking fields out of an object.

use serde_json::Value;

use super::element;
use super::set::{self, Node};
use super::shape::{FREE, Items, ListShape, Shape};
use crate::schema::Type;

/// Removes the set's members from the value; false if nothing is left of it. Of a field or item of which nothing is
/// left, null stays, as upstream leaves it to the decoder.
pub(super) fn remove(value: &mut Value, set: &Node, type_: &Type) -> bool {
    match Shape::of(type_).for_value(Some(value)).or_map() {
        Shape::Scalar(_) | Shape::Free => true,
        Shape::Map(map) => {
            let Value::Object(fields) = value else {
                return false;
            };
            if map.atomic {
                return false;
            }
            fields.retain(|name, field| {
                let key = format!("f:{name}");
                match set::below(set, &key) {
                    None => true,
                    Some(node) if set::is_member(node) => false,
                    Some(node) => {
                        if !remove(field, node, map.type_of(name).unwrap_or(FREE)) {
                            *field = Value::Null;
                        }
                        true
                    }
                }
            });
            !fields.is_empty()
        }
        Shape::List(ListShape {
            items: Items::Atomic, ..
        }) => false,
        Shape::List(list) => {
            let Value::Array(items) = value else { return false };
            items.retain_mut(|item| {
                let node = element::of_item(item, &list)
                    .ok()
                    .and_then(|key| set::below(set, &key));
                match node {
                    None => true,
                    Some(node) if set::is_member(node) => false,
                    Some(node) => {
                        if !remove(item, node, list.item) {
                            *item = Value::Null;
                        }
                        true
                    }
                }
            });
            !items.is_empty()
        }
    }
}
