//! What a call costs when it runs: upstream's figures, so that the same expressions run into the same limits.

use crate::error::{Error, Outcome};
use crate::library::opaque::Opaque;
use crate::value::Value;

/// How the cost of a call follows from its arguments and result, chosen when the expression is compiled.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Charge {
    Fixed(u64),
    /// The whole of the first argument is walked through.
    Traversal,
    /// So much for each character of the first argument.
    Text(f64),
    /// Of the result.
    Result(f64),
    Find,
    Selector,
    ContainsIp {
        text: bool,
    },
    ContainsCidr {
        text: bool,
    },
    Validate,
    /// A list as long as the result is made.
    Output,
    Flatten,
    /// All elements of that argument are compared with each other.
    Pairs(usize),
    /// Each of one list with each of the other.
    Product(f64),
    /// The list is searched.
    Search,
    /// Both are compared as far as the shorter one goes.
    Shorter,
    Both,
    Matches,
    Contains,
}

const CHAR: f64 = 0.1;
const PATTERN: f64 = 0.25;
const LIST: u64 = 10;

impl Charge {
    pub(crate) fn of(function: &str, overload: Option<&str>) -> Self {
        let overload = overload.unwrap_or_default();
        by_list(overload)
            .or_else(|| by_function(function, overload))
            .unwrap_or_else(|| by_overload(overload))
    }

    /// The cost of a call whose arguments came to these outcomes: failures count as one character.
    pub(crate) fn cost(self, arguments: &[Outcome<'_>], result: &Outcome<'_>) -> u64 {
        let size = |i: usize| arguments.get(i).map_or(1, size);
        let value = |i: usize| arguments.get(i).and_then(|a| a.as_ref().ok());
        match self {
            Charge::Fixed(cost) => cost,
            Charge::Traversal => value(0).map_or(1, traversal),
            Charge::Text(factor) => scaled(size(0), factor),
            Charge::Result(factor) => scaled(crate::charge::size(result), factor),
            Charge::Find => scaled(size(0).saturating_add(1), CHAR).saturating_mul(scaled(size(1), PATTERN)),
            Charge::Selector => selector(size(1)),
            Charge::ContainsIp { text } => {
                scaled(size(0) * 2, CHAR) + if text { scaled(size(1), CHAR) } else { 0 }
            }
            Charge::ContainsCidr { text } => {
                let compared = scaled(size(0) * 2, CHAR) + scaled(size(0), CHAR) + 1;
                compared + if text { scaled(size(1), CHAR) } else { 0 }
            }
            Charge::Validate => match value(0) {
                Some(Value::Opaque(Opaque::Format(format))) => {
                    scaled(size(1).saturating_add(1), CHAR) * scaled(format.pattern_size, PATTERN)
                }
                _ => 1,
            },
            Charge::Output => crate::charge::size(result).saturating_add(1 + LIST),
            Charge::Flatten => {
                let depth = value(1).and_then(Value::as_int).unwrap_or(1);
                ((size(0) as f64 * depth as f64) as i64 as u64).wrapping_add(1 + LIST)
            }
            Charge::Pairs(index) => pairs(value(index)),
            Charge::Product(factor) => ((size(0).saturating_mul(size(1))) as f64 * factor) as u64 + 1,
            Charge::Search => size(1),
            Charge::Shorter => scaled(size(0).min(size(1)), CHAR),
            Charge::Both => scaled(size(0).saturating_add(size(1)), CHAR),
            Charge::Matches => {
                scaled(size(0).saturating_add(1), CHAR).saturating_mul(scaled(size(1), PATTERN))
            }
            Charge::Contains => scaled(size(0), CHAR).saturating_mul(scaled(size(1), CHAR)),
        }
    }
}

/// What `==` costs.
pub(crate) fn equality(left: &Outcome<'_>, right: &Outcome<'_>, negated: bool) -> u64 {
    match left {
        Ok(Value::Opaque(_)) if !negated => 1,
        _ => scaled(size(left).min(size(right)), CHAR),
    }
}

fn by_list(overload: &str) -> Option<Charge> {
    Some(match overload {
        "list_slice" | "lists_range" | "list_reverse" => Charge::Output,
        "list_flatten" | "list_flatten_int" => Charge::Flatten,
        "list_distinct" => Charge::Pairs(0),
        "list_sets_contains_list" | "list_sets_intersects_list" => Charge::Product(1.0),
        "list_sets_equivalent_list" => Charge::Product(2.0),
        _ if overload.starts_with("list_") && overload.ends_with("_sort") => Charge::Pairs(0),
        _ if overload.ends_with("_sortByAssociatedKeys") => Charge::Pairs(1),
        _ => return None,
    })
}

fn by_function(function: &str, overload: &str) -> Option<Charge> {
    Some(match function {
        "check" => Charge::Fixed(350_000),
        "serviceAccount" | "path" | "group" | "resource" | "subresource" | "namespace" | "name"
        | "allowed" | "reason" | "error" | "errored" | "format.named" => Charge::Fixed(1),
        "fieldSelector" | "labelSelector" => Charge::Selector,
        "isSorted" | "sum" | "max" | "min" | "indexOf" | "lastIndexOf" => Charge::Traversal,
        "url" | "lowerAscii" | "upperAscii" | "substring" | "trim" | "jsonpatch.escapeKey" => {
            Charge::Text(CHAR)
        }
        "replace" | "split" | "ip.isCanonical" => Charge::Text(2.0 * CHAR),
        "join" => Charge::Result(2.0 * CHAR),
        "find" | "findAll" => Charge::Find,
        "ip" if overload == "cidr_ip" => Charge::Fixed(1),
        "cidr" | "isIP" | "isCIDR" | "ip" | "quantity" | "isQuantity" | "semver" | "isSemver" => {
            Charge::Text(CHAR)
        }
        "masked"
        | "prefixLength"
        | "family"
        | "isUnspecified"
        | "isLoopback"
        | "isLinkLocalMulticast"
        | "isLinkLocalUnicast"
        | "isGlobalUnicast" => Charge::Fixed(1),
        "containsIP" => Charge::ContainsIp {
            text: overload == "cidr_contains_ip_string",
        },
        "containsCIDR" => Charge::ContainsCidr {
            text: overload == "cidr_contains_cidr_string",
        },
        "validate" => Charge::Validate,
        "sign" | "asInteger" | "isInteger" | "asApproximateFloat" | "isGreaterThan" | "isLessThan"
        | "compareTo" | "add" | "sub" | "major" | "minor" | "patch" => Charge::Fixed(1),
        "getScheme" | "getHostname" | "getHost" | "getPort" | "getEscapedPath" | "getQuery" => {
            Charge::Fixed(1)
        }
        _ => return None,
    })
}

fn by_overload(overload: &str) -> Charge {
    match overload {
        "starts_with_string" | "ends_with_string" | "string_to_bytes" | "bytes_to_string"
        | "strings_quote" | "string_format" => Charge::Text(CHAR),
        "in_list" => Charge::Search,
        "less_string"
        | "greater_string"
        | "less_equals_string"
        | "greater_equals_string"
        | "less_bytes"
        | "greater_bytes"
        | "less_equals_bytes"
        | "greater_equals_bytes" => Charge::Shorter,
        "add_string" | "add_bytes" => Charge::Both,
        "matches_string" => Charge::Matches,
        "contains_string" => Charge::Contains,
        _ => Charge::Fixed(1),
    }
}

pub(crate) fn scaled(size: u64, factor: f64) -> u64 {
    (size as f64 * factor).ceil() as u64
}

fn size(outcome: &Result<Value<'_>, Error>) -> u64 {
    outcome.as_ref().map_or(1, |value| of(value))
}

fn of(value: &Value<'_>) -> u64 {
    match value {
        Value::Optional(Some(value)) => of(value),
        _ => value.size().unwrap_or(1),
    }
}

/// Making requirements of a selector: one for two characters.
fn selector(length: u64) -> u64 {
    let requirements = scaled(length, 0.5);
    LIST + scaled(length, CHAR) + scaled(requirements, 50.0)
}

fn traversal(value: &Value<'_>) -> u64 {
    let text = |bytes: usize| (bytes as f64 * CHAR) as u64;
    match value {
        Value::String(s) => text(s.as_str().len()),
        Value::Bytes(b) => text(b.len()),
        Value::List(list) => list.iter().map(|v| v.map_or(1, |v| traversal(&v))).sum(),
        Value::Map(map) => map
            .iter()
            .map(|(k, v)| traversal(&k.value()) + v.map_or(1, |v| traversal(&v)))
            .sum(),
        _ => 1,
    }
}

fn pairs(list: Option<&Value<'_>>) -> u64 {
    let Some(Value::List(list)) = list else {
        return 1 + LIST;
    };
    let long = list
        .get(0)
        .is_some_and(|v| matches!(v, Ok(Value::String(_) | Value::Bytes(_))));
    let factor = if long { 2.0 + CHAR } else { 2.0 };
    let size = list.len() as u64;
    ((size.saturating_mul(size)) as f64 * factor) as u64 + 1 + LIST
}
