//! Waiting for an object to be as wanted: a list, then the stream from there, and again if it breaks.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Result, anyhow, bail};
use api::{Change, Client, Identity, Key, Object, Query, Refused, Revision, Value};
use futures::StreamExt as _;

/// The object, if it is there, and the revision at which that is true.
pub(crate) async fn find(
    client: &dyn Client,
    as_: &Identity,
    key: &Key,
) -> Result<(Option<Arc<Object>>, Revision), Refused> {
    let page = client.list(as_, named(key)).await?;
    Ok((page.objects.into_iter().next(), page.revision))
}

/// As a list of one: unlike a get it tells a revision even where nothing is found.
fn named(key: &Key) -> Query {
    Query::all(&key.resource)
        .in_namespace(key.namespace.clone())
        .fields(format!("metadata.name={}", key.name))
}

/// Waits until the object is there and as wanted.
pub(crate) async fn until(
    client: &dyn Client,
    as_: &Identity,
    key: &Key,
    patience: Duration,
    wanted: impl Fn(&Value) -> bool,
) -> Result<Arc<Object>> {
    let found = async {
        loop {
            let (object, from) = find(client, as_, key).await?;
            if let Some(object) = object
                && wanted(&object.value()?)
            {
                return Ok(object);
            }
            let mut changes = client.watch(as_, named(key), from);
            while let Some(Ok(change)) = changes.next().await {
                if let Change::Put(object) = change
                    && wanted(&object.value()?)
                {
                    return Ok(object);
                }
            }
        }
    };
    tokio::time::timeout(patience, found)
        .await
        .map_err(|_| anyhow!("waited for {} s", patience.as_secs()))?
}

/// Waits until there is no such object.
pub(crate) async fn gone(client: &dyn Client, as_: &Identity, key: &Key, patience: Duration) -> Result<()> {
    let went = async {
        loop {
            let (object, from) = find(client, as_, key).await?;
            if object.is_none() {
                return Ok(());
            }
            let mut changes = client.watch(as_, named(key), from);
            while let Some(Ok(change)) = changes.next().await {
                if matches!(change, Change::Gone(_)) {
                    return Ok(());
                }
            }
        }
    };
    match tokio::time::timeout(patience, went).await {
        Ok(went) => went,
        Err(_) => bail!("{key} does not go away"),
    }
}
