//! From what a user types (`deploy/web`, `po`, `Deployment`) to a resource of this cluster, by discovery.

use anyhow::{Result, anyhow};
use http::Method;
use serde_json::Value;

use crate::Session;

/// A resource as discovery tells of it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Found {
    pub(crate) group: String,
    pub(crate) version: String,
    pub(crate) plural: String,
    pub(crate) kind: String,
    pub(crate) namespaced: bool,
    names: Vec<String>,
}

impl Found {
    /// `/apis/apps/v1/namespaces/default/deployments`; the namespace is left out where there is none.
    pub(crate) fn path(&self, namespace: &str) -> String {
        let root = match self.group.as_str() {
            "" => format!("/api/{}", self.version),
            group => format!("/apis/{group}/{}", self.version),
        };
        match (self.namespaced, namespace) {
            (true, namespace) if !namespace.is_empty() => {
                format!("{root}/namespaces/{namespace}/{}", self.plural)
            }
            _ => format!("{root}/{}", self.plural),
        }
    }

    pub(crate) fn qualified(&self) -> String {
        if self.group.is_empty() {
            self.plural.clone()
        } else {
            format!("{}.{}", self.plural, self.group)
        }
    }
}

/// Everything the cluster serves, preferred versions first.
pub(crate) async fn discover(session: &Session) -> Result<Vec<Found>> {
    let accept = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList";
    let mut all = Vec::new();
    for path in ["/api", "/apis"] {
        let headers = [("accept", accept)];
        let answer = session
            .https
            .request(Method::GET, path, &headers, Default::default())
            .await?
            .json()?;
        for group in items(&answer["items"]) {
            let name = text(&group["metadata"]["name"]);
            for version in items(&group["versions"]) {
                all.extend(items(&version["resources"]).map(|r| found(&name, &text(&version["version"]), r)));
            }
        }
    }
    Ok(all)
}

fn found(group: &str, version: &str, resource: &Value) -> Found {
    let kind = text(&resource["responseKind"]["kind"]);
    let plural = text(&resource["resource"]);
    let mut names = vec![
        plural.clone(),
        text(&resource["singularResource"]),
        kind.to_lowercase(),
    ];
    names.extend(items(&resource["shortNames"]).map(text));
    names.retain(|name| !name.is_empty());
    Found {
        group: group.to_owned(),
        version: version.to_owned(),
        namespaced: resource["scope"] == "Namespaced",
        plural,
        kind,
        names,
    }
}

/// The resource that `typed` means: a plural, singular, kind or short name, perhaps with `.group`.
pub(crate) fn resolve<'a>(all: &'a [Found], typed: &str) -> Result<&'a Found> {
    let typed = typed.to_lowercase();
    let (name, group) = typed.split_once('.').unwrap_or((&typed, ""));
    let means = |f: &&Found| {
        f.names.iter().any(|n| n.to_lowercase() == name) && (group.is_empty() || f.group.starts_with(group))
    };
    all.iter().find(means).ok_or_else(|| {
        anyhow!("the server doesn't have a resource type {typed:?}; see: setpoint get apiservices")
    })
}

/// The resource of an object's `apiVersion` and `kind`.
pub(crate) fn of_object<'a>(all: &'a [Found], object: &Value) -> Result<&'a Found> {
    let (api_version, kind) = (text(&object["apiVersion"]), text(&object["kind"]));
    let (group, version) = api_version.split_once('/').unwrap_or(("", &api_version));
    all.iter()
        .find(|f| f.group == group && f.version == version && f.kind == kind)
        .ok_or_else(|| {
            anyhow!("no matches for kind {kind:?} in version {api_version:?}: is its CRD applied?")
        })
}

/// `TYPE/NAME` or `TYPE NAME...` into a type and names.
pub(crate) fn type_and_names(words: &[String]) -> Result<(String, Vec<String>)> {
    let [first, rest @ ..] = words else {
        return Err(anyhow!("say what: a type such as pods, or TYPE/NAME"));
    };
    match first.split_once('/') {
        Some((kind, name)) if rest.is_empty() => Ok((kind.to_owned(), vec![name.to_owned()])),
        Some(_) => Err(anyhow!(
            "TYPE/NAME stands alone; write TYPE NAME NAME for several"
        )),
        None => Ok((first.clone(), rest.to_vec())),
    }
}

pub(crate) fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

pub(crate) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn short_names_kinds_and_groups_are_understood() {
        let resource = json!({"resource": "deployments", "singularResource": "deployment", "scope": "Namespaced",
            "responseKind": {"kind": "Deployment"}, "shortNames": ["deploy"]});
        let all = [found("apps", "v1", &resource)];
        for typed in ["deploy", "Deployment", "deployments", "deployments.apps"] {
            assert_eq!(
                resolve(&all, typed).unwrap().path("default"),
                "/apis/apps/v1/namespaces/default/deployments"
            );
        }
        assert!(resolve(&all, "deployments.batch").is_err());
    }
}
