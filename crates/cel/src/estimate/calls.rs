//! Calls: the union over all overloads that the call can mean.

use super::library;
use super::{Coster, Entries, ONE, Range, Sized};
use crate::syntax::{Expr, Kind};

/// What a call costs beside its arguments, and how large its result is.
pub(super) struct CallCost {
    pub(super) cost: Range,
    pub(super) result: Option<Range>,
}

impl CallCost {
    pub(super) fn of(cost: Range) -> Self {
        CallCost { cost, result: None }
    }

    pub(super) fn sized(cost: Range, result: Range) -> Self {
        CallCost {
            cost,
            result: Some(result),
        }
    }
}

pub(super) const CHAR: f64 = 0.1;
pub(super) const PATTERN: f64 = 0.25;

impl Coster<'_> {
    pub(super) fn call(&mut self, expr: &Expr) -> Range {
        let Kind::Call {
            function,
            target,
            arguments,
        } = &expr.kind
        else {
            return Range::of(0);
        };
        if let ("dyn", [argument]) = (&**function, &arguments[..]) {
            let cost = self.cost(argument);
            self.copy_sizes(expr, argument);
            return cost.add(ONE);
        }
        let mut costs = Vec::with_capacity(arguments.len());
        let mut sized = Vec::with_capacity(arguments.len());
        for argument in arguments {
            costs.push(self.cost(argument));
            sized.push(self.sized(argument));
        }
        let ids = self.checked.overloads(expr);
        if ids.is_empty() {
            return Range::of(0);
        }
        let mut sum = Range::of(0);
        let target = target.as_deref().map(|target| {
            sum = self.cost(target);
            self.sized(target)
        });
        let mut cost = Range {
            min: u64::MAX,
            max: 0,
        };
        let mut result: Option<Range> = None;
        for id in ids {
            let one = self.overload(expr, function, id, target.as_ref(), &sized, &costs);
            cost = cost.union(one.cost);
            result = match (result, one.result) {
                (Some(a), Some(b)) => Some(a.union(b)),
                (a, b) => a.or(b),
            };
            result = self.index(expr, id, arguments, result);
        }
        if let Some(result) = result {
            self.computed.insert(expr.id, result);
        }
        sum.add(cost)
    }

    /// What an index yields is as large as what the container holds.
    fn index(&mut self, expr: &Expr, id: &str, arguments: &[Expr], result: Option<Range>) -> Option<Range> {
        let part = match id {
            "index_list" => "@items",
            "index_map" => "@values",
            _ => return result.or_else(|| self.size(expr)),
        };
        let container = arguments.first()?;
        let mut path = self.path(container);
        path.push(part.into());
        self.paths.insert(expr.id, path);
        self.entry_sizes(container)
            .map(|e| e.value)
            .or_else(|| self.size(expr))
    }

    fn overload(
        &mut self,
        expr: &Expr,
        function: &str,
        id: &str,
        target: Option<&Sized<'_>>,
        arguments: &[Sized<'_>],
        costs: &[Range],
    ) -> CallCost {
        let all = costs.iter().fold(Range::of(0), |sum, cost| sum.add(*cost));
        if let Some(known) = library::call(self.sizes, function, id, target, arguments) {
            return CallCost {
                cost: known.cost.add(all),
                result: known.result,
            };
        }
        match id {
            "logical_or" | "logical_and" => CallCost::of(Range {
                min: costs[0].min,
                max: costs[0].add(costs[1]).max,
            }),
            "conditional" => self.conditional(expr, arguments, costs),
            "add_string" | "add_bytes" | "add_list" if arguments.len() == 2 => {
                let added = self.added(expr, id, arguments);
                CallCost {
                    cost: added.cost.add(all),
                    result: added.result,
                }
            }
            _ => {
                let own = builtin(id, target, arguments).unwrap_or_else(|| CallCost::of(ONE));
                CallCost {
                    cost: own.cost.add(all),
                    result: own.result,
                }
            }
        }
    }

    fn conditional(&mut self, expr: &Expr, arguments: &[Sized<'_>], costs: &[Range]) -> CallCost {
        let [condition, truthy, falsy] = costs else {
            return CallCost::of(ONE);
        };
        if let (Some(a), Some(b)) = (self.entries_of(&arguments[1]), self.entries_of(&arguments[2])) {
            self.entries.insert(expr.id, a.union(b));
        }
        let result = size(&arguments[1]).union(size(&arguments[2]));
        CallCost::sized(condition.add(truthy.union(*falsy)), result)
    }

    fn entries_of(&self, sized: &Sized<'_>) -> Option<Entries> {
        sized.expr.and_then(|expr| self.entry_sizes(expr))
    }

    fn added(&mut self, expr: &Expr, id: &str, arguments: &[Sized<'_>]) -> CallCost {
        let result = size(&arguments[0]).add(size(&arguments[1]));
        if let (Some(a), Some(b)) = (self.entries_of(&arguments[0]), self.entries_of(&arguments[1])) {
            self.entries.insert(expr.id, a.union(b));
        }
        let cost = if id == "add_list" { ONE } else { result.scale(CHAR) };
        CallCost::sized(cost, result)
    }
}

fn size(sized: &Sized<'_>) -> Range {
    sized.size.unwrap_or(Range::ANY)
}

/// The language's own functions.
fn builtin(id: &str, target: Option<&Sized<'_>>, arguments: &[Sized<'_>]) -> Option<CallCost> {
    let first = arguments.first().map(size);
    Some(match id {
        "string_format" => CallCost::of(size(target?).scale(CHAR)),
        "string_to_bytes" => {
            let size = first?;
            CallCost::sized(
                size.scale(CHAR),
                Range {
                    min: size.min,
                    max: size.max.wrapping_mul(4),
                },
            )
        }
        "bytes_to_string" => {
            let size = first?;
            CallCost::sized(
                size.scale(CHAR),
                Range {
                    min: size.min / 4,
                    max: size.max,
                },
            )
        }
        "strings_quote" => {
            let size = first?;
            let result = Range {
                min: size.min.wrapping_add(2),
                max: size.max.wrapping_mul(2).wrapping_add(2),
            };
            CallCost::sized(size.scale(CHAR), result)
        }
        "starts_with_string" | "ends_with_string" => CallCost::of(first?.scale(CHAR)),
        "in_list" => CallCost::of(size(arguments.get(1)?).scale(1.0)),
        "matches_string" => {
            let text = size(target?).add(ONE).scale(CHAR);
            CallCost::of(text.multiply(first?.scale(PATTERN)))
        }
        "contains_string" => CallCost::of(size(target?).scale(CHAR).multiply(first?.scale(CHAR))),
        "equals"
        | "not_equals"
        | "less_string"
        | "greater_string"
        | "less_equals_string"
        | "greater_equals_string"
        | "less_bytes"
        | "greater_bytes"
        | "less_equals_bytes"
        | "greater_equals_bytes" => {
            let most = first?.max.min(size(arguments.get(1)?).max);
            CallCost::of(
                Range {
                    min: u64::from(most > 0),
                    max: most,
                }
                .scale(CHAR),
            )
        }
        _ => return None,
    })
}
