//! An applied configuration laid over the live object: nothing is removed, what both have is the configuration's.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use super::element;
use super::shape::{FREE, Items, ListShape, MapShape, Shape, list};
use crate::schema::Type;

/// `None` where nothing is left to print (an empty list merged with none).
pub(super) fn merged(live: Option<&Value>, applied: Option<&Value>, type_: &Type) -> Option<Value> {
    let shape = Shape::of(type_).for_value(applied.or(live));
    match shape.or_map() {
        Shape::Map(map) => {
            let (ours, theirs) = (
                live.and_then(Value::as_object),
                applied.and_then(Value::as_object),
            );
            if map.atomic || [ours, theirs].iter().all(|m| m.is_none_or(Map::is_empty)) {
                return applied.or(live).cloned();
            }
            merge_fields(&map, ours, theirs)
        }
        Shape::List(items) => {
            let (ours, theirs) = (list(live), list(applied));
            if matches!(items.items, Items::Atomic) || (ours.is_empty() && theirs.is_empty()) {
                return applied.or(live).cloned();
            }
            merge_items(&items, ours, theirs)
        }
        Shape::Scalar(_) | Shape::Free => applied.or(live).cloned(),
    }
}

fn merge_fields(
    shape: &MapShape<'_>,
    live: Option<&Map<String, Value>>,
    applied: Option<&Map<String, Value>>,
) -> Option<Value> {
    let mut out = Map::new();
    for (name, ours) in live.into_iter().flatten() {
        match applied.and_then(|fields| fields.get(name)) {
            Some(theirs) => {
                let type_ = shape.type_of(name).unwrap_or(FREE);
                if let Some(value) = merged(Some(ours), Some(theirs), type_) {
                    out.insert(name.clone(), value);
                }
            }
            None => {
                out.insert(name.clone(), ours.clone());
            }
        }
    }
    for (name, theirs) in applied.into_iter().flatten() {
        if live.is_none_or(|fields| !fields.contains_key(name)) {
            out.insert(name.clone(), theirs.clone());
        }
    }
    (!out.is_empty()).then_some(Value::Object(out))
}

/// The order is the live one where the configuration changes nothing, else the configuration's; items that it does not
/// have keep their places between those that it has.
fn merge_items(shape: &ListShape<'_>, live: &[Value], applied: &[Value]) -> Option<Value> {
    let (live, ours) = keyed(live, shape);
    let (applied, theirs) = keyed(applied, shape);
    let mut live_by_key: HashMap<&str, Option<&Value>> = HashMap::with_capacity(ours.len());
    for (key, item) in ours.iter().zip(live.iter().copied()) {
        // Items that are there twice are not merged with.
        live_by_key
            .entry(key)
            .and_modify(|held| *held = None)
            .or_insert(Some(item));
    }
    let applied_by_key: HashMap<&str, &Value> = theirs.iter().map(String::as_str).zip(applied).collect();
    let mut shared = theirs
        .iter()
        .filter(|key| live_by_key.contains_key(key.as_str()))
        .peekable();
    let (mut done, mut out) = (HashSet::new(), Vec::with_capacity(ours.len().max(theirs.len())));
    let both = |key: &str| {
        let held = live_by_key.get(key).copied().flatten();
        merged(held, applied_by_key.get(key).copied(), shape.item)
    };
    let (mut l, mut r) = (0, 0);
    while l < ours.len() || r < theirs.len() {
        if let (Some(own), Some(their)) = (ours.get(l), theirs.get(r)) {
            if own == their {
                done.insert(own.as_str());
                out.extend(both(own));
                shared.next();
                (l, r) = (l + 1, r + 1);
                continue;
            }
            if applied_by_key.contains_key(own.as_str()) && shared.peek().is_some_and(|next| *next != own) {
                l += 1;
                continue;
            }
        }
        if let Some(own) = ours.get(l) {
            if !applied_by_key.contains_key(own.as_str()) {
                out.extend(live.get(l).map(|item| (*item).clone()));
                l += 1;
                continue;
            }
            if done.contains(own.as_str()) {
                l += 1;
            }
        }
        if let Some(their) = theirs.get(r) {
            done.insert(their.as_str());
            out.extend(both(their));
            r += 1;
            if shared.peek().is_some_and(|next| *next == their) {
                shared.next();
            }
        }
    }
    (!out.is_empty()).then_some(Value::Array(out))
}

/// The items that have a key, and their keys.
fn keyed<'a>(items: &'a [Value], shape: &ListShape<'_>) -> (Vec<&'a Value>, Vec<String>) {
    items
        .iter()
        .filter_map(|item| Some((item, element::of_item(item, shape).ok()?)))
        .unzip()
}
