//! The types that a schema declares.
