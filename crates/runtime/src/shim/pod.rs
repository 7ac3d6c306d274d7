//! Making a pod's own world: the shim moves into it, so that its containers are born there.

use std::fs;
use std::io;
use std::mem::MaybeUninit;

use rustix::mount::MountFlags;
use rustix::net::{AddressFamily, SocketFlags, SocketType};
use rustix::thread::UnshareFlags;

use super::wire::PodPlan;
use crate::container::Step;
use crate::container::init::{adjust_oom_score, leave};

/// Dies last when memory is short, as far as this machine lets it.
const OOM_SCORE: i32 = -998;

pub(super) fn make(plan: &PodPlan) -> Result<(), String> {
    for folder in &plan.refuge {
        fs::write(folder.join("cgroup.procs"), "0")
            .step(|| format!("entering cgroup {}", folder.display()))?;
    }
    adjust_oom_score(OOM_SCORE);
    let mut own = UnshareFlags::empty();
    own.set(UnshareFlags::NEWNET, !plan.host_network);
    own.set(UnshareFlags::NEWUTS, !plan.host_network);
    own.set(UnshareFlags::NEWIPC, !plan.host_ipc);
    leave(own).step(|| "making the pod's namespaces".into())?;
    if !plan.host_network {
        raise_loopback().step(|| "raising the loopback device".into())?;
        open_small_ports();
        name(plan)?;
    }
    for (name, value) in &plan.sysctls {
        let path = format!("/proc/sys/{}", name.replace('.', "/"));
        fs::write(&path, value).step(|| format!("setting sysctl {name} to {value:?}"))?;
    }
    if let Some((path, bytes)) = &plan.shm {
        let making = || format!("making the pod's /dev/shm at {}", path.display());
        fs::create_dir_all(path).step(making)?;
        let options = std::ffi::CString::new(format!("mode=1777,size={bytes}")).step(making)?;
        let flags = MountFlags::NOSUID | MountFlags::NODEV | MountFlags::NOEXEC;
        rustix::mount::mount("shm", path.as_path(), "tmpfs", flags, Some(options.as_c_str())).step(making)?;
    }
    Ok(())
}

fn name(plan: &PodPlan) -> Result<(), String> {
    if !plan.hostname.is_empty() {
        rustix::system::sethostname(plan.hostname.as_bytes()).step(|| "setting the host name".into())?;
    }
    if !plan.domainname.is_empty() {
        rustix::system::setdomainname(plan.domainname.as_bytes())
            .step(|| "setting the domain name".into())?;
    }
    Ok(())
}

/// As containerd since 2.0: in a network of its own a container may ping, and listen on any port.
fn open_small_ports() {
    for (file, value) in [
        ("ip_unprivileged_port_start", "0"),
        ("ping_group_range", "0 2147483647"),
    ] {
        // Kernels without IPv4 have none of this.
        let _lacking = fs::write(format!("/proc/sys/net/ipv4/{file}"), value);
    }
}

#[allow(unsafe_code)]
fn raise_loopback() -> io::Result<()> {
    use std::os::fd::AsRawFd;
    let socket =
        rustix::net::socket_with(AddressFamily::INET, SocketType::DGRAM, SocketFlags::CLOEXEC, None)?;
    // SAFETY: a request of all zeroes is valid, and the name fits it.
    let request = unsafe {
        let mut request: libc::ifreq = MaybeUninit::zeroed().assume_init();
        request.ifr_name[0] = b'l' as libc::c_char;
        request.ifr_name[1] = b'o' as libc::c_char;
        request.ifr_ifru.ifru_flags = (libc::IFF_UP | libc::IFF_RUNNING) as libc::c_short;
        request
    };
    // SAFETY: the request lives through the call.
    let raised = unsafe { libc::ioctl(socket.as_raw_fd(), libc::SIOCSIFFLAGS, &request) };
    if raised < 0 {
        Err(io::Error::last_os_error())
    } else {
        Ok(())
    }
}
