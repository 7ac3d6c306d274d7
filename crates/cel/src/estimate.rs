//! What an expression can cost at most, before it ever runs: upstream's estimate, number for number.

mod calls;
mod library;
mod range;

use std::collections::HashMap;
use std::sync::Arc;

use crate::check::Checked;
use crate::syntax::{ACCUMULATOR, Expr, Fold, Id, Kind, Literal};
use crate::types::Type;

pub use range::Range;

/// How large things can be that only run time knows: what the schema of a variable says of it.
pub trait Sizes {
    /// The size of what is at the path, such as `self`, `spec`, `@items`; `None` if nothing is known.
    fn size(&self, path: &[Arc<str>], of: &Type) -> Option<Range>;
}

/// Nothing is known.
impl Sizes for () {
    fn size(&self, _: &[Arc<str>], _: &Type) -> Option<Range> {
        None
    }
}

pub(crate) fn estimate(checked: &Checked, sizes: &dyn Sizes) -> Range {
    let mut coster = Coster {
        checked,
        sizes,
        paths: HashMap::new(),
        locals: Vec::new(),
        computed: HashMap::new(),
        entries: HashMap::new(),
    };
    coster.cost(&checked.root)
}

type Path = Vec<Arc<str>>;

/// The sizes of what a list or map holds.
#[derive(Clone, Copy, Debug)]
struct Entries {
    list: bool,
    key: Range,
    value: Range,
}

impl Entries {
    fn union(self, other: Entries) -> Entries {
        Entries {
            list: self.list,
            key: self.key.union(other.key),
            value: self.value.union(other.value),
        }
    }
}

struct Local {
    name: Arc<str>,
    path: Path,
    size: Option<Range>,
    entries: Option<Entries>,
}

struct Coster<'c> {
    checked: &'c Checked,
    sizes: &'c dyn Sizes,
    paths: HashMap<Id, Path>,
    locals: Vec<Local>,
    computed: HashMap<Id, Range>,
    entries: HashMap<Id, Entries>,
}

/// A node as the cost of a call sees it.
struct Sized<'e> {
    path: Path,
    of: Type,
    expr: Option<&'e Expr>,
    size: Option<Range>,
}

const ONE: Range = Range::of(1);

impl Coster<'_> {
    fn cost(&mut self, expr: &Expr) -> Range {
        match &expr.kind {
            Kind::Literal(_) => Range::of(0),
            Kind::Ident(name) => self.ident(expr, name),
            Kind::Select { operand, field, test } => self.select(expr, operand, field, *test),
            Kind::Call { .. } => self.call(expr),
            Kind::List(_) => self.list(expr),
            Kind::Map(_) => self.map(expr),
            Kind::Struct { fields, .. } => fields
                .iter()
                .fold(Range::of(0), |sum, f| sum.add(self.cost(&f.value)))
                .add(Range::of(40)),
            Kind::Fold(fold) if is_bind(fold) => self.bind(expr, fold),
            Kind::Fold(fold) => self.fold(expr, fold),
        }
    }

    fn ident(&mut self, expr: &Expr, name: &Arc<str>) -> Range {
        let path = self
            .local(name)
            .map_or_else(|| vec![name.clone()], |local| local.path.clone());
        // Names of types are no variables, but upstream counts them as such.
        self.paths.insert(expr.id, path);
        ONE
    }

    fn local(&self, name: &str) -> Option<&Local> {
        self.locals.iter().rev().find(|local| &*local.name == name)
    }

    fn select(&mut self, expr: &Expr, operand: &Expr, field: &Arc<str>, test: bool) -> Range {
        let cost = self.cost(operand);
        if test {
            return cost;
        }
        let mut path = self.path(operand);
        path.push(field.clone());
        self.paths.insert(expr.id, path);
        match self.checked.type_of(operand) {
            Type::Map(..) | Type::Object(_) | Type::Param(_) => cost.add(ONE),
            _ => cost,
        }
    }

    fn list(&mut self, expr: &Expr) -> Range {
        let Kind::List(elements) = &expr.kind else {
            return Range::of(0);
        };
        let mut sum = Range::of(0);
        let mut value = Range::none(elements.is_empty());
        for element in elements {
            sum = sum.add(self.cost(&element.value));
            value = value.union(self.size_or_any(&element.value));
        }
        self.entries.insert(
            expr.id,
            Entries {
                list: true,
                key: ONE,
                value,
            },
        );
        sum.add(Range::of(10))
    }

    fn map(&mut self, expr: &Expr) -> Range {
        let Kind::Map(entries) = &expr.kind else {
            return Range::of(0);
        };
        let mut sum = Range::of(0);
        let (mut key, mut value) = (Range::none(entries.is_empty()), Range::none(entries.is_empty()));
        for entry in entries {
            sum = sum.add(self.cost(&entry.key)).add(self.cost(&entry.value));
            key = key.union(self.size_or_any(&entry.key));
            value = value.union(self.size_or_any(&entry.value));
        }
        self.entries.insert(
            expr.id,
            Entries {
                list: false,
                key,
                value,
            },
        );
        sum.add(Range::of(30))
    }

    fn fold(&mut self, expr: &Expr, fold: &Fold) -> Range {
        let before = self.cost(&fold.range).add(self.cost(&fold.init));
        self.push_accumulator(fold);
        let outside = self.locals.len();
        self.push_variables(fold);
        let loop_cost = self.cost(&fold.condition);
        let step = self.cost(&fold.step);
        self.locals.truncate(outside);
        let sum = before.add(self.cost(&fold.result));
        self.locals.pop();
        let count = self.size_or_any(&fold.range);
        match &fold.init.kind {
            Kind::Literal(_) => {
                if let Some(size) = self.size(&fold.init) {
                    self.computed.insert(expr.id, size);
                }
            }
            Kind::List(_) | Kind::Map(_) => {
                self.computed.insert(expr.id, count);
                if let Some(entries) = self.entry_sizes(&fold.step) {
                    self.entries.insert(expr.id, entries);
                }
            }
            _ => {}
        }
        sum.add(count.multiply(step.add(loop_cost)))
    }

    fn push_accumulator(&mut self, fold: &Fold) {
        let path = self.path(&fold.init);
        let (entries, size) = (self.entry_sizes(&fold.init), self.size(&fold.init));
        self.locals.push(Local {
            name: fold.accumulator.clone(),
            path,
            size,
            entries,
        });
    }

    fn push_variables(&mut self, fold: &Fold) {
        let entries = self.entry_sizes(&fold.range);
        let list = entries.map_or_else(
            || matches!(self.checked.type_of(&fold.range), Type::List(_)),
            |e| e.list,
        );
        let (keys, values) = if list {
            ("@indices", "@items")
        } else {
            ("@keys", "@values")
        };
        let (key, value) = (entries.map(|e| e.key), entries.map(|e| e.value));
        match &fold.second {
            Some(second) => {
                self.push_variable(&fold.first, fold, keys, key);
                self.push_variable(second, fold, values, value);
            }
            None if list => self.push_variable(&fold.first, fold, values, value),
            None => self.push_variable(&fold.first, fold, keys, key),
        }
    }

    fn push_variable(&mut self, name: &Arc<str>, fold: &Fold, part: &str, size: Option<Range>) {
        let mut path = self.path(&fold.range);
        path.push(part.into());
        self.locals.push(Local {
            name: name.clone(),
            path,
            size,
            entries: None,
        });
    }

    fn bind(&mut self, expr: &Expr, fold: &Fold) -> Range {
        let before = self.cost(&fold.range).add(self.cost(&fold.init));
        self.push_accumulator(fold);
        let sum = before.add(self.cost(&fold.result));
        self.locals.pop();
        self.copy_sizes(expr, &fold.result);
        sum
    }

    fn copy_sizes(&mut self, to: &Expr, from: &Expr) {
        if let Some(size) = self.size(from) {
            self.computed.insert(to.id, size);
        }
        if let Some(entries) = self.entry_sizes(from) {
            self.entries.insert(to.id, entries);
        }
    }

    fn path(&self, expr: &Expr) -> Path {
        if let Some(local) = expr.as_ident().and_then(|name| self.local(name)) {
            return local.path.clone();
        }
        self.paths.get(&expr.id).cloned().unwrap_or_default()
    }

    fn sized<'e>(&mut self, expr: &'e Expr) -> Sized<'e> {
        let mut path = self.path(expr);
        if path
            .first()
            .is_some_and(|name| matches!(&**name, ACCUMULATOR | "__result__"))
        {
            path.clear();
        }
        Sized {
            path,
            of: self.checked.type_of(expr).clone(),
            expr: Some(expr),
            size: self.size(expr),
        }
    }

    fn size_or_any(&mut self, expr: &Expr) -> Range {
        self.size(expr).unwrap_or(Range::ANY)
    }

    fn size(&mut self, expr: &Expr) -> Option<Range> {
        if let Some(known) = self.computed.get(&expr.id) {
            return Some(*known);
        }
        if let Some(own) = own_size(expr) {
            return Some(Range::of(own));
        }
        let of = self.checked.type_of(expr);
        if let Some(size) = self.sizes.size(&self.path(expr), of) {
            self.computed.insert(expr.id, size);
            return Some(size);
        }
        if is_scalar(of) {
            return Some(ONE);
        }
        expr.as_ident()
            .and_then(|name| self.local(name))
            .and_then(|local| local.size)
    }

    fn entry_sizes(&self, expr: &Expr) -> Option<Entries> {
        let known = self.entries.get(&expr.id).copied();
        known.or_else(|| {
            expr.as_ident()
                .and_then(|name| self.local(name))
                .and_then(|local| local.entries)
        })
    }
}

/// A loop that never runs and only names a value.
fn is_bind(fold: &Fold) -> bool {
    matches!(&fold.range.kind, Kind::List(elements) if elements.is_empty())
        && fold.condition.literal() == Some(&Literal::Bool(false))
        && &*fold.accumulator != "__result__"
}

fn own_size(expr: &Expr) -> Option<u64> {
    Some(match &expr.kind {
        Kind::Literal(Literal::String(text)) => text.chars().count() as u64,
        Kind::Literal(Literal::Bytes(bytes)) => bytes.len() as u64,
        Kind::Literal(_) => 1,
        Kind::List(elements) => elements.len() as u64,
        Kind::Map(entries) => entries.len() as u64,
        _ => return None,
    })
}

fn is_scalar(of: &Type) -> bool {
    match of {
        Type::Bool | Type::Double | Type::Duration | Type::Int | Type::Timestamp | Type::Uint => true,
        _ => of.unwrapped().is_some_and(is_scalar),
    }
}
