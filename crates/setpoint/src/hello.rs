//! The program of the image `setpoint.dev/hello`: a web server that answers with its pod's name, so that the first
//! application needs no registry; and a check, from inside a pod, that cluster DNS answers.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream, ToSocketAddrs as _};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use clap::Args;
use tokio::signal::unix::{SignalKind, signal};

#[derive(Args, Debug)]
pub(crate) struct Hello {
    /// Port to serve on
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Instead of serving: look this name up, and end
    #[arg(long)]
    resolve: Option<String>,
}

/// How long a client may take to send its request.
const PATIENCE: Duration = Duration::from_secs(10);
/// Between two tries to look a name up: the resolver answers at once where no rule leads to DNS yet.
const PAUSE: Duration = Duration::from_millis(20);
const HEADER_LINES: usize = 100;

impl Hello {
    pub(crate) fn run(self) -> Result<()> {
        match &self.resolve {
            Some(name) => resolve(name),
            None => self.serve(),
        }
    }

    fn serve(&self) -> Result<()> {
        let listener = TcpListener::bind((Ipv4Addr::UNSPECIFIED, self.port))
            .with_context(|| format!("listen on port {}", self.port))?;
        let name = rustix::system::uname().nodename().to_string_lossy().into_owned();
        println!("hello from {name}, listening on port {}", self.port);
        end_when_asked()?;
        for stream in listener.incoming() {
            let (Ok(stream), name) = (stream, name.clone()) else {
                continue;
            };
            std::thread::spawn(move || {
                if let Err(error) = answer(stream, &name) {
                    eprintln!("a request broke off: {error}");
                }
            });
        }
        Ok(())
    }
}

/// The first process of a container is not ended by a signal that it does not handle.
fn end_when_asked() -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()?;
    std::thread::spawn(move || {
        runtime.block_on(async {
            if let Ok(mut terminate) = signal(SignalKind::terminate()) {
                terminate.recv().await;
                std::process::exit(0);
            }
        });
    });
    Ok(())
}

fn answer(mut stream: TcpStream, name: &str) -> std::io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut request = String::new();
    reader.read_line(&mut request)?;
    for _ in 0..HEADER_LINES {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 || line.trim().is_empty() {
            break;
        }
    }
    let body = format!("Hello from {name}\n");
    println!("{}", request.trim());
    write!(
        stream,
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
}

/// The container may be quicker than the rules that lead to DNS: asked again until it answers.
fn resolve(name: &str) -> Result<()> {
    let give_up = Instant::now() + PATIENCE;
    loop {
        match (name, 443).to_socket_addrs() {
            Ok(mut found) => match found.next() {
                Some(address) => {
                    println!("{name} is {}", address.ip());
                    return Ok(());
                }
                None => bail!("{name} has no address"),
            },
            Err(error) if Instant::now() > give_up => bail!("look up {name}: {error}"),
            Err(_) => std::thread::sleep(PAUSE),
        }
    }
}
