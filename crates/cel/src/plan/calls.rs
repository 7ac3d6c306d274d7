//! Calls: those with a shape of their own, and those that run a function's body.

use super::{Call, Members, Node, Planned, Planner, Root, Target};
use crate::charge::Charge;
use crate::declarations::{Body, Form, Function, Overload};
use crate::error::Error;
use crate::evaluate;
use crate::library::regex::Compiled;
use crate::syntax::{ACCUMULATOR, Expr, Kind};
use crate::value::Value;

/// Functions that are called at once if their argument is a constant.
const CONVERSIONS: &[&str] = &[
    "bool",
    "bytes",
    "double",
    "duration",
    "dyn",
    "int",
    "string",
    "timestamp",
    "type",
    "uint",
];

impl Planner<'_> {
    pub(super) fn call(&mut self, expr: &Expr) -> Planned {
        let Kind::Call {
            function,
            target,
            arguments,
        } = &expr.kind
        else {
            return Err(Error::no_such_overload());
        };
        match (&**function, &arguments[..]) {
            ("_?_:_", _) => return self.conditional(arguments),
            ("_[_]", [operand, index]) => return self.index(operand, index, false),
            ("_[?_]" | "_?._", [operand, index]) => return self.index(operand, index, true),
            _ => {}
        }
        let mut nodes = Vec::with_capacity(arguments.len() + 1);
        for argument in target.as_deref().into_iter().chain(arguments) {
            nodes.push(self.node(argument)?);
        }
        let ids = self.checked.overloads(expr);
        let overload = if let [id] = ids { Some(*id) } else { None };
        if let Some(slot) = self.accumulates(target.as_deref().into_iter().chain(arguments).next())
            && let Some(node) = in_place(function, slot, &mut nodes)
        {
            return Ok(node);
        }
        shaped(function, overload, nodes).or_else(|nodes| self.plain(function, overload, nodes))
    }

    /// The slot, if the argument is nothing but the accumulator of a macro.
    fn accumulates(&self, first: Option<&Expr>) -> Option<usize> {
        let name = first?.as_ident().filter(|name| &***name == ACCUMULATOR)?;
        self.locals.iter().rposition(|local| local.as_ref() == Some(name))
    }

    fn plain(&self, function: &std::sync::Arc<str>, overload: Option<&str>, nodes: Vec<Node>) -> Planned {
        let declared = self
            .scope
            .functions
            .get(&**function)
            .ok_or_else(Error::no_such_overload)?;
        let (target, form) = target(declared, overload, nodes.len());
        let mut call = Call {
            charge: Charge::of(function, overload),
            function: function.clone(),
            arguments: nodes,
            stops: form == Form::Many,
            target,
        };
        if let Some(Node::Constant(Value::String(pattern))) = call.arguments.get(1)
            && let Some(compiled) = Compiled::of(function, pattern.as_str())
        {
            call.target = Target::Regex(compiled?);
            call.stops = true;
        }
        if let [Node::Constant(_)] = call.arguments[..]
            && CONVERSIONS.contains(&&**function)
        {
            return evaluate::constant_call(&call).map(Node::Constant);
        }
        Ok(Node::Call(Box::new(call)))
    }
}

fn pair(nodes: Vec<Node>) -> Result<Box<[Node; 2]>, Vec<Node>> {
    <Box<[Node; 2]>>::try_from(nodes)
}

/// Calls that are no calls when the expression runs; the arguments again if it is one.
fn shaped(function: &str, overload: Option<&str>, mut nodes: Vec<Node>) -> Result<Node, Vec<Node>> {
    match function {
        "_&&_" | "_||_" => Ok(Node::Logic {
            and: function == "_&&_",
            sides: pair(nodes)?,
        }),
        "_==_" | "_!=_" => Ok(Node::Equal {
            negated: function == "_!=_",
            sides: pair(nodes)?,
        }),
        "or" => Ok(Node::Otherwise {
            value: false,
            sides: pair(nodes)?,
        }),
        "orValue" => Ok(Node::Otherwise {
            value: true,
            sides: pair(nodes)?,
        }),
        "@not_strictly_false" => match nodes.pop() {
            Some(argument) => Ok(Node::NotStrictlyFalse(Box::new(argument))),
            None => Err(nodes),
        },
        "@in" if overload == Some("in_list") => member(nodes),
        _ => Err(nodes),
    }
}

fn member(mut nodes: Vec<Node>) -> Result<Node, Vec<Node>> {
    let Some(Node::Constant(Value::List(list))) = nodes.get(1) else {
        return Err(nodes);
    };
    if list.is_empty() {
        return Ok(Node::Constant(Value::Bool(false)));
    }
    match Members::of(list) {
        Some(members) => Ok(Node::Member(Box::new(nodes.swap_remove(0)), members)),
        None => Err(nodes),
    }
}

/// What loops build up, they build up in place.
fn in_place(function: &str, slot: usize, nodes: &mut Vec<Node>) -> Option<Node> {
    let plain = matches!(&nodes[0], Node::Attribute(a)
        if matches!(a.root, Root::Local(_)) && a.qualifiers.is_empty() && !a.test);
    match function {
        "_+_" if plain && matches!(nodes.get(1), Some(Node::List(_) | Node::Constant(Value::List(_)))) => {
            Some(Node::Append {
                slot,
                list: Box::new(nodes.pop()?),
            })
        }
        "cel.@mapInsert" if plain => Some(Node::Insert {
            slot,
            entry: nodes.drain(1..).collect(),
        }),
        _ => None,
    }
}

fn target(declared: &Function, overload: Option<&str>, arguments: usize) -> (Target, Form) {
    let bodies = || {
        declared
            .overloads
            .iter()
            .filter_map(|o| o.body.map(|body| (o, body)))
    };
    if let Some((found, body)) = bodies().find(|(o, _)| Some(o.id) == overload) {
        return one(declared, found, body);
    }
    if let Some(singleton) = declared.singleton {
        let target = Target::Singleton {
            body: singleton.body,
            wants: singleton.wants,
        };
        return (target, singleton.form);
    }
    let mut all: Vec<(&Overload, Body)> = bodies().collect();
    match all.len() {
        0 => (Target::Missing, Form::Many),
        1 => {
            let (found, body) = all.remove(0);
            one(declared, found, body)
        }
        _ => {
            let fits = all.into_iter().filter(|(o, _)| o.parameters.len() == arguments);
            (
                Target::Any(fits.map(|(o, body)| (o.parameters.clone(), body)).collect()),
                Form::Many,
            )
        }
    }
}

fn one(declared: &Function, overload: &Overload, body: Body) -> (Target, Form) {
    let parameters = (!declared.unguarded).then(|| overload.parameters.clone());
    (Target::Overload { body, parameters }, overload.form)
}
