//! Issuers of tokens, served in the test, and what their tokens are worth.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use api::{Timestamp, Value};
use apiserver::auth::authentication_configuration::AuthenticationConfiguration;
use apiserver::auth::bearer::BearerTokens;
use apiserver::auth::oidc::Issuers;
use apiserver::auth::oidc::keys::ALGORITHMS;
use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD as BASE64URL};
use expect_test::expect;
use http::StatusCode;
use parking_lot::Mutex;
use ring::rand::SystemRandom;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _, RSA_PKCS1_SHA256, RsaKeyPair,
    RsaPublicKeyComponents,
};
use serde_json::json;

use crate::hook::{Hook, serve_plain};

/// A key of a test issuer; it is used nowhere else.
const RSA_KEY: &str = include_str!("issuer_rsa_key.base64");
const PATIENCE: Duration = Duration::from_secs(20);
const PLAIN: &str =
    "  claimMappings: {username: {claim: sub, prefix: 'oidc:'}, groups: {claim: groups, prefix: 'oidc:'}}";

enum Key {
    Rsa(RsaKeyPair),
    Ecdsa(EcdsaKeyPair),
}

impl Key {
    fn rsa() -> Self {
        let text: String = RSA_KEY.split_whitespace().collect();
        let der = BASE64_STANDARD.decode(text).unwrap();
        Key::Rsa(RsaKeyPair::from_pkcs8(&der).unwrap())
    }

    fn ecdsa() -> Self {
        let random = SystemRandom::new();
        let der = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random).unwrap();
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, der.as_ref(), &random);
        Key::Ecdsa(pair.unwrap())
    }

    fn public(&self, id: &str) -> Value {
        match self {
            Key::Rsa(pair) => {
                let public = RsaPublicKeyComponents::<Vec<u8>>::from(pair.public());
                let (n, e) = (BASE64URL.encode(public.n), BASE64URL.encode(public.e));
                json!({"kty": "RSA", "kid": id, "n": n, "e": e})
            }
            Key::Ecdsa(pair) => {
                let (x, y) = pair.public_key().as_ref()[1..].split_at(32);
                let (x, y) = (BASE64URL.encode(x), BASE64URL.encode(y));
                json!({"kty": "EC", "crv": "P-256", "kid": id, "x": x, "y": y})
            }
        }
    }

    fn sign(&self, id: &str, claims: &Value) -> String {
        let algorithm = match self {
            Key::Rsa(_) => "RS256",
            Key::Ecdsa(_) => "ES256",
        };
        let header = json!({"alg": algorithm, "kid": id}).to_string();
        let claims = BASE64URL.encode(claims.to_string());
        let text = format!("{}.{claims}", BASE64URL.encode(header));
        let random = SystemRandom::new();
        let signature = match self {
            Key::Rsa(pair) => {
                let mut signature = vec![0; pair.public().modulus_len()];
                let signed = pair.sign(&RSA_PKCS1_SHA256, &random, text.as_bytes(), &mut signature);
                signed.unwrap();
                signature
            }
            Key::Ecdsa(pair) => pair.sign(&random, text.as_bytes()).unwrap().as_ref().to_vec(),
        };
        format!("{text}.{}", BASE64URL.encode(signature))
    }
}

/// An issuer with its discovery document and its keys.
struct TestIssuer {
    hook: Hook,
    published: Arc<Mutex<Vec<Value>>>,
    /// What is at `/groups`: a token that says more of a user.
    groups: Arc<Mutex<String>>,
    is_up: Arc<AtomicBool>,
}

impl TestIssuer {
    async fn start(keys: Vec<Value>) -> Self {
        let published = Arc::new(Mutex::new(keys));
        let groups = Arc::new(Mutex::new(String::new()));
        let is_up = Arc::new(AtomicBool::new(true));
        let url = Arc::new(OnceLock::<String>::new());
        let (keys, more, own, up) = (published.clone(), groups.clone(), url.clone(), is_up.clone());
        let hook = serve_plain(move |parts| {
            let url = own.get().unwrap();
            let said = match parts.uri.path() {
                _ if !up.load(Ordering::Relaxed) => return (StatusCode::BAD_GATEWAY, json!("down")),
                "/.well-known/openid-configuration" | "/elsewhere" => {
                    json!({"issuer": url, "jwks_uri": format!("{url}/keys")})
                }
                "/keys" => json!({"keys": *keys.lock()}),
                "/groups" => json!(*more.lock()),
                _ => return (StatusCode::NOT_FOUND, Value::Null),
            };
            (StatusCode::OK, said)
        })
        .await;
        url.set(format!("https://127.0.0.1:{}", hook.port())).unwrap();
        Self {
            hook,
            published,
            groups,
            is_up,
        }
    }

    fn url(&self) -> String {
        format!("https://127.0.0.1:{}", self.hook.port())
    }

    /// Claims that are good for an hour, and `more`.
    fn claims(&self, more: &Value) -> Value {
        let now = Timestamp::now().as_second();
        let mut claims =
            json!({"iss": self.url(), "aud": "cluster", "sub": "jane", "exp": now + 3600, "nbf": now});
        for (name, value) in more.as_object().unwrap() {
            claims[name] = value.clone();
        }
        claims
    }

    /// Believes this issuer by the rules: YAML of a `jwt` entry after its issuer.
    fn believed(&self, rules: &str) -> BearerTokens {
        let ca = &self.hook.ca_pem;
        believed(
            &json!({"url": self.url(), "audiences": ["cluster"], "certificateAuthority": ca}),
            rules,
        )
    }
}

fn believed(issuer: &Value, rules: &str) -> BearerTokens {
    let text = format!(
        "apiVersion: apiserver.config.k8s.io/v1\nkind: AuthenticationConfiguration\njwt:\n- issuer: {issuer}\n{rules}"
    );
    let config = AuthenticationConfiguration::read(&text).unwrap();
    let issuers = Issuers::new(&config, &[], &ALGORITHMS.map(str::to_owned)).unwrap();
    BearerTokens::new(vec![Arc::new(issuers)], vec!["api".to_owned()])
}

async fn who(tokens: &BearerTokens, token: &str) -> String {
    match tokens.recognise(token, &[]).await {
        Ok(known) => {
            let (identity, audiences) = (known.identity, known.audiences);
            let (user, uid, extra) = (identity.user, identity.uid, identity.extra);
            let groups = identity.groups.join(",");
            format!("{user} uid {uid:?} in {groups} {extra:?} for {audiences:?}")
        }
        Err(why) => why,
    }
}

/// Until the token is Jane's.
async fn until_known(tokens: &BearerTokens, token: &str) {
    let deadline = Instant::now() + PATIENCE;
    while !who(tokens, token).await.starts_with("oidc:jane") {
        assert!(Instant::now() < deadline, "the token is not known");
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_token_is_good_for_its_audience_its_time_and_its_key() {
    let (key, stranger) = (Key::rsa(), Key::ecdsa());
    let issuer = TestIssuer::start(vec![key.public("a")]).await;
    let tokens = issuer.believed(PLAIN);
    let ask = async |more: Value| who(&tokens, &key.sign("a", &issuer.claims(&more))).await;
    expect![[r#"oidc:jane uid "" in oidc:dev,oidc:ops,system:authenticated {"authentication.kubernetes.io/credential-id": ["JTI=7"]} for ["api"]"#]].assert_eq(&ask(json!({"groups": ["dev", "ops"], "jti": "7"})).await);
    expect![[r#"oidc:jane uid "" in oidc:dev,system:authenticated {} for ["api"]"#]]
        .assert_eq(&ask(json!({"groups": "dev", "aud": ["x", "cluster"]})).await);
    expect![[r#"oidc: verify token: oidc: expected audience "cluster" got ["x"]"#]]
        .assert_eq(&ask(json!({"aud": "x"})).await);
    expect!["oidc: verify token: oidc: token is expired (Token Expiry: 1970-01-01 00:01:40 +0000 UTC)"]
        .assert_eq(&ask(json!({"exp": 100})).await);
    expect!["oidc: verify token: oidc: token is expired (Token Expiry: 1970-01-01 00:00:00 +0000 UTC)"]
        .assert_eq(&ask(json!({"exp": null})).await);
    let later = ask(json!({"nbf": Timestamp::now().as_second() + 600})).await;
    assert!(later.contains("before the nbf (not before) time"), "{later}");
    expect!["invalid bearer token"].assert_eq(&ask(json!({"iss": "https://other.example.com"})).await);
    expect![[
        r#"oidc: parse groups claim "groups": json: cannot unmarshal number into Go value of type string"#
    ]]
    .assert_eq(&ask(json!({"groups": 7})).await);
    let claims = issuer.claims(&json!({}));
    expect!["oidc: verify token: failed to verify signature: failed to verify id token signature"]
        .assert_eq(&who(&tokens, &stranger.sign("a", &claims)).await);
    expect!["invalid bearer token"].assert_eq(&who(&tokens, "no.token").await);
    let signed = key.sign("a", &claims);
    let unsigned = [
        &BASE64URL.encode(r#"{"alg":"none"}"#),
        signed.split_once('.').unwrap().1,
    ]
    .join(".");
    expect![[r#"oidc: verify token: oidc: id token signed with unsupported algorithm, expected ["ES256" "ES384" "PS256" "PS384" "PS512" "RS256" "RS384" "RS512"] got "none""#]].assert_eq(&who(&tokens, &unsigned).await);
}

#[tokio::test]
async fn new_keys_are_read_when_a_token_names_one() {
    let (old, new) = (Key::ecdsa(), Key::ecdsa());
    let issuer = TestIssuer::start(vec![old.public("old")]).await;
    let tokens = issuer.believed(PLAIN);
    let claims = issuer.claims(&json!({}));
    until_known(&tokens, &old.sign("old", &claims)).await;
    *issuer.published.lock() = vec![new.public("new")];
    // Keys are asked for once a second at most, however many tokens name one that is unknown.
    until_known(&tokens, &new.sign("new", &claims)).await;
    expect!["oidc: verify token: failed to verify signature: failed to verify id token signature"]
        .assert_eq(&who(&tokens, &old.sign("old", &claims)).await);
    let requests = issuer.hook.asked().len();
    assert!(requests <= 6, "{requests} requests for a few keys");
}

#[tokio::test]
async fn an_issuer_that_is_down_is_asked_again() {
    let key = Key::ecdsa();
    let issuer = TestIssuer::start(vec![key.public("a")]).await;
    issuer.is_up.store(false, Ordering::Relaxed);
    let tokens = issuer.believed(PLAIN);
    let token = key.sign("a", &issuer.claims(&json!({})));
    expect!["oidc: authenticator not initialized"].assert_eq(&who(&tokens, &token).await);
    issuer.is_up.store(true, Ordering::Relaxed);
    until_known(&tokens, &token).await;
}

#[tokio::test]
async fn expressions_make_and_judge_the_user() {
    let key = Key::ecdsa();
    let issuer = TestIssuer::start(vec![key.public("a")]).await;
    let rules = r#"  claimMappings:
    username: {expression: "claims.email + ':ext'"}
    groups: {expression: 'claims.roles.split(",")'}
    uid: {claim: sub}
    extra: [{key: example.com/tenant, valueExpression: claims.tenant}, {key: example.com/x, valueExpression: claims.a__dash__b}]
  claimValidationRules:
  - {expression: 'claims.?email_verified.orValue(true) == true', message: email must be verified}
  - {claim: hd, requiredValue: example.com}
  - {expression: 'claims.exp - claims.nbf <= 3600.0', message: too long}
  userValidationRules:
  - {expression: "!user.username.startsWith('system:')", message: username cannot use reserved prefix}
  - {expression: "user.groups.all(group, !group.startsWith('system:'))", message: groups cannot use it}"#;
    let tokens = issuer.believed(rules);
    let base = json!({"email": "jane@example.com", "roles": "a,b", "tenant": ["t1", ""], "hd": "example.com", "a-b": "c"});
    let ask = async |name: &str, value: Value| {
        let mut claims = base.clone();
        claims[name] = value;
        who(&tokens, &key.sign("a", &issuer.claims(&claims))).await
    };
    expect![[r#"jane@example.com:ext uid "jane" in a,b,system:authenticated {"example.com/tenant": ["t1"], "example.com/x": ["c"]} for ["api"]"#]].assert_eq(&ask("x", json!(1)).await);
    expect!["oidc: error evaluating claim validation expression: validation expression 'claims.?email_verified.orValue(true) == true' failed: email must be verified"].assert_eq(&ask("email_verified", json!(false)).await);
    expect!["oidc: required claim hd value does not match. Got = example.org, want = example.com"]
        .assert_eq(&ask("hd", json!("example.org")).await);
    expect!["oidc: error evaluating claim validation expression: validation expression 'claims.exp - claims.nbf <= 3600.0' failed: too long"].assert_eq(&ask("nbf", json!(100)).await);
    expect!["oidc: error evaluating user info validation rule: validation expression '!user.username.startsWith('system:')' failed: username cannot use reserved prefix"].assert_eq(&ask("email", json!("system:admin")).await);
    expect!["oidc: error evaluating username claim expression: expression 'claims.email + ':ext'' resulted in error: no such overload"].assert_eq(&ask("email", json!(7)).await);
    expect!["oidc: error evaluating user info validation rule: validation expression 'user.groups.all(group, !group.startsWith('system:'))' failed: groups cannot use it"].assert_eq(&ask("roles", json!("a,system:masters")).await);
    expect!["oidc: error evaluating extra claim expression: claims.tenant: expression must return a string or a list of strings"].assert_eq(&ask("tenant", json!({"a": 1})).await);
}

#[tokio::test]
async fn discovery_can_be_elsewhere_and_one_of_several_audiences_is_enough() {
    let key = Key::rsa();
    let issuer = TestIssuer::start(vec![key.public("")]).await;
    let config = json!({"url": issuer.url(), "discoveryURL": format!("{}/elsewhere", issuer.url()),
        "audiences": ["one", "two"], "audienceMatchPolicy": "MatchAny", "certificateAuthority": issuer.hook.ca_pem});
    let tokens = believed(&config, PLAIN);
    let token = |audience: &str| key.sign("", &issuer.claims(&json!({"aud": audience})));
    until_known(&tokens, &token("two")).await;
    expect![[r#"oidc: verify token: oidc: expected audience in ["one" "two"] got ["cluster"]"#]]
        .assert_eq(&who(&tokens, &token("cluster")).await);
    // Without the authority of its certificate the issuer is not believed to be itself.
    let tokens = believed(&json!({"url": issuer.url(), "audiences": ["one"]}), PLAIN);
    expect!["oidc: authenticator not initialized"].assert_eq(&who(&tokens, &token("one")).await);
}

#[tokio::test]
async fn groups_that_are_kept_elsewhere_are_fetched() {
    let key = Key::ecdsa();
    let issuer = TestIssuer::start(vec![key.public("a")]).await;
    let tokens = issuer.believed(PLAIN);
    let endpoint = format!("{}/groups", issuer.url());
    let more = json!({"_claim_names": {"groups": "src"}, "_claim_sources": {"src": {"endpoint": endpoint}}});
    let token = key.sign("a", &issuer.claims(&more));
    *issuer.groups.lock() = key.sign("a", &issuer.claims(&json!({"groups": ["far"]})));
    expect![[r#"oidc:jane uid "" in oidc:far,system:authenticated {} for ["api"]"#]]
        .assert_eq(&who(&tokens, &token).await);
    *issuer.groups.lock() = Key::ecdsa().sign("a", &issuer.claims(&json!({"groups": ["system:masters"]})));
    expect!["oidc: could not expand distributed claims: verify distributed claim token: oidc: verify token: failed to verify signature: failed to verify id token signature"].assert_eq(&who(&tokens, &token).await);
    *issuer.groups.lock() = "no token".to_owned();
    let says = who(&tokens, &token).await;
    assert!(
        says.starts_with("oidc: could not expand distributed claims: getting untrusted issuer"),
        "{says}"
    );
}
