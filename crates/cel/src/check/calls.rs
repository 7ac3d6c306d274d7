//! Calls: which function is meant, and which of its overloads the arguments fit.

use std::sync::Arc;

use super::assign::Mapping;
use super::{Checker, Reference};
use crate::declarations::{Function, Overload};
use crate::syntax::{Expr, Id, Kind, Literal};
use crate::types::Type;

impl Checker<'_> {
    pub(super) fn call(&mut self, expr: &mut Expr) {
        let id = expr.id;
        let Kind::Call {
            function,
            target,
            arguments,
        } = &mut expr.kind
        else {
            return;
        };
        if &**function == "_?._" {
            return self.optional_select(id, arguments);
        }
        arguments.iter_mut().for_each(|a| self.check(a));
        let Some(receiver) = target else {
            let name = function.strip_prefix('.').unwrap_or(function).to_owned();
            return self.global(id, function, &name, arguments);
        };
        if let Some(qualified) = qualified(receiver, function)
            && self.scope.functions.contains_key(qualified.as_str())
        {
            *target = None;
            return self.global(id, function, &qualified, arguments);
        }
        self.check(receiver);
        match self.scope.functions.get(&**function) {
            Some(found) => {
                let function = function.clone();
                let arguments: Vec<Id> = [receiver.id]
                    .into_iter()
                    .chain(arguments.iter().map(|a| a.id))
                    .collect();
                self.resolve(id, &function, found, &arguments, true);
            }
            None => {
                let name = function.clone();
                self.undeclared(id, &name);
            }
        }
    }

    fn global(&mut self, id: Id, function: &mut Arc<str>, name: &str, arguments: &[Expr]) {
        let Some(found) = self.scope.functions.get(name) else {
            let written = function.to_string();
            return self.undeclared(id, &written);
        };
        *function = name.into();
        let arguments: Vec<Id> = arguments.iter().map(|a| a.id).collect();
        self.resolve(id, name, found, &arguments, false);
    }

    fn optional_select(&mut self, id: Id, arguments: &mut [Expr]) {
        let [operand, name] = arguments else { return };
        let Some(Literal::String(field)) = name.literal().cloned() else {
            return;
        };
        let of = self.field(id, operand, &field, true);
        let of = self.substituted(&of);
        self.set(name.id, Type::String);
        self.set(id, of);
        self.references[id] = Reference::Overloads(vec!["select_optional_field"]);
    }

    fn resolve(&mut self, id: Id, name: &str, function: &Function, arguments: &[Id], member: bool) {
        let found = if matches!(name, "_&&_" | "_||_") {
            self.logic(function, arguments)
        } else {
            self.overloads(id, name, function, arguments, member)
        };
        match found {
            Some((of, overloads)) => {
                self.set(id, of);
                self.references[id] = Reference::Overloads(overloads);
            }
            None => self.set(id, Type::Error),
        }
    }

    fn logic(&mut self, function: &Function, arguments: &[Id]) -> Option<(Type, Vec<&'static str>)> {
        let mut good = true;
        for argument in arguments {
            let of = self.get(*argument);
            if !self.assignable(&of, &Type::Bool) {
                self.mismatch(*argument, &Type::Bool, &of);
                good = false;
            }
        }
        good.then(|| (Type::Bool, function.overloads.iter().map(|o| o.id).collect()))
    }

    fn overloads(
        &mut self,
        id: Id,
        name: &str,
        function: &Function,
        arguments: &[Id],
        member: bool,
    ) -> Option<(Type, Vec<&'static str>)> {
        let types: Vec<Type> = arguments.iter().map(|a| self.get(*a)).collect();
        let (mut result, mut ids): (Option<Type>, _) = (None, Vec::new());
        for overload in function.overloads.iter().filter(|o| o.member == member) {
            let (parameters, yields) = fresh(&mut self.mapping, overload);
            let parameters: Vec<&Type> = parameters.iter().collect();
            if !self
                .mapping
                .assignable(&types.iter().collect::<Vec<_>>(), &parameters)
            {
                continue;
            }
            ids.push(overload.id);
            let yields = self.substituted(&yields);
            result = Some(match result {
                Some(known) if !known.is_dyn() && known != yields => Type::Dyn,
                Some(known) => known,
                None => yields,
            });
        }
        if result.is_none() {
            let signature = self.signature(&types, member);
            self.problem(
                id,
                format!("found no matching overload for '{name}' applied to '{signature}'"),
            );
        }
        result.map(|of| (of, ids))
    }

    fn signature(&self, types: &[Type], member: bool) -> String {
        let labels: Vec<String> = types
            .iter()
            .map(|t| self.mapping.substitute(t, true).label())
            .collect();
        match labels.split_first() {
            Some((target, rest)) if member => format!("{target}.({})", rest.join(", ")),
            _ => format!("({})", labels.join(", ")),
        }
    }
}

fn qualified(target: &Expr, function: &str) -> Option<String> {
    let prefix = target.qualified()?;
    Some(format!(
        "{}.{function}",
        prefix.strip_prefix('.').unwrap_or(&prefix)
    ))
}

/// The overload's types with new parameters in place of its own.
fn fresh(mapping: &mut Mapping, overload: &Overload) -> (Vec<Type>, Type) {
    if overload.generic.is_empty() {
        return (overload.parameters.clone(), overload.result.clone());
    }
    let new: Vec<Type> = overload.generic.iter().map(|_| mapping.fresh()).collect();
    let replace = |of: &Type| replaced(of, &overload.generic, &new);
    (
        overload.parameters.iter().map(replace).collect(),
        replace(&overload.result),
    )
}

fn replaced(of: &Type, names: &[Arc<str>], new: &[Type]) -> Type {
    let inside = |t: &Type| replaced(t, names, new);
    match of {
        Type::Param(name) => names
            .iter()
            .position(|n| n == name)
            .map_or_else(|| of.clone(), |i| new[i].clone()),
        Type::List(element) => Type::list(inside(element)),
        Type::Map(key, value) => Type::map(inside(key), inside(value)),
        Type::Opaque(name, parameters) => Type::Opaque(name.clone(), parameters.iter().map(inside).collect()),
        Type::Type(Some(inner)) => Type::of(inside(inner)),
        _ => of.clone(),
    }
}
