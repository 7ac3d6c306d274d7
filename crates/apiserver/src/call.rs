//! A request after its URL is understood: what the pipeline works on, whichever door it came through.

use std::sync::Arc;

use api::{Identity, SmolStr};

use crate::admission::Warnings;
use crate::audit::Trail;
use crate::authorize::Attributes;
use crate::registry::Served;

/// One request for one resource, subresource or collection.
pub struct Call<'a> {
    pub as_: &'a Identity,
    pub served: Arc<Served>,
    /// Empty for the object itself.
    pub subresource: SmolStr,
    /// Empty for cluster-scoped resources, and for reads of all namespaces.
    pub namespace: SmolStr,
    /// Empty for a collection.
    pub name: SmolStr,
    pub options: Options,
    pub warnings: Warnings,
    /// What the audit is to know of it.
    pub trail: Trail,
}

/// The options that all writes have.
#[derive(Clone, Debug, Default)]
pub struct Options {
    pub dry_run: bool,
    /// `metadata.managedFields[].manager`
    pub manager: SmolStr,
    pub validation: FieldValidation,
}

/// What becomes of fields that the schema does not know, or that come twice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FieldValidation {
    Ignore,
    #[default]
    Warn,
    Strict,
}

impl<'a> Call<'a> {
    pub fn new(
        as_: &'a Identity,
        served: Arc<Served>,
        namespace: impl Into<SmolStr>,
        name: impl Into<SmolStr>,
    ) -> Self {
        Self {
            as_,
            served,
            subresource: SmolStr::default(),
            namespace: namespace.into(),
            name: name.into(),
            options: Options::default(),
            warnings: Warnings::default(),
            trail: Trail::default(),
        }
    }

    pub fn key(&self) -> api::Key {
        self.served.key(&self.namespace, &self.name)
    }

    /// The question whether this call may be made.
    pub fn attributes<'b>(&'b self, verb: &'b str, fields: &'b str, labels: &'b str) -> Attributes<'b> {
        Attributes::Resource {
            verb,
            group: &self.served.kind.group,
            version: &self.served.kind.version,
            resource: &self.served.kind.plural,
            subresource: &self.subresource,
            namespace: &self.namespace,
            name: &self.name,
            fields,
            labels,
        }
    }
}
