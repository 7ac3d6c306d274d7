//! This machine's nodes (in progress).

use std::net::Ipv4Addr;

use anyhow::Result;

use crate::control_plane::ControlPlane;
use crate::place::Place;
use crate::progress::Progress;
use crate::up::Up;

pub(crate) struct Nodes;

impl Nodes {
    pub(crate) async fn stop(self) {}
}

pub(crate) async fn start_all(_place: &Place, _up: &Up, _address: Ipv4Addr, _plane: &ControlPlane, _progress: &Progress) -> Result<Nodes> {
    Ok(Nodes)
}

pub(crate) fn remove_all(_place: &Place) -> Result<()> {
    Ok(())
}
