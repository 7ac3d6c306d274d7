//! What is kept of a ranking is what a fresh look would find, whatever happened in between.

use super::*;
use crate::ranking::{Ranking, Rankings};

/// A number below `below`, the next of a fixed series.
fn next(series: &mut u64, below: u64) -> u64 {
    *series = series
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407);
    (*series >> 33) % below
}

fn kept_is_fresh(world: &mut World, pod: &Object) {
    let scheduler = &mut world.0;
    let guest = scheduler
        .nodes
        .enlist(Person::read(pod, pod.view::<PodView>().unwrap()));
    let profile = Profile::named("default-scheduler");
    let question = Question::new(&guest, &profile, &scheduler.nodes);
    let mut anew = Rankings::default();
    let fresh = anew.of(&question, &scheduler.nodes);
    let kept = scheduler.rankings.of(&question, &scheduler.nodes);
    let room = |ranking: &Ranking| ranking.room.iter().collect::<Vec<_>>();
    assert_eq!((room(kept), &kept.worth), (room(fresh), &fresh.worth));
    scheduler.nodes.dismiss(guest);
}

#[test]
fn what_is_kept_is_what_a_fresh_look_finds() {
    let mut world = World::new(&[]);
    let mut series = 7;
    let shapes: Vec<_> = (0..12)
        .map(|at| pod("shape", &format!("{}m", at * 150), json!({})))
        .collect();
    for step in 0..1500 {
        let name = format!("n{}", next(&mut series, 70));
        match next(&mut series, 10) {
            0 => world.put(&node(&name, &next(&mut series, 6).to_string(), json!({})), 1),
            1 => world.gone(&node(&name, "1", json!({})), 1),
            2 => world.gone(
                &pod(&format!("p{}", next(&mut series, step + 1)), "1", json!({})),
                1,
            ),
            _ => {
                let cpu = format!("{}m", next(&mut series, 12) * 150);
                world.put(&pod(&format!("p{step}"), &cpu, json!({"nodeName": name})), 1)
            }
        };
        if next(&mut series, 3) == 0 {
            kept_is_fresh(
                &mut world,
                &shapes[usize::try_from(next(&mut series, 12)).unwrap()].clone(),
            );
        }
    }
}
