//! `authorizer.group('apps').resource('deployments').check('list').allowed()`.

use std::fmt::Debug;
use std::sync::Arc;

use api::names;

use crate::declarations::Form::{Binary, Many, Unary};
use crate::declarations::table::{Declared, each};
use crate::error::{Error, Outcome};
use crate::value::Value;

use super::opaque::Opaque;
use super::text;

/// Who answers an expression's checks. A check is a question to it about the request's user, or about a service
/// account that the expression names.
pub trait Authorizer: Debug + Send + Sync {
    fn authorize(&self, check: &Check) -> Decision;
}

/// What an expression asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Check {
    /// Namespace and name, if not the request's user is meant.
    pub service_account: Option<(String, String)>,
    pub verb: String,
    pub about: About,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    Path(String),
    Resource(ResourceAttributes),
}

impl Default for About {
    fn default() -> Self {
        About::Path(String::new())
    }
}

/// An empty text stands for what the expression did not say. Selectors are given as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourceAttributes {
    pub group: String,
    pub resource: String,
    pub subresource: String,
    pub namespace: String,
    pub name: String,
    pub field_selector: String,
    pub label_selector: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decision {
    pub allowed: bool,
    pub reason: String,
    pub error: Option<String>,
}

#[derive(Clone, Debug)]
pub struct AuthorizerValue<'a> {
    answers: &'a dyn Authorizer,
    service_account: Option<Arc<(String, String)>>,
}

#[derive(Clone, Debug)]
pub struct PathCheck<'a> {
    authorizer: AuthorizerValue<'a>,
    path: String,
}

#[derive(Clone, Debug)]
pub struct GroupCheck<'a> {
    authorizer: AuthorizerValue<'a>,
    group: String,
}

#[derive(Clone, Debug)]
pub struct ResourceCheck<'a> {
    authorizer: AuthorizerValue<'a>,
    attributes: ResourceAttributes,
}

impl<'a> Value<'a> {
    /// The variable `authorizer`.
    pub fn authorizer(answers: &'a dyn Authorizer) -> Self {
        Value::Opaque(Opaque::Authorizer(AuthorizerValue {
            answers,
            service_account: None,
        }))
    }

    /// The variable `authorizer.requestResource`: a check about what the request itself is about.
    pub fn resource_check(answers: &'a dyn Authorizer, attributes: ResourceAttributes) -> Self {
        let authorizer = AuthorizerValue {
            answers,
            service_account: None,
        };
        Value::Opaque(Opaque::ResourceCheck(Arc::new(ResourceCheck {
            authorizer,
            attributes,
        })))
    }
}

pub(crate) const FUNCTIONS: &[Declared] = &[
    each(
        "path",
        &[(
            "authorizer_path",
            "authorizer.(string) -> pathcheck",
            Binary,
            Some(path),
        )],
    ),
    each(
        "group",
        &[(
            "authorizer_group",
            "authorizer.(string) -> groupcheck",
            Binary,
            Some(group),
        )],
    ),
    each(
        "serviceAccount",
        &[(
            "authorizer_serviceaccount",
            "authorizer.(string, string) -> authorizer",
            Many,
            Some(service_account),
        )],
    ),
    each(
        "resource",
        &[(
            "groupcheck_resource",
            "groupcheck.(string) -> resourcecheck",
            Binary,
            Some(resource),
        )],
    ),
    each(
        "subresource",
        &[(
            "resourcecheck_subresource",
            "resourcecheck.(string) -> resourcecheck",
            Binary,
            Some(|a| with(a, |attributes, value| attributes.subresource = value)),
        )],
    ),
    each(
        "namespace",
        &[(
            "resourcecheck_namespace",
            "resourcecheck.(string) -> resourcecheck",
            Binary,
            Some(|a| with(a, |attributes, value| attributes.namespace = value)),
        )],
    ),
    each(
        "name",
        &[(
            "resourcecheck_name",
            "resourcecheck.(string) -> resourcecheck",
            Binary,
            Some(|a| with(a, |attributes, value| attributes.name = value)),
        )],
    ),
    each(
        "check",
        &[
            (
                "pathcheck_check",
                "pathcheck.(string) -> decision",
                Binary,
                Some(check),
            ),
            (
                "resourcecheck_check",
                "resourcecheck.(string) -> decision",
                Binary,
                Some(check),
            ),
        ],
    ),
    each(
        "errored",
        &[(
            "decision_errored",
            "decision.() -> bool",
            Unary,
            Some(|a| Ok(Value::Bool(decision(a)?.error.is_some()))),
        )],
    ),
    each(
        "error",
        &[("decision_error", "decision.() -> string", Unary, Some(error))],
    ),
    each(
        "allowed",
        &[(
            "decision_allowed",
            "decision.() -> bool",
            Unary,
            Some(|a| Ok(Value::Bool(decision(a)?.allowed))),
        )],
    ),
    each(
        "reason",
        &[(
            "decision_reason",
            "decision.() -> string",
            Unary,
            Some(|a| Ok(Value::string(decision(a)?.reason.clone()))),
        )],
    ),
];

pub(crate) const SELECTORS: &[Declared] = &[
    each(
        "fieldSelector",
        &[(
            "authorizer_fieldselector",
            "resourcecheck.(string) -> resourcecheck",
            Binary,
            Some(|a| with(a, |attributes, value| attributes.field_selector = value)),
        )],
    ),
    each(
        "labelSelector",
        &[(
            "authorizer_labelselector",
            "resourcecheck.(string) -> resourcecheck",
            Binary,
            Some(|a| with(a, |attributes, value| attributes.label_selector = value)),
        )],
    ),
];

fn authorizer<'a>(args: &[Value<'a>]) -> Result<AuthorizerValue<'a>, Error> {
    match &args[0] {
        Value::Opaque(Opaque::Authorizer(authorizer)) => Ok(authorizer.clone()),
        _ => Err(Error::no_such_overload()),
    }
}

/// An argument that says something: not blank.
fn said(args: &[Value<'_>], name: &str) -> Result<String, Error> {
    let value = text(args, 1)?;
    if value.trim().is_empty() {
        return Err(Error::new(format!("{name} must not be empty")));
    }
    Ok(value.to_owned())
}

fn path<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let check = PathCheck {
        authorizer: authorizer(args)?,
        path: said(args, "path")?,
    };
    Ok(Value::Opaque(Opaque::PathCheck(Arc::new(check))))
}

fn group<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let check = GroupCheck {
        authorizer: authorizer(args)?,
        group: text(args, 1)?.to_owned(),
    };
    Ok(Value::Opaque(Opaque::GroupCheck(Arc::new(check))))
}

fn service_account<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let authorizer = authorizer(args)?;
    let (namespace, name) = (text(args, 1)?, text(args, 2)?);
    if !names::dns1123_subdomain(name).is_empty() {
        return Err(Error::new("Invalid service account name"));
    }
    if !names::dns1123_label(namespace).is_empty() {
        return Err(Error::new("Invalid service account namespace"));
    }
    let service_account = Some(Arc::new((namespace.to_owned(), name.to_owned())));
    Ok(Value::Opaque(Opaque::Authorizer(AuthorizerValue {
        service_account,
        ..authorizer
    })))
}

fn resource<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let Value::Opaque(Opaque::GroupCheck(group)) = &args[0] else {
        return Err(Error::no_such_overload());
    };
    let attributes = ResourceAttributes {
        group: group.group.clone(),
        resource: said(args, "resource")?,
        ..ResourceAttributes::default()
    };
    let check = ResourceCheck {
        authorizer: group.authorizer.clone(),
        attributes,
    };
    Ok(Value::Opaque(Opaque::ResourceCheck(Arc::new(check))))
}

fn with<'a>(args: &[Value<'a>], set: fn(&mut ResourceAttributes, String)) -> Outcome<'a> {
    let Value::Opaque(Opaque::ResourceCheck(check)) = &args[0] else {
        return Err(Error::no_such_overload());
    };
    let mut check = (**check).clone();
    set(&mut check.attributes, text(args, 1)?.to_owned());
    Ok(Value::Opaque(Opaque::ResourceCheck(Arc::new(check))))
}

fn check<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let verb = text(args, 1)?.to_owned();
    let (authorizer, about) = match &args[0] {
        Value::Opaque(Opaque::PathCheck(check)) => (&check.authorizer, About::Path(check.path.clone())),
        Value::Opaque(Opaque::ResourceCheck(check)) => {
            (&check.authorizer, About::Resource(check.attributes.clone()))
        }
        _ => return Err(Error::no_such_overload()),
    };
    let service_account = authorizer.service_account.as_deref().cloned();
    let decision = authorizer.answers.authorize(&Check {
        service_account,
        verb,
        about,
    });
    Ok(Value::Opaque(Opaque::Decision(Arc::new(decision))))
}

fn decision<'v>(args: &'v [Value<'_>]) -> Result<&'v Decision, Error> {
    match &args[0] {
        Value::Opaque(Opaque::Decision(decision)) => Ok(decision),
        _ => Err(Error::no_such_overload()),
    }
}

fn error<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    Ok(Value::string(decision(args)?.error.clone().unwrap_or_default()))
}
