//! Ranges of addresses.

use std::fmt;
use std::net::IpAddr;

use api::quote::quoted;

use crate::declarations::Form::{Binary, Unary};
use crate::declarations::table::{Declared, each};
use crate::error::{Error, Outcome};
use crate::value::Value;

use super::opaque::Opaque;
use super::{ip, text};

pub(crate) const FUNCTIONS: &[Declared] = &[
    each(
        "cidr",
        &[(
            "string_to_cidr",
            "(string) -> cidr",
            Unary,
            Some(|a| cidr_of(text(a, 0)?)),
        )],
    ),
    each(
        "containsIP",
        &[
            (
                "cidr_contains_ip_string",
                "cidr.(string) -> bool",
                Binary,
                Some(contains_ip),
            ),
            (
                "cidr_contains_ip_ip",
                "cidr.(ip) -> bool",
                Binary,
                Some(contains_ip),
            ),
        ],
    ),
    each(
        "containsCIDR",
        &[
            (
                "cidr_contains_cidr_string",
                "cidr.(string) -> bool",
                Binary,
                Some(contains_cidr),
            ),
            (
                "cidr_contains_cidr",
                "cidr.(cidr) -> bool",
                Binary,
                Some(contains_cidr),
            ),
        ],
    ),
    each(
        "ip",
        &[(
            "cidr_ip",
            "cidr.() -> ip",
            Unary,
            Some(|a| Ok(Value::Opaque(Opaque::Ip(of(a, 0)?.address)))),
        )],
    ),
    each(
        "prefixLength",
        &[(
            "cidr_prefix_length",
            "cidr.() -> int",
            Unary,
            Some(|a| Ok(Value::Int(of(a, 0)?.length.into()))),
        )],
    ),
    each(
        "masked",
        &[(
            "cidr_masked",
            "cidr.() -> cidr",
            Unary,
            Some(|a| Ok(Value::Opaque(Opaque::Cidr(of(a, 0)?.masked())))),
        )],
    ),
    each(
        "isCIDR",
        &[(
            "is_cidr",
            "(string) -> bool",
            Unary,
            Some(|a| Ok(Value::Bool(parse(text(a, 0)?).is_ok()))),
        )],
    ),
    each(
        "string",
        &[(
            "cidr_to_string",
            "(cidr) -> string",
            Unary,
            Some(|a| Ok(Value::string(of(a, 0)?.to_string()))),
        )],
    ),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cidr {
    pub address: IpAddr,
    /// Bits.
    pub length: u8,
}

impl fmt::Display for Cidr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.address, self.length)
    }
}

impl Cidr {
    fn masked(&self) -> Cidr {
        let address = match self.address {
            IpAddr::V4(v4) => IpAddr::V4((v4.to_bits() & mask(self.length, 32) as u32).into()),
            IpAddr::V6(v6) => IpAddr::V6((v6.to_bits() & mask(self.length, 128)).into()),
        };
        Cidr {
            address,
            length: self.length,
        }
    }

    fn contains(&self, ip: IpAddr) -> bool {
        ip.is_ipv4() == self.address.is_ipv4()
            && Cidr {
                address: ip,
                length: self.length,
            }
            .masked()
                == self.masked()
    }
}

fn mask(length: u8, bits: u32) -> u128 {
    let all = u128::MAX >> (128 - bits);
    all & !all.checked_shr(u32::from(length)).unwrap_or(0)
}

fn of(args: &[Value<'_>], index: usize) -> Result<Cidr, Error> {
    match args.get(index) {
        Some(Value::Opaque(Opaque::Cidr(cidr))) => Ok(*cidr),
        _ => Err(Error::no_such_overload()),
    }
}

fn parse(text: &str) -> Result<Cidr, String> {
    let name = quoted(text);
    let cidr = prefix(text).map_err(|why| {
        format!("network address parse error during conversion from string: netip.ParsePrefix({name}): {why}")
    })?;
    match cidr.address {
        IpAddr::V6(v6) if v6.to_ipv4_mapped().is_some() => {
            Err(format!("IPv4-mapped IPv6 address {name} is not allowed"))
        }
        _ => Ok(cidr),
    }
}

fn prefix(text: &str) -> Result<Cidr, String> {
    let (address, bits) = text.rsplit_once('/').ok_or("no '/'")?;
    let parsed = ip::address(address)?;
    if address.contains('%') {
        return Err("IPv6 zones cannot be present in a prefix".into());
    }
    let plain = bits.bytes().all(|b| b.is_ascii_digit()) && (bits.len() == 1 || !bits.starts_with('0'));
    let length: u32 = match bits.parse() {
        Ok(length) if plain => length,
        _ => return Err(format!("bad bits after slash: {}", quoted(bits))),
    };
    let most = if parsed.is_ipv4() { 32 } else { 128 };
    match u8::try_from(length) {
        Ok(length) if length <= most => Ok(Cidr {
            address: parsed,
            length,
        }),
        _ => Err("prefix length out of range".into()),
    }
}

fn cidr_of<'a>(text: &str) -> Outcome<'a> {
    parse(text)
        .map(|cidr| Value::Opaque(Opaque::Cidr(cidr)))
        .map_err(|why| {
            Error::new(format!(
                "network address parse error during conversion from string: {why}"
            ))
        })
}

fn contains_ip<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let cidr = of(args, 0)?;
    let ip = match args[1].as_str() {
        // Upstream loses the reason why the text is no address.
        Some(text) => ip::parse(text).map_err(|_| Error::no_such_overload())?,
        None => ip::of(args, 1)?,
    };
    Ok(Value::Bool(cidr.contains(ip)))
}

fn contains_cidr<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let cidr = of(args, 0)?;
    let other = match args[1].as_str() {
        Some(text) => match cidr_of(text)? {
            Value::Opaque(Opaque::Cidr(other)) => other,
            _ => return Err(Error::no_such_overload()),
        },
        None => of(args, 1)?,
    };
    Ok(Value::Bool(
        cidr.length <= other.length && cidr.contains(other.address),
    ))
}
