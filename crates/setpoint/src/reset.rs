//! `setpoint down` and `setpoint reset`.

use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Result, bail};
use client::Kubeconfig;
use rustix::process::Signal;

use crate::machine;
use crate::place::Place;
use crate::process::Process;

/// How long the cluster's process may take to end by itself.
const PATIENCE: Duration = Duration::from_secs(20);

/// Ends the cluster's process. Pods go on; `up` finds them again.
pub(crate) fn down(place: &Place) -> Result<()> {
    let Some(process) = place.process()? else {
        println!("Cluster {:?} is not up.", place.name);
        return Ok(());
    };
    stop(&process)?;
    println!(
        "Cluster {:?} is down; its pods go on running. Bring it up again: setpoint up",
        place.name
    );
    Ok(())
}

fn stop(process: &Process) -> Result<()> {
    process.signal(Signal::TERM)?;
    if process.ends_within(PATIENCE)? {
        return Ok(());
    }
    process.signal(Signal::KILL)?;
    if !process.ends_within(PATIENCE)? {
        bail!("process {} does not end", process.pid());
    }
    Ok(())
}

/// Removes everything: pods, data, network, kubeconfig entries.
pub(crate) fn reset(place: &Place, kubeconfig: Option<&Path>) -> Result<()> {
    for process in place.process()?.into_iter().chain(place.node_processes()?) {
        stop(&process)?;
    }
    machine::remove_all(place)?;
    let kubeconfig = kubeconfig.map_or_else(Kubeconfig::default_path, Path::to_path_buf);
    let taken_out = || Kubeconfig::remove_from(&kubeconfig, &place.context());
    let first = taken_out();
    for folder in [&place.data, &place.run] {
        kubelet::remove_folder(folder).map_err(anyhow::Error::msg)?;
    }
    // A full disk has room for it once the data is gone.
    first.or_else(|_| taken_out()).map_err(anyhow::Error::msg)?;
    for root in [&place.data, &place.run].into_iter().filter_map(|f| f.parent()) {
        // Only if this was the last cluster.
        let _ = fs::remove_dir(root);
    }
    println!("Cluster {:?} is gone.", place.name);
    Ok(())
}
