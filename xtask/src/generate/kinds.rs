//! The kinds: one static `Kind` per resource and version.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context as _, Result};
use serde_json::Value;

use super::types::Types;
use super::{default_value, flag, list, text as text_at};

const HEAD: &str = "//! THE TABLE: every resource of the upstream API. Written by `cargo xtask generate`; do not edit.

use api::schema::DefaultValue;

use super::build::*;
use super::types::*;
use crate::kind::Does::{Clear, DropUnlessInUse, KeepIfAbsent, KeepOld};
use crate::kind::{Column, Default, Delete, Effect, Generation, Immutable, Kind, Selectable, Stage, Storage, Subresource, When};
use crate::rules;

";

pub(super) fn text(kinds: &Value, columns: &Value, defaults: &Value, types: &mut Types) -> Result<String> {
    let mut kinds: Vec<&Value> = kinds.as_array().into_iter().flatten().collect();
    kinds.sort_by_key(|k| (text_at(k, "group"), text_at(k, "version"), text_at(k, "plural")));
    let mut out = HEAD.to_owned();
    let mut names = Vec::new();
    for kind in kinds {
        let name = constant_name(kind);
        let version = api_version(kind);
        let of_kind = format!("{version}/{}", text_at(kind, "kind"));
        write_kind(
            &mut out,
            &name,
            kind,
            &columns[&of_kind],
            &defaults["kinds"][&of_kind],
            types,
        )?;
        names.push(name);
    }
    writeln!(
        out,
        "/// Sorted by group, version and plural.\npub static KINDS: &[&Kind] = &["
    )?;
    for name in names {
        writeln!(out, "    &{name},")?;
    }
    out.push_str("];\n\n/// Defaults of every pod spec; paths start at it.\n");
    let lines = default_lines(&defaults["pod_spec_rules"], "$.");
    writeln!(
        out,
        "pub(crate) static POD_SPEC: [Default; {}] = [\n    {},\n];",
        lines.len(),
        lines.join(",\n    ")
    )?;
    Ok(out)
}

/// `POD_V1`, `HORIZONTALPODAUTOSCALER_AUTOSCALING_V2`, `EVENT_EVENTS_V1`
fn constant_name(kind: &Value) -> String {
    let group = text_at(kind, "group").split('.').next().unwrap_or_default();
    let mut name = text_at(kind, "kind").to_owned();
    if !group.is_empty() {
        name = format!("{name}_{group}");
    }
    format!("{name}_{}", text_at(kind, "version")).to_uppercase()
}

fn api_version(kind: &Value) -> String {
    match (text_at(kind, "group"), text_at(kind, "version")) {
        ("", version) => version.to_owned(),
        (group, version) => format!("{group}/{version}"),
    }
}

/// `&[s("a"), s("b")]` as a static of its own, or the empty list.
fn texts(out: &mut String, name: &str, items: &[Value]) -> Result<String> {
    if items.is_empty() {
        return Ok("none()".to_owned());
    }
    let listed: Vec<String> = items.iter().map(|i| format!("s({i})")).collect();
    writeln!(
        out,
        "static {name}: [SmolStr; {}] = [{}];",
        items.len(),
        listed.join(", ")
    )?;
    Ok(format!("Held::Static(&{name})"))
}

fn table(out: &mut String, name: &str, type_: &str, lines: &[String]) -> Result<String> {
    if lines.is_empty() {
        return Ok("none()".to_owned());
    }
    writeln!(
        out,
        "static {name}: [{type_}; {}] = [\n    {},\n];",
        lines.len(),
        lines.join(",\n    ")
    )?;
    Ok(format!("Held::Static(&{name})"))
}

/// A kind's fields as Rust text.
type Fields = BTreeMap<&'static str, String>;

/// The order they are written in.
const FIELDS: [&str; 28] = [
    "group",
    "version",
    "kind",
    "list_kind",
    "plural",
    "singular",
    "short_names",
    "categories",
    "namespaced",
    "stage",
    "served_by_default",
    "verbs",
    "schema",
    "storage",
    "subresources",
    "on_create",
    "on_update",
    "reset_fields",
    "generation",
    "selectable",
    "delete",
    "allow_create_on_update",
    "allow_unconditional_update",
    "immutable",
    "columns",
    "defaults",
    "pod_spec_at",
    "rules",
];

fn write_kind(
    out: &mut String,
    name: &str,
    kind: &Value,
    columns: &Value,
    defaults: &Value,
    types: &mut Types,
) -> Result<()> {
    let schema = types.definition(text_at(kind, "schema"))?;
    // What is a list stands in a static of its own, before the kind.
    let mut fields = lists(out, name, kind)?;
    fields.extend(tables(out, name, kind, columns, defaults)?);
    for field in ["group", "version", "kind", "list_kind", "plural", "singular"] {
        fields.insert(field, format!("s({:?})", text_at(kind, field)));
    }
    for field in ["allow_create_on_update", "allow_unconditional_update"] {
        fields.insert(field, flag(&kind["update"], field).to_string());
    }
    fields.extend([
        ("namespaced", flag(kind, "namespaced").to_string()),
        ("stage", format!("Stage::{}", stage(kind))),
        ("served_by_default", flag(kind, "served_by_default").to_string()),
        ("schema", format!("Held::Static(&T{schema})")),
        ("storage", storage(kind)),
        ("delete", delete(kind)),
        (
            "pod_spec_at",
            format!("s({:?})", text_at(defaults, "pod_spec_at")),
        ),
        ("rules", format!("Held::Static(&rules::{})", rules(kind))),
    ]);
    writeln!(out, "pub static {name}: Kind = Kind {{")?;
    for field in FIELDS {
        let is = fields
            .get(field)
            .with_context(|| format!("{name} has no {field}"))?;
        writeln!(out, "    {field}: {is},")?;
    }
    writeln!(out, "}};\n")?;
    Ok(())
}

/// Fields that are lists of texts, and what counts generations.
fn lists(out: &mut String, name: &str, kind: &Value) -> Result<Fields> {
    let mut all = Fields::new();
    for (field, suffix) in [
        ("short_names", "SHORT"),
        ("categories", "CATEGORIES"),
        ("verbs", "VERBS"),
        ("reset_fields", "RESET"),
    ] {
        all.insert(field, texts(out, &format!("{name}_{suffix}"), list(kind, field))?);
    }
    let generation = &kind["generation"];
    let bumped = list(generation, "bumped_on_update_of");
    let counted = !generation["on_create"].is_null() || !bumped.is_empty();
    let bumped = texts(out, &format!("{name}_BUMPED"), bumped)?;
    let generation = format!("Generation {{ counted: {counted}, bumped_by: {bumped} }}");
    all.insert("generation", generation);
    Ok(all)
}

/// Fields that are tables of their own.
fn tables(out: &mut String, name: &str, kind: &Value, columns: &Value, defaults: &Value) -> Result<Fields> {
    let mut all = Fields::from([("subresources", subresources(out, name, kind)?)]);
    for (field, type_, lines) in [
        ("on_create", "Effect", effects(kind, "create")),
        ("on_update", "Effect", effects(kind, "update")),
        ("selectable", "Selectable", selectable(kind)),
        ("immutable", "Immutable", immutable(kind)),
        ("columns", "Column", column_lines(columns)),
        ("defaults", "Default", default_lines(&defaults["rules"], "")),
    ] {
        let static_name = format!("{name}_{}", field.to_uppercase());
        all.insert(field, table(out, &static_name, type_, &lines)?);
    }
    Ok(all)
}

/// The rules of a kind carry its name; the versions of a resource share them, and so do core and events.k8s.io Events.
fn rules(kind: &Value) -> String {
    text_at(kind, "kind").to_owned()
}

fn stage(kind: &Value) -> &'static str {
    match text_at(kind, "stage") {
        "ga" => "Stable",
        "beta" => "Beta",
        _ => "Alpha",
    }
}

fn storage(kind: &Value) -> String {
    let storage = &kind["storage"];
    if !storage.is_object() {
        return "None".to_owned();
    }
    format!(
        "Some(Storage {{ prefix: s({:?}), version: s({:?}), hash: s({:?}), ttl_seconds: {} }})",
        text_at(storage, "root"),
        text_at(storage, "version"),
        text_at(kind, "storage_version_hash"),
        storage["ttl_seconds"].as_u64().unwrap_or_default()
    )
}

fn subresources(out: &mut String, name: &str, kind: &Value) -> Result<String> {
    let mut lines = Vec::new();
    for sub in list(kind, "subresources") {
        let prefix = format!("{name}_{}", text_at(sub, "name").to_uppercase());
        let verbs = texts(out, &format!("{prefix}_VERBS"), list(sub, "verbs"))?;
        let reset = texts(out, &format!("{prefix}_RESET"), list(sub, "reset_fields"))?;
        let methods = texts(out, &format!("{prefix}_METHODS"), list(sub, "connect_methods"))?;
        let on_update = table(
            out,
            &format!("{prefix}_ON_UPDATE"),
            "Effect",
            &effect_lines(&sub["on_update"], |_| true),
        )?;
        lines.push(format!(
            "Subresource {{ name: s({:?}), group: s({:?}), version: s({:?}), kind: s({:?}), verbs: {verbs}, \
             reset_fields: {reset}, on_update: {on_update}, connect_methods: {methods}, options: s({:?}), \
             takes_path: {} }}",
            text_at(sub, "name"),
            text_at(sub, "group"),
            text_at(sub, "version"),
            text_at(sub, "kind"),
            text_at(&sub["options"], "kind"),
            flag(&sub["options"], "subpath"),
        ));
    }
    table(out, &format!("{name}_SUBRESOURCES"), "Subresource", &lines)
}

/// The effects that hold for every object; what was seen only because of the probe's own values is in the rules.
fn effects(kind: &Value, write: &str) -> Vec<String> {
    let name = text_at(kind, "kind");
    let by_rules = |path: &str| {
        name == "PersistentVolumeClaim" && path.starts_with("spec.dataSource")
            || name == "Service" && write == "update"
            || name == "CertificateSigningRequest" && write == "create" && path.starts_with("spec.")
            || name == "Pod" && write == "create" && path.starts_with("status.")
    };
    effect_lines(&kind[write]["effects"], |path| !by_rules(path))
}

/// What is set to a fixed value is said by the kind's rules; a status of which every field is cleared or zeroed is
/// cleared as a whole.
fn effect_lines(effects: &Value, wanted: impl Fn(&str) -> bool) -> Vec<String> {
    let effects: Vec<&Value> = effects.as_array().into_iter().flatten().collect();
    let zeroed = effects.iter().any(|e| {
        text_at(e, "path").starts_with("status.")
            && text_at(e, "effect") == "set"
            && (e["value"] == 0 || e["value"] == false)
    });
    let mut lines = Vec::new();
    if zeroed {
        lines.push("e(\"status\", Clear)".to_owned());
    }
    for effect in effects {
        let path = text_at(effect, "path");
        let does = match text_at(effect, "effect") {
            "cleared" => "Clear",
            "old" => "KeepOld",
            "dropped_unless_in_use" => "DropUnlessInUse",
            "removal_ignored" => "KeepIfAbsent",
            _ => continue,
        };
        if wanted(path) && !(zeroed && path.starts_with("status.")) {
            lines.push(format!("e({path:?}, {does})"));
        }
    }
    lines
}

fn selectable(kind: &Value) -> Vec<String> {
    list(kind, "field_selectors")
        .iter()
        .map(|f| {
            let label = text_at(f, "label");
            let path = f["matches"].as_str().unwrap_or(label);
            format!("Selectable {{ label: s({label:?}), path: s({path:?}) }}")
        })
        .collect()
}

fn immutable(kind: &Value) -> Vec<String> {
    list(kind, "immutable")
        .iter()
        .filter(|i| !text_at(i, "path").starts_with("metadata."))
        .map(|i| {
            format!(
                "Immutable {{ path: s({:?}), detail: s({:?}) }}",
                text_at(i, "path"),
                text_at(i, "detail")
            )
        })
        .collect()
}

fn column_lines(columns: &Value) -> Vec<String> {
    columns
        .as_array()
        .into_iter()
        .flatten()
        .filter(|c| !text_at(c, "name").starts_with('('))
        .map(|c| {
            format!(
                "column({:?}, {:?}, {:?}, {})",
                text_at(c, "name"),
                text_at(c, "type"),
                text_at(c, "format"),
                c["priority"].as_i64().unwrap_or_default()
            )
        })
        .collect()
}

fn delete(kind: &Value) -> String {
    let delete = &kind["delete"];
    let propagation = match text_at(delete, "default_policy") {
        "DeleteDependents" => "Some(Propagation::Background)",
        "OrphanDependents" => "Some(Propagation::Orphan)",
        _ => "None",
    };
    format!(
        "Delete {{ graceful: {}, propagation: {propagation}, returns_object: {} }}",
        flag(delete, "graceful"),
        flag(delete, "returns_deleted_object")
    )
}

/// Rules with a plain value at a plain path; what depends on more is in the kind's rules.
fn default_lines(rules: &Value, prefix: &str) -> Vec<String> {
    let strip = |path: &str| path.strip_prefix(prefix).unwrap_or(path).to_owned();
    let rules: Vec<&Value> = rules.as_array().into_iter().flatten().collect();
    let excepted: Vec<&str> = rules
        .iter()
        .filter(|r| r["value"].is_null())
        .map(|r| text_at(r, "path"))
        .collect();
    rules
        .iter()
        .filter(|r| !excepted.contains(&text_at(r, "path")) && is_plain(r))
        .filter_map(|r| {
            let when = when(text_at(r, "when"), prefix)?;
            Some(format!(
                "d({:?}, {}, {when})",
                strip(text_at(r, "path")),
                default_value(&r["value"])
            ))
        })
        .collect()
}

/// Whether a rule holds as it stands: not found with a probe's own values, not about the time or the name.
fn is_plain(rule: &Value) -> bool {
    let (path, when) = (text_at(rule, "path"), text_at(rule, "when"));
    let of_an_item = path.ends_with("[]") || path.contains("[]") && when.is_empty();
    let of_the_probe = when.contains("\"sample\"") || when.ends_with("== 7");
    let of_time_or_name = path.ends_with("timeAdded") || path.contains("metadata.name");
    let is_nothing = path == "spec.conversion.strategy" || rule["value"].as_str() == Some("");
    let holds_all_the_same = path.ends_with(".name") && path.starts_with("ports[]")
        || path.ends_with("hostPath.type")
        || path.ends_with("grpc.service");
    holds_all_the_same || !(of_an_item || of_the_probe || of_time_or_name || is_nothing)
}

fn when(when: &str, prefix: &str) -> Option<String> {
    let strip = |path: &str| path.strip_prefix(prefix).unwrap_or(path).to_owned();
    if when.is_empty() {
        return Some("When::Always".to_owned());
    }
    if let Some(path) = when.strip_prefix("present(").and_then(|w| w.strip_suffix(')')) {
        return Some(format!("When::Present(s({:?}))", strip(path)));
    }
    let (path, value) = when.split_once(" == ")?;
    let value: Value = serde_json::from_str(value).ok()?;
    Some(format!(
        "When::Equals(s({:?}), {})",
        strip(path),
        default_value(&value)
    ))
}
