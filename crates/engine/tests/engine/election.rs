//! Two candidates, one lease.

use std::sync::Arc;
use std::time::Duration;

use api::{Identity, Resource};
use engine::{Elector, Lease};
use tokio::time::Instant;

use crate::TestClock;
use crate::table::Table;

fn candidate(table: &Arc<Table>, holder: &str) -> Elector {
    let as_ = Identity::user("system:kube-controller-manager", []);
    Elector::new(
        table.clone(),
        Arc::new(TestClock(Instant::now())),
        as_,
        Lease::new("kube-system", "cm", holder),
    )
}

#[tokio::test(start_paused = true)]
async fn the_second_waits_until_the_first_has_let_go_or_fallen_silent() {
    let table = Arc::new(Table::default());
    let (mut first, mut second) = (candidate(&table, "first"), candidate(&table, "second"));
    first.acquire().await;
    let waits = tokio::time::timeout(Duration::from_secs(12), second.acquire()).await;
    assert!(waits.is_err(), "the first one holds it");

    let begun = Instant::now();
    second.acquire().await;
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
    tokio::time::timeout(Duration::from_secs(30), first.keep())
        .await
        .expect("the first one sees that it has lost");
    second.release().await;
    let begun = Instant::now();
    first.acquire().await;
    assert!(begun.elapsed() < Duration::from_secs(6), "{:?}", begun.elapsed());
    let lease = table
        .get(&Resource::of("coordination.k8s.io", "leases").key("kube-system", "cm"))
        .expect("there");
    assert_eq!(lease["spec"]["holderIdentity"], "first");
    assert_eq!(lease["spec"]["leaseTransitions"], 2);
}
