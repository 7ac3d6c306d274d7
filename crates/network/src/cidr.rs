//! An IPv4 address range, as in `10.244.0.0/16`.

use std::fmt;
use std::net::Ipv4Addr;
use std::str::FromStr;

/// A network: its first address, and how many bits are fixed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cidr {
    pub address: Ipv4Addr,
    pub prefix: u8,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not an IPv4 address range such as 10.244.0.0/16")]
pub struct NotACidr(pub String);

impl Cidr {
    /// The range that `address` is in; a prefix over 32 counts as 32.
    pub const fn new(address: Ipv4Addr, prefix: u8) -> Self {
        let prefix = if prefix > 32 { 32 } else { prefix };
        let address = Ipv4Addr::from_bits(address.to_bits() & mask(prefix));
        Self { address, prefix }
    }

    pub const fn host(address: Ipv4Addr) -> Self {
        Self { address, prefix: 32 }
    }

    pub const ANY: Self = Self::new(Ipv4Addr::UNSPECIFIED, 0);

    pub const fn mask(self) -> Ipv4Addr {
        Ipv4Addr::from_bits(mask(self.prefix))
    }

    pub fn contains(self, address: Ipv4Addr) -> bool {
        address.to_bits() & mask(self.prefix) == self.address.to_bits()
    }

    pub fn overlaps(self, other: Self) -> bool {
        self.contains(other.address) || other.contains(self.address)
    }

    /// How many addresses there are.
    pub const fn size(self) -> u64 {
        1 << (32 - self.prefix)
    }

    /// The address at a place; wraps around inside the range.
    pub const fn nth(self, place: u64) -> Ipv4Addr {
        Ipv4Addr::from_bits(self.address.to_bits().wrapping_add((place % self.size()) as u32))
    }
}

const fn mask(prefix: u8) -> u32 {
    if prefix == 0 { 0 } else { u32::MAX << (32 - prefix) }
}

impl fmt::Display for Cidr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.address, self.prefix)
    }
}

impl FromStr for Cidr {
    type Err = NotACidr;

    fn from_str(text: &str) -> Result<Self, NotACidr> {
        let wrong = || NotACidr(text.to_owned());
        let (address, prefix) = text.split_once('/').ok_or_else(wrong)?;
        let prefix: u8 = prefix.parse().map_err(|_| wrong())?;
        let address = address.parse().map_err(|_| wrong())?;
        if prefix > 32 {
            Err(wrong())
        } else {
            Ok(Self::new(address, prefix))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges() {
        let pods: Cidr = "10.244.3.7/24".parse().unwrap();
        assert_eq!(pods.to_string(), "10.244.3.0/24");
        assert!(pods.contains("10.244.3.255".parse().unwrap()));
        assert!(!pods.contains("10.244.4.0".parse().unwrap()));
        assert_eq!(pods.nth(258).to_string(), "10.244.3.2");
        assert!(pods.overlaps("10.244.0.0/16".parse().unwrap()));
        assert!(Cidr::ANY.contains("1.2.3.4".parse().unwrap()));
        assert!("10.0.0.0/33".parse::<Cidr>().is_err());
    }
}
