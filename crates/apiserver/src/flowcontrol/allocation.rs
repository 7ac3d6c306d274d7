//! Sharing a number of seats fairly among levels, each of which has bounds and a target.

/// One of those who share. `lower <= target`, and `lower <= upper`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Share {
    pub(super) lower: f64,
    pub(super) upper: f64,
    pub(super) target: f64,
}

/// What everybody gets, in the order of the shares, and the fraction of its target that each gets whom no bound holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Allocation {
    pub(super) seats: Vec<f64>,
    pub(super) fraction: f64,
}

/// A target of nothing is taken as this much.
const LEAST_TARGET: f64 = 0.001;
const CLOSE: f64 = 1e-7;
/// Halvings after which a fraction is as exact as a `f64` can be.
const HALVINGS: usize = 200;

/// Gives each `fraction * target` within its bounds, with the one fraction for which that sums to `total`. `None`: the
/// bounds do not allow the total.
pub(super) fn allocate(total: f64, shares: &[Share]) -> Option<Allocation> {
    let lowest: f64 = shares.iter().map(|share| share.lower).sum();
    let highest: f64 = shares.iter().map(|share| share.upper).sum();
    if total < lowest - CLOSE || total > highest + CLOSE {
        return None;
    }
    let target = |share: &Share| share.target.max(LEAST_TARGET);
    let at = |fraction: f64, share: &Share| (fraction * target(share)).min(share.upper).max(share.lower);
    let sum = |fraction: f64| shares.iter().map(|share| at(fraction, share)).sum::<f64>();
    // The sum grows with the fraction, from all lower bounds to all upper ones.
    let (mut low, mut high) = (0.0, 0.0_f64);
    for share in shares {
        high = high.max(share.upper / target(share));
    }
    for _ in 0..HALVINGS {
        let middle = low + (high - low) / 2.0;
        if sum(middle) < total {
            low = middle;
        } else {
            high = middle;
        }
    }
    Some(Allocation {
        seats: shares.iter().map(|share| at(high, share)).collect(),
        fraction: high,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shares(all: &[(f64, f64, f64)]) -> Vec<Share> {
        let share = |&(lower, target, upper): &(f64, f64, f64)| Share { lower, upper, target };
        all.iter().map(share).collect()
    }

    fn rounded(total: f64, all: &[(f64, f64, f64)]) -> Option<Vec<i64>> {
        let allocation = allocate(total, &shares(all))?;
        Some(
            allocation
                .seats
                .iter()
                .map(|seats| seats.round() as i64)
                .collect(),
        )
    }

    #[test]
    fn targets_are_met_in_proportion() {
        assert_eq!(
            rounded(30.0, &[(0.0, 5.0, 100.0), (0.0, 10.0, 100.0)]),
            Some(vec![10, 20])
        );
    }

    #[test]
    fn bounds_hold_and_others_share_the_rest() {
        assert_eq!(
            rounded(30.0, &[(0.0, 5.0, 6.0), (0.0, 10.0, 100.0)]),
            Some(vec![6, 24])
        );
        assert_eq!(
            rounded(12.0, &[(8.0, 8.0, 20.0), (0.0, 8.0, 20.0)]),
            Some(vec![8, 4])
        );
        assert_eq!(
            rounded(600.0, &[(0.0, 0.0, 600.0), (0.0, 0.0, 600.0)]),
            Some(vec![300, 300])
        );
    }

    #[test]
    fn what_bounds_do_not_allow_is_none() {
        assert_eq!(rounded(3.0, &[(4.0, 4.0, 5.0)]), None);
        assert_eq!(rounded(6.0, &[(4.0, 4.0, 5.0)]), None);
        assert_eq!(rounded(4.0, &[(4.0, 4.0, 5.0)]), Some(vec![4]));
        assert_eq!(rounded(0.0, &[]), Some(vec![]));
    }

    /// The three properties by which upstream defines the one solution.
    #[test]
    fn a_random_problem_is_solved_as_defined() {
        let mut seed = 7_u64;
        let mut random = |below: f64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (seed >> 33) as f64 / (1_u64 << 31) as f64 * below
        };
        for _ in 0..500 {
            let all: Vec<Share> = (0..8)
                .map(|_| {
                    let lower = random(10.0);
                    Share {
                        lower,
                        target: lower + random(20.0),
                        upper: lower + random(40.0),
                    }
                })
                .collect();
            let (low, high) = all
                .iter()
                .fold((0.0, 0.0), |(low, high), s| (low + s.lower, high + s.upper));
            let total = low + random(high - low);
            let found = allocate(total, &all).expect("a total within the bounds");
            let sum: f64 = found.seats.iter().sum();
            assert!((sum - total).abs() < 1e-6, "{sum} is not {total}");
            for (seats, share) in found.seats.iter().zip(&all) {
                let fair = found.fraction * share.target.max(LEAST_TARGET);
                let held = fair.clamp(share.lower, share.upper);
                assert!((seats - held).abs() < 1e-6, "{share:?} got {seats}, not {held}");
            }
        }
    }
}
