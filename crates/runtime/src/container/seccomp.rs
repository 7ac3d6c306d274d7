//! System call filters: profiles as Docker writes them, compiled to the kernel's BPF, loaded just before exec.

use std::io;
use std::path::PathBuf;

use super::{Result, Step};

mod compile;
mod names;
mod profile;
mod usual;

pub(crate) use compile::program;

/// Reads a program that [`program`] made.
pub(super) fn read(file: &PathBuf) -> Result<Vec<u8>> {
    std::fs::read(file).step(|| format!("reading the seccomp program {}", file.display()))
}

#[repr(C)]
struct Program {
    length: libc::c_ushort,
    filter: *const u8,
}

/// From here on this process, and all it becomes, is bound by the filter.
#[allow(unsafe_code)]
pub(super) fn load(filter: &[u8]) -> Result<()> {
    const SET_MODE_FILTER: libc::c_uint = 1;
    const INSTRUCTION: usize = 8;
    let program = Program {
        length: (filter.len() / INSTRUCTION) as libc::c_ushort,
        filter: filter.as_ptr(),
    };
    // SAFETY: the program and its instructions live through the call; the kernel checks and copies them.
    let loaded = unsafe { libc::syscall(libc::SYS_seccomp, SET_MODE_FILTER, 0, &program) };
    if loaded < 0 {
        Err(format!(
            "loading the seccomp filter: {}",
            io::Error::last_os_error()
        ))
    } else {
        Ok(())
    }
}
