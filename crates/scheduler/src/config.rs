//! `KubeSchedulerConfiguration` of `kubescheduler.config.k8s.io/v1`: profiles, which plugins each has, with which
//! weights and arguments. Every node is always scored: `percentageOfNodesToScore` is accepted and changes nothing.

mod args;

use std::time::Duration;

use api::{SmolStr, Value};
use serde::Deserialize;

use crate::filter::Plugins;
use crate::limits::{FIRST_BACKOFF, LONGEST_BACKOFF};
use crate::profile::Profile;
use crate::score::Weights;

/// What a scheduler is started with; by default one profile with upstream's plugins and weights.
#[derive(Debug)]
pub struct Configuration {
    pub(crate) profiles: Vec<Profile>,
    pub(crate) first_backoff: Duration,
    pub(crate) longest_backoff: Duration,
}

impl Default for Configuration {
    fn default() -> Self {
        Self {
            profiles: vec![Profile::named("default-scheduler")],
            first_backoff: FIRST_BACKOFF,
            longest_backoff: LONGEST_BACKOFF,
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct View {
    api_version: SmolStr,
    kind: SmolStr,
    #[serde(default)]
    profiles: Vec<ProfileView>,
    pod_initial_backoff_seconds: Option<u64>,
    pod_max_backoff_seconds: Option<u64>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct ProfileView {
    scheduler_name: Option<SmolStr>,
    plugins: PluginsView,
    plugin_config: Vec<ArgsView>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct PluginsView {
    multi_point: SetView,
    filter: SetView,
    post_filter: SetView,
    score: SetView,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct SetView {
    enabled: Vec<PluginView>,
    disabled: Vec<PluginView>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct PluginView {
    name: SmolStr,
    weight: Option<i64>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct ArgsView {
    name: SmolStr,
    args: Value,
}

/// Plugins that every profile has and nothing here can change: queue order, gates, binding.
const FIXED: [&str; 3] = ["SchedulingGates", "PrioritySort", "DefaultBinder"];
const PREEMPTION: &str = "DefaultPreemption";

impl Configuration {
    /// Reads the document. The error names the field that is wrong.
    pub fn read(document: &Value) -> Result<Self, String> {
        let view = View::deserialize(document).map_err(|e| format!("scheduler configuration: {e}"))?;
        if view.api_version != "kubescheduler.config.k8s.io/v1" || view.kind != "KubeSchedulerConfiguration" {
            let (version, kind) = (&view.api_version, &view.kind);
            return Err(format!(
                "scheduler configuration: is {version} {kind}, want kubescheduler.config.k8s.io/v1 \
                 KubeSchedulerConfiguration"
            ));
        }
        let mut profiles: Vec<Profile> = Vec::new();
        for (at, profile) in view.profiles.iter().enumerate() {
            let read = profile.read().map_err(|e| format!("profiles[{at}].{e}"))?;
            if profiles.iter().any(|other| other.name == read.name) {
                return Err(format!(
                    "profiles[{at}].schedulerName: {} is there twice",
                    read.name
                ));
            }
            profiles.push(read);
        }
        if profiles.is_empty() {
            profiles.push(Profile::named("default-scheduler"));
        }
        let first = view
            .pod_initial_backoff_seconds
            .map_or(FIRST_BACKOFF, Duration::from_secs);
        let longest = view
            .pod_max_backoff_seconds
            .map_or(LONGEST_BACKOFF, Duration::from_secs);
        if first.is_zero() || longest < first {
            return Err(
                "podInitialBackoffSeconds: must be at least 1 and at most podMaxBackoffSeconds".to_owned(),
            );
        }
        Ok(Self {
            profiles,
            first_backoff: first,
            longest_backoff: longest,
        })
    }
}

impl ProfileView {
    fn read(&self) -> Result<Profile, String> {
        let name = self.scheduler_name.clone();
        let mut profile = Profile::named(name.unwrap_or_else(|| SmolStr::new_static("default-scheduler")));
        let plugins = &self.plugins;
        plugins
            .multi_point
            .apply(&mut profile, Points::ALL)
            .map_err(|e| format!("plugins.multiPoint: {e}"))?;
        plugins
            .filter
            .apply(&mut profile, Points::FILTER)
            .map_err(|e| format!("plugins.filter: {e}"))?;
        plugins
            .post_filter
            .apply(&mut profile, Points::PREEMPT)
            .map_err(|e| format!("plugins.postFilter: {e}"))?;
        plugins
            .score
            .apply(&mut profile, Points::SCORE)
            .map_err(|e| format!("plugins.score: {e}"))?;
        for given in &self.plugin_config {
            args::apply(&given.name, &given.args, &mut profile)
                .map_err(|e| format!("pluginConfig[{}]: {e}", given.name))?;
        }
        Ok(profile)
    }
}

/// Which extension points a set of plugins is about.
#[derive(Clone, Copy)]
struct Points {
    filter: bool,
    preempt: bool,
    score: bool,
}

impl Points {
    const ALL: Self = Self {
        filter: true,
        preempt: true,
        score: true,
    };
    const FILTER: Self = Self {
        filter: true,
        preempt: false,
        score: false,
    };
    const PREEMPT: Self = Self {
        filter: false,
        preempt: true,
        score: false,
    };
    const SCORE: Self = Self {
        filter: false,
        preempt: false,
        score: true,
    };
}

impl SetView {
    fn apply(&self, profile: &mut Profile, points: Points) -> Result<(), String> {
        for plugin in &self.disabled {
            if plugin.name == "*" {
                points.clear(profile);
            } else {
                points.set(profile, &plugin.name, None)?;
            }
        }
        for plugin in &self.enabled {
            // Upstream's weight of a plugin that is enabled without one.
            let weight = plugin.weight.filter(|weight| *weight != 0).unwrap_or(1);
            if !(1..=i64::from(i32::MAX)).contains(&weight) {
                return Err(format!("{}: weight {weight} is out of range", plugin.name));
            }
            points.set(profile, &plugin.name, Some(weight))?;
        }
        Ok(())
    }
}

impl Points {
    fn clear(self, profile: &mut Profile) {
        if self.filter {
            profile.filters = Plugins::default();
        }
        if self.preempt {
            profile.preempts = false;
        }
        if self.score {
            profile.weights = Weights::none();
        }
    }

    /// `weight` of `None` disables.
    fn set(self, profile: &mut Profile, name: &str, weight: Option<i64>) -> Result<(), String> {
        let filter = Plugins::named(name);
        if let Some(filter) = filter.filter(|_| self.filter) {
            profile.filters = match weight {
                Some(_) => profile.filters.and(filter),
                None => profile.filters.without(filter),
            };
        }
        if name == PREEMPTION && self.preempt {
            profile.preempts = weight.is_some();
        }
        let scores = Weights::knows(name);
        if scores && self.score {
            profile.weights.set(name, weight.unwrap_or_default());
        }
        if filter.is_none() && !scores && name != PREEMPTION && !FIXED.contains(&name) {
            return Err(format!("plugin \"{name}\" does not exist"));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
