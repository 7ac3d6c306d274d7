//! CertificateSigningRequests. That a request is well signed is for the signer to find out; its form is checked here.

use api::{Value, names};

use super::errors::{Errors, child, index, texts};
use super::{Rules, metadata};
use crate::look;
use crate::names::NameRule;

pub struct CertificateSigningRequest;

const USAGES: [&str; 23] = [
    "any",
    "cert sign",
    "client auth",
    "code signing",
    "content commitment",
    "crl sign",
    "data encipherment",
    "decipher only",
    "digital signature",
    "email protection",
    "encipher only",
    "ipsec end system",
    "ipsec tunnel",
    "ipsec user",
    "key agreement",
    "key encipherment",
    "microsoft sgc",
    "netscape sgc",
    "ocsp signing",
    "s/mime",
    "server auth",
    "signing",
    "timestamping",
];
const LEGACY_SIGNER: &str = "kubernetes.io/legacy-unknown";
const SHORTEST: i64 = 600;

impl Rules for CertificateSigningRequest {
    fn name(&self) -> NameRule {
        |_name, _prefix| Vec::new()
    }

    fn validate(&self, object: &Value, errors: &mut Errors) {
        request(object, &Value::Null, errors);
    }

    fn validate_update(&self, new: &Value, old: &Value, subresource: &str, errors: &mut Errors) {
        metadata::check(new, "metadata", errors.name, errors.namespaced, errors);
        request(new, old, errors);
        metadata::check_update(new, old, errors);
        let path = "status.conditions";
        let of = |object: &Value, kind: &str| {
            let all = look::items(object, path).iter();
            all.filter(|c| look::text(c, "type") == kind)
                .cloned()
                .collect::<Vec<Value>>()
        };
        for kind in ["Approved", "Denied", "Failed"] {
            let (is, was) = (of(new, kind), of(old, kind));
            if is.len() < was.len() {
                let says = format!("updates may not remove a condition of type \"{kind}\"");
                errors.forbidden(path, says);
            } else if subresource == "approval" || kind == "Failed" {
                continue;
            } else if is.len() > was.len() {
                let says = format!("updates may not add a condition of type \"{kind}\"");
                errors.forbidden(path, says);
            } else if is != was {
                let says = format!("updates may not modify a condition of type \"{kind}\"");
                errors.forbidden(path, says);
            }
        }
        let certificate = |object: &Value| look::text(object, "status.certificate").to_owned();
        if certificate(new) != certificate(old) {
            if subresource != "status" {
                let says = "updates may not set certificate content";
                errors.forbidden("status.certificate", says);
            } else if !certificate(old).is_empty() {
                let says = "updates may not modify existing certificate content";
                errors.forbidden("status.certificate", says);
            }
        }
    }
}

fn request(object: &Value, old: &Value, errors: &mut Errors) {
    let spec = look::at(object, "spec");
    let asked = look::text(spec, "request");
    let pem = crate::decode::base64_bytes(asked).unwrap_or_default();
    let begins = String::from_utf8_lossy(&pem);
    if !begins.contains("-----BEGIN CERTIFICATE REQUEST-----")
        && !begins.contains("-----BEGIN NEW CERTIFICATE REQUEST-----")
    {
        let says = "PEM block type must be CERTIFICATE REQUEST";
        errors.invalid("spec.request", look::at(spec, "request").clone(), says);
    }
    usages(&texts(spec, "usages"), &texts(old, "spec.usages"), errors);
    let signer = look::text(spec, "signerName");
    if signer == LEGACY_SIGNER && look::text(old, "spec.signerName") != LEGACY_SIGNER {
        let says = "the legacy signerName is not allowed via this API version";
        errors.invalid("spec.signerName", signer, says);
    } else {
        signer_name(signer, "spec.signerName", errors);
    }
    if let Some(seconds) = look::at(spec, "expirationSeconds")
        .as_i64()
        .filter(|s| *s < SHORTEST)
    {
        let says = "may not specify a duration less than 600 seconds (10 minutes)";
        errors.invalid("spec.expirationSeconds", seconds, says);
    }
    conditions(look::items(object, "status.conditions"), errors);
    let certificate = look::text(object, "status.certificate");
    let same = !old.is_null() && certificate == look::text(old, "status.certificate");
    let pem = crate::decode::base64_bytes(certificate).unwrap_or_default();
    if !pem.is_empty() && !same && !String::from_utf8_lossy(&pem).contains("-----BEGIN ") {
        let says = "must contain at least one CERTIFICATE PEM block";
        errors.invalid("status.certificate", "<certificate data>", says);
    }
}

fn usages(usages: &[&str], before: &[&str], errors: &mut Errors) {
    let path = "spec.usages";
    if usages.is_empty() {
        errors.required(path, "");
    }
    let unknown_before = before.iter().any(|u| !USAGES.contains(u));
    let twice = |all: &[&str]| all.iter().enumerate().any(|(at, u)| all[..at].contains(u));
    for (at, usage) in usages.iter().enumerate() {
        if !unknown_before && !USAGES.contains(usage) {
            errors.not_supported(index(path, at), *usage, &USAGES);
        }
    }
    if twice(before) {
        return;
    }
    for (at, usage) in usages.iter().enumerate() {
        if usages[..at].contains(usage) {
            errors.duplicate(index(path, at), *usage);
        }
    }
}

fn conditions(conditions: &[Value], errors: &mut Errors) {
    let path = "status.conditions";
    let mut seen: Vec<&str> = Vec::new();
    for (at, condition) in conditions.iter().enumerate() {
        let here = index(path, at);
        let (kind, status) = (look::text(condition, "type"), look::text(condition, "status"));
        if kind.is_empty() {
            errors.required(child(&here, "type"), "");
        }
        let known: &[&str] = if matches!(kind, "Approved" | "Denied" | "Failed") {
            &["True"]
        } else {
            &["False", "True", "Unknown"]
        };
        errors.one_of(&child(&here, "status"), status, known);
        let other = match kind {
            "Approved" => "Denied",
            "Denied" => "Approved",
            _ => "",
        };
        if !other.is_empty() && seen.contains(&other) {
            let says = "Approved and Denied conditions are mutually exclusive";
            errors.invalid(path, kind, says);
        }
        if seen.contains(&kind) {
            errors.duplicate(child(&here, "type"), kind);
        }
        seen.push(kind);
    }
}

/// `example.com/path.of.signer`.
pub(crate) fn signer_name(name: &str, path: &str, errors: &mut Errors) {
    if name.is_empty() {
        return errors.required(path, "");
    }
    let parts: Vec<&str> = name.split('/').collect();
    let [domain, rest] = parts.as_slice() else {
        let says = "must be a fully qualified domain and path of the form 'example.com/signer-name'";
        return errors.invalid(path, name, says);
    };
    let wrong = names::dns1123_subdomain(domain);
    if !wrong.is_empty() {
        for sentence in wrong {
            errors.invalid(path, *domain, sentence);
        }
        return;
    }
    if domain.split('.').count() < 2 {
        let says = "should be a domain with at least two segments separated by dots";
        errors.invalid(path, *domain, says);
    }
    for segment in rest.split('.') {
        let wrong = names::dns1123_label(segment);
        errors.each(path, segment, wrong);
    }
}
