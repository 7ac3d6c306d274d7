//! One watch as a stream of changes, for the in-process client.

use std::collections::VecDeque;
use std::sync::Arc;

use api::{Change, Refused, Revision};
use futures::Stream;
use futures::stream::unfold;
use store::Lost;

use super::{Seen, Source, seen};
use crate::limits;
use crate::refusal;
use crate::registry::Served;
use crate::select::Selector;
use crate::server::Server;

pub(crate) struct Follow {
    pub(crate) server: Server,
    pub(crate) served: Arc<Served>,
    pub(crate) selector: Selector,
    pub(crate) watch: Source,
    pub(crate) bookmarks: bool,
}

struct State {
    follow: Follow,
    ready: VecDeque<Change>,
    over: bool,
}

impl Follow {
    pub(crate) fn changes(self) -> impl Stream<Item = Result<Change, Refused>> + Send {
        let state = State {
            follow: self,
            ready: VecDeque::new(),
            over: false,
        };
        unfold(state, |mut state| async move {
            let next = state.next().await?;
            state.over = next.is_err();
            Some((next, state))
        })
    }
}

impl State {
    async fn next(&mut self) -> Option<Result<Change, Refused>> {
        if self.over {
            return None;
        }
        loop {
            if let Some(change) = self.ready.pop_front() {
                return Some(Ok(change));
            }
            let taken = tokio::time::timeout(limits::BOOKMARK_EVERY, self.follow.watch.next()).await;
            let change = match taken {
                Ok(Ok(change)) => change,
                Ok(Err(lost)) => return Some(Err(fell_behind(&lost))),
                Err(_) => match self.bookmark() {
                    Ok(None) => continue,
                    Ok(Some(bookmark)) => return Some(Ok(bookmark)),
                    Err(lost) => return Some(Err(fell_behind(&lost))),
                },
            };
            for event in &change.events {
                if let Some(seen) = seen(event, &self.follow.selector) {
                    match self.translated(seen) {
                        Ok(change) => self.ready.push_back(change),
                        Err(refused) => return Some(Err(refused)),
                    }
                }
            }
        }
    }

    fn bookmark(&mut self) -> Result<Option<Change>, Lost> {
        if !self.follow.bookmarks {
            return Ok(None);
        }
        let progress: Option<Revision> = self.follow.watch.progress()?;
        Ok(progress.map(Change::Bookmark))
    }

    fn translated(&self, seen: Seen) -> Result<Change, Refused> {
        let in_version = |object| self.follow.server.in_version(&self.follow.served, object);
        Ok(match seen {
            Seen::Added(object) | Seen::Modified(object) => Change::Put(in_version(object)?),
            Seen::Deleted(object) => Change::Gone(in_version(object)?),
        })
    }
}

pub(crate) fn fell_behind(lost: &Lost) -> Refused {
    refusal::compacted(lost.at.0, lost.oldest.0)
}
