//! Which form an answer is to have: the `Accept` header, read as upstream reads it.

use api::{Refused, SmolStr};
use http::HeaderMap;
use http::header::{ACCEPT, ACCEPT_ENCODING, USER_AGENT};

use crate::refusal;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Media {
    Json,
    Yaml,
    Protobuf,
}

/// As what the object is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum As {
    Itself,
    Table,
    /// PartialObjectMetadata, or of a list PartialObjectMetadataList.
    Metadata,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Form {
    pub(crate) media: Media,
    pub(crate) as_: As,
    pub(crate) pretty: bool,
    pub(crate) gzip: bool,
}

/// What a resource can be shown as.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Can {
    pub(crate) protobuf: bool,
    /// Tables and metadata: objects and lists, not Statuses and documents.
    pub(crate) shapes: bool,
    pub(crate) watch: bool,
}

pub(crate) const JSON: &str = "application/json";
pub(crate) const YAML: &str = "application/yaml";
pub(crate) const PROTOBUF: &str = "application/vnd.kubernetes.protobuf";
pub(crate) const PROTOBUF_STREAM: &str = "application/vnd.kubernetes.protobuf;stream=watch";

impl Can {
    pub(crate) const DOCUMENT: Can = Can {
        protobuf: true,
        shapes: false,
        watch: false,
    };

    fn media(self) -> Vec<&'static str> {
        let mut all = vec![JSON];
        if !self.watch {
            all.push(YAML);
        }
        if self.protobuf {
            all.push(PROTOBUF);
        }
        all
    }
}

struct Clause<'a> {
    type_: &'a str,
    quality: f32,
    parameters: Vec<(&'a str, &'a str)>,
}

impl Form {
    pub(crate) const PLAIN: Form = Form {
        media: Media::Json,
        as_: As::Itself,
        pretty: false,
        gzip: false,
    };

    /// The best form that is both asked for and possible; 406 if there is none.
    pub(crate) fn negotiate(headers: &HeaderMap, pretty: Option<bool>, can: Can) -> Result<Self, Refused> {
        let accept = headers
            .get_all(ACCEPT)
            .iter()
            .filter_map(|v| v.to_str().ok())
            .collect::<Vec<_>>()
            .join(",");
        let mut clauses: Vec<Clause<'_>> = accept.split(',').filter_map(clause).collect();
        clauses.sort_by(|a, b| b.quality.total_cmp(&a.quality));
        let found = if clauses.is_empty() {
            Some((Media::Json, As::Itself))
        } else {
            clauses.iter().find_map(|clause| clause.form(can))
        };
        let (media, as_) = found.ok_or_else(|| refusal::not_acceptable(&can.media().join(", ")))?;
        let gzip = headers
            .get(ACCEPT_ENCODING)
            .and_then(|v| v.to_str().ok())
            .is_some_and(accepts_gzip);
        Ok(Self {
            media,
            as_,
            pretty: media == Media::Json && pretty.unwrap_or_else(|| is_for_people(headers)),
            gzip,
        })
    }

    /// Whether the stored bytes are what is asked for.
    pub(crate) fn is_plain(&self) -> bool {
        self.media == Media::Json && self.as_ == As::Itself && !self.pretty
    }

    pub(crate) fn content_type(&self) -> &'static str {
        match self.media {
            Media::Json => JSON,
            Media::Yaml => YAML,
            Media::Protobuf => PROTOBUF,
        }
    }

    /// Of a watch.
    pub(crate) fn stream_type(&self) -> &'static str {
        match self.media {
            Media::Protobuf => PROTOBUF_STREAM,
            _ => JSON,
        }
    }

    /// Names the encoding of frames in this form and version.
    pub(crate) fn label(&self, api_version: &str) -> SmolStr {
        let (media, as_) = (self.media as u8, self.as_ as u8);
        smol_str::format_smolstr!("{media}{as_}{api_version}")
    }
}

impl Clause<'_> {
    fn form(&self, can: Can) -> Option<(Media, As)> {
        let media = match self.type_ {
            "application/json" | "*/*" | "application/*" => Media::Json,
            "application/yaml" if !can.watch => Media::Yaml,
            PROTOBUF if can.protobuf => Media::Protobuf,
            _ => return None,
        };
        let get = |name: &str| {
            self.parameters
                .iter()
                .find(|(n, _)| *n == name)
                .map_or("", |(_, value)| *value)
        };
        let in_meta = get("g") == "meta.k8s.io" && matches!(get("v"), "v1" | "v1beta1");
        let as_ = match get("as") {
            "" => As::Itself,
            "Table" if can.shapes && in_meta && media != Media::Protobuf => As::Table,
            "PartialObjectMetadata" | "PartialObjectMetadataList" if can.shapes && in_meta => As::Metadata,
            _ => return None,
        };
        Some((media, as_))
    }
}

fn clause(text: &str) -> Option<Clause<'_>> {
    let mut parts = text.split(';').map(str::trim);
    let type_ = parts.next().filter(|t| !t.is_empty())?;
    let mut quality = 1.0;
    let mut parameters = Vec::new();
    for part in parts {
        match part.split_once('=') {
            Some(("q", value)) => quality = value.parse().unwrap_or(1.0),
            Some((name, value)) => parameters.push((name, value.trim_matches('"'))),
            None => {}
        }
    }
    Some(Clause {
        type_,
        quality,
        parameters,
    })
}

fn accepts_gzip(header: &str) -> bool {
    header.split(',').any(|part| {
        let (name, parameters) = part.trim().split_once(';').unwrap_or((part.trim(), ""));
        name == "gzip" && parameters.trim() != "q=0"
    })
}

/// Browsers and curl get JSON that people can read.
fn is_for_people(headers: &HeaderMap) -> bool {
    let agent = headers
        .get(USER_AGENT)
        .and_then(|v| v.to_str().ok())
        .unwrap_or_default();
    ["curl", "Wget", "Mozilla/5.0"]
        .iter()
        .any(|name| agent.starts_with(name))
}
