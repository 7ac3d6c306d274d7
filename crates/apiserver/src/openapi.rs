//! OpenAPI, version 2 and 3, computed from what is served: a definition per type, a path per resource.

mod gnostic;
mod operation;
mod operations;
mod roots;
mod schemas;
mod unions;
pub(crate) mod v2;
pub(crate) mod v3;
mod words;

use api::Value;
use serde_json::json;

const SECURITY: &str = "BearerToken";

/// How clients may say who they are.
fn security() -> Value {
    json!({SECURITY: {"type": "apiKey", "in": "header", "name": "authorization"}})
}
