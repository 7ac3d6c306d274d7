//! Commands in containers, and joining what they run: a client's streams on one side, the runtime's on the other.

use bytes::{Bytes, BytesMut};
use http::{Request, Response};
use hyper::body::Incoming;
use runtime::{AttachSpec, ContainerState, ContainerStatus, Event, ExecSpec, Input, Output, Resize, Runtime};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio_util::sync::CancellationToken;

use self::terminal::Terminal;
use super::answer::{Body, bad_request, failed, not_found};
use super::query::Query;
use super::upgrade::upgrade;
use super::{Asked, Endpoint, text_of};
use crate::endpoint::streaming::handshake::Offer;
use crate::endpoint::streaming::{Inbox, Lane};
use crate::limits;

mod terminal;

const OFFER: Offer = Offer {
    websocket: &[
        "v5.channel.k8s.io",
        "v4.channel.k8s.io",
        "v4.base64.channel.k8s.io",
        "channel.k8s.io",
        "base64.channel.k8s.io",
    ],
    tunnel: &[],
    spdy: &[
        "v4.channel.k8s.io",
        "v3.channel.k8s.io",
        "v2.channel.k8s.io",
        "channel.k8s.io",
    ],
};

/// Which streams the client wants.
#[derive(Debug, Clone, Copy)]
struct Wanted {
    stdin: bool,
    stdout: bool,
    stderr: bool,
    tty: bool,
}

impl Wanted {
    fn of(query: &Query) -> Result<Wanted, &'static str> {
        let on = |name| {
            query
                .get(name)
                .is_some_and(|value| value == "1" || value == "true")
        };
        let tty = on("tty");
        // A terminal has one output.
        let wanted = Wanted {
            stdin: on("input"),
            stdout: on("output"),
            stderr: on("error") && !tty,
            tty,
        };
        if wanted.stdin || wanted.stdout || wanted.stderr {
            Ok(wanted)
        } else {
            Err("you must specify at least 1 of stdin, stdout, stderr")
        }
    }
}

impl Endpoint {
    pub(super) fn exec(
        &self,
        asked: Option<Asked<'_>>,
        query: &Query,
        request: Request<Incoming>,
    ) -> Response<Body> {
        let (wanted, container) = match self.find(asked, query) {
            Ok(found) => found,
            Err(refusal) => return *refusal,
        };
        let command: Vec<String> = query.all("command").map(str::to_owned).collect();
        if command.is_empty() {
            return failed("command cannot be empty");
        }
        let runtime = self.runtime.clone();
        upgrade(&OFFER, request, move |stream, asked| async move {
            let Some(terminal) = Terminal::open(stream, asked, wanted).await else {
                return;
            };
            let connection = terminal.connection.clone();
            let spec = ExecSpec {
                command,
                tty: wanted.tty,
                stdin: wanted.stdin,
                stdout: wanted.stdout,
                stderr: wanted.stderr,
            };
            tokio::select! {
                () = run(&runtime, &container.id, spec, terminal) => connection.close().await,
                // What runs for nobody is killed.
                () = connection.gone() => {}
            }
        })
    }

    pub(super) fn attach(
        &self,
        asked: Option<Asked<'_>>,
        query: &Query,
        request: Request<Incoming>,
    ) -> Response<Body> {
        let (wanted, container) = match self.find(asked, query) {
            Ok(found) => found,
            Err(refusal) => return *refusal,
        };
        let runtime = self.runtime.clone();
        upgrade(&OFFER, request, move |stream, asked| async move {
            let Some(terminal) = Terminal::open(stream, asked, wanted).await else {
                return;
            };
            let connection = terminal.connection.clone();
            let spec = AttachSpec {
                stdin: wanted.stdin,
                stdout: wanted.stdout,
                stderr: wanted.stderr,
            };
            tokio::select! {
                () = join(&runtime, &container.id, spec, terminal) => connection.close().await,
                () = connection.gone() => {}
            }
        })
    }

    /// `POST /run/…?cmd=…`: the words are split at spaces, the answer is all output.
    pub(super) async fn run(&self, asked: Option<Asked<'_>>, query: &Query) -> Response<Body> {
        let container = match self.find_container(asked) {
            Ok(container) => container,
            Err(refusal) => return *refusal,
        };
        let command: Vec<String> = query
            .get("cmd")
            .unwrap_or_default()
            .split(' ')
            .map(str::to_owned)
            .collect();
        match self.runtime.exec_sync(&container.id, &command, None).await {
            Ok(output) if output.code == 0 => {
                let bytes = [output.stdout, output.stderr].concat();
                super::answer::whole(http::StatusCode::OK, "application/json", bytes.into())
            }
            Ok(output) => {
                let said = String::from_utf8_lossy(&output.stderr).into_owned();
                failed(format!(
                    "command '{}' exited with {}: {said}",
                    command.join(" "),
                    output.code
                ))
            }
            Err(error) => failed(error.to_string()),
        }
    }

    fn find(
        &self,
        asked: Option<Asked<'_>>,
        query: &Query,
    ) -> Result<(Wanted, ContainerStatus), Box<Response<Body>>> {
        let wanted = Wanted::of(query).map_err(|message| Box::new(bad_request(message)))?;
        Ok((wanted, self.find_container(asked)?))
    }

    fn find_container(&self, asked: Option<Asked<'_>>) -> Result<ContainerStatus, Box<Response<Body>>> {
        let asked = asked.ok_or_else(|| Box::new(not_found("404 page not found")))?;
        let pod = self
            .pods
            .pod(asked.namespace, asked.pod)
            .ok_or_else(|| Box::new(not_found("pod does not exist")))?;
        let uid = text_of(&pod["metadata"]["uid"]);
        if asked.uid.is_some_and(|wanted| wanted != uid) {
            return Err(Box::new(not_found("pod does not exist")));
        }
        let missing = || Box::new(failed(format!("container not found ({:?})", asked.container)));
        self.running(uid, asked.container).ok_or_else(missing)
    }
}

async fn run(runtime: &Runtime, container: &str, spec: ExecSpec, terminal: Terminal) {
    let command = spec.command.clone();
    let ended = match runtime.exec(container, spec).await {
        Ok(mut session) => {
            let over = CancellationToken::new();
            let streams = Streams {
                stdin: session.stdin.take(),
                stdout: session.stdout.take(),
                stderr: session.stderr.take(),
                resize: session.resize.take(),
            };
            let exit = async {
                let code = session.exit.wait().await;
                over.cancel();
                code
            };
            let (code, terminal) = tokio::join!(exit, carry(streams, terminal, &over));
            (code, terminal)
        }
        Err(error) => (Err(error), terminal),
    };
    let status = match &ended.0 {
        Ok(0) => json!({ "status": "Success" }),
        Ok(code) => exited(*code, &command),
        Err(error) => internal(&format!("error executing command in container: {error}")),
    };
    ended.1.finish(&status).await;
}

async fn join(runtime: &Runtime, container: &str, spec: AttachSpec, terminal: Terminal) {
    let over = CancellationToken::new();
    // Before joining, or an end between the two would be missed.
    let ended = ended(runtime, container);
    let (status, terminal) = match runtime.attach(container, spec).await {
        Ok(session) => {
            let streams = Streams {
                stdin: session.stdin,
                stdout: session.stdout,
                stderr: session.stderr,
                resize: session.resize,
            };
            let end = async {
                ended.await;
                over.cancel();
            };
            let ((), terminal) = tokio::join!(end, carry(streams, terminal, &over));
            (json!({ "status": "Success" }), terminal)
        }
        Err(error) => (
            internal(&format!("error attaching to container: {error}")),
            terminal,
        ),
    };
    terminal.finish(&status).await;
}

/// Done when the container runs no more.
pub(super) fn ended<'a>(runtime: &'a Runtime, container: &str) -> impl Future<Output = ()> + use<'a> {
    let mut events = runtime.events();
    let container = container.to_owned();
    async move {
        loop {
            match runtime.container(&container).map(|status| status.state) {
                None | Some(ContainerState::Exited(_)) => return,
                Some(_) => {}
            }
            let concerns = |event: &Event| match event {
                Event::ContainerExited { container: id, .. } => *id == container,
                Event::ContainerStarted { .. } => false,
                Event::SandboxGone { .. } => true,
            };
            // An error is a lag: look again. At the runtime's end nothing runs.
            loop {
                match events.recv().await {
                    Ok(event) if !concerns(&event) => {}
                    Err(tokio::sync::broadcast::error::RecvError::Closed) => return,
                    _ => break,
                }
            }
        }
    }
}

struct Streams {
    stdin: Option<Input>,
    stdout: Option<Output>,
    stderr: Option<Output>,
    resize: Option<Resize>,
}

/// Carries bytes both ways until there is no more output: the program's input ends with the client's, or with the program.
async fn carry(streams: Streams, mut terminal: Terminal, over: &CancellationToken) -> Terminal {
    let input = feed(terminal.stdin.take(), streams.stdin);
    let sizes = resize(terminal.resize.take(), streams.resize);
    let output = async {
        tokio::join!(
            pump(streams.stdout, terminal.stdout.as_ref(), over),
            pump(streams.stderr, terminal.stderr.as_ref(), over),
        );
        over.cancelled().await;
    };
    let going_in = async {
        tokio::join!(input, sizes);
        std::future::pending::<()>().await;
    };
    tokio::select! {
        () = output => {}
        () = going_in => {}
    }
    terminal
}

/// Dropping the program's input at the end closes it.
async fn feed(from: Option<Inbox>, to: Option<Input>) {
    let (Some(mut from), Some(mut to)) = (from, to) else {
        return;
    };
    while let Some(bytes) = from.recv().await {
        if to.write_all(&bytes).await.is_err() {
            return;
        }
    }
    // A program that reads no more needs no end.
    let _unread = to.shutdown().await;
}

async fn pump(from: Option<Output>, to: Option<&Lane>, over: &CancellationToken) {
    let (Some(mut from), Some(to)) = (from, to) else {
        return;
    };
    let mut buffer = BytesMut::new();
    loop {
        buffer.reserve(limits::COPY_BUFFER);
        let read = tokio::select! {
            read = from.read_buf(&mut buffer) => read,
            () = abandoned(over) => return,
        };
        match read {
            Ok(1..) => {}
            Ok(0) | Err(_) => return,
        }
        let bytes: Bytes = buffer.split().freeze();
        if to.send(bytes).await.is_err() {
            return;
        }
    }
}

/// The program ended, but what it left behind keeps its output open and says nothing.
async fn abandoned(over: &CancellationToken) {
    over.cancelled().await;
    tokio::time::sleep(limits::EXEC_DRAIN).await;
}

#[derive(serde::Deserialize)]
struct Size {
    #[serde(rename = "Width")]
    width: u16,
    #[serde(rename = "Height")]
    height: u16,
}

/// A terminal's sizes come as JSON, one after the other, cut anywhere.
async fn resize(from: Option<Inbox>, to: Option<Resize>) {
    let (Some(mut from), Some(to)) = (from, to) else {
        return;
    };
    let mut text = BytesMut::new();
    while let Some(bytes) = from.recv().await {
        text.extend_from_slice(&bytes);
        let mut sizes = serde_json::Deserializer::from_slice(&text).into_iter::<Size>();
        while let Some(Ok(size)) = sizes.next() {
            // A program that ended has no size.
            let _ended = to.to(size.width, size.height);
        }
        let read = sizes.byte_offset();
        bytes::Buf::advance(&mut text, read);
        if text.len() > limits::COPY_BUFFER {
            return;
        }
    }
}

fn exited(code: i32, command: &[String]) -> Value {
    let message = format!(
        "command terminated with non-zero exit code: error executing command [{}], exit code {code}",
        command.join(" ")
    );
    json!({
        "status": "Failure", "reason": "NonZeroExitCode", "message": message,
        "details": { "causes": [{ "reason": "ExitCode", "message": code.to_string() }] },
    })
}

fn internal(message: &str) -> Value {
    json!({
        "status": "Failure", "reason": "InternalError", "code": 500,
        "message": format!("Internal error occurred: {message}"),
    })
}
