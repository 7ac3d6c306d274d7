//! Leases and their candidates.

use api::{Value, names};

use super::errors::{Errors, child};
use super::{Rules, metadata};
use crate::look;
use crate::names::NameRule;

pub struct Lease;
pub struct LeaseCandidate;

const OLDEST: &str = "OldestEmulationVersion";

impl Rules for Lease {
    fn knows_finalizers(&self) -> bool {
        false
    }

    fn validate(&self, object: &Value, errors: &mut Errors) {
        let spec = look::at(object, "spec");
        let number = |field: &str| look::at(spec, field).as_i64();
        if let Some(seconds) = number("leaseDurationSeconds").filter(|n| *n <= 0) {
            errors.invalid("spec.leaseDurationSeconds", seconds, "must be greater than 0");
        }
        if let Some(count) = number("leaseTransitions").filter(|n| *n < 0) {
            let says = "must be greater than or equal to 0";
            errors.invalid("spec.leaseTransitions", count, says);
        }
        if let Some(wanted) = look::at(spec, "strategy").as_str() {
            strategy(wanted, "spec.strategy", errors);
        }
        let preferred = look::text(spec, "preferredHolder");
        if !preferred.is_empty() && look::text(spec, "strategy").is_empty() {
            let says = "may only be specified if `strategy` is defined";
            errors.forbidden("spec.preferredHolder", says);
        }
    }

    fn validate_update(&self, new: &Value, old: &Value, _subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        self.validate(new, errors);
    }
}

fn strategy(wanted: &str, path: &str, errors: &mut Errors) {
    let path = child(path, "strategy");
    if wanted.contains('/') {
        errors.each(&path, wanted, names::qualified(wanted));
    } else if wanted != OLDEST {
        errors.not_supported(path, wanted, &[OLDEST]);
    }
}

impl Rules for LeaseCandidate {
    fn knows_finalizers(&self) -> bool {
        false
    }

    fn name(&self) -> NameRule {
        |name, _prefix| names::config_key(name)
    }

    fn validate(&self, object: &Value, errors: &mut Errors) {
        let spec = look::at(object, "spec");
        let text = |field: &str| look::text(spec, field);
        if text("leaseName").is_empty() {
            errors.required("spec.leaseName", "");
        }
        let no_version = "must be a valid semantic version";
        let (emulated, binary) = (text("emulationVersion"), text("binaryVersion"));
        let (emulation, version) = (Version::parse(emulated), Version::parse(binary));
        if !emulated.is_empty() && emulation.is_none() {
            errors.invalid("spec.emulationVersion", emulated, no_version);
        }
        if binary.is_empty() {
            errors.required("spec.binaryVersion", "");
        } else if version.is_none() {
            errors.invalid("spec.binaryVersion", binary, no_version);
        }
        let (emulation, version) = (emulation.unwrap_or_default(), version.unwrap_or_default());
        if !binary.is_empty() && !emulated.is_empty() && version < emulation {
            let says = "must be greater than or equal to `emulationVersion`";
            errors.invalid("spec.binaryVersion", binary, says);
        }
        match text("strategy") {
            "" => errors.required("spec.strategy", ""),
            wanted => {
                if wanted == OLDEST && emulation == Version::default() {
                    let says = "must be specified when `strategy` is 'OldestEmulationVersion'";
                    errors.required("spec.emulationVersion", says);
                }
                strategy(wanted, "spec.strategy", errors);
            }
        }
    }

    fn validate_update(&self, new: &Value, old: &Value, _subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        self.validate(new, errors);
        let name = |object: &Value| Value::from(look::text(object, "spec.leaseName"));
        errors.immutable("spec.leaseName", &name(new), &name(old));
    }
}

/// A semantic version, as far as it orders.
#[derive(PartialEq, PartialOrd)]
struct Version {
    numbers: [u64; 3],
    /// A version with a label comes before the one without.
    released: bool,
    label: String,
}

impl Default for Version {
    fn default() -> Self {
        Self {
            numbers: [0; 3],
            released: true,
            label: String::new(),
        }
    }
}

impl Version {
    fn parse(text: &str) -> Option<Self> {
        let (rest, build) = text.split_once('+').unwrap_or((text, "-"));
        let (core, label) = rest.split_once('-').map_or((rest, None), |(c, l)| (c, Some(l)));
        let good = |part: &str| {
            !part.is_empty()
                && part
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '.')
        };
        if !good(build) || label.is_some_and(|label| !good(label)) {
            return None;
        }
        let mut numbers = [0; 3];
        let mut parts = core.split('.');
        for number in &mut numbers {
            let part = parts.next()?;
            let digits = !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
            if !digits || part.len() > 1 && part.starts_with('0') {
                return None;
            }
            *number = part.parse().ok()?;
        }
        parts.next().is_none().then(|| Self {
            numbers,
            released: label.is_none(),
            label: label.unwrap_or_default().to_owned(),
        })
    }
}
