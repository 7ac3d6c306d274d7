//! Other servers on the same store: what they define is served here, too.

use std::collections::HashMap;
use std::sync::Arc;

use api::{Object, Resource, SmolStr};
use store::Watch;

use crate::aggregate::API_SERVICES;
use crate::custom::DEFINITIONS;
use crate::server::Server;

/// Takes in one object as it is now, or (`true`) that it is gone.
type Follow = fn(&Server, &Object, bool);

impl Server {
    /// Serves custom resources and passes requests on as other servers on the same store have it written, and holds what
    /// their Services hold. Runs until dropped. A server that is alone needs none of it: it follows its own commits.
    pub async fn follow_others(&self) {
        tokio::join!(
            self.follow_all(DEFINITIONS, Server::follow_definition),
            self.follow_all(API_SERVICES, Server::follow_api_service),
            self.keep_repairing_claims(),
        );
    }

    async fn follow_all(&self, resource: Resource, follow: Follow) {
        let mut known: HashMap<SmolStr, Arc<Object>> = HashMap::new();
        loop {
            let from = self.store().revision();
            let mut before = std::mem::take(&mut known);
            for object in self.stored_in(&resource, "") {
                before.remove(&object.key.name);
                follow(self, &object, false);
                known.insert(object.key.name.clone(), object);
            }
            before.values().for_each(|gone| follow(self, gone, true));
            let served = self.registry().resource(&resource, "");
            let Some(home) = served.as_ref().and_then(|served| served.home.as_ref()) else {
                return;
            };
            // What is lost in between is found by looking at everything again.
            if let Ok(watch) = self.store().watch(home.store_prefix(""), from) {
                self.follow_changes(&resource, watch, follow, &mut known).await;
            }
        }
    }

    /// Until the watch is lost. An object is taken as it is now: a commit of this server's may have been quicker.
    async fn follow_changes(
        &self,
        resource: &Resource,
        mut watch: Watch<Object>,
        follow: Follow,
        known: &mut HashMap<SmolStr, Arc<Object>>,
    ) {
        while let Ok(change) = watch.next().await {
            for event in &change.events {
                let name = &event.entry.object.key.name;
                match self.stored(resource, "", name) {
                    Some(object) => {
                        follow(self, &object, false);
                        known.insert(name.clone(), object);
                    }
                    None => {
                        follow(self, &event.entry.object, true);
                        known.remove(name);
                    }
                }
            }
        }
    }
}
