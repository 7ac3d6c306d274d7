//! IP addresses: neither zones nor IPv4 within IPv6.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use api::quote::quoted;

use crate::declarations::Form::Unary;
use crate::declarations::table::{Declared, each};
use crate::error::{Error, Outcome};
use crate::value::Value;

use super::opaque::Opaque;
use super::text;

pub(crate) const FUNCTIONS: &[Declared] = &[
    each("ip", &[("string_to_ip", "(string) -> ip", Unary, Some(ip))]),
    each("family", &[("ip_family", "ip.() -> int", Unary, Some(family))]),
    each(
        "ip.isCanonical",
        &[("ip_is_canonical", "(string) -> bool", Unary, Some(is_canonical))],
    ),
    each(
        "isUnspecified",
        &[(
            "ip_is_unspecified",
            "ip.() -> bool",
            Unary,
            Some(|a| test(a, |ip| ip.is_unspecified())),
        )],
    ),
    each(
        "isLoopback",
        &[(
            "ip_is_loopback",
            "ip.() -> bool",
            Unary,
            Some(|a| test(a, |ip| ip.is_loopback())),
        )],
    ),
    each(
        "isLinkLocalMulticast",
        &[(
            "ip_is_link_local_multicast",
            "ip.() -> bool",
            Unary,
            Some(|a| test(a, link_local_multicast)),
        )],
    ),
    each(
        "isLinkLocalUnicast",
        &[(
            "ip_is_link_local_unicast",
            "ip.() -> bool",
            Unary,
            Some(|a| test(a, link_local_unicast)),
        )],
    ),
    each(
        "isGlobalUnicast",
        &[(
            "ip_is_global_unicast",
            "ip.() -> bool",
            Unary,
            Some(|a| test(a, global_unicast)),
        )],
    ),
    each("isIP", &[("is_ip", "(string) -> bool", Unary, Some(is_ip))]),
    each(
        "string",
        &[(
            "ip_to_string",
            "(ip) -> string",
            Unary,
            Some(|a| Ok(Value::string(of(a, 0)?.to_string()))),
        )],
    ),
];

pub(super) fn of(args: &[Value<'_>], index: usize) -> Result<IpAddr, Error> {
    match args.get(index) {
        Some(Value::Opaque(Opaque::Ip(ip))) => Ok(*ip),
        _ => Err(Error::no_such_overload()),
    }
}

pub(super) fn parse(text: &str) -> Result<IpAddr, String> {
    let name = quoted(text);
    let address = address(text)
        .map_err(|why| format!("IP Address {name} parse error during conversion from string: {why}"))?;
    if text.contains('%') {
        return Err(format!("IP address {name} with zone value is not allowed"));
    }
    match address {
        IpAddr::V6(v6) if v6.to_ipv4_mapped().is_some() => {
            Err(format!("IPv4-mapped IPv6 address {name} is not allowed"))
        }
        _ => Ok(address),
    }
}

/// An address, with or without a zone; the error is in the words of upstream's parser.
pub(super) fn address(text: &str) -> Result<IpAddr, String> {
    let refused = |why: &str| format!("ParseAddr({}): {why}", quoted(text));
    match text.find(['.', ':', '%']).map(|at| &text[at..=at]) {
        Some(".") => match text.parse::<Ipv4Addr>() {
            Ok(v4) => Ok(v4.into()),
            Err(_) => Err(refused(&v4_mistake(text))),
        },
        Some(":") => {
            let (plain, zone) = text.split_once('%').map_or((text, None), |(a, z)| (a, Some(z)));
            if zone == Some("") {
                return Err(refused("zone must be a non-empty string"));
            }
            plain
                .parse::<Ipv6Addr>()
                .map(IpAddr::from)
                .map_err(|_| refused(&v6_mistake(plain)))
        }
        Some(_) => Err(refused("missing IPv6 address")),
        None => Err(refused("unable to parse IP")),
    }
}

fn v4_mistake(text: &str) -> String {
    let (mut value, mut digits, mut dots) = (0_u32, 0, 0);
    for (at, c) in text.char_indices() {
        let rest = || quoted(&text[at..]);
        if let Some(digit) = c.to_digit(10) {
            if digits == 1 && value == 0 {
                return "IPv4 field has octet with leading zero".into();
            }
            value = value * 10 + digit;
            digits += 1;
            if value > 255 {
                return "IPv4 field has value >255".into();
            }
        } else if c == '.' {
            if digits == 0 || at + 1 == text.len() {
                return format!("IPv4 field must have at least one digit (at {})", rest());
            }
            if dots == 3 {
                return "IPv4 address too long".into();
            }
            (value, digits, dots) = (0, 0, dots + 1);
        } else {
            return format!("unexpected character (at {})", rest());
        }
    }
    "IPv4 address too short".into()
}

fn v6_mistake(text: &str) -> String {
    if text.starts_with(':') && !text.starts_with("::") {
        return format!(
            "each colon-separated field must have at least one digit (at {})",
            quoted(text)
        );
    }
    let odd = text
        .char_indices()
        .find(|(_, c)| !c.is_ascii_hexdigit() && !matches!(c, ':' | '.'));
    if let Some((at, _)) = odd {
        return format!(
            "each colon-separated field must have at least one digit (at {})",
            quoted(&text[at..])
        );
    }
    if text.matches("::").count() > 1 {
        let at = text.rfind("::").unwrap_or(0);
        return format!("multiple :: in address (at {})", quoted(&text[at + 1..]));
    }
    if text.ends_with(':') && !text.ends_with("::") {
        return "colon must be followed by more characters (at \":\")".into();
    }
    "address string too short".into()
}

fn ip<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    parse(text(args, 0)?)
        .map(|ip| Value::Opaque(Opaque::Ip(ip)))
        .map_err(Error::new)
}

fn family<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    Ok(Value::Int(if of(args, 0)?.is_ipv4() { 4 } else { 6 }))
}

fn is_canonical<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let text = text(args, 0)?;
    let ip = parse(text).map_err(Error::new)?;
    Ok(Value::Bool(ip.to_string() == text))
}

fn is_ip<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    Ok(Value::Bool(parse(text(args, 0)?).is_ok()))
}

fn test<'a>(args: &[Value<'a>], test: fn(&IpAddr) -> bool) -> Outcome<'a> {
    Ok(Value::Bool(test(&of(args, 0)?)))
}

fn link_local_multicast(ip: &IpAddr) -> bool {
    match ip {
        IpAddr::V4(v4) => v4.octets().starts_with(&[224, 0, 0]),
        IpAddr::V6(v6) => v6.segments()[0] & 0xff0f == 0xff02,
    }
}

fn link_local_unicast(ip: &IpAddr) -> bool {
    match ip {
        IpAddr::V4(v4) => v4.is_link_local(),
        IpAddr::V6(v6) => v6.segments()[0] & 0xffc0 == 0xfe80,
    }
}

fn global_unicast(ip: &IpAddr) -> bool {
    let broadcast = matches!(ip, IpAddr::V4(v4) if v4.is_broadcast());
    let special = ip.is_unspecified() || ip.is_loopback() || ip.is_multicast() || link_local_unicast(ip);
    !broadcast && !special
}
