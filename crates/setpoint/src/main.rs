//! `setpoint`: a whole Kubernetes cluster in one program.

mod addons;
mod agent;
mod alone;
mod apiserver;
mod args;
mod cluster;
mod control;
mod control_plane;
mod discovery;
mod gaps;
mod hello;
mod image;
mod logging;
mod loops;
mod machine;
mod node;
mod place;
mod process;
mod progress;
mod reset;
mod status;
mod streaming;
mod tls;
mod up;
mod waiting;

use std::process::ExitCode;

use clap::Parser as _;

#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

/// Memory that is no longer needed goes back to the system within a second. A large piece has no page more than it
/// needs; by default each has one, so that not all begin at the same lines of the processor's cache.
#[allow(non_upper_case_globals, unsafe_code)]
// SAFETY: jemalloc reads a NUL-terminated string of this name at start; it is one, and never changes.
#[unsafe(export_name = "_rjem_malloc_conf")]
pub static malloc_conf: &[u8; 82] =
    b"background_thread:true,cache_oblivious:false,dirty_decay_ms:500,muzzy_decay_ms:0\0\0";

fn main() -> ExitCode {
    // A pod's shim is this program under another name: single-threaded, so before anything else.
    runtime::shim_main();
    args::Setpoint::parse_from(args::as_called()).run()
}
