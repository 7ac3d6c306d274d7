//! Values of the Kubernetes libraries.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;

use api::Quantity;

use super::authorizer::{AuthorizerValue, Decision, GroupCheck, PathCheck, ResourceCheck};
use super::cidr::Cidr;
use super::formats::Format;
use super::semver::Semver;
use super::urls::Url;
use crate::error::Error;
use crate::types::Type;
use crate::value::Value;

#[derive(Clone, Debug)]
pub enum Opaque<'a> {
    /// `derived`: the result of arithmetic, which upstream does not compare with a parsed one on its left.
    Quantity {
        quantity: Arc<Quantity>,
        derived: bool,
    },
    Ip(IpAddr),
    Cidr(Cidr),
    Url(Arc<Url>),
    Semver(Arc<Semver>),
    Format(&'static Format),
    Authorizer(AuthorizerValue<'a>),
    PathCheck(Arc<PathCheck<'a>>),
    GroupCheck(Arc<GroupCheck<'a>>),
    ResourceCheck(Arc<ResourceCheck<'a>>),
    Decision(Arc<Decision>),
}

impl<'a> Opaque<'a> {
    pub(crate) fn type_name(&self) -> &'static str {
        match self {
            Opaque::Quantity { .. } => "kubernetes.Quantity",
            Opaque::Ip(_) => "net.IP",
            Opaque::Cidr(_) => "net.CIDR",
            Opaque::Url(_) => "kubernetes.URL",
            Opaque::Semver(_) => "kubernetes.Semver",
            Opaque::Format(_) => "kubernetes.NamedFormat",
            Opaque::Authorizer(_) => "kubernetes.authorization.Authorizer",
            Opaque::PathCheck(_) => "kubernetes.authorization.PathCheck",
            Opaque::GroupCheck(_) => "kubernetes.authorization.GroupCheck",
            Opaque::ResourceCheck(_) => "kubernetes.authorization.ResourceCheck",
            Opaque::Decision(_) => "kubernetes.authorization.Decision",
        }
    }

    pub(crate) fn type_of(&self) -> Type {
        match self {
            Opaque::Ip(_) | Opaque::Cidr(_) => Type::opaque(self.type_name()),
            _ => Type::object(self.type_name()),
        }
    }

    pub(crate) fn go_type(&self) -> &'static str {
        match self {
            Opaque::Quantity { .. } => "cel.Quantity",
            Opaque::Ip(_) => "cel.IP",
            Opaque::Cidr(_) => "cel.CIDR",
            Opaque::Url(_) => "cel.URL",
            Opaque::Semver(_) => "cel.Semver",
            Opaque::Format(_) => "cel.Format",
            Opaque::Authorizer(_) => "library.authorizerVal",
            Opaque::PathCheck(_) => "library.pathCheckVal",
            Opaque::GroupCheck(_) => "library.groupCheckVal",
            Opaque::ResourceCheck(_) => "library.resourceCheckVal",
            Opaque::Decision(_) => "library.decisionVal",
        }
    }

    /// In bytes, of addresses; the others have none.
    pub(crate) fn size(&self) -> Option<u64> {
        match self {
            Opaque::Ip(IpAddr::V4(_)) => Some(4),
            Opaque::Ip(IpAddr::V6(_)) => Some(16),
            Opaque::Cidr(cidr) => Some(u64::from(cidr.length).div_ceil(8)),
            _ => None,
        }
    }

    /// Only values of the same kind can be compared.
    pub(crate) fn equal(&self, other: &Value<'a>) -> Result<bool, Error> {
        let Value::Opaque(other) = other else {
            return Err(Error::no_such_overload());
        };
        match (self, other) {
            (
                Opaque::Quantity { quantity: a, .. },
                Opaque::Quantity {
                    quantity: b,
                    derived: false,
                },
            ) => Ok(a == b),
            (Opaque::Ip(a), Opaque::Ip(b)) => Ok(a == b),
            (Opaque::Cidr(a), Opaque::Cidr(b)) => Ok(a == b),
            (Opaque::Url(a), Opaque::Url(b)) => Ok(a.to_string() == b.to_string()),
            (Opaque::Semver(a), Opaque::Semver(b)) => Ok(a.order(b).is_eq()),
            (Opaque::Format(a), Opaque::Format(b)) => Ok(a.name == b.name),
            _ => Err(Error::no_such_overload()),
        }
    }
}

impl fmt::Display for Opaque<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Opaque::Quantity { quantity, .. } => write!(f, "{quantity}"),
            Opaque::Ip(ip) => write!(f, "{ip}"),
            Opaque::Cidr(cidr) => write!(f, "{cidr}"),
            Opaque::Url(url) => write!(f, "{url}"),
            Opaque::Semver(version) => write!(f, "{version}"),
            Opaque::Format(format) => f.write_str(format.name),
            _ => f.write_str(self.type_name()),
        }
    }
}
