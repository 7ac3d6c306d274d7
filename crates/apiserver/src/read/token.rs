//! Where a list goes on: upstream's continue token, base64 of `{"v":"meta.k8s.io/v1","rv":7,"start":"/default\u0000"}`.

use api::refused::Details;
use api::{Refused, Revision};
use base64::Engine as _;
use base64::alphabet::URL_SAFE;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use store::Range;

const VERSION: &str = "meta.k8s.io/v1";
/// As lenient as Go's.
const BASE64URL: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new()
        .with_encode_padding(false)
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

#[derive(Serialize, Deserialize)]
struct Written {
    v: String,
    rv: i64,
    start: String,
}

pub(crate) struct Token {
    /// `None`: as of now. Given to those whose revision is gone and who rather go on than start over.
    revision: Option<Revision>,
    pub(super) start: Bytes,
}

impl Token {
    pub(super) fn at(&self) -> Option<Revision> {
        self.revision
    }
}

/// The first key after this one.
pub(super) fn after(key: &Bytes) -> Bytes {
    let mut next = Vec::with_capacity(key.len() + 1);
    next.extend_from_slice(key);
    next.push(0);
    next.into()
}

pub(super) fn write(revision: Revision, prefix: &Bytes, last: &Bytes) -> String {
    encode(
        i64::try_from(revision.0).unwrap_or(i64::MAX),
        prefix,
        last,
        "\u{0}",
    )
}

/// Upstream's 410 carries a token by which to go on as of now, inconsistently.
pub(super) fn expired(range: &Range) -> Refused {
    let message = "The provided continue parameter is too old to display a consistent list result. You can start a new \
                   list without the continue parameter, or use the continue token in this response to retrieve the \
                   remainder of the results. Continuing with the provided token results in an inconsistent list - \
                   objects that were created, modified, or deleted between the time the first chunk was returned and now \
                   may show up in the list.";
    let mut refused = Refused::expired(message);
    refused.details = Some(Box::new(Details {
        continue_token: encode(-1, &range.prefix, &range.start, ""),
        ..Details::default()
    }));
    refused
}

fn encode(rv: i64, prefix: &Bytes, from: &Bytes, end: &str) -> String {
    let rest = from.strip_prefix(prefix.as_ref()).unwrap_or(from);
    let written = Written {
        v: VERSION.to_owned(),
        rv,
        start: format!("/{}{end}", String::from_utf8_lossy(rest)),
    };
    BASE64URL.encode(serde_json::to_vec(&written).unwrap_or_default())
}

/// `None` where there is no token.
pub(super) fn read(token: &str, prefix: &Bytes) -> Result<Option<Token>, Refused> {
    if token.is_empty() {
        return Ok(None);
    }
    let bad = |why: String| {
        Refused::bad_request(format!(
            "invalid continue token: continue key is not valid: {why}"
        ))
    };
    let bytes = BASE64URL
        .decode(token.trim_end_matches('='))
        .map_err(|e| bad(e.to_string()))?;
    let says = |e: serde_json::Error| bad(crate::codec::goish::json_error(&e.to_string(), &bytes));
    let written: Written = serde_json::from_slice(&bytes).map_err(says)?;
    if written.v != VERSION {
        return Err(bad(format!(
            "server does not recognize this encoded version {:?}",
            written.v
        )));
    }
    let rest = written.start.strip_prefix('/').unwrap_or(&written.start);
    if rest.split('/').any(|part| part == "..") {
        return Err(bad("continue key must not contain \"..\"".to_owned()));
    }
    let mut start = prefix.to_vec();
    start.extend_from_slice(rest.as_bytes());
    Ok(Some(Token {
        revision: u64::try_from(written.rv).ok().filter(|rv| *rv > 0).map(Revision),
        start: start.into(),
    }))
}
