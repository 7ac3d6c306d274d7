//! The public keys of an issuer (RFC 7517), and what is signed with them (RFC 7515).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64URL;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384,
    RSA_PKCS1_2048_8192_SHA512, RSA_PSS_2048_8192_SHA256, RSA_PSS_2048_8192_SHA384, RSA_PSS_2048_8192_SHA512,
    RsaParameters, RsaPublicKeyComponents, UnparsedPublicKey,
};
use serde_json::Value;

/// The algorithms that upstream takes, but ES512: its curve is not among those of the library that verifies.
pub const ALGORITHMS: [&str; 8] = [
    "ES256", "ES384", "PS256", "PS384", "PS512", "RS256", "RS384", "RS512",
];

/// A token in its three parts, decoded; nothing of it is verified.
#[derive(Debug)]
pub(super) struct Signed<'a> {
    /// What the signature is of.
    text: &'a str,
    signature: Vec<u8>,
    pub(super) algorithm: String,
    key_id: String,
    pub(super) claims: Value,
}

impl<'a> Signed<'a> {
    pub(super) fn parse(token: &'a str) -> Result<Self, String> {
        let mut parts = token.split('.');
        let (Some(header), Some(claims), Some(signature), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err("malformed token".to_owned());
        };
        let decode = |part: &str| {
            let bytes = BASE64URL.decode(part);
            bytes.map_err(|error| format!("error decoding token: {error}"))
        };
        let json = |part: &str| -> Result<Value, String> {
            let value = serde_json::from_slice(&decode(part)?);
            value.map_err(|error| format!("while unmarshaling token: {error}"))
        };
        let header_value = json(header)?;
        let text = |name: &str| header_value[name].as_str().unwrap_or_default().to_owned();
        Ok(Self {
            text: &token[..header.len() + 1 + claims.len()],
            signature: decode(signature)?,
            algorithm: text("alg"),
            key_id: text("kid"),
            claims: json(claims)?,
        })
    }
}

/// One public key.
#[derive(Debug)]
struct Key {
    id: String,
    form: Form,
}

#[derive(Debug)]
enum Form {
    Rsa {
        n: Vec<u8>,
        e: Vec<u8>,
    },
    /// The uncompressed point.
    P256(Vec<u8>),
    P384(Vec<u8>),
}

/// All keys of an issuer.
#[derive(Debug, Default)]
pub(super) struct Keys(Vec<Key>);

impl Keys {
    /// Those of the document that can be used; an error if it is none.
    pub(super) fn parse(document: &Value) -> Result<Self, String> {
        let keys = document["keys"].as_array();
        let keys = keys.ok_or("oidc: failed to decode keys: the document has none")?;
        Ok(Self(keys.iter().filter_map(Key::parse).collect()))
    }

    /// Whether one of them signed the token: the one that it names, or any if it names none.
    pub(super) fn verify(&self, signed: &Signed<'_>) -> bool {
        let named = |key: &&Key| signed.key_id.is_empty() || key.id == signed.key_id;
        self.0.iter().filter(named).any(|key| key.verifies(signed))
    }
}

impl Key {
    fn parse(value: &Value) -> Option<Self> {
        let number = |name: &str| -> Option<Vec<u8>> {
            let bytes = BASE64URL
                .decode(value[name].as_str()?.trim_end_matches('='))
                .ok()?;
            Some(bytes)
        };
        let point = |length: usize| -> Option<Vec<u8>> {
            let mut point = vec![4];
            for part in [number("x")?, number("y")?] {
                point.resize(point.len() + length.checked_sub(part.len())?, 0);
                point.extend(part);
            }
            Some(point)
        };
        let form = match (value["kty"].as_str()?, value["crv"].as_str()) {
            ("RSA", _) => {
                let without_zeros = |bytes: Vec<u8>| bytes.into_iter().skip_while(|b| *b == 0).collect();
                Form::Rsa {
                    n: without_zeros(number("n")?),
                    e: without_zeros(number("e")?),
                }
            }
            ("EC", Some("P-256")) => Form::P256(point(32)?),
            ("EC", Some("P-384")) => Form::P384(point(48)?),
            _ => return None,
        };
        let id = value["kid"].as_str().unwrap_or_default().to_owned();
        Some(Self { id, form })
    }

    fn verifies(&self, signed: &Signed<'_>) -> bool {
        let (text, signature) = (signed.text.as_bytes(), signed.signature.as_slice());
        match (&self.form, signed.algorithm.as_str()) {
            (Form::Rsa { n, e }, algorithm) => rsa(algorithm).is_some_and(|rules| {
                RsaPublicKeyComponents { n, e }
                    .verify(rules, text, signature)
                    .is_ok()
            }),
            (Form::P256(point), "ES256") => UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point)
                .verify(text, signature)
                .is_ok(),
            (Form::P384(point), "ES384") => UnparsedPublicKey::new(&ECDSA_P384_SHA384_FIXED, point)
                .verify(text, signature)
                .is_ok(),
            _ => false,
        }
    }
}

fn rsa(algorithm: &str) -> Option<&'static RsaParameters> {
    Some(match algorithm {
        "RS256" => &RSA_PKCS1_2048_8192_SHA256,
        "RS384" => &RSA_PKCS1_2048_8192_SHA384,
        "RS512" => &RSA_PKCS1_2048_8192_SHA512,
        "PS256" => &RSA_PSS_2048_8192_SHA256,
        "PS384" => &RSA_PSS_2048_8192_SHA384,
        "PS512" => &RSA_PSS_2048_8192_SHA512,
        _ => return None,
    })
}
