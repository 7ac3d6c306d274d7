//! A loop that decides for many objects at once, over one snapshot that it keeps itself: the scheduler.
//! The rules are the same: changes say only what is, verdicts are gaps, and the engine performs them.

use api::{Change, Key, Refused, Resource, Timestamp};

use crate::{ApiStep, Gap};

pub trait Batch: Send + 'static {
    fn name(&self) -> &'static str;

    fn follows(&self) -> Vec<Resource>;

    /// Takes one change into the snapshot. After a new list the engine sends what is missing as gone.
    fn take(&mut self, resource: &Resource, change: &Change, now: Timestamp);

    /// Decides for some of what is ready.
    fn turn(&mut self, now: Timestamp) -> Turn;

    /// A step of this key's gap was refused: the verdict does not hold.
    fn refused(&mut self, key: &Key, why: &Refused, now: Timestamp);
}

/// Verdicts of one turn.
#[derive(Debug, Default)]
pub struct Turn {
    /// A closed gap says that nothing is open for this key any more. A key whose steps all succeed is closed too,
    /// unless its gap has parts that are not steps.
    pub gaps: Vec<(Key, Gap<ApiStep>)>,
    /// When to ask again without a change; `Some(now)` = at once, there is more.
    pub again: Option<Timestamp>,
}
