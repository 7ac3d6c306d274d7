//! What the environment knows by name: functions with their overloads, and variables.

mod signature;
pub(crate) mod table;

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use crate::error::Outcome;
use crate::types::Type;
use crate::value::{Trait, Value};

/// What a function does with its arguments.
pub(crate) type Body = for<'a> fn(&[Value<'a>]) -> Outcome<'a>;

/// How upstream binds a function. It evaluates all arguments of the first two kinds, and stops at the first error with
/// the third, which shows in the cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Unary,
    Binary,
    Many,
}

#[derive(Clone, Debug)]
pub(crate) struct Overload {
    pub(crate) id: &'static str,
    /// Called as `target.function()`.
    pub(crate) member: bool,
    pub(crate) parameters: Vec<Type>,
    pub(crate) result: Type,
    /// Names of the type parameters.
    pub(crate) generic: Vec<Arc<str>>,
    pub(crate) form: Form,
    pub(crate) body: Option<Body>,
}

/// One body for all overloads, for values that have the trait.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Singleton {
    pub(crate) wants: Option<Trait>,
    pub(crate) body: Body,
    pub(crate) form: Form,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Function {
    pub(crate) overloads: Vec<Overload>,
    pub(crate) singleton: Option<Singleton>,
    /// The types of arguments are left to the body when it runs.
    pub(crate) unguarded: bool,
}

pub(crate) type Functions = HashMap<&'static str, Function>;

/// The functions of Kubernetes 1.`minor`, made once for each version.
pub(crate) fn functions(minor: u32) -> Arc<Functions> {
    static BY_VERSION: LazyLock<std::sync::Mutex<HashMap<u32, Arc<Functions>>>> =
        LazyLock::new(Default::default);
    let mut known = BY_VERSION
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    known
        .entry(minor)
        .or_insert_with(|| Arc::new(build(minor)))
        .clone()
}

fn build(minor: u32) -> Functions {
    let mut functions = Functions::new();
    for library in table::LIBRARIES {
        let inside = library.since <= minor && library.until.is_none_or(|until| minor < until);
        if inside {
            library
                .functions
                .iter()
                .for_each(|declared| add(&mut functions, declared));
        }
    }
    functions
}

pub(crate) fn add(functions: &mut Functions, declared: &table::Declared) {
    let function = functions.entry(declared.function).or_default();
    if let Some(singleton) = declared.singleton {
        function.singleton = Some(singleton);
    }
    function.unguarded |= declared.unguarded;
    for (id, signature, form, body) in declared.overloads {
        function
            .overloads
            .push(signature::overload(id, signature, *form, *body));
    }
}
