//! `audit.k8s.io/v1` Policy: how much of which requests is written down. The first rule that fits decides.
//!
//! ```text
//! rules: [{level: None, verbs: [watch]}, {level: Metadata}]   →   everything but watches, without bodies
//! ```

use api::quote::quoted;
use api::{FieldError, FieldErrorKind, Identity, Value};
use serde::Deserialize;
use serde_json::json;

use super::event::Stage;
use crate::authorize::Attributes;
use crate::codec::yaml;

/// How much of a request is written down, from less to more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Level {
    #[default]
    None,
    Metadata,
    Request,
    RequestResponse,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Policy {
    rules: Vec<Rule>,
    omit_stages: Vec<Stage>,
    omit_managed_fields: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Rule {
    level: Level,
    users: Vec<String>,
    user_groups: Vec<String>,
    verbs: Vec<String>,
    resources: Vec<GroupResources>,
    namespaces: Vec<String>,
    #[serde(rename = "nonResourceURLs")]
    non_resource_urls: Vec<String>,
    omit_stages: Vec<Stage>,
    omit_managed_fields: Option<bool>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct GroupResources {
    group: String,
    resources: Vec<String>,
    resource_names: Vec<String>,
}

/// What the policy says of one request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Scope {
    pub(crate) level: Level,
    pub(crate) omit_stages: Vec<Stage>,
    pub(crate) omit_managed_fields: bool,
}

const LEVELS: [&str; 4] = ["None", "Metadata", "Request", "RequestResponse"];
const STAGES: [&str; 4] = ["RequestReceived", "ResponseStarted", "ResponseComplete", "Panic"];
const OF_POLICY: [&str; 6] = [
    "apiVersion",
    "kind",
    "metadata",
    "rules",
    "omitStages",
    "omitManagedFields",
];
const OF_RULE: [&str; 9] = [
    "level",
    "users",
    "userGroups",
    "verbs",
    "resources",
    "namespaces",
    "nonResourceURLs",
    "omitStages",
    "omitManagedFields",
];
const OF_RESOURCES: [&str; 3] = ["group", "resources", "resourceNames"];

impl Policy {
    /// Reads a policy from its YAML or JSON. Fields that nobody knows are passed over with a warning in the log, as upstream;
    /// an error says what is wrong with the rest.
    pub fn parse(text: &[u8]) -> Result<Self, String> {
        let parsed = yaml::parse(text).map_err(|says| format!("failed decoding: {says}"))?;
        let value = parsed.value;
        if (&value["apiVersion"], &value["kind"]) != (&json!("audit.k8s.io/v1"), &json!("Policy")) {
            return Err(format!(
                "unknown group version field {}, Kind={} in policy: write apiVersion: audit.k8s.io/v1 and kind: Policy",
                value["apiVersion"].as_str().unwrap_or_default(),
                value["kind"].as_str().unwrap_or_default(),
            ));
        }
        let unknown: Vec<String> = parsed.strict.into_iter().chain(unknown(&value)).collect();
        if !unknown.is_empty() {
            tracing::warn!(
                fields = unknown.join(", "),
                "the audit policy has fields that mean nothing"
            );
        }
        let errors: Vec<String> = validate(&value).iter().map(ToString::to_string).collect();
        match errors.as_slice() {
            [] => {}
            [one] => return Err(one.clone()),
            all => return Err(format!("[{}]", all.join(", "))),
        }
        let policy = Self::deserialize(value).map_err(|error| format!("failed decoding: {error}"))?;
        match policy.rules.is_empty() {
            true => Err("loaded illegal policy with 0 rules".to_owned()),
            false => Ok(policy),
        }
    }

    /// `as_` is nobody where authentication failed.
    pub(crate) fn scope(&self, as_: Option<&Identity>, asked: &Attributes<'_>) -> Scope {
        let Some(rule) = self.rules.iter().find(|rule| rule.matches(as_, asked)) else {
            return Scope {
                level: Level::None,
                omit_stages: self.omit_stages.clone(),
                omit_managed_fields: self.omit_managed_fields,
            };
        };
        let omitted = self.omit_stages.iter().chain(&rule.omit_stages);
        Scope {
            level: rule.level,
            omit_stages: omitted.copied().collect(),
            omit_managed_fields: rule.omit_managed_fields.unwrap_or(self.omit_managed_fields),
        }
    }
}

impl Level {
    pub(crate) fn name(self) -> &'static str {
        LEVELS[self as usize]
    }
}

impl Rule {
    fn matches(&self, as_: Option<&Identity>, asked: &Attributes<'_>) -> bool {
        let user = || as_.is_some_and(|as_| has(&self.users, &as_.user));
        let group = || as_.is_some_and(|as_| as_.groups.iter().any(|group| has(&self.user_groups, group)));
        let (Attributes::Resource { verb, .. } | Attributes::Path { verb, .. }) = asked;
        (self.users.is_empty() || user())
            && (self.user_groups.is_empty() || group())
            && (self.verbs.is_empty() || has(&self.verbs, verb))
            && self.matches_object(asked)
    }

    fn matches_object(&self, asked: &Attributes<'_>) -> bool {
        if !self.namespaces.is_empty() || !self.resources.is_empty() {
            return self.matches_resource(asked);
        }
        match asked {
            _ if self.non_resource_urls.is_empty() => true,
            Attributes::Path { path, .. } => self.non_resource_urls.iter().any(|url| fits(path, url)),
            Attributes::Resource { .. } => false,
        }
    }

    fn matches_resource(&self, asked: &Attributes<'_>) -> bool {
        let Attributes::Resource {
            group,
            resource,
            subresource,
            namespace,
            name,
            ..
        } = asked
        else {
            return false;
        };
        if !self.namespaces.is_empty() && !has(&self.namespaces, namespace) {
            return false;
        }
        let named = |one: &GroupResources| one.resource_names.is_empty() || has(&one.resource_names, name);
        let one_of = |one: &GroupResources| {
            let mut resources = one.resources.iter();
            named(one) && resources.any(|wanted| is_resource(wanted, resource, subresource))
        };
        let mut in_group = self
            .resources
            .iter()
            .filter(|one| one.group == *group || one.group == "*");
        self.resources.is_empty() || in_group.any(|one| one.resources.is_empty() || one_of(one))
    }
}

/// `pods`, `pods/log`, `pods/*`, `*/scale`, `*`.
fn is_resource(wanted: &str, resource: &str, subresource: &str) -> bool {
    if wanted == "*" {
        return true;
    }
    match wanted.split_once('/') {
        None => subresource.is_empty() && wanted == resource,
        Some(("*", sub)) if !subresource.is_empty() && sub == subresource => true,
        Some((of, "*")) => of == resource,
        Some((of, sub)) => of == resource && !sub.is_empty() && sub == subresource,
    }
}

fn fits(path: &str, wanted: &str) -> bool {
    wanted == "*" || wanted == path || wanted.ends_with('*') && path.starts_with(wanted.trim_end_matches('*'))
}

fn has(all: &[String], one: &str) -> bool {
    all.iter().any(|each| each == one)
}

fn items<'a>(holder: &'a Value, field: &str) -> &'a [Value] {
    holder[field].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn unknown(policy: &Value) -> Vec<String> {
    let mut found = strangers(policy, "", &OF_POLICY);
    for (at, rule) in items(policy, "rules").iter().enumerate() {
        let path = format!("rules[{at}].");
        found.extend(strangers(rule, &path, &OF_RULE));
        for (at, resources) in items(rule, "resources").iter().enumerate() {
            found.extend(strangers(
                resources,
                &format!("{path}resources[{at}]."),
                &OF_RESOURCES,
            ));
        }
    }
    found
}

fn strangers(holder: &Value, path: &str, known: &[&str]) -> Vec<String> {
    let fields = holder.as_object().into_iter().flatten();
    let strange = fields.filter(|(name, _)| !known.contains(&name.as_str()));
    strange.map(|(name, _)| format!("{path}{name}")).collect()
}

/// Upstream's `ValidatePolicy`.
fn validate(policy: &Value) -> Vec<FieldError> {
    let mut errors = Vec::new();
    validate_stages(policy, "omitStages", &mut errors);
    for (at, rule) in items(policy, "rules").iter().enumerate() {
        let path = format!("rules[{at}]");
        validate_level(&rule["level"], &format!("{path}.level"), &mut errors);
        validate_urls(rule, &format!("{path}.nonResourceURLs"), &mut errors);
        validate_resources(rule, &format!("{path}.resources"), &mut errors);
        validate_stages(rule, &format!("{path}.omitStages"), &mut errors);
    }
    errors
}

fn validate_level(level: &Value, path: &str, errors: &mut Vec<FieldError>) {
    match level.as_str().unwrap_or_default() {
        "" => errors.push(FieldError::required(path, "")),
        known if LEVELS.contains(&known) => {}
        other => {
            let known = LEVELS.map(quoted).join(", ");
            let says = format!("supported values: {known}");
            errors.push(FieldError::new(
                FieldErrorKind::NotSupported,
                path,
                json!(other),
                says,
            ));
        }
    }
}

fn validate_stages(holder: &Value, path: &str, errors: &mut Vec<FieldError>) {
    for (at, stage) in items(holder, "omitStages").iter().enumerate() {
        if !STAGES.iter().any(|known| stage == known) {
            let says = format!("allowed stages are {}", STAGES.join(","));
            errors.push(FieldError::invalid(format!("{path}[{at}]"), stage.clone(), says));
        }
    }
}

fn validate_urls(rule: &Value, path: &str, errors: &mut Vec<FieldError>) {
    for (at, url) in items(rule, "nonResourceURLs").iter().enumerate() {
        let text = url.as_str().unwrap_or_default();
        let mut wrong = |says: &str| {
            errors.push(FieldError::invalid(format!("{path}[{at}]"), url.clone(), says));
        };
        if text != "*" && !text.starts_with('/') {
            wrong("non-resource URL rules must begin with a '/' character");
        }
        if text.find('*').is_some_and(|star| star + 1 < text.len()) {
            wrong("non-resource URL wildcards '*' must be the final character of the rule");
        }
    }
    let regular = !items(rule, "resources").is_empty() || !items(rule, "namespaces").is_empty();
    if !items(rule, "nonResourceURLs").is_empty() && regular {
        let says = "rules cannot apply to both regular resources and non-resource URLs";
        errors.push(FieldError::invalid(path, rule["nonResourceURLs"].clone(), says));
    }
}

fn validate_resources(rule: &Value, path: &str, errors: &mut Vec<FieldError>) {
    for one in items(rule, "resources") {
        let group = one["group"].as_str().unwrap_or_default();
        if !group.is_empty() && group != "*" {
            let wrong = api::names::dns1123_subdomain(group);
            if !wrong.is_empty() {
                errors.push(FieldError::invalid(
                    format!("{path}.group"),
                    group,
                    wrong.join(","),
                ));
            }
        }
        if !items(one, "resourceNames").is_empty() && items(one, "resources").is_empty() {
            let says = "using resourceNames requires at least one resource";
            let names = one["resourceNames"].clone();
            errors.push(FieldError::invalid(format!("{path}.resourceNames"), names, says));
        }
    }
}
