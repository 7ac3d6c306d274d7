//! Objects out of files, folders and standard input.

use std::io::Read as _;
use std::path::Path;

use anyhow::{Context as _, Result, anyhow};
use serde_json::Value;

/// Every object of the documents at `path` (`-` = standard input), in their order; Lists are opened.
pub(crate) fn read(path: &str) -> Result<Vec<Value>> {
    let mut objects = Vec::new();
    for (name, text) in texts(path)? {
        let documents: Vec<Value> =
            serde_saphyr::from_multiple(&text).map_err(|e| anyhow!("{name} is not valid YAML: {e}"))?;
        for document in documents.into_iter().filter(|d| !d.is_null()) {
            if !document["kind"].is_string() || !document["apiVersion"].is_string() {
                return Err(anyhow!(
                    "{name}: a document has no apiVersion and kind: is it a manifest?"
                ));
            }
            match document["items"].as_array() {
                Some(items) if document["kind"] == "List" => objects.extend(items.iter().cloned()),
                _ => objects.push(document),
            }
        }
    }
    Ok(objects)
}

fn texts(path: &str) -> Result<Vec<(String, String)>> {
    if path == "-" {
        let mut text = String::new();
        std::io::stdin()
            .read_to_string(&mut text)
            .context("read standard input")?;
        return Ok(vec![("standard input".to_owned(), text)]);
    }
    if !Path::new(path).is_dir() {
        let text = std::fs::read_to_string(path).with_context(|| format!("read {path}"))?;
        return Ok(vec![(path.to_owned(), text)]);
    }
    let entries = std::fs::read_dir(path).with_context(|| format!("read {path}"))?;
    let mut files: Vec<_> = entries.filter_map(|e| Some(e.ok()?.path())).collect();
    files.retain(|f| {
        f.extension()
            .is_some_and(|e| e == "yaml" || e == "yml" || e == "json")
    });
    files.sort();
    let read = |file: std::path::PathBuf| {
        let text = std::fs::read_to_string(&file).with_context(|| format!("read {}", file.display()))?;
        Ok((file.display().to_string(), text))
    };
    files.into_iter().map(read).collect()
}
