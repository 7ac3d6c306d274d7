//! How a request came in: what of it is only known at its door.

use std::net::IpAddr;

use api::SmolStr;
use http::header::{HeaderMap, USER_AGENT};
use http::request::Parts;

use crate::authorize::Attributes;

const USER_AGENT_BYTES: usize = 1024;
const CUT: &str = "...TRUNCATED";

pub(crate) struct Arrival {
    pub(super) id: SmolStr,
    pub(super) uri: String,
    pub(super) source_ips: Vec<SmolStr>,
    pub(super) user_agent: String,
}

impl Arrival {
    /// `from`: the other end of the connection.
    pub(crate) fn of_request(parts: &Parts, id: SmolStr, from: Option<IpAddr>) -> Self {
        let uri = parts.uri.path_and_query();
        Self {
            id,
            uri: uri.map_or("/", |uri| uri.as_str()).to_owned(),
            source_ips: source_ips(&parts.headers, from),
            user_agent: user_agent(&parts.headers),
        }
    }

    /// Of a loop in this process, as if it had come over HTTPS.
    pub(crate) fn in_process(id: SmolStr, asked: &Attributes<'_>) -> Self {
        Self {
            id,
            uri: uri(asked),
            source_ips: vec!["127.0.0.1".into()],
            user_agent: concat!("setpoint/", env!("CARGO_PKG_VERSION")).to_owned(),
        }
    }
}

fn user_agent(headers: &HeaderMap) -> String {
    let sent = headers.get(USER_AGENT).map_or(&[][..], |value| value.as_bytes());
    match sent.get(..USER_AGENT_BYTES) {
        Some(cut) if sent.len() > USER_AGENT_BYTES => format!("{}{CUT}", String::from_utf8_lossy(cut)),
        _ => String::from_utf8_lossy(sent).into_owned(),
    }
}

/// Whom proxies name first, and the other end of the connection last, each once.
fn source_ips(headers: &HeaderMap, from: Option<IpAddr>) -> Vec<SmolStr> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let forwarded = text("x-forwarded-for").unwrap_or_default().split(',');
    let mut found: Vec<IpAddr> = forwarded.filter_map(|ip| ip.trim().parse().ok()).collect();
    let real: Option<IpAddr> = text("x-real-ip").and_then(|ip| ip.parse().ok());
    found.extend(real.filter(|ip| !found.contains(ip)));
    found.extend(from.filter(|ip| found.last() != Some(ip)));
    found.iter().map(|ip| SmolStr::from(ip.to_string())).collect()
}

fn uri(asked: &Attributes<'_>) -> String {
    let Attributes::Resource {
        verb,
        group,
        version,
        resource,
        subresource,
        namespace,
        name,
        fields,
        labels,
    } = asked
    else {
        let Attributes::Path { path, .. } = asked else {
            return String::new();
        };
        return (*path).to_owned();
    };
    let mut uri = match *group {
        "" => format!("/api/{version}"),
        group => format!("/apis/{group}/{version}"),
    };
    let mut add = |part: &str, given: &str| {
        if !given.is_empty() {
            uri.push_str(part);
            uri.push_str(given);
        }
    };
    add("/namespaces/", namespace);
    add("/", resource);
    add(
        "/",
        if *verb == "create" && subresource.is_empty() {
            ""
        } else {
            name
        },
    );
    add("/", subresource);
    let watch = if *verb == "watch" { "true" } else { "" };
    let parameters = [
        ("watch", watch),
        ("fieldSelector", fields),
        ("labelSelector", labels),
    ];
    let mut mark = '?';
    for (parameter, value) in parameters {
        if !value.is_empty() {
            uri.push(mark);
            uri.push_str(&format!(
                "{parameter}={}",
                value.replace('=', "%3D").replace(',', "%2C")
            ));
            mark = '&';
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ips(headers: &[(&'static str, &str)]) -> String {
        let all = headers
            .iter()
            .map(|(name, value)| (http::HeaderName::from_static(name), value.parse().unwrap()));
        source_ips(&all.collect(), Some("10.0.0.9".parse().unwrap())).join(" ")
    }

    #[test]
    fn proxies_say_who_asked_but_cannot_hide_themselves() {
        assert_eq!(ips(&[]), "10.0.0.9");
        assert_eq!(
            ips(&[("x-forwarded-for", "1.2.3.4, x, ::1")]),
            "1.2.3.4 ::1 10.0.0.9"
        );
        assert_eq!(
            ips(&[("x-forwarded-for", "1.2.3.4"), ("x-real-ip", "1.2.3.4")]),
            "1.2.3.4 10.0.0.9"
        );
        assert_eq!(ips(&[("x-real-ip", "10.0.0.9")]), "10.0.0.9");
    }

    #[test]
    fn a_long_user_agent_is_cut() {
        let mut headers = HeaderMap::new();
        headers.insert(USER_AGENT, "a".repeat(1025).parse().unwrap());
        assert_eq!(user_agent(&headers), format!("{}...TRUNCATED", "a".repeat(1024)));
        headers.insert(USER_AGENT, "a".repeat(1024).parse().unwrap());
        assert_eq!(user_agent(&headers), "a".repeat(1024));
    }

    #[test]
    fn a_loop_asks_as_if_over_https() {
        let mut asked = Attributes::Resource {
            verb: "watch",
            group: "apps",
            version: "v1",
            resource: "deployments",
            subresource: "",
            namespace: "d",
            name: "",
            fields: "metadata.name=x",
            labels: "",
        };
        assert_eq!(
            uri(&asked),
            "/apis/apps/v1/namespaces/d/deployments?watch=true&fieldSelector=metadata.name%3Dx"
        );
        asked = Attributes::Resource {
            verb: "update",
            group: "",
            version: "v1",
            resource: "nodes",
            subresource: "status",
            namespace: "",
            name: "n",
            fields: "",
            labels: "",
        };
        assert_eq!(uri(&asked), "/api/v1/nodes/n/status");
    }
}
