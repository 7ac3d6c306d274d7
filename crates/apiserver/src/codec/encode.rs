//! Objects and Statuses to bytes, in the form that was asked for.

use std::sync::Arc;

use api::{Object, Refused, Value};
use bytes::Bytes;
use serde_json::json;

use super::accept::{As, Form, Media};
use super::yaml;
use crate::registry::Served;
use crate::server::Server;

/// What of an object a table's row carries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Include {
    None,
    #[default]
    Metadata,
    Object,
}

impl Server {
    /// One object.
    pub(crate) fn encode(
        &self,
        form: &Form,
        served: &Served,
        object: &Object,
        include: Include,
    ) -> Result<Bytes, Refused> {
        if form.is_plain() {
            return Ok(object.bytes.clone());
        }
        if (form.media, form.as_) == (Media::Protobuf, As::Itself) {
            return protobuf(served, object);
        }
        let value = object.value()?;
        let shaped = match form.as_ {
            As::Itself => value,
            As::Metadata => partial(value),
            As::Table => {
                let metadata = json!({"resourceVersion": value["metadata"]["resourceVersion"]});
                self.table(served, std::slice::from_ref(&value), include, true, &metadata)
            }
        };
        Ok(print(form, &shaped))
    }

    /// What a list shows of an object.
    pub(crate) fn item(
        &self,
        served: &Served,
        object: &Arc<Object>,
        as_: As,
        include: Include,
    ) -> Result<Value, Refused> {
        let value = self.completed(served, Arc::clone(object))?.value()?;
        Ok(match as_ {
            As::Itself => value,
            As::Metadata => partial(value),
            As::Table => self.row(served, &value, include),
        })
    }

    /// A `meta.k8s.io/v1 Table` of these objects.
    pub(crate) fn table(
        &self,
        served: &Served,
        objects: &[Value],
        include: Include,
        with_columns: bool,
        metadata: &Value,
    ) -> Value {
        let rows: Vec<Value> = objects
            .iter()
            .map(|object| self.row(served, object, include))
            .collect();
        let columns = if with_columns {
            served.kind.column_definitions()
        } else {
            json!([])
        };
        json!({
            "apiVersion": "meta.k8s.io/v1", "kind": "Table", "metadata": metadata,
            "columnDefinitions": columns, "rows": rows,
        })
    }

    pub(crate) fn row(&self, served: &Served, object: &Value, include: Include) -> Value {
        let row = served.kind.row(object, self.now());
        let mut out = json!({"cells": row.cells});
        if !row.conditions.is_null() {
            out["conditions"] = row.conditions;
        }
        out["object"] = match include {
            Include::None => Value::Null,
            Include::Metadata => partial_of(object["metadata"].clone()),
            Include::Object => object.clone(),
        };
        out
    }
}

/// One object in protobuf with its envelope, straight from its stored bytes.
pub(crate) fn protobuf(served: &Served, object: &Object) -> Result<Bytes, Refused> {
    let kind = &served.kind;
    let bytes = kinds::protobuf::encode_object(&served.api_version, &kind.kind, &kind.schema, &object.bytes);
    bytes.map(Bytes::from).map_err(|error| unreadable(object, &error))
}

/// Stored bytes that are not what the store was given: a bug, or a foreign hand.
pub(crate) fn unreadable(object: &Object, error: &str) -> Refused {
    Refused::internal(format!(
        "encode {} at revision {}: {error}",
        object.key, object.revision
    ))
}

/// The object's PartialObjectMetadata.
pub(crate) fn partial(mut object: Value) -> Value {
    partial_of(object["metadata"].take())
}

fn partial_of(metadata: Value) -> Value {
    json!({"apiVersion": "meta.k8s.io/v1", "kind": "PartialObjectMetadata", "metadata": metadata})
}

/// A value in a form's medium.
pub(crate) fn print(form: &Form, value: &Value) -> Bytes {
    match form.media {
        Media::Json if form.pretty => {
            let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
            text.push('\n');
            text.into()
        }
        Media::Json => {
            let mut bytes = serde_json::to_vec(value).unwrap_or_default();
            bytes.push(b'\n');
            bytes.into()
        }
        Media::Yaml => yaml::print(value).into(),
        Media::Protobuf => match kinds::protobuf::encode(value) {
            Some(bytes) => bytes.into(),
            None => serde_json::to_vec(value).unwrap_or_default().into(),
        },
    }
}
