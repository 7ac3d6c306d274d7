//! The kernel's settings of a network namespace, under `/proc/sys/net`.

use std::fs;
use std::io;

use rustix::io::Errno;

use super::Error;

/// Sets a value of the calling thread's network namespace, if it is another. Names are paths below `/proc/sys`.
pub(crate) fn set(name: &str, value: &str) -> Result<(), Error> {
    let path = format!("/proc/sys/{name}");
    let failed = |e: &io::Error| Error::new(format!("set {name} to {value}"), errno(e));
    if fs::read_to_string(&path).map_err(|e| failed(&e))?.trim() == value {
        return Ok(());
    }
    fs::write(&path, value).map_err(|e| failed(&e))
}

/// Sets a value only where it is still the kernel's own default: someone else's choice stays.
pub(crate) fn set_if(name: &str, default: &str, value: &str) -> Result<(), Error> {
    let now = fs::read_to_string(format!("/proc/sys/{name}")).unwrap_or_default();
    if now.split_whitespace().eq(default.split_whitespace()) {
        return set(name, value);
    }
    Ok(())
}

fn errno(e: &io::Error) -> Errno {
    Errno::from_io_error(e).unwrap_or(Errno::IO)
}
