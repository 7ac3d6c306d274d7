//! The types an expression is checked with, and the two ways in which upstream writes them.

use std::fmt;
use std::sync::Arc;

/// A type. Two are the same if they are equal.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// Whatever it is when the expression runs.
    Dyn,
    /// Of an expression that was refused already: it fits everywhere, so that one mistake is told once.
    Error,
    Null,
    Bool,
    Int,
    Uint,
    Double,
    String,
    Bytes,
    Duration,
    Timestamp,
    List(Arc<Type>),
    Map(Arc<Type>, Arc<Type>),
    /// A named type with parameters and no fields: `optional_type(int)`, `net.IP`.
    Opaque(Arc<str>, Arc<[Type]>),
    /// A type known by name, with fields if the environment declares them.
    Object(Arc<str>),
    /// The type of a type.
    Type(Option<Arc<Type>>),
    /// A parameter of a declaration, or one that the checker has not settled yet.
    Param(Arc<str>),
}

impl Type {
    pub fn list(element: Type) -> Self {
        Type::List(Arc::new(element))
    }

    pub fn map(key: Type, value: Type) -> Self {
        Type::Map(Arc::new(key), Arc::new(value))
    }

    pub fn optional(value: Type) -> Self {
        Type::Opaque("optional_type".into(), [value].into())
    }

    pub fn opaque(name: &str) -> Self {
        Type::Opaque(name.into(), [].into())
    }

    pub fn object(name: &str) -> Self {
        Type::Object(name.into())
    }

    pub(crate) fn of(inner: Type) -> Self {
        Type::Type(Some(Arc::new(inner)))
    }

    /// The name that values of the type go by when an expression runs.
    pub fn name(&self) -> &str {
        match self {
            Type::Dyn => "dyn",
            Type::Error => "error",
            Type::Null => "null_type",
            Type::Bool => "bool",
            Type::Int => "int",
            Type::Uint => "uint",
            Type::Double => "double",
            Type::String => "string",
            Type::Bytes => "bytes",
            Type::Duration => "google.protobuf.Duration",
            Type::Timestamp => "google.protobuf.Timestamp",
            Type::List(_) => "list",
            Type::Map(..) => "map",
            Type::Opaque(name, _) | Type::Object(name) | Type::Param(name) => name,
            Type::Type(_) => "type",
        }
    }

    pub(crate) fn parameters(&self) -> Vec<&Type> {
        match self {
            Type::List(element) => vec![element],
            Type::Map(key, value) => vec![key, value],
            Type::Opaque(_, parameters) => parameters.iter().collect(),
            Type::Type(Some(inner)) => vec![inner],
            _ => Vec::new(),
        }
    }

    pub(crate) fn is_dyn(&self) -> bool {
        matches!(self, Type::Dyn)
    }

    pub(crate) fn is_dyn_or_error(&self) -> bool {
        matches!(self, Type::Dyn | Type::Error)
    }

    /// The type inside an optional one.
    pub(crate) fn unwrapped(&self) -> Option<&Type> {
        match self {
            Type::Opaque(name, parameters) if &**name == "optional_type" => parameters.first(),
            _ => None,
        }
    }

    /// The name in the checker's sentences, which differs from `Display` for the well-known types.
    pub(crate) fn label(&self) -> String {
        match self {
            Type::Duration => "duration".into(),
            Type::Timestamp => "timestamp".into(),
            Type::Error => "!error!".into(),
            Type::Null => "null".into(),
            _ => self.written(Type::label),
        }
    }

    fn written(&self, parameter: fn(&Type) -> String) -> String {
        let parameters: Vec<String> = self.parameters().into_iter().map(parameter).collect();
        if parameters.is_empty() {
            self.name().to_owned()
        } else {
            format!("{}({})", self.name(), parameters.join(", "))
        }
    }
}

/// As upstream writes the type of a whole expression: `list(int)`.
impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Type::Param(name) => write!(f, "<{name}>"),
            _ => f.write_str(&self.written(Type::to_string)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_written_in_two_ways() {
        let of = Type::map(Type::String, Type::optional(Type::Duration));
        assert_eq!(
            of.to_string(),
            "map(string, optional_type(google.protobuf.Duration))"
        );
        assert_eq!(of.label(), "map(string, optional_type(duration))");
    }
}
