//! Whether another API server can be reached, as the condition `Available` of its APIService. Upstream's reasons.

use std::sync::Arc;

use api::{Identity, Refused, Resource, SmolStr, Value};
use serde_json::json;

use super::{API_SERVICES, Remote};
use crate::call::Call;
use crate::ground::time_text;
use crate::limits;
use crate::pipeline::How;
use crate::server::Server;

const SERVICES: Resource = Resource::of("", "services");

struct Verdict {
    reason: &'static str,
    message: String,
    /// Of discovery, where that could be asked.
    resources: Option<Value>,
}

impl Server {
    /// Checks every server that has a part of the API, and writes down what changed. To be called every few seconds.
    pub async fn check_api_services(&self) {
        for remote in self.registry().remotes() {
            let verdict = match tokio::time::timeout(limits::API_SERVICE_CHECK, self.judge(&remote)).await {
                Ok(verdict) => verdict,
                Err(_) => unreachable("context deadline exceeded"),
            };
            if let Some(resources) = verdict.resources.as_ref().filter(|now| **now != remote.resources) {
                self.registry().show_resources(&remote.name, resources.clone());
            }
            if let Err(refused) = self.write_verdict(&remote, verdict).await
                && !refused.is_not_found()
            {
                tracing::warn!(%refused, name = %remote.name, "the state of an APIService was not written");
            }
        }
    }

    async fn judge(&self, remote: &Remote) -> Verdict {
        let (namespace, name) = (&remote.namespace, &remote.service);
        let not = |reason, message| Verdict {
            reason,
            message,
            resources: None,
        };
        let Some(service) = self.stored(&SERVICES, namespace, name) else {
            return not(
                "ServiceNotFound",
                format!("service/{name} in {namespace:?} is not present"),
            );
        };
        let service = service.value().unwrap_or_default();
        let mut ports = service["spec"]["ports"].as_array().into_iter().flatten();
        let Some(port) = ports.find(|port| port["port"] == remote.port) else {
            let says = format!(
                "service/{name} in {namespace:?} is not listening on port {}",
                remote.port
            );
            return not("ServicePortError", says);
        };
        let port_name = port["name"].as_str().unwrap_or_default();
        if self.endpoint(namespace, name, port_name).is_none() {
            let says = format!(
                "endpoints for service/{name} in {namespace:?} have no addresses with port name {port_name:?}"
            );
            return not("MissingEndpoints", says);
        }
        match remote.resources(self).await {
            Ok(resources) => Verdict {
                reason: "Passed",
                message: "all checks passed".to_owned(),
                resources: Some(resources),
            },
            Err(refused) => unreachable(&refused.message),
        }
    }

    async fn write_verdict(&self, remote: &Remote, verdict: Verdict) -> Result<(), Refused> {
        let stored = self.stored(&API_SERVICES, "", &remote.name);
        let stored = stored.ok_or_else(|| Refused::not_found(&API_SERVICES.key("", remote.name.clone())))?;
        let wanted = condition(&verdict, "");
        if conditions(&stored.value()?).any(|one| is_same(one, &wanted)) {
            return Ok(());
        }
        let as_ = Identity::apiserver();
        let served = self.registry().resource(&API_SERVICES, "v1");
        let served = served.ok_or_else(crate::refusal::no_such_resource)?;
        let mut call = Call::new(&as_, Arc::clone(&served), "", remote.name.clone());
        call.subresource = SmolStr::new_static("status");
        let now = time_text(self.now());
        let edit = move |object: &mut Value| {
            set(object, condition(&verdict, &now));
            Ok(())
        };
        self.change(&call, How::Edit(Box::new(edit))).await.map(drop)
    }
}

fn unreachable(why: &str) -> Verdict {
    Verdict {
        reason: "FailedDiscoveryCheck",
        message: format!("failing or missing response: {why}"),
        resources: None,
    }
}

fn condition(verdict: &Verdict, now: &str) -> Value {
    let status = if verdict.reason == "Passed" {
        "True"
    } else {
        "False"
    };
    json!({
        "type": "Available", "status": status, "reason": verdict.reason, "message": verdict.message,
        "lastTransitionTime": now,
    })
}

fn conditions(object: &Value) -> impl Iterator<Item = &Value> {
    object["status"]["conditions"].as_array().into_iter().flatten()
}

/// But for the time. A message may name another address each time, and is no news by itself.
fn is_same(one: &Value, other: &Value) -> bool {
    ["type", "status", "reason"]
        .iter()
        .all(|field| one[*field] == other[*field])
}

fn set(object: &mut Value, mut wanted: Value) {
    let status = conditions(object).find(|one| one["type"] == "Available");
    if let Some(before) = status.filter(|before| before["status"] == wanted["status"]) {
        wanted["lastTransitionTime"] = before["lastTransitionTime"].clone();
    }
    if !object["status"]["conditions"].is_array() {
        object["status"]["conditions"] = json!([]);
    }
    if let Some(all) = object["status"]["conditions"].as_array_mut() {
        all.retain(|one| one["type"] != "Available");
        all.push(wanted);
    }
}
