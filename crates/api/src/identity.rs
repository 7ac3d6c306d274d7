//! Who asks. An identity is a value, never a bypass: the in-process client is authorized like any other.

use std::collections::BTreeMap;

use smol_str::SmolStr;

/// An authenticated user, as upstream's `user.Info`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Identity {
    pub user: SmolStr,
    /// Empty if the authenticator gives none.
    pub uid: SmolStr,
    pub groups: Vec<SmolStr>,
    pub extra: BTreeMap<SmolStr, Vec<SmolStr>>,
}

pub const SYSTEM_MASTERS: &str = "system:masters";
pub const SYSTEM_AUTHENTICATED: &str = "system:authenticated";
pub const SYSTEM_UNAUTHENTICATED: &str = "system:unauthenticated";
pub const SYSTEM_ANONYMOUS: &str = "system:anonymous";

impl Identity {
    /// A user in the given groups and in `system:authenticated`.
    pub fn user<'a>(user: impl Into<SmolStr>, groups: impl IntoIterator<Item = &'a str>) -> Self {
        let mut groups: Vec<SmolStr> = groups.into_iter().map(SmolStr::new).collect();
        groups.push(SmolStr::new_static(SYSTEM_AUTHENTICATED));
        Self {
            user: user.into(),
            uid: SmolStr::default(),
            groups,
            extra: BTreeMap::new(),
        }
    }

    /// A service account, with the groups that upstream gives it.
    pub fn service_account(namespace: &str, name: &str) -> Self {
        let namespaced = format!("system:serviceaccounts:{namespace}");
        Self::user(
            format!("system:serviceaccount:{namespace}:{name}"),
            ["system:serviceaccounts", namespaced.as_str()],
        )
    }

    /// A kubelet on the node of this name.
    pub fn node(name: &str) -> Self {
        Self::user(format!("system:node:{name}"), ["system:nodes"])
    }

    /// The server's own loopback identity (upstream's `system:apiserver`).
    pub fn apiserver() -> Self {
        Self::user("system:apiserver", [SYSTEM_MASTERS])
    }

    pub fn anonymous() -> Self {
        Self {
            user: SmolStr::new_static(SYSTEM_ANONYMOUS),
            uid: SmolStr::default(),
            groups: vec![SmolStr::new_static(SYSTEM_UNAUTHENTICATED)],
            extra: BTreeMap::new(),
        }
    }

    pub fn is_in(&self, group: &str) -> bool {
        self.groups.iter().any(|g| g == group)
    }
}
