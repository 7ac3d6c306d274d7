//! Where a connection goes: to the kubelet of a pod's node, to a pod, to a Service's endpoint, to a node.

use api::{Key, Refused, Resource, Value};

use crate::elsewhere::Connection;
use crate::http::url::Parameters;
use crate::server::Server;

const PODS: Resource = Resource::of("", "pods");
const NODES: Resource = Resource::of("", "nodes");
const SERVICES: Resource = Resource::of("", "services");

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scheme {
    Http,
    Https,
}

#[derive(Clone, Debug)]
pub(crate) struct Location {
    pub(crate) scheme: Scheme,
    pub(crate) host: String,
    pub(crate) port: u16,
    /// With its query.
    pub(crate) path: String,
    pub(crate) is_kubelet: bool,
    /// The name that the certificate must be for, if it is not the host.
    pub(crate) server_name: Option<String>,
}

impl Location {
    /// `host:port`
    pub(crate) fn authority(&self) -> String {
        if self.host.contains(':') {
            return format!("[{}]:{}", self.host, self.port);
        }
        format!("{}:{}", self.host, self.port)
    }
}

/// `None`: there is nothing to ask yet (the log of a pod without a node), and the answer is empty.
pub(super) fn locate(connection: &Connection) -> Result<Option<Location>, Refused> {
    let query = connection.request.uri().query().unwrap_or_default();
    let parameters = Parameters::parse(query);
    let plural = connection.served.resource.plural.as_str();
    match (plural, connection.subresource.as_str()) {
        ("pods", "log") => log(connection, &parameters),
        ("pods", "exec" | "attach") => exec(connection, &parameters).map(Some),
        ("pods", "portforward") => port_forward(connection, &parameters).map(Some),
        ("pods", "proxy") => pod_proxy(connection, query).map(Some),
        ("services", "proxy") => service_proxy(connection, query).map(Some),
        ("nodes", "proxy") => node_proxy(connection, query).map(Some),
        _ => Err(Refused::new(
            api::Reason::MethodNotAllowed,
            "the server does not allow this method on the requested resource",
        )),
    }
}

fn stored(server: &Server, key: &Key) -> Result<Value, Refused> {
    let found = server.stored(&key.resource, &key.namespace, &key.name);
    found.ok_or_else(|| Refused::not_found(key))?.value()
}

fn pod(connection: &Connection, name: &str) -> Result<Value, Refused> {
    stored(&connection.server, &PODS.key(connection.namespace.as_str(), name))
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// The container that is asked for, or the pod's only one.
fn container(pod: &Value, asked: &str) -> Result<String, Refused> {
    let name = text(&pod["metadata"]["name"]);
    let spec = &pod["spec"];
    let all = ["initContainers", "containers", "ephemeralContainers"];
    let names: Vec<&str> = all
        .iter()
        .flat_map(|field| items(&spec[*field]))
        .map(|c| text(&c["name"]))
        .collect();
    if !asked.is_empty() {
        return match names.contains(&asked) {
            true => Ok(asked.to_owned()),
            false => Err(Refused::bad_request(format!(
                "container {asked} is not valid for pod {name}"
            ))),
        };
    }
    match spec["containers"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default()
    {
        [one] => Ok(text(&one["name"]).to_owned()),
        [] => Err(Refused::bad_request(format!(
            "a container name must be specified for pod {name}"
        ))),
        _ => Err(Refused::bad_request(format!(
            "a container name must be specified for pod {name}, choose one of: [{}]",
            names.join(" ")
        ))),
    }
}

/// The kubelet of the pod's node; `None` if it has no node.
fn kubelet_of(connection: &Connection, pod: &Value, path: String) -> Result<Option<Location>, Refused> {
    match text(&pod["spec"]["nodeName"]) {
        "" => Ok(None),
        // As upstream says it: in this place a node is looked for under the name of pods.
        node => match kubelet(&connection.server, node, path) {
            Err(refused) if refused.is_not_found() => Err(Refused::not_found(&PODS.key("", node))),
            other => other.map(Some),
        },
    }
}

fn kubelet(server: &Server, node: &str, path: String) -> Result<Location, Refused> {
    let node = stored(server, &NODES.key("", node))?;
    let status = &node["status"];
    let addresses = || items(&status["addresses"]);
    let of = |kind: &str| {
        addresses()
            .find(|a| a["type"] == kind)
            .map(|a| text(&a["address"]).to_owned())
    };
    let host = server.parts().kubelet_addresses.iter().find_map(|kind| of(kind));
    let host = host.ok_or_else(|| {
        Refused::internal(format!(
            "no preferred addresses found; known addresses: {}",
            status["addresses"]
        ))
    })?;
    let port = status["daemonEndpoints"]["kubeletEndpoint"]["Port"]
        .as_u64()
        .and_then(|p| u16::try_from(p).ok());
    Ok(Location {
        scheme: Scheme::Https,
        host,
        port: port.unwrap_or(10250),
        path,
        is_kubelet: true,
        server_name: None,
    })
}

fn no_host(name: &str) -> Refused {
    Refused::bad_request(format!("pod {name} does not have a host assigned"))
}

fn log(connection: &Connection, parameters: &Parameters) -> Result<Option<Location>, Refused> {
    let pod = pod(connection, &connection.name)?;
    let container = container(&pod, parameters.text("container"))?;
    let mut query = Vec::new();
    for name in ["follow", "previous", "timestamps"] {
        if parameters.flag(name) {
            query.push(format!("{name}=true"));
        }
    }
    for name in ["sinceSeconds", "sinceTime", "tailLines", "limitBytes", "stream"] {
        if let Some(value) = parameters.get(name) {
            query.push(format!("{name}={}", escaped(value)));
        }
    }
    check_log(parameters)?;
    let path = format!(
        "/containerLogs/{}/{}/{container}?{}",
        connection.namespace,
        connection.name,
        query.join("&")
    );
    kubelet_of(connection, &pod, path)
}

/// Upstream's `ValidatePodLogOptions`.
fn check_log(parameters: &Parameters) -> Result<(), Refused> {
    let mut errors = Vec::new();
    let number = |name: &str| parameters.get(name).map(|v| v.parse::<i64>().ok());
    let mut check = |name: &str, least: i64, detail: &str| {
        if let Some(Some(value)) = number(name)
            && value < least
        {
            errors.push(api::FieldError::invalid(name, value, detail));
        }
    };
    check("tailLines", 0, "must be greater than or equal to 0");
    check("limitBytes", 1, "must be greater than 0");
    check("sinceSeconds", 1, "must be greater than 0");
    if parameters.has("sinceSeconds") && parameters.has("sinceTime") {
        errors.push(api::FieldError::forbidden(
            "",
            "at most one of `sinceTime` or `sinceSeconds` may be specified",
        ));
    }
    if errors.is_empty() {
        Ok(())
    } else {
        Err(Refused::invalid("", "PodLogOptions", "", &errors))
    }
}

fn exec(connection: &Connection, parameters: &Parameters) -> Result<Location, Refused> {
    let pod = pod(connection, &connection.name)?;
    let container = container(&pod, parameters.text("container"))?;
    let stdout = !parameters.has("stdout") || parameters.flag("stdout");
    let mut query = Vec::new();
    for (asked, ours, on) in [
        ("stdin", "input", parameters.flag("stdin")),
        ("stdout", "output", stdout),
        ("stderr", "error", parameters.flag("stderr")),
        ("tty", "tty", parameters.flag("tty")),
    ] {
        debug_assert!(!asked.is_empty());
        if on {
            query.push(format!("{ours}=1"));
        }
    }
    query.extend(
        parameters
            .all("command")
            .map(|word| format!("command={}", escaped(word))),
    );
    let (verb, namespace, name) = (&connection.subresource, &connection.namespace, &connection.name);
    let path = format!("/{verb}/{namespace}/{name}/{container}?{}", query.join("&"));
    kubelet_of(connection, &pod, path)?.ok_or_else(|| no_host(name))
}

fn port_forward(connection: &Connection, parameters: &Parameters) -> Result<Location, Refused> {
    let pod = pod(connection, &connection.name)?;
    let ports: Vec<String> = parameters
        .all("ports")
        .map(|p| format!("port={}", escaped(p)))
        .collect();
    let path = format!(
        "/portForward/{}/{}?{}",
        connection.namespace,
        connection.name,
        ports.join("&")
    );
    kubelet_of(connection, &pod, path)?.ok_or_else(|| no_host(&connection.name))
}

/// `name`, `name:port`, `scheme:name:port`.
fn parts(id: &str) -> Option<(Scheme, &str, &str)> {
    let scheme = |text: &str| match text {
        "" | "http" => Some(Scheme::Http),
        "https" => Some(Scheme::Https),
        _ => None,
    };
    match id.split(':').collect::<Vec<_>>().as_slice() {
        [name] => Some((Scheme::Http, name, "")),
        [name, port] => Some((Scheme::Http, name, port)),
        [s, name, port] => Some((scheme(s)?, name, port)),
        _ => None,
    }
}

fn path_and_query(connection: &Connection, query: &str) -> String {
    let path = if connection.path.is_empty() {
        "/"
    } else {
        &connection.path
    };
    if query.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{query}")
    }
}

/// Only addresses that pods have: nothing on this machine itself is reached by way of a pod's status.
fn allowed(host: &str) -> Result<(), Refused> {
    let address: Option<std::net::IpAddr> = host.parse().ok();
    let is_pods = address.is_some_and(|a| {
        let link_local = matches!(a, std::net::IpAddr::V4(v4) if v4.is_link_local() || v4.is_broadcast());
        !a.is_loopback() && !a.is_unspecified() && !a.is_multicast() && !link_local
    });
    if is_pods {
        Ok(())
    } else {
        Err(Refused::bad_request("address not allowed"))
    }
}

fn pod_proxy(connection: &Connection, query: &str) -> Result<Location, Refused> {
    let wrong = || Refused::bad_request(format!("invalid pod request {:?}", connection.name));
    let (scheme, name, port) = parts(&connection.name).ok_or_else(wrong)?;
    let pod = pod(connection, name)?;
    let ports = || items(&pod["spec"]["containers"]).flat_map(|c| items(&c["ports"]));
    let default = if scheme == Scheme::Https { 443 } else { 80 };
    let port = match port {
        "" => ports()
            .find_map(|p| p["containerPort"].as_u64())
            .and_then(|p| u16::try_from(p).ok())
            .unwrap_or(default),
        number => number.parse().map_err(|_| wrong())?,
    };
    let host = text(&pod["status"]["podIP"]).to_owned();
    allowed(&host)?;
    Ok(Location {
        scheme,
        host,
        port,
        path: path_and_query(connection, query),
        is_kubelet: false,
        server_name: None,
    })
}

fn service_proxy(connection: &Connection, query: &str) -> Result<Location, Refused> {
    let (server, namespace) = (&connection.server, connection.namespace.as_str());
    let wrong = || Refused::bad_request(format!("invalid service request {:?}", connection.name));
    let (scheme, name, asked) = parts(&connection.name).ok_or_else(wrong)?;
    let service = stored(server, &SERVICES.key(namespace, name))?;
    let number: Option<u64> = asked.parse().ok();
    let is_number = |p: &Value| number.is_some() && p["port"].as_u64() == number;
    let matches = |p: &&Value| asked.is_empty() || p["name"] == asked || is_number(p);
    let port = items(&service["spec"]["ports"]).find(matches);
    let port = port.ok_or_else(|| {
        Refused::unavailable(format!("no service port {asked:?} found for service {name:?}"))
    })?;
    if service["spec"]["type"] == "ExternalName" {
        return Err(Refused::bad_request("address not allowed"));
    }
    let endpoint = server.endpoint(namespace, name, text(&port["name"]));
    let (host, port) = endpoint.ok_or_else(|| {
        Refused::unavailable(format!(
            "no endpoints available for service {:?}",
            connection.name
        ))
    })?;
    allowed(&host)?;
    Ok(Location {
        scheme,
        host,
        port,
        path: path_and_query(connection, query),
        is_kubelet: false,
        server_name: None,
    })
}

fn node_proxy(connection: &Connection, query: &str) -> Result<Location, Refused> {
    let wrong = || Refused::bad_request(format!("invalid node request {:?}", connection.name));
    let (scheme, name, port) = parts(&connection.name).ok_or_else(wrong)?;
    let mut location = kubelet(&connection.server, name, path_and_query(connection, query))?;
    let own = port.is_empty() || port.parse() == Ok(location.port);
    if !own {
        allowed(&location.host)?;
        location.port = port.parse().map_err(|_| wrong())?;
        location.scheme = scheme;
        location.is_kubelet = false;
    }
    Ok(location)
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(byte)),
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}
