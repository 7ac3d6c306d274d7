//! One level: its requests in queues or executing, its seats, and the order in which the queues get them.
//!
//! Each queue is served as if all queues with requests had the same share of the seats at every moment (fair queueing):
//! virtual time runs the slower the more queues there are, and the request that would end first in it goes first.
//! Nothing here reads a clock or waits: every call says what time it is, and `next_granted` says who may go on.

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap, VecDeque};

use api::SmolStr;

use super::dealer::Dealer;
use super::flows::{Flow, Reason};
use super::slots::Slots;
use super::usage::{Load, Usage};
use super::work::{Estimate, Moment, SERVICE_TIME, SeatSeconds};

/// What a level does with requests for which there is no seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// There is always a seat.
    Exempt,
    Reject,
    Queue {
        queues: usize,
        hand: usize,
        /// Requests that may wait in one queue.
        length: usize,
    },
}

impl Shape {
    /// For requests that wait.
    pub(super) fn places(self) -> usize {
        match self {
            Self::Queue { queues, length, .. } => queues * length,
            _ => 0,
        }
    }
}

/// What dumps show of a request.
#[derive(Clone, Debug, Default)]
pub(crate) struct About {
    pub(crate) user: SmolStr,
    pub(crate) verb: &'static str,
    pub(crate) path: SmolStr,
}

/// A request at a level's door.
#[derive(Clone, Debug)]
pub(crate) struct Arrival {
    pub(crate) schema: SmolStr,
    /// Whose it is among those of its schema.
    pub(crate) distinguisher: SmolStr,
    /// Of schema and distinguisher.
    pub(crate) hash: u64,
    pub(crate) estimate: Estimate,
    pub(crate) is_watch: bool,
    pub(crate) is_change: bool,
    pub(crate) about: About,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Started {
    Executing(usize),
    Waiting(usize),
    Rejected(Reason),
}

#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) arrival: Arrival,
    pub(crate) arrived: Moment,
    /// `None` while it waits.
    pub(crate) started: Option<Moment>,
    /// `None` if the level has no queues.
    pub(crate) queue: Option<usize>,
    flow: usize,
    /// The virtual time of its arrival.
    virtual_arrival: SeatSeconds,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Queue {
    pub(crate) waiting: VecDeque<usize>,
    pub(crate) executing: usize,
    pub(crate) seats_in_use: usize,
    /// The virtual time at which its next request begins.
    pub(crate) next_dispatch: SeatSeconds,
    pub(crate) initial_seats: usize,
    pub(crate) most_seats: usize,
    pub(crate) work: SeatSeconds,
}

/// Counts since the beginning, for dumps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Totals {
    pub(crate) dispatched: u64,
    pub(crate) rejected: u64,
    pub(crate) cancelled: u64,
}

/// Virtual times at the last dispatch, for metrics.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct LastDispatch {
    pub(crate) at: SeatSeconds,
    pub(crate) began: SeatSeconds,
    /// The least and the most, over queues, of when their next requests begin.
    pub(crate) bounds: (SeatSeconds, SeatSeconds),
    /// The same, less the work that is going on.
    pub(crate) discounted: (SeatSeconds, SeatSeconds),
}

/// Seats that are given back later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Release {
    at: Moment,
    seats: usize,
    queue: Option<usize>,
    flow: usize,
}

#[derive(Clone, Debug)]
pub(crate) struct Queues {
    shape: Shape,
    dealer: Option<Dealer>,
    /// Seats.
    limit: usize,
    queues: Vec<Queue>,
    requests: Slots<Request>,
    /// Queues in which somebody waits.
    busy: BTreeSet<usize>,
    /// Queues in which somebody waits or executes.
    active: usize,
    /// Seats in use by requests that came through a queue.
    queue_seats: usize,
    load: Load,
    releases: BinaryHeap<Reverse<Release>>,
    /// Who waited and may go on, for the caller to take.
    granted: VecDeque<usize>,
    now: Moment,
    virtual_now: SeatSeconds,
    last: LastDispatch,
    robin: usize,
    enqueues: usize,
    pub(crate) totals: Totals,
    pub(crate) usage: Usage,
    flows: Vec<Flow>,
}

impl Queues {
    pub(super) fn new(shape: Shape, now: Moment) -> Self {
        Self {
            shape,
            dealer: None,
            limit: 0,
            queues: Vec::new(),
            requests: Slots::default(),
            busy: BTreeSet::new(),
            active: 0,
            queue_seats: 0,
            load: Load::default(),
            releases: BinaryHeap::new(),
            granted: VecDeque::new(),
            now,
            virtual_now: SeatSeconds::default(),
            last: LastDispatch::default(),
            robin: 0,
            enqueues: 0,
            totals: Totals::default(),
            usage: Usage::default(),
            flows: Vec::new(),
        }
    }

    /// Sets its form and seats; `seats_limit` is what utilization is measured by. Queues too many go once they are empty.
    pub(super) fn set(&mut self, now: Moment, shape: Shape, limit: usize, seats_limit: usize) {
        self.pass(now);
        self.shape = shape;
        self.limit = limit;
        self.dealer = None;
        if let Shape::Queue { queues, hand, .. } = shape {
            self.dealer = Dealer::new(queues, hand);
            let more = queues.max(self.queues.len());
            self.queues.resize_with(more, Queue::default);
        }
        self.usage.seats_limit = seats_limit.max(1) as f64;
        self.usage.waiting_limit = shape.places().max(1) as f64;
        self.drop_spare_queues();
        self.dispatch_all();
    }

    /// Takes a request in, or not.
    pub(super) fn start(&mut self, now: Moment, arrival: Arrival) -> Started {
        self.pass(now);
        let flow = self.flow(&arrival.schema);
        let seats = arrival.estimate.most_seats();
        self.flows[flow].seats.observe(f64::from(seats));
        let request = Request {
            arrival,
            arrived: now,
            started: None,
            queue: None,
            flow,
            virtual_arrival: self.virtual_now,
        };
        let Some(dealer) = self.dealer else {
            if !self.fits(seats as usize) {
                return self.reject(flow, Reason::ConcurrencyLimit);
            }
            let slot = self.requests.put(request);
            self.execute(slot);
            return Started::Executing(slot);
        };
        let Some(queue) = self.shuffle_shard(dealer, request.arrival.hash) else {
            return self.reject(flow, Reason::QueueFull);
        };
        let slot = self.enqueue(queue, request);
        self.dispatch_all();
        match self.granted.iter().position(|granted| *granted == slot) {
            Some(at) => {
                self.granted.remove(at);
                Started::Executing(slot)
            }
            None => Started::Waiting(slot),
        }
    }

    /// A request was executed.
    pub(super) fn finish(&mut self, now: Moment, slot: usize) {
        self.pass(now);
        let Some(request) = self.requests.take(slot) else {
            return;
        };
        let estimate = request.arrival.estimate;
        let took = now.saturating_sub(request.started.unwrap_or(now));
        self.load.executing -= 1;
        let flow = &mut self.flows[request.flow];
        flow.executing_requests -= 1;
        flow.finish(request.arrival.is_watch, took);
        if let Some(at) = request.queue {
            let queue = &mut self.queues[at];
            queue.executing -= 1;
            // It was charged for a guess; now it is known.
            let seats = f64::from(estimate.initial_seats);
            queue.next_dispatch += SeatSeconds::of(seats, took);
            queue.next_dispatch -= SeatSeconds::of(seats, SERVICE_TIME);
            if queue.executing == 0 && queue.waiting.is_empty() {
                self.active -= 1;
            }
            self.no_credit(at);
        }
        let release = Release {
            at: now + estimate.afterwards,
            seats: estimate.most_seats() as usize,
            queue: request.queue,
            flow: request.flow,
        };
        if estimate.afterwards.is_zero() {
            self.release(release);
        } else {
            self.releases.push(Reverse(release));
        }
        self.dispatch_all();
    }

    /// Who waited gives up. `false`: it need not any more, it has been granted its seats.
    pub(super) fn cancel(&mut self, now: Moment, slot: usize) -> bool {
        self.pass(now);
        let waits = self.requests.get(slot).filter(|one| one.started.is_none());
        let Some(queue) = waits.and_then(|one| one.queue) else {
            return false;
        };
        let place = self.queues[queue].waiting.iter().position(|one| *one == slot);
        place.and_then(|place| self.dequeue(queue, place));
        let Some(request) = self.requests.take(slot) else {
            return false;
        };
        let waited = now.saturating_sub(request.arrived);
        self.flows[request.flow].reject(Reason::TimeOut, waited);
        let emptied = &self.queues[queue];
        if emptied.waiting.is_empty() && emptied.executing == 0 {
            self.active -= 1;
        }
        self.totals.rejected += 1;
        self.totals.cancelled += 1;
        self.no_credit(queue);
        self.drop_spare_queues();
        // Who was behind a wide request may fit where that did not.
        self.dispatch_all();
        true
    }

    /// Lets time go on.
    pub(super) fn advance(&mut self, now: Moment) {
        self.pass(now);
    }

    /// When something happens by itself.
    pub(super) fn next_release(&self) -> Option<Moment> {
        self.releases.peek().map(|Reverse(release)| release.at)
    }

    /// One who waited and may go on; to be asked until there is none.
    pub(super) fn next_granted(&mut self) -> Option<usize> {
        self.granted.pop_front()
    }

    pub(crate) fn is_idle(&self) -> bool {
        self.load.waiting == 0 && self.load.executing == 0
    }

    pub(crate) fn load(&self) -> Load {
        self.load
    }

    pub(crate) fn limit(&self) -> usize {
        self.limit
    }

    pub(crate) fn virtual_now(&self) -> SeatSeconds {
        self.virtual_now
    }

    pub(crate) fn last_dispatch(&self) -> &LastDispatch {
        &self.last
    }

    pub(crate) fn flows(&self) -> &[Flow] {
        &self.flows
    }

    pub(crate) fn queues(&self) -> &[Queue] {
        &self.queues
    }

    pub(crate) fn requests(&self) -> impl Iterator<Item = &Request> + Clone {
        self.requests.iter()
    }

    pub(crate) fn request(&self, slot: usize) -> Option<&Request> {
        self.requests.get(slot)
    }

    /// The counts of a schema at this level.
    pub(super) fn flow(&mut self, schema: &SmolStr) -> usize {
        let found = self.flows.iter().position(|flow| flow.schema == *schema);
        found.unwrap_or_else(|| {
            self.flows.push(Flow::new(schema.clone()));
            self.flows.len() - 1
        })
    }

    pub(super) fn note_watchers(&mut self, schema: &SmolStr, watchers: usize) {
        let flow = self.flow(schema);
        self.flows[flow].watchers.observe(watchers as f64);
    }

    /// Brings everything to this time; seats that are due meanwhile are given back when they are due.
    fn pass(&mut self, now: Moment) {
        while let Some(Reverse(release)) = self.releases.peek().copied().filter(|one| one.0.at <= now) {
            self.releases.pop();
            self.pass_evenly(release.at);
            self.release(release);
            self.dispatch_all();
        }
        self.pass_evenly(now);
    }

    /// Time goes on in which nothing changes.
    fn pass_evenly(&mut self, now: Moment) {
        let passed = now.saturating_sub(self.now);
        if passed.is_zero() {
            return;
        }
        self.now = now;
        self.usage.pass(passed, &self.load);
        if self.active > 0 {
            let wanted = self.queue_seats + self.load.seats_waiting;
            let each = wanted.min(self.limit) as f64 / self.active as f64;
            self.virtual_now += SeatSeconds::of(each, passed);
        }
    }

    fn reject(&mut self, flow: usize, reason: Reason) -> Started {
        self.flows[flow].reject(reason, Moment::ZERO);
        self.totals.rejected += 1;
        Started::Rejected(reason)
    }

    /// The queue of the hand with the least work; `None` if it is full.
    fn shuffle_shard(&mut self, dealer: Dealer, hash: u64) -> Option<usize> {
        let hand = dealer.deal(hash);
        let cards = hand.in_turn(self.enqueues);
        self.enqueues = self.enqueues.wrapping_add(1);
        let best = cards.min_by_key(|at| self.queues[*at].work)?;
        let is_full = match self.shape {
            Shape::Queue { length, .. } => self.queues[best].waiting.len() >= length,
            _ => false,
        };
        (!is_full || self.load.seats_in_use < self.limit).then_some(best)
    }

    fn enqueue(&mut self, at: usize, mut request: Request) -> usize {
        request.queue = Some(at);
        let seats = request.arrival.estimate.most_seats() as usize;
        let flow = &mut self.flows[request.flow];
        flow.queued_requests += 1;
        flow.queued_seats += seats;
        self.load.waiting += 1;
        self.load.seats_waiting += seats;
        let queue = &mut self.queues[at];
        if queue.waiting.is_empty() && queue.executing == 0 {
            queue.next_dispatch = self.virtual_now;
            self.active += 1;
        }
        queue.initial_seats += request.arrival.estimate.initial_seats as usize;
        queue.most_seats += seats;
        queue.work += request.arrival.estimate.total_work();
        self.busy.insert(at);
        let slot = self.requests.put(request);
        queue.waiting.push_back(slot);
        flow.queue_length.observe(queue.waiting.len() as f64);
        self.usage.demand.set(self.load.seats_wanted());
        self.no_credit(at);
        slot
    }

    /// Takes a request out of the place that it has in a queue. It is not executed yet.
    fn dequeue(&mut self, at: usize, place: usize) -> Option<usize> {
        let queue = &mut self.queues[at];
        let slot = queue.waiting.remove(place)?;
        if queue.waiting.is_empty() {
            self.busy.remove(&at);
        }
        let request = self.requests.get(slot)?;
        let estimate = request.arrival.estimate;
        let seats = estimate.most_seats() as usize;
        queue.initial_seats -= estimate.initial_seats as usize;
        queue.most_seats -= seats;
        queue.work -= estimate.total_work();
        self.load.waiting -= 1;
        self.load.seats_waiting -= seats;
        let flow = &mut self.flows[request.flow];
        flow.queued_requests -= 1;
        flow.queued_seats -= seats;
        self.usage.demand.set(self.load.seats_wanted());
        Some(slot)
    }

    fn dispatch_all(&mut self) {
        while self.load.waiting > 0 && self.load.seats_in_use < self.limit && self.dispatch_one() {}
    }

    fn dispatch_one(&mut self) -> bool {
        let Some((at, slot)) = self.next_up() else {
            return false;
        };
        let Some(request) = self.requests.get(slot) else {
            return false;
        };
        if !self.fits(request.arrival.estimate.most_seats() as usize) {
            self.flows[request.flow].not_accommodated += 1;
            return false;
        }
        self.note_dispatch(at);
        self.dequeue(at, 0);
        self.robin = at;
        if let Some(request) = self.requests.get_mut(slot) {
            let limit = u32::try_from(self.limit).unwrap_or(u32::MAX);
            request.arrival.estimate = request.arrival.estimate.narrowed(limit.max(1));
        }
        self.execute(slot);
        self.no_credit(at);
        self.granted.push_back(slot);
        true
    }

    /// The queue whose next request would end first, in virtual time, and that request. Equals take turns.
    fn next_up(&self) -> Option<(usize, usize)> {
        let after = self.busy.range(self.robin + 1..);
        let in_turn = after.chain(self.busy.range(..=self.robin));
        let ends = in_turn.filter_map(|at| {
            let queue = &self.queues[*at];
            let slot = *queue.waiting.front()?;
            let work = self.requests.get(slot)?.arrival.estimate.total_work();
            Some((queue.next_dispatch + work, *at, slot))
        });
        let first = ends.min_by_key(|(end, ..)| *end);
        first.map(|(_, at, slot)| (at, slot))
    }

    /// Whether there are so many seats. Who wants more than there are at all gets them once nobody else executes.
    fn fits(&self, seats: usize) -> bool {
        match self.shape {
            Shape::Exempt => true,
            _ if seats > self.limit => self.load.executing == 0,
            _ => self.load.seats_in_use + seats <= self.limit,
        }
    }

    fn execute(&mut self, slot: usize) {
        let Some(request) = self.requests.get_mut(slot) else {
            return;
        };
        request.started = Some(self.now);
        let seats = request.arrival.estimate.most_seats() as usize;
        self.load.executing += 1;
        self.load.seats_in_use += seats;
        let flow = &mut self.flows[request.flow];
        flow.executing_requests += 1;
        flow.executing_seats += seats;
        flow.dispatched += 1;
        if !matches!(self.shape, Shape::Exempt) {
            let waited = self.now.saturating_sub(request.arrived);
            flow.waited_and_executed.observe(waited.as_secs_f64());
        }
        if let Some(at) = request.queue {
            let queue = &mut self.queues[at];
            queue.executing += 1;
            queue.seats_in_use += seats;
            self.queue_seats += seats;
            queue.next_dispatch += request.arrival.estimate.total_work();
        }
        self.totals.dispatched += 1;
        self.usage.demand.set(self.load.seats_wanted());
    }

    fn release(&mut self, release: Release) {
        self.load.seats_in_use -= release.seats;
        self.flows[release.flow].executing_seats -= release.seats;
        if let Some(at) = release.queue {
            self.queues[at].seats_in_use -= release.seats;
            self.queue_seats -= release.seats;
        }
        self.usage.demand.set(self.load.seats_wanted());
        self.drop_spare_queues();
    }

    /// A queue that was empty for a while does not get seats for that time.
    fn no_credit(&mut self, at: usize) {
        let queue = &mut self.queues[at];
        let oldest = queue.waiting.front().and_then(|slot| self.requests.get(*slot));
        if let Some(oldest) = oldest {
            queue.next_dispatch = queue.next_dispatch.max(oldest.virtual_arrival);
        }
    }

    fn note_dispatch(&mut self, at: usize) {
        let mut last = LastDispatch {
            at: self.virtual_now,
            began: self.queues[at].next_dispatch,
            ..LastDispatch::default()
        };
        last.bounds = (last.began, last.began);
        last.discounted = (last.began, last.began);
        for (number, at) in self.busy.iter().enumerate() {
            let queue = &self.queues[*at];
            let next = queue.next_dispatch;
            let going_on = SeatSeconds::of(queue.seats_in_use as f64, SERVICE_TIME);
            let widen = |(low, high): (SeatSeconds, SeatSeconds), value: SeatSeconds| match number {
                0 => (value, value),
                _ => (low.min(value), high.max(value)),
            };
            last.bounds = widen(last.bounds, next);
            last.discounted = widen(last.discounted, next - going_on);
        }
        self.last = last;
    }

    /// Queues beyond those that are wanted go from the end, once nobody is in them.
    fn drop_spare_queues(&mut self) {
        let wanted = match self.shape {
            Shape::Queue { queues, .. } => queues,
            _ => 0,
        };
        while self.queues.len() > wanted
            && let Some(last) = self.queues.last()
            && last.waiting.is_empty()
            && last.executing == 0
            && last.seats_in_use == 0
        {
            self.queues.pop();
        }
    }
}

#[cfg(test)]
mod tests;
