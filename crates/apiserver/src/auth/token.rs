//! Service account tokens: signed JWTs (RFC 7519), as upstream's `pkg/serviceaccount` makes and reads them.

use api::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64URL;
use ring::digest::{SHA256, digest};
use ring::rand::SystemRandom;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _,
    RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512, RSA_PKCS1_SHA256,
    RsaKeyPair, UnparsedPublicKey, VerificationAlgorithm,
};
use rustls_pki_types::PrivateKeyDer;
use rustls_pki_types::pem::PemObject;
use serde_json::{Value, json};
use thiserror::Error;
use x509_parser::prelude::FromDer;
use x509_parser::x509::SubjectPublicKeyInfo;

#[derive(Debug, Error, PartialEq)]
pub enum TokenError {
    #[error("not a JSON web token")]
    Malformed,
    #[error("token is signed by none of this cluster's keys")]
    UnknownKey,
    #[error("token was issued by {0:?}, not by this cluster")]
    Issuer(String),
    #[error("token has expired")]
    Expired,
    #[error("token is not valid yet")]
    NotYet,
    #[error("service account key: {0}")]
    Key(String),
}

/// Signs tokens and recognises its own. No `Debug`: it holds the key.
pub struct TokenSigner {
    key: SigningKey,
    verifiers: Vec<Verifier>,
    issuer: String,
    random: SystemRandom,
}

enum SigningKey {
    Ecdsa(Box<EcdsaKeyPair>),
    Rsa(Box<RsaKeyPair>),
}

/// A public key that tokens may be signed with.
struct Verifier {
    id: String,
    algorithm: Algorithm,
    /// As *ring* takes it: the EC point, or the DER of an RSA public key.
    public: Vec<u8>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Algorithm {
    Es256,
    Rs256,
}

impl TokenSigner {
    /// `key_pem` is a PKCS #8 (or PKCS #1 RSA) private key; `also` are further keys, private or public, whose
    /// tokens are still honoured.
    pub fn new(key_pem: &str, also: &[String], issuer: &str) -> Result<Self, TokenError> {
        let random = SystemRandom::new();
        let key = signing_key(key_pem, &random)?;
        let own = match &key {
            SigningKey::Ecdsa(pair) => Verifier::ecdsa(pair.public_key().as_ref()),
            SigningKey::Rsa(pair) => Verifier::rsa(pair.public_key().as_ref()),
        };
        let mut verifiers = vec![own];
        for pem in also {
            verifiers.push(verifier(pem, &random)?);
        }
        Ok(Self {
            key,
            verifiers,
            issuer: issuer.to_owned(),
            random,
        })
    }

    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// The claims as a signed token. `iss` is added.
    pub fn sign(&self, mut claims: Value) -> Result<String, TokenError> {
        claims["iss"] = json!(self.issuer);
        let algorithm = match self.key {
            SigningKey::Ecdsa(_) => "ES256",
            SigningKey::Rsa(_) => "RS256",
        };
        let header = json!({"alg": algorithm, "kid": self.verifiers[0].id});
        let mut token = BASE64URL.encode(header.to_string());
        token.push('.');
        token.push_str(&BASE64URL.encode(claims.to_string()));
        let failed = |e: ring::error::Unspecified| TokenError::Key(e.to_string());
        let signature = match &self.key {
            SigningKey::Ecdsa(pair) => pair
                .sign(&self.random, token.as_bytes())
                .map_err(failed)?
                .as_ref()
                .to_vec(),
            SigningKey::Rsa(pair) => {
                let mut signature = vec![0; pair.public().modulus_len()];
                pair.sign(&RSA_PKCS1_SHA256, &self.random, token.as_bytes(), &mut signature)
                    .map_err(failed)?;
                signature
            }
        };
        token.push('.');
        token.push_str(&BASE64URL.encode(signature));
        Ok(token)
    }

    /// The claims of a token whose signature, issuer and time are right. Audience and the objects that it is bound
    /// to are the caller's to check.
    pub fn verify(&self, token: &str, now: Timestamp) -> Result<Value, TokenError> {
        let (signed, signature) = token.rsplit_once('.').ok_or(TokenError::Malformed)?;
        let (header, claims) = signed.split_once('.').ok_or(TokenError::Malformed)?;
        let header = decode(header)?;
        let claims = decode(claims)?;
        let issuer = claims["iss"].as_str().unwrap_or_default();
        if issuer != self.issuer {
            return Err(TokenError::Issuer(issuer.to_owned()));
        }
        let signature = BASE64URL.decode(signature).map_err(|_| TokenError::Malformed)?;
        let signed_by = |v: &&Verifier| v.verifies(&header, signed.as_bytes(), &signature);
        self.verifiers
            .iter()
            .find(signed_by)
            .ok_or(TokenError::UnknownKey)?;
        let now = now.as_second();
        if claims["exp"].as_i64().is_some_and(|at| at <= now) {
            return Err(TokenError::Expired);
        }
        if claims["nbf"].as_i64().is_some_and(|at| at > now + LEEWAY_SECONDS) {
            return Err(TokenError::NotYet);
        }
        Ok(claims)
    }

    /// `/openid/v1/jwks`
    pub fn jwks(&self) -> Value {
        json!({"keys": self.verifiers.iter().map(Verifier::jwk).collect::<Vec<_>>()})
    }
}

/// As upstream's JWT library allows for clocks that differ.
const LEEWAY_SECONDS: i64 = 60;

fn decode(part: &str) -> Result<Value, TokenError> {
    let bytes = BASE64URL.decode(part).map_err(|_| TokenError::Malformed)?;
    serde_json::from_slice(&bytes).map_err(|_| TokenError::Malformed)
}

fn signing_key(pem: &str, random: &SystemRandom) -> Result<SigningKey, TokenError> {
    let wrong = |e: &dyn std::fmt::Display| TokenError::Key(e.to_string());
    let der = PrivateKeyDer::from_pem_slice(pem.as_bytes()).map_err(|e| wrong(&e))?;
    match &der {
        PrivateKeyDer::Pkcs1(der) => {
            let pair = RsaKeyPair::from_der(der.secret_pkcs1_der()).map_err(|e| wrong(&e))?;
            Ok(SigningKey::Rsa(Box::new(pair)))
        }
        PrivateKeyDer::Pkcs8(der) => {
            let der = der.secret_pkcs8_der();
            if let Ok(pair) = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, der, random) {
                return Ok(SigningKey::Ecdsa(Box::new(pair)));
            }
            Ok(SigningKey::Rsa(Box::new(
                RsaKeyPair::from_pkcs8(der).map_err(|e| wrong(&e))?,
            )))
        }
        _ => Err(TokenError::Key(
            "only PKCS #8 and PKCS #1 RSA keys are read".to_owned(),
        )),
    }
}

fn verifier(pem: &str, random: &SystemRandom) -> Result<Verifier, TokenError> {
    if let Ok(key) = signing_key(pem, random) {
        return Ok(match key {
            SigningKey::Ecdsa(pair) => Verifier::ecdsa(pair.public_key().as_ref()),
            SigningKey::Rsa(pair) => Verifier::rsa(pair.public_key().as_ref()),
        });
    }
    let der = rustls_pki_types::SubjectPublicKeyInfoDer::from_pem_slice(pem.as_bytes())
        .map_err(|e| TokenError::Key(e.to_string()))?;
    let (_, info) = SubjectPublicKeyInfo::from_der(&der).map_err(|e| TokenError::Key(e.to_string()))?;
    let public = info.subject_public_key.data.as_ref();
    Ok(if public.first() == Some(&0x04) {
        Verifier::ecdsa(public)
    } else {
        Verifier::rsa(public)
    })
}

impl Verifier {
    fn ecdsa(point: &[u8]) -> Self {
        // SubjectPublicKeyInfo of P-256: a fixed prefix and the uncompressed point.
        const PREFIX: [u8; 26] = [
            0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a,
            0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00,
        ];
        let info = [PREFIX.as_slice(), point].concat();
        Self {
            id: key_id(&info),
            algorithm: Algorithm::Es256,
            public: point.to_vec(),
        }
    }

    fn rsa(der: &[u8]) -> Self {
        let algorithm = [
            0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00,
        ];
        let bits = tlv(0x03, &[&[0][..], der].concat());
        let info = tlv(0x30, &[&algorithm[..], &bits].concat());
        Self {
            id: key_id(&info),
            algorithm: Algorithm::Rs256,
            public: der.to_vec(),
        }
    }

    fn verifies(&self, header: &Value, signed: &[u8], signature: &[u8]) -> bool {
        if header["kid"].as_str().is_some_and(|kid| kid != self.id) {
            return false;
        }
        let algorithm: &dyn VerificationAlgorithm = match (self.algorithm, header["alg"].as_str()) {
            (Algorithm::Es256, Some("ES256")) => &ECDSA_P256_SHA256_FIXED,
            (Algorithm::Rs256, Some("RS256")) => &RSA_PKCS1_2048_8192_SHA256,
            (Algorithm::Rs256, Some("RS384")) => &RSA_PKCS1_2048_8192_SHA384,
            (Algorithm::Rs256, Some("RS512")) => &RSA_PKCS1_2048_8192_SHA512,
            _ => return false,
        };
        UnparsedPublicKey::new(algorithm, &self.public)
            .verify(signed, signature)
            .is_ok()
    }

    fn jwk(&self) -> Value {
        match self.algorithm {
            Algorithm::Es256 => {
                let (x, y) = self.public[1..].split_at(32);
                json!({"use": "sig", "kty": "EC", "kid": self.id, "crv": "P-256", "alg": "ES256",
                    "x": BASE64URL.encode(x), "y": BASE64URL.encode(y)})
            }
            Algorithm::Rs256 => {
                let (modulus, exponent) = rsa_parts(&self.public).unwrap_or_default();
                json!({"use": "sig", "kty": "RSA", "kid": self.id, "alg": "RS256",
                    "n": BASE64URL.encode(modulus), "e": BASE64URL.encode(exponent)})
            }
        }
    }
}

/// Upstream's: base64url of the SHA-256 of the key's SubjectPublicKeyInfo.
fn key_id(info: &[u8]) -> String {
    BASE64URL.encode(digest(&SHA256, info))
}

fn rsa_parts(der: &[u8]) -> Option<(Vec<u8>, Vec<u8>)> {
    let (_, key) = x509_parser::public_key::RSAPublicKey::from_der(der).ok()?;
    let trim = |bytes: &[u8]| bytes.iter().skip_while(|b| **b == 0).copied().collect();
    Some((trim(key.modulus), trim(key.exponent)))
}

/// One DER element.
fn tlv(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len().to_be_bytes();
    let significant: Vec<u8> = length.into_iter().skip_while(|b| *b == 0).collect();
    let mut out = vec![tag];
    match significant.as_slice() {
        [] => out.push(0),
        [one] if *one < 0x80 => out.push(*one),
        many => {
            out.push(0x80 | u8::try_from(many.len()).expect("a length has at most eight bytes"));
            out.extend_from_slice(many);
        }
    }
    out.extend_from_slice(content);
    out
}

/// HMAC with SHA-256, with which bootstrap tokens sign what the cluster tells everybody.
pub fn hmac_sha256(key: &[u8], text: &[u8]) -> Vec<u8> {
    let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, key);
    ring::hmac::sign(&key, text).as_ref().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signer() -> TokenSigner {
        let key = rcgen::KeyPair::generate().unwrap();
        TokenSigner::new(
            &key.serialize_pem(),
            &[],
            "https://kubernetes.default.svc.cluster.local",
        )
        .unwrap()
    }

    #[test]
    fn a_token_is_read_back_until_it_expires() {
        let signer = signer();
        let token = signer
            .sign(json!({"sub": "system:serviceaccount:a:b", "exp": 100, "nbf": 0}))
            .unwrap();
        let at = |second| Timestamp::from_second(second).unwrap();
        assert_eq!(
            signer.verify(&token, at(99)).unwrap()["sub"],
            "system:serviceaccount:a:b"
        );
        assert_eq!(signer.verify(&token, at(100)), Err(TokenError::Expired));
        let (head, _) = token.rsplit_once('.').unwrap();
        assert_eq!(
            signer.verify(&format!("{head}.AAAA"), at(1)),
            Err(TokenError::UnknownKey)
        );
        assert_eq!(self::signer().verify(&token, at(1)), Err(TokenError::UnknownKey));
        assert_eq!(signer.verify("nonsense", at(1)), Err(TokenError::Malformed));
    }
}
