use super::*;
use expect_test::{Expect, expect};
use serde_json::json;

fn check(more: Value, expected: Expect) {
    let mut document =
        json!({"apiVersion": "kubescheduler.config.k8s.io/v1", "kind": "KubeSchedulerConfiguration"});
    for (field, value) in more.as_object().into_iter().flatten() {
        document[field] = value.clone();
    }
    let said = match Configuration::read(&document) {
        Err(error) => error,
        Ok(read) => read.profiles.iter().map(show).collect::<Vec<_>>().join("\n"),
    };
    expected.assert_eq(&said);
}

fn show(profile: &Profile) -> String {
    let filters: Vec<&str> = profile.filters.iter().map(|(_, filter)| filter.name()).collect();
    let (name, weights, preempts) = (&profile.name, &profile.weights, profile.preempts);
    format!(
        "{name}: {} | {weights:?} | preempts: {preempts} | {:?}",
        filters.join(" "),
        profile.fit
    )
}

#[test]
fn profiles_are_the_default_with_changes() {
    check(
        json!({}),
        expect![[
            r#"default-scheduler: NodeUnschedulable NodeName TaintToleration NodeAffinity NodePorts NodeResourcesFit VolumeRestrictions NodeVolumeLimits VolumeBinding VolumeZone PodTopologySpread InterPodAffinity NodeDeclaredFeatures | Weights([1, 1, 3, 2, 2, 2, 1]) | preempts: true | Fit { strategy: LeastAllocated, resources: [("cpu", 1), ("memory", 1)] }"#
        ]],
    );
    let plugins = json!({
        "multiPoint": {"disabled": [{"name": "InterPodAffinity"}, {"name": "DefaultPreemption"}]},
        "filter": {"disabled": [{"name": "TaintToleration"}]},
        "score": {"disabled": [{"name": "*"}], "enabled": [{"name": "NodeResourcesFit", "weight": 7}]}});
    let strategy = json!({"type": "RequestedToCapacityRatio", "resources": [{"name": "cpu", "weight": 3}],
        "requestedToCapacityRatio": {"shape": [{"utilization": 0, "score": 0}, {"utilization": 100, "score": 10}]}});
    let fit = json!({"name": "NodeResourcesFit", "args": {"scoringStrategy": strategy}});
    check(
        json!({"profiles": [{"schedulerName": "packed", "plugins": plugins, "pluginConfig": [fit]}, {}]}),
        expect![[r#"
            packed: NodeUnschedulable NodeName NodeAffinity NodePorts NodeResourcesFit VolumeRestrictions NodeVolumeLimits VolumeBinding VolumeZone PodTopologySpread NodeDeclaredFeatures | Weights([7, 0, 0, 0, 0, 0, 0]) | preempts: false | Fit { strategy: RequestedToCapacityRatio([(0, 0), (100, 100)]), resources: [("cpu", 3)] }
            default-scheduler: NodeUnschedulable NodeName TaintToleration NodeAffinity NodePorts NodeResourcesFit VolumeRestrictions NodeVolumeLimits VolumeBinding VolumeZone PodTopologySpread InterPodAffinity NodeDeclaredFeatures | Weights([1, 1, 3, 2, 2, 2, 1]) | preempts: true | Fit { strategy: LeastAllocated, resources: [("cpu", 1), ("memory", 1)] }"#]],
    );
}

#[test]
fn what_is_wrong_is_named() {
    check(
        json!({"kind": "KubeProxyConfiguration"}),
        expect![
            "scheduler configuration: is kubescheduler.config.k8s.io/v1 KubeProxyConfiguration, want kubescheduler.config.k8s.io/v1 KubeSchedulerConfiguration"
        ],
    );
    check(
        json!({"profiles": [{}, {}]}),
        expect!["profiles[1].schedulerName: default-scheduler is there twice"],
    );
    let unknown = json!({"filter": {"enabled": [{"name": "Coscheduling"}]}});
    check(
        json!({"profiles": [{"plugins": unknown}]}),
        expect![[r#"profiles[0].plugins.filter: plugin "Coscheduling" does not exist"#]],
    );
    let args =
        |name: &str, args: Value| json!({"profiles": [{"pluginConfig": [{"name": name, "args": args}]}]});
    check(
        args("InterPodAffinity", json!({"hardPodAffinityWeight": 101})),
        expect![
            "profiles[0].pluginConfig[InterPodAffinity]: hardPodAffinityWeight: not in valid range [0, 100]"
        ],
    );
    check(
        args(
            "NodeResourcesFit",
            json!({"ignoredResources": ["example.com/gpu"]}),
        ),
        expect![
            "profiles[0].pluginConfig[NodeResourcesFit]: ignoredResources and ignoredResourceGroups: not known to this scheduler"
        ],
    );
    check(
        args("NodePorts", json!({})),
        expect!["profiles[0].pluginConfig[NodePorts]: this plugin takes no arguments"],
    );
    check(
        json!({"podInitialBackoffSeconds": 20}),
        expect!["podInitialBackoffSeconds: must be at least 1 and at most podMaxBackoffSeconds"],
    );
}
