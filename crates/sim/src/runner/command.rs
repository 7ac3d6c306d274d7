//! The commands: a word each, and what it takes.

use std::time::Duration;

use api::{
    DeleteOptions, Identity, Key, Object, Patch, Propagation, Query, Refused, Resource, SmolStr, Value, Verb,
    Write,
};
use kinds::Kind;
use serde_json::json;

use super::Runner;
use super::ask::{Asked, kind_of, name_of};
use crate::world::{Act, World};

impl<W: World> Runner<W> {
    pub(super) async fn command(&mut self, command: &str, manifest: &str) -> Result<String, String> {
        let asked = Asked::parse(command, &self.admin, &self.home);
        let words: Vec<&str> = asked.words.iter().map(String::as_str).collect();
        match words.as_slice() {
            ["apply"] => self.each(&asked, manifest, Self::apply).await,
            ["create"] => self.each(&asked, manifest, Self::create).await,
            ["delete", object] => self.delete(&asked, object).await,
            ["scale", object, replicas] => {
                let replicas: i64 = replicas.parse().map_err(|_| format!("{replicas} is no number"))?;
                let patch = json!({"spec": {"replicas": replicas}});
                self.patch(&asked, object, "scale", Patch::Merge(patch)).await
            }
            ["patch", object, patch @ ..] => {
                let patch: Value = serde_json::from_str(&patch.join(" ")).map_err(|e| e.to_string())?;
                self.patch(&asked, object, &asked.subresource, Patch::Merge(patch))
                    .await
            }
            ["evict", pod] => self.evict(&asked, pod).await,
            ["get", kinds] => self.get(&asked, kinds).await,
            ["show", object, paths @ ..] => self.show(&asked, object, paths).await,
            ["events"] => self.events(&asked).await,
            ["gaps"] => Ok(self.gaps(&asked).await),
            ["why", object] => self.why(&asked, object).await,
            ["tick", time] => self.world.tick(duration(time)?).await.map(|()| String::new()),
            ["settle"] => self.world.settle().await.map(|()| String::new()),
            _ => {
                let act = self.act(&asked, &words)?;
                self.world.act(act).await?;
                // A real cluster may have been brought up anew for it.
                self.watch_names();
                Ok(String::new())
            }
        }
    }

    /// Whether a command changes nothing, and can be given again.
    pub(super) fn only_looks(&self, command: &str) -> bool {
        let asked = Asked::parse(command, &self.admin, &self.home);
        let word = asked.words.first().map(String::as_str);
        matches!(word, Some("get" | "show" | "events" | "gaps" | "why"))
    }

    fn act(&self, asked: &Asked, words: &[&str]) -> Result<Act, String> {
        let number = |text: &str| text.parse().map_err(|_| format!("{text} is no number"));
        Ok(match words {
            ["nodes", count] => Act::Nodes {
                count: number(count)?,
                cpus: asked.cpus,
            },
            ["kill", "node", name] => Act::KillNode((*name).to_owned()),
            ["start", "node", name] => Act::StartNode((*name).to_owned()),
            ["pod", name, "exits", code] => Act::Exits {
                pod: Resource::of("", "pods").key(
                    asked.namespace.clone(),
                    self.names.lock().real(&asked.namespace, name),
                ),
                code: code.parse().map_err(|_| format!("{code} is no exit code"))?,
            },
            ["clock", "forward", time] => Act::SetClock {
                seconds: seconds(time)?,
            },
            ["clock", "back", time] => Act::SetClock {
                seconds: -seconds(time)?,
            },
            ["stop", "controllers"] => Act::StopControllers,
            ["start", "controllers"] => Act::StartControllers,
            _ => return Err(format!("there is no command {}", words.join(" "))),
        })
    }

    async fn each(
        &mut self,
        asked: &Asked,
        manifest: &str,
        how: impl AsyncFn(&mut Self, &Asked, Key, Value) -> Result<String, Refused>,
    ) -> Result<String, String> {
        let mut said = String::new();
        for body in api::yaml::documents(manifest).map_err(|e| e.to_string())? {
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            let (version, kind) = (text(&body["apiVersion"]), text(&body["kind"]));
            let kind = kinds::by_api_version(&version, &kind)
                .ok_or(format!("there is no kind {kind} in {version}"))?;
            let mut namespace = text(&body["metadata"]["namespace"]);
            if namespace.is_empty() && kind.namespaced {
                namespace = asked.namespace.to_string();
            }
            let key = kind.resource().key(namespace, text(&body["metadata"]["name"]));
            let name = format!("{}/{}", key.resource, key.name);
            match how(self, asked, key, body).await {
                Ok(done) => said.push_str(&format!("{name} {done}\n")),
                Err(refused) => said.push_str(&format!("{name} {}\n", told(&refused))),
            }
        }
        Ok(said)
    }

    async fn write(&self, as_: &Identity, write: Write) -> Result<std::sync::Arc<Object>, Refused> {
        self.world.client().write(as_, write).await
    }

    async fn apply(&mut self, asked: &Asked, key: Key, body: Value) -> Result<String, Refused> {
        let before = self.world.client().list(&self.admin, Query::one(&key)).await;
        let before = before
            .ok()
            .and_then(|page| page.objects.first().map(|object| object.revision));
        let now = self.write(&asked.as_, Write::apply(key, "kubectl", body)).await?;
        Ok(match before {
            None => "created",
            Some(revision) if revision == now.revision => "unchanged",
            Some(_) => "configured",
        }
        .to_owned())
    }

    async fn create(&mut self, asked: &Asked, key: Key, body: Value) -> Result<String, Refused> {
        self.write(&asked.as_, Write::create(key, body))
            .await
            .map(|_| "created".to_owned())
    }

    async fn delete(&mut self, asked: &Asked, object: &str) -> Result<String, String> {
        let (_, key) = self.key(asked, object)?;
        let propagation = match asked.cascade.as_str() {
            "" => None,
            "foreground" => Some(Propagation::Foreground),
            "background" => Some(Propagation::Background),
            "orphan" => Some(Propagation::Orphan),
            other => return Err(format!("there is no cascade {other}")),
        };
        let options = DeleteOptions {
            propagation,
            grace_seconds: asked.grace,
            ..DeleteOptions::default()
        };
        self.write(&asked.as_, Write::delete(key, options))
            .await
            .map_err(|refused| told(&refused))?;
        Ok(format!("{object} deleted\n"))
    }

    async fn patch(&mut self, asked: &Asked, object: &str, on: &str, patch: Patch) -> Result<String, String> {
        let (_, key) = self.key(asked, object)?;
        let mut write = Write::delete(key, DeleteOptions::default()).on(on).by("kubectl");
        write.verb = Verb::Patch(patch);
        self.write(&asked.as_, write)
            .await
            .map_err(|refused| told(&refused))?;
        Ok(String::new())
    }

    async fn evict(&mut self, asked: &Asked, pod: &str) -> Result<String, String> {
        let (_, key) = self.key(asked, &format!("pod/{pod}"))?;
        let metadata = json!({"name": key.name, "namespace": key.namespace});
        let body = json!({"apiVersion": "policy/v1", "kind": "Eviction", "metadata": metadata});
        let evicted = self
            .write(&asked.as_, Write::create(key, body).on("eviction"))
            .await;
        evicted.map_err(|refused| told(&refused))?;
        Ok(format!("{pod} evicted\n"))
    }

    /// `deploy/web` as the key that it stands for.
    pub(super) fn key(&self, asked: &Asked, object: &str) -> Result<(&'static Kind, Key), String> {
        let (kind, name) = name_of(object)?;
        let kind = kind_of(kind)?;
        let namespace = if kind.namespaced {
            asked.namespace.clone()
        } else {
            SmolStr::default()
        };
        let key = kind
            .resource()
            .key(namespace, self.names.lock().real(&asked.namespace, name));
        Ok((kind, key))
    }
}

pub(super) fn told(refused: &Refused) -> String {
    format!("{}: {}", refused.reason.name(), refused.message)
}

fn seconds(text: &str) -> Result<i64, String> {
    i64::try_from(duration(text)?.as_secs()).map_err(|_| format!("{text} is too long"))
}

fn duration(text: &str) -> Result<Duration, String> {
    let parsed = api::duration::parse(text)
        .ok()
        .and_then(|time| Duration::try_from(time).ok());
    parsed.ok_or_else(|| format!("{text} is no duration: 40s, 5m, 1h30m"))
}
