//! The ciphers of upstream's providers, with its layout of bytes.

use aes::{Aes128, Aes192, Aes256};
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockModeDecrypt as _, BlockModeEncrypt as _, KeyIvInit as _};
use cbc::{Decryptor, Encryptor};
use poly1305::Poly1305;
use poly1305::universal_hash::KeyInit as _;
use ring::aead::{AES_128_GCM, AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::rand::{SecureRandom as _, SystemRandom};
use salsa20::XSalsa20;
use salsa20::cipher::StreamCipher as _;

const BLOCK: usize = 16;
const SECRETBOX_NONCE: usize = 24;
const SECRETBOX_TAG: usize = 16;
/// Of the key stream, what makes the key of the tag.
const SECRETBOX_TAG_KEY: usize = 32;

/// One key. No `Debug`: it is a secret.
pub(super) enum Cipher {
    /// Nonce, text, tag; bound to the object's key in the store.
    AesGcm(Box<LessSafeKey>),
    /// IV, text padded as PKCS #7. Bound to nothing, and what was tampered with may pass, as upstream.
    AesCbc(Vec<u8>),
    /// Nonce, tag, text, as NaCl has it. Bound to nothing but itself.
    Secretbox([u8; 32]),
}

impl Cipher {
    /// An error says what length is wanted.
    pub(super) fn aes_gcm(key: &[u8]) -> Result<Self, String> {
        let algorithm = match key.len() {
            16 => &AES_128_GCM,
            32 => &AES_256_GCM,
            24 => return Err("keys of 24 bytes are not supported with aesgcm: take one of 32".to_owned()),
            other => return Err(wrong_length(other, "[16 24 32]")),
        };
        let key = UnboundKey::new(algorithm, key).map_err(|_| "is no key".to_owned())?;
        Ok(Cipher::AesGcm(Box::new(LessSafeKey::new(key))))
    }

    pub(super) fn aes_cbc(key: &[u8]) -> Result<Self, String> {
        match key.len() {
            16 | 24 | 32 => Ok(Cipher::AesCbc(key.to_vec())),
            other => Err(wrong_length(other, "[16 24 32]")),
        }
    }

    pub(super) fn secretbox(key: &[u8]) -> Result<Self, String> {
        let wrong = || wrong_length(key.len(), "[32]");
        key.try_into().map(Cipher::Secretbox).map_err(|_| wrong())
    }

    /// Appends the sealed text to `out`. `place` is the object's key.
    pub(super) fn seal(&self, place: &[u8], text: &[u8], out: &mut Vec<u8>) -> Result<(), String> {
        match self {
            Cipher::AesGcm(key) => seal_gcm(key, place, text, out),
            Cipher::AesCbc(key) => {
                let iv: [u8; BLOCK] = random()?;
                out.extend_from_slice(&iv);
                out.extend_from_slice(&cbc_sealed(key, &iv, text)?);
                Ok(())
            }
            Cipher::Secretbox(key) => {
                let nonce: [u8; SECRETBOX_NONCE] = random()?;
                let (tag, sealed) = secretbox_sealed(key, &nonce, text);
                out.extend_from_slice(&nonce);
                out.extend_from_slice(&tag);
                out.extend_from_slice(&sealed);
                Ok(())
            }
        }
    }

    /// An error says what is wrong with the bytes, or with the key.
    pub(super) fn open(&self, place: &[u8], sealed: &[u8]) -> Result<Vec<u8>, String> {
        let short = || "the stored data was shorter than the required size".to_owned();
        match self {
            Cipher::AesGcm(key) => {
                let (nonce, text) = sealed.split_at_checked(NONCE_LEN).ok_or_else(short)?;
                let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| short())?;
                let mut text = text.to_vec();
                let opened = key.open_in_place(nonce, Aad::from(place), &mut text);
                let length = opened.map_err(|_| unauthentic())?.len();
                text.truncate(length);
                Ok(text)
            }
            Cipher::AesCbc(key) => {
                let (iv, text) = sealed.split_at_checked(BLOCK).ok_or_else(short)?;
                cbc_opened(key, iv, text)
            }
            Cipher::Secretbox(key) => {
                let (nonce, rest) = sealed.split_at_checked(SECRETBOX_NONCE).ok_or_else(short)?;
                let (tag, text) = rest.split_at_checked(SECRETBOX_TAG).ok_or_else(short)?;
                let nonce = nonce.try_into().map_err(|_| short())?;
                let (expected, opened) = secretbox_opened(key, nonce, text);
                match is_same(&expected, tag) {
                    true => Ok(opened),
                    false => Err(unauthentic()),
                }
            }
        }
    }
}

/// In a time that does not tell where they differ.
fn is_same(one: &[u8], other: &[u8]) -> bool {
    let pairs = one.iter().zip(other);
    let differ = pairs.fold(one.len() ^ other.len(), |differ, (a, b)| {
        differ | usize::from(a ^ b)
    });
    std::hint::black_box(differ) == 0
}

fn wrong_length(found: usize, wanted: &str) -> String {
    format!("secret is not of the expected length, got {found}, expected one of {wanted}")
}

fn unauthentic() -> String {
    "message authentication failed: it was sealed by another key, or changed since".to_owned()
}

fn random<const N: usize>() -> Result<[u8; N], String> {
    let mut bytes = [0; N];
    let filled = SystemRandom::new().fill(&mut bytes);
    filled.map_err(|_| "unable to read sufficient random bytes".to_owned())?;
    Ok(bytes)
}

fn seal_gcm(key: &LessSafeKey, place: &[u8], text: &[u8], out: &mut Vec<u8>) -> Result<(), String> {
    let nonce: [u8; NONCE_LEN] = random()?;
    out.extend_from_slice(&nonce);
    let begin = out.len();
    out.extend_from_slice(text);
    let nonce = Nonce::assume_unique_for_key(nonce);
    let tag = key.seal_in_place_separate_tag(nonce, Aad::from(place), &mut out[begin..]);
    out.extend_from_slice(tag.map_err(|_| "the value is too large".to_owned())?.as_ref());
    Ok(())
}

fn cbc_sealed(key: &[u8], iv: &[u8], text: &[u8]) -> Result<Vec<u8>, String> {
    let unusable = |_| "is no key".to_owned();
    Ok(match key.len() {
        16 => Encryptor::<Aes128>::new_from_slices(key, iv)
            .map_err(unusable)?
            .encrypt_padded_vec::<Pkcs7>(text),
        24 => Encryptor::<Aes192>::new_from_slices(key, iv)
            .map_err(unusable)?
            .encrypt_padded_vec::<Pkcs7>(text),
        _ => Encryptor::<Aes256>::new_from_slices(key, iv)
            .map_err(unusable)?
            .encrypt_padded_vec::<Pkcs7>(text),
    })
}

fn cbc_opened(key: &[u8], iv: &[u8], text: &[u8]) -> Result<Vec<u8>, String> {
    let unusable = |_| "is no key".to_owned();
    let opened = match key.len() {
        16 => Decryptor::<Aes128>::new_from_slices(key, iv)
            .map_err(unusable)?
            .decrypt_padded_vec::<Pkcs7>(text),
        24 => Decryptor::<Aes192>::new_from_slices(key, iv)
            .map_err(unusable)?
            .decrypt_padded_vec::<Pkcs7>(text),
        _ => Decryptor::<Aes256>::new_from_slices(key, iv)
            .map_err(unusable)?
            .decrypt_padded_vec::<Pkcs7>(text),
    };
    opened.map_err(|_| "invalid PKCS7 data: it was sealed by another key, or changed since".to_owned())
}

/// The tag, and the text under the key stream that follows the tag's key.
fn secretbox_sealed(key: &[u8; 32], nonce: &[u8; 24], text: &[u8]) -> ([u8; SECRETBOX_TAG], Vec<u8>) {
    let (tag_key, mut stream) = secretbox_stream(key, nonce);
    let mut sealed = text.to_vec();
    stream.apply_keystream(&mut sealed);
    (tag(&tag_key, &sealed), sealed)
}

fn secretbox_opened(key: &[u8; 32], nonce: &[u8; 24], sealed: &[u8]) -> ([u8; SECRETBOX_TAG], Vec<u8>) {
    let (tag_key, mut stream) = secretbox_stream(key, nonce);
    let mut text = sealed.to_vec();
    stream.apply_keystream(&mut text);
    (tag(&tag_key, sealed), text)
}

fn secretbox_stream(key: &[u8; 32], nonce: &[u8; 24]) -> ([u8; SECRETBOX_TAG_KEY], XSalsa20) {
    let mut stream = XSalsa20::new(key.into(), nonce.into());
    let mut tag_key = [0; SECRETBOX_TAG_KEY];
    stream.apply_keystream(&mut tag_key);
    (tag_key, stream)
}

fn tag(key: &[u8; SECRETBOX_TAG_KEY], sealed: &[u8]) -> [u8; SECRETBOX_TAG] {
    Poly1305::new(key.into()).compute_unpadded(sealed).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(text: &str) -> Vec<u8> {
        let digits: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
        let byte = |pair: &[char]| u8::from_str_radix(&pair.iter().collect::<String>(), 16).unwrap();
        digits.chunks(2).map(byte).collect()
    }

    fn all() -> [(&'static str, Cipher); 5] {
        [
            ("gcm 128", Cipher::aes_gcm(&[1; 16]).unwrap()),
            ("gcm 256", Cipher::aes_gcm(&[1; 32]).unwrap()),
            ("cbc 192", Cipher::aes_cbc(&[1; 24]).unwrap()),
            ("cbc 256", Cipher::aes_cbc(&[1; 32]).unwrap()),
            ("secretbox", Cipher::secretbox(&[1; 32]).unwrap()),
        ]
    }

    #[test]
    fn what_is_sealed_is_opened() {
        for (name, cipher) in all() {
            for text in [
                "",
                "a",
                "0123456789abcdef",
                "a longer text than one block of anything",
            ] {
                let mut sealed = Vec::new();
                cipher.seal(b"/registry/a", text.as_bytes(), &mut sealed).unwrap();
                assert_eq!(
                    cipher.open(b"/registry/a", &sealed).unwrap(),
                    text.as_bytes(),
                    "{name}"
                );
                let other = sealed
                    .windows(8)
                    .any(|part| text.as_bytes().windows(8).any(|t| t == part));
                assert!(!other, "{name}: the text shows");
            }
        }
    }

    #[test]
    fn what_is_tampered_with_is_not_opened() {
        for (name, cipher) in all().into_iter().filter(|(name, _)| !name.starts_with("cbc")) {
            let mut sealed = Vec::new();
            cipher.seal(b"/registry/a", b"text", &mut sealed).unwrap();
            for at in 0..sealed.len() {
                let mut changed = sealed.clone();
                changed[at] ^= 1;
                assert!(
                    cipher.open(b"/registry/a", &changed).is_err(),
                    "{name}: byte {at}"
                );
                assert!(
                    cipher.open(b"/registry/a", &sealed[..at]).is_err(),
                    "{name}: cut at {at}"
                );
            }
        }
        let cipher = Cipher::aes_gcm(&[1; 32]).unwrap();
        let mut sealed = Vec::new();
        cipher.seal(b"/registry/a", b"text", &mut sealed).unwrap();
        assert!(cipher.open(b"/registry/b", &sealed).is_err(), "of another object");
    }

    /// The example of NaCl's own documentation.
    #[test]
    fn secretbox_is_nacls() {
        let key = hex("1b27556473e985d462cd51197a9a46c76009549eac6474f206c4ee0844f68389");
        let nonce = hex("69696ee955b62b73cd62bda875fc73d68219e0036b7a0b37");
        let text = hex(
            "be075fc53c81f2d5cf141316ebeb0c7b5228c52a4c62cbd44b66849b64244ffc e5ecbaaf33bd751a1ac728d45e6c61296cdc3c01233561f4\
             1db66cce314adb31 0e3be8250c46f06dceea3a7fa1348057e2f6556ad6b1318a024a838f21af1fde 048977eb48f59ffd4924ca1c60902e52\
             f0a089bc76897040 e082f937763848645e0705",
        );
        let (tag, sealed) = secretbox_sealed(&key.try_into().unwrap(), &nonce.try_into().unwrap(), &text);
        assert_eq!(tag.to_vec(), hex("f3ffc7703f9400e52a7dfb4b3d3305d9"));
        assert_eq!(sealed[..16], hex("8e993b9f48681273c29650ba32fc76ce")[..]);
    }
}
