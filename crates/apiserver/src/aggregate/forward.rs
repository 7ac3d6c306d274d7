//! A request on its way to another API server.

use std::collections::BTreeMap;

use api::{Identity, Refused, SmolStr};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response};
use http_body_util::{BodyExt as _, Empty, Limited};
use hyper::body::Incoming;

use super::Remote;
use crate::http::Body;
use crate::limits;
use crate::proxy;
use crate::proxy::{Location, Scheme, remove_prefixed};
use crate::server::Server;

/// Headers that say who asks: none but this server's own may reach the other one.
const OWN: &str = "x-remote-";

impl Remote {
    /// Sends the request on; the answer, or the connection that it became, is handed through.
    pub(crate) async fn serve(
        &self,
        server: &Server,
        as_: &Identity,
        mut request: Request<Incoming>,
    ) -> Result<Response<Body>, Refused> {
        let path = request.uri().path_and_query();
        let location = self.location(server, path.map_or("/", |path| path.as_str()))?;
        let tls = self.tls.clone().map_err(Refused::unavailable)?;
        remove_prefixed(request.headers_mut(), OWN);
        say_who(as_, request.headers_mut());
        proxy::forward(location, tls, request).await
    }

    /// What the other server has at a path, asked in this server's own name.
    pub(super) async fn get(&self, server: &Server, path: &str) -> Result<(u16, Bytes), Refused> {
        let location = self.location(server, path)?;
        let tls = self.tls.clone().map_err(Refused::unavailable)?;
        let mut request = Request::builder()
            .uri(path)
            .header(http::header::HOST, location.authority())
            .header(http::header::ACCEPT, "application/json")
            .body(Empty::<Bytes>::new())
            .map_err(|error| Refused::internal(error.to_string()))?;
        let as_ = Identity::user("system:kube-aggregator", [api::identity::SYSTEM_MASTERS]);
        say_who(&as_, request.headers_mut());
        let answer = proxy::ask(&location, tls, request).await?;
        let status = answer.status().as_u16();
        let body = Limited::new(answer.into_body(), limits::AGGREGATED_DOCUMENT_BYTES);
        let body = body.collect().await;
        let body = body.map_err(|error| Refused::unavailable(error.to_string()))?;
        Ok((status, body.to_bytes()))
    }

    fn location(&self, server: &Server, path: &str) -> Result<Location, Refused> {
        let (host, port) = server.service_address(&self.namespace, &self.service, self.port)?;
        Ok(Location {
            scheme: Scheme::Https,
            host,
            port,
            path: path.to_owned(),
            is_kubelet: false,
            server_name: Some(format!("{}.{}.svc", self.service, self.namespace)),
        })
    }
}

fn say_who(as_: &Identity, headers: &mut HeaderMap) {
    let mut add = |name: &str, value: &str| {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            headers.append(name, value);
        }
    };
    add("x-remote-user", &as_.user);
    if !as_.uid.is_empty() {
        add("x-remote-uid", &as_.uid);
    }
    as_.groups.iter().for_each(|group| add("x-remote-group", group));
    say_more(&as_.extra, &mut add);
}

fn say_more(extra: &BTreeMap<SmolStr, Vec<SmolStr>>, add: &mut dyn FnMut(&str, &str)) {
    for (key, values) in extra {
        let name = format!("x-remote-extra-{}", escaped(key));
        values.iter().for_each(|value| add(&name, value));
    }
}

/// A key as a header's name can hold it: other bytes by their number.
fn escaped(key: &str) -> String {
    let mut out = String::with_capacity(key.len());
    for byte in key.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(byte)),
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_other_server_is_told_who_asks() {
        let mut as_ = Identity::user("alice", ["dev"]);
        as_.extra
            .insert("example.com/a b".into(), vec!["1".into(), "2".into()]);
        let mut headers = HeaderMap::new();
        say_who(&as_, &mut headers);
        let mut said: Vec<String> = headers
            .iter()
            .map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()))
            .collect();
        said.sort();
        expect_test::expect![[r#"
            x-remote-extra-example.com%2fa%20b: 1
            x-remote-extra-example.com%2fa%20b: 2
            x-remote-group: dev
            x-remote-group: system:authenticated
            x-remote-user: alice"#]]
        .assert_eq(&said.join("\n"));
    }
}
