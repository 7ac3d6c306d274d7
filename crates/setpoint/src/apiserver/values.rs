//! What values of flags look like, where clap does not know it: as Go's flags have them.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow, bail};
use apiserver::webhook::Remote;
use client::{Credentials, Kubeconfig};
use http::HeaderValue;

/// A switch's value: `true`, `1`, `T` and so on.
pub(super) fn boolean(text: &str) -> Result<bool, String> {
    match text {
        "1" | "t" | "T" | "true" | "TRUE" | "True" => Ok(true),
        "0" | "f" | "F" | "false" | "FALSE" | "False" => Ok(false),
        _ => Err("want true or false".to_owned()),
    }
}

/// The text of a file that a flag names.
pub(super) fn read(flag: &str, path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("--{flag}: read {}", path.display()))
}

/// A certificate for clients and its key, each with the name of its flag: both are given, or neither.
pub(super) fn client_certificate(
    (cert_flag, cert): (&str, Option<&Path>),
    (key_flag, key): (&str, Option<&Path>),
) -> Result<Credentials> {
    match (cert, key) {
        (Some(cert), Some(key)) => Ok(Credentials::Certificate {
            cert_pem: read(cert_flag, cert)?.into_bytes(),
            key_pem: read(key_flag, key)?.into_bytes(),
        }),
        (None, None) => Ok(Credentials::None),
        _ => bail!("--{cert_flag} and --{key_flag} must be specified together"),
    }
}

/// A span of time as Go writes it: `1m30s`.
pub(super) fn duration(text: &str) -> Result<Duration, String> {
    let parsed = api::duration::parse(text).map_err(|error| error.to_string())?;
    Duration::try_from(parsed).map_err(|_| "must not be negative".to_owned())
}

/// The server that a kubeconfig names, and how this one is known there.
pub(super) fn remote(flag: &str, path: &Path) -> Result<Remote> {
    let endpoint = Kubeconfig::read(path).and_then(|config| config.endpoint(None));
    let remote = endpoint.and_then(|endpoint| {
        let tls = client::tls::config(&endpoint, &["http/1.1"])?;
        let authorization = match &endpoint.credentials {
            Credentials::Token(token) => Some(HeaderValue::try_from(format!("Bearer {token}"))),
            Credentials::Certificate { .. } | Credentials::None => None,
        };
        let authorization = authorization
            .transpose()
            .map_err(|_| "the token is no header".to_owned())?;
        Remote::new(&endpoint.server, Arc::new(tls), authorization)
    });
    remote.map_err(|e| anyhow!("--{flag} {}: {e}", path.display()))
}
