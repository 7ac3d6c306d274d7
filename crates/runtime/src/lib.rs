//! What the kubelet's loops act on: an embedded OCI runtime with one shim per pod, and an image store.
//!
//! A binary that opens a [`Runtime`] calls [`shim_main`] first thing in `main`, before any thread exists.
//!
//! Invariant: nothing here forks but the single-threaded shim; every descriptor is close-on-exec.

mod cgroup;
mod container;
mod durable;
mod error;
pub mod image;
mod limits;
mod runtime;
mod shim;
mod spec;
mod status;
mod streams;
pub mod tls;
mod usage;

pub use error::Error;
pub use image::{Image, ImageStore};
pub use runtime::{Config, Runtime};
pub use shim::shim_main;
pub use spec::{
    ContainerSpec, Device, Mount, MountSource, Propagation, Resources, SandboxSpec, Seccomp, Security, User,
    UserNamespace,
};
pub use status::{
    ContainerState, ContainerStatus, Event, Exit, InterfaceUsage, RunsAs, SandboxStatus, Usage,
};
pub use streams::{
    AttachSession, AttachSpec, ExecExit, ExecOutput, ExecSession, ExecSpec, Input, Output, Resize,
};
