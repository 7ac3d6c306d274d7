package main

import (
	"math/rand"

	v1 "k8s.io/api/core/v1"
)

// tainted cordons and taints some nodes.
func tainted(r *rand.Rand) func(*v1.Node) {
	return func(node *v1.Node) {
		node.Spec.Unschedulable = chance(r, 8)
		for range r.Intn(3) {
			if chance(r, 40) {
				node.Spec.Taints = append(node.Spec.Taints, v1.Taint{Key: pick(r, "gpu", "spot"), Value: pick(r, "", "yes", "7"),
					Effect: pick(r, v1.TaintEffectNoSchedule, v1.TaintEffectPreferNoSchedule, v1.TaintEffectNoExecute,
						v1.TaintEffectPreferNoSchedule)})
			}
		}
		if chance(r, 40) {
			node.Labels["disk"] = pick(r, "ssd", "hdd")
		}
	}
}

func tolerating(r *rand.Rand, pod *v1.Pod) {
	for range 1 + r.Intn(2) {
		one := v1.Toleration{Key: pick(r, "gpu", "spot", "", "node.kubernetes.io/unschedulable"), Operator: v1.TolerationOpExists,
			Effect: pick(r, "", v1.TaintEffectNoSchedule, v1.TaintEffectPreferNoSchedule)}
		if one.Key != "" && chance(r, 40) {
			one.Operator, one.Value = pick(r, "", v1.TolerationOpEqual), pick(r, "", "yes")
		}
		pod.Spec.Tolerations = append(pod.Spec.Tolerations, one)
	}
}

// nodes is about what a pod says of nodes without affinity: names, taints, cordons, features.
func nodes(r *rand.Rand) *Case {
	made := cluster(r, 0, func(node *v1.Node) {
		tainted(r)(node)
		if chance(r, 50) {
			node.Status.DeclaredFeatures = []string{pick(r, "RestartAllContainersOnContainerExits", "Unheard")}
		}
	}, nothing[*v1.Pod])
	if chance(r, 60) {
		tolerating(r, made.Pod)
	}
	if chance(r, 20) {
		made.Pod.Spec.NodeSelector = map[string]string{"disk": "ssd"}
	}
	if chance(r, 15) {
		made.Pod.Spec.Containers[0].RestartPolicyRules = []v1.ContainerRestartRule{
			{Action: v1.ContainerRestartRuleActionRestartAllContainers}}
	}
	if chance(r, 10) {
		no := false
		made.Pod.Spec.HostUsers, made.Pod.Spec.HostNetwork = &no, true
	}
	return made
}

func expression(r *rand.Rand) v1.NodeSelectorRequirement {
	one := v1.NodeSelectorRequirement{Key: pick(r, zone, "disk", "rack")}
	one.Operator = pick(r, v1.NodeSelectorOpIn, v1.NodeSelectorOpNotIn, v1.NodeSelectorOpExists, v1.NodeSelectorOpDoesNotExist,
		v1.NodeSelectorOpGt, v1.NodeSelectorOpLt)
	switch one.Operator {
	case v1.NodeSelectorOpGt, v1.NodeSelectorOpLt:
		one.Key, one.Values = "rack", []string{pick(r, "1", "2", "5")}
	case v1.NodeSelectorOpIn, v1.NodeSelectorOpNotIn:
		one.Values = []string{pick(r, "a", "b", "ssd", "10"), pick(r, "a", "c", "hdd", "2")}
	}
	return one
}

func field(r *rand.Rand) v1.NodeSelectorRequirement {
	return v1.NodeSelectorRequirement{Key: "metadata.name", Operator: pick(r, v1.NodeSelectorOpIn, v1.NodeSelectorOpIn, v1.NodeSelectorOpNotIn),
		Values: []string{pick(r, "n0", "n1", "n2", "n9")}}
}

func nodeTerm(r *rand.Rand, fields int) (one v1.NodeSelectorTerm) {
	if chance(r, fields) {
		one.MatchFields = append(one.MatchFields, field(r))
		if chance(r, 15) {
			one.MatchFields = append(one.MatchFields, field(r))
		}
	}
	if len(one.MatchFields) == 0 || chance(r, 30) {
		for range r.Intn(3) {
			one.MatchExpressions = append(one.MatchExpressions, expression(r))
		}
	}
	return one
}

// choosing gives the pod node affinity.
func choosing(r *rand.Rand, pod *v1.Pod) {
	if pod.Spec.Affinity == nil {
		pod.Spec.Affinity = &v1.Affinity{}
	}
	made := &v1.NodeAffinity{}
	pod.Spec.Affinity.NodeAffinity = made
	if chance(r, 60) {
		required := &v1.NodeSelector{}
		fields := pick(r, 5, 30, 95)
		for range 1 + r.Intn(3) {
			required.NodeSelectorTerms = append(required.NodeSelectorTerms, nodeTerm(r, fields))
		}
		made.RequiredDuringSchedulingIgnoredDuringExecution = required
	}
	for range r.Intn(3) {
		made.PreferredDuringSchedulingIgnoredDuringExecution = append(made.PreferredDuringSchedulingIgnoredDuringExecution,
			v1.PreferredSchedulingTerm{Weight: int32(1 + r.Intn(100)), Preference: nodeTerm(r, 10)})
	}
}

func affinity(r *rand.Rand) *Case {
	made := cluster(r, 0, func(node *v1.Node) {
		zoned(r)(node)
		if chance(r, 60) {
			node.Labels["disk"] = pick(r, "ssd", "hdd")
		}
	}, nothing[*v1.Pod])
	choosing(r, made.Pod)
	if chance(r, 15) {
		made.Pod.Spec.NodeSelector = map[string]string{"disk": "ssd"}
	}
	return made
}
