package main

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	v1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/labels"
	utilfeature "k8s.io/apiserver/pkg/util/feature"
	extenderv1 "k8s.io/kube-scheduler/extender/v1"
	fwk "k8s.io/kube-scheduler/framework"
	"k8s.io/kubernetes/pkg/scheduler/apis/config"
	"k8s.io/kubernetes/pkg/scheduler/framework"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/defaultpreemption"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/feature"
	"k8s.io/kubernetes/pkg/scheduler/framework/preemption"
)

// Upstream goes through its candidates in a map's order: asked so often, it names every one it does not prefer to others.
const askings = 40

// candidate is upstream's Candidate.
type candidate struct {
	node    string
	victims *extenderv1.Victims
}

func (c candidate) Victims() *extenderv1.Victims { return c.victims }
func (c candidate) Name() string                 { return c.node }

func byName(a, b fwk.NodeInfo) int { return cmp.Compare(a.Node().Name, b.Node().Name) }

func (q *question) preempt(ctx context.Context) error {
	args := &config.DefaultPreemptionArgs{MinCandidateNodesPercentage: 10, MinCandidateNodesAbsolute: 100}
	features := feature.NewSchedulerFeaturesFromGates(utilfeature.DefaultFeatureGate)
	plugin, err := defaultpreemption.New(ctx, args, q.framework, features)
	if err != nil {
		return err
	}
	fit := &framework.FitError{Pod: q.Pod, NumAllNodes: len(q.Nodes), Diagnosis: q.diagnosis}
	nominated := q.diagnosis.NodeToStatus.Get(q.Pod.Status.NominatedNodeName)
	if may, _ := plugin.PodEligibleToPreemptOthers(ctx, q.Pod, nominated); !may {
		_, status := plugin.PostFilter(ctx, q.state, q.Pod, q.diagnosis.NodeToStatus)
		fit.Diagnosis.PostFilterMsg = status.Message()
		q.Answer.Message = fit.Error()
		return nil
	}
	candidates, err := q.candidates(ctx, plugin)
	if err != nil {
		return err
	}
	if len(candidates) == 0 {
		_, status := plugin.PostFilter(ctx, q.state, q.Pod, q.diagnosis.NodeToStatus)
		if status.Code() == fwk.Error {
			return fmt.Errorf("%w: %s", errSkip, status.Message())
		}
		fit.Diagnosis.PostFilterMsg = status.Message()
	}
	q.Answer.Message = fit.Error()
	for range askings {
		if chosen := plugin.Evaluator.SelectCandidate(ctx, candidates); chosen != nil {
			q.Answer.Preempts = append(q.Answer.Preempts, chosen.Name())
		}
	}
	slices.Sort(q.Answer.Preempts)
	q.Answer.Preempts = slices.Compact(q.Answer.Preempts)
	return nil
}

// candidates asks about each node by itself, as upstream's dry run does.
func (q *question) candidates(ctx context.Context, plugin *defaultpreemption.DefaultPreemption) (
	all []preemption.Candidate, err error) {
	nodes, err := q.diagnosis.NodeToStatus.NodesForStatusCode(q.snapshot.NodeInfos(), fwk.Unschedulable)
	if err != nil {
		return nil, err
	}
	budgets, err := q.factory.Policy().V1().PodDisruptionBudgets().Lister().List(labels.Everything())
	if err != nil {
		return nil, err
	}
	for _, node := range nodes {
		victims, violations, status := plugin.SelectVictimsOnNode(ctx, q.state.Clone(), q.Pod, node.Snapshot(), budgets)
		if !status.IsSuccess() || len(victims) == 0 {
			continue
		}
		name := node.Node().Name
		all = append(all, candidate{name, &extenderv1.Victims{Pods: victims, NumPDBViolations: int64(violations)}})
		if q.Answer.Victims == nil {
			q.Answer.Victims = map[string]Victims{}
		}
		q.Answer.Victims[name] = Victims{Pods: names(victims), Violations: violations}
	}
	return all, nil
}

func names(pods []*v1.Pod) (all []string) {
	for _, pod := range pods {
		all = append(all, pod.Name)
	}
	return all
}
