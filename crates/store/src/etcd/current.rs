//! How far etcd is: one read for all who ask while the one before is under way.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;

use super::Shared;
use super::endpoints::Endpoints;
use super::grpc::Status;
use super::proto::{RangeRequest, RangeResponse};
use crate::Revision;

/// How long a read waits for the memory to be as far as etcd: upstream's bound for reads from its cache.
const CATCH_UP: Duration = Duration::from_secs(3);

type Answer = Result<Revision, Status>;

pub(super) struct Current(mpsc::UnboundedSender<oneshot::Sender<Answer>>);

impl Current {
    pub(super) fn start(endpoints: Arc<Endpoints>, key: Bytes) -> Self {
        let (sender, asked) = mpsc::unbounded_channel();
        tokio::spawn(answer(endpoints, key, asked));
        Self(sender)
    }

    /// A revision that has everything in it that was acknowledged before this call.
    async fn revision(&self) -> Answer {
        let closed = || Status::unavailable("the store is closed".into(), true);
        let (reply, answer) = oneshot::channel();
        self.0.send(reply).map_err(|_| closed())?;
        answer.await.unwrap_or_else(|_| Err(closed()))
    }
}

async fn answer(
    endpoints: Arc<Endpoints>,
    key: Bytes,
    mut asked: mpsc::UnboundedReceiver<oneshot::Sender<Answer>>,
) {
    while let Some(first) = asked.recv().await {
        let mut all = vec![first];
        // Whoever asks after the read has begun might be told too little.
        while let Ok(another) = asked.try_recv() {
            all.push(another);
        }
        let revision = read(&endpoints, &key).await;
        for reply in all {
            // Whoever asked may have gone.
            let _ = reply.send(revision.clone());
        }
    }
}

/// A linearizable read: a member that is behind, or cut off, asks the others first.
pub(super) async fn read(endpoints: &Endpoints, key: &Bytes) -> Answer {
    let asked = RangeRequest {
        key: key.clone(),
        count_only: true,
        ..RangeRequest::default()
    };
    let answer: RangeResponse = endpoints.ask("/etcdserverpb.KV/Range", &asked).await?;
    Ok(revision_of(answer.header.map(|header| header.revision)))
}

pub(super) fn revision_of(number: Option<i64>) -> Revision {
    Revision(
        number
            .and_then(|number| u64::try_from(number).ok())
            .unwrap_or_default(),
    )
}

impl<T: Send + Sync + 'static> Shared<T> {
    pub(super) async fn catch_up(&self) -> Result<(), String> {
        let revision = self
            .current
            .revision()
            .await
            .map_err(|status| status.to_string())?;
        self.reach(revision, CATCH_UP).await
    }

    /// Waits until the memory is as far.
    pub(super) async fn reach(&self, revision: Revision, patience: Duration) -> Result<(), String> {
        let mut revisions = self.history.revisions();
        if *revisions.borrow() >= revision {
            return Ok(());
        }
        self.wanted.send_if_modified(|wanted| {
            let more = *wanted < revision;
            *wanted = revision.max(*wanted);
            more
        });
        let reached = revisions.wait_for(|now| *now >= revision);
        match timeout(patience, reached).await {
            Ok(_) => Ok(()),
            Err(_) => Err(format!(
                "etcd is at revision {revision}, its watch has only come to {}",
                self.history.revision()
            )),
        }
    }

    /// Looks again and again whether etcd answers.
    pub(super) async fn keep_checking(self: Arc<Self>, patience: Duration) {
        let key = self.keys.health();
        loop {
            let alive = match timeout(patience, read(&self.endpoints, &key)).await {
                Ok(Ok(_)) => Ok(()),
                Ok(Err(status)) => Err(format!("error getting data from etcd: {status}")),
                Err(_) => Err("error getting data from etcd: context deadline exceeded".to_owned()),
            };
            *self.alive.lock() = alive;
            tokio::time::sleep(patience / 2).await;
        }
    }
}
