//! How strict a namespace is: the levels and versions that its labels name.

use std::fmt;

use api::FieldError;

const PREFIX: &str = "pod-security.kubernetes.io/";
const VERSION_RULE: &str = "must be \"latest\" or \"v1.x\"";

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    Privileged,
    Baseline,
    Restricted,
}

/// The rules as of `v1.x`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    Minor(u32),
    Latest,
}

/// `restricted:latest`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Standard {
    pub(super) level: Level,
    pub(super) version: Version,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Policy {
    pub(super) enforce: Standard,
    pub(super) audit: Standard,
    pub(super) warn: Standard,
}

impl Policy {
    /// What a namespace enforces that says nothing.
    pub(super) const PRIVILEGED: Standard = Standard {
        level: Level::Privileged,
        version: Version::Latest,
    };

    /// What the labels ask for. Of what they get wrong, `enforce` becomes the strictest, the others nothing.
    pub(super) fn of<'a>(label: impl Fn(&str) -> Option<&'a str>) -> (Self, Vec<FieldError>) {
        let mut errors = Vec::new();
        let mut read = |mode: &str| {
            let level = label(&format!("{PREFIX}{mode}")).map(|text| {
                let level = Level::parse(text);
                if level.is_none() {
                    errors.push(bad_label(
                        mode,
                        text,
                        "must be one of privileged, baseline, restricted",
                    ));
                }
                level
            });
            let version = label(&format!("{PREFIX}{mode}-version")).map(|text| {
                Version::parse(text).unwrap_or_else(|| {
                    errors.push(bad_label(&format!("{mode}-version"), text, VERSION_RULE));
                    Version::Latest
                })
            });
            (level, version)
        };
        let (enforce, audit, warn) = (read("enforce"), read("audit"), read("warn"));
        let standard = |(level, version): (Option<Option<Level>>, Option<Version>), wrong: Level| Standard {
            level: level.map_or(Level::Privileged, |level| level.unwrap_or(wrong)),
            version: version.unwrap_or(Version::Latest),
        };
        let mut policy = Self {
            enforce: standard(enforce, Level::Restricted),
            audit: standard(audit, Level::Privileged),
            warn: standard(warn, Level::Privileged),
        };
        let enforces = matches!(enforce.0, Some(Some(_)));
        if warn.0.is_none() && enforces && policy.enforce.level > policy.warn.level {
            policy.warn.level = policy.enforce.level;
            policy.warn.version = warn.1.unwrap_or(policy.enforce.version);
        }
        (policy, errors)
    }

    pub(super) fn is_privileged(&self) -> bool {
        let all = [self.enforce, self.audit, self.warn];
        all.iter().all(|standard| standard.level == Level::Privileged)
    }
}

fn bad_label(label: &str, value: &str, rule: &str) -> FieldError {
    FieldError::invalid(format!("metadata.labels[{PREFIX}{label}]"), value, rule)
}

impl Level {
    fn parse(text: &str) -> Option<Self> {
        match text {
            "privileged" => Some(Level::Privileged),
            "baseline" => Some(Level::Baseline),
            "restricted" => Some(Level::Restricted),
            _ => None,
        }
    }
}

impl Version {
    fn parse(text: &str) -> Option<Self> {
        if text == "latest" {
            return Some(Version::Latest);
        }
        let digits = text.strip_prefix("v1.")?;
        let plain = digits == "0" || !digits.starts_with('0');
        let all_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
        if !plain || !all_digits {
            return None;
        }
        digits.parse().ok().map(Version::Minor)
    }
}

impl fmt::Display for Standard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let level = match self.level {
            Level::Privileged => "privileged",
            Level::Baseline => "baseline",
            Level::Restricted => "restricted",
        };
        match self.version {
            Version::Minor(minor) => write!(f, "{level}:v1.{minor}"),
            Version::Latest => write!(f, "{level}:latest"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    #[test]
    fn what_labels_ask_for() {
        let mut seen = String::new();
        for labels in [
            &[][..],
            &[("enforce", "baseline")],
            &[("enforce", "restricted"), ("enforce-version", "v1.30")],
            &[
                ("enforce", "baseline"),
                ("warn", "restricted"),
                ("warn-version", "v1.9"),
            ],
            &[
                ("enforce", "x"),
                ("audit", "y"),
                ("warn", "z"),
                ("enforce-version", "v1.01"),
                ("audit-version", "v2.1"),
            ],
        ] {
            let find = |label: &str| {
                let label = label.strip_prefix(PREFIX).unwrap();
                labels
                    .iter()
                    .find(|(key, _)| *key == label)
                    .map(|(_, value)| *value)
            };
            let (policy, errors) = Policy::of(find);
            let Policy { enforce, audit, warn } = policy;
            seen += &format!("{enforce} {audit} {warn}\n");
            errors.iter().for_each(|error| seen += &format!("  {error}\n"));
        }
        expect![[r#"
            privileged:latest privileged:latest privileged:latest
            baseline:latest privileged:latest baseline:latest
            restricted:v1.30 privileged:latest restricted:v1.30
            baseline:latest privileged:latest restricted:v1.9
            restricted:latest privileged:latest privileged:latest
              metadata.labels[pod-security.kubernetes.io/enforce]: Invalid value: "x": must be one of privileged, baseline, restricted
              metadata.labels[pod-security.kubernetes.io/enforce-version]: Invalid value: "v1.01": must be "latest" or "v1.x"
              metadata.labels[pod-security.kubernetes.io/audit]: Invalid value: "y": must be one of privileged, baseline, restricted
              metadata.labels[pod-security.kubernetes.io/audit-version]: Invalid value: "v2.1": must be "latest" or "v1.x"
              metadata.labels[pod-security.kubernetes.io/warn]: Invalid value: "z": must be one of privileged, baseline, restricted
        "#]]
        .assert_eq(&seen);
    }
}
