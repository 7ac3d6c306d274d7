//! A webhook that decides who may do what: each question is sent to it in a `SubjectAccessReview`, unless its conditions say
//! that it is none of its concern, or its answer is remembered.

use std::collections::HashMap;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use api::selector::Operator;
use api::{BoxFuture, FieldSelector, Identity, LabelSelector, Value};
use cel::{Activation, Budget, Environment, Type};
use kinds::expressions::Expression;
use ring::digest::{SHA256, digest};
use serde_json::json;

use super::authorization_configuration::WebhookConfig;
use super::counts::Counts;
use super::remembered::Remembered;
use super::review_webhook;
use crate::authorize::{Attributes, Authorizer, Decision};
use crate::limits;
use crate::webhook::Remote;

/// Questions whose parts are longer together are not remembered, as upstream's.
const MOST_REMEMBERED_BYTES: usize = 10_000;

/// What a question about a resource says of it; conditions find the empty ones, too.
const PARTS: [&str; 7] = [
    "namespace",
    "verb",
    "group",
    "version",
    "resource",
    "subresource",
    "name",
];

/// One webhook of the chain.
pub struct WebhookAuthorizer {
    name: String,
    remote: Remote,
    /// `authorization.k8s.io/v1`
    version: String,
    timeout: Duration,
    allowed: Duration,
    refused: Duration,
    denies_on_failure: bool,
    conditions: Vec<Expression>,
    answers: Remembered<Vec<u8>, Decision>,
}

static ENVIRONMENT: LazyLock<Environment> = LazyLock::new(|| {
    let of = |name: &str| Type::object(&format!("kubernetes.{name}"));
    let list = || Type::list(Type::String);
    let texts = |names: &[&str]| -> HashMap<String, Type> {
        let fields = names.iter().map(|name| ((*name).to_owned(), Type::String));
        fields.collect()
    };
    let with = |mut fields: HashMap<String, Type>, more: &[(&str, Type)]| {
        fields.extend(more.iter().map(|(name, of)| ((*name).to_owned(), of.clone())));
        fields
    };
    let selector = |name: &str| {
        let requirements = ("requirements", Type::list(of("SelectorRequirement")));
        (
            format!("kubernetes.{name}"),
            with(texts(&["rawSelector"]), &[requirements]),
        )
    };
    let resource = texts(&PARTS);
    let (fields, field_selector) = selector("FieldSelectorAttributes");
    let (labels, label_selector) = selector("LabelSelectorAttributes");
    Environment::of_version(u32::MAX)
        .with_object(
            "kubernetes.SelectorRequirement",
            with(texts(&["key", "operator"]), &[("values", list())]),
        )
        .with_object(&fields, field_selector)
        .with_object(&labels, label_selector)
        .with_object(
            "kubernetes.ResourceAttributes",
            with(
                resource,
                &[
                    ("fieldSelector", of("FieldSelectorAttributes")),
                    ("labelSelector", of("LabelSelectorAttributes")),
                ],
            ),
        )
        .with_object("kubernetes.NonResourceAttributes", texts(&["path", "verb"]))
        .with_object(
            "kubernetes.SubjectAccessReviewSpec",
            with(
                texts(&["user", "uid"]),
                &[
                    ("resourceAttributes", of("ResourceAttributes")),
                    ("nonResourceAttributes", of("NonResourceAttributes")),
                    ("groups", list()),
                    ("extra", Type::map(Type::String, list())),
                ],
            ),
        )
        .with("request", of("SubjectAccessReviewSpec"))
});

/// A match condition, compiled.
pub(super) fn condition(text: &str) -> Expression {
    Expression::compile(text, &ENVIRONMENT, &[Type::Bool])
}

impl WebhookAuthorizer {
    /// The configuration is valid.
    pub fn new(name: &str, remote: Remote, config: &WebhookConfig) -> Self {
        let keep = |wanted: bool, time: Duration| if wanted { time } else { Duration::ZERO };
        let conditions = config.match_conditions.iter();
        Self {
            name: name.to_owned(),
            remote,
            version: format!("authorization.k8s.io/{}", config.subject_access_review_version),
            timeout: config.timeout,
            allowed: keep(config.cache_authorized_requests, config.authorized_ttl),
            refused: keep(config.cache_unauthorized_requests, config.unauthorized_ttl),
            denies_on_failure: config.failure_policy == "Deny",
            conditions: conditions.map(|one| condition(&one.expression)).collect(),
            answers: Remembered::new(limits::REMEMBERED),
        }
    }

    fn failed(&self, why: String) -> Decision {
        tracing::error!(
            authorizer = self.name,
            why,
            "a webhook for permissions cannot be asked"
        );
        match self.denies_on_failure {
            true => Decision::Deny(why),
            false => Decision::NoOpinion(why),
        }
    }

    /// Whether the question is its concern. One condition that is false decides; only then does it matter whether another
    /// one failed.
    fn is_asked(&self, spec: &Value) -> Result<bool, String> {
        let mut seen = spec.clone();
        for (field, empty) in [("extra", json!({})), ("groups", json!([])), ("uid", json!(""))] {
            if seen[field].is_null() {
                seen[field] = empty;
            }
        }
        if let Some(about) = seen["resourceAttributes"].as_object_mut() {
            for part in PARTS {
                about.entry(part).or_insert_with(|| json!(""));
            }
        }
        let activation = Activation::default().with("request", cel::Value::json(&seen));
        let mut failures = Vec::new();
        for condition in &self.conditions {
            let program = condition.program()?;
            let evaluated = program.evaluate(&activation, Budget::of(cel::limits::PER_CALL));
            match evaluated.value {
                Ok(value) if value.as_bool() == Some(true) => {}
                Ok(_) => return Ok(false),
                Err(error) => failures.push(format!(
                    "cel evaluation error: expression '{}' resulted in error: {error}",
                    condition.text()
                )),
            }
        }
        match failures.as_slice() {
            [] => Ok(true),
            [one] => Err(one.clone()),
            many => Err(format!("[{}]", many.join(", "))),
        }
    }

    /// The decision that needs no asking, or else the review to send.
    fn at_once(&self, as_: &Identity, asked: &Attributes<'_>) -> Result<Decision, (Value, Vec<u8>)> {
        let spec = spec(as_, asked);
        match self.is_asked(&spec) {
            Ok(true) => {}
            Ok(false) => return Ok(Decision::NoOpinion(String::new())),
            Err(why) => return Ok(self.failed(why)),
        }
        let key = digest(&SHA256, spec.to_string().as_bytes()).as_ref().to_vec();
        self.answers.get(&key, Instant::now()).ok_or((spec, key))
    }

    async fn ask(&self, spec: &Value) -> (Decision, Duration) {
        let review = json!({"apiVersion": self.version, "kind": "SubjectAccessReview",
            "metadata": {"creationTimestamp": null}, "spec": spec, "status": {"allowed": false}});
        let started = Instant::now();
        let answer = review_webhook::ask(&self.remote, &review, self.timeout).await;
        let result = match &answer {
            Ok(_) => "success",
            Err(unanswered) if unanswered.timed_out => "timeout",
            Err(_) => "error",
        };
        let labels = [("name", self.name.as_str()), ("result", result)];
        let counts = Counts::global();
        counts.add("apiserver_authorization_webhook_evaluations_total", &labels);
        counts.time(
            "apiserver_authorization_webhook_duration_seconds",
            &labels,
            started.elapsed(),
        );
        match answer {
            Ok(answer) => self.decision(&answer["status"], spec),
            Err(unanswered) => {
                if !self.denies_on_failure {
                    let name = "apiserver_authorization_webhook_evaluations_fail_open_total";
                    counts.add(name, &labels);
                }
                (self.failed(unanswered.says), Duration::ZERO)
            }
        }
    }

    fn decision(&self, status: &Value, spec: &Value) -> (Decision, Duration) {
        let reason = status["reason"].as_str().unwrap_or_default().to_owned();
        let (allowed, denied) = (status["allowed"] == true, status["denied"] == true);
        let keep = match (spec.to_string().len() < MOST_REMEMBERED_BYTES, allowed) {
            (false, _) => Duration::ZERO,
            (true, true) => self.allowed,
            (true, false) => self.refused,
        };
        let decision = match (allowed, denied) {
            (_, true) => Decision::Deny(reason),
            (true, false) => Decision::Allow(reason),
            (false, false) => Decision::NoOpinion(reason),
        };
        (decision, keep)
    }
}

impl Authorizer for WebhookAuthorizer {
    fn authorize(&self, as_: &Identity, asked: &Attributes<'_>) -> Decision {
        let (spec, key) = match self.at_once(as_, asked) {
            Ok(decision) => return decision,
            Err(to_ask) => to_ask,
        };
        use tokio::runtime::{Handle, RuntimeFlavor};
        match Handle::try_current() {
            Ok(handle) if handle.runtime_flavor() == RuntimeFlavor::MultiThread => {
                let asking = self.answers.get_or_ask(&key, || self.ask(&spec));
                tokio::task::block_in_place(|| handle.block_on(asking))
            }
            _ => self.failed("no thread can wait for its answer".to_owned()),
        }
    }

    fn decide<'a>(&'a self, as_: &'a Identity, asked: &'a Attributes<'a>) -> BoxFuture<'a, Decision> {
        Box::pin(async move {
            match self.at_once(as_, asked) {
                Ok(decision) => decision,
                Err((spec, key)) => self.answers.get_or_ask(&key, || self.ask(&spec)).await,
            }
        })
    }
}

/// The `spec` of a review; what is empty is left out where upstream leaves it out.
fn spec(as_: &Identity, asked: &Attributes<'_>) -> Value {
    let mut spec = json!({"user": as_.user});
    if !as_.groups.is_empty() {
        spec["groups"] = json!(as_.groups);
    }
    if !as_.extra.is_empty() {
        spec["extra"] = json!(as_.extra);
    }
    if !as_.uid.is_empty() {
        spec["uid"] = json!(as_.uid);
    }
    match *asked {
        Attributes::Path { verb, path } => {
            spec["nonResourceAttributes"] = json!({"path": path, "verb": verb});
        }
        Attributes::Resource {
            verb,
            group,
            version,
            resource,
            subresource,
            namespace,
            name,
            fields,
            labels,
        } => {
            let mut about = serde_json::Map::new();
            for (field, text) in [
                ("namespace", namespace),
                ("verb", verb),
                ("group", group),
                ("version", version),
                ("resource", resource),
                ("subresource", subresource),
                ("name", name),
            ] {
                if !text.is_empty() {
                    about.insert(field.to_owned(), json!(text));
                }
            }
            for (field, requirements) in [
                ("fieldSelector", field_requirements(fields)),
                ("labelSelector", label_requirements(labels)),
            ] {
                if !requirements.is_empty() {
                    about.insert(field.to_owned(), json!({"requirements": requirements}));
                }
            }
            spec["resourceAttributes"] = Value::Object(about);
        }
    }
    spec
}

fn field_requirements(text: &str) -> Vec<Value> {
    let selector = FieldSelector::parse(text).unwrap_or_default();
    let each = selector.requirements.iter().map(|one| {
        let operator = if one.equal { "In" } else { "NotIn" };
        json!({"key": one.field, "operator": operator, "values": [one.value]})
    });
    each.collect()
}

fn label_requirements(text: &str) -> Vec<Value> {
    let Ok(selector) = LabelSelector::parse(text) else {
        return Vec::new();
    };
    let each = selector.requirements().iter().filter_map(|one| {
        let operator = match one.operator {
            Operator::Exists => "Exists",
            Operator::DoesNotExist => "DoesNotExist",
            Operator::Equals | Operator::DoubleEquals | Operator::In => "In",
            Operator::NotEquals | Operator::NotIn => "NotIn",
            Operator::GreaterThan | Operator::LessThan => return None,
        };
        let mut requirement = json!({"key": one.key, "operator": operator});
        if !one.values.is_empty() {
            requirement["values"] = json!(one.values);
        }
        Some(requirement)
    });
    each.collect()
}
