package main

import (
	"fmt"
	"math/rand"

	v1 "k8s.io/api/core/v1"
)

// sized gives the node little room of some resources.
func sized(r *rand.Rand) func(*v1.Node) {
	return func(node *v1.Node) {
		node.Status.Allocatable = amounts("cpu", pick(r, "1", "2", "3500m", "8"),
			"memory", pick(r, "1Gi", "4Gi", "7900Mi", "32Gi"), "pods", pick(r, "3", "6", "110"))
		if chance(r, 30) {
			node.Status.Allocatable[gpu] = quantity(pick(r, "1", "2", "8"))
		}
		if chance(r, 30) {
			node.Status.Allocatable["hugepages-2Mi"] = quantity("64Mi")
		}
		if chance(r, 60) {
			node.Status.Allocatable["ephemeral-storage"] = quantity(pick(r, "5Gi", "20G"))
		}
	}
}

func requests(r *rand.Rand) v1.ResourceList {
	list := v1.ResourceList{}
	if chance(r, 70) {
		list["cpu"] = quantity(pick(r, "0", "50m", "300m", "1", "1700m"))
	}
	if chance(r, 60) {
		list["memory"] = quantity(pick(r, "64Mi", "300M", "1Gi", "3Gi"))
	}
	if chance(r, 8) {
		list[gpu] = quantity(pick(r, "1", "2"))
	}
	if chance(r, 8) {
		list["hugepages-2Mi"] = quantity(pick(r, "2Mi", "32Mi"))
	}
	if chance(r, 15) {
		list["ephemeral-storage"] = quantity(pick(r, "100Mi", "4Gi", "0"))
	}
	return list
}

func container(r *rand.Rand, name string) v1.Container {
	return v1.Container{Name: name, Image: pick(r, "web:1", "other"),
		Resources: v1.ResourceRequirements{Requests: requests(r)}}
}

// asking gives the pod containers that want something.
func asking(r *rand.Rand, pod *v1.Pod) {
	spec := &pod.Spec
	spec.Containers = []v1.Container{container(r, "c")}
	if chance(r, 25) {
		spec.Containers = append(spec.Containers, container(r, "d"))
	}
	for at := range r.Intn(4) {
		if chance(r, 25) {
			first := container(r, fmt.Sprintf("i%d", at))
			if chance(r, 50) {
				always := v1.ContainerRestartPolicyAlways
				first.RestartPolicy = &always
			}
			spec.InitContainers = append(spec.InitContainers, first)
		}
	}
	if chance(r, 12) {
		spec.Overhead = amounts("cpu", pick(r, "10m", "250m"), "memory", "120Mi")
	}
	if chance(r, 15) {
		spec.Resources = &v1.ResourceRequirements{Requests: v1.ResourceList{}}
		for _, name := range []v1.ResourceName{"cpu", "memory", "hugepages-2Mi"} {
			if chance(r, 50) {
				spec.Resources.Requests[name] = quantity(map[v1.ResourceName]string{
					"cpu": pick(r, "500m", "2"), "memory": pick(r, "128Mi", "2Gi"), "hugepages-2Mi": "4Mi"}[name])
			}
		}
	}
	if chance(r, 8) {
		port := v1.ContainerPort{ContainerPort: 80, HostPort: pick(r, int32(80), 81), Protocol: pick(r, v1.ProtocolTCP, v1.ProtocolUDP),
			HostIP: pick(r, "", "10.0.0.1", "10.0.0.2", "0.0.0.0")}
		at := pick(r, spec.Containers, spec.InitContainers)
		if len(at) > 0 {
			at[0].Ports = []v1.ContainerPort{port}
		}
	}
}

func resources(r *rand.Rand) *Case {
	made := cluster(r, 14, sized(r), func(pod *v1.Pod) { asking(r, pod) })
	asking(r, made.Pod)
	return made
}

// resized has pods whose containers hold other amounts than their specs say.
func resized(r *rand.Rand) *Case {
	made := cluster(r, 10, sized(r), func(pod *v1.Pod) {
		asking(r, pod)
		for _, container := range append(pod.Spec.Containers, pod.Spec.InitContainers...) {
			if chance(r, 30) {
				continue
			}
			status := v1.ContainerStatus{Name: container.Name, AllocatedResources: requests(r)}
			if chance(r, 85) {
				status.Resources = &v1.ResourceRequirements{Requests: requests(r)}
			}
			if container.RestartPolicy != nil || chance(r, 20) {
				pod.Status.InitContainerStatuses = append(pod.Status.InitContainerStatuses, status)
			} else {
				pod.Status.ContainerStatuses = append(pod.Status.ContainerStatuses, status)
			}
		}
		if pod.Spec.Resources != nil && chance(r, 60) {
			pod.Status.Resources = &v1.ResourceRequirements{Requests: amounts("cpu", pick(r, "250m", "1500m"), "memory", "1Gi")}
			pod.Status.AllocatedResources = amounts("cpu", pick(r, "100m", "1900m"))
		}
		if chance(r, 40) {
			pod.Status.Conditions = []v1.PodCondition{{Type: v1.PodResizePending, Status: v1.ConditionTrue,
				Reason: pick(r, v1.PodReasonInfeasible, v1.PodReasonDeferred)}}
		}
	})
	asking(r, made.Pod)
	return made
}
