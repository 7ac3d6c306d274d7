//! The actor of most loops: a step is one write through the API.

use std::sync::Arc;

use api::{BoxFuture, Client, Identity, Object, Query, Reason, Refused, Verb};
use reconcile::{Actor, ApiStep, Done, Event, Live, Written};

use crate::events::Recorder;

/// Performs [`ApiStep`]s and records their Events.
pub struct ApiActor {
    client: Arc<dyn Client>,
    recorder: Recorder,
}

impl ApiActor {
    pub fn new(client: Arc<dyn Client>, recorder: Recorder) -> Self {
        Self { client, recorder }
    }

    async fn perform(&self, as_: &Identity, step: ApiStep) -> Result<Done, Refused> {
        for live in &step.only_if {
            if !self.holds(as_, live).await? {
                return Ok(Done::default());
            }
        }
        let key = step.write.key.clone();
        let deletes = matches!(step.write.verb, Verb::Delete(_));
        let answer = self.client.write(as_, step.write).await;
        match answer {
            Ok(object) => {
                self.tell(step.done, &object.key.name, "");
                let revision = object.revision;
                let key = if key.name.is_empty() {
                    object.key.clone()
                } else {
                    key
                };
                Ok(Done {
                    written: vec![Written {
                        key,
                        revision,
                        deleted: deletes && object.meta.deleted().is_none(),
                    }],
                    events: Vec::new(),
                })
            }
            Err(refused) if deletes && refused.is_not_found() => Ok(Done::default()),
            Err(refused) if is_namespace_terminating(&refused) => Ok(Done::default()),
            Err(refused) => {
                self.tell(step.failed, &key.name, &refused.message);
                Err(refused)
            }
        }
    }

    async fn holds(&self, as_: &Identity, live: &Live) -> Result<bool, Refused> {
        Ok(match live {
            Live::Absent(key, uid) => self
                .get(as_, key)
                .await?
                .is_none_or(|object| object.meta.uid != *uid),
            Live::Present(key, uid) => {
                let found = self.get(as_, key).await?;
                found.is_some_and(|object| object.meta.uid == *uid && object.meta.deleted().is_none())
            }
            Live::Missing(key) => self.get(as_, key).await?.is_none(),
            Live::Empty(resource, namespace) => {
                let query = Query {
                    limit: 1,
                    ..Query::all(resource).in_namespace(namespace.clone())
                };
                match self.client.list(as_, query).await {
                    Ok(page) => page.objects.is_empty(),
                    // A resource that is served no more holds nothing.
                    Err(refused) if refused.is_not_found() => true,
                    Err(refused) => return Err(refused),
                }
            }
        })
    }

    async fn get(&self, as_: &Identity, key: &api::Key) -> Result<Option<Arc<Object>>, Refused> {
        match self.client.list(as_, Query::one(key)).await {
            Ok(page) => Ok(page.objects.into_iter().next()),
            Err(refused) if refused.is_not_found() => Ok(None),
            Err(refused) => Err(refused),
        }
    }

    fn tell(&self, event: Option<Event>, name: &str, error: &str) {
        if let Some(mut event) = event {
            event.message = event.message.replace("{name}", name).replace("{error}", error);
            self.recorder.record(event);
        }
    }
}

impl Actor<ApiStep> for ApiActor {
    fn perform<'a>(&'a self, as_: &'a Identity, step: ApiStep) -> BoxFuture<'a, Result<Done, Refused>> {
        Box::pin(self.perform(as_, step))
    }
}

/// A create in a namespace that is on its way out: nothing will ever close this gap but the namespace's end.
fn is_namespace_terminating(refused: &Refused) -> bool {
    refused.reason == Reason::Forbidden
        && refused.details.as_ref().is_some_and(|details| {
            details
                .causes
                .iter()
                .any(|(reason, ..)| reason == "NamespaceTerminating")
        })
}
