//! Plays a script: lines that begin with `$ ` are commands, what stands below them is what they said, and everything else
//! is for the reader. The answer is the whole script again, with what they say now.

mod ask;
mod command;
mod show;

use std::sync::Arc;

use api::{Change, Identity, Query, Resource};
use futures::StreamExt as _;
use parking_lot::Mutex;

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
    watching: Vec<tokio::task::AbortHandle>,
}

impl<W: World> Runner<W> {
    /// `admin` is who runs commands that do not say `as`.
    pub fn new(world: W, admin: Identity) -> Self {
        let names = Arc::new(Mutex::new(Names::default()));
        let watch = |resource: Resource| {
            let (client, names, admin) = (world.client(), names.clone(), admin.clone());
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
        let watching = NAMED_BY_SERVER.into_iter().map(watch).collect();
        Self {
            world,
            names,
            admin,
            watching,
        }
    }

    pub fn world(&mut self) -> &mut W {
        &mut self.world
    }

    /// The script with what its commands say now.
    pub async fn play(&mut self, script: &str) -> String {
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
            while lines.next_if(|line| !is_text(line)).is_some() {}
            let said = match self.command(command.trim(), &manifest).await {
                Ok(said) => said,
                Err(wrong) => format!("refused: {wrong}\n"),
            };
            told.push_str(&self.names.lock().hide(&said));
        }
        told
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
