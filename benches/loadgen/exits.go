package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
	"time"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/watch"
)

// cmdExits measures, on the machine of the node (as root), the time from the death of a container's process to the
// watch event that says so.
func cmdExits(args []string) {
	c := newCommon("exits", "bench-exits")
	n := c.fs.Int("n", 20, "containers that die, per repetition")
	img := c.fs.String("image", "setpoint.dev/hello", "image, present on the node, whose program takes --port NUMBER and waits")
	lim := c.fs.Duration("limit", time.Minute, "longest wait")
	c.parse(args)
	run := func() error {
		if err := c.connect(); err != nil {
			return err
		}
		if err := c.ensureNS(c.ns, nil); err != nil {
			return err
		}
		return c.runReps(func(rep int) (Rep, error) {
			r := Rep{}
			var lat []int64
			for i := 0; i < *n; i++ {
				ctx, cancel := context.WithTimeout(context.Background(), *lim)
				took, err := c.exitOnce(ctx, *img, 20000+rep*1000%10000+i)
				cancel()
				if err != nil {
					return nil, err
				}
				lat = append(lat, int64(took))
			}
			latInto(r, "seen_", lat)
			return r, nil
		})
	}
	if err := run(); err != nil {
		c.result.Err = err.Error()
	}
	c.finish()
}

// exitOnce runs a pod, kills its process from outside and waits until the API shows it.
func (c *Common) exitOnce(ctx context.Context, img string, port int) (time.Duration, error) {
	pods := c.cs.CoreV1().Pods(c.ns)
	none := int64(0)
	p := smallPod(fmt.Sprintf("exit-%d-%d", baseSeq, port), "1m")
	p.Spec.RestartPolicy = corev1.RestartPolicyNever
	p.Spec.Containers[0].Resources = corev1.ResourceRequirements{}
	p.Spec.Containers[0].Ports = nil
	p.Spec.Containers[0].Image = img
	p.Spec.Containers[0].ImagePullPolicy = corev1.PullIfNotPresent
	p.Spec.Containers[0].Args = []string{"--port", strconv.Itoa(port)}
	made, err := pods.Create(ctx, p, metav1.CreateOptions{})
	if err != nil {
		return 0, err
	}
	defer pods.Delete(context.Background(), p.Name, metav1.DeleteOptions{GracePeriodSeconds: &none})
	w, err := pods.Watch(ctx, metav1.ListOptions{ResourceVersion: made.ResourceVersion, FieldSelector: "metadata.name=" + p.Name})
	if err != nil {
		return 0, err
	}
	defer w.Stop()
	if _, err := until(w, func(p *corev1.Pod) bool { return p.Status.Phase == corev1.PodRunning }); err != nil {
		return 0, err
	}
	pid, err := pidOf(strconv.Itoa(port))
	if err != nil {
		return 0, err
	}
	t0 := time.Now()
	if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
		return 0, err
	}
	t1, err := until(w, func(p *corev1.Pod) bool {
		st := p.Status.ContainerStatuses
		return len(st) > 0 && st[0].State.Terminated != nil
	})
	return t1.Sub(t0), err
}

// until waits for an event of a pod that fits, and says when it came.
func until(w watch.Interface, fits func(*corev1.Pod) bool) (time.Time, error) {
	for e := range w.ResultChan() {
		now := time.Now()
		if p, ok := e.Object.(*corev1.Pod); ok && fits(p) {
			return now, nil
		}
	}
	return time.Time{}, fmt.Errorf("the watch ended before what it waits for came")
}

// pidOf finds the process that was started with --port and this number.
func pidOf(port string) (int, error) {
	all, err := filepath.Glob("/proc/[0-9]*/cmdline")
	if err != nil {
		return 0, err
	}
	want := []byte("--port\x00" + port + "\x00")
	for _, f := range all {
		line, err := os.ReadFile(f)
		if err == nil && bytes.Contains(line, want) {
			return strconv.Atoi(filepath.Base(filepath.Dir(f)))
		}
	}
	return 0, fmt.Errorf("no process has --port %s: is the node on this machine, and this root?", port)
}
