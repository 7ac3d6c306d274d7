//! Reads: one object, or a page of them, from memory, at one revision.

pub(crate) mod token;

use std::sync::Arc;

use api::{Object, Page, Reason, Refused, Revision};
use store::{Entry, Range, RangeError};

use self::token::Token;
use crate::call::Call;
use crate::refusal;
use crate::registry::{Home, Served};
use crate::select::Selector;
use crate::server::Server;

/// At which revision a list is to be true.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum At {
    Now,
    /// Any revision from this one on: waits for it if it is still to come.
    NotOlderThan(Revision),
    Exactly(Revision),
}

/// Entries as they are stored, and where to go on.
pub(crate) struct Stored {
    pub(crate) entries: Vec<Arc<Entry<Object>>>,
    pub(crate) revision: Revision,
    pub(crate) token: String,
    /// How many are left after this page; `None` where a selector makes it unknown, or nothing is left.
    pub(crate) remaining: Option<usize>,
}

/// Objects in the version that was asked for, but for its defaults.
pub(crate) struct Found {
    pub(crate) objects: Vec<Arc<Object>>,
    pub(crate) revision: Revision,
    pub(crate) token: String,
    pub(crate) remaining: Option<usize>,
}

impl Server {
    /// One object as it is now, or as it is once `not_older_than` has come.
    pub(crate) async fn get(
        &self,
        call: &Call<'_>,
        not_older_than: Option<Revision>,
    ) -> Result<Arc<Object>, Refused> {
        let home = call.served.home()?;
        match not_older_than {
            Some(revision) => self.reach(revision).await?,
            None => self.catch_up().await?,
        }
        let key = home.store_key(&call.namespace, &call.name);
        let entry = self
            .store()
            .get(&key)
            .ok_or_else(|| Refused::not_found(&call.key()))?;
        self.in_version(&call.served, Arc::clone(&entry.object)).await
    }

    /// Waits until everything is seen that was acknowledged before, by whichever server.
    pub(crate) async fn catch_up(&self) -> Result<(), Refused> {
        let caught_up = self.store().catch_up().await;
        caught_up.map_err(|says| Refused::new(Reason::Unknown, says))
    }

    /// Waits until a revision has come.
    pub(crate) async fn reach(&self, revision: Revision) -> Result<(), Refused> {
        if revision > self.store().revision() {
            // Another server may have given it out.
            self.catch_up().await?;
        }
        let mut current = self.store().history().revisions();
        let reached = current.wait_for(|now| *now >= revision);
        match tokio::time::timeout(crate::limits::FUTURE_REVISION_WAIT, reached).await {
            Ok(_) => Ok(()),
            Err(_) => Err(refusal::future_revision(revision.0, self.store().revision().0)),
        }
    }

    /// A page for the in-process client.
    pub(crate) async fn page(
        &self,
        call: &Call<'_>,
        selector: &Selector,
        limit: usize,
        token: &str,
    ) -> Result<Page, Refused> {
        let served = &call.served;
        let found = self
            .find(served, &call.namespace, selector, At::Now, limit, token)
            .await?;
        let objects = found
            .objects
            .into_iter()
            .map(|object| self.completed(served, object));
        Ok(Page {
            objects: objects.collect::<Result<_, _>>()?,
            revision: found.revision,
            continue_token: found.token,
        })
    }

    /// What a list is about. Fields of a version that a webhook makes are looked at once it has made them: a page can
    /// then be shorter than its limit.
    pub(crate) async fn find(
        &self,
        served: &Served,
        namespace: &str,
        selector: &Selector,
        at: At,
        limit: usize,
        token: &str,
    ) -> Result<Found, Refused> {
        let home = served.home()?;
        if at == At::Now {
            self.catch_up().await?;
        }
        let later = selector.has_fields() && served.is_converted();
        let stored = match later {
            true => self.select(home, namespace, &selector.without_fields(), at, limit, token)?,
            false => self.select(home, namespace, selector, at, limit, token)?,
        };
        let objects = stored
            .entries
            .iter()
            .map(|entry| Arc::clone(&entry.object))
            .collect();
        let mut objects = self.converted(served, objects).await?;
        if later {
            objects.retain(|object| selector.matches(object));
        }
        Ok(Found {
            objects,
            revision: stored.revision,
            token: stored.token,
            remaining: stored.remaining,
        })
    }

    /// The entries that a list is about. With a limit, reading stops where the page is full.
    pub(crate) fn select(
        &self,
        home: &Home,
        namespace: &str,
        selector: &Selector,
        at: At,
        limit: usize,
        token: &str,
    ) -> Result<Stored, Refused> {
        let prefix = home.store_prefix(namespace);
        let from = token::read(token, &prefix)?;
        let mut range = Range {
            at: from.as_ref().map_or(exactly(at), Token::at),
            start: from.map(|token| token.start).unwrap_or_default(),
            prefix,
            limit: 0,
        };
        let store = self.store();
        let mut entries = Vec::new();
        loop {
            range.limit = if limit == 0 {
                0
            } else {
                (limit - entries.len()).max(1)
            };
            let page = store.range(&range).map_err(|e| unreadable(&e, &range, token))?;
            range.at = Some(page.revision);
            let last = page.entries.last().map(|entry| entry.key.clone());
            entries.extend(
                page.entries
                    .into_iter()
                    .filter(|entry| selector.matches(&entry.object)),
            );
            let Some(last) = last.filter(|_| page.more) else {
                return Ok(Stored {
                    entries,
                    revision: page.revision,
                    token: String::new(),
                    remaining: None,
                });
            };
            range.start = token::after(&last);
            if limit > 0 && entries.len() >= limit {
                let count = || store.count(&range).ok();
                let remaining = if selector.is_everything() { count() } else { None };
                return Ok(Stored {
                    entries,
                    revision: page.revision,
                    token: token::write(page.revision, &range.prefix, &last),
                    remaining,
                });
            }
        }
    }
}

fn exactly(at: At) -> Option<Revision> {
    match at {
        At::Exactly(revision) => Some(revision),
        At::Now | At::NotOlderThan(_) => None,
    }
}

fn unreadable(error: &RangeError, range: &Range, token: &str) -> Refused {
    let asked = range.at.unwrap_or_default();
    match error {
        RangeError::Future { current } => refusal::future_revision(asked.0, current.0),
        RangeError::Compacted { .. } if token.is_empty() => {
            Refused::expired("The resourceVersion for the provided list is too old.")
        }
        RangeError::Compacted { .. } => token::expired(range),
    }
}
