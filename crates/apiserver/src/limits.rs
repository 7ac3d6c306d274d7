//! Every limit of the API server, in one place.

use std::time::Duration;

/// The limits that are for the one who runs the server to choose. The defaults are kube-apiserver's.
#[derive(Clone, Debug, PartialEq)]
pub struct Limits {
    /// Priority and fairness; without it, the two numbers in flight hold for themselves.
    pub fairness: bool,
    /// Requests that read at once; 0 is no limit. With fairness, the sum of both numbers is what there is to share.
    pub requests_in_flight: usize,
    pub changes_in_flight: usize,
    /// How long a request may take, and the most that its `?timeout=` may say. Not of watches, logs and connections.
    pub request_timeout: Duration,
    /// A watch that names no timeout ends after this long, or up to twice of it.
    pub watch_timeout: Duration,
    /// Streams of one HTTP/2 connection.
    pub http2_streams: u32,
    /// How likely an HTTP/2 connection is told after a request to go elsewhere, between servers behind a balancer.
    pub goaway_chance: f64,
    /// How long the server goes on as before, but says that it is not ready, after it was told to stop.
    pub shutdown_delay: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            fairness: true,
            requests_in_flight: 400,
            changes_in_flight: 200,
            request_timeout: Duration::from_secs(60),
            watch_timeout: Duration::from_secs(1800),
            http2_streams: 100,
            goaway_chance: 0.0,
            shutdown_delay: Duration::ZERO,
        }
    }
}

/// The largest request body, as upstream's `maxRequestBodyBytes`.
pub const BODY_BYTES: usize = 3 << 20;
/// How much more of a body that is too large is read, and forgotten, before the answer.
pub const BODY_DISCARD_BYTES: usize = 64 * 1024 * 1024;
/// Operations in one JSON patch.
pub const JSON_PATCH_OPERATIONS: usize = 10_000;
/// Nesting of a body in JSON, as upstream's decoders. What is kept of it nests less: see `api::limits::OBJECT_DEPTH`.
pub const JSON_DEPTH: usize = 10_000;
/// The longest name of a field manager.
pub const MANAGER_BYTES: usize = 128;

/// How often an eviction that lost a race for its budget is tried anew; upstream's.
pub const EVICTION_RETRIES: usize = 20;
/// How often a generated name that is taken is drawn again.
pub const NAME_RETRIES: usize = 8;
/// Random characters at the end of a generated name.
pub const NAME_SUFFIX: usize = 5;
/// What is left of `generateName` so that the whole name fits.
pub const GENERATE_NAME_BYTES: usize = 63 - NAME_SUFFIX;

/// Objects of a deletecollection that are deleted at the same time.
pub const COLLECTION_DELETES: usize = 16;

/// How long a read waits for a revision that is still to come.
pub const FUTURE_REVISION_WAIT: Duration = Duration::from_secs(3);
/// Stored bytes of a list's objects beyond which they are encoded chunk by chunk, aside, where it holds up nobody else.
pub const LIST_CHUNK_BYTES: usize = 256 << 10;
/// Bytes of a list gathered into one piece of the answer.
pub const LIST_PIECE_BYTES: usize = 64 << 10;
/// Bytes of HTTP/2 frames that are written together.
pub const GATHERED_BYTES: usize = 128 << 10;
/// A write from which on more is expected to follow.
pub const LONG_WRITE_BYTES: usize = 8 << 10;
/// A response of at least this size is compressed for those who ask for it.
pub const GZIP_BYTES: usize = 128 << 10;

/// How often objects past their time are looked for.
pub const EXPIRE_EVERY: Duration = Duration::from_secs(60);

/// How often a quiet watch that asked for bookmarks gets one.
pub const BOOKMARK_EVERY: Duration = Duration::from_secs(60);
/// Commits kept for the watches of one value of an indexed field, beyond which they turn to the store's history.
pub const LANE_COMMITS: usize = 1024;
/// Encoded watch events kept for those who come a little later.
pub const SHARED_FRAMES: usize = 4096;
/// Bytes of them, with the objects that they keep alive.
pub const SHARED_FRAME_BYTES: usize = 8 << 20;

/// Bytes of all request headers together.
pub const HEADER_BYTES: usize = 1 << 20;
/// How long a connection may take to send its request's headers.
pub const HEADER_TIMEOUT: Duration = Duration::from_secs(32);
/// How long a TLS handshake may take.
pub const HANDSHAKE_TIMEOUT: Duration = Duration::from_secs(10);
/// How long a connection may be without a request, as upstream's; over HTTP/1.1, it is [`HEADER_TIMEOUT`] that holds.
pub const IDLE_TIMEOUT: Duration = Duration::from_secs(90);
/// Streams of one HTTP/2 connection that its client has taken back before they were looked at. More is an attack
/// (CVE-2023-44487), and the connection ends.
pub const HTTP2_TAKEN_BACK: usize = 20;
/// Streams of one HTTP/2 connection that were ended here for a client's mistakes, before the connection ends.
pub const HTTP2_MISTAKES: usize = 100;
/// How long a request may wait for its turn at the most, of the fourth of its time that it may.
pub const QUEUE_WAIT: Duration = Duration::from_secs(60);
/// How often a quiet HTTP/2 connection is asked whether it is there.
pub const HTTP2_PING: Duration = Duration::from_secs(45);
/// How long no connection is taken after the system refused one (too many open files).
pub const ACCEPT_PAUSE: Duration = Duration::from_millis(50);
/// How long connections may go on after the server was told to stop.
pub const SHUTDOWN_GRACE: Duration = Duration::from_secs(10);

/// How long a connection's certificates count before they are verified anew.
pub const CERTIFICATE_RECHECK: Duration = Duration::from_secs(10);

/// How often the keys of an issuer of tokens are asked for at most: a token that names an unknown one costs no more.
pub const JWKS_EVERY: Duration = Duration::from_secs(1);
/// How long a token of an issuer counts before it is verified anew, as upstream's.
pub const TOKEN_SUCCESS: Duration = Duration::from_secs(10);
/// Answers of webhooks, and tokens, that are remembered.
pub const REMEMBERED: usize = 8192;

/// How long reaching a node or pod may take before a proxied request fails.
pub const DIAL: Duration = Duration::from_secs(10);
/// What is read of a refusal by a kubelet.
pub const REFUSAL: usize = 50_000;
/// Bytes in flight in each direction of a tunnelled connection.
pub const TUNNEL_BUFFER: usize = 32 << 10;
/// A tag of a proxied page that is longer is passed on as it is.
pub const TAG_BYTES: usize = 64 << 10;

/// Of how many pods it is checked whether they may stay when their namespace becomes stricter.
pub const PODS_CHECKED_BY_NAMESPACE: usize = 3000;

/// How long an unused connection to a webhook stays open, as in Go's client.
pub const WEBHOOK_IDLE: Duration = Duration::from_secs(90);
/// Places to which connections are kept; beyond that all are forgotten and made anew.
pub const WEBHOOK_PLACES: usize = 200;
/// How long the audit's webhook may take; upstream's time for every webhook of its settings.
pub const AUDIT_WEBHOOK: Duration = Duration::from_secs(30);
/// What is kept of an audit annotation by a policy.
pub const AUDIT_ANNOTATION_BYTES: usize = 10 << 10;
/// What is read of a webhook's answer.
pub const WEBHOOK_ANSWER_BYTES: usize = 64 << 20;

/// How often it is looked whether other API servers are there.
pub const API_SERVICES_EVERY: Duration = Duration::from_secs(5);

/// How often each of a fresh cluster's objects is tried to be made: servers that start together are in each other's way.
pub const BOOTSTRAP_TRIES: usize = 5;

/// How often node ports of Services that other programs wrote are looked for: upstream's interval.
pub const REPAIR_EVERY: Duration = Duration::from_secs(180);
/// How long such a check may take, as upstream's.
pub const API_SERVICE_CHECK: Duration = Duration::from_secs(5);
/// What is read of another API server's discovery.
pub const AGGREGATED_DOCUMENT_BYTES: usize = 16 << 20;
