//! Strategic merge patch: a merge patch that knows from the schema which lists are merged and by which key, and obeys
//! `$patch`, `$retainKeys`, `$setElementOrder/…` and `$deleteFromPrimitiveList/…`.

mod order;

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use super::PatchError;
use crate::quote::{go_type, go_value, quoted};
use crate::schema::{Shape, Type};

type Fields = Map<String, Value>;

const DIRECTIVE: &str = "$patch";
const RETAIN_KEYS: &str = "$retainKeys";
const SET_ORDER: &str = "$setElementOrder/";
const DELETE_FROM_LIST: &str = "$deleteFromPrimitiveList/";

/// Applies a patch to an object of this type.
pub fn apply(document: Value, patch: &Value, schema: &Type) -> Result<Value, PatchError> {
    let (Value::Object(document), Value::Object(patch)) = (document, patch) else {
        return Err(malformed("invalid JSON document"));
    };
    merge_map(document, patch.clone(), schema).map(Value::Object)
}

fn malformed(why: impl Into<String>) -> PatchError {
    PatchError::Malformed(why.into())
}

fn bad_type(expected: &str, actual: &Value) -> PatchError {
    malformed(format!(
        "expected a {expected}, but received a {}",
        go_type(actual)
    ))
}

fn no_merge_key(item: &Value, key: &str) -> PatchError {
    malformed(format!(
        "map: {} does not contain declared merge key: {key}",
        go_value(item)
    ))
}

/// What the schema says of a field of an object: its type (of a list: the item's), and how it is merged.
struct Strategy<'a> {
    type_: &'a Type,
    merge: bool,
    replace: bool,
    /// Empty for lists of scalars.
    key: &'a str,
}

const FREE: Strategy<'static> = Strategy {
    type_: &Type::ANY,
    merge: false,
    replace: false,
    key: "",
};

fn strategy<'a>(schema: &'a Type, name: &str) -> Result<Strategy<'a>, PatchError> {
    let kind = match &schema.shape {
        Shape::Any | Shape::Either(_) => return Ok(FREE),
        Shape::Struct(s) => {
            let folded = || s.fields.iter().find(|f| f.name.eq_ignore_ascii_case(name));
            let Some(field) = s.field(name).or_else(folded) else {
                if s.keeps_unknown {
                    return Ok(FREE);
                }
                let type_name = schema.name.rsplit('.').next().unwrap_or_default();
                let field = quoted(name);
                return Err(malformed(format!(
                    "unable to find api field in struct {type_name} for the json field {field}"
                )));
            };
            return Ok(Strategy {
                type_: match &field.type_.shape {
                    Shape::List { item, .. } => item,
                    _ => &field.type_,
                },
                merge: field.patch.merge,
                replace: field.patch.replace,
                key: field.patch.merge_key.unwrap_or_default(),
            });
        }
        Shape::Map { .. } => "map",
        Shape::List { .. } => "slice",
        _ => "string",
    };
    Err(malformed(format!(
        "merging an object in json but data type is not struct, instead is: {kind}"
    )))
}

fn merge_map(mut original: Fields, mut patch: Fields, schema: &Type) -> Result<Fields, PatchError> {
    if let Some(directive) = patch.get(DIRECTIVE) {
        return match directive.as_str() {
            Some("replace") => {
                patch.remove(DIRECTIVE);
                Ok(patch)
            }
            Some("delete") => Ok(Fields::new()),
            _ => Err(unknown_directive(directive, &patch)),
        };
    }
    retain_keys(&mut original, &mut patch)?;
    merge_ordered_lists(&mut original, &mut patch, schema)?;
    for (name, change) in patch {
        merge_field(&mut original, &name, change, schema)?;
    }
    Ok(original)
}

fn unknown_directive(directive: &Value, patch: &Fields) -> PatchError {
    let patch = go_value(&Value::Object(patch.clone()));
    malformed(format!(
        "unknown patch type: {} in map: {patch}",
        go_value(directive)
    ))
}

fn merge_field(original: &mut Fields, name: &str, change: Value, schema: &Type) -> Result<(), PatchError> {
    let (name, deletes) = match name.strip_prefix(DELETE_FROM_LIST) {
        Some(list) => (list, true),
        None if name.starts_with(DELETE_FROM_LIST.trim_end_matches('/')) => {
            return Err(malformed("invalid patch format of primitive list"));
        }
        None => (name, false),
    };
    if change.is_null() {
        original.remove(name);
        return Ok(());
    }
    let Some(current) = original.get_mut(name) else {
        if !deletes && let Some(value) = without_directives(without_nulls(change)) {
            original.insert(name.to_owned(), value);
        }
        return Ok(());
    };
    let merged = match (current.take(), change) {
        (Value::Object(current), Value::Object(change)) => {
            let strategy = strategy(schema, name)?;
            if strategy.replace {
                Some(Value::Object(change))
            } else {
                Some(Value::Object(merge_map(current, change, strategy.type_)?))
            }
        }
        (Value::Array(current), Value::Array(change)) => {
            let strategy = strategy(schema, name)?;
            if strategy.merge || deletes {
                Some(Value::Array(merge_list(current, change, &strategy, deletes)?))
            } else {
                Some(Value::Array(change))
            }
        }
        (current, _) if deletes => Some(current),
        (current, change) if go_type(&current) == go_type(&change) => Some(change),
        (_, change) => without_directives(without_nulls(change)),
    };
    match merged {
        Some(merged) => original.insert(name.to_owned(), merged),
        None => original.remove(name),
    };
    Ok(())
}

/// Drops what `$retainKeys` does not name. All that the patch sets must be named.
fn retain_keys(original: &mut Fields, patch: &mut Fields) -> Result<(), PatchError> {
    let Some(keys) = patch.remove(RETAIN_KEYS) else {
        return Ok(());
    };
    let invalid = || malformed("invalid patch format of retainKeys");
    let keys: HashSet<&str> = keys
        .as_array()
        .ok_or_else(invalid)?
        .iter()
        .filter_map(Value::as_str)
        .collect();
    let is_order = |name: &str| {
        [DELETE_FROM_LIST, SET_ORDER]
            .iter()
            .any(|prefix| name.starts_with(prefix.trim_end_matches('/')))
    };
    let all_named = patch
        .iter()
        .all(|(name, value)| value.is_null() || is_order(name) || keys.contains(name.as_str()));
    if !all_named {
        return Err(invalid());
    }
    original.retain(|name, _| keys.contains(name.as_str()));
    Ok(())
}

/// Merges the lists whose order `$setElementOrder` says, and takes both out of the patch.
fn merge_ordered_lists(original: &mut Fields, patch: &mut Fields, schema: &Type) -> Result<(), PatchError> {
    let prefix = SET_ORDER.trim_end_matches('/');
    let orders: Vec<String> = patch.keys().filter(|k| k.starts_with(prefix)).cloned().collect();
    for directive in orders {
        let order = patch.remove(&directive).unwrap_or_default();
        let Value::Array(order) = order else {
            return Err(bad_type("[]interface {}", &order));
        };
        let Some(name) = directive.strip_prefix(SET_ORDER) else {
            return Err(malformed("invalid patch format of setElementOrder list"));
        };
        let change = patch.remove(name).map(list).transpose()?;
        let current = original.get_mut(name).map(Value::take).map(list).transpose()?;
        let strategy = strategy(schema, name)?;
        order::check(change.as_deref().unwrap_or_default(), &order, strategy.key)?;
        let server_order = current.clone().unwrap_or_default();
        let merged = match (current, change) {
            (None, None) => continue,
            (Some(current), None) => current,
            (None, Some(change)) => without_directives_in(change),
            (Some(current), Some(change)) if strategy.merge => merge_list(current, change, &strategy, false)?,
            (Some(_), Some(change)) => change,
        };
        if merged.is_empty() && server_order.is_empty() {
            return Err(malformed("no elements in any of the given slices"));
        }
        let merged = order::arranged(merged, &order, &server_order, strategy.key)?;
        original.insert(name.to_owned(), Value::Array(merged));
    }
    Ok(())
}

fn list(value: Value) -> Result<Vec<Value>, PatchError> {
    match value {
        Value::Array(items) => Ok(items),
        other => Err(bad_type("[]interface {}", &other)),
    }
}

fn merge_list(
    original: Vec<Value>,
    patch: Vec<Value>,
    strategy: &Strategy<'_>,
    deletes: bool,
) -> Result<Vec<Value>, PatchError> {
    if original.is_empty() && patch.is_empty() {
        return Ok(original);
    }
    if !items_are_objects(&original, &patch)? {
        if deletes {
            let gone: HashSet<String> = patch.iter().map(Value::to_string).collect();
            return Ok(original
                .into_iter()
                .filter(|v| !gone.contains(&v.to_string()))
                .collect());
        }
        let mut seen = HashSet::new();
        let both = original.iter().chain(&patch).cloned();
        let merged = both.filter(|v| seen.insert(v.to_string())).collect();
        return order::arranged(merged, &patch, &original, "");
    }
    if strategy.key.is_empty() {
        return Err(malformed("cannot merge lists without merge key for struct"));
    }
    let (original, patch) = obey_item_directives(original, patch, strategy.key)?;
    let merged = merge_items(original.clone(), &patch, strategy)?;
    order::arranged(merged, &patch, &original, strategy.key)
}

/// Whether the items of both lists are objects; they must be all of one kind, and no lists.
fn items_are_objects(original: &[Value], patch: &[Value]) -> Result<bool, PatchError> {
    let mut all = original.iter().chain(patch);
    let first = all.next().map(go_type);
    if first == Some(go_type(&Value::Array(Vec::new()))) {
        let why = "lists of lists are not supported";
        return Err(PatchError::DoesNotApply(why.to_owned()));
    }
    if original.iter().chain(patch).any(Value::is_null) || !all.all(|v| Some(go_type(v)) == first) {
        let lists = Value::Array(vec![original.into(), patch.into()]);
        let lists = go_value(&lists);
        return Err(malformed(format!(
            "list element types are not identical: {lists}"
        )));
    }
    Ok(matches!(
        original.first().or(patch.first()),
        Some(Value::Object(_))
    ))
}

/// Performs the items that are directives (`$patch: delete`, `$patch: replace`) and takes them out of the patch.
fn obey_item_directives(
    mut original: Vec<Value>,
    patch: Vec<Value>,
    key: &str,
) -> Result<(Vec<Value>, Vec<Value>), PatchError> {
    let (mut rest, mut gone, mut replaces) = (Vec::with_capacity(patch.len()), HashSet::new(), false);
    for item in patch {
        let Some(directive) = item.get(DIRECTIVE) else {
            rest.push(item);
            continue;
        };
        match directive.as_str() {
            Some("delete") => {
                let value = item.get(key).ok_or_else(|| no_merge_key(&item, key))?;
                gone.insert(value.to_string());
            }
            Some("replace") => replaces = true,
            Some("merge") => return Err(malformed("merging lists cannot yet be specified in the patch")),
            _ => {
                return Err(unknown_directive(
                    directive,
                    item.as_object().unwrap_or(&Fields::new()),
                ));
            }
        }
    }
    if replaces {
        return Ok((rest, Vec::new()));
    }
    if !gone.is_empty() {
        original.retain(|item| item.get(key).is_none_or(|v| !gone.contains(&v.to_string())));
    }
    Ok((original, rest))
}

fn merge_items(
    mut merged: Vec<Value>,
    patch: &[Value],
    strategy: &Strategy<'_>,
) -> Result<Vec<Value>, PatchError> {
    let mut places = HashMap::with_capacity(merged.len());
    for (at, item) in merged.iter().enumerate() {
        if let Some(value) = item.get(strategy.key) {
            places.entry(value.to_string()).or_insert(at);
        }
    }
    for item in patch {
        let value = item
            .get(strategy.key)
            .ok_or_else(|| no_merge_key(item, strategy.key))?;
        match places.get(&value.to_string()) {
            Some(at) => {
                if let (Value::Object(current), Value::Object(change)) = (merged[*at].take(), item) {
                    merged[*at] = Value::Object(merge_map(current, change.clone(), strategy.type_)?);
                }
            }
            None => {
                places.insert(value.to_string(), merged.len());
                merged.push(item.clone());
            }
        }
    }
    Ok(merged)
}

fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let kept = fields.into_iter().filter(|(_, v)| !v.is_null());
            Value::Object(kept.map(|(k, v)| (k, without_nulls(v))).collect())
        }
        Value::Array(items) => items.into_iter().map(without_nulls).collect(),
        other => other,
    }
}

/// The value without objects that are directives; `None` if it is one itself.
fn without_directives(value: Value) -> Option<Value> {
    match value {
        Value::Object(fields) if fields.contains_key(DIRECTIVE) => None,
        Value::Object(fields) => {
            let kept = fields
                .into_iter()
                .filter_map(|(k, v)| Some((k, without_directives(v)?)));
            Some(Value::Object(kept.collect()))
        }
        Value::Array(items) => Some(Value::Array(without_directives_in(items))),
        other => Some(other),
    }
}

fn without_directives_in(items: Vec<Value>) -> Vec<Value> {
    items.into_iter().filter_map(without_directives).collect()
}
