//! `setpoint exec`: a command in a container, over WebSocket `v5.channel.k8s.io`.

use std::io::Write as _;

use anyhow::{Result, anyhow};
use clap::Args;
use client::https::escape;
use client::websocket::{Message, WebSocket};
use futures::{SinkExt as _, StreamExt as _};
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcgetwinsize, tcsetattr};
use serde_json::{Value, json};
use tokio::io::AsyncReadExt as _;
use tokio::signal::unix::{SignalKind, signal};

use crate::Session;

#[derive(Args, Debug)]
pub struct Exec {
    pod: String,
    #[arg(short, long)]
    container: Option<String>,
    /// Pass standard input to the command
    #[arg(short = 'i', long)]
    stdin: bool,
    /// Give the command a terminal
    #[arg(short, long)]
    tty: bool,
    #[arg(last = true, required = true)]
    command: Vec<String>,
}

/// Channel numbers of the protocol.
const STDIN: u8 = 0;
const STDOUT: u8 = 1;
const STDERR: u8 = 2;
const ERROR: u8 = 3;
const RESIZE: u8 = 4;
const CLOSE: u8 = 255;

impl Exec {
    pub(crate) async fn run(&self, session: &Session) -> Result<u8> {
        let mut path = format!(
            "/api/v1/namespaces/{}/pods/{}/exec?stdout=true&stderr={}&stdin={}&tty={}",
            session.namespace,
            self.pod.trim_start_matches("pod/"),
            !self.tty,
            self.stdin,
            self.tty
        );
        if let Some(container) = &self.container {
            path.push_str(&format!("&container={}", escape(container)));
        }
        for word in &self.command {
            path.push_str(&format!("&command={}", escape(word)));
        }
        let socket = session.https.websocket(&path, "v5.channel.k8s.io").await?;
        let raw = if self.tty { Raw::enter() } else { None };
        let code = self.pump(socket).await;
        drop(raw);
        code
    }

    async fn pump(&self, socket: WebSocket) -> Result<u8> {
        let (mut send, mut receive) = socket.split();
        let mut resized = signal(SignalKind::window_change())?;
        let mut input = tokio::io::stdin();
        let (mut buffer, mut open) = (vec![0; 32 << 10], self.stdin);
        if self.tty
            && let Some(size) = window()
        {
            send.send(frame(RESIZE, size.to_string().as_bytes())).await?;
        }
        loop {
            tokio::select! {
                message = receive.next() => match message {
                    Some(Ok(Message::Binary(bytes))) => {
                        if let Some(code) = take(&bytes)? {
                            return Ok(code);
                        }
                    }
                    Some(Ok(Message::Close(_))) | None => return Ok(0),
                    Some(Ok(_)) => {}
                    Some(Err(e)) => return Err(anyhow!("the connection broke: {e}")),
                },
                read = input.read(&mut buffer), if open => match read? {
                    0 => {
                        open = false;
                        send.send(frame(CLOSE, &[STDIN])).await?;
                    }
                    n => send.send(frame(STDIN, &buffer[..n])).await?,
                },
                _ = resized.recv(), if self.tty => if let Some(size) = window() {
                    send.send(frame(RESIZE, size.to_string().as_bytes())).await?;
                },
            }
        }
    }
}

fn frame(channel: u8, data: &[u8]) -> Message {
    let mut bytes = Vec::with_capacity(data.len() + 1);
    bytes.push(channel);
    bytes.extend_from_slice(data);
    Message::Binary(bytes.into())
}

/// Handles one frame; the exit code if it was the last.
fn take(bytes: &[u8]) -> Result<Option<u8>> {
    match bytes {
        [STDOUT, data @ ..] => {
            let mut out = std::io::stdout().lock();
            out.write_all(data).and_then(|()| out.flush())?;
        }
        [STDERR, data @ ..] => std::io::stderr().write_all(data)?,
        [ERROR, data @ ..] => return exit_code(&serde_json::from_slice(data)?).map(Some),
        _ => {}
    }
    Ok(None)
}

/// The command's exit code out of the Status that ends the session.
fn exit_code(status: &Value) -> Result<u8> {
    if status["status"] == "Success" {
        return Ok(0);
    }
    let causes = status["details"]["causes"].as_array().into_iter().flatten();
    let code = causes
        .filter(|c| c["reason"] == "ExitCode")
        .find_map(|c| c["message"].as_str()?.parse().ok());
    code.ok_or_else(|| anyhow!("{}", status["message"].as_str().unwrap_or("the command failed")))
}

fn window() -> Option<Value> {
    let size = tcgetwinsize(std::io::stdout()).ok()?;
    Some(json!({"Width": size.ws_col, "Height": size.ws_row}))
}

/// The terminal in raw mode, until dropped.
struct Raw(Termios);

impl Raw {
    fn enter() -> Option<Self> {
        let before = tcgetattr(std::io::stdin()).ok()?;
        let mut raw = before.clone();
        raw.make_raw();
        tcsetattr(std::io::stdin(), OptionalActions::Now, &raw).ok()?;
        Some(Self(before))
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        let _ = tcsetattr(std::io::stdin(), OptionalActions::Now, &self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_frame_tells_the_exit_code() {
        let failed = json!({"status": "Failure", "reason": "NonZeroExitCode",
            "details": {"causes": [{"reason": "ExitCode", "message": "3"}]}});
        assert_eq!(exit_code(&failed).unwrap(), 3);
        assert_eq!(exit_code(&json!({"status": "Success"})).unwrap(), 0);
        assert!(exit_code(&json!({"status": "Failure", "message": "no such file"})).is_err());
    }
}
