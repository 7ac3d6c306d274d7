//! The front proxy: one that shows a certificate of its own authority says who asks, in headers.

use std::collections::BTreeMap;
use std::sync::Arc;

use api::{BoxFuture, Identity, SmolStr};
use http::HeaderMap;
use rustls_pki_types::{CertificateDer, UnixTime};
use x509_parser::prelude::{FromDer as _, X509Certificate};

use super::authorities::Authorities;
use crate::authenticate::{Authenticator, Credentials, authenticated};
use crate::bootstrap::RequestHeaders;
use crate::http::url::decoded;
use crate::proxy::remove_prefixed;

/// Believes the headers of clients that show a certificate of these authorities.
pub struct FrontProxies {
    pub authorities: Arc<Authorities>,
    /// All names are in lower case, as requests have them.
    headers: RequestHeaders,
}

impl FrontProxies {
    pub fn new(headers: &RequestHeaders) -> Result<Self, String> {
        let lower = |names: &[String]| names.iter().map(|name| name.to_ascii_lowercase()).collect();
        Ok(Self {
            authorities: Authorities::new(headers.client_ca_pem.as_bytes())?,
            headers: RequestHeaders {
                username_headers: lower(&headers.username_headers),
                uid_headers: lower(&headers.uid_headers),
                group_headers: lower(&headers.group_headers),
                extra_prefixes: lower(&headers.extra_prefixes),
                ..headers.clone()
            },
        })
    }
}

impl Authenticator for FrontProxies {
    fn authenticate<'a>(
        &'a self,
        credentials: &'a Credentials<'a>,
    ) -> BoxFuture<'a, Result<Option<Identity>, String>> {
        Box::pin(std::future::ready(self.known(credentials)))
    }

    fn forget(&self, headers: &mut HeaderMap) {
        let own = &self.headers;
        let names = [&own.username_headers, &own.uid_headers, &own.group_headers];
        for name in names.into_iter().flatten() {
            headers.remove(name);
        }
        for prefix in &own.extra_prefixes {
            if headers.keys().any(|name| name.as_str().starts_with(prefix)) {
                remove_prefixed(headers, prefix);
            }
        }
    }
}

impl FrontProxies {
    fn known(&self, credentials: &Credentials<'_>) -> Result<Option<Identity>, String> {
        let headers = &credentials.parts.headers;
        let (Some(user), Some(leaf)) = (
            first(headers, &self.headers.username_headers),
            credentials.certificates.first(),
        ) else {
            return Ok(None);
        };
        self.authorities
            .verify(credentials.certificates, UnixTime::now())?;
        self.check_name(leaf)?;
        let mut identity = Identity {
            uid: SmolStr::new(first(headers, &self.headers.uid_headers).unwrap_or_default()),
            groups: all(headers, &self.headers.group_headers),
            ..Identity::user(user, [])
        };
        identity.extra = extra(headers, &self.headers.extra_prefixes);
        Ok(Some(authenticated(identity)))
    }

    fn check_name(&self, leaf: &CertificateDer<'_>) -> Result<(), String> {
        let allowed = &self.headers.allowed_names;
        if allowed.is_empty() {
            return Ok(());
        }
        let (_, leaf) = X509Certificate::from_der(leaf).map_err(|e| e.to_string())?;
        let name = leaf
            .subject()
            .iter_common_name()
            .find_map(|name| name.as_str().ok());
        let name = name.unwrap_or_default();
        if allowed.iter().any(|allowed| allowed == name) {
            return Ok(());
        }
        Err(format!("x509: subject with cn={name} is not in the allowed list"))
    }
}

fn first<'a>(headers: &'a HeaderMap, names: &[String]) -> Option<&'a str> {
    let values = names.iter().filter_map(|name| headers.get(name)?.to_str().ok());
    values.into_iter().find(|value| !value.is_empty())
}

fn all(headers: &HeaderMap, names: &[String]) -> Vec<SmolStr> {
    let values = names.iter().flat_map(|name| headers.get_all(name));
    values
        .filter_map(|value| value.to_str().ok())
        .filter(|value| !value.is_empty())
        .map(SmolStr::new)
        .collect()
}

fn extra(headers: &HeaderMap, prefixes: &[String]) -> BTreeMap<SmolStr, Vec<SmolStr>> {
    let mut extra: BTreeMap<SmolStr, Vec<SmolStr>> = BTreeMap::new();
    for prefix in prefixes {
        for (name, value) in headers {
            if let (Some(key), Ok(value)) = (name.as_str().strip_prefix(prefix.as_str()), value.to_str()) {
                let key = SmolStr::new(decoded(key));
                extra.entry(key).or_default().push(SmolStr::new(value));
            }
        }
    }
    extra
}
