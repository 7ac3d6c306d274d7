//! Certificates for those who ask with a request of their own (PKCS #10): subject and names as they are in the request,
//! usages and time as the signer grants them.

use std::net::IpAddr;

use jiff::Timestamp;
use rcgen::SigningKey as _;
use x509_parser::certificate::X509Certificate;
use x509_parser::certification_request::X509CertificationRequest;
use x509_parser::cri_attributes::ParsedCriAttribute;
use x509_parser::extensions::{GeneralName, ParsedExtension};
use x509_parser::prelude::FromDer as _;
use yasna::models::{GeneralizedTime, ObjectIdentifier, UTCTime};
use yasna::{DERWriter, DERWriterSeq, Tag};

use super::pki::Authority;

const COMMON_NAME: &str = "2.5.4.3";
const ORGANIZATION: &str = "2.5.4.10";
const KEY_IDENTIFIER: &[u64] = &[2, 5, 29, 35];
const BASIC_CONSTRAINTS: &[u64] = &[2, 5, 29, 19];
const KEY_USAGE: &[u64] = &[2, 5, 29, 15];
const EXTENDED_KEY_USAGE: &[u64] = &[2, 5, 29, 37];
const ALTERNATIVE_NAMES: &str = "2.5.29.17";
const ECDSA_SHA256: &[u64] = &[1, 2, 840, 10045, 4, 3, 2];

/// Whom a request is for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subject {
    pub common_name: String,
    pub organizations: Vec<String>,
    pub dns_names: Vec<String>,
    pub addresses: Vec<IpAddr>,
    pub emails: Vec<String>,
    pub uris: Vec<String>,
}

/// What a key may be used for: the bit of RFC 5280's KeyUsage, or an extended usage.
enum Usage {
    Bit(usize),
    Extended(&'static [u64]),
}

/// Upstream's names for them.
fn usage(name: &str) -> Option<Usage> {
    Some(match name {
        "signing" | "digital signature" => Usage::Bit(0),
        "content commitment" => Usage::Bit(1),
        "key encipherment" => Usage::Bit(2),
        "data encipherment" => Usage::Bit(3),
        "key agreement" => Usage::Bit(4),
        "cert sign" => Usage::Bit(5),
        "crl sign" => Usage::Bit(6),
        "encipher only" => Usage::Bit(7),
        "decipher only" => Usage::Bit(8),
        "any" => Usage::Extended(&[2, 5, 29, 37, 0]),
        "server auth" => Usage::Extended(&[1, 3, 6, 1, 5, 5, 7, 3, 1]),
        "client auth" => Usage::Extended(&[1, 3, 6, 1, 5, 5, 7, 3, 2]),
        "code signing" => Usage::Extended(&[1, 3, 6, 1, 5, 5, 7, 3, 3]),
        "email protection" | "s/mime" => Usage::Extended(&[1, 3, 6, 1, 5, 5, 7, 3, 4]),
        "ipsec end system" => Usage::Extended(&[1, 3, 6, 1, 5, 5, 7, 3, 5]),
        "ipsec tunnel" => Usage::Extended(&[1, 3, 6, 1, 5, 5, 7, 3, 6]),
        "ipsec user" => Usage::Extended(&[1, 3, 6, 1, 5, 5, 7, 3, 7]),
        "timestamping" => Usage::Extended(&[1, 3, 6, 1, 5, 5, 7, 3, 8]),
        "ocsp signing" => Usage::Extended(&[1, 3, 6, 1, 5, 5, 7, 3, 9]),
        "microsoft sgc" => Usage::Extended(&[1, 3, 6, 1, 4, 1, 311, 10, 3, 3]),
        "netscape sgc" => Usage::Extended(&[2, 16, 840, 1, 113_730, 4, 1]),
        _ => return None,
    })
}

/// The DER of a request in PEM form.
fn der(request: &[u8]) -> Result<Vec<u8>, String> {
    let (_, pem) =
        x509_parser::pem::parse_x509_pem(request).map_err(|e| format!("the request is not PEM: {e}"))?;
    Ok(pem.contents)
}

fn parse(der: &[u8]) -> Result<X509CertificationRequest<'_>, String> {
    let (_, request) =
        X509CertificationRequest::from_der(der).map_err(|e| format!("the request cannot be read: {e}"))?;
    request
        .verify_signature()
        .map_err(|_| "the request is not signed with the key that it asks for".to_owned())?;
    Ok(request)
}

/// Reads a request in PEM form, and makes sure that who made it has the key.
pub fn read(request: &[u8]) -> Result<Subject, String> {
    let der = der(request)?;
    let request = parse(&der)?;
    let name = &request.certification_request_info.subject;
    let all = |oid: &str| {
        let attributes = name
            .iter_attributes()
            .filter(|it| it.attr_type().to_id_string() == oid);
        let texts = attributes.filter_map(|it| it.as_str().ok());
        texts.map(str::to_owned).collect::<Vec<String>>()
    };
    let mut subject = Subject {
        common_name: all(COMMON_NAME).pop().unwrap_or_default(),
        organizations: all(ORGANIZATION),
        ..Subject::default()
    };
    let extensions = request.requested_extensions().into_iter().flatten();
    for extension in extensions {
        if let ParsedExtension::SubjectAlternativeName(names) = extension {
            names.general_names.iter().for_each(|name| subject.add(name));
        }
    }
    Ok(subject)
}

impl Subject {
    fn add(&mut self, name: &GeneralName<'_>) {
        match name {
            GeneralName::DNSName(name) => self.dns_names.push((*name).to_owned()),
            GeneralName::RFC822Name(name) => self.emails.push((*name).to_owned()),
            GeneralName::URI(name) => self.uris.push((*name).to_owned()),
            GeneralName::IPAddress(bytes) => {
                let v4 = <[u8; 4]>::try_from(*bytes).map(IpAddr::from);
                let v6 = <[u8; 16]>::try_from(*bytes).map(IpAddr::from);
                self.addresses.extend(v4.or(v6).ok());
            }
            _ => {}
        }
    }
}

/// A certificate in PEM form for a request in PEM form, valid between the two times but not longer than the authority's
/// own. Unknown usages are an error.
pub fn certificate(
    authority: &Authority,
    request: &[u8],
    usages: &[&str],
    from: Timestamp,
    until: Timestamp,
) -> Result<String, String> {
    let request_der = der(request)?;
    let request = parse(&request_der)?;
    let ca_der = der(authority.cert_pem.as_bytes())?;
    let (_, ca) =
        x509_parser::parse_x509_certificate(&ca_der).map_err(|e| format!("the signer's certificate: {e}"))?;
    let ends = Timestamp::from_second(ca.validity().not_after.timestamp()).map_err(|e| e.to_string())?;
    if ends <= from {
        return Err(format!("the signer has expired: NotAfter={ends}"));
    }
    let key = authority.key().map_err(|e| format!("the signer's key: {e}"))?;
    if key.algorithm() != &rcgen::PKCS_ECDSA_P256_SHA256 {
        return Err("the signer's key is not an ECDSA key on P-256".to_owned());
    }
    let granted = usages
        .iter()
        .map(|name| usage(name).ok_or_else(|| format!("unrecognized usage {name:?}")));
    let granted: Vec<Usage> = granted.collect::<Result<_, _>>()?;
    let to_sign = yasna::construct_der(|writer| {
        writer.write_sequence(|fields| {
            fields
                .next()
                .write_tagged(Tag::context(0), |version| version.write_u8(2));
            let serial: [u8; 16] = rand::random();
            fields.next().write_bigint_bytes(&serial, true);
            algorithm(fields.next());
            fields.next().write_der(ca.subject().as_raw());
            fields.next().write_sequence(|validity| {
                time(validity.next(), from);
                time(validity.next(), until.min(ends));
            });
            let info = &request.certification_request_info;
            fields.next().write_der(info.subject.as_raw());
            fields.next().write_der(info.subject_pki.raw);
            fields.next().write_tagged(Tag::context(3), |writer| {
                writer.write_sequence(|all| extensions(all, &granted, &ca, &request));
            });
        });
    });
    let signature = key.sign(&to_sign).map_err(|e| format!("sign: {e}"))?;
    let signed = yasna::construct_der(|writer| {
        writer.write_sequence(|fields| {
            fields.next().write_der(&to_sign);
            algorithm(fields.next());
            fields.next().write_bitvec_bytes(&signature, signature.len() * 8);
        });
    });
    let lines = pem::EncodeConfig::new().set_line_ending(pem::LineEnding::LF);
    Ok(pem::encode_config(&pem::Pem::new("CERTIFICATE", signed), lines))
}

fn algorithm(writer: DERWriter<'_>) {
    writer.write_sequence(|fields| {
        fields
            .next()
            .write_oid(&ObjectIdentifier::from_slice(ECDSA_SHA256))
    });
}

/// Years from 2050 on have another form: RFC 5280, 4.1.2.5.
fn time(writer: DERWriter<'_>, at: Timestamp) {
    let at = time::OffsetDateTime::from_unix_timestamp(at.as_second());
    let at = at.unwrap_or(time::OffsetDateTime::UNIX_EPOCH);
    match at.year() {
        ..2050 => writer.write_utctime(&UTCTime::from_datetime(at)),
        _ => writer.write_generalized_time(&GeneralizedTime::from_datetime(at)),
    }
}

/// Only what the signer grants; of the request's own extensions, its names.
fn extensions(
    all: &mut DERWriterSeq<'_>,
    granted: &[Usage],
    ca: &X509Certificate<'_>,
    request: &X509CertificationRequest<'_>,
) {
    let bits: Vec<usize> = granted
        .iter()
        .filter_map(|usage| match usage {
            Usage::Bit(bit) => Some(*bit),
            Usage::Extended(_) => None,
        })
        .collect();
    if let Some(last) = bits.iter().max() {
        let mut bytes = [0_u8; 2];
        for bit in &bits {
            bytes[bit / 8] |= 0x80 >> (bit % 8);
        }
        let value = yasna::construct_der(|writer| writer.write_bitvec_bytes(&bytes[..=last / 8], last + 1));
        extension(all.next(), KEY_USAGE, true, &value);
    }
    let extended: Vec<&[u64]> = granted
        .iter()
        .filter_map(|usage| match usage {
            Usage::Extended(of) => Some(*of),
            Usage::Bit(_) => None,
        })
        .collect();
    if !extended.is_empty() {
        let value = yasna::construct_der(|writer| {
            writer.write_sequence(|list| {
                for of in extended {
                    list.next().write_oid(&ObjectIdentifier::from_slice(of));
                }
            });
        });
        extension(all.next(), EXTENDED_KEY_USAGE, false, &value);
    }
    let is_no_authority = yasna::construct_der(|writer| writer.write_sequence(|_| ()));
    extension(all.next(), BASIC_CONSTRAINTS, true, &is_no_authority);
    let identifier = ca.iter_extensions().find_map(|it| match it.parsed_extension() {
        ParsedExtension::SubjectKeyIdentifier(identifier) => Some(identifier.0),
        _ => None,
    });
    if let Some(identifier) = identifier {
        let issuer = yasna::construct_der(|writer| {
            writer.write_sequence(|fields| {
                fields
                    .next()
                    .write_tagged_implicit(Tag::context(0), |id| id.write_bytes(identifier));
            });
        });
        extension(all.next(), KEY_IDENTIFIER, false, &issuer);
    }
    let asked = request.certification_request_info.iter_attributes();
    for attribute in asked {
        let ParsedCriAttribute::ExtensionRequest(asked) = attribute.parsed_attribute() else {
            continue;
        };
        for names in asked
            .extensions
            .iter()
            .filter(|it| it.oid.to_id_string() == ALTERNATIVE_NAMES)
        {
            extension(all.next(), &[2, 5, 29, 17], names.critical, names.value);
        }
    }
}

fn extension(writer: DERWriter<'_>, of: &[u64], is_critical: bool, value: &[u8]) {
    writer.write_sequence(|fields| {
        fields.next().write_oid(&ObjectIdentifier::from_slice(of));
        if is_critical {
            fields.next().write_bool(true);
        }
        fields.next().write_bytes(value);
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use rcgen::{CertificateParams, DnType, KeyPair, PublicKeyData as _, SanType};

    #[test]
    fn a_request_is_signed_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let pki = super::super::pki::Pki::open(folder.path()).unwrap();
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, "jane");
        params.distinguished_name.push(DnType::OrganizationName, "ops");
        params
            .subject_alt_names
            .push(SanType::DnsName("jane.example.com".try_into().unwrap()));
        let request = params.serialize_request(&key).unwrap().pem().unwrap();
        let subject = read(request.as_bytes()).unwrap();
        assert_eq!(
            (subject.common_name.as_str(), &subject.organizations[..]),
            ("jane", &["ops".to_owned()][..])
        );
        assert_eq!(subject.dns_names, ["jane.example.com"]);

        let from = Timestamp::now();
        let until = from + jiff::SignedDuration::from_hours(1);
        let usages = ["digital signature", "client auth"];
        let signed = certificate(&pki.ca, request.as_bytes(), &usages, from, until).unwrap();
        let leaf = der(signed.as_bytes()).unwrap();
        let (_, leaf) = x509_parser::parse_x509_certificate(&leaf).unwrap();
        let ca = der(pki.ca.cert_pem.as_bytes()).unwrap();
        let (_, ca) = x509_parser::parse_x509_certificate(&ca).unwrap();
        leaf.verify_signature(Some(ca.public_key())).unwrap();
        assert_eq!(leaf.public_key().raw, key.subject_public_key_info());
        assert_eq!(leaf.validity().not_after.timestamp(), until.as_second());
        assert!(leaf.key_usage().unwrap().unwrap().value.digital_signature());
        assert!(leaf.extended_key_usage().unwrap().unwrap().value.client_auth);
        assert!(!leaf.is_ca());
        assert!(leaf.subject_alternative_name().unwrap().is_some());

        let forged = certificate(&pki.ca, request.as_bytes(), &["flying"], from, until);
        assert_eq!(forged.unwrap_err(), "unrecognized usage \"flying\"");
        assert!(
            read(b"no request")
                .unwrap_err()
                .starts_with("the request is not PEM")
        );
    }
}
