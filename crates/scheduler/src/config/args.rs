//! Arguments of plugins (`pluginConfig`).

use api::{SmolStr, Value};
use serde::Deserialize;

use crate::demand::NodeAffinity;
use crate::peers::SpreadView;
use crate::profile::{AddedAffinity, Profile, Strategy};

/// Scores of a shape are 0 to 10; ours are 0 to 100.
const SHAPE_SCALE: i64 = 10;

pub(super) fn apply(name: &str, args: &Value, profile: &mut Profile) -> Result<(), String> {
    match name {
        "NodeAffinity" => node_affinity(read(args)?, profile),
        "InterPodAffinity" => inter_pod_affinity(&read(args)?, profile)?,
        "PodTopologySpread" => spread(read(args)?, profile)?,
        "DefaultPreemption" => preemption(&read(args)?, profile)?,
        "NodeResourcesFit" => fit(read(args)?, profile)?,
        "NodeResourcesBalancedAllocation" => balanced(read(args)?, profile),
        "VolumeBinding" => volume_binding(&read(args)?, profile),
        _ => return Err("this plugin takes no arguments".to_owned()),
    }
    Ok(())
}

fn read<T: for<'de> Deserialize<'de>>(args: &Value) -> Result<T, String> {
    T::deserialize(args).map_err(|e| e.to_string())
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct NodeAffinityArgs {
    added_affinity: Option<NodeAffinity>,
}

fn node_affinity(args: NodeAffinityArgs, profile: &mut Profile) {
    let added = args.added_affinity.unwrap_or_default();
    let preferred = added.preferred.into_iter().flatten();
    profile.added_affinity = AddedAffinity {
        required: added.required.map(|selector| selector.node_selector_terms),
        preferred: preferred.map(|each| (each.weight, each.preference)).collect(),
    };
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct InterPodAffinityArgs {
    hard_pod_affinity_weight: Option<i64>,
    #[serde(default)]
    ignore_preferred_terms_of_existing_pods: bool,
}

fn inter_pod_affinity(args: &InterPodAffinityArgs, profile: &mut Profile) -> Result<(), String> {
    let weight = args.hard_pod_affinity_weight.unwrap_or(1);
    if !(0..=100).contains(&weight) {
        return Err("hardPodAffinityWeight: not in valid range [0, 100]".to_owned());
    }
    profile.pull_weight = weight;
    profile.ignores_leanings_of_others = args.ignore_preferred_terms_of_existing_pods;
    Ok(())
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PodTopologySpreadArgs {
    #[serde(default)]
    default_constraints: Vec<SpreadView>,
    defaulting_type: Option<SmolStr>,
}

fn spread(args: PodTopologySpreadArgs, profile: &mut Profile) -> Result<(), String> {
    let given = args.defaulting_type.as_deref();
    let is_list = match given {
        Some("List") => true,
        Some("System") => false,
        None => !args.default_constraints.is_empty(),
        Some(other) => return Err(format!("defaultingType: {other} is neither System nor List")),
    };
    if !is_list && !args.default_constraints.is_empty() {
        return Err("defaultConstraints: when .defaultingType is \"System\", must be empty".to_owned());
    }
    profile.spread_is_system = !is_list;
    if is_list {
        profile.default_spread = args.default_constraints;
    }
    Ok(())
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct DefaultPreemptionArgs {
    min_candidate_nodes_percentage: Option<usize>,
    min_candidate_nodes_absolute: Option<usize>,
}

fn preemption(args: &DefaultPreemptionArgs, profile: &mut Profile) -> Result<(), String> {
    let candidates = &mut profile.candidates;
    candidates.percent = args.min_candidate_nodes_percentage.unwrap_or(candidates.percent);
    candidates.at_least = args.min_candidate_nodes_absolute.unwrap_or(candidates.at_least);
    if candidates.percent > 100 {
        return Err("minCandidateNodesPercentage: not in valid range [0, 100]".to_owned());
    }
    if candidates.percent == 0 && candidates.at_least == 0 {
        return Err(
            "minCandidateNodesPercentage and minCandidateNodesAbsolute: cannot both be zero".to_owned(),
        );
    }
    Ok(())
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct NodeResourcesFitArgs {
    #[serde(default)]
    ignored_resources: Vec<SmolStr>,
    #[serde(default)]
    ignored_resource_groups: Vec<SmolStr>,
    scoring_strategy: Option<ScoringStrategy>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ScoringStrategy {
    #[serde(rename = "type")]
    kind: Option<SmolStr>,
    #[serde(default)]
    resources: Vec<ResourceSpec>,
    requested_to_capacity_ratio: Option<Ratio>,
}

#[derive(Deserialize)]
struct ResourceSpec {
    name: SmolStr,
    weight: Option<i64>,
}

#[derive(Deserialize)]
struct Ratio {
    shape: Vec<Point>,
}

#[derive(Deserialize)]
struct Point {
    utilization: i64,
    score: i64,
}

fn fit(args: NodeResourcesFitArgs, profile: &mut Profile) -> Result<(), String> {
    if !args.ignored_resources.is_empty() || !args.ignored_resource_groups.is_empty() {
        return Err("ignoredResources and ignoredResourceGroups: not known to this scheduler".to_owned());
    }
    let Some(given) = args.scoring_strategy else {
        return Ok(());
    };
    profile.fit.strategy = match given.kind.as_deref() {
        None | Some("LeastAllocated") => Strategy::LeastAllocated,
        Some("MostAllocated") => Strategy::MostAllocated,
        Some("RequestedToCapacityRatio") => {
            Strategy::RequestedToCapacityRatio(shape(given.requested_to_capacity_ratio)?)
        }
        Some(other) => return Err(format!("scoringStrategy.type: {other} is not known")),
    };
    if !given.resources.is_empty() {
        let weighted = given.resources.into_iter();
        profile.fit.resources = weighted
            .map(|r| (r.name, r.weight.filter(|w| *w > 0).unwrap_or(1)))
            .collect();
    }
    Ok(())
}

fn shape(ratio: Option<Ratio>) -> Result<Vec<(i64, i64)>, String> {
    let points = ratio.map(|ratio| ratio.shape).unwrap_or_default();
    let rising = points
        .windows(2)
        .all(|pair| pair[0].utilization < pair[1].utilization);
    let in_range = |p: &Point| (0..=100).contains(&p.utilization) && (0..=10).contains(&p.score);
    if points.is_empty() || !rising || !points.iter().all(in_range) {
        let says = "at least one point, utilization rising from 0 to 100, score from 0 to 10";
        return Err(format!("requestedToCapacityRatio.shape: want {says}"));
    }
    Ok(points
        .iter()
        .map(|p| (p.utilization, p.score * SHAPE_SCALE))
        .collect())
}

#[derive(Deserialize)]
struct BalancedArgs {
    #[serde(default)]
    resources: Vec<ResourceSpec>,
}

fn balanced(args: BalancedArgs, profile: &mut Profile) {
    if !args.resources.is_empty() {
        profile.balanced = args.resources.into_iter().map(|r| r.name).collect();
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct VolumeBindingArgs {
    bind_timeout_seconds: Option<u64>,
}

fn volume_binding(args: &VolumeBindingArgs, profile: &mut Profile) {
    if let Some(seconds) = args.bind_timeout_seconds {
        profile.volumes_wait = std::time::Duration::from_secs(seconds);
    }
}
