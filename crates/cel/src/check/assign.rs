//! When one type can stand for another, and what that settles about type parameters.

use std::collections::HashMap;
use std::sync::Arc;

use crate::types::Type;

/// What is known of type parameters. Guesses that do not work out are taken back.
#[derive(Debug, Default)]
pub(super) struct Mapping {
    known: HashMap<Arc<str>, Type>,
    /// What each assignment replaced, newest last.
    undo: Vec<(Arc<str>, Option<Type>)>,
    fresh: usize,
}

impl Mapping {
    pub(super) fn fresh(&mut self) -> Type {
        self.fresh += 1;
        Type::Param(format!("_var{}", self.fresh - 1).into())
    }

    /// Whether all of `from` can stand for `to`; if so, what that says of parameters is kept.
    pub(super) fn assignable(&mut self, to: &[&Type], from: &[&Type]) -> bool {
        let before = self.undo.len();
        let fits = self.all(to, from);
        if !fits {
            for (name, old) in self.undo.drain(before..).rev() {
                match old {
                    Some(old) => self.known.insert(name, old),
                    None => self.known.remove(&name),
                };
            }
        }
        fits
    }

    fn add(&mut self, name: &Arc<str>, of: Type) {
        let old = self.known.insert(name.clone(), of);
        self.undo.push((name.clone(), old));
    }

    fn all(&mut self, first: &[&Type], second: &[&Type]) -> bool {
        first.len() == second.len() && first.iter().zip(second).all(|(a, b)| self.one(a, b))
    }

    fn one(&mut self, first: &Type, second: &Type) -> bool {
        if let Type::Param(name) = second {
            let (valid, had) = self.settle(first, name, second);
            if valid || had {
                return valid;
            }
        }
        if let Type::Param(name) = first {
            return self.settle(second, name, first).0;
        }
        if first.is_dyn_or_error() || second.is_dyn_or_error() {
            return true;
        }
        match (first, second) {
            (Type::Null, other) | (other, Type::Null) => nullable(other),
            (Type::Type(_), Type::Type(_)) => true,
            (Type::Opaque(a, _), Type::Opaque(b, _)) if a != b => false,
            (Type::Opaque(..), Type::Opaque(..))
            | (Type::List(_), Type::List(_))
            | (Type::Map(..), Type::Map(..)) => self.all(&first.parameters(), &second.parameters()),
            _ => first == second,
        }
    }

    /// Whether the parameter can be the type, and whether something was known of it.
    fn settle(&mut self, of: &Type, name: &Arc<str>, parameter: &Type) -> (bool, bool) {
        if of == parameter {
            return (true, true);
        }
        if let Some(known) = self.known.get(name).cloned() {
            if *of == known {
                return (true, true);
            }
            if !self.one(of, &known) {
                return (false, true);
            }
            let general = general(of, &known);
            if !self.refers(parameter, &general) {
                self.add(name, general);
            }
            return (true, true);
        }
        if self.refers(parameter, of) {
            return (false, false);
        }
        self.add(name, of.clone());
        (true, false)
    }

    fn refers(&self, parameter: &Type, within: &Type) -> bool {
        if parameter == within {
            return true;
        }
        match within {
            Type::Param(name) => self
                .known
                .get(name)
                .is_some_and(|known| self.refers(parameter, known)),
            _ => within.parameters().into_iter().any(|p| self.refers(parameter, p)),
        }
    }

    /// The type with all that is known of its parameters put in; those left over are `dyn` if so wanted.
    pub(super) fn substitute(&self, of: &Type, dynamic: bool) -> Type {
        match of {
            Type::Param(name) => match self.known.get(name) {
                Some(known) => self.substitute(known, dynamic),
                None if dynamic => Type::Dyn,
                None => of.clone(),
            },
            Type::List(element) => Type::list(self.substitute(element, dynamic)),
            Type::Map(key, value) => {
                Type::map(self.substitute(key, dynamic), self.substitute(value, dynamic))
            }
            Type::Opaque(name, parameters) => Type::Opaque(
                name.clone(),
                parameters.iter().map(|p| self.substitute(p, dynamic)).collect(),
            ),
            Type::Type(Some(inner)) => Type::of(self.substitute(inner, dynamic)),
            _ => of.clone(),
        }
    }
}

/// Fields of these types can be null.
fn nullable(of: &Type) -> bool {
    matches!(
        of,
        Type::Null | Type::Opaque(..) | Type::Object(_) | Type::Duration | Type::Timestamp
    )
}

/// The one of two types that says less.
pub(super) fn general(first: &Type, second: &Type) -> Type {
    if less_specific(first, second) {
        first.clone()
    } else {
        second.clone()
    }
}

fn less_specific(first: &Type, second: &Type) -> bool {
    if matches!(first, Type::Dyn | Type::Param(_)) {
        return true;
    }
    if matches!(second, Type::Dyn | Type::Param(_)) {
        return false;
    }
    match (first, second) {
        (Type::Type(_), Type::Type(_)) => true,
        (Type::Opaque(a, _), Type::Opaque(b, _)) if a != b => false,
        (Type::Opaque(..), Type::Opaque(..))
        | (Type::List(_), Type::List(_))
        | (Type::Map(..), Type::Map(..)) => {
            let (first, second) = (first.parameters(), second.parameters());
            first.len() == second.len() && first.iter().zip(second).all(|(a, b)| less_specific(a, b))
        }
        _ => first == second,
    }
}
