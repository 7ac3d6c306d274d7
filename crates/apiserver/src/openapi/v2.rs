//! OpenAPI 2: one document for everything, as JSON and in the protobuf that client-go asks for.

use api::Value;
use serde_json::{Map, json};

use super::schemas::{Dialect, Schemas, kinds_of};
use super::{SECURITY, gnostic, operations, roots, security};
use crate::http::Document;
use crate::registry::{Group, Table};
use crate::server::Server;

pub(crate) fn json(_: &Server, table: &Table) -> Document {
    Document::new(document(table).to_string())
}

pub(crate) fn protobuf(_: &Server, table: &Table) -> Document {
    Document::new(gnostic::encode(&document(table)))
}

fn document<'a>(table: &'a Table) -> Value {
    let versions = |group: &'a Group| {
        group
            .versions
            .iter()
            .map(|version| (&*group.name, &*version.name))
    };
    let kinds = kinds_of(table, table.groups.iter().flat_map(versions));
    let mut schemas = Schemas::new(Dialect::V2, &kinds);
    let mut paths = Map::new();
    for root in roots::all(table) {
        root.add(&mut paths, &mut schemas);
    }
    for group in &table.groups {
        for version in &group.versions {
            if let Some(root) = roots::of_version(group, version) {
                root.add(&mut paths, &mut schemas);
            }
            for served in &version.kinds {
                operations::add(&mut paths, &mut schemas, served);
            }
        }
    }
    json!({
        "swagger": "2.0", "info": {"title": "Kubernetes", "version": "1.36"},
        "paths": paths, "definitions": schemas.definitions,
        "securityDefinitions": security(), "security": [{SECURITY: []}],
    })
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use expect_test::expect;

    use super::*;
    use crate::registry::{Registry, RuntimeConfig};

    #[test]
    fn paths_of_a_kind_and_of_what_stands_behind_it() {
        let registry = Registry::new(&RuntimeConfig::default(), std::iter::empty());
        let document = document(&registry.table());
        let mut said = String::new();
        for path in [
            "/api/v1/nodes",
            "/api/v1/watch/nodes/{name}",
            "/api/v1/nodes/{name}/proxy/{path}",
        ] {
            let item = &document["paths"][path];
            let names = |parameters: &Value| {
                let all = parameters.as_array().into_iter().flatten();
                all.filter_map(|one| one["name"].as_str())
                    .collect::<Vec<_>>()
                    .join(" ")
            };
            writeln!(said, "{path}: {}", names(&item["parameters"])).unwrap();
            for method in ["get", "post", "delete"]
                .iter()
                .filter(|method| !item[**method].is_null())
            {
                let operation = &item[*method];
                let id = operation["operationId"].as_str().unwrap_or_default();
                writeln!(said, "  {method} {id}: {}", names(&operation["parameters"])).unwrap();
            }
        }
        expect![[r#"
            /api/v1/nodes: pretty
              get listCoreV1Node: allowWatchBookmarks continue fieldSelector labelSelector limit resourceVersion resourceVersionMatch sendInitialEvents shardSelector timeoutSeconds watch
              post createCoreV1Node: body dryRun fieldManager fieldValidation
              delete deleteCoreV1CollectionNode: body continue dryRun fieldSelector gracePeriodSeconds ignoreStoreReadErrorWithClusterBreakingPotential labelSelector limit orphanDependents propagationPolicy resourceVersion resourceVersionMatch sendInitialEvents shardSelector timeoutSeconds
            /api/v1/watch/nodes/{name}: allowWatchBookmarks continue fieldSelector labelSelector limit name pretty resourceVersion resourceVersionMatch sendInitialEvents shardSelector timeoutSeconds watch
              get watchCoreV1Node: 
            /api/v1/nodes/{name}/proxy/{path}: name path path
              get connectCoreV1GetNodeProxyWithPath: 
              post connectCoreV1PostNodeProxyWithPath: 
              delete connectCoreV1DeleteNodeProxyWithPath: 
        "#]].assert_eq(&said);
    }
}
