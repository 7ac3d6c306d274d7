//! OpenAPI, version 2 and 3, computed from what is served: a definition per type, a path per resource.

mod gnostic;
mod operations;
mod schemas;
pub(crate) mod v2;
pub(crate) mod v3;
mod words;
