//! What Services get, and how pods find this server.

use std::net::{IpAddr, SocketAddr};
use std::ops::RangeInclusive;

use anyhow::{Context as _, Result, bail};
use apiserver::{Network, Parts};
use clap::Args;

#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Services")]
pub(crate) struct ServiceFlags {
    /// The addresses of Services: one range, or one of each family
    #[arg(long, value_delimiter = ',', default_value = "10.0.0.0/24")]
    service_cluster_ip_range: Vec<String>,
    /// The ports of Services on nodes
    #[arg(long, default_value = "30000-32767", value_parser = ports)]
    service_node_port_range: RangeInclusive<u16>,
    /// Who keeps the endpoints of the kubernetes Service: lease or master-count (this server, alone), or none
    #[arg(long, default_value = "lease", value_parser = ["lease", "master-count", "none"])]
    endpoint_reconciler_type: String,
}

/// A range of addresses: its first one, and the bits of its prefix.
type Range = (IpAddr, u32);

impl ServiceFlags {
    /// `advertised`: where clients reach this server.
    pub(super) fn fill(&self, parts: &mut Parts, advertised: SocketAddr) -> Result<()> {
        let ranges = self.ranges()?;
        let texts: Vec<String> = ranges
            .iter()
            .map(|(base, bits)| format!("{base}/{bits}"))
            .collect();
        let asked = self.endpoint_reconciler_type != "none";
        let published = asked && !advertised.ip().is_loopback();
        if asked && !published {
            tracing::warn!(%advertised, "pods cannot reach a loopback address: the kubernetes Service has no endpoints");
        }
        if published && ranges[0].0.is_ipv4() != advertised.is_ipv4() {
            bail!(
                "service IP family {:?} must match public address family {:?}",
                texts[0],
                advertised.ip().to_string()
            );
        }
        parts.network = Network {
            service_ranges: texts,
            node_ports: self.service_node_port_range.clone(),
            advertise: advertised.to_string(),
            published,
        };
        Ok(())
    }

    /// The first address of Services, which is the server's own.
    pub(super) fn own_address(&self) -> Result<IpAddr> {
        Ok(match self.ranges()?[0].0 {
            IpAddr::V4(base) => IpAddr::from((base.to_bits() + 1).to_be_bytes()),
            IpAddr::V6(base) => IpAddr::from((base.to_bits() + 1).to_be_bytes()),
        })
    }

    /// One, or one of each family.
    fn ranges(&self) -> Result<Vec<Range>> {
        let ranges = self
            .service_cluster_ip_range
            .iter()
            .enumerate()
            .map(|(at, text)| {
                let range = range(text);
                range.with_context(|| {
                    format!("--service-cluster-ip-range[{at}] is not a valid cidr: {text:?}")
                })
            });
        let ranges: Vec<Range> = ranges.collect::<Result<_>>()?;
        match ranges.as_slice() {
            [_] => Ok(ranges),
            [(one, _), (other, _)] if one.is_ipv4() != other.is_ipv4() => Ok(ranges),
            [_, _] => bail!(
                "--service-cluster-ip-range[0] and --service-cluster-ip-range[1] must be of different IP family"
            ),
            _ => bail!("--service-cluster-ip-range must not contain more than two entries"),
        }
    }
}

fn range(text: &str) -> Result<Range> {
    let (address, bits) = text.split_once('/').context("want one as 10.96.0.0/16")?;
    let address: IpAddr = address.parse()?;
    let bits: u32 = bits.parse()?;
    let width: u32 = if address.is_ipv4() { 32 } else { 128 };
    let host = width.checked_sub(bits).context("the prefix is too long")?;
    if host < 3 {
        bail!("the service cluster IP range must be at least 8 IP addresses");
    }
    let base = match address {
        IpAddr::V4(address) => {
            let mask = u32::MAX.checked_shl(host).unwrap_or_default();
            IpAddr::from((address.to_bits() & mask).to_be_bytes())
        }
        IpAddr::V6(address) => {
            let mask = u128::MAX.checked_shl(host).unwrap_or_default();
            IpAddr::from((address.to_bits() & mask).to_be_bytes())
        }
    };
    Ok((base, bits))
}

/// `30000-32767`, `30000+2767` or one port.
fn ports(text: &str) -> Result<RangeInclusive<u16>, String> {
    let number = |text: &str| {
        text.trim()
            .parse::<u16>()
            .map_err(|_| format!("{text:?} is no port"))
    };
    let (first, last) = match (text.split_once('-'), text.split_once('+')) {
        (Some((first, last)), _) => (number(first)?, number(last)?),
        (None, Some((first, more))) => {
            let first = number(first)?;
            let last = first
                .checked_add(number(more)?)
                .ok_or("the range ends at 65535")?;
            (first, last)
        }
        (None, None) => (number(text)?, number(text)?),
    };
    if first == 0 || first > last {
        return Err("want a range of ports as 30000-32767".to_owned());
    }
    Ok(first..=last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_upstream_reads_them() {
        assert_eq!(ports("30000-32767"), Ok(30000..=32767));
        assert_eq!(ports("30000+10"), Ok(30000..=30010));
        assert_eq!(ports("30000"), Ok(30000..=30000));
        assert!(ports("30001-30000").is_err() && ports("a-b").is_err() && ports("65535+1").is_err());
        assert_eq!(range("10.96.1.1/16").unwrap(), (IpAddr::from([10, 96, 0, 0]), 16));
        assert!(range("fd00::/108").is_ok());
        for wrong in ["10.96.0.0", "10.96.0.0/33", "10.96.0.0/30", "x/8"] {
            assert!(range(wrong).is_err(), "{wrong}");
        }
    }
}
