//! URLs as upstream's parser takes them apart.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use api::quote::quoted;

use crate::declarations::Form::Unary;
use crate::declarations::table::{Declared, each};
use crate::error::{Error, Outcome};
use crate::value::{Key, Map, Text, Value};

use super::opaque::Opaque;
use super::text;

pub(crate) const FUNCTIONS: &[Declared] = &[
    each("url", &[("string_to_url", "(string) -> url", Unary, Some(url))]),
    each(
        "getScheme",
        &[(
            "url_get_scheme",
            "url.() -> string",
            Unary,
            Some(|a| part(a, |u| u.scheme.clone())),
        )],
    ),
    each(
        "getHost",
        &[(
            "url_get_host",
            "url.() -> string",
            Unary,
            Some(|a| part(a, |u| u.host.clone())),
        )],
    ),
    each(
        "getHostname",
        &[(
            "url_get_hostname",
            "url.() -> string",
            Unary,
            Some(|a| part(a, |u| u.hostname())),
        )],
    ),
    each(
        "getPort",
        &[(
            "url_get_port",
            "url.() -> string",
            Unary,
            Some(|a| part(a, |u| u.port())),
        )],
    ),
    each(
        "getEscapedPath",
        &[(
            "url_get_escaped_path",
            "url.() -> string",
            Unary,
            Some(|a| part(a, |u| u.path())),
        )],
    ),
    each(
        "getQuery",
        &[(
            "url_get_query",
            "url.() -> map(string, list(string))",
            Unary,
            Some(query),
        )],
    ),
    each(
        "isURL",
        &[(
            "is_url_string",
            "(string) -> bool",
            Unary,
            Some(|a| Ok(Value::Bool(check(text(a, 0)?).is_ok()))),
        )],
    ),
];

#[derive(Clone, Debug, Default)]
pub struct Url {
    scheme: String,
    opaque: String,
    /// User and password as written, before the `@`.
    user: Option<String>,
    /// With the port.
    host: String,
    raw_path: String,
    raw_query: Option<String>,
    fragment: Option<String>,
}

/// Whether the text is a URL that a request could be sent to.
pub(super) fn check(text: &str) -> Result<(), String> {
    Url::parse(text, true)
        .map(|_| ())
        .map_err(|why| format!("parse {}: {why}", quoted(text)))
}

fn url<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let text = text(args, 0)?;
    let refused = |why: String| Error::new(format!("URL parse error during conversion from string: {why}"));
    check(text).map_err(refused)?;
    let (plain, fragment) = text
        .split_once('#')
        .map_or((text, None), |(p, f)| (p, Some(f.to_owned())));
    let parsed = Url::parse(plain, false).map_err(|why| refused(format!("parse {}: {why}", quoted(text))))?;
    Ok(Value::Opaque(Opaque::Url(Arc::new(Url { fragment, ..parsed }))))
}

impl Url {
    /// `request`: it must have a path from the root or a scheme.
    fn parse(text: &str, request: bool) -> Result<Url, String> {
        if text.bytes().any(|b| b < 0x20 || b == 0x7f) {
            return Err("net/url: invalid control character in URL".into());
        }
        if text.is_empty() && request {
            return Err("empty url".into());
        }
        if text == "*" {
            return Ok(Url {
                raw_path: "*".into(),
                ..Url::default()
            });
        }
        let (scheme, rest) = scheme(text)?;
        let (rest, query) = rest
            .split_once('?')
            .map_or((rest, None), |(r, q)| (r, Some(q.to_owned())));
        let mut url = Url {
            scheme: scheme.to_lowercase(),
            raw_query: query,
            ..Url::default()
        };
        if !rest.starts_with('/') {
            return url.without_root(rest, request);
        }
        let with_host = !url.scheme.is_empty() || !request && !rest.starts_with("///");
        let path = match rest.strip_prefix("//").filter(|_| with_host) {
            Some(rest) => {
                let end = rest.find('/').unwrap_or(rest.len());
                url.authority(&rest[..end])?;
                &rest[end..]
            }
            None => rest,
        };
        unescape(path, false)?;
        url.raw_path = path.to_owned();
        Ok(url)
    }

    fn without_root(mut self, rest: &str, request: bool) -> Result<Url, String> {
        if !self.scheme.is_empty() {
            self.opaque = rest.to_owned();
            return Ok(self);
        }
        if request {
            return Err("invalid URI for request".into());
        }
        if rest.split('/').next().is_some_and(|first| first.contains(':')) {
            return Err("first path segment in URL cannot contain colon".into());
        }
        unescape(rest, false)?;
        self.raw_path = rest.to_owned();
        Ok(self)
    }

    fn authority(&mut self, text: &str) -> Result<(), String> {
        let (user, host) = text.rsplit_once('@').map_or((None, text), |(u, h)| (Some(u), h));
        if let Some(user) = user {
            let good = |c: char| c.is_ascii_alphanumeric() || "-._:~!$&'()*+,;=%@".contains(c);
            if !user.chars().all(good) {
                return Err("net/url: invalid userinfo".into());
            }
            self.user = Some(user.to_owned());
        }
        let port = match host.strip_prefix('[') {
            Some(_) => {
                let end = host.rfind(']').ok_or("missing ']' in host")?;
                &host[end + 1..]
            }
            None => host.rfind(':').map_or("", |at| &host[at..]),
        };
        let digits = port.strip_prefix(':').unwrap_or(port);
        if !port.is_empty() && (!port.starts_with(':') || !digits.bytes().all(|b| b.is_ascii_digit())) {
            return Err(format!("invalid port {} after host", quoted(port)));
        }
        self.host = unescape(host, true)?;
        Ok(())
    }

    fn hostname(&self) -> String {
        match self.host.strip_prefix('[') {
            Some(rest) => rest.split(']').next().unwrap_or_default().to_owned(),
            None => self
                .host
                .rsplit_once(':')
                .map_or(self.host.clone(), |(host, _)| host.to_owned()),
        }
    }

    fn port(&self) -> String {
        let after = match self.host.rfind(']') {
            Some(end) => &self.host[end..],
            None => &self.host,
        };
        after
            .rsplit_once(':')
            .map_or(String::new(), |(_, port)| port.to_owned())
    }

    /// The path with everything escaped that must be.
    fn path(&self) -> String {
        if self.raw_path == "*" || valid_path(&self.raw_path) {
            return self.raw_path.clone();
        }
        let plain = unescape(&self.raw_path, false).unwrap_or_default();
        escape_path(&plain)
    }
}

impl fmt::Display for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.scheme.is_empty() {
            write!(f, "{}:", self.scheme)?;
        }
        if !self.opaque.is_empty() {
            f.write_str(&self.opaque)?;
        } else if !self.scheme.is_empty() || !self.host.is_empty() || self.user.is_some() {
            let user = self.user.as_ref().map(|u| format!("{u}@")).unwrap_or_default();
            write!(f, "//{user}{}", self.host)?;
        }
        f.write_str(&self.path())?;
        if let Some(query) = &self.raw_query {
            write!(f, "?{query}")?;
        }
        match self.fragment.as_deref() {
            Some(fragment) if !fragment.is_empty() => write!(f, "#{fragment}"),
            _ => Ok(()),
        }
    }
}

fn scheme(text: &str) -> Result<(&str, &str), String> {
    for (at, c) in text.char_indices() {
        match c {
            'a'..='z' | 'A'..='Z' => {}
            '0'..='9' | '+' | '-' | '.' if at > 0 => {}
            ':' if at == 0 => return Err("missing protocol scheme".into()),
            ':' => return Ok((&text[..at], &text[at + 1..])),
            _ => break,
        }
    }
    Ok(("", text))
}

/// The text with `%41` resolved. In hosts less is allowed.
fn unescape(text: &str, host: bool) -> Result<String, String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if c == '%' {
            let digits = rest.get(1..3).and_then(|d| u8::from_str_radix(d, 16).ok());
            let Some(byte) = digits.filter(|_| !rest[1..].starts_with('+')) else {
                let shown: String = rest.chars().take(3).collect();
                return Err(format!("invalid URL escape {}", quoted(&shown)));
            };
            if host && byte < 0x80 && byte != b'%' {
                return Err(format!("invalid URL escape {}", quoted(&rest[..3])));
            }
            bytes.push(byte);
            rest = &rest[3..];
            continue;
        }
        if host && c.is_ascii() && !c.is_ascii_alphanumeric() && !"-_.~!$&'()*+,;=:[]<>\"".contains(c) {
            return Err(format!(
                "invalid character {} in host name",
                quoted(&c.to_string())
            ));
        }
        bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        rest = &rest[c.len_utf8()..];
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn valid_path(path: &str) -> bool {
    path.chars()
        .all(|c| c.is_ascii_alphanumeric() || "-_.~!$&'()*+,;=:@[]/%".contains(c))
}

fn escape_path(path: &str) -> String {
    let keep = |b: u8| b.is_ascii_alphanumeric() || b"-_.~$&+,/:;=@".contains(&b);
    path.bytes()
        .map(|b| {
            if keep(b) {
                (b as char).to_string()
            } else {
                format!("%{b:02X}")
            }
        })
        .collect()
}

fn of<'v>(args: &'v [Value<'_>]) -> Result<&'v Url, Error> {
    match args.first() {
        Some(Value::Opaque(Opaque::Url(url))) => Ok(url),
        _ => Err(Error::no_such_overload()),
    }
}

fn part<'a>(args: &[Value<'a>], of_url: fn(&Url) -> String) -> Outcome<'a> {
    Ok(Value::string(of_url(of(args)?)))
}

fn query<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let mut all: BTreeMap<String, Vec<Value<'a>>> = BTreeMap::new();
    let raw = of(args)?.raw_query.clone().unwrap_or_default();
    for pair in raw.split('&').filter(|p| !p.is_empty() && !p.contains(';')) {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        let decoded = |text: &str| unescape(&text.replace('+', " "), false);
        if let (Ok(key), Ok(value)) = (decoded(key), decoded(value)) {
            all.entry(key).or_default().push(Value::string(value));
        }
    }
    let entries = all
        .into_iter()
        .map(|(k, v)| (Key::String(Text::Shared(k.into())), Value::list(v)));
    Ok(Value::Map(Map::from(entries.collect::<BTreeMap<_, _>>())))
}
