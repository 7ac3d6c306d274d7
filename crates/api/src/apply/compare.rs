//! What changed between two objects, as sets of fields.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::element;
use super::set::{self, Node};
use super::shape::{FREE, Items, ListShape, MapShape, Shape, equal, list};
use crate::schema::Type;

/// No field is in more than one of the three.
#[derive(Default)]
pub(super) struct Comparison {
    pub(super) removed: Node,
    pub(super) modified: Node,
    pub(super) added: Node,
}

impl Comparison {
    /// `metadata.managedFields` is not looked at.
    pub(super) fn of(old: &Value, new: &Value, type_: &Type) -> Self {
        let mut comparison = Self::default();
        comparison.compare(Some(old), Some(new), type_, &Path::root());
        comparison
    }

    pub(super) fn is_empty(&self) -> bool {
        self.removed.is_empty() && self.modified.is_empty() && self.added.is_empty()
    }

    /// Leaves these fields and all below them out.
    pub(super) fn without(mut self, dotted: &[smol_str::SmolStr]) -> Self {
        for path in dotted {
            for set in [&mut self.removed, &mut self.modified, &mut self.added] {
                set::remove_field(set, path);
            }
        }
        self
    }

    /// Modified and added.
    pub(super) fn written(&self) -> Node {
        let mut written = self.modified.clone();
        set::unite(&mut written, self.added.clone());
        written
    }

    /// The same, of a comparison that is not needed any more.
    pub(super) fn into_written(self) -> Node {
        let mut written = self.modified;
        set::unite(&mut written, self.added);
        written
    }

    fn compare(&mut self, old: Option<&Value>, new: Option<&Value>, type_: &Type, path: &Path<'_>) {
        if let (Some(old), Some(new)) = (old, new)
            && equal(old, new)
        {
            return;
        }
        let (before, after) = (Shape::of(type_).for_value(old), Shape::of(type_).for_value(new));
        let is_leaf = match (old, new) {
            (_, None) => self.compare_as(before, old, new, path),
            (None, _) => self.compare_as(after, old, new, path),
            _ if before.is_same_kind(&after) => self.compare_as(after, old, new, path),
            _ => {
                self.compare_as(before, old, new, path);
                self.compare_as(after, old, new, path)
            }
        };
        if !is_leaf {
            match (old, new) {
                (None, _) => path.put_into(&mut self.added),
                (_, None) => path.put_into(&mut self.removed),
                _ => {}
            }
        }
    }

    /// Whether the two were compared as one value.
    fn compare_as(
        &mut self,
        shape: Shape<'_>,
        old: Option<&Value>,
        new: Option<&Value>,
        path: &Path<'_>,
    ) -> bool {
        match shape.or_map() {
            Shape::Map(map) => {
                let (before, after) = (old.and_then(Value::as_object), new.and_then(Value::as_object));
                if map.atomic || [before, after].iter().all(|m| m.is_none_or(Map::is_empty)) {
                    self.leaf(old, new, path);
                    return true;
                }
                self.fields(&map, before, after, path);
                false
            }
            Shape::List(items) => {
                let (before, after) = (list(old), list(new));
                if matches!(items.items, Items::Atomic) || (before.is_empty() && after.is_empty()) {
                    self.leaf(old, new, path);
                    return true;
                }
                self.items(&items, before, after, path);
                false
            }
            Shape::Scalar(_) | Shape::Free => {
                self.leaf(old, new, path);
                true
            }
        }
    }

    fn leaf(&mut self, old: Option<&Value>, new: Option<&Value>, path: &Path<'_>) {
        match (old, new) {
            (None, _) => path.put_into(&mut self.added),
            (_, None) => path.put_into(&mut self.removed),
            (Some(old), Some(new)) if !equal(old, new) => path.put_into(&mut self.modified),
            _ => {}
        }
    }

    /// Both maps are sorted: they are walked side by side.
    fn fields(
        &mut self,
        shape: &MapShape<'_>,
        old: Option<&Map<String, Value>>,
        new: Option<&Map<String, Value>>,
        path: &Path<'_>,
    ) {
        let mut before = old.into_iter().flatten().peekable();
        let mut after = new.into_iter().flatten().peekable();
        loop {
            let order = match (before.peek(), after.peek()) {
                (None, None) => return,
                (Some(_), None) => std::cmp::Ordering::Less,
                (None, Some(_)) => std::cmp::Ordering::Greater,
                (Some((a, _)), Some((b, _))) => a.cmp(b),
            };
            let old = if order.is_le() { before.next() } else { None };
            let new = if order.is_ge() { after.next() } else { None };
            let Some((name, _)) = old.or(new) else { return };
            if name == "managedFields" && path.is_metadata() {
                continue;
            }
            let type_ = shape.type_of(name).unwrap_or(FREE);
            let path = path.then(Step::Field(name));
            self.compare(old.map(|(_, v)| v), new.map(|(_, v)| v), type_, &path);
        }
    }

    fn items(&mut self, shape: &ListShape<'_>, old: &[Value], new: &[Value], path: &Path<'_>) {
        let mut all: BTreeMap<String, (Vec<&Value>, Vec<&Value>)> = BTreeMap::new();
        for (item, is_new) in old
            .iter()
            .map(|v| (v, false))
            .chain(new.iter().map(|v| (v, true)))
        {
            // An item without a key cannot be tracked; the object's validation speaks of it.
            let Ok(key) = element::of_item(item, shape) else {
                continue;
            };
            let entry = all.entry(key).or_default();
            if is_new {
                entry.1.push(item)
            } else {
                entry.0.push(item)
            }
        }
        for (key, (before, after)) in &all {
            let path = path.then(Step::Key(key));
            match (before.as_slice(), after.as_slice()) {
                ([] | [_], [] | [_]) => {
                    self.compare(before.first().copied(), after.first().copied(), shape.item, &path);
                }
                ([_, _, ..], [_, _, ..]) => {
                    if before.len() != after.len() || !before.iter().zip(after).all(|(a, b)| equal(a, b)) {
                        path.put_into(&mut self.modified);
                    }
                }
                ([_, _, ..], one) => {
                    if let Some(new) = one.first() {
                        self.compare(None, Some(new), shape.item, &path);
                    }
                    path.put_into(&mut self.removed);
                }
                (one, _) => {
                    if let Some(old) = one.first() {
                        self.compare(Some(old), None, shape.item, &path);
                    }
                    path.put_into(&mut self.added);
                }
            }
        }
    }
}

/// Where the walk is; written out only where something changed, and then once for all that is below it.
pub(super) struct Path<'a> {
    up: Option<&'a Path<'a>>,
    step: Step<'a>,
    key: OnceCell<String>,
}

#[derive(Clone, Copy)]
pub(super) enum Step<'a> {
    Root,
    Field(&'a str),
    Key(&'a str),
}

impl<'a> Path<'a> {
    pub(super) fn root() -> Self {
        Path {
            up: None,
            step: Step::Root,
            key: OnceCell::new(),
        }
    }

    pub(super) fn then(&'a self, step: Step<'a>) -> Path<'a> {
        Path {
            up: Some(self),
            step,
            key: OnceCell::new(),
        }
    }

    fn is_metadata(&self) -> bool {
        matches!(self.step, Step::Field("metadata")) && self.up.is_some_and(|up| up.up.is_none())
    }

    fn keys(&self) -> Vec<&str> {
        let mut keys = Vec::with_capacity(12);
        let mut at = Some(self);
        while let Some(path) = at {
            match path.step {
                Step::Field(name) => keys.push(path.key.get_or_init(|| format!("f:{name}")).as_str()),
                Step::Key(key) => keys.push(key),
                Step::Root => {}
            }
            at = path.up;
        }
        keys.reverse();
        keys
    }

    pub(super) fn put_into(&self, set: &mut Node) {
        set::insert(set, self.keys());
    }
}
