//! Estimates of the Kubernetes libraries' calls and of the extension libraries'.

use super::calls::{CHAR, CallCost, PATTERN};
use super::{ONE, Range, Sized, Sizes};
use crate::syntax::Literal;
use crate::types::Type;

/// Longest name of a format, and the size of the largest pattern of one.
const FORMAT: u64 = 64;
const FORMAT_PATTERN: f64 = 128.0;
/// Bytes of an address.
const ADDRESS: Range = Range { min: 4, max: 16 };

struct Call<'c, 'e> {
    sizes: &'c dyn Sizes,
    target: Option<&'c Sized<'e>>,
    arguments: &'c [Sized<'e>],
}

impl Call<'_, '_> {
    fn known(&self, sized: &Sized<'_>) -> Range {
        sized
            .size
            .or_else(|| self.sizes.size(&sized.path, &sized.of))
            .unwrap_or(Range::ANY)
    }

    fn argument(&self, index: usize) -> Option<Range> {
        self.arguments.get(index).map(|a| self.known(a))
    }

    fn target(&self) -> Option<Range> {
        self.target.map(|t| self.known(t))
    }

    fn int(&self, index: usize, otherwise: u64) -> u64 {
        match self
            .arguments
            .get(index)
            .and_then(|a| a.expr)
            .and_then(|e| e.literal())
        {
            Some(Literal::Int(int)) => u64::try_from(*int).unwrap_or(0),
            _ => otherwise,
        }
    }
}

/// A list that is made: so much for each element, and for the list.
fn allocated(factor: f64, size: Range) -> CallCost {
    CallCost::sized(size.scale(factor).add(ONE).add(Range::of(10)), size)
}

/// What a call of a library's costs; `None` if no library says.
pub(super) fn call(
    sizes: &dyn Sizes,
    function: &str,
    id: &str,
    target: Option<&Sized<'_>>,
    arguments: &[Sized<'_>],
) -> Option<CallCost> {
    let call = Call {
        sizes,
        target,
        arguments,
    };
    by_overload(&call, id).or_else(|| by_function(&call, function, id))
}

/// Of the extension libraries for lists and sets.
fn by_overload(call: &Call<'_, '_>, id: &str) -> Option<CallCost> {
    let product = |factor: f64| {
        let both = call.argument(0)?.multiply(call.argument(1)?);
        Some(CallCost::of(both.scale(factor).add(ONE)))
    };
    match id {
        "list_sets_contains_list" | "list_sets_intersects_list" => product(1.0),
        "list_sets_equivalent_list" => product(2.0),
        "list_slice" => {
            let size = call.target()?;
            let (start, end) = (call.int(0, 0), call.int(1, size.max));
            Some(allocated(1.0, Range::of(end.wrapping_sub(start))))
        }
        "lists_range" => Some(allocated(1.0, Range::of(call.int(0, u64::MAX)))),
        "list_reverse" => Some(allocated(1.0, call.target()?)),
        "list_flatten" => Some(allocated(1.0, call.target()?)),
        "list_flatten_int" => Some(allocated(call.int(0, u64::MAX) as f64, call.target()?)),
        "list_distinct" => Some(allocated(2.0, squared(call.target()?))),
        _ if id.ends_with("_sort") => Some(sorted(call.target()?, id)),
        _ if id.ends_with("_sortByAssociatedKeys") => Some(sorted(call.argument(0)?, id)),
        _ => None,
    }
}

fn squared(size: Range) -> Range {
    size.multiply(size)
}

fn sorted(size: Range, id: &str) -> CallCost {
    let long = id.starts_with("list_string") || id.starts_with("list_bytes");
    allocated(if long { 2.0 + CHAR } else { 2.0 }, squared(size))
}

/// Of Kubernetes' own libraries.
fn by_function(call: &Call<'_, '_>, function: &str, id: &str) -> Option<CallCost> {
    match function {
        "check" => Some(CallCost::of(Range::of(350_000))),
        _ if UNIT.contains(&function) || id == "cidr_ip" => Some(CallCost::of(ONE)),
        "_==_" => compared(call),
        "isSorted" | "sum" | "max" | "min" | "indexOf" | "lastIndexOf" => walked(call),
        _ => texts(call, function).or_else(|| addresses(call, function, id)),
    }
}

/// Calls that cost one, whatever their arguments.
const UNIT: &[&str] = &[
    "serviceAccount",
    "path",
    "group",
    "resource",
    "subresource",
    "namespace",
    "name",
    "allowed",
    "reason",
    "error",
    "errored",
    "format.named",
    "masked",
    "prefixLength",
    "family",
    "isUnspecified",
    "isLoopback",
    "isLinkLocalMulticast",
    "isLinkLocalUnicast",
    "isGlobalUnicast",
    "sign",
    "asInteger",
    "isInteger",
    "asApproximateFloat",
    "isGreaterThan",
    "isLessThan",
    "compareTo",
    "add",
    "sub",
    "major",
    "minor",
    "patch",
    "getScheme",
    "getHostname",
    "getHost",
    "getPort",
    "getEscapedPath",
    "getQuery",
];

fn texts(call: &Call<'_, '_>, function: &str) -> Option<CallCost> {
    let first = || call.argument(0);
    match function {
        "url" | "jsonpatch.escapeKey" => Some(CallCost::sized(first()?.scale(CHAR), first()?)),
        "lowerAscii" | "upperAscii" | "substring" | "trim" => {
            Some(CallCost::sized(call.target()?.scale(CHAR), call.target()?))
        }
        "replace" => replaced(call),
        "split" => {
            let size = call.target()?;
            let most = split_limit(call, size.max);
            Some(CallCost::sized(
                size.scale(2.0 * CHAR),
                Range { min: 0, max: most },
            ))
        }
        "join" => joined(call),
        "find" | "findAll" => {
            let size = call.target()?;
            let text = size.add(ONE).scale(CHAR);
            Some(CallCost::sized(
                text.multiply(first()?.scale(PATTERN)),
                Range {
                    min: 0,
                    max: size.max,
                },
            ))
        }
        "fieldSelector" | "labelSelector" => Some(CallCost::of(selector(first()?))),
        "validate" => Some(CallCost::of(first()?.scale(CHAR).scale(FORMAT_PATTERN * PATTERN))),
        "cidr" | "isIP" | "isCIDR" | "ip" | "quantity" | "isQuantity" | "semver" | "isSemver" => {
            Some(CallCost::of(first()?.scale(CHAR)))
        }
        "ip.isCanonical" => Some(CallCost::of(first()?.scale(2.0 * CHAR))),
        _ => None,
    }
}

fn addresses(call: &Call<'_, '_>, function: &str, id: &str) -> Option<CallCost> {
    let compared = ADDRESS.add(ADDRESS).scale(CHAR);
    match function {
        "containsIP" => Some(CallCost::of(with_text(
            compared,
            id == "cidr_contains_ip_string",
            call.argument(0)?,
        ))),
        "containsCIDR" => {
            let compared = compared.add(ADDRESS.scale(CHAR)).add(ONE);
            Some(CallCost::of(with_text(
                compared,
                id == "cidr_contains_cidr_string",
                call.argument(0)?,
            )))
        }
        _ => None,
    }
}

fn with_text(cost: Range, text: bool, size: Range) -> Range {
    if text { cost.add(size.scale(CHAR)) } else { cost }
}

/// A limit below zero is none, which upstream reads as the largest number.
fn split_limit(call: &Call<'_, '_>, otherwise: u64) -> u64 {
    match call
        .arguments
        .get(1)
        .and_then(|a| a.expr)
        .and_then(|e| e.literal())
    {
        Some(Literal::Int(int)) => *int as u64,
        _ => otherwise,
    }
}

fn selector(length: Range) -> Range {
    Range::of(10)
        .add(length.scale(CHAR))
        .add(length.scale(0.5).scale(50.0))
}

/// The elements of a list, as a node of their own.
fn elements<'e>(list: &Sized<'_>) -> Option<Sized<'e>> {
    let of = (*list.of.parameters().first()?).clone();
    let mut path = list.path.clone();
    if !path.is_empty() {
        path.push("@items".into());
    }
    Some(Sized {
        path,
        of,
        expr: None,
        size: None,
    })
}

fn walked(call: &Call<'_, '_>) -> Option<CallCost> {
    let size = call.target()?;
    let Some(element) = elements(call.target?) else {
        return Some(CallCost::of(size.scale(CHAR)));
    };
    let one = match element.of {
        Type::String | Type::Bytes => ONE.add(call.known(&element).scale(CHAR)),
        _ => ONE,
    };
    Some(CallCost::of(size.multiply(one)))
}

fn joined(call: &Call<'_, '_>) -> Option<CallCost> {
    let list = call.target()?;
    let mut size = Range::of(0);
    if let Some(element) = elements(call.target?) {
        size = list.multiply(call.known(&element));
    }
    if let Some(separator) = call.argument(0) {
        let between = Range {
            min: list.min.saturating_sub(1),
            max: list.max.saturating_sub(1),
        };
        size = size.add(separator.multiply(between));
    }
    Some(CallCost::sized(size.scale(CHAR), size))
}

fn replaced(call: &Call<'_, '_>) -> Option<CallCost> {
    let (size, old, new) = (call.target()?, call.argument(0)?, call.argument(1)?);
    let (mut count, mut kept) = (Range::of(0), Range::of(0));
    if old.min == 0 {
        count.max = size.max.saturating_add(1);
        kept.max = size.max;
    } else if new.max <= old.min {
        kept.max = size.max;
    } else {
        count.max = (size.max as f64 / old.min as f64).ceil() as u64;
    }
    if old.max == 0 {
        count.min = size.min.saturating_add(1);
        kept.min = size.min;
    } else if old.max <= new.min {
        kept.min = size.min;
    } else {
        count.min = (size.min as f64 / old.max as f64).ceil() as u64;
    }
    Some(CallCost::sized(
        size.scale(2.0 * CHAR),
        count.multiply(new).add(kept),
    ))
}

fn compared(call: &Call<'_, '_>) -> Option<CallCost> {
    let [left, right] = call.arguments else {
        return None;
    };
    if left.of != right.of {
        return None;
    }
    let most = match left.of.name() {
        "net.IP" | "net.CIDR" => 1,
        "kubernetes.Quantity"
        | "kubernetes.Semver"
        | "kubernetes.authorization.Authorizer"
        | "kubernetes.authorization.PathCheck"
        | "kubernetes.authorization.GroupCheck"
        | "kubernetes.authorization.ResourceCheck"
        | "kubernetes.authorization.Decision" => 1,
        "kubernetes.NamedFormat" => return Some(CallCost::of(Range { min: 1, max: FORMAT }.scale(CHAR))),
        "kubernetes.URL" => {
            let size = right.size.map_or(1, |size| size.max);
            return Some(CallCost::of(Range { min: 1, max: size }.scale(CHAR)));
        }
        _ => return None,
    };
    Some(CallCost::of(Range { min: 1, max: most }))
}
