//! IP addresses and ranges, as strict as upstream is with new fields and as lax as it must be with old ones.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::quote::quoted;

/// A canonical IP address.
pub fn ip(text: &str) -> Vec<String> {
    let Some(address) = sloppy_ip(text) else {
        return vec!["must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)".to_owned()];
    };
    match text.parse::<IpAddr>() {
        Err(_) => vec!["must not have leading 0s".to_owned()],
        Ok(IpAddr::V6(v6)) if v6.to_ipv4_mapped().is_some() => {
            vec!["must not be an IPv4-mapped IPv6 address".to_owned()]
        }
        Ok(_) => canonical(text, &address.to_string()),
    }
}

/// A canonical CIDR range.
pub fn cidr(text: &str) -> Vec<String> {
    let Some((address, length)) = sloppy_cidr(text) else {
        return vec!["must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)".to_owned()];
    };
    let written = text.split_once('/').unwrap_or((text, ""));
    let plain_length = written.1 == length.to_string();
    match written.0.parse::<IpAddr>() {
        Ok(IpAddr::V6(v6)) if plain_length && v6.to_ipv4_mapped().is_some() => {
            vec!["must not have an IPv4-mapped IPv6 address".to_owned()]
        }
        Ok(_) if plain_length && masked(address, length) != address => {
            vec!["must not have bits set beyond the prefix length".to_owned()]
        }
        Ok(_) if plain_length => canonical(text, &format!("{address}/{length}")),
        _ => vec!["must not have leading 0s in IP or prefix length".to_owned()],
    }
}

/// An address as old fields may hold it: IPv4 with leading zeros, IPv4 in IPv6 (read as IPv4).
pub fn sloppy_ip(text: &str) -> Option<IpAddr> {
    if let Ok(v6) = text.parse::<Ipv6Addr>() {
        return Some(v6.to_ipv4_mapped().map_or(IpAddr::V6(v6), IpAddr::V4));
    }
    let mut octets = [0; 4];
    let mut parts = text.split('.');
    for octet in &mut octets {
        let part = parts
            .next()
            .filter(|p| !p.is_empty() && p.bytes().all(|b| b.is_ascii_digit()))?;
        *octet = part.parse().ok()?;
    }
    parts.next().is_none().then(|| Ipv4Addr::from(octets).into())
}

/// A range as old fields may hold it: the address as written, not masked.
pub fn sloppy_cidr(text: &str) -> Option<(IpAddr, u8)> {
    let (address, length) = text.split_once('/')?;
    let most = if address.contains(':') { 128 } else { 32 };
    let address = sloppy_ip(address)?;
    let digits = !length.is_empty() && length.bytes().all(|b| b.is_ascii_digit());
    let length: u8 = length.parse().ok().filter(|l| digits && *l <= most)?;
    Some((address, length))
}

fn canonical(text: &str, canonical: &str) -> Vec<String> {
    if text == canonical {
        return Vec::new();
    }
    vec![format!("must be in canonical form ({})", quoted(canonical))]
}

fn masked(address: IpAddr, length: u8) -> IpAddr {
    match address {
        IpAddr::V4(v4) => {
            let mask = u32::MAX.checked_shl(32 - u32::from(length)).unwrap_or(0);
            Ipv4Addr::from_bits(v4.to_bits() & mask).into()
        }
        IpAddr::V6(v6) => {
            let mask = u128::MAX.checked_shl(128 - u32::from(length)).unwrap_or(0);
            Ipv6Addr::from_bits(v6.to_bits() & mask).into()
        }
    }
}
