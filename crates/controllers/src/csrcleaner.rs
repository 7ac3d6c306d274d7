//! A request for a certificate goes some time after it was answered, or when nobody has answered it for a day.

use api::{DeleteOptions, Key, Object, Timestamp, Value};
use reconcile::{ApiStep, Cache, Controller, Follows, Gap, Named};
use serde::Deserialize;

use crate::expiry::goes;
use crate::resources::CERTIFICATESIGNINGREQUESTS;
use crate::status::{Conditions, seconds_after, time};

pub struct CsrCleaner;

/// What was answered for good, in seconds.
const ANSWERED: i64 = 3600;
/// What waits for a person, or for its signer.
const WAITING: i64 = 24 * 3600;

#[derive(Deserialize)]
pub struct Request {
    #[serde(default)]
    status: Value,
}

impl Request {
    /// When it goes; `None` if what its conditions say has no time.
    fn until(&self, created: Option<Timestamp>) -> Option<Timestamp> {
        let conditions = Conditions::of(&self.status);
        let is_issued = self.status["certificate"]
            .as_str()
            .is_some_and(|it| !it.is_empty());
        let since = |of: &str| time(&conditions.get(of)?["lastUpdateTime"]);
        let approved =
            since("Approved").map(|at| seconds_after(at, if is_issued { ANSWERED } else { WAITING }));
        let refused = ["Denied", "Failed"].into_iter().filter_map(since).min();
        let refused = refused.map(|at| seconds_after(at, ANSWERED));
        let unanswered = created
            .filter(|_| conditions.is_empty())
            .map(|at| seconds_after(at, WAITING));
        approved.into_iter().chain(refused).chain(unanswered).min()
    }
}

impl Controller for CsrCleaner {
    type Desired = Request;
    type Observed = Timestamp;
    type Step = ApiStep;
    const NAME: &'static str = "csrcleaner";
    const COMPONENT: &'static str = "certificate-controller";

    fn follows(&self) -> Follows {
        Follows::These(vec![CERTIFICATESIGNINGREQUESTS])
    }

    fn wakes(&self, changed: &Object, _cache: &Cache) -> Vec<Key> {
        vec![changed.key.clone()]
    }

    fn observe(&self, _request: &Named<Request>, cache: &Cache) -> Timestamp {
        cache.now()
    }

    fn gap(&self, request: &Named<Request>, now: &Timestamp) -> Gap<ApiStep> {
        let until = request.until(request.object.meta.created());
        let Some(until) = until.filter(|_| request.object.meta.deleted().is_none()) else {
            return Gap::closed();
        };
        let options = DeleteOptions {
            revision: Some(request.object.revision),
            ..DeleteOptions::default()
        };
        // Only what is older goes.
        let until = seconds_after(until, 1);
        goes(&request.object, "request: its time is over", until, *now, options)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use reconcile::check;

    fn see(created: &str, status: &str, expect: Expect) {
        let world = format!(
            "kind: CertificateSigningRequest\napiVersion: certificates.k8s.io/v1\nmetadata: {{name: r, creationTimestamp: \
             '{created}'}}\nstatus: {status}\n"
        );
        expect.assert_eq(&check(
            CsrCleaner,
            "certificatesigningrequests.certificates.k8s.io//r",
            &world,
        ));
    }

    #[test]
    fn a_request_goes_when_its_time_is_over() {
        let old = "2025-12-31T11:00:00Z";
        let condition = |of: &str, at: &str| {
            format!(
                "{{conditions: [{{type: {of}, status: 'True', lastUpdateTime: '2026-01-01T{at}:00Z'}}], certificate: '%'}}"
            )
        };
        see(
            old,
            "{}",
            expect![[r#"
            request: its time is over -> delete certificatesigningrequests.certificates.k8s.io/r
        "#]],
        );
        see(
            "2026-01-01T11:00:00Z",
            "{}",
            expect![[r#"
            look again at 2026-01-02T11:00:01Z
        "#]],
        );
        see(
            old,
            &condition("Approved", "11:30").replace('%', "Yw=="),
            expect![[r#"
                look again at 2026-01-01T12:30:01Z
            "#]],
        );
        see(
            old,
            &condition("Approved", "10:30").replace('%', "Yw=="),
            expect![[r#"
                request: its time is over -> delete certificatesigningrequests.certificates.k8s.io/r
            "#]],
        );
        see(
            old,
            &condition("Approved", "10:30").replace('%', ""),
            expect![[r#"
                look again at 2026-01-02T10:30:01Z
            "#]],
        );
        see(
            old,
            &condition("Denied", "10:30").replace('%', ""),
            expect![[r#"
            request: its time is over -> delete certificatesigningrequests.certificates.k8s.io/r
        "#]],
        );
    }
}
