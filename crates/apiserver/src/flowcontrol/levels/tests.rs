//! Levels under a hand clock.

use std::time::Duration;

use expect_test::{Expect, expect};

use super::*;
use crate::flowcontrol::queues::About;
use crate::flowcontrol::work::Estimate;

const SECOND: Duration = Duration::from_secs(1);

fn spec(name: &str, shares: u32, lendable: u32, borrowing: Option<u32>) -> LevelSpec {
    LevelSpec {
        name: name.into(),
        shape: match name {
            EXEMPT => Shape::Exempt,
            CATCH_ALL => Shape::Reject,
            _ => Shape::Queue {
                queues: 8,
                hand: 2,
                length: 50,
            },
        },
        shares,
        lendable_percent: lendable,
        borrowing_percent: borrowing,
    }
}

fn arrival(hash: u64) -> Arrival {
    Arrival {
        schema: SmolStr::new_static("s"),
        distinguisher: SmolStr::default(),
        hash,
        estimate: Estimate::ONE,
        is_watch: false,
        is_change: false,
        about: About::default(),
    }
}

fn show(levels: &Levels, expected: &Expect) {
    let line = |level: &Level| {
        let load = level.queues.load();
        format!(
            "{}: {} seats now, {} by shares ({} to {}), one request up to {}; {} execute, {} wait{}\n",
            level.spec.name,
            level.queues.limit(),
            level.nominal,
            level.least,
            level.most,
            level.most_seats_each,
            load.executing,
            load.waiting,
            if level.is_leaving { ", leaving" } else { "" }
        )
    };
    expected.assert_eq(&levels.all().iter().map(line).collect::<String>());
}

fn start(levels: &mut Levels, now: Moment, level: &str, count: u64) -> Vec<Admitted> {
    (0..count)
        .map(|hash| levels.start(now, level, Wants::Little, arrival(hash)))
        .collect()
}

#[test]
fn the_default_levels_have_upstreams_seats() {
    let mut levels = Levels::new(600, Moment::ZERO);
    let mut specs: Vec<LevelSpec> = [
        ("leader-election", 10, 0),
        ("node-high", 40, 25),
        ("system", 30, 33),
        ("workload-high", 40, 50),
        ("workload-low", 100, 90),
        ("global-default", 20, 50),
        (EXEMPT, 0, 0),
        (CATCH_ALL, 5, 0),
    ]
    .map(|(name, shares, lendable)| spec(name, shares, lendable, None))
    .into();
    levels.configure(Moment::ZERO, &specs);
    show(
        &levels,
        &expect![[r#"
        catch-all: 30 seats now, 13 by shares (13 to 613), one request up to 0; 0 execute, 0 wait
        exempt: 0 seats now, 0 by shares (0 to 600), one request up to 0; 0 execute, 0 wait
        global-default: 56 seats now, 49 by shares (24 to 649), one request up to 8; 0 execute, 0 wait
        leader-election: 58 seats now, 25 by shares (25 to 625), one request up to 4; 0 execute, 0 wait
        node-high: 170 seats now, 98 by shares (73 to 698), one request up to 15; 0 execute, 0 wait
        system: 117 seats now, 74 by shares (50 to 674), one request up to 12; 0 execute, 0 wait
        workload-high: 114 seats now, 98 by shares (49 to 698), one request up to 15; 0 execute, 0 wait
        workload-low: 56 seats now, 245 by shares (24 to 845), one request up to 37; 0 execute, 0 wait
    "#]],
    );
    specs.retain(|spec| spec.name != "workload-low");
    levels.configure(Moment::ZERO, &specs);
    show(
        &levels,
        &expect![[r#"
        catch-all: 32 seats now, 21 by shares (21 to 621), one request up to 0; 0 execute, 0 wait
        exempt: 0 seats now, 0 by shares (0 to 600), one request up to 0; 0 execute, 0 wait
        global-default: 63 seats now, 83 by shares (41 to 683), one request up to 13; 0 execute, 0 wait
        leader-election: 64 seats now, 42 by shares (42 to 642), one request up to 7; 0 execute, 0 wait
        node-high: 189 seats now, 166 by shares (124 to 766), one request up to 25; 0 execute, 0 wait
        system: 128 seats now, 125 by shares (84 to 725), one request up to 19; 0 execute, 0 wait
        workload-high: 127 seats now, 166 by shares (83 to 766), one request up to 25; 0 execute, 0 wait
    "#]],
    );
}

#[test]
fn who_is_busy_borrows_what_others_do_not_use_and_gives_it_back() {
    let mut levels = Levels::new(100, Moment::ZERO);
    let specs = [spec("a", 1, 50, None), spec("b", 1, 50, Some(20))];
    levels.configure(Moment::ZERO, &specs);
    show(
        &levels,
        &expect![[r#"
        a: 50 seats now, 50 by shares (25 to 150), one request up to 8; 0 execute, 0 wait
        b: 50 seats now, 50 by shares (25 to 60), one request up to 8; 0 execute, 0 wait
    "#]],
    );
    let busy = start(&mut levels, Moment::ZERO, "a", 100);
    show(
        &levels,
        &expect![[r#"
        a: 50 seats now, 50 by shares (25 to 150), one request up to 8; 50 execute, 50 wait
        b: 50 seats now, 50 by shares (25 to 60), one request up to 8; 0 execute, 0 wait
    "#]],
    );
    levels.advance(10 * SECOND);
    show(
        &levels,
        &expect![[r#"
        a: 75 seats now, 50 by shares (25 to 150), one request up to 8; 75 execute, 25 wait
        b: 25 seats now, 50 by shares (25 to 60), one request up to 8; 0 execute, 0 wait
    "#]],
    );
    levels.granted(10 * SECOND, |_| {});
    start(&mut levels, 11 * SECOND, "b", 100);
    levels.advance(21 * SECOND);
    levels.granted(21 * SECOND, |_| {});
    show(
        &levels,
        &expect![[r#"
        a: 50 seats now, 50 by shares (25 to 150), one request up to 8; 75 execute, 25 wait
        b: 50 seats now, 50 by shares (25 to 60), one request up to 8; 50 execute, 50 wait
    "#]],
    );
    for admitted in busy {
        if let Admitted::Executing(ticket) | Admitted::Waiting(ticket) = admitted {
            levels.finish(22 * SECOND, ticket);
        }
    }
    levels.granted(22 * SECOND, |_| {});
    levels.advance(2000 * SECOND);
    show(
        &levels,
        &expect![[r#"
        a: 50 seats now, 50 by shares (25 to 150), one request up to 8; 0 execute, 0 wait
        b: 50 seats now, 50 by shares (25 to 60), one request up to 8; 50 execute, 50 wait
    "#]],
    );
}

#[test]
fn a_level_that_goes_serves_who_is_there_and_newcomers_go_to_catch_all() {
    let mut levels = Levels::new(10, Moment::ZERO);
    let both = [spec("a", 1, 0, None), spec(CATCH_ALL, 1, 0, None)];
    levels.configure(Moment::ZERO, &both);
    let Admitted::Executing(first) = start(&mut levels, Moment::ZERO, "a", 1)[0] else {
        panic!("a seat is free");
    };
    levels.configure(SECOND, &both[1..]);
    show(
        &levels,
        &expect![[r#"
        a: 5 seats now, 5 by shares (5 to 15), one request up to 1; 1 execute, 0 wait, leaving
        catch-all: 5 seats now, 5 by shares (5 to 15), one request up to 0; 0 execute, 0 wait
    "#]],
    );
    start(&mut levels, SECOND, "nowhere", 1);
    levels.finish(2 * SECOND, first);
    show(
        &levels,
        &expect![[r#"
        catch-all: 10 seats now, 10 by shares (10 to 20), one request up to 0; 1 execute, 0 wait
    "#]],
    );
}

#[test]
fn a_wake_is_due_only_while_somebody_waits() {
    let mut levels = Levels::new(1, Moment::ZERO);
    levels.configure(Moment::ZERO, &[spec("a", 1, 0, None)]);
    let one = start(&mut levels, SECOND, "a", 1);
    assert_eq!(levels.next_event(), None);
    start(&mut levels, SECOND, "a", 1);
    assert_eq!(levels.next_event(), Some(10 * SECOND));
    let Admitted::Executing(ticket) = one[0] else {
        panic!("a seat is free");
    };
    levels.finish(2 * SECOND, ticket);
    let mut granted = Vec::new();
    levels.granted(2 * SECOND, |ticket| granted.push(ticket));
    assert_eq!(granted.len(), 1);
    assert_eq!(levels.next_event(), None);
}
