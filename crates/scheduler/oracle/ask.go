package main

import (
	"context"
	"fmt"
	"slices"

	v1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/sets"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes/fake"
	"k8s.io/klog/v2"
	fwk "k8s.io/kube-scheduler/framework"
	"k8s.io/kubernetes/pkg/scheduler/apis/config"
	"k8s.io/kubernetes/pkg/scheduler/apis/config/latest"
	"k8s.io/kubernetes/pkg/scheduler/backend/cache"
	"k8s.io/kubernetes/pkg/scheduler/backend/queue"
	"k8s.io/kubernetes/pkg/scheduler/framework"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/nodevolumelimits"
	frameworkruntime "k8s.io/kubernetes/pkg/scheduler/framework/runtime"
)

// Plugins that take part in no question asked here. DynamicResources needs claims and slices, of which no case has any.
var left = sets.New("DynamicResources")

// question is a case with the framework that answers it.
type question struct {
	*Case
	framework framework.Framework
	snapshot  *cache.Snapshot
	factory   informers.SharedInformerFactory
	state     fwk.CycleState
	diagnosis framework.Diagnosis
}

func profile() (*config.KubeSchedulerProfile, error) {
	configuration, err := latest.Default()
	if err != nil {
		return nil, err
	}
	profile := &configuration.Profiles[0]
	enabled := &profile.Plugins.MultiPoint.Enabled
	*enabled = slices.DeleteFunc(*enabled, func(plugin config.Plugin) bool { return left.Has(plugin.Name) })
	return profile, nil
}

func placed(pods []*v1.Pod) (all []*v1.Pod) {
	for _, pod := range pods {
		if pod.Spec.NodeName != "" {
			all = append(all, pod)
		}
	}
	return all
}

func ask(ctx context.Context, asked *Case) (*question, error) {
	objects := []runtime.Object{asked.Pod}
	for _, pod := range asked.Pods {
		objects = append(objects, pod)
	}
	for _, other := range asked.Others {
		objects = append(objects, other.Object)
	}
	client := fake.NewClientset(objects...)
	made := &question{Case: asked, snapshot: cache.NewSnapshot(placed(asked.Pods), asked.Nodes),
		factory: informers.NewSharedInformerFactory(client, 0), state: framework.NewCycleState(),
		diagnosis: framework.Diagnosis{NodeToStatus: framework.NewDefaultNodeToStatus()}}
	profile, err := profile()
	if err != nil {
		return nil, err
	}
	nominator := queue.NewSchedulingQueue(earlier, made.factory)
	made.framework, err = frameworkruntime.NewFramework(ctx, plugins.NewInTreeRegistry(), profile,
		frameworkruntime.WithClientSet(client),
		frameworkruntime.WithInformerFactory(made.factory),
		frameworkruntime.WithSnapshotSharedLister(made.snapshot),
		frameworkruntime.WithPodNominator(nominator),
		frameworkruntime.WithWaitingPods(frameworkruntime.NewWaitingPodsMap()),
		frameworkruntime.WithPodsInPreBind(frameworkruntime.NewPodsInPreBindMap()),
		frameworkruntime.WithSharedCSIManager(
			nodevolumelimits.NewCSIManager(made.factory.Storage().V1().CSINodes().Lister())),
	)
	if err != nil {
		return nil, err
	}
	made.factory.Policy().V1().PodDisruptionBudgets().Informer()
	made.factory.Start(ctx.Done())
	made.factory.WaitForCacheSync(ctx.Done())
	for _, pod := range asked.Pods {
		if pod.Spec.NodeName == "" && pod.Status.NominatedNodeName != "" {
			info, err := framework.NewPodInfo(pod)
			if err != nil {
				return nil, err
			}
			// A nominated pod that is not in the queue would count as one that asks for nothing.
			nominator.Add(ctx, pod)
			nominator.AddNominatedPod(klog.FromContext(ctx), info, nil)
		}
	}
	return made, nil
}

func earlier(a, b fwk.QueuedPodInfo) bool {
	return a.GetPodInfo().GetPod().Name < b.GetPodInfo().GetPod().Name
}

func answer(asked *Case) error {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	asking, err := ask(ctx, asked)
	if err != nil {
		return err
	}
	if len(asked.Pod.Spec.SchedulingGates) > 0 {
		return asking.gated(ctx)
	}
	if len(asked.Nodes) == 0 {
		asked.Answer.Message = "no nodes available to schedule pods"
		return nil
	}
	feasible, err := asking.filter(ctx)
	if err != nil {
		return err
	}
	asking.tellRefusals()
	if len(feasible) == 0 {
		return asking.preempt(ctx)
	}
	return asking.score(ctx, feasible)
}

func (q *question) gated(ctx context.Context) error {
	for _, plugin := range q.framework.PreEnqueuePlugins() {
		if status := plugin.PreEnqueue(ctx, q.Pod); !status.IsSuccess() {
			q.Answer.Message = status.Message()
		}
	}
	return nil
}

// filter does what upstream's own loop does around the plugins, with all nodes looked at.
func (q *question) filter(ctx context.Context) ([]fwk.NodeInfo, error) {
	nodes, err := q.snapshot.NodeInfos().List()
	if err != nil {
		return nil, err
	}
	result, status, rejected := q.framework.RunPreFilterPlugins(ctx, q.state, q.Pod)
	if !status.IsSuccess() {
		if !status.IsRejected() {
			return nil, fmt.Errorf("%w: %s", errSkip, status.Message())
		}
		q.diagnosis.NodeToStatus.SetAbsentNodesStatus(status)
		q.diagnosis.PreFilterMsg = status.Message()
		return nil, nil
	}
	if nominated, err := q.snapshot.NodeInfos().Get(q.Pod.Status.NominatedNodeName); err == nil {
		feasible, err := q.pass(ctx, []fwk.NodeInfo{nominated})
		if err != nil || len(feasible) > 0 {
			return feasible, err
		}
	}
	if !result.AllNodes() {
		says := fmt.Sprintf("node(s) didn't satisfy plugin(s) %v", sets.List(rejected))
		q.diagnosis.NodeToStatus.SetAbsentNodesStatus(fwk.NewStatus(fwk.UnschedulableAndUnresolvable, says))
		nodes = slices.DeleteFunc(slices.Clone(nodes), func(node fwk.NodeInfo) bool {
			return !result.NodeNames.Has(node.Node().Name)
		})
	}
	return q.pass(ctx, nodes)
}

func (q *question) pass(ctx context.Context, nodes []fwk.NodeInfo) (feasible []fwk.NodeInfo, err error) {
	for _, node := range nodes {
		status := q.framework.RunFilterPluginsWithNominatedPods(ctx, q.state, q.Pod, node)
		switch {
		case status.IsSuccess():
			feasible = append(feasible, node)
		case status.Code() == fwk.Error:
			return nil, fmt.Errorf("%w: %s", errSkip, status.Message())
		default:
			q.diagnosis.NodeToStatus.Set(node.Node().Name, status)
		}
	}
	return feasible, nil
}

func (q *question) tellRefusals() {
	q.diagnosis.NodeToStatus.ForEachExplicitNode(func(node string, status *fwk.Status) {
		if q.Answer.Refused == nil {
			q.Answer.Refused = map[string]Refusal{}
		}
		reasons := slices.Sorted(slices.Values(status.Reasons()))
		final := status.Code() == fwk.UnschedulableAndUnresolvable
		q.Answer.Refused[node] = Refusal{By: status.Plugin(), Reasons: reasons, Final: final}
	})
}

func (q *question) score(ctx context.Context, feasible []fwk.NodeInfo) error {
	slices.SortFunc(feasible, byName)
	for _, node := range feasible {
		q.Answer.Feasible = append(q.Answer.Feasible, node.Node().Name)
	}
	if len(feasible) == 1 {
		// Upstream asks no score about the only node there is.
		return nil
	}
	if status := q.framework.RunPreScorePlugins(ctx, q.state, q.Pod, feasible); !status.IsSuccess() {
		return status.AsError()
	}
	scored, status := q.framework.RunScorePlugins(ctx, q.state, q.Pod, feasible)
	if !status.IsSuccess() {
		return status.AsError()
	}
	q.Answer.Scores = map[string][]int64{}
	for _, node := range scored {
		for _, plugin := range node.Scores {
			q.Answer.Scores[plugin.Name] = append(q.Answer.Scores[plugin.Name], plugin.Score)
		}
	}
	return nil
}
