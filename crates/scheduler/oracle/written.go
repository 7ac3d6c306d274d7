package main

import (
	"fmt"

	appsv1 "k8s.io/api/apps/v1"
	v1 "k8s.io/api/core/v1"
	policyv1 "k8s.io/api/policy/v1"
	storagev1 "k8s.io/api/storage/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// written are the questions that were thought of: each is about one rule, on three nodes with nothing special.
func written() (all []*Case) {
	for _, each := range []struct {
		about string
		shape func(*Case)
	}{
		{"no nodes", func(c *Case) { c.Nodes = nil }},
		{"two gates", func(c *Case) {
			c.Pod.Spec.SchedulingGates = []v1.PodSchedulingGate{{Name: "example.com/b"}, {Name: "example.com/a"}}
		}},
		{"a sidecar runs beside the largest init container", func(c *Case) {
			always := v1.ContainerRestartPolicyAlways
			sidecar := wanting("s", "cpu", "3")
			sidecar.RestartPolicy = &always
			c.Pod.Spec.InitContainers = []v1.Container{sidecar, wanting("i", "cpu", "6")}
		}},
		{"overhead is on top of what the pod asks for as a whole", func(c *Case) {
			level := v1.ResourceRequirements{Requests: amounts("cpu", "7500m")}
			c.Pod.Spec.Resources, c.Pod.Spec.Overhead = &level, amounts("cpu", "501m")
		}},
		{"a pod that asks for nothing fits where all is taken", func(c *Case) {
			c.hold(0, wanting("c", "cpu", "8"))
			c.hold(1, wanting("c", "cpu", "9"))
		}},
		{"an extended resource that one node has", func(c *Case) {
			c.Nodes[1].Status.Allocatable[gpu] = quantity("2")
			c.Pod.Spec.Containers = []v1.Container{wanting("c", gpu, "2")}
		}},
		{"huge pages nobody has, more cpu than there is, and a full node", func(c *Case) {
			c.Nodes[0].Status.Allocatable["pods"] = quantity("0")
			c.Pod.Spec.Containers = []v1.Container{wanting("c", "hugepages-1Gi", "1Gi", "cpu", "9")}
		}},
		{"the same port on another address", func(c *Case) {
			c.hold(0, listening("10.0.0.1"))
			c.hold(1, listening(""))
			c.Pod.Spec.Containers = []v1.Container{listening("10.0.0.2")}
		}},
		{"the same port on every address", func(c *Case) {
			c.hold(0, listening("10.0.0.1"))
			c.Pod.Spec.Containers = []v1.Container{listening("0.0.0.0")}
		}},
		{"a cordoned node, tolerated", func(c *Case) {
			c.Nodes[0].Spec.Unschedulable, c.Nodes[1].Spec.Unschedulable = true, true
			c.Pod.Spec.Tolerations = []v1.Toleration{{Key: v1.TaintNodeUnschedulable, Operator: v1.TolerationOpExists}}
		}},
		{"cordoned nodes, not tolerated", func(c *Case) {
			for _, node := range c.Nodes {
				node.Spec.Unschedulable = true
			}
		}},
		{"tolerated for a while is tolerated", func(c *Case) {
			c.taint(0, v1.TaintEffectNoExecute)
			c.taint(1, v1.TaintEffectNoSchedule)
			seconds := int64(5)
			c.Pod.Spec.Tolerations = []v1.Toleration{{Key: "gone", Effect: v1.TaintEffectNoExecute, TolerationSeconds: &seconds}}
		}},
		{"the fewest soft taints", func(c *Case) {
			c.taint(0, v1.TaintEffectPreferNoSchedule)
			c.taint(0, v1.TaintEffectPreferNoSchedule)
			c.taint(1, v1.TaintEffectPreferNoSchedule)
		}},
		{"names that exclude each other", func(c *Case) {
			c.require(v1.NodeSelectorTerm{MatchFields: []v1.NodeSelectorRequirement{name("n0"), name("n1")}})
		}},
		{"a name that is not there, and one that is full", func(c *Case) {
			c.Nodes[1].Status.Allocatable["pods"] = quantity("0")
			c.require(v1.NodeSelectorTerm{MatchFields: []v1.NodeSelectorRequirement{name("n1")}},
				v1.NodeSelectorTerm{MatchFields: []v1.NodeSelectorRequirement{name("n9")}})
		}},
		{"an empty term matches nothing", func(c *Case) { c.require(v1.NodeSelectorTerm{}) }},
		{"a larger number", func(c *Case) {
			c.Nodes[0].Labels["size"], c.Nodes[1].Labels["size"], c.Nodes[2].Labels["size"] = "9", "10", "many"
			c.require(v1.NodeSelectorTerm{MatchExpressions: []v1.NodeSelectorRequirement{
				{Key: "size", Operator: v1.NodeSelectorOpGt, Values: []string{"9"}}}})
		}},
		{"nobody is there yet that it must be near, but it would be one of them", func(c *Case) {
			c.Pod.Labels["app"] = "web"
			c.near(appTerm("web", zone))
		}},
		{"nobody is there that it must be near", func(c *Case) { c.near(appTerm("web", host)) }},
		{"all terms must hold of one pod", func(c *Case) {
			c.hold(0, v1.Container{Name: "c"}).Labels["app"] = "web"
			c.hold(1, v1.Container{Name: "c"}).Labels["tier"] = "front"
			front := appTerm("web", host)
			front.LabelSelector = &metav1.LabelSelector{MatchLabels: map[string]string{"tier": "front"}}
			c.near(appTerm("web", host), front)
		}},
		{"a pod in another namespace keeps it away", func(c *Case) {
			other := c.hold(2, v1.Container{Name: "c"})
			other.Namespace = "prod"
			away := appTerm("web", zone)
			away.NamespaceSelector = &metav1.LabelSelector{MatchLabels: map[string]string{"env": "default"}}
			other.Spec.Affinity = &v1.Affinity{PodAntiAffinity: &v1.PodAntiAffinity{
				RequiredDuringSchedulingIgnoredDuringExecution: []v1.PodAffinityTerm{away}}}
			c.Pod.Labels["app"] = "web"
			c.Others = namespaces()
		}},
		{"what others must be near pulls it too", func(c *Case) {
			c.Pod.Labels["app"] = "web"
			c.hold(1, v1.Container{Name: "c"}).Spec.Affinity = &v1.Affinity{PodAffinity: &v1.PodAffinity{
				RequiredDuringSchedulingIgnoredDuringExecution: []v1.PodAffinityTerm{appTerm("web", host)}}}
			c.hold(2, v1.Container{Name: "c"}).Spec.Affinity = &v1.Affinity{PodAntiAffinity: &v1.PodAntiAffinity{
				PreferredDuringSchedulingIgnoredDuringExecution: []v1.WeightedPodAffinityTerm{
					{Weight: 3, PodAffinityTerm: appTerm("web", host)}}}}
		}},
		{"too few domains", func(c *Case) {
			c.Pod.Labels["app"] = "web"
			for _, node := range []int{0, 1, 2} {
				c.hold(node, v1.Container{Name: "c"}).Labels["app"] = "web"
			}
			domains := int32(5)
			c.spread(func(each *v1.TopologySpreadConstraint) { each.MinDomains = &domains })
		}},
		{"tainted nodes are no domain if taints are honored", func(c *Case) {
			c.Pod.Labels["app"] = "web"
			c.taint(2, v1.TaintEffectNoSchedule)
			c.hold(0, v1.Container{Name: "c"}).Labels["app"] = "web"
			c.hold(1, v1.Container{Name: "c"}).Labels["app"] = "web"
			honor := v1.NodeInclusionPolicyHonor
			c.spread(func(each *v1.TopologySpreadConstraint) { each.NodeTaintsPolicy = &honor })
		}},
		{"tainted nodes are a domain otherwise", func(c *Case) {
			c.Pod.Labels["app"] = "web"
			c.taint(2, v1.TaintEffectNoSchedule)
			c.hold(0, v1.Container{Name: "c"}).Labels["app"] = "web"
			c.hold(1, v1.Container{Name: "c"}).Labels["app"] = "web"
			c.spread(func(*v1.TopologySpreadConstraint) {})
		}},
		{"only pods of the same revision count", func(c *Case) {
			c.Pod.Labels["app"], c.Pod.Labels["revision"] = "web", "2"
			c.hold(0, v1.Container{Name: "c"}).Labels = map[string]string{"app": "web", "revision": "1"}
			c.hold(1, v1.Container{Name: "c"}).Labels = map[string]string{"app": "web", "revision": "2"}
			c.spread(func(each *v1.TopologySpreadConstraint) { each.MatchLabelKeys = []string{"revision"} })
		}},
		{"pods of a Service are spread unasked", func(c *Case) {
			c.Pod.Labels["app"] = "web"
			c.hold(0, v1.Container{Name: "c"}).Labels["app"] = "web"
			meta := metav1.ObjectMeta{Namespace: "default", Name: "web"}
			c.Others = []Other{{"", "services", &v1.Service{ObjectMeta: meta,
				Spec: v1.ServiceSpec{Selector: map[string]string{"app": "web"}}}}}
		}},
		{"pods of a StatefulSet are spread unasked", func(c *Case) {
			c.Pod.Labels["app"] = "web"
			c.hold(0, v1.Container{Name: "c"}).Labels["app"] = "web"
			meta := metav1.ObjectMeta{Namespace: "default", Name: "web"}
			c.Others = []Other{{"apps", "statefulsets", &appsv1.StatefulSet{ObjectMeta: meta,
				Spec: appsv1.StatefulSetSpec{Selector: &metav1.LabelSelector{MatchLabels: c.Pod.Labels}}}}}
			c.Pod.OwnerReferences = []metav1.OwnerReference{{APIVersion: "apps/v1", Kind: "StatefulSet", Name: "web",
				UID: "uid-web", Controller: yes()}}
		}},
		{"a large image that is there", func(c *Case) {
			c.Pod.Spec.Containers[0].Image = "db"
			c.Nodes[1].Status.Images = []v1.ContainerImage{{Names: []string{"db:latest"}, SizeBytes: 900 << 20}}
		}},
		{"what balances a node", func(c *Case) {
			c.hold(0, wanting("c", "cpu", "6"))
			c.hold(1, wanting("c", "memory", "12Gi"))
			c.Pod.Spec.Containers = []v1.Container{wanting("c", "cpu", "1500m", "memory", "512Mi")}
		}},
		{"a claim for one pod alone, in use", func(c *Case) {
			c.claimed(v1.ReadWriteOncePod)
			mount(c.hold(1, v1.Container{Name: "c"}), "data")
		}},
		{"a volume of another zone", func(c *Case) {
			c.claimed(v1.ReadWriteOnce).Labels = map[string]string{zone: "b"}
		}},
		{"the least important pods leave", func(c *Case) {
			for at, priority := range []int32{5, 3, 4} {
				c.hold(at, wanting("c", "cpu", "8")).Spec.Priority = &priority
			}
			c.important("1")
		}},
		{"as few pods leave as can", func(c *Case) {
			c.hold(0, wanting("c", "cpu", "5"))
			c.hold(0, wanting("c", "cpu", "3"))
			c.hold(1, wanting("c", "cpu", "8"))
			c.hold(2, wanting("c", "cpu", "4"))
			c.hold(2, wanting("c", "cpu", "4"))
			c.important("8")
		}},
		{"budgets are kept where they can be", func(c *Case) {
			c.hold(0, wanting("c", "cpu", "8")).Labels["app"] = "web"
			c.hold(1, wanting("c", "cpu", "8"))
			c.hold(1, wanting("c", "memory", "8Gi"))
			c.hold(2, wanting("c", "cpu", "8")).Labels["app"] = "web"
			budget := &policyv1.PodDisruptionBudget{ObjectMeta: metav1.ObjectMeta{Namespace: "default", Name: "web"}}
			budget.Spec.Selector = &metav1.LabelSelector{MatchLabels: map[string]string{"app": "web"}}
			c.Others = []Other{{"policy", "poddisruptionbudgets", budget}}
			c.important("8")
		}},
		{"who never preempts", func(c *Case) {
			c.hold(0, wanting("c", "cpu", "8"))
			never := v1.PreemptNever
			c.important("8")
			c.Pod.Spec.PreemptionPolicy = &never
		}},
	} {
		made := &Case{About: each.about, Pod: newPod("new")}
		for at := range 3 {
			node := newNode(at)
			node.Labels[zone] = []string{"a", "a", "b"}[at]
			made.Nodes = append(made.Nodes, node)
		}
		each.shape(made)
		all = append(all, made)
	}
	return all
}

func wanting(name string, pairs ...string) v1.Container {
	return v1.Container{Name: name, Image: "i", Resources: v1.ResourceRequirements{Requests: amounts(pairs...)}}
}

func listening(address string) v1.Container {
	port := v1.ContainerPort{ContainerPort: 80, HostPort: 80, Protocol: v1.ProtocolTCP, HostIP: address}
	return v1.Container{Name: "c", Image: "i", Ports: []v1.ContainerPort{port}}
}

func name(node string) v1.NodeSelectorRequirement {
	return v1.NodeSelectorRequirement{Key: "metadata.name", Operator: v1.NodeSelectorOpIn, Values: []string{node}}
}

func appTerm(app, key string) v1.PodAffinityTerm {
	return v1.PodAffinityTerm{LabelSelector: &metav1.LabelSelector{MatchLabels: map[string]string{"app": app}}, TopologyKey: key}
}

// hold puts a pod of this container on the node.
func (c *Case) hold(node int, container v1.Container) *v1.Pod {
	pod := newPod(fmt.Sprintf("p%d", len(c.Pods)))
	pod.Spec.Containers = []v1.Container{container}
	pod.Spec.NodeName = c.Nodes[node].Name
	started := metav1.Unix(1_700_000_000+int64(len(c.Pods)), 0)
	pod.Status.StartTime = &started
	c.Pods = append(c.Pods, pod)
	return pod
}

func (c *Case) taint(node int, effect v1.TaintEffect) {
	taints := &c.Nodes[node].Spec.Taints
	*taints = append(*taints, v1.Taint{Key: "gone", Value: fmt.Sprint(len(*taints)), Effect: effect})
	(*taints)[0].Value = ""
}

func (c *Case) require(terms ...v1.NodeSelectorTerm) {
	c.Pod.Spec.Affinity = &v1.Affinity{NodeAffinity: &v1.NodeAffinity{
		RequiredDuringSchedulingIgnoredDuringExecution: &v1.NodeSelector{NodeSelectorTerms: terms}}}
}

func (c *Case) near(terms ...v1.PodAffinityTerm) {
	c.Pod.Spec.Affinity = &v1.Affinity{PodAffinity: &v1.PodAffinity{RequiredDuringSchedulingIgnoredDuringExecution: terms}}
}

// spread demands that the pods of the app lie evenly over nodes.
func (c *Case) spread(shape func(*v1.TopologySpreadConstraint)) {
	made := v1.TopologySpreadConstraint{MaxSkew: 1, TopologyKey: host, WhenUnsatisfiable: v1.DoNotSchedule,
		LabelSelector: &metav1.LabelSelector{MatchLabels: map[string]string{"app": "web"}}}
	shape(&made)
	c.Pod.Spec.TopologySpreadConstraints = []v1.TopologySpreadConstraint{made}
}

// claimed gives the pod a claim with a volume.
func (c *Case) claimed(mode v1.PersistentVolumeAccessMode) *v1.PersistentVolume {
	class := "made"
	claim := &v1.PersistentVolumeClaim{ObjectMeta: metav1.ObjectMeta{Namespace: "default", Name: "data", UID: "uid-data",
		Annotations: map[string]string{}}}
	claim.Spec.AccessModes, claim.Spec.StorageClassName = []v1.PersistentVolumeAccessMode{mode}, &class
	volume := &v1.PersistentVolume{ObjectMeta: metav1.ObjectMeta{Name: "v"}}
	volume.Spec.CSI = &v1.CSIPersistentVolumeSource{Driver: driver, VolumeHandle: "v"}
	bind(claim, volume)
	mount(c.Pod, "data")
	c.Others = []Other{storageClass("made", driver, storagev1.VolumeBindingWaitForFirstConsumer),
		{"", "persistentvolumeclaims", claim}, {"", "persistentvolumes", volume}}
	return volume
}

// important makes the pod one that others leave for.
func (c *Case) important(cpu string) {
	priority := int32(1000)
	c.Pod.Spec.Priority = &priority
	c.Pod.Spec.Containers = []v1.Container{wanting("c", "cpu", cpu)}
}
