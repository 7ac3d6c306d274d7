//! The loops together, through the real pipeline, with upstream's roles: what a first application needs.

mod machine;

use std::sync::Arc;
use std::time::Duration;

use api::{
    Client, DeleteOptions, Identity, Key, Object, Propagation, Query, Refused, Resource, Value, Write,
};
use apiserver::admission::{Chain, namespace_lifecycle, protection, service_account};
use apiserver::auth::authorizers::Roles;
use apiserver::authorize::{Masters, Union};
use apiserver::bootstrap::{Trust, bootstrap};
use apiserver::{Parts, Server};
use controllers::{
    Aggregation, ClaimProtection, DaemonSets, Deployments, Disruptions, EndpointSlices, Endpoints, Garbage,
    Jobs, Mirroring, Namespaces, NodeLifecycle, PodGarbage, Quotas, ReplicaSet, RootCa, ServiceAccount,
    StatefulSets, TaintEviction,
};
use engine::{Engine, SystemClock};
use serde_json::json;
use store::{MemoryStore, Store};
use tokio::sync::watch;
use tokio::time::Instant;

/// How long anything that is waited for may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// A cluster in which nothing was written for so long has settled.
const QUIET: Duration = Duration::from_millis(700);

struct Cluster {
    server: Server,
    engine: Engine,
    as_: Identity,
}

/// Waits for the next change of anything; `false` if there is none by then.
async fn another(revisions: &mut watch::Receiver<store::Revision>, deadline: Instant) -> bool {
    matches!(
        tokio::time::timeout_at(deadline, revisions.changed()).await,
        Ok(Ok(()))
    )
}

fn resource(name: &str) -> Resource {
    let (plural, group) = name.split_once('.').unwrap_or((name, ""));
    Resource::new(group, plural)
}

/// `deployments.apps/default/web`
fn key(text: &str) -> Key {
    let parts: Vec<&str> = text.split('/').collect();
    match parts.as_slice() {
        [of, name] => resource(of).key("", *name),
        [of, namespace, name] => resource(of).key(*namespace, *name),
        _ => panic!("not a key: {text}"),
    }
}

impl Cluster {
    async fn start() -> Self {
        let store: Arc<dyn Store<Object>> = Arc::new(MemoryStore::new(apiserver::decoder()));
        let roles = Roles::new(store.clone());
        let mut parts = Parts::new(store);
        parts.authorizer = Arc::new(Union(vec![Box::new(Masters), Box::new(roles)]));
        parts.admission = Chain {
            plugins: vec![
                Arc::new(namespace_lifecycle::NamespaceLifecycle),
                Arc::new(service_account::ServiceAccount),
                Arc::new(protection::StorageObjectInUseProtection),
            ],
            quota: None,
        };
        parts.network.advertise = "192.0.2.1:6443".to_owned();
        let server = Server::new(parts);
        let trust = Trust::usual("PEM".to_owned(), "PEM".to_owned());
        bootstrap(&server, &trust)
            .await
            .expect("the default objects are made");
        let engine = Engine::new(Arc::new(server.clone()), Arc::new(SystemClock));
        engine.set_served(server.registry().table().stored());
        add_loops(&engine);
        tokio::spawn(machine::run(server.clone(), "n1"));
        let cluster = Self {
            server,
            engine,
            as_: Identity::apiserver(),
        };
        cluster.node("n1").await;
        cluster
            .until("serviceaccounts/default/default", |account| account.is_some())
            .await;
        cluster
    }

    async fn node(&self, name: &str) {
        let ready = json!({"type": "Ready", "status": "True", "reason": "KubeletReady", "message": ""});
        let node = json!({
            "apiVersion": "v1", "kind": "Node", "metadata": {"name": name}, "status": {"conditions": [ready]},
        });
        self.create(&format!("nodes/{name}"), node).await;
    }

    async fn create(&self, at: &str, mut body: Value) -> Arc<Object> {
        let key = key(at);
        body["metadata"]["name"] = json!(key.name);
        self.write(Write::create(key, body))
            .await
            .unwrap_or_else(|refused| panic!("create {at}: {refused}"))
    }

    async fn merge(&self, at: &str, patch: Value) {
        let done = self.write(Write::merge(key(at), patch)).await;
        done.unwrap_or_else(|refused| panic!("patch {at}: {refused}"));
    }

    async fn delete(&self, at: &str, propagation: Propagation) {
        let options = DeleteOptions {
            propagation: Some(propagation),
            ..DeleteOptions::default()
        };
        let done = self.write(Write::delete(key(at), options)).await;
        done.unwrap_or_else(|refused| panic!("delete {at}: {refused}"));
    }

    async fn write(&self, write: Write) -> Result<Arc<Object>, Refused> {
        self.server.write(&self.as_, write).await
    }

    async fn get(&self, key: &Key) -> Option<Value> {
        let page = self.server.list(&self.as_, Query::one(key)).await.ok()?;
        page.objects.first().map(|object| object.value().expect("JSON"))
    }

    async fn list(&self, of: &str, namespace: &str, labels: &str) -> Vec<Value> {
        let query = Query::all(&resource(of)).in_namespace(namespace).labels(labels);
        let page = self
            .server
            .list(&self.as_, query)
            .await
            .expect("it can be listed");
        page.objects
            .iter()
            .map(|object| object.value().expect("JSON"))
            .collect()
    }

    async fn until(&self, at: &str, holds: impl Fn(Option<&Value>) -> bool) -> Option<Value> {
        let key = key(at);
        let (mut revisions, deadline) = (self.revisions(), Instant::now() + PATIENCE);
        loop {
            let now = self.get(&key).await;
            if holds(now.as_ref()) {
                return now;
            }
            if !another(&mut revisions, deadline).await {
                panic!("in vain: {at}: {now:?}\n{}", self.open());
            }
        }
    }

    fn revisions(&self) -> watch::Receiver<store::Revision> {
        self.server.store().history().revisions()
    }

    async fn until_count(&self, of: &str, namespace: &str, labels: &str, count: usize) -> Vec<Value> {
        let (mut revisions, deadline) = (self.revisions(), Instant::now() + PATIENCE);
        loop {
            let now = self.list(of, namespace, labels).await;
            if now.len() == count {
                return now;
            }
            if !another(&mut revisions, deadline).await {
                let names: Vec<_> = now.iter().map(|object| &object["metadata"]["name"]).collect();
                panic!("want {count} {of}, have {names:?}\n{}", self.open());
            }
        }
    }

    /// Everything that is open, for whoever reads a failed test.
    fn open(&self) -> String {
        let (open, _) = self.engine.ledger().open();
        let lines = open.iter().flat_map(|open| {
            open.parts
                .iter()
                .map(move |part| format!("{} {}: {} {:?}\n", open.by, open.key, part.about, part.cause))
        });
        lines.collect()
    }

    /// Nothing is refused for good, and no loop writes for ever.
    async fn settles(&self) {
        let deadline = Instant::now() + PATIENCE;
        let mut revisions = self.revisions();
        loop {
            let is_quiet = tokio::time::timeout(QUIET, revisions.changed()).await.is_err();
            let open = self.open();
            let is_refused = |line: &str| line.contains("Forbidden") || line.contains("Invalid");
            if is_quiet && !open.lines().any(is_refused) {
                return;
            }
            assert!(Instant::now() < deadline, "the cluster does not settle:\n{open}");
        }
    }
}

fn add_loops(engine: &Engine) {
    let as_ = |account: &str| Identity::service_account("kube-system", account);
    engine.add_api(Namespaces, as_("namespace-controller"));
    engine.add_api(ServiceAccount, as_("service-account-controller"));
    engine.add_api(RootCa { ca: "PEM".to_owned() }, as_("root-ca-cert-publisher"));
    engine.add_api(Deployments, as_("deployment-controller"));
    engine.add_api(ReplicaSet, as_("replicaset-controller"));
    engine.add_api(Garbage, as_("generic-garbage-collector"));
    engine.add_api(EndpointSlices, as_("endpointslice-controller"));
    engine.add_api(Endpoints, as_("endpoint-controller"));
    engine.add_api(Mirroring, as_("endpointslicemirroring-controller"));
    engine.add_api(Jobs, as_("job-controller"));
    engine.add_api(DaemonSets, as_("daemon-set-controller"));
    engine.add_api(StatefulSets, as_("statefulset-controller"));
    engine.add_api(Disruptions, as_("disruption-controller"));
    engine.add_api(NodeLifecycle, as_("node-controller"));
    engine.add_api(TaintEviction, as_("node-controller"));
    engine.add_api(PodGarbage, as_("pod-garbage-collector"));
    engine.add_api(Quotas, as_("resourcequota-controller"));
    engine.add_api(Aggregation, as_("clusterrole-aggregation-controller"));
    engine.add_api(ClaimProtection, as_("pvc-protection-controller"));
}

fn template(app: &str, image: &str, rest: Value) -> Value {
    let mut labels = json!({"app": app});
    for (name, value) in rest.as_object().into_iter().flatten() {
        labels[name] = value.clone();
    }
    json!({"metadata": {"labels": labels}, "spec": {"containers": [{"name": "c", "image": image}]}})
}

fn workload(kind: &str, group_version: &str, app: &str, image: &str, rest: Value) -> Value {
    let mut body = json!({
        "apiVersion": group_version, "kind": kind, "metadata": {},
        "spec": {"selector": {"matchLabels": {"app": app}}, "template": template(app, image, json!({}))},
    });
    for (name, value) in rest.as_object().into_iter().flatten() {
        body["spec"][name] = value.clone();
    }
    body
}

fn deployment(image: &str, replicas: i64) -> Value {
    workload(
        "Deployment",
        "apps/v1",
        "web",
        image,
        json!({"replicas": replicas}),
    )
}

const WEB: &str = "deployments.apps/default/web";

fn is_complete(deployment: &Value, replicas: i64) -> bool {
    let status = &deployment["status"];
    status["availableReplicas"] == replicas
        && status["updatedReplicas"] == replicas
        && status["replicas"] == replicas
        && status["observedGeneration"] == deployment["metadata"]["generation"]
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deployment_rolls_out_rolls_on_and_goes() {
    let cluster = Cluster::start().await;
    cluster.create(WEB, deployment("a", 3)).await;
    let service = json!({
        "apiVersion": "v1", "kind": "Service", "metadata": {},
        "spec": {"selector": {"app": "web"}, "ports": [{"port": 80}]},
    });
    cluster.create("services/default/web", service).await;
    let done = cluster
        .until(WEB, |web| web.is_some_and(|web| is_complete(web, 3)))
        .await
        .expect("there");
    assert_eq!(
        done["metadata"]["annotations"]["deployment.kubernetes.io/revision"],
        "1"
    );
    cluster.settles().await;
    let slices = cluster
        .list(
            "endpointslices.discovery.k8s.io",
            "default",
            "kubernetes.io/service-name=web",
        )
        .await;
    assert_eq!(slices.len(), 1);
    assert_eq!(
        slices[0]["endpoints"].as_array().map(Vec::len),
        Some(3),
        "{}",
        slices[0]
    );
    let endpoints = cluster.get(&key("endpoints/default/web")).await.expect("there");
    assert_eq!(
        endpoints["subsets"][0]["addresses"].as_array().map(Vec::len),
        Some(3),
        "{endpoints}"
    );

    let new = json!({"spec": {"template": {"spec": {"containers": [{"name": "c", "image": "b"}]}}}});
    cluster.merge(WEB, new).await;
    let generation = |web: &Value| web["status"]["observedGeneration"] == web["metadata"]["generation"];
    cluster
        .until(WEB, |web| {
            web.is_some_and(|web| is_complete(web, 3) && generation(web))
        })
        .await;
    cluster.until_count("replicasets.apps", "default", "", 2).await;
    let pods = cluster.until_count("pods", "default", "", 3).await;
    assert!(
        pods.iter()
            .all(|pod| pod["spec"]["containers"][0]["image"] == "b")
    );
    cluster.merge(WEB, json!({"spec": {"replicas": 5}})).await;
    cluster
        .until(WEB, |web| web.is_some_and(|web| is_complete(web, 5)))
        .await;
    cluster.settles().await;

    let events = cluster.list("events", "default", "").await;
    let says = |reason: &str| events.iter().any(|event| event["reason"] == reason);
    assert!(
        says("ScalingReplicaSet") && says("SuccessfulCreate"),
        "{events:?}"
    );
    cluster.delete(WEB, Propagation::Foreground).await;
    cluster.until(WEB, |web| web.is_none()).await;
    cluster.until_count("replicasets.apps", "default", "", 0).await;
    cluster.until_count("pods", "default", "", 0).await;
    cluster.engine.stop();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rollout_outlives_the_loops_that_began_it() {
    let cluster = Cluster::start().await;
    cluster.create(WEB, deployment("a", 6)).await;
    cluster
        .until(WEB, |web| web.is_some_and(|web| is_complete(web, 6)))
        .await;
    let new = json!({"spec": {"template": {"spec": {"containers": [{"name": "c", "image": "b"}]}}}});
    cluster.merge(WEB, new).await;
    cluster.until_count("replicasets.apps", "default", "", 2).await;
    cluster.engine.stop();
    let engine = Engine::new(Arc::new(cluster.server.clone()), Arc::new(SystemClock));
    engine.set_served(cluster.server.registry().table().stored());
    add_loops(&engine);
    let cluster = Cluster { engine, ..cluster };
    cluster
        .until(WEB, |web| web.is_some_and(|web| is_complete(web, 6)))
        .await;
    cluster.settles().await;
    let pods = cluster.until_count("pods", "default", "", 6).await;
    assert!(
        pods.iter()
            .all(|pod| pod["spec"]["containers"][0]["image"] == "b")
    );
    cluster.engine.stop();
}

#[tokio::test(flavor = "multi_thread")]
async fn orphans_stay_and_are_adopted_again() {
    let cluster = Cluster::start().await;
    cluster.create(WEB, deployment("a", 2)).await;
    cluster
        .until(WEB, |web| web.is_some_and(|web| is_complete(web, 2)))
        .await;
    let before = cluster.until_count("pods", "default", "", 2).await;
    cluster.delete(WEB, Propagation::Orphan).await;
    cluster.until(WEB, |web| web.is_none()).await;
    let sets = cluster.until_count("replicasets.apps", "default", "", 1).await;
    assert!(sets[0]["metadata"]["ownerReferences"].is_null(), "{}", sets[0]);
    cluster.create(WEB, deployment("a", 2)).await;
    cluster
        .until(WEB, |web| web.is_some_and(|web| is_complete(web, 2)))
        .await;
    cluster.settles().await;
    let uids = |pods: &[Value]| {
        pods.iter()
            .map(|pod| pod["metadata"]["uid"].to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        uids(&cluster.until_count("pods", "default", "", 2).await),
        uids(&before)
    );
    cluster.delete(WEB, Propagation::Background).await;
    cluster.until_count("pods", "default", "", 0).await;
    cluster.engine.stop();
}

#[tokio::test(flavor = "multi_thread")]
async fn jobs_end_well_or_badly() {
    let cluster = Cluster::start().await;
    let mut job = json!({
        "apiVersion": "batch/v1", "kind": "Job", "metadata": {},
        "spec": {"completions": 3, "parallelism": 2, "template": template("job", "a", json!({"ends": "well"}))},
    });
    job["spec"]["template"]["spec"]["restartPolicy"] = json!("Never");
    cluster.create("jobs.batch/default/well", job.clone()).await;
    job["spec"]["template"]["metadata"]["labels"]["ends"] = json!("badly");
    job["spec"]["backoffLimit"] = json!(0);
    cluster.create("jobs.batch/default/badly", job.clone()).await;
    job["spec"]["completionMode"] = json!("Indexed");
    job["spec"]["template"]["metadata"]["labels"]["ends"] = json!("well");
    cluster.create("jobs.batch/default/indexed", job).await;
    let has = |job: Option<&Value>, of: &str| {
        let conditions = job.and_then(|job| job["status"]["conditions"].as_array());
        conditions.is_some_and(|all| all.iter().any(|c| c["type"] == of && c["status"] == "True"))
    };
    let well = cluster
        .until("jobs.batch/default/well", |job| has(job, "Complete"))
        .await
        .expect("there");
    assert_eq!(well["status"]["succeeded"], 3, "{well}");
    cluster
        .until("jobs.batch/default/badly", |job| has(job, "Failed"))
        .await;
    let indexed = cluster
        .until("jobs.batch/default/indexed", |job| has(job, "Complete"))
        .await
        .expect("there");
    assert_eq!(indexed["status"]["completedIndexes"], "0-2", "{indexed}");
    cluster.settles().await;
    cluster.engine.stop();
}

#[tokio::test(flavor = "multi_thread")]
async fn daemons_spread_and_sets_keep_their_order() {
    let cluster = Cluster::start().await;
    cluster.node("n2").await;
    cluster
        .create(
            "daemonsets.apps/default/d",
            workload("DaemonSet", "apps/v1", "d", "a", json!({})),
        )
        .await;
    let ready =
        |set: Option<&Value>, field: &str, count: i64| set.is_some_and(|set| set["status"][field] == count);
    cluster
        .until("daemonsets.apps/default/d", |set| {
            ready(set, "numberAvailable", 2)
        })
        .await;
    let set = workload(
        "StatefulSet",
        "apps/v1",
        "s",
        "a",
        json!({"replicas": 3, "serviceName": "s"}),
    );
    cluster.create("statefulsets.apps/default/s", set).await;
    cluster
        .until("statefulsets.apps/default/s", |set| {
            ready(set, "readyReplicas", 3)
        })
        .await;
    let new = json!({"spec": {"template": {"spec": {"containers": [{"name": "c", "image": "b"}]}}}});
    cluster.merge("statefulsets.apps/default/s", new.clone()).await;
    cluster.merge("daemonsets.apps/default/d", new).await;
    let updated = |set: Option<&Value>, field: &str, count: i64| {
        ready(set, field, count)
            && set.is_some_and(|set| set["status"]["observedGeneration"] == set["metadata"]["generation"])
    };
    let done = cluster
        .until("statefulsets.apps/default/s", |set| {
            updated(set, "updatedReplicas", 3)
        })
        .await;
    cluster
        .until("daemonsets.apps/default/d", |set| {
            updated(set, "updatedNumberScheduled", 2)
        })
        .await;
    cluster.settles().await;
    let done = done.expect("there");
    assert_eq!(done["status"]["replicas"], 3, "{done}");
    cluster.engine.stop();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_namespace_goes_with_all_that_is_in_it() {
    let cluster = Cluster::start().await;
    cluster
        .create(
            "namespaces/a",
            json!({"apiVersion": "v1", "kind": "Namespace", "metadata": {}}),
        )
        .await;
    cluster
        .until("configmaps/a/kube-root-ca.crt", |map| map.is_some())
        .await;
    cluster
        .until("serviceaccounts/a/default", |account| account.is_some())
        .await;
    cluster.create("deployments.apps/a/web", deployment("a", 2)).await;
    let quota = json!({
        "apiVersion": "v1", "kind": "ResourceQuota", "metadata": {},
        "spec": {"hard": {"pods": "9", "count/deployments.apps": "1"}},
    });
    cluster.create("resourcequotas/a/q", quota).await;
    cluster
        .until("deployments.apps/a/web", |web| {
            web.is_some_and(|web| is_complete(web, 2))
        })
        .await;
    let used = |quota: Option<&Value>| quota.is_some_and(|quota| quota["status"]["used"]["pods"] == "2");
    let quota = cluster.until("resourcequotas/a/q", used).await.expect("there");
    assert_eq!(quota["status"]["used"]["count/deployments.apps"], "1", "{quota}");
    cluster.delete("namespaces/a", Propagation::Background).await;
    cluster
        .until("namespaces/a", |namespace| namespace.is_none())
        .await;
    assert!(cluster.list("pods", "a", "").await.is_empty());
    assert!(cluster.list("events", "a", "").await.is_empty());
    cluster.settles().await;

    let admin = cluster
        .get(&key("clusterroles.rbac.authorization.k8s.io/admin"))
        .await
        .expect("there");
    assert!(
        admin["rules"].as_array().is_some_and(|rules| rules.len() > 10),
        "{admin}"
    );
    cluster
        .delete("configmaps/default/kube-root-ca.crt", Propagation::Background)
        .await;
    cluster
        .until("configmaps/default/kube-root-ca.crt", |map| map.is_some())
        .await;
    cluster.engine.stop();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_bear_a_taint_leaves_and_budgets_are_counted() {
    let cluster = Cluster::start().await;
    cluster.create(WEB, deployment("a", 2)).await;
    let budget = json!({
        "apiVersion": "policy/v1", "kind": "PodDisruptionBudget", "metadata": {},
        "spec": {"minAvailable": 1, "selector": {"matchLabels": {"app": "web"}}},
    });
    cluster
        .create("poddisruptionbudgets.policy/default/b", budget)
        .await;
    let allows = |budget: Option<&Value>| budget.is_some_and(|b| b["status"]["disruptionsAllowed"] == 1);
    cluster
        .until("poddisruptionbudgets.policy/default/b", allows)
        .await;
    let mut bare = template("bare", "a", json!({}));
    bare["apiVersion"] = json!("v1");
    bare["kind"] = json!("Pod");
    cluster.create("pods/default/leaves", bare.clone()).await;
    bare["spec"]["tolerations"] = json!([{"key": "k", "operator": "Exists"}]);
    cluster.create("pods/default/stays", bare).await;
    let runs = |pod: Option<&Value>| pod.is_some_and(|pod| pod["status"]["phase"] == "Running");
    cluster.until("pods/default/leaves", runs).await;
    cluster.until("pods/default/stays", runs).await;
    cluster
        .merge(
            "nodes/n1",
            json!({"spec": {"taints": [{"key": "k", "effect": "NoExecute"}]}}),
        )
        .await;
    cluster.until("pods/default/leaves", |pod| pod.is_none()).await;
    cluster
        .merge(
            "nodes/n1",
            json!({"spec": {"taints": null, "unschedulable": true}}),
        )
        .await;
    let marked = |node: Option<&Value>| {
        let taint = node.map(|node| &node["spec"]["taints"][0]);
        taint.is_some_and(|taint| {
            taint["key"] == "node.kubernetes.io/unschedulable" && taint["effect"] == "NoSchedule"
        })
    };
    cluster.until("nodes/n1", marked).await;
    cluster
        .until(WEB, |web| web.is_some_and(|web| is_complete(web, 2)))
        .await;
    assert!(runs(cluster.get(&key("pods/default/stays")).await.as_ref()));
    cluster.engine.stop();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pod_on_its_way_out_still_tells_its_status() {
    let cluster = Cluster::start().await;
    let mut pod = template("bare", "a", json!({}));
    pod["apiVersion"] = json!("v1");
    pod["kind"] = json!("Pod");
    pod["metadata"]["finalizers"] = json!(["example.com/held"]);
    cluster.create("pods/default/p", pod).await;
    cluster
        .until("pods/default/p", |pod| {
            pod.is_some_and(|pod| pod["status"]["phase"] == "Running")
        })
        .await;
    cluster.delete("pods/default/p", Propagation::Background).await;
    let is_going =
        |pod: Option<&Value>| pod.is_some_and(|pod| pod["metadata"]["deletionTimestamp"].is_string());
    let mut going = cluster.until("pods/default/p", is_going).await.expect("there");
    going["status"]["message"] = json!("ends");
    // The machine may have told of it, too, in between.
    going["metadata"]["resourceVersion"] = json!(null);
    let told = cluster
        .write(Write::update(key("pods/default/p"), going).on("status"))
        .await;
    let told = told.expect("the status is taken").value().expect("JSON");
    assert!(
        is_going(Some(&told)) && told["status"]["message"] == "ends",
        "{told}"
    );
    cluster.engine.stop();
}
