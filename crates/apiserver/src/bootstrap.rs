//! What every cluster has from its first moment: namespaces, roles, flow schemas, priority classes, the `kubernetes`
//! Service. Made through the pipeline, by the server's own identity; what is there already is completed, not replaced.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use api::{Client, Identity, Reason, Refused, Resource, Value, Write};
use futures::future::try_join_all;
use serde::Deserialize;
use serde_json::{Map, json};

use crate::auth::rbac::{Rule, uncovered};
use crate::flowcontrol::{configuration, upkeep};
use crate::limits;
use crate::server::Server;

/// An annotation of `"false"` keeps a default role or binding as its owner made it.
const AUTO_UPDATE: &str = "rbac.authorization.kubernetes.io/autoupdate";
const NAMESPACES: Resource = Resource::of("", "namespaces");

/// What clients must know to trust front proxies and client certificates.
#[derive(Default)]
pub struct Trust {
    pub client_ca_pem: Option<String>,
    pub request_headers: Option<RequestHeaders>,
}

/// Front proxies, and the headers in which they say who asks: upstream's `--requestheader-*`.
#[derive(Clone, Debug)]
pub struct RequestHeaders {
    pub client_ca_pem: String,
    /// The common names of the proxies' certificates; empty: any.
    pub allowed_names: Vec<String>,
    pub username_headers: Vec<String>,
    pub uid_headers: Vec<String>,
    pub group_headers: Vec<String>,
    pub extra_prefixes: Vec<String>,
}

impl Trust {
    /// With the names and headers that kubeadm gives.
    pub fn usual(client_ca_pem: String, front_proxy_ca_pem: String) -> Self {
        let list = |name: &str| vec![name.to_owned()];
        Self {
            client_ca_pem: Some(client_ca_pem),
            request_headers: Some(RequestHeaders {
                client_ca_pem: front_proxy_ca_pem,
                allowed_names: list("front-proxy-client"),
                username_headers: list("X-Remote-User"),
                uid_headers: list("X-Remote-Uid"),
                group_headers: list("X-Remote-Group"),
                extra_prefixes: list("X-Remote-Extra-"),
            }),
        }
    }
}

/// Makes what is missing. The first start writes some 250 objects, all at once after the namespaces.
pub async fn bootstrap(server: &Server, trust: &Trust) -> Result<(), Refused> {
    let fresh = kinds::bootstrap::fresh_cluster();
    let one = |value: &Value| wanted("", "namespaces", value);
    ensure_all(server, items(&fresh["namespaces"]).map(one)).await?;
    let mut all = Vec::new();
    for (plural, objects) in kinds::bootstrap::rbac().as_object().into_iter().flatten() {
        all.extend(items(objects).map(|o| wanted("rbac.authorization.k8s.io", plural, o)));
    }
    all.extend(flow_control());
    let classes = kinds::bootstrap::priority_classes();
    all.extend(items(&classes).map(|o| wanted("scheduling.k8s.io", "priorityclasses", o)));
    all.extend(items(&fresh["apiservices"]).map(|o| wanted("apiregistration.k8s.io", "apiservices", o)));
    all.push(authentication(trust));
    all.extend(own_service(server, &fresh)?);
    ensure_all(server, all.into_iter()).await
}

/// Sees to it that flow control's own objects are there, and that those which keep up with upstream do.
pub(crate) async fn ensure_flow_control(server: &Server) -> Result<(), Refused> {
    ensure_all(server, flow_control().into_iter()).await
}

fn flow_control() -> Vec<Wanted> {
    let all = kinds::bootstrap::flow_control();
    let lists = all.as_object().into_iter().flatten();
    let of = |(plural, objects): (&String, &Value)| -> Vec<Wanted> {
        let wanted = |object| wanted(upkeep::GROUP, plural, object);
        items(objects).map(wanted).collect()
    };
    lists.flat_map(of).collect()
}

/// An object to be there.
#[derive(Clone)]
struct Wanted {
    resource: Resource,
    object: Value,
}

fn wanted(group: &str, plural: &str, object: &Value) -> Wanted {
    let mut object = object.clone();
    if let Some(metadata) = object["metadata"].as_object_mut() {
        metadata.remove("generation");
    }
    Wanted {
        resource: Resource::new(group, plural),
        object,
    }
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

/// `extension-apiserver-authentication`: how aggregated servers know their callers.
fn authentication(trust: &Trust) -> Wanted {
    let mut data = Map::new();
    let mut put = |key: &str, text: String| data.insert(key.to_owned(), text.into());
    if let Some(pem) = &trust.client_ca_pem {
        put("client-ca-file", pem.clone());
    }
    if let Some(headers) = &trust.request_headers {
        put("requestheader-client-ca-file", headers.client_ca_pem.clone());
        for (key, list) in [
            ("allowed-names", &headers.allowed_names),
            ("username-headers", &headers.username_headers),
            ("uid-headers", &headers.uid_headers),
            ("group-headers", &headers.group_headers),
            ("extra-headers-prefix", &headers.extra_prefixes),
        ] {
            put(&format!("requestheader-{key}"), json!(list).to_string());
        }
    }
    let metadata = json!({"name": "extension-apiserver-authentication", "namespace": "kube-system"});
    let object = json!({"metadata": metadata, "data": data});
    Wanted {
        resource: Resource::of("", "configmaps"),
        object,
    }
}

/// The Service through which pods reach this server, with its range and its one endpoint.
fn own_service(server: &Server, fresh: &Value) -> Result<Vec<Wanted>, Refused> {
    let network = server.network();
    let range = network.service_ranges.first().cloned().unwrap_or_default();
    let wrong = || {
        Refused::internal(format!(
            "the Service range {range} or address {} cannot be read",
            network.advertise
        ))
    };
    let advertised: SocketAddr = network.advertise.parse().map_err(|_| wrong())?;
    let (base, _) = range.split_once('/').ok_or_else(wrong)?;
    let first = match base.parse().map_err(|_| wrong())? {
        IpAddr::V4(base) => IpAddr::from(Ipv4Addr::from_bits(base.to_bits().wrapping_add(1))),
        IpAddr::V6(base) => IpAddr::from(Ipv6Addr::from_bits(base.to_bits().wrapping_add(1))),
    };
    let port = json!(advertised.port());
    let mut service = fresh["services"][0].clone();
    service["spec"]["clusterIP"] = json!(first);
    service["spec"]["clusterIPs"] = json!([first]);
    service["spec"]["ipFamilies"] = json!([family(first)]);
    service["spec"]["ports"][0]["targetPort"] = port.clone();
    let mut cidr = fresh["servicecidrs"][0].clone();
    cidr["spec"]["cidrs"] = json!(network.service_ranges);
    let mut all = vec![
        wanted("networking.k8s.io", "servicecidrs", &cidr),
        wanted("", "services", &service),
    ];
    if network.published {
        let mut slice = fresh["endpointslices"][0].clone();
        slice["addressType"] = json!(family(advertised.ip()));
        slice["endpoints"][0]["addresses"] = json!([advertised.ip()]);
        slice["ports"][0]["port"] = port.clone();
        let mut endpoints = fresh["endpoints"][0].clone();
        endpoints["subsets"][0]["addresses"] = json!([{"ip": advertised.ip()}]);
        endpoints["subsets"][0]["ports"][0]["port"] = port;
        all.push(wanted("discovery.k8s.io", "endpointslices", &slice));
        all.push(wanted("", "endpoints", &endpoints));
    }
    Ok(all)
}

fn family(address: IpAddr) -> &'static str {
    match address {
        IpAddr::V4(_) => "IPv4",
        IpAddr::V6(_) => "IPv6",
    }
}

async fn ensure_all(server: &Server, all: impl Iterator<Item = Wanted>) -> Result<(), Refused> {
    let identity = Identity::apiserver();
    try_join_all(all.map(|wanted| ensure(server, &identity, wanted)))
        .await
        .map(drop)
}

/// Tries again where another server, on the same store for the first time too, was quicker.
async fn ensure(server: &Server, as_: &Identity, wanted: Wanted) -> Result<(), Refused> {
    for _ in 1..limits::BOOTSTRAP_TRIES {
        match ensure_once(server, as_, wanted.clone()).await {
            Ok(()) => return Ok(()),
            Err(refused) => tracing::debug!("make {}: {refused}", wanted.resource.plural),
        }
        server.catch_up().await?;
    }
    ensure_once(server, as_, wanted).await
}

async fn ensure_once(server: &Server, as_: &Identity, mut wanted: Wanted) -> Result<(), Refused> {
    let Some(served) = server.registry().resource(&wanted.resource, "") else {
        return Ok(());
    };
    wanted.object["apiVersion"] = json!(served.api_version);
    wanted.object["kind"] = json!(served.kind.kind);
    let text = |field: &str| {
        wanted.object["metadata"][field]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    };
    let key = wanted.resource.key(text("namespace"), text("name"));
    let Some(stored) = server.stored(&key.resource, &key.namespace, &key.name) else {
        let status = wanted.object["status"].clone();
        let create = Write::create(key.clone(), wanted.object).by(manager(&key.resource));
        let created = server.write(as_, create).await;
        return match created {
            Err(refused) if refused.reason == Reason::AlreadyExists => Ok(()),
            Err(refused) => Err(refused),
            Ok(_)
                if status.is_object()
                    && served.kind.subresource("status").is_some()
                    && key.resource != NAMESPACES =>
            {
                let patch = json!({"status": status});
                server
                    .write(as_, Write::merge(key, patch).on("status"))
                    .await
                    .map(drop)
            }
            Ok(_) => Ok(()),
        };
    };
    match completed(&wanted, stored.value()?) {
        Some(object) => {
            let manager = manager(&key.resource);
            let update = Write::update(key, object).by(manager);
            server.write(as_, update).await.map(drop)
        }
        None => Ok(()),
    }
}

/// Whose the fields are; upstream has a name for it where it shows.
fn manager(resource: &Resource) -> &'static str {
    match resource.group.as_str() {
        upkeep::GROUP => upkeep::PRODUCER,
        _ => "",
    }
}

/// The stored object with what it lacks; `None` if it lacks nothing.
fn completed(wanted: &Wanted, mut stored: Value) -> Option<Value> {
    let before = stored.clone();
    match wanted.resource.plural.as_str() {
        "clusterroles" | "roles" | "clusterrolebindings" | "rolebindings" => {
            if stored["metadata"]["annotations"][AUTO_UPDATE] == "false" {
                return None;
            }
            if wanted.object["aggregationRule"].is_null() {
                add_rules(&mut stored, &wanted.object);
            }
            add_items(&mut stored, &wanted.object, "subjects");
        }
        "endpointslices" => {
            stored["endpoints"] = wanted.object["endpoints"].clone();
            stored["ports"] = wanted.object["ports"].clone();
        }
        "endpoints" => stored["subsets"] = wanted.object["subsets"].clone(),
        "configmaps" => stored["data"] = wanted.object["data"].clone(),
        configuration::SCHEMAS | configuration::LEVELS => upkeep::revise(&mut stored, &wanted.object),
        _ => {}
    }
    (stored != before).then_some(stored)
}

fn add_rules(stored: &mut Value, wanted: &Value) {
    let read = |value: &Value| Vec::<Rule>::deserialize(&value["rules"]).unwrap_or_default();
    if uncovered(&read(stored), &read(wanted)).is_empty() {
        return;
    }
    add_items(stored, wanted, "rules");
}

fn add_items(stored: &mut Value, wanted: &Value, field: &str) {
    let mut all: Vec<Value> = items(&stored[field]).cloned().collect();
    let missing: Vec<Value> = items(&wanted[field])
        .filter(|one| !all.contains(one))
        .cloned()
        .collect();
    if !missing.is_empty() {
        all.extend(missing);
        stored[field] = Value::Array(all);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::Parts;
    use api::Query;
    use std::sync::Arc;

    fn trust() -> Trust {
        Trust::usual("a".to_owned(), "b".to_owned())
    }

    #[tokio::test]
    async fn a_fresh_cluster_has_what_upstreams_has_and_a_second_start_writes_nothing() {
        let store = Arc::new(store::MemoryStore::new(crate::decoder()));
        let server = Server::new(Parts::new(store));
        bootstrap(&server, &trust()).await.unwrap();
        let admin = Identity::apiserver();
        for (group, plural, count) in [
            ("", "namespaces", 4),
            ("", "services", 1),
            ("rbac.authorization.k8s.io", "clusterroles", 69),
            ("rbac.authorization.k8s.io", "rolebindings", 7),
            ("flowcontrol.apiserver.k8s.io", "flowschemas", 11),
            ("scheduling.k8s.io", "priorityclasses", 2),
            ("apiregistration.k8s.io", "apiservices", 21),
        ] {
            let page = server
                .list(&admin, Query::all(&Resource::new(group, plural)))
                .await
                .unwrap();
            assert_eq!(page.objects.len(), count, "{plural}");
        }
        let revision = server.store().revision();
        bootstrap(&server, &trust()).await.unwrap();
        assert_eq!(
            server.store().revision(),
            revision,
            "{:?}",
            server.store().revision()
        );
    }
}
