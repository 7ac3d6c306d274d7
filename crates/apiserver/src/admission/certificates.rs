//! Who may approve and sign a certificate request, and what no client certificate may say. Upstream's
//! `plugin/pkg/admission/certificates`.

use api::{BoxFuture, Refused, Value};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use x509_parser::certification_request::X509CertificationRequest;
use x509_parser::pem::parse_x509_pem;
use x509_parser::prelude::FromDer as _;

use super::{Admission, Operation, Review};
use crate::authorize::{Attributes, Decision};

const CLIENT_SIGNER: &str = "kubernetes.io/kube-apiserver-client";
const MASTERS: &str = api::identity::SYSTEM_MASTERS;

/// Approving takes the verb `approve` on the request's signer.
pub struct CertificateApproval;

/// So does signing, by the name of `sign`.
pub struct CertificateSigning;

/// Nobody becomes a member of `system:masters` by way of a request.
pub struct CertificateSubjectRestriction;

impl Admission for CertificateApproval {
    fn name(&self) -> &'static str {
        "CertificateApproval"
    }

    fn handles(&self, review: &Review<'_>) -> bool {
        is_request(review) && review.subresource == "approval" && review.operation == Operation::Update
    }

    fn validate<'a>(&'a self, review: &'a Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        Box::pin(std::future::ready(may(review, "approve")))
    }
}

impl Admission for CertificateSigning {
    fn name(&self) -> &'static str {
        "CertificateSigning"
    }

    fn handles(&self, review: &Review<'_>) -> bool {
        let (new, old) = (&review.object["status"], &review.old["status"]);
        is_request(review)
            && review.subresource == "status"
            && review.operation == Operation::Update
            && (new["certificate"] != old["certificate"]
                || list(&new["conditions"]) != list(&old["conditions"]))
    }

    fn validate<'a>(&'a self, review: &'a Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        Box::pin(std::future::ready(may(review, "sign")))
    }
}

impl Admission for CertificateSubjectRestriction {
    fn name(&self) -> &'static str {
        "CertificateSubjectRestriction"
    }

    fn handles(&self, review: &Review<'_>) -> bool {
        is_request(review)
            && review.subresource.is_empty()
            && review.operation == Operation::Create
            && review.object["spec"]["signerName"] == CLIENT_SIGNER
    }

    fn validate<'a>(&'a self, review: &'a Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        let judged = match organizations(&review.object["spec"]["request"]) {
            Err(why) => Err(review.forbidden(&format!("failed to parse CSR: {why}"))),
            Ok(groups) if groups.iter().any(|group| group == MASTERS) => {
                let why = format!("use of {CLIENT_SIGNER} signer with {MASTERS} group is not allowed");
                Err(review.forbidden(&why))
            }
            Ok(_) => Ok(()),
        };
        Box::pin(std::future::ready(judged))
    }
}

fn is_request(review: &Review<'_>) -> bool {
    review.is_about("certificates.k8s.io", "certificatesigningrequests")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// By the signer that the stored request names, or by all of the signer's domain.
fn may(review: &Review<'_>, verb: &str) -> Result<(), Refused> {
    let signer = review.old["spec"]["signerName"].as_str().unwrap_or_default();
    let domain = signer.split('/').next().unwrap_or_default();
    let allows = |name: &str| {
        let asked = Attributes::Resource {
            verb,
            group: "certificates.k8s.io",
            version: "*",
            resource: "signers",
            subresource: "",
            namespace: "",
            name,
            fields: "",
            labels: "",
        };
        matches!(review.server.decide(review.as_, &asked), Decision::Allow(_))
    };
    if allows(signer) || allows(&format!("{domain}/*")) {
        return Ok(());
    }
    let why = format!("user not permitted to {verb} requests with signerName {signer:?}");
    Err(review.forbidden(&why))
}

/// The groups that the subject of a request claims.
fn organizations(request: &Value) -> Result<Vec<String>, String> {
    let not_pem = || "PEM block type must be CERTIFICATE REQUEST".to_owned();
    let text = BASE64_STANDARD.decode(request.as_str().unwrap_or_default());
    let text = text.map_err(|_| not_pem())?;
    let (_, pem) = parse_x509_pem(&text).map_err(|_| not_pem())?;
    if pem.label != "CERTIFICATE REQUEST" {
        return Err(not_pem());
    }
    let (_, parsed) = X509CertificationRequest::from_der(&pem.contents).map_err(|e| e.to_string())?;
    let subject = &parsed.certification_request_info.subject;
    let groups = subject
        .iter_organization()
        .filter_map(|group| group.as_str().ok());
    Ok(groups.map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    fn request(organizations: &[&str]) -> Value {
        let mut params = rcgen::CertificateParams::default();
        for organization in organizations {
            params
                .distinguished_name
                .push(rcgen::DnType::OrganizationName, *organization);
        }
        let key = rcgen::KeyPair::generate().unwrap();
        let pem = params.serialize_request(&key).unwrap().pem().unwrap();
        BASE64_STANDARD.encode(pem).into()
    }

    #[test]
    fn the_groups_of_a_request_are_found() {
        expect![[r#"Ok(["system:masters"])"#]]
            .assert_eq(&format!("{:?}", organizations(&request(&["system:masters"]))));
        expect!["Ok([])"].assert_eq(&format!("{:?}", organizations(&request(&[]))));
        expect![[r#"Err("PEM block type must be CERTIFICATE REQUEST")"#]]
            .assert_eq(&format!("{:?}", organizations(&"eA==".into())));
    }
}
