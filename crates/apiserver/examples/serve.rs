//! An API server alone, in memory, on a port: `serve PORT FOLDER` makes its keys and a kubeconfig in the folder.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use api::Object;
use apiserver::auth::authorities::{Authorities, tls_clients};
use apiserver::auth::certificates::ClientCertificates;
use apiserver::auth::pki::{Leaf, Pki};
use apiserver::bootstrap::{Trust, bootstrap};
use apiserver::{Parts, Server};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use serde_json::json;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let port: u16 = arguments.next().ok_or("want PORT FOLDER")?.parse()?;
    let folder = arguments.next().ok_or("want PORT FOLDER")?;
    let folder = Path::new(&folder);
    let pki = Pki::open(&folder.join("pki"))?;
    let authorities = Authorities::new(pki.ca.cert_pem.as_bytes())?;
    let tls = tls(&pki, Arc::clone(&authorities))?;
    fs::write(folder.join("kubeconfig"), kubeconfig(&pki, port)?)?;
    let store = store::MemoryStore::<Object>::new(apiserver::decoder());
    let mut parts = Parts::new(Arc::new(store));
    parts
        .authenticators
        .push(Arc::new(ClientCertificates(authorities)));
    parts.network.advertise = format!("192.0.2.1:{port}");
    let server = Server::new(parts);
    let trust = Trust::usual(pki.ca.cert_pem.clone(), pki.front_proxy_ca.cert_pem.clone());
    bootstrap(&server, &trust).await?;
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
    println!("KUBECONFIG={}", folder.join("kubeconfig").display());
    let stop = async {
        // Without signals the process is ended from outside.
        let _ = tokio::signal::ctrl_c().await;
    };
    server.serve(listener, tls, stop).await;
    Ok(())
}

fn tls(pki: &Pki, authorities: Arc<Authorities>) -> Result<Arc<rustls::ServerConfig>, Box<dyn Error>> {
    let leaf = pki.leaf(&Leaf {
        name: "apiserver",
        common_name: "kube-apiserver",
        organization: "",
        dns_names: &["localhost".to_owned(), "kubernetes".to_owned()],
        addresses: &["127.0.0.1".parse()?],
        client: false,
        server: true,
    })?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let chain = CertificateDer::pem_slice_iter(leaf.cert_pem.as_bytes()).collect::<Result<Vec<_>, _>>()?;
    let key = PrivateKeyDer::from_pem_slice(leaf.key_pem.as_bytes())?;
    let mut config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_client_cert_verifier(tls_clients(vec![authorities]))
        .with_single_cert(chain, key)?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}

fn kubeconfig(pki: &Pki, port: u16) -> Result<String, Box<dyn Error>> {
    use base64::Engine as _;
    let admin = pki.leaf(&Leaf {
        name: "admin",
        common_name: "kubernetes-admin",
        organization: "system:masters",
        dns_names: &[],
        addresses: &[],
        client: true,
        server: false,
    })?;
    let encode = |pem: &str| base64::engine::general_purpose::STANDARD.encode(pem);
    let config = json!({
        "apiVersion": "v1", "kind": "Config", "current-context": "c",
        "clusters": [{"name": "c", "cluster": {
            "server": format!("https://127.0.0.1:{port}"), "certificate-authority-data": encode(&pki.ca.cert_pem),
        }}],
        "users": [{"name": "c", "user": {
            "client-certificate-data": encode(&admin.cert_pem), "client-key-data": encode(&admin.key_pem),
        }}],
        "contexts": [{"name": "c", "context": {"cluster": "c", "user": "c"}}],
    });
    Ok(config.to_string())
}
