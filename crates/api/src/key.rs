//! What names an object: its resource, namespace and name.

use std::fmt;

use smol_str::SmolStr;

/// A resource as in RBAC and URLs: an API group and a plural, without a version
/// (all versions of a resource are views of the same objects).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Resource {
    /// Empty for the core group.
    pub group: SmolStr,
    pub plural: SmolStr,
}

impl Resource {
    /// A resource known at compile time; usable in a `const`.
    pub const fn of(group: &'static str, plural: &'static str) -> Self {
        Self {
            group: SmolStr::new_static(group),
            plural: SmolStr::new_static(plural),
        }
    }

    pub fn new(group: impl Into<SmolStr>, plural: impl Into<SmolStr>) -> Self {
        Self {
            group: group.into(),
            plural: plural.into(),
        }
    }

    pub fn key(&self, namespace: impl Into<SmolStr>, name: impl Into<SmolStr>) -> Key {
        Key {
            resource: self.clone(),
            namespace: namespace.into(),
            name: name.into(),
        }
    }
}

/// `pods`, `deployments.apps`: the form that upstream's messages use.
impl fmt::Display for Resource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.plural)?;
        if self.group.is_empty() {
            Ok(())
        } else {
            write!(f, ".{}", self.group)
        }
    }
}

/// A resource that the API serves, as discovery tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Served {
    pub resource: Resource,
    pub kind: SmolStr,
    /// The preferred version first.
    pub versions: Vec<SmolStr>,
    pub namespaced: bool,
}

/// The address of one object. Cheap to clone; ordered as the store orders: resource, namespace, name.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    pub resource: Resource,
    /// Empty for cluster-scoped objects.
    pub namespace: SmolStr,
    /// Empty in a create that leaves the name to the server (`generateName`).
    pub name: SmolStr,
}

/// `pods/default/web`, `nodes/n1`.
impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.namespace.is_empty() {
            write!(f, "{}/{}", self.resource, self.name)
        } else {
            write!(f, "{}/{}/{}", self.resource, self.namespace, self.name)
        }
    }
}
