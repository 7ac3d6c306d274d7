//! An answer's body on its way out, with what is held for as long as it is.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use parking_lot::Mutex;
use tokio::task::AbortHandle;
use tokio::time::{Instant, Sleep, sleep_until};

use super::Body;
use super::life::Open;
use super::passage::Turn;

pub(crate) struct Held {
    body: Body,
    _turn: Option<Lent>,
    _open: Option<Open>,
    /// When the rest is given up: nobody may take as long as he likes to read an answer that costs others their turn.
    deadline: Option<Pin<Box<Sleep>>>,
}

/// A turn that ends in time even if nobody asks for the next piece of the body, which is so while its client reads nothing.
struct Lent {
    _turn: Arc<Mutex<Option<Turn>>>,
    end: AbortHandle,
}

impl Lent {
    fn new(turn: Turn, until: Instant) -> Self {
        let turn = Arc::new(Mutex::new(Some(turn)));
        let over = Arc::clone(&turn);
        let end = tokio::spawn(async move {
            sleep_until(until).await;
            over.lock().take();
        });
        Self {
            _turn: turn,
            end: end.abort_handle(),
        }
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        self.end.abort();
    }
}

/// The client did not read its answer in time.
#[derive(Debug)]
pub(crate) struct TooSlow;

impl fmt::Display for TooSlow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the client did not read its answer in time")
    }
}

impl std::error::Error for TooSlow {}

impl Held {
    pub(super) fn new(body: Body, turn: Option<Turn>, deadline: Option<Instant>) -> Self {
        let streams = matches!(body, Body::Stream(_));
        let deadline = deadline.filter(|_| streams);
        Self {
            body,
            _turn: turn.zip(deadline).map(|(turn, until)| Lent::new(turn, until)),
            _open: None,
            deadline: deadline.map(|at| Box::pin(sleep_until(at))),
        }
    }

    /// The connection counts as in use until it is gone.
    pub(super) fn keeping(self, open: Open) -> Self {
        Self {
            _open: Some(open),
            ..self
        }
    }
}

impl http_body::Body for Held {
    type Data = Bytes;
    type Error = TooSlow;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TooSlow>>> {
        if let Some(deadline) = &mut self.deadline
            && deadline.as_mut().poll(context).is_ready()
        {
            return Poll::Ready(Some(Err(TooSlow)));
        }
        Pin::new(&mut self.body)
            .poll_frame(context)
            .map(|frame| frame.map(|frame| frame.map_err(|never| match never {})))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
