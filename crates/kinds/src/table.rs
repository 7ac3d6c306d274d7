//! The tables that `cargo xtask generate` writes, and how things are found in them.

mod build;
#[rustfmt::skip]
mod kinds;
#[rustfmt::skip]
mod types;

use api::Resource;
use api::schema::Type;

use crate::kind::{Default, Kind};

pub use self::kinds::*;

/// Kinds that every group has, in the version of the core group.
const EVERYWHERE: &[&str] = &[
    "CreateOptions",
    "DeleteOptions",
    "GetOptions",
    "ListOptions",
    "PatchOptions",
    "UpdateOptions",
    "WatchEvent",
];

pub fn by_plural(group: &str, version: &str, plural: &str) -> Option<&'static Kind> {
    KINDS
        .binary_search_by(|k| (&*k.group, &*k.version, &*k.plural).cmp(&(group, version, plural)))
        .ok()
        .map(|at| KINDS[at])
}

pub fn by_kind(group: &str, version: &str, kind: &str) -> Option<&'static Kind> {
    KINDS
        .iter()
        .copied()
        .find(|k| k.kind == kind && k.group == group && k.version == version)
}

/// By the two fields of an object's type: `apps/v1`, `Deployment`.
pub fn by_api_version(api_version: &str, kind: &str) -> Option<&'static Kind> {
    let (group, version) = split_api_version(api_version);
    by_kind(group, version, kind)
}

/// All versions of a resource, the preferred one first: the most stable, then the highest.
pub fn versions(resource: &Resource) -> Vec<&'static Kind> {
    let mut found: Vec<&Kind> = KINDS
        .iter()
        .copied()
        .filter(|k| k.plural == resource.plural && k.group == resource.group)
        .collect();
    found.sort_by(|a, b| (b.stage, &b.version).cmp(&(a.stage, &a.version)));
    found
}

pub fn preferred(resource: &Resource) -> Option<&'static Kind> {
    versions(resource).first().copied()
}

/// The version in which a resource's objects are stored. The two kinds of Events share one.
pub fn stored(kind: &'static Kind) -> &'static Kind {
    let Some(storage) = &kind.storage else { return kind };
    by_api_version(&storage.version, &kind.kind).unwrap_or(kind)
}

/// Any type that has a kind, also those that are no resource: `v1/Status`, `apps/v1/DeploymentList`,
/// `autoscaling/v1/Scale`, `v1/DeleteOptions` (which every group has).
pub fn type_of(api_version: &str, kind: &str) -> Option<&'static Type> {
    let find = |api_version: &str| {
        let wanted = (api_version, kind);
        types::BY_KIND
            .binary_search_by(|(name, _)| name.rsplit_once('/').unwrap_or_default().cmp(&wanted))
            .ok()
            .map(|at| types::BY_KIND[at].1)
    };
    find(api_version).or_else(|| EVERYWHERE.contains(&kind).then(|| find("v1")).flatten())
}

/// All types that have a kind, by `apiVersion/kind`.
pub fn named_types() -> &'static [(&'static str, &'static Type)] {
    &types::BY_KIND
}

/// The published definitions (`io.k8s.api.core.v1.Pod`), sorted by name.
pub fn definitions() -> &'static [&'static Type] {
    &types::DEFINITIONS
}

pub fn definition(name: &str) -> Option<&'static Type> {
    let all = definitions();
    all.binary_search_by(|t| t.name.as_str().cmp(name))
        .ok()
        .map(|at| all[at])
}

/// Defaults of every pod spec; paths start at it.
pub(crate) fn pod_spec_defaults() -> &'static [Default] {
    &kinds::POD_SPEC
}

/// `("apps", "v1")` of `apps/v1`, `("", "v1")` of `v1`.
pub fn split_api_version(api_version: &str) -> (&str, &str) {
    api_version.split_once('/').unwrap_or(("", api_version))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_found_by_plural_and_by_kind() {
        assert_eq!(KINDS.len(), 95);
        for kind in KINDS {
            let found = by_plural(&kind.group, &kind.version, &kind.plural).expect("sorted");
            assert!(std::ptr::eq(found, *kind));
            assert!(type_of(&kind.api_version(), &kind.kind).is_some(), "{kind:?}");
            let list = type_of(&kind.api_version(), &kind.list_kind);
            assert_eq!(list.is_some(), !kind.list_kind.is_empty(), "{kind:?}");
        }
    }

    #[test]
    fn versions_have_an_order_and_a_stored_one() {
        let hpa = versions(&Resource::of("autoscaling", "horizontalpodautoscalers"));
        let names: Vec<&str> = hpa.iter().map(|k| k.version.as_str()).collect();
        assert_eq!(names, ["v2", "v1"]);
        assert_eq!(stored(hpa[1]).version, "v2");
        let event = by_kind("events.k8s.io", "v1", "Event").expect("events are served in two groups");
        assert_eq!(stored(event).group, "");
    }

    #[test]
    fn every_group_has_the_options() {
        assert!(type_of("apps/v1", "DeleteOptions").is_some());
        assert!(type_of("v1", "Status").is_some());
        assert!(type_of("apps/v1", "Nothing").is_none());
    }

    #[test]
    fn fields_and_definitions_are_sorted() {
        for definition in definitions() {
            if let Some(structure) = definition.as_struct() {
                assert!(
                    structure.fields.is_sorted_by_key(|f| f.name.as_str()),
                    "{}",
                    definition.name
                );
            }
        }
        let pod = definition("io.k8s.api.core.v1.Pod").expect("pods have a definition");
        let containers = &pod.field("spec").expect("spec").type_.field("containers");
        assert!(containers.is_some_and(|c| c.patch.merge_key == Some("name")));
    }
}
