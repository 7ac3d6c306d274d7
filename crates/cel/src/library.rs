//! The functions of the language and of the Kubernetes libraries, each with the signatures it is declared by.

pub(crate) mod authorizer;
pub(crate) mod cidr;
pub(crate) mod format_string;
pub(crate) mod formats;
pub(crate) mod ip;
pub(crate) mod lists;
pub(crate) mod opaque;
pub(crate) mod optional;
pub(crate) mod quantity;
pub(crate) mod regex;
pub(crate) mod semver;
pub(crate) mod sets;
pub(crate) mod standard;
pub(crate) mod strings;
pub(crate) mod time;
pub(crate) mod urls;

use crate::error::Error;
use crate::value::Value;

/// The text of an argument that must be one.
fn text<'v>(args: &'v [Value<'_>], index: usize) -> Result<&'v str, Error> {
    args.get(index)
        .and_then(Value::as_str)
        .ok_or_else(Error::no_such_overload)
}

fn int(args: &[Value<'_>], index: usize) -> Result<i64, Error> {
    args.get(index)
        .and_then(Value::as_int)
        .ok_or_else(Error::no_such_overload)
}
