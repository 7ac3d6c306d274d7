//! A definition as the kinds it defines: one for each version that is served.

use std::sync::Arc;

use api::schema::Held;
use api::{Propagation, SmolStr, Value};
use base64::Engine as _;
use kinds::custom::{has_defaults, top_fields, type_of_objects};
use kinds::kind::{Column, Delete, Does, Effect, Generation, Kind, Selectable, Stage, Storage, Subresource};
use kinds::{KindRef, tables};
use sha2::{Digest as _, Sha256};

use super::conversion::Conversion;
use super::rules::CustomRules;

/// A custom kind, and what a built-in one has no need of.
pub(crate) struct Custom {
    pub(crate) kind: KindRef,
    /// The schema as its author wrote it, for OpenAPI.
    pub(crate) published: Value,
    /// Reading an object may add defaults to it.
    pub(crate) has_defaults: bool,
    /// Who converts its versions, if they differ in more than name.
    pub(crate) conversion: Option<Conversion>,
    /// Stored objects may be in another version than the one that is stored now.
    pub(crate) has_versions: bool,
    /// Where the scale subresource finds its numbers.
    pub(crate) scale: Option<ScalePaths>,
}

#[derive(Clone, Debug)]
pub(crate) struct ScalePaths {
    pub(crate) spec: Vec<SmolStr>,
    pub(crate) status: Vec<SmolStr>,
    pub(crate) selector: Vec<SmolStr>,
}

const VERBS: &[SmolStr] = &[
    SmolStr::new_static("create"),
    SmolStr::new_static("delete"),
    SmolStr::new_static("deletecollection"),
    SmolStr::new_static("get"),
    SmolStr::new_static("list"),
    SmolStr::new_static("patch"),
    SmolStr::new_static("update"),
    SmolStr::new_static("watch"),
];
const SUBRESOURCE_VERBS: &[SmolStr] = &[
    SmolStr::new_static("get"),
    SmolStr::new_static("patch"),
    SmolStr::new_static("update"),
];

pub(super) fn read(definition: &Value) -> Vec<Custom> {
    let versions = definition["spec"]["versions"].as_array().into_iter().flatten();
    versions
        .filter(|version| version["served"] == true)
        .map(|version| custom(definition, version))
        .collect()
}

fn text(value: &Value) -> SmolStr {
    SmolStr::new(value.as_str().unwrap_or_default())
}

fn texts(value: &Value) -> Held<[SmolStr]> {
    Held::Shared(value.as_array().into_iter().flatten().map(text).collect())
}

fn custom(definition: &Value, version: &Value) -> Custom {
    let (spec, names) = (&definition["spec"], &definition["status"]["acceptedNames"]);
    let (group, name) = (text(&spec["group"]), text(&version["name"]));
    let published = version["schema"]["openAPIV3Schema"].clone();
    let has_status = version["subresources"].get("status").is_some();
    let type_ = type_of_objects(&group, &name, &text(&names["kind"]), &published);
    let spec_fields: Vec<SmolStr> = top_fields(&published, has_status);
    let kind = Kind {
        kind: text(&names["kind"]),
        list_kind: text(&names["listKind"]),
        plural: text(&names["plural"]),
        singular: text(&names["singular"]),
        short_names: texts(&names["shortNames"]),
        categories: texts(&names["categories"]),
        namespaced: spec["scope"] == "Namespaced",
        stage: Stage::Stable,
        served_by_default: true,
        verbs: Held::Static(VERBS),
        schema: Held::Shared(Arc::new(type_)),
        storage: Some(storage(spec, names, &group)),
        subresources: subresources(version, &group, &name, &text(&names["kind"]), &spec_fields),
        on_create: effects(has_status, Does::Clear),
        on_update: effects(has_status, Does::KeepOld),
        reset_fields: Held::Shared(if has_status {
            ["status".into()].into()
        } else {
            [].into()
        }),
        generation: Generation {
            counted: true,
            bumped_by: Held::Shared(spec_fields.into()),
        },
        selectable: selectable(version),
        delete: Delete {
            graceful: false,
            propagation: Some(Propagation::Background),
            returns_object: false,
        },
        allow_create_on_update: false,
        allow_unconditional_update: false,
        immutable: Held::Static(&[]),
        columns: Held::Shared(columns(version).into()),
        defaults: Held::Static(&[]),
        pod_spec_at: SmolStr::default(),
        rules: Held::Shared(Arc::new(CustomRules::new(published.clone()))),
        group,
        version: name,
    };
    Custom {
        kind: Held::Shared(Arc::new(kind)),
        has_defaults: has_defaults(&published),
        conversion: Conversion::read(definition),
        has_versions: has_versions(definition),
        scale: version["subresources"].get("scale").map(scale_paths),
        published,
    }
}

fn has_versions(definition: &Value) -> bool {
    let count = |list: &Value| list.as_array().map_or(0, Vec::len);
    count(&definition["spec"]["versions"]) > 1 || count(&definition["status"]["storedVersions"]) > 1
}

pub(super) fn strings(list: &Value) -> Vec<String> {
    let all = list.as_array().into_iter().flatten();
    all.filter_map(Value::as_str).map(str::to_owned).collect()
}

fn storage(spec: &Value, names: &Value, group: &SmolStr) -> Storage {
    let versions = spec["versions"].as_array().into_iter().flatten();
    let stored = versions.clone().find(|version| version["storage"] == true);
    let version = kinds::kind::api_version(group, &stored.map(|v| text(&v["name"])).unwrap_or_default());
    let kind = text(&names["kind"]);
    let hash = Sha256::digest(format!("{version}/{kind}"));
    Storage {
        prefix: format!("/{group}/{}", text(&names["plural"])).into(),
        hash: base64::engine::general_purpose::STANDARD
            .encode(&hash[..8])
            .into(),
        version,
        ttl_seconds: 0,
    }
}

fn effects(has_status: bool, does: Does) -> Held<[Effect]> {
    let effect = Effect {
        path: SmolStr::new_static("status"),
        does,
    };
    Held::Shared(if has_status { [effect].into() } else { [].into() })
}

fn subresources(
    version: &Value,
    group: &SmolStr,
    name: &SmolStr,
    kind: &SmolStr,
    spec_fields: &[SmolStr],
) -> Held<[Subresource]> {
    let subresource =
        |sub: &'static str, group: &str, version: &str, kind: &str, reset: &[SmolStr]| Subresource {
            name: sub.into(),
            group: group.into(),
            version: version.into(),
            kind: kind.into(),
            verbs: Held::Static(SUBRESOURCE_VERBS),
            reset_fields: Held::Shared(reset.into()),
            on_update: Held::Static(&[]),
            connect_methods: Held::Static(&[]),
            options: SmolStr::default(),
            takes_path: false,
        };
    let mut all = Vec::new();
    if version["subresources"].get("scale").is_some() {
        all.push(subresource("scale", "autoscaling", "v1", "Scale", &[]));
    }
    if version["subresources"].get("status").is_some() {
        all.push(subresource("status", group, name, kind, spec_fields));
    }
    Held::Shared(all.into())
}

fn selectable(version: &Value) -> Held<[Selectable]> {
    let declared = version["selectableFields"].as_array().into_iter().flatten();
    let declared = declared
        .filter_map(|field| field["jsonPath"].as_str())
        .map(|path| path.trim_start_matches('.'));
    let all = ["metadata.name", "metadata.namespace"]
        .into_iter()
        .chain(declared)
        .map(|path| Selectable {
            label: path.into(),
            path: path.into(),
        });
    Held::Shared(all.collect())
}

fn columns(version: &Value) -> Vec<Column> {
    let declared: Vec<Column> = version["additionalPrinterColumns"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|column| Column {
            name: text(&column["name"]),
            type_: text(&column["type"]),
            format: text(&column["format"]),
            priority: column["priority"]
                .as_i64()
                .and_then(|p| i32::try_from(p).ok())
                .unwrap_or_default(),
            json_path: text(&column["jsonPath"]),
        })
        .collect();
    let age = Column {
        name: "Age".into(),
        type_: "date".into(),
        format: SmolStr::default(),
        priority: 0,
        json_path: ".metadata.creationTimestamp".into(),
    };
    tables::custom_columns(if declared.is_empty() { vec![age] } else { declared })
}

fn scale_paths(scale: &Value) -> ScalePaths {
    let path = |name: &str| -> Vec<SmolStr> {
        let path = scale[name].as_str().unwrap_or_default().trim_start_matches('.');
        path.split('.')
            .filter(|step| !step.is_empty())
            .map(SmolStr::new)
            .collect()
    };
    ScalePaths {
        spec: path("specReplicasPath"),
        status: path("statusReplicasPath"),
        selector: path("labelSelectorPath"),
    }
}
