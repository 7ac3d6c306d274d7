//! Every bound of the endpoint, in one place.

use std::time::Duration;

/// How long an authentication or authorization answer is believed, how many are, and how long one may take.
pub(in crate::endpoint) const TOKEN_BELIEVED: Duration = Duration::from_secs(120);
pub(in crate::endpoint) const ALLOWED_BELIEVED: Duration = Duration::from_secs(300);
pub(in crate::endpoint) const DENIED_BELIEVED: Duration = Duration::from_secs(30);
pub(in crate::endpoint) const ANSWERS_BELIEVED: usize = 1024;
pub(in crate::endpoint) const REVIEW: Duration = Duration::from_secs(10);

/// A frame that a streaming client may send, and the streams of one connection.
pub(in crate::endpoint) const FRAME: usize = 1 << 20;
pub(in crate::endpoint) const HEADER_BLOCK: usize = 64 << 10;
pub(in crate::endpoint) const STREAMS: usize = 4096;
/// Half of the window that SPDY clients have by default: they are told to go on when they used this much.
pub(in crate::endpoint) const WINDOW_TOLD: u32 = 32 << 10;
/// Messages that wait to go to a client, and those of one stream that wait for whoever takes them.
pub(in crate::endpoint) const OUT_QUEUE: usize = 16;
pub(in crate::endpoint) const IN_QUEUE: usize = 32;
pub(in crate::endpoint) const COPY_BUFFER: usize = 32 << 10;
/// Streams of a session must all come within this.
pub(in crate::endpoint) const STREAMS_COME: Duration = Duration::from_secs(30);
/// How long a client may take to read what was sent before the connection is cut.
pub(in crate::endpoint) const LINGER: Duration = Duration::from_secs(10);
/// How long an ended command's output is waited for, when something it left behind keeps it open.
pub(in crate::endpoint) const EXEC_DRAIN: Duration = Duration::from_secs(2);

/// What a client may take for TLS, and for a request's head.
pub(in crate::endpoint) const HANDSHAKE: Duration = Duration::from_secs(10);
pub(in crate::endpoint) const HEAD_COMES: Duration = Duration::from_secs(30);
pub(in crate::endpoint) const HEAD_BYTES: usize = 64 << 10;
/// After this long without a word, the kernel asks whether the other machine is still there.
pub(in crate::endpoint) const CONNECTION_ALIVE: Duration = Duration::from_secs(30);
/// A pause after a connection could not be accepted: descriptors may have run out.
pub(in crate::endpoint) const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

/// What is read of a log at a time, and the most that one entry or a packed file may hold.
pub(in crate::endpoint) const LOG_BLOCK: usize = 64 << 10;
pub(in crate::endpoint) const LOG_ENTRY: usize = 256 << 10;
pub(in crate::endpoint) const LOG_UNPACKED: u64 = 64 << 20;
/// How often a followed log is looked at where the kernel cannot tell of changes.
pub(in crate::endpoint) const LOG_UNWATCHED_LOOK: Duration = Duration::from_secs(1);
