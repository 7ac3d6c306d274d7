//! A container's log, as its runtime wrote it: from the files that rotation left to what is written now.

use std::path::PathBuf;
use std::sync::Arc;

use api::Value;
use bytes::Bytes;
use http::{Response, StatusCode};
use jiff::{SignedDuration, Timestamp};
use runtime::{ContainerState, ContainerStatus, Runtime};
use tokio::sync::mpsc;

use self::reader::Reader;
use self::watch::Watched;
pub(super) use self::watch::Watcher;
use super::answer::{Body, bad_request, not_found, stream, text};
use super::exec::ended;
use super::query::Query;
use super::{Endpoint, text_of};
use crate::limits;

mod entry;
mod reader;
mod tail;
mod watch;

#[derive(Debug, Clone, Default, PartialEq)]
struct Wanted {
    follow: bool,
    previous: bool,
    timestamps: bool,
    since: Option<Timestamp>,
    tail: Option<u64>,
    limit: Option<u64>,
    /// `stdout` or `stderr` alone.
    stream: Option<&'static str>,
}

impl Wanted {
    /// Upstream's `PodLogOptions`, as the API server passes them on.
    fn of(query: &Query, now: Timestamp) -> Result<Wanted, (StatusCode, String)> {
        let undecoded = || {
            (
                StatusCode::BAD_REQUEST,
                r#"{"message": "Unable to decode query."}"#.to_owned(),
            )
        };
        let invalid = || {
            (
                StatusCode::UNPROCESSABLE_ENTITY,
                r#"{"message": "Invalid request."}"#.to_owned(),
            )
        };
        let number = |name: &str| match query.get(name).filter(|text| !text.is_empty()) {
            Some(text) => text.parse::<i64>().map(Some).map_err(|_| undecoded()),
            None => Ok(None),
        };
        let tail = match query.get("tail") {
            Some("all") => None,
            Some(text) => Some(text.parse().map_err(|_| undecoded())?),
            None => number("tailLines")?,
        };
        let (seconds, limit) = (number("sinceSeconds")?, number("limitBytes")?);
        let time = match query.get("sinceTime").filter(|text| !text.is_empty()) {
            Some(text) => Some(text.parse::<Timestamp>().map_err(|_| undecoded())?),
            None => None,
        };
        let stream = match query.get("stream") {
            None | Some("" | "All") => None,
            Some("Stdout") => Some("stdout"),
            Some("Stderr") => Some("stderr"),
            Some(_) => return Err(invalid()),
        };
        let too_small = tail.is_some_and(|tail| tail < 0)
            || limit.is_some_and(|limit| limit < 1)
            || seconds.is_some_and(|seconds| seconds < 1);
        if too_small || (seconds.is_some() && time.is_some()) || (stream.is_some() && tail.is_some()) {
            return Err(invalid());
        }
        let ago = |seconds| {
            now.checked_sub(SignedDuration::from_secs(seconds))
                .unwrap_or(Timestamp::MIN)
        };
        let whole = |number: i64| u64::try_from(number).unwrap_or_default();
        Ok(Wanted {
            follow: query.flag("follow"),
            previous: query.flag("previous"),
            timestamps: query.flag("timestamps"),
            since: time.or(seconds.map(ago)),
            tail: tail.map(whole),
            limit: limit.map(whole),
            stream,
        })
    }
}

impl Endpoint {
    pub(super) fn logs(
        self: Arc<Self>,
        namespace: &str,
        name: &str,
        container: &str,
        query: &Query,
    ) -> Response<Body> {
        let wanted = match Wanted::of(query, Timestamp::now()) {
            Ok(wanted) => wanted,
            Err((status, message)) => return text(status, message),
        };
        let Some(pod) = self.pods.pod(namespace, name) else {
            return not_found(format!("pod {name:?} does not exist"));
        };
        if !has_container(&pod, container) {
            return not_found(format!("container {container:?} not found in pod {name:?}"));
        }
        let attempts = self.attempts(text_of(&pod["metadata"]["uid"]), container);
        match choose(attempts, &pod, container, wanted.previous) {
            Ok(chosen) => self.stream_log(chosen, wanted),
            Err(message) => bad_request(message),
        }
    }

    fn stream_log(self: Arc<Self>, container: ContainerStatus, wanted: Wanted) -> Response<Body> {
        let (sender, chunks) = mpsc::channel(limits::OUT_QUEUE);
        let Some(path) = container.spec.log_path else {
            return stream(chunks);
        };
        tokio::spawn(async move {
            let watched = if wanted.follow {
                path.parent().map(|folder| self.watcher.watch(folder))
            } else {
                None
            };
            let follow = watched.map(|watched| (watched, container.id.as_str()));
            if let Err(error) = send(&self.runtime, path.clone(), wanted, follow, sender).await {
                tracing::warn!("reading {}: {error}", path.display());
            }
        });
        stream(chunks)
    }
}

const LISTS: [(&str, &str); 3] = [
    ("containers", "containerStatuses"),
    ("initContainers", "initContainerStatuses"),
    ("ephemeralContainers", "ephemeralContainerStatuses"),
];

fn named<'a>(list: &'a Value, name: &str) -> Option<&'a Value> {
    list.as_array()?.iter().find(|item| item["name"] == name)
}

fn has_container(pod: &Value, name: &str) -> bool {
    LISTS
        .iter()
        .any(|(list, _)| named(&pod["spec"][*list], name).is_some())
}

/// Which of a container's runs is meant: the latest, or the one before what runs (or waits to run) now. The messages are
/// upstream's.
fn choose(
    mut attempts: Vec<ContainerStatus>,
    pod: &Value,
    container: &str,
    previous: bool,
) -> Result<ContainerStatus, String> {
    let name = text_of(&pod["metadata"]["name"]);
    let status = LISTS
        .iter()
        .find_map(|(_, list)| named(&pod["status"][*list], container));
    let waiting = status.and_then(|status| status["state"]["waiting"]["reason"].as_str());
    attempts.retain(|attempt| attempt.state != ContainerState::Created);
    let latest = attempts.pop();
    if previous {
        // One that waits to run again has its latest run behind it.
        let over =
            latest.filter(|latest| waiting.is_some() && matches!(latest.state, ContainerState::Exited(_)));
        return over
            .or_else(|| attempts.pop())
            .ok_or_else(|| format!("previous terminated container {container:?} in pod {name:?} not found"));
    }
    latest.ok_or_else(|| {
        let is_waiting = format!("container {container:?} in pod {name:?} is waiting to start");
        match waiting {
            Some("ErrImagePull") => format!("{is_waiting}: image can't be pulled"),
            Some("ImagePullBackOff") => format!("{is_waiting}: trying and failing to pull image"),
            Some(reason) => format!("{is_waiting}: {reason}"),
            None if status.is_some_and(|status| status["state"]["terminated"].is_object()) => {
                format!("container {container:?} in pod {name:?} is terminated")
            }
            None if status.is_some() => format!("{is_waiting} - no logs yet"),
            None => format!("container {container:?} in pod {name:?} is not available"),
        }
    })
}

/// Reads what is there, and, while the container to follow runs, what comes.
async fn send(
    runtime: &Runtime,
    path: PathBuf,
    wanted: Wanted,
    follow: Option<(Watched, &str)>,
    sender: mpsc::Sender<Bytes>,
) -> std::io::Result<()> {
    let mut reader = blocking(move || Reader::open(path, wanted)).await?;
    let Some((mut watched, container)) = follow else {
        return drain(reader, &sender).await.map(drop);
    };
    let mut over = std::pin::pin!(ended(runtime, container));
    let mut is_over = false;
    loop {
        reader = match drain(reader, &sender).await? {
            // Its end was seen before this look: nothing more comes.
            Some(_) if is_over => return Ok(()),
            Some(reader) => reader,
            None => return Ok(()),
        };
        tokio::select! {
            () = &mut over => is_over = true,
            () = watched.changed() => {}
            () = sender.closed() => return Ok(()),
        }
    }
}

/// Everything up to the end of the file. Nothing comes back if no more is wanted.
async fn drain(mut reader: Reader, sender: &mpsc::Sender<Bytes>) -> std::io::Result<Option<Reader>> {
    loop {
        let (next, read) = blocking(move || {
            let read = reader.read();
            (reader, read)
        })
        .await;
        reader = next;
        let Some(bytes) = read? else {
            return Ok(Some(reader));
        };
        if (!bytes.is_empty() && sender.send(bytes).await.is_err()) || reader.is_done() {
            return Ok(None);
        }
    }
}

/// For the file system, which may take its time.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result,
        Err(error) => std::panic::resume_unwind(error.into_panic()),
    }
}

#[cfg(test)]
#[path = "logs_tests.rs"]
mod tests;
