package main

import (
	"fmt"
	"math/rand"

	v1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
)

// theme makes questions that are mostly about one thing.
type theme struct {
	name string
	make func(*rand.Rand) *Case
}

var themes = []theme{
	{"everything", everything},
	{"resources", resources},
	{"resized", resized},
	{"nodes", nodes},
	{"affinity", affinity},
	{"peers", peers},
	{"spread", spread},
	{"volumes", volumes},
	{"limits", limits},
	{"disks", disks},
	{"preemption", preemptions},
	{"nominated", nominations},
	{"images", images},
}

const (
	host = "kubernetes.io/hostname"
	zone = "topology.kubernetes.io/zone"
	gpu  = "example.com/gpu"
)

func pick[T any](r *rand.Rand, from ...T) T { return from[r.Intn(len(from))] }

func chance(r *rand.Rand, percent int) bool { return r.Intn(100) < percent }

func quantity(text string) resource.Quantity { return resource.MustParse(text) }

func amounts(pairs ...string) v1.ResourceList {
	list := v1.ResourceList{}
	for at := 0; at < len(pairs); at += 2 {
		list[v1.ResourceName(pairs[at])] = quantity(pairs[at+1])
	}
	return list
}

func yes() *bool {
	yes := true
	return &yes
}

// newNode has room for anything that is not about room.
func newNode(at int) *v1.Node {
	name := fmt.Sprintf("n%d", at)
	node := &v1.Node{ObjectMeta: metav1.ObjectMeta{Name: name, Labels: map[string]string{host: name}}}
	node.Status.Allocatable = amounts("cpu", "8", "memory", "16Gi", "pods", "110")
	return node
}

func newPod(name string) *v1.Pod {
	pod := &v1.Pod{ObjectMeta: metav1.ObjectMeta{Name: name, Namespace: "default", UID: types.UID("uid-" + name),
		Labels: map[string]string{}}}
	pod.Spec.SchedulerName = scheduler
	pod.Spec.Containers = []v1.Container{{Name: "c", Image: "i"}}
	return pod
}

// cluster has nodes and pods on them, each as it is made by the caller.
func cluster(r *rand.Rand, pods int, eachNode func(*v1.Node), eachPod func(*v1.Pod)) *Case {
	made := &Case{}
	for at := range 2 + r.Intn(6) {
		node := newNode(at)
		eachNode(node)
		made.Nodes = append(made.Nodes, node)
	}
	for at := range r.Intn(pods + 1) {
		pod := newPod(fmt.Sprintf("p%d", at))
		eachPod(pod)
		pod.Spec.NodeName = pick(r, made.Nodes...).Name
		made.Pods = append(made.Pods, pod)
	}
	made.Pod = newPod("new")
	return made
}

func nothing[T any](T) {}

func zoned(r *rand.Rand) func(*v1.Node) {
	return func(node *v1.Node) {
		if chance(r, 85) {
			node.Labels[zone] = pick(r, "a", "b", "c")
		}
		if chance(r, 40) {
			node.Labels["rack"] = pick(r, "1", "2", "10")
		}
	}
}

func labelled(r *rand.Rand) func(*v1.Pod) {
	return func(pod *v1.Pod) {
		pod.Labels["app"] = pick(r, "web", "db", "cache")
		if chance(r, 40) {
			pod.Labels["tier"] = pick(r, "front", "back")
		}
		if chance(r, 20) {
			pod.Namespace = "prod"
		}
	}
}

func leaving(pod *v1.Pod) {
	now := metav1.Unix(1_700_000_000, 0)
	pod.DeletionTimestamp = &now
	pod.Finalizers = []string{"example.com/held"}
}

// everything mixes what the other themes ask about.
func everything(r *rand.Rand) *Case {
	crowd := func(node *v1.Node) {
		zoned(r)(node)
		tainted(r)(node)
		sized(r)(node)
	}
	made := cluster(r, 18, crowd, func(pod *v1.Pod) {
		labelled(r)(pod)
		asking(r, pod)
		related(r, pod)
		if chance(r, 15) {
			leaving(pod)
		}
	})
	pod := made.Pod
	labelled(r)(pod)
	asking(r, pod)
	if chance(r, 40) {
		related(r, pod)
	}
	if chance(r, 30) {
		pod.Spec.TopologySpreadConstraints = constraints(r, pod)
	}
	if chance(r, 40) {
		tolerating(r, pod)
	}
	if chance(r, 30) {
		choosing(r, pod)
	}
	made.Others = append(namespaces(), owners(r, pod)...)
	return made
}

func images(r *rand.Rand) *Case {
	large := []int64{int64(r.Intn(40)) << 20, int64(r.Intn(2500)) << 20, int64(r.Intn(900)) << 20}
	all := []string{"web:1", "example.com/db:latest", "example.com:5000/cache"}
	made := cluster(r, 0, func(node *v1.Node) {
		for at, name := range all {
			if chance(r, 45) {
				names := []string{name}
				if chance(r, 30) {
					names = append(names, name+"@sha256:0")
				}
				node.Status.Images = append(node.Status.Images, v1.ContainerImage{Names: names, SizeBytes: large[at]})
			}
		}
	}, nothing[*v1.Pod])
	image := func() string { return pick(r, "web:1", "web", "example.com/db", "example.com:5000/cache", "gone") }
	made.Pod.Spec.Containers = nil
	for at := range 1 + r.Intn(3) {
		made.Pod.Spec.Containers = append(made.Pod.Spec.Containers,
			v1.Container{Name: fmt.Sprintf("c%d", at), Image: image()})
	}
	if chance(r, 40) {
		made.Pod.Spec.InitContainers = []v1.Container{{Name: "first", Image: image()}}
	}
	if chance(r, 30) {
		reference := &v1.ImageVolumeSource{Reference: image()}
		made.Pod.Spec.Volumes = []v1.Volume{{Name: "files", VolumeSource: v1.VolumeSource{Image: reference}}}
	}
	return made
}
