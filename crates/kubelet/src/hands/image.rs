//! A container's image: here already, or pulled with the pod's credentials, with pauses between tries.

use std::sync::Arc;
use std::time::{Duration, Instant};

use api::SmolStr;
use runtime::image::{Credentials, Image, ImageError, Reference};

use super::now;
use crate::credentials;
use crate::kubelet::Shared;
use crate::limits::{PULL_PAUSE_MAX, PULL_PAUSE_MIN, TRY_PAUSE_MIN};
use crate::pod::facts::{Failure, Pull, Waiting};
use crate::pod::spec::Pod;

/// The reasons that are about images; others stay until the container has started.
const REASONS: [&str; 5] = [
    "ErrImagePull",
    "ImagePullBackOff",
    "InvalidImageName",
    "ErrImageNeverPull",
    "ImageInspectError",
];

/// A refusal: the container's waiting reason, and what its message says.
struct Not {
    reason: &'static str,
    message: String,
    /// Counted: each further one waits longer.
    is_pull: bool,
}

pub(super) async fn get(shared: &Arc<Shared>, pod: &Arc<Pod>, container: &SmolStr, attempt: u32) {
    let uid = &pod.metadata.uid;
    let Some(spec) = pod.container(container) else {
        return;
    };
    match ensure(shared, pod, container, &spec.image, &spec.image_pull_policy).await {
        Ok(image) => shared.book.change(uid, |facts| {
            facts
                .waiting
                .retain(|name, waiting| name != container || !REASONS.contains(&waiting.reason));
            facts.pulls.insert(
                container.clone(),
                Pull::Here {
                    attempt,
                    image: image.id,
                },
            );
        }),
        Err(not) => {
            shared.tell_of(pod, container, true, "Failed", format!("Error: {}", not.reason));
            refused(shared, pod, container, not);
        }
    }
}

fn refused(shared: &Arc<Shared>, pod: &Arc<Pod>, container: &SmolStr, not: Not) {
    let at = (pod.metadata.uid.clone(), image_of(pod, container));
    let now = now();
    let pause = {
        let mut pauses = shared.pull_pauses.lock();
        if not.is_pull {
            let next = Failure::after(
                pauses.get(&at),
                not.message.clone(),
                now,
                PULL_PAUSE_MIN,
                PULL_PAUSE_MAX,
            );
            pauses.insert(at, next.clone());
            // The next look tells of the back-off itself, as upstream's next pass does.
            Failure {
                until: crate::pod::facts::later(now, TRY_PAUSE_MIN),
                ..next
            }
        } else {
            let known = pauses.get(&at).cloned();
            let known = known.filter(|known| known.until > now);
            known.unwrap_or_else(|| Failure::after(None, "", now, PULL_PAUSE_MIN, PULL_PAUSE_MAX))
        }
    };
    let failure = Failure {
        message: not.message,
        ..pause
    };
    shared.book.change(&pod.metadata.uid, |facts| {
        facts.waiting.insert(
            container.clone(),
            Waiting {
                reason: not.reason,
                failure: failure.clone(),
            },
        );
        facts.pulls.insert(
            container.clone(),
            Pull::Failed {
                reason: not.reason,
                failure,
            },
        );
    });
}

fn image_of(pod: &Pod, container: &str) -> String {
    pod.container(container)
        .map(|each| each.image.clone())
        .unwrap_or_default()
}

async fn ensure(
    shared: &Arc<Shared>,
    pod: &Arc<Pod>,
    container: &str,
    image: &str,
    policy: &str,
) -> Result<Image, Not> {
    let reference = Reference::parse(image).map_err(|_| {
        let message = format!(
            "Failed to apply default image tag \"{image}\": couldn't parse image name \"{image}\": invalid reference format"
        );
        shared.tell_of(pod, container, true, "InspectFailed", message.clone());
        Not { reason: "InvalidImageName", message, is_pull: false }
    })?;
    let images = shared.config.runtime.images();
    let here = images.resolve(image);
    let policy = match policy {
        "" if reference.tag.as_deref().is_none_or(|tag| tag == "latest") && reference.digest.is_none() => {
            "Always"
        }
        "" => "IfNotPresent",
        given => given,
    };
    match (policy, here) {
        ("IfNotPresent" | "Never", Some(image_here)) => {
            let says = format!(
                "Container image \"{image}\" already present on machine and can be accessed by the pod"
            );
            shared.tell_of(pod, container, false, "Pulled", says);
            Ok(image_here)
        }
        ("Never", None) => {
            let message = format!("Container image \"{image}\" is not present with pull policy of Never");
            shared.tell_of(pod, container, true, "ErrImageNeverPull", message.clone());
            Err(Not {
                reason: "ErrImageNeverPull",
                message,
                is_pull: false,
            })
        }
        (_, here) => pull(shared, pod, container, image, here).await,
    }
}

async fn pull(
    shared: &Arc<Shared>,
    pod: &Arc<Pod>,
    container: &str,
    image: &str,
    here: Option<Image>,
) -> Result<Image, Not> {
    let at = (pod.metadata.uid.clone(), image.to_owned());
    let paused = shared
        .pull_pauses
        .lock()
        .get(&at)
        .filter(|pause| pause.until > now())
        .cloned();
    if let Some(paused) = paused {
        let says = format!("Back-off pulling image \"{image}\"");
        shared.tell_of(pod, container, false, "BackOff", says.clone());
        let message = format!("{says}: ErrImagePull: {}", paused.message);
        return Err(Not {
            reason: "ImagePullBackOff",
            message,
            is_pull: false,
        });
    }
    // What was made on this machine, or loaded into it, has no registry to ask: nobody could answer for it.
    if let Some(here) = here.filter(|here| here.digests.is_empty()) {
        let says =
            format!("Container image \"{image}\" already present on machine and can be accessed by the pod");
        shared.tell_of(pod, container, false, "Pulled", says);
        return Ok(here);
    }
    shared.tell_of(
        pod,
        container,
        false,
        "Pulling",
        format!("Pulling image \"{image}\""),
    );
    let started = Instant::now();
    let credentials = credentials_of(shared, pod, image).await;
    match shared.config.runtime.images().pull(image, &credentials).await {
        Ok(pulled) => {
            shared.pull_pauses.lock().remove(&at);
            let took = shown(started.elapsed());
            let says = format!(
                "Successfully pulled image \"{image}\" in {took} ({took} including waiting). Image size: {} bytes.",
                pulled.size_bytes
            );
            shared.tell_of(pod, container, false, "Pulled", says);
            Ok(pulled)
        }
        Err(error) => Err(pull_failed(shared, pod, container, image, &error)),
    }
}

fn pull_failed(shared: &Arc<Shared>, pod: &Pod, container: &str, image: &str, error: &ImageError) -> Not {
    let says = format!("Failed to pull image \"{image}\": {error}");
    shared.tell_of(pod, container, true, "Failed", says);
    Not {
        reason: "ErrImagePull",
        message: error.to_string(),
        is_pull: true,
    }
}

/// In milliseconds, as upstream's messages cut it.
fn shown(took: Duration) -> String {
    let cut = jiff::SignedDuration::from_millis(i64::try_from(took.as_millis()).unwrap_or(i64::MAX));
    api::duration::format(cut)
}

/// From the pod's `imagePullSecrets`; one that is not there is left out.
async fn credentials_of(shared: &Arc<Shared>, pod: &Arc<Pod>, image: &str) -> Vec<Credentials> {
    let mut found = Vec::new();
    for named in &pod.spec.image_pull_secrets {
        let key = crate::volumes::secret(pod, &named.name);
        let secret = shared.volumes.sources.get(&pod.metadata.uid, &key).await;
        match secret {
            Ok(Some(secret)) => found.extend(credentials::of(&secret, image)),
            Ok(None) => {
                let says = format!(
                    "Unable to retrieve some image pull secrets ({}); attempting to pull the image may not succeed.",
                    named.name
                );
                shared.tell(reconcile::Event::warning(
                    &pod.key(),
                    "FailedToRetrieveImagePullSecret",
                    says,
                ));
            }
            Err(refused) => tracing::debug!(%key, %refused, "an image pull secret could not be read"),
        }
    }
    found
}
