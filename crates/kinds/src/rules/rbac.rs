//! Roles and their bindings.

use api::{Timestamp, Value, names as text};

use super::errors::{Errors, child, index};
use super::{Rules, metadata, selectors};
use crate::look;
use crate::names::{self, NameRule};

const GROUP: &str = "rbac.authorization.k8s.io";

macro_rules! roles {
    ($($kind:ident: $check:ident)*) => { $(
        pub struct $kind;
        impl Rules for $kind {
            fn name(&self) -> NameRule {
                names::path_segment
            }

            fn default(&self, object: &mut Value, _now: Timestamp) {
                default_subjects(object);
            }

            fn validate(&self, object: &Value, errors: &mut Errors) {
                $check(object, errors);
            }

            fn validate_update(&self, new: &Value, old: &Value, _subresource: &str, errors: &mut Errors) {
                self.validate_whole(new, errors);
                metadata::check_update(new, old, errors);
                same_role(new, old, errors);
            }
        }
    )* };
}

roles! { Role: role ClusterRole: cluster_role RoleBinding: binding ClusterRoleBinding: cluster_binding }

fn default_subjects(object: &mut Value) {
    for subject in look::items_mut(object, "subjects") {
        if matches!(look::text(subject, "kind"), "User" | "Group") {
            look::default(subject, "apiGroup", GROUP);
        }
    }
}

fn same_role(new: &Value, old: &Value, errors: &mut Errors) {
    let (role, was) = (look::at(new, "roleRef"), look::at(old, "roleRef"));
    if role != was {
        let field = |name: &str| Value::from(look::text(role, name));
        let printed = format!(
            "{{\"APIGroup\":{},\"Kind\":{},\"Name\":{}}}",
            field("apiGroup"),
            field("kind"),
            field("name")
        );
        errors.invalid_as("roleRef", &printed, "cannot change roleRef");
    }
}

fn role(object: &Value, errors: &mut Errors) {
    for (at, rule) in look::items(object, "rules").iter().enumerate() {
        policy_rule(rule, errors.namespaced, &index("rules", at), errors);
    }
}

fn cluster_role(object: &Value, errors: &mut Errors) {
    role(object, errors);
    let aggregation = look::at(object, "aggregationRule");
    if aggregation.is_null() {
        return;
    }
    let path = "aggregationRule.clusterRoleSelectors";
    let chosen = look::items(aggregation, "clusterRoleSelectors");
    if chosen.is_empty() {
        errors.required(
            path,
            "at least one clusterRoleSelector required if aggregationRule is non-nil",
        );
    }
    for (at, selector) in chosen.iter().enumerate() {
        let path = index(path, at);
        selectors::label_selector(selector, &path, errors);
        if !selectors::is_usable(selector) {
            errors.invalid_as(&path, "null", "invalid label selector.");
        }
    }
}

fn policy_rule(rule: &Value, namespaced: bool, path: &str, errors: &mut Errors) {
    let has = |field: &str| !look::items(rule, field).is_empty();
    if !has("verbs") {
        errors.required(child(path, "verbs"), "verbs must contain at least one value");
    }
    if has("nonResourceURLs") {
        let path = child(path, "nonResourceURLs");
        let urls = || look::at(rule, "nonResourceURLs").clone();
        if namespaced {
            let says = "namespaced rules cannot apply to non-resource URLs";
            errors.invalid(path.as_str(), urls(), says);
        }
        if has("apiGroups") || has("resources") || has("resourceNames") {
            let says = "rules cannot apply to both regular resources and non-resource URLs";
            errors.invalid(path, urls(), says);
        }
        return;
    }
    if !has("apiGroups") {
        errors.required(
            child(path, "apiGroups"),
            "resource rules must supply at least one api group",
        );
    }
    if !has("resources") {
        errors.required(
            child(path, "resources"),
            "resource rules must supply at least one resource",
        );
    }
}

fn binding(object: &Value, errors: &mut Errors) {
    bound(object, &["Role", "ClusterRole"], errors);
}

fn cluster_binding(object: &Value, errors: &mut Errors) {
    bound(object, &["ClusterRole"], errors);
}

fn bound(object: &Value, kinds: &[&str], errors: &mut Errors) {
    let role = look::at(object, "roleRef");
    let (group, kind) = (look::text(role, "apiGroup"), look::text(role, "kind"));
    if group != GROUP {
        errors.not_supported("roleRef.apiGroup", group, &[GROUP]);
    }
    if !kinds.contains(&kind) {
        errors.not_supported("roleRef.kind", kind, kinds);
    }
    match look::text(role, "name") {
        "" => errors.required("roleRef.name", ""),
        name => errors.each("roleRef.name", name, text::path_segment(name)),
    }
    for (at, subject) in look::items(object, "subjects").iter().enumerate() {
        subject_of(subject, &index("subjects", at), errors);
    }
}

fn subject_of(subject: &Value, path: &str, errors: &mut Errors) {
    let name = look::text(subject, "name");
    let group = look::text(subject, "apiGroup");
    if name.is_empty() {
        errors.required(child(path, "name"), "");
    }
    match look::text(subject, "kind") {
        "ServiceAccount" => {
            if !name.is_empty() {
                errors.each(&child(path, "name"), name, text::dns1123_subdomain(name));
            }
            if !group.is_empty() {
                errors.not_supported(child(path, "apiGroup"), group, &[""]);
            }
            if !errors.namespaced && look::text(subject, "namespace").is_empty() {
                errors.required(child(path, "namespace"), "");
            }
        }
        "User" | "Group" => {
            if group != GROUP {
                errors.not_supported(child(path, "apiGroup"), group, &[GROUP]);
            }
        }
        kind => errors.not_supported(child(path, "kind"), kind, &["ServiceAccount", "User", "Group"]),
    }
}
