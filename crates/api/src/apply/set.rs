//! Sets of fields in the form they are stored in (`FieldsV1`): a tree whose keys name fields (`f:`), items of lists by key
//! (`k:`), by value (`v:`) or by index (`i:`). An empty node is a member; one with children is a member if it has a `.`.

use serde_json::{Map, Value};

use super::element;
use crate::schema::Type;

/// One level of the tree.
pub(super) type Node = Map<String, Value>;

pub(super) const SELF: &str = ".";

static NO_NODE: Value = Value::Null;

/// The tree below a key.
pub(super) fn below<'a>(node: &'a Node, key: &str) -> Option<&'a Node> {
    node.get(key)?.as_object()
}

pub(super) fn is_member(node: &Node) -> bool {
    node.is_empty() || node.contains_key(SELF)
}

pub(super) fn has_children(node: &Node) -> bool {
    node.keys().any(|key| key != SELF)
}

/// Whether the child of this key is in the set itself.
pub(super) fn has(node: &Node, key: &str) -> bool {
    below(node, key).is_some_and(is_member)
}

/// The node as a member, whatever is below it.
pub(super) fn as_member(mut node: Node) -> Node {
    if !node.is_empty() {
        node.insert(SELF.to_owned(), leaf());
    }
    node
}

/// A member with nothing below it.
pub(super) fn leaf() -> Value {
    Value::Object(Node::new())
}

/// Sets whether a node is a member; false if nothing is left of it.
fn settle(node: &mut Node, member: bool) -> bool {
    match (has_children(node), member) {
        (true, true) => {
            node.insert(SELF.to_owned(), leaf());
        }
        (true, false) => {
            node.remove(SELF);
        }
        (false, true) => node.clear(),
        (false, false) => return false,
    }
    true
}

pub(super) fn unite(node: &mut Node, mut other: Node) {
    other.remove(SELF);
    if node.is_empty() {
        *node = other;
        return;
    }
    for (key, theirs) in other {
        match (node.get_mut(&key), theirs) {
            (Some(Value::Object(ours)), Value::Object(theirs)) => {
                let member = is_member(ours) || is_member(&theirs);
                unite(ours, theirs);
                settle(ours, member);
            }
            (_, theirs) => {
                node.insert(key, theirs);
            }
        }
    }
}

/// Takes one member out, and nothing below it.
pub(super) fn remove(node: &mut Node, key: &str) {
    let Some(child) = node.get_mut(key).and_then(Value::as_object_mut) else {
        return;
    };
    if is_member(child) && !settle(child, false) {
        node.remove(key);
    }
}

/// Takes out the members of the other set, and nothing below them.
pub(super) fn subtract(node: &mut Node, other: &Node) {
    node.retain(|key, ours| {
        let (Some(ours), Some(theirs)) = (ours.as_object_mut(), below(other, key)) else {
            return true;
        };
        if key == SELF {
            return true;
        }
        let member = is_member(ours) && !is_member(theirs);
        subtract(ours, theirs);
        settle(ours, member)
    });
}

pub(super) fn intersection(a: &Node, b: &Node) -> Node {
    let mut common = Node::new();
    for (key, ours) in a.iter().filter(|(key, _)| *key != SELF) {
        let (Some(ours), Some(theirs)) = (ours.as_object(), below(b, key)) else {
            continue;
        };
        let mut both = intersection(ours, theirs);
        if settle(&mut both, is_member(ours) && is_member(theirs)) {
            common.insert(key.clone(), Value::Object(both));
        }
    }
    common
}

/// The set with every struct field that has members below it as a member too.
pub(super) fn with_named_fields(node: &Node, type_: Option<&Type>) -> Node {
    let shape = type_.map(super::shape::Shape::of);
    let mut out = Node::new();
    for (key, child) in node.iter().filter(|(key, _)| *key != SELF) {
        let Some(child) = child.as_object() else { continue };
        let (declared, child_type) = match (&shape, key.strip_prefix("f:")) {
            (Some(super::shape::Shape::Map(map)), Some(name)) => (map.declares(name), map.type_of(name)),
            (Some(super::shape::Shape::List(list)), None) => (false, Some(list.item)),
            _ => (false, None),
        };
        let member = is_member(child) || declared;
        let mut child = with_named_fields(child, child_type);
        settle(&mut child, member);
        out.insert(key.clone(), Value::Object(child));
    }
    out
}

/// Takes a field and all below it out; `path` is dotted.
pub(super) fn remove_field(node: &mut Node, path: &str) {
    let (first, rest) = path
        .split_once('.')
        .map_or((path, None), |(first, rest)| (first, Some(rest)));
    let key = format!("f:{first}");
    let Some(rest) = rest else {
        node.remove(&key);
        return;
    };
    let left = node
        .get_mut(&key)
        .and_then(Value::as_object_mut)
        .is_none_or(|child| {
            let member = is_member(child);
            remove_field(child, rest);
            settle(child, member)
        });
    if !left {
        node.remove(&key);
    }
}

/// Reads `FieldsV1` from a client: keys in their canonical text, unknown kinds of keys dropped.
pub(super) fn parse(fields: &Value) -> Result<Node, String> {
    let mut node = Node::new();
    for (key, child) in fields
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(key, _)| *key != SELF)
    {
        let Some(key) = element::canonical(key)? else {
            continue;
        };
        let Value::Object(below) = child else {
            return Err(format!("expected an object below {key}"));
        };
        let member = is_member(below);
        let mut child = parse(child)?;
        // Unknown keys were dropped: what held only those is a member, as upstream reads it.
        let member = member || !has_children(&child);
        settle(&mut child, member);
        node.insert(key, Value::Object(child));
    }
    Ok(node)
}

/// Every member's path, in upstream's order: the members of a level, then what is below them.
pub(super) fn paths(node: &Node) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    collect(node, &mut Vec::new(), &mut found);
    found
}

fn collect(node: &Node, at: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    let mut keys: Vec<&String> = node.keys().filter(|key| *key != SELF).collect();
    keys.sort_by(|a, b| element::compare(a, b));
    for key in keys.iter().filter(|key| has(node, key)) {
        found.push(at.iter().chain([*key]).cloned().collect());
    }
    for key in keys {
        if let Some(child) = below(node, key).filter(|child| has_children(child)) {
            at.push(key.clone());
            collect(child, at, found);
            at.pop();
        }
    }
}

/// The tree in a stored entry.
pub(super) fn stored(fields: Option<Value>) -> Node {
    match fields.unwrap_or_else(|| NO_NODE.clone()) {
        Value::Object(node) => node,
        _ => Node::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn node(value: Value) -> Node {
        value.as_object().cloned().unwrap()
    }

    #[test]
    fn members_and_children_are_told_apart() {
        let mut set = node(json!({"f:a": {"f:b": {}}, "f:c": {".": {}, "f:d": {}}}));
        assert!(!has(&set, "f:a") && has(&set, "f:c"));
        set.insert(
            "f:a".to_owned(),
            Value::Object(as_member(node(json!({"f:b": {}})))),
        );
        assert_eq!(set["f:a"], json!({".": {}, "f:b": {}}));
        subtract(&mut set, &node(json!({"f:a": {}, "f:c": {"f:d": {}}})));
        assert_eq!(Value::Object(set.clone()), json!({"f:a": {"f:b": {}}, "f:c": {}}));
        unite(&mut set, node(json!({"f:a": {}, "f:c": {"f:x": {}}})));
        assert_eq!(
            Value::Object(set.clone()),
            json!({"f:a": {".": {}, "f:b": {}}, "f:c": {".": {}, "f:x": {}}})
        );
        let common = intersection(&set, &node(json!({"f:a": {"f:b": {}}, "f:c": {}, "f:z": {}})));
        assert_eq!(Value::Object(common), json!({"f:a": {"f:b": {}}, "f:c": {}}));
        remove_field(&mut set, "a");
        remove_field(&mut set, "c.x");
        remove_field(&mut set, "c.none");
        assert_eq!(Value::Object(set), json!({"f:c": {}}));
    }

    #[test]
    fn what_clients_send_is_brought_to_one_form() {
        let sent = json!({"f:a": {".": {}}, "k:{\"b\":1,\"a\":\"x\"}": {"f:y": {}}, "q:z": {}, "v:1.0": {}, "f:e": {"q:z": {}}});
        let read = parse(&sent).unwrap();
        let expected = json!({"f:a": {}, "f:e": {}, "k:{\"a\":\"x\",\"b\":1}": {"f:y": {}}, "v:1": {}});
        assert_eq!(Value::Object(read), expected);
        for bad in [
            json!({"": {}}),
            json!({"f": {}}),
            json!({"k:[]": {}}),
            json!({"v:{": {}}),
            json!({"f:a": 1}),
        ] {
            assert!(parse(&bad).is_err(), "{bad}");
        }
    }
}
