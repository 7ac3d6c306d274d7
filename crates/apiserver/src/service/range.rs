//! A range of service addresses.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

#[derive(Clone, Copy, Debug)]
pub(super) struct Range {
    first: u128,
    /// Addresses in it, network and broadcast included.
    size: u128,
    v4: bool,
}

impl FromStr for Range {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let bad = || format!("{text}: not a range of addresses");
        let (ip, bits) = text.split_once('/').ok_or_else(bad)?;
        let ip: IpAddr = ip.parse().map_err(|_| bad())?;
        let bits: u32 = bits.parse().map_err(|_| bad())?;
        let (number, width) = number(ip);
        let host_bits = width.checked_sub(bits).ok_or_else(bad)?;
        let size = 1u128.checked_shl(host_bits).ok_or_else(bad)?;
        Ok(Self {
            first: number & !(size - 1),
            size,
            v4: width == 32,
        })
    }
}

fn number(ip: IpAddr) -> (u128, u32) {
    match ip {
        IpAddr::V4(ip) => (u128::from(u32::from(ip)), 32),
        IpAddr::V6(ip) => (u128::from(ip), 128),
    }
}

impl Range {
    pub(super) fn family(&self) -> &'static str {
        if self.v4 { "IPv4" } else { "IPv6" }
    }

    pub(super) fn contains(&self, ip: IpAddr) -> bool {
        let (number, width) = number(ip);
        let in_family = (width == 32) == self.v4;
        in_family && number > self.first && number < self.first + self.size - u128::from(self.v4)
    }

    /// The addresses to try, in order: from a random place of the upper part round to its end, then the lower part, which
    /// is left to those who choose for themselves for as long as possible.
    pub(super) fn candidates(&self, random: u64) -> impl Iterator<Item = IpAddr> + '_ {
        let last = self.size - u128::from(self.v4);
        let reserved = (self.size / 16).clamp(16, 256).min(last);
        let upper = last.saturating_sub(reserved).min(u128::from(u32::MAX));
        let start = if upper == 0 { 0 } else { u128::from(random) % upper };
        let high = (0..upper).map(move |at| reserved + (start + at) % upper);
        let low = 1..reserved;
        high.chain(low).map(|offset| self.address(offset))
    }

    fn address(&self, offset: u128) -> IpAddr {
        let number = self.first + offset;
        if self.v4 {
            IpAddr::V4(Ipv4Addr::from(u32::try_from(number).unwrap_or(u32::MAX)))
        } else {
            IpAddr::V6(Ipv6Addr::from(number))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lower_part_is_given_last_and_no_address_twice() {
        let range: Range = "10.96.0.0/24".parse().unwrap();
        let all: Vec<IpAddr> = range.candidates(7).collect();
        let mut once = all.clone();
        once.sort();
        once.dedup();
        assert_eq!(all.len(), 254);
        assert_eq!(once.len(), 254);
        assert_eq!(all[0].to_string(), "10.96.0.23");
        assert_eq!(all[253].to_string(), "10.96.0.15");
        assert!(all.iter().all(|ip| range.contains(*ip)));
        assert!(!range.contains("10.96.0.0".parse().unwrap()));
        assert!(!range.contains("10.96.0.255".parse().unwrap()));
        assert!(!range.contains("fd00::1".parse().unwrap()));
    }
}
