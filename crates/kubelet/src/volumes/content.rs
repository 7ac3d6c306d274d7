//! The files that a volume should hold, computed from what it refers to.

use std::collections::BTreeMap;

use api::Key;

use super::atomic::File;
use super::{config_map, secret};
use crate::downward::{self, Ground};
use crate::env::{Data, Known};
use crate::pod::spec::{ConfigMapSource, DownwardSource, KeyToPath, Pod, SecretSource, TokenSource, Volume};

/// By its path inside the volume.
pub(super) type Files = BTreeMap<String, File>;

/// Upstream's default for files.
const MODE: u32 = 0o644;

/// The folder of this volume's kind, if it is one of files that the kubelet writes.
pub(super) fn kind(volume: &Volume) -> Option<&'static str> {
    match volume {
        Volume {
            config_map: Some(_), ..
        } => Some("configmap"),
        Volume { secret: Some(_), .. } => Some("secret"),
        Volume {
            downward_api: Some(_),
            ..
        } => Some("downward-api"),
        Volume {
            projected: Some(_), ..
        } => Some("projected"),
        _ => None,
    }
}

pub(super) fn references(pod: &Pod, volume: &Volume) -> Vec<Key> {
    let mut keys = Vec::new();
    keys.extend(volume.config_map.iter().map(|each| config_map(pod, &each.name)));
    keys.extend(volume.secret.iter().map(|each| secret(pod, &each.secret_name)));
    for source in volume.projected.iter().flat_map(|projected| &projected.sources) {
        keys.extend(source.config_map.iter().map(|each| config_map(pod, &each.name)));
        keys.extend(source.secret.iter().map(|each| secret(pod, &each.name)));
    }
    keys
}

/// Tokens that the volume asks for.
pub(super) fn tokens(volume: &Volume) -> impl Iterator<Item = &TokenSource> {
    let sources = volume.projected.iter().flat_map(|projected| &projected.sources);
    sources.filter_map(|source| source.service_account_token.as_ref())
}

pub(super) fn files(
    pod: &Pod,
    volume: &Volume,
    known: &Known,
    tokens: &BTreeMap<String, String>,
    ground: &Ground<'_>,
) -> Result<Files, String> {
    let mut files = Files::new();
    if let Some(source) = &volume.config_map {
        of_config_map(
            &mut files,
            pod,
            source,
            known,
            source.default_mode.unwrap_or(MODE),
        )?;
    }
    if let Some(source) = &volume.secret {
        let key = secret(pod, &source.secret_name);
        of_secret(
            &mut files,
            source,
            &key,
            known,
            source.default_mode.unwrap_or(MODE),
        )?;
    }
    if let Some(source) = &volume.downward_api {
        of_downward(
            &mut files,
            pod,
            source,
            source.default_mode.unwrap_or(MODE),
            ground,
        )?;
    }
    let Some(projected) = &volume.projected else {
        return Ok(files);
    };
    let mode = projected.default_mode.unwrap_or(MODE);
    for source in &projected.sources {
        if let Some(source) = &source.config_map {
            of_config_map(&mut files, pod, source, known, mode)?;
        }
        if let Some(source) = &source.secret {
            of_secret(&mut files, source, &secret(pod, &source.name), known, mode)?;
        }
        if let Some(source) = &source.downward_api {
            of_downward(&mut files, pod, source, mode, ground)?;
        }
        if let Some(source) = &source.service_account_token {
            of_token(&mut files, pod, source, tokens, mode)?;
        }
    }
    Ok(files)
}

fn of_config_map(
    files: &mut Files,
    pod: &Pod,
    source: &ConfigMapSource,
    known: &Known,
    mode: u32,
) -> Result<(), String> {
    let key = config_map(pod, &source.name);
    match known.get(&key).and_then(Option::as_ref) {
        Some(data) => pick(files, data, &source.items, source.optional, mode, "configmap"),
        None if source.optional => Ok(()),
        None => Err(format!("configmap \"{}\" not found", source.name)),
    }
}

fn of_secret(
    files: &mut Files,
    source: &SecretSource,
    key: &Key,
    known: &Known,
    mode: u32,
) -> Result<(), String> {
    match known.get(key).and_then(Option::as_ref) {
        Some(data) => pick(files, data, &source.items, source.optional, mode, "secret"),
        None if source.optional => Ok(()),
        None => Err(format!("secret \"{}\" not found", key.name)),
    }
}

/// All keys, or those that are named.
fn pick(
    files: &mut Files,
    data: &Data,
    items: &[KeyToPath],
    optional: bool,
    mode: u32,
    what: &str,
) -> Result<(), String> {
    let what = if what == "secret" { "secret" } else { "config" };
    if items.is_empty() {
        files.extend(
            data.iter()
                .map(|(name, bytes)| (name.clone(), File::new(bytes.clone(), mode))),
        );
        return Ok(());
    }
    for item in items {
        match data.get(&item.key) {
            Some(bytes) => {
                files.insert(
                    item.path.clone(),
                    File::new(bytes.clone(), item.mode.unwrap_or(mode)),
                );
            }
            None if optional => {}
            None => return Err(format!("references non-existent {what} key: {}", item.key)),
        }
    }
    Ok(())
}

fn of_downward(
    files: &mut Files,
    pod: &Pod,
    source: &DownwardSource,
    mode: u32,
    ground: &Ground<'_>,
) -> Result<(), String> {
    for item in &source.items {
        let text = match (&item.field_ref, &item.resource_field_ref) {
            (Some(field), _) => downward::field(pod, &field.field_path, ground)?,
            (None, Some(resource)) => downward::resource(pod, resource, ground)?,
            (None, None) => continue,
        };
        files.insert(
            item.path.clone(),
            File::new(text.into_bytes(), item.mode.unwrap_or(mode)),
        );
    }
    Ok(())
}

/// A token is for its user alone where the pod says who that is.
fn of_token(
    files: &mut Files,
    pod: &Pod,
    source: &TokenSource,
    tokens: &BTreeMap<String, String>,
    mode: u32,
) -> Result<(), String> {
    let token = tokens.get(&source.audience).ok_or("no token for this audience")?;
    let owner = common_user(pod);
    let is_private = owner.is_some() || pod.spec.security_context.fs_group.is_some();
    let mut file = File::new(token.clone().into_bytes(), if is_private { 0o600 } else { mode });
    file.owner = owner;
    files.insert(source.path.clone(), file);
    Ok(())
}

/// The user that all containers run as, if they all say the same.
fn common_user(pod: &Pod) -> Option<u32> {
    let of_pod = pod.spec.security_context.run_as_user;
    let mut users = pod
        .containers()
        .map(|each| each.security_context.run_as_user.or(of_pod));
    let first = users.next()??;
    users.all(|user| user == Some(first)).then_some(first)
}
