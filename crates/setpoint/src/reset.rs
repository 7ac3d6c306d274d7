//! `setpoint down` and `setpoint reset`.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use client::Kubeconfig;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, PidfdFlags, Signal, kill_process, pidfd_open};

use crate::machine;
use crate::place::Place;

/// How long the cluster's process may take to end by itself.
const PATIENCE: Duration = Duration::from_secs(20);

/// Ends the cluster's process. Pods go on; `up` finds them again.
pub(crate) fn down(place: &Place) -> Result<()> {
    let Some(pid) = place.pid().and_then(Pid::from_raw) else {
        println!("Cluster {:?} is not up.", place.name);
        return Ok(());
    };
    stop(pid)?;
    println!(
        "Cluster {:?} is down; its pods go on running. Bring it up again: setpoint up",
        place.name
    );
    Ok(())
}

fn stop(pid: Pid) -> Result<()> {
    let process = match pidfd_open(pid, PidfdFlags::empty()) {
        Ok(process) => process,
        Err(rustix::io::Errno::SRCH) => return Ok(()),
        Err(error) => return Err(error).context("find the cluster's process"),
    };
    kill_process(pid, Signal::TERM).context("stop the cluster's process")?;
    let ended = |patience: Duration| -> Result<bool> {
        let timeout = Timespec {
            tv_sec: i64::try_from(patience.as_secs())?,
            tv_nsec: 0,
        };
        Ok(poll(&mut [PollFd::new(&process, PollFlags::IN)], Some(&timeout))? > 0)
    };
    if ended(PATIENCE)? {
        return Ok(());
    }
    kill_process(pid, Signal::KILL).context("kill the cluster's process")?;
    if !ended(PATIENCE)? {
        bail!("process {} does not end", pid.as_raw_nonzero());
    }
    Ok(())
}

/// Removes everything: pods, data, network, kubeconfig entries.
pub(crate) fn reset(place: &Place, kubeconfig: Option<&Path>) -> Result<()> {
    if let Some(pid) = place.pid().and_then(Pid::from_raw) {
        stop(pid)?;
    }
    machine::remove_all(place)?;
    let kubeconfig = kubeconfig.map_or_else(Kubeconfig::default_path, Path::to_path_buf);
    Kubeconfig::remove_from(&kubeconfig, &place.context()).map_err(anyhow::Error::msg)?;
    for folder in [&place.data, &place.run] {
        remove(folder)?;
    }
    for root in [&place.data, &place.run].into_iter().filter_map(|f| f.parent()) {
        // Only if this was the last cluster.
        let _ = fs::remove_dir(root);
    }
    println!("Cluster {:?} is gone.", place.name);
    Ok(())
}

fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(error).with_context(|| format!("remove {}", folder.display()))
        }
        _ => Ok(()),
    }
}
