//! `AuthorizationConfiguration`: who decides, in which order, and what webhooks are asked.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use api::{FieldError, FieldErrorKind, Value, names};
use kinds::expressions::Expression;
use serde::{Deserialize, Deserializer};

use super::config_file::{joined, read};
use super::webhook_authorizer::condition;

const VERSIONS: [&str; 3] = ["v1", "v1beta1", "v1alpha1"];
const TYPES: [&str; 6] = ["ABAC", "AlwaysAllow", "AlwaysDeny", "Node", "RBAC", "Webhook"];
const MOST_CONDITIONS: usize = 64;
const LONGEST_TIMEOUT: Duration = Duration::from_secs(30);

#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AuthorizationConfiguration {
    pub authorizers: Vec<AuthorizerConfig>,
}

#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AuthorizerConfig {
    #[serde(rename = "type")]
    pub of: String,
    pub name: String,
    pub webhook: Option<WebhookConfig>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct WebhookConfig {
    #[serde(rename = "authorizedTTL", deserialize_with = "duration")]
    pub authorized_ttl: Duration,
    pub cache_authorized_requests: bool,
    #[serde(rename = "unauthorizedTTL", deserialize_with = "duration")]
    pub unauthorized_ttl: Duration,
    pub cache_unauthorized_requests: bool,
    #[serde(deserialize_with = "duration")]
    pub timeout: Duration,
    pub subject_access_review_version: String,
    pub match_condition_subject_access_review_version: String,
    pub failure_policy: String,
    pub connection_info: ConnectionInfo,
    pub match_conditions: Vec<MatchCondition>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct ConnectionInfo {
    #[serde(rename = "type")]
    pub of: String,
    pub kube_config_file: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MatchCondition {
    pub expression: String,
}

impl Default for WebhookConfig {
    fn default() -> Self {
        Self {
            authorized_ttl: Duration::from_secs(300),
            cache_authorized_requests: true,
            unauthorized_ttl: Duration::from_secs(30),
            cache_unauthorized_requests: true,
            timeout: Duration::ZERO,
            subject_access_review_version: String::new(),
            match_condition_subject_access_review_version: String::new(),
            failure_policy: String::new(),
            connection_info: ConnectionInfo::default(),
            match_conditions: Vec::new(),
        }
    }
}

/// As Go writes it: `1m30s`.
fn duration<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
    let text = String::deserialize(deserializer)?;
    let parsed = api::duration::parse(&text).map_err(serde::de::Error::custom)?;
    Duration::try_from(parsed).map_err(|_| serde::de::Error::custom(format!("{text}: must be > 0s")))
}

impl AuthorizationConfiguration {
    /// Reads a file's text, and says all that is wrong with it.
    pub fn read(text: &str) -> Result<Self, String> {
        let config: Self = read(text, "AuthorizationConfiguration", &VERSIONS)
            .map_err(|why| format!("failed to load AuthorizationConfiguration from file: {why}"))?;
        joined(&config.errors())?;
        let misnamed = config.authorizers.iter().find_map(|one| {
            let wanted = one.of.to_lowercase();
            let wrong = one.of != "Webhook" && one.name != wanted;
            wrong.then(|| {
                format!(
                    "expected name {wanted} for authorizer {} instead of {}",
                    one.of, one.name
                )
            })
        });
        misnamed.map_or(Ok(config), Err)
    }

    fn errors(&self) -> Vec<FieldError> {
        let mut errors = Vec::new();
        if self.authorizers.is_empty() {
            let detail = "at least one authorization mode must be defined";
            errors.push(FieldError::required("authorizers", detail));
        }
        let (mut types, mut seen) = (BTreeSet::new(), BTreeSet::new());
        for (at, one) in self.authorizers.iter().enumerate() {
            let field = |name: &str| format!("authorizers[{at}].{name}");
            let of = one.of.as_str();
            if of.is_empty() {
                errors.push(FieldError::required(field("type"), ""));
            } else if !TYPES.contains(&of) {
                errors.push(unsupported(field("type"), of, &TYPES));
            } else if of != "Webhook" && !types.insert(of) {
                errors.push(twice(field("type"), of));
            } else {
                errors.extend(name_error(&one.name, field("name"), &mut seen));
                match &one.webhook {
                    None if of == "Webhook" => {
                        errors.push(FieldError::required(
                            field("webhook"),
                            "required when type=Webhook",
                        ));
                    }
                    Some(webhook) if of == "Webhook" => {
                        errors.extend(webhook_errors(webhook, &format!("authorizers[{at}]")));
                    }
                    Some(_) => {
                        let detail = "may only be specified when type=Webhook";
                        errors.push(FieldError::invalid(field("webhook"), "non-null", detail));
                    }
                    None => {}
                }
            }
        }
        errors
    }
}

fn unsupported(field: String, value: &str, known: &[&str]) -> FieldError {
    let known: Vec<String> = known.iter().map(|one| format!("{one:?}")).collect();
    let detail = format!("supported values: {}", known.join(", "));
    FieldError::new(FieldErrorKind::NotSupported, field, Value::from(value), detail)
}

fn twice(field: String, value: &str) -> FieldError {
    FieldError::new(FieldErrorKind::Duplicate, field, Value::from(value), "")
}

fn name_error<'a>(name: &'a str, field: String, seen: &mut BTreeSet<&'a str>) -> Option<FieldError> {
    if name.is_empty() {
        return Some(FieldError::required(field, ""));
    }
    if !seen.insert(name) {
        return Some(twice(field, name));
    }
    let wrong = names::dns1123_subdomain(name);
    let detail = || format!("authorizer name is invalid: {}", wrong.join(", "));
    (!wrong.is_empty()).then(|| FieldError::invalid(field, name, detail()))
}

fn webhook_errors(of: &WebhookConfig, path: &str) -> Vec<FieldError> {
    let mut errors = Vec::new();
    let field = |name: &str| format!("{path}.{name}");
    if of.timeout.is_zero() {
        errors.push(FieldError::required(field("timeout"), ""));
    } else if of.timeout > LONGEST_TIMEOUT {
        let text = api::duration::format(of.timeout.try_into().unwrap_or_default());
        errors.push(FieldError::invalid(
            field("timeout"),
            text,
            "must be > 0s and <= 30s",
        ));
    }
    let mut one_of = |name: &str, value: &str, known: &[&str], missing: Option<&str>| match (value, missing) {
        ("", Some(detail)) => errors.push(FieldError::required(field(name), detail)),
        ("", None) => {}
        (value, _) if known.contains(&value) => {}
        (value, _) => errors.push(unsupported(field(name), value, known)),
    };
    let version = &of.subject_access_review_version;
    one_of(
        "subjectAccessReviewVersion",
        version,
        &["v1", "v1beta1"],
        Some(""),
    );
    let missing = (!of.match_conditions.is_empty()).then_some("required if match conditions are specified");
    let version = &of.match_condition_subject_access_review_version;
    one_of(
        "matchConditionSubjectAccessReviewVersion",
        version,
        &["v1"],
        missing,
    );
    one_of(
        "failurePolicy",
        &of.failure_policy,
        &["NoOpinion", "Deny"],
        Some(""),
    );
    errors.extend(connection_errors(&of.connection_info, &field("connectionInfo")));
    errors.extend(condition_errors(&of.match_conditions, &field("matchConditions")));
    errors
}

fn connection_errors(of: &ConnectionInfo, path: &str) -> Option<FieldError> {
    let file = of.kube_config_file.as_deref().unwrap_or_default();
    let field = format!("{path}.kubeConfigFile");
    let wrong = |detail: String| Some(FieldError::invalid(field.as_str(), file, detail));
    match of.of.as_str() {
        "" => Some(FieldError::required(format!("{path}.type"), "")),
        "KubeConfigFile" if file.is_empty() => Some(FieldError::required(field, "")),
        "KubeConfigFile" if !Path::new(file).is_absolute() => wrong("must be an absolute path".to_owned()),
        "KubeConfigFile" => match std::fs::metadata(file) {
            Err(error) => wrong(format!("error loading file: {error}")),
            Ok(found) if !found.is_file() => wrong("must be a regular file".to_owned()),
            Ok(_) => None,
        },
        other => Some(unsupported(
            format!("{path}.type"),
            other,
            &["InClusterConfig", "KubeConfigFile"],
        )),
    }
}

fn condition_errors(conditions: &[MatchCondition], path: &str) -> Vec<FieldError> {
    if conditions.len() > MOST_CONDITIONS {
        let detail = format!("must have at most {MOST_CONDITIONS} items");
        let count = Value::from(conditions.len());
        return vec![FieldError::new(FieldErrorKind::TooMany, path, count, detail)];
    }
    let mut seen = BTreeSet::new();
    let mut errors = Vec::new();
    for (at, MatchCondition { expression }) in conditions.iter().enumerate() {
        let field = format!("{path}[{at}].expression");
        let compiled: Expression = condition(expression);
        if expression.trim().is_empty() {
            errors.push(FieldError::required(field, ""));
        } else if !seen.insert(expression) {
            errors.push(twice(field, expression));
        } else if let Some(problem) = compiled.problem() {
            errors.push(FieldError::invalid(field, expression.as_str(), problem));
        }
    }
    errors
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;

    fn check(authorizers: &str, expected: &Expect) {
        let text = format!(
            "apiVersion: apiserver.config.k8s.io/v1\nkind: AuthorizationConfiguration\nauthorizers:\n{authorizers}"
        );
        let says = match AuthorizationConfiguration::read(&text) {
            Ok(config) => format!("{} authorizers", config.authorizers.len()),
            Err(why) => why.replace(", authorizers", ",\nauthorizers"),
        };
        expected.assert_eq(&says);
    }

    #[test]
    fn what_is_wrong_is_told_in_upstreams_words() {
        check(
            "- {type: Node, name: node}\n- {type: RBAC, name: rbac}",
            &expect!["2 authorizers"],
        );
        check(
            "- {type: RBAC, name: other}",
            &expect!["expected name rbac for authorizer RBAC instead of other"],
        );
        check(
            "- {type: Nonsense, name: x}\n- {type: RBAC, name: rbac}\n- {type: RBAC, name: rbac}
- type: Webhook
  name: Hook
  webhook:
    timeout: 31s
    subjectAccessReviewVersion: v2
    failurePolicy: Maybe
    connectionInfo: {type: KubeConfigFile, kubeConfigFile: relative}
    matchConditions: [{expression: request.user}, {expression: ''}, {expression: has(request.nonsense)}]
",
            &expect![[r#"
                [authorizers[0].type: Unsupported value: "Nonsense": supported values: "ABAC", "AlwaysAllow", "AlwaysDeny", "Node", "RBAC", "Webhook",
                authorizers[2].type: Duplicate value: "RBAC",
                authorizers[3].name: Invalid value: "Hook": authorizer name is invalid: a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*'),
                authorizers[3].timeout: Invalid value: "31s": must be > 0s and <= 30s,
                authorizers[3].subjectAccessReviewVersion: Unsupported value: "v2": supported values: "v1", "v1beta1",
                authorizers[3].matchConditionSubjectAccessReviewVersion: Required value: required if match conditions are specified,
                authorizers[3].failurePolicy: Unsupported value: "Maybe": supported values: "NoOpinion", "Deny",
                authorizers[3].connectionInfo.kubeConfigFile: Invalid value: "relative": must be an absolute path,
                authorizers[3].matchConditions[0].expression: Invalid value: "request.user": must evaluate to bool but got string,
                authorizers[3].matchConditions[1].expression: Required value,
                authorizers[3].matchConditions[2].expression: Invalid value: "has(request.nonsense)": compilation failed: ERROR: <input>:1:4: undefined field 'nonsense'
                 | has(request.nonsense)
                 | ...^]"#]],
        );
    }
}
