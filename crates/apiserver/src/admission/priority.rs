//! A pod's priority is its class's; who names no class gets the default one.

use api::{BoxFuture, Object, Refused, Resource, Value};
use serde_json::json;
use std::sync::Arc;

use super::{Admission, Operation, Review};

const CLASSES: Resource = Resource::of("scheduling.k8s.io", "priorityclasses");

pub struct Priority;

impl Admission for Priority {
    fn name(&self) -> &'static str {
        "Priority"
    }

    fn handles(&self, review: &Review<'_>) -> bool {
        let creates = review.operation == Operation::Create;
        let pods = review.is_about("", "pods") && review.subresource.is_empty();
        let classes = review.is_about("scheduling.k8s.io", "priorityclasses");
        (pods && matches!(review.operation, Operation::Create | Operation::Update)) || (classes && creates)
    }

    fn mutate<'a>(&'a self, review: &'a mut Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        Box::pin(std::future::ready(fill(review)))
    }

    fn validate<'a>(&'a self, review: &'a Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        Box::pin(std::future::ready(judge_class(review)))
    }
}

fn fill(review: &mut Review<'_>) -> Result<(), Refused> {
    if !review.is_about("", "pods") {
        return Ok(());
    }
    if review.operation == Operation::Update {
        // The priority stays what admission made it.
        for field in ["priority", "preemptionPolicy"] {
            if review.object["spec"][field].is_null() && !review.old["spec"][field].is_null() {
                review.object["spec"][field] = review.old["spec"][field].clone();
            }
        }
        return Ok(());
    }
    let named = review.object["spec"]["priorityClassName"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let class = match named.as_str() {
        "" => default_class(review),
        name => Some(class(review, name)?),
    };
    let (value, policy) = match &class {
        None => (0, json!("PreemptLowerPriority")),
        Some(class) => {
            let class = class.value()?;
            review.object["spec"]["priorityClassName"] = class["metadata"]["name"].clone();
            let policy = &class["preemptionPolicy"];
            let policy = if policy.is_null() {
                json!("PreemptLowerPriority")
            } else {
                policy.clone()
            };
            (class["value"].as_i64().unwrap_or_default(), policy)
        }
    };
    let forbid = |why: &str| Refused::forbidden(&review.served.key(review.namespace, &review.name), why);
    let given = &review.object["spec"]["priority"];
    if given.as_i64().is_some_and(|given| given != value) {
        let why = format!(
            "the integer value of priority ({given}) must not be provided in pod spec; priority admission controller computed {value} from the given PriorityClass name"
        );
        return Err(forbid(&why));
    }
    let given = &review.object["spec"]["preemptionPolicy"];
    if !given.is_null() && *given != policy {
        let text = |v: &Value| v.as_str().unwrap_or_default().to_owned();
        let why = format!(
            "the string value of PreemptionPolicy ({}) must not be provided in pod spec; priority admission controller computed {} from the given PriorityClass name",
            text(given),
            text(&policy)
        );
        return Err(forbid(&why));
    }
    review.object["spec"]["priority"] = json!(value);
    review.object["spec"]["preemptionPolicy"] = policy;
    Ok(())
}

fn class(review: &Review<'_>, name: &str) -> Result<Arc<Object>, Refused> {
    review.server.stored(&CLASSES, "", name).ok_or_else(|| {
        let key = review.served.key(review.namespace, &review.name);
        Refused::forbidden(&key, &format!("no PriorityClass with name {name} was found"))
    })
}

/// Of several defaults the one with the lowest value.
fn default_class(review: &Review<'_>) -> Option<Arc<Object>> {
    let all = review.server.stored_in(&CLASSES, "");
    let defaults = all.into_iter().filter_map(|class| {
        let value = class.value().ok()?;
        (value["globalDefault"] == true).then(|| (value["value"].as_i64().unwrap_or_default(), class))
    });
    defaults.min_by_key(|(value, _)| *value).map(|(_, class)| class)
}

fn judge_class(review: &Review<'_>) -> Result<(), Refused> {
    if review.is_about("", "pods") || review.object["globalDefault"] != true {
        return Ok(());
    }
    match default_class(review) {
        Some(other) if other.key.name != review.name => {
            let key = review.served.key("", &review.name);
            let why = format!(
                "PriorityClass {} is already marked as default. Only one default can exist",
                other.key.name
            );
            Err(Refused::forbidden(&key, &why))
        }
        _ => Ok(()),
    }
}
