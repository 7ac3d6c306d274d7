//! Which resources are served.

use std::collections::HashSet;

use anyhow::{Result, anyhow, bail};
use apiserver::{Parts, RuntimeConfig};
use clap::Args;

use super::feature_gates;

#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "API")]
pub(crate) struct ResourceFlags {
    /// Turn APIs on or off: apps/v1=false, api/beta=true, resource.k8s.io/v1beta1/devicetaintrules=true
    #[arg(long, value_delimiter = ',')]
    runtime_config: Vec<String>,
    /// Upstream's feature gates: known ones are accepted, and change nothing
    #[arg(long, value_delimiter = ',')]
    feature_gates: Vec<String>,
}

/// Groups of APIs that are not in the table of kinds, but of the machinery.
const MACHINERY: [&str; 2] = ["apiextensions.k8s.io", "apiregistration.k8s.io"];

impl ResourceFlags {
    pub(super) fn fill(&self, parts: &mut Parts) -> Result<()> {
        feature_gates::check(&self.feature_gates)?;
        let mut config =
            RuntimeConfig::parse(&self.runtime_config.join(",")).map_err(|e| anyhow!("--{e}"))?;
        check(&config)?;
        config.switches.remove("api/legacy");
        parts.runtime = config;
        Ok(())
    }
}

/// Whether the switches are about what there is.
fn check(config: &RuntimeConfig) -> Result<()> {
    let switches = &config.switches;
    if switches.get("api/all") == Some(&false) && switches.len() == 1 {
        bail!("--runtime-config: invalid key with only api/all=false");
    }
    let known: HashSet<&str> = kinds::KINDS
        .iter()
        .map(|kind| kind.group.as_str())
        .chain(MACHINERY)
        .collect();
    let mut unknown = Vec::new();
    for key in switches.keys() {
        let words: Vec<&str> = key.split('/').collect();
        match words.as_slice() {
            ["v1"] | ["v1", _] | ["api", ..] => {}
            [group, _] | [group, _, _] if known.contains(group) => {}
            [group, version] | [group, version, _] => unknown.push(format!("{group}/{version}")),
            _ => bail!("--runtime-config: invalid key {key}"),
        }
    }
    if !unknown.is_empty() {
        bail!("--runtime-config: unknown api groups {}", unknown.join(","));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn switches_are_about_what_there_is() {
        let told = |text: &str| {
            check(&RuntimeConfig::parse(text).unwrap())
                .err()
                .map(|e| e.to_string())
        };
        for right in [
            "api/all=true,apps/v1=false",
            "v1/pods=false",
            "api/beta",
            "resource.k8s.io/v1/deviceclasses",
        ] {
            assert_eq!(told(right), None, "{right}");
        }
        for (wrong, says) in [
            ("api/all=false", "invalid key with only api/all=false"),
            ("example.com/v1=true", "unknown api groups example.com/v1"),
            ("apps", "invalid key apps"),
        ] {
            assert_eq!(told(wrong), Some(format!("--runtime-config: {says}")));
        }
    }
}
