package main

import (
	"fmt"
	"math/rand"
	"slices"

	v1 "k8s.io/api/core/v1"
	policyv1 "k8s.io/api/policy/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

func ranked(r *rand.Rand, pod *v1.Pod) {
	priority := pick(r, int32(-5), 0, 0, 10, 100)
	pod.Spec.Priority = &priority
	started := metav1.Unix(1_700_000_000+int64(r.Intn(5))*60, 0)
	pod.Status.StartTime = &started
	pod.Spec.Containers[0].Resources.Requests = amounts("cpu", pick(r, "500m", "1", "2"), "memory", pick(r, "1Gi", "2Gi"))
}

func budgets(r *rand.Rand) (all []Other) {
	for at := range r.Intn(3) {
		budget := &policyv1.PodDisruptionBudget{ObjectMeta: metav1.ObjectMeta{Namespace: "default", Name: fmt.Sprintf("b%d", at)}}
		budget.Spec.Selector = selecting(r)
		budget.Status.DisruptionsAllowed = int32(r.Intn(3))
		if chance(r, 30) {
			budget.Status.DisruptedPods = map[string]metav1.Time{"p1": metav1.Unix(1_700_000_000, 0)}
		}
		all = append(all, Other{"policy", "poddisruptionbudgets", budget})
	}
	return all
}

// preemptions asks for a pod that is more important than most, on nodes that are mostly full.
func preemptions(r *rand.Rand) *Case {
	made := cluster(r, 22, func(node *v1.Node) {
		zoned(r)(node)
		node.Status.Allocatable = amounts("cpu", pick(r, "2", "3"), "memory", pick(r, "4Gi", "6Gi"), "pods", pick(r, "4", "110"))
	}, func(pod *v1.Pod) {
		labelled(r)(pod)
		pod.Namespace = "default"
		ranked(r, pod)
		if chance(r, 20) {
			related(r, pod)
		}
		if chance(r, 8) {
			pod.Spec.Containers[0].Ports = []v1.ContainerPort{{ContainerPort: 80, HostPort: 80, Protocol: v1.ProtocolTCP}}
		}
		if chance(r, 6) {
			leaving(pod)
		}
	})
	pod := made.Pod
	labelled(r)(pod)
	pod.Namespace = "default"
	ranked(r, pod)
	pod.Status = v1.PodStatus{}
	pod.Spec.Containers[0].Resources.Requests = amounts("cpu", pick(r, "1", "1500m", "2", "3"), "memory", "1Gi")
	priority := pick(r, int32(0), 50, 1000, 1000)
	pod.Spec.Priority = &priority
	if chance(r, 6) {
		never := v1.PreemptNever
		pod.Spec.PreemptionPolicy = &never
	}
	if chance(r, 20) {
		related(r, pod)
	}
	if chance(r, 15) {
		pod.Spec.Containers[0].Ports = []v1.ContainerPort{{ContainerPort: 80, HostPort: 80, Protocol: v1.ProtocolTCP}}
	}
	if chance(r, 20) {
		pod.Spec.TopologySpreadConstraints = constraints(r, pod)
	}
	if chance(r, 20) {
		choosing(r, pod)
	}
	made.Others = append(namespaces(), budgets(r)...)
	thin(made)
	return made
}

// thin leaves nodes no more pods than upstream sorts in a stable way, and each port to one of them.
func thin(made *Case) {
	pods, ports := map[string]int{}, map[string]bool{}
	made.Pods = slices.DeleteFunc(made.Pods, func(pod *v1.Pod) bool {
		node := pod.Spec.NodeName
		hasPort := len(pod.Spec.Containers[0].Ports) > 0
		if pods[node] == 12 || hasPort && ports[node] {
			return true
		}
		pods[node]++
		ports[node] = ports[node] || hasPort
		return false
	})
	// Upstream counts neither the pods of an empty selector nor those that are leaving, but then adds and takes off pods
	// as if it had: see README.md.
	for at := range made.Pod.Spec.TopologySpreadConstraints {
		for _, pod := range made.Pods {
			pod.DeletionTimestamp = nil
		}
		if labels := made.Pod.Spec.TopologySpreadConstraints[at].LabelSelector; labels != nil && labels.Size() == 0 {
			labels.MatchLabels = map[string]string{"app": "web"}
		}
	}
}

// nominations has pods that wait for room on a node, and may be such a pod itself.
func nominations(r *rand.Rand) *Case {
	made := preemptions(r)
	for at := range 1 + r.Intn(3) {
		waiting := newPod(fmt.Sprintf("w%d", at))
		labelled(r)(waiting)
		ranked(r, waiting)
		waiting.Namespace = "default"
		waiting.Status = v1.PodStatus{NominatedNodeName: pick(r, made.Nodes...).Name}
		priority := pick(r, int32(10), 1000, 2000)
		waiting.Spec.Priority = &priority
		if chance(r, 30) {
			related(r, waiting)
		}
		made.Pods = append(made.Pods, waiting)
	}
	if chance(r, 40) {
		made.Pod.Status.NominatedNodeName = pick(r, pick(r, made.Nodes...).Name, "n9")
		for _, pod := range made.Pods {
			if pod.Spec.NodeName == made.Pod.Status.NominatedNodeName && chance(r, 30) {
				leaving(pod)
				pod.Status.Conditions = []v1.PodCondition{{Type: v1.DisruptionTarget, Status: v1.ConditionTrue,
					Reason: v1.PodReasonPreemptionByScheduler}}
			}
		}
	}
	return made
}
