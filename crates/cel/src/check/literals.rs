//! Lists, maps and constructed objects.

use std::sync::Arc;

use super::assign::general;
use super::{Checker, Reference};
use crate::syntax::{Element, Entry, Expr, Field, Id};
use crate::types::Type;

impl Checker<'_> {
    pub(super) fn list(&mut self, id: Id, elements: &mut [Element]) {
        let mut all = None;
        for element in elements {
            let of = self.value(&mut element.value, element.optional);
            all = Some(self.join(all, of));
        }
        let of = all.unwrap_or_else(|| self.mapping.fresh());
        self.set(id, Type::list(of));
    }

    pub(super) fn map(&mut self, id: Id, entries: &mut [Entry]) {
        let (mut keys, mut values) = (None, None);
        for entry in entries {
            self.check(&mut entry.key);
            let of = self.get(entry.key.id);
            keys = Some(self.join(keys, of));
            let of = self.value(&mut entry.value, entry.optional);
            values = Some(self.join(values, of));
        }
        let (key, value) = match (keys, values) {
            (Some(key), Some(value)) => (key, value),
            _ => (self.mapping.fresh(), self.mapping.fresh()),
        };
        self.set(id, Type::map(key, value));
    }

    /// The type of a value in a literal; one after `?` must be optional, and counts as what it holds.
    fn value(&mut self, value: &mut Expr, optional: bool) -> Type {
        self.check(value);
        let of = self.get(value.id);
        if !optional {
            return of;
        }
        if let Some(inside) = of.unwrapped() {
            return inside.clone();
        }
        if !of.is_dyn() {
            self.mismatch(value.id, &Type::optional(of.clone()), &of);
        }
        of
    }

    /// Elements of different types make a list of `dyn`; what of it Kubernetes allows is validated afterwards.
    fn join(&mut self, previous: Option<Type>, current: Type) -> Type {
        let Some(previous) = previous else { return current };
        if self.assignable(&previous, &current) {
            general(&previous, &current)
        } else {
            Type::Dyn
        }
    }

    pub(super) fn object(&mut self, id: Id, name: &Arc<str>, fields: &mut [Field]) {
        let Some((known, reference)) = self.lookup(name) else {
            return self.undeclared(id, name);
        };
        let of = match reference {
            Reference::Type(of @ (Type::Object(_) | Type::Duration | Type::Timestamp)) => of,
            Reference::Type(of) => {
                self.problem(id, format!("'{}' is not a message type", of.name()));
                Type::Error
            }
            _ => {
                self.problem(id, format!("'{}' is not a type", known.name()));
                Type::Error
            }
        };
        self.set(id, of);
        for field in fields {
            let found = self.value(&mut field.value, field.optional);
            let wanted = self
                .object_field(field.id, name, &field.name)
                .unwrap_or(Type::Error);
            if !self.assignable(&wanted, &found) {
                let message = format!(
                    "expected type of field '{}' is '{}' but provided type is '{}'",
                    field.name,
                    wanted.label(),
                    found.label()
                );
                self.problem(field.id, message);
            }
        }
    }
}
