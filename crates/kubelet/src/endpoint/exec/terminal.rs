//! A client's streams of one session, by name, whichever protocol brings them.

use std::collections::HashMap;

use bytes::Bytes;
use serde_json::Value;
use tokio::sync::mpsc;

use super::super::upgrade::Stream;
use super::Wanted;
use crate::endpoint::streaming::handshake::Asked;
use crate::endpoint::streaming::spdy::{self, Place};
use crate::endpoint::streaming::websocket::{self, Framing};
use crate::endpoint::streaming::{Connection, Inbox, Lane};
use crate::limits;

pub(super) struct Terminal {
    pub(super) connection: Connection,
    pub(super) stdin: Option<Inbox>,
    pub(super) stdout: Option<Lane>,
    pub(super) stderr: Option<Lane>,
    pub(super) resize: Option<Inbox>,
    status: Lane,
    /// From version 4 on the status is a JSON document; before, it is a failure's message.
    is_json: bool,
    _places: Vec<Place>,
}

/// The channels' numbers: a process's own descriptors, then what belongs to the session.
const STDOUT: u32 = 1;
const STDERR: u32 = 2;
const STATUS: u32 = 3;

impl Terminal {
    /// Nothing if the client did not bring the streams it asked for.
    pub(super) async fn open(stream: Stream, asked: Asked, wanted: Wanted) -> Option<Terminal> {
        match asked {
            Asked::WebSocket(protocol) => Some(of_websocket(stream, protocol, wanted).await),
            Asked::Spdy(protocol) => of_spdy(stream, protocol, wanted).await,
            Asked::Tunnel(_) => None,
        }
    }

    /// Ends the output, then tells how it went.
    pub(super) async fn finish(self, status: &Value) {
        let message = match (self.is_json, status["status"] == "Success") {
            (true, _) => Bytes::from(status.to_string()),
            (false, true) => Bytes::new(),
            (false, false) => Bytes::from(status["message"].as_str().unwrap_or_default().to_owned()),
        };
        for lane in [&self.stdout, &self.stderr].into_iter().flatten() {
            // A client that is gone is told nothing.
            let _gone = lane.end().await;
        }
        if !message.is_empty() {
            let _gone = self.status.send(message).await;
        }
        let _gone = self.status.end().await;
    }
}

async fn of_websocket(stream: Stream, protocol: &str, wanted: Wanted) -> Terminal {
    let inputs = [wanted.stdin, false, false, false, true];
    let (connection, mut inboxes) = websocket::open(stream, Framing::of(protocol), &inputs).await;
    let lane = |there: bool, id| there.then(|| connection.lane(id));
    let (stdout, stderr) = (lane(wanted.stdout, STDOUT), lane(wanted.stderr, STDERR));
    let status = connection.lane(STATUS);
    // An empty message on the first channel there is tells the client that it is connected.
    let first = stdout.as_ref().or(stderr.as_ref()).unwrap_or(&status);
    let _gone = first.send(Bytes::new()).await;
    Terminal {
        stdin: inboxes[0].take(),
        resize: inboxes[4].take(),
        stdout,
        stderr,
        status,
        is_json: protocol.starts_with("v4.") || protocol.starts_with("v5."),
        connection,
        _places: Vec::new(),
    }
}

async fn of_spdy(stream: Stream, protocol: &str, wanted: Wanted) -> Option<Terminal> {
    let (connection, mut opened) = spdy::open(stream);
    let resizes = wanted.tty && (protocol.starts_with("v4.") || protocol.starts_with("v3."));
    let expected = 1 + [wanted.stdin, wanted.stdout, wanted.stderr, resizes]
        .into_iter()
        .filter(|there| *there)
        .count();
    let Ok(mut streams) = tokio::time::timeout(limits::STREAMS_COME, collect(&mut opened, expected)).await
    else {
        tracing::debug!("timed out waiting for client to create streams");
        connection.close().await;
        return None;
    };
    // Streams that come later are refused.
    opened.close();
    let mut places = Vec::new();
    let mut take = |name: &str| {
        let (inbox, lane, place) = streams.remove(name)?.parts();
        places.push(place);
        Some((inbox, lane))
    };
    let Some((_, status)) = take("error") else {
        connection.close().await;
        return None;
    };
    Some(Terminal {
        stdin: take("stdin").map(|(inbox, _)| inbox),
        stdout: take("stdout").map(|(_, lane)| lane),
        stderr: take("stderr").map(|(_, lane)| lane),
        resize: take("resize").map(|(inbox, _)| inbox),
        status,
        is_json: protocol.starts_with("v4."),
        connection,
        _places: places,
    })
}

async fn collect(
    opened: &mut mpsc::Receiver<spdy::Stream>,
    expected: usize,
) -> HashMap<String, spdy::Stream> {
    let mut streams = HashMap::new();
    while streams.len() < expected {
        let Some(stream) = opened.recv().await else { break };
        let name = stream.header("streamtype").to_owned();
        if !["error", "stdin", "stdout", "stderr", "resize"].contains(&name.as_str()) {
            let _gone = stream.lane.refuse().await;
            continue;
        }
        let _gone = stream.lane.accept().await;
        streams.insert(name, stream);
    }
    streams
}
