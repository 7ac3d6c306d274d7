//! A node as the scheduler reads it.

use api::{SmolStr, Value};
use serde::{Deserialize, Deserializer};

use crate::demand::ResourceList;

#[derive(Debug, Default, PartialEq, Deserialize)]
pub(crate) struct NodeView {
    #[serde(default)]
    pub(crate) spec: NodeSpec,
    #[serde(default)]
    pub(crate) status: NodeStatus,
}

#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub(crate) struct NodeSpec {
    pub(crate) unschedulable: bool,
    #[serde(deserialize_with = "listed")]
    pub(crate) taints: Vec<Taint>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(default)]
pub(crate) struct Taint {
    pub(crate) key: SmolStr,
    pub(crate) value: SmolStr,
    pub(crate) effect: SmolStr,
}

#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct NodeStatus {
    pub(crate) allocatable: ResourceList,
    #[serde(deserialize_with = "listed")]
    pub(crate) declared_features: Vec<SmolStr>,
    #[serde(deserialize_with = "listed")]
    pub(crate) images: Vec<Image>,
}

#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Image {
    #[serde(deserialize_with = "listed")]
    pub(crate) names: Vec<SmolStr>,
    pub(crate) size_bytes: i64,
}

impl NodeStatus {
    /// How many pods the node takes.
    pub(crate) fn pods(&self) -> i64 {
        let given: Option<&Value> = self.allocatable.as_ref().and_then(|list| list.get("pods"));
        given
            .and_then(|q| api::Quantity::from_json(q).ok())
            .map(|q| q.value())
            .unwrap_or_default()
    }
}

/// A list that may be null.
fn listed<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<Vec<T>, D::Error> {
    Ok(Option::deserialize(from)?.unwrap_or_default())
}
