//! One watch as a stream of changes, for the in-process client.

use std::collections::VecDeque;
use std::sync::Arc;

use api::{Change, Object, Refused, Revision};
use futures::Stream;
use futures::stream::unfold;
use store::{Event, Lost};

use super::{Seen, Source};
use crate::audit::Trail;
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
    /// Ends with the watch.
    pub(crate) _trail: Trail,
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
                match self.translated(event).await {
                    Ok(change) => self.ready.extend(change),
                    Err(refused) => return Some(Err(refused)),
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

    async fn translated(&self, event: &Event<Object>) -> Result<Option<Change>, Refused> {
        let (server, served) = (&self.follow.server, &self.follow.served);
        let seen = server.seen(served, event, &self.follow.selector).await?;
        Ok(match seen {
            Some(Seen::Added(object) | Seen::Modified(object)) => {
                Some(Change::Put(server.in_version(served, object).await?))
            }
            Some(Seen::Deleted(object)) => Some(Change::Gone(server.in_version(served, object).await?)),
            None => None,
        })
    }
}

pub(crate) fn fell_behind(lost: &Lost) -> Refused {
    refusal::compacted(lost.at.0, lost.oldest.0)
}
