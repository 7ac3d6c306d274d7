//! What a server serves, by its aggregated discovery.

use api::{Refused, Resource, Served, SmolStr, Value};
use bytes::Bytes;
use http::Method;

use crate::Https;

/// <https://kubernetes.io/docs/concepts/overview/kubernetes-api/#aggregated-discovery>
const ACCEPT: &str = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList";

impl Https {
    /// Every resource that can be listed and watched, each once, with its versions, the preferred one first.
    pub async fn served(&self) -> Result<Vec<Served>, Refused> {
        let mut served = Vec::new();
        for root in ["/api", "/apis"] {
            let headers = [("accept", ACCEPT)];
            let answer = self.request(Method::GET, root, &headers, Bytes::new()).await?;
            read(&answer.json()?, &mut served);
        }
        Ok(served)
    }
}

fn read(groups: &Value, served: &mut Vec<Served>) {
    for group in items(&groups["items"]) {
        let name = text(&group["metadata"]["name"]);
        for version in items(&group["versions"]) {
            // What a group's own server does not answer just now is not gone: it was asked for earlier, or will be.
            for resource in items(&version["resources"]) {
                add(served, name, text(&version["version"]), resource);
            }
        }
    }
}

fn add(served: &mut Vec<Served>, group: &str, version: &str, resource: &Value) {
    let can = |verb: &str| items(&resource["verbs"]).any(|has| has == verb);
    if !can("list") || !can("watch") {
        return;
    }
    let known = Resource {
        group: SmolStr::new(group),
        plural: SmolStr::new(text(&resource["resource"])),
    };
    match served.iter_mut().find(|served| served.resource == known) {
        Some(served) => served.versions.push(SmolStr::new(version)),
        None => served.push(Served {
            resource: known,
            kind: SmolStr::new(text(&resource["responseKind"]["kind"])),
            versions: vec![SmolStr::new(version)],
            namespaced: resource["scope"] == "Namespaced",
        }),
    }
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn versions_of_a_resource_come_together_and_what_cannot_be_watched_is_left_out() {
        let resource = |name: &str, verbs: &[&str]| json!({"resource": name, "responseKind": {"kind": "K"}, "scope": "Namespaced", "verbs": verbs});
        let watched = ["get", "list", "watch"];
        let groups = json!({"items": [{"metadata": {"name": "g"}, "versions": [
            {"version": "v1", "resources": [resource("ks", &watched), resource("reviews", &["create"])]},
            {"version": "v1beta1", "resources": [resource("ks", &watched)]},
        ]}]});
        let mut served = Vec::new();
        read(&groups, &mut served);
        let shown: Vec<String> = served
            .iter()
            .map(|served| format!("{} {} {:?}", served.resource, served.kind, served.versions))
            .collect();
        assert_eq!(shown, [r#"ks.g K ["v1", "v1beta1"]"#]);
    }
}
