//! LimitRanges of a namespace: what containers get that say nothing, and what containers, pods and claims may ask for.
//! Upstream's `plugin/pkg/admission/limitranger`.

use api::{BoxFuture, Quantity, Refused, Resource, Value, items_mut};
use serde_json::{Map, json};

use super::{Admission, Operation, Review};
use api::quota::amounts::{Amounts, amounts, containers_total, items};

const LIMIT_RANGES: Resource = Resource::of("", "limitranges");
const ANNOTATION: &str = "kubernetes.io/limit-ranger";
/// Above it amounts are compared in whole units.
const MOST_IN_MILLIS: i64 = i64::MAX / 1000;

pub struct LimitRanger;

impl Admission for LimitRanger {
    fn name(&self) -> &'static str {
        "LimitRanger"
    }

    fn handles(&self, review: &Review<'_>) -> bool {
        let creates = review.operation == Operation::Create;
        let updates = review.operation == Operation::Update;
        let concerned = match review.subresource {
            "" if review.is_about("", "pods") => creates,
            "" => review.is_about("", "persistentvolumeclaims") && (creates || updates),
            "resize" => review.is_about("", "pods") && updates,
            _ => false,
        };
        concerned && review.old["metadata"]["deletionTimestamp"].is_null()
    }

    fn mutate<'a>(&'a self, review: &'a mut Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        Box::pin(std::future::ready(fill(review)))
    }

    fn validate<'a>(&'a self, review: &'a Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        Box::pin(std::future::ready(judge(review)))
    }
}

/// The limits of each LimitRange of the namespace.
fn limits(review: &Review<'_>) -> Result<Vec<Value>, Refused> {
    let ranges = review.server.stored_in(&LIMIT_RANGES, review.namespace);
    ranges
        .iter()
        .map(|range| Ok(range.value()?["spec"]["limits"].take()))
        .collect()
}

fn fill(review: &mut Review<'_>) -> Result<(), Refused> {
    if review.is_about("", "pods") {
        for limits in limits(review)? {
            default_containers(&mut review.object, &limits);
        }
    }
    Ok(())
}

fn judge(review: &Review<'_>) -> Result<(), Refused> {
    for limits in limits(review)? {
        let broken = if review.is_about("", "pods") {
            broken_by_pod(&review.object, &limits)
        } else {
            broken_by_claim(&review.object, &limits)
        };
        match broken.as_slice() {
            [] => {}
            [one] => return Err(review.forbidden(one)),
            many => return Err(review.forbidden(&format!("[{}]", many.join(", ")))),
        }
    }
    Ok(())
}

/// Gives containers the defaults that they lack, and writes down in an annotation what they were given.
fn default_containers(pod: &mut Value, limits: &Value) {
    let defaults = |field: &str| -> Map<String, Value> {
        let of_containers = items(limits).iter().filter(|limit| limit["type"] == "Container");
        let all = of_containers.flat_map(|limit| limit[field].as_object().into_iter().flatten());
        all.map(|(name, amount)| (name.clone(), amount.clone())).collect()
    };
    let (default_limits, default_requests) = (defaults("default"), defaults("defaultRequest"));
    let mut given = Vec::new();
    for (list, what) in [("containers", "container"), ("initContainers", "init container")] {
        for container in items_mut(&mut pod["spec"], list) {
            let name = container["name"].as_str().unwrap_or_default().to_owned();
            for (field, defaults, kind) in [
                ("requests", &default_requests, "request"),
                ("limits", &default_limits, "limit"),
            ] {
                let set = give(container, field, defaults);
                if !set.is_empty() {
                    given.push(format!("{} {kind} for {what} {name}", set.join(", ")));
                }
            }
        }
    }
    if !given.is_empty() {
        pod["metadata"]["annotations"][ANNOTATION] =
            json!(format!("LimitRanger plugin set: {}", given.join("; ")));
    }
}

/// The names of the amounts that were missing, sorted.
fn give(container: &mut Value, field: &str, defaults: &Map<String, Value>) -> Vec<String> {
    let mut given: Vec<String> = defaults.keys().cloned().collect();
    given.retain(|name| container["resources"][field][name].is_null());
    given.sort();
    for name in &given {
        container["resources"][field][name] = defaults[name].clone();
    }
    given
}

fn broken_by_pod(pod: &Value, limits: &Value) -> Vec<String> {
    let spec = &pod["spec"];
    let mut broken = Vec::new();
    for limit in items(limits) {
        match limit["type"].as_str() {
            Some("Container") => {
                for list in ["containers", "initContainers"] {
                    for container in items(&spec[list]) {
                        let asked = Asked::of(&container["resources"]);
                        broken.extend(asked.broken("Container", limit));
                    }
                }
            }
            Some("Pod") => broken.extend(whole_pod(spec).broken("Pod", limit)),
            _ => {}
        }
    }
    distinct(broken)
}

/// A claim has no limits: what it requests is held against the maximum.
fn broken_by_claim(claim: &Value, limits: &Value) -> Vec<String> {
    let asked = Asked {
        requests: amounts(&claim["spec"]["resources"]["requests"]),
        limits: Amounts::new(),
    };
    let mut broken = Vec::new();
    for limit in items(limits) {
        if limit["type"] != "PersistentVolumeClaim" {
            continue;
        }
        let minima = amounts(&limit["min"]);
        broken.extend(
            minima
                .iter()
                .filter_map(|(name, least)| asked.under("PersistentVolumeClaim", name, least)),
        );
        let maxima = amounts(&limit["max"]);
        broken.extend(
            maxima
                .iter()
                .filter_map(|(name, most)| over_as_request("PersistentVolumeClaim", name, most, &asked)),
        );
    }
    distinct(broken)
}

fn distinct(mut all: Vec<String>) -> Vec<String> {
    let mut seen = std::collections::HashSet::new();
    all.retain(|one| seen.insert(one.clone()));
    all
}

fn whole_pod(spec: &Value) -> Asked {
    let total = |field: &str| {
        let mut total = containers_total(spec, |container| amounts(&container["resources"][field]));
        let own = amounts(&spec["resources"][field]);
        total.extend(
            own.into_iter()
                .filter(|(name, _)| matches!(name.as_str(), "cpu" | "memory")),
        );
        total
    };
    Asked {
        requests: total("requests"),
        limits: total("limits"),
    }
}

/// What a container, a pod or a claim asks for.
struct Asked {
    requests: Amounts,
    limits: Amounts,
}

impl Asked {
    fn of(resources: &Value) -> Self {
        Self {
            requests: amounts(&resources["requests"]),
            limits: amounts(&resources["limits"]),
        }
    }

    /// What is wrong with it under this limit, in words.
    fn broken(&self, what: &str, limit: &Value) -> Vec<String> {
        let (minima, maxima) = (amounts(&limit["min"]), amounts(&limit["max"]));
        let ratios = amounts(&limit["maxLimitRequestRatio"]);
        let under = minima
            .iter()
            .filter_map(|(name, least)| self.under(what, name, least));
        let over = maxima
            .iter()
            .filter_map(|(name, most)| self.over(what, name, most));
        let apart = ratios
            .iter()
            .filter_map(|(name, ratio)| self.apart(what, name, ratio));
        under.chain(over).chain(apart).collect()
    }

    fn under(&self, what: &str, name: &str, least: &Quantity) -> Option<String> {
        let rule = format!("minimum {name} usage per {what} is {least}");
        let (request, limit) = (self.requests.get(name), self.limits.get(name));
        let [asked, allowed, least] = comparable([request, limit, Some(least)]);
        match (request, limit) {
            (None, _) => Some(format!("{rule}.  No request is specified")),
            (Some(request), _) if asked < least => Some(format!("{rule}, but request is {request}")),
            (_, Some(limit)) if allowed < least => Some(format!("{rule}, but limit is {limit}")),
            _ => None,
        }
    }

    fn over(&self, what: &str, name: &str, most: &Quantity) -> Option<String> {
        let rule = format!("maximum {name} usage per {what} is {most}");
        let (request, limit) = (self.requests.get(name), self.limits.get(name));
        let [asked, allowed, most] = comparable([request, limit, Some(most)]);
        match (request, limit) {
            (_, None) => Some(format!("{rule}.  No limit is specified")),
            (_, Some(limit)) if allowed > most => Some(format!("{rule}, but limit is {limit}")),
            (Some(request), _) if asked > most => Some(format!("{rule}, but request is {request}")),
            _ => None,
        }
    }

    /// Whether the limit is too many times the request.
    fn apart(&self, what: &str, name: &str, ratio: &Quantity) -> Option<String> {
        let rule = format!("{name} max limit to request ratio per {what} is {ratio}");
        let (request, limit) = (self.requests.get(name), self.limits.get(name));
        let [asked, allowed, _] = comparable([request, limit, Some(ratio)]);
        if asked == 0 {
            return Some(format!("{rule}, but no request is specified or request is 0"));
        }
        if allowed == 0 {
            return Some(format!("{rule}, but no limit is specified or limit is 0"));
        }
        let observed = allowed as f64 / asked as f64;
        let (scaled, most) = if ratio.value() <= MOST_IN_MILLIS {
            (observed * 1000.0, ratio.milli_value() as f64)
        } else {
            (observed, ratio.value() as f64)
        };
        (scaled > most).then(|| format!("{rule}, but provided ratio is {observed:.6}"))
    }
}

fn over_as_request(what: &str, name: &str, most: &Quantity, asked: &Asked) -> Option<String> {
    let rule = format!("maximum {name} usage per {what} is {most}");
    let Some(request) = asked.requests.get(name) else {
        return Some(format!("{rule}.  No request is specified"));
    };
    let [asked, most, _] = comparable([Some(request), Some(most), None]);
    (asked > most).then(|| format!("{rule}, but request is {request}"))
}

/// In thousandths if all of them fit. What is missing is 0.
fn comparable(all: [Option<&Quantity>; 3]) -> [i64; 3] {
    let whole = all.map(|one| one.map_or(0, Quantity::value));
    if whole.iter().all(|value| *value <= MOST_IN_MILLIS) {
        return all.map(|one| one.map_or(0, Quantity::milli_value));
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn limits() -> Value {
        json!([
            {"type": "Container", "min": {"cpu": "50m"}, "max": {"cpu": "500m", "memory": "1Gi"},
             "default": {"cpu": "300m", "memory": "256Mi"}, "defaultRequest": {"cpu": "100m", "memory": "128Mi"},
             "maxLimitRequestRatio": {"cpu": "4"}},
            {"type": "Pod", "max": {"cpu": "800m"}},
            {"type": "PersistentVolumeClaim", "min": {"storage": "1Gi"}, "max": {"storage": "5Gi"}},
        ])
    }

    fn pod(containers: Value) -> Value {
        json!({"metadata": {"name": "p"}, "spec": {"containers": containers}})
    }

    fn broken(pod: &Value, expected: &Expect) {
        expected.assert_eq(&broken_by_pod(pod, &limits()).join("\n"));
    }

    #[test]
    fn containers_that_say_nothing_get_the_defaults() {
        let mut pod = pod(json!([{"name": "a"}, {"name": "b", "resources": {"requests": {"cpu": "200m"}}}]));
        pod["spec"]["initContainers"] = json!([{"name": "i", "resources": {"limits": {"cpu": "1", "memory": "1Gi"},
            "requests": {"cpu": "1", "memory": "1Gi"}}}]);
        default_containers(&mut pod, &limits());
        expect![[r#"
            LimitRanger plugin set: cpu, memory request for container a; cpu, memory limit for container a; memory request for container b; cpu, memory limit for container b
            {"limits":{"cpu":"300m","memory":"256Mi"},"requests":{"cpu":"200m","memory":"128Mi"}}"#]]
        .assert_eq(&format!(
            "{}\n{}",
            pod["metadata"]["annotations"][ANNOTATION].as_str().unwrap(),
            pod["spec"]["containers"][1]["resources"]
        ));
    }

    #[test]
    fn what_a_pod_may_not_ask_for() {
        broken(
            &pod(
                json!([{"name": "a", "resources": {"requests": {"cpu": "10m"}, "limits": {"cpu": "600m", "memory": "2Gi"}}}]),
            ),
            &expect![[r#"
                minimum cpu usage per Container is 50m, but request is 10m
                maximum cpu usage per Container is 500m, but limit is 600m
                maximum memory usage per Container is 1Gi, but limit is 2Gi
                cpu max limit to request ratio per Container is 4, but provided ratio is 60.000000"#]],
        );
        broken(
            &pod(json!([{"name": "a"}])),
            &expect![[r#"
                minimum cpu usage per Container is 50m.  No request is specified
                maximum cpu usage per Container is 500m.  No limit is specified
                maximum memory usage per Container is 1Gi.  No limit is specified
                cpu max limit to request ratio per Container is 4, but no request is specified or request is 0
                maximum cpu usage per Pod is 800m.  No limit is specified"#]],
        );
        let fits =
            json!({"requests": {"cpu": "450m", "memory": "1Mi"}, "limits": {"cpu": "450m", "memory": "1Mi"}});
        broken(
            &pod(json!([{"name": "a", "resources": fits}, {"name": "b", "resources": fits}])),
            &expect!["maximum cpu usage per Pod is 800m, but limit is 900m"],
        );
        broken(&pod(json!([{"name": "a", "resources": fits}])), &expect![""]);
    }

    #[test]
    fn claims_stay_within_their_sizes() {
        let claim = |size: &str| json!({"spec": {"resources": {"requests": {"storage": size}}}});
        let says = |size: &str| broken_by_claim(&claim(size), &limits()).join("\n");
        expect!["minimum storage usage per PersistentVolumeClaim is 1Gi, but request is 500Mi"]
            .assert_eq(&says("500Mi"));
        expect!["maximum storage usage per PersistentVolumeClaim is 5Gi, but request is 6Gi"]
            .assert_eq(&says("6Gi"));
        expect![""].assert_eq(&says("2Gi"));
    }
}
