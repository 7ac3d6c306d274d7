//! From what the kubelet asks for, and what the image says, to what the shim does.

use std::path::Path;

use super::{PidNamespace, Plan, PlannedMount, PlannedUser, Result, Root, capabilities, seccomp};
use crate::cgroup::Cgroups;
use crate::image::{Image, ImageStore};
use crate::spec::{ContainerSpec, MountSource, SandboxSpec, Seccomp};

/// Where things of one container are, and whom it belongs to.
pub(crate) struct Surroundings<'a> {
    pub(crate) id: &'a str,
    pub(crate) folder: &'a Path,
    pub(crate) images: &'a ImageStore,
    pub(crate) image: &'a Image,
    pub(crate) cgroups: &'a Cgroups,
    pub(crate) cgroup: &'a str,
    pub(crate) sandbox: &'a SandboxSpec,
    pub(crate) shm: &'a Path,
}

/// The plan, and the seccomp program that goes beside it.
pub(crate) fn plan(spec: &ContainerSpec, around: &Surroundings<'_>) -> Result<(Plan, Option<Vec<u8>>)> {
    let capabilities = capabilities::wanted(&spec.security)?;
    let privileged = spec.security.privileged;
    let seccomp = if privileged {
        &Seccomp::Unconfined
    } else {
        &spec.security.seccomp
    };
    let filter = seccomp::program(seccomp, capabilities)?;
    let (sandbox, image) = (around.sandbox, around.image);
    let pid_namespace = match (sandbox.host_pid, sandbox.share_process_namespace) {
        (true, _) => PidNamespace::Host,
        (false, true) => PidNamespace::Pod,
        (false, false) if spec.joins.is_some() => PidNamespace::Joined,
        (false, false) => PidNamespace::Own,
    };
    let or_image = |ours: &str, images: &str| {
        if ours.is_empty() {
            images.to_owned()
        } else {
            ours.to_owned()
        }
    };
    let plan = Plan {
        id: around.id.to_owned(),
        arguments: arguments(spec, image)?,
        environment: environment(spec, image, &sandbox.hostname),
        working_dir: or_image(&spec.working_dir, &image.config.working_dir),
        root: root(spec, around),
        mounts: mounts(spec, around)?,
        shm: Some(
            if sandbox.host_ipc {
                Path::new("/dev/shm")
            } else {
                around.shm
            }
            .to_owned(),
        ),
        user: PlannedUser {
            image: image.config.user.clone(),
            uid: spec.security.user.uid,
            gid: spec.security.user.gid,
            supplemental: spec.security.supplemental_groups.clone(),
            strict: spec.security.strict_supplemental_groups,
        },
        capabilities,
        no_new_privileges: spec.security.no_new_privileges,
        seccomp: filter.as_ref().map(|_| around.folder.join("seccomp.bpf")),
        privileged,
        masked: !privileged && !spec.security.unmasked_proc,
        devices: spec.devices.clone(),
        tty: spec.tty,
        stdin: spec.stdin,
        stdin_once: spec.stdin_once,
        log_path: spec.log_path.clone(),
        cgroups: around.cgroups.folders(around.cgroup),
        cgroup_view: around.cgroups.view(around.cgroup),
        oom_file: around.cgroups.oom_file(around.cgroup),
        oom_score_adj: spec.oom_score_adj,
        pid_namespace,
        joins: spec.joins.clone(),
        folder: around.folder.to_owned(),
    };
    Ok((plan, filter))
}

fn root(spec: &ContainerSpec, around: &Surroundings<'_>) -> Root {
    Root {
        layers: around.images.layers_root(),
        lower: around.image.lower_folders(),
        upper: around.folder.join("upper"),
        work: around.folder.join("work"),
        mount_point: around.folder.join("rootfs"),
        read_only: spec.security.read_only_root,
    }
}

/// As a pod's command and args are defined: a command of one's own leaves nothing of the image's.
fn arguments(spec: &ContainerSpec, image: &Image) -> Result<Vec<String>> {
    let own_command = !spec.command.is_empty();
    let command = if own_command {
        &spec.command
    } else {
        &image.config.entrypoint
    };
    let args = match (own_command, spec.args.is_empty()) {
        (false, true) => &image.config.command,
        _ => &spec.args,
    };
    let arguments: Vec<String> = command.iter().chain(args).cloned().collect();
    if arguments.is_empty() {
        return Err(
            "no command specified: neither the image nor the container names a program to run".into(),
        );
    }
    Ok(arguments)
}

/// The image's, the host name, and the container's own; a later one of the same name wins.
fn environment(spec: &ContainerSpec, image: &Image, hostname: &str) -> Vec<String> {
    let mut environment: Vec<String> = Vec::new();
    let mut put = |entry: String| {
        let name = entry.split('=').next().unwrap_or_default().to_owned();
        let there = environment
            .iter_mut()
            .find(|there| there.split('=').next() == Some(&name));
        match there {
            Some(there) => *there = entry,
            None => environment.push(entry),
        }
    };
    image.config.env.iter().cloned().for_each(&mut put);
    if spec.tty {
        put("TERM=xterm".into());
    }
    let own = rustix::system::uname();
    let hostname = if hostname.is_empty() {
        own.nodename().to_string_lossy().into_owned()
    } else {
        hostname.to_owned()
    };
    put(format!("HOSTNAME={hostname}"));
    spec.env
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .for_each(&mut put);
    environment
}

/// Parents before what lies in them.
fn mounts(spec: &ContainerSpec, around: &Surroundings<'_>) -> Result<Vec<PlannedMount>> {
    let mut mounts = Vec::with_capacity(spec.mounts.len());
    for mount in &spec.mounts {
        let lower = match &mount.source {
            MountSource::Image { id, .. } => around
                .images
                .resolve(id)
                .ok_or_else(|| format!("image {id} is not here"))?
                .lower_folders(),
            _ => Vec::new(),
        };
        mounts.push(PlannedMount {
            source: mount.source.clone(),
            lower,
            target: mount.target.clone(),
            read_only: mount.read_only || matches!(mount.source, MountSource::Image { .. }),
            recursive_read_only: mount.recursive_read_only,
            propagation: mount.propagation,
        });
    }
    mounts.sort_by_key(|mount| mount.target.split('/').filter(|part| !part.is_empty()).count());
    Ok(mounts)
}
