//! The evaluator: walks the planned tree over borrowed values and counts what it costs.

mod attribute;
mod fold;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::charge;
use crate::error::{Error, Outcome};
use crate::plan::{Call, Element, Node, Target};
use crate::value::{Key, List, Map, Object, Value, equal};

/// What an evaluation may cost, and who may end it.
#[derive(Clone, Copy, Debug)]
pub struct Budget<'b> {
    pub cost: u64,
    /// Set to give up, which loops notice.
    pub interrupt: Option<&'b AtomicBool>,
}

impl Budget<'_> {
    pub fn of(cost: u64) -> Self {
        Budget {
            cost,
            interrupt: None,
        }
    }
}

/// What a finished evaluation came to, and what it cost.
#[derive(Debug)]
pub struct Evaluated<'a> {
    pub value: Outcome<'a>,
    pub cost: u64,
}

pub(crate) fn evaluate<'p, 'a>(
    node: &'p Node,
    globals: &'p [Result<Value<'a>, Error>],
    budget: Budget<'p>,
) -> Evaluated<'a> {
    let mut run = Run {
        globals,
        locals: Vec::new(),
        cost: 0,
        budget,
        ticks: 0,
    };
    let value = run.eval(node);
    Evaluated {
        value,
        cost: run.cost,
    }
}

/// A call of constants alone, while the expression is compiled.
pub(crate) fn constant_call(call: &Call) -> Result<Value<'static>, Error> {
    let mut run: Run<'_, 'static> = Run {
        globals: &[],
        locals: Vec::new(),
        cost: 0,
        budget: Budget::of(u64::MAX),
        ticks: 0,
    };
    run.call(call)
}

struct Run<'p, 'a> {
    globals: &'p [Result<Value<'a>, Error>],
    locals: Vec<Slot<'p, 'a>>,
    cost: u64,
    budget: Budget<'p>,
    /// Steps of loops so far.
    ticks: u32,
}

/// A variable of a loop.
enum Slot<'p, 'a> {
    Empty,
    /// The accumulator before its first use: upstream evaluates it only then.
    Lazy(&'p Node),
    Ready(Outcome<'a>),
}

impl<'p, 'a> Run<'p, 'a> {
    fn charge(&mut self, cost: u64) -> Result<(), Error> {
        self.cost = self.cost.saturating_add(cost);
        if self.cost > self.budget.cost {
            Err(Error::CostExceeded)
        } else {
            Ok(())
        }
    }

    fn eval(&mut self, node: &'p Node) -> Outcome<'a> {
        match node {
            Node::Constant(value) => Ok(value.clone()),
            Node::Attribute(attribute) => self.attribute(attribute),
            Node::Logic { and, sides } => self.logic(*and, sides),
            Node::Equal { negated, sides } => self.equality(*negated, sides),
            Node::NotStrictlyFalse(argument) => self.not_strictly_false(argument),
            Node::Call(call) => self.call(call),
            Node::List(elements) => self.list(elements),
            Node::Map(entries) => self.map(entries),
            Node::Object { name, fields } => {
                let fields = self.fields(fields);
                self.charge(40)?;
                Ok(Value::Object(std::sync::Arc::new(Object {
                    name: name.clone(),
                    fields: fields?,
                })))
            }
            Node::Fold(fold) => self.fold(fold),
            Node::Member(value, members) => {
                let value = self.eval(value)?;
                Ok(Value::Bool(members.holds(&value)))
            }
            Node::Otherwise { value, sides } => self.otherwise(*value, sides),
            Node::Append { slot, list } => self.append(*slot, list),
            Node::Insert { slot, entry } => self.insert(*slot, entry),
        }
    }

    /// An error, unless it ends the whole evaluation.
    fn outcome(&mut self, node: &'p Node) -> Result<Outcome<'a>, Error> {
        match self.eval(node) {
            Err(error) if error.ends() => Err(error),
            outcome => Ok(outcome),
        }
    }

    /// The side that decides outweighs an error on the other one.
    fn logic(&mut self, and: bool, sides: &'p [Node; 2]) -> Outcome<'a> {
        let mut failed = None;
        for side in sides {
            match self.outcome(side)? {
                Ok(Value::Bool(value)) if value != and => return Ok(Value::Bool(value)),
                Ok(Value::Bool(_)) => {}
                Ok(_) => failed = failed.or_else(|| Some(Error::no_such_overload())),
                Err(error) => failed = failed.or(Some(error)),
            }
        }
        failed.map_or(Ok(Value::Bool(and)), Err)
    }

    fn equality(&mut self, negated: bool, sides: &'p [Node; 2]) -> Outcome<'a> {
        let left = self.outcome(&sides[0])?;
        let right = self.outcome(&sides[1])?;
        let cost = charge::equality(&left, &right, negated);
        let same = match (left, right) {
            (Ok(left), Ok(right)) => equal(&left, &right),
            (Err(error), _) | (_, Err(error)) => {
                self.charge(cost)?;
                return Err(error);
            }
        };
        self.charge(cost)?;
        if negated {
            Ok(Value::Bool(same != Ok(true)))
        } else {
            same.map(Value::Bool)
        }
    }

    fn not_strictly_false(&mut self, argument: &'p Node) -> Outcome<'a> {
        let value = self.outcome(argument)?;
        self.charge(1)?;
        match value {
            Ok(value @ Value::Bool(_)) => Ok(value),
            _ => Ok(Value::Bool(true)),
        }
    }

    fn otherwise(&mut self, value: bool, sides: &'p [Node; 2]) -> Outcome<'a> {
        match self.eval(&sides[0])? {
            Value::Optional(Some(inside)) if value => Ok((*inside).clone()),
            Value::Optional(None) => self.eval(&sides[1]),
            other => Ok(other),
        }
    }

    pub(super) fn call(&mut self, call: &'p Call) -> Outcome<'a> {
        let mut arguments: Vec<Outcome<'a>> = Vec::with_capacity(call.arguments.len());
        for argument in &call.arguments {
            let value = self.outcome(argument)?;
            let failed = value.is_err();
            arguments.push(value);
            if failed && call.stops && arguments.len() < call.arguments.len() {
                return arguments.swap_remove(arguments.len() - 1);
            }
        }
        let failed = arguments.iter().find_map(|a| a.as_ref().err()).cloned();
        if let Some(error) = failed {
            let cost = call.charge.cost(&arguments, &Err(error.clone()));
            self.charge(cost)?;
            return Err(error);
        }
        self.run(call, arguments)
    }

    fn run(&mut self, call: &'p Call, arguments: Vec<Outcome<'a>>) -> Outcome<'a> {
        if let charge::Charge::Fixed(cost) = call.charge {
            let values: Result<Vec<Value<'a>>, Error> = arguments.into_iter().collect();
            let result = body(call, &values?);
            self.charge(cost)?;
            return result;
        }
        let values: Result<Vec<Value<'a>>, Error> = arguments.iter().cloned().collect();
        let result = body(call, &values?);
        let cost = call.charge.cost(&arguments, &result);
        self.charge(cost)?;
        result
    }

    /// The value of an element; `None` if it is optional and empty.
    fn element(
        &mut self,
        element: &'p Element,
        refused: impl Fn(Value<'a>) -> Error,
    ) -> Result<Option<Value<'a>>, Error> {
        let value = self.eval(&element.value)?;
        if !element.optional {
            return Ok(Some(value));
        }
        match value {
            Value::Optional(inside) => Ok(inside.map(|v| (*v).clone())),
            other => Err(refused(other)),
        }
    }

    fn list(&mut self, elements: &'p [Element]) -> Outcome<'a> {
        let values = self.elements(elements);
        // Lists that cannot be made cost as much as others, unless the evaluation is at its end.
        if values.as_ref().is_err_and(Error::ends) {
            return values.map(Value::list);
        }
        self.charge(10)?;
        values.map(Value::list)
    }

    fn elements(&mut self, elements: &'p [Element]) -> Result<Vec<Value<'a>>, Error> {
        let refused = |value| {
            Error::new(format!(
                "cannot initialize optional list element from non-optional value {value}"
            ))
        };
        let mut values = Vec::with_capacity(elements.len());
        for element in elements {
            values.extend(self.element(element, refused)?);
        }
        Ok(values)
    }

    fn map(&mut self, entries: &'p [(Node, Element)]) -> Outcome<'a> {
        let made = self.entries(entries);
        if made.as_ref().is_err_and(Error::ends) {
            return made.map(Value::Map);
        }
        self.charge(30)?;
        made.map(Value::Map)
    }

    fn entries(&mut self, entries: &'p [(Node, Element)]) -> Result<Map<'a>, Error> {
        let mut made = BTreeMap::new();
        for (key, element) in entries {
            let key = self.eval(key)?;
            let shown = key.to_string();
            let key = Key::of(key)?;
            let refused = |value| {
                Error::new(format!(
                    "cannot initialize optional entry '{shown}' from non-optional value {value}"
                ))
            };
            match self.element(element, refused)? {
                Some(value) => made.insert(key, value),
                None => made.remove(&key),
            };
        }
        Ok(Map::from(made))
    }

    fn fields(&mut self, fields: &'p [(std::sync::Arc<str>, Element)]) -> Result<Map<'a>, Error> {
        let mut made = BTreeMap::new();
        for (name, element) in fields {
            let refused = |value| {
                Error::new(format!(
                    "cannot initialize optional entry '{name}' from non-optional value {value}"
                ))
            };
            if let Some(value) = self.element(element, refused)? {
                made.insert(Key::String(crate::value::Text::Shared(name.clone())), value);
            }
        }
        Ok(Map::from(made))
    }

    fn interrupted(&self) -> bool {
        self.budget
            .interrupt
            .is_some_and(|flag| flag.load(Ordering::Relaxed))
    }
}

/// Runs the function, if the arguments' types are ones that it takes.
fn body<'a>(call: &Call, values: &[Value<'a>]) -> Outcome<'a> {
    match &call.target {
        Target::Regex(compiled) => compiled.call(values),
        Target::Overload { body, parameters } => match parameters {
            Some(parameters) if !fit(values, parameters) => Err(unfit(call, values)),
            _ => body(values),
        },
        Target::Any(overloads) => match overloads.iter().find(|(parameters, _)| fit(values, parameters)) {
            Some((_, body)) => body(values),
            None => Err(unfit(call, values)),
        },
        Target::Singleton { body, wants } => match (wants, values.first()) {
            (Some(wants), Some(first)) if !first.has(*wants) => Err(if first.is_receiver() {
                Error::no_such_overload()
            } else {
                untaken(call)
            }),
            _ => body(values),
        },
        Target::Missing => Err(untaken(call)),
    }
}

fn fit(values: &[Value<'_>], parameters: &[crate::types::Type]) -> bool {
    values.len() == parameters.len() && values.iter().zip(parameters).all(|(v, p)| v.fits(p))
}

fn unfit(call: &Call, values: &[Value<'_>]) -> Error {
    let types: Vec<&str> = values.iter().map(Value::type_name).collect();
    Error::new(format!(
        "no such overload: {}({})",
        call.function,
        types.join(", ")
    ))
}

fn untaken(call: &Call) -> Error {
    Error::new(format!("no such overload: {}", call.function))
}

/// The list of a value that is one, taken out of it.
fn into_list(value: Value<'_>) -> Result<List<'_>, Error> {
    match value {
        Value::List(list) => Ok(list),
        _ => Err(Error::no_such_overload()),
    }
}
