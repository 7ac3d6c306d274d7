//! What a value's type can do at all, before it is known whether it can do it with this other value.

use super::Value;

/// Upstream asks for these before it calls an operator, and words its refusals accordingly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trait {
    Adder,
    Comparer,
    Divider,
    Modder,
    Multiplier,
    Negator,
    Subtractor,
    Matcher,
    Sizer,
    Lister,
}

impl Value<'_> {
    pub(crate) fn has(&self, wanted: Trait) -> bool {
        use Trait::{
            Adder, Comparer, Divider, Lister, Matcher, Modder, Multiplier, Negator, Sizer, Subtractor,
        };
        let has: &[Trait] = match self {
            Value::Bool(_) => &[Comparer, Negator],
            Value::Bytes(_) => &[Adder, Comparer, Sizer],
            Value::Double(_) => &[Adder, Comparer, Divider, Multiplier, Negator, Subtractor],
            Value::Duration(_) => &[Adder, Comparer, Negator, Subtractor],
            Value::Int(_) => &[Adder, Comparer, Divider, Modder, Multiplier, Negator, Subtractor],
            Value::String(_) => &[Adder, Comparer, Matcher, Sizer],
            Value::Timestamp(_) => &[Adder, Comparer, Subtractor],
            Value::Uint(_) => &[Adder, Comparer, Divider, Modder, Multiplier, Subtractor],
            Value::List(_) => &[Adder, Lister, Sizer],
            Value::Map(_) => &[Sizer],
            _ => &[],
        };
        has.contains(&wanted)
    }

    /// Types that take calls themselves, and so refuse them in other words.
    pub(crate) fn is_receiver(&self) -> bool {
        matches!(self, Value::String(_) | Value::Timestamp(_) | Value::Duration(_))
    }
}
