//! Objects as rows of a Table: what `kubectl get` shows. Columns are in the table of kinds; their cells are made here.

pub mod age;
mod cells;
mod json_path;
mod metrics;
mod pod;
mod selector;

use api::{Timestamp, Value};
use serde_json::json;

use crate::kind::{Column, Kind};

pub use json_path::JsonPath;

/// One row: a cell for each column, and the row's conditions (null where there are none).
#[derive(Debug, PartialEq)]
pub struct Row {
    pub cells: Vec<Value>,
    pub conditions: Value,
}

impl Kind {
    /// The row of an object written in this version.
    pub fn row(&self, object: &Value, now: Timestamp) -> Row {
        let conditions = if self.kind == "Pod" && self.group.is_empty() {
            pod::conditions(object)
        } else {
            Value::Null
        };
        Row {
            cells: cells::of(self, object, now),
            conditions,
        }
    }

    /// `columnDefinitions` of a Table.
    pub fn column_definitions(&self) -> Value {
        self.columns.iter().map(definition).collect()
    }
}

/// The cells of a custom resource, column by column; `None` if a column's path is none.
pub fn cells_of_columns(columns: &[Column], object: &Value, now: Timestamp) -> Option<Vec<Value>> {
    columns
        .iter()
        .all(|c| JsonPath::parse(&c.json_path).is_some())
        .then(|| columns.iter().map(|c| json_path::cell(c, object, now)).collect())
}

fn definition(column: &Column) -> Value {
    json!({
        "name": column.name.as_str(),
        "type": column.type_.as_str(),
        "format": column.format.as_str(),
        "description": "",
        "priority": column.priority,
    })
}

/// The first columns of every custom resource, and the last where its definition names none.
pub fn custom_columns(columns: Vec<Column>) -> Vec<Column> {
    let column = |name: &'static str, type_: &'static str, format: &'static str, path: &'static str| Column {
        name: name.into(),
        type_: type_.into(),
        format: format.into(),
        priority: 0,
        json_path: path.into(),
    };
    let mut all = vec![column("Name", "string", "name", ".metadata.name")];
    all.extend(columns);
    all
}
