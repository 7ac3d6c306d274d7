//! The machine's own logs below `/var/log`: folders as lists of links, files as they are.

use std::ffi::CStr;
use std::fs::File;
use std::io::{self, Read as _};

use bytes::Bytes;
use http::{Response, StatusCode};
use rustix::fs::{CWD, Mode, OFlags, ResolveFlags, openat, openat2};
use tokio::sync::mpsc;

use super::answer::{Body, failed, not_found, stream, whole};
use crate::limits;

const ROOT: &str = "/var/log";

enum Found {
    Page(String),
    File(File),
}

/// `path` begins with `logs`; whatever links lie below, nothing outside of the folder is opened.
pub(super) async fn answer(path: String) -> Response<Body> {
    let found =
        tokio::task::spawn_blocking(move || find(path.trim_start_matches("logs").trim_matches('/'))).await;
    match found {
        Ok(Ok(Found::Page(page))) => whole(StatusCode::OK, "text/html; charset=utf-8", page.into()),
        Ok(Ok(Found::File(file))) => {
            let (sender, chunks) = mpsc::channel(limits::OUT_QUEUE);
            tokio::task::spawn_blocking(move || send(file, &sender));
            stream(chunks)
        }
        Ok(Err(error)) if error.kind() == io::ErrorKind::NotFound => not_found("404 page not found"),
        Ok(Err(error)) => failed(error.to_string()),
        Err(error) => failed(error.to_string()),
    }
}

fn find(path: &str) -> io::Result<Found> {
    let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK;
    let root = openat(CWD, ROOT, OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty())?;
    let path = if path.is_empty() { "." } else { path };
    let opened = openat2(
        &root,
        path,
        flags,
        Mode::empty(),
        ResolveFlags::IN_ROOT | ResolveFlags::NO_MAGICLINKS,
    )?;
    let kind = rustix::fs::FileType::from_raw_mode(rustix::fs::fstat(&opened)?.st_mode);
    if kind.is_file() {
        return Ok(Found::File(opened.into()));
    }
    if !kind.is_dir() {
        return Err(io::ErrorKind::NotFound.into());
    }
    let mut names = Vec::new();
    for entry in rustix::fs::Dir::read_from(&opened)? {
        let entry = entry?;
        let end = if entry.file_type().is_dir() { "/" } else { "" };
        if !matches!(entry.file_name().to_bytes(), b"." | b"..") {
            names.push(escaped(entry.file_name()) + end);
        }
    }
    names.sort();
    let links: String = names
        .iter()
        .map(|name| format!("<a href=\"{name}\">{name}</a>\n"))
        .collect();
    Ok(Found::Page(format!(
        "<!doctype html>\n<meta name=\"viewport\" content=\"width=device-width\">\n<pre>\n{links}</pre>\n"
    )))
}

fn escaped(name: &CStr) -> String {
    name.to_string_lossy()
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&#34;")
}

fn send(mut file: File, sender: &mpsc::Sender<Bytes>) {
    loop {
        let mut block = vec![0; limits::LOG_BLOCK];
        match file.read(&mut block) {
            Ok(count @ 1..) => block.truncate(count),
            _ => return,
        }
        if sender.blocking_send(block.into()).is_err() {
            return;
        }
    }
}
