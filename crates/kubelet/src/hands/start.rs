//! Starts containers, one after another: configured, created, started, and its postStart hook run.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::sync::Arc;
use std::time::Duration;

use api::SmolStr;
use runtime::{ContainerSpec, Error};

use super::now;
use crate::container::{self, Parts};
use crate::env::{self, Service};
use crate::hook;
use crate::kubelet::Shared;
use crate::limits::{CRASH_FORGIVEN, CRASH_PAUSE_MAX, CRASH_PAUSE_MIN, TRY_PAUSE_MAX};
use crate::pod::facts::{Facts, Failure, Pull, Waiting, Work};
use crate::pod::resources;
use crate::pod::spec::{Container, Pod};
use crate::volumes::{self, Located};

/// Why a container did not start: the reason its status shows, and the sentence.
struct Not {
    reason: &'static str,
    message: String,
}

fn not(reason: &'static str) -> impl Fn(String) -> Not {
    move |message| Not { reason, message }
}

pub(super) async fn all(shared: &Arc<Shared>, pod: &Arc<Pod>, containers: &[(SmolStr, u32)]) {
    for (name, attempt) in containers {
        let is_ending = shared
            .book
            .pod(&pod.metadata.uid)
            .is_none_or(|now| now.metadata.deletion_timestamp.is_some());
        let started = if is_ending {
            Ok(())
        } else {
            one(shared, pod, name, *attempt).await
        };
        shared.book.change(&pod.metadata.uid, |facts| {
            facts.starting.remove(name);
            match started {
                Ok(()) => {
                    facts.pulls.remove(name);
                    facts.waiting.remove(name);
                }
                // The image stays as it is for the next try.
                Err(not) => wait(facts, name, not),
            }
        });
    }
}

fn wait(facts: &mut Facts, name: &SmolStr, not: Not) {
    let before = facts.waiting.get(name).map(|waiting| &waiting.failure);
    let failure = Failure::after(before, not.message, now(), Duration::from_secs(1), TRY_PAUSE_MAX);
    facts.waiting.insert(
        name.clone(),
        Waiting {
            reason: not.reason,
            failure,
        },
    );
}

async fn one(shared: &Arc<Shared>, pod: &Arc<Pod>, name: &SmolStr, attempt: u32) -> Result<(), Not> {
    let Some(container) = pod.container(name) else {
        return Ok(());
    };
    let warn = |says: String| shared.tell_of(pod, name, true, "Failed", says);
    let spec = configure(shared, pod, container, attempt)
        .await
        .inspect_err(|not| warn(format!("Error: {}", not.message)))?;
    let facts = shared.book.facts(&pod.metadata.uid).unwrap_or_default();
    let Some(sandbox) = facts.ready_sandbox().map(|sandbox| sandbox.id.clone()) else {
        return Ok(());
    };
    pause_next(shared, pod, &facts, name, attempt);
    let runtime = &shared.config.runtime;
    let id = runtime.create_container(&sandbox, spec).await.map_err(|error| {
        warn(format!("Error: {error}"));
        Not {
            reason: "CreateContainerError",
            message: error.to_string(),
        }
    })?;
    shared.tell_of(pod, name, false, "Created", "Container created".to_owned());
    let started = runtime.start_container(&id).await;
    shared.look_at_container(&pod.metadata.uid, &id).await;
    if let Err(error) = started {
        warn(format!("Error: {error}"));
        if !matches!(error, Error::Start(_)) {
            let removed = runtime.remove_container(&id).await;
            removed.unwrap_or_else(
                |error| tracing::warn!(%error, container = id, "a container that did not start stays"),
            );
            shared
                .book
                .change(&pod.metadata.uid, |facts| facts.runs.retain(|run| run.id != id));
        }
        return Err(Not {
            reason: "RunContainerError",
            message: error.to_string(),
        });
    }
    shared.tell_of(pod, name, false, "Started", "Container started".to_owned());
    post_start(shared, pod, container, &id).await
}

/// A container that is started again stays down longer after its next end.
fn pause_next(shared: &Shared, pod: &Pod, facts: &Facts, name: &SmolStr, attempt: u32) {
    if attempt == 0 {
        return;
    }
    let ran_long = facts.last(name).and_then(|run| run.exit()).is_some_and(|exit| {
        let ran = exit
            .started_at
            .map(|start| exit.finished_at.duration_since(start));
        ran.is_some_and(|ran| Duration::try_from(ran).is_ok_and(|ran| ran >= CRASH_FORGIVEN))
    });
    shared.book.note(&pod.key(), &pod.metadata.uid, None, |facts| {
        let pause = match facts.pauses.get(name) {
            Some((before, _)) if !ran_long => (*before * 2).min(CRASH_PAUSE_MAX),
            _ => CRASH_PAUSE_MIN,
        };
        facts.pauses.insert(name.clone(), (pause, now()));
    });
}

async fn configure(
    shared: &Arc<Shared>,
    pod: &Arc<Pod>,
    container: &Container,
    attempt: u32,
) -> Result<ContainerSpec, Not> {
    let bad = not("CreateContainerConfigError");
    let facts = shared.book.facts(&pod.metadata.uid).unwrap_or_default();
    let image = match facts.pulls.get(&container.name) {
        Some(Pull::Here { image, .. }) => shared.config.runtime.images().resolve(image),
        _ => shared.config.runtime.images().resolve(&container.image),
    };
    let image = image.ok_or_else(|| Not {
        reason: "ImageInspectError",
        message: format!("Failed to inspect image \"{}\": it is gone", container.image),
    })?;
    let known = shared
        .volumes
        .known(pod, env::references(pod, container))
        .await
        .map_err(&bad)?;
    let material = shared.material(pod);
    let services = env::of_services(&services(shared, pod));
    let env = env::environment(
        pod,
        container,
        &known,
        &services,
        &material.ground(&container.name),
    )
    .map_err(&bad)?;
    let volumes = located(shared, pod, container).await.map_err(&bad)?;
    let joins = target(&facts, container).map_err(&bad)?;
    let reference = image.digests.first().unwrap_or(&image.id).clone();
    let spec = container::spec(Parts {
        pod,
        container,
        attempt,
        image_id: &image.id,
        image_reference: &reference,
        image: &image.config,
        env,
        volumes,
        paths: &shared.paths,
        node_memory: shared.machine.memory_bytes,
        joins,
    })
    .map_err(&bad)?;
    files(shared, pod, container, attempt).await.map_err(&bad)?;
    Ok(spec)
}

/// The container that an ephemeral one is to look into, by id.
fn target(facts: &Facts, container: &Container) -> Result<Option<String>, String> {
    let name = &container.target_container_name;
    if name.is_empty() {
        return Ok(None);
    }
    let run = facts.last(name);
    let run = run.ok_or_else(|| format!("unable to find target container {name}"))?;
    Ok(Some(run.id.clone()))
}

/// Where the volumes of the container's mounts lie; images by their id.
async fn located(
    shared: &Arc<Shared>,
    pod: &Arc<Pod>,
    container: &Container,
) -> Result<BTreeMap<String, Located>, String> {
    let mut located = BTreeMap::new();
    for mount in &container.volume_mounts {
        let mut place = shared.volumes.locate(pod, &mount.name).await?;
        if let Located::Image(reference) = &place {
            place = Located::Image(image_volume(shared, reference).await?);
        }
        located.insert(mount.name.to_string(), place);
    }
    Ok(located)
}

async fn image_volume(shared: &Arc<Shared>, reference: &str) -> Result<String, String> {
    let images = shared.config.runtime.images();
    if let Some(image) = images.resolve(reference) {
        return Ok(image.id);
    }
    let pulled = images.pull(reference, &[]).await;
    pulled
        .map(|image| image.id)
        .map_err(|error| format!("Failed to pull image \"{reference}\": {error}"))
}

/// The folders and the file that the container's mounts and log need.
async fn files(
    shared: &Arc<Shared>,
    pod: &Arc<Pod>,
    container: &Container,
    attempt: u32,
) -> Result<(), String> {
    let log = shared.paths.log(pod, &container.name, attempt);
    let words = shared
        .paths
        .last_words(&pod.metadata.uid, &container.name, attempt);
    volumes::blocking(move || {
        for path in [&log, &words] {
            let folder = path.parent().unwrap_or(path);
            fs::create_dir_all(folder).map_err(volumes::at("making", folder))?;
        }
        fs::write(&words, b"").map_err(volumes::at("making", &words))?;
        // Whoever the container runs as may leave its last words.
        fs::set_permissions(&words, fs::Permissions::from_mode(0o666)).map_err(volumes::at("opening", &words))
    })
    .await
}

/// The services that the pod's variables tell of: its namespace's if it wants links, and always the API's own.
fn services(shared: &Shared, pod: &Pod) -> Vec<Service> {
    let cache = shared.config.cache.read();
    let resource = crate::pod::SERVICES;
    let links = pod.spec.enable_service_links.unwrap_or(true);
    let own = cache
        .in_namespace(&resource, &pod.metadata.namespace)
        .filter(|_| links);
    let api = cache.get(&resource.key("default", "kubernetes"));
    let mut all: Vec<_> = own
        .filter(|service| service.key.name != "kubernetes")
        .cloned()
        .collect();
    all.extend(api.cloned());
    drop(cache);
    all.iter().filter_map(|service| service.view().ok()).collect()
}

async fn post_start(
    shared: &Arc<Shared>,
    pod: &Arc<Pod>,
    container: &Container,
    id: &str,
) -> Result<(), Not> {
    let Some(handler) = &container.lifecycle.post_start else {
        return Ok(());
    };
    let Err(error) = hook::run(shared, pod, container, id, handler, None).await else {
        return Ok(());
    };
    tracing::debug!(pod = pod.shown(), container = %container.name, error, "a postStart hook failed");
    shared.tell_of(
        pod,
        &container.name,
        true,
        "FailedPostStartHook",
        "PostStartHook failed".to_owned(),
    );
    shared.tell_of(
        pod,
        &container.name,
        false,
        "Killing",
        "FailedPostStartHook".to_owned(),
    );
    super::end::stop(shared, pod, id, &container.name, pod.grace_seconds()).await;
    Err(Not {
        reason: "PostStartHookError",
        message: error,
    })
}

/// The container's share, and the pod's around it: the pod's first where it grows, last where it shrinks, so both ways.
pub(super) async fn resize(shared: &Arc<Shared>, pod: &Arc<Pod>, name: &SmolStr, id: &str, before: Work) {
    let Some(container) = pod.container(name) else {
        return;
    };
    let runtime = &shared.config.runtime;
    let sandbox = shared
        .book
        .facts(&pod.metadata.uid)
        .and_then(|facts| facts.sandbox);
    let whole = resources::pod_limits(pod, shared.config.pids_limit);
    let own = resources::container_limits(container);
    let first = match &sandbox {
        Some(sandbox) => runtime.update_sandbox_resources(&sandbox.id, &whole).await,
        None => Ok(()),
    };
    let resized = runtime.update_resources(id, &own).await;
    let again = match (&sandbox, &first) {
        (Some(sandbox), Err(_)) => runtime.update_sandbox_resources(&sandbox.id, &whole).await,
        _ => Ok(()),
    };
    let done = resized.and(again);
    if let Err(error) = &done {
        shared.tell_of(
            pod,
            name,
            true,
            "ResizeError",
            format!("Pod resize error: {error}"),
        );
    }
    shared.book.change(&pod.metadata.uid, |facts| match done {
        Ok(()) => {
            facts.resizes.remove(id);
            if let Some(run) = facts.runs.iter_mut().find(|run| run.id == id) {
                run.given = resources::given(container);
            }
        }
        Err(error) => {
            let failed = Work::failed(&before, error.to_string(), now());
            facts.resizes.insert(id.to_owned(), failed);
        }
    });
}
