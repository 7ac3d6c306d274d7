//! What else must be right with a write: the admission plugins.

use std::sync::Arc;

use anyhow::{Result, bail};
use apiserver::Parts;
use apiserver::admission::Admission as _;
use apiserver::admission::node_taints::DefaultTolerationSeconds;
use apiserver::admission::privileged::NoPrivileged;
use apiserver::auth::authorizers::Roles;
use apiserver::upstream::{self, PLUGINS, Plugin};
use clap::{ArgAction, Args};

use super::values;

#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Admission")]
pub(crate) struct AdmissionFlags {
    /// Plugins that are to judge, too, beside those that do by default
    #[arg(long, value_delimiter = ',')]
    enable_admission_plugins: Vec<String>,
    /// Plugins that are not to judge, though they do by default
    #[arg(long, value_delimiter = ',')]
    disable_admission_plugins: Vec<String>,
    /// How long pods stay on a node that is not ready, if they say nothing of it
    #[arg(long, default_value_t = 300)]
    default_not_ready_toleration_seconds: i64,
    /// How long pods stay on a node that cannot be reached, if they say nothing of it
    #[arg(long, default_value_t = 300)]
    default_unreachable_toleration_seconds: i64,
    /// Let containers be privileged
    #[arg(
        long, value_parser = values::boolean, default_value = "false", action = ArgAction::Set,
        num_args = 0..=1, require_equals = true, default_missing_value = "true"
    )]
    allow_privileged: bool,
}

impl AdmissionFlags {
    pub(super) fn fill(&self, parts: &mut Parts, roles: &Arc<Roles>) -> Result<()> {
        self.check()?;
        let mut chain = upstream::admission(roles, &parts.store, &|plugin| self.runs(plugin));
        for name in &self.enable_admission_plugins {
            let is_there = chain.plugins.iter().any(|plugin| plugin.name() == name);
            if !is_there && known(name).is_some_and(|plugin| !plugin.on) {
                bail!("enable-admission-plugins plugin {name:?} is not part of this program");
            }
        }
        let seconds = DefaultTolerationSeconds {
            not_ready: self.default_not_ready_toleration_seconds,
            unreachable: self.default_unreachable_toleration_seconds,
        };
        let theirs = chain
            .plugins
            .iter_mut()
            .find(|plugin| plugin.name() == seconds.name());
        if let Some(theirs) = theirs {
            *theirs = Arc::new(seconds);
        }
        if !self.allow_privileged {
            chain.plugins.insert(0, Arc::new(NoPrivileged));
        }
        parts.admission = chain;
        Ok(())
    }

    fn check(&self) -> Result<()> {
        let (on, off) = (&self.enable_admission_plugins, &self.disable_admission_plugins);
        for (flag, names) in [("enable", on), ("disable", off)] {
            if let Some(name) = names.iter().find(|name| known(name).is_none()) {
                bail!("{flag}-admission-plugins plugin {name:?} is unknown");
            }
        }
        let both: Vec<&str> = on
            .iter()
            .filter(|name| off.contains(name))
            .map(String::as_str)
            .collect();
        if !both.is_empty() {
            bail!(
                "[{}] in enable-admission-plugins and disable-admission-plugins overlapped",
                both.join(" ")
            );
        }
        Ok(())
    }

    fn runs(&self, plugin: &Plugin) -> bool {
        let is_in = |names: &[String]| names.iter().any(|one| one == plugin.name);
        is_in(&self.enable_admission_plugins) || plugin.on && !is_in(&self.disable_admission_plugins)
    }
}

fn known(name: &str) -> Option<&'static Plugin> {
    PLUGINS.iter().find(|plugin| plugin.name == name)
}

#[cfg(test)]
mod tests {
    use store::MemoryStore;

    use super::*;

    fn chain(enable: &[&str], disable: &[&str]) -> Result<Vec<&'static str>, String> {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let flags = AdmissionFlags {
            enable_admission_plugins: owned(enable),
            disable_admission_plugins: owned(disable),
            default_not_ready_toleration_seconds: 300,
            default_unreachable_toleration_seconds: 300,
            allow_privileged: true,
        };
        let mut parts = Parts::new(Arc::new(MemoryStore::new(apiserver::decoder())));
        let roles = Arc::new(Roles::new(parts.store.clone()));
        flags.fill(&mut parts, &roles).map_err(|e| e.to_string())?;
        let mut names: Vec<&str> = parts
            .admission
            .plugins
            .iter()
            .map(|plugin| plugin.name())
            .collect();
        names.extend(parts.admission.quota.map(|_| "ResourceQuota"));
        Ok(names)
    }

    #[test]
    fn plugins_run_by_default_unless_disabled_and_otherwise_when_enabled() {
        let names = chain(&[], &[]).unwrap();
        assert!(names.contains(&"ServiceAccount") && names.contains(&"ResourceQuota"));
        assert!(!names.contains(&"NodeRestriction"));
        let names = chain(&["NodeRestriction"], &["ServiceAccount", "ResourceQuota"]).unwrap();
        assert!(!names.contains(&"ServiceAccount") && !names.contains(&"ResourceQuota"));
        assert!(names.contains(&"NodeRestriction") && names.contains(&"RBACEscalation"));
    }

    #[test]
    fn wrong_names_are_told_in_upstreams_words() {
        assert_eq!(
            chain(&["Nonsense"], &[]).unwrap_err(),
            "enable-admission-plugins plugin \"Nonsense\" is unknown"
        );
        assert_eq!(
            chain(&["Priority"], &["Priority"]).unwrap_err(),
            "[Priority] in enable-admission-plugins and disable-admission-plugins overlapped"
        );
    }
}
