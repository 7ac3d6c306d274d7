//! A checked expression as a tree that is quick to evaluate: names are slots, overloads are chosen, constants folded.

mod calls;
mod members;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::charge::Charge;
use crate::check::{Checked, Reference, Scope};
use crate::declarations::Body;
use crate::error::Error;
use crate::library::regex::Compiled;
use crate::syntax::{self, Expr, Kind, Literal};
use crate::types::Type;
use crate::value::{Key, List, Map, Text, Trait, Value};

pub(crate) use members::Members;

#[derive(Debug)]
pub(crate) enum Node {
    Constant(Value<'static>),
    Attribute(Box<Attribute>),
    Logic {
        and: bool,
        sides: Box<[Node; 2]>,
    },
    Equal {
        negated: bool,
        sides: Box<[Node; 2]>,
    },
    NotStrictlyFalse(Box<Node>),
    Call(Box<Call>),
    List(Vec<Element>),
    Map(Vec<(Node, Element)>),
    Object {
        name: Arc<str>,
        fields: Vec<(Arc<str>, Element)>,
    },
    Fold(Box<Fold>),
    /// `x in [constants]`
    Member(Box<Node>, Members),
    /// `a.or(b)`, and with `value` `a.orValue(b)`.
    Otherwise {
        value: bool,
        sides: Box<[Node; 2]>,
    },
    /// `accumulator + [...]`, in place.
    Append {
        slot: usize,
        list: Box<Node>,
    },
    /// Entries of a map put into the accumulator, in place: a key and a value, or another map.
    Insert {
        slot: usize,
        entry: Vec<Node>,
    },
}

#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) optional: bool,
    pub(crate) value: Node,
}

/// Something with a path into it: `self.spec.ports[0]`.
#[derive(Debug)]
pub(crate) struct Attribute {
    pub(crate) root: Root,
    pub(crate) qualifiers: Vec<Qualifier>,
    /// `has(...)`: the last qualifier is only looked for.
    pub(crate) test: bool,
}

#[derive(Debug)]
pub(crate) enum Root {
    Global(usize),
    Local(usize),
    Relative(Node),
    Conditional {
        condition: Node,
        truthy: Box<Attribute>,
        falsy: Box<Attribute>,
    },
}

#[derive(Debug)]
pub(crate) struct Qualifier {
    pub(crate) key: QualifierKey,
    pub(crate) optional: bool,
}

#[derive(Debug)]
pub(crate) enum QualifierKey {
    Constant(Value<'static>),
    /// Another path, which costs nothing for itself here.
    Attribute(Box<Attribute>),
    Node(Node),
}

#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) function: Arc<str>,
    pub(crate) arguments: Vec<Node>,
    /// Arguments after one that fails are not evaluated.
    pub(crate) stops: bool,
    pub(crate) target: Target,
    pub(crate) charge: Charge,
}

#[derive(Debug)]
pub(crate) enum Target {
    /// One overload; its parameters if the arguments' types must be looked at.
    Overload {
        body: Body,
        parameters: Option<Vec<Type>>,
    },
    Singleton {
        body: Body,
        wants: Option<Trait>,
    },
    /// The first of several that fits.
    Any(Vec<(Vec<Type>, Body)>),
    Regex(Compiled),
    Missing,
}

#[derive(Debug)]
pub(crate) struct Fold {
    /// Slot of the accumulator; the variables are in the next ones.
    pub(crate) slot: usize,
    pub(crate) two: bool,
    pub(crate) range: Node,
    pub(crate) init: Node,
    pub(crate) condition: Node,
    pub(crate) step: Node,
    pub(crate) result: Node,
}

/// The slots of one loop.
pub(crate) const SLOTS: usize = 3;

/// The tree, and the names of the variables it reads.
pub(crate) fn plan(checked: &Checked, scope: &Scope) -> Result<(Node, Vec<Arc<str>>), Error> {
    let mut planner = Planner {
        checked,
        scope,
        globals: Vec::new(),
        slots: HashMap::new(),
        locals: Vec::new(),
    };
    let node = planner.node(&checked.root)?;
    Ok((node, planner.globals))
}

struct Planner<'c> {
    checked: &'c Checked,
    scope: &'c Scope,
    globals: Vec<Arc<str>>,
    slots: HashMap<Arc<str>, usize>,
    /// Variables of loops by slot; a slot without a name cannot be read.
    locals: Vec<Option<Arc<str>>>,
}

type Planned<T = Node> = Result<T, Error>;

impl Planner<'_> {
    fn node(&mut self, expr: &Expr) -> Planned {
        match &expr.kind {
            Kind::Literal(literal) => Ok(Node::Constant(constant(literal))),
            Kind::Ident(name) => Ok(self.ident(expr, name)),
            Kind::Select { operand, field, test } => self.select(operand, field, *test),
            Kind::Call { .. } => self.call(expr),
            Kind::List(elements) => self.list(elements),
            Kind::Map(entries) => self.map(entries),
            Kind::Struct { name, fields } => self.object(name, fields),
            Kind::Fold(fold) => self.fold(fold),
        }
    }

    fn ident(&mut self, expr: &Expr, name: &Arc<str>) -> Node {
        if let Reference::Type(of) = &self.checked.references[expr.id] {
            return Node::Constant(Value::Type(of.clone()));
        }
        let name: Arc<str> = name.strip_prefix('.').map_or_else(|| name.clone(), Arc::from);
        let local = self
            .locals
            .iter()
            .rposition(|local| local.as_ref() == Some(&name));
        let root = local.map_or_else(|| Root::Global(self.global(name)), Root::Local);
        attribute(root)
    }

    fn global(&mut self, name: Arc<str>) -> usize {
        let next = self.globals.len();
        let slot = *self.slots.entry(name.clone()).or_insert(next);
        if slot == next {
            self.globals.push(name);
        }
        slot
    }

    fn select(&mut self, operand: &Expr, field: &Arc<str>, test: bool) -> Planned {
        let mut attribute = self.path(operand)?;
        let key = QualifierKey::Constant(Value::String(Text::Shared(field.clone())));
        attribute.qualifiers.push(Qualifier { key, optional: false });
        attribute.test = test;
        Ok(Node::Attribute(attribute))
    }

    /// The operand as something that a path leads into. A test is a value of its own.
    fn path(&mut self, operand: &Expr) -> Planned<Box<Attribute>> {
        match self.node(operand)? {
            Node::Attribute(attribute) if !attribute.test => Ok(attribute),
            other => Ok(boxed(Root::Relative(other))),
        }
    }

    fn index(&mut self, operand: &Expr, index: &Expr, optional: bool) -> Planned {
        let mut attribute = self.path(operand)?;
        let key = match self.node(index)? {
            Node::Constant(value) => QualifierKey::Constant(value),
            Node::Attribute(attribute) if !attribute.test => QualifierKey::Attribute(attribute),
            other => QualifierKey::Node(other),
        };
        attribute.qualifiers.push(Qualifier { key, optional });
        Ok(Node::Attribute(attribute))
    }

    fn conditional(&mut self, arguments: &[Expr]) -> Planned {
        let [condition, truthy, falsy] = arguments else {
            return Err(Error::no_such_overload());
        };
        let condition = self.node(condition)?;
        let (truthy, falsy) = (self.path(truthy)?, self.path(falsy)?);
        Ok(attribute(Root::Conditional {
            condition,
            truthy,
            falsy,
        }))
    }

    fn element(&mut self, value: &Expr, optional: bool) -> Planned<Element> {
        Ok(Element {
            optional,
            value: self.node(value)?,
        })
    }

    fn list(&mut self, elements: &[syntax::Element]) -> Planned {
        let elements: Planned<Vec<Element>> = elements
            .iter()
            .map(|e| self.element(&e.value, e.optional))
            .collect();
        let elements = elements?;
        let constants: Option<Vec<_>> = elements.iter().map(as_constant).collect();
        Ok(match constants {
            Some(values) => Node::Constant(Value::List(List::from(values))),
            None => Node::List(elements),
        })
    }

    fn map(&mut self, entries: &[syntax::Entry]) -> Planned {
        let mut planned = Vec::with_capacity(entries.len());
        for entry in entries {
            let key = self.node(&entry.key)?;
            planned.push((key, self.element(&entry.value, entry.optional)?));
        }
        let mut constants = BTreeMap::new();
        for (key, value) in &planned {
            match (key, as_constant(value)) {
                (Node::Constant(key), Some(value)) => constants.insert(Key::of(key.clone())?, value),
                _ => return Ok(Node::Map(planned)),
            };
        }
        Ok(Node::Constant(Value::Map(Map::from(constants))))
    }

    fn object(&mut self, name: &Arc<str>, fields: &[syntax::Field]) -> Planned {
        let fields: Planned<Vec<_>> = fields
            .iter()
            .map(|f| {
                self.element(&f.value, f.optional)
                    .map(|element| (f.name.clone(), element))
            })
            .collect();
        Ok(Node::Object {
            name: name.clone(),
            fields: fields?,
        })
    }

    fn fold(&mut self, fold: &syntax::Fold) -> Planned {
        let slot = self.locals.len();
        let range = self.node(&fold.range)?;
        // The first value is taken inside of the loop, so that loops in it must not use the same slots.
        self.locals.extend([None, None, None]);
        let init = self.node(&fold.init)?;
        self.locals[slot] = Some(fold.accumulator.clone());
        self.locals[slot + 1] = Some(fold.first.clone());
        self.locals[slot + 2].clone_from(&fold.second);
        let condition = self.node(&fold.condition)?;
        let step = self.node(&fold.step)?;
        self.locals[slot + 1] = None;
        self.locals[slot + 2] = None;
        let result = self.node(&fold.result)?;
        self.locals.truncate(slot);
        let two = fold.second.is_some();
        Ok(Node::Fold(Box::new(Fold {
            slot,
            two,
            range,
            init,
            condition,
            step,
            result,
        })))
    }
}

fn boxed(root: Root) -> Box<Attribute> {
    Box::new(Attribute {
        root,
        qualifiers: Vec::new(),
        test: false,
    })
}

fn attribute(root: Root) -> Node {
    Node::Attribute(boxed(root))
}

fn as_constant(element: &Element) -> Option<Value<'static>> {
    match &element.value {
        Node::Constant(value) if !element.optional => Some(value.clone()),
        _ => None,
    }
}

fn constant(literal: &Literal) -> Value<'static> {
    match literal {
        Literal::Null => Value::Null,
        Literal::Bool(value) => Value::Bool(*value),
        Literal::Int(value) => Value::Int(*value),
        Literal::Uint(value) => Value::Uint(*value),
        Literal::Double(value) => Value::Double(*value),
        Literal::String(text) => Value::String(Text::Shared(text.clone())),
        Literal::Bytes(bytes) => Value::Bytes(bytes.clone()),
    }
}
