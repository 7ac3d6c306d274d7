//! Who gains and who loses fields, and which fields go because nobody applies them any more.

use std::collections::BTreeMap;

use serde_json::Value;

use super::compare::Comparison;
use super::managers::{self, Entry, Operation};
use super::set::{self, Node};
use super::{ApplyError, Conflict, Writer, check, element, fields, merge, prune, shape};
use crate::schema::Type;

/// The new object and its managers.
pub(super) fn apply(
    live: &Value,
    applied: &Value,
    mut entries: Vec<Entry>,
    force: bool,
    by: &Writer<'_>,
) -> Result<(Value, Vec<Entry>), ApplyError> {
    let own = by.as_manager(Operation::Apply);
    for entry in &mut entries {
        reconcile(&mut entry.fields, by.schema);
    }
    let merged = merge::merged(Some(live), Some(applied), by.schema).unwrap_or_default();
    let mut mentioned = fields::mentioned(applied, by.schema);
    for path in by.reset_fields {
        set::remove_field(&mut mentioned, path);
    }
    let entry = managers::find(&mut entries, &own);
    let last = std::mem::replace(&mut entry.fields, mentioned);
    let last_version = std::mem::replace(&mut entry.manager.version, by.version.to_owned());
    let new = Pruner {
        by,
        entries: &entries,
    }
    .prune(merged, &last, &last_version)?;

    let comparison = Comparison::of(live, &new, by.schema).without(by.reset_fields);
    let others = Others {
        old: live,
        new: &new,
        by,
    };
    let at = entries.iter().position(|entry| entry.manager.is(&own));
    if !force {
        let conflicts = others.conflicts(&entries, at, &comparison);
        if !conflicts.is_empty() {
            return Err(ApplyError::Conflicts(conflicts));
        }
    }
    others.give_up(&mut entries, at, &comparison);
    if let Some(at) = entries.iter().position(|entry| entry.manager.is(&own)) {
        strip(&mut entries[at].fields);
        if entries[at].fields.is_empty() {
            entries.remove(at);
        } else if !shape::equal(live, &new) {
            entries[at].time = by.time();
        }
    }
    Ok((new, entries))
}

/// Takes out what nobody owns: what the server alone writes in `metadata`.
pub(super) fn strip(fields: &mut Node) {
    const IN_METADATA: [&str; 9] = [
        "f:name",
        "f:namespace",
        "f:creationTimestamp",
        "f:selfLink",
        "f:uid",
        "f:clusterName",
        "f:generation",
        "f:managedFields",
        "f:resourceVersion",
    ];
    if let Some(metadata) = fields.get_mut("f:metadata").and_then(Value::as_object_mut) {
        for name in IN_METADATA {
            set::remove(metadata, name);
        }
    }
    // Of metadata as a whole an empty node is left, which would be a member: it goes too.
    for name in ["f:metadata", "f:apiVersion", "f:kind"] {
        set::remove(fields, name);
    }
}

/// The managers beside the one who writes.
pub(super) struct Others<'a> {
    pub(super) old: &'a Value,
    pub(super) new: &'a Value,
    pub(super) by: &'a Writer<'a>,
}

impl Others<'_> {
    /// Takes from each but `own` what was written or removed; drops who has nothing left, or is of a version that is gone.
    pub(super) fn give_up(&self, entries: &mut Vec<Entry>, own: Option<usize>, comparison: &Comparison) {
        if entries.is_empty() {
            return;
        }
        let written = comparison.written();
        let versions = self.versions(entries);
        let mut at = 0;
        entries.retain_mut(|entry| {
            let is_own = own == Some(at);
            at += 1;
            if !is_own {
                let (written, removed) = match versions.get(&entry.manager.version) {
                    None => (&written, &comparison.removed),
                    Some(Some((written, comparison))) => (written, &comparison.removed),
                    Some(None) => return false,
                };
                set::subtract(&mut entry.fields, written);
                set::subtract(&mut entry.fields, removed);
            }
            !entry.fields.is_empty()
        });
    }

    pub(super) fn conflicts(
        &self,
        entries: &[Entry],
        own: Option<usize>,
        comparison: &Comparison,
    ) -> Vec<Conflict> {
        let written = comparison.written();
        let versions = self.versions(entries);
        let mut others: Vec<(usize, &Entry)> = entries
            .iter()
            .enumerate()
            .filter(|(at, _)| Some(*at) != own)
            .collect();
        others.sort_by(|(_, a), (_, b)| sort_key(a).cmp(&sort_key(b)));
        let mut conflicts = Vec::new();
        for (_, entry) in others {
            let written = match versions.get(&entry.manager.version) {
                None => &written,
                Some(Some((written, _))) => written,
                Some(None) => continue,
            };
            let manager = entry.manager.text();
            let common = set::intersection(&entry.fields, written);
            conflicts.extend(set::paths(&common).iter().map(|path| Conflict {
                manager: manager.clone(),
                field: element::path_text(path),
            }));
        }
        conflicts
    }

    /// The changes as they look in the other versions that managers wrote in.
    fn versions(&self, entries: &[Entry]) -> BTreeMap<String, Option<(Node, Comparison)>> {
        let mut versions = BTreeMap::new();
        for entry in entries
            .iter()
            .filter(|entry| entry.manager.version != self.by.version)
        {
            versions.entry(entry.manager.version.clone()).or_insert_with(|| {
                let (old, type_) = (self.by.convert)(self.old, &entry.manager.version)?;
                let (new, _) = (self.by.convert)(self.new, &entry.manager.version)?;
                let comparison = Comparison::of(&old, &new, &type_).without(self.by.reset_fields);
                Some((comparison.written(), comparison))
            });
        }
        versions
    }
}

fn sort_key(entry: &Entry) -> (&str, Operation, &str, &str) {
    let manager = &entry.manager;
    (
        &manager.name,
        manager.operation,
        &manager.version,
        &manager.subresource,
    )
}

/// Removes what its manager applied last time and not this time, if nobody else has it.
struct Pruner<'a> {
    by: &'a Writer<'a>,
    entries: &'a [Entry],
}

impl Pruner<'_> {
    fn prune(&self, merged: Value, last: &Node, last_version: &str) -> Result<Value, ApplyError> {
        if last.is_empty() {
            return Ok(merged);
        }
        if last_version == self.by.version {
            return Ok(self.pruned(&merged, last, last_version, self.by.schema));
        }
        let Some((converted, type_)) = (self.by.convert)(&merged, last_version) else {
            return Ok(merged);
        };
        let pruned = self.pruned(&converted, last, last_version, &type_);
        let back = (self.by.convert)(&pruned, self.by.version);
        back.map(|(value, _)| value).ok_or_else(|| {
            let (from, to) = (last_version, self.by.version);
            ApplyError::Malformed(format!("failed to convert the pruned object from {from} to {to}"))
        })
    }

    /// Everything in one version, with schema `type_`.
    fn pruned(&self, merged: &Value, last: &Node, version: &str, type_: &Type) -> Value {
        let last = set::with_named_fields(last, Some(type_));
        let mut pruned = removed(merged, &last, type_);
        pruned = self.with_owned(merged, &pruned, version, type_);
        let others = self.entries.iter().map(|entry| &entry.manager.version);
        let mut others: Vec<&String> = others.filter(|other| *other != version).collect();
        others.sort_unstable();
        others.dedup();
        for other in others {
            pruned = self.with_owned_elsewhere(merged, pruned, version, other);
        }
        let (before, after) = (named(merged, type_), named(&pruned, type_));
        let mut gone = before;
        set::subtract(&mut gone, &after);
        removed(merged, &set::intersection(&gone, &last), type_)
    }

    /// Puts back what managers of this version own.
    fn with_owned(&self, merged: &Value, pruned: &Value, version: &str, type_: &Type) -> Value {
        let mut owned = Node::new();
        for entry in self
            .entries
            .iter()
            .filter(|entry| entry.manager.version == version)
        {
            set::unite(&mut owned, entry.fields.clone());
        }
        let mut keep = named(pruned, type_);
        set::unite(&mut keep, set::with_named_fields(&owned, Some(type_)));
        let mut gone = named(merged, type_);
        set::subtract(&mut gone, &keep);
        removed(merged, &gone, type_)
    }

    /// The same for managers of another version; as it is if that version is gone.
    fn with_owned_elsewhere(&self, merged: &Value, pruned: Value, version: &str, other: &str) -> Value {
        let put_back = || {
            let (there, type_) = (self.by.convert)(merged, other)?;
            let (pruned_there, _) = (self.by.convert)(&pruned, other)?;
            let kept = self.with_owned(&there, &pruned_there, other, &type_);
            Some((self.by.convert)(&kept, version)?.0)
        };
        put_back().unwrap_or(pruned)
    }
}

fn named(value: &Value, type_: &Type) -> Node {
    set::with_named_fields(&fields::mentioned(value, type_), Some(type_))
}

fn removed(value: &Value, fields: &Node, type_: &Type) -> Value {
    let mut left = value.clone();
    if prune::remove(&mut left, fields, type_) {
        left
    } else {
        Value::Null
    }
}

/// Fields below what has become one value since the set was written count as that value.
fn reconcile(node: &mut Node, type_: &Type) {
    let shape = shape::Shape::of(type_);
    for (key, child) in node.iter_mut().filter(|(key, _)| *key != set::SELF) {
        let Some(child) = child.as_object_mut() else {
            continue;
        };
        let child_type = match (&shape, key.strip_prefix("f:")) {
            (shape::Shape::Map(map), Some(name)) => map.type_of(name),
            (shape::Shape::List(list), None) => Some(list.item),
            _ => None,
        };
        let Some(child_type) = child_type else { continue };
        let atomic = match shape::Shape::of(child_type) {
            shape::Shape::Map(map) => map.atomic,
            shape::Shape::List(list) => matches!(list.items, shape::Items::Atomic),
            _ => false,
        };
        if atomic && set::has_children(child) {
            child.clear();
        } else {
            reconcile(child, child_type);
        }
    }
}

/// For the annotation of client-side apply: whether an object fits its schema at all.
pub(super) fn fits(value: &Value, type_: &Type) -> bool {
    check::check(value, type_).is_ok()
}
