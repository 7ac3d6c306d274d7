// Command oracle asks upstream's scheduler framework about made-up clusters, and prints each question with its
// answer as a line of JSON: which nodes could take the pod, how each plugin scores them, why each other node was
// refused, what the pod is told, and who would be put out for it. The same seed gives the same lines.
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"math/rand"
	"os"

	v1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/kubernetes/pkg/scheduler/metrics"
)

// Case is one question and its answer.
type Case struct {
	About  string     `json:"about"`
	Nodes  []*v1.Node `json:"nodes"`
	Pods   []*v1.Pod  `json:"pods,omitempty"`
	Others []Other    `json:"others,omitempty"`
	Pod    *v1.Pod    `json:"pod"`
	Answer Answer     `json:"answer"`
}

// Other is an object of any other kind, with the resource it is served as.
type Other struct {
	Group    string         `json:"group,omitempty"`
	Resource string         `json:"resource"`
	Object   runtime.Object `json:"object"`
}

// Answer is what upstream says.
type Answer struct {
	// Feasible are the nodes that could take the pod, in order.
	Feasible []string `json:"feasible,omitempty"`
	// Scores has, by plugin, a weighted score for each of Feasible; plugins that have nothing to say are left out.
	Scores map[string][]int64 `json:"scores,omitempty"`
	// Refused are the other nodes, where each was looked at.
	Refused map[string]Refusal `json:"refused,omitempty"`
	// Message is what the pod is told if there is no node, preemption included.
	Message string `json:"message,omitempty"`
	// Victims are the pods that would leave, by node, where that could help.
	Victims map[string]Victims `json:"victims,omitempty"`
	// Preempts are the nodes that may be chosen of those; more than one if upstream does not care.
	Preempts []string `json:"preempts,omitempty"`
}

// Refusal is why one node was refused.
type Refusal struct {
	By      string   `json:"by"`
	Reasons []string `json:"reasons"`
	// Final says that no pod's leaving would help.
	Final bool `json:"final,omitempty"`
}

// Victims are the pods that one node would lose, the most important first, and how many budgets that breaks.
type Victims struct {
	Pods       []string `json:"pods"`
	Violations int      `json:"violations,omitempty"`
}

// errSkip is for questions that upstream answers with an internal error: they say nothing about placement.
var errSkip = errors.New("an internal error of upstream's")

func main() {
	cases := flag.Int("cases", 40, "how many a theme")
	seed := flag.Int64("seed", 1, "where to begin")
	only := flag.String("theme", "", "this theme alone")
	flag.Parse()
	metrics.Register()
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	if *only == "" || *only == "written" {
		for _, each := range written() {
			fail(write(out, each))
		}
	}
	for _, theme := range themes {
		if *only == "" || *only == theme.name {
			makeMany(out, theme, *cases, *seed)
		}
	}
}

func makeMany(out *bufio.Writer, theme theme, cases int, seed int64) {
	for at := 0; cases > 0; at++ {
		made := theme.make(rand.New(rand.NewSource(seed + int64(at))))
		made.About = fmt.Sprintf("%s %d", theme.name, seed+int64(at))
		switch err := write(out, made); {
		case errors.Is(err, errSkip):
			fmt.Fprintf(os.Stderr, "oracle: %s: left out: %v\n", made.About, err)
		default:
			fail(err)
			cases--
		}
	}
}

func write(out *bufio.Writer, asked *Case) error {
	if err := answer(asked); err != nil {
		return fmt.Errorf("%s: %w", asked.About, err)
	}
	line, err := compact(asked)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(out, "%s\n", line)
	return err
}

func fail(err error) {
	if err != nil {
		fmt.Fprintf(os.Stderr, "oracle: %v\n", err)
		os.Exit(1)
	}
}
