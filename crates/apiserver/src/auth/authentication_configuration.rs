//! `AuthenticationConfiguration`: the issuers whose tokens are believed, what of a token becomes the user, and where nobody
//! has to say who they are.

use std::collections::BTreeSet;

use api::{FieldError, FieldErrorKind, Value};
use http::Uri;
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use serde::{Deserialize, Deserializer};

use super::config_file::{joined, read};
use super::oidc::mapping::{Mapping, compile};
use crate::authenticate::Anonymous;

const VERSIONS: [&str; 3] = ["v1", "v1beta1", "v1alpha1"];
const MOST_ISSUERS: usize = 64;

#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct AuthenticationConfiguration {
    #[serde(deserialize_with = "listed")]
    pub jwt: Vec<JwtAuthenticator>,
    pub anonymous: Option<AnonymousConfig>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct AnonymousConfig {
    pub enabled: bool,
    #[serde(deserialize_with = "listed")]
    pub conditions: Vec<AnonymousCondition>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AnonymousCondition {
    pub path: String,
}

#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct JwtAuthenticator {
    pub issuer: Issuer,
    #[serde(deserialize_with = "listed")]
    pub claim_validation_rules: Vec<ClaimValidationRule>,
    pub claim_mappings: ClaimMappings,
    #[serde(deserialize_with = "listed")]
    pub user_validation_rules: Vec<UserValidationRule>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Issuer {
    pub url: String,
    #[serde(rename = "discoveryURL")]
    pub discovery_url: Option<String>,
    pub certificate_authority: String,
    #[serde(deserialize_with = "listed")]
    pub audiences: Vec<String>,
    pub audience_match_policy: String,
    pub egress_selector_type: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct ClaimValidationRule {
    pub claim: String,
    pub required_value: String,
    pub expression: String,
    pub message: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ClaimMappings {
    pub username: PrefixedClaimOrExpression,
    pub groups: PrefixedClaimOrExpression,
    pub uid: ClaimOrExpression,
    #[serde(deserialize_with = "listed")]
    pub extra: Vec<ExtraMapping>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PrefixedClaimOrExpression {
    pub claim: String,
    pub prefix: Option<String>,
    pub expression: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ClaimOrExpression {
    pub claim: String,
    pub expression: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct ExtraMapping {
    pub key: String,
    pub value_expression: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct UserValidationRule {
    pub expression: String,
    pub message: String,
}

/// A list that may be null.
fn listed<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    Ok(Option::<Vec<T>>::deserialize(deserializer)?.unwrap_or_default())
}

impl AuthenticationConfiguration {
    /// Reads a file's text; it is not validated.
    pub fn read(text: &str) -> Result<Self, String> {
        read(text, "AuthenticationConfiguration", &VERSIONS)
    }

    /// Where nobody has to say who they are, if the file says.
    pub fn anonymous(&self) -> Option<Anonymous> {
        self.anonymous.as_ref().map(|config| Anonymous {
            enabled: config.enabled,
            paths: config
                .conditions
                .iter()
                .map(|condition| condition.path.clone())
                .collect(),
        })
    }

    /// The rules of each issuer, compiled, or all that is wrong. `disallowed` are the issuers of this server's own tokens.
    pub(super) fn compile(&self, disallowed: &[String]) -> Result<Vec<Mapping>, String> {
        let mut errors = Vec::new();
        let mut mappings = Vec::new();
        let (mut urls, mut discoveries) = (BTreeSet::new(), BTreeSet::new());
        if self.jwt.len() > MOST_ISSUERS {
            let detail = format!("must have at most {MOST_ISSUERS} items");
            let count = Value::from(self.jwt.len());
            return joined(&[FieldError::new(FieldErrorKind::TooMany, "jwt", count, detail)])
                .map(|()| Vec::new());
        }
        for (at, one) in self.jwt.iter().enumerate() {
            let path = format!("jwt[{at}]");
            errors.extend(issuer_errors(&one.issuer, disallowed, &format!("{path}.issuer")));
            let (mapping, wrong) = compile(one, &path);
            errors.extend(wrong);
            mappings.push(mapping);
            let mut twice = |field: &str, url: &str| {
                let field = format!("{path}.issuer.{field}");
                errors.push(FieldError::new(
                    FieldErrorKind::Duplicate,
                    field,
                    Value::from(url),
                    "",
                ));
            };
            if !urls.insert(&one.issuer.url) {
                twice("url", &one.issuer.url);
            }
            if let Some(url) = one.issuer.discovery_url.as_ref().filter(|url| !url.is_empty())
                && !discoveries.insert(url)
            {
                twice("discoveryURL", url);
            }
        }
        if let Some(anonymous) = &self.anonymous
            && !anonymous.enabled
            && !anonymous.conditions.is_empty()
        {
            let paths = anonymous.conditions.iter();
            let paths: Vec<Value> = paths.map(|one| serde_json::json!({"Path": one.path})).collect();
            let detail = "enabled should be set to true when conditions are defined";
            errors.push(FieldError::invalid("anonymous.conditions", paths, detail));
        }
        joined(&errors).map(|()| mappings)
    }
}

fn issuer_errors(issuer: &Issuer, disallowed: &[String], path: &str) -> Vec<FieldError> {
    let mut errors = Vec::new();
    let url = format!("{path}.url");
    if issuer.url.is_empty() {
        errors.push(FieldError::required(url, ""));
    } else {
        errors.extend(url_errors(&issuer.url, disallowed, &url));
    }
    let discovery = issuer.discovery_url.as_deref().unwrap_or_default();
    if !discovery.is_empty() {
        let field = format!("{path}.discoveryURL");
        if issuer.url.trim_end_matches('/') == discovery.trim_end_matches('/') && !issuer.url.is_empty() {
            let detail = "discoveryURL must be different from URL";
            errors.push(FieldError::invalid(field.as_str(), discovery, detail));
        }
        errors.extend(url_errors(discovery, &[], &field));
    }
    errors.extend(audience_errors(issuer, path));
    if let Some(why) = authority_error(&issuer.certificate_authority) {
        let field = format!("{path}.certificateAuthority");
        errors.push(FieldError::invalid(field, "<omitted>", why));
    }
    let selector = issuer.egress_selector_type.as_str();
    if !matches!(selector, "" | "controlplane" | "cluster") {
        let detail = "egress selector must be either controlplane or cluster";
        errors.push(FieldError::invalid(
            format!("{path}.egressSelectorType"),
            selector,
            detail,
        ));
    }
    errors
}

fn url_errors(text: &str, disallowed: &[String], field: &str) -> Vec<FieldError> {
    let mut errors = Vec::new();
    let mut wrong = |detail: String| errors.push(FieldError::invalid(field, text, detail));
    if disallowed.iter().any(|one| one == text) {
        let mut all = disallowed.to_vec();
        all.sort();
        let all = all.join(" ");
        wrong(format!("URL must not overlap with disallowed issuers: [{all}]"));
    }
    let (whole, fragment) = text.split_once('#').unwrap_or((text, ""));
    let uri: Uri = match whole.parse() {
        Ok(uri) => uri,
        Err(error) => {
            wrong(format!("parse {text:?}: {error}"));
            return errors;
        }
    };
    if uri.scheme_str() != Some("https") {
        wrong("URL scheme must be https".to_owned());
    }
    if uri
        .authority()
        .is_some_and(|authority| authority.as_str().contains('@'))
    {
        wrong("URL must not contain a username or password".to_owned());
    }
    if uri.query().is_some_and(|query| !query.is_empty()) {
        wrong("URL must not contain a query".to_owned());
    }
    if !fragment.is_empty() {
        wrong("URL must not contain a fragment".to_owned());
    }
    errors
}

fn audience_errors(issuer: &Issuer, path: &str) -> Vec<FieldError> {
    let field = format!("{path}.audiences");
    if issuer.audiences.is_empty() {
        let detail = format!("at least one {field} is required");
        return vec![FieldError::required(field, detail)];
    }
    let mut errors = Vec::new();
    let mut seen = BTreeSet::new();
    for (at, audience) in issuer.audiences.iter().enumerate() {
        let field = format!("{field}[{at}]");
        if audience.is_empty() {
            errors.push(FieldError::required(field.as_str(), ""));
        }
        if !seen.insert(audience) {
            let value = Value::from(audience.as_str());
            errors.push(FieldError::new(FieldErrorKind::Duplicate, field, value, ""));
        }
    }
    let policy = issuer.audience_match_policy.as_str();
    let detail = match (issuer.audiences.len(), policy) {
        (_, "MatchAny") | (1, "") => return errors,
        (1, _) => "audienceMatchPolicy must be empty or MatchAny for single audience",
        _ => "audienceMatchPolicy must be MatchAny for multiple audiences",
    };
    errors.push(FieldError::invalid(
        format!("{path}.audienceMatchPolicy"),
        policy,
        detail,
    ));
    errors
}

fn authority_error(pem: &str) -> Option<&'static str> {
    let none = || !CertificateDer::pem_slice_iter(pem.as_bytes()).any(|certificate| certificate.is_ok());
    (!pem.is_empty() && none()).then_some("data does not contain any valid RSA or ECDSA certificates")
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;

    fn check(jwt: &str, expected: &Expect) {
        let text =
            format!("apiVersion: apiserver.config.k8s.io/v1\nkind: AuthenticationConfiguration\n{jwt}");
        let read = AuthenticationConfiguration::read(&text);
        let says = match read.and_then(|config| config.compile(&["https://own".to_owned()])) {
            Ok(mappings) => format!("{} issuers", mappings.len()),
            Err(why) => why
                .replace(", jwt", ",\njwt")
                .replace(", anonymous", ",\nanonymous"),
        };
        expected.assert_eq(&says);
    }

    #[test]
    fn an_issuer_and_its_rules() {
        check(
            "jwt:
- issuer: {url: https://a.example.com, audiences: [a, b], audienceMatchPolicy: MatchAny}
  claimMappings:
    username: {expression: 'claims.email'}
    groups: {claim: groups, prefix: ''}
    uid: {claim: sub}
    extra: [{key: example.com/tenant, valueExpression: 'claims.tenant'}]
  claimValidationRules:
  - {claim: hd, requiredValue: example.com}
  - {expression: 'claims.?email_verified.orValue(true) == true', message: verify}
  userValidationRules: [{expression: \"!user.username.startsWith('system:')\", message: reserved}]
",
            &expect!["1 issuers"],
        );
    }

    #[test]
    fn what_is_wrong_is_told_in_upstreams_words() {
        check(
            "jwt:
- issuer: {url: https://own, audiences: []}
  claimMappings: {username: {claim: sub}}
- issuer: {url: 'http://u:p@a?x=y#z', audiences: [a, a], certificateAuthority: none}
  claimMappings:
    username: {expression: claims.email}
    groups: {claim: g, expression: claims.g}
    extra: [{key: k8s.io/X, valueExpression: claims.x}]
  claimValidationRules: [{expression: claims.email}, {}]
  userValidationRules: [{expression: user.nonsense == ''}]
anonymous: {enabled: false, conditions: [{path: /livez}]}
",
            &expect![[r#"
                [jwt[0].issuer.url: Invalid value: "https://own": URL must not overlap with disallowed issuers: [https://own],
                jwt[0].issuer.audiences: Required value: at least one jwt[0].issuer.audiences is required,
                jwt[0].claimMappings.username.prefix: Required value: prefix is required when claim is set. It can be set to an empty string to disable prefixing,
                jwt[1].issuer.url: Invalid value: "http://u:p@a?x=y#z": URL scheme must be https,
                jwt[1].issuer.url: Invalid value: "http://u:p@a?x=y#z": URL must not contain a username or password,
                jwt[1].issuer.url: Invalid value: "http://u:p@a?x=y#z": URL must not contain a query,
                jwt[1].issuer.url: Invalid value: "http://u:p@a?x=y#z": URL must not contain a fragment,
                jwt[1].issuer.audiences[1]: Duplicate value: "a",
                jwt[1].issuer.audienceMatchPolicy: Invalid value: "": audienceMatchPolicy must be MatchAny for multiple audiences,
                jwt[1].issuer.certificateAuthority: Invalid value: "<omitted>": data does not contain any valid RSA or ECDSA certificates,
                jwt[1].claimValidationRules[0].expression: Invalid value: "claims.email": must evaluate to bool,
                jwt[1].claimValidationRules[1]: Required value: claim or expression is required,
                jwt[1].claimMappings.groups: Invalid value: "": claim and expression can't both be set,
                jwt[1].claimMappings.extra[0].key: Invalid value: "k8s.io/X": must be lowercase,
                jwt[1].claimMappings.extra[0].key: Invalid value: "k8s.io/X": k8s.io, kubernetes.io and their subdomains are reserved for Kubernetes use,
                jwt[1].claimMappings.username.expression: Invalid value: "claims.email": claims.email_verified must be used in claimMappings.username.expression or claimMappings.extra[*].valueExpression or claimValidationRules[*].expression when claims.email is used in claimMappings.username.expression,
                jwt[1].userValidationRules[0].expression: Invalid value: "user.nonsense == ''": compilation failed: ERROR: <input>:1:5: undefined field 'nonsense'
                 | user.nonsense == ''
                 | ....^,
                anonymous.conditions: Invalid value: [{"Path":"/livez"}]: enabled should be set to true when conditions are defined]"#]],
        );
    }

    #[test]
    fn a_file_is_read_strictly() {
        check(
            "jwt: [{isuer: {}}]",
            &expect![
                "strict decoding error: unknown field `isuer`, expected one of `issuer`, `claimValidationRules`, `claimMappings`, `userValidationRules`"
            ],
        );
        let says = AuthenticationConfiguration::read("apiVersion: v1\nkind: Pod").unwrap_err();
        expect![[r#"no kind "Pod" is registered for version "v1": want AuthenticationConfiguration of apiserver.config.k8s.io/v1"#]].assert_eq(&says);
    }
}
