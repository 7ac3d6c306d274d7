//! Every limit and period of the node agent, in one place. Numbers that users can see are upstream's.

use std::time::Duration;

/// The first pause before a crashed container runs again, and the longest.
pub(crate) const CRASH_PAUSE_MIN: Duration = Duration::from_secs(10);
pub(crate) const CRASH_PAUSE_MAX: Duration = Duration::from_secs(300);
/// A container that ran this long starts anew with the first pause.
pub(crate) const CRASH_FORGIVEN: Duration = Duration::from_secs(600);
/// Pauses between tries to pull an image.
pub(crate) const PULL_PAUSE_MIN: Duration = Duration::from_secs(10);
pub(crate) const PULL_PAUSE_MAX: Duration = Duration::from_secs(300);
/// Pauses between tries of everything else that a pod needs: its sandbox, its volumes, a container's start.
pub(crate) const TRY_PAUSE_MIN: Duration = Duration::from_millis(500);
pub(crate) const TRY_PAUSE_MAX: Duration = Duration::from_secs(20);
/// A pass over everything that runs, for what an event may have missed.
pub(crate) const FULL_PASS: Duration = Duration::from_secs(60);

pub(crate) const LEASE_SECONDS: i64 = 40;
pub(crate) const LEASE_RENEWAL: Duration = Duration::from_secs(10);
pub(crate) const NODE_STATUS_LOOK: Duration = Duration::from_secs(10);
/// An unchanged node status is written again after this.
pub(crate) const NODE_STATUS_REPORT: Duration = Duration::from_secs(300);
pub(crate) const NODE_RETRY: Duration = Duration::from_millis(500);
/// Images that a Node's status lists.
pub(crate) const NODE_IMAGES: usize = 50;
pub(crate) const NODE_IMAGE_NAMES: usize = 5;

/// What a container may leave as its last words.
pub(crate) const TERMINATION_MESSAGE: u64 = 4096;
pub(crate) const TERMINATION_LOG: u64 = 2048;
pub(crate) const TERMINATION_LOG_LINES: usize = 80;

pub(crate) const LOG_FILE: u64 = 10 << 20;
pub(crate) const LOG_FILES: usize = 5;
pub(crate) const LOG_LOOK: Duration = Duration::from_secs(10);

/// A Secret, ConfigMap and downward API volume holds at most this.
pub(crate) const VOLUME_FILES: usize = 1 << 20;
/// resolv.conf's search list, as upstream bounds it.
pub(crate) const SEARCHES: usize = 32;
pub(crate) const SEARCH_CHARACTERS: usize = 2048;
pub(crate) const NAMESERVERS: usize = 3;

/// Bytes of an HTTP probe's answer that are read.
pub(crate) const PROBE_BODY: usize = 10 << 10;
pub(crate) const PROBE_REDIRECTS: u32 = 10;

/// How long an authentication or authorization answer is believed.
pub(crate) const TOKEN_BELIEVED: Duration = Duration::from_secs(120);
pub(crate) const ALLOWED_BELIEVED: Duration = Duration::from_secs(300);
pub(crate) const DENIED_BELIEVED: Duration = Duration::from_secs(30);
pub(crate) const ANSWERS_BELIEVED: usize = 1024;

/// A frame that a streaming client may send, and the streams of one connection.
pub(crate) const FRAME: usize = 1 << 20;
pub(crate) const HEADER_BLOCK: usize = 64 << 10;
pub(crate) const STREAMS: usize = 4096;
/// Half of the window that SPDY clients have by default: they are told to go on when they used this much.
pub(crate) const WINDOW_TOLD: u32 = 32 << 10;
/// Messages that wait to go to a client, and those of one stream that wait for whoever takes them.
pub(crate) const OUT_QUEUE: usize = 16;
pub(crate) const IN_QUEUE: usize = 32;
/// How long a client may take to read what was sent before the connection is cut.
pub(crate) const LINGER: Duration = Duration::from_secs(10);
/// How long an ended command's output is waited for, when something it left behind keeps it open.
pub(crate) const EXEC_DRAIN: Duration = Duration::from_secs(2);
pub(crate) const COPY_BUFFER: usize = 32 << 10;
/// Streams of a session must all come within this.
pub(crate) const STREAMS_COME: Duration = Duration::from_secs(30);

/// What a client may take for TLS, and for a request's head.
pub(crate) const HANDSHAKE: Duration = Duration::from_secs(10);
pub(crate) const HEAD_COMES: Duration = Duration::from_secs(30);
pub(crate) const HEAD_BYTES: usize = 64 << 10;
/// A pause after a connection could not be accepted: descriptors may have run out.
pub(crate) const ACCEPT_PAUSE: Duration = Duration::from_millis(100);
/// How long the API server may take to say who asks and whether they may.
pub(crate) const REVIEW: Duration = Duration::from_secs(10);
/// What is read of a log at a time, and the most that one entry may hold.
pub(crate) const LOG_BLOCK: usize = 64 << 10;
pub(crate) const LOG_ENTRY: usize = 256 << 10;
/// How often a followed log is looked at where the kernel cannot tell of changes.
pub(crate) const LOG_UNWATCHED_LOOK: Duration = Duration::from_secs(1);
/// After this long without a word, the kernel asks whether the other machine is still there.
pub(crate) const CONNECTION_ALIVE: Duration = Duration::from_secs(30);
