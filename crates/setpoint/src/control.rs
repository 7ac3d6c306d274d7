//! A node's control socket, for root on this machine: commands about its images. One JSON line asks, one answers.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, Result, bail};
use runtime::{Image, ImageStore, Runtime};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{UnixListener, UnixStream};

/// A request is a path or a name and a few words.
const LINE_BYTES: u64 = 64 << 10;

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Ask {
    Load { file: PathBuf },
    List,
    Remove { image: String },
    Prune,
}

/// Serves the socket until the process ends.
pub(crate) fn serve(socket: &Path, runtime: Arc<Runtime>) -> Result<()> {
    let _ = fs::remove_file(socket);
    let listener = UnixListener::bind(socket).with_context(|| format!("listen on {}", socket.display()))?;
    fs::set_permissions(socket, fs::Permissions::from_mode(0o600))?;
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let runtime = runtime.clone();
            tokio::spawn(async move {
                if let Err(error) = answer(stream, &runtime).await {
                    tracing::debug!(%error, "a control connection broke off");
                }
            });
        }
    });
    Ok(())
}

async fn answer(stream: UnixStream, runtime: &Runtime) -> Result<()> {
    let (read, mut write) = stream.into_split();
    let mut line = String::new();
    BufReader::new(read.take(LINE_BYTES)).read_line(&mut line).await?;
    let answer = match serde_json::from_str(&line) {
        Ok(ask) => perform(ask, runtime)
            .await
            .unwrap_or_else(|e| json!({"error": format!("{e:#}")})),
        Err(error) => json!({"error": format!("not understood: {error}")}),
    };
    write.write_all(format!("{answer}\n").as_bytes()).await?;
    Ok(())
}

async fn perform(ask: Ask, runtime: &Runtime) -> Result<Value> {
    let images: &Arc<ImageStore> = runtime.images();
    Ok(match ask {
        Ask::Load { file } => json!({"images": shown(&images.load(&file).await?)}),
        Ask::List => json!({"images": shown(&images.list())}),
        Ask::Remove { image } => {
            images.remove(&image).await?;
            json!({})
        }
        Ask::Prune => {
            let (gone, bytes) = images.prune(&[]).await?;
            json!({"gone": gone, "bytes": bytes})
        }
    })
}

fn shown(images: &[Image]) -> Vec<Value> {
    let show = |i: &Image| json!({"id": i.id, "tags": i.tags, "digests": i.digests, "bytes": i.size_bytes});
    images.iter().map(show).collect()
}

/// Asks the node behind the socket.
pub(crate) async fn ask(socket: &Path, ask: &Ask) -> Result<Value> {
    let stream = UnixStream::connect(socket).await;
    let mut stream =
        stream.with_context(|| format!("connect to {}: is the cluster up?", socket.display()))?;
    stream
        .write_all(format!("{}\n", serde_json::to_string(ask)?).as_bytes())
        .await?;
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line).await?;
    let answer: Value = serde_json::from_str(&line).context("the node answered nothing")?;
    match answer["error"].as_str() {
        Some(error) => bail!("{error}"),
        None => Ok(answer),
    }
}
