//! What `/debug/api_priority_and_fairness/` shows: levels, queues and requests as they are now, in upstream's tables.

use api::Timestamp;

use super::FlowControl;
use super::levels::Level;
use super::queues::{Queue, Request};
use super::work::Moment;
use crate::http::url::Target;

/// Rows, each as wide as the first.
type Table = Vec<Vec<String>>;

impl FlowControl {
    /// The table of that name; `None` if there is none.
    pub(crate) fn dump(&self, name: &str, details: bool, wall: Timestamp) -> Option<String> {
        let now = self.now();
        let state = self.state.lock();
        let levels = state.levels.all();
        let table = match name {
            "dump_priority_levels" => levels_table(levels),
            "dump_queues" => queues_table(levels),
            "dump_requests" => requests_table(levels, details, &Clock { now, wall }),
            _ => return None,
        };
        Some(aligned(&table))
    }
}

fn levels_table(levels: &[Level]) -> Table {
    let mut table = vec![columns(
        "PriorityLevelName ActiveQueues IsIdle IsQuiescing WaitingRequests ExecutingRequests DispatchedRequests \
         RejectedRequests TimedoutRequests CancelledRequests",
    )];
    for level in levels {
        let queues = &level.queues;
        let active = queues.queues().iter().filter(|queue| !queue.waiting.is_empty());
        let (load, totals) = (queues.load(), queues.totals);
        table.push(vec![
            level.spec.name.to_string(),
            active.count().to_string(),
            queues.is_idle().to_string(),
            level.is_leaving.to_string(),
            load.waiting.to_string(),
            load.executing.to_string(),
            totals.dispatched.to_string(),
            totals.rejected.to_string(),
            "0".to_owned(),
            totals.cancelled.to_string(),
        ]);
    }
    table
}

fn queues_table(levels: &[Level]) -> Table {
    let mut table = vec![columns(
        "PriorityLevelName Index PendingRequests ExecutingRequests SeatsInUse NextDispatchR InitialSeatsSum \
         MaxSeatsSum TotalWorkSum",
    )];
    for level in levels {
        let queues = level.queues.queues().iter().enumerate();
        table.extend(queues.map(|(index, queue)| queue_row(level, index, queue)));
    }
    table
}

fn queue_row(level: &Level, index: usize, queue: &Queue) -> Vec<String> {
    vec![
        level.spec.name.to_string(),
        index.to_string(),
        queue.waiting.len().to_string(),
        queue.executing.to_string(),
        queue.seats_in_use.to_string(),
        queue.next_dispatch.to_string(),
        queue.initial_seats.to_string(),
        queue.most_seats.to_string(),
        queue.work.to_string(),
    ]
}

/// Tells moments as times of day.
struct Clock {
    now: Moment,
    wall: Timestamp,
}

impl Clock {
    fn text(&self, moment: Option<Moment>) -> String {
        let Some(moment) = moment else {
            return "0001-01-01T00:00:00Z".to_owned();
        };
        let ago = self.now.saturating_sub(moment);
        self.wall
            .checked_sub(ago)
            .map_or_else(|_| self.wall.to_string(), |time| time.to_string())
    }
}

fn requests_table(levels: &[Level], details: bool, clock: &Clock) -> Table {
    let mut head = columns(
        "PriorityLevelName FlowSchemaName QueueIndex RequestIndexInQueue FlowDistingsher ArriveTime InitialSeats \
         FinalSeats AdditionalLatency StartTime",
    );
    if details {
        head.extend(columns(
            "UserName Verb APIPath Namespace Name APIVersion Resource SubResource",
        ));
    }
    let mut table = vec![head];
    for level in levels {
        let queued = level.queues.queues().iter().flat_map(|queue| &queue.waiting);
        let waiting = queued.filter_map(|slot| level.queues.request(*slot));
        let executing = level.queues.requests().filter(|one| one.started.is_some());
        for request in waiting.chain(executing) {
            let mut row = request_row(level, request, clock);
            if details {
                row.extend(about(request));
            }
            table.push(row);
        }
    }
    table
}

fn request_row(level: &Level, request: &Request, clock: &Clock) -> Vec<String> {
    let queue = request.queue.and_then(|at| level.queues.queues().get(at));
    let is_it = |slot: &usize| {
        level
            .queues
            .request(*slot)
            .is_some_and(|one| std::ptr::eq(one, request))
    };
    let place = queue.and_then(|queue| queue.waiting.iter().position(is_it));
    let or_none = |number: Option<usize>| number.map_or_else(|| "-1".to_owned(), |n| n.to_string());
    let estimate = &request.arrival.estimate;
    vec![
        level.spec.name.to_string(),
        request.arrival.schema.to_string(),
        or_none(request.queue),
        or_none(place),
        request.arrival.distinguisher.to_string(),
        clock.text(Some(request.arrived)),
        estimate.initial_seats.to_string(),
        estimate.final_seats.to_string(),
        api::duration::format(estimate.afterwards.try_into().unwrap_or_default()),
        clock.text(request.started),
    ]
}

fn about(request: &Request) -> Vec<String> {
    let about = &request.arrival.about;
    let target = Target::parse(&about.path).unwrap_or_default();
    let slash = if target.group.is_empty() { "" } else { "/" };
    vec![
        about.user.to_string(),
        about.verb.to_owned(),
        about.path.to_string(),
        target.namespace,
        target.name,
        format!("{}{slash}{}", target.group, target.version),
        target.plural,
        target.subresource,
    ]
}

fn columns(names: &str) -> Vec<String> {
    names.split_whitespace().map(str::to_owned).collect()
}

/// Upstream's tables: a comma after each cell but the last, cells as wide as the widest of their column and at least eight.
fn aligned(table: &Table) -> String {
    let width = |column: usize| {
        let cells = table.iter().filter_map(|row| row.get(column));
        cells
            .map(|cell| cell.chars().count() + 2)
            .max()
            .unwrap_or(0)
            .max(8)
    };
    let widths: Vec<usize> = (0..table.first().map_or(0, Vec::len)).map(width).collect();
    let mut out = String::new();
    for row in table {
        let last = row.len().saturating_sub(1);
        for (column, cell) in row.iter().enumerate() {
            if column == last {
                out += cell;
            } else {
                out += &format!("{:<width$}", format!("{cell},"), width = widths[column]);
            }
        }
        out.push('\n');
    }
    out
}
