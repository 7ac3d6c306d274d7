//! What can be done with a resource: the paths and operations of both languages.

use api::Value;
use serde_json::{Map, json};

use super::schemas::{Dialect, Schemas, list_type};
use crate::discovery;
use crate::registry::Served;

const LIST_PARAMETERS: &[(&str, &str)] = &[
    ("allowWatchBookmarks", "boolean"),
    ("continue", "string"),
    ("fieldSelector", "string"),
    ("labelSelector", "string"),
    ("limit", "integer"),
    ("resourceVersion", "string"),
    ("resourceVersionMatch", "string"),
    ("sendInitialEvents", "boolean"),
    ("timeoutSeconds", "integer"),
    ("watch", "boolean"),
];
const WRITE_PARAMETERS: &[(&str, &str)] = &[
    ("dryRun", "string"),
    ("fieldManager", "string"),
    ("fieldValidation", "string"),
];
const PATCH_PARAMETERS: &[(&str, &str)] = &[
    ("dryRun", "string"),
    ("fieldManager", "string"),
    ("fieldValidation", "string"),
    ("force", "boolean"),
];
const DELETE_PARAMETERS: &[(&str, &str)] = &[
    ("dryRun", "string"),
    ("gracePeriodSeconds", "integer"),
    ("ignoreStoreReadErrorWithClusterBreakingPotential", "boolean"),
    ("orphanDependents", "boolean"),
    ("propagationPolicy", "string"),
];
const PATCHES: &[&str] = &[
    "application/json-patch+json",
    "application/merge-patch+json",
    "application/apply-patch+yaml",
    "application/strategic-merge-patch+json",
];
const MEDIA: &[&str] = &[
    "application/json",
    "application/yaml",
    "application/vnd.kubernetes.protobuf",
];

/// Verb of the table → method and upstream's action, on one object or on the collection.
const OPERATIONS: &[(&str, &str, &str, bool)] = &[
    ("list", "get", "list", false),
    ("create", "post", "post", false),
    ("deletecollection", "delete", "deletecollection", false),
    ("get", "get", "get", true),
    ("update", "put", "put", true),
    ("patch", "patch", "patch", true),
    ("delete", "delete", "delete", true),
];

/// Adds the paths of one resource and its subresources.
pub(super) fn add(paths: &mut Map<String, Value>, schemas: &mut Schemas<'_>, served: &Served) {
    let kind = &served.kind;
    let root = discovery::path(&kind.group, &kind.version);
    let place = if kind.namespaced {
        format!("{root}/namespaces/{{namespace}}")
    } else {
        root.clone()
    };
    let own = schemas.define_kind(served);
    let list = match list_type(served) {
        Some(list) => Some(schemas.define(list)),
        None => schemas.define_custom_list(served),
    };
    let whole = Resource {
        served,
        gvk: json!({"group": kind.group, "version": kind.version, "kind": kind.kind}),
        body: own.clone(),
        list: list.unwrap_or(own),
        subresource: "",
    };
    let collection = format!("{place}/{}", kind.plural);
    let object = format!("{collection}/{{name}}");
    whole.add(paths, schemas, &collection, false, &kind.verbs);
    whole.add(paths, schemas, &object, true, &kind.verbs);
    if kind.namespaced && kind.has_verb("list") {
        let verbs = [api::SmolStr::new_static("list")];
        whole.add(paths, schemas, &format!("{root}/{}", kind.plural), false, &verbs);
    }
    for sub in kind.subresources.iter() {
        let api_version = kinds::kind::api_version(&sub.group, &sub.version);
        let body = match kinds::type_of(&api_version, &sub.kind).filter(|_| sub.kind != kind.kind) {
            Some(type_) => schemas.define(type_),
            None => whole.body.clone(),
        };
        let resource = Resource {
            served,
            gvk: json!({"group": sub.group, "version": sub.version, "kind": sub.kind}),
            list: body.clone(),
            body,
            subresource: &sub.name,
        };
        resource.add(
            paths,
            schemas,
            &format!("{object}/{}", sub.name),
            true,
            &sub.verbs,
        );
    }
}

struct Resource<'a> {
    served: &'a Served,
    gvk: Value,
    body: Value,
    list: Value,
    subresource: &'a str,
}

impl Resource<'_> {
    fn add(
        &self,
        paths: &mut Map<String, Value>,
        schemas: &Schemas<'_>,
        path: &str,
        one: bool,
        verbs: &[api::SmolStr],
    ) {
        let mut item = Map::new();
        for (verb, method, action, on_one) in OPERATIONS {
            let create_below = *verb == "create" && !self.subresource.is_empty();
            if verbs.iter().any(|v| v == verb) && (*on_one == one || create_below) {
                item.insert(
                    (*method).to_owned(),
                    self.operation(schemas.dialect, path, method, action),
                );
            }
        }
        if item.is_empty() {
            return;
        }
        item.insert(
            "parameters".to_owned(),
            self.path_parameters(schemas.dialect, path),
        );
        paths.insert(path.to_owned(), Value::Object(item));
    }

    fn path_parameters(&self, dialect: Dialect, path: &str) -> Value {
        let mut all = Vec::new();
        for name in ["name", "namespace"] {
            if path.contains(&format!("{{{name}}}")) {
                let mut given = parameter(dialect, name, "string");
                given["in"] = json!("path");
                given["required"] = json!(true);
                all.push(given);
            }
        }
        all.push(parameter(dialect, "pretty", "string"));
        Value::Array(all)
    }

    fn operation(&self, dialect: Dialect, path: &str, method: &str, action: &str) -> Value {
        let parameters: &[(&str, &str)] = match action {
            "list" => LIST_PARAMETERS,
            "post" | "put" => WRITE_PARAMETERS,
            "patch" => PATCH_PARAMETERS,
            "delete" => DELETE_PARAMETERS,
            "deletecollection" => LIST_PARAMETERS,
            _ => &[],
        };
        let mut parameters: Vec<Value> = parameters
            .iter()
            .map(|(name, type_)| parameter(dialect, name, type_))
            .collect();
        let answer = match action {
            "list" => self.list.clone(),
            "delete" | "deletecollection" => {
                reference(dialect, "io.k8s.apimachinery.pkg.apis.meta.v1.Status")
            }
            _ => self.body.clone(),
        };
        let body = match action {
            "post" | "put" => Some((self.body.clone(), MEDIA)),
            "patch" => Some((
                reference(dialect, "io.k8s.apimachinery.pkg.apis.meta.v1.Patch"),
                self.patches(),
            )),
            "delete" | "deletecollection" => Some((
                reference(dialect, "io.k8s.apimachinery.pkg.apis.meta.v1.DeleteOptions"),
                MEDIA,
            )),
            _ => None,
        };
        let mut operation = json!({
            "operationId": self.operation_id(path, action), "tags": [self.tag()],
            "x-kubernetes-action": action, "x-kubernetes-group-version-kind": self.gvk,
            "responses": {"200": response(dialect, &answer), "401": {"description": "Unauthorized"}},
        });
        if method == "post" {
            operation["responses"]["201"] = response(dialect, &answer);
        }
        match (body, dialect) {
            (None, _) => {}
            (Some((schema, media)), Dialect::V3) => {
                operation["requestBody"] =
                    json!({"content": content(media, &schema), "required": action != "delete"});
            }
            (Some((schema, media)), Dialect::V2) => {
                parameters.insert(
                    0,
                    json!({"in": "body", "name": "body", "required": true, "schema": schema}),
                );
                operation["consumes"] = if action == "patch" {
                    json!(media)
                } else {
                    json!(["*/*"])
                };
            }
        }
        if dialect == Dialect::V2 {
            operation["produces"] = json!(MEDIA);
            operation["schemes"] = json!(["https"]);
        }
        if !parameters.is_empty() {
            operation["parameters"] = Value::Array(parameters);
        }
        operation
    }

    /// Custom resources know no strategic merge patch.
    fn patches(&self) -> &'static [&'static str] {
        if self.served.custom.is_some() {
            &PATCHES[..3]
        } else {
            PATCHES
        }
    }

    fn tag(&self) -> String {
        let kind = &self.served.kind;
        let group = kind
            .group
            .split('.')
            .next()
            .filter(|g| !g.is_empty())
            .unwrap_or("core");
        format!("{group}_{}", kind.version)
    }

    /// `patchAppsV1NamespacedDeploymentScale`
    fn operation_id(&self, path: &str, action: &str) -> String {
        let kind = &self.served.kind;
        let verb = match action {
            "get" => "read",
            "post" => "create",
            "put" => "replace",
            "deletecollection" => "deleteCollection",
            other => other,
        };
        let group: String = kind
            .group
            .split('.')
            .next()
            .filter(|g| !g.is_empty())
            .map_or_else(|| "Core".to_owned(), capital);
        let scope = if path.contains("{namespace}") {
            "Namespaced"
        } else {
            ""
        };
        let everywhere = if kind.namespaced && scope.is_empty() {
            "ForAllNamespaces"
        } else {
            ""
        };
        let sub = capital(self.subresource);
        format!(
            "{verb}{group}{}{scope}{}{sub}{everywhere}",
            capital(&kind.version),
            kind.kind
        )
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map(|first| first.to_uppercase().chain(chars).collect())
        .unwrap_or_default()
}

fn reference(dialect: Dialect, name: &str) -> Value {
    match dialect {
        Dialect::V2 => json!({"$ref": format!("#/definitions/{name}")}),
        Dialect::V3 => json!({"$ref": format!("#/components/schemas/{name}")}),
    }
}

fn parameter(dialect: Dialect, name: &str, type_: &str) -> Value {
    match dialect {
        Dialect::V2 => json!({"in": "query", "name": name, "type": type_, "uniqueItems": true}),
        Dialect::V3 => json!({"in": "query", "name": name, "schema": {"type": type_, "uniqueItems": true}}),
    }
}

fn content(media: &[&str], schema: &Value) -> Value {
    media
        .iter()
        .map(|type_| ((*type_).to_owned(), json!({"schema": schema})))
        .collect::<Map<_, _>>()
        .into()
}

fn response(dialect: Dialect, schema: &Value) -> Value {
    match dialect {
        Dialect::V2 => json!({"description": "OK", "schema": schema}),
        Dialect::V3 => json!({"description": "OK", "content": content(MEDIA, schema)}),
    }
}
