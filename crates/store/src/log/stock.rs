//! The next segment of the log, made in the background before it is needed.

use std::io;
use std::sync::Arc;
use std::thread::JoinHandle;

use parking_lot::{Condvar, Mutex};

use super::segment::Segment;
use crate::disk::Disk;

pub(crate) struct Stock {
    disk: Arc<dyn Disk>,
    segment_bytes: u64,
    shelf: Mutex<Shelf>,
    changed: Condvar,
}

struct Shelf {
    next_sequence: u64,
    next: Next,
    closed: bool,
}

enum Next {
    Wanted,
    Ready(Segment),
    /// Not tried again until somebody asks.
    Failed(io::Error),
}

impl Stock {
    /// `spare` is a segment that was made before and not used.
    pub(crate) fn new(
        disk: Arc<dyn Disk>,
        segment_bytes: u64,
        next_sequence: u64,
        spare: Option<Segment>,
    ) -> Self {
        Self {
            disk,
            segment_bytes,
            shelf: Mutex::new(Shelf {
                next_sequence,
                next: spare.map_or(Next::Wanted, Next::Ready),
                closed: false,
            }),
            changed: Condvar::new(),
        }
    }

    pub(crate) fn start(self: &Arc<Self>) -> io::Result<JoinHandle<()>> {
        let stock = Arc::clone(self);
        std::thread::Builder::new()
            .name("store-segments".into())
            .spawn(move || stock.keep_filled())
    }

    /// The next segment. Waits while it is being made; an error is that of the attempt for this call.
    pub(crate) fn take(&self) -> io::Result<Segment> {
        let mut shelf = self.shelf.lock();
        if matches!(shelf.next, Next::Failed(_)) {
            shelf.next = Next::Wanted;
            self.changed.notify_all();
        }
        while matches!(shelf.next, Next::Wanted) {
            if shelf.closed {
                return Err(io::Error::other("the store is closing"));
            }
            self.changed.wait(&mut shelf);
        }
        let taken = std::mem::replace(&mut shelf.next, Next::Wanted);
        match taken {
            Next::Ready(segment) => {
                self.changed.notify_all();
                Ok(segment)
            }
            Next::Failed(e) => {
                let again = io::Error::new(e.kind(), e.to_string());
                shelf.next = Next::Failed(e);
                Err(again)
            }
            Next::Wanted => Err(io::Error::other("no segment was made")),
        }
    }

    pub(crate) fn close(&self) {
        self.shelf.lock().closed = true;
        self.changed.notify_all();
    }

    fn keep_filled(&self) {
        let mut shelf = self.shelf.lock();
        while !shelf.closed {
            if !matches!(shelf.next, Next::Wanted) {
                self.changed.wait(&mut shelf);
                continue;
            }
            let sequence = shelf.next_sequence;
            shelf.next_sequence += 1;
            drop(shelf);
            let made = Segment::create(&*self.disk, sequence, self.segment_bytes);
            shelf = self.shelf.lock();
            shelf.next = made.map_or_else(Next::Failed, Next::Ready);
            self.changed.notify_all();
        }
    }
}
