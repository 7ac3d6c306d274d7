//! Types of which one field at a time counts, as upstream's schemas say it.

use api::Value;
use serde_json::{Map, json};

/// The type, the field that says which of the others counts, and each of these with the word for it.
type Union = (
    &'static str,
    Option<&'static str>,
    &'static [(&'static str, &'static str)],
);

const LOCAL: &[(&str, &str)] = &[("localhostProfile", "LocalhostProfile")];
const UNIONS: &[Union] = &[
    ("core.v1.AppArmorProfile", Some("type"), LOCAL),
    ("core.v1.SeccompProfile", Some("type"), LOCAL),
    (
        "core.v1.PodSchedulingGroup",
        None,
        &[("podGroupName", "PodGroupName")],
    ),
    (
        "flowcontrol.v1.LimitResponse",
        Some("type"),
        &[("queuing", "Queuing")],
    ),
    (
        "flowcontrol.v1.PriorityLevelConfigurationSpec",
        Some("type"),
        &[("exempt", "Exempt"), ("limited", "Limited")],
    ),
    (
        "flowcontrol.v1.Subject",
        Some("kind"),
        &[
            ("group", "Group"),
            ("serviceAccount", "ServiceAccount"),
            ("user", "User"),
        ],
    ),
];

/// What a definition says of its unions.
pub(super) fn of(definition: &str) -> Option<Value> {
    let name = definition.strip_prefix("io.k8s.api.")?;
    let (_, discriminator, fields) = UNIONS.iter().find(|(known, ..)| *known == name)?;
    let fields: Map<String, Value> = fields
        .iter()
        .map(|(field, word)| ((*field).to_owned(), json!(word)))
        .collect();
    let mut union = json!({"fields-to-discriminateBy": fields});
    if let Some(discriminator) = discriminator {
        union["discriminator"] = json!(discriminator);
    }
    Some(json!([union]))
}
