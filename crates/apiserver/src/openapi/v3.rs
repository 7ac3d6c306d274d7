//! OpenAPI 3: an index, and a document for each group and version and for what is no resource, kept by its hash.

use api::Value;
use serde_json::{Map, json};

use super::schemas::{Dialect, Schemas, kinds_of};
use super::{operations, roots, security};
use crate::http::Document;
use crate::registry::{Group, Table, Version};
use crate::server::Server;

/// `/openapi/v3`: which documents there are, and their hashes.
pub(crate) fn index(server: &Server, table: &Table) -> Document {
    let mut paths = Map::new();
    let mut add = |name: &str, hash: Option<&str>| {
        let query = hash.map(|hash| format!("?hash={hash}")).unwrap_or_default();
        let url = format!("/openapi/v3/{name}{query}");
        paths.insert(name.to_owned(), json!({"serverRelativeURL": url}));
    };
    for root in roots::all(table) {
        add(
            &root.name,
            document_of(server, table, &root.name)
                .as_ref()
                .map(|it| &*it.etag),
        );
    }
    for group in &table.groups {
        for version in &group.versions {
            let name = crate::discovery::path(&group.name, &version.name);
            let name = name.trim_start_matches('/');
            // Of another server's document this one has no hash.
            let here = version.remote.is_none();
            let document = here.then(|| of(server, table, name, group, version));
            add(name, document.as_ref().map(|it| &*it.etag));
        }
    }
    Document::new(json!({"paths": paths}).to_string())
}

/// The document called `api/v1`, `apis/apps/v1`, `apis/apps` or `version`.
pub(crate) fn document_of(server: &Server, table: &Table, name: &str) -> Option<Document> {
    let parts: Vec<&str> = name.split('/').collect();
    let (group, version) = match parts.as_slice() {
        ["api", version] => ("", *version),
        ["apis", group, version] => (*group, *version),
        _ => return of_root(server, table, name),
    };
    let group = table.group(group)?;
    let version = group.versions.iter().find(|v| v.name == version)?;
    Some(of(server, table, name, group, version))
}

fn of(server: &Server, table: &Table, name: &str, group: &Group, version: &Version) -> Document {
    let about = (&*group.name, &*version.name);
    kept(server, table, name, Some(about), |schemas, paths| {
        if let Some(root) = roots::of_version(group, version) {
            root.add(paths, schemas);
        }
        for served in &version.kinds {
            operations::add(paths, schemas, served);
        }
    })
}

fn of_root(server: &Server, table: &Table, name: &str) -> Option<Document> {
    let root = roots::all(table).into_iter().find(|root| root.name == name)?;
    Some(kept(server, table, name, None, |schemas, paths| {
        root.add(paths, schemas)
    }))
}

/// Computed once for a table.
fn kept(
    server: &Server,
    table: &Table,
    name: &str,
    about: Option<(&str, &str)>,
    fill: impl FnOnce(&mut Schemas<'_>, &mut Map<String, Value>),
) -> Document {
    server.document(table, &format!("/openapi/v3/{name}"), || {
        let kinds = kinds_of(table, about.into_iter());
        let mut schemas = Schemas::new(Dialect::V3, &kinds);
        let mut paths = Map::new();
        fill(&mut schemas, &mut paths);
        let mut components = json!({"securitySchemes": security()});
        if !schemas.definitions.is_empty() {
            components["schemas"] = Value::Object(schemas.definitions);
        }
        let document = json!({
            "openapi": "3.0.0", "info": {"title": "Kubernetes", "version": "1.36"},
            "paths": paths, "components": components,
        });
        Document::new(document.to_string())
    })
}
