//! What can be done with a resource: its paths and their operations.

use api::schema::Shape;
use api::{SmolStr, Value};
use kinds::kind::Subresource;
use serde_json::{Map, json};

use super::operation::{ANY, OBJECT, Operation, Parameter, identifier, parameter, path_item, prefix, tag};
use super::schemas::{Schemas, list_type};
use crate::discovery;
use crate::registry::Served;

const STREAM: &[&str] = &[
    "application/json",
    "application/yaml",
    "application/vnd.kubernetes.protobuf",
    "application/json;stream=watch",
    "application/vnd.kubernetes.protobuf;stream=watch",
];
const LOG: &[&str] = &[
    "text/plain",
    "application/json",
    "application/yaml",
    "application/vnd.kubernetes.protobuf",
];
/// What custom resources are written in.
const CUSTOM: &[&str] = &["application/json", "application/yaml"];
const PATCHES: &[&str] = &[
    "application/json-patch+json",
    "application/merge-patch+json",
    "application/strategic-merge-patch+json",
    "application/apply-patch+yaml",
];
/// Custom resources know no strategic merge patch.
const CUSTOM_PATCHES: &[&str] = &[
    "application/json-patch+json",
    "application/merge-patch+json",
    "application/apply-patch+yaml",
];

const PRETTY: Parameter = parameter("pretty", "string");
const LIST: &[Parameter] = &[
    parameter("allowWatchBookmarks", "boolean"),
    parameter("continue", "string"),
    parameter("fieldSelector", "string"),
    parameter("labelSelector", "string"),
    parameter("limit", "integer"),
    parameter("resourceVersion", "string"),
    parameter("resourceVersionMatch", "string"),
    parameter("sendInitialEvents", "boolean"),
    parameter("shardSelector", "string"),
    parameter("timeoutSeconds", "integer"),
    parameter("watch", "boolean"),
];
const WRITE: &[Parameter] = &[
    parameter("dryRun", "string"),
    parameter("fieldManager", "string"),
    parameter("fieldValidation", "string"),
];
const FORCE: &[Parameter] = &[parameter("force", "boolean")];
const DELETE: &[Parameter] = &[
    parameter("dryRun", "string"),
    parameter("gracePeriodSeconds", "integer"),
    parameter("ignoreStoreReadErrorWithClusterBreakingPotential", "boolean"),
    parameter("orphanDependents", "boolean"),
    parameter("propagationPolicy", "string"),
];

/// A verb of the table, and what it becomes.
struct Deed {
    verb: &'static str,
    method: &'static str,
    action: &'static str,
    /// How the operation's name begins and ends.
    name: [&'static str; 2],
}

const fn deed(
    verb: &'static str,
    method: &'static str,
    action: &'static str,
    name: [&'static str; 2],
) -> Deed {
    Deed {
        verb,
        method,
        action,
        name,
    }
}

const ON_COLLECTION: &[Deed] = &[
    deed("list", "get", "list", ["list", ""]),
    deed("create", "post", "post", ["create", ""]),
    deed(
        "deletecollection",
        "delete",
        "deletecollection",
        ["delete", "Collection"],
    ),
];
const ON_OBJECT: &[Deed] = &[
    deed("get", "get", "get", ["read", ""]),
    deed("update", "put", "put", ["replace", ""]),
    deed("patch", "patch", "patch", ["patch", ""]),
    deed("delete", "delete", "delete", ["delete", ""]),
];
const LIST_ALL: &[Deed] = &[deed("list", "get", "list", ["list", ""])];
const CREATE_BELOW: &[Deed] = &[deed("create", "post", "post", ["create", ""])];
const WATCH: &[Deed] = &[deed("watch", "get", "watch", ["watch", ""])];
const WATCH_LIST: &[Deed] = &[deed("watch", "get", "watchlist", ["watch", ""])];

/// Adds the paths of one resource and its subresources.
pub(super) fn add(paths: &mut Map<String, Value>, schemas: &mut Schemas<'_>, served: &Served) {
    let kind = &served.kind;
    let root = discovery::path(&kind.group, &kind.version);
    let below = if kind.namespaced {
        "/namespaces/{namespace}"
    } else {
        ""
    };
    let whole = Resource::whole(schemas, served);
    let collection = format!("{root}{below}/{}", kind.plural);
    let object = format!("{collection}/{{name}}");
    let dialect = schemas.dialect;
    let mut put = |path: &str, operations: Vec<Operation>| {
        if !operations.is_empty() {
            paths.insert(path.to_owned(), path_item(dialect, path, operations));
        }
    };
    put(&collection, whole.operations(schemas, ON_COLLECTION, ""));
    put(&object, whole.operations(schemas, ON_OBJECT, ""));
    let everywhere = format!("{root}/{}", kind.plural);
    if kind.namespaced {
        put(
            &everywhere,
            whole.anywhere().operations(schemas, LIST_ALL, "ForAllNamespaces"),
        );
    }
    if served.custom.is_none() {
        let watched = format!("{root}/watch{below}/{}", kind.plural);
        put(&watched, whole.operations(schemas, WATCH_LIST, "List"));
        put(
            &format!("{watched}/{{name}}"),
            whole.operations(schemas, WATCH, ""),
        );
        if kind.namespaced {
            let watched = format!("{root}/watch/{}", kind.plural);
            let all = whole.anywhere();
            put(
                &watched,
                all.operations(schemas, WATCH_LIST, "ListForAllNamespaces"),
            );
        }
    }
    for sub in kind.subresources.iter() {
        let path = format!("{object}/{}", sub.name);
        let name = identifier(&sub.name, true);
        if sub.connect_methods.is_empty() {
            let part = whole.part(schemas, sub);
            let mut operations = part.operations(schemas, ON_OBJECT, &name);
            operations.extend(part.operations(schemas, CREATE_BELOW, &name));
            put(&path, operations);
        } else {
            put(&path, whole.connections(sub, &name));
            if sub.takes_path {
                let name = format!("{name}WithPath");
                put(&format!("{path}/{{path}}"), whole.connections(sub, &name));
            }
        }
    }
}

/// A resource or a part of it.
struct Resource<'a> {
    served: &'a Served,
    verbs: &'a [SmolStr],
    kind: Value,
    body: Value,
    list: Value,
    /// `Namespaced`, before the kind in an operation's name.
    scope: &'static str,
    /// What its text is asked with, if it answers with one (a pod's log).
    log: Option<Vec<Parameter>>,
}

impl<'a> Resource<'a> {
    fn whole(schemas: &mut Schemas<'_>, served: &'a Served) -> Self {
        let kind = &served.kind;
        let body = schemas.define_kind(served);
        let list = match list_type(served) {
            Some(list) => Some(schemas.define(list)),
            None => schemas.define_custom_list(served),
        };
        Self {
            served,
            verbs: &kind.verbs,
            kind: json!({"group": kind.group, "version": kind.version, "kind": kind.kind}),
            list: list.unwrap_or_else(|| body.clone()),
            body,
            scope: if kind.namespaced { "Namespaced" } else { "" },
            log: None,
        }
    }

    /// The same in all namespaces at once.
    fn anywhere(&self) -> Self {
        Self {
            kind: self.kind.clone(),
            body: self.body.clone(),
            list: self.list.clone(),
            scope: "",
            log: None,
            ..*self
        }
    }

    fn part(&self, schemas: &mut Schemas<'_>, sub: &'a Subresource) -> Self {
        let api_version = kinds::kind::api_version(&sub.group, &sub.version);
        let own = kinds::type_of(&api_version, &sub.kind).filter(|_| sub.kind != self.served.kind.kind);
        let log = (!sub.options.is_empty()).then(|| options(sub));
        let body = match own {
            _ if log.is_some() => json!({"type": "string"}),
            Some(type_) => schemas.define(type_),
            None => self.body.clone(),
        };
        Self {
            verbs: &sub.verbs,
            kind: json!({"group": sub.group, "version": sub.version, "kind": sub.kind}),
            list: body.clone(),
            body,
            log,
            ..*self
        }
    }

    fn operations(&self, schemas: &mut Schemas<'_>, deeds: &[Deed], after: &str) -> Vec<Operation> {
        let done = deeds
            .iter()
            .filter(|deed| self.verbs.iter().any(|verb| verb == deed.verb));
        done.map(|deed| self.operation(&mut *schemas, deed, after))
            .collect()
    }

    fn operation(&self, schemas: &mut Schemas<'_>, deed: &Deed, after: &str) -> Operation {
        let custom = self.served.custom.is_some();
        let object = if custom { CUSTOM } else { OBJECT };
        let any = if custom { CUSTOM } else { ANY };
        let returned = self.served.kind.delete.returns_object;
        let mut query = vec![PRETTY];
        query.extend(self.query(deed.action));
        Operation {
            method: deed.method,
            id: self.name(deed.name, after),
            tag: tag(&self.served.kind.group, &self.served.kind.version),
            action: Some((deed.action, self.kind.clone())),
            consumes: match deed.action {
                "patch" if custom => CUSTOM_PATCHES,
                "patch" => PATCHES,
                _ => any,
            },
            produces: match deed.action {
                "list" | "watch" | "watchlist" if !custom => STREAM,
                "get" if self.log.is_some() => LOG,
                _ => object,
            },
            codes: match deed.action {
                "post" => &[200, 201, 202],
                "put" => &[200, 201],
                "patch" if !custom => &[200, 201],
                "delete" => &[200, 202],
                _ => &[200],
            },
            answer: match deed.action {
                "list" => self.list.clone(),
                "watch" | "watchlist" => schemas.common("WatchEvent"),
                "deletecollection" => schemas.common("Status"),
                "delete" if !returned => schemas.common("Status"),
                _ => self.body.clone(),
            },
            body: match deed.action {
                "post" | "put" => Some((self.body.clone(), true)),
                "patch" => Some((schemas.common("Patch"), true)),
                "deletecollection" if custom => None,
                "delete" | "deletecollection" => Some((schemas.common("DeleteOptions"), false)),
                _ => None,
            },
            query,
        }
    }

    fn query(&self, action: &str) -> Vec<Parameter> {
        match action {
            "list" | "watch" | "watchlist" => LIST.to_vec(),
            "deletecollection" if self.served.custom.is_some() => LIST.to_vec(),
            "deletecollection" => {
                let all = LIST.iter().chain(DELETE).cloned();
                all.filter(|(name, _)| !matches!(name.as_str(), "watch" | "allowWatchBookmarks"))
                    .collect()
            }
            "post" | "put" => WRITE.to_vec(),
            "patch" => [WRITE, FORCE].concat(),
            "delete" => DELETE.to_vec(),
            _ => self.log.clone().unwrap_or_default(),
        }
    }

    /// The operations that are handed through to what stands behind the object.
    fn connections(&self, sub: &Subresource, after: &str) -> Vec<Operation> {
        let kind = json!({"group": sub.group, "version": sub.version, "kind": sub.options});
        let methods = sub.connect_methods.iter().filter_map(|method| method_of(method));
        let each = methods.map(|(method, name)| Operation {
            method,
            id: self.name(["connect", name], after),
            tag: tag(&self.served.kind.group, &self.served.kind.version),
            action: Some(("connect", kind.clone())),
            consumes: ANY,
            produces: ANY,
            codes: &[200],
            answer: json!({"type": "string"}),
            body: None,
            query: options(sub),
        });
        each.collect()
    }

    /// `patchAppsV1NamespacedDeploymentScale`
    fn name(&self, [verb, before]: [&str; 2], after: &str) -> String {
        let kind = &self.served.kind;
        let prefix = prefix(&kind.group, &kind.version);
        format!("{verb}{prefix}{before}{}{}{after}", self.scope, kind.kind)
    }
}

fn method_of(name: &str) -> Option<(&'static str, &'static str)> {
    Some(match name {
        "GET" => ("get", "Get"),
        "HEAD" => ("head", "Head"),
        "POST" => ("post", "Post"),
        "PUT" => ("put", "Put"),
        "PATCH" => ("patch", "Patch"),
        "DELETE" => ("delete", "Delete"),
        "OPTIONS" => ("options", "Options"),
        _ => return None,
    })
}

/// What a subresource may be asked with: the plain fields of the kind that holds its options.
fn options(sub: &Subresource) -> Vec<Parameter> {
    let fields = match kinds::type_of("v1", &sub.options).map(|type_| &type_.shape) {
        Some(Shape::Struct(shape)) => &shape.fields[..],
        _ => &[],
    };
    let own = fields.iter().filter(|field| field.proto.is_some());
    own.filter_map(|field| Some((field.name.clone(), plain(&field.type_.shape)?)))
        .collect()
}

fn plain(shape: &Shape) -> Option<&'static str> {
    Some(match shape {
        Shape::Bool => "boolean",
        Shape::Int32 | Shape::Int64 => "integer",
        Shape::Text { .. } => "string",
        Shape::List { item, .. } => plain(&item.shape)?,
        _ => return None,
    })
}
