package main

import (
	"math/rand"

	appsv1 "k8s.io/api/apps/v1"
	v1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

func namespaces() (all []Other) {
	for _, name := range []string{"default", "prod"} {
		labels := map[string]string{"env": name}
		all = append(all, Other{"", "namespaces", &v1.Namespace{ObjectMeta: metav1.ObjectMeta{Name: name, Labels: labels}}})
	}
	return all
}

func selecting(r *rand.Rand) *metav1.LabelSelector {
	app := pick(r, "web", "db", "cache")
	switch r.Intn(8) {
	case 0:
		return &metav1.LabelSelector{MatchExpressions: []metav1.LabelSelectorRequirement{
			{Key: "app", Operator: pick(r, metav1.LabelSelectorOpIn, metav1.LabelSelectorOpNotIn),
				Values: []string{app, pick(r, "web", "db")}}}}
	case 1:
		return &metav1.LabelSelector{MatchExpressions: []metav1.LabelSelectorRequirement{
			{Key: "tier", Operator: pick(r, metav1.LabelSelectorOpExists, metav1.LabelSelectorOpDoesNotExist)}}}
	case 2:
		return pick(r, &metav1.LabelSelector{}, nil)
	default:
		return &metav1.LabelSelector{MatchLabels: map[string]string{"app": app}}
	}
}

// merged adds what the API server adds to a selector for the pod's own values of these labels.
func merged(selector *metav1.LabelSelector, pod *v1.Pod, keys []string, operator metav1.LabelSelectorOperator) {
	for _, key := range keys {
		if value, ok := pod.Labels[key]; ok && selector != nil {
			selector.MatchExpressions = append(selector.MatchExpressions,
				metav1.LabelSelectorRequirement{Key: key, Operator: operator, Values: []string{value}})
		}
	}
}

func term(r *rand.Rand, pod *v1.Pod) v1.PodAffinityTerm {
	term := v1.PodAffinityTerm{LabelSelector: selecting(r), TopologyKey: pick(r, host, zone, zone, "rack")}
	switch r.Intn(8) {
	case 0:
		term.Namespaces = []string{pick(r, "default", "prod")}
	case 1:
		term.NamespaceSelector = &metav1.LabelSelector{}
	case 2:
		term.NamespaceSelector = &metav1.LabelSelector{MatchLabels: map[string]string{"env": pick(r, "prod", "default")}}
	}
	if term.LabelSelector != nil && chance(r, 10) {
		term.MatchLabelKeys = []string{"tier"}
		merged(term.LabelSelector, pod, term.MatchLabelKeys, metav1.LabelSelectorOpIn)
	} else if term.LabelSelector != nil && chance(r, 10) {
		term.MismatchLabelKeys = []string{"tier"}
		merged(term.LabelSelector, pod, term.MismatchLabelKeys, metav1.LabelSelectorOpNotIn)
	}
	return term
}

func terms(r *rand.Rand, pod *v1.Pod, percent int) (all []v1.PodAffinityTerm) {
	for range 2 {
		if chance(r, percent) {
			all = append(all, term(r, pod))
		}
	}
	return all
}

func weighted(r *rand.Rand, pod *v1.Pod) (all []v1.WeightedPodAffinityTerm) {
	for range 2 {
		if chance(r, 40) {
			all = append(all, v1.WeightedPodAffinityTerm{Weight: int32(1 + r.Intn(100)), PodAffinityTerm: term(r, pod)})
		}
	}
	return all
}

// related gives the pod affinity to other pods.
func related(r *rand.Rand, pod *v1.Pod) {
	if pod.Spec.Affinity == nil {
		pod.Spec.Affinity = &v1.Affinity{}
	}
	if chance(r, 30) {
		pod.Spec.Affinity.PodAntiAffinity = &v1.PodAntiAffinity{
			RequiredDuringSchedulingIgnoredDuringExecution:  terms(r, pod, 40),
			PreferredDuringSchedulingIgnoredDuringExecution: weighted(r, pod)}
	}
	if chance(r, 30) {
		pod.Spec.Affinity.PodAffinity = &v1.PodAffinity{
			RequiredDuringSchedulingIgnoredDuringExecution:  terms(r, pod, 30),
			PreferredDuringSchedulingIgnoredDuringExecution: weighted(r, pod)}
	}
}

func peers(r *rand.Rand) *Case {
	made := cluster(r, 10, zoned(r), func(pod *v1.Pod) {
		labelled(r)(pod)
		related(r, pod)
		if chance(r, 10) {
			leaving(pod)
		}
	})
	labelled(r)(made.Pod)
	for range 2 {
		related(r, made.Pod)
	}
	made.Others = namespaces()
	return made
}

// constraints are at most one for each topology and consequence, as the API demands.
func constraints(r *rand.Rand, pod *v1.Pod) (all []v1.TopologySpreadConstraint) {
	type pair struct {
		key  string
		when v1.UnsatisfiableConstraintAction
	}
	seen := map[pair]bool{}
	for range 1 + r.Intn(3) {
		made := v1.TopologySpreadConstraint{MaxSkew: int32(1 + r.Intn(3)), TopologyKey: pick(r, host, zone, zone, "rack"),
			WhenUnsatisfiable: pick(r, v1.DoNotSchedule, v1.ScheduleAnyway), LabelSelector: selecting(r)}
		ignore, honor := v1.NodeInclusionPolicyIgnore, v1.NodeInclusionPolicyHonor
		if chance(r, 30) {
			made.NodeAffinityPolicy = pick(r, &ignore, &honor)
		}
		if chance(r, 30) {
			made.NodeTaintsPolicy = pick(r, &ignore, &honor)
		}
		if chance(r, 20) && made.WhenUnsatisfiable == v1.DoNotSchedule {
			domains := int32(1 + r.Intn(4))
			made.MinDomains = &domains
		}
		if chance(r, 20) && made.LabelSelector != nil {
			made.MatchLabelKeys = []string{"tier"}
			if chance(r, 50) {
				merged(made.LabelSelector, pod, made.MatchLabelKeys, metav1.LabelSelectorOpIn)
			}
		}
		if same := (pair{made.TopologyKey, made.WhenUnsatisfiable}); !seen[same] {
			seen[same] = true
			all = append(all, made)
		}
	}
	return all
}

// owners are Services and controllers, by whose pods those are spread that ask for nothing.
func owners(r *rand.Rand, pod *v1.Pod) (all []Other) {
	for _, app := range []string{"web", "db", "cache"} {
		meta := metav1.ObjectMeta{Namespace: pod.Namespace, Name: app}
		selector := map[string]string{"app": app}
		if chance(r, 40) {
			all = append(all, Other{"", "services", &v1.Service{ObjectMeta: meta, Spec: v1.ServiceSpec{Selector: selector}}})
		}
		labels := &metav1.LabelSelector{MatchLabels: selector}
		all = append(all, Other{"apps", "replicasets", &appsv1.ReplicaSet{ObjectMeta: meta,
			Spec: appsv1.ReplicaSetSpec{Selector: labels}}})
	}
	meta := metav1.ObjectMeta{Namespace: pod.Namespace, Name: "tier"}
	selector := map[string]string{"tier": "front"}
	all = append(all, Other{"", "services", &v1.Service{ObjectMeta: meta, Spec: v1.ServiceSpec{Selector: selector}}},
		Other{"", "replicationcontrollers", &v1.ReplicationController{ObjectMeta: meta,
			Spec: v1.ReplicationControllerSpec{Selector: selector}}},
		Other{"apps", "statefulsets", &appsv1.StatefulSet{ObjectMeta: meta,
			Spec: appsv1.StatefulSetSpec{Selector: selecting(r)}}})
	owner := pick(r, metav1.OwnerReference{APIVersion: "apps/v1", Kind: "ReplicaSet", Name: pod.Labels["app"]},
		metav1.OwnerReference{APIVersion: "apps/v1", Kind: "StatefulSet", Name: "tier"},
		metav1.OwnerReference{APIVersion: "v1", Kind: "ReplicationController", Name: "tier"},
		metav1.OwnerReference{APIVersion: "batch/v1", Kind: "Job", Name: "tier"})
	if chance(r, 60) {
		owner.UID, owner.Controller = "uid-owner", yes()
		pod.OwnerReferences = []metav1.OwnerReference{owner}
	}
	return all
}

func spread(r *rand.Rand) *Case {
	made := cluster(r, 14, func(node *v1.Node) {
		zoned(r)(node)
		if chance(r, 30) {
			tainted(r)(node)
		}
	}, func(pod *v1.Pod) {
		labelled(r)(pod)
		if chance(r, 10) {
			leaving(pod)
		}
	})
	pod := made.Pod
	labelled(r)(pod)
	if chance(r, 70) {
		pod.Spec.TopologySpreadConstraints = constraints(r, pod)
	}
	if chance(r, 25) {
		tolerating(r, pod)
	}
	if chance(r, 25) {
		choosing(r, pod)
	}
	made.Others = owners(r, pod)
	return made
}
