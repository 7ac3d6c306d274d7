//! The checks: one table, in the order in which violations are told. Held against upstream's own test pods.

use std::collections::BTreeSet;

use api::Value;
use api::quote::quoted;

use super::policy::{Level, Standard, Version};
use api::quota::amounts::items;

/// A pod, or a template of one.
pub(super) struct Pod<'a> {
    meta: &'a Value,
    spec: &'a Value,
}

/// What a pod does that its namespace does not allow.
pub(super) struct Verdict(Vec<Violation>);

struct Violation {
    reason: String,
    detail: String,
}

type Rule = fn(&Pod<'_>) -> Option<Violation>;

struct Check {
    level: Level,
    /// Each rule with the minor version from which on it holds.
    rules: &'static [(u32, Rule)],
}

/// The baseline's checks, each with the restricted one that replaces it, then those of `restricted`.
static BASELINE: [(Check, Option<&Check>); 12] = [
    (baseline(&[(0, app_armor)]), None),
    (baseline(&[(0, added_capabilities)]), Some(&CAPABILITIES)),
    (baseline(&[(0, host_namespaces)]), None),
    (baseline(&[(0, host_path_volumes)]), Some(&VOLUMES)),
    (baseline(&[(0, host_ports)]), None),
    (baseline(&[(34, handler_hosts)]), None),
    (baseline(&[(0, privileged)]), None),
    (
        baseline(&[
            (0, proc_mount),
            (35, |pod| pod.is_host_user().and_then(|()| proc_mount(pod))),
        ]),
        Some(&PROC_MOUNT),
    ),
    (
        baseline(&[
            (0, |pod| se_linux(pod, 4)),
            (31, |pod| se_linux(pod, SE_LINUX_TYPES.len())),
        ]),
        None,
    ),
    (
        baseline(&[(0, seccomp_annotations), (19, |pod| seccomp(pod, false))]),
        Some(&SECCOMP),
    ),
    (
        baseline(&[
            (0, |pod| sysctls(pod, 5)),
            (27, |pod| sysctls(pod, 6)),
            (29, |pod| sysctls(pod, 10)),
            (32, |pod| sysctls(pod, SYSCTLS.len())),
        ]),
        None,
    ),
    (baseline(&[(0, windows_host_process)]), None),
];
static RESTRICTED: [&Check; 7] = [
    &PRIVILEGE_ESCALATION,
    &CAPABILITIES,
    &PROC_MOUNT,
    &VOLUMES,
    &NON_ROOT,
    &USER,
    &SECCOMP,
];
static PRIVILEGE_ESCALATION: Check = restricted(&[
    (8, privilege_escalation),
    (25, |pod| {
        pod.is_no_windows().and_then(|()| privilege_escalation(pod))
    }),
]);
static CAPABILITIES: Check = restricted(&[
    (22, capabilities),
    (25, |pod| pod.is_no_windows().and_then(|()| capabilities(pod))),
]);
static PROC_MOUNT: Check = restricted(&[(35, proc_mount)]);
static VOLUMES: Check = restricted(&[(0, volumes)]);
static NON_ROOT: Check = restricted(&[
    (0, non_root),
    (35, |pod| pod.is_host_user().and_then(|()| non_root(pod))),
]);
static USER: Check = restricted(&[
    (23, root_user),
    (35, |pod| pod.is_host_user().and_then(|()| root_user(pod))),
]);
static SECCOMP: Check = restricted(&[
    (19, |pod| seccomp(pod, true)),
    (25, |pod| pod.is_no_windows().and_then(|()| seccomp(pod, true))),
]);

const fn baseline(rules: &'static [(u32, Rule)]) -> Check {
    let level = Level::Baseline;
    Check { level, rules }
}

const fn restricted(rules: &'static [(u32, Rule)]) -> Check {
    let level = Level::Restricted;
    Check { level, rules }
}

const CAPABILITIES_BY_DEFAULT: [&str; 13] = [
    "AUDIT_WRITE",
    "CHOWN",
    "DAC_OVERRIDE",
    "FOWNER",
    "FSETID",
    "KILL",
    "MKNOD",
    "NET_BIND_SERVICE",
    "SETFCAP",
    "SETGID",
    "SETPCAP",
    "SETUID",
    "SYS_CHROOT",
];
/// In the order in which they became allowed.
const SYSCTLS: [&str; 12] = [
    "kernel.shm_rmid_forced",
    "net.ipv4.ip_local_port_range",
    "net.ipv4.tcp_syncookies",
    "net.ipv4.ping_group_range",
    "net.ipv4.ip_unprivileged_port_start",
    "net.ipv4.ip_local_reserved_ports",
    "net.ipv4.tcp_keepalive_time",
    "net.ipv4.tcp_fin_timeout",
    "net.ipv4.tcp_keepalive_intvl",
    "net.ipv4.tcp_keepalive_probes",
    "net.ipv4.tcp_rmem",
    "net.ipv4.tcp_wmem",
];
const SE_LINUX_TYPES: [&str; 5] = [
    "",
    "container_t",
    "container_init_t",
    "container_kvm_t",
    "container_engine_t",
];
const FREE_VOLUMES: [&str; 9] = [
    "configMap",
    "csi",
    "downwardAPI",
    "emptyDir",
    "ephemeral",
    "image",
    "persistentVolumeClaim",
    "projected",
    "secret",
];
const OTHER_VOLUMES: [&str; 21] = [
    "hostPath",
    "gcePersistentDisk",
    "awsElasticBlockStore",
    "gitRepo",
    "nfs",
    "iscsi",
    "glusterfs",
    "rbd",
    "flexVolume",
    "cinder",
    "cephfs",
    "flocker",
    "fc",
    "azureFile",
    "vsphereVolume",
    "quobyte",
    "azureDisk",
    "photonPersistentDisk",
    "portworxVolume",
    "scaleIO",
    "storageos",
];
const APP_ARMOR: &str = "container.apparmor.security.beta.kubernetes.io/";
const SECCOMP_POD: &str = "seccomp.security.alpha.kubernetes.io/pod";
const SECCOMP_CONTAINER: &str = "container.seccomp.security.alpha.kubernetes.io/";

pub(super) fn verdict(standard: Standard, pod: &Pod<'_>) -> Verdict {
    let minor = match standard.version {
        Version::Minor(minor) => minor,
        Version::Latest => u32::MAX,
    };
    let is_restricted = standard.level == Level::Restricted;
    let replaced = |by: &Option<&Check>| is_restricted && by.is_some_and(|by| by.rule(minor).is_some());
    let basic = BASELINE
        .iter()
        .filter(|(_, by)| !replaced(by))
        .map(|(check, _)| check);
    let all = basic.chain(RESTRICTED);
    let asked = all.filter(|check| check.level <= standard.level);
    let rules = asked.filter_map(|check| check.rule(minor));
    Verdict(rules.filter_map(|rule| rule(pod)).collect())
}

impl Check {
    fn rule(&self, minor: u32) -> Option<Rule> {
        let held = self.rules.iter().rev().find(|(from, _)| *from <= minor);
        held.map(|(_, rule)| *rule)
    }
}

impl Verdict {
    pub(super) fn allows(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn reasons(&self) -> String {
        let reasons: Vec<&str> = self.0.iter().map(|violation| violation.reason.as_str()).collect();
        reasons.join(", ")
    }

    /// `hostPort (container "c" uses hostPort 80), privileged (...)`
    pub(super) fn details(&self) -> String {
        let all = self.0.iter();
        let all: Vec<String> = all
            .map(|Violation { reason, detail }| format!("{reason} ({detail})"))
            .collect();
        all.join(", ")
    }
}

impl<'a> Pod<'a> {
    pub(super) fn of(object: &'a Value) -> Self {
        Self {
            meta: &object["metadata"],
            spec: &object["spec"],
        }
    }

    fn containers(&self) -> impl Iterator<Item = &'a Value> {
        let lists = ["initContainers", "containers", "ephemeralContainers"];
        let spec = self.spec;
        lists.into_iter().flat_map(move |list| items(&spec[list]))
    }

    /// The names of the containers of which something holds.
    fn where_(&self, holds: impl Fn(&'a Value) -> bool) -> Vec<&'a str> {
        let found = self.containers().filter(|container| holds(container));
        found.map(name).collect()
    }

    /// `None` for pods of their own user namespace.
    fn is_host_user(&self) -> Option<()> {
        (self.spec["hostUsers"] != false).then_some(())
    }

    /// `None` for pods for Windows, where validation has seen to it.
    fn is_no_windows(&self) -> Option<()> {
        (self.spec["os"]["name"] != "windows").then_some(())
    }

    /// Who has a security setting of which `is_bad` holds: the pod, and containers. `field` is a path.
    fn setters(&self, field: &str, is_bad: impl Fn(&'a Value) -> bool) -> Option<String> {
        let setting = |of: &'a Value| of["securityContext"].pointer(field).filter(|v| !v.is_null());
        let pod = setting(self.spec).is_some_and(&is_bad).then(|| "pod".to_owned());
        let containers = self.where_(|container| setting(container).is_some_and(&is_bad));
        let containers = (!containers.is_empty()).then(|| named("container", &containers));
        let all: Vec<String> = pod.into_iter().chain(containers).collect();
        (!all.is_empty()).then(|| all.join(" and "))
    }

    /// All values of a security setting, of the pod and its containers.
    fn settings(&self, field: &'a str) -> impl Iterator<Item = &'a Value> {
        let all = [self.spec].into_iter().chain(self.containers());
        all.filter_map(move |of| of["securityContext"].pointer(field).filter(|v| !v.is_null()))
    }

    fn annotations(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let all = self.meta["annotations"].as_object().into_iter().flatten();
        all.filter_map(|(key, value)| Some((key.as_str(), value.as_str()?)))
    }
}

fn name(of: &Value) -> &str {
    text(&of["name"])
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn violation(reason: impl Into<String>, detail: impl Into<String>) -> Option<Violation> {
    Some(Violation {
        reason: reason.into(),
        detail: detail.into(),
    })
}

fn list<S: AsRef<str>>(all: impl IntoIterator<Item = S>) -> String {
    let all: Vec<String> = all
        .into_iter()
        .map(|one| format!("\"{}\"", one.as_ref()))
        .collect();
    all.join(", ")
}

fn plural(what: &str, count: usize) -> String {
    if count == 1 {
        what.to_owned()
    } else {
        format!("{what}s")
    }
}

/// `containers "a", "b"`
fn named(what: &str, names: &[&str]) -> String {
    format!("{} {}", plural(what, names.len()), list(names))
}

fn uses(count: usize) -> &'static str {
    if count == 1 { "uses" } else { "use" }
}

fn app_armor(pod: &Pod<'_>) -> Option<Violation> {
    let is_bad = |kind: &Value| !matches!(text(kind), "RuntimeDefault" | "Localhost");
    let is_bad = |profile: &Value| is_bad(&profile["type"]);
    let profile = "/appArmorProfile";
    let types: BTreeSet<&str> = pod
        .settings(profile)
        .filter(|p| is_bad(p))
        .map(|p| text(&p["type"]))
        .collect();
    let allowed =
        |value: &str| value.is_empty() || value == "runtime/default" || value.starts_with("localhost/");
    let annotations = pod
        .annotations()
        .filter(|(key, value)| key.starts_with(APP_ARMOR) && !allowed(value));
    let mut annotations: Vec<String> = annotations
        .map(|(key, value)| format!("{key}={}", quoted(value)))
        .collect();
    annotations.sort();
    let told = (!annotations.is_empty()).then(|| plural("annotation", annotations.len()));
    let setters: Vec<String> = pod.setters(profile, is_bad).into_iter().chain(told).collect();
    if setters.is_empty() {
        return None;
    }
    let values: Vec<&str> = types
        .into_iter()
        .chain(annotations.iter().map(String::as_str))
        .collect();
    violation(
        plural("forbidden AppArmor profile", values.len()),
        format!(
            "{} must not set AppArmor profile type to {}",
            setters.join(" and "),
            list(&values)
        ),
    )
}

fn added_capabilities(pod: &Pod<'_>) -> Option<Violation> {
    let is_added = |capability: &&str| !CAPABILITIES_BY_DEFAULT.contains(capability);
    let (containers, added) = adding(pod, is_added);
    if containers.is_empty() {
        return None;
    }
    violation(
        "non-default capabilities",
        format!(
            "{} must not include {} in securityContext.capabilities.add",
            named("container", &containers),
            list(added)
        ),
    )
}

/// The containers that add such capabilities, and these.
fn adding<'a>(pod: &Pod<'a>, is_such: impl Fn(&&str) -> bool) -> (Vec<&'a str>, BTreeSet<&'a str>) {
    let added = |container: &'a Value| {
        let all = items(&container["securityContext"]["capabilities"]["add"]);
        all.iter()
            .map(text)
            .filter(|capability| is_such(capability))
            .collect::<Vec<_>>()
    };
    let all = pod.containers().flat_map(added).collect();
    (pod.where_(|container| !added(container).is_empty()), all)
}

fn host_namespaces(pod: &Pod<'_>) -> Option<Violation> {
    let shared = ["hostNetwork", "hostPID", "hostIPC"]
        .into_iter()
        .filter(|field| pod.spec[*field] == true);
    let shared: Vec<String> = shared.map(|field| format!("{field}=true")).collect();
    if shared.is_empty() {
        return None;
    }
    violation("host namespaces", shared.join(", "))
}

fn host_path_volumes(pod: &Pod<'_>) -> Option<Violation> {
    let all = items(&pod.spec["volumes"]).iter();
    let all: Vec<&str> = all
        .filter(|volume| volume["hostPath"].is_object())
        .map(name)
        .collect();
    if all.is_empty() {
        return None;
    }
    violation("hostPath volumes", named("volume", &all))
}

fn host_ports(pod: &Pod<'_>) -> Option<Violation> {
    let ports = |container: &Value| {
        let all = items(&container["ports"])
            .iter()
            .filter_map(|port| port["hostPort"].as_i64());
        all.filter(|port| *port != 0)
            .map(|port| port.to_string())
            .collect::<Vec<_>>()
    };
    let containers = pod.where_(|container| !ports(container).is_empty());
    if containers.is_empty() {
        return None;
    }
    let ports: BTreeSet<String> = pod.containers().flat_map(ports).collect();
    let shown: Vec<&str> = ports.iter().map(String::as_str).collect();
    violation(
        "hostPort",
        format!(
            "{} {} {} {}",
            named("container", &containers),
            uses(containers.len()),
            plural("hostPort", ports.len()),
            shown.join(", ")
        ),
    )
}

/// Probes and lifecycle handlers that ask another host than the pod.
fn handler_hosts(pod: &Pod<'_>) -> Option<Violation> {
    fn hosts(container: &Value) -> Vec<&str> {
        let probes = ["livenessProbe", "readinessProbe", "startupProbe"].map(|probe| &container[probe]);
        let handlers = ["postStart", "preStop"].map(|handler| &container["lifecycle"][handler]);
        let all = probes.into_iter().chain(handlers);
        let all = all.flat_map(|handler| ["httpGet", "tcpSocket"].map(|kind| text(&handler[kind]["host"])));
        all.filter(|host| !host.is_empty()).collect()
    }
    let mut containers = pod.where_(|container| !hosts(container).is_empty());
    if containers.is_empty() {
        return None;
    }
    containers.sort_unstable();
    containers.dedup();
    let hosts: BTreeSet<&str> = pod.containers().flat_map(hosts).collect();
    violation(
        "probe or lifecycle host",
        format!(
            "{} {} {} {}",
            named("container", &containers),
            uses(containers.len()),
            plural("probe or lifecycle host", hosts.len()),
            list(&hosts)
        ),
    )
}

fn privileged(pod: &Pod<'_>) -> Option<Violation> {
    let containers = pod.where_(|container| container["securityContext"]["privileged"] == true);
    if containers.is_empty() {
        return None;
    }
    let detail = format!(
        "{} must not set securityContext.privileged=true",
        named("container", &containers)
    );
    violation("privileged", detail)
}

fn proc_mount(pod: &Pod<'_>) -> Option<Violation> {
    let kind = |container: &'_ Value| {
        container["securityContext"]["procMount"]
            .as_str()
            .map(str::to_owned)
            .filter(|kind| kind != "Default")
    };
    let containers = pod.where_(|container| kind(container).is_some());
    if containers.is_empty() {
        return None;
    }
    let kinds: BTreeSet<String> = pod.containers().filter_map(kind).collect();
    violation(
        "procMount",
        format!(
            "{} must not set securityContext.procMount to {}",
            named("container", &containers),
            list(&kinds)
        ),
    )
}

fn se_linux(pod: &Pod<'_>, types: usize) -> Option<Violation> {
    let field = "/seLinuxOptions";
    let is_bad_type = |options: &&Value| !SE_LINUX_TYPES[..types].contains(&text(&options["type"]));
    let sets = |options: &Value, field: &str| !text(&options[field]).is_empty();
    let setters = pod.setters(field, |options| {
        is_bad_type(&options) || sets(options, "user") || sets(options, "role")
    })?;
    let bad: BTreeSet<&str> = pod
        .settings(field)
        .filter(is_bad_type)
        .map(|o| text(&o["type"]))
        .collect();
    let mut says = Vec::new();
    if !bad.is_empty() {
        says.push(format!("{} {}", plural("type", bad.len()), list(&bad)));
    }
    for part in ["user", "role"] {
        if pod.settings(field).any(|options| sets(options, part)) {
            says.push(format!("{part} may not be set"));
        }
    }
    violation(
        "seLinuxOptions",
        format!(
            "{setters} set forbidden securityContext.seLinuxOptions: {}",
            says.join("; ")
        ),
    )
}

fn seccomp_annotations(pod: &Pod<'_>) -> Option<Violation> {
    let allowed = |value: &str| {
        matches!(value, "runtime/default" | "docker/default") || value.starts_with("localhost/")
    };
    let concerns = |key: &str| {
        key == SECCOMP_POD
            || key
                .strip_prefix(SECCOMP_CONTAINER)
                .is_some_and(|of| pod.containers().any(|container| name(container) == of))
    };
    let bad = pod
        .annotations()
        .filter(|(key, value)| concerns(key) && !allowed(value));
    let bad: BTreeSet<String> = bad
        .map(|(key, value)| format!("{key}={}", quoted(value)))
        .collect();
    if bad.is_empty() {
        return None;
    }
    let shown: Vec<&str> = bad.iter().map(String::as_str).collect();
    let detail = format!(
        "forbidden {} {}",
        plural("annotation", bad.len()),
        shown.join(", ")
    );
    violation("seccompProfile", detail)
}

/// `required`: who says nothing is at fault too.
fn seccomp(pod: &Pod<'_>, required: bool) -> Option<Violation> {
    let field = "/seccompProfile";
    let is_bad = |profile: &Value| !matches!(text(&profile["type"]), "RuntimeDefault" | "Localhost");
    if let Some(setters) = pod.setters(field, is_bad) {
        let values: BTreeSet<&str> = pod
            .settings(field)
            .filter(|p| is_bad(p))
            .map(|p| text(&p["type"]))
            .collect();
        let detail = format!(
            "{setters} must not set securityContext.seccompProfile.type to {}",
            list(&values)
        );
        return violation("seccompProfile", detail);
    }
    let silent = pod.where_(|container| container["securityContext"]["seccompProfile"].is_null());
    let pod_has_one = !pod.spec["securityContext"]["seccompProfile"].is_null();
    if !required || pod_has_one || silent.is_empty() {
        return None;
    }
    violation(
        "seccompProfile",
        format!(
            "pod or {} must set securityContext.seccompProfile.type to \"RuntimeDefault\" or \"Localhost\"",
            named("container", &silent)
        ),
    )
}

/// `allowed`: how many of the list were allowed by then.
fn sysctls(pod: &Pod<'_>, allowed: usize) -> Option<Violation> {
    let all = items(&pod.spec["securityContext"]["sysctls"]).iter().map(name);
    let bad: Vec<&str> = all.filter(|name| !SYSCTLS[..allowed].contains(name)).collect();
    if bad.is_empty() {
        return None;
    }
    violation("forbidden sysctls", bad.join(", "))
}

fn windows_host_process(pod: &Pod<'_>) -> Option<Violation> {
    let setters = pod.setters("/windowsOptions/hostProcess", |set| *set == true)?;
    let detail = format!("{setters} must not set securityContext.windowsOptions.hostProcess=true");
    violation("hostProcess", detail)
}

fn privilege_escalation(pod: &Pod<'_>) -> Option<Violation> {
    let containers =
        pod.where_(|container| container["securityContext"]["allowPrivilegeEscalation"] != false);
    if containers.is_empty() {
        return None;
    }
    let detail = format!(
        "{} must set securityContext.allowPrivilegeEscalation=false",
        named("container", &containers)
    );
    violation("allowPrivilegeEscalation != false", detail)
}

fn capabilities(pod: &Pod<'_>) -> Option<Violation> {
    let drops_all = |container: &Value| {
        items(&container["securityContext"]["capabilities"]["drop"])
            .iter()
            .any(|one| one == "ALL")
    };
    let keeping = pod.where_(|container| !drops_all(container));
    let (containers, added) = adding(pod, |capability| *capability != "NET_BIND_SERVICE");
    let mut says = Vec::new();
    if !keeping.is_empty() {
        says.push(format!(
            "{} must set securityContext.capabilities.drop=[\"ALL\"]",
            named("container", &keeping)
        ));
    }
    if !containers.is_empty() {
        says.push(format!(
            "{} must not include {} in securityContext.capabilities.add",
            named("container", &containers),
            list(added)
        ));
    }
    if says.is_empty() {
        return None;
    }
    violation("unrestricted capabilities", says.join("; "))
}

fn volumes(pod: &Pod<'_>) -> Option<Violation> {
    let has = |volume: &Value, kind: &str| volume[kind].is_object();
    let bad = items(&pod.spec["volumes"]).iter();
    let bad: Vec<&Value> = bad
        .filter(|volume| !FREE_VOLUMES.iter().any(|kind| has(volume, kind)))
        .collect();
    if bad.is_empty() {
        return None;
    }
    let kind = |volume: &&Value| {
        let known = OTHER_VOLUMES.into_iter().find(|kind| has(volume, kind));
        known.unwrap_or("unknown")
    };
    let kinds: BTreeSet<&str> = bad.iter().map(kind).collect();
    let names: Vec<&str> = bad.into_iter().map(name).collect();
    violation(
        "restricted volume types",
        format!(
            "{} {} {} {}",
            named("volume", &names),
            uses(names.len()),
            plural("restricted volume type", kinds.len()),
            list(&kinds)
        ),
    )
}

fn non_root(pod: &Pod<'_>) -> Option<Violation> {
    let reason = "runAsNonRoot != true";
    if let Some(setters) = pod.setters("/runAsNonRoot", |set| *set == false) {
        return violation(
            reason,
            format!("{setters} must not set securityContext.runAsNonRoot=false"),
        );
    }
    let silent = pod.where_(|container| container["securityContext"]["runAsNonRoot"].is_null());
    if pod.spec["securityContext"]["runAsNonRoot"] == true || silent.is_empty() {
        return None;
    }
    let detail = format!(
        "pod or {} must set securityContext.runAsNonRoot=true",
        named("container", &silent)
    );
    violation(reason, detail)
}

fn root_user(pod: &Pod<'_>) -> Option<Violation> {
    let setters = pod.setters("/runAsUser", |user| *user == 0)?;
    violation("runAsUser=0", format!("{setters} must not set runAsUser=0"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    /// Upstream's test pods, and what its evaluator says of each from which minor version on.
    const GOLDEN: &str = include_str!("../../../golden/pod_security.json");

    #[derive(Deserialize)]
    struct Golden {
        /// `(details, reasons)`
        texts: Vec<(String, String)>,
        cases: Vec<Case>,
    }

    #[derive(Deserialize)]
    struct Case {
        pod: Value,
        /// `(minor version, index of its text)`
        baseline: Vec<(u32, usize)>,
        restricted: Vec<(u32, usize)>,
    }

    #[test]
    fn every_pod_of_upstreams_is_judged_as_upstream_does_in_every_version() {
        let Golden { texts, cases } = serde_json::from_str(GOLDEN).unwrap();
        assert!(cases.len() > 300);
        for Case {
            pod,
            baseline,
            restricted,
        } in &cases
        {
            for (level, answers) in [(Level::Baseline, baseline), (Level::Restricted, restricted)] {
                for minor in 0..=37 {
                    let (_, text) = answers.iter().rev().find(|(from, _)| *from <= minor).unwrap();
                    let version = Version::Minor(minor);
                    let verdict = verdict(Standard { level, version }, &Pod::of(pod));
                    let said = (verdict.details(), verdict.reasons());
                    assert_eq!(said, texts[*text], "{level:?} v1.{minor} {pod}");
                }
            }
        }
    }
}
