//! Where a webhook is: the `clientConfig` of admission's and conversion's configurations.

use api::{Refused, Value};
use base64::Engine as _;
use http::Uri;

use crate::server::Server;

const HTTPS: u16 = 443;

/// A webhook's place, and whom to trust there.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Target {
    pub(super) at: At,
    /// With its slash; empty if there is none.
    path: String,
    /// PEM; empty = the machine's own authorities.
    pub(super) ca_bundle: Vec<u8>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum At {
    Url {
        /// `host:port` as the URL has it.
        authority: String,
        host: String,
        port: u16,
    },
    Service {
        namespace: String,
        name: String,
        port: u16,
    },
}

impl Target {
    /// An error says what of the configuration cannot be used.
    pub(crate) fn read(config: &Value) -> Result<Self, String> {
        let ca_bundle = base64::engine::general_purpose::STANDARD
            .decode(config["caBundle"].as_str().unwrap_or_default())
            .map_err(|error| format!("caBundle: {error}"))?;
        if config["service"].is_object() {
            return Ok(Self::of_service(&config["service"], ca_bundle));
        }
        match config["url"].as_str().unwrap_or_default() {
            "" => Err("webhook configuration must have either service or URL".to_owned()),
            url => Self::of_url(url, ca_bundle),
        }
    }

    fn of_service(service: &Value, ca_bundle: Vec<u8>) -> Self {
        let text = |field: &str| service[field].as_str().unwrap_or_default().to_owned();
        let port = service["port"].as_u64().and_then(|port| u16::try_from(port).ok());
        Self {
            at: At::Service {
                namespace: text("namespace"),
                name: text("name"),
                port: port.filter(|port| *port > 0).unwrap_or(HTTPS),
            },
            path: rooted(&text("path")),
            ca_bundle,
        }
    }

    fn of_url(url: &str, ca_bundle: Vec<u8>) -> Result<Self, String> {
        let uri: Uri = url.parse().map_err(|error| format!("Unparsable URL: {error}"))?;
        let host = uri.host().unwrap_or_default().trim_matches(['[', ']']).to_owned();
        if host.is_empty() || uri.scheme_str() != Some("https") {
            return Err(format!("Unparsable URL: {url}: want https://host/path"));
        }
        Ok(Self {
            at: At::Url {
                authority: uri.authority().map(ToString::to_string).unwrap_or_default(),
                host,
                port: uri.port_u16().unwrap_or(HTTPS),
            },
            path: rooted(uri.path()),
            ca_bundle,
        })
    }

    /// The same place for every path: what connections are shared by.
    pub(super) fn without_path(&self) -> Self {
        Self {
            path: String::new(),
            ..self.clone()
        }
    }

    /// Without a query, as messages name it.
    pub(super) fn url(&self) -> String {
        match &self.at {
            At::Url { authority, .. } => format!("https://{authority}{}", self.path),
            At::Service { port, .. } => format!("https://{}:{port}{}", self.server_name(), self.path),
        }
    }

    /// The name that the certificate must be for.
    pub(super) fn server_name(&self) -> String {
        match &self.at {
            At::Url { host, .. } => host.clone(),
            At::Service { namespace, name, .. } => format!("{name}.{namespace}.svc"),
        }
    }

    /// Upstream speaks HTTP/2 to webhooks on its own machine alone: it would tie all calls to one endpoint.
    pub(super) fn speaks_http2(&self) -> bool {
        match &self.at {
            At::Url { host, .. } => {
                let address: Option<std::net::IpAddr> = host.parse().ok();
                host.eq_ignore_ascii_case("localhost") || address.is_some_and(|a| a.is_loopback())
            }
            At::Service { .. } => false,
        }
    }

    /// Host and port to connect to: of a Service one of its endpoints, chosen anew for each connection.
    pub(super) fn address(&self, server: &Server) -> Result<(String, u16), Refused> {
        match &self.at {
            At::Url { host, port, .. } => Ok((host.clone(), *port)),
            At::Service {
                namespace,
                name,
                port,
            } => server.service_address(namespace, name, *port),
        }
    }
}

fn rooted(path: &str) -> String {
    if path.is_empty() || path.starts_with('/') {
        path.to_owned()
    } else {
        format!("/{path}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use serde_json::json;

    fn check(config: Value, expected: expect_test::Expect) {
        let says = match Target::read(&config) {
            Ok(target) => format!(
                "{} as {} http2 {}",
                target.url(),
                target.server_name(),
                target.speaks_http2()
            ),
            Err(says) => says,
        };
        expected.assert_eq(&says);
    }

    #[test]
    fn a_service_is_called_by_its_name() {
        check(
            json!({"service": {"namespace": "n", "name": "hook", "path": "/a", "port": 8443}}),
            expect!["https://hook.n.svc:8443/a as hook.n.svc http2 false"],
        );
        check(
            json!({"service": {"namespace": "n", "name": "hook"}}),
            expect!["https://hook.n.svc:443 as hook.n.svc http2 false"],
        );
    }

    #[test]
    fn a_url_is_taken_as_it_is() {
        check(
            json!({"url": "https://127.0.0.1:9443/x"}),
            expect!["https://127.0.0.1:9443/x as 127.0.0.1 http2 true"],
        );
        check(
            json!({"url": "https://hooks.example.com/x/y"}),
            expect!["https://hooks.example.com/x/y as hooks.example.com http2 false"],
        );
        check(
            json!({"url": "https://[::1]:9443/x"}),
            expect!["https://[::1]:9443/x as ::1 http2 true"],
        );
    }

    #[test]
    fn what_cannot_be_called_says_so() {
        check(
            json!({}),
            expect!["webhook configuration must have either service or URL"],
        );
        check(
            json!({"url": "http://hooks.example.com/x"}),
            expect!["Unparsable URL: http://hooks.example.com/x: want https://host/path"],
        );
    }
}
