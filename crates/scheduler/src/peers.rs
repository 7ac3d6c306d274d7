//! What a pod asks about other pods: near them, apart from them, spread evenly over them.

use api::selector::{LabelRequirement, Operator};
use api::{LabelSelector, SmolStr, Value};
use serde::Deserialize;

use crate::demand::{Bearer, selector};

/// Which pods: of these namespaces, with these labels.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PodSelector {
    /// By name, sorted.
    pub(crate) namespaces: Vec<SmolStr>,
    /// And those whose labels match.
    pub(crate) namespace_selector: LabelSelector,
    pub(crate) labels: LabelSelector,
}

/// Pods in the same topology: on nodes whose label `topology` has the same value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Peer {
    pub(crate) which: PodSelector,
    pub(crate) topology: SmolStr,
}

/// A wish: positive to be near, negative to be apart.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Leaning {
    pub(crate) weight: i64,
    pub(crate) peer: Peer,
}

/// One topology spread constraint.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Spread {
    pub(crate) peer: Peer,
    pub(crate) max_skew: i64,
    pub(crate) min_domains: usize,
    /// `DoNotSchedule`; otherwise only a score.
    pub(crate) hard: bool,
    /// Only nodes that the pod's node affinity admits are counted.
    pub(crate) honors_affinity: bool,
    /// Only nodes whose taints the pod tolerates are counted.
    pub(crate) honors_taints: bool,
    /// The pod itself counts where it comes to lie.
    pub(crate) counts_itself: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct PodAffinity {
    #[serde(rename = "requiredDuringSchedulingIgnoredDuringExecution")]
    required: Option<Vec<TermView>>,
    #[serde(rename = "preferredDuringSchedulingIgnoredDuringExecution")]
    preferred: Option<Vec<WeightedView>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct WeightedView {
    weight: i64,
    pod_affinity_term: TermView,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct TermView {
    label_selector: Value,
    namespaces: Option<Vec<SmolStr>>,
    namespace_selector: Value,
    topology_key: SmolStr,
    match_label_keys: Option<Vec<SmolStr>>,
    mismatch_label_keys: Option<Vec<SmolStr>>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct SpreadView {
    max_skew: i64,
    topology_key: SmolStr,
    when_unsatisfiable: SmolStr,
    label_selector: Value,
    min_domains: Option<usize>,
    node_affinity_policy: SmolStr,
    node_taints_policy: SmolStr,
    match_label_keys: Option<Vec<SmolStr>>,
}

impl PodSelector {
    pub(crate) fn within(namespace: &SmolStr, labels: LabelSelector) -> Self {
        Self {
            namespaces: vec![namespace.clone()],
            namespace_selector: LabelSelector::nothing(),
            labels,
        }
    }

    pub(crate) fn matches(
        &self,
        namespace: &str,
        namespace_labels: &[(SmolStr, SmolStr)],
        labels: &[(SmolStr, SmolStr)],
    ) -> bool {
        self.labels.matches(labels)
            && (self.namespaces.iter().any(|n| n == namespace)
                || self.namespace_selector.matches(namespace_labels))
    }

    /// Whether it depends on what labels namespaces have.
    pub(crate) fn asks_for_namespace_labels(&self) -> bool {
        !self.namespace_selector.is_nothing() && !self.namespace_selector.is_everything()
    }
}

impl PodAffinity {
    pub(crate) fn required(&self, bearer: Bearer<'_>) -> Vec<Peer> {
        let terms = self.required.iter().flatten();
        terms.map(|term| term.read(bearer)).collect()
    }

    pub(crate) fn preferred<'a>(
        &'a self,
        bearer: Bearer<'a>,
        sign: i64,
    ) -> impl Iterator<Item = Leaning> + 'a {
        let terms = self.preferred.iter().flatten();
        terms.map(move |term| Leaning {
            weight: sign * term.weight,
            peer: term.pod_affinity_term.read(bearer),
        })
    }
}

impl TermView {
    fn read(&self, bearer: Bearer<'_>) -> Peer {
        let mut namespaces = self.namespaces.clone().unwrap_or_default();
        if namespaces.is_empty() && self.namespace_selector.is_null() {
            namespaces.push(bearer.namespace.clone());
        }
        namespaces.sort();
        let mut labels = selector(&self.label_selector);
        labels = with_keys(labels, self.match_label_keys.as_deref(), bearer, Operator::In);
        labels = with_keys(
            labels,
            self.mismatch_label_keys.as_deref(),
            bearer,
            Operator::NotIn,
        );
        let which = PodSelector {
            namespaces,
            namespace_selector: selector(&self.namespace_selector),
            labels,
        };
        Peer {
            which,
            topology: self.topology_key.clone(),
        }
    }
}

impl SpreadView {
    pub(crate) fn read(&self, bearer: Bearer<'_>) -> Spread {
        let labels = selector(&self.label_selector);
        self.over(
            with_keys(labels, self.match_label_keys.as_deref(), bearer, Operator::In),
            bearer,
        )
    }

    /// The constraint over these pods.
    pub(crate) fn over(&self, labels: LabelSelector, bearer: Bearer<'_>) -> Spread {
        Spread {
            counts_itself: labels.matches(bearer.labels),
            peer: Peer {
                which: PodSelector::within(bearer.namespace, labels),
                topology: self.topology_key.clone(),
            },
            max_skew: self.max_skew,
            min_domains: self.min_domains.unwrap_or(1),
            hard: self.when_unsatisfiable == "DoNotSchedule",
            honors_affinity: self.node_affinity_policy != "Ignore",
            honors_taints: self.node_taints_policy == "Honor",
        }
    }

    /// Upstream's system defaults: by host and by zone, as a wish.
    pub(crate) fn system_defaults() -> Vec<Self> {
        let each = |topology_key, max_skew| Self {
            max_skew,
            topology_key: SmolStr::new_static(topology_key),
            when_unsatisfiable: SmolStr::new_static("ScheduleAnyway"),
            ..Self::default()
        };
        vec![
            each("kubernetes.io/hostname", 3),
            each("topology.kubernetes.io/zone", 5),
        ]
    }
}

/// Adds what the bearer's own values of these keys say (upstream's `matchLabelKeys` and `mismatchLabelKeys`).
fn with_keys(
    labels: LabelSelector,
    keys: Option<&[SmolStr]>,
    bearer: Bearer<'_>,
    operator: Operator,
) -> LabelSelector {
    let keys = keys.unwrap_or_default();
    if labels.is_nothing() || keys.is_empty() {
        return labels;
    }
    let mut requirements = labels.requirements().to_vec();
    for (key, value) in bearer.labels.iter().filter(|(key, _)| keys.contains(key)) {
        let merged = LabelRequirement {
            key: key.clone(),
            operator,
            values: vec![value.clone()],
        };
        if !requirements.contains(&merged) {
            requirements.push(merged);
        }
    }
    LabelSelector::of(requirements)
}
