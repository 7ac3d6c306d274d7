//! The scale subresource: a window of two numbers and a selector onto objects that have replicas.

use api::selector::LabelSelector;
use api::{FieldError, Object, Patch, Refused, SmolStr, Value};
use serde_json::json;

use super::change::How;
use super::patch::typed_patch;
use super::typed::{Wanted, typed};
use super::{Body, Done};
use crate::call::Call;
use crate::custom::ScalePaths;
use crate::refusal;
use crate::registry::Served;
use crate::server::Server;

impl Server {
    /// The window onto the object as it is now.
    pub(crate) async fn get_scale(&self, call: &Call<'_>) -> Result<Done, Refused> {
        let object = self.get(call, None).await?;
        let scale = scale_of(&call.served, &object)?;
        Ok(self.answered(&call.served, call.as_, &scale))
    }

    pub(super) async fn replace_scale(&self, call: &Call<'_>, body: Body) -> Result<Done, Refused> {
        let scale = typed(call, body, &wanted()?)?;
        call.trail.requested(&scale);
        let name = scale["metadata"]["name"].as_str().unwrap_or_default();
        if !name.is_empty() && name != call.name {
            return Err(Refused::bad_request(format!(
                "the name of the object ({name}) does not match the name on the URL ({})",
                call.name
            )));
        }
        self.set_scale(call, move |_, _| Ok(scale.clone())).await
    }

    pub(super) async fn patch_scale(&self, call: &Call<'_>, patch: Patch) -> Result<Done, Refused> {
        if let Patch::Apply { body, force } = patch {
            return self.apply_scale(call, &body, force).await;
        }
        self.set_scale(call, move |call, old| typed_patch(call, &wanted()?, old, &patch))
            .await
    }

    /// Applied to the object itself, of which a scale's configuration owns the replicas.
    async fn apply_scale(&self, call: &Call<'_>, body: &Value, force: bool) -> Result<Done, Refused> {
        let scale = typed(call, Body::Value(body.clone()), &wanted()?)?;
        check(call, &scale)?;
        let mut object = json!({
            "apiVersion": call.served.api_version, "kind": call.served.kind.kind,
            "metadata": {"name": call.name, "namespace": call.namespace},
        });
        let at = paths(&call.served).spec;
        let at = at.iter().fold(&mut object, |at, step| &mut at[step.as_str()]);
        *at = scale["spec"]["replicas"].clone();
        let patch = Patch::Apply { body: object, force };
        let done = self
            .change(call, How::Patch(patch))
            .await
            .map_err(|refused| in_scale_terms(call, refused))?;
        let scale = scale_of(&call.served, &done.object)?;
        Ok(Done {
            outcome: done.outcome,
            ..self.answered(&call.served, call.as_, &scale)
        })
    }

    /// As often as it takes: whoever loses a race against another change, and does not insist on what was there before it,
    /// looks again.
    async fn set_scale(
        &self,
        call: &Call<'_>,
        next: impl Fn(&Call<'_>, &Value) -> Result<Value, Refused> + Send + Sync,
    ) -> Result<Done, Refused> {
        loop {
            let stored = self.get(call, None).await?;
            match self.set_scale_of(call, &stored, &next).await {
                Err(refused) if refused.is_conflict() => {
                    let now = self.get(call, None).await?;
                    if now.revision == stored.revision {
                        return Err(refused);
                    }
                }
                other => return other,
            }
        }
    }

    async fn set_scale_of(
        &self,
        call: &Call<'_>,
        stored: &Object,
        next: &(impl Fn(&Call<'_>, &Value) -> Result<Value, Refused> + Send + Sync),
    ) -> Result<Done, Refused> {
        let old = scale_of(&call.served, stored)?;
        let scale = next(call, &old)?;
        check(call, &scale)?;
        let asked = scale["metadata"]["resourceVersion"].clone();
        let replicas = scale["spec"]["replicas"].as_i64().unwrap_or_default();
        let spec = paths(&call.served).spec;
        let edit = move |object: &mut Value| {
            object["metadata"]["resourceVersion"] = asked.clone();
            put(object, &spec, replicas);
            Ok(())
        };
        let done = self.change(call, How::Edit(Box::new(edit))).await?;
        let scale = scale_of(&call.served, &done.object)?;
        Ok(Done {
            outcome: done.outcome,
            ..self.answered(&call.served, call.as_, &scale)
        })
    }
}

/// Writes the number of a Scale where the kind keeps it.
pub(crate) fn set_replicas(served: &Served, object: &mut Value, replicas: i64) {
    put(object, &paths(served).spec, replicas);
}

fn put(object: &mut Value, path: &[SmolStr], replicas: i64) {
    *path.iter().fold(object, |at, step| &mut at[step.as_str()]) = json!(replicas);
}

/// Conflicts over a scale name its version, not the object's.
fn in_scale_terms(call: &Call<'_>, mut refused: Refused) -> Refused {
    let own = format!("with subresource \"scale\" using {}", call.served.api_version);
    let scale = "with subresource \"scale\" using autoscaling/v1";
    refused.message = refused.message.replace(&own, scale);
    for (_, says, _) in refused.details.iter_mut().flat_map(|details| &mut details.causes) {
        *says = says.replace(&own, scale);
    }
    refused
}

pub(super) fn wanted() -> Result<Wanted<'static>, Refused> {
    let type_ = kinds::type_of("autoscaling/v1", "Scale").ok_or_else(refusal::no_such_resource)?;
    Ok(Wanted {
        type_,
        api_version: "autoscaling/v1",
        kind: "Scale",
    })
}

pub(super) fn check(call: &Call<'_>, scale: &Value) -> Result<(), Refused> {
    let replicas = scale["spec"]["replicas"].as_i64().unwrap_or_default();
    if replicas >= 0 {
        return Ok(());
    }
    let error = FieldError::invalid("spec.replicas", replicas, "must be greater than or equal to 0");
    Err(Refused::invalid("autoscaling", "Scale", &call.name, &[error]))
}

/// Where a kind keeps its numbers.
fn paths(served: &Served) -> ScalePaths {
    let custom = served.custom.as_ref().and_then(|custom| custom.scale.clone());
    let path = |first: &'static str, second: &'static str| vec![first.into(), second.into()];
    custom.unwrap_or_else(|| ScalePaths {
        spec: path("spec", "replicas"),
        status: path("status", "replicas"),
        selector: path("spec", "selector"),
    })
}

fn look<'a>(object: &'a Value, path: &[SmolStr]) -> &'a Value {
    path.iter().fold(object, |at, step| &at[step.as_str()])
}

pub(super) fn scale_of(served: &Served, object: &Object) -> Result<Value, Refused> {
    Ok(shown(served, &object.value()?))
}

/// The Scale of an object.
pub(crate) fn shown(served: &Served, value: &Value) -> Value {
    let paths = paths(served);
    let meta = &value["metadata"];
    let mut shown = json!({});
    for field in ["name", "namespace", "uid", "resourceVersion", "creationTimestamp"] {
        if !meta[field].is_null() {
            shown[field] = meta[field].clone();
        }
    }
    let mut scale = json!({
        "apiVersion": "autoscaling/v1", "kind": "Scale", "metadata": shown, "spec": {},
        "status": {"replicas": look(value, &paths.status).as_i64().unwrap_or_default()},
    });
    if let Some(replicas) = look(value, &paths.spec).as_i64().filter(|n| *n != 0) {
        scale["spec"]["replicas"] = json!(replicas);
    }
    let selector = match look(value, &paths.selector) {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        selector => match served.kind.kind.as_str() {
            "ReplicationController" => LabelSelector::from_map(selector).to_string(),
            _ => LabelSelector::from_json(selector)
                .map(|s| s.to_string())
                .unwrap_or_default(),
        },
    };
    if !selector.is_empty() {
        scale["status"]["selector"] = json!(selector);
    }
    scale
}
