//! Who asks, and may they: certificates and tokens in, a decision out. Everything here answers from memory.

pub mod authentication_configuration;
pub mod authorities;
pub mod authorization_configuration;
pub mod authorizers;
pub mod bearer;
pub mod bootstrap_tokens;
pub mod cached_tokens;
pub mod certificates;
pub mod chain;
mod config_file;
pub(crate) mod counts;
pub mod followed;
pub mod front_proxies;
pub mod node;
pub mod oidc;
pub mod pki;
pub mod rbac;
mod remembered;
mod review_webhook;
pub mod reviews;
pub mod service_accounts;
pub mod signing;
pub mod static_tokens;
pub mod token;
pub mod webhook_authorizer;
pub mod webhook_tokens;

/// Counts what came of a settings file that changed: `authentication` or `authorization`.
pub fn count_reload(of: &str, worked: bool) {
    let name = match of {
        "authentication" => "apiserver_authentication_config_controller_automatic_reloads_total",
        _ => "apiserver_authorization_config_controller_automatic_reloads_total",
    };
    let status = if worked { "success" } else { "failure" };
    counts::Counts::global().add(name, &[("status", status)]);
}
