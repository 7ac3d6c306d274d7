//! Bytes to objects and objects to bytes, in the forms that clients ask for.

pub(crate) mod accept;
pub(crate) mod encode;
pub(crate) mod goish;
pub(crate) mod yaml;
