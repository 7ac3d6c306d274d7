//! One of several at a time: leader election by a Lease, as client-go does it, so that either can follow the other.

use std::sync::Arc;
use std::time::Duration;

use api::{Client, Identity, Key, Object, Query, Refused, Resource, Timestamp, Value, Write};
use serde_json::json;
use tokio::time::Instant;

use crate::clock::Clock;

const LEASES: Resource = Resource::of("coordination.k8s.io", "leases");

/// A lease to be held, with client-go's usual times.
#[derive(Clone, Debug)]
pub struct Lease {
    pub namespace: String,
    pub name: String,
    /// `<host name>_<something unique>`
    pub holder: String,
    /// Others wait this long after the last renewal that they saw.
    pub duration: Duration,
    /// The holder gives up after this long without a renewal.
    pub renew_deadline: Duration,
    pub retry: Duration,
}

/// Tries and renews in the name of one candidate.
pub struct Elector {
    client: Arc<dyn Client>,
    clock: Arc<dyn Clock>,
    as_: Identity,
    lease: Lease,
    /// The record as last seen, and when it was seen to change: another machine's clock does not count.
    seen: Option<(Value, Instant)>,
}

impl Lease {
    pub fn new(namespace: impl Into<String>, name: impl Into<String>, holder: impl Into<String>) -> Self {
        Self {
            namespace: namespace.into(),
            name: name.into(),
            holder: holder.into(),
            duration: Duration::from_secs(15),
            renew_deadline: Duration::from_secs(10),
            retry: Duration::from_secs(2),
        }
    }

    fn key(&self) -> Key {
        LEASES.key(self.namespace.as_str(), self.name.as_str())
    }
}

impl Elector {
    pub fn new(client: Arc<dyn Client>, clock: Arc<dyn Clock>, as_: Identity, lease: Lease) -> Self {
        Self {
            client,
            clock,
            as_,
            lease,
            seen: None,
        }
    }

    /// Returns when the lease is ours.
    pub async fn acquire(&mut self) {
        while !self.attempt().await {
            tokio::time::sleep(self.lease.retry.mul_f64(rand::random_range(1.0..2.2))).await;
        }
    }

    /// Renews, and returns when the lease is lost: whatever it guards must stop at once.
    pub async fn keep(&mut self) {
        let mut renewed = Instant::now();
        while renewed.elapsed() < self.lease.renew_deadline {
            tokio::time::sleep(self.lease.retry).await;
            let left = self.lease.renew_deadline.saturating_sub(renewed.elapsed());
            if tokio::time::timeout(left, self.attempt()).await == Ok(true) {
                renewed = Instant::now();
            } else if self.holder().is_some_and(|holder| holder != self.lease.holder) {
                return;
            }
        }
    }

    /// Gives the lease back, so that nobody has to wait for its end.
    pub async fn release(&mut self) {
        if self.holder() != Some(&self.lease.holder) {
            return;
        }
        let Ok(Some(lease)) = self.read().await else {
            return;
        };
        let transitions = lease
            .value()
            .map(|lease| lease["spec"]["leaseTransitions"].clone())
            .unwrap_or_default();
        let now = micros(self.clock.now());
        let spec = json!({
            "holderIdentity": "", "leaseDurationSeconds": 1, "leaseTransitions": transitions,
            "acquireTime": now, "renewTime": now,
        });
        if let Err(refused) = self.write(&lease, spec).await {
            tracing::debug!(%refused, "a lease could not be given back; it runs out");
        }
    }

    fn holder(&self) -> Option<&str> {
        self.seen
            .as_ref()
            .and_then(|(spec, _)| spec["holderIdentity"].as_str())
    }

    async fn read(&self) -> Result<Option<Arc<Object>>, Refused> {
        match self.client.list(&self.as_, Query::one(&self.lease.key())).await {
            Ok(page) => Ok(page.objects.into_iter().next()),
            Err(refused) if refused.is_not_found() => Ok(None),
            Err(refused) => Err(refused),
        }
    }

    async fn write(&self, lease: &Object, spec: Value) -> Result<Arc<Object>, Refused> {
        let mut body = lease.value()?;
        body["spec"] = spec;
        self.client
            .write(&self.as_, Write::update(self.lease.key(), body))
            .await
    }

    /// One try to take or renew the lease.
    async fn attempt(&mut self) -> bool {
        let result = match self.read().await {
            Ok(None) => self.create().await,
            Ok(Some(lease)) => self.take(&lease).await,
            Err(refused) => Err(refused),
        };
        match result {
            Ok(held) => held,
            Err(refused) => {
                tracing::debug!(lease = self.lease.name, %refused, "a lease could not be taken");
                false
            }
        }
    }

    async fn create(&mut self) -> Result<bool, Refused> {
        let now = micros(self.clock.now());
        let spec = self.spec(&now, &now, 0);
        let body = json!({
            "apiVersion": "coordination.k8s.io/v1", "kind": "Lease",
            "metadata": {"name": self.lease.name, "namespace": self.lease.namespace}, "spec": spec,
        });
        self.client
            .write(&self.as_, Write::create(self.lease.key(), body))
            .await?;
        self.seen = Some((spec, Instant::now()));
        Ok(true)
    }

    async fn take(&mut self, lease: &Object) -> Result<bool, Refused> {
        let spec = lease.value()?["spec"].take();
        if self.seen.as_ref().is_none_or(|(seen, _)| *seen != spec) {
            self.seen = Some((spec.clone(), Instant::now()));
        }
        let holder = spec["holderIdentity"].as_str().unwrap_or_default();
        let ours = holder == self.lease.holder;
        let lasts = Duration::from_secs(spec["leaseDurationSeconds"].as_u64().unwrap_or_default());
        let runs = self.seen.as_ref().is_some_and(|(_, at)| at.elapsed() < lasts);
        if !ours && !holder.is_empty() && runs {
            return Ok(false);
        }
        let now = micros(self.clock.now());
        let transitions = spec["leaseTransitions"].as_i64().unwrap_or_default();
        let next = match (ours, spec["acquireTime"].as_str()) {
            (true, Some(acquired)) => self.spec(acquired, &now, transitions),
            _ => self.spec(&now, &now, transitions + 1),
        };
        self.write(lease, next.clone()).await?;
        self.seen = Some((next, Instant::now()));
        Ok(true)
    }

    fn spec(&self, acquired: &str, renewed: &str, transitions: i64) -> Value {
        json!({
            "holderIdentity": self.lease.holder, "leaseDurationSeconds": self.lease.duration.as_secs(),
            "acquireTime": acquired, "renewTime": renewed, "leaseTransitions": transitions,
        })
    }
}

/// RFC 3339 with microseconds, as `metav1.MicroTime` is written.
fn micros(time: Timestamp) -> String {
    format!("{time:.6}")
}
