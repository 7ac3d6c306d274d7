//! The order of a merged list: what the patch says, then what the server had, interleaved as the server had it.

use std::collections::HashMap;

use serde_json::Value;

use super::{DIRECTIVE, PatchError, bad_type, malformed, no_merge_key};
use crate::quote::go_value;

/// The items of the patch must stand in the order list, in the same order.
pub(super) fn check(patch: &[Value], order: &[Value], key: &str) -> Result<(), PatchError> {
    if patch.is_empty() || order.is_empty() {
        return Ok(());
    }
    let is_directive = |item: &&Value| item.get(DIRECTIVE).is_some();
    let mut left = patch.iter().filter(|item| !is_directive(item)).peekable();
    for wanted in order {
        let Some(item) = left.peek() else { break };
        if identity(item, key)? == identity(wanted, key)? {
            left.next();
        }
    }
    if left.peek().is_none() {
        return Ok(());
    }
    let (patch, order) = (go_value(&patch.into()), go_value(&order.into()));
    Err(malformed(format!(
        "The order in patch list:\n{patch}\n doesn't match $setElementOrder list:\n{order}\n"
    )))
}

/// `merged`, with what is in `order` in that order, and the rest in the order of `server`.
pub(super) fn arranged(
    merged: Vec<Value>,
    order: &[Value],
    server: &[Value],
    key: &str,
) -> Result<Vec<Value>, PatchError> {
    let (ordered, served) = (places(order, key)?, places(server, key)?);
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for item in merged {
        let name = identity(&item, key)?;
        let server_place = served.get(&name).copied();
        match ordered.get(&name) {
            Some(place) => ours.push((*place, server_place, item)),
            None => theirs.push((server_place, item)),
        }
    }
    ours.sort_by_key(|(place, _, _)| *place);
    theirs.sort_by_key(|(place, _)| place.unwrap_or(usize::MAX));
    Ok(interleaved(theirs, ours))
}

/// Each of `theirs` goes before the first of `ours` that the server had after it.
fn interleaved(theirs: Vec<(Option<usize>, Value)>, ours: Vec<(usize, Option<usize>, Value)>) -> Vec<Value> {
    let mut all = Vec::with_capacity(theirs.len() + ours.len());
    let mut theirs = theirs.into_iter().peekable();
    for (_, own_place, item) in ours {
        while let Some((Some(place), _)) = theirs.peek()
            && own_place.is_some_and(|own| *place < own)
        {
            all.extend(theirs.next().map(|(_, item)| item));
        }
        all.push(item);
    }
    all.extend(theirs.map(|(_, item)| item));
    all
}

/// Where each item stands first.
fn places(list: &[Value], key: &str) -> Result<HashMap<String, usize>, PatchError> {
    let mut places = HashMap::with_capacity(list.len());
    for (at, item) in list.iter().enumerate() {
        places.entry(identity(item, key)?).or_insert(at);
    }
    Ok(places)
}

/// What tells an item from others: the merge key's value, or a scalar itself.
fn identity(item: &Value, key: &str) -> Result<String, PatchError> {
    if key.is_empty() {
        return Ok(item.to_string());
    }
    if !item.is_object() {
        return Err(bad_type("map[string]interface {}", item));
    }
    item.get(key)
        .map(Value::to_string)
        .ok_or_else(|| no_merge_key(item, key))
}
