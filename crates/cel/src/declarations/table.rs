//! All libraries in the order in which upstream adds them, which is the order in which overloads are tried.

use super::{Body, Form, Singleton};
use crate::library;

pub(crate) struct Library {
    /// In Kubernetes 1.`since`.
    pub(crate) since: u32,
    pub(crate) until: Option<u32>,
    pub(crate) functions: &'static [Declared],
}

/// A function, or more overloads of one.
pub(crate) struct Declared {
    pub(crate) function: &'static str,
    pub(crate) overloads: &'static [Line],
    pub(crate) singleton: Option<Singleton>,
    pub(crate) unguarded: bool,
}

/// Id, signature, form, body.
pub(crate) type Line = (&'static str, &'static str, Form, Option<Body>);

/// A function whose overloads have bodies of their own.
pub(crate) const fn each(function: &'static str, overloads: &'static [Line]) -> Declared {
    Declared {
        function,
        overloads,
        singleton: None,
        unguarded: false,
    }
}

/// A function with one body for all overloads.
pub(crate) const fn one(
    function: &'static str,
    overloads: &'static [Line],
    singleton: Singleton,
) -> Declared {
    Declared {
        function,
        overloads,
        singleton: Some(singleton),
        unguarded: false,
    }
}

const fn always(since: u32, functions: &'static [Declared]) -> Library {
    Library {
        since,
        until: None,
        functions,
    }
}

pub(crate) const LIBRARIES: &[Library] = &[
    always(0, library::standard::FUNCTIONS),
    always(0, library::time::FUNCTIONS),
    always(0, library::urls::FUNCTIONS),
    always(0, library::regex::FUNCTIONS),
    always(0, library::lists::KUBERNETES),
    always(27, library::authorizer::FUNCTIONS),
    always(28, library::optional::FUNCTIONS),
    always(28, library::quantity::FUNCTIONS),
    always(0, library::strings::FUNCTIONS),
    always(29, library::strings::FORMATTING),
    always(29, library::sets::FUNCTIONS),
    always(30, library::ip::FUNCTIONS),
    always(30, library::cidr::FUNCTIONS),
    always(31, library::formats::FUNCTIONS),
    always(31, library::authorizer::SELECTORS),
    always(32, library::optional::COMPREHENSIONS),
    always(33, library::semver::FUNCTIONS),
    always(34, library::lists::EXTENSIONS),
];

/// Only where JSON patches are made.
pub(crate) const JSON_PATCH: &[Declared] = library::strings::JSON_PATCH;
