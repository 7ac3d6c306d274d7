//! An approved request for a certificate gets it, if what it asks for is what its signer signs.
//!
//! Signers: <https://kubernetes.io/docs/reference/access-authn-authz/certificate-signing-requests/#kubernetes-signers>.

use std::collections::BTreeSet;
use std::sync::Arc;

use api::{Key, Object, SmolStr, Timestamp, Value};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reconcile::{ApiStep, Cache, Cause, Controller, Follows, Gap, Named};
use serde::Deserialize;
use serde_json::json;

use crate::resources::CERTIFICATESIGNINGREQUESTS;
use crate::status::{Conditions, seconds, seconds_after};

/// The cluster's CA, as far as this loop asks it: it has the key, and chance.
pub trait Certify: Send + Sync {
    /// Whom a request in PEM form is for.
    fn read(&self, request: &[u8]) -> Result<Subject, String>;

    /// A certificate in PEM form for it.
    fn sign(
        &self,
        request: &[u8],
        usages: &[&str],
        from: Timestamp,
        until: Timestamp,
    ) -> Result<String, String>;
}

/// What signers look at.
#[derive(Clone, Debug, Default)]
pub struct Subject {
    pub common_name: String,
    pub organizations: Vec<String>,
    pub has_dns_names: bool,
    pub has_addresses: bool,
    pub has_emails: bool,
    pub has_uris: bool,
}

pub struct CsrSigning(pub Arc<dyn Certify>);

/// A year; what is asked for may be shorter, but not than ten minutes.
const LONGEST: i64 = 365 * 24 * 3600;
const SHORTEST: i64 = 600;
/// Clocks may differ by so much.
const BACKDATED: i64 = 300;
/// A shorter time is not shortened for the backdating.
const SHORT: i64 = 8 * 3600;

#[derive(Deserialize)]
pub struct Request {
    spec: Spec,
    #[serde(default)]
    status: Value,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Spec {
    /// PEM, in base64.
    request: String,
    signer_name: SmolStr,
    expiration_seconds: Option<i64>,
    #[serde(default)]
    usages: Vec<SmolStr>,
}

impl Controller for CsrSigning {
    type Desired = Request;
    type Observed = Timestamp;
    type Step = ApiStep;
    const NAME: &'static str = "csrsigning";
    const COMPONENT: &'static str = "certificate-controller";

    fn follows(&self) -> Follows {
        Follows::These(vec![CERTIFICATESIGNINGREQUESTS])
    }

    fn wakes(&self, changed: &Object, _cache: &Cache) -> Vec<Key> {
        vec![changed.key.clone()]
    }

    fn observe(&self, _request: &Named<Request>, cache: &Cache) -> Timestamp {
        cache.now()
    }

    fn gap(&self, request: &Named<Request>, now: &Timestamp) -> Gap<ApiStep> {
        let conditions = Conditions::of(&request.status);
        let is_issued = request.status["certificate"]
            .as_str()
            .is_some_and(|it| !it.is_empty());
        if is_issued || !conditions.is("Approved", "True") || conditions.is("Failed", "True") {
            return Gap::closed();
        }
        let Some(check) = signer(&request.spec.signer_name) else {
            return Gap::closed();
        };
        let pem = STANDARD.decode(&request.spec.request).unwrap_or_default();
        let subject = match self.0.read(&pem) {
            Ok(subject) => subject,
            Err(says) => return unsigned(says),
        };
        let usages: BTreeSet<&str> = request.spec.usages.iter().map(SmolStr::as_str).collect();
        if let Err(says) = check(&subject, &usages) {
            return Gap::closed().with_status(failed(request, &says, *now));
        }
        let usages: Vec<&str> = usages.into_iter().collect();
        match self.0.sign(
            &pem,
            &usages,
            seconds_after(*now, -BACKDATED),
            until(&request.spec, *now),
        ) {
            Ok(certificate) => {
                let mut status = request.status.clone();
                status["certificate"] = STANDARD.encode(certificate).into();
                Gap::closed().with_status(status)
            }
            Err(says) => unsigned(says),
        }
    }
}

fn unsigned(says: String) -> Gap<ApiStep> {
    Gap::closed().stuck("certificate: not signed", Cause::new("SigningFailed", says))
}

fn until(spec: &Spec, now: Timestamp) -> Timestamp {
    let lasts = spec
        .expiration_seconds
        .unwrap_or(LONGEST)
        .clamp(SHORTEST, LONGEST);
    let lost = if lasts < SHORT { 0 } else { BACKDATED };
    seconds_after(now, lasts - lost)
}

fn failed(request: &Request, says: &str, now: Timestamp) -> Value {
    let mut status = request.status.clone();
    let condition = json!({
        "type": "Failed", "status": "True", "reason": "SignerValidationFailure", "message": says,
        "lastUpdateTime": seconds(now),
    });
    if let Some(conditions) = status["conditions"].as_array_mut() {
        conditions.push(condition);
    }
    status
}

type Check = fn(&Subject, &BTreeSet<&str>) -> Result<(), String>;

/// What this signer demands; `None` if it is not one of ours.
fn signer(name: &str) -> Option<Check> {
    Some(match name {
        "kubernetes.io/kube-apiserver-client" => client,
        "kubernetes.io/kube-apiserver-client-kubelet" => kubelet_client,
        "kubernetes.io/kubelet-serving" => kubelet_serving,
        "kubernetes.io/legacy-unknown" => |_, _| Ok(()),
        _ => return None,
    })
}

fn client(_: &Subject, usages: &BTreeSet<&str>) -> Result<(), String> {
    const ALLOWED: [&str; 3] = ["digital signature", "key encipherment", "client auth"];
    if let Some(other) = usages.iter().find(|usage| !ALLOWED.contains(usage)) {
        return Err(format!("invalid usage for client certificate: {other}"));
    }
    if !usages.contains("client auth") {
        return Err("missing required usage for client certificate: client auth".to_owned());
    }
    Ok(())
}

fn kubelet_client(subject: &Subject, usages: &BTreeSet<&str>) -> Result<(), String> {
    of_nodes(subject)?;
    let names = [
        (subject.has_dns_names, "DNS"),
        (subject.has_emails, "Email"),
        (subject.has_addresses, "IP"),
        (subject.has_uris, "URI"),
    ];
    if let Some((_, of)) = names.iter().find(|(has, _)| *has) {
        return Err(format!("{of} subjectAltNames are not allowed"));
    }
    of_a_node(subject)?;
    exactly(usages, "client auth")
}

fn kubelet_serving(subject: &Subject, usages: &BTreeSet<&str>) -> Result<(), String> {
    of_nodes(subject)?;
    if !subject.has_dns_names && !subject.has_addresses {
        return Err("DNS or IP subjectAltName is required".to_owned());
    }
    for (has, of) in [(subject.has_emails, "Email"), (subject.has_uris, "URI")] {
        if has {
            return Err(format!("{of} subjectAltNames are not allowed"));
        }
    }
    exactly(usages, "server auth")?;
    of_a_node(subject)
}

fn of_nodes(subject: &Subject) -> Result<(), String> {
    match subject.organizations.as_slice() {
        [one] if one == "system:nodes" => Ok(()),
        _ => Err("subject organization is not system:nodes".to_owned()),
    }
}

fn of_a_node(subject: &Subject) -> Result<(), String> {
    let is_node = subject.common_name.starts_with("system:node:");
    is_node
        .then_some(())
        .ok_or_else(|| "subject common name does not begin with system:node:".to_owned())
}

/// A key that is not RSA enciphers none.
fn exactly(usages: &BTreeSet<&str>, auth: &'static str) -> Result<(), String> {
    let least = BTreeSet::from(["digital signature", auth]);
    let mut all = least.clone();
    all.insert("key encipherment");
    if *usages == least || *usages == all {
        return Ok(());
    }
    let all: Vec<&str> = all.into_iter().collect();
    Err(format!("usages did not match [{}]", all.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use reconcile::check;

    /// Reads `CN/O/names`, and signs by writing down what it was asked.
    struct Notary;

    impl Certify for Notary {
        fn read(&self, request: &[u8]) -> Result<Subject, String> {
            let text = String::from_utf8_lossy(request).into_owned();
            let mut parts = text.split('/').map(str::to_owned);
            let common_name = parts.next().filter(|name| !name.is_empty()).ok_or("no request")?;
            Ok(Subject {
                common_name,
                organizations: parts.next().into_iter().collect(),
                has_dns_names: parts.next().is_some(),
                ..Subject::default()
            })
        }

        fn sign(
            &self,
            _: &[u8],
            usages: &[&str],
            from: Timestamp,
            until: Timestamp,
        ) -> Result<String, String> {
            Ok(format!("{} from {from} until {until}", usages.join(", ")))
        }
    }

    fn see(signer: &str, request: &str, usages: &str, rest: &str, expect: Expect) {
        let world = format!(
            "kind: CertificateSigningRequest\napiVersion: certificates.k8s.io/v1\nmetadata: {{name: r}}\nspec: {{signerName: \
             kubernetes.io/{signer}, request: '{}', usages: [{usages}]{rest}}}\nstatus: {{conditions: [{{type: Approved, \
             status: 'True'}}]}}\n",
            STANDARD.encode(request)
        );
        let said = check(
            CsrSigning(Arc::new(Notary)),
            "certificatesigningrequests.certificates.k8s.io//r",
            &world,
        );
        let shown = match said
            .split_once("\"certificate\":\"")
            .and_then(|(_, rest)| rest.split_once('"'))
        {
            Some((certificate, _)) => String::from_utf8(STANDARD.decode(certificate).unwrap()).unwrap(),
            None => said,
        };
        expect.assert_eq(&shown);
    }

    #[test]
    fn what_the_signer_signs_is_signed() {
        let client = "digital signature, client auth";
        see(
            "kube-apiserver-client",
            "jane/ops",
            client,
            "",
            expect!["client auth, digital signature from 2026-01-01T11:55:00Z until 2027-01-01T11:55:00Z"],
        );
        see(
            "kube-apiserver-client",
            "jane",
            client,
            ", expirationSeconds: 3600",
            expect!["client auth, digital signature from 2026-01-01T11:55:00Z until 2026-01-01T13:00:00Z"],
        );
        see(
            "kube-apiserver-client-kubelet",
            "system:node:n1/system:nodes",
            client,
            "",
            expect!["client auth, digital signature from 2026-01-01T11:55:00Z until 2027-01-01T11:55:00Z"],
        );
        see(
            "kubelet-serving",
            "system:node:n1/system:nodes/n1",
            "digital signature, key encipherment, server auth",
            "",
            expect![
                "digital signature, key encipherment, server auth from 2026-01-01T11:55:00Z until 2027-01-01T11:55:00Z"
            ],
        );
    }

    #[test]
    fn what_it_does_not_sign_fails_and_others_requests_are_left_alone() {
        see(
            "kube-apiserver-client",
            "jane",
            "server auth",
            "",
            expect![[r#"
            status: {"conditions":[{"status":"True","type":"Approved"},{"lastUpdateTime":"2026-01-01T12:00:00Z","message":"invalid usage for client certificate: server auth","reason":"SignerValidationFailure","status":"True","type":"Failed"}]}
        "#]],
        );
        see(
            "kube-apiserver-client-kubelet",
            "jane/system:nodes",
            "digital signature, client auth",
            "",
            expect![[r#"
                status: {"conditions":[{"status":"True","type":"Approved"},{"lastUpdateTime":"2026-01-01T12:00:00Z","message":"subject common name does not begin with system:node:","reason":"SignerValidationFailure","status":"True","type":"Failed"}]}
            "#]],
        );
        see(
            "kubelet-serving",
            "system:node:n1/system:nodes",
            "digital signature, server auth",
            "",
            expect![[r#"
                status: {"conditions":[{"status":"True","type":"Approved"},{"lastUpdateTime":"2026-01-01T12:00:00Z","message":"DNS or IP subjectAltName is required","reason":"SignerValidationFailure","status":"True","type":"Failed"}]}
            "#]],
        );
        see(
            "kube-apiserver-client",
            "",
            "client auth",
            "",
            expect![[r#"
            certificate: not signed -> stuck: SigningFailed: no request
        "#]],
        );
        see("other", "jane", "client auth", "", expect![[""]]);
    }
}
