//! The Secret in which a bootstrap token is kept.

use api::{SmolStr, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reconcile::{Cache, Named};
use serde::Deserialize;

use crate::resources::SECRETS;

pub(crate) const TYPE: &str = "bootstrap.kubernetes.io/token";
pub(crate) const NAMESPACE: &str = "kube-system";
const PREFIX: &str = "bootstrap-token-";

/// A Secret of which only the parts of a token are read; all values are in base64.
#[derive(Deserialize)]
pub struct BootstrapToken {
    #[serde(rename = "type", default)]
    of: SmolStr,
    #[serde(default)]
    data: Data,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Data {
    /// RFC 3339.
    expiration: Option<String>,
    token_id: Option<String>,
    token_secret: Option<String>,
    usage_bootstrap_signing: Option<String>,
}

/// The cluster's bootstrap tokens.
pub(crate) fn all(cache: &Cache) -> impl Iterator<Item = Named<BootstrapToken>> {
    let secrets = cache.by_field(&SECRETS, "type", TYPE);
    let here = secrets.filter(|secret| secret.key.namespace == NAMESPACE);
    here.filter_map(|secret| cache.view_of(secret).ok())
}

/// Whether a Secret is named as a bootstrap token's is.
pub(crate) fn is_named(name: &str) -> bool {
    name.starts_with(PREFIX)
}

impl BootstrapToken {
    /// What says no time expires never; what says none that can be read has expired.
    pub(crate) fn until(&self) -> Option<Timestamp> {
        let expiration = self.data.expiration.as_ref().filter(|_| self.of == TYPE)?;
        let text = decoded(expiration);
        if text.is_empty() {
            return None;
        }
        Some(text.parse().unwrap_or(Timestamp::UNIX_EPOCH))
    }

    /// The token's id and secret, if it may sign and its Secret is named after the id.
    pub(crate) fn signs(&self, name: &str) -> Option<(String, String)> {
        let text = |value: &Option<String>| Some(decoded(value.as_ref()?)).filter(|text| !text.is_empty());
        let (id, secret) = (text(&self.data.token_id)?, text(&self.data.token_secret)?);
        let may = text(&self.data.usage_bootstrap_signing)? == "true";
        (may && name.strip_prefix(PREFIX) == Some(&id)).then_some((id, secret))
    }
}

/// The text; none if it is not one.
fn decoded(value: &str) -> String {
    let bytes = STANDARD.decode(value).unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}
