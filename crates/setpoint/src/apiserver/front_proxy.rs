//! Aggregation in both directions: how other API servers know this one, and whom this one believes who else asks.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context as _, Result, anyhow};
use apiserver::Parts;
use apiserver::auth::authorities::Authorities;
use apiserver::auth::front_proxies::FrontProxies;
use apiserver::bootstrap::RequestHeaders;
use clap::Args;
use client::Endpoint;

use super::values;
use crate::streaming;

#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Aggregation")]
pub(crate) struct FrontProxyFlags {
    /// The certificate under which this server asks other API servers
    #[arg(long)]
    proxy_client_cert_file: Option<PathBuf>,
    /// Its key
    #[arg(long)]
    proxy_client_key_file: Option<PathBuf>,
    /// Who signs the certificates of proxies that say in headers who asks
    #[arg(long)]
    requestheader_client_ca_file: Option<PathBuf>,
    /// The common names of these proxies [default: any]
    #[arg(long, value_delimiter = ',')]
    requestheader_allowed_names: Vec<String>,
    /// The headers of the user's name
    #[arg(long, value_delimiter = ',')]
    requestheader_username_headers: Vec<String>,
    /// The headers of the user's uid
    #[arg(long, value_delimiter = ',')]
    requestheader_uid_headers: Vec<String>,
    /// The headers of the user's groups
    #[arg(long, value_delimiter = ',')]
    requestheader_group_headers: Vec<String>,
    /// What the headers of further facts about the user begin with
    #[arg(long, value_delimiter = ',')]
    requestheader_extra_headers_prefix: Vec<String>,
}

impl FrontProxyFlags {
    /// What this server tells others about the headers that it believes.
    pub(super) fn request_headers(&self) -> Result<Option<RequestHeaders>> {
        let Some(path) = &self.requestheader_client_ca_file else {
            return Ok(None);
        };
        Ok(Some(RequestHeaders {
            client_ca_pem: values::read("requestheader-client-ca-file", path)?,
            allowed_names: self.requestheader_allowed_names.clone(),
            username_headers: self.requestheader_username_headers.clone(),
            uid_headers: self.requestheader_uid_headers.clone(),
            group_headers: self.requestheader_group_headers.clone(),
            extra_prefixes: self.requestheader_extra_headers_prefix.clone(),
        }))
    }

    /// Believes front proxies, before anybody else is asked. The authorities are those of their certificates.
    pub(super) fn believe(&self, parts: &mut Parts) -> Result<Option<Arc<Authorities>>> {
        let Some(headers) = self.request_headers()? else {
            return Ok(None);
        };
        let proxies = FrontProxies::new(&headers).map_err(|e| anyhow!(e));
        let proxies = proxies.context("--requestheader-client-ca-file")?;
        let authorities = proxies.authorities.clone();
        parts.authenticators.push(Arc::new(proxies));
        Ok(Some(authorities))
    }

    pub(super) fn fill(&self, parts: &mut Parts) -> Result<()> {
        let endpoint = Endpoint {
            server: String::new(),
            ca_pem: Vec::new(),
            skip_verify: false,
            credentials: values::client_certificate(
                ("proxy-client-cert-file", self.proxy_client_cert_file.as_deref()),
                ("proxy-client-key-file", self.proxy_client_key_file.as_deref()),
            )?,
            namespace: String::new(),
        };
        parts.front_proxy = Some(streaming::front_proxy(endpoint));
        Ok(())
    }
}
