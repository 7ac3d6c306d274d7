//! OpenAPI 3: an index, and a document for each group and version, kept by its hash.

use api::Value;
use serde_json::{Map, json};

use super::operations;
use super::schemas::{Dialect, Schemas, kinds_of};
use crate::http::Document;
use crate::registry::{Table, Version};
use crate::server::Server;

/// Definitions that every document has.
const COMMON: &[&str] = &["DeleteOptions", "Status", "WatchEvent"];

/// `/openapi/v3`: which documents there are, and their hashes.
pub(crate) fn index(server: &Server, table: &Table) -> Document {
    let mut paths = Map::new();
    for group in &table.groups {
        for version in &group.versions {
            let name = crate::discovery::path(&group.name, &version.name);
            let name = name.trim_start_matches('/');
            if version.remote.is_some() {
                // Another server's document, of which this one has no hash.
                let url = format!("/openapi/v3/{name}");
                paths.insert(name.to_owned(), json!({"serverRelativeURL": url}));
                continue;
            }
            let document = of(server, table, name, version);
            let url = format!("/openapi/v3/{name}?hash={}", document.etag);
            paths.insert(name.to_owned(), json!({"serverRelativeURL": url}));
        }
    }
    Document::new(json!({"paths": paths}).to_string())
}

/// The document called `api/v1` or `apis/apps/v1`.
pub(crate) fn group_version(server: &Server, table: &Table, name: &str) -> Option<Document> {
    let parts: Vec<&str> = name.split('/').collect();
    let (group, version) = match parts.as_slice() {
        ["api", version] => ("", *version),
        ["apis", group, version] => (*group, *version),
        _ => return None,
    };
    let group = table.group(group)?;
    let version = group.versions.iter().find(|v| v.name == version)?;
    Some(of(server, table, name, version))
}

fn of(server: &Server, table: &Table, name: &str, version: &Version) -> Document {
    server.document(table, &format!("/openapi/v3/{name}"), || {
        Document::new(document(table, version).to_string())
    })
}

fn document(table: &Table, version: &Version) -> Value {
    let kinds = kinds_of(table);
    let mut schemas = Schemas::new(Dialect::V3, &kinds);
    let mut paths = Map::new();
    for common in COMMON {
        if let Some(type_) = kinds::type_of("v1", common) {
            schemas.define(type_);
        }
    }
    for served in &version.kinds {
        operations::add(&mut paths, &mut schemas, served);
    }
    let mut definitions = schemas.definitions;
    definitions.insert(
        "io.k8s.apimachinery.pkg.apis.meta.v1.Patch".to_owned(),
        json!({"type": "object"}),
    );
    json!({
        "openapi": "3.0.0", "info": {"title": "Kubernetes", "version": "1.36"},
        "paths": paths, "components": {"schemas": definitions},
    })
}
