//! How long who is rejected is told to stay away: longer while many are, and again less when few are.

use std::collections::{HashMap, VecDeque};

use api::SmolStr;

use super::work::Moment;

/// Seconds; upstream's.
const LONGEST: u64 = 32;

/// By level.
#[derive(Default)]
pub(super) struct Dropped(HashMap<SmolStr, History>);

struct History {
    /// Seconds that have an end, and how many were rejected in each.
    seconds: VecDeque<(u64, u64)>,
    second: u64,
    count: u64,
    retry_after: u64,
    raised: Option<u64>,
}

impl Dropped {
    /// One more is rejected; the answer says after how many seconds it may come again.
    pub(super) fn record(&mut self, level: &SmolStr, now: Moment) -> u64 {
        let second = now.as_secs();
        let new = || History {
            seconds: VecDeque::new(),
            second,
            count: 0,
            retry_after: 1,
            raised: None,
        };
        let history = self.0.entry(level.clone()).or_insert_with(new);
        history.record(second);
        history.retry_after
    }
}

impl History {
    fn record(&mut self, second: u64) {
        if second == self.second {
            self.count += 1;
            return;
        }
        self.seconds.push_back((self.second, self.count));
        let kept = (2 * self.retry_after).min(LONGEST);
        self.seconds.retain(|(at, _)| second - at <= kept);
        (self.second, self.count) = (second, 1);
        self.judge();
    }

    /// As TCP does: doubles when there are many, and goes down by one when there are few.
    fn judge(&mut self) {
        let since = self.second.saturating_sub(self.retry_after);
        let recent = self.seconds.iter().filter(|(at, _)| *at >= since);
        let dropped: u64 = recent.map(|(_, count)| count).sum();
        let rested = self
            .raised
            .is_none_or(|raised| self.second - raised >= self.retry_after);
        if rested && dropped >= 3 * self.retry_after {
            self.retry_after = (2 * self.retry_after).min(LONGEST);
            self.raised = Some(self.second);
        } else if dropped < self.retry_after && self.retry_after > 1 {
            self.retry_after -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds_told(counts: &[u64]) -> Vec<u64> {
        let (mut dropped, level) = (Dropped::default(), SmolStr::new_static("l"));
        let second = |(second, count): (u64, &u64)| {
            let now = Moment::from_secs(second);
            (0..*count).map(|_| dropped.record(&level, now)).last()
        };
        (100..)
            .zip(counts)
            .map(second)
            .map(Option::unwrap_or_default)
            .collect()
    }

    #[test]
    fn it_doubles_in_a_flood_and_falls_slowly_afterwards() {
        assert_eq!(seconds_told(&[2, 2, 2, 2]), [1, 1, 1, 1]);
        assert_eq!(seconds_told(&[9, 9, 9, 9, 9, 1, 1, 1]), [1, 2, 2, 4, 4, 4, 4, 8]);
        let long = vec![1000; 80];
        assert_eq!(seconds_told(&long).last(), Some(&LONGEST));
        assert_eq!(seconds_told(&[9, 9, 0, 0, 0, 1, 1]), [1, 2, 0, 0, 0, 1, 1]);
    }
}
