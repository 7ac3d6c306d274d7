//! Leases of what ends by itself: one for all objects of about the same time, as upstream shares them.

use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::Instant;

use super::endpoints::Endpoints;
use super::grpc::{INTERNAL, Status};
use super::proto::{LeaseGrantRequest, LeaseGrantResponse};

/// One lease carries no more objects than this.
const OBJECTS: usize = 1000;

pub(super) struct Leases {
    /// A lease is shared for this long, or for a twentieth of its time if that is less.
    reuse: Duration,
    last: Mutex<Option<Lease>>,
}

struct Lease {
    id: i64,
    ends: Instant,
    objects: usize,
}

impl Leases {
    pub(super) fn new(reuse: Duration) -> Self {
        Self {
            reuse,
            last: Mutex::new(None),
        }
    }

    /// A lease that lasts for `ttl`, or a little longer.
    pub(super) async fn get(&self, endpoints: &Endpoints, ttl: Duration) -> Result<i64, Status> {
        let now = Instant::now();
        let reuse = Duration::from_secs(self.reuse.min(ttl / 20).as_secs());
        let mut last = self.last.lock().await;
        if let Some(lease) = last.as_mut().filter(|lease| lease.fits(now, ttl, reuse)) {
            lease.objects += 1;
            return Ok(lease.id);
        }
        let asked = LeaseGrantRequest {
            ttl: (ttl + reuse).as_secs() as i64,
        };
        let granted: LeaseGrantResponse = endpoints.ask("/etcdserverpb.Lease/LeaseGrant", &asked).await?;
        if !granted.error.is_empty() {
            return Err(Status {
                code: INTERNAL,
                message: granted.error,
                unsent: false,
            });
        }
        *last = Some(Lease {
            id: granted.id,
            ends: now + ttl + reuse,
            objects: 1,
        });
        Ok(granted.id)
    }

    /// etcd does not know the lease any more.
    pub(super) async fn forget(&self) {
        *self.last.lock().await = None;
    }
}

impl Lease {
    fn fits(&self, now: Instant, ttl: Duration, reuse: Duration) -> bool {
        now + ttl < self.ends && now + ttl + reuse > self.ends && self.objects < OBJECTS
    }
}
