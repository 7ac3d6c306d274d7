//! A request's way past the limits: how long it may take, and whether it is its turn.

use std::time::Duration;

use api::duration;
use api::{Refused, SmolStr};
use http::Response;
use http::header::{HeaderValue, RETRY_AFTER};
use tokio::time::Instant;

use super::handle::Asked;
use super::{Body, answer};
use crate::flowcontrol::estimate::Wants;
use crate::flowcontrol::in_flight::Counted;
use crate::flowcontrol::queues::About;
use crate::flowcontrol::watches::{Place, Watching};
use crate::flowcontrol::{Classified, Request, Seat, Verdict};
use crate::limits;
use crate::server::Server;

/// Subresources whose requests last as long as they like.
const LONG: &[&str] = &["attach", "exec", "portforward", "proxy", "log"];

/// What a request holds while it is executed.
pub(crate) enum Turn {
    /// It is none that is counted.
    Free,
    Seated {
        _seat: Seat,
    },
    Counted {
        _counted: Counted,
    },
}

impl Asked {
    /// Whether it is one of those that last: a watch, or a connection to something behind this server.
    pub(super) fn is_long(&self) -> bool {
        let to_something = |subresource: &str| LONG.contains(&subresource);
        self.verb == "watch" || self.target.as_ref().is_some_and(|t| to_something(&t.subresource))
    }

    fn is_change(&self) -> bool {
        !matches!(self.verb, "get" | "list" | "watch")
    }
}

/// When the request must be done; `None` for those that last. An error if it says nonsense about it.
pub(super) fn time_limit(server: &Server, asked: &Asked, began: Instant) -> Result<Option<Instant>, Refused> {
    if asked.is_long() {
        return Ok(None);
    }
    let most = server.parts().limits.request_timeout;
    let text = asked.parameters.text("timeout");
    if text.is_empty() {
        return Ok(Some(began + most));
    }
    let wished = duration::parse(text).map_err(|error| {
        Refused::bad_request(format!("invalid timeout specified in the request URL - {error}"))
    })?;
    let wished = Duration::try_from(wished).unwrap_or_default();
    let is_less = !wished.is_zero() && wished < most;
    Ok(Some(began + if is_less { wished } else { most }))
}

/// Waits until it is the request's turn. `Err`: it is rejected, and may come again after so many seconds. What it was
/// classified as is to be told in either case.
pub(super) async fn turn(
    server: &Server,
    asked: &Asked,
    began: Instant,
    deadline: Option<Instant>,
    classified: &mut Option<Classified>,
) -> Result<Turn, u64> {
    if asked.is_long() && asked.verb != "watch" {
        return Ok(Turn::Free);
    }
    let Some(control) = &server.inner().flow_control else {
        return counted(server, asked);
    };
    let (named, verdict) = control.start(Request {
        as_: &asked.as_,
        asked: &asked.attributes(asked.verb),
        wants: wants(server, asked),
        is_watch: asked.verb == "watch",
        is_change: asked.is_change(),
        about: About {
            user: asked.as_.user.clone(),
            verb: asked.verb,
            path: SmolStr::new(&asked.path),
        },
    });
    *classified = Some(named);
    let seat = match verdict {
        Verdict::Go(seat) => Ok(seat),
        Verdict::Wait(waiting) => waiting.seat(patience(server, began, deadline)).await,
        Verdict::TooMany(again) => Err(again),
    };
    seat.map(|seat| Turn::Seated { _seat: seat })
}

/// Until when it may wait: for a fourth of its time.
fn patience(server: &Server, began: Instant, deadline: Option<Instant>) -> Instant {
    let all = deadline.map_or(server.parts().limits.request_timeout, |deadline| deadline - began);
    began + (all / 4).min(limits::QUEUE_WAIT)
}

fn counted(server: &Server, asked: &Asked) -> Result<Turn, u64> {
    if asked.is_long() {
        return Ok(Turn::Free);
    }
    let is_master = asked.as_.is_in(api::identity::SYSTEM_MASTERS);
    let counted = server.inner().in_flight.start(asked.is_change(), is_master);
    counted
        .map(|counted| Turn::Counted { _counted: counted })
        .ok_or(1)
}

/// The answer to one that is rejected.
pub(super) fn too_many(again: u64) -> Response<Body> {
    let mut response = answer::text(429, "Too many requests, please try again later.\n");
    response
        .headers_mut()
        .insert(RETRY_AFTER, HeaderValue::from(again));
    response
}

/// What the request does, as far as its cost goes.
fn wants(server: &Server, asked: &Asked) -> Wants {
    let Some(target) = &asked.target else {
        return Wants::Little;
    };
    match asked.verb {
        "list" => listed(server, asked),
        "watch" if begins_with_a_list(asked) => listed(server, asked),
        "create" if target.plural == "serviceaccounts" && target.subresource == "token" => Wants::Little,
        "create" | "update" | "patch" | "delete" => {
            let own = target.plural == "namespaces" && target.group.is_empty();
            let namespace = if own { &target.name } else { &target.namespace };
            let watches = &server.inner().watches;
            Wants::Change(watches.count(&target.group, &target.plural, namespace, &target.name))
        }
        _ => Wants::Little,
    }
}

fn begins_with_a_list(asked: &Asked) -> bool {
    asked.parameters.flag("sendInitialEvents") || matches!(asked.parameters.text("resourceVersion"), "" | "0")
}

fn listed(server: &Server, asked: &Asked) -> Wants {
    let size = asked.target.as_ref().and_then(|target| {
        let served = server
            .registry()
            .find(&target.group, &target.version, &target.plural)?;
        let prefix = served.home.as_ref()?.store_prefix("");
        Some(server.inner().sizes.of(&**server.store(), prefix))
    });
    let limit = match asked.attributes(asked.verb).has_name() {
        true => 1,
        false => asked.parameters.text("limit").parse().unwrap_or_default(),
    };
    size.unwrap_or_default().listed(limit)
}

/// What a watch holds.
#[derive(Default)]
pub(super) struct Watcher {
    /// Until it has begun: from then on, it takes nothing of the server but when something happens.
    pub(super) turn: Option<Turn>,
    /// For as long as it lasts: it is told of changes, which makes them dear.
    _watching: Option<Watching>,
}

impl Watcher {
    pub(super) fn new(server: &Server, asked: &Asked) -> Self {
        Self {
            turn: asked.take_turn(),
            _watching: watching(server, asked),
        }
    }
}

fn watching(server: &Server, asked: &Asked) -> Option<Watching> {
    let target = asked.target.as_ref()?;
    let fields = api::FieldSelector::parse(asked.parameters.text("fieldSelector")).ok();
    let exact = |path: &str| fields.as_ref().and_then(|fields| fields.exact(path));
    let place = Place {
        group: SmolStr::new(&target.group),
        resource: SmolStr::new(&target.plural),
        namespace: SmolStr::new(&target.namespace),
        name: SmolStr::new(exact("metadata.name").unwrap_or(&target.name)),
    };
    server.inner().watches.join(place, exact)
}
