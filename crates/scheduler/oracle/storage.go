package main

import (
	"fmt"
	"math/rand"

	v1 "k8s.io/api/core/v1"
	storagev1 "k8s.io/api/storage/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
)

const driver = "csi.example.com"

func storageClass(name, provisioner string, mode storagev1.VolumeBindingMode, terms ...v1.TopologySelectorTerm) Other {
	return Other{"storage.k8s.io", "storageclasses", &storagev1.StorageClass{ObjectMeta: metav1.ObjectMeta{Name: name},
		Provisioner: provisioner, VolumeBindingMode: &mode, AllowedTopologies: terms}}
}

func inZone(values ...string) v1.TopologySelectorTerm {
	return v1.TopologySelectorTerm{MatchLabelExpressions: []v1.TopologySelectorLabelRequirement{{Key: zone, Values: values}}}
}

func reach(key string, values ...string) *v1.VolumeNodeAffinity {
	return &v1.VolumeNodeAffinity{Required: &v1.NodeSelector{NodeSelectorTerms: []v1.NodeSelectorTerm{{
		MatchExpressions: []v1.NodeSelectorRequirement{{Key: key, Operator: v1.NodeSelectorOpIn, Values: values}}}}}}
}

func volume(r *rand.Rand, name, class string) *v1.PersistentVolume {
	made := &v1.PersistentVolume{ObjectMeta: metav1.ObjectMeta{Name: name, Labels: map[string]string{}}}
	made.Spec.StorageClassName = class
	made.Spec.Capacity = amounts("storage", pick(r, "500Mi", "1Gi", "2Gi", "5Gi"))
	made.Spec.AccessModes = pick(r, []v1.PersistentVolumeAccessMode{v1.ReadWriteOnce},
		[]v1.PersistentVolumeAccessMode{v1.ReadWriteOnce, v1.ReadOnlyMany})
	made.Spec.CSI = &v1.CSIPersistentVolumeSource{Driver: driver, VolumeHandle: "handle-" + name}
	made.Status.Phase = v1.VolumeAvailable
	if chance(r, 8) {
		gold := "gold"
		made.Spec.VolumeAttributesClassName = &gold
	}
	switch r.Intn(4) {
	case 0:
		made.Spec.NodeAffinity = reach(zone, pick(r, "a", "b"), pick(r, "b", "c"))
	case 1, 2:
		made.Spec.NodeAffinity = reach(host, pick(r, "n0", "n1", "n2"))
	}
	if chance(r, 20) {
		made.Labels["disk"] = pick(r, "ssd", "hdd")
	}
	if chance(r, 8) {
		made.Spec.VolumeMode = new(v1.PersistentVolumeMode)
		*made.Spec.VolumeMode = v1.PersistentVolumeBlock
	}
	return made
}

func claim(r *rand.Rand, name, class string) *v1.PersistentVolumeClaim {
	made := &v1.PersistentVolumeClaim{ObjectMeta: metav1.ObjectMeta{Namespace: "default", Name: name,
		UID: types.UID("uid-" + name), Annotations: map[string]string{}}}
	made.Spec.StorageClassName = &class
	made.Spec.AccessModes = []v1.PersistentVolumeAccessMode{pick(r, v1.ReadWriteOnce, v1.ReadWriteOnce, v1.ReadOnlyMany)}
	made.Spec.Resources.Requests = amounts("storage", pick(r, "500Mi", "1Gi", "3Gi"))
	made.Status.Phase = v1.ClaimPending
	if chance(r, 8) {
		gold := "gold"
		made.Spec.VolumeAttributesClassName = &gold
	}
	if chance(r, 15) {
		made.Spec.Selector = &metav1.LabelSelector{MatchLabels: map[string]string{"disk": pick(r, "ssd", "hdd")}}
	}
	return made
}

func bind(claim *v1.PersistentVolumeClaim, volume *v1.PersistentVolume) {
	volume.Spec.ClaimRef = &v1.ObjectReference{Namespace: "default", Name: claim.Name, UID: claim.UID}
	volume.Status.Phase = v1.VolumeBound
	claim.Spec.VolumeName = volume.Name
	claim.Annotations["pv.kubernetes.io/bind-completed"] = "yes"
	claim.Status.Phase = v1.ClaimBound
}

func mount(pod *v1.Pod, claim string) {
	source := v1.VolumeSource{PersistentVolumeClaim: &v1.PersistentVolumeClaimVolumeSource{ClaimName: claim}}
	pod.Spec.Volumes = append(pod.Spec.Volumes, v1.Volume{Name: fmt.Sprintf("v%d", len(pod.Spec.Volumes)), VolumeSource: source})
}

func volumes(r *rand.Rand) *Case {
	made := cluster(r, 6, zoned(r), nothing[*v1.Pod])
	add := func(others ...Other) { made.Others = append(made.Others, others...) }
	add(storageClass("local", "kubernetes.io/no-provisioner", storagev1.VolumeBindingWaitForFirstConsumer),
		storageClass("now", driver, storagev1.VolumeBindingImmediate),
		storageClass("made", driver, storagev1.VolumeBindingWaitForFirstConsumer),
		storageClass("zonal", driver, storagev1.VolumeBindingWaitForFirstConsumer, inZone("a"), inZone("b")))
	class := func() string { return pick(r, "local", "local", "made", "zonal") }
	for at := range r.Intn(5) {
		free := volume(r, fmt.Sprintf("free%d", at), class())
		if chance(r, 10) {
			free.Spec.ClaimRef = &v1.ObjectReference{Namespace: "default", Name: pick(r, "c0", "c1", "other")}
		}
		if chance(r, 8) {
			free.Status.Phase = pick(r, v1.VolumeReleased, v1.VolumeFailed, v1.VolumePending)
		}
		add(Other{"", "persistentvolumes", free})
	}
	for at := range 1 + r.Intn(3) {
		add(request(r, made, fmt.Sprintf("c%d", at), class())...)
	}
	if chance(r, 40) {
		add(Other{"storage.k8s.io", "csidrivers", &storagev1.CSIDriver{ObjectMeta: metav1.ObjectMeta{Name: driver},
			Spec: storagev1.CSIDriverSpec{StorageCapacity: yes()}}})
		for at := range r.Intn(4) {
			room := quantity(pick(r, "800Mi", "2Gi", "10Gi"))
			capacity := &storagev1.CSIStorageCapacity{ObjectMeta: metav1.ObjectMeta{Namespace: "kube-system", Name: fmt.Sprintf("s%d", at)},
				StorageClassName: pick(r, "made", "zonal"), Capacity: &room}
			capacity.NodeTopology = pick(r, nil, &metav1.LabelSelector{}, &metav1.LabelSelector{MatchLabels: map[string]string{zone: "a"}},
				&metav1.LabelSelector{MatchLabels: map[string]string{zone: "b"}})
			if chance(r, 30) {
				largest := quantity("1Gi")
				capacity.MaximumVolumeSize = &largest
			}
			add(Other{"storage.k8s.io", "csistoragecapacities", capacity})
		}
	}
	return made
}

// request is a claim of the asking pod, in one of the states that claims can be in.
func request(r *rand.Rand, made *Case, name, class string) []Other {
	claim := claim(r, name, class)
	mount(made.Pod, name)
	others := []Other{{"", "persistentvolumeclaims", claim}}
	switch r.Intn(20) {
	case 0:
		return nil
	case 1:
		now := "now"
		claim.Spec.StorageClassName = &now
	case 2:
		claim.Spec.VolumeName, claim.Status.Phase = "gone", v1.ClaimLost
	case 3:
		claim.Spec.VolumeName = "gone"
		claim.Annotations["pv.kubernetes.io/bind-completed"] = "yes"
	case 4:
		now := metav1.Unix(1_700_000_000, 0)
		claim.DeletionTimestamp, claim.Finalizers = &now, []string{"kubernetes.io/pvc-protection"}
	case 5:
		claim.Annotations["volume.kubernetes.io/selected-node"] = pick(r, "n0", "n1")
	case 6:
		ephemeral(r, made, claim)
	case 7:
		claim.Spec.AccessModes = []v1.PersistentVolumeAccessMode{v1.ReadWriteOncePod}
		if len(made.Pods) > 0 {
			mount(made.Pods[0], name)
		}
	case 8:
		unheard := "unheard-of"
		claim.Spec.StorageClassName = &unheard
	case 9, 10, 11, 12, 13:
		volume := volume(r, "of-"+name, class)
		bind(claim, volume)
		if chance(r, 50) {
			volume.Labels[pick(r, zone, "failure-domain.beta.kubernetes.io/zone")] = pick(r, "a", "a__b", "c")
		}
		others = append(others, Other{"", "persistentvolumes", volume})
	}
	return others
}

// ephemeral makes the claim one that the pod's volume was to make.
func ephemeral(r *rand.Rand, made *Case, claim *v1.PersistentVolumeClaim) {
	last := &made.Pod.Spec.Volumes[len(made.Pod.Spec.Volumes)-1]
	last.VolumeSource = v1.VolumeSource{Ephemeral: &v1.EphemeralVolumeSource{
		VolumeClaimTemplate: &v1.PersistentVolumeClaimTemplate{Spec: claim.Spec}}}
	claim.Name = made.Pod.Name + "-" + last.Name
	if chance(r, 70) {
		claim.OwnerReferences = []metav1.OwnerReference{{APIVersion: "v1", Kind: "Pod", Name: made.Pod.Name,
			UID: pick(r, made.Pod.UID, made.Pod.UID, "uid-other"), Controller: yes()}}
	} else if chance(r, 50) {
		claim.Name = "not-yet"
	}
}

// limits is about how many volumes a node attaches.
func limits(r *rand.Rand) *Case {
	made := cluster(r, 8, nothing[*v1.Node], nothing[*v1.Pod])
	made.Others = append(made.Others, storageClass("made", driver, storagev1.VolumeBindingWaitForFirstConsumer))
	for at := range 6 {
		name := fmt.Sprintf("c%d", at)
		claim, volume := claim(r, name, "made"), volume(r, "of-"+name, "made")
		claim.Spec.AccessModes, volume.Spec.NodeAffinity, claim.Spec.Selector = []v1.PersistentVolumeAccessMode{v1.ReadWriteMany}, nil, nil
		made.Others = append(made.Others, Other{"", "persistentvolumeclaims", claim})
		if chance(r, 75) {
			bind(claim, volume)
			volume.Spec.CSI.Driver = pick(r, driver, driver, "other.example.com")
			if chance(r, 15) {
				volume.Spec.CSI.VolumeHandle = "shared"
			}
			made.Others = append(made.Others, Other{"", "persistentvolumes", volume})
		}
		for _, pod := range append(made.Pods, made.Pod) {
			if chance(r, 25) {
				mount(pod, name)
			}
		}
	}
	for _, node := range made.Nodes {
		if chance(r, 15) {
			continue
		}
		spec := storagev1.CSINodeSpec{}
		for _, name := range []string{driver, "other.example.com"} {
			if chance(r, 70) {
				one := storagev1.CSINodeDriver{Name: name, NodeID: node.Name}
				if count := int32(r.Intn(4)); chance(r, 85) {
					one.Allocatable = &storagev1.VolumeNodeResources{Count: &count}
				}
				spec.Drivers = append(spec.Drivers, one)
			}
		}
		made.Others = append(made.Others, Other{"storage.k8s.io", "csinodes",
			&storagev1.CSINode{ObjectMeta: metav1.ObjectMeta{Name: node.Name}, Spec: spec}})
	}
	return made
}

func disk(r *rand.Rand) v1.VolumeSource {
	readOnly := chance(r, 50)
	switch r.Intn(5) {
	case 0:
		return v1.VolumeSource{GCEPersistentDisk: &v1.GCEPersistentDiskVolumeSource{PDName: pick(r, "x", "y"), ReadOnly: readOnly}}
	case 1:
		return v1.VolumeSource{AWSElasticBlockStore: &v1.AWSElasticBlockStoreVolumeSource{VolumeID: pick(r, "x", "y"), ReadOnly: readOnly}}
	case 2:
		return v1.VolumeSource{ISCSI: &v1.ISCSIVolumeSource{TargetPortal: "10.0.0.9", IQN: pick(r, "iqn.x", "iqn.y"), ReadOnly: readOnly}}
	case 3:
		return v1.VolumeSource{RBD: &v1.RBDVolumeSource{CephMonitors: pick(r, []string{"a"}, []string{"a", "b"}, []string{"b"}),
			RBDPool: "rbd", RBDImage: pick(r, "x", "y"), ReadOnly: readOnly}}
	default:
		return v1.VolumeSource{EmptyDir: &v1.EmptyDirVolumeSource{}}
	}
}

// disks is about volumes without a claim that not everybody can use at once.
func disks(r *rand.Rand) *Case {
	made := cluster(r, 8, nothing[*v1.Node], nothing[*v1.Pod])
	for _, pod := range append(made.Pods, made.Pod) {
		for at := range 1 + r.Intn(2) {
			pod.Spec.Volumes = append(pod.Spec.Volumes, v1.Volume{Name: fmt.Sprintf("v%d", at), VolumeSource: disk(r)})
		}
	}
	return made
}
