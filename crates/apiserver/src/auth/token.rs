//! Service account tokens: signed JWTs (RFC 7519), as upstream's `pkg/serviceaccount` makes and reads them.

use api::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64URL;
use ring::digest::{SHA256, digest};
use ring::rand::SystemRandom;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P256_SHA256_FIXED_SIGNING, ECDSA_P384_SHA384_FIXED,
    ECDSA_P384_SHA384_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _, RSA_PKCS1_2048_8192_SHA256,
    RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512, RSA_PKCS1_SHA256, RsaKeyPair, UnparsedPublicKey,
    VerificationAlgorithm,
};
use rustls_pki_types::PrivateKeyDer;
use rustls_pki_types::pem::PemObject;
use serde_json::{Value, json};
use thiserror::Error;
use x509_parser::pem::Pem;
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

/// The issuer of tokens that are kept in Secrets, as upstream's token controller writes it.
pub const LEGACY_ISSUER: &str = "kubernetes/serviceaccount";

/// Signs tokens and recognises its own. No `Debug`: it holds the key.
pub struct TokenSigner {
    key: SigningKey,
    id: String,
    verifiers: Vec<Verifier>,
    /// The first one is its own.
    issuers: Vec<String>,
    random: SystemRandom,
}

enum SigningKey {
    Ecdsa(Curve, Box<EcdsaKeyPair>),
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
    Ecdsa(Curve),
    Rs256,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Curve {
    P256,
    P384,
}

impl TokenSigner {
    /// `key_pem` is a private key: PKCS #8, PKCS #1 (RSA) or SEC 1 (EC). Honours the tokens that this key signed.
    pub fn new(key_pem: &str, issuer: &str) -> Result<Self, TokenError> {
        let random = SystemRandom::new();
        let key = signing_key(key_pem, &random)?;
        let own = key.verifier();
        Ok(Self {
            key,
            id: own.id.clone(),
            verifiers: vec![own],
            issuers: vec![issuer.to_owned()],
            random,
        })
    }

    /// Honours tokens that these keys signed, and no others. Each text holds one or more keys in PEM form, public or
    /// private, or certificates.
    pub fn trusting(mut self, keys_pem: &[String]) -> Result<Self, TokenError> {
        self.verifiers.clear();
        for text in keys_pem {
            self.verifiers.extend(verifiers(text, &self.random)?);
        }
        Ok(self)
    }

    /// Honours tokens that say to come from one of these, too.
    pub fn accepting(mut self, issuers: &[String]) -> Self {
        let more = issuers.iter().filter(|issuer| !self.issuers.contains(issuer));
        let more: Vec<String> = more.cloned().collect();
        self.issuers.extend(more);
        self
    }

    pub fn issuer(&self) -> &str {
        &self.issuers[0]
    }

    pub fn issuers(&self) -> &[String] {
        &self.issuers
    }

    /// The claims as a signed token. `iss` is added.
    pub fn sign(&self, mut claims: Value) -> Result<String, TokenError> {
        claims["iss"] = json!(self.issuer());
        let header = json!({"alg": self.key.verifier().algorithm.name(), "kid": self.id});
        let mut token = BASE64URL.encode(header.to_string());
        token.push('.');
        token.push_str(&BASE64URL.encode(claims.to_string()));
        let failed = |e: ring::error::Unspecified| TokenError::Key(e.to_string());
        let signature = match &self.key {
            SigningKey::Ecdsa(_, pair) => pair
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
        let legacy = issuer == LEGACY_ISSUER && !claims["kubernetes.io"].is_object();
        if !legacy && !self.issuers.iter().any(|known| known == issuer) {
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
        PrivateKeyDer::Sec1(der) => {
            let der = der.secret_sec1_der();
            let pair = [Curve::P256, Curve::P384]
                .into_iter()
                .find_map(|curve| SigningKey::ecdsa(curve, &curve.wrapped(der), random));
            pair.ok_or_else(|| TokenError::Key("only the curves P-256 and P-384 are known".to_owned()))
        }
        PrivateKeyDer::Pkcs8(der) => {
            let der = der.secret_pkcs8_der();
            let pair = [Curve::P256, Curve::P384]
                .into_iter()
                .find_map(|curve| SigningKey::ecdsa(curve, der, random));
            if let Some(pair) = pair {
                return Ok(pair);
            }
            let pair = RsaKeyPair::from_pkcs8(der).map_err(|e| wrong(&e))?;
            Ok(SigningKey::Rsa(Box::new(pair)))
        }
        _ => Err(TokenError::Key(
            "only PKCS #8, PKCS #1 and SEC 1 keys are read".to_owned(),
        )),
    }
}

/// All keys of a file.
fn verifiers(text: &str, random: &SystemRandom) -> Result<Vec<Verifier>, TokenError> {
    let mut all = Vec::new();
    for block in Pem::iter_from_buffer(text.as_bytes()) {
        let block = block.map_err(|e| TokenError::Key(e.to_string()))?;
        let wrong = |e: &dyn std::fmt::Display| TokenError::Key(format!("{}: {e}", block.label));
        match block.label.as_str() {
            "RSA PUBLIC KEY" => all.push(Verifier::rsa(&block.contents)),
            "PUBLIC KEY" => {
                let (_, info) = SubjectPublicKeyInfo::from_der(&block.contents).map_err(|e| wrong(&e))?;
                all.push(Verifier::of(&info)?);
            }
            "CERTIFICATE" => {
                let certificate = block.parse_x509().map_err(|e| wrong(&e))?;
                all.push(Verifier::of(certificate.public_key())?);
            }
            label if label.ends_with("PRIVATE KEY") => {
                let pem = pem::encode(&pem::Pem::new(label, block.contents.as_slice()));
                all.push(signing_key(&pem, random)?.verifier());
            }
            _ => {}
        }
    }
    if all.is_empty() {
        return Err(TokenError::Key("the file holds none".to_owned()));
    }
    Ok(all)
}

impl SigningKey {
    /// `None`: the key is not of this curve.
    fn ecdsa(curve: Curve, pkcs8: &[u8], random: &SystemRandom) -> Option<Self> {
        let algorithm = match curve {
            Curve::P256 => &ECDSA_P256_SHA256_FIXED_SIGNING,
            Curve::P384 => &ECDSA_P384_SHA384_FIXED_SIGNING,
        };
        let pair = EcdsaKeyPair::from_pkcs8(algorithm, pkcs8, random).ok()?;
        Some(Self::Ecdsa(curve, Box::new(pair)))
    }

    fn verifier(&self) -> Verifier {
        match self {
            Self::Ecdsa(curve, pair) => Verifier::ecdsa(*curve, pair.public_key().as_ref()),
            Self::Rsa(pair) => Verifier::rsa(pair.public_key().as_ref()),
        }
    }
}

impl Curve {
    /// The AlgorithmIdentifier of a key of this curve.
    fn identifier(self) -> &'static [u8] {
        match self {
            Curve::P256 => &[
                0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a, 0x86,
                0x48, 0xce, 0x3d, 0x03, 0x01, 0x07,
            ],
            Curve::P384 => &[
                0x30, 0x10, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x05, 0x2b, 0x81,
                0x04, 0x00, 0x22,
            ],
        }
    }

    /// A SEC 1 key as PKCS #8.
    fn wrapped(self, sec1: &[u8]) -> Vec<u8> {
        let version = [0x02, 0x01, 0x00];
        let key = tlv(0x04, sec1);
        tlv(0x30, &[&version[..], self.identifier(), &key].concat())
    }

    /// Of the curve whose uncompressed points are this long.
    fn of_point(point: &[u8]) -> Option<Self> {
        match point.len() {
            65 => Some(Curve::P256),
            97 => Some(Curve::P384),
            _ => None,
        }
    }
}

impl Algorithm {
    fn name(self) -> &'static str {
        match self {
            Algorithm::Ecdsa(Curve::P256) => "ES256",
            Algorithm::Ecdsa(Curve::P384) => "ES384",
            Algorithm::Rs256 => "RS256",
        }
    }
}

impl Verifier {
    fn of(info: &SubjectPublicKeyInfo<'_>) -> Result<Self, TokenError> {
        let public = info.subject_public_key.data.as_ref();
        if public.first() != Some(&0x04) {
            return Ok(Self::rsa(public));
        }
        let curve = Curve::of_point(public);
        let curve =
            curve.ok_or_else(|| TokenError::Key("only the curves P-256 and P-384 are known".to_owned()))?;
        Ok(Self::ecdsa(curve, public))
    }

    fn ecdsa(curve: Curve, point: &[u8]) -> Self {
        let bits = tlv(0x03, &[&[0][..], point].concat());
        let info = tlv(0x30, &[curve.identifier(), &bits].concat());
        Self {
            id: key_id(&info),
            algorithm: Algorithm::Ecdsa(curve),
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
            (Algorithm::Ecdsa(Curve::P256), Some("ES256")) => &ECDSA_P256_SHA256_FIXED,
            (Algorithm::Ecdsa(Curve::P384), Some("ES384")) => &ECDSA_P384_SHA384_FIXED,
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
        let algorithm = self.algorithm.name();
        match self.algorithm {
            Algorithm::Ecdsa(curve) => {
                let (x, y) = self.public[1..].split_at(self.public.len() / 2);
                let name = match curve {
                    Curve::P256 => "P-256",
                    Curve::P384 => "P-384",
                };
                json!({"use": "sig", "kty": "EC", "kid": self.id, "crv": name, "alg": algorithm,
                    "x": BASE64URL.encode(x), "y": BASE64URL.encode(y)})
            }
            Algorithm::Rs256 => {
                let (modulus, exponent) = rsa_parts(&self.public).unwrap_or_default();
                json!({"use": "sig", "kty": "RSA", "kid": self.id, "alg": algorithm,
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

    const ISSUER: &str = "https://kubernetes.default.svc.cluster.local";

    fn signer() -> TokenSigner {
        let key = rcgen::KeyPair::generate().unwrap();
        TokenSigner::new(&key.serialize_pem(), ISSUER).unwrap()
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn pem(label: &str, der: &[u8]) -> String {
        pem::encode(&pem::Pem::new(label, der))
    }

    /// An RSA key, made for this test, as PKCS #1 and as PKCS #8; and its public half.
    fn rsa() -> (String, String, String) {
        let text = include_str!("token/test_rsa_key.base64").replace('\n', "");
        let der = base64::engine::general_purpose::STANDARD.decode(text).unwrap();
        let version = [0x02, 0x01, 0x00];
        let algorithm = [
            0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00,
        ];
        let wrapped = tlv(0x30, &[&version[..], &algorithm, &tlv(0x04, &der)].concat());
        let pair = RsaKeyPair::from_der(&der).unwrap();
        let public = pem("RSA PUBLIC KEY", pair.public_key().as_ref());
        (pem("RSA PRIVATE KEY", &der), pem("PRIVATE KEY", &wrapped), public)
    }

    /// An EC key as SEC 1 (after its parameters, as OpenSSL writes it) and as PKCS #8; and its public half.
    fn ec(curve: Curve) -> (String, String, String) {
        let algorithm = match curve {
            Curve::P256 => &rcgen::PKCS_ECDSA_P256_SHA256,
            Curve::P384 => &rcgen::PKCS_ECDSA_P384_SHA384,
        };
        let key = rcgen::KeyPair::generate_for(algorithm).unwrap();
        let sec1 = yasna::parse_der(&key.serialize_der(), |reader| {
            reader.read_sequence(|reader| {
                reader.next().read_u8()?;
                reader.next().read_der()?;
                reader.next().read_bytes()
            })
        });
        let parameters = pem("EC PARAMETERS", &[0x06, 0x00]);
        let sec1 = format!("{parameters}{}", pem("EC PRIVATE KEY", &sec1.unwrap()));
        (sec1, key.serialize_pem(), key.public_key_pem())
    }

    #[test]
    fn every_kind_of_key_signs_what_its_public_half_verifies() {
        for (kind, (traditional, wrapped, public)) in [
            ("RS256", rsa()),
            ("ES256", ec(Curve::P256)),
            ("ES384", ec(Curve::P384)),
        ] {
            let (_, other, _) = ec(Curve::P256);
            for private in [&traditional, &wrapped] {
                let signer = || TokenSigner::new(private, ISSUER).unwrap();
                let token = signer().sign(json!({"exp": 100})).unwrap();
                for known in [&public, &wrapped, &traditional] {
                    let two = signer().trusting(&[format!("{other}{known}")]).unwrap();
                    assert_eq!(two.verify(&token, at(1)).unwrap()["exp"], 100, "{kind}");
                    assert_eq!(two.jwks()["keys"][1]["alg"], kind);
                }
                let only_other = signer().trusting(std::slice::from_ref(&other)).unwrap();
                assert_eq!(only_other.verify(&token, at(1)), Err(TokenError::UnknownKey));
            }
        }
        assert!(signer().trusting(&["nothing".to_owned()]).is_err());
    }

    #[test]
    fn tokens_of_a_former_issuer_and_of_secrets_are_honoured() {
        let key = rcgen::KeyPair::generate().unwrap().serialize_pem();
        let signer = |issuer| TokenSigner::new(&key, issuer).unwrap();
        let bound = json!({"kubernetes.io": {}});
        let former = signer("former").sign(bound.clone()).unwrap();
        assert_eq!(
            signer(ISSUER).verify(&former, at(1)),
            Err(TokenError::Issuer("former".to_owned()))
        );
        let both = signer(ISSUER).accepting(&["former".to_owned()]);
        assert!(both.verify(&former, at(1)).is_ok());
        let kept = signer(LEGACY_ISSUER).sign(json!({})).unwrap();
        assert!(both.verify(&kept, at(1)).is_ok());
        assert!(
            both.verify(&signer(LEGACY_ISSUER).sign(bound).unwrap(), at(1))
                .is_err()
        );
    }

    #[test]
    fn a_token_is_read_back_until_it_expires() {
        let signer = signer();
        let token = signer
            .sign(json!({"sub": "system:serviceaccount:a:b", "exp": 100, "nbf": 0}))
            .unwrap();
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
