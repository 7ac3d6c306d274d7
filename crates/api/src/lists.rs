//! Lists in values that may not have them.

use crate::Value;

/// The items of a field's list, to be changed; none if there is no such list. Unlike an index, which would leave a null where
/// nothing was.
pub fn items_mut<'a>(object: &'a mut Value, field: &str) -> impl Iterator<Item = &'a mut Value> {
    let list = object.get_mut(field).and_then(Value::as_array_mut);
    list.into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn nothing_is_left_where_nothing_was() {
        let mut pod = json!({"containers": [{}]});
        for list in ["containers", "initContainers"] {
            items_mut(&mut pod, list).for_each(|container| container["name"] = json!("c"));
        }
        assert_eq!(pod, json!({"containers": [{"name": "c"}]}));
    }
}
