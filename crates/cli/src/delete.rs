//! `setpoint delete`.

use anyhow::{Result, anyhow};
use clap::Args;
use http::Method;

use crate::resource::{Found, discover, of_object, resolve, type_and_names};
use crate::{Session, manifest};

#[derive(Args, Debug)]
pub struct Delete {
    /// TYPE NAME or TYPE/NAME
    what: Vec<String>,
    /// The objects of this file or folder (- for standard input)
    #[arg(short, long)]
    filename: Vec<String>,
    /// No error for what is not there
    #[arg(long)]
    ignore_not_found: bool,
}

impl Delete {
    pub(crate) async fn run(&self, session: &Session) -> Result<()> {
        let all = discover(session).await?;
        for file in &self.filename {
            for object in manifest::read(file)? {
                let namespace = object["metadata"]["namespace"]
                    .as_str()
                    .unwrap_or(&session.namespace);
                let name = object["metadata"]["name"].as_str().unwrap_or_default();
                self.delete(session, of_object(&all, &object)?, namespace, name)
                    .await?;
            }
        }
        if self.filename.is_empty() {
            let (kind, names) = type_and_names(&self.what)?;
            if names.is_empty() {
                return Err(anyhow!("say which: {kind} NAME"));
            }
            let found = resolve(&all, &kind)?;
            for name in names {
                self.delete(session, found, &session.namespace, &name).await?;
            }
        }
        Ok(())
    }

    async fn delete(&self, session: &Session, found: &Found, namespace: &str, name: &str) -> Result<()> {
        let path = format!("{}/{name}", found.path(namespace));
        match session.https.json(Method::DELETE, &path, None).await {
            Ok(_) => println!("{}/{name} deleted", found.qualified()),
            Err(refused) if refused.is_not_found() && self.ignore_not_found => {}
            Err(refused) => return Err(refused.into()),
        }
        Ok(())
    }
}
