//! A commit: the store's transaction as one of etcd's, and its answer out of what the watch then brings.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use super::Shared;
use super::current::revision_of;
use super::grpc::{INVALID_ARGUMENT, NOT_FOUND, RESOURCE_EXHAUSTED, Status};
use super::proto::{
    Compare, CompareResult, CompareTarget, Compared, DeleteRangeRequest, PutRequest, RangeRequest, Request,
    RequestOp, TxnRequest, TxnResponse,
};
use crate::{Batch, CommitError, Event, EventKind, Expect, Op, Revision, Txn, Value, txn};

/// How long a commit waits for the watch to bring it back.
const BRING_BACK: Duration = Duration::from_secs(10);
/// What gRPC itself says of messages a little larger than those that etcd refuses.
const TOO_LARGE: &str = "message larger than max";
const NO_SPACE: &str = "etcdserver: mvcc: database space exceeded";

/// A transaction, ready to go.
pub(super) struct Prepared<T> {
    request: TxnRequest,
    expects: Vec<(Bytes, Expect)>,
    /// What deletions show as the last state.
    lasts: Vec<(Bytes, Value<T>)>,
    /// Which of the operations put what does not last.
    lasting: Vec<usize>,
    /// The longest that any of that lasts; zero: there is none.
    ttl: Duration,
}

impl<T: Send + Sync + 'static> Prepared<T> {
    pub(super) fn of(txn: Txn<T>, shared: &Shared<T>) -> Result<Self, CommitError<T>> {
        txn.check()?;
        let mut prepared = Self {
            request: TxnRequest::default(),
            expects: txn.expects,
            lasts: Vec::new(),
            lasting: Vec::new(),
            ttl: Duration::ZERO,
        };
        for op in txn.ops {
            prepared.add(op, shared)?;
        }
        for (key, expect) in &prepared.expects {
            let key = there(key, shared)?;
            prepared.request.compare.push(compare(key.clone(), *expect));
            // Of what is there instead, the revision is enough.
            prepared.request.failure.push(op(Request::Range(RangeRequest {
                key,
                keys_only: true,
                ..RangeRequest::default()
            })));
        }
        Ok(prepared)
    }

    fn add(&mut self, op_: Op<T>, shared: &Shared<T>) -> Result<(), CommitError<T>> {
        let request = match op_ {
            Op::Put { key, value } => {
                let stored = shared.form.write(&key, &value.bytes, value.stamp_at);
                if !value.ttl.is_zero() {
                    self.lasting.push(self.request.success.len());
                    self.ttl = self.ttl.max(value.ttl);
                }
                Request::Put(PutRequest {
                    key: there(&key, shared)?,
                    value: stored.map_err(CommitError::Invalid)?,
                    lease: 0,
                })
            }
            Op::Delete { key, last } => {
                let request = DeleteRangeRequest {
                    key: there(&key, shared)?,
                };
                self.expects.push((key.clone(), Expect::Present));
                self.lasts.extend(last.map(|last| (key, last)));
                Request::Delete(request)
            }
        };
        self.request.success.push(op(request));
        Ok(())
    }

    /// What does not last goes with this lease.
    fn lease(&mut self, id: i64) {
        for at in &self.lasting {
            if let Some(Request::Put(put)) = &mut self.request.success[*at].request {
                put.lease = id;
            }
        }
    }

    /// The first expectation that does not hold, by the revisions that etcd found instead.
    fn unmet(&self, answer: &TxnResponse) -> Option<Bytes> {
        let found = answer.responses.iter().map(|response| {
            let range = response.range.as_ref();
            range
                .and_then(|range| range.kvs.first())
                .map(|kv| revision_of(Some(kv.mod_revision)))
        });
        let mut pairs = self.expects.iter().zip(found);
        let unmet = pairs.find(|((_, expect), found)| match expect {
            Expect::Absent => found.is_some(),
            Expect::Present => found.is_none(),
            Expect::At(revision) => *found != Some(*revision),
        });
        unmet.map(|((key, _), _)| key.clone())
    }
}

fn op(request: Request) -> RequestOp {
    RequestOp {
        request: Some(request),
    }
}

fn there<T: Send + Sync + 'static>(key: &Bytes, shared: &Shared<T>) -> Result<Bytes, CommitError<T>> {
    let there = shared.keys.there(key);
    there.ok_or_else(|| CommitError::Invalid(format!("{} has no place in etcd", txn::text(key))))
}

/// etcd gives a key that is not there the revision 0.
fn compare(key: Bytes, expect: Expect) -> Compare {
    let (result, revision) = match expect {
        Expect::Absent => (CompareResult::Equal, 0),
        Expect::At(revision) => (CompareResult::Equal, revision.0 as i64),
        Expect::Present => (CompareResult::Greater, 0),
    };
    Compare {
        result: result as i32,
        target: CompareTarget::Modified as i32,
        key,
        with: Some(Compared::Modified(revision)),
    }
}

impl<T: Send + Sync + 'static> Shared<T> {
    pub(super) async fn commit(
        self: Arc<Self>,
        mut prepared: Prepared<T>,
    ) -> Result<Arc<Batch<T>>, CommitError<T>> {
        match self.send(&mut prepared).await {
            Ok(answer) => self.settle(&mut prepared, answer).await,
            Err(status) => Err(refused(status)),
        }
    }

    async fn send(&self, prepared: &mut Prepared<T>) -> Result<TxnResponse, Status> {
        const TXN: &str = "/etcdserverpb.KV/Txn";
        if prepared.ttl.is_zero() {
            return self.endpoints.call(TXN, &prepared.request).await;
        }
        prepared.lease(self.leases.get(&self.endpoints, prepared.ttl).await?);
        match self.endpoints.call(TXN, &prepared.request).await {
            Err(status) if status.code == NOT_FOUND => {
                self.leases.forget().await;
                prepared.lease(self.leases.get(&self.endpoints, prepared.ttl).await?);
                self.endpoints.call(TXN, &prepared.request).await
            }
            answer => answer,
        }
    }

    /// Waits until the memory is as far: whoever tries again after a conflict sees why.
    async fn settle(
        &self,
        prepared: &mut Prepared<T>,
        answer: TxnResponse,
    ) -> Result<Arc<Batch<T>>, CommitError<T>> {
        let revision = revision_of(answer.header.as_ref().map(|header| header.revision));
        let reached = self.reach(revision, BRING_BACK).await;
        reached.map_err(CommitError::Failed)?;
        if !answer.succeeded {
            let key = prepared.unmet(&answer).unwrap_or_default();
            let current = self.history.get(&key);
            return Err(CommitError::Conflict { key, current });
        }
        if prepared.request.success.is_empty() {
            return Ok(Arc::new(Batch {
                revision,
                events: Vec::new().into(),
            }));
        }
        let batch = self.history.batch(revision).ok_or_else(|| {
            CommitError::Failed(format!(
                "written at revision {revision}, of which etcd's watch tells nothing"
            ))
        })?;
        self.with_lasts(batch, &mut prepared.lasts)
    }

    /// The commit with what its deletions show as the last state. Watches, here as on other servers, do not see that.
    fn with_lasts(
        &self,
        batch: Arc<Batch<T>>,
        lasts: &mut Vec<(Bytes, Value<T>)>,
    ) -> Result<Arc<Batch<T>>, CommitError<T>> {
        if lasts.is_empty() {
            return Ok(batch);
        }
        let revision = batch.revision;
        let events = batch
            .events
            .iter()
            .map(|event| self.with_last(event, lasts, revision));
        let events = events.collect::<Result<Vec<_>, _>>()?;
        Ok(Arc::new(Batch {
            revision,
            events: events.into(),
        }))
    }

    fn with_last(
        &self,
        seen: &Event<T>,
        lasts: &mut Vec<(Bytes, Value<T>)>,
        revision: Revision,
    ) -> Result<Event<T>, CommitError<T>> {
        let key = &seen.entry.key;
        let at = lasts
            .iter()
            .position(|(other, _)| other == key && seen.kind == EventKind::Deleted);
        let Some(at) = at else { return Ok(seen.clone()) };
        let (key, last) = lasts.swap_remove(at);
        txn::event(key, Some(last), true, seen.before.clone(), revision, &self.decode)
    }
}

fn refused<T>(status: Status) -> CommitError<T> {
    match status.code {
        RESOURCE_EXHAUSTED if status.message == NO_SPACE => CommitError::Full(status.message),
        INVALID_ARGUMENT => CommitError::Invalid(status.message),
        RESOURCE_EXHAUSTED if status.message.contains(TOO_LARGE) => CommitError::Invalid(status.message),
        _ => CommitError::Failed(status.message),
    }
}
