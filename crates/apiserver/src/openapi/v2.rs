//! OpenAPI 2: one document for everything, as JSON and in the protobuf that client-go asks for.

use api::Value;
use serde_json::{Map, json};

use super::schemas::{Dialect, Schemas, kinds_of};
use super::{gnostic, operations};
use crate::http::Document;
use crate::registry::Table;
use crate::server::Server;

pub(crate) fn json(_: &Server, table: &Table) -> Document {
    Document::new(document(table).to_string())
}

pub(crate) fn protobuf(_: &Server, table: &Table) -> Document {
    Document::new(gnostic::encode(&document(table)))
}

fn document(table: &Table) -> Value {
    let kinds = kinds_of(table);
    let mut schemas = Schemas::new(Dialect::V2, &kinds);
    let mut paths = Map::new();
    for common in ["DeleteOptions", "Status", "WatchEvent"] {
        if let Some(type_) = kinds::type_of("v1", common) {
            schemas.define(type_);
        }
    }
    for served in table
        .groups
        .iter()
        .flat_map(|g| &g.versions)
        .flat_map(|v| &v.kinds)
    {
        operations::add(&mut paths, &mut schemas, served);
    }
    let mut definitions = schemas.definitions;
    definitions.insert(
        "io.k8s.apimachinery.pkg.apis.meta.v1.Patch".to_owned(),
        json!({"type": "object"}),
    );
    json!({
        "swagger": "2.0", "info": {"title": "Kubernetes", "version": "v1.36.3"},
        "paths": paths, "definitions": definitions,
    })
}
