//! What the tests of this crate share: waiting without a runtime, and stories told as text.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use crate::{Bytes, Decode, Revision};

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Blocks the thread until the future is done.
pub(crate) fn wait<F: Future>(future: F) -> F::Output {
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(output) => return output,
            Poll::Pending => thread::park(),
        }
    }
}

/// Readers share the value as text.
pub(crate) fn text_decode() -> Decode<String> {
    Arc::new(|_: &Bytes, value: &Bytes, _: Revision| {
        String::from_utf8(value.to_vec()).map_err(|e| e.to_string())
    })
}
