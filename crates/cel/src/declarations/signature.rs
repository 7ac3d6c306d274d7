//! Signatures of the tables: `string.(int, list(T)) -> optional(T)`.

use std::sync::Arc;

use super::{Body, Form, Overload};
use crate::types::Type;

/// Signatures are constants of this crate; one that cannot be read declares nothing that any call fits.
pub(super) fn overload(
    id: &'static str,
    signature: &'static str,
    form: Form,
    body: Option<Body>,
) -> Overload {
    let (left, result) = signature.split_once(" -> ").unwrap_or((signature, "error"));
    let (target, arguments) = match left.split_once(".(") {
        Some((target, arguments)) => (Some(target), arguments),
        None => (None, left.trim_start_matches('(')),
    };
    let arguments = arguments.strip_suffix(')').unwrap_or(arguments);
    let parameters: Vec<Type> = target.into_iter().chain(split(arguments)).map(of).collect();
    let result = of(result);
    let mut generic = Vec::new();
    parameters
        .iter()
        .chain([&result])
        .for_each(|t| collect(t, &mut generic));
    Overload {
        id,
        member: target.is_some(),
        parameters,
        result,
        generic,
        form,
        body,
    }
}

/// The parts between commas that are in no parentheses.
fn split(text: &'static str) -> Vec<&'static str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0, 0);
    for (i, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(text[start..i].trim());
                start = i + 1;
            }
            _ => {}
        }
    }
    if !text[start..].trim().is_empty() {
        parts.push(text[start..].trim());
    }
    parts
}

fn of(text: &'static str) -> Type {
    if let Some((name, inside)) = text.split_once('(') {
        let mut parameters = split(inside.strip_suffix(')').unwrap_or(inside))
            .into_iter()
            .map(of);
        let (first, second) = (parameters.next().unwrap_or(Type::Error), parameters.next());
        return match (name, second) {
            ("list", _) => Type::list(first),
            ("map", Some(value)) => Type::map(first, value),
            ("type", _) => Type::of(first),
            _ => Type::optional(first),
        };
    }
    match text {
        "dyn" => Type::Dyn,
        "bool" => Type::Bool,
        "int" => Type::Int,
        "uint" => Type::Uint,
        "double" => Type::Double,
        "string" => Type::String,
        "bytes" => Type::Bytes,
        "duration" => Type::Duration,
        "timestamp" => Type::Timestamp,
        "ip" => Type::opaque("net.IP"),
        "cidr" => Type::opaque("net.CIDR"),
        "quantity" => Type::object("kubernetes.Quantity"),
        "semver" => Type::object("kubernetes.Semver"),
        "url" => Type::object("kubernetes.URL"),
        "format" => Type::object("kubernetes.NamedFormat"),
        "authorizer" => Type::object("kubernetes.authorization.Authorizer"),
        "pathcheck" => Type::object("kubernetes.authorization.PathCheck"),
        "groupcheck" => Type::object("kubernetes.authorization.GroupCheck"),
        "resourcecheck" => Type::object("kubernetes.authorization.ResourceCheck"),
        "decision" => Type::object("kubernetes.authorization.Decision"),
        name if name.len() == 1 => Type::Param(name.into()),
        _ => Type::Error,
    }
}

fn collect(of: &Type, names: &mut Vec<Arc<str>>) {
    if let Type::Param(name) = of
        && !names.contains(name)
    {
        names.push(name.clone());
    }
    of.parameters().into_iter().for_each(|p| collect(p, names));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signatures_are_read() {
        let read = overload("x", "map(K, V).(K, list(int)) -> optional(V)", Form::Binary, None);
        assert!(read.member);
        let names: Vec<String> = read.parameters.iter().map(Type::label).collect();
        assert_eq!(names, ["map(K, V)", "K", "list(int)"]);
        assert_eq!(read.result.label(), "optional_type(V)");
        assert_eq!(read.generic.len(), 2);
    }
}
