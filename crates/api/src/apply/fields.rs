//! The fields that an applied configuration mentions.

use std::collections::HashSet;

use serde_json::Value;

use super::compare::{Path, Step};
use super::element;
use super::set::Node;
use super::shape::{FREE, Items, ListShape, Shape};
use crate::schema::Type;

/// Every leaf and item that the value mentions.
pub(super) fn mentioned(value: &Value, type_: &Type) -> Node {
    let mut set = Node::new();
    walk(value, type_, &Path::root(), &mut set);
    set
}

fn walk(value: &Value, type_: &Type, path: &Path<'_>, set: &mut Node) {
    match Shape::of(type_).for_value(Some(value)).or_map() {
        Shape::Map(map) if map.atomic => path.put_into(set),
        Shape::Map(map) => {
            for (name, field) in value.as_object().into_iter().flatten() {
                let path = path.then(Step::Field(name));
                walk(field, map.type_of(name).unwrap_or(FREE), &path, set);
                let is_empty = field.is_null() || field.as_object().is_some_and(|fields| fields.is_empty());
                if is_empty || !map.declares(name) {
                    path.put_into(set);
                }
            }
        }
        Shape::List(ListShape {
            items: Items::Atomic, ..
        }) => path.put_into(set),
        Shape::List(list) => {
            let items: Vec<(String, &Value)> = value
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|item| Some((element::of_item(item, &list).ok()?, item)))
                .collect();
            let mut seen = HashSet::new();
            let twice: HashSet<&str> = items
                .iter()
                .map(|(key, _)| key.as_str())
                .filter(|key| !seen.insert(*key))
                .collect();
            for (key, item) in &items {
                let path = path.then(Step::Key(key));
                if !twice.contains(key.as_str()) {
                    walk(item, list.item, &path, set);
                }
                path.put_into(set);
            }
        }
        Shape::Scalar(_) | Shape::Free => path.put_into(set),
    }
}
