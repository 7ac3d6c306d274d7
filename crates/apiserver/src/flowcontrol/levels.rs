//! All priority levels: what each may have of the server's seats, and what each borrows from the others.

use api::SmolStr;

use super::allocation::{Share, allocate};
use super::demand::{ADJUST_EVERY, Seen};
use super::estimate::Wants;
use super::queues::{Arrival, Queues, Shape, Started};
use super::traffic::Traffic;
use super::work::Moment;

/// The level that is always there, for those whom no other takes.
pub(crate) const CATCH_ALL: &str = "catch-all";
/// The level without a limit.
pub(crate) const EXEMPT: &str = "exempt";
/// The part of a level's seats that one request may take.
const MOST_OF_LEVEL: f64 = 0.15;

/// A PriorityLevelConfiguration, as far as it matters here.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct LevelSpec {
    pub(crate) name: SmolStr,
    pub(crate) shape: Shape,
    pub(crate) shares: u32,
    /// Of its seats.
    pub(crate) lendable_percent: u32,
    /// Of its seats; `None`: all there are.
    pub(crate) borrowing_percent: Option<u32>,
}

#[derive(Clone, Debug)]
pub(crate) struct Level {
    id: u32,
    pub(crate) spec: LevelSpec,
    pub(crate) queues: Queues,
    /// Seats by its shares alone.
    pub(crate) nominal: usize,
    /// Without what it lends.
    pub(crate) least: usize,
    /// With what it may borrow.
    pub(crate) most: usize,
    pub(crate) seen: Seen,
    pub(crate) target: f64,
    /// It is configured no longer, and goes once it is idle.
    pub(crate) is_leaving: bool,
    /// What one request may take; 0 if nothing says so.
    most_seats_each: u32,
}

/// A request that is at a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Ticket {
    level: u32,
    slot: usize,
}

/// What became of an arrival.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Admitted {
    Executing(Ticket),
    Waiting(Ticket),
    Rejected,
}

#[derive(Clone, Debug)]
pub(crate) struct Levels {
    /// Seats of the server.
    total: usize,
    /// By name.
    levels: Vec<Level>,
    last_id: u32,
    next_adjustment: Moment,
    pub(crate) fair_fraction: f64,
    pub(crate) traffic: Traffic,
}

impl Levels {
    pub(crate) fn new(total: usize, now: Moment) -> Self {
        Self {
            total,
            levels: Vec::new(),
            last_id: 0,
            next_adjustment: now + ADJUST_EVERY,
            fair_fraction: 0.0,
            traffic: Traffic::new(now),
        }
    }

    /// Levels are from now on as these say. One that is not among them serves who is there already.
    pub(crate) fn configure(&mut self, now: Moment, specs: &[LevelSpec]) {
        for level in &mut self.levels {
            level.is_leaving = true;
        }
        for spec in specs {
            match self.levels.iter_mut().find(|level| level.spec.name == spec.name) {
                Some(level) => {
                    level.spec = spec.clone();
                    level.is_leaving = false;
                }
                None => {
                    self.last_id += 1;
                    self.levels.push(Level::new(self.last_id, spec.clone(), now));
                }
            }
        }
        self.levels.sort_by(|a, b| a.spec.name.cmp(&b.spec.name));
        self.share(now);
    }

    /// A request comes; `level` is the name of its level.
    pub(crate) fn start(&mut self, now: Moment, level: &str, wants: Wants, mut arrival: Arrival) -> Admitted {
        self.adjust_if_due(now);
        let is_change = arrival.is_change;
        let Some(level) = self.level_or_catch_all(level) else {
            return Admitted::Rejected;
        };
        arrival.estimate = wants.estimate(level.most_seats_each);
        if let Wants::Change(watchers) = wants {
            level.queues.note_watchers(&arrival.schema, watchers);
        }
        let id = level.id;
        let ticket = |slot| Ticket { level: id, slot };
        match level.queues.start(now, arrival) {
            Started::Executing(slot) => {
                self.traffic.execute(now, is_change);
                Admitted::Executing(ticket(slot))
            }
            Started::Waiting(slot) => {
                self.traffic.wait(now, is_change);
                Admitted::Waiting(ticket(slot))
            }
            Started::Rejected(_) => {
                self.let_go(now, id);
                Admitted::Rejected
            }
        }
    }

    /// A request was executed.
    pub(crate) fn finish(&mut self, now: Moment, ticket: Ticket) {
        let Some(level) = self.levels.iter_mut().find(|level| level.id == ticket.level) else {
            return;
        };
        if let Some(request) = level.queues.request(ticket.slot) {
            self.traffic.finish(now, request.arrival.is_change);
        }
        level.queues.finish(now, ticket.slot);
        self.let_go(now, ticket.level);
    }

    /// Who waits gives up. `false`: it has its seats already.
    pub(crate) fn cancel(&mut self, now: Moment, ticket: Ticket) -> bool {
        let Some(level) = self.levels.iter_mut().find(|level| level.id == ticket.level) else {
            return false;
        };
        let request = level.queues.request(ticket.slot);
        let is_change = request.is_some_and(|request| request.arrival.is_change);
        if !level.queues.cancel(now, ticket.slot) {
            return false;
        }
        self.traffic.give_up(now, is_change);
        self.let_go(now, ticket.level);
        true
    }

    /// Lets time go on: seats come back, and are shared anew.
    pub(crate) fn advance(&mut self, now: Moment) {
        for level in &mut self.levels {
            level.queues.advance(now);
        }
        self.traffic.pass(now);
        self.adjust_if_due(now);
    }

    /// When something may change by itself for those who wait; `None` if nobody does.
    pub(crate) fn next_event(&self) -> Option<Moment> {
        if self.levels.iter().all(|level| level.queues.load().waiting == 0) {
            return None;
        }
        let releases = self.levels.iter().filter_map(|level| level.queues.next_release());
        releases.chain([self.next_adjustment]).min()
    }

    /// Shows everybody who waited and may go on; to be asked after every other call.
    pub(crate) fn granted(&mut self, now: Moment, mut show: impl FnMut(Ticket)) {
        for level in &mut self.levels {
            let id = level.id;
            while let Some(slot) = level.queues.next_granted() {
                if let Some(request) = level.queues.request(slot) {
                    self.traffic.go_on(now, request.arrival.is_change);
                }
                show(Ticket { level: id, slot });
            }
        }
    }

    pub(crate) fn all(&self) -> &[Level] {
        &self.levels
    }

    fn level_or_catch_all(&mut self, name: &str) -> Option<&mut Level> {
        let find = |name: &str| self.levels.iter().position(|level| level.spec.name == name);
        let at = find(name).or_else(|| find(CATCH_ALL))?;
        self.levels.get_mut(at)
    }

    /// Forgets a level that is on its way out, once nobody is there.
    fn let_go(&mut self, now: Moment, id: u32) {
        let goes = |level: &Level| level.id == id && level.is_leaving && level.queues.is_idle();
        if self.levels.iter().any(goes) {
            self.share(now);
        }
    }

    /// Gives every level its seats by its shares, then has them lend and borrow.
    fn share(&mut self, now: Moment) {
        self.levels
            .retain(|level| !level.is_leaving || !level.queues.is_idle());
        let shares: f64 = self.levels.iter().map(|level| f64::from(level.spec.shares)).sum();
        for level in &mut self.levels {
            level.endow(self.total, shares);
        }
        let seats = self.levels.iter().map(|level| level.nominal).sum();
        let places = self.levels.iter().map(|level| level.spec.shape.places()).sum();
        self.traffic.set_limits(seats, places);
        self.adjust(now);
    }

    fn adjust_if_due(&mut self, now: Moment) {
        if now >= self.next_adjustment {
            self.adjust(now);
        }
    }

    /// Seats that some levels do not use go to those that could use more.
    fn adjust(&mut self, now: Moment) {
        self.next_adjustment = now + ADJUST_EVERY;
        for level in &mut self.levels {
            level.look_back(now);
        }
        let nominal: usize = self.levels.iter().map(|level| level.nominal).sum();
        let (exempt, limited): (Vec<&mut Level>, Vec<&mut Level>) =
            self.levels.iter_mut().partition(|level| level.is_exempt());
        let taken: usize = exempt.iter().map(|level| level.wanted()).sum();
        let left = nominal.saturating_sub(taken);
        let new = shared_out(nominal, left, &limited);
        self.fair_fraction = new.fraction;
        let total = self.total;
        for level in exempt {
            level.target = level.wanted() as f64;
            level.set_current(now, level.wanted(), total);
        }
        for (level, seats) in limited.into_iter().zip(new.seats) {
            level.target = level.target();
            level.set_current(now, seats, total);
        }
    }
}

/// Seats by level.
struct SharedOut {
    seats: Vec<usize>,
    fraction: f64,
}

/// `left` is what the exempt leave of `nominal`.
fn shared_out(nominal: usize, left: usize, levels: &[&mut Level]) -> SharedOut {
    let least: usize = levels.iter().map(|level| level.least).sum();
    let wanted: usize = levels.iter().map(|level| level.wanted()).sum();
    let mut fraction = 0.0;
    let seats = if left <= least {
        levels.iter().map(|level| level.least).collect()
    } else if left <= wanted {
        let part = (left - least) as f64 / (wanted - least) as f64;
        let more = |level: &Level| ((level.wanted() - level.least) as f64 * part).round() as usize;
        levels.iter().map(|level| level.least + more(level)).collect()
    } else {
        let shares: Vec<Share> = levels.iter().map(|level| level.as_share()).collect();
        match allocate(nominal as f64, &shares) {
            Some(allocation) => {
                fraction = allocation.fraction;
                allocation
                    .seats
                    .iter()
                    .map(|seats| seats.round() as usize)
                    .collect()
            }
            None => levels.iter().map(|level| level.queues.limit()).collect(),
        }
    };
    SharedOut { seats, fraction }
}

impl Level {
    fn new(id: u32, spec: LevelSpec, now: Moment) -> Self {
        let queues = Queues::new(spec.shape, now);
        Self {
            id,
            spec,
            queues,
            nominal: 0,
            least: 0,
            most: 0,
            seen: Seen::default(),
            target: 0.0,
            is_leaving: false,
            most_seats_each: 0,
        }
    }

    fn is_exempt(&self) -> bool {
        self.spec.shape == Shape::Exempt
    }

    /// Its seats out of `total`, by its part of all shares.
    fn endow(&mut self, total: usize, shares: f64) {
        let part = if shares > 0.0 {
            f64::from(self.spec.shares) / shares
        } else {
            0.0
        };
        let nominal = (total as f64 * part).ceil();
        let percent = |percent: u32| (nominal * f64::from(percent) / 100.0).round() as usize;
        self.nominal = nominal as usize;
        self.least = self.nominal - percent(self.spec.lendable_percent.min(100));
        self.most = self.nominal + self.spec.borrowing_percent.map_or(total, percent);
        self.most_seats_each = match self.spec.shape {
            Shape::Queue { hand, .. } => {
                let by_hand = (self.nominal / hand.max(1)) as f64;
                (nominal * MOST_OF_LEVEL).ceil().min(by_hand).max(1.0) as u32
            }
            _ => 0,
        };
    }

    fn look_back(&mut self, now: Moment) {
        self.queues.advance(now);
        self.queues.usage.demand.end(&mut self.seen);
    }

    /// What it gets at least, by what it used of late.
    fn wanted(&self) -> usize {
        let seen = self.seen.high_watermark as usize;
        match self.is_exempt() {
            true => self.least.max(seen),
            false => self.least.max(self.nominal.min(seen)),
        }
    }

    fn target(&self) -> f64 {
        self.seen.smoothed.max(self.wanted() as f64)
    }

    fn as_share(&self) -> Share {
        Share {
            lower: self.wanted() as f64,
            upper: self.most as f64,
            target: self.target(),
        }
    }

    fn set_current(&mut self, now: Moment, seats: usize, total: usize) {
        let tenth = || ((total as f64 / 10.0).round() as usize).max(1);
        let measure = if seats > 0 { seats } else { tenth() };
        self.queues.set(now, self.spec.shape, seats, measure);
    }
}

#[cfg(test)]
mod tests;
