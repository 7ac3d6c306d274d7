//! The process that is the cluster: control plane, this machine's nodes, and the end of both.

use std::net::Ipv4Addr;
use std::path::Path;

use anyhow::{Context as _, Result, anyhow, bail};
use client::Kubeconfig;
use tokio::signal::unix::{SignalKind, signal};

use crate::place::{Place, write_pid, write_stopping};
use crate::progress::Progress;
use crate::up::Up;
use crate::{control_plane, logging, machine};

/// Runs until SIGTERM or SIGINT.
pub(crate) fn run(place: &Place, up: &Up, kubeconfig: &Path, progress: Progress) -> Result<()> {
    logging::start();
    let Some(_lock) = place.lock()? else {
        bail!("cluster {:?} is up already", place.name)
    };
    write_pid(&place.run)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let ran = runtime.block_on(live(place, up, kubeconfig, &progress));
    if let Err(error) = &ran {
        progress.failed(&format!("{error:#}"));
    }
    ran
}

async fn live(place: &Place, up: &Up, kubeconfig: &Path, progress: &Progress) -> Result<()> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    let address = address(place, up)?;
    let plane = control_plane::start(place, up, address, progress).await?;
    let context = Kubeconfig::of(&place.context(), &plane.endpoint);
    context
        .merge_into(kubeconfig)
        .map_err(|e| anyhow!(e))
        .context("add the cluster to the kubeconfig")?;
    let nodes = machine::start_all(place, up, address, &plane, progress).await?;
    progress.ready();
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    tracing::info!("stopping: pods go on running");
    // On a full disk `up` says that the cluster is up already, for as long as this takes.
    if let Err(error) = write_stopping(&place.run) {
        tracing::warn!(%error, "cannot say that the cluster is stopping");
    }
    nodes.stop().await;
    plane.stop().await;
    Ok(())
}

/// The address by which nodes, pods and other machines reach this one. With several nodes here, it must be one that
/// all of their network namespaces reach: the bridge's.
fn address(place: &Place, up: &Up) -> Result<Ipv4Addr> {
    let bridge = place.plan.nodes.nth(1);
    if up.nodes > 1 {
        return Ok(bridge);
    }
    if let Some(address) = network::machine::address()? {
        return Ok(address);
    }
    // A machine without any network: the bridge serves without further nodes, too.
    let mtu = network::machine::mtu()?;
    network::node_namespace::bridge(&place.name, place.plan.nodes, mtu).context("make the nodes' bridge")?;
    Ok(bridge)
}
