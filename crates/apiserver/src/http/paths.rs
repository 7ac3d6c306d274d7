//! Paths that are no resources: health, version, metrics, discovery, OpenAPI, and the list of them all.

use api::{Refused, Value};
use http::header::{
    ACCEPT, CACHE_CONTROL, CONTENT_TYPE, ETAG, EXPIRES, HeaderValue, IF_NONE_MATCH, LOCATION, VARY,
};
use http::{HeaderMap, Method, Request, Response, StatusCode};
use hyper::body::Incoming;
use serde_json::json;

use super::documents::Document;
use super::handle::Asked;
use super::{Body, answer, health};
use crate::codec::accept::{Can, Form};
use crate::discovery;
use crate::openapi;
use crate::refusal;
use crate::registry::Table;
use crate::server::Server;

pub(super) async fn serve(
    server: &Server,
    asked: &Asked,
    request: &Request<Incoming>,
) -> Result<Response<Body>, Refused> {
    let path = asked.path.as_str();
    if asked.method != Method::GET && asked.method != Method::HEAD {
        let known = path.starts_with("/api") || path.starts_with("/openapi");
        return if known {
            Err(refusal::method_not_allowed())
        } else {
            Ok(answer::text(404, "404 page not found\n"))
        };
    }
    if let Some(response) = health::serve(server, path, &asked.parameters) {
        return Ok(response);
    }
    let headers = request.headers();
    let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
    match parts.as_slice() {
        ["version"] => {
            let form = form(headers, asked)?;
            let response = answer::value(200, &form, &version());
            Ok(response)
        }
        ["metrics"] => {
            let stats = server.store().history().stats();
            let text = server.inner().metrics.text(&stats, &server.more_metrics());
            Ok(answer::bytes(
                200,
                "text/plain; version=0.0.4; charset=utf-8",
                text,
            ))
        }
        ["debug", "api_priority_and_fairness", dump] => Ok(debug_dump(server, asked, dump)),
        [""] => Ok(answer::value(
            200,
            &form(headers, asked)?,
            &root(&server.registry().table()),
        )),
        ["api"] => roots(server, asked, headers, "api"),
        ["apis"] => roots(server, asked, headers, "apis"),
        ["api", version] => plain(server, asked, headers, &format!("/api/{version}")),
        ["apis", group] if server.registry().table().group(group).is_none() => {
            Ok(answer::text(404, "404 page not found\n"))
        }
        ["apis", ..] if parts.len() <= 3 => plain(server, asked, headers, &format!("/{}", parts.join("/"))),
        ["openapi", "v2"] => openapi_v2(server, headers),
        ["openapi", "v3"] => {
            let table = server.registry().table();
            let document = server.document(&table, "/openapi/v3", || openapi::v3::index(server, &table));
            Ok(tagged(headers, &document, answer_json()))
        }
        ["openapi", "v3", rest @ ..] => openapi_v3(server, asked, headers, &rest.join("/")),
        _ => Ok(answer::text(404, "404 page not found\n")),
    }
}

/// A table of flow control, for those who look for why a request waits.
fn debug_dump(server: &Server, asked: &Asked, name: &str) -> Response<Body> {
    let details = !asked.parameters.text("includeRequestDetails").is_empty();
    let control = server.inner().flow_control.as_ref();
    match control.and_then(|control| control.dump(name, details, server.now())) {
        Some(table) => answer::bytes(200, "text/plain; charset=utf-8", table),
        None => answer::text(404, "404 page not found\n"),
    }
}

fn form(headers: &HeaderMap, asked: &Asked) -> Result<Form, Refused> {
    let pretty = asked
        .parameters
        .get("pretty")
        .map(|_| asked.parameters.flag("pretty"));
    Form::negotiate(headers, pretty, Can::DOCUMENT)
}

fn answer_json() -> &'static str {
    crate::codec::accept::JSON
}

/// `/version`. It is upstream's version that clients look for here.
pub(crate) fn version() -> Value {
    json!({
        "major": "1", "minor": "36", "emulationMajor": "1", "emulationMinor": "36",
        "minCompatibilityMajor": "1", "minCompatibilityMinor": "35",
        "gitVersion": concat!("v1.36.3+setpoint-", env!("CARGO_PKG_VERSION")), "gitCommit": "", "gitTreeState": "clean",
        "buildDate": "1970-01-01T00:00:00Z", "goVersion": "", "compiler": "rustc",
        "platform": format!("linux/{}", if cfg!(target_arch = "x86_64") { "amd64" } else { "arm64" }),
    })
}

fn root(table: &Table) -> Value {
    let mut paths: Vec<String> = [
        "/.well-known/openid-configuration",
        "/api",
        "/apis",
        "/apis/",
        "/healthz",
        "/healthz/etcd",
        "/healthz/log",
        "/healthz/ping",
        "/livez",
        "/livez/etcd",
        "/livez/log",
        "/livez/ping",
        "/metrics",
        "/openapi/v2",
        "/openapi/v3",
        "/openapi/v3/",
        "/openid/v1/jwks",
        "/readyz",
        "/readyz/etcd",
        "/readyz/log",
        "/readyz/ping",
        "/readyz/shutdown",
        "/version",
    ]
    .map(str::to_owned)
    .to_vec();
    for group in &table.groups {
        if !group.name.is_empty() {
            paths.push(format!("/apis/{}", group.name));
        }
        paths.extend(
            group
                .versions
                .iter()
                .map(|version| discovery::path(&group.name, &version.name)),
        );
    }
    paths.sort();
    json!({ "paths": paths })
}

/// `/api` and `/apis`: the list of versions or groups, or, for those who ask, everything below it at once.
fn roots(
    server: &Server,
    asked: &Asked,
    headers: &HeaderMap,
    which: &'static str,
) -> Result<Response<Body>, Refused> {
    let table = server.registry().table();
    let aggregated = discovery::aggregated_version(headers);
    let Some(version) = aggregated else {
        let document = if which == "api" {
            discovery::core_versions(server)
        } else {
            discovery::groups(&table)
        };
        let mut response = answer::value(200, &form(headers, asked)?, &document);
        response
            .headers_mut()
            .insert(VARY, HeaderValue::from_static("Accept"));
        return Ok(response);
    };
    let name = format!("/{which};{version}");
    let document = server.document(&table, &name, || {
        let value = discovery::aggregated(&table, which == "api", version);
        Document::new(serde_json::to_vec(&value).unwrap_or_default())
    });
    let type_ = match version {
        "v2beta1" => "application/json;g=apidiscovery.k8s.io;v=v2beta1;as=APIGroupDiscoveryList",
        _ => "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList",
    };
    let mut response = tagged(headers, &document, type_);
    response
        .headers_mut()
        .insert(VARY, HeaderValue::from_static("Accept"));
    Ok(response)
}

fn plain(server: &Server, asked: &Asked, headers: &HeaderMap, path: &str) -> Result<Response<Body>, Refused> {
    let table = server.registry().table();
    let document = discovery::document(&table, path).ok_or_else(refusal::no_such_resource)?;
    Ok(answer::value(200, &form(headers, asked)?, &document))
}

fn openapi_v2(server: &Server, headers: &HeaderMap) -> Result<Response<Body>, Refused> {
    let accept = headers
        .get(ACCEPT)
        .and_then(|v| v.to_str().ok())
        .unwrap_or_default();
    let table = server.registry().table();
    if accept.contains("com.github.proto-openapi.spec.v2") {
        let document = server.document(&table, "/openapi/v2;protobuf", || {
            openapi::v2::protobuf(server, &table)
        });
        return Ok(tagged(
            headers,
            &document,
            "application/com.github.proto-openapi.spec.v2.v1.0+protobuf",
        ));
    }
    let document = server.document(&table, "/openapi/v2", || openapi::v2::json(server, &table));
    Ok(tagged(headers, &document, answer_json()))
}

/// The document of one group and version. Asked for by its hash it may be kept for ever; by another hash the way leads
/// to the right one.
fn openapi_v3(
    server: &Server,
    asked: &Asked,
    headers: &HeaderMap,
    name: &str,
) -> Result<Response<Body>, Refused> {
    let table = server.registry().table();
    let accept = headers
        .get(ACCEPT)
        .and_then(|v| v.to_str().ok())
        .unwrap_or_default();
    let Some(document) = openapi::v3::document_of(server, &table, name) else {
        return Ok(answer::text(404, "404 page not found\n"));
    };
    let (document, type_) = if accept.contains("com.github.proto-openapi.spec.v3") {
        return Err(refusal::not_acceptable(answer_json()));
    } else {
        (document, answer_json())
    };
    let Some(hash) = asked.parameters.get("hash") else {
        return Ok(tagged(headers, &document, type_));
    };
    if hash != &*document.etag {
        let mut response = answer::bytes(StatusCode::MOVED_PERMANENTLY.as_u16(), type_, Body::Empty);
        let to = format!("/openapi/v3/{name}?hash={}", document.etag);
        if let Ok(location) = HeaderValue::from_str(&to) {
            response.headers_mut().insert(LOCATION, location);
        }
        return Ok(response);
    }
    let mut response = tagged(headers, &document, type_);
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("public, immutable"));
    if let Ok(far) = HeaderValue::from_str("Thu, 31 Dec 2099 00:00:00 GMT") {
        headers.insert(EXPIRES, far);
    }
    Ok(response)
}

/// The document, or 304 for those who have it.
fn tagged(headers: &HeaderMap, document: &Document, type_: &'static str) -> Response<Body> {
    let quoted = format!("\"{}\"", document.etag);
    let has = headers
        .get(IF_NONE_MATCH)
        .and_then(|v| v.to_str().ok())
        .is_some_and(|tags| tags.contains(&quoted));
    let mut response = if has {
        answer::bytes(304, type_, Body::Empty)
    } else {
        let form = Form {
            gzip: Form::negotiate(&gzip_only(headers), None, Can::DOCUMENT).is_ok_and(|form| form.gzip),
            ..Form::PLAIN
        };
        let mut response = answer::encoded(200, &form, document.bytes.clone());
        response
            .headers_mut()
            .insert(CONTENT_TYPE, HeaderValue::from_static(type_));
        response
    };
    if let Ok(tag) = HeaderValue::from_str(&quoted) {
        response.headers_mut().insert(ETAG, tag);
    }
    response
}

fn gzip_only(headers: &HeaderMap) -> HeaderMap {
    let mut only = HeaderMap::new();
    if let Some(value) = headers.get(http::header::ACCEPT_ENCODING) {
        only.insert(http::header::ACCEPT_ENCODING, value.clone());
    }
    only
}
