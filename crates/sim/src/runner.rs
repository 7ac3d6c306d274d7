//! Plays a script: lines that begin with `$ ` are commands, what stands below them is what they said, and everything else
//! is for the reader. The answer is the whole script again, with what they say now.

mod ask;
mod command;
mod show;

use std::sync::Arc;

use api::{Change, Identity, Query, Resource, SmolStr, Write};
use futures::StreamExt as _;
use parking_lot::Mutex;
use serde_json::json;
use tokio::time::Instant;

use crate::limits::ACCOUNT_PATIENCE;
use crate::names::Names;
use crate::world::World;

/// Kinds whose objects get made-up names.
const NAMED_BY_SERVER: [Resource; 2] = [
    Resource::of("", "pods"),
    Resource::of("discovery.k8s.io", "endpointslices"),
];

pub struct Runner<W> {
    world: W,
    names: Arc<Mutex<Names>>,
    admin: Identity,
    /// The namespace of commands that name none.
    home: SmolStr,
    watching: Vec<tokio::task::AbortHandle>,
}

impl<W: World> Runner<W> {
    /// `admin` is who runs commands that do not say `as`; `home` the namespace, made for it, of those that name none.
    pub fn new(world: W, admin: Identity, home: &str) -> Self {
        let mut runner = Self {
            world,
            names: Arc::default(),
            admin,
            home: home.into(),
            watching: Vec::new(),
        };
        runner.watch_names();
        runner
    }

    /// Follows the objects whose names are made up, from now on.
    fn watch_names(&mut self) {
        self.watching.iter().for_each(tokio::task::AbortHandle::abort);
        let watch = |resource: Resource| {
            let (client, names, admin) = (self.world.client(), self.names.clone(), self.admin.clone());
            let task = async move {
                let query = Query::all(&resource);
                let Ok(page) = client.list(&admin, query.clone()).await else {
                    return;
                };
                page.objects.iter().for_each(|object| names.lock().see(object));
                let mut changes = client.watch(&admin, query, page.revision);
                while let Some(Ok(Change::Put(object) | Change::Gone(object))) = changes.next().await {
                    names.lock().see(&object);
                }
            };
            tokio::spawn(task).abort_handle()
        };
        self.watching = NAMED_BY_SERVER.into_iter().map(watch).collect();
    }

    pub fn world(&mut self) -> &mut W {
        &mut self.world
    }

    /// The script with what its commands say now. An `Err` says why it cannot be played here at all.
    pub async fn play(&mut self, script: &str) -> Result<String, String> {
        self.open_home().await?;
        let mut lines = script.lines().peekable();
        let mut told = String::new();
        while let Some(line) = lines.next() {
            told.push_str(line);
            told.push('\n');
            let Some(command) = line.strip_prefix("$ ") else {
                continue;
            };
            let mut manifest = String::new();
            let command = match command.strip_suffix("<<yaml") {
                Some(command) => {
                    for line in lines.by_ref() {
                        told.push_str(line);
                        told.push('\n');
                        if line == "yaml" {
                            break;
                        }
                        manifest.push_str(line);
                        manifest.push('\n');
                    }
                    command
                }
                None => command,
            };
            let mut wanted = String::new();
            while let Some(line) = lines.next_if(|line| !is_text(line)) {
                wanted.push_str(line);
                wanted.push('\n');
            }
            told.push_str(&self.said(command.trim(), &manifest, &wanted).await);
        }
        Ok(told)
    }

    /// What a command says. One that only looks is asked again after each change, as long as the world says, until it says
    /// what is wanted.
    async fn said(&mut self, command: &str, manifest: &str, wanted: &str) -> String {
        let since = Instant::now();
        loop {
            let said = match self.command(command, manifest).await {
                Ok(said) => said,
                Err(wrong) => format!("refused: {wrong}\n"),
            };
            let said = self.names.lock().hide(&said);
            let may_change = said != wanted && self.only_looks(command);
            if !may_change || !self.world.changes(since).await {
                return said;
            }
        }
    }

    /// Makes the namespace, and waits until pods can be created there.
    async fn open_home(&self) -> Result<(), String> {
        let client = self.world.client();
        let key = Resource::of("", "namespaces").key("", self.home.clone());
        let body = json!({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": self.home}});
        let made = client.write(&self.admin, Write::create(key, body)).await;
        made.map_err(|refused| format!("create namespace {}: {refused}", self.home))?;
        let accounts = Query::all(&Resource::of("", "serviceaccounts")).in_namespace(self.home.clone());
        let page = client.list(&self.admin, accounts.clone()).await;
        let page = page.map_err(|refused| refused.to_string())?;
        if !page.objects.is_empty() {
            return Ok(());
        }
        let mut changes = client.watch(&self.admin, accounts, page.revision);
        match tokio::time::timeout(ACCOUNT_PATIENCE, changes.next()).await {
            Ok(Some(Ok(_))) => Ok(()),
            _ => Err(format!("namespace {} gets no service account", self.home)),
        }
    }
}

impl<W> Drop for Runner<W> {
    fn drop(&mut self) {
        self.watching.iter().for_each(tokio::task::AbortHandle::abort);
    }
}

/// A line that no command said.
fn is_text(line: &str) -> bool {
    line.is_empty() || line.starts_with('#') || line.starts_with("$ ")
}
