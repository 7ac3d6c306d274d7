//! A part of the API that another server has, behind a Service.

use std::sync::Arc;

use api::{Client as _, Query, Resource, Value, Write};
use apiserver::{Parts, Server};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use expect_test::expect;
use http::{Request, StatusCode};
use http_body_util::{BodyExt as _, Empty};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use serde_json::json;

use super::hook::{Hook, serve_plain};
use super::{admin, expose, parts, write};

const API_SERVICES: Resource = Resource::of("apiregistration.k8s.io", "apiservices");

/// Trusts what it is told to trust; the other server here asks for no certificate.
fn tls(ca_pem: &[u8], _skip_verify: bool) -> Result<rustls::ClientConfig, String> {
    let mut roots = rustls::RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(ca_pem) {
        let certificate = certificate.map_err(|error| error.to_string())?;
        roots.add(certificate).map_err(|error| error.to_string())?;
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}

fn server() -> Server {
    let mut parts: Parts = parts();
    parts.front_proxy = Some(Box::new(tls));
    Server::new(parts)
}

/// A server with flunders.
async fn wardle() -> Hook {
    serve_plain(|parts| {
        let header = |name: &str| parts.headers.get(name).map(|value| value.to_str().unwrap().to_owned());
        match parts.uri.path() {
            "/apis/wardle.example.com/v1" => (
                StatusCode::OK,
                json!({"kind": "APIResourceList", "groupVersion": "wardle.example.com/v1", "resources": [
                    {"name": "flunders", "singularName": "flunder", "namespaced": true, "kind": "Flunder", "verbs": ["get"]},
                    {"name": "flunders/status", "singularName": "", "namespaced": true, "kind": "Flunder", "verbs": ["get"]},
                ]}),
            ),
            path => (
                StatusCode::OK,
                json!({"path": path, "query": parts.uri.query(), "user": header("x-remote-user"),
                    "forged": header("x-remote-extra-forged"), "token": header("authorization")}),
            ),
        }
    })
    .await
}

async fn register(server: &Server, hook: &Hook) {
    let body = json!({"metadata": {"name": "v1.wardle.example.com"}, "spec": {
        "group": "wardle.example.com", "version": "v1", "groupPriorityMinimum": 2000, "versionPriority": 200,
        "service": {"namespace": "default", "name": "hook", "port": 8443},
        "caBundle": BASE64_STANDARD.encode(&hook.ca_pem),
    }});
    let key = API_SERVICES.key("", "v1.wardle.example.com");
    write(server, Write::create(key, body)).await.unwrap();
}

async fn condition(server: &Server) -> String {
    let key = API_SERVICES.key("", "v1.wardle.example.com");
    let found = server.list(&admin(), Query::one(&key)).await.unwrap();
    let value = found.objects[0].value().unwrap();
    let one = &value["status"]["conditions"][0];
    format!("{} {} {}", one["type"], one["status"], one["reason"])
}

/// A GET through the server's own door.
async fn get(server: &Server, path: &str, accept: &str) -> (u16, Value) {
    let (near, far) = tokio::io::duplex(64 << 10);
    let serving = server.serve_stream(far, Vec::new(), std::future::pending());
    let asking = async {
        let (mut sender, connection) = http1::handshake(TokioIo::new(near)).await.unwrap();
        let connection = tokio::spawn(connection);
        let request = Request::builder()
            .uri(path)
            .header("host", "kubernetes")
            .header("accept", accept)
            .header("x-remote-extra-forged", "1")
            .body(Empty::<Bytes>::new())
            .unwrap();
        let answer = sender.send_request(request).await.unwrap();
        let status = answer.status().as_u16();
        let body = answer.into_body().collect().await.unwrap().to_bytes();
        connection.abort();
        (status, serde_json::from_slice(&body).unwrap_or_default())
    };
    tokio::select! {
        answered = asking => answered,
        () = serving => panic!("the server hung up"),
    }
}

#[tokio::test]
async fn requests_for_another_servers_group_go_there() {
    let server = server();
    let hook = wardle().await;
    register(&server, &hook).await;
    let path = "/apis/wardle.example.com/v1/namespaces/default/flunders/a?x=y";
    assert_eq!(get(&server, path, "application/json").await.0, 503);
    server.check_api_services().await;
    assert_eq!(
        condition(&server).await,
        r#""Available" "False" "ServiceNotFound""#
    );
    expose(&server, &hook).await;
    server.check_api_services().await;
    assert_eq!(condition(&server).await, r#""Available" "True" "Passed""#);
    let (status, answer) = get(&server, path, "application/json").await;
    expect![[r#"200 {"forged":null,"path":"/apis/wardle.example.com/v1/namespaces/default/flunders/a","query":"x=y","token":null,"user":"system:anonymous"}"#]]
        .assert_eq(&format!("{status} {answer}"));
}

#[tokio::test]
async fn discovery_shows_what_the_other_server_shows() {
    let server = server();
    let hook = wardle().await;
    register(&server, &hook).await;
    expose(&server, &hook).await;
    server.check_api_services().await;
    let (_, group) = get(&server, "/apis/wardle.example.com", "application/json").await;
    assert_eq!(group["preferredVersion"]["groupVersion"], "wardle.example.com/v1");
    let accept = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList";
    let (_, all) = get(&server, "/apis", accept).await;
    let items = all["items"].as_array().unwrap();
    let own = items
        .iter()
        .find(|item| item["metadata"]["name"] == "wardle.example.com")
        .unwrap();
    expect![[r#"[{"freshness":"Current","resources":[{"resource":"flunders","responseKind":{"group":"","kind":"Flunder","version":""},"scope":"Namespaced","singularResource":"flunder","subresources":[{"responseKind":{"group":"","kind":"Flunder","version":""},"subresource":"status","verbs":["get"]}],"verbs":["get"]}],"version":"v1"}]"#]]
        .assert_eq(&own["versions"].to_string());
    let key = API_SERVICES.key("", "v1.wardle.example.com");
    write(&server, Write::delete(key, api::DeleteOptions::default()))
        .await
        .unwrap();
    assert_eq!(
        get(&server, "/apis/wardle.example.com", "application/json")
            .await
            .0,
        404
    );
}
