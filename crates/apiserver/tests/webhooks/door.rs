//! Who gets in: a server on a port of its own, over real TLS, and clients with certificates, headers and tokens.

use std::sync::Arc;

use api::Object;
use apiserver::auth::authorities::{Authorities, tls_clients};
use apiserver::auth::authorizers::Roles;
use apiserver::auth::certificates::ClientCertificates;
use apiserver::auth::front_proxies::FrontProxies;
use apiserver::auth::reviews::SelfReviews;
use apiserver::authenticate::Anonymous;
use apiserver::authorize::{Masters, Union};
use apiserver::bootstrap::RequestHeaders;
use apiserver::{Parts, Server};
use bytes::Bytes;
use expect_test::expect;
use http::{Request, header};
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use rcgen::{BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair};
use rustls::{ClientConfig, RootCertStore, ServerConfig};
use rustls_pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer, ServerName};
use serde_json::Value;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsConnector;

struct Authority {
    pem: String,
    der: CertificateDer<'static>,
    issuer: Issuer<'static, KeyPair>,
}

type Keyed = (CertificateDer<'static>, PrivateKeyDer<'static>);

impl Authority {
    fn new(name: &str) -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, name);
        let key = KeyPair::generate().unwrap();
        let cert = params.clone().self_signed(&key).unwrap();
        Self {
            pem: cert.pem(),
            der: cert.der().clone(),
            issuer: Issuer::new(params, key),
        }
    }

    /// Valid until the end of that year.
    fn sign(&self, name: &str, group: &str, until: i32) -> Keyed {
        let mut params = CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        params.distinguished_name.push(DnType::OrganizationName, group);
        params.not_after = rcgen::date_time_ymd(until, 12, 31);
        params.extended_key_usages = vec![
            ExtendedKeyUsagePurpose::ClientAuth,
            ExtendedKeyUsagePurpose::ServerAuth,
        ];
        let key = KeyPair::generate().unwrap();
        let cert = params.signed_by(&key, &self.issuer).unwrap();
        let key = PrivatePkcs8KeyDer::from(key.serialize_der());
        (cert.der().clone(), PrivateKeyDer::Pkcs8(key))
    }
}

struct Door {
    clients: Authority,
    proxies: Authority,
    port: u16,
}

impl Door {
    async fn open(anonymous: Anonymous) -> Self {
        let (clients, proxies) = (Authority::new("clients"), Authority::new("proxies"));
        let list = |text: &str| vec![text.to_owned()];
        let headers = RequestHeaders {
            client_ca_pem: proxies.pem.clone(),
            allowed_names: list("proxy"),
            username_headers: list("X-Remote-User"),
            uid_headers: list("X-Remote-Uid"),
            group_headers: list("X-Remote-Group"),
            extra_prefixes: list("X-Remote-Extra-"),
        };
        let front = FrontProxies::new(&headers).unwrap();
        let authorities = Authorities::new(clients.pem.as_bytes()).unwrap();
        let (cert, key) = clients.sign("server", "", 2099);
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_client_cert_verifier(tls_clients(vec![authorities.clone(), front.authorities.clone()]))
            .with_single_cert(vec![cert], key)
            .unwrap();
        let store: Arc<dyn store::Store<Object>> = Arc::new(store::MemoryStore::new(apiserver::decoder()));
        let roles = Arc::new(Roles::new(store.clone()));
        let mut parts = Parts::new(store);
        parts.authorizer = Arc::new(Union(vec![Box::new(Masters), Box::new(roles)]));
        parts.authenticators = vec![Arc::new(front), Arc::new(ClientCertificates(authorities))];
        parts.anonymous = anonymous;
        let reviews = api::Resource::of("authentication.k8s.io", "selfsubjectreviews");
        let key = (reviews, api::SmolStr::default());
        parts.answers.insert(key, Arc::new(SelfReviews));
        let server = Server::new(parts);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        tokio::spawn(async move {
            server
                .serve(listener, Arc::new(tls), std::future::pending())
                .await
        });
        Self {
            clients,
            proxies,
            port,
        }
    }

    /// Who the server says that this is, or how it refuses, with its warning.
    async fn who(&self, shown: Option<Keyed>, headers: &[(&str, &str)]) -> String {
        let request = Request::post("/apis/authentication.k8s.io/v1/selfsubjectreviews")
            .header(header::CONTENT_TYPE, "application/json");
        let body = r#"{"apiVersion": "authentication.k8s.io/v1", "kind": "SelfSubjectReview"}"#;
        let (status, warning, answer) = self.ask(shown, request, headers, body).await;
        match answer["status"]["userInfo"].as_object() {
            Some(_) => {
                let mut info = answer["status"]["userInfo"].clone();
                info["extra"]["authentication.kubernetes.io/credential-id"] = Value::Null;
                format!("{status} {info}")
            }
            None => format!("{status} {} {warning}", answer["message"]),
        }
    }

    async fn ask(
        &self,
        shown: Option<Keyed>,
        mut request: http::request::Builder,
        headers: &[(&str, &str)],
        body: &'static str,
    ) -> (u16, String, Value) {
        let mut roots = RootCertStore::empty();
        roots.add(self.clients.der.clone()).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(roots);
        let config = match shown {
            None => builder.with_no_client_auth(),
            Some((cert, key)) => builder.with_client_auth_cert(vec![cert], key).unwrap(),
        };
        let stream = TcpStream::connect(("127.0.0.1", self.port)).await.unwrap();
        let name = ServerName::try_from("127.0.0.1").unwrap();
        let connector = TlsConnector::from(Arc::new(config));
        let stream = connector.connect(name, stream).await.unwrap();
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.unwrap();
        let connection = tokio::spawn(connection);
        request = request.header(header::HOST, "kubernetes");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Full::new(Bytes::from(body))).unwrap();
        let answer = sender.send_request(request).await.unwrap();
        let status = answer.status().as_u16();
        let warning = answer.headers().get(header::WARNING);
        let warning = warning.map_or(String::new(), |warning| warning.to_str().unwrap().to_owned());
        let body = answer.into_body().collect().await.unwrap().to_bytes();
        connection.abort();
        (status, warning, serde_json::from_slice(&body).unwrap_or_default())
    }
}

#[tokio::test]
async fn a_certificate_counts_while_it_is_valid() {
    let door = Door::open(false.into()).await;
    expect![[r#"201 {"extra":{"authentication.kubernetes.io/credential-id":null},"groups":["system:masters","system:authenticated"],"username":"ann"}"#]].assert_eq(
        &door
            .who(Some(door.clients.sign("ann", "system:masters", 2099)), &[])
            .await,
    );
    expect![[r#"401 "Unauthorized" "#]].assert_eq(
        &door
            .who(Some(door.clients.sign("ann", "system:masters", 2020)), &[])
            .await,
    );
    let stranger = Authority::new("clients");
    expect![[r#"401 "Unauthorized" "#]].assert_eq(
        &door
            .who(Some(stranger.sign("ann", "system:masters", 2099)), &[])
            .await,
    );
    expect![[r#"401 "Unauthorized" "#]].assert_eq(&door.who(None, &[]).await);
    // Who may do nothing learns what would let them.
    expect![[r#"403 "selfsubjectreviews.authentication.k8s.io is forbidden: User \"bob\" cannot create resource \"selfsubjectreviews\" in API group \"authentication.k8s.io\" at the cluster scope" 299 - "this would be allowed by the rule {apiGroups: [\"authentication.k8s.io\"], resources: [\"selfsubjectreviews\"], verbs: [\"create\"]} of a ClusterRole, bound by a ClusterRoleBinding""#]].assert_eq(&door.who(Some(door.clients.sign("bob", "dev", 2099)), &[]).await);
}

#[tokio::test]
async fn a_front_proxy_says_who_asks() {
    let door = Door::open(false.into()).await;
    let said = [
        ("x-remote-user", "jane"),
        ("x-remote-group", "system:masters"),
        ("x-remote-group", "dev"),
        ("x-remote-uid", "7"),
        ("x-remote-extra-example.com%2fa", "b"),
    ];
    expect![[r#"201 {"extra":{"authentication.kubernetes.io/credential-id":null,"example.com/a":["b"]},"groups":["system:masters","dev","system:authenticated"],"uid":"7","username":"jane"}"#]].assert_eq(&door.who(Some(door.proxies.sign("proxy", "", 2099)), &said).await);
    expect![[r#"401 "Unauthorized" "#]]
        .assert_eq(&door.who(Some(door.proxies.sign("other", "", 2099)), &said).await);
    expect![[r#"401 "Unauthorized" "#]]
        .assert_eq(&door.who(Some(door.proxies.sign("proxy", "", 2020)), &said).await);
    expect![[r#"401 "Unauthorized" "#]]
        .assert_eq(&door.who(Some(door.proxies.sign("proxy", "", 2099)), &[]).await);
    // From anybody else they say nothing.
    expect![[r#"201 {"extra":{"authentication.kubernetes.io/credential-id":null},"groups":["system:masters","system:authenticated"],"username":"ann"}"#]].assert_eq(
        &door
            .who(Some(door.clients.sign("ann", "system:masters", 2099)), &said)
            .await,
    );
    expect![[r#"401 "Unauthorized" "#]].assert_eq(&door.who(None, &said).await);
}

#[tokio::test]
async fn nobody_in_particular_is_served_where_that_is_said() {
    let paths = vec!["/livez".to_owned()];
    let door = Door::open(Anonymous { enabled: true, paths }).await;
    let get = async |path: &str| door.ask(None, Request::get(path), &[], "").await.0;
    // The first is known, and may not; the second is not known.
    assert_eq!((get("/livez").await, get("/readyz").await), (403, 401));
}

#[tokio::test]
async fn who_may_impersonate_is_somebody_else() {
    let door = Door::open(false.into()).await;
    let admin = || Some(door.clients.sign("ann", "system:masters", 2099));
    let as_ = |user: &'static str| {
        [
            ("impersonate-user", user),
            ("impersonate-group", "system:masters"),
        ]
    };
    expect![[r#"201 {"extra":{"authentication.kubernetes.io/credential-id":null},"groups":["system:masters","system:authenticated"],"username":"jane"}"#]].assert_eq(&door.who(admin(), &as_("jane")).await);
    expect![[r#"201 {"extra":{"authentication.kubernetes.io/credential-id":null},"groups":["system:masters","system:authenticated"],"username":"system:serviceaccount:a:b"}"#]].assert_eq(&door.who(admin(), &as_("system:serviceaccount:a:b")).await);
    expect![[r#"403 "selfsubjectreviews.authentication.k8s.io is forbidden: User \"system:node:n1\" cannot create resource \"selfsubjectreviews\" in API group \"authentication.k8s.io\" at the cluster scope" 299 - "this would be allowed by the rule {apiGroups: [\"authentication.k8s.io\"], resources: [\"selfsubjectreviews\"], verbs: [\"create\"]} of a ClusterRole, bound by a ClusterRoleBinding""#]].assert_eq(&door.who(admin(), &[("impersonate-user", "system:node:n1")]).await);
    expect![[r#"400 "requested &user.DefaultInfo{Name:\"\", UID:\"\", Groups:[]string{\"dev\"}, Extra:map[string][]string(nil)} without impersonating a user name" "#]].assert_eq(&door.who(admin(), &[("impersonate-group", "dev")]).await);
    let bob = Some(door.clients.sign("bob", "dev", 2099));
    expect![[r#"403 "selfsubjectreviews.authentication.k8s.io is forbidden: User \"bob\" cannot impersonate-on:user-info:create resource \"selfsubjectreviews\" in API group \"authentication.k8s.io\" at the cluster scope" "#]].assert_eq(&door.who(bob, &as_("jane")).await);
}
