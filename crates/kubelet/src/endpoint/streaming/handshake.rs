//! How a client asks for a streaming protocol, and what is answered.

use http::header::{
    CONNECTION, HeaderMap, HeaderName, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_PROTOCOL,
    UPGRADE,
};
use http::{HeaderValue, Response, StatusCode};
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

const STREAM_PROTOCOL: HeaderName = HeaderName::from_static("x-stream-protocol-version");
const ACCEPTED_PROTOCOLS: HeaderName = HeaderName::from_static("x-accepted-stream-protocol-versions");
const SPDY: &str = "SPDY/3.1";
const TUNNEL_PREFIX: &str = "SPDY/3.1+";

/// What a client that can be served asked for, with the protocol that was chosen of those it offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    /// Empty: the client named none.
    WebSocket(&'static str),
    /// SPDY inside WebSocket messages.
    Tunnel(&'static str),
    Spdy(&'static str),
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NotUpgraded {
    pub(crate) status: StatusCode,
    pub(crate) message: String,
    /// For the header that tells what could have been asked for.
    pub(crate) accepted: Vec<&'static str>,
}

/// What can be served; the names in the server's words.
pub(crate) struct Offer {
    pub(crate) websocket: &'static [&'static str],
    /// As they are named inside [`TUNNEL_PREFIX`].
    pub(crate) tunnel: &'static [&'static str],
    pub(crate) spdy: &'static [&'static str],
}

impl Offer {
    pub(crate) fn choose(&self, headers: &HeaderMap) -> Result<Asked, NotUpgraded> {
        let upgrade = text(headers, &UPGRADE).to_ascii_lowercase();
        let connection = listed(headers, &CONNECTION);
        if !connection.iter().any(|word| word.eq_ignore_ascii_case("upgrade")) {
            return Err(refused("Upgrade request required".into()));
        }
        if upgrade == "websocket" {
            return self.choose_websocket(headers);
        }
        if !upgrade.contains("spdy/3.1") {
            return Err(refused(
                "unable to upgrade: missing upgrade headers in request".into(),
            ));
        }
        let asked = listed(headers, &STREAM_PROTOCOL);
        if asked.is_empty() {
            return Err(refused(format!(
                "unable to upgrade: header {} does not exist in request",
                "X-Stream-Protocol-Version"
            )));
        }
        match first_common(&asked, self.spdy) {
            Some(protocol) => Ok(Asked::Spdy(protocol)),
            None => Err(NotUpgraded {
                status: StatusCode::FORBIDDEN,
                message: format!(
                    "unable to upgrade: unable to negotiate protocol: client supports {asked:?}, server accepts {:?}",
                    self.spdy
                ),
                accepted: self.spdy.to_vec(),
            }),
        }
    }

    fn choose_websocket(&self, headers: &HeaderMap) -> Result<Asked, NotUpgraded> {
        if !headers.contains_key(SEC_WEBSOCKET_KEY) {
            return Err(refused(
                "unable to upgrade: the request has no Sec-WebSocket-Key".into(),
            ));
        }
        let asked = listed(headers, &SEC_WEBSOCKET_PROTOCOL);
        let tunnelled: Vec<&str> = asked
            .iter()
            .filter_map(|name| name.strip_prefix(TUNNEL_PREFIX))
            .collect();
        if let Some(protocol) = first_common(&tunnelled, self.tunnel) {
            return Ok(Asked::Tunnel(protocol));
        }
        if asked.is_empty() {
            return Ok(Asked::WebSocket(""));
        }
        first_common(&asked, self.websocket)
            .map(Asked::WebSocket)
            .ok_or_else(|| NotUpgraded {
                status: StatusCode::FORBIDDEN,
                message: format!(
                    "requested protocol(s) are not supported: {asked:?}; supports {:?}",
                    self.websocket
                ),
                accepted: Vec::new(),
            })
    }
}

impl Asked {
    /// The answer that switches protocols.
    pub(crate) fn answer<B: Default>(self, headers: &HeaderMap) -> Response<B> {
        let mut answer = Response::new(B::default());
        *answer.status_mut() = StatusCode::SWITCHING_PROTOCOLS;
        let out = answer.headers_mut();
        out.insert(CONNECTION, HeaderValue::from_static("Upgrade"));
        if let Asked::Spdy(protocol) = self {
            out.insert(UPGRADE, HeaderValue::from_static(SPDY));
            out.insert(STREAM_PROTOCOL, HeaderValue::from_static(protocol));
            return answer;
        }
        out.insert(UPGRADE, HeaderValue::from_static("websocket"));
        let key = headers
            .get(SEC_WEBSOCKET_KEY)
            .map(HeaderValue::as_bytes)
            .unwrap_or_default();
        if let Ok(accept) = HeaderValue::try_from(derive_accept_key(key)) {
            out.insert(SEC_WEBSOCKET_ACCEPT, accept);
        }
        let protocol = match self {
            Asked::WebSocket("") | Asked::Spdy(_) => None,
            Asked::WebSocket(protocol) => Some(HeaderValue::from_static(protocol)),
            Asked::Tunnel(protocol) => HeaderValue::try_from(format!("{TUNNEL_PREFIX}{protocol}")).ok(),
        };
        if let Some(protocol) = protocol {
            out.insert(SEC_WEBSOCKET_PROTOCOL, protocol);
        }
        answer
    }
}

impl NotUpgraded {
    pub(crate) fn answer<B: From<String>>(self) -> Response<B> {
        let mut answer = Response::new(B::from(self.message));
        *answer.status_mut() = self.status;
        for protocol in self.accepted {
            answer
                .headers_mut()
                .append(ACCEPTED_PROTOCOLS, HeaderValue::from_static(protocol));
        }
        answer
    }
}

fn refused(message: String) -> NotUpgraded {
    NotUpgraded {
        status: StatusCode::BAD_REQUEST,
        message,
        accepted: Vec::new(),
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> &'a str {
    headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

fn listed<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Vec<&'a str> {
    let values = headers
        .get_all(name)
        .iter()
        .filter_map(|value| value.to_str().ok());
    values
        .flat_map(|value| value.split(','))
        .map(str::trim)
        .filter(|word| !word.is_empty())
        .collect()
}

/// The client's order decides.
fn first_common(asked: &[&str], offered: &[&'static str]) -> Option<&'static str> {
    asked
        .iter()
        .find_map(|name| offered.iter().find(|offered| *offered == name).copied())
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    const EXEC: Offer = Offer {
        websocket: &["v5.channel.k8s.io", "v4.channel.k8s.io"],
        tunnel: &["portforward.k8s.io"],
        spdy: &["v4.channel.k8s.io", "channel.k8s.io"],
    };

    fn check(lines: &[(&str, &str)], expected: expect_test::Expect) {
        let mut headers = HeaderMap::new();
        for (name, value) in lines {
            headers.append(
                HeaderName::try_from(*name).unwrap(),
                HeaderValue::from_str(value).unwrap(),
            );
        }
        let chosen = EXEC.choose(&headers);
        let answered = match chosen {
            Ok(asked) => asked.answer::<String>(&headers),
            Err(refusal) => refusal.answer(),
        };
        let mut text = format!("{} {}\n", answered.status().as_u16(), answered.body());
        for (name, value) in answered.headers() {
            text.push_str(&format!("{name}: {}\n", value.to_str().unwrap()));
        }
        expected.assert_eq(&text);
    }

    #[test]
    fn what_kubectl_asks_for() {
        let websocket = [
            ("connection", "Upgrade"),
            ("upgrade", "websocket"),
            ("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ=="),
        ];
        let with = |protocol| {
            [
                websocket[0],
                websocket[1],
                websocket[2],
                ("sec-websocket-protocol", protocol),
            ]
        };
        check(
            &with("v5.channel.k8s.io, v4.channel.k8s.io"),
            expect![[r#"
                101 
                connection: Upgrade
                upgrade: websocket
                sec-websocket-accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=
                sec-websocket-protocol: v5.channel.k8s.io
            "#]],
        );
        check(
            &with("SPDY/3.1+portforward.k8s.io"),
            expect![[r#"
                101 
                connection: Upgrade
                upgrade: websocket
                sec-websocket-accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=
                sec-websocket-protocol: SPDY/3.1+portforward.k8s.io
            "#]],
        );
        check(
            &[
                ("connection", "Upgrade"),
                ("upgrade", "SPDY/3.1"),
                ("x-stream-protocol-version", "v5.channel.k8s.io"),
                ("x-stream-protocol-version", "v4.channel.k8s.io"),
            ],
            expect![[r#"
                101 
                connection: Upgrade
                upgrade: SPDY/3.1
                x-stream-protocol-version: v4.channel.k8s.io
            "#]],
        );
    }

    #[test]
    fn what_cannot_be_served() {
        check(
            &[],
            expect![[r#"
            400 Upgrade request required
        "#]],
        );
        check(
            &[
                ("connection", "Upgrade"),
                ("upgrade", "SPDY/3.1"),
                ("x-stream-protocol-version", "v9"),
            ],
            expect![[r#"
                403 unable to upgrade: unable to negotiate protocol: client supports ["v9"], server accepts ["v4.channel.k8s.io", "channel.k8s.io"]
                x-accepted-stream-protocol-versions: v4.channel.k8s.io
                x-accepted-stream-protocol-versions: channel.k8s.io
            "#]],
        );
        check(
            &[("connection", "Upgrade"), ("upgrade", "SPDY/3.1")],
            expect![[r#"
                400 unable to upgrade: header X-Stream-Protocol-Version does not exist in request
            "#]],
        );
    }
}
