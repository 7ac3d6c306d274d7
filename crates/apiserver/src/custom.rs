//! Custom resources: a CustomResourceDefinition becomes the same [`kinds::Kind`] that built-in kinds are, and from then on
//! nothing is special about it. Definitions are followed in the commit that changes them, so there is nothing to wait for.

mod conversion;
mod definition;
mod rules;
mod status;

use std::sync::Arc;

use api::{DeleteOptions, Identity, Object, Refused, Resource, SmolStr, Value};
use serde_json::json;

pub(crate) use definition::{Custom, ScalePaths};

use crate::call::Call;
use crate::pipeline::How;
use crate::read::At;
use crate::registry::Served;
use crate::select::Selector;
use crate::server::Server;

pub(crate) const DEFINITIONS: Resource = Resource::of("apiextensions.k8s.io", "customresourcedefinitions");
/// Holds a definition until its objects are gone.
const CLEANUP: &str = "customresourcecleanup.apiextensions.k8s.io";

/// Whether this is the resource of definitions.
pub(crate) fn is_definition(served: &Served) -> bool {
    served.resource == DEFINITIONS
}

impl Server {
    /// Serves what the stored definitions define.
    pub(crate) fn load_definitions(&self) {
        for object in self.stored_in(&DEFINITIONS, "") {
            self.follow_definition(&object, false);
        }
    }

    /// Serves what this definition defines as it is now, or no longer.
    pub(crate) fn follow_definition(&self, object: &Object, gone: bool) {
        let customs = match object.value() {
            Ok(value) if !gone && status::is_established(&value) => definition::read(&value),
            _ => Vec::new(),
        };
        self.registry().set(&object.key.name, customs);
    }

    /// Before a definition is written: its status says whether its names are its own.
    pub(crate) fn settle_definition(&self, definition: &mut Value) {
        let name = definition["metadata"]["name"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        let taken = self
            .registry()
            .names_of_others(&name, definition["spec"]["group"].as_str().unwrap_or_default());
        status::settle(definition, &taken, self.now());
    }

    /// Before a definition is marked as deleted: if it has objects, they go first.
    pub(crate) fn hold_definition(&self, definition: &mut Value) {
        let name = SmolStr::new(definition["metadata"]["name"].as_str().unwrap_or_default());
        let has_objects = self.customs_of(&name).iter().any(|served| self.count(served) > 0);
        let meta = crate::pipeline::metadata(definition);
        let finalizers = meta.entry("finalizers").or_insert_with(|| json!([]));
        if let Some(all) = finalizers.as_array_mut() {
            all.retain(|finalizer| finalizer != CLEANUP);
            if has_objects {
                all.push(json!(CLEANUP));
            }
        }
        if finalizers.as_array().is_some_and(Vec::is_empty) {
            meta.remove("finalizers");
        }
        if has_objects {
            status::terminate(definition, self.now());
        }
    }

    fn customs_of(&self, definition: &str) -> Vec<Arc<Served>> {
        let table = self.registry().table();
        let all = table
            .groups
            .iter()
            .flat_map(|group| &group.versions)
            .flat_map(|version| &version.kinds);
        let of = |served: &&Arc<Served>| served.definition.as_deref() == Some(definition);
        all.filter(of).take(1).cloned().collect()
    }

    fn count(&self, served: &Served) -> usize {
        let prefix = served.home.as_ref().map(|home| home.store_prefix(""));
        let range = prefix.map(store::Range::all);
        range
            .and_then(|range| self.store().count(&range).ok())
            .unwrap_or_default()
    }

    /// Deletes the objects of a definition that is on its way out, and lets go of it once they are gone.
    pub(crate) async fn clean_up_definition(&self, definition: &str) -> Result<(), Refused> {
        let as_ = Identity::apiserver();
        for served in self.customs_of(definition) {
            let call = Call::new(&as_, Arc::clone(&served), "", "");
            let everything = Selector::parse(&served, &api::Selection::default())?;
            Box::pin(self.delete_collection(&call, &everything, DeleteOptions::default())).await?;
            let home = served.home()?;
            let left = self.select(home, "", &everything, At::Now, 1, "")?;
            if !left.entries.is_empty() {
                return Ok(());
            }
        }
        self.let_go_of(&as_, definition).await
    }

    async fn let_go_of(&self, as_: &Identity, definition: &str) -> Result<(), Refused> {
        let Some(served) = self.registry().resource(&DEFINITIONS, "v1") else {
            return Ok(());
        };
        let call = Call::new(as_, served, "", definition);
        let release = |definition: &mut Value| {
            if let Some(all) = definition["metadata"]["finalizers"].as_array_mut() {
                all.retain(|finalizer| finalizer != CLEANUP);
            }
            Ok(())
        };
        match Box::pin(self.change(&call, How::Edit(Box::new(release)))).await {
            Err(refused) if !refused.is_not_found() => Err(refused),
            _ => Ok(()),
        }
    }

    /// After an object went: if it was the last of a definition that waits for that, the definition goes too.
    pub(crate) async fn after_last(&self, served: &Served) {
        let Some(definition) = &served.definition else {
            return;
        };
        let stored = self.stored(&DEFINITIONS, "", definition);
        let waits = stored.is_some_and(|object| {
            object.meta.deleted().is_some() && object.meta.finalizers().iter().any(|f| f == CLEANUP)
        });
        if !waits || self.count(served) > 0 {
            return;
        }
        if let Err(refused) = self.let_go_of(&Identity::apiserver(), definition).await {
            tracing::warn!(%refused, %definition, "a definition without objects is still there");
        }
    }
}
