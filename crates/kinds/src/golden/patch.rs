//! RFC 6902, as far as the golden cases use it: add, replace, remove.

use api::Value;

pub(super) fn apply(object: &mut Value, operation: &Value) -> Option<()> {
    let path = operation["path"].as_str()?;
    let (parent, last) = path.rsplit_once('/')?;
    let last = last.replace("~1", "/").replace("~0", "~");
    let holder = object.pointer_mut(parent)?;
    let value = operation.get("value").cloned().unwrap_or_default();
    match (operation["op"].as_str()?, holder) {
        ("remove", Value::Object(fields)) => {
            fields.remove(&last)?;
        }
        ("remove", Value::Array(items)) => {
            let at: usize = last.parse().ok()?;
            (at < items.len()).then(|| items.remove(at))?;
        }
        ("add" | "replace", Value::Object(fields)) => {
            fields.insert(last, value);
        }
        ("add", Value::Array(items)) if last == "-" => items.push(value),
        ("add", Value::Array(items)) => {
            let at: usize = last.parse().ok()?;
            (at <= items.len()).then(|| items.insert(at, value))?;
        }
        ("replace", Value::Array(items)) => *items.get_mut(last.parse::<usize>().ok()?)? = value,
        _ => return None,
    }
    Some(())
}
