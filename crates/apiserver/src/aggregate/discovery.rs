//! What another API server says it has, in the two forms in which this one tells it.

use api::{Refused, Value};
use serde_json::{Map, json};

use super::Remote;
use crate::server::Server;

impl Remote {
    /// `APIResourceList.resources` of its group and version, as they are now.
    pub(super) async fn resources(&self, server: &Server) -> Result<Value, Refused> {
        let path = crate::discovery::path(&self.group, &self.version);
        let (status, body) = self.get(server, &path).await?;
        if status != 200 {
            return Err(Refused::unavailable(format!("bad status from {path}: {status}")));
        }
        let list: Value = serde_json::from_slice(&body)
            .map_err(|error| Refused::unavailable(format!("{path}: {error}")))?;
        match list["resources"].clone() {
            Value::Null => Ok(json!([])),
            resources => Ok(resources),
        }
    }

    /// `resources` of an `APIVersionDiscovery`.
    pub(crate) fn aggregated(&self) -> Vec<Value> {
        let all = self.resources.as_array().map(Vec::as_slice).unwrap_or_default();
        let name = |one: &Value| one["name"].as_str().unwrap_or_default().to_owned();
        let own = all.iter().filter(|one| !name(one).contains('/'));
        own.map(|one| {
            let prefix = format!("{}/", name(one));
            let subresources = all.iter().filter_map(|sub| {
                let subresource = name(sub).strip_prefix(&prefix)?.to_owned();
                Some(json!({
                    "subresource": subresource, "verbs": sub["verbs"], "responseKind": kind(sub),
                }))
            });
            aggregated(one, subresources.collect())
        })
        .collect()
    }
}

fn aggregated(one: &Value, subresources: Vec<Value>) -> Value {
    let mut out = Map::new();
    let scope = if one["namespaced"] == true {
        "Namespaced"
    } else {
        "Cluster"
    };
    out.insert("resource".to_owned(), one["name"].clone());
    out.insert("responseKind".to_owned(), kind(one));
    out.insert("scope".to_owned(), json!(scope));
    out.insert(
        "singularResource".to_owned(),
        json!(one["singularName"].as_str().unwrap_or_default()),
    );
    for field in ["verbs", "shortNames", "categories"] {
        if !one[field].is_null() {
            out.insert(field.to_owned(), one[field].clone());
        }
    }
    if !subresources.is_empty() {
        out.insert("subresources".to_owned(), Value::Array(subresources));
    }
    Value::Object(out)
}

fn kind(one: &Value) -> Value {
    let text = |field: &str| one[field].as_str().unwrap_or_default();
    json!({"group": text("group"), "version": text("version"), "kind": text("kind")})
}
