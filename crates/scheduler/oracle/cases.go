package main

import (
	"fmt"
	"math/rand"
	"slices"

	appsv1 "k8s.io/api/apps/v1"
	v1 "k8s.io/api/core/v1"
	storagev1 "k8s.io/api/storage/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/util/sets"
)

const (
	host = "kubernetes.io/hostname"
	zone = "topology.kubernetes.io/zone"
)

var (
	apps       = []string{"web", "db", "cache"}
	namespaces = []string{"default", "prod"}
	topologies = []string{host, zone, zone, "rack"}
)

func sortedNames(names sets.Set[string]) []string { return sets.List(names) }

func pick[T any](r *rand.Rand, from []T) T { return from[r.Intn(len(from))] }

func chance(r *rand.Rand, percent int) bool { return r.Intn(100) < percent }

func quantity(text string) resource.Quantity { return resource.MustParse(text) }

func makeCase(r *rand.Rand) *Case {
	made := &Case{Scores: map[string]map[string]int64{}}
	// An image is as large on every node.
	image := int64(r.Intn(900)) << 20
	for at := range 2 + r.Intn(7) {
		made.Nodes = append(made.Nodes, makeNode(r, at, image))
	}
	for at := range r.Intn(18) {
		pod := makePod(r, fmt.Sprintf("old-%d", at))
		pod.Spec.NodeName = pick(r, made.Nodes).Name
		pod.Spec.TopologySpreadConstraints = nil
		if chance(r, 15) {
			now := metav1.Unix(1_700_000_000, 0)
			pod.DeletionTimestamp = &now
		}
		made.Pods = append(made.Pods, pod)
	}
	made.Pod = makePod(r, "new")
	made.Others = others(r)
	refine(r, made)
	return made
}

func makeNode(r *rand.Rand, at int, image int64) *v1.Node {
	name := fmt.Sprintf("n%d", at)
	node := &v1.Node{ObjectMeta: metav1.ObjectMeta{Name: name, Labels: map[string]string{host: name}}}
	if chance(r, 85) {
		node.Labels[zone] = pick(r, []string{"a", "b", "c"})
	}
	if chance(r, 40) {
		node.Labels["disk"] = pick(r, []string{"ssd", "hdd"})
	}
	if chance(r, 30) {
		node.Labels["rack"] = pick(r, []string{"1", "2", "10"})
	}
	node.Spec.Unschedulable = chance(r, 8)
	for range r.Intn(3) {
		if chance(r, 40) {
			effects := []v1.TaintEffect{v1.TaintEffectNoSchedule, v1.TaintEffectPreferNoSchedule, v1.TaintEffectNoExecute,
				v1.TaintEffectPreferNoSchedule}
			node.Spec.Taints = append(node.Spec.Taints,
				v1.Taint{Key: pick(r, []string{"gpu", "spot"}), Value: pick(r, []string{"", "yes"}), Effect: pick(r, effects)})
		}
	}
	node.Status.Allocatable = v1.ResourceList{
		v1.ResourceCPU:    quantity(pick(r, []string{"1", "2", "3500m", "8"})),
		v1.ResourceMemory: quantity(pick(r, []string{"1Gi", "4Gi", "7900Mi", "32Gi"})),
		v1.ResourcePods:   quantity(pick(r, []string{"3", "6", "110"})),
	}
	if chance(r, 30) {
		node.Status.Allocatable["example.com/gpu"] = quantity("2")
	}
	if chance(r, 40) {
		node.Status.Images = []v1.ContainerImage{{Names: []string{"web:1"}, SizeBytes: image}}
	}
	return node
}

func makePod(r *rand.Rand, name string) *v1.Pod {
	pod := &v1.Pod{ObjectMeta: metav1.ObjectMeta{Name: name, Namespace: "default", UID: types.UID("uid-" + name),
		Labels: map[string]string{"app": pick(r, apps)}}}
	if chance(r, 20) {
		pod.Namespace = "prod"
	}
	if chance(r, 40) {
		pod.Labels["tier"] = pick(r, []string{"front", "back"})
	}
	pod.Spec.SchedulerName = "default-scheduler"
	pod.Spec.Containers = []v1.Container{makeContainer(r)}
	if chance(r, 15) {
		pod.Spec.InitContainers = []v1.Container{makeContainer(r)}
	}
	if chance(r, 8) {
		pod.Spec.Containers[0].Ports = []v1.ContainerPort{{HostPort: 80, Protocol: v1.ProtocolTCP,
			HostIP: pick(r, []string{"", "10.0.0.1", "10.0.0.2"})}}
	}
	pod.Spec.Affinity = &v1.Affinity{}
	if chance(r, 25) {
		pod.Spec.Affinity.PodAntiAffinity = &v1.PodAntiAffinity{
			RequiredDuringSchedulingIgnoredDuringExecution:  terms(r, 40),
			PreferredDuringSchedulingIgnoredDuringExecution: weighted(r)}
	}
	if chance(r, 25) {
		pod.Spec.Affinity.PodAffinity = &v1.PodAffinity{
			RequiredDuringSchedulingIgnoredDuringExecution:  terms(r, 30),
			PreferredDuringSchedulingIgnoredDuringExecution: weighted(r)}
	}
	return pod
}

func makeContainer(r *rand.Rand) v1.Container {
	requests := v1.ResourceList{}
	if chance(r, 70) {
		requests[v1.ResourceCPU] = quantity(pick(r, []string{"50m", "300m", "1", "1700m"}))
	}
	if chance(r, 60) {
		requests[v1.ResourceMemory] = quantity(pick(r, []string{"64Mi", "300M", "1Gi", "3Gi"}))
	}
	if chance(r, 5) {
		requests["example.com/gpu"] = quantity("1")
	}
	return v1.Container{Name: "c", Image: pick(r, []string{"web:1", "web", "other"}),
		Resources: v1.ResourceRequirements{Requests: requests}}
}

func selecting(r *rand.Rand) *metav1.LabelSelector {
	switch r.Intn(6) {
	case 0:
		return &metav1.LabelSelector{MatchExpressions: []metav1.LabelSelectorRequirement{
			{Key: "app", Operator: metav1.LabelSelectorOpIn, Values: []string{pick(r, apps), pick(r, apps)}}}}
	case 1:
		return &metav1.LabelSelector{MatchExpressions: []metav1.LabelSelectorRequirement{
			{Key: "tier", Operator: pick(r, []metav1.LabelSelectorOperator{metav1.LabelSelectorOpExists,
				metav1.LabelSelectorOpDoesNotExist})}}}
	case 2:
		return &metav1.LabelSelector{}
	default:
		return &metav1.LabelSelector{MatchLabels: map[string]string{"app": pick(r, apps)}}
	}
}

func term(r *rand.Rand) v1.PodAffinityTerm {
	term := v1.PodAffinityTerm{LabelSelector: selecting(r), TopologyKey: pick(r, topologies)}
	switch r.Intn(8) {
	case 0:
		term.Namespaces = []string{pick(r, namespaces)}
	case 1:
		term.NamespaceSelector = &metav1.LabelSelector{}
	case 2:
		term.NamespaceSelector = &metav1.LabelSelector{MatchLabels: map[string]string{"env": "prod"}}
	}
	return term
}

func terms(r *rand.Rand, percent int) (all []v1.PodAffinityTerm) {
	for range 2 {
		if chance(r, percent) {
			all = append(all, term(r))
		}
	}
	return all
}

func weighted(r *rand.Rand) (all []v1.WeightedPodAffinityTerm) {
	for range 2 {
		if chance(r, 40) {
			all = append(all, v1.WeightedPodAffinityTerm{Weight: int32(1 + r.Intn(100)), PodAffinityTerm: term(r)})
		}
	}
	return all
}

// refine gives the pod that is asked about what only it has, so that most questions are about few things.
func refine(r *rand.Rand, made *Case) {
	spec := &made.Pod.Spec
	if chance(r, 20) {
		spec.NodeSelector = map[string]string{"disk": "ssd"}
	}
	if chance(r, 20) {
		spec.Affinity.NodeAffinity = nodeAffinity(r)
	}
	if chance(r, 40) {
		spec.Tolerations = append(spec.Tolerations, v1.Toleration{Key: pick(r, []string{"gpu", "spot", ""}),
			Operator: v1.TolerationOpExists, Effect: pick(r, []v1.TaintEffect{"", v1.TaintEffectNoSchedule})})
	}
	for range r.Intn(3) {
		if chance(r, 45) {
			spec.TopologySpreadConstraints = append(spec.TopologySpreadConstraints, constraint(r))
		}
	}
	// The API refuses two constraints of one topology and one consequence.
	spec.TopologySpreadConstraints = slices.CompactFunc(spec.TopologySpreadConstraints,
		func(a, b v1.TopologySpreadConstraint) bool {
			return a.TopologyKey == b.TopologyKey && a.WhenUnsatisfiable == b.WhenUnsatisfiable
		})
	if chance(r, 20) {
		claims := []string{"bound-a", "delayed", "immediate", "missing", "elsewhere"}
		source := v1.PersistentVolumeClaimVolumeSource{ClaimName: pick(r, claims)}
		spec.Volumes = []v1.Volume{{Name: "data", VolumeSource: v1.VolumeSource{PersistentVolumeClaim: &source}}}
		made.Pod.Namespace = "default"
	}
	if chance(r, 50) {
		yes := true
		made.Pod.OwnerReferences = []metav1.OwnerReference{{APIVersion: "apps/v1", Kind: "ReplicaSet",
			Name: made.Pod.Labels["app"], UID: "rs", Controller: &yes}}
	}
}

func nodeAffinity(r *rand.Rand) *v1.NodeAffinity {
	expression := func() v1.NodeSelectorTerm {
		switch r.Intn(4) {
		case 0:
			return v1.NodeSelectorTerm{MatchFields: []v1.NodeSelectorRequirement{{Key: "metadata.name",
				Operator: v1.NodeSelectorOpIn, Values: []string{pick(r, []string{"n0", "n1", "n9"})}}}}
		case 1:
			return v1.NodeSelectorTerm{MatchExpressions: []v1.NodeSelectorRequirement{{Key: "rack",
				Operator: pick(r, []v1.NodeSelectorOperator{v1.NodeSelectorOpGt, v1.NodeSelectorOpLt}), Values: []string{"1"}}}}
		default:
			return v1.NodeSelectorTerm{MatchExpressions: []v1.NodeSelectorRequirement{{Key: zone,
				Operator: pick(r, []v1.NodeSelectorOperator{v1.NodeSelectorOpIn, v1.NodeSelectorOpNotIn}),
				Values:   []string{pick(r, []string{"a", "b"})}}}}
		}
	}
	affinity := &v1.NodeAffinity{}
	if chance(r, 60) {
		affinity.RequiredDuringSchedulingIgnoredDuringExecution = &v1.NodeSelector{
			NodeSelectorTerms: []v1.NodeSelectorTerm{expression()}}
	}
	for range r.Intn(3) {
		affinity.PreferredDuringSchedulingIgnoredDuringExecution = append(
			affinity.PreferredDuringSchedulingIgnoredDuringExecution,
			v1.PreferredSchedulingTerm{Weight: int32(1 + r.Intn(100)), Preference: expression()})
	}
	return affinity
}

func constraint(r *rand.Rand) v1.TopologySpreadConstraint {
	made := v1.TopologySpreadConstraint{MaxSkew: int32(1 + r.Intn(3)), TopologyKey: pick(r, topologies),
		WhenUnsatisfiable: pick(r, []v1.UnsatisfiableConstraintAction{v1.DoNotSchedule, v1.ScheduleAnyway}),
		LabelSelector:     selecting(r)}
	ignore, honor := v1.NodeInclusionPolicyIgnore, v1.NodeInclusionPolicyHonor
	if chance(r, 25) {
		made.NodeAffinityPolicy = &ignore
	}
	if chance(r, 25) {
		made.NodeTaintsPolicy = &honor
	}
	if chance(r, 20) && made.WhenUnsatisfiable == v1.DoNotSchedule {
		domains := int32(1 + r.Intn(4))
		made.MinDomains = &domains
	}
	if chance(r, 20) {
		made.MatchLabelKeys = []string{"tier"}
	}
	return made
}

func others(r *rand.Rand) (all []Other) {
	for _, name := range namespaces {
		labels := map[string]string{"env": name}
		all = append(all, Other{"", "namespaces", &v1.Namespace{ObjectMeta: metav1.ObjectMeta{Name: name, Labels: labels}}})
	}
	for _, app := range apps {
		meta := metav1.ObjectMeta{Namespace: "default", Name: app}
		selector := map[string]string{"app": app}
		if chance(r, 60) {
			all = append(all, Other{"", "services", &v1.Service{ObjectMeta: meta, Spec: v1.ServiceSpec{Selector: selector}}})
		}
		set := &appsv1.ReplicaSet{ObjectMeta: meta, Spec: appsv1.ReplicaSetSpec{
			Selector: &metav1.LabelSelector{MatchLabels: selector}}}
		all = append(all, Other{"apps", "replicasets", set})
	}
	all = append(all,
		Other{"storage.k8s.io", "storageclasses", storageClass("local", storagev1.VolumeBindingWaitForFirstConsumer)},
		Other{"storage.k8s.io", "storageclasses", storageClass("now", storagev1.VolumeBindingImmediate)},
		volume("va", zone, "a", "claimed", r), volume("vn", host, "n0", "", r), volume("vm", host, "n1", "", r),
		claim("bound-a", "local", "va"), claim("delayed", "local", ""), claim("immediate", "now", ""),
		claim("elsewhere", "local", "gone"))
	return all
}

func volume(name, key, value, claimed string, r *rand.Rand) Other {
	made := &v1.PersistentVolume{ObjectMeta: metav1.ObjectMeta{Name: name}}
	made.Spec.StorageClassName = "local"
	made.Spec.Capacity = v1.ResourceList{v1.ResourceStorage: quantity(pick(r, []string{"500Mi", "1Gi", "5Gi"}))}
	made.Spec.AccessModes = []v1.PersistentVolumeAccessMode{v1.ReadWriteOnce}
	made.Spec.NodeAffinity = &v1.VolumeNodeAffinity{Required: &v1.NodeSelector{NodeSelectorTerms: []v1.NodeSelectorTerm{{
		MatchExpressions: []v1.NodeSelectorRequirement{{Key: key, Operator: v1.NodeSelectorOpIn, Values: []string{value}}}}}}}
	made.Status.Phase = v1.VolumeAvailable
	if claimed != "" {
		made.Status.Phase = v1.VolumeBound
		made.Spec.ClaimRef = &v1.ObjectReference{Namespace: "default", Name: "bound-a", UID: "uid-bound-a"}
		if chance(r, 50) {
			made.Labels = map[string]string{zone: pick(r, []string{"a", "a__b", "b"})}
		}
	}
	return Other{"", "persistentvolumes", made}
}

func claim(name, class, volume string) Other {
	made := &v1.PersistentVolumeClaim{ObjectMeta: metav1.ObjectMeta{Namespace: "default", Name: name,
		UID: types.UID("uid-" + name)}}
	made.Spec.StorageClassName = &class
	made.Spec.AccessModes = []v1.PersistentVolumeAccessMode{v1.ReadWriteOnce}
	made.Spec.Resources.Requests = v1.ResourceList{v1.ResourceStorage: quantity("1Gi")}
	made.Spec.VolumeName = volume
	if volume != "" {
		made.Annotations = map[string]string{"pv.kubernetes.io/bind-completed": "yes"}
	}
	return Other{"", "persistentvolumeclaims", made}
}
