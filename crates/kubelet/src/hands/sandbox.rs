//! A pod's sandbox with its network, and its volumes.

use std::net::IpAddr;
use std::path::Path;
use std::sync::Arc;

use reconcile::Event;

use super::now;
use crate::container;
use crate::kubelet::{PodPlace, Shared};
use crate::names;
use crate::pod::facts::{Sandbox, Work};
use crate::pod::shape;
use crate::pod::spec::Pod;
use crate::volumes::{self, Material};

pub(super) async fn start(shared: &Arc<Shared>, pod: &Arc<Pod>, attempt: u32, before: Work) {
    let uid = &pod.metadata.uid;
    match make(shared, pod, attempt).await {
        Ok(sandbox) => shared.book.change(uid, |facts| {
            facts.sandboxes = sandbox.attempt + 1;
            facts.sandbox = Some(sandbox);
            facts.sandbox_work = Work::Done;
        }),
        Err(error) => {
            let says = format!("Failed to create pod sandbox: {error}");
            shared.tell(Event::warning(&pod.key(), "FailedCreatePodSandBox", says));
            shared.book.change(uid, |facts| {
                facts.sandbox_work = Work::failed(&before, error, now())
            });
        }
    }
}

async fn make(shared: &Arc<Shared>, pod: &Arc<Pod>, attempt: u32) -> Result<Sandbox, String> {
    let name = names::hostname(pod, &shared.config.dns.domain)?;
    let place = PodPlace::of(pod);
    let is_host = pod.spec.host_network;
    let runtime = &shared.config.runtime;
    let old = shared
        .book
        .facts(&pod.metadata.uid)
        .and_then(|facts| facts.sandbox);
    if let Some(old) = old {
        shared.tell(Event::normal(
            &pod.key(),
            "SandboxChanged",
            "Pod sandbox changed, it will be killed and re-created.",
        ));
        runtime
            .stop_sandbox(&old.id)
            .await
            .map_err(|error| error.to_string())?;
    }
    let spec = container::sandbox(pod, attempt, &name, shared.config.pids_limit);
    let made = runtime
        .run_sandbox(spec)
        .await
        .map_err(|error| error.to_string())?;
    let wired = match &made.netns {
        Some(netns) if !is_host => shared.config.network.attach(netns, &place).await,
        _ => Ok(shared.config.addresses.clone()),
    };
    let addresses = match wired {
        Ok(addresses) => addresses,
        Err(error) => {
            runtime
                .remove_sandbox(&made.id)
                .await
                .map_err(|other| format!("{error}; {other}"))?;
            return Err(format!(
                "failed to setup network for sandbox \"{}\": {error}",
                made.id
            ));
        }
    };
    files(shared, pod, &addresses, &name).await?;
    let finished = shared.paths.finished_sandbox(&pod.metadata.uid);
    write(&finished, &made.id)?;
    Ok(Sandbox {
        id: made.id,
        attempt,
        ready: true,
        created_at: made.created_at,
        addresses,
    })
}

/// The files that every container of the pod gets.
async fn files(
    shared: &Arc<Shared>,
    pod: &Arc<Pod>,
    addresses: &[IpAddr],
    name: &names::Hostname,
) -> Result<(), String> {
    let folder = shared.paths.pod(&pod.metadata.uid);
    let machine = |path: &str| std::fs::read_to_string(path).unwrap_or_default();
    let spec = &pod.spec;
    let hosts = if spec.host_network {
        names::host_hosts(&machine("/etc/hosts"), &spec.host_aliases)
    } else {
        names::hosts(addresses, name, &spec.host_aliases)
    };
    let of_machine = names::parse_resolver(&machine(&shared.config.resolver.to_string_lossy()));
    let resolver = names::resolver(pod, &of_machine, &shared.config.dns).text();
    let kernel = if spec.host_network {
        machine("/etc/hostname")
    } else {
        format!("{}\n", name.kernel)
    };
    volumes::blocking(move || {
        std::fs::create_dir_all(&folder).map_err(volumes::at("making", &folder))?;
        for (file, text) in [
            ("etc-hosts", hosts),
            ("resolv.conf", resolver),
            ("hostname", kernel),
        ] {
            write(&folder.join(file), &text)?;
        }
        Ok(())
    })
    .await
}

/// In place: containers have the file itself mounted.
fn write(path: &Path, text: &str) -> Result<(), String> {
    if std::fs::read_to_string(path).is_ok_and(|there| there == text) {
        return Ok(());
    }
    std::fs::write(path, text).map_err(volumes::at("writing", path))
}

pub(super) async fn mount(shared: &Arc<Shared>, pod: &Arc<Pod>, before: Work) {
    let uid = &pod.metadata.uid;
    let written_for = shape(pod);
    let material = shared.material(pod);
    match shared.volumes.set_up(pod, &material).await {
        Ok(renew_at) => {
            shared.book.change(uid, |facts| {
                facts.volumes.work = Work::Done;
                facts.volumes.written_for = written_for;
                facts.volumes.renew_at = renew_at;
            });
        }
        Err(error) => {
            let error = error.to_string();
            shared.tell(Event::warning(&pod.key(), "FailedMount", error.clone()));
            let was_there = shared
                .book
                .facts(uid)
                .is_some_and(|facts| facts.volumes.written_for != 0);
            shared.book.change(uid, |facts| {
                facts.volumes.work = Work::failed(&before, error, now());
                // Running containers keep what they have; only the next try is due.
                if was_there && facts.running().next().is_none() {
                    facts.volumes.written_for = 0;
                }
            });
        }
    }
}

impl Shared {
    pub(crate) fn material(&self, pod: &Pod) -> Material {
        let facts = self.book.facts(&pod.metadata.uid).unwrap_or_default();
        Material {
            pod_addresses: facts.sandbox.map(|sandbox| sandbox.addresses).unwrap_or_default(),
            host_addresses: self.config.addresses.clone(),
            node: self.config.node_name.clone(),
            node_cpu_milli: self.machine.cpu_milli,
            node_memory_bytes: i64::try_from(self.machine.memory_bytes).unwrap_or(i64::MAX),
        }
    }
}
