//! Acting as somebody else, for those who may: `Impersonate-User` and its companions. Upstream has five ways to be allowed,
//! tried in this order: four that are constrained to what is asked for, and the one of old.

use std::collections::BTreeMap;

use api::identity::{SYSTEM_ANONYMOUS, SYSTEM_AUTHENTICATED, SYSTEM_MASTERS, SYSTEM_UNAUTHENTICATED};
use api::{Identity, Refused, SmolStr, names};
use http::{HeaderMap, HeaderName};

use super::handle::Asked;
use super::url::decoded;
use crate::authorize::Attributes;
use crate::proxy::remove_prefixed;
use crate::server::Server;

const USER: HeaderName = HeaderName::from_static("impersonate-user");
const UID: HeaderName = HeaderName::from_static("impersonate-uid");
const GROUP: HeaderName = HeaderName::from_static("impersonate-group");
const EXTRA: &str = "impersonate-extra-";

const AUTHENTICATION: &str = "authentication.k8s.io";
const NODE_NAME: &str = "authentication.kubernetes.io/node-name";
const NODE_KEYS: &str = "authentication.kubernetes.io/associated-node-keys";
/// From so many groups or extra values on, it is first asked for all at once.
const MANY: usize = 4;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    AssociatedNode,
    ArbitraryNode,
    ServiceAccount,
    UserInfo,
    Legacy,
}

impl Mode {
    const ALL: [Mode; 5] = [
        Mode::AssociatedNode,
        Mode::ArbitraryNode,
        Mode::ServiceAccount,
        Mode::UserInfo,
        Mode::Legacy,
    ];

    /// What follows `impersonate:`; the one of old has no constraint.
    fn constraint(self) -> Option<&'static str> {
        match self {
            Mode::AssociatedNode => Some("associated-node"),
            Mode::ArbitraryNode => Some("arbitrary-node"),
            Mode::ServiceAccount => Some("serviceaccount"),
            Mode::UserInfo => Some("user-info"),
            Mode::Legacy => None,
        }
    }

    fn is_for(self, wanted: &Identity, requestor: &Identity) -> bool {
        let alone = wanted.uid.is_empty() && wanted.groups.is_empty() && wanted.extra.is_empty();
        let node = node(&wanted.user);
        match self {
            Mode::AssociatedNode => alone && node.is_some_and(|node| is_on(requestor, node)),
            Mode::ArbitraryNode => alone && node.is_some(),
            Mode::ServiceAccount => alone && service_account(&wanted.user).is_some(),
            Mode::UserInfo => node.is_none() && service_account(&wanted.user).is_none(),
            Mode::Legacy => true,
        }
    }
}

/// Who is to be asked for instead, if the headers name somebody, and by which constrained right; takes them out.
pub(super) async fn impersonated(
    server: &Server,
    asked: &Asked,
    headers: &mut HeaderMap,
) -> Result<Option<(Identity, Option<&'static str>)>, Refused> {
    let Some(wanted) = wanted(headers)? else {
        return Ok(None);
    };
    for name in [USER, UID, GROUP] {
        headers.remove(name);
    }
    remove_prefixed(headers, EXTRA);
    let mut first = None;
    for mode in Mode::ALL {
        if !mode.is_for(&wanted, &asked.as_) {
            continue;
        }
        match Box::pin(Check::new(server, asked, mode).allows(&wanted)).await {
            Ok(identity) => return Ok(Some((identity, mode.constraint()))),
            Err(refused) if first.is_none() => first = Some(refused),
            Err(_) => {}
        }
    }
    Err(first.unwrap_or_else(|| Refused::internal("all impersonation modes failed")))
}

fn wanted(headers: &HeaderMap) -> Result<Option<Identity>, Refused> {
    let texts = |name: &HeaderName| -> Vec<SmolStr> {
        let values = headers.get_all(name).iter();
        values.filter_map(|v| v.to_str().ok()).map(SmolStr::new).collect()
    };
    let first = |name: &HeaderName| texts(name).into_iter().next().unwrap_or_default();
    let wanted = Identity {
        user: first(&USER),
        uid: first(&UID),
        groups: texts(&GROUP),
        extra: extra(headers),
    };
    if !wanted.user.is_empty() {
        return Ok(Some(wanted));
    }
    if wanted.groups.is_empty() && wanted.uid.is_empty() && wanted.extra.is_empty() {
        return Ok(None);
    }
    Err(Refused::bad_request(format!(
        "requested {} without impersonating a user name",
        go_text(&wanted)
    )))
}

fn extra(headers: &HeaderMap) -> BTreeMap<SmolStr, Vec<SmolStr>> {
    let mut extra: BTreeMap<SmolStr, Vec<SmolStr>> = BTreeMap::new();
    for (name, value) in headers {
        if let (Some(key), Ok(value)) = (name.as_str().strip_prefix(EXTRA), value.to_str()) {
            extra.entry(decoded(key).into()).or_default().push(value.into());
        }
    }
    extra
}

/// One way to be allowed, tried for one request.
struct Check<'a> {
    server: &'a Server,
    asked: &'a Asked,
    /// Who asks, as authorizers are to see it.
    as_: Identity,
    mode: Mode,
    verb: String,
}

impl<'a> Check<'a> {
    fn new(server: &'a Server, asked: &'a Asked, mode: Mode) -> Self {
        let mut as_ = asked.as_.clone();
        if mode == Mode::AssociatedNode {
            let keys = as_.extra.keys().cloned().collect();
            as_.extra = BTreeMap::from([(SmolStr::new_static(NODE_KEYS), keys)]);
        }
        let verb = match mode.constraint() {
            Some(constraint) => format!("impersonate:{constraint}"),
            None => "impersonate".to_owned(),
        };
        Self {
            server,
            asked,
            as_,
            mode,
            verb,
        }
    }

    async fn allows(&self, wanted: &Identity) -> Result<Identity, Refused> {
        if let Some(constraint) = self.mode.constraint() {
            let verb = format!("impersonate-on:{constraint}:{}", self.asked.verb);
            self.server.may(&self.as_, &self.asked.attributes(&verb)).await?;
        }
        let groups = self.user(wanted).await?;
        if !wanted.uid.is_empty() {
            self.may(&self.of(AUTHENTICATION, "uids", "", "", &wanted.uid))
                .await?;
        }
        self.groups(&wanted.groups).await?;
        self.extra(&wanted.extra).await?;
        let groups = all_groups(&wanted.user, groups);
        Ok(Identity {
            groups,
            ..wanted.clone()
        })
    }

    fn is_constrained(&self) -> bool {
        self.mode != Mode::Legacy
    }

    fn of<'b>(
        &'b self,
        group: &'b str,
        resource: &'b str,
        subresource: &'b str,
        namespace: &'b str,
        name: &'b str,
    ) -> Attributes<'b> {
        Attributes::Resource {
            verb: &self.verb,
            group,
            version: "v1",
            resource,
            subresource,
            namespace,
            name,
            fields: "",
            labels: "",
        }
    }

    /// Where users and groups are asked for.
    fn group(&self) -> &'static str {
        if self.is_constrained() { AUTHENTICATION } else { "" }
    }

    async fn may(&self, about: &Attributes<'_>) -> Result<(), Refused> {
        self.server.may(&self.as_, about).await
    }

    /// The groups that the user is to have, beside those that everybody has.
    async fn user(&self, wanted: &Identity) -> Result<Vec<SmolStr>, Refused> {
        let named = !wanted.groups.is_empty();
        let (attributes, groups) = if let Some(node) = node(&wanted.user).filter(|_| self.is_constrained()) {
            // What is remembered of an associated node holds for any: so must the question.
            let name = if self.mode == Mode::AssociatedNode {
                "*"
            } else {
                node
            };
            let attributes = self.of(AUTHENTICATION, "nodes", "", "", name);
            (attributes, vec!["system:nodes".into()])
        } else if let Some((namespace, name)) = service_account(&wanted.user) {
            let attributes = self.of(self.group(), "serviceaccounts", "", namespace, name);
            let groups = [
                "system:serviceaccounts".into(),
                format!("system:serviceaccounts:{namespace}").into(),
            ];
            let groups = if named {
                wanted.groups.clone()
            } else {
                groups.into()
            };
            (attributes, groups)
        } else {
            let attributes = self.of(self.group(), "users", "", "", &wanted.user);
            (attributes, wanted.groups.clone())
        };
        self.may(&attributes).await?;
        Ok(groups)
    }

    async fn groups(&self, groups: &[SmolStr]) -> Result<(), Refused> {
        let of = |name| self.of(self.group(), "groups", "", "", name);
        if self.is_constrained() {
            let refuse = |name, why| Err(of(name).forbidden(&self.as_, why));
            if groups.iter().any(|group| group.is_empty()) {
                return refuse("", "impersonating the empty string group is not allowed");
            }
            if groups.iter().any(|group| group == SYSTEM_MASTERS) {
                return refuse(
                    SYSTEM_MASTERS,
                    "impersonating the system:masters group is not allowed",
                );
            }
            if groups.len() >= MANY && self.may(&of("*")).await.is_ok() {
                return Ok(());
            }
        }
        for group in groups {
            self.may(&of(group)).await?;
        }
        Ok(())
    }

    async fn extra(&self, extra: &BTreeMap<SmolStr, Vec<SmolStr>>) -> Result<(), Refused> {
        let of = |key, value| self.of(AUTHENTICATION, "userextras", key, "", value);
        if self.is_constrained() {
            if let Some(why) = extra.iter().find_map(|(key, values)| wrong(key, values)) {
                return Err(of("", "").forbidden(&self.as_, &why));
            }
            let values: usize = extra.values().map(Vec::len).sum();
            if values >= MANY && self.may(&of("*", "*")).await.is_ok() {
                return Ok(());
            }
        }
        for (key, values) in extra {
            for value in values {
                self.may(&of(key, value)).await?;
            }
        }
        Ok(())
    }
}

/// What nobody can be given.
fn wrong(key: &str, values: &[SmolStr]) -> Option<String> {
    if key.is_empty() {
        return Some("impersonating the empty string key in extra is not allowed".to_owned());
    }
    let errors = names::domain_prefixed_path("extra.key", key);
    if !errors.is_empty() {
        let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
        let errors = match errors.as_slice() {
            [one] => one.clone(),
            many => format!("[{}]", many.join(", ")),
        };
        return Some(format!(
            "impersonating an invalid key in extra is not allowed: {errors}"
        ));
    }
    if key.chars().any(char::is_uppercase) {
        return Some(format!(
            "impersonating a non-lowercase key in extra is not allowed: {key:?}"
        ));
    }
    let empty = values.iter().any(|value| value.is_empty());
    empty.then(|| "impersonating the empty string value in extra is not allowed".to_owned())
}

fn service_account(user: &str) -> Option<(&str, &str)> {
    let (namespace, name) = user.strip_prefix("system:serviceaccount:")?.split_once(':')?;
    let fits = names::dns1123_label(namespace).is_empty() && names::dns1123_subdomain(name).is_empty();
    fits.then_some((namespace, name))
}

fn node(user: &str) -> Option<&str> {
    let name = user.strip_prefix("system:node:")?;
    names::dns1123_subdomain(name).is_empty().then_some(name)
}

/// Whether it is a service account whose token says that it is used on the node.
fn is_on(requestor: &Identity, node: &str) -> bool {
    let on = requestor.extra.get(NODE_NAME).map(Vec::as_slice);
    service_account(&requestor.user).is_some() && matches!(on, Some([name]) if name == node)
}

/// With the group that authentication itself would have added.
fn all_groups(user: &str, mut groups: Vec<SmolStr>) -> Vec<SmolStr> {
    let has = |groups: &[SmolStr], name: &str| groups.iter().any(|group| group == name);
    let added = if user == SYSTEM_ANONYMOUS {
        SYSTEM_UNAUTHENTICATED
    } else if has(&groups, SYSTEM_UNAUTHENTICATED) {
        return groups;
    } else {
        SYSTEM_AUTHENTICATED
    };
    if !has(&groups, added) {
        groups.push(added.into());
    }
    groups
}

/// As Go prints its structure.
fn go_text(wanted: &Identity) -> String {
    let extra = match wanted.extra.len() {
        0 => "(nil)".to_owned(),
        _ => {
            let entries = wanted.extra.iter();
            let entries: Vec<String> = entries
                .map(|(key, values)| format!("{key:?}:{}", go_strings(values)))
                .collect();
            format!("{{{}}}", entries.join(", "))
        }
    };
    format!(
        "&user.DefaultInfo{{Name:\"\", UID:{:?}, Groups:{}, Extra:map[string][]string{extra}}}",
        wanted.uid,
        go_strings(&wanted.groups)
    )
}

fn go_strings(texts: &[SmolStr]) -> String {
    if texts.is_empty() {
        return "[]string(nil)".to_owned();
    }
    let quoted: Vec<String> = texts.iter().map(|text| format!("{text:?}")).collect();
    format!("[]string{{{}}}", quoted.join(", "))
}
