//! Why an evaluation yields no value.

use std::borrow::Cow;
use std::fmt;

use crate::value::Value;

/// What an expression comes to if not to a value. `Failed` can be outweighed by the other side of `&&` and `||`, as
/// the language has it; the others end the evaluation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// The expression's own mistake, in upstream's words.
    Failed(Cow<'static, str>),
    /// The evaluation cost more than it was allowed to.
    CostExceeded,
    /// The caller gave up on the evaluation.
    Interrupted,
}

pub(crate) type Outcome<'a> = Result<Value<'a>, Error>;

impl Error {
    pub(crate) fn new(message: impl Into<Cow<'static, str>>) -> Self {
        Error::Failed(message.into())
    }

    pub(crate) fn no_such_overload() -> Self {
        Error::new("no such overload")
    }

    /// Nothing may go on after it.
    pub(crate) fn ends(&self) -> bool {
        !matches!(self, Error::Failed(_))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Error::Failed(message) => message,
            Error::CostExceeded => "operation cancelled: actual cost limit exceeded",
            Error::Interrupted => "operation interrupted",
        })
    }
}

impl std::error::Error for Error {}
