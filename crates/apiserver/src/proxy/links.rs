//! Pages of a proxied server go on leading through the proxy: the addresses in their tags, and in redirects, are rewritten
//! as upstream's proxy does.

use crate::limits::TAG_BYTES;

/// Where a proxied server seems to be.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// The path before the server's own: `/api/v1/namespaces/default/pods/web/proxy`.
    pub(super) prefix: String,
    /// The address that it really has, as `host:port`.
    pub(super) address: String,
    /// The host by which the client asked.
    pub(super) host: String,
}

/// Attributes that hold an address, by tag.
const ADDRESSES: &[(&str, &[&str])] = &[
    ("a", &["href"]),
    ("applet", &["codebase"]),
    ("area", &["href"]),
    ("audio", &["src"]),
    ("base", &["href"]),
    ("blockquote", &["cite"]),
    ("body", &["background"]),
    ("button", &["formaction"]),
    ("command", &["icon"]),
    ("del", &["cite"]),
    ("embed", &["src"]),
    ("form", &["action"]),
    ("frame", &["longdesc", "src"]),
    ("head", &["profile"]),
    ("html", &["manifest"]),
    ("iframe", &["longdesc", "src"]),
    ("img", &["longdesc", "src", "usemap"]),
    ("input", &["src", "usemap", "formaction"]),
    ("ins", &["cite"]),
    ("link", &["href"]),
    ("object", &["classid", "codebase", "data", "usemap"]),
    ("q", &["cite"]),
    ("script", &["src"]),
    ("source", &["src"]),
    ("video", &["poster", "src"]),
];

/// Tags whose content is text up to their end.
const RAW: &[&str] = &[
    "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes",
];

impl Place {
    /// An address as it is seen through the proxy: one of another host, or relative to the page, stays as it is.
    pub(super) fn seen(&self, address: &str) -> String {
        let (host, path) = apart(address);
        let is_elsewhere = !host.is_empty() && host != self.address && host != self.host;
        if is_elsewhere || !path.starts_with('/') {
            return address.to_owned();
        }
        let origin = if host == self.host {
            &address[..address.len() - path.len()]
        } else {
            ""
        };
        if path.starts_with(&self.prefix) {
            return format!("{origin}{path}");
        }
        format!("{origin}{}{path}", self.prefix)
    }
}

/// The host (empty if it names none), and what follows it.
fn apart(address: &str) -> (&str, &str) {
    let rest = match address.split_once("://") {
        Some((scheme, rest)) if !scheme.contains(['/', '?', '#']) => rest,
        _ => match address.strip_prefix("//") {
            Some(rest) => rest,
            None => return ("", address),
        },
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    rest.split_at(end)
}

/// Rewrites a page as it streams by.
pub(super) struct Page {
    place: Place,
    /// A tag that has begun.
    begun: Vec<u8>,
    /// The tag whose end is waited for.
    raw: Option<&'static str>,
}

impl Page {
    pub(super) fn new(place: Place) -> Self {
        Self {
            place,
            begun: Vec::new(),
            raw: None,
        }
    }

    /// What can be passed on of what has come so far.
    pub(super) fn push(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut all = std::mem::take(&mut self.begun);
        all.extend_from_slice(bytes);
        let mut out = Vec::with_capacity(all.len());
        let mut rest = all.as_slice();
        while let Some(at) = rest.iter().position(|byte| *byte == b'<') {
            out.extend_from_slice(&rest[..at]);
            rest = &rest[at..];
            let length = match self.raw {
                Some(raw) => length_within(raw, rest),
                None => length(rest),
            };
            let Some(length) = length else {
                break;
            };
            let (tag, after) = rest.split_at(length);
            self.tag(tag, &mut out);
            rest = after;
        }
        if rest.first() == Some(&b'<') && rest.len() < TAG_BYTES {
            self.begun = rest.to_vec();
        } else {
            out.extend_from_slice(rest);
        }
        out
    }

    /// What is left at the end.
    pub(super) fn end(self) -> Vec<u8> {
        self.begun
    }

    fn tag(&mut self, tag: &[u8], out: &mut Vec<u8>) {
        let name = name(tag);
        if let Some(raw) = self.raw {
            if tag.starts_with(b"</") && name == raw {
                self.raw = None;
            }
            return out.extend_from_slice(tag);
        }
        if tag.get(1).is_none_or(|byte| !byte.is_ascii_alphabetic()) {
            return out.extend_from_slice(tag);
        }
        self.raw = RAW.iter().copied().find(|raw| *raw == name);
        match ADDRESSES.iter().find(|(of, _)| *of == name) {
            Some((_, attributes)) => self.attributes(tag, name.len() + 1, attributes, out),
            None => out.extend_from_slice(tag),
        }
    }

    fn attributes(&self, tag: &[u8], from: usize, wanted: &[&str], out: &mut Vec<u8>) {
        let mut copied = 0;
        let mut at = from;
        while let Some(attribute) = next_attribute(tag, at) {
            at = attribute.end;
            let value = &tag[attribute.value.clone()];
            let is_wanted = wanted
                .iter()
                .any(|name| attribute.name.eq_ignore_ascii_case(name.as_bytes()));
            if let (true, Ok(value)) = (is_wanted, std::str::from_utf8(value)) {
                out.extend_from_slice(&tag[copied..attribute.value.start]);
                out.extend_from_slice(self.place.seen(value).as_bytes());
                copied = attribute.value.end;
            }
        }
        out.extend_from_slice(&tag[copied..]);
    }
}

/// How long the tag or comment is that begins here; `None`: its end has not come yet.
fn length(text: &[u8]) -> Option<usize> {
    if text.starts_with(b"<!--") {
        let end = text[4..].windows(3).position(|three| three == b"-->");
        return end.map(|end| end + 7);
    }
    if text.len() < 4 && b"<!--".starts_with(text) {
        return None;
    }
    match text.get(1) {
        Some(byte) if byte.is_ascii_alphabetic() || matches!(byte, b'/' | b'!' | b'?') => {}
        Some(_) => return Some(1),
        None => return None,
    }
    let mut quote = None;
    for (at, byte) in text.iter().enumerate().skip(1) {
        match (quote, byte) {
            (Some(open), byte) if open == *byte => quote = None,
            (None, b'"' | b'\'') if text[..at].ends_with(b"=") => quote = Some(*byte),
            (None, b'>') => return Some(at + 1),
            _ => {}
        }
    }
    None
}

/// The same between a tag and its end, where only that end is one.
fn length_within(raw: &str, text: &[u8]) -> Option<usize> {
    let end = [b"</", raw.as_bytes()].concat();
    let known = text.len().min(end.len());
    if !text[..known].eq_ignore_ascii_case(&end[..known]) {
        return Some(1);
    }
    (known == end.len()).then(|| length(text)).flatten()
}

/// In lower case, of an opening or a closing tag.
fn name(tag: &[u8]) -> String {
    let letters = tag.iter().skip(1).skip_while(|byte| **byte == b'/');
    letters
        .take_while(|byte| byte.is_ascii_alphanumeric())
        .map(|byte| char::from(byte.to_ascii_lowercase()))
        .collect()
}

struct Attribute<'a> {
    name: &'a [u8],
    value: std::ops::Range<usize>,
    /// Where the next one may begin.
    end: usize,
}

/// The next attribute of a tag that has a value.
fn next_attribute(tag: &[u8], from: usize) -> Option<Attribute<'_>> {
    let equals = from + tag.get(from..)?.iter().position(|byte| *byte == b'=')?;
    let name = tag[from..equals].trim_ascii_end();
    let name = name
        .rsplit(|byte| byte.is_ascii_whitespace() || *byte == b'/')
        .next()?;
    let blanks = tag[equals + 1..]
        .iter()
        .take_while(|byte| byte.is_ascii_whitespace())
        .count();
    let start = equals + 1 + blanks;
    let is_end: fn(&u8, u8) -> bool = match tag.get(start)? {
        b'"' | b'\'' => |byte, open| *byte == open,
        _ => |byte, _| byte.is_ascii_whitespace() || *byte == b'>',
    };
    let open = tag[start];
    let start = start + usize::from(matches!(open, b'"' | b'\''));
    let long = tag[start..].iter().position(|byte| is_end(byte, open))?;
    Some(Attribute {
        name,
        value: start..start + long,
        end: start + long + 1,
    })
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;

    fn place() -> Place {
        Place {
            prefix: "/p/proxy".into(),
            address: "10.0.0.1:80".into(),
            host: "127.0.0.1:6443".into(),
        }
    }

    fn check(page: &str, expected: Expect) {
        for step in [1, 7, page.len()] {
            let mut rewriter = Page::new(place());
            let mut out = Vec::new();
            for piece in page.as_bytes().chunks(step) {
                out.extend(rewriter.push(piece));
            }
            out.extend(rewriter.end());
            expected.assert_eq(&String::from_utf8_lossy(&out));
        }
    }

    #[test]
    fn addresses_lead_through_the_proxy() {
        check(
            r#"<html><A class="x" HREF="/rewriteme">test</A> <img src='/a.png' alt="/b"><link href=/c rel=x>"#,
            expect![[
                r#"<html><A class="x" HREF="/p/proxy/rewriteme">test</A> <img src='/p/proxy/a.png' alt="/b"><link href=/p/proxy/c rel=x>"#
            ]],
        );
        check(
            r##"<a href="http://10.0.0.1:80/x">1</a><a href="http://example.com/x">2</a><a href="y#z">3</a><a href="/p/proxy/x">"##,
            expect![[
                r##"<a href="/p/proxy/x">1</a><a href="http://example.com/x">2</a><a href="y#z">3</a><a href="/p/proxy/x">"##
            ]],
        );
    }

    #[test]
    fn what_is_no_tag_stays() {
        let page = r#"a < b <!-- <a href="/no"> --> <script>if (a<b) "<a href='/no'>"; a<b</script><3 <a href="/cut"#;
        check(
            page,
            expect![[
                r#"a < b <!-- <a href="/no"> --> <script>if (a<b) "<a href='/no'>"; a<b</script><3 <a href="/cut"#
            ]],
        );
    }

    #[test]
    fn redirects() {
        let seen = |address: &str| place().seen(address);
        assert_eq!(seen("/login?next=/"), "/p/proxy/login?next=/");
        assert_eq!(
            seen("http://127.0.0.1:6443/login"),
            "http://127.0.0.1:6443/p/proxy/login"
        );
        assert_eq!(seen("https://example.com/"), "https://example.com/");
        assert_eq!(seen("next"), "next");
        assert_eq!(seen("//10.0.0.1:80/x"), "/p/proxy/x");
    }
}
