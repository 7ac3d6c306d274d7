//! The cells of every built-in kind.

use std::borrow::Cow;

use api::{Timestamp, Value};

use super::{age, json_path, metrics, pod, selector};
use crate::kind::Kind;
use crate::look;

/// At most so many of a list are shown.
const SHOWN: usize = 3;

pub(super) fn of(kind: &Kind, object: &Value, now: Timestamp) -> Vec<Value> {
    if kind.columns.iter().any(|c| !c.json_path.is_empty()) {
        return kind
            .columns
            .iter()
            .map(|c| json_path::cell(c, object, now))
            .collect();
    }
    let object = stored_form(kind, object);
    let of = Of { object: &object, now };
    if kind.columns.get(1).is_some_and(|c| c.name == "Created At") {
        return vec![of.name(), of.text("metadata.creationTimestamp")];
    }
    match kind.kind.as_str() {
        "Pod" => pod::cells(&object, now),
        "Event" => event(&of),
        "ComponentStatus" => component_status(&of),
        "FlowSchema" => flow_schema(&of),
        "ResourcePoolStatusRequest" => resource_pool(&of),
        name => {
            let mut cells = vec![shown_name(name, &of)];
            let (narrow, wide) = middle(name, &of);
            cells.extend(narrow);
            if !matches!(
                name,
                "Node" | "PodTemplate" | "PersistentVolume" | "PersistentVolumeClaim"
            ) {
                cells.push(of.age());
            }
            cells.extend(wide);
            cells
        }
    }
}

/// A default class says so beside its name.
fn shown_name(kind: &str, of: &Of<'_>) -> Value {
    let annotation = |name: &str| {
        let annotations = of.at("metadata.annotations");
        annotations.get(name).and_then(Value::as_str) == Some("true")
    };
    let default = match kind {
        "IngressClass" => annotation("ingressclass.kubernetes.io/is-default-class"),
        "StorageClass" => {
            annotation("storageclass.kubernetes.io/is-default-class")
                || annotation("storageclass.beta.kubernetes.io/is-default-class")
        }
        _ => false,
    };
    let name = look::text(of.object, "metadata.name");
    if default {
        format!("{name} (default)").into()
    } else {
        name.into()
    }
}

/// Versions of one resource print alike: from the stored version's form.
fn stored_form<'a>(kind: &Kind, object: &'a Value) -> Cow<'a, Value> {
    if kind.is_stored_version() || !matches!(kind.kind.as_str(), "Event" | "HorizontalPodAutoscaler") {
        return Cow::Borrowed(object);
    }
    let mut stored = object.clone();
    kind.rules.to_storage(&mut stored);
    Cow::Owned(stored)
}

struct Of<'a> {
    object: &'a Value,
    now: Timestamp,
}

impl Of<'_> {
    fn at(&self, path: &str) -> &Value {
        look::at(self.object, path)
    }

    fn name(&self) -> Value {
        self.text("metadata.name")
    }

    fn age(&self) -> Value {
        self.since("metadata.creationTimestamp")
    }

    fn since(&self, path: &str) -> Value {
        age::since(self.at(path), self.now).into()
    }

    fn text(&self, path: &str) -> Value {
        look::text(self.object, path).into()
    }

    fn number(&self, path: &str) -> Value {
        self.at(path).as_i64().unwrap_or(0).into()
    }

    fn or(&self, path: &str, otherwise: &str) -> Value {
        match self.at(path) {
            Value::Null => otherwise.into(),
            Value::String(text) if text.is_empty() => otherwise.into(),
            Value::String(text) => text.as_str().into(),
            Value::Bool(b) => (*b).into(),
            other => other.to_string().into(),
        }
    }

    fn flag(&self, path: &str, otherwise: bool) -> Value {
        self.at(path).as_bool().unwrap_or(otherwise).into()
    }

    fn count(&self, path: &str) -> Value {
        match self.at(path) {
            Value::Array(items) => items.len().into(),
            Value::Object(fields) => fields.len().into(),
            _ => 0.into(),
        }
    }

    fn condition(&self, type_: &str) -> Option<&Value> {
        look::items(self.object, "status.conditions")
            .iter()
            .find(|c| look::text(c, "type") == type_)
    }

    fn is_true(&self, type_: &str) -> bool {
        self.condition(type_)
            .is_some_and(|c| look::text(c, "status") == "True")
    }
}

type Cells = (Vec<Value>, Vec<Value>);

/// The cells between name and age, and those after it.
fn middle(kind: &str, of: &Of<'_>) -> Cells {
    match kind {
        "Deployment"
        | "ReplicaSet"
        | "StatefulSet"
        | "DaemonSet"
        | "ReplicationController"
        | "Job"
        | "CronJob"
        | "PodTemplate"
        | "ControllerRevision"
        | "HorizontalPodAutoscaler"
        | "PodDisruptionBudget" => workload(kind, of),
        "Node"
        | "Namespace"
        | "ConfigMap"
        | "Secret"
        | "ServiceAccount"
        | "ResourceQuota"
        | "PersistentVolume"
        | "PersistentVolumeClaim"
        | "Service"
        | "Endpoints" => core(kind, of),
        "EndpointSlice" | "Ingress" | "IngressClass" | "NetworkPolicy" | "IPAddress" | "ServiceCIDR" => {
            networking(kind, of)
        }
        "StorageClass" | "CSIDriver" | "CSINode" | "VolumeAttachment" | "VolumeAttributesClass" => {
            storage(kind, of)
        }
        _ => other(kind, of),
    }
}

fn containers(spec: &Value) -> [Value; 2] {
    let listed = |field: &str| {
        let names: Vec<&str> = look::items(spec, "containers")
            .iter()
            .map(|c| look::text(c, field))
            .collect();
        Value::from(names.join(","))
    };
    [listed("name"), listed("image")]
}

fn workload(kind: &str, of: &Of<'_>) -> Cells {
    let [names, images] = containers(of.at("spec.template.spec"));
    let chosen = Value::from(selector::formatted(of.at("spec.selector")));
    match kind {
        "Deployment" => {
            let chosen =
                selector::canonical(of.at("spec.selector")).unwrap_or_else(|| "<invalid>".to_owned());
            let narrow = vec![
                ready_of_wanted(of),
                of.number("status.updatedReplicas"),
                of.number("status.availableReplicas"),
            ];
            (narrow, vec![names, images, chosen.into()])
        }
        "ReplicaSet" => (replica_counts(of), vec![names, images, chosen]),
        "ReplicationController" => {
            let chosen = selector::labels(of.at("spec.selector"));
            (replica_counts(of), vec![names, images, chosen.into()])
        }
        "StatefulSet" => (vec![ready_of_wanted(of)], vec![names, images]),
        "DaemonSet" => (daemon_counts(of), vec![names, images, chosen]),
        "Job" => (
            vec![job_status(of), completions(of), job_duration(of)],
            vec![names, images, chosen],
        ),
        "CronJob" => cron_job(of),
        "PodTemplate" => {
            let [names, images] = containers(of.at("template.spec"));
            let labels = selector::labels(of.at("template.metadata.labels"));
            (vec![names, images, labels.into()], vec![])
        }
        "ControllerRevision" => (vec![controller(of), of.number("revision")], vec![]),
        "HorizontalPodAutoscaler" => (autoscaler(of), vec![]),
        _ => {
            let narrow = vec![
                of.or("spec.minAvailable", "N/A"),
                of.or("spec.maxUnavailable", "N/A"),
                of.number("status.disruptionsAllowed"),
            ];
            (narrow, vec![])
        }
    }
}

/// `2/3`
fn ready_of_wanted(of: &Of<'_>) -> Value {
    let (ready, wanted) = (of.number("status.readyReplicas"), of.number("spec.replicas"));
    format!("{ready}/{wanted}").into()
}

fn replica_counts(of: &Of<'_>) -> Vec<Value> {
    let fields = ["spec.replicas", "status.replicas", "status.readyReplicas"];
    fields.map(|field| of.number(field)).into()
}

fn daemon_counts(of: &Of<'_>) -> Vec<Value> {
    let fields = [
        "desiredNumberScheduled",
        "currentNumberScheduled",
        "numberReady",
        "updatedNumberScheduled",
        "numberAvailable",
    ];
    let mut cells: Vec<Value> = fields.iter().map(|f| of.number(&format!("status.{f}"))).collect();
    cells.push(selector::labels(of.at("spec.template.spec.nodeSelector")).into());
    cells
}

fn autoscaler(of: &Of<'_>) -> Vec<Value> {
    let reference = format!(
        "{}/{}",
        look::text(of.object, "spec.scaleTargetRef.kind"),
        look::text(of.object, "spec.scaleTargetRef.name")
    );
    vec![
        reference.into(),
        metrics::targets(of.object).into(),
        of.or("spec.minReplicas", "<unset>"),
        of.number("spec.maxReplicas"),
        of.number("status.currentReplicas"),
    ]
}

fn job_status(of: &Of<'_>) -> Value {
    let first = |states: &[&'static str]| states.iter().copied().find(|s| of.is_true(s));
    let status = match (
        first(&["Complete", "Failed"]),
        of.at("metadata.deletionTimestamp"),
    ) {
        (Some(state), _) => state,
        (None, time) if !time.is_null() => "Terminating",
        _ => first(&["Suspended", "FailureTarget", "SuccessCriteriaMet"]).unwrap_or("Running"),
    };
    status.into()
}

fn completions(of: &Of<'_>) -> Value {
    let done = of.number("status.succeeded");
    let parallelism = of.at("spec.parallelism").as_i64().unwrap_or(0);
    match of.at("spec.completions") {
        Value::Null if parallelism > 1 => format!("{done}/1 of {parallelism}"),
        Value::Null => format!("{done}/1"),
        wanted => format!("{done}/{wanted}"),
    }
    .into()
}

fn job_duration(of: &Of<'_>) -> Value {
    let time = |path: &str| look::text(of.object, path).parse::<Timestamp>().ok();
    match time("status.startTime") {
        Some(start) => {
            let end = time("status.completionTime").unwrap_or(of.now);
            age::human(end.as_second() - start.as_second()).into()
        }
        None => "".into(),
    }
}

fn cron_job(of: &Of<'_>) -> Cells {
    let job = of.at("spec.jobTemplate.spec");
    let [names, images] = containers(look::at(job, "template.spec"));
    let suspended = match of.at("spec.suspend").as_bool() {
        Some(true) => "True",
        Some(false) => "False",
        None => "<unset>",
    };
    let last = match of.at("status.lastScheduleTime") {
        Value::Null => "<none>".into(),
        _ => of.since("status.lastScheduleTime"),
    };
    let narrow = vec![
        of.text("spec.schedule"),
        if of.at("spec.timeZone").is_null() {
            "<none>".into()
        } else {
            of.text("spec.timeZone")
        },
        suspended.into(),
        of.count("status.active"),
        last,
    ];
    (
        narrow,
        vec![
            names,
            images,
            selector::formatted(look::at(job, "selector")).into(),
        ],
    )
}

fn controller(of: &Of<'_>) -> Value {
    let owners = look::items(of.object, "metadata.ownerReferences");
    let Some(owner) = owners.iter().find(|o| look::at(o, "controller") == true) else {
        return "<none>".into();
    };
    let (group, _) = crate::table::split_api_version(look::text(owner, "apiVersion"));
    let kind = look::text(owner, "kind");
    let name = look::text(owner, "name");
    let kind = if group.is_empty() {
        kind.to_owned()
    } else {
        format!("{kind}.{group}")
    };
    format!("{}/{name}", kind.to_lowercase()).into()
}

fn core(kind: &str, of: &Of<'_>) -> Cells {
    match kind {
        "Node" => node(of),
        "Namespace" => (vec![of.text("status.phase")], vec![]),
        "ConfigMap" => {
            let count = |path: &str| of.count(path).as_u64().unwrap_or(0);
            (vec![(count("data") + count("binaryData")).into()], vec![])
        }
        "Secret" => (vec![of.text("type"), of.count("data")], vec![]),
        "ResourceQuota" => (vec![quota(of, false), quota(of, true)], vec![]),
        "PersistentVolume" => volume(of),
        "PersistentVolumeClaim" => claim(of),
        "Service" => service(of),
        "Endpoints" => (vec![endpoints(of)], vec![]),
        _ => (vec![], vec![]),
    }
}

fn node(of: &Of<'_>) -> Cells {
    let mut status = match of.condition("Ready") {
        Some(c) if look::text(c, "status") == "True" => "Ready".to_owned(),
        Some(_) => "NotReady".to_owned(),
        None => "Unknown".to_owned(),
    };
    if of.at("spec.unschedulable") == true {
        status.push_str(",SchedulingDisabled");
    }
    let mut roles: Vec<&str> = Vec::new();
    for (key, value) in of.at("metadata.labels").as_object().into_iter().flatten() {
        match key.strip_prefix("node-role.kubernetes.io/") {
            Some(role) if !role.is_empty() => roles.push(role),
            _ if key == "kubernetes.io/role" => roles.extend(value.as_str().filter(|v| !v.is_empty())),
            _ => {}
        }
    }
    roles.sort_unstable();
    roles.dedup();
    let roles = if roles.is_empty() {
        "<none>".to_owned()
    } else {
        roles.join(",")
    };
    let address = |type_: &str| {
        let addresses = look::items(of.object, "status.addresses");
        let found = addresses.iter().find(|a| look::text(a, "type") == type_);
        Value::from(found.map_or("<none>", |a| look::text(a, "address")))
    };
    let info = |field: &str| of.or(&format!("status.nodeInfo.{field}"), "<unknown>");
    let mut kernel = info("kernelVersion").as_str().unwrap_or_default().to_owned();
    let architecture = look::text(of.object, "status.nodeInfo.architecture");
    if !architecture.is_empty() {
        kernel = format!("{kernel} ({architecture})");
    }
    let cells = vec![
        status.into(),
        roles.into(),
        of.age(),
        of.text("status.nodeInfo.kubeletVersion"),
        address("InternalIP"),
        address("ExternalIP"),
        info("osImage"),
        kernel.into(),
        info("containerRuntimeVersion"),
    ];
    (cells, vec![])
}

fn quota(of: &Of<'_>, limits: bool) -> Value {
    let used = of.at("status.used");
    let hard = of.at("status.hard").as_object().into_iter().flatten();
    let listed: Vec<String> = hard
        .filter(|(name, _)| name.starts_with("limits.") == limits)
        .map(|(name, most)| {
            let used = used.get(name).and_then(Value::as_str).unwrap_or("0");
            format!("{name}: {used}/{}", most.as_str().unwrap_or_default())
        })
        .collect();
    listed.join(", ").into()
}

fn access_modes(modes: &Value) -> Value {
    let has = |mode: &str| modes.as_array().is_some_and(|m| m.iter().any(|m| m == mode));
    let short = [
        ("ReadWriteOnce", "RWO"),
        ("ReadOnlyMany", "ROX"),
        ("ReadWriteMany", "RWX"),
        ("ReadWriteOncePod", "RWOP"),
    ];
    let listed: Vec<&str> = short
        .iter()
        .filter(|(mode, _)| has(mode))
        .map(|(_, short)| *short)
        .collect();
    listed.join(",").into()
}

fn phase(of: &Of<'_>) -> Value {
    if of.at("metadata.deletionTimestamp").is_null() {
        of.text("status.phase")
    } else {
        "Terminating".into()
    }
}

fn storage_class(of: &Of<'_>) -> Value {
    let annotations = of.at("metadata.annotations");
    match annotations
        .get("volume.beta.kubernetes.io/storage-class")
        .and_then(Value::as_str)
    {
        Some(class) => class.into(),
        None => of.text("spec.storageClassName"),
    }
}

fn volume(of: &Of<'_>) -> Cells {
    let claim = match of.at("spec.claimRef") {
        Value::Null => String::new(),
        claim => format!("{}/{}", look::text(claim, "namespace"), look::text(claim, "name")),
    };
    let capacity = of
        .at("spec.capacity")
        .get("storage")
        .and_then(Value::as_str)
        .unwrap_or("0");
    let cells = vec![
        capacity.into(),
        access_modes(of.at("spec.accessModes")),
        of.text("spec.persistentVolumeReclaimPolicy"),
        phase(of),
        claim.into(),
        storage_class(of),
        of.or("spec.volumeAttributesClassName", "<unset>"),
        of.text("status.reason"),
        of.age(),
        of.or("spec.volumeMode", "<unset>"),
    ];
    (cells, vec![])
}

fn claim(of: &Of<'_>) -> Cells {
    let bound = !look::text(of.object, "spec.volumeName").is_empty();
    let capacity = of
        .at("status.capacity")
        .get("storage")
        .and_then(Value::as_str)
        .unwrap_or("0");
    let cells = vec![
        phase(of),
        of.text("spec.volumeName"),
        if bound { capacity.into() } else { "".into() },
        if bound {
            access_modes(of.at("status.accessModes"))
        } else {
            "".into()
        },
        storage_class(of),
        of.or("spec.volumeAttributesClassName", "<unset>"),
        of.age(),
        of.or("spec.volumeMode", "<unset>"),
    ];
    (cells, vec![])
}

fn service(of: &Of<'_>) -> Cells {
    let ip = look::items(of.object, "spec.clusterIPs")
        .first()
        .and_then(Value::as_str)
        .unwrap_or("<none>");
    let port = |p: &Value| {
        let (number, protocol) = (look::at(p, "port"), look::text(p, "protocol"));
        match look::at(p, "nodePort").as_i64().unwrap_or(0) {
            n if n > 0 => format!("{number}:{n}/{protocol}"),
            _ => format!("{number}/{protocol}"),
        }
    };
    let ports: Vec<String> = look::items(of.object, "spec.ports").iter().map(port).collect();
    let ports = if ports.is_empty() {
        "<none>".to_owned()
    } else {
        ports.join(",")
    };
    let narrow = vec![of.text("spec.type"), ip.into(), external_ip(of), ports.into()];
    (narrow, vec![selector::labels(of.at("spec.selector")).into()])
}

fn balancer_addresses(of: &Of<'_>) -> Vec<String> {
    let mut found: Vec<String> = look::items(of.object, "status.loadBalancer.ingress")
        .iter()
        .map(|i| {
            if look::text(i, "ip").is_empty() {
                look::text(i, "hostname")
            } else {
                look::text(i, "ip")
            }
        })
        .filter(|a| !a.is_empty())
        .map(str::to_owned)
        .collect();
    found.sort();
    found.dedup();
    found
}

fn external_ip(of: &Of<'_>) -> Value {
    let mut all: Vec<String> = Vec::new();
    let more = look::items(of.object, "spec.externalIPs")
        .iter()
        .filter_map(|ip| ip.as_str().map(str::to_owned));
    let nothing = match look::text(of.object, "spec.type") {
        "ClusterIP" | "NodePort" => "<none>",
        "LoadBalancer" => {
            all = balancer_addresses(of);
            "<pending>"
        }
        "ExternalName" => return of.text("spec.externalName"),
        _ => return "<unknown>".into(),
    };
    all.extend(more);
    if all.is_empty() {
        nothing.into()
    } else {
        all.join(",").into()
    }
}

fn listed(all: Vec<String>, nothing: &str) -> Value {
    match all.len() {
        0 => nothing.into(),
        n if n > SHOWN => format!("{} + {} more...", all[..SHOWN].join(","), n - SHOWN).into(),
        _ => all.join(",").into(),
    }
}

fn endpoints(of: &Of<'_>) -> Value {
    let mut all = Vec::new();
    let subsets = look::items(of.object, "subsets");
    for subset in subsets {
        let ips = || {
            look::items(subset, "addresses")
                .iter()
                .map(|a| look::text(a, "ip"))
        };
        let ports = look::items(subset, "ports");
        if ports.is_empty() {
            all.extend(ips().map(str::to_owned));
        }
        for port in ports {
            let number = look::at(port, "port");
            all.extend(ips().map(|ip| {
                if ip.contains(':') {
                    format!("[{ip}]:{number}")
                } else {
                    format!("{ip}:{number}")
                }
            }));
        }
    }
    listed(all, if subsets.is_empty() { "<none>" } else { "" })
}

fn networking(kind: &str, of: &Of<'_>) -> Cells {
    match kind {
        "EndpointSlice" => {
            let port = |p: &Value| match (look::at(p, "port"), look::at(p, "name")) {
                (Value::Null, Value::Null) => "*".to_owned(),
                (Value::Null, name) => name.as_str().unwrap_or_default().to_owned(),
                (number, _) => number.to_string(),
            };
            let ports = look::items(of.object, "ports").iter().map(port).collect();
            let addresses = look::items(of.object, "endpoints")
                .iter()
                .flat_map(|e| look::items(e, "addresses"))
                .filter_map(|a| a.as_str().map(str::to_owned))
                .collect();
            (
                vec![
                    of.text("addressType"),
                    listed(ports, "<unset>"),
                    listed(addresses, "<unset>"),
                ],
                vec![],
            )
        }
        "Ingress" => {
            let ports = if look::items(of.object, "spec.tls").is_empty() {
                "80"
            } else {
                "80, 443"
            };
            let class = of.or("spec.ingressClassName", "<none>");
            (
                vec![
                    class,
                    hosts(of),
                    balancer_addresses(of).join(",").into(),
                    ports.into(),
                ],
                vec![],
            )
        }
        "IngressClass" => (vec![of.text("spec.controller"), class_parameters(of)], vec![]),
        "NetworkPolicy" => (
            vec![selector::formatted(of.at("spec.podSelector")).into()],
            vec![],
        ),
        "IPAddress" => (vec![parent(of)], vec![]),
        _ => {
            let ranges: Vec<&str> = look::items(of.object, "spec.cidrs")
                .iter()
                .filter_map(Value::as_str)
                .collect();
            (vec![ranges.join(",").into()], vec![])
        }
    }
}

fn hosts(of: &Of<'_>) -> Value {
    let rules = look::items(of.object, "spec.rules");
    let mut shown: Vec<&str> = Vec::new();
    let mut more = false;
    for rule in rules {
        more |= shown.len() == SHOWN;
        let host = look::text(rule, "host");
        if !more && !host.is_empty() {
            shown.push(host);
        }
    }
    match (shown.is_empty(), more) {
        (true, _) => "*".into(),
        (_, false) => shown.join(",").into(),
        (_, true) => format!("{} + {} more...", shown.join(","), rules.len() - SHOWN).into(),
    }
}

fn class_parameters(of: &Of<'_>) -> Value {
    let parameters = of.at("spec.parameters");
    if parameters.is_null() {
        return "<none>".into();
    }
    let kind = look::text(parameters, "kind");
    let kind = match look::text(parameters, "apiGroup") {
        "" => kind.to_owned(),
        group => format!("{kind}.{group}"),
    };
    format!("{kind}/{}", look::text(parameters, "name")).into()
}

fn parent(of: &Of<'_>) -> Value {
    let parent = of.at("spec.parentRef");
    if parent.is_null() {
        return "<none>".into();
    }
    let resource = look::text(parent, "resource");
    let mut out = match look::text(parent, "group") {
        "" => resource.to_lowercase(),
        group => format!("{resource}.{group}").to_lowercase(),
    };
    let namespace = look::text(parent, "namespace");
    if !namespace.is_empty() {
        out = format!("{out}/{namespace}");
    }
    format!("{out}/{}", look::text(parent, "name")).into()
}

fn storage(kind: &str, of: &Of<'_>) -> Cells {
    match kind {
        "StorageClass" => {
            let narrow = vec![
                of.text("provisioner"),
                of.or("reclaimPolicy", "Delete"),
                of.or("volumeBindingMode", "Immediate"),
                of.flag("allowVolumeExpansion", false),
            ];
            (narrow, vec![])
        }
        "CSIDriver" => {
            let joined = |items: Vec<&str>, nothing: &str| {
                Value::from(if items.is_empty() {
                    nothing.to_owned()
                } else {
                    items.join(",")
                })
            };
            let tokens = look::items(of.object, "spec.tokenRequests");
            let audiences = tokens.iter().map(|t| look::text(t, "audience")).collect();
            let modes = look::items(of.object, "spec.volumeLifecycleModes")
                .iter()
                .filter_map(Value::as_str)
                .collect();
            let narrow = vec![
                of.flag("spec.attachRequired", true),
                of.flag("spec.podInfoOnMount", false),
                of.flag("spec.storageCapacity", false),
                joined(audiences, "<unset>"),
                of.flag("spec.requiresRepublish", false),
                joined(modes, "<none>"),
            ];
            (narrow, vec![])
        }
        "CSINode" => (vec![of.count("spec.drivers")], vec![]),
        "VolumeAttachment" => {
            let volume = of.text("spec.source.persistentVolumeName");
            let narrow = vec![
                of.text("spec.attacher"),
                volume,
                of.text("spec.nodeName"),
                of.flag("status.attached", false),
            ];
            (narrow, vec![])
        }
        _ => (vec![of.text("driverName")], vec![]),
    }
}

fn other(kind: &str, of: &Of<'_>) -> Cells {
    match kind {
        "ClusterRoleBinding" | "RoleBinding" => binding(of),
        "MutatingAdmissionPolicy" => (vec![of.count("spec.mutations"), parameter_kind(of)], vec![]),
        "ValidatingAdmissionPolicy" => (vec![of.count("spec.validations"), parameter_kind(of)], vec![]),
        "MutatingAdmissionPolicyBinding" | "ValidatingAdmissionPolicyBinding" => {
            (vec![of.text("spec.policyName"), parameter(of)], vec![])
        }
        "MutatingWebhookConfiguration" | "ValidatingWebhookConfiguration" => {
            (vec![of.count("webhooks")], vec![])
        }
        "APIService" => (vec![api_service(of), available(of)], vec![]),
        "CertificateSigningRequest" => signing_request(of),
        "Lease" => (vec![of.text("spec.holderIdentity")], vec![]),
        "LeaseCandidate" => {
            let narrow =
                ["leaseName", "binaryVersion", "emulationVersion"].map(|f| of.text(&format!("spec.{f}")));
            (narrow.to_vec(), vec![])
        }
        "PriorityLevelConfiguration" => priority_level(of),
        "StorageVersion" => {
            let version = |v: &Value| {
                format!(
                    "{}={}",
                    look::text(v, "apiServerID"),
                    look::text(v, "encodingVersion")
                )
            };
            let versions = look::items(of.object, "status.storageVersions")
                .iter()
                .map(version)
                .collect();
            (
                vec![
                    of.or("status.commonEncodingVersion", "<unset>"),
                    listed(versions, "<unset>"),
                ],
                vec![],
            )
        }
        "RuntimeClass" => (vec![of.text("handler")], vec![]),
        "ResourceClaim" => (vec![claim_state(of)], vec![]),
        "ResourceSlice" => (
            vec![
                of.text("spec.nodeName"),
                of.text("spec.driver"),
                of.text("spec.pool.name"),
            ],
            vec![],
        ),
        "DeviceTaintRule" => {
            let mut narrow = ["key", "value", "effect"]
                .map(|f| of.text(&format!("spec.taint.{f}")))
                .to_vec();
            narrow.push(of.since("spec.taint.timeAdded"));
            (narrow, vec![])
        }
        "PriorityClass" => (
            vec![of.number("value"), of.flag("globalDefault", false)],
            vec![of.text("preemptionPolicy")],
        ),
        _ => (vec![], vec![]),
    }
}

fn binding(of: &Of<'_>) -> Cells {
    let subjects = |kind: &str| -> Value {
        let mine = look::items(of.object, "subjects")
            .iter()
            .filter(|s| look::text(s, "kind") == kind);
        let name = |s: &Value| match kind {
            "ServiceAccount" => format!("{}/{}", look::text(s, "namespace"), look::text(s, "name")),
            _ => look::text(s, "name").to_owned(),
        };
        mine.map(name).collect::<Vec<_>>().join(", ").into()
    };
    let role = format!(
        "{}/{}",
        look::text(of.object, "roleRef.kind"),
        look::text(of.object, "roleRef.name")
    );
    (
        vec![role.into()],
        vec![subjects("User"), subjects("Group"), subjects("ServiceAccount")],
    )
}

fn parameter_kind(of: &Of<'_>) -> Value {
    match of.at("spec.paramKind") {
        Value::Null => "<unset>".into(),
        kind => format!("{}/{}", look::text(kind, "apiVersion"), look::text(kind, "kind")).into(),
    }
}

fn parameter(of: &Of<'_>) -> Value {
    let reference = of.at("spec.paramRef");
    let (namespace, name) = (look::text(reference, "namespace"), look::text(reference, "name"));
    match (namespace, name) {
        ("", "") | (_, "") if look::has(reference, "selector") => {
            selector::go_string(look::at(reference, "selector")).into()
        }
        (_, "") => "<unset>".into(),
        ("", name) => format!("*/{name}").into(),
        (namespace, name) => format!("{namespace}/{name}").into(),
    }
}

fn api_service(of: &Of<'_>) -> Value {
    match of.at("spec.service") {
        Value::Null => "Local".into(),
        service => format!(
            "{}/{}",
            look::text(service, "namespace"),
            look::text(service, "name")
        )
        .into(),
    }
}

fn available(of: &Of<'_>) -> Value {
    let Some(condition) = of.condition("Available") else {
        return "Unknown".into();
    };
    let (status, reason) = (look::text(condition, "status"), look::text(condition, "reason"));
    if status != "True" && !reason.is_empty() {
        format!("{status} ({reason})").into()
    } else {
        status.into()
    }
}

fn signing_request(of: &Of<'_>) -> Cells {
    let has = |type_: &str| of.condition(type_).is_some();
    let mut state = if has("Denied") {
        "Denied".to_owned()
    } else if has("Approved") {
        "Approved".to_owned()
    } else {
        "Pending".to_owned()
    };
    if has("Failed") {
        state.push_str(",Failed");
    }
    if !look::text(of.object, "status.certificate").is_empty() {
        state.push_str(",Issued");
    }
    let duration = of
        .at("spec.expirationSeconds")
        .as_i64()
        .map_or_else(|| "<none>".to_owned(), age::human);
    let cells = vec![
        of.or("spec.signerName", "<none>"),
        of.text("spec.username"),
        duration.into(),
        state.into(),
    ];
    // The age stands before these: it is the second column.
    (vec![], cells)
}

fn priority_level(of: &Of<'_>) -> Cells {
    let number = |path: &str| match of.at(path) {
        Value::Null => Value::from("<none>"),
        number => number.clone(),
    };
    let queuing = "spec.limited.limitResponse.queuing";
    let narrow = vec![
        of.text("spec.type"),
        number("spec.limited.nominalConcurrencyShares"),
        number(&format!("{queuing}.queues")),
        number(&format!("{queuing}.handSize")),
        number(&format!("{queuing}.queueLengthLimit")),
    ];
    (narrow, vec![])
}

fn claim_state(of: &Of<'_>) -> Value {
    let mut states = Vec::new();
    let deleting = !of.at("metadata.deletionTimestamp").is_null();
    let allocated = !of.at("status.allocation").is_null();
    if deleting {
        states.push("deleted");
    }
    if !allocated && !deleting {
        states.push("pending");
    }
    if allocated {
        states.push("allocated");
        if !look::items(of.object, "status.reservedFor").is_empty() {
            states.push("reserved");
        }
    }
    states.join(",").into()
}

fn event(of: &Of<'_>) -> Vec<Value> {
    let none = |path: &str| of.at(path).is_null();
    let first = of.since(if none("firstTimestamp") {
        "eventTime"
    } else {
        "firstTimestamp"
    });
    let mut last = if none("lastTimestamp") {
        first.clone()
    } else {
        of.since("lastTimestamp")
    };
    let mut count = of.at("count").as_i64().filter(|n| *n != 0).unwrap_or(1);
    if !none("series") {
        last = of.since("series.lastObservedTime");
        count = of.at("series.count").as_i64().unwrap_or(0);
    }
    let kind = look::text(of.object, "involvedObject.kind").to_lowercase();
    let target = match look::text(of.object, "involvedObject.name") {
        "" => kind,
        name => format!("{kind}/{name}"),
    };
    let either = |a: &str, b: &str| {
        let first = look::text(of.object, a);
        if first.is_empty() {
            look::text(of.object, b).to_owned()
        } else {
            first.to_owned()
        }
    };
    let component = either("source.component", "reportingComponent");
    let source = match either("source.host", "reportingInstance").as_str() {
        "" => component,
        instance => format!("{component}, {instance}"),
    };
    vec![
        last,
        of.text("type"),
        of.text("reason"),
        target.into(),
        of.text("involvedObject.fieldPath"),
        source.into(),
        look::text(of.object, "message").trim().into(),
        first,
        count.into(),
        of.name(),
    ]
}

fn component_status(of: &Of<'_>) -> Vec<Value> {
    let conditions = look::items(of.object, "conditions");
    let Some(healthy) = conditions.iter().find(|c| look::text(c, "type") == "Healthy") else {
        return vec![of.name(), "Unknown".into(), "".into(), "".into()];
    };
    let status = if look::text(healthy, "status") == "True" {
        "Healthy"
    } else {
        "Unhealthy"
    };
    vec![
        of.name(),
        status.into(),
        look::text(healthy, "message").into(),
        look::text(healthy, "error").into(),
    ]
}

fn flow_schema(of: &Of<'_>) -> Vec<Value> {
    vec![
        of.name(),
        of.text("spec.priorityLevelConfiguration.name"),
        of.number("spec.matchingPrecedence"),
        of.or("spec.distinguisherMethod.type", "<none>"),
        of.age(),
        of.condition("Dangling")
            .map_or("?", |c| look::text(c, "status"))
            .into(),
    ]
}

fn resource_pool(of: &Of<'_>) -> Vec<Value> {
    let pools = look::items(of.object, "status.pools");
    let count = of.at("status.poolCount").as_i64().unwrap_or(0);
    let (complete, failed) = (of.is_true("Complete"), of.is_true("Failed"));
    let sum = |field: &str| -> Value {
        if of.at("status").is_null() || failed && !complete {
            return "-".into();
        }
        pools
            .iter()
            .map(|p| look::at(p, field).as_i64().unwrap_or(0))
            .sum::<i64>()
            .to_string()
            .into()
    };
    let errors = match sum("totalDevices").as_str() {
        Some("-") => Value::from("-"),
        _ => pools
            .iter()
            .filter(|p| look::has(p, "validationError"))
            .count()
            .to_string()
            .into(),
    };
    let status = match (complete, failed) {
        (true, _) if count > pools.len() as i64 => format!("Complete ({}/{count} pools)", pools.len()),
        (true, _) => "Complete".to_owned(),
        (false, true) => "Failed".to_owned(),
        _ => "Pending".to_owned(),
    };
    let completed = match of.condition("Complete").filter(|_| complete) {
        Some(condition) => age::since(look::at(condition, "lastTransitionTime"), of.now).into(),
        None => Value::from("<none>"),
    };
    vec![
        of.name(),
        of.text("spec.driver"),
        sum("totalDevices"),
        sum("availableDevices"),
        sum("allocatedDevices"),
        sum("unavailableDevices"),
        errors,
        count.into(),
        status.into(),
        completed,
    ]
}
