//! Ends containers and pods: hooks, signals, and giving everything back.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use api::{DeleteOptions, Key, SmolStr, Write};
use tokio::time::Instant;

use super::{now, shown};
use crate::hook;
use crate::kubelet::{PodPlace, Shared};
use crate::pod::facts::Work;
use crate::pod::spec::Pod;
use crate::volumes;

/// A container that is killed has this long, whatever a hook used up.
const LEAST: Duration = Duration::from_secs(2);
/// What a pod whose object is gone is given.
const FORCED: Duration = Duration::from_secs(1);

pub(super) async fn kill(
    shared: &Arc<Shared>,
    pod: &Arc<Pod>,
    id: &str,
    container: &SmolStr,
    grace_seconds: i64,
) {
    stop(shared, pod, id, container, grace_seconds).await;
    shared.look_at_container(&pod.metadata.uid, id).await;
    shared.book.change(&pod.metadata.uid, |facts| {
        if facts.killing.get(id) == Some(&grace_seconds) {
            facts.killing.remove(id);
        }
    });
}

/// preStop and the stop signal share the grace period.
pub(super) async fn stop(
    shared: &Arc<Shared>,
    pod: &Arc<Pod>,
    id: &str,
    container: &str,
    grace_seconds: i64,
) {
    let grace = Duration::from_secs(u64::try_from(grace_seconds).unwrap_or(0));
    let until = Instant::now() + grace;
    let spec = pod.container(container);
    let handler = spec.and_then(|spec| Some((spec, spec.lifecycle.pre_stop.as_ref()?)));
    if let Some((spec, handler)) = handler.filter(|_| grace_seconds > 0) {
        let ran = hook::run(shared, pod, spec, id, handler, Some(grace)).await;
        if let Err(error) = ran {
            tracing::debug!(pod = pod.shown(), container, error, "a preStop hook failed");
            shared.tell_of(
                pod,
                container,
                true,
                "FailedPreStopHook",
                "PreStopHook failed".to_owned(),
            );
        }
    }
    let left = until.saturating_duration_since(Instant::now());
    let left = if handler.is_some() { left.max(LEAST) } else { left };
    if let Err(error) = shared.config.runtime.stop_container(id, left).await
        && !error.not_found()
    {
        tracing::warn!(pod = pod.shown(), container, %error, "a container could not be stopped");
    }
}

pub(super) async fn forget(shared: &Arc<Shared>, id: &str) {
    let log = shared
        .config
        .runtime
        .container(id)
        .and_then(|status| status.spec.log_path);
    if let Err(error) = shared.config.runtime.remove_container(id).await {
        tracing::debug!(container = id, %error, "an old container stays for now");
        return;
    }
    if let Some(log) = log {
        crate::logs::remove(&log);
    }
}

/// Gives back what a pod that has ended held; its files and logs stay as long as its object.
pub(super) async fn settle(shared: &Arc<Shared>, pod: &Arc<Pod>, before: Work) {
    let uid = &pod.metadata.uid;
    let done = give_back(shared, uid, &PodPlace::of(pod)).await;
    shared.book.change(uid, |facts| {
        facts.settled = match done {
            Ok(()) => {
                if let Some(sandbox) = &mut facts.sandbox {
                    sandbox.ready = false;
                }
                Work::Done
            }
            Err(error) => Work::failed(&before, error, now()),
        };
    });
}

async fn give_back(shared: &Arc<Shared>, uid: &SmolStr, place: &PodPlace) -> Result<(), String> {
    let runtime = &shared.config.runtime;
    for sandbox in runtime
        .sandboxes()
        .into_iter()
        .filter(|sandbox| sandbox.spec.uid == *uid)
    {
        if sandbox.ready && !sandbox.spec.host_network {
            shared.config.network.detach(place).await?;
        }
        runtime
            .stop_sandbox(&sandbox.id)
            .await
            .map_err(|error| error.to_string())?;
    }
    shared.config.network.detach(place).await?;
    shared.volumes.tear_down(uid).await?;
    for cgroup in runtime
        .pod_cgroups()
        .into_iter()
        .filter(|path| path.ends_with(&format!("pod{uid}")))
    {
        runtime
            .remove_cgroup(&cgroup)
            .await
            .map_err(|error| error.to_string())?;
    }
    Ok(())
}

pub(super) async fn delete(shared: &Arc<Shared>, pod: &Arc<Pod>, before: Work) {
    let options = DeleteOptions {
        grace_seconds: Some(0),
        uid: Some(pod.metadata.uid.clone()),
        ..DeleteOptions::default()
    };
    let key = pod.key();
    let answer = shared
        .config
        .client
        .write(&shared.identity, Write::delete(key.clone(), options))
        .await;
    let deleted = match answer {
        // Finalizers may keep the object: others have the next move, and the loop hears when it is gone.
        Ok(_) => Work::Done,
        Err(refused) if refused.is_not_found() || refused.is_conflict() => Work::Done,
        Err(refused) => {
            tracing::warn!(%key, %refused, "a pod that has ended could not be deleted");
            Work::failed(&before, refused.message, now())
        }
    };
    shared
        .book
        .change(&pod.metadata.uid, |facts| facts.deleted = deleted);
}

/// The object is gone, so everything goes: what runs, its sandbox, its files and its logs.
pub(super) async fn discard(shared: &Arc<Shared>, key: &Key, uid: &SmolStr, before: Work) {
    let Err(error) = erase(shared, key, uid).await else {
        shared.forget(uid);
        return;
    };
    tracing::warn!(
        pod = shown(key, uid),
        error,
        "a pod that is gone could not be removed yet"
    );
    let failed = Work::failed(&before, error, now());
    shared.book.change(uid, |facts| facts.discarded = failed);
}

async fn erase(shared: &Arc<Shared>, key: &Key, uid: &SmolStr) -> Result<(), String> {
    let runtime = &shared.config.runtime;
    let place = PodPlace {
        namespace: key.namespace.clone(),
        name: key.name.clone(),
        uid: uid.clone(),
        host_ports: Vec::new(),
    };
    let sandboxes: Vec<_> = runtime
        .sandboxes()
        .into_iter()
        .filter(|each| each.spec.uid == *uid)
        .collect();
    let running = runtime.containers().into_iter().filter(|each| {
        let is_here = sandboxes.iter().any(|sandbox| sandbox.id == each.sandbox);
        is_here && matches!(each.state, runtime::ContainerState::Running { .. })
    });
    let stops = running.map(|each| async move { runtime.stop_container(&each.id, FORCED).await });
    futures::future::join_all(stops).await;
    give_back(shared, uid, &place).await?;
    for sandbox in sandboxes {
        runtime
            .remove_sandbox(&sandbox.id)
            .await
            .map_err(|error| error.to_string())?;
    }
    shared.volumes.discard(uid).await?;
    let logs = shared.paths.pod_logs(&key.namespace, &key.name, uid);
    volumes::blocking(move || remove(&logs)).await
}

fn remove(folder: &PathBuf) -> Result<(), String> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(volumes::at("removing", folder)(error))
        }
        _ => Ok(()),
    }
}
