//! Connections into a pod's network: the shim makes the socket, which belongs to the pod wherever it is used.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use tokio::net::{TcpSocket, TcpStream};

use super::{Runtime, no_sandbox};
use crate::error::{Doing, Error};
use crate::shim::wire::Ask;

impl Runtime {
    /// A connection to `localhost:port` inside the pod.
    pub async fn port_forward(&self, sandbox: &str, port: u16) -> Result<TcpStream, Error> {
        let pod = self.sandbox(sandbox).ok_or_else(|| no_sandbox(sandbox))?;
        let mut last = None;
        for address in [IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST)] {
            let to = SocketAddr::new(address, port);
            let connected = if pod.spec.host_network {
                TcpStream::connect(to)
                    .await
                    .doing(|| format!("connecting to {to}"))
            } else {
                self.connect_inside(sandbox, to).await
            };
            match connected {
                Ok(stream) => return Ok(stream),
                Err(error) => last = last.or(Some(error)),
            }
        }
        Err(last.unwrap_or_else(|| Error::State("no address to connect to".into())))
    }

    async fn connect_inside(&self, sandbox: &str, to: SocketAddr) -> Result<TcpStream, Error> {
        let (_, fds) = self
            .link(sandbox)?
            .ask(Ask::Socket { ipv6: to.is_ipv6() }, &[])
            .await?;
        let socket = fds
            .into_iter()
            .next()
            .ok_or_else(|| Error::State("the shim gave no socket".into()))?;
        let socket = TcpSocket::from_std_stream(std::net::TcpStream::from(socket));
        socket
            .connect(to)
            .await
            .doing(|| format!("connecting to {to} in the pod"))
    }
}
