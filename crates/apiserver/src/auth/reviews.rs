//! Questions about access, asked through the API: token reviews, subject access reviews, and who am I.

use std::collections::BTreeMap;
use std::sync::Arc;

use api::{BoxFuture, FieldError, Identity, Refused, SmolStr, Value};
use serde_json::json;

use super::authorizers::Roles;
use super::bearer::BearerTokens;
use crate::admission::Review;
use crate::authorize::{Attributes, Decision};
use crate::elsewhere::Answer;

/// `TokenReview`: whose token is this, and for which audience?
pub struct TokenReviews(pub Arc<BearerTokens>);

impl Answer for TokenReviews {
    fn answer<'a>(&'a self, review: &'a Review<'_>) -> BoxFuture<'a, Result<Value, Refused>> {
        Box::pin(self.judge(review))
    }
}

impl TokenReviews {
    async fn judge(&self, review: &Review<'_>) -> Result<Value, Refused> {
        let spec = &review.object["spec"];
        let Some(token) = spec["token"].as_str().filter(|t| !t.is_empty()) else {
            return Err(Refused::bad_request(
                "token is required for TokenReview in authentication",
            ));
        };
        let wanted: Vec<String> = spec["audiences"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect();
        let mut answer = review.object.clone();
        answer["status"] = match self.0.recognise(token, &wanted).await {
            Ok(known) => json!({
                "authenticated": true, "user": user_info(&known.identity), "audiences": known.audiences,
            }),
            Err(why) => json!({"user": {}, "error": why}),
        };
        Ok(answer)
    }
}

/// `SelfSubjectReview`: who am I?
pub struct SelfReviews;

impl Answer for SelfReviews {
    fn answer<'a>(&'a self, review: &'a Review<'_>) -> BoxFuture<'a, Result<Value, Refused>> {
        let mut answer = review.object.clone();
        answer["metadata"]["creationTimestamp"] = json!(crate::ground::time_text(review.server.now()));
        answer["status"] = json!({"userInfo": user_info(review.as_)});
        Box::pin(std::future::ready(Ok(answer)))
    }
}

pub(crate) fn user_info(identity: &Identity) -> Value {
    let mut info = json!({"username": identity.user, "groups": identity.groups});
    if !identity.uid.is_empty() {
        info["uid"] = json!(identity.uid);
    }
    if !identity.extra.is_empty() {
        info["extra"] = json!(identity.extra);
    }
    info
}

/// `SubjectAccessReview`, `LocalSubjectAccessReview` and `SelfSubjectAccessReview`: may they?
pub struct AccessReviews;

impl Answer for AccessReviews {
    fn answer<'a>(&'a self, review: &'a Review<'_>) -> BoxFuture<'a, Result<Value, Refused>> {
        Box::pin(judge(review))
    }
}

async fn judge(review: &Review<'_>) -> Result<Value, Refused> {
    let kind = review.served.kind.kind.as_str();
    let spec = &review.object["spec"];
    let errors = check(kind, spec, review.namespace);
    if !errors.is_empty() {
        // Upstream leaves the kind out.
        return Err(Refused::invalid("authorization.k8s.io", "", "", &errors));
    }
    let identity = if kind == "SelfSubjectAccessReview" {
        review.as_.clone()
    } else {
        subject(spec)
    };
    let text = |part: &'static str, field: &str| spec[part][field].as_str().unwrap_or_default().to_owned();
    let resource = |field: &str| text("resourceAttributes", field);
    let path = |field: &str| text("nonResourceAttributes", field);
    let (fields, labels) = (selector(spec, "fieldSelector"), selector(spec, "labelSelector"));
    let texts = [
        "verb",
        "group",
        "version",
        "resource",
        "subresource",
        "namespace",
        "name",
    ]
    .map(resource);
    let [verb, group, version, plural, subresource, namespace, name] = texts.each_ref().map(String::as_str);
    let (path_verb, path) = (path("verb"), path("path"));
    let attributes = if spec["resourceAttributes"].is_object() {
        Attributes::Resource {
            verb,
            group,
            version,
            resource: plural,
            subresource,
            namespace,
            name,
            fields: &fields,
            labels: &labels,
        }
    } else {
        Attributes::Path {
            verb: &path_verb,
            path: &path,
        }
    };
    let decision = review.server.decision(&identity, &attributes).await;
    let mut answer = review.object.clone();
    answer["status"] = status(&decision);
    Ok(answer)
}

fn status(decision: &Decision) -> Value {
    let (mut status, reason) = match decision {
        Decision::Allow(reason) => (json!({"allowed": true}), reason),
        Decision::Deny(reason) => (json!({"allowed": false, "denied": true}), reason),
        Decision::NoOpinion(reason) => (json!({"allowed": false}), reason),
    };
    if !reason.is_empty() {
        status["reason"] = json!(reason);
    }
    status
}

fn check(kind: &str, spec: &Value, namespace: &str) -> Vec<FieldError> {
    let (resource, path) = (
        spec["resourceAttributes"].is_object(),
        spec["nonResourceAttributes"].is_object(),
    );
    let mut errors = Vec::new();
    if resource && path {
        let detail = "cannot be specified in combination with resourceAttributes";
        // Upstream prints its internal form, whose fields have capital names.
        let text = |field: &str| spec["nonResourceAttributes"][field].as_str().unwrap_or_default();
        let value = json!({"Path": text("path"), "Verb": text("verb")});
        errors.push(FieldError::invalid("spec.nonResourceAttributes", value, detail));
    }
    if !resource && !path {
        let detail = "exactly one of nonResourceAttributes or resourceAttributes must be specified";
        errors.push(FieldError::invalid(
            "spec.resourceAttributes",
            Value::Null,
            detail,
        ));
    }
    let nobody = spec["user"].as_str().unwrap_or_default().is_empty()
        && spec["groups"].as_array().is_none_or(Vec::is_empty);
    if kind != "SelfSubjectAccessReview" && nobody {
        errors.push(FieldError::invalid(
            "spec.user",
            "",
            "at least one of user or group must be specified",
        ));
    }
    let asked = spec["resourceAttributes"]["namespace"]
        .as_str()
        .unwrap_or_default();
    if kind == "LocalSubjectAccessReview" && resource && asked != namespace {
        let detail = "must match metadata.namespace";
        errors.push(FieldError::invalid(
            "spec.resourceAttributes.namespace",
            asked,
            detail,
        ));
    }
    errors
}

fn subject(spec: &Value) -> Identity {
    let names = |list: &Value| {
        list.as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(SmolStr::new)
            .collect::<Vec<_>>()
    };
    let extra: BTreeMap<SmolStr, Vec<SmolStr>> = spec["extra"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(k, v)| (SmolStr::new(k), names(v)))
        .collect();
    Identity {
        user: SmolStr::new(spec["user"].as_str().unwrap_or_default()),
        uid: SmolStr::new(spec["uid"].as_str().unwrap_or_default()),
        groups: names(&spec["groups"]),
        extra,
    }
}

/// A selector's requirements in text form, which is how authorizers get them. What is no requirement is left out.
fn selector(spec: &Value, field: &str) -> String {
    let selector = &spec["resourceAttributes"][field];
    if let Some(raw) = selector["rawSelector"].as_str() {
        return raw.to_owned();
    }
    let requirements = selector["requirements"].as_array().into_iter().flatten();
    let text = if field == "fieldSelector" {
        of_field
    } else {
        of_label
    };
    requirements.filter_map(text).collect::<Vec<_>>().join(",")
}

fn of_field(requirement: &Value) -> Option<String> {
    let key = requirement["key"].as_str()?;
    let sign = match requirement["operator"].as_str()? {
        "In" => "=",
        "NotIn" => "!=",
        _ => return None,
    };
    let [value] = requirement["values"].as_array()?.as_slice() else {
        return None;
    };
    let mut escaped = value.as_str()?.to_owned();
    for special in ["\\", ",", "="] {
        escaped = escaped.replace(special, &format!("\\{special}"));
    }
    Some(format!("{key}{sign}{escaped}"))
}

fn of_label(requirement: &Value) -> Option<String> {
    let key = requirement["key"].as_str()?;
    let values = requirement["values"].as_array().into_iter().flatten();
    let values: Vec<&str> = values.filter_map(Value::as_str).collect();
    let values = values.join(",");
    Some(match requirement["operator"].as_str()? {
        "In" => format!("{key} in ({values})"),
        "NotIn" => format!("{key} notin ({values})"),
        "Exists" => key.to_owned(),
        "DoesNotExist" => format!("!{key}"),
        _ => return None,
    })
}

/// `SelfSubjectRulesReview`: what may I do here?
pub struct RulesReviews(pub Arc<Roles>);

impl Answer for RulesReviews {
    fn answer<'a>(&'a self, review: &'a Review<'_>) -> BoxFuture<'a, Result<Value, Refused>> {
        Box::pin(std::future::ready(self.list(review)))
    }
}

impl RulesReviews {
    fn list(&self, review: &Review<'_>) -> Result<Value, Refused> {
        let namespace = review.object["spec"]["namespace"].as_str().unwrap_or_default();
        if namespace.is_empty() {
            return Err(Refused::bad_request("no namespace on request"));
        }
        let (mut resources, mut paths) = (Vec::new(), Vec::new());
        for rule in self.0.rules_for(review.as_, namespace) {
            if !rule.resources.is_empty() {
                let mut one =
                    json!({"verbs": rule.verbs, "apiGroups": rule.api_groups, "resources": rule.resources});
                if !rule.resource_names.is_empty() {
                    one["resourceNames"] = json!(rule.resource_names);
                }
                resources.push(one);
            }
            if !rule.non_resource_urls.is_empty() {
                paths.push(json!({"verbs": rule.verbs, "nonResourceURLs": rule.non_resource_urls}));
            }
        }
        let mut answer = review.object.clone();
        answer["spec"] = json!({});
        answer["status"] =
            json!({"resourceRules": resources, "nonResourceRules": paths, "incomplete": false});
        Ok(answer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requirements_are_what_a_selector_says() {
        let one = |key: &str, operator: &str, values: Value| json!({"key": key, "operator": operator, "values": values});
        let fields = [one("a", "In", json!(["b,c"])), one("d", "NotIn", json!(["e"]))];
        let labels = [
            one("a", "In", json!(["b", "c"])),
            one("d", "NotIn", json!(["e"])),
            one("f", "Exists", Value::Null),
            one("g", "DoesNotExist", Value::Null),
        ];
        let spec = json!({"resourceAttributes": {"fieldSelector": {"requirements": fields},
            "labelSelector": {"requirements": labels}}});
        assert_eq!(selector(&spec, "fieldSelector"), r"a=b\,c,d!=e");
        let text = selector(&spec, "labelSelector");
        assert_eq!(text, "a in (b,c),d notin (e),f,!g");
        assert!(api::LabelSelector::parse(&text).is_ok());
    }
}
