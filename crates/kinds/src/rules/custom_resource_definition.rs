//! CustomResourceDefinitions.

mod defaults;
mod schema;

use api::{Timestamp, Value, names};
use serde_json::json;

use super::errors::{Errors, child, index, texts};
use super::{Rules, admission, metadata};
use crate::look;

pub struct CustomResourceDefinition;

impl Rules for CustomResourceDefinition {
    fn default(&self, object: &mut Value, _now: Timestamp) {
        let kind = look::text(object, "spec.names.kind").to_owned();
        if !kind.is_empty() {
            look::default(object, "spec.names.singular", kind.to_lowercase());
            look::default(object, "spec.names.listKind", format!("{kind}List"));
        }
        if !look::has(object, "spec.conversion") {
            look::set(object, "spec.conversion", json!({"strategy": "None"}));
        }
        if look::items(object, "status.storedVersions").is_empty() {
            let stored = look::items(object, "spec.versions")
                .iter()
                .find(|v| look::at(v, "storage") == true);
            if let Some(name) = stored.map(|v| look::text(v, "name").to_owned()) {
                look::set(object, "status.storedVersions", json!([name]));
            }
        }
        if look::has(object, "spec.conversion.webhook.clientConfig.service") {
            look::default(object, "spec.conversion.webhook.clientConfig.service.port", 443);
        }
    }

    fn knows_finalizers(&self) -> bool {
        false
    }

    fn prepare_update(&self, new: &mut Value, _old: &Value, subresource: &str, _now: Timestamp) {
        if subresource == "status" {
            return;
        }
        let stored = look::items(new, "spec.versions")
            .iter()
            .find(|v| look::at(v, "storage") == true);
        let Some(name) = stored.map(|v| look::text(v, "name").to_owned()) else {
            return;
        };
        let mut known: Vec<String> = texts(new, "status.storedVersions")
            .into_iter()
            .map(str::to_owned)
            .collect();
        if !known.contains(&name) {
            known.push(name);
            look::set(new, "status.storedVersions", known);
        }
    }

    fn validate(&self, object: &Value, errors: &mut Errors) {
        let spec = look::at(object, "spec");
        let required = format!(
            "{}.{}",
            look::text(spec, "names.plural"),
            look::text(spec, "group")
        );
        for field in ["metadata.name", "metadata.generateName"] {
            let name = look::text(object, field);
            if !name.is_empty() && name != required {
                errors.invalid(field, name, "must be spec.names.plural+\".\"+spec.group");
            }
        }
        definition(object, None, errors);
    }

    fn validate_update(&self, new: &Value, old: &Value, subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        if subresource == "status" {
            return check_names(
                look::at(new, "status.acceptedNames"),
                "status.acceptedNames",
                errors,
            );
        }
        definition(new, Some(old), errors);
        let established = look::items(old, "status.conditions")
            .iter()
            .any(|c| look::text(c, "type") == "Established" && look::text(c, "status") == "True");
        let text = |object: &Value, path: &str| Value::from(look::text(object, path));
        let mut stay = Vec::new();
        if established {
            stay.extend(["spec.scope", "spec.names.kind"]);
        }
        stay.extend(["spec.group", "spec.names.plural"]);
        for path in stay {
            errors.immutable(path, &text(new, path), &text(old, path));
        }
    }
}

/// What of a version upstream moves to the top when all versions agree on it, and where it is told of then.
const SHARED: [(&str, &str); 4] = [
    ("schema", "validation"),
    ("subresources", "subresources"),
    ("additionalPrinterColumns", "additionalPrinterColumns"),
    ("selectableFields", "selectableFields"),
];

/// Where each version's part is told of; `None` where another version's stands for it.
fn place(versions: &[Value], at: usize, part: &str, told: &str) -> Option<String> {
    let agree = versions
        .iter()
        .all(|v| look::at(v, part) == look::at(&versions[0], part));
    match (agree, at) {
        (false, at) => Some(child(&index("spec.versions", at), part)),
        (true, 0) => Some(child("spec", told)),
        (true, _) => None,
    }
}

fn definition(object: &Value, old: Option<&Value>, errors: &mut Errors) {
    let spec = look::at(object, "spec");
    match look::text(spec, "group") {
        "" => errors.required("spec.group", ""),
        group => {
            let wrong = names::dns1123_subdomain(group);
            if !wrong.is_empty() {
                errors.invalid("spec.group", group, wrong.join(","));
            } else if !group.contains('.') {
                errors.invalid("spec.group", group, "should be a domain with at least one dot");
            }
        }
    }
    errors.one_of(
        "spec.scope",
        look::text(spec, "scope"),
        &["Cluster", "Namespaced"],
    );
    let versions = look::items(spec, "versions");
    let bare = |v: &Value| !look::has(v, "schema.openAPIV3Schema");
    for at in (0..versions.len()).filter(|at| bare(&versions[*at])) {
        errors.required(child(&index("spec.versions", at), "schema.openAPIV3Schema"), "");
    }
    let before = look::items(old.unwrap_or(&Value::Null), "spec.versions");
    for (at, version) in versions.iter().enumerate() {
        check_version(version, versions, before, at, errors);
    }
    let name = |v: &Value| look::text(v, "name").to_owned();
    let twice = versions
        .iter()
        .enumerate()
        .any(|(at, v)| versions[..at].iter().any(|o| name(o) == name(v)));
    if twice {
        let says = "must contain unique version names";
        errors.invalid_as("spec.versions", &printed(versions), says);
    }
    let stored = versions.iter().filter(|v| look::at(v, "storage") == true).count();
    if stored != 1 {
        let says = "must have exactly one version marked as storage version";
        errors.invalid_as("spec.versions", &printed(versions), says);
    }
    if let Some(first) = versions.first().map(name).filter(|n| !n.is_empty()) {
        let wrong = names::dns1035_label(&first);
        if !wrong.is_empty() {
            errors.invalid("spec.version", first, wrong.join(","));
        }
    }
    let all = look::at(spec, "names");
    for field in ["plural", "singular", "kind", "listKind"] {
        if look::text(all, field).is_empty() {
            errors.required(child("spec.names", field), "");
        }
    }
    check_names(all, "spec.names", errors);
    conversion(look::at(spec, "conversion"), errors);
    check_names(
        look::at(object, "status.acceptedNames"),
        "status.acceptedNames",
        errors,
    );
    stored_versions(object, versions, errors);
}

/// The versions as upstream's internal form prints them.
fn printed(versions: &[Value]) -> String {
    if versions.is_empty() {
        return "null".to_owned();
    }
    let one = |version: &Value| {
        let flag = |field: &str| look::at(version, field) == true;
        format!(
            "{{\"Name\":{},\"Served\":{},\"Storage\":{},\"Deprecated\":{},\"DeprecationWarning\":{},\"Schema\":null,\
             \"Subresources\":null,\"AdditionalPrinterColumns\":null,\"SelectableFields\":null}}",
            Value::from(look::text(version, "name")),
            flag("served"),
            flag("storage"),
            flag("deprecated"),
            look::at(version, "deprecationWarning"),
        )
    };
    let all: Vec<String> = versions.iter().map(one).collect();
    format!("[{}]", all.join(","))
}

const LONGEST_WARNING: usize = 256;

fn check_version(version: &Value, versions: &[Value], old: &[Value], at: usize, errors: &mut Errors) {
    let path = index("spec.versions", at);
    let name = look::text(version, "name");
    let wrong = names::dns1035_label(name);
    if !wrong.is_empty() {
        errors.invalid(child(&path, "name"), name, wrong.join(","));
    }
    if let Some(warning) = look::at(version, "deprecationWarning").as_str() {
        let says = if look::at(version, "deprecated") != true {
            "can only be set for deprecated versions"
        } else if warning.len() > LONGEST_WARNING {
            "must be <= 256 characters long"
        } else if warning.is_empty() {
            "must not be an empty string"
        } else {
            ""
        };
        if !says.is_empty() {
            errors.invalid(child(&path, "deprecationWarning"), warning, says);
        }
    }
    let open = look::at(version, "schema.openAPIV3Schema");
    for (part, told) in SHARED {
        let Some(path) = place(versions, at, part, told) else {
            continue;
        };
        match part {
            "schema" if !open.is_null() => {
                let known = known(version, old);
                schema::check_root(open, known, &child(&path, "openAPIV3Schema"), errors);
            }
            "subresources" => scale(look::at(version, "subresources.scale"), &path, errors),
            "additionalPrinterColumns" => {
                for (at, column) in look::items(version, part).iter().enumerate() {
                    check_column(column, &index(&path, at), errors);
                }
            }
            "selectableFields" => {
                let fields = look::items(version, part);
                if !fields.is_empty() && open.is_null() {
                    let says = "may only be set when validations.schema is included";
                    errors.invalid(path, "", says);
                } else {
                    schema::selectable(fields, open, &path, errors);
                }
            }
            _ => {}
        }
    }
}

fn known(version: &Value, old: &[Value]) -> schema::Known {
    let before = old
        .iter()
        .find(|v| look::at(v, "name") == look::at(version, "name"));
    schema::Known {
        has_status: look::has(version, "subresources.status"),
        accepted: before.is_some_and(|before| look::at(before, "schema") == look::at(version, "schema")),
        merging_sets: old
            .iter()
            .any(|v| schema::has_merging_sets(look::at(v, "schema"))),
    }
}

const COLUMN_TYPES: [&str; 5] = ["boolean", "date", "integer", "number", "string"];
const COLUMN_FORMATS: [&str; 9] = [
    "byte",
    "date",
    "date-time",
    "double",
    "float",
    "int32",
    "int64",
    "password",
    "uuid",
];

fn check_column(column: &Value, path: &str, errors: &mut Errors) {
    let text = |field: &str| look::text(column, field);
    if text("name").is_empty() {
        errors.required(child(path, "name"), "");
    }
    let says = format!("must be one of {}", COLUMN_TYPES.join(","));
    match text("type") {
        "" => errors.required(child(path, "type"), says),
        kind if !COLUMN_TYPES.contains(&kind) => errors.invalid(child(path, "type"), kind, says),
        _ => {}
    }
    let format = text("format");
    if !format.is_empty() && !COLUMN_FORMATS.contains(&format) {
        let says = format!("must be one of {}", COLUMN_FORMATS.join(","));
        errors.invalid(child(path, "format"), format, says);
    }
    let path = child(path, "JSONPath");
    match text("jsonPath") {
        "" => errors.required(path, ""),
        place => drop(is_simple_path(place, &path, errors)),
    }
}

fn is_simple_path(text: &str, path: &str, errors: &mut Errors) -> bool {
    let simple = text.starts_with('.');
    if !simple {
        errors.invalid(path, text, "must be a simple json path starting with .");
    }
    simple
}

fn scale(scale: &Value, path: &str, errors: &mut Errors) {
    if scale.is_null() {
        return;
    }
    let path = child(path, "scale");
    for (field, roots, says) in [
        (
            "specReplicasPath",
            &[".spec."][..],
            "should be a json path under .spec",
        ),
        (
            "statusReplicasPath",
            &[".status."],
            "should be a json path under .status",
        ),
        (
            "labelSelectorPath",
            &[".spec.", ".status."],
            "should be a json path under either .spec or .status",
        ),
    ] {
        let path = child(&path, field);
        match look::text(scale, field) {
            "" if field == "labelSelectorPath" => {}
            "" => errors.required(path, ""),
            place => {
                let under = roots.iter().any(|root| place.starts_with(root));
                if is_simple_path(place, &path, errors) && !under {
                    errors.invalid(path, place, says);
                }
            }
        }
    }
}

fn check_names(all: &Value, path: &str, errors: &mut Errors) {
    for field in ["plural", "singular", "kind", "listKind"] {
        let name = look::text(all, field);
        let mixed = matches!(field, "kind" | "listKind");
        let wrong = if mixed {
            names::dns1035_label(&name.to_lowercase())
        } else {
            names::dns1035_label(name)
        };
        if name.is_empty() || wrong.is_empty() {
            continue;
        }
        let mut says = wrong.join(",");
        if mixed {
            says = format!("may have mixed case, but should otherwise match: {says}");
        }
        errors.invalid(child(path, field), name, says);
    }
    let listed = |field: &str, errors: &mut Errors| {
        for (at, name) in texts(all, field).into_iter().enumerate() {
            let wrong = names::dns1035_label(name);
            if !wrong.is_empty() {
                errors.invalid(index(&child(path, field), at), name, wrong.join(","));
            }
        }
    };
    listed("shortNames", errors);
    let (kind, list) = (look::text(all, "kind"), look::text(all, "listKind"));
    if !kind.is_empty() && kind == list {
        let says = "kind and listKind may not be the same";
        errors.invalid(child(path, "listKind"), list, says);
    }
    listed("categories", errors);
}

fn conversion(conversion: &Value, errors: &mut Errors) {
    if conversion.is_null() {
        return;
    }
    let strategy = look::text(conversion, "strategy");
    errors.one_of("spec.conversion.strategy", strategy, &["None", "Webhook"]);
    let client = look::at(conversion, "webhook.clientConfig");
    let versions = texts(conversion, "webhook.conversionReviewVersions");
    let client_path = "spec.conversion.webhookClientConfig";
    let path = "spec.conversion.conversionReviewVersions";
    if strategy != "Webhook" {
        let says = "should not be set when strategy is not set to Webhook";
        if !client.is_null() {
            errors.forbidden(client_path, says);
        }
        if !versions.is_empty() {
            errors.forbidden(path, says);
        }
        return;
    }
    if client.is_null() {
        errors.required(client_path, "required when strategy is set to Webhook");
    } else {
        admission::client(client, client_path, errors);
    }
    if versions.is_empty() {
        return errors.required(path, "");
    }
    for (at, version) in versions.iter().enumerate() {
        if versions[..at].contains(version) {
            errors.invalid(index(path, at), *version, "duplicate version");
        } else {
            errors.each(&index(path, at), *version, names::dns1035_label(version));
        }
    }
    if !versions.iter().any(|v| matches!(*v, "v1" | "v1beta1")) {
        let says = "must include at least one of v1, v1beta1";
        errors.invalid(path, versions, says);
    }
}

fn stored_versions(object: &Value, versions: &[Value], errors: &mut Errors) {
    let path = "status.storedVersions";
    let stored = texts(object, path);
    if stored.is_empty() {
        let says = "must have at least one stored version";
        return errors.invalid(path, Value::Null, says);
    }
    let mut left = stored.clone();
    for version in versions {
        let name = look::text(version, "name");
        let was_left = left.contains(&name);
        left.retain(|other| *other != name);
        if look::at(version, "storage") == true && !was_left {
            let says = format!("must have the storage version {name}");
            errors.invalid(path, stored.clone(), says);
        }
    }
    for (at, name) in stored.iter().enumerate() {
        if !versions.iter().any(|v| look::text(v, "name") == *name) {
            let says = format!(
                "missing from spec.versions; {name} was previously a storage version, and must remain in spec.versions \
                 until a storage migration ensures no data remains persisted in {name} and removes {name} from \
                 status.storedVersions"
            );
            errors.invalid(index(path, at), *name, says);
        }
    }
}
