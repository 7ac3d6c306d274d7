//! What a server serves that is no resource: its groups and versions, its own version, the keys of its tokens.

use api::Value;
use serde_json::{Map, json};

use super::operation::{OBJECT, Operation, path_item, prefix, tag};
use super::schemas::{Dialect, Schemas};
use crate::discovery;
use crate::registry::{Group, Table, Version};

const JSON: &[&str] = &["application/json"];
const KEYS: &[&str] = &["application/jwk-set+json"];
/// The fields of the version, and whether they are always there.
const INFO: &[(&str, bool)] = &[
    ("major", true),
    ("minor", true),
    ("gitVersion", true),
    ("gitCommit", true),
    ("gitTreeState", true),
    ("buildDate", true),
    ("goVersion", true),
    ("compiler", true),
    ("platform", true),
    ("emulationMajor", false),
    ("emulationMinor", false),
    ("minCompatibilityMajor", false),
    ("minCompatibilityMinor", false),
];

/// A path that serves no resource, the names of its documents of version 3, and what it answers with.
pub(super) struct Root {
    /// `apis/apps`
    pub(super) name: String,
    id: String,
    tag: String,
    answer: &'static str,
    produces: &'static [&'static str],
    consumes: &'static [&'static str],
}

/// Those that have a document of their own.
pub(super) fn all(table: &Table) -> Vec<Root> {
    let mut all = vec![
        of("version", "getCodeVersion", "version", "Info", JSON, JSON),
        of(
            "openid/v1/jwks",
            "getServiceAccountIssuerOpenIDKeyset",
            "openid",
            "",
            KEYS,
            &[],
        ),
        of(
            ".well-known/openid-configuration",
            "getServiceAccountIssuerOpenIDConfiguration",
            "WellKnown",
            "",
            JSON,
            &[],
        ),
        of("api", "getCoreAPIVersions", "core", "APIVersions", OBJECT, OBJECT),
        of("apis", "getAPIVersions", "apis", "APIGroupList", OBJECT, OBJECT),
    ];
    let groups = table.groups.iter().filter(|group| !group.name.is_empty());
    all.extend(
        groups
            .filter(|group| group.versions.iter().any(own))
            .map(of_group),
    );
    all
}

/// A version's list of resources: it stands in the version's document.
pub(super) fn of_version(group: &Group, version: &Version) -> Option<Root> {
    let name = discovery::path(&group.name, &version.name);
    own(version).then(|| Root {
        name: name.trim_start_matches('/').to_owned(),
        id: format!("get{}APIResources", prefix(&group.name, &version.name)),
        tag: tag(&group.name, &version.name),
        answer: "APIResourceList",
        produces: OBJECT,
        consumes: OBJECT,
    })
}

/// Upstream describes the lists of what its servers serve of themselves: custom resources and other servers' have none.
fn own(version: &Version) -> bool {
    version.remote.is_none() && version.kinds.iter().any(|served| served.custom.is_none())
}

fn of_group(group: &Group) -> Root {
    Root {
        name: format!("apis/{}", group.name),
        id: format!("get{}APIGroup", prefix(&group.name, "")),
        tag: tag(&group.name, ""),
        answer: "APIGroup",
        produces: OBJECT,
        consumes: OBJECT,
    }
}

fn of(
    name: &str,
    id: &str,
    tag: &str,
    answer: &'static str,
    produces: &'static [&'static str],
    consumes: &'static [&'static str],
) -> Root {
    let (name, id, tag) = (name.to_owned(), id.to_owned(), tag.to_owned());
    Root {
        name,
        id,
        tag,
        answer,
        produces,
        consumes,
    }
}

impl Root {
    pub(super) fn add(self, paths: &mut Map<String, Value>, schemas: &mut Schemas<'_>) {
        let path = format!("/{}/", self.name);
        let answer = match self.answer {
            "" => json!({"type": "string"}),
            "Info" => info(schemas),
            kind => schemas.common(kind),
        };
        let operation = Operation {
            method: "get",
            id: self.id,
            tag: self.tag,
            action: None,
            consumes: self.consumes,
            produces: self.produces,
            codes: &[200],
            answer,
            body: None,
            query: Vec::new(),
        };
        let item = path_item(schemas.dialect, &path, vec![operation]);
        paths.insert(path, item);
    }
}

/// What `/version` answers with, which is no object of the API.
fn info(schemas: &mut Schemas<'_>) -> Value {
    const NAME: &str = "io.k8s.apimachinery.pkg.version.Info";
    let mut properties = Map::new();
    for (field, always) in INFO {
        let mut text = json!({"type": "string"});
        if *always && schemas.dialect == Dialect::V3 {
            text["default"] = json!("");
        }
        properties.insert((*field).to_owned(), text);
    }
    let required: Vec<&str> = INFO
        .iter()
        .filter(|(_, always)| *always)
        .map(|(field, _)| *field)
        .collect();
    let schema = json!({"type": "object", "properties": properties, "required": required});
    schemas.definitions.insert(NAME.to_owned(), schema);
    schemas.reference(NAME)
}
