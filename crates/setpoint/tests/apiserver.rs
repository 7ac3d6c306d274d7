//! `setpoint apiserver` as a process of its own, under kube-apiserver's flags, driven by real kubectl. `cargo xtask test`
//! provides it; plain `cargo test` says that it left these out.

#![allow(clippy::unwrap_used)]

#[allow(dead_code, reason = "other tests use more of it")]
#[path = "live/cluster.rs"]
mod live;
#[path = "apiserver/process.rs"]
mod process;

use apiserver::auth::pki::{Leaf, Pki};
use live::{Cluster, text};
use process::Process;

/// A folder with keys and tokens, and the flags that name them.
const USUAL: &[&str] = &[
    "--client-ca-file=PKI/ca.crt",
    "--tls-cert-file=PKI/apiserver.crt",
    "--tls-private-key-file=PKI/apiserver.key",
    "--service-account-issuer=https://issuer.example",
    "--service-account-key-file=PKI/sa.pub",
    "--service-account-signing-key-file=PKI/sa.key",
    "--authorization-mode=Node,RBAC",
];

#[test]
fn flags_say_what_is_served_to_whom() {
    let Some(server) = Process::new("flags") else {
        return;
    };
    server.write("tokens.csv", "wonder,alice,u1,\"dev,ops\"\n");
    let server = server.start(
        USUAL,
        &[
            "--token-auth-file=FOLDER/tokens.csv",
            "--service-cluster-ip-range=10.111.0.7/24",
            "--service-node-port-range=31000-31010",
            "--endpoint-reconciler-type=none",
            "--service-account-max-token-expiration=1h",
            "--service-account-jwks-uri=https://keys.example/jwks",
            "--api-audiences=us,them",
            "--runtime-config=apps/v1/daemonsets=false",
            "--default-not-ready-toleration-seconds=7",
            "--enable-admission-plugins=NodeRestriction",
            "--disable-admission-plugins=ServiceAccount",
        ],
    );
    server.kubectl(&["get", "--raw", "/readyz"]);
    let address = server.kubectl(&["get", "service", "kubernetes", "-o", "jsonpath={.spec.clusterIP}"]);
    assert_eq!(address, "10.111.0.1");
    assert_eq!(server.kubectl(&["get", "endpointslices", "-A", "-o", "name"]), "");
    let who = server.as_token("wonder", &["auth", "whoami"]);
    assert!(
        who.contains("alice") && who.contains("[dev ops system:authenticated]"),
        "{who}"
    );
    let who = server.as_token("nonsense", &["auth", "whoami"]);
    assert!(who.contains("Unauthorized"), "{who}");
    tokens(&server);
    let wrong = server.refused(&[
        "create",
        "service",
        "nodeport",
        "a",
        "--tcp=80",
        "--node-port=32000",
    ]);
    assert!(
        wrong.contains("The range of valid ports is 31000-31010"),
        "{wrong}"
    );
    let resources = server.kubectl(&["api-resources", "--api-group=apps", "-o", "name"]);
    assert!(
        resources.contains("deployments") && !resources.contains("daemonsets"),
        "{resources}"
    );
    pods(&server);
}

fn tokens(server: &Process) {
    server.kubectl(&["create", "serviceaccount", "robot"]);
    let said = server.kubectl(&["create", "token", "robot", "--duration=2h"]);
    let warning = "requested expiration of 7200 seconds shortened to 3600 seconds";
    assert!(said.contains(warning), "{said}");
    let token = said.split("Warning").next().unwrap();
    let who = server.as_token(token, &["auth", "whoami"]);
    assert!(who.contains("system:serviceaccount:default:robot"), "{who}");
    let other = server.kubectl(&["create", "token", "robot", "--audience=others"]);
    let who = server.as_token(other.trim(), &["auth", "whoami"]);
    assert!(who.contains("Unauthorized"), "{who}");
    let published = server.kubectl(&["get", "--raw", "/.well-known/openid-configuration"]);
    assert!(
        published.contains("\"jwks_uri\":\"https://keys.example/jwks\""),
        "{published}"
    );
}

fn pods(server: &Process) {
    let overrides =
        r#"{"spec":{"containers":[{"name":"a","image":"a","securityContext":{"privileged":true}}]}}"#;
    let privileged = format!("--overrides={overrides}");
    let wrong = server.refused(&["run", "a", "--image=a", &privileged]);
    let says = "spec.containers[0].securityContext.privileged: Forbidden: disallowed by cluster policy";
    assert!(wrong.contains(says), "{wrong}");
    server.kubectl(&["run", "a", "--image=a"]);
    let seconds = "jsonpath={.spec.tolerations[*].tolerationSeconds} {.spec.serviceAccountName}";
    assert_eq!(server.kubectl(&["get", "pod", "a", "-o", seconds]), "7 300 ");
}

#[test]
fn the_certificate_follows_the_name_and_old_tls_is_refused() {
    let Some(server) = Process::new("tls") else {
        return;
    };
    let other = Pki::open(&server.folder().join("other")).unwrap();
    other
        .leaf(&Leaf {
            name: "named",
            common_name: "named",
            organization: "",
            dns_names: &["sni.example".to_owned()],
            addresses: &[],
            client: false,
            server: true,
        })
        .unwrap();
    let server = server.start(
        USUAL,
        &[
            "--tls-sni-cert-key=FOLDER/other/named.crt,FOLDER/other/named.key",
            "--tls-min-version=VersionTLS13",
        ],
    );
    server.curl("localhost", "pki/ca.crt", &[]).unwrap();
    server.curl("sni.example", "other/ca.crt", &[]).unwrap();
    server.curl("localhost", "other/ca.crt", &[]).unwrap_err();
    server
        .curl("localhost", "pki/ca.crt", &["--tls-max", "1.2"])
        .unwrap_err();
}

#[test]
fn a_certificate_is_made_where_none_is_given() {
    let Some(server) = Process::new("self-signed") else {
        return;
    };
    server.write("tokens.csv", "wonder,alice,u1\n");
    let server = server.start(
        &[
            "--cert-dir=FOLDER/made",
            "--token-auth-file=FOLDER/tokens.csv",
            "--service-account-issuer=https://issuer.example",
            "--service-account-key-file=PKI/sa.key",
            "--service-account-signing-key-file=PKI/sa.key",
        ],
        &[],
    );
    // Everybody may do everything, but nobody is nobody.
    let anonymous = server.curl("localhost", "made/apiserver.crt", &[]).unwrap_err();
    assert!(anonymous.contains("401"), "{anonymous}");
    let alice = ["--oauth2-bearer", "wonder"];
    server.curl("localhost", "made/apiserver.crt", &alice).unwrap();
}

#[test]
fn it_says_that_it_leaves_ends_well_and_comes_back_with_what_it_had() {
    let Some(server) = Process::new("stop") else {
        return;
    };
    let mut server = server.start(USUAL, &["--shutdown-delay-duration=1h"]);
    server.kubectl(&["create", "namespace", "kept"]);
    server.terminate();
    server.until("readyz fails", |server| {
        let said = server.refused(&["get", "--raw", "/readyz?verbose"]);
        said.contains("[-]shutdown failed").then_some(()).ok_or(said)
    });
    // It serves for as long as it was told to.
    server.kubectl(&["get", "namespace", "kept"]);
    server.kill();
    let mut server = server.start(USUAL, &[]);
    server.kubectl(&["get", "namespace", "kept"]);
    server.terminate();
    assert!(server.end().success());
}

/// A flag, and what is said of it.
const WRONG: &[(&str, &str)] = &[
    ("--secure-prt=1", "'--secure-port'"),
    ("--secure-port=0", "invalid value '0' for '--secure-port"),
    (
        "--allow-privileged=maybe",
        "invalid value 'maybe' for '--allow-privileged",
    ),
    (
        "--authorization-mode=Nonsense",
        "authorization-mode \"Nonsense\" is not a valid mode",
    ),
    (
        "--enable-admission-plugins=Nonsense",
        "enable-admission-plugins plugin \"Nonsense\" is unknown",
    ),
    (
        "--feature-gates=Nonsense=true",
        "unrecognized feature gate: Nonsense",
    ),
    (
        "--runtime-config=example.com/v1",
        "unknown api groups example.com/v1",
    ),
    (
        "--tls-min-version=VersionTLS9",
        "unknown tls version \"VersionTLS9\"",
    ),
    (
        "--tls-cipher-suites=Nonsense",
        "Cipher suite Nonsense not supported",
    ),
    ("--tls-cert-file=PKI/missing", "--tls-cert-file: read "),
    (
        "--tls-private-key-file=PKI/ca.key",
        "--tls-cert-file, --tls-private-key-file: ",
    ),
    (
        "--client-ca-file=FOLDER/nothing",
        "--client-ca-file: the bundle holds no certificate authority",
    ),
    (
        "--service-account-key-file=FOLDER/nothing",
        "--service-account-key-file: ",
    ),
    (
        "--service-cluster-ip-range=10.0.0.0",
        "--service-cluster-ip-range[0] is not a valid cidr",
    ),
    (
        "--service-account-lookup=false",
        "invalid value 'false' for '--service-account-lookup",
    ),
    (
        "--proxy-client-cert-file=PKI/ca.crt",
        "--proxy-client-key-file must be specified together",
    ),
    ("stray", "unexpected argument 'stray'"),
];

#[test]
fn a_wrong_flag_is_named() {
    let Some(server) = Process::new("wrong") else {
        return;
    };
    server.write("nothing", "");
    let told = |flags: &[&str], says: &str| {
        let output = server.run(flags);
        let said = text(&output);
        assert!(
            !output.status.success() && said.contains(says),
            "{flags:?}: {said}"
        );
    };
    told(&[], "service-account-issuer is a required flag");
    for (flag, says) in WRONG {
        told(&[USUAL, &[flag]].concat(), says);
    }
}

#[test]
fn a_whole_cluster_takes_the_same_flags() {
    let Some(cluster) = Cluster::new("extra") else {
        return;
    };
    let at = |name: &str| cluster.folder.path().join(name);
    let settings = |name: &str, value: &str| {
        let extra = format!("apiServer: {{extraArgs: [{{name: {name}, value: {value}}}]}}\n");
        std::fs::write(at("settings.yaml"), extra).unwrap();
    };
    let config = at("settings.yaml");
    let arguments = ["--config", config.to_str().unwrap()];
    settings("secure-port", "\"1234\"");
    let refused = text(&cluster.setpoint(&[&["up"], &arguments[..]].concat()));
    assert!(refused.contains("secure-port cannot be given"), "{refused}");
    settings("secure-prt", "\"1234\"");
    let refused = text(&cluster.setpoint(&[&["up"], &arguments[..]].concat()));
    assert!(refused.contains("'--secure-port'"), "{refused}");
    std::fs::write(at("tokens.csv"), "wonder,alice,u1\n").unwrap();
    settings("token-auth-file", at("tokens.csv").to_str().unwrap());
    cluster.up(&arguments);
    let who = cluster.kubectl(&[
        "config",
        "view",
        "--minify",
        "-o",
        "jsonpath={.clusters[0].cluster.server}",
    ]);
    let curl = std::process::Command::new("curl")
        .args([
            "-skS",
            "--oauth2-bearer",
            "wonder",
            &format!("{who}/api/v1/namespaces"),
        ])
        .output()
        .unwrap();
    assert!(
        text(&curl).contains("User \\\"alice\\\" cannot list resource"),
        "{}",
        text(&curl)
    );
}
