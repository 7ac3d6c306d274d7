//! Eviction: a delete that asks the pod's disruption budget first. Budget and pod change in their order, each under its
//! own revision, so that no budget is ever overdrawn.

use std::sync::Arc;

use api::refused::Details;
use api::selector::LabelSelector;
use api::{DeleteOptions, Object, Reason, Refused, Resource, Revision, Value};
use serde_json::json;

use super::change::How;
use super::create::text;
use super::pod::set_condition;
use super::{Done, deletion_options};
use crate::admission::Review;
use crate::call::Call;
use crate::ground::time_text;
use crate::limits;
use crate::server::Server;

const PODS: Resource = Resource::of("", "pods");
const BUDGETS: Resource = Resource::of("policy", "poddisruptionbudgets");
/// So many pods may be on their way out before the budget's controller has to catch up.
const DISRUPTED_PODS: usize = 2000;

enum Verdict {
    Evict { insist: bool },
    Spend(Arc<Object>),
}

impl Server {
    pub(super) async fn evict(&self, call: &Call<'_>, review: Review<'_>) -> Result<Done, Refused> {
        let eviction = &review.object;
        if text(eviction, "name") != call.name {
            return Err(Refused::bad_request(
                "name in URL does not match name in Eviction object",
            ));
        }
        let options = deletion_options::read(&eviction["deleteOptions"])?;
        self.parts().admission.validate(&review).await?;
        let pods = self
            .registry()
            .resource(&PODS, "v1")
            .ok_or_else(crate::refusal::no_such_resource)?;
        let mut on_pod = Call::new(call.as_, pods, call.namespace.clone(), call.name.clone());
        on_pod.options = call.options.clone();
        on_pod.options.dry_run |= options.dry_run;
        for _ in 0..limits::EVICTION_RETRIES {
            match self.evict_once(&on_pod, &options.delete).await {
                Ok(()) => return Ok(self.success(call)),
                Err(refused) if refused.is_conflict() && options.delete.revision.is_none() => {}
                Err(refused) => return Err(refused),
            }
        }
        Err(Refused::stale(&call.key()))
    }

    async fn evict_once(&self, call: &Call<'_>, asked: &DeleteOptions) -> Result<(), Refused> {
        let stored = self.get(call, None).await?;
        let pod = stored.value()?;
        let insist = match self.budget_verdict(&stored, &pod)? {
            Verdict::Evict { insist } => insist,
            Verdict::Spend(budget) => {
                self.spend(call, &budget).await?;
                false
            }
        };
        let mut options = asked.clone();
        if insist && options.revision.is_none() {
            options.revision = Some(stored.revision);
        }
        if !call.options.dry_run {
            let revision = self.say_disrupted(call, options.revision).await?;
            options.revision = options.revision.map(|_| revision);
        }
        self.delete(call, options).await.map(drop)
    }

    fn budget_verdict(&self, stored: &Object, pod: &Value) -> Result<Verdict, Refused> {
        let phase = pod["status"]["phase"].as_str().unwrap_or_default();
        let over = matches!(phase, "Succeeded" | "Failed") || stored.meta.deleted().is_some();
        if over || phase == "Pending" {
            return Ok(Verdict::Evict { insist: !over });
        }
        let budgets = self.stored_in(&BUDGETS, &stored.key.namespace);
        let mut about: Vec<(Arc<Object>, Value)> = Vec::new();
        for object in budgets {
            let value = object.value()?;
            let selector = LabelSelector::from_json(&value["spec"]["selector"])
                .unwrap_or_else(|_| LabelSelector::nothing());
            if !value["spec"]["selector"].is_null() && selector.matches_meta(&stored.meta) {
                about.push((object, value));
            }
        }
        let Some((budget, value)) = about.pop() else {
            return Ok(Verdict::Evict { insist: false });
        };
        if !about.is_empty() {
            return Err(Refused::internal(
                "This pod has more than one PodDisruptionBudget, which the eviction subresource does not support.",
            ));
        }
        if !is_ready(pod) {
            let status = |field: &str| value["status"][field].as_i64().unwrap_or_default();
            let always = value["spec"]["unhealthyPodEvictionPolicy"] == "AlwaysAllow";
            let healthy =
                status("currentHealthy") >= status("desiredHealthy") && status("desiredHealthy") > 0;
            if always || healthy {
                return Ok(Verdict::Evict { insist: true });
            }
        }
        Ok(Verdict::Spend(budget))
    }

    /// Takes one disruption from the budget, and writes down for whom.
    async fn spend(&self, call: &Call<'_>, budget: &Object) -> Result<(), Refused> {
        let served = self
            .registry()
            .resource(&BUDGETS, "v1")
            .ok_or_else(crate::refusal::no_such_resource)?;
        let mut on_budget = Call::new(
            call.as_,
            served,
            budget.key.namespace.clone(),
            budget.key.name.clone(),
        );
        on_budget.subresource = api::SmolStr::new_static("status");
        on_budget.options = call.options.clone();
        let (pod, now) = (call.name.clone(), time_text(self.now()));
        let edit = move |budget: &mut Value| spend_one(budget, &pod, &now);
        self.change(&on_budget, How::Edit(Box::new(edit))).await.map(drop)
    }

    /// The pod's condition says why it goes. Answers with the pod's new revision.
    async fn say_disrupted(&self, call: &Call<'_>, insist: Option<Revision>) -> Result<Revision, Refused> {
        let mut on_status = Call::new(
            call.as_,
            Arc::clone(&call.served),
            call.namespace.clone(),
            call.name.clone(),
        );
        on_status.subresource = api::SmolStr::new_static("status");
        on_status.options = call.options.clone();
        let now = self.now();
        let edit = move |pod: &mut Value| {
            if let Some(revision) = insist {
                pod["metadata"]["resourceVersion"] = json!(revision.0.to_string());
            }
            let condition = json!({
                "type": "DisruptionTarget", "status": "True",
                "reason": "EvictionByEvictionAPI", "message": "Eviction API: evicting",
            });
            set_condition(pod, condition, now);
            Ok(())
        };
        let done = self.change(&on_status, How::Edit(Box::new(edit))).await?;
        Ok(done.object.revision)
    }
}

fn spend_one(budget: &mut Value, pod: &str, now: &str) -> Result<(), Refused> {
    let name = text(budget, "name");
    let status = &budget["status"];
    let observed = status["observedGeneration"].as_i64().unwrap_or_default();
    if observed < budget["metadata"]["generation"].as_i64().unwrap_or_default() {
        let says = format!("The disruption budget {name} is still being processed by the server.");
        return Err(too_many(&says, 10));
    }
    let allowed = status["disruptionsAllowed"].as_i64().unwrap_or_default();
    let disrupted = status["disruptedPods"]
        .as_object()
        .map_or(0, serde_json::Map::len);
    if allowed < 0 || disrupted > DISRUPTED_PODS {
        let says = if allowed < 0 {
            "pdb disruptions allowed is negative"
        } else {
            "DisruptedPods map too big - too many evictions not confirmed by PDB controller"
        };
        return Err(Refused::forbidden(&BUDGETS.key("", name), says));
    }
    if allowed == 0 {
        let count = |field: &str| status[field].as_i64().unwrap_or_default();
        let says = format!(
            "The disruption budget {name} needs {} healthy pods and has {} currently",
            count("desiredHealthy"),
            count("currentHealthy")
        );
        return Err(too_many(&says, 0));
    }
    budget["status"]["disruptionsAllowed"] = json!(allowed - 1);
    if allowed == 1 {
        let condition = json!({
            "type": "DisruptionAllowed", "status": "False", "reason": "InsufficientPods", "message": "",
            "lastTransitionTime": now, "observedGeneration": observed,
        });
        if let Some(all) = budget["status"]
            .get_mut("conditions")
            .and_then(Value::as_array_mut)
        {
            all.retain(|c| c["type"] != "DisruptionAllowed");
            all.push(condition);
        }
    }
    if !budget["status"]["disruptedPods"].is_object() {
        budget["status"]["disruptedPods"] = json!({});
    }
    budget["status"]["disruptedPods"][pod] = json!(now);
    Ok(())
}

fn too_many(cause: &str, retry_after_seconds: u32) -> Refused {
    let message = "Cannot evict pod as it would violate the pod's disruption budget.";
    let mut refused = Refused::new(Reason::TooManyRequests, message);
    refused.details = Some(Box::new(Details {
        causes: vec![("DisruptionBudget".to_owned(), cause.to_owned(), String::new())],
        retry_after_seconds,
        ..Details::default()
    }));
    refused
}

fn is_ready(pod: &Value) -> bool {
    let conditions = pod["status"]["conditions"].as_array();
    conditions.is_some_and(|all| all.iter().any(|c| c["type"] == "Ready" && c["status"] == "True"))
}
