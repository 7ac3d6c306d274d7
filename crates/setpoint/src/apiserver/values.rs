//! What values of flags look like, where clap does not know it: as Go's flags have them.

use std::path::Path;

use anyhow::{Context as _, Result, bail};
use client::Credentials;

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
