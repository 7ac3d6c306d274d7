//! Every pod runs as a service account of its namespace, and finds that account's token where clients look for it.

use api::{BoxFuture, Refused, Resource, Value};
use serde_json::json;

use super::{Admission, Operation, Review};

const SERVICE_ACCOUNTS: Resource = Resource::of("", "serviceaccounts");
const TOKEN_FOLDER: &str = "/var/run/secrets/kubernetes.io/serviceaccount";
const VOLUME_PREFIX: &str = "kube-api-access-";
const MIRROR: &str = "kubernetes.io/config.mirror";
const ENFORCE_MOUNTABLE: &str = "kubernetes.io/enforce-mountable-secrets";
/// What pods ask for; the API server lets such tokens live a year, and warns after an hour.
const TOKEN_SECONDS: i64 = 3607;

pub struct ServiceAccount;

impl Admission for ServiceAccount {
    fn name(&self) -> &'static str {
        "ServiceAccount"
    }

    fn handles(&self, review: &Review<'_>) -> bool {
        review.is_about("", "pods") && review.subresource.is_empty() && review.operation == Operation::Create
    }

    fn mutate<'a>(&'a self, review: &'a mut Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        Box::pin(std::future::ready(fill(review)))
    }

    fn validate<'a>(&'a self, review: &'a Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        Box::pin(std::future::ready(judge(review)))
    }
}

fn is_mirror(pod: &Value) -> bool {
    pod["metadata"]["annotations"][MIRROR].is_string()
}

fn forbidden(review: &Review<'_>, why: &str) -> Refused {
    Refused::forbidden(&review.served.key(review.namespace, &review.name), why)
}

/// The pod's service account; the 403 that upstream answers with if there is none.
fn account(review: &Review<'_>) -> Result<Value, Refused> {
    let name = review.object["spec"]["serviceAccountName"]
        .as_str()
        .unwrap_or_default();
    let place = format!("{}/{name}", review.namespace);
    match review.server.stored(&SERVICE_ACCOUNTS, review.namespace, name) {
        Some(account) => account.value(),
        None => {
            let why = format!("error looking up service account {place}: serviceaccount {name:?} not found");
            Err(forbidden(review, &why))
        }
    }
}

fn fill(review: &mut Review<'_>) -> Result<(), Refused> {
    if is_mirror(&review.object) {
        return Ok(());
    }
    if review.object["spec"]["serviceAccountName"]
        .as_str()
        .unwrap_or_default()
        .is_empty()
    {
        review.object["spec"]["serviceAccountName"] = json!("default");
        review.object["spec"]["serviceAccount"] = json!("default");
    }
    let account = account(review)?;
    let pod = &review.object["spec"]["automountServiceAccountToken"];
    let mounts = pod
        .as_bool()
        .or(account["automountServiceAccountToken"].as_bool())
        .unwrap_or(true);
    if mounts {
        let name = review.server.new_name(VOLUME_PREFIX);
        mount_token(&mut review.object["spec"], &name);
    }
    let none = review.object["spec"]["imagePullSecrets"]
        .as_array()
        .is_none_or(Vec::is_empty);
    if none
        && account["imagePullSecrets"]
            .as_array()
            .is_some_and(|s| !s.is_empty())
    {
        review.object["spec"]["imagePullSecrets"] = account["imagePullSecrets"].clone();
    }
    Ok(())
}

fn mount_token(spec: &mut Value, new_name: &str) {
    let volumes = spec["volumes"].as_array().into_iter().flatten();
    let there = volumes
        .filter_map(|v| v["name"].as_str())
        .find(|n| n.starts_with(VOLUME_PREFIX))
        .map(str::to_owned);
    let name = there.clone().unwrap_or_else(|| new_name.to_owned());
    let mut needed = false;
    for containers in ["initContainers", "containers"] {
        for container in spec
            .get_mut(containers)
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            let mounts = container["volumeMounts"].as_array().into_iter().flatten();
            if mounts.clone().any(|m| m["mountPath"] == TOKEN_FOLDER) {
                continue;
            }
            let mut mounts: Vec<Value> = mounts.cloned().collect();
            mounts.push(json!({"name": name, "readOnly": true, "mountPath": TOKEN_FOLDER}));
            container["volumeMounts"] = Value::Array(mounts);
            needed = true;
        }
    }
    if there.is_none() && needed {
        let mut volumes: Vec<Value> = spec["volumes"].as_array().cloned().unwrap_or_default();
        volumes.push(
            json!({"name": name, "projected": {"defaultMode": 0o644, "sources": [
                {"serviceAccountToken": {"path": "token", "expirationSeconds": TOKEN_SECONDS}},
                {"configMap": {"name": "kube-root-ca.crt", "items": [{"key": "ca.crt", "path": "ca.crt"}]}},
                {"downwardAPI": {"items": [{"path": "namespace",
                    "fieldRef": {"apiVersion": "v1", "fieldPath": "metadata.namespace"}}]}},
            ]}}),
        );
        spec["volumes"] = Value::Array(volumes);
    }
}

fn judge(review: &Review<'_>) -> Result<(), Refused> {
    let spec = &review.object["spec"];
    if is_mirror(&review.object) {
        return judge_mirror(review, spec);
    }
    if spec["serviceAccountName"].as_str().unwrap_or_default().is_empty() {
        let why = format!(
            "no service account specified for pod {}/{}",
            review.namespace, review.name
        );
        return Err(forbidden(review, &why));
    }
    let account = account(review)?;
    let enforced = account["metadata"]["annotations"][ENFORCE_MOUNTABLE].as_str();
    if enforced.is_some_and(|v| ["1", "t", "T", "true", "TRUE", "True"].contains(&v))
        && let Some(why) = unlisted_secret(spec, &account)
    {
        return Err(forbidden(review, &why));
    }
    Ok(())
}

fn judge_mirror(review: &Review<'_>, spec: &Value) -> Result<(), Refused> {
    if !spec["serviceAccountName"].as_str().unwrap_or_default().is_empty() {
        return Err(forbidden(
            review,
            "a mirror pod may not reference service accounts",
        ));
    }
    let volumes = || spec["volumes"].as_array().into_iter().flatten();
    let sources = || volumes().flat_map(|v| v["projected"]["sources"].as_array().into_iter().flatten());
    if volumes().any(|v| v["secret"].is_object()) || sources().any(|s| s["secret"].is_object()) {
        return Err(forbidden(review, "a mirror pod may not reference secrets"));
    }
    if sources().any(|s| s["serviceAccountToken"].is_object()) {
        return Err(forbidden(
            review,
            "a mirror pod may not use ServiceAccountToken volume projections",
        ));
    }
    Ok(())
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

/// For accounts that say so: only secrets that the account lists may be used.
fn unlisted_secret(spec: &Value, account: &Value) -> Option<String> {
    let owner = account["metadata"]["name"].as_str().unwrap_or_default();
    let listed = |field: &str, name: &Value| items(&account[field]).any(|s| s["name"] == *name);
    let text = |v: &Value| v.as_str().unwrap_or_default().to_owned();
    let refuses = format!("is not allowed because service account {owner} does not reference that secret");
    for volume in items(&spec["volumes"]).filter(|v| v["secret"].is_object()) {
        let name = &volume["secret"]["secretName"];
        if !listed("secrets", name) {
            return Some(format!(
                "volume with secret.secretName=\"{}\" {refuses}",
                text(name)
            ));
        }
    }
    for (containers, what) in [("initContainers", "init container"), ("containers", "container")] {
        for container in items(&spec[containers]) {
            let own = text(&container["name"]);
            for variable in items(&container["env"]) {
                let name = &variable["valueFrom"]["secretKeyRef"]["name"];
                if name.is_string() && !listed("secrets", name) {
                    let (variable, name) = (text(&variable["name"]), text(name));
                    return Some(format!(
                        "{what} {own} with envVar {variable} referencing secret.secretName=\"{name}\" {refuses}"
                    ));
                }
            }
            for source in items(&container["envFrom"]) {
                let name = &source["secretRef"]["name"];
                if name.is_string() && !listed("secrets", name) {
                    let name = text(name);
                    return Some(format!(
                        "{what} {own} with envFrom referencing secret.secretName=\"{name}\" {refuses}"
                    ));
                }
            }
        }
    }
    for (at, secret) in items(&spec["imagePullSecrets"]).enumerate() {
        if !listed("imagePullSecrets", &secret["name"]) {
            return Some(format!(
                "imagePullSecrets[{at}].name=\"{}\" is not allowed because service account {owner} does not reference that imagePullSecret",
                text(&secret["name"])
            ));
        }
    }
    None
}
