//! The way out of networks that have one door: `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, as containerd reads them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::fetch::Url;

/// Where to ask for this address, if not directly.
pub(super) struct Proxy {
    pub(super) host: String,
    pub(super) port: u16,
    /// Ready to be sent.
    authorization: Option<String>,
}

impl Proxy {
    pub(super) fn of(url: &Url) -> Option<Proxy> {
        let set = |name: &str| {
            let value = std::env::var(name)
                .or_else(|_| std::env::var(name.to_lowercase()))
                .ok();
            value.filter(|value| !value.is_empty())
        };
        if spared(&url.host, &set("NO_PROXY").unwrap_or_default()) {
            return None;
        }
        parse(&set(if url.secure { "HTTPS_PROXY" } else { "HTTP_PROXY" })?)
    }

    /// Asks for a line to the address: what goes over it then is between us and the registry.
    pub(super) async fn tunnel(&self, stream: &mut TcpStream, url: &Url) -> Result<(), String> {
        const HEAD: usize = 8 << 10;
        let to = format!("{}:{}", url.host, url.port);
        let authorization = match &self.authorization {
            Some(authorization) => format!("Proxy-Authorization: {authorization}\r\n"),
            None => String::new(),
        };
        let request = format!("CONNECT {to} HTTP/1.1\r\nHost: {to}\r\n{authorization}\r\n");
        let broken =
            |error: std::io::Error| format!("the proxy {}:{} broke off: {error}", self.host, self.port);
        stream.write_all(request.as_bytes()).await.map_err(broken)?;
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") && head.len() < HEAD {
            head.push(stream.read_u8().await.map_err(broken)?);
        }
        let head = String::from_utf8_lossy(&head);
        let status = head.lines().next().unwrap_or_default();
        if status.split(' ').nth(1) == Some("200") {
            return Ok(());
        }
        Err(format!(
            "the proxy {}:{} gives no line to {to}: {status}",
            self.host, self.port
        ))
    }
}

/// `http://name:password@host:port`, with or without the parts before the host.
fn parse(text: &str) -> Option<Proxy> {
    let rest = text.split_once("://").map_or(text, |(_, rest)| rest);
    let rest = rest.split('/').next()?;
    let (who, place) = match rest.rsplit_once('@') {
        Some((who, place)) => (Some(who), place),
        None => (None, rest),
    };
    let (host, port) = place.rsplit_once(':').unwrap_or((place, "80"));
    let authorization = who.map(|who| format!("Basic {}", BASE64.encode(who)));
    Some(Proxy {
        host: host.to_owned(),
        port: port.parse().ok()?,
        authorization,
    })
}

/// This machine itself, and what the list names: hosts, domains with all below them, networks, or everything.
fn spared(host: &str, list: &str) -> bool {
    let host = host.trim_matches(['[', ']']);
    let address: Option<std::net::IpAddr> = host.parse().ok();
    if host == "localhost" || address.is_some_and(|address| address.is_loopback()) {
        return true;
    }
    list.split(',')
        .map(str::trim)
        .filter(|entry| !entry.is_empty())
        .any(|entry| {
            let domain = entry.trim_start_matches('*').trim_start_matches('.');
            let below = host
                .strip_suffix(domain)
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
            entry == "*" || below || address.is_some_and(|address| in_network(address, entry))
        })
}

fn in_network(address: std::net::IpAddr, network: &str) -> bool {
    let Some((base, length)) = network.split_once('/') else {
        return false;
    };
    let (Ok(base), Ok(length)) = (base.parse::<std::net::Ipv4Addr>(), length.parse::<u32>()) else {
        return false;
    };
    let std::net::IpAddr::V4(address) = address else {
        return false;
    };
    let mask = u32::MAX.checked_shl(32 - length.min(32)).unwrap_or(0);
    u32::from(address) & mask == u32::from(base) & mask
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    #[test]
    fn who_is_asked_directly() {
        let list = "example.com, .internal,10.0.0.0/8";
        let hosts = [
            "127.0.0.1",
            "localhost",
            "[::1]",
            "example.com",
            "registry.example.com",
            "notexample.com",
            "a.internal",
            "10.2.3.4",
            "11.2.3.4",
        ];
        let direct: Vec<&str> = hosts.into_iter().filter(|host| spared(host, list)).collect();
        expect!["127.0.0.1 localhost [::1] example.com registry.example.com a.internal 10.2.3.4"]
            .assert_eq(&direct.join(" "));
        assert!(spared("anything", "*") && !spared("anything", ""));
        let proxy = parse("http://me:secret@proxy.example:3128/").expect("an address");
        assert_eq!((&*proxy.host, proxy.port), ("proxy.example", 3128));
    }
}
