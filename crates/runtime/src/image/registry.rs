//! A registry of images, spoken to as OCI's distribution specification says: manifests, blobs, tokens, mirrors.

use std::collections::HashMap;
use std::path::Path;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, RANGE, WWW_AUTHENTICATE};
use http::{Method, StatusCode};
use parking_lot::Mutex;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::OnceCell;

use super::fetch::{Answer, Ask, Fetcher, Url};
use super::manifest::{self, Descriptor, Document, hex, sha256};
use super::reference::{Reference, digest_is_valid};
use super::{Credentials, ImageError, Registries, RegistryHost};
use crate::limits;

/// One image's conversation with the first place that knows it.
pub(crate) struct Session {
    image: String,
    reference: Reference,
    fetcher: Fetcher,
    /// Mirrors first, the registry itself last.
    places: Vec<Place>,
    credentials: Vec<Credentials>,
    /// What to send, by place, once it has been asked for.
    authorization: Mutex<HashMap<usize, String>>,
}

struct Place {
    /// `https://registry-1.docker.io`, without a slash at the end.
    base: String,
    /// The same with plain HTTP, where that is tried if HTTPS is not answered.
    plain: Option<String>,
    answering: OnceCell<String>,
}

/// A manifest for this machine, checked.
pub(crate) struct Manifest {
    /// Of what the reference names: the index, if it is one.
    pub(crate) digest: String,
    pub(crate) config: Descriptor,
    pub(crate) layers: Vec<Descriptor>,
}

impl Session {
    pub(crate) fn open(
        registries: &Registries,
        reference: &Reference,
        credentials: &[Credentials],
    ) -> Result<Session, ImageError> {
        let host = registries
            .hosts
            .get(&reference.domain)
            .cloned()
            .unwrap_or_default();
        let image = reference.full();
        let fetcher = Fetcher::open(&host).map_err(|problem| ImageError::Unreachable {
            image: image.clone(),
            host: reference.domain.clone(),
            problem,
        })?;
        Ok(Session {
            image,
            reference: reference.clone(),
            fetcher,
            places: places(&reference.domain, &host),
            credentials: credentials.to_vec(),
            authorization: Mutex::default(),
        })
    }

    /// A registry on this machine may speak plain HTTP: what it answers to is found out once.
    async fn base(&self, index: usize) -> String {
        let place = &self.places[index];
        let Some(plain) = &place.plain else {
            return place.base.clone();
        };
        let secure = place.base.clone();
        let find = async || match self.fetcher.send(Ask::get(&format!("{secure}/v2/"))).await {
            Ok(_) => secure.clone(),
            Err(_) => plain.clone(),
        };
        place.answering.get_or_init(find).await.clone()
    }

    pub(crate) async fn manifest(&self) -> Result<Manifest, ImageError> {
        let (digest, bytes) = self.manifest_bytes(self.reference.wanted()).await?;
        let mut document = Document::parse(&bytes).map_err(|problem| self.refused(problem))?;
        if !document.manifests.is_empty() {
            let ours = document
                .for_this_machine()
                .map_err(|problem| self.refused(problem))?
                .digest
                .clone();
            let (_, bytes) = self.manifest_bytes(&ours).await?;
            document = Document::parse(&bytes).map_err(|problem| self.refused(problem))?;
        }
        let Some(config) = document.config else {
            return Err(self.refused("its manifest names no configuration: not an image that runs".into()));
        };
        Ok(Manifest {
            digest,
            config,
            layers: document.layers,
        })
    }

    async fn manifest_bytes(&self, wanted: &str) -> Result<(String, Bytes), ImageError> {
        let ask = Ask::get("").header(ACCEPT, manifest::ACCEPT);
        let answer = self.ask(&format!("manifests/{wanted}"), ask).await?;
        let bytes = answer
            .whole(limits::DOCUMENT_BYTES)
            .await
            .map_err(|problem| self.refused(problem))?;
        let found = sha256(&bytes);
        if digest_is_valid(wanted) && wanted != found {
            return Err(self.lied("its manifest", wanted, found));
        }
        Ok((found, bytes))
    }

    /// A small blob, whole.
    pub(crate) async fn document(&self, descriptor: &Descriptor) -> Result<Vec<u8>, ImageError> {
        let answer = self
            .ask(&format!("blobs/{}", descriptor.digest), Ask::get(""))
            .await?;
        let bytes = answer
            .whole(limits::DOCUMENT_BYTES)
            .await
            .map_err(|problem| self.refused(problem))?;
        let found = sha256(&bytes);
        if found != descriptor.digest {
            return Err(self.lied("its configuration", &descriptor.digest, found));
        }
        Ok(bytes.to_vec())
    }

    /// A layer into a file, taken up where an earlier transfer of it broke.
    pub(crate) async fn fetch(&self, layer: &Descriptor, file: &Path) -> Result<(), ImageError> {
        if !digest_is_valid(&layer.digest) {
            return Err(self.refused(format!(
                "a layer has the digest {:?}, which is not sha256's",
                layer.digest
            )));
        }
        let mut attempt = 1;
        loop {
            match self.transfer(layer, file).await {
                Ok(found) if found == layer.digest => return Ok(()),
                Ok(found) => {
                    let _fresh_next_time = tokio::fs::remove_file(file).await;
                    return Err(self.lied("a layer", &layer.digest, found));
                }
                Err(Broken::For(error)) => return Err(error),
                Err(Broken::Once(_)) if attempt < limits::TRANSFER_ATTEMPTS => attempt += 1,
                Err(Broken::Once(problem)) => {
                    return Err(self.refused(format!(
                        "a layer's transfer broke {attempt} times, the last time: {problem}"
                    )));
                }
            }
        }
    }

    async fn transfer(&self, layer: &Descriptor, file: &Path) -> Result<String, Broken> {
        let (mut hash, mut there) = hash_of(file).await;
        let mut ask = Ask::get("");
        if there > 0 {
            if there == layer.size {
                return Ok(format!("sha256:{}", hex(&hash.finalize())));
            }
            ask = ask.header(RANGE, &format!("bytes={there}-"));
        }
        let mut answer = self
            .ask(&format!("blobs/{}", layer.digest), ask)
            .await
            .map_err(Broken::For)?;
        let goes_on = answer.status == StatusCode::PARTIAL_CONTENT && there > 0;
        if !goes_on {
            (hash, there) = (Sha256::new(), 0);
        }
        let mut options = tokio::fs::OpenOptions::new();
        let options = options
            .create(true)
            .write(true)
            .append(goes_on)
            .truncate(!goes_on);
        let once = |cause: std::io::Error| Broken::Once(cause.to_string());
        let mut out = tokio::io::BufWriter::with_capacity(1 << 18, options.open(file).await.map_err(once)?);
        let streamed = loop {
            match answer.chunk().await {
                Ok(Some(chunk)) => {
                    there += chunk.len() as u64;
                    if layer.size > 0 && there > layer.size {
                        break Err(format!("more bytes than the {} promised", layer.size));
                    }
                    hash.update(&chunk);
                    out.write_all(&chunk).await.map_err(once)?;
                }
                Ok(None) => break Ok(()),
                Err(problem) => break Err(problem),
            }
        };
        out.flush().await.map_err(once)?;
        streamed.map_err(Broken::Once)?;
        if there < layer.size {
            return Err(Broken::Once(format!(
                "ended after {there} of {} bytes",
                layer.size
            )));
        }
        Ok(format!("sha256:{}", hex(&hash.finalize())))
    }

    /// Asks each place in turn until one has it.
    async fn ask(&self, path: &str, ask: Ask) -> Result<Answer, ImageError> {
        let mut last = None;
        for index in 0..self.places.len() {
            match self.ask_place(index, path, ask.clone()).await {
                Ok(answer) => return Ok(answer),
                Err(error) => last = Some(error),
            }
        }
        Err(last.unwrap_or_else(|| self.refused("no registry to ask".into())))
    }

    async fn ask_place(&self, index: usize, path: &str, ask: Ask) -> Result<Answer, ImageError> {
        let base = &self.base(index).await;
        let ask = ask.to(&format!("{base}/v2/{}/{path}", self.reference.repository));
        let known = self.authorization.lock().get(&index).cloned();
        let answer = self.send(ask.clone().authorized(known.as_deref()), base).await?;
        if answer.status != StatusCode::UNAUTHORIZED {
            return self.judge(answer, base, path).await;
        }
        let challenges: Vec<String> = answer
            .headers
            .get_all(WWW_AUTHENTICATE)
            .iter()
            .filter_map(|v| v.to_str().ok())
            .map(str::to_owned)
            .collect();
        let mut last = answer;
        for credentials in self.credentials.iter().map(Some).chain([None]) {
            let Some(authorization) = self.authorize(&challenges, credentials).await? else {
                continue;
            };
            last = self
                .send(ask.clone().authorized(Some(&authorization)), base)
                .await?;
            if !matches!(last.status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN) {
                self.authorization.lock().insert(index, authorization);
                break;
            }
        }
        self.judge(last, base, path).await
    }

    async fn send(&self, ask: Ask, base: &str) -> Result<Answer, ImageError> {
        self.fetcher
            .send(ask)
            .await
            .map_err(|problem| ImageError::Unreachable {
                image: self.image.clone(),
                host: base.to_owned(),
                problem,
            })
    }

    async fn judge(&self, answer: Answer, base: &str, path: &str) -> Result<Answer, ImageError> {
        if answer.status.is_success() {
            return Ok(answer);
        }
        let status = answer.status;
        let said = answer.whole(1 << 16).await.unwrap_or_default();
        let said = registry_errors(&said);
        let what = if path.starts_with("manifests/") {
            "manifest"
        } else {
            "blob"
        };
        let problem = match status {
            StatusCode::NOT_FOUND => {
                format!("{what} unknown at registry {base} ({said}): check the name and the tag")
            }
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => format!(
                "pull access denied by registry {base} ({said}): the repository does not exist or needs credentials (imagePullSecrets)"
            ),
            StatusCode::TOO_MANY_REQUESTS => {
                format!("too many requests for registry {base} ({said}): try again later")
            }
            status => format!("registry {base} answered {status} for its {what} ({said})"),
        };
        Err(self.refused(problem))
    }

    /// What to send, if the challenge can be met with these credentials.
    async fn authorize(
        &self,
        challenges: &[String],
        credentials: Option<&Credentials>,
    ) -> Result<Option<String>, ImageError> {
        if let Some(token) = credentials.and_then(|credentials| credentials.registry_token.as_ref()) {
            return Ok(Some(format!("Bearer {token}")));
        }
        for challenge in challenges {
            let (scheme, parameters) = parse_challenge(challenge);
            if scheme == "bearer" {
                return self.token(&parameters, credentials).await;
            }
            if scheme == "basic" {
                return Ok(credentials
                    .filter(|credentials| !credentials.username.is_empty())
                    .map(basic));
            }
        }
        Ok(None)
    }

    async fn token(
        &self,
        parameters: &HashMap<String, String>,
        credentials: Option<&Credentials>,
    ) -> Result<Option<String>, ImageError> {
        #[derive(Deserialize)]
        struct Token {
            token: Option<String>,
            access_token: Option<String>,
        }
        let Some(realm) = parameters.get("realm") else {
            return Ok(None);
        };
        let service = parameters.get("service").cloned().unwrap_or_default();
        let ours = format!("repository:{}:pull", self.reference.repository);
        let scope = parameters.get("scope").unwrap_or(&ours);
        let query = format!("service={}&scope={}", escaped(&service), escaped(scope));
        let ask = match credentials.and_then(|credentials| credentials.identity_token.as_ref()) {
            Some(identity) => {
                let form = format!(
                    "grant_type=refresh_token&client_id=setpoint&{query}&refresh_token={}",
                    escaped(identity)
                );
                Ask::post(realm, form).header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            }
            None => {
                let join = if realm.contains('?') { '&' } else { '?' };
                let named = credentials
                    .filter(|credentials| !credentials.username.is_empty())
                    .map(basic);
                Ask::get(&format!("{realm}{join}{query}")).authorized(named.as_deref())
            }
        };
        let answer = self.send(ask, realm).await?;
        if !answer.status.is_success() {
            return Ok(None);
        }
        let bytes = answer
            .whole(1 << 20)
            .await
            .map_err(|problem| self.refused(problem))?;
        let token: Token = serde_json::from_slice(&bytes)
            .map_err(|error| self.refused(format!("the token service {realm} answered nonsense: {error}")))?;
        Ok(token
            .token
            .or(token.access_token)
            .map(|token| format!("Bearer {token}")))
    }

    fn refused(&self, problem: String) -> ImageError {
        ImageError::Registry {
            image: self.image.clone(),
            problem,
        }
    }

    fn lied(&self, what: &str, wanted: &str, found: String) -> ImageError {
        ImageError::Digest {
            image: self.image.clone(),
            what: what.into(),
            wanted: wanted.into(),
            found,
        }
    }
}

enum Broken {
    For(ImageError),
    Once(String),
}

fn places(domain: &str, host: &RegistryHost) -> Vec<Place> {
    let mut places: Vec<Place> = host
        .mirrors
        .iter()
        .map(|mirror| {
            let base = if mirror.contains("://") {
                mirror.clone()
            } else {
                format!("https://{mirror}")
            };
            Place {
                base: base.trim_end_matches('/').to_owned(),
                plain: None,
                answering: OnceCell::new(),
            }
        })
        .collect();
    let address = if domain == "docker.io" {
        "registry-1.docker.io"
    } else {
        domain
    };
    let scheme = if host.plain_http { "http" } else { "https" };
    places.push(Place {
        base: format!("{scheme}://{address}"),
        plain: is_loopback(address).then(|| format!("http://{address}")),
        answering: OnceCell::new(),
    });
    places
}

fn is_loopback(address: &str) -> bool {
    let host = address
        .rsplit_once(':')
        .map_or(address, |(host, _)| host)
        .trim_matches(['[', ']']);
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

async fn hash_of(file: &Path) -> (Sha256, u64) {
    let mut hash = Sha256::new();
    let mut there = 0;
    if let Ok(mut file) = tokio::fs::File::open(file).await {
        let mut buffer = vec![0; 1 << 16];
        while let Ok(count @ 1..) = file.read(&mut buffer).await {
            hash.update(&buffer[..count]);
            there += count as u64;
        }
    }
    (hash, there)
}

fn basic(credentials: &Credentials) -> String {
    format!(
        "Basic {}",
        BASE64.encode(format!("{}:{}", credentials.username, credentials.password))
    )
}

/// The registry's own words, short.
fn registry_errors(body: &[u8]) -> String {
    #[derive(Deserialize)]
    struct Errors {
        #[serde(default)]
        errors: Vec<Said>,
    }
    #[derive(Deserialize)]
    struct Said {
        #[serde(default)]
        code: String,
        #[serde(default)]
        message: String,
    }
    let errors: Vec<Said> = serde_json::from_slice::<Errors>(body)
        .map(|errors| errors.errors)
        .unwrap_or_default();
    let said: Vec<String> = errors
        .iter()
        .map(|said| format!("{}: {}", said.code, said.message))
        .collect();
    if said.is_empty() {
        "it gave no reason".into()
    } else {
        said.join("; ")
    }
}

/// `Bearer realm="…",service="…"`: the scheme in lower case and its parameters.
fn parse_challenge(challenge: &str) -> (String, HashMap<String, String>) {
    let (scheme, mut rest) = challenge.split_once(' ').unwrap_or((challenge, ""));
    let mut parameters = HashMap::new();
    while let Some((key, after)) = rest.split_once('=') {
        let key = key.trim_matches([',', ' ']).to_ascii_lowercase();
        let (value, after) = match after.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
            None => after.split_once(',').unwrap_or((after, "")),
        };
        parameters.insert(key, value.to_owned());
        rest = after;
    }
    (scheme.to_ascii_lowercase(), parameters)
}

/// Percent-encoded for a query.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' | b':' => {
                out.push(byte as char)
            }
            byte => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

impl Ask {
    pub(crate) fn get(url: &str) -> Ask {
        Ask {
            method: Method::GET,
            url: url.to_owned(),
            headers: Vec::new(),
            body: Bytes::new(),
        }
    }

    fn post(url: &str, form: String) -> Ask {
        Ask {
            method: Method::POST,
            url: url.to_owned(),
            headers: Vec::new(),
            body: form.into(),
        }
    }

    fn to(mut self, url: &str) -> Ask {
        self.url = url.to_owned();
        self
    }

    fn header(mut self, name: http::HeaderName, value: &str) -> Ask {
        self.headers.push((name, value.to_owned()));
        self
    }

    fn authorized(self, authorization: Option<&str>) -> Ask {
        match authorization {
            Some(authorization) => self.header(AUTHORIZATION, authorization),
            None => self,
        }
    }
}

/// Waits this long for a connection, and for each next piece of an answer.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// Whether two addresses are the same place: credentials go nowhere else.
pub(crate) fn same_place(one: &Url, other: &Url) -> bool {
    one.host == other.host && one.port == other.port && one.secure == other.secure
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    #[test]
    fn challenges_are_taken_apart() {
        let (scheme, parameters) = parse_challenge(
            r#"Bearer realm="https://auth.example/token",service="registry, the",scope=repository:a:pull"#,
        );
        let mut sorted: Vec<_> = parameters.into_iter().collect();
        sorted.sort();
        expect![[r#"
            (
                "bearer",
                [
                    (
                        "realm",
                        "https://auth.example/token",
                    ),
                    (
                        "scope",
                        "repository:a:pull",
                    ),
                    (
                        "service",
                        "registry, the",
                    ),
                ],
            )
        "#]]
        .assert_debug_eq(&(scheme, sorted));
    }
}
