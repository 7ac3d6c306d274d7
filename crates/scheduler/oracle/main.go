// Command oracle asks upstream's scheduler framework about made-up clusters, and prints each question with its
// answer as a line of JSON: which nodes could take the pod, how each plugin scores them, and what the pod is told
// if there is none. The same seed gives the same lines.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"math/rand"
	"os"

	v1 "k8s.io/api/core/v1"
	storagev1 "k8s.io/api/storage/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes/fake"
	fwk "k8s.io/kube-scheduler/framework"
	"k8s.io/kubernetes/pkg/scheduler/apis/config"
	"k8s.io/kubernetes/pkg/scheduler/apis/config/latest"
	"k8s.io/kubernetes/pkg/scheduler/backend/cache"
	"k8s.io/kubernetes/pkg/scheduler/framework"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/nodevolumelimits"
	frameworkruntime "k8s.io/kubernetes/pkg/scheduler/framework/runtime"
	"k8s.io/kubernetes/pkg/scheduler/metrics"
)

// Case is one question and its answer.
type Case struct {
	Nodes   []*v1.Node                  `json:"nodes"`
	Pods    []*v1.Pod                   `json:"pods"`
	Others  []Other                     `json:"others"`
	Pod     *v1.Pod                     `json:"pod"`
	Message string                      `json:"message,omitempty"`
	Scores  map[string]map[string]int64 `json:"scores"`
}

// Other is an object of any other kind, with the resource it is served as.
type Other struct {
	Group    string         `json:"group"`
	Resource string         `json:"resource"`
	Object   runtime.Object `json:"object"`
}

// Plugins that take part in no question asked here.
var left = map[string]bool{"DynamicResources": true, "GangScheduling": true, "NodeDeclaredFeatures": true,
	"TopologyPlacementGenerator": true, "PodGroupPodsCount": true}

func main() {
	cases := flag.Int("cases", 400, "how many")
	seed := flag.Int64("seed", 1, "where to begin")
	flag.Parse()
	metrics.Register()
	out := json.NewEncoder(os.Stdout)
	for at := range *cases {
		made := makeCase(rand.New(rand.NewSource(*seed + int64(at))))
		if err := answer(made); err != nil {
			fmt.Fprintf(os.Stderr, "oracle: case %d: %v\n", at, err)
			os.Exit(1)
		}
		if err := out.Encode(made); err != nil {
			fmt.Fprintf(os.Stderr, "oracle: %v\n", err)
			os.Exit(1)
		}
	}
}

func profile() (*config.KubeSchedulerProfile, error) {
	configuration, err := latest.Default()
	if err != nil {
		return nil, err
	}
	profile := &configuration.Profiles[0]
	var enabled []config.Plugin
	for _, plugin := range profile.Plugins.MultiPoint.Enabled {
		if !left[plugin.Name] {
			enabled = append(enabled, plugin)
		}
	}
	profile.Plugins.MultiPoint.Enabled = enabled
	return profile, nil
}

func newFramework(ctx context.Context, asked *Case, snapshot *cache.Snapshot) (framework.Framework, error) {
	var objects []runtime.Object
	for _, other := range asked.Others {
		objects = append(objects, other.Object)
	}
	client := fake.NewClientset(objects...)
	factory := informers.NewSharedInformerFactory(client, 0)
	profile, err := profile()
	if err != nil {
		return nil, err
	}
	made, err := frameworkruntime.NewFramework(ctx, plugins.NewInTreeRegistry(), profile,
		frameworkruntime.WithClientSet(client),
		frameworkruntime.WithInformerFactory(factory),
		frameworkruntime.WithSnapshotSharedLister(snapshot),
		frameworkruntime.WithSharedCSIManager(nodevolumelimits.NewCSIManager(factory.Storage().V1().CSINodes().Lister())),
	)
	if err != nil {
		return nil, err
	}
	factory.Start(ctx.Done())
	factory.WaitForCacheSync(ctx.Done())
	return made, nil
}

func answer(asked *Case) error {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	snapshot := cache.NewSnapshot(asked.Pods, asked.Nodes)
	scheduler, err := newFramework(ctx, asked, snapshot)
	if err != nil {
		return err
	}
	state := framework.NewCycleState()
	nodes, err := snapshot.NodeInfos().List()
	if err != nil {
		return err
	}
	diagnosis := framework.Diagnosis{NodeToStatus: framework.NewDefaultNodeToStatus()}
	result, status, rejected := scheduler.RunPreFilterPlugins(ctx, state, asked.Pod)
	if status.Code() == fwk.Error {
		return status.AsError()
	}
	var feasible []fwk.NodeInfo
	if !status.IsSuccess() {
		diagnosis.PreFilterMsg = status.Message()
	} else {
		if !result.AllNodes() {
			says := fmt.Sprintf("node(s) didn't satisfy plugin(s) %v", sortedNames(rejected))
			diagnosis.NodeToStatus.SetAbsentNodesStatus(fwk.NewStatus(fwk.UnschedulableAndUnresolvable, says))
		}
		for _, node := range nodes {
			if !result.AllNodes() && !result.NodeNames.Has(node.Node().Name) {
				continue
			}
			status := scheduler.RunFilterPlugins(ctx, state, asked.Pod, node)
			switch {
			case status.IsSuccess():
				feasible = append(feasible, node)
			case status.Code() == fwk.Error:
				return status.AsError()
			default:
				diagnosis.NodeToStatus.Set(node.Node().Name, status)
			}
		}
	}
	if len(feasible) == 0 {
		fit := &framework.FitError{Pod: asked.Pod, NumAllNodes: len(nodes), Diagnosis: diagnosis}
		asked.Message = fit.Error()
		return nil
	}
	return score(ctx, scheduler, state, asked, feasible)
}

func score(ctx context.Context, scheduler framework.Framework, state fwk.CycleState, asked *Case,
	feasible []fwk.NodeInfo) error {
	asked.Scores = map[string]map[string]int64{}
	if status := scheduler.RunPreScorePlugins(ctx, state, asked.Pod, feasible); !status.IsSuccess() {
		return status.AsError()
	}
	scored, status := scheduler.RunScorePlugins(ctx, state, asked.Pod, feasible)
	if !status.IsSuccess() {
		return status.AsError()
	}
	for _, node := range scored {
		asked.Scores[node.Name] = map[string]int64{}
		for _, plugin := range node.Scores {
			asked.Scores[node.Name][plugin.Name] = plugin.Score
		}
	}
	return nil
}

func storageClass(name string, mode storagev1.VolumeBindingMode) *storagev1.StorageClass {
	return &storagev1.StorageClass{ObjectMeta: metav1.ObjectMeta{Name: name},
		Provisioner: "kubernetes.io/no-provisioner", VolumeBindingMode: &mode}
}
