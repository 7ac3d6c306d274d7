//! Custom resources in other versions than the one they are in. Without a webhook versions differ in name alone; a
//! definition with one has its objects converted there, all of a list in one call.
//!
//! Only labels and annotations of the metadata are the webhook's to change.

use std::sync::Arc;
use std::time::Duration;

use api::{Object, Reason, Refused, Value};
use serde_json::json;

use crate::registry::Served;
use crate::server::Server;
use crate::webhook::Target;

/// Upstream's, for every call.
const TIMEOUT: Duration = Duration::from_secs(30);
/// In the order of the definition's own list, the first that this server speaks is taken.
const VERSIONS: [&str; 2] = ["v1", "v1beta1"];

/// `spec.conversion` with the strategy `Webhook`.
pub(crate) struct Conversion {
    target: Result<Target, String>,
    versions: Vec<String>,
}

impl Conversion {
    /// `None`: versions differ in name alone.
    pub(super) fn read(definition: &Value) -> Option<Self> {
        let conversion = &definition["spec"]["conversion"];
        (conversion["strategy"] == "Webhook").then(|| Self {
            target: Target::read(&conversion["webhook"]["clientConfig"]),
            versions: super::definition::strings(&conversion["webhook"]["conversionReviewVersions"]),
        })
    }
}

impl Server {
    /// Stored objects in the version of `served`, without its defaults yet.
    pub(crate) async fn converted(
        &self,
        served: &Served,
        mut objects: Vec<Arc<Object>>,
    ) -> Result<Vec<Arc<Object>>, Refused> {
        let Some(conversion) = conversion(served) else {
            return Ok(objects);
        };
        let (mut places, mut others) = (Vec::new(), Vec::new());
        for (at, object) in objects.iter().enumerate() {
            let value = object.value()?;
            if value["apiVersion"] != served.api_version.as_str() {
                places.push(at);
                others.push(value);
            }
        }
        let done = conversion.convert(self, served, others).await?;
        for (at, value) in places.into_iter().zip(done) {
            let old = &objects[at];
            let indexed = served.home.as_ref().map(|home| Arc::clone(&home.indexed));
            objects[at] = Object::from_value(
                old.key.clone(),
                old.revision,
                &value,
                &indexed.unwrap_or_default(),
            );
        }
        Ok(objects)
    }

    pub(crate) async fn converted_one(
        &self,
        served: &Served,
        object: Arc<Object>,
    ) -> Result<Arc<Object>, Refused> {
        if conversion(served).is_none() {
            return Ok(object);
        }
        let mut done = self.converted(served, vec![object]).await?;
        done.pop()
            .ok_or_else(|| Refused::internal("a conversion of one object left none"))
    }

    /// A value in another version of its custom resource; as it is if no webhook has a say.
    pub(crate) async fn converted_value(
        &self,
        served: &Served,
        api_version: &str,
        value: Value,
    ) -> Result<Value, Refused> {
        let Some(conversion) = conversion(served).filter(|_| value["apiVersion"] != api_version) else {
            return Ok(value);
        };
        let mut done = conversion.convert_to(self, api_version, vec![value]).await?;
        done.pop()
            .ok_or_else(|| Refused::internal("a conversion of one object left none"))
    }
}

fn conversion(served: &Served) -> Option<&Conversion> {
    served.custom.as_ref()?.conversion.as_ref()
}

impl Conversion {
    async fn convert(
        &self,
        server: &Server,
        served: &Served,
        objects: Vec<Value>,
    ) -> Result<Vec<Value>, Refused> {
        self.convert_to(server, &served.api_version, objects).await
    }

    async fn convert_to(
        &self,
        server: &Server,
        api_version: &str,
        objects: Vec<Value>,
    ) -> Result<Vec<Value>, Refused> {
        let Some(first) = objects.first() else {
            return Ok(objects);
        };
        let about = format!("conversion webhook for {}", printed_kind(first));
        let failed = |says: String| Err(broken(format!("{about} failed: {says}")));
        let known = |version: &String| VERSIONS.into_iter().find(|known| known == version);
        let Some(version) = self.versions.iter().find_map(known) else {
            return Err(broken("no supported conversion review versions".to_owned()));
        };
        let target = match &self.target {
            Ok(target) => target,
            Err(says) => return failed(says.clone()),
        };
        let uid = server.new_uid();
        let body = json!({
            "kind": "ConversionReview", "apiVersion": format!("apiextensions.k8s.io/{version}"),
            "request": {"uid": uid, "desiredAPIVersion": api_version, "objects": objects},
        });
        let said = match server.call_webhook(target, &body, TIMEOUT).await {
            Ok(said) => said,
            Err(says) => return failed(says),
        };
        let done = match answer(said, version, &uid) {
            Ok(done) => done,
            Err(says) => return failed(says),
        };
        if done.len() != objects.len() {
            let (found, asked) = (done.len(), objects.len());
            return Err(broken(format!(
                "{about} returned {found} objects, expected {asked}"
            )));
        }
        let pairs = objects.into_iter().zip(done).enumerate();
        pairs
            .map(|(at, (old, new))| {
                restored(old, new, api_version).map_err(|says| {
                    broken(format!(
                        "{about} returned invalid converted object at index {at}: {says}"
                    ))
                })
            })
            .collect()
    }
}

fn broken(says: String) -> Refused {
    Refused {
        code: 500,
        ..Refused::new(Reason::Unknown, says)
    }
}

/// `stable.example.com/v1, Kind=CronTab`
fn printed_kind(object: &Value) -> String {
    let text = |field: &str| object[field].as_str().unwrap_or_default();
    format!("{}, Kind={}", text("apiVersion"), text("kind"))
}

fn answer(mut said: Value, version: &str, uid: &str) -> Result<Vec<Value>, String> {
    if version == "v1"
        && (said["apiVersion"] != "apiextensions.k8s.io/v1" || said["kind"] != "ConversionReview")
    {
        let found = printed_kind(&said);
        return Err(format!(
            "expected webhook response of apiextensions.k8s.io/v1, Kind=ConversionReview, got {found}"
        ));
    }
    let response = &mut said["response"];
    if !response.is_object() {
        return Err("no response provided".to_owned());
    }
    if version == "v1" && response["uid"] != uid {
        let found = response["uid"].as_str().unwrap_or_default();
        return Err(format!(
            "expected response.uid={}, got {}",
            api::quote::quoted(uid),
            api::quote::quoted(found)
        ));
    }
    let text = |field: &str| response["result"][field].as_str().unwrap_or_default();
    match (text("status"), text("message")) {
        ("Success", _) => {}
        (status, "") => return Err(format!("response.result.status was '{status}', not 'Success'")),
        (_, message) => return Err(message.to_owned()),
    }
    match response["convertedObjects"].take() {
        Value::Array(objects) => Ok(objects),
        _ => Ok(Vec::new()),
    }
}

/// The converted object with the metadata of the original, but for labels and annotations.
fn restored(mut old: Value, mut new: Value, api_version: &str) -> Result<Value, String> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    if new["apiVersion"] != api_version {
        let found = text(&new["apiVersion"]);
        return Err(format!(
            "invalid groupVersion (expected {api_version}, received {found})"
        ));
    }
    if new["kind"] != old["kind"] {
        let (expected, found) = (text(&old["kind"]), text(&new["kind"]));
        return Err(format!("invalid kind (expected {expected}, received {found})"));
    }
    for (field, name) in [("name", "name"), ("namespace", "namespace"), ("uid", "UID")] {
        let (expected, found) = (text(&old["metadata"][field]), text(&new["metadata"][field]));
        if expected != found {
            return Err(format!("must have the same {name}: {expected} != {found}"));
        }
    }
    let Some(changed) = new["metadata"].as_object_mut() else {
        return Err("missing metadata in converted object".to_owned());
    };
    let mut metadata = old["metadata"].take();
    for field in ["labels", "annotations"] {
        match changed.remove(field) {
            Some(value) if !value.is_null() => metadata[field] = value,
            _ => {
                if let Some(fields) = metadata.as_object_mut() {
                    fields.remove(field);
                }
            }
        }
    }
    new["metadata"] = metadata;
    Ok(new)
}
