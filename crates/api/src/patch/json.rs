//! JSON patch (RFC 6902) with the leniencies of the library that upstream uses: negative indexes, `replace` of what is
//! not there, a missing value as null.

use std::borrow::Cow;

use serde_json::Value;

use super::{PatchError, too_deep};
use crate::int_or_string::atoi;
use crate::limits;

const MISSING: &str = "missing value";
pub(super) const TEST_FAILED: &str = ": test failed";
const BAD_INDEX: &str = "invalid index referenced";

/// Applies the operations in order; the first that fails fails all.
pub fn apply(document: Value, operations: &Value) -> Result<Value, PatchError> {
    let Some(operations) = operations.as_array() else {
        let found = match operations {
            Value::Object(_) => "object",
            Value::String(_) => "string",
            Value::Number(_) => "number",
            _ => "value",
        };
        return Err(PatchError::Malformed(format!(
            "error decoding patch: json: cannot unmarshal {found} into Go value of type []handlers.jsonPatchOp"
        )));
    };
    let (most, got) = (limits::JSON_PATCH_OPERATIONS, operations.len());
    if got > most {
        return Err(PatchError::TooLarge(format!(
            "The allowed maximum operations in a JSON patch is {most}, got {got}"
        )));
    }
    let mut patcher = Patcher {
        document,
        copied: 0,
        looks: limits::JSON_PATCH_LOOKS,
    };
    for operation in operations {
        patcher.perform(operation).map_err(PatchError::DoesNotApply)?;
        if operation["op"] != "test" && !patcher.is_shallow(operation) {
            return Err(too_deep());
        }
    }
    Ok(patcher.document)
}

struct Patcher {
    document: Value,
    /// Bytes of JSON copied so far.
    copied: usize,
    /// Values that may still be looked at for their depth.
    looks: usize,
}

impl Patcher {
    fn perform(&mut self, operation: &Value) -> Result<(), String> {
        match operation["op"].as_str().unwrap_or("unknown") {
            "add" => self.add(operation),
            "remove" => self.remove(operation),
            "replace" => self.replace(operation),
            "move" => self.move_(operation),
            "copy" => self.copy(operation),
            "test" => self.test(operation),
            other => Err(format!("Unexpected kind: {other}")),
        }
    }

    /// Only what an operation put somewhere can have become deeper.
    fn is_shallow(&mut self, operation: &Value) -> bool {
        let path = operation["path"].as_str().unwrap_or_default();
        let levels = path.split('/').count();
        let levels = limits::OBJECT_DEPTH.checked_sub(levels - 1);
        let put = find(&self.document, path).and_then(|(parent, key)| match parent {
            Value::Object(fields) => fields.get(&*key),
            Value::Array(items) => index(&key, items.len())
                .ok()
                .and_then(|at| items.get(at))
                .or(items.last()),
            _ => None,
        });
        let looks = &mut self.looks;
        levels.is_some_and(|levels| put.is_none_or(|value| is_within(value, levels, looks)))
    }

    fn add(&mut self, operation: &Value) -> Result<(), String> {
        let path = pointer(operation, "path")
            .map_err(|_| format!("add operation failed to decode path: {MISSING}"))?;
        let Some((parent, key)) = find_mut(&mut self.document, path) else {
            return Err(format!(
                "add operation does not apply: doc is missing path: \"{path}\": {MISSING}"
            ));
        };
        put(parent, &key, operation["value"].clone())
            .map_err(|e| format!("error in add for path: '{path}': {e}"))
    }

    fn remove(&mut self, operation: &Value) -> Result<(), String> {
        let path = pointer(operation, "path")
            .map_err(|_| format!("remove operation failed to decode path: {MISSING}"))?;
        let Some((parent, key)) = find_mut(&mut self.document, path) else {
            return Err(format!(
                "remove operation does not apply: doc is missing path: \"{path}\": {MISSING}"
            ));
        };
        match take(parent, &key) {
            Ok(_) => Ok(()),
            Err(e) => Err(format!("error in remove for path: '{path}': {e}")),
        }
    }

    fn replace(&mut self, operation: &Value) -> Result<(), String> {
        let path = pointer(operation, "path")
            .map_err(|e| format!("replace operation failed to decode path: {e}"))?;
        let value = operation["value"].clone();
        if path.is_empty() {
            if !(value.is_object() || value.is_array()) {
                return Err("replace operation value must be object or array".to_owned());
            }
            self.document = value;
            return Ok(());
        }
        let Some((parent, key)) = find_mut(&mut self.document, path) else {
            return Err(format!(
                "replace operation does not apply: doc is missing path: {path}: {MISSING}"
            ));
        };
        let slot = match parent {
            Value::Array(items) => index(&key, items.len()).ok().and_then(|at| items.get_mut(at)),
            Value::Object(fields) => Some(fields.entry(&*key).or_insert(Value::Null)),
            _ => None,
        };
        match slot {
            Some(slot) => *slot = value,
            None => {
                return Err(format!(
                    "replace operation does not apply: doc is missing key: {path}: {MISSING}"
                ));
            }
        }
        Ok(())
    }

    fn move_(&mut self, operation: &Value) -> Result<(), String> {
        let from =
            pointer(operation, "from").map_err(|e| format!("move operation failed to decode from: {e}"))?;
        let Some((parent, key)) = find_mut(&mut self.document, from) else {
            return Err(format!(
                "move operation does not apply: doc is missing from path: {from}: {MISSING}"
            ));
        };
        let value = take(parent, &key).map_err(|e| format!("error in move for path: '{key}': {e}"))?;
        let path =
            pointer(operation, "path").map_err(|e| format!("move operation failed to decode path: {e}"))?;
        let Some((parent, key)) = find_mut(&mut self.document, path) else {
            return Err(format!(
                "move operation does not apply: doc is missing destination path: {path}: {MISSING}"
            ));
        };
        put(parent, &key, value).map_err(|e| format!("error in move for path: '{path}': {e}"))
    }

    fn copy(&mut self, operation: &Value) -> Result<(), String> {
        let from =
            pointer(operation, "from").map_err(|e| format!("copy operation failed to decode from: {e}"))?;
        let Some((parent, key)) = find(&self.document, from) else {
            return Err(format!(
                "copy operation does not apply: doc is missing from path: {from}: {MISSING}"
            ));
        };
        let value = get(parent, &key).map_err(|e| format!("error in copy for from: '{from}': {e}"))?;
        let value = value.cloned().unwrap_or_default();
        let path = pointer(operation, "path")
            .map_err(|_| format!("copy operation failed to decode path: {MISSING}"))?;
        self.copied += value.to_string().len();
        let (most, copied) = (limits::JSON_PATCH_COPY_BYTES, self.copied);
        if copied > most {
            return Err(format!(
                "Unable to complete the copy, the accumulated size increase of copy is {copied}, exceeding the limit {most}"
            ));
        }
        let Some((parent, key)) = find_mut(&mut self.document, path) else {
            return Err(format!(
                "copy operation does not apply: doc is missing destination path: {path}: {MISSING}"
            ));
        };
        put(parent, &key, value).map_err(|e| format!("error while adding value during copy: {e}"))
    }

    fn test(&self, operation: &Value) -> Result<(), String> {
        let path =
            pointer(operation, "path").map_err(|e| format!("test operation failed to decode path: {e}"))?;
        let found = if path.is_empty() {
            Some(&self.document)
        } else {
            let Some((parent, key)) = find(&self.document, path) else {
                return Err(format!(
                    "test operation does not apply: is missing path: {path}: {MISSING}"
                ));
            };
            get(parent, &key).map_err(|e| format!("error in test for path: '{path}': {e}"))?
        };
        if found.unwrap_or(&Value::Null) == &operation["value"] {
            Ok(())
        } else {
            Err(format!("testing value {path} failed{TEST_FAILED}"))
        }
    }
}

/// Whether a value is not deeper than `levels`, as far as one may look.
fn is_within(value: &Value, levels: usize, looks: &mut usize) -> bool {
    let mut deeper = |v: &Value| levels > 0 && is_within(v, levels - 1, looks);
    match value {
        Value::Array(items) if !items.iter().all(&mut deeper) => false,
        Value::Object(fields) if !fields.values().all(&mut deeper) => false,
        _ => {
            *looks = looks.saturating_sub(1);
            *looks > 0
        }
    }
}

fn pointer<'a>(operation: &'a Value, name: &str) -> Result<&'a str, String> {
    let comma = if name == "path" { "" } else { "," };
    operation[name]
        .as_str()
        .ok_or_else(|| format!("operation{comma} missing {name} field: {MISSING}"))
}

/// The value that holds what the pointer names, and the last step to it.
fn find<'a, 'p>(document: &'a Value, pointer: &'p str) -> Option<(&'a Value, Cow<'p, str>)> {
    let (steps, key) = split(pointer)?;
    let parent = steps
        .into_iter()
        .try_fold(document, |at, step| get(at, &step).ok().flatten())?;
    is_container(parent).then_some((parent, key))
}

fn find_mut<'a, 'p>(document: &'a mut Value, pointer: &'p str) -> Option<(&'a mut Value, Cow<'p, str>)> {
    let (steps, key) = split(pointer)?;
    let parent = steps.into_iter().try_fold(document, |at, step| match at {
        Value::Object(fields) => fields.get_mut(&*step),
        Value::Array(items) => index(&step, items.len()).ok().and_then(|at| items.get_mut(at)),
        _ => None,
    })?;
    is_container(parent).then_some((parent, key))
}

fn is_container(value: &Value) -> bool {
    value.is_object() || value.is_array()
}

fn split(pointer: &str) -> Option<(Vec<Cow<'_, str>>, Cow<'_, str>)> {
    let mut steps: Vec<Cow<'_, str>> = pointer.split('/').skip(1).map(unescaped).collect();
    let key = steps.pop()?;
    Some((steps, key))
}

fn unescaped(step: &str) -> Cow<'_, str> {
    if step.contains('~') {
        step.replace("~1", "/").replace("~0", "~").into()
    } else {
        step.into()
    }
}

/// The value at one step; `None` is a missing field, an error a bad index.
fn get<'a>(parent: &'a Value, key: &str) -> Result<Option<&'a Value>, String> {
    match parent {
        Value::Object(fields) => Ok(fields.get(key)),
        Value::Array(items) => index(key, items.len()).map(|at| items.get(at)),
        _ => Err(MISSING.to_owned()),
    }
}

fn put(parent: &mut Value, key: &str, value: Value) -> Result<(), String> {
    match parent {
        Value::Object(fields) => {
            fields.insert(key.to_owned(), value);
        }
        Value::Array(items) if key == "-" => items.push(value),
        Value::Array(items) => {
            atoi(key).map_err(|e| format!("value was not a proper array index: '{key}': {e}"))?;
            items.insert(index(key, items.len() + 1)?, value);
        }
        _ => return Err(MISSING.to_owned()),
    }
    Ok(())
}

fn take(parent: &mut Value, key: &str) -> Result<Value, String> {
    match parent {
        Value::Object(fields) => fields
            .remove(key)
            .ok_or_else(|| format!("Unable to remove nonexistent key: {key}: {MISSING}")),
        Value::Array(items) => Ok(items.remove(index(key, items.len())?)),
        _ => Err(MISSING.to_owned()),
    }
}

/// An index into a list of this length; negative ones count from its end.
fn index(key: &str, length: usize) -> Result<usize, String> {
    let wanted = atoi(key)?;
    let at = if wanted < 0 {
        length as i64 + wanted
    } else {
        wanted
    };
    usize::try_from(at)
        .ok()
        .filter(|at| *at < length)
        .ok_or_else(|| format!("Unable to access invalid index: {wanted}: {BAD_INDEX}"))
}
