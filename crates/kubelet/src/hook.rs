//! Lifecycle hooks: what a container asked to be done right after its start, or before its end.

use std::sync::Arc;
use std::time::Duration;

use crate::kubelet::Shared;
use crate::pod::spec::{Container, Handler, Pod};
use crate::probe::{Target, act};

/// Runs the hook to its end, or for at most `bound`. An error is the sentence for the container's status.
pub(crate) async fn run(
    shared: &Arc<Shared>,
    pod: &Arc<Pod>,
    container: &Container,
    id: &str,
    handler: &Handler,
    bound: Option<Duration>,
) -> Result<(), String> {
    let work = once(shared, pod, container, id, handler);
    match bound {
        Some(bound) => tokio::time::timeout(bound, work)
            .await
            .unwrap_or_else(|_| Err("timed out".to_owned())),
        None => work.await,
    }
}

async fn once(
    shared: &Arc<Shared>,
    pod: &Arc<Pod>,
    container: &Container,
    id: &str,
    handler: &Handler,
) -> Result<(), String> {
    if let Some(exec) = &handler.exec {
        let output = shared.config.runtime.exec_sync(id, &exec.command, None).await;
        let output = output.map_err(|error| format!("Exec lifecycle hook failed: {error}"))?;
        return match output.code {
            0 => Ok(()),
            code => Err(format!(
                "command '{}' exited with {code}: {}",
                exec.command.join(" "),
                text(&output)
            )),
        };
    }
    if let Some(http) = &handler.http_get {
        let target = Target::of(shared, pod, container, &http.host, &http.port)?;
        let answer = act::http(&target, http, "kube-lifecycle/1.36").await?;
        return if answer.status < 400 {
            Ok(())
        } else {
            Err(format!("HTTP hook answered {}", answer.status))
        };
    }
    if let Some(sleep) = &handler.sleep {
        tokio::time::sleep(Duration::from_secs(sleep.seconds)).await;
    }
    Ok(())
}

fn text(output: &runtime::ExecOutput) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}
