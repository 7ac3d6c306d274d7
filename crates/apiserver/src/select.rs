//! Which objects a list, a watch or a deletecollection is about.

use api::selector::{FieldSelector, LabelSelector};
use api::{Meta, Object, Paths, Refused, Selection, SmolStr};

use crate::registry::Served;

/// A selection, understood: fields by their path in the stored object.
#[derive(Clone, Debug)]
pub(crate) struct Selector {
    labels: LabelSelector,
    fields: Vec<Field>,
    /// `metadata.name=` of a field selector, or the name of a get: there can be only one.
    pub(crate) name: Option<SmolStr>,
    /// `metadata.namespace=`
    namespace: Option<SmolStr>,
}

#[derive(Clone, Debug)]
struct Field {
    path: SmolStr,
    equal: bool,
    value: SmolStr,
}

impl Selector {
    pub(crate) fn parse(served: &Served, selection: &Selection) -> Result<Self, Refused> {
        let bad = |error: api::selector::SelectorError| Refused::bad_request(error.to_string());
        let labels = if selection.labels.is_empty() {
            LabelSelector::everything()
        } else {
            LabelSelector::parse(&selection.labels).map_err(bad)?
        };
        let mut selector = Self {
            labels,
            fields: Vec::new(),
            name: Some(selection.name.clone()).filter(|name| !name.is_empty()),
            namespace: None,
        };
        if selection.fields.is_empty() {
            return Ok(selector);
        }
        for requirement in FieldSelector::parse(&selection.fields).map_err(bad)?.requirements {
            let path = path_of(served, &requirement.field)?;
            let value = SmolStr::new(&requirement.value);
            match (path.as_str(), requirement.equal) {
                ("metadata.name", true) if selector.name.is_none() => selector.name = Some(value),
                ("metadata.namespace", true) if selector.namespace.is_none() => {
                    selector.namespace = Some(value)
                }
                (_, equal) => selector.fields.push(Field { path, equal, value }),
            }
        }
        Ok(selector)
    }

    pub(crate) fn is_everything(&self) -> bool {
        self.labels.is_everything()
            && self.fields.is_empty()
            && self.name.is_none()
            && self.namespace.is_none()
    }

    /// The same, whatever the fields of the kind's own are: they may have other names in the stored version.
    pub(crate) fn without_fields(&self) -> Self {
        Self {
            fields: Vec::new(),
            ..self.clone()
        }
    }

    pub(crate) fn has_fields(&self) -> bool {
        !self.fields.is_empty()
    }

    /// The indexed field whose one value is asked for: watches of it are dealt their events, and wake for no others.
    pub(crate) fn lane(&self) -> Option<(&SmolStr, &str)> {
        let field = self
            .fields
            .iter()
            .find(|field| field.equal && field.path == "spec.nodeName")?;
        Some((&field.path, &field.value))
    }

    pub(crate) fn matches(&self, object: &Object) -> bool {
        self.name.as_ref().is_none_or(|name| *name == object.key.name)
            && self
                .namespace
                .as_ref()
                .is_none_or(|namespace| *namespace == object.key.namespace)
            && self.fields.iter().all(|field| field.matches(object))
            && self.labels.matches_meta(&object.meta)
    }
}

/// Upstream's `source` of an Event: its component, or else who reported it.
const EVENT_SOURCE: (&str, [&str; 2]) = ("source", ["source.component", "reportingComponent"]);

/// The paths that an object's index must hold so that it can be selected by this one.
pub(crate) fn indexed_by(path: &SmolStr) -> Vec<SmolStr> {
    if path == EVENT_SOURCE.0 {
        EVENT_SOURCE.1.map(SmolStr::new_static).to_vec()
    } else {
        vec![path.clone()]
    }
}

impl Field {
    fn matches(&self, object: &Object) -> bool {
        let found = match self.path.as_str() {
            "metadata.name" => object.key.name.as_str(),
            "metadata.namespace" => object.key.namespace.as_str(),
            path if path == EVENT_SOURCE.0 => {
                let fields = EVENT_SOURCE.1.iter().filter_map(|path| object.meta.field(path));
                fields
                    .into_iter()
                    .find(|value| !value.is_empty())
                    .unwrap_or_default()
            }
            path => match object.meta.field(path) {
                Some(value) => value,
                None => return self.matches_unindexed(object),
            },
        };
        self.is_met_by(found)
    }

    /// What is absent counts as the zero that upstream prints for it.
    fn is_met_by(&self, found: &str) -> bool {
        let zero = found.is_empty() && matches!(self.value.as_str(), "false" | "0");
        (zero || found == self.value) == self.equal
    }

    /// An object that was decoded before its kind was known has no index.
    fn matches_unindexed(&self, object: &Object) -> bool {
        let value = object.value().unwrap_or_default();
        let found = Meta::of(&value, &Paths::from([self.path.clone()]));
        self.is_met_by(found.field(&self.path).unwrap_or_default())
    }
}

fn path_of(served: &Served, label: &str) -> Result<SmolStr, Refused> {
    let selectable = &served.kind.selectable;
    if let Some(found) = selectable.iter().find(|s| s.label == label) {
        return Ok(found.path.clone());
    }
    if matches!(label, "metadata.name" | "metadata.namespace") {
        return Ok(SmolStr::new(label));
    }
    let simple = selectable.iter().all(|s| s.label.starts_with("metadata."));
    Err(Refused::bad_request(if simple {
        format!("\"{label}\" is not a known field selector: only \"metadata.name\", \"metadata.namespace\"")
    } else {
        format!("field label not supported: {label}")
    }))
}
