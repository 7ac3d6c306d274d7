//! One level under a hand clock.

use std::time::Duration;

use expect_test::{Expect, expect};

use super::*;

const MS: Duration = Duration::from_millis(1);

/// Plays lines like `3ms start a 2` (a request of flow `a` with two seats), `finish 0`, `cancel 1`, `limit 4`, and tells
/// after each who executes and who waits.
fn check(shape: Shape, limit: usize, script: &str, expected: &Expect) {
    let mut queues = Queues::new(shape, Moment::ZERO);
    queues.set(Moment::ZERO, shape, limit, limit);
    let (mut now, mut slots, mut out) = (Moment::ZERO, Vec::new(), String::new());
    for line in script.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let mut words = line.split(' ').peekable();
        if let Some(ms) = words.peek().and_then(|word| word.strip_suffix("ms")) {
            now += MS * ms.parse().expect("milliseconds");
            words.next();
        }
        let (verb, mut number) = (words.next(), |or| words.next().map_or(or, str::to_owned));
        match verb {
            Some("start") => {
                let (flow, seats) = (number(String::new()), number("1".to_owned()));
                let (seats, after) = seats.split_once('+').unwrap_or((&seats, "0"));
                let started = queues.start(now, arrival(&flow, parsed(seats), MS * parsed(after)));
                slots.push((flow, started));
            }
            Some("finish") => queues.finish(now, slot(&slots[parsed::<usize>(&number("0".to_owned()))].1)),
            Some("cancel") => {
                queues.cancel(now, slot(&slots[parsed::<usize>(&number("0".to_owned()))].1));
            }
            Some("limit") => {
                let limit = parsed(&number(String::new()));
                queues.set(now, shape, limit, limit);
            }
            _ => queues.advance(now),
        }
        while queues.next_granted().is_some() {}
        out += &format!("{line}\n    {}\n", told(&queues, &slots));
        invariants(&queues);
    }
    expected.assert_eq(&out);
}

fn parsed<T: std::str::FromStr>(text: &str) -> T {
    text.parse().ok().expect("a number")
}

fn slot(started: &Started) -> usize {
    match started {
        Started::Executing(slot) | Started::Waiting(slot) => *slot,
        Started::Rejected(_) => usize::MAX,
    }
}

fn arrival(flow: &str, seats: u32, afterwards: Duration) -> Arrival {
    Arrival {
        schema: SmolStr::new_static("s"),
        distinguisher: flow.into(),
        hash: flow.bytes().next().map_or(0, |letter| u64::from(letter - b'a')),
        estimate: Estimate {
            initial_seats: seats,
            final_seats: if afterwards.is_zero() { 0 } else { seats },
            afterwards,
        },
        is_watch: false,
        is_change: false,
        about: About::default(),
    }
}

fn told(queues: &Queues, slots: &[(String, Started)]) -> String {
    let mut executing = Vec::new();
    let mut waiting = Vec::new();
    for (number, (flow, started)) in slots.iter().enumerate() {
        let Some(request) = queues.request(slot(started)) else {
            continue;
        };
        let name = format!("{flow}{number}");
        // A place may belong to a later request by now.
        if slots[number + 1..]
            .iter()
            .any(|(_, later)| slot(later) == slot(started))
        {
            continue;
        }
        match request.started {
            Some(_) => executing.push(name),
            None => waiting.push(name),
        }
    }
    let load = queues.load();
    let rejected = match queues.totals.rejected {
        0 => String::new(),
        n => format!(", rejected {n}"),
    };
    format!(
        "{} of {} seats: {}; waiting: {}{rejected}",
        load.seats_in_use,
        queues.limit(),
        executing.join(" "),
        waiting.join(" ")
    )
}

/// What is counted is what is there.
fn invariants(queues: &Queues) {
    let load = queues.load();
    let waiting = queues.requests().filter(|one| one.started.is_none());
    let executing = queues.requests().filter(|one| one.started.is_some());
    assert_eq!(waiting.clone().count(), load.waiting);
    assert_eq!(executing.count(), load.executing);
    let seats: usize = waiting
        .map(|one| one.arrival.estimate.most_seats() as usize)
        .sum();
    assert_eq!(seats, load.seats_waiting);
    let in_queues: usize = queues.queues().iter().map(|queue| queue.waiting.len()).sum();
    assert_eq!(in_queues, load.waiting);
    let active = queues.queues().iter();
    let active = active.filter(|queue| queue.executing > 0 || !queue.waiting.is_empty());
    assert_eq!(active.count(), queues.active);
    let sums: SeatSeconds = queues
        .queues()
        .iter()
        .fold(SeatSeconds::default(), |sum, queue| sum + queue.work);
    let work = queues.requests().filter(|one| one.started.is_none());
    let work = work.fold(SeatSeconds::default(), |sum, one| {
        sum + one.arrival.estimate.total_work()
    });
    assert_eq!(sums, work);
    if load.waiting > 0 && load.seats_in_use < queues.limit() {
        let (_, slot) = queues.next_up().expect("somebody waits");
        let next = queues.request(slot).expect("a request");
        assert!(
            !queues.fits(next.arrival.estimate.most_seats() as usize),
            "a seat is free and somebody waits"
        );
    }
}

const TWO: Shape = Shape::Queue {
    queues: 2,
    hand: 1,
    length: 3,
};

#[test]
fn two_flows_take_turns_however_many_one_of_them_sends() {
    check(
        TWO,
        1,
        "start a
         start a
         start a
         1ms start b
         start b
         2ms finish 0
         3ms finish 3
         3ms finish 1
         3ms finish 4
         3ms finish 2",
        &expect![[r#"
            start a
                1 of 1 seats: a0; waiting: 
            start a
                1 of 1 seats: a0; waiting: a1
            start a
                1 of 1 seats: a0; waiting: a1 a2
            1ms start b
                1 of 1 seats: a0; waiting: a1 a2 b3
            start b
                1 of 1 seats: a0; waiting: a1 a2 b3 b4
            2ms finish 0
                1 of 1 seats: b3; waiting: a1 a2 b4
            3ms finish 3
                1 of 1 seats: a1; waiting: a2 b4
            3ms finish 1
                1 of 1 seats: b4; waiting: a2
            3ms finish 4
                1 of 1 seats: a2; waiting: 
            3ms finish 2
                0 of 1 seats: ; waiting: 
        "#]],
    );
}

#[test]
fn a_full_queue_rejects_and_another_does_not() {
    check(
        TWO,
        1,
        "start a
         start a
         start a
         start a
         start a
         start b
         cancel 2
         start a",
        &expect![[r#"
            start a
                1 of 1 seats: a0; waiting: 
            start a
                1 of 1 seats: a0; waiting: a1
            start a
                1 of 1 seats: a0; waiting: a1 a2
            start a
                1 of 1 seats: a0; waiting: a1 a2 a3
            start a
                1 of 1 seats: a0; waiting: a1 a2 a3, rejected 1
            start b
                1 of 1 seats: a0; waiting: a1 a2 a3 b5, rejected 1
            cancel 2
                1 of 1 seats: a0; waiting: a1 a3 b5, rejected 2
            start a
                1 of 1 seats: a0; waiting: a1 a3 b5 a6, rejected 2
        "#]],
    );
}

#[test]
fn a_wide_request_waits_for_its_seats_and_nobody_overtakes_it() {
    check(
        TWO,
        4,
        "start a 3
         start b 4
         start a 1
         3ms finish 0
         3ms finish 1
         start a 9
         3ms finish 2
         3ms finish 3",
        &expect![[r#"
            start a 3
                3 of 4 seats: a0; waiting: 
            start b 4
                3 of 4 seats: a0; waiting: b1
            start a 1
                3 of 4 seats: a0; waiting: b1 a2
            3ms finish 0
                4 of 4 seats: b1; waiting: a2
            3ms finish 1
                1 of 4 seats: a2; waiting: 
            start a 9
                1 of 4 seats: a2; waiting: a3
            3ms finish 2
                9 of 4 seats: a3; waiting: 
            3ms finish 3
                0 of 4 seats: ; waiting: 
        "#]],
    );
}

#[test]
fn seats_are_held_for_what_follows() {
    check(
        TWO,
        2,
        "start a 2+10
         start b
         3ms finish 0
         9ms nothing
         1ms nothing",
        &expect![[r#"
            start a 2+10
                2 of 2 seats: a0; waiting: 
            start b
                2 of 2 seats: a0; waiting: b1
            3ms finish 0
                2 of 2 seats: ; waiting: b1
            9ms nothing
                2 of 2 seats: ; waiting: b1
            1ms nothing
                1 of 2 seats: b1; waiting: 
        "#]],
    );
}

#[test]
fn without_queues_there_is_a_seat_or_none_and_the_exempt_have_one_always() {
    check(
        Shape::Reject,
        1,
        "start a
         start a
         finish 0
         start a",
        &expect![[r#"
            start a
                1 of 1 seats: a0; waiting: 
            start a
                1 of 1 seats: a0; waiting: , rejected 1
            finish 0
                0 of 1 seats: ; waiting: , rejected 1
            start a
                1 of 1 seats: a2; waiting: , rejected 1
        "#]],
    );
    check(
        Shape::Exempt,
        0,
        "start a
         start a 9
         finish 0",
        &expect![[r#"
            start a
                1 of 0 seats: a0; waiting: 
            start a 9
                10 of 0 seats: a0 a1; waiting: 
            finish 0
                9 of 0 seats: a1; waiting: 
        "#]],
    );
}

#[test]
fn more_seats_let_who_waits_go_on() {
    check(
        TWO,
        1,
        "start a
         start a
         start b
         limit 3
         limit 0
         finish 0",
        &expect![[r#"
            start a
                1 of 1 seats: a0; waiting: 
            start a
                1 of 1 seats: a0; waiting: a1
            start b
                1 of 1 seats: a0; waiting: a1 b2
            limit 3
                3 of 3 seats: a0 a1 b2; waiting: 
            limit 0
                3 of 0 seats: a0 a1 b2; waiting: 
            finish 0
                2 of 0 seats: a1 b2; waiting: 
        "#]],
    );
}

/// A flow that sends little is not held up by one that sends all it can, unless they share a queue.
#[test]
fn a_flood_leaves_others_their_share() {
    let shape = Shape::Queue {
        queues: 64,
        hand: 6,
        length: 50,
    };
    let mut queues = Queues::new(shape, Moment::ZERO);
    queues.set(Moment::ZERO, shape, 10, 10);
    let (mut now, mut executing, mut waited) = (Moment::ZERO, Vec::new(), Vec::new());
    let mut mouse = None;
    for step in 0..2000_u64 {
        now += MS;
        // The elephant keeps its queues full, the mouse sends one request at a time.
        while let Started::Executing(slot) | Started::Waiting(slot) = queues.start(now, flood(11)) {
            if queues.request(slot).is_some_and(|one| one.started.is_some()) {
                executing.push((now, slot));
            }
        }
        if step % 20 == 0 {
            match queues.start(now, flood(987_654_321)) {
                Started::Executing(slot) => {
                    waited.push(Moment::ZERO);
                    executing.push((now, slot));
                }
                Started::Waiting(slot) => mouse = Some((now, slot)),
                Started::Rejected(reason) => panic!("the mouse was rejected: {reason:?}"),
            }
        }
        let done: Vec<usize> = executing
            .extract_if(.., |(began, _)| now - *began >= 5 * MS)
            .map(|(_, slot)| slot)
            .collect();
        for slot in done {
            queues.finish(now, slot);
        }
        while let Some(slot) = queues.next_granted() {
            executing.push((now, slot));
            if let Some((since, _)) = mouse.take_if(|(_, mouse)| *mouse == slot) {
                waited.push(now - since);
            }
        }
        invariants(&queues);
    }
    assert!(waited.len() >= 99, "{}", waited.len());
    let longest = waited.iter().max().expect("it waited");
    assert!(*longest <= 5 * MS, "{longest:?}");
    assert!(queues.totals.rejected > 0, "the flood was no flood");
}

fn flood(hash: u64) -> Arrival {
    Arrival {
        hash,
        ..arrival("a", 1, Duration::ZERO)
    }
}

/// Whatever happens in whatever order, counts are right, no seat is free while somebody waits, and in the end all is idle.
#[test]
fn any_order_of_events_keeps_the_books() {
    for seed in 1..200_u64 {
        let mut state = seed;
        let mut random = |below: u64| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state % below
        };
        let shape = |random: &mut dyn FnMut(u64) -> u64| match random(6) {
            0 => Shape::Reject,
            _ => Shape::Queue {
                queues: 1 + random(8) as usize,
                hand: 1,
                length: 1 + random(4) as usize,
            },
        };
        let mut queues = Queues::new(Shape::Reject, Moment::ZERO);
        queues.set(Moment::ZERO, shape(&mut random), 1 + random(8) as usize, 8);
        let (mut now, mut alive) = (Moment::ZERO, Vec::new());
        for _ in 0..300 {
            now += MS * u32::try_from(random(4)).expect("a small number");
            match random(10) {
                0..5 => {
                    let after = MS * u32::try_from(random(3) * 7).expect("a small number");
                    let wide = u32::try_from(1 + random(5)).expect("a small number");
                    let mut arrival = arrival("a", wide, after);
                    arrival.hash = random(1000);
                    match queues.start(now, arrival) {
                        Started::Executing(slot) | Started::Waiting(slot) => alive.push(slot),
                        Started::Rejected(_) => {}
                    }
                }
                5..9 if !alive.is_empty() => {
                    let slot = alive.swap_remove(random(alive.len() as u64) as usize);
                    if !queues.cancel(now, slot) {
                        queues.finish(now, slot);
                    }
                }
                9 => queues.set(now, shape(&mut random), random(9) as usize, 8),
                _ => queues.advance(now),
            }
            while queues.next_granted().is_some() {}
            invariants(&queues);
        }
        queues.set(now, TWO, 3, 3);
        for slot in alive {
            if !queues.cancel(now, slot) {
                queues.finish(now, slot);
            }
            while queues.next_granted().is_some() {}
        }
        queues.advance(now + 1000 * MS);
        assert!(queues.is_idle());
        assert_eq!(queues.load(), Load::default());
        assert_eq!(queues.queues().len(), 2);
        let flow = &queues.flows()[0];
        assert_eq!(
            (flow.executing_seats, flow.queued_seats, flow.queued_requests),
            (0, 0, 0)
        );
    }
}
