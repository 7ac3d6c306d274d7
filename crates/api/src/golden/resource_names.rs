//! `resource_names.json`: `[{in, <validator>: [messages]}]`.

use serde_json::{Value, json};

use super::{Report, text};
use crate::names;

type Validator = fn(&str) -> Vec<String>;

const VALIDATORS: &[(&str, Validator)] = &[
    ("dns1123label", names::dns1123_label),
    ("dns1123subdomain", names::dns1123_subdomain),
    ("dns1035label", names::dns1035_label),
    ("qualifiedname", names::qualified),
    ("labelvalue", names::label_value),
    ("envvarname", names::environment_variable),
    ("relaxedenvvarname", names::relaxed_environment_variable),
    ("configmapkey", names::config_key),
    ("httpheadername", names::http_header),
    ("pathsegment", names::path_segment),
    ("portname", names::port),
    ("wildcarddns", names::wildcard_dns1123_subdomain),
    ("cidentifier", names::c_identifier),
    ("namespace", names::dns1123_label),
    ("serviceaccount", names::dns1123_subdomain),
    ("service", names::dns1035_label),
    ("pod", names::dns1123_subdomain),
    ("node", names::dns1123_subdomain),
    ("secret", names::dns1123_subdomain),
    ("percent", names::percent),
    ("ip", names::ip),
    ("cidr", names::cidr),
];

pub(super) fn run(cases: &Value, report: &mut Report) {
    for case in cases.as_array().into_iter().flatten() {
        let input = text(case, "in");
        for (name, expected) in case
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(name, _)| *name != "in")
        {
            let validator = VALIDATORS.iter().find(|(known, _)| known == name);
            let found = validator.map_or(json!("no such validator"), |(_, validate)| json!(validate(input)));
            report.expect(format!("{name} {input:?}"), expected.clone(), found);
        }
    }
}
