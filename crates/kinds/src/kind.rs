//! What is known of a kind before any of its objects exists: one value per resource and version.

use std::fmt;

use api::schema::{DefaultValue, Held, TypeRef};
use api::{Propagation, Resource, SmolStr};

use crate::rules::Rules;

pub type KindRef = Held<Kind>;
type Texts = Held<[SmolStr]>;

/// One resource in one version. Built-in kinds are statics; a CustomResourceDefinition makes the same value at run time.
pub struct Kind {
    /// Empty for the core group.
    pub group: SmolStr,
    pub version: SmolStr,
    pub kind: SmolStr,
    /// Empty for kinds that are never listed (reviews).
    pub list_kind: SmolStr,
    pub plural: SmolStr,
    pub singular: SmolStr,
    pub short_names: Texts,
    pub categories: Texts,
    pub namespaced: bool,
    pub stage: Stage,
    pub served_by_default: bool,
    /// Sorted: `create`, `delete`, `deletecollection`, `get`, `list`, `patch`, `update`, `watch`.
    pub verbs: Texts,
    pub schema: TypeRef,
    /// `None` for kinds that are answered and forgotten (reviews).
    pub storage: Option<Storage>,
    pub subresources: Held<[Subresource]>,
    pub on_create: Held<[Effect]>,
    pub on_update: Held<[Effect]>,
    /// Dotted paths that server-side apply on the object itself never owns.
    pub reset_fields: Texts,
    pub generation: Generation,
    /// What a field selector may name.
    pub selectable: Held<[Selectable]>,
    pub delete: Delete,
    pub allow_create_on_update: bool,
    /// An update without a resourceVersion is allowed.
    pub allow_unconditional_update: bool,
    pub immutable: Held<[Immutable]>,
    pub columns: Held<[Column]>,
    pub defaults: Held<[Default]>,
    /// Where a pod spec lies in it (`spec.template.spec`); empty = nowhere.
    pub pod_spec_at: SmolStr,
    pub rules: Held<dyn Rules>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    Alpha,
    Beta,
    Stable,
}

#[derive(Clone, Debug)]
pub struct Storage {
    /// The path below the store's root: `/pods`, `/services/specs`, `/minions`. Shared by all versions of a resource.
    pub prefix: SmolStr,
    /// The `apiVersion` in which objects are stored.
    pub version: SmolStr,
    /// Discovery's `storageVersionHash`.
    pub hash: SmolStr,
    /// Objects end by themselves after this long (Events); 0 = never.
    pub ttl_seconds: u32,
}

#[derive(Clone, Debug)]
pub struct Subresource {
    pub name: SmolStr,
    /// Of its body: `Scale` in `autoscaling/v1`; the kind itself for `status`.
    pub group: SmolStr,
    pub version: SmolStr,
    pub kind: SmolStr,
    pub verbs: Texts,
    pub reset_fields: Texts,
    pub on_update: Held<[Effect]>,
    /// HTTP methods that are handed through (exec, proxy); empty = an ordinary subresource.
    pub connect_methods: Texts,
    /// The kind in `v1` that holds its query parameters (`PodLogOptions`); empty = none.
    pub options: SmolStr,
    /// The rest of the URL's path belongs to it (proxy).
    pub takes_path: bool,
}

/// What a create or an update does to a field before validation, whatever the client sent.
#[derive(Clone, Debug)]
pub struct Effect {
    /// `status`, `spec.containers[].lifecycle.stopSignal`
    pub path: SmolStr,
    pub does: Does,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    Clear,
    /// The stored value wins.
    KeepOld,
    /// Dropped unless the stored object uses it (a feature that is off).
    DropUnlessInUse,
    /// Leaving it out keeps the stored value.
    KeepIfAbsent,
}

#[derive(Clone, Debug)]
pub struct Generation {
    /// `metadata.generation` is 1 on create; otherwise the kind has none.
    pub counted: bool,
    /// Paths whose change raises it.
    pub bumped_by: Texts,
}

#[derive(Clone, Debug)]
pub struct Selectable {
    pub label: SmolStr,
    /// The path in the stored object; another than `label` for aliases.
    pub path: SmolStr,
}

#[derive(Clone, Debug)]
pub struct Delete {
    pub graceful: bool,
    /// What happens to dependents unless the request says; `None` = the kind has no garbage collection.
    pub propagation: Option<Propagation>,
    /// Answers with the deleted object instead of a Status.
    pub returns_object: bool,
}

#[derive(Clone, Debug)]
pub struct Immutable {
    pub path: SmolStr,
    pub detail: SmolStr,
}

/// A column of the Table form.
#[derive(Clone, Debug)]
pub struct Column {
    pub name: SmolStr,
    /// `string`, `integer`, `date` ...
    pub type_: SmolStr,
    pub format: SmolStr,
    pub priority: i32,
    /// For custom resources; built-in cells are made by code.
    pub json_path: SmolStr,
}

/// A default: `value` at `path` unless there is one.
#[derive(Clone, Debug)]
pub struct Default {
    pub path: SmolStr,
    pub value: DefaultValue,
    pub when: When,
}

#[derive(Clone, Debug)]
pub enum When {
    /// The parent of `path` is made if need be.
    Always,
    Present(SmolStr),
    Equals(SmolStr, DefaultValue),
}

impl Kind {
    pub fn resource(&self) -> Resource {
        Resource {
            group: self.group.clone(),
            plural: self.plural.clone(),
        }
    }

    /// `v1`, `apps/v1`
    pub fn api_version(&self) -> SmolStr {
        api_version(&self.group, &self.version)
    }

    pub fn subresource(&self, name: &str) -> Option<&Subresource> {
        self.subresources.iter().find(|s| s.name == name)
    }

    pub fn has_verb(&self, verb: &str) -> bool {
        self.verbs.iter().any(|v| v == verb)
    }

    /// Whether this version is the one that is stored.
    pub fn is_stored_version(&self) -> bool {
        self.storage
            .as_ref()
            .is_none_or(|s| s.version == self.api_version())
    }
}

/// `v1` for the core group, `apps/v1` for others.
pub fn api_version(group: &SmolStr, version: &SmolStr) -> SmolStr {
    if group.is_empty() {
        version.clone()
    } else {
        SmolStr::from(format!("{group}/{version}"))
    }
}

impl fmt::Debug for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Kind({} {})", self.api_version(), self.kind)
    }
}
