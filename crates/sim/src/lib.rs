//! A whole cluster in one thread and in virtual time: the real API pipeline on a memory store, every loop, the scheduler,
//! and machines that only say what a kubelet would say. [`Runner`] plays a script of commands against it (or against any
//! other [`World`]) and writes down what a user would see.
//!
//! ```text
//! $ scale deploy/web 3
//! $ tick 40s
//! $ get deploy,pods
//! ```

mod chance;
mod clock;
mod cluster;
mod limits;
mod loops;
mod machine;
mod names;
mod plane;
mod runner;
mod wire;
mod world;

pub use clock::{VirtualClock, in_virtual_time};
pub use cluster::Cluster;
pub use names::Names;
pub use runner::Runner;
pub use world::{Act, OpenGap, World};
