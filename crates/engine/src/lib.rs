//! The motor under the idea: it feeds one cache from the API's stream, gives each loop its turns, performs the steps,
//! and keeps the ledger of everything that is not closed.
//!
//! Invariant: no loop is known here, and no loop knows the engine.

pub mod actor;
mod batch;
pub mod clock;
pub mod engine;
pub mod events;
mod fence;
mod follow;
pub mod lease;
pub mod ledger;
mod limits;
mod metrics;
mod pace;
mod queue;
mod turn;

pub use actor::ApiActor;
pub use clock::{Clock, SystemClock};
pub use engine::Engine;
pub use events::Recorder;
pub use lease::{Elector, Lease};
pub use ledger::{GapChange, Ledger, Next, Open, OpenPart};
