//! Programs in network namespaces that talk to each other: servers that say who they are, clients that ask.

use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::os::fd::{AsFd, OwnedFd};
use std::thread;
use std::time::Duration;

use network::netlink::inside;

pub(crate) const PATIENCE: Duration = Duration::from_secs(3);

#[allow(unsafe_code)]
pub(crate) fn new_netns() -> OwnedFd {
    thread::spawn(|| {
        // SAFETY: the thread shares nothing that depends on its network namespace.
        unsafe { rustix::thread::unshare_unsafe(rustix::thread::UnshareFlags::NEWNET) }.unwrap();
        std::fs::File::open("/proc/thread-self/ns/net").unwrap().into()
    })
    .join()
    .unwrap()
}

pub(crate) fn serve(netns: &OwnedFd, name: &str) {
    let any = (Ipv4Addr::UNSPECIFIED, 8080);
    let (tcp, udp) = inside(netns.as_fd(), || (TcpListener::bind(any), UdpSocket::bind(any))).unwrap();
    let (tcp, udp) = (tcp.unwrap(), udp.unwrap());
    let answer = |name: &str, peer: SocketAddr| format!("{name} to {}", peer.ip());
    let owned = name.to_owned();
    thread::spawn(move || {
        for stream in tcp.incoming() {
            let mut stream = stream.unwrap();
            let peer = stream.peer_addr().unwrap();
            let _ = stream.write_all(answer(&owned, peer).as_bytes());
        }
    });
    let name = name.to_owned();
    thread::spawn(move || {
        let mut buffer = [0; 64];
        while let Ok((_, peer)) = udp.recv_from(&mut buffer) {
            let _ = udp.send_to(answer(&name, peer).as_bytes(), peer);
        }
    });
}

/// What a server says to a client in `from`, or the error's name.
pub(crate) fn ask(from: &OwnedFd, to: impl Into<IpAddr>, port: u16) -> String {
    let to = SocketAddr::new(to.into(), port);
    let talk = || {
        let mut stream = TcpStream::connect_timeout(&to, PATIENCE)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.shutdown(Shutdown::Write)?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok::<_, std::io::Error>(answer)
    };
    inside(from.as_fd(), talk)
        .unwrap()
        .unwrap_or_else(|e| format!("{:?}", e.kind()))
}

/// The server's name only.
pub(crate) fn who(from: &OwnedFd, to: impl Into<IpAddr>, port: u16) -> String {
    ask(from, to, port).split(' ').next().unwrap().to_owned()
}

pub(crate) fn udp_client(from: &OwnedFd) -> UdpSocket {
    let socket = inside(from.as_fd(), || UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)))
        .unwrap()
        .unwrap();
    socket.set_read_timeout(Some(PATIENCE)).unwrap();
    socket
}
