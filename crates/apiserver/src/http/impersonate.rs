//! Acting as somebody else, for those who may: `Impersonate-User` and its companions.

use std::collections::BTreeMap;

use api::identity::{SYSTEM_ANONYMOUS, SYSTEM_AUTHENTICATED, SYSTEM_UNAUTHENTICATED};
use api::{Identity, Refused, SmolStr};
use http::HeaderMap;

use super::handle::Asked;
use super::url::Parameters;
use crate::authorize::Attributes;
use crate::server::Server;

const EXTRA: &str = "impersonate-extra-";

pub(super) fn impersonated(server: &Server, asked: &Asked, headers: &HeaderMap) -> Result<Identity, Refused> {
    let texts = |name: &str| -> Vec<SmolStr> {
        headers
            .get_all(name)
            .iter()
            .filter_map(|v| v.to_str().ok())
            .map(SmolStr::new)
            .collect()
    };
    let user = texts("impersonate-user").into_iter().next().unwrap_or_default();
    let uid = texts("impersonate-uid").into_iter().next().unwrap_or_default();
    let groups = texts("impersonate-group");
    let extra = extra(headers);
    if user.is_empty() {
        if groups.is_empty() && uid.is_empty() && extra.is_empty() {
            return Ok(asked.as_.clone());
        }
        return Err(Refused::bad_request(format!(
            "requested &user.DefaultInfo{{Name:\"\", UID:\"{uid}\", Groups:{}, Extra:map[string][]string(nil)}} without \
             impersonating a user name",
            go_strings(&groups)
        )));
    }
    let account = service_account(&user);
    let may = |group, resource, subresource, namespace, name| {
        let question = Attributes::Resource {
            verb: "impersonate",
            group,
            version: "v1",
            resource,
            subresource,
            namespace,
            name,
            fields: "",
            labels: "",
        };
        // Upstream's last word is about the request, not about the user.
        let verb = format!("impersonate-on:user-info:{}", asked.verb);
        let allowed = server.may(&asked.as_, &question);
        allowed.map_err(|_| asked.with_attributes(&verb, |attributes| attributes.forbidden(&asked.as_, "")))
    };
    match account {
        Some((namespace, name)) => may("", "serviceaccounts", "", namespace, name)?,
        None => may("", "users", "", "", user.as_str())?,
    }
    for group in &groups {
        may("", "groups", "", "", group)?;
    }
    if !uid.is_empty() {
        may("authentication.k8s.io", "uids", "", "", &uid)?;
    }
    for (key, values) in &extra {
        for value in values {
            may("authentication.k8s.io", "userextras", key, "", value)?;
        }
    }
    let groups = all_groups(&user, groups, account);
    Ok(Identity {
        user,
        uid,
        groups,
        extra,
    })
}

fn extra(headers: &HeaderMap) -> BTreeMap<SmolStr, Vec<SmolStr>> {
    let mut extra: BTreeMap<SmolStr, Vec<SmolStr>> = BTreeMap::new();
    for (name, value) in headers {
        if let (Some(key), Ok(value)) = (name.as_str().strip_prefix(EXTRA), value.to_str()) {
            let key = Parameters::parse(&format!("{key}=")).first_name();
            extra.entry(key.into()).or_default().push(value.into());
        }
    }
    extra
}

fn service_account(user: &str) -> Option<(&str, &str)> {
    user.strip_prefix("system:serviceaccount:")?.split_once(':')
}

/// With the groups that authentication itself would have added.
fn all_groups(user: &str, mut groups: Vec<SmolStr>, account: Option<(&str, &str)>) -> Vec<SmolStr> {
    if let Some((namespace, _)) = account.filter(|_| groups.is_empty()) {
        groups.push("system:serviceaccounts".into());
        groups.push(format!("system:serviceaccounts:{namespace}").into());
    }
    let added = if user == SYSTEM_ANONYMOUS {
        SYSTEM_UNAUTHENTICATED
    } else {
        SYSTEM_AUTHENTICATED
    };
    if !groups.iter().any(|group| group == added) {
        groups.push(added.into());
    }
    groups
}

fn go_strings(texts: &[SmolStr]) -> String {
    let quoted: Vec<String> = texts.iter().map(|text| format!("{text:?}")).collect();
    format!("[]string{{{}}}", quoted.join(", "))
}
