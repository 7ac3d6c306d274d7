//! The table entries of `gaps` and `clustergaps`: made at run time, as a CustomResourceDefinition's are.

use std::sync::Arc;

use api::schema::{
    DefaultValue, Field, Held, ListKind, PatchStrategy, Presence, Shape, Struct, Type, TypeRef,
};
use api::{Resource, SmolStr};
use kinds::kind::{Column, Delete, Generation, Kind, Stage};
use kinds::rules::Rules;
use kinds::{KindRef, names};

pub(crate) const GAP: &str = "Gap";
pub(crate) const CLUSTER_GAP: &str = "ClusterGap";

/// Never written through the API: nothing to default or validate.
struct ReadOnly;

impl Rules for ReadOnly {
    fn name(&self) -> names::NameRule {
        names::path_segment
    }
}

pub(crate) fn resource(namespaced: bool) -> Resource {
    Resource::of("setpoint.dev", if namespaced { "gaps" } else { "clustergaps" })
}

pub(crate) fn kind(namespaced: bool) -> KindRef {
    let texts = |all: &[&'static str]| -> Held<[SmolStr]> {
        Held::Shared(all.iter().map(|t| SmolStr::new_static(t)).collect())
    };
    let (kind, list_kind, singular) = if namespaced {
        (GAP, "GapList", "gap")
    } else {
        (CLUSTER_GAP, "ClusterGapList", "clustergap")
    };
    let rules: Arc<dyn Rules> = Arc::new(ReadOnly);
    Held::Shared(Arc::new(Kind {
        group: SmolStr::new_static("setpoint.dev"),
        version: SmolStr::new_static("v1"),
        kind: SmolStr::new_static(kind),
        list_kind: SmolStr::new_static(list_kind),
        plural: resource(namespaced).plural,
        singular: SmolStr::new_static(singular),
        short_names: texts(&[]),
        categories: texts(&[]),
        namespaced,
        stage: Stage::Stable,
        served_by_default: true,
        verbs: texts(&["get", "list", "watch"]),
        schema: schema(kind),
        storage: None,
        subresources: Held::Static(&[]),
        on_create: Held::Static(&[]),
        on_update: Held::Static(&[]),
        reset_fields: texts(&[]),
        generation: Generation {
            counted: false,
            bumped_by: texts(&[]),
        },
        selectable: Held::Static(&[]),
        delete: Delete {
            graceful: false,
            propagation: None,
            returns_object: false,
        },
        allow_create_on_update: false,
        allow_unconditional_update: false,
        immutable: Held::Static(&[]),
        columns: columns(),
        defaults: Held::Static(&[]),
        pod_spec_at: SmolStr::default(),
        rules: Held::Shared(rules),
    }))
}

fn columns() -> Held<[Column]> {
    let column = |name: &'static str, type_: &'static str, json_path: &'static str| Column {
        name: SmolStr::new_static(name),
        type_: SmolStr::new_static(type_),
        format: SmolStr::default(),
        priority: 0,
        json_path: SmolStr::new_static(json_path),
    };
    Held::Shared(Arc::new([
        Column {
            format: SmolStr::new_static("name"),
            ..column("Name", "string", ".metadata.name")
        },
        column("Object", "string", ".spec.object"),
        column("Loop", "string", ".spec.loop"),
        column("Next", "string", ".spec.next"),
        column("Since", "date", ".metadata.creationTimestamp"),
        column("Why", "string", ".spec.says"),
    ]))
}

fn of(shape: Shape) -> TypeRef {
    Held::Shared(Arc::new(Type { shape, ..Type::ANY }))
}

fn text() -> TypeRef {
    of(Shape::Text {
        one_of: Held::Static(&[]),
    })
}

fn structure(name: &str, fields: Vec<(&'static str, TypeRef)>) -> TypeRef {
    let mut fields: Vec<Field> = fields
        .into_iter()
        .map(|(name, type_)| Field {
            name: SmolStr::new_static(name),
            type_,
            required: false,
            default: DefaultValue::None,
            patch: PatchStrategy::default(),
            presence: Presence::AsWritten,
            proto: None,
        })
        .collect();
    fields.sort_by(|a, b| a.name.cmp(&b.name));
    let shape = Shape::Struct(Struct {
        fields: Held::Shared(fields.into()),
        atomic: false,
        keeps_unknown: false,
        wire: Held::Static(&[]),
    });
    Held::Shared(Arc::new(Type {
        name: SmolStr::new(name),
        shape,
        ..Type::ANY
    }))
}

/// An object of the API: `spec.about` says of what, `spec.parts` what is different and who has the next move.
fn schema(kind: &str) -> TypeRef {
    let address = || {
        let fields = [
            ("group", text()),
            ("resource", text()),
            ("namespace", text()),
            ("name", text()),
        ];
        structure("", fields.into())
    };
    let part = structure(
        "",
        vec![
            ("about", text()),
            ("since", of(Shape::Time)),
            ("next", text()),
            ("on", address()),
            ("until", of(Shape::Time)),
            ("code", text()),
            ("says", text()),
        ],
    );
    let spec = structure(
        "",
        vec![
            ("about", address()),
            ("object", text()),
            ("loop", text()),
            ("node", text()),
            ("next", text()),
            ("says", text()),
            (
                "parts",
                of(Shape::List {
                    item: part,
                    kind: ListKind::Atomic,
                }),
            ),
        ],
    );
    let metadata = match kinds::table::definition("io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta") {
        Some(known) => Held::Static(known),
        None => of(Shape::Any),
    };
    let fields = vec![
        ("apiVersion", text()),
        ("kind", text()),
        ("metadata", metadata),
        ("spec", spec),
    ];
    structure(&format!("dev.setpoint.v1.{kind}"), fields)
}
