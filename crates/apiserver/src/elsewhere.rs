//! The seams for what the server answers but does not store: resources that live elsewhere, reviews and tokens, and
//! connections that are handed through to nodes.

use std::sync::Arc;

use api::{BoxFuture, BoxStream, Change, Identity, Page, Query, Refused, Revision, Value};
use http::{Request, Response};
use hyper::body::Incoming;
use kinds::KindRef;

use crate::admission::Review;
use crate::http::Body;
use crate::registry::Served;
use crate::server::Server;

/// A read-only resource whose objects are not in the store (`gaps.setpoint.dev`): the binary brings kind and objects.
/// The caller is authorized for the resource itself; what of it they may see is up to the provider.
pub trait Virtual: Send + Sync {
    fn kind(&self) -> KindRef;

    fn list<'a>(&'a self, as_: &'a Identity, query: &'a Query) -> BoxFuture<'a, Result<Page, Refused>>;

    fn watch(
        &self,
        as_: &Identity,
        query: Query,
        from: Revision,
    ) -> BoxStream<'static, Result<Change, Refused>>;
}

/// Answers a create that stores no object of its own: reviews, `serviceaccounts/token`.
pub trait Answer: Send + Sync {
    /// Receives the decoded, defaulted body and answers with the object to send back.
    fn answer<'a>(&'a self, review: &'a Review<'_>) -> BoxFuture<'a, Result<Value, Refused>>;
}

/// A request to a `connect` subresource (`pods/exec`, `pods/log`, `nodes/proxy`), authorized and admitted. The HTTP
/// request is as it came, so that it can be upgraded.
pub struct Connection {
    pub server: Server,
    pub as_: Identity,
    pub served: Arc<Served>,
    pub subresource: String,
    pub namespace: String,
    pub name: String,
    /// What follows the subresource in the URL's path, with its slash; empty if nothing does.
    pub path: String,
    pub request: Request<Incoming>,
}

/// Serves the `connect` subresources.
pub trait Connector: Send + Sync {
    fn connect(&self, connection: Connection) -> BoxFuture<'static, Result<Response<Body>, Refused>>;
}

/// Serves paths that are no resources (`/.well-known/openid-configuration`, `/openid/v1/jwks`, `/logs`), or whole groups
/// that another server has (aggregation). Asked after authorization and before the server's own routes.
pub trait Route: Send + Sync {
    fn handles(&self, path: &str) -> bool;

    fn serve(
        &self,
        server: &Server,
        as_: &Identity,
        request: Request<Incoming>,
    ) -> BoxFuture<'static, Result<Response<Body>, Refused>>;
}
