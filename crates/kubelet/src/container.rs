//! A container as the runtime is asked for it, made from its spec with everything resolved.

use std::collections::BTreeMap;
use std::path::PathBuf;

use runtime::image::ImageConfig;
use runtime::{ContainerSpec, Mount, MountSource, Propagation, SandboxSpec, Seccomp, Security, User};

use crate::env::{expand, expand_with};
use crate::names::Hostname;
use crate::paths::Paths;
use crate::pod::order::hash_of;
use crate::pod::resources;
use crate::pod::spec::{Container, Pod, SeccompProfile, VolumeMount};
use crate::volumes::Located;

pub(crate) const LABEL_NAME: &str = "io.kubernetes.container.name";
pub(crate) const LABEL_POD: &str = "io.kubernetes.pod.name";
pub(crate) const LABEL_NAMESPACE: &str = "io.kubernetes.pod.namespace";
pub(crate) const LABEL_UID: &str = "io.kubernetes.pod.uid";
pub(crate) const HASH: &str = "io.kubernetes.container.hash";
pub(crate) const GIVEN: &str = "setpoint.dev/resources";
pub(crate) const LAST_WORDS: &str = "io.kubernetes.container.terminationMessagePath";
pub(crate) const LAST_WORDS_POLICY: &str = "io.kubernetes.container.terminationMessagePolicy";
/// The reference that statuses show as `imageID`, and the user it runs as.
pub(crate) const IMAGE_REF: &str = "setpoint.dev/image-ref";
pub(crate) const RUN_AS: &str = "setpoint.dev/user";

/// Everything that a container's spec refers to, looked up.
pub(crate) struct Parts<'a> {
    pub(crate) pod: &'a Pod,
    pub(crate) container: &'a Container,
    pub(crate) attempt: u32,
    pub(crate) image_id: &'a str,
    pub(crate) image_reference: &'a str,
    pub(crate) image: &'a ImageConfig,
    pub(crate) env: Vec<(String, String)>,
    /// By the volume's name; the images' ids resolved.
    pub(crate) volumes: BTreeMap<String, Located>,
    pub(crate) paths: &'a Paths,
    pub(crate) node_memory: u64,
    /// The id of the container whose processes it shares.
    pub(crate) joins: Option<String>,
}

pub(crate) fn sandbox(pod: &Pod, attempt: u32, hostname: &Hostname, pids: Option<i64>) -> SandboxSpec {
    let meta = &pod.metadata;
    let spec = &pod.spec;
    SandboxSpec {
        uid: meta.uid.to_string(),
        name: meta.name.to_string(),
        namespace: meta.namespace.to_string(),
        attempt,
        hostname: if spec.host_network {
            String::new()
        } else {
            hostname.kernel.clone()
        },
        host_network: spec.host_network,
        host_pid: spec.host_pid,
        host_ipc: spec.host_ipc,
        share_process_namespace: spec.share_process_namespace,
        sysctls: spec
            .security_context
            .sysctls
            .iter()
            .map(|each| (each.name.clone(), each.value.clone()))
            .collect(),
        cgroup: cgroup(pod),
        resources: resources::pod_limits(pod, pids),
        labels: pod_labels(pod),
        ..SandboxSpec::default()
    }
}

pub(crate) fn cgroup(pod: &Pod) -> String {
    format!("{}/pod{}", resources::qos(pod).cgroup(), pod.metadata.uid)
}

fn pod_labels(pod: &Pod) -> BTreeMap<String, String> {
    let meta = &pod.metadata;
    [
        (LABEL_POD, &meta.name),
        (LABEL_NAMESPACE, &meta.namespace),
        (LABEL_UID, &meta.uid),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value.to_string()))
    .collect()
}

pub(crate) fn spec(parts: Parts<'_>) -> Result<ContainerSpec, String> {
    let Parts { pod, container, .. } = &parts;
    may_run_as(&parts)?;
    let expanded = |list: &[String]| {
        list.iter()
            .map(|each| expand_with(each, &parts.env))
            .collect::<Vec<_>>()
    };
    let mut labels = pod_labels(pod);
    labels.insert(LABEL_NAME.into(), container.name.to_string());
    Ok(ContainerSpec {
        name: container.name.to_string(),
        attempt: parts.attempt,
        image: parts.image_id.to_owned(),
        image_reference: container.image.clone(),
        command: expanded(&container.command),
        args: expanded(&container.args),
        working_dir: container.working_dir.clone(),
        mounts: mounts(&parts)?,
        security: security(&parts)?,
        tty: container.tty,
        stdin: container.stdin,
        stdin_once: container.stdin_once,
        joins: parts.joins.clone(),
        resources: resources::container_limits(container),
        oom_score_adj: resources::oom_score(pod, container, parts.node_memory),
        log_path: Some(parts.paths.log(pod, &container.name, parts.attempt)),
        stop_signal: container.lifecycle.stop_signal.clone(),
        annotations: annotations(&parts),
        labels,
        env: parts.env,
        ..ContainerSpec::default()
    })
}

fn annotations(parts: &Parts<'_>) -> BTreeMap<String, String> {
    let container = parts.container;
    let file = parts
        .paths
        .last_words(&parts.pod.metadata.uid, &container.name, parts.attempt);
    let mut annotations: BTreeMap<String, String> = [
        (HASH, hash_of(container)),
        (GIVEN, given_text(container)),
        (LAST_WORDS, file.display().to_string()),
        (
            LAST_WORDS_POLICY,
            container.termination_message_policy.to_string(),
        ),
        (IMAGE_REF, parts.image_reference.to_owned()),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value))
    .collect();
    if let Some((uid, gid)) = runs_as(parts) {
        let mut groups = vec![gid];
        groups.extend(supplemental(parts.pod).into_iter().filter(|group| *group != gid));
        let groups: Vec<String> = groups.iter().map(u32::to_string).collect();
        annotations.insert(RUN_AS.into(), format!("{uid}:{gid}:{}", groups.join(",")));
    }
    annotations
}

fn given_text(container: &Container) -> String {
    let parts = resources::given(container);
    let parts: Vec<String> = parts
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    parts.join(",")
}

/// What `GIVEN` says.
pub(crate) fn parse_given(text: &str) -> BTreeMap<String, String> {
    let parts = text.split(',').filter_map(|part| part.split_once('='));
    parts
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

/// What `RUN_AS` says.
pub(crate) fn parse_user(text: &str) -> Option<(u32, u32, Vec<u32>)> {
    let mut parts = text.split(':');
    let uid = parts.next()?.parse().ok()?;
    let gid = parts.next()?.parse().ok()?;
    let groups = parts
        .next()?
        .split(',')
        .filter_map(|group| group.parse().ok())
        .collect();
    Some((uid, gid, groups))
}

fn user(parts: &Parts<'_>) -> User {
    let (own, of_pod) = (
        &parts.container.security_context,
        &parts.pod.spec.security_context,
    );
    User {
        uid: own.run_as_user.or(of_pod.run_as_user),
        gid: own.run_as_group.or(of_pod.run_as_group),
    }
}

/// User and group, where both are known without a look into the image.
fn runs_as(parts: &Parts<'_>) -> Option<(u32, u32)> {
    let user = user(parts);
    let (image_user, image_group) = match parts.image.user.split_once(':') {
        Some((user, group)) => (user, group.parse().ok()),
        None => (parts.image.user.as_str(), None),
    };
    let uid = match user.uid {
        Some(uid) => uid,
        None if image_user.is_empty() || image_user == "root" => 0,
        None => image_user.parse().ok()?,
    };
    Some((uid, user.gid.or(image_group).unwrap_or(0)))
}

fn supplemental(pod: &Pod) -> Vec<u32> {
    let security = &pod.spec.security_context;
    let mut groups = security.supplemental_groups.clone();
    groups.extend(security.fs_group);
    groups
}

/// `runAsNonRoot` is a promise that is checked before the start.
fn may_run_as(parts: &Parts<'_>) -> Result<(), String> {
    let (own, of_pod) = (
        &parts.container.security_context,
        &parts.pod.spec.security_context,
    );
    if own.run_as_non_root.or(of_pod.run_as_non_root) != Some(true) {
        return Ok(());
    }
    let shown = format!(
        "(pod: \"{}\", container: {})",
        parts.pod.shown(),
        parts.container.name
    );
    if let Some(uid) = user(parts).uid {
        return if uid == 0 {
            Err(format!("container's runAsUser breaks non-root policy {shown}"))
        } else {
            Ok(())
        };
    }
    let image_user = parts.image.user.split(':').next().unwrap_or_default();
    match image_user.parse::<u32>() {
        Ok(0) => Err(format!(
            "container has runAsNonRoot and image will run as root {shown}"
        )),
        Ok(_) => Ok(()),
        Err(_) if image_user.is_empty() => Err(format!(
            "container has runAsNonRoot and image will run as root {shown}"
        )),
        Err(_) => Err(format!(
            "container has runAsNonRoot and image has non-numeric user ({image_user}), cannot verify user is non-root {shown}"
        )),
    }
}

fn security(parts: &Parts<'_>) -> Result<Security, String> {
    let (own, of_pod) = (
        &parts.container.security_context,
        &parts.pod.spec.security_context,
    );
    let profile = own.seccomp_profile.as_ref().or(of_pod.seccomp_profile.as_ref());
    Ok(Security {
        user: user(parts),
        supplemental_groups: supplemental(parts.pod),
        strict_supplemental_groups: of_pod.supplemental_groups_policy == "Strict",
        privileged: own.privileged,
        add_capabilities: own.capabilities.add.clone(),
        drop_capabilities: own.capabilities.drop.clone(),
        seccomp: if own.privileged {
            Seccomp::Unconfined
        } else {
            seccomp(profile, parts.paths)?
        },
        no_new_privileges: own.allow_privilege_escalation == Some(false),
        read_only_root: own.read_only_root_filesystem,
        unmasked_proc: own.proc_mount == "Unmasked",
    })
}

fn seccomp(profile: Option<&SeccompProfile>, paths: &Paths) -> Result<Seccomp, String> {
    let Some(profile) = profile else {
        return Ok(Seccomp::Unconfined);
    };
    match (profile.kind.as_str(), &profile.localhost_profile) {
        ("RuntimeDefault", _) => Ok(Seccomp::RuntimeDefault),
        ("Localhost", Some(name)) => {
            let path = paths.seccomp(name);
            let text = std::fs::read_to_string(&path);
            text.map(Seccomp::Localhost)
                .map_err(|error| format!("cannot load seccomp profile {}: {error}", path.display()))
        }
        ("Localhost", None) => {
            Err("localhostProfile must be set if seccompProfile type is Localhost.".to_owned())
        }
        _ => Ok(Seccomp::Unconfined),
    }
}

fn mounts(parts: &Parts<'_>) -> Result<Vec<Mount>, String> {
    let Parts {
        pod,
        container,
        paths,
        ..
    } = parts;
    let folder = paths.pod(&pod.metadata.uid);
    let mut mounts = Vec::new();
    for mount in &container.volume_mounts {
        mounts.push(of_volume(parts, mount)?);
    }
    let own = [
        ("/etc/hosts", "etc-hosts"),
        ("/etc/hostname", "hostname"),
        ("/etc/resolv.conf", "resolv.conf"),
    ];
    for (target, file) in own {
        if !container
            .volume_mounts
            .iter()
            .any(|mount| mount.mount_path.trim_end_matches('/') == target)
        {
            mounts.push(plain(folder.join(file), target));
        }
    }
    let words = container
        .termination_message_path
        .as_deref()
        .unwrap_or("/dev/termination-log");
    if !words.is_empty() {
        mounts.push(plain(
            paths.last_words(&pod.metadata.uid, &container.name, parts.attempt),
            words,
        ));
    }
    Ok(mounts)
}

fn plain(source: PathBuf, target: &str) -> Mount {
    Mount {
        source: MountSource::Path(source),
        target: target.to_owned(),
        read_only: false,
        recursive_read_only: false,
        propagation: Propagation::Private,
    }
}

fn of_volume(parts: &Parts<'_>, mount: &VolumeMount) -> Result<Mount, String> {
    let located = parts.volumes.get(mount.name.as_str());
    let located = located.ok_or_else(|| format!("volume {} is not there", mount.name))?;
    let sub = sub_path(parts, mount)?;
    let source = match located {
        Located::Image(id) => MountSource::Image {
            id: id.clone(),
            path: sub,
        },
        Located::Path(path) if sub.is_empty() => MountSource::Path(path.clone()),
        Located::Path(path) => MountSource::SubPath {
            volume: path.clone(),
            path: sub,
        },
    };
    let target = if mount.mount_path.starts_with('/') {
        mount.mount_path.clone()
    } else {
        format!("/{}", mount.mount_path)
    };
    Ok(Mount {
        source,
        target,
        read_only: mount.read_only,
        recursive_read_only: mount.recursive_read_only == "Enabled",
        propagation: match mount.mount_propagation.as_str() {
            "HostToContainer" => Propagation::HostToContainer,
            "Bidirectional" => Propagation::Bidirectional,
            _ => Propagation::Private,
        },
    })
}

fn sub_path(parts: &Parts<'_>, mount: &VolumeMount) -> Result<String, String> {
    let path = if mount.sub_path_expr.is_empty() {
        mount.sub_path.clone()
    } else {
        let known: BTreeMap<&str, &str> = parts.env.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        let missing = std::cell::Cell::new(false);
        let path = expand(&mount.sub_path_expr, |name| {
            let value = known.get(name).map(|value| (*value).to_owned());
            missing.set(missing.get() || value.is_none());
            value
        });
        if missing.get() {
            return Err(format!(
                "failed to expand subPath expression \"{}\": missing value",
                mount.sub_path_expr
            ));
        }
        path
    };
    if path.starts_with('/') {
        return Err(format!("error SubPath `{path}` must not be an absolute path"));
    }
    if path.split('/').any(|part| part == "..") {
        return Err(format!(
            "unable to provision SubPath `{path}`: must not contain '..'"
        ));
    }
    Ok(path)
}
