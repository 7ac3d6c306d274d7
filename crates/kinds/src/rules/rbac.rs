//! Roles and their bindings.

use api::{Timestamp, Value};

use super::Rules;
use crate::look;
use crate::names::{self, NameRule};

const GROUP: &str = "rbac.authorization.k8s.io";

macro_rules! roles {
    ($($kind:ident)*) => { $(
        pub struct $kind;
        impl Rules for $kind {
            fn name(&self) -> NameRule {
                names::path_segment
            }

            fn default(&self, object: &mut Value, _now: Timestamp) {
                default_subjects(object);
            }
        }
    )* };
}

roles! { Role ClusterRole RoleBinding ClusterRoleBinding }

fn default_subjects(object: &mut Value) {
    for subject in look::items_mut(object, "subjects") {
        if matches!(look::text(subject, "kind"), "User" | "Group") {
            look::default(subject, "apiGroup", GROUP);
        }
    }
}
