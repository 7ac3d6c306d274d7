package main

import "encoding/json"

// Fields that are written although they are empty, and mean nothing then.
var hollow = map[string]bool{"status": true, "spec": true, "metadata": true, "affinity": true, "resources": true,
	"podAffinity": true, "podAntiAffinity": true, "nodeAffinity": true, "answer": true, "strategy": true}

// Fields that placement never looks at.
var unread = map[string]bool{"nodeInfo": true, "daemonEndpoints": true, "loadBalancer": true, "creationTimestamp": true,
	"currentHealthy": true, "desiredHealthy": true, "expectedPods": true}

// What every pod of the cases says, and the test adds again.
const scheduler = "default-scheduler"

// The same, of a container's status; there empty resources are not the same as none.
var unreadOfStatus = map[string]bool{"image": true, "imageID": true, "lastState": true, "state": true, "ready": true,
	"restartCount": true}

// compact writes a case without what says nothing.
func compact(asked *Case) ([]byte, error) {
	text, err := json.Marshal(asked)
	if err != nil {
		return nil, err
	}
	var tree any
	if err := json.Unmarshal(text, &tree); err != nil {
		return nil, err
	}
	return json.Marshal(prune(tree))
}

func prune(tree any) any {
	switch tree := tree.(type) {
	case []any:
		for at, each := range tree {
			tree[at] = prune(each)
		}
	case map[string]any:
		_, isStatus := tree["imageID"]
		if metadata, ok := tree["metadata"].(map[string]any); ok {
			if name, _ := metadata["name"].(string); metadata["uid"] == "uid-"+name {
				delete(metadata, "uid")
			}
		}
		if tree["schedulerName"] == scheduler {
			delete(tree, "schedulerName")
		}
		for name, each := range tree {
			each = prune(each)
			empty, isMap := each.(map[string]any)
			isHollow := isMap && hollow[name] && len(empty) == 0 && !isStatus
			if each == nil || unread[name] || isHollow || isStatus && unreadOfStatus[name] {
				delete(tree, name)
			} else {
				tree[name] = each
			}
		}
	}
	return tree
}
