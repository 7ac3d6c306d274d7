//! What is served, told to clients: computed from the registry, never listed by hand.

use api::Value;
use http::HeaderMap;
use http::header::ACCEPT;
use serde_json::{Map, json};

use crate::registry::{Group, Served, Table, Version};
use crate::server::Server;

/// Upstream's order of groups (the priorities of its APIServices). Others follow by name.
const ORDER: &[&str] = &[
    "",
    "apiregistration.k8s.io",
    "apps",
    "events.k8s.io",
    "authentication.k8s.io",
    "authorization.k8s.io",
    "autoscaling",
    "batch",
    "certificates.k8s.io",
    "networking.k8s.io",
    "policy",
    "rbac.authorization.k8s.io",
    "storage.k8s.io",
    "admissionregistration.k8s.io",
    "apiextensions.k8s.io",
    "scheduling.k8s.io",
    "coordination.k8s.io",
    "node.k8s.io",
    "discovery.k8s.io",
    "resource.k8s.io",
    "flowcontrol.apiserver.k8s.io",
    "storagemigration.k8s.io",
    "internal.apiserver.k8s.io",
];

/// `/api/v1`, `/apis/apps/v1`
pub(crate) fn path(group: &str, version: &str) -> String {
    if group.is_empty() {
        format!("/api/{version}")
    } else {
        format!("/apis/{group}/{version}")
    }
}

/// `v2` or `v2beta1`, where the client prefers aggregated discovery.
pub(crate) fn aggregated_version(headers: &HeaderMap) -> Option<&'static str> {
    let accept = headers
        .get_all(ACCEPT)
        .iter()
        .filter_map(|v| v.to_str().ok())
        .collect::<Vec<_>>()
        .join(",");
    accept.split(',').find_map(|clause| {
        let compact: String = clause.chars().filter(|c| !c.is_whitespace()).collect();
        let aggregated =
            compact.contains("as=APIGroupDiscoveryList") && compact.contains("g=apidiscovery.k8s.io");
        if !aggregated || !compact.starts_with("application/json") {
            return None;
        }
        let has = |version: &str| compact.split(';').any(|part| part == version);
        if has("v=v2") {
            Some("v2")
        } else if has("v=v2beta1") {
            Some("v2beta1")
        } else {
            None
        }
    })
}

/// `/api`
pub(crate) fn core_versions(server: &Server) -> Value {
    let address = &server.parts().network.advertise;
    json!({
        "kind": "APIVersions", "versions": ["v1"],
        "serverAddressByClientCIDRs": [{"clientCIDR": "0.0.0.0/0", "serverAddress": address}],
    })
}

/// Every group but the core's, in upstream's order.
fn ordered(table: &Table) -> Vec<&Group> {
    let mut groups: Vec<&Group> = table.groups.iter().collect();
    let place = |group: &&Group| {
        ORDER
            .iter()
            .position(|name| *name == group.name)
            .unwrap_or(ORDER.len())
    };
    groups.sort_by(|a, b| place(a).cmp(&place(b)).then_with(|| a.name.cmp(&b.name)));
    groups
}

/// `/apis`
pub(crate) fn groups(table: &Table) -> Value {
    let all: Vec<Value> = ordered(table)
        .into_iter()
        .filter(|g| !g.name.is_empty())
        .map(group_entry)
        .collect();
    json!({"kind": "APIGroupList", "apiVersion": "v1", "groups": all})
}

fn group_entry(group: &Group) -> Value {
    let versions: Vec<Value> = group
        .versions
        .iter()
        .map(|v| json!({"groupVersion": group_version(group, v), "version": v.name}))
        .collect();
    json!({"name": group.name, "preferredVersion": versions.first(), "versions": versions})
}

fn group_version(group: &Group, version: &Version) -> String {
    if group.name.is_empty() {
        version.name.to_string()
    } else {
        format!("{}/{}", group.name, version.name)
    }
}

/// `/api/v1`, `/apis/apps`, `/apis/apps/v1`
pub(crate) fn document(table: &Table, path: &str) -> Option<Value> {
    let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
    let (group, version) = match parts.as_slice() {
        ["api", version] => ("", Some(*version)),
        ["apis", group] => (*group, None),
        ["apis", group, version] => (*group, Some(*version)),
        _ => return None,
    };
    let group = table.group(group)?;
    let Some(version) = version else {
        let mut entry = group_entry(group);
        entry["kind"] = json!("APIGroup");
        entry["apiVersion"] = json!("v1");
        return Some(entry);
    };
    let version = group.versions.iter().find(|v| v.name == version)?;
    let resources: Vec<Value> = version
        .kinds
        .iter()
        .flat_map(|served| resources(served))
        .collect();
    let mut list = json!({
        "kind": "APIResourceList", "groupVersion": group_version(group, version), "resources": resources,
    });
    if !group.name.is_empty() {
        list["apiVersion"] = json!("v1");
    }
    Some(list)
}

/// A resource and its subresources, as the plain lists have them.
fn resources(served: &Served) -> Vec<Value> {
    let kind = &served.kind;
    let mut own = json!({
        "name": kind.plural, "singularName": kind.singular, "namespaced": kind.namespaced, "kind": kind.kind,
        "verbs": &*kind.verbs,
    });
    if !kind.short_names.is_empty() {
        own["shortNames"] = json!(&*kind.short_names);
    }
    if !kind.categories.is_empty() {
        own["categories"] = json!(&*kind.categories);
    }
    if let Some(storage) = kind.storage.as_ref().filter(|storage| !storage.hash.is_empty()) {
        own["storageVersionHash"] = json!(storage.hash);
    }
    let mut all = vec![own];
    for sub in kind.subresources.iter() {
        let mut entry = json!({
            "name": format!("{}/{}", kind.plural, sub.name), "singularName": "", "namespaced": kind.namespaced,
            "kind": sub.kind, "verbs": &*sub.verbs,
        });
        if (&sub.group, &sub.version) != (&kind.group, &kind.version) {
            entry["group"] = json!(sub.group);
            entry["version"] = json!(sub.version);
        }
        all.push(entry);
    }
    all
}

/// Everything below `/api` or `/apis` in one document.
pub(crate) fn aggregated(table: &Table, core: bool, version: &str) -> Value {
    let items: Vec<Value> = ordered(table)
        .into_iter()
        .filter(|group| group.name.is_empty() == core)
        .map(|group| {
            let versions: Vec<Value> = group.versions.iter().map(aggregated_version_entry).collect();
            let metadata = if core {
                json!({})
            } else {
                json!({"name": group.name})
            };
            json!({"metadata": metadata, "versions": versions})
        })
        .collect();
    json!({
        "kind": "APIGroupDiscoveryList", "apiVersion": format!("apidiscovery.k8s.io/{version}"), "metadata": {},
        "items": items,
    })
}

fn aggregated_version_entry(version: &Version) -> Value {
    if let Some(remote) = &version.remote {
        let freshness = if remote.available { "Current" } else { "Stale" };
        return json!({"version": version.name, "freshness": freshness, "resources": remote.aggregated()});
    }
    let resources: Vec<Value> = version
        .kinds
        .iter()
        .map(|served| aggregated_resource(served))
        .collect();
    json!({"version": version.name, "freshness": "Current", "resources": resources})
}

fn aggregated_resource(served: &Served) -> Value {
    let kind = &served.kind;
    let mut out = Map::new();
    out.insert("resource".to_owned(), json!(kind.plural));
    out.insert(
        "responseKind".to_owned(),
        json!({"group": "", "version": "", "kind": kind.kind}),
    );
    out.insert(
        "scope".to_owned(),
        json!(if kind.namespaced { "Namespaced" } else { "Cluster" }),
    );
    out.insert("singularResource".to_owned(), json!(kind.singular));
    out.insert("verbs".to_owned(), json!(&*kind.verbs));
    if !kind.short_names.is_empty() {
        out.insert("shortNames".to_owned(), json!(&*kind.short_names));
    }
    if !kind.categories.is_empty() {
        out.insert("categories".to_owned(), json!(&*kind.categories));
    }
    let subresources: Vec<Value> = kind
        .subresources
        .iter()
        .map(|sub| {
            let same = (&sub.group, &sub.version) == (&kind.group, &kind.version);
            let (group, version) = if same {
                ("", "")
            } else {
                (sub.group.as_str(), sub.version.as_str())
            };
            json!({
                "subresource": sub.name, "verbs": &*sub.verbs,
                "responseKind": {"group": group, "version": version, "kind": sub.kind},
            })
        })
        .collect();
    if !subresources.is_empty() {
        out.insert("subresources".to_owned(), Value::Array(subresources));
    }
    Value::Object(out)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;
    use crate::registry::{Registry, RuntimeConfig};

    /// As upstream's documents are ordered in the tree: by name, wherever clients do not care.
    fn sorted(mut value: Value) -> Value {
        sort(&mut value);
        value
    }

    fn sort(value: &mut Value) {
        match value {
            Value::Object(fields) => fields.values_mut().for_each(sort),
            Value::Array(items) => {
                items.iter_mut().for_each(sort);
                if items
                    .iter()
                    .all(|item| item.get("name").is_some() || item.get("resource").is_some())
                {
                    items.sort_by_key(Value::to_string);
                }
            }
            _ => {}
        }
    }

    #[test]
    fn what_is_served_is_what_upstream_serves() {
        let table = Registry::new(&RuntimeConfig::default(), []).table();
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/discovery");
        let mut compared = 0;
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let expected: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            let found = match name.as_str() {
                "aggregated_v2__api" => Some(aggregated(&table, true, "v2")),
                "aggregated_v2__apis" => Some(aggregated(&table, false, "v2")),
                "apis" => Some(groups(&table)),
                name => document(&table, &format!("/{}", name.replace("__", "/"))),
            };
            let found = found.unwrap_or_else(|| panic!("{name} is not served"));
            assert_eq!(sorted(found), sorted(expected), "{name}");
            compared += 1;
        }
        assert!(compared > 40, "only {compared} documents were compared");
    }

    #[test]
    fn aggregated_discovery_is_for_those_who_ask() {
        let version = |accept: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT, accept.parse().unwrap());
            aggregated_version(&headers)
        };
        let v2 = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList";
        let beta = "application/json;g=apidiscovery.k8s.io;v=v2beta1;as=APIGroupDiscoveryList";
        assert_eq!(version(&format!("{v2},{beta},application/json")), Some("v2"));
        assert_eq!(version(beta), Some("v2beta1"));
        assert_eq!(version("application/json"), None);
        assert_eq!(version("application/json;as=APIGroupDiscoveryList"), None);
    }
}
