//! Upstream's feature gates: which there are, and which may be set. None of them changes anything here: what is served is
//! what is on by default.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, bail};

use super::values;

/// A line each: its name, its default, and whether it can have no other value.
const GATES: &str = include_str!("feature_gates.txt");

struct Gate {
    on: bool,
    is_locked: bool,
}

/// Checks `Name=true` each, and warns of those whose value is not the default.
pub(super) fn check(asked: &[String]) -> Result<()> {
    let gates = gates();
    for asked in asked.iter().filter(|asked| !asked.is_empty()) {
        let (name, value) = asked
            .split_once('=')
            .with_context(|| format!("--feature-gates: malformed pair, expect string=bool: {asked}"))?;
        let name = name.trim().trim_start_matches("kube:");
        let Some(gate) = gates.get(name) else {
            bail!("--feature-gates: unrecognized feature gate: {name}");
        };
        let Ok(on) = values::boolean(value.trim()) else {
            bail!("--feature-gates: invalid value of {name}={value}: want true or false");
        };
        if gate.is_locked && on != gate.on {
            bail!(
                "--feature-gates: cannot set feature gate {name} to {on}, feature is locked to {}",
                gate.on
            );
        }
        if on != gate.on {
            tracing::warn!(name, on, "--feature-gates: this gate changes nothing here");
        }
    }
    Ok(())
}

fn gates() -> BTreeMap<&'static str, Gate> {
    let line = |line: &'static str| {
        let mut words = line.split(' ');
        let name = words.next()?;
        let gate = Gate {
            on: words.next()? == "on",
            is_locked: words.next().is_some(),
        };
        Some((name, gate))
    };
    GATES.lines().filter_map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gates_are_known_or_refused() {
        assert_eq!(gates().len(), GATES.lines().count());
        let told = |asked: &str| check(&[asked.to_owned()]).err().map(|e| e.to_string());
        assert_eq!(told("WatchList=true"), None);
        assert_eq!(told("kube:AllAlpha=false"), None);
        assert_eq!(
            told("Nonsense=true").unwrap(),
            "--feature-gates: unrecognized feature gate: Nonsense"
        );
        assert_eq!(
            told("GitRepoVolumeDriver=true").unwrap(),
            "--feature-gates: cannot set feature gate GitRepoVolumeDriver to true, feature is locked to false"
        );
        assert!(
            told("WatchList=maybe")
                .unwrap()
                .contains("invalid value of WatchList=maybe")
        );
        assert!(told("WatchList").unwrap().contains("malformed pair"));
    }
}
