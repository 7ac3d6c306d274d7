//! Compaction of etcd, in upstream's way: whoever finds the shared key as it was at its own last turn moves it on and
//! compacts; the other servers, ours or upstream's, see that somebody did.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tokio::time::sleep;

use super::endpoints::Endpoints;
use super::grpc::{OUT_OF_RANGE, Status};
use super::proto::{
    CompactionRequest, CompactionResponse, Compare, CompareResult, CompareTarget, Compared, PutRequest,
    RangeRequest, Request, RequestOp, TxnRequest, TxnResponse,
};

/// Its value is the revision before which etcd has forgotten everything.
pub(super) const KEY: &[u8] = b"compact_rev_key";

/// What a server knows of compaction.
#[derive(Default)]
struct Turn {
    /// The key's version at the last turn.
    version: i64,
    /// etcd's revision at the last turn: where the next one compacts to.
    revision: i64,
}

/// Runs until dropped.
pub(super) async fn run(endpoints: Arc<Endpoints>, interval: Duration) {
    let mut turn = Turn::default();
    loop {
        sleep(interval).await;
        if let Err(status) = turn.take(&endpoints).await {
            tracing::error!("compact etcd to revision {}: {status}", turn.revision);
        }
    }
}

impl Turn {
    async fn take(&mut self, endpoints: &Endpoints) -> Result<(), Status> {
        let answer: TxnResponse = endpoints.call("/etcdserverpb.KV/Txn", &self.asked()).await?;
        let now = answer.header.map_or(0, |header| header.revision);
        let to = std::mem::replace(&mut self.revision, now);
        if !answer.succeeded {
            let found = answer.responses.into_iter().filter_map(|response| response.range);
            self.version = found
                .flat_map(|range| range.kvs)
                .map(|kv| kv.version)
                .next()
                .unwrap_or_default();
            return Ok(());
        }
        self.version += 1;
        if to == 0 {
            return Ok(());
        }
        compact(endpoints, to).await
    }

    fn asked(&self) -> TxnRequest {
        let key = Bytes::from_static(KEY);
        let op = |request| {
            vec![RequestOp {
                request: Some(request),
            }]
        };
        TxnRequest {
            compare: vec![Compare {
                result: CompareResult::Equal as i32,
                target: CompareTarget::Version as i32,
                key: key.clone(),
                with: Some(Compared::Version(self.version)),
            }],
            success: op(Request::Put(PutRequest {
                key: key.clone(),
                value: self.revision.to_string().into(),
                lease: 0,
            })),
            failure: op(Request::Range(RangeRequest {
                key,
                ..RangeRequest::default()
            })),
        }
    }
}

async fn compact(endpoints: &Endpoints, revision: i64) -> Result<(), Status> {
    let asked = CompactionRequest { revision };
    let answer: Result<CompactionResponse, _> = endpoints.call("/etcdserverpb.KV/Compact", &asked).await;
    match answer {
        Ok(_) => Ok(()),
        // Somebody has compacted further.
        Err(status) if status.code == OUT_OF_RANGE => Ok(()),
        Err(status) => Err(status),
    }
}
