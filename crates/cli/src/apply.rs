//! `setpoint apply`.

use anyhow::{Context as _, Result};
use clap::Args;
use http::{Method, StatusCode};

use crate::resource::{discover, of_object};
use crate::{Session, manifest};

#[derive(Args, Debug)]
pub struct Apply {
    /// File, folder, or - for standard input
    #[arg(short, long, required = true)]
    filename: Vec<String>,
    /// Take over fields that others manage
    #[arg(long)]
    force_conflicts: bool,
}

impl Apply {
    pub(crate) async fn run(&self, session: &Session) -> Result<()> {
        let mut all = discover(session).await?;
        for file in &self.filename {
            for object in manifest::read(file)? {
                let name = object["metadata"]["name"].as_str().unwrap_or_default();
                let found = match of_object(&all, &object) {
                    Ok(found) => found,
                    Err(_) => {
                        // A definition applied just before may serve it by now.
                        all = discover(session).await?;
                        of_object(&all, &object)?
                    }
                };
                let namespace = object["metadata"]["namespace"]
                    .as_str()
                    .unwrap_or(&session.namespace);
                let force = self.force_conflicts;
                let path = format!(
                    "{}/{name}?fieldManager=setpoint&force={force}",
                    found.path(namespace)
                );
                let headers = [
                    ("content-type", "application/apply-patch+yaml"),
                    ("accept", "application/json"),
                ];
                let answer = session
                    .https
                    .request(Method::PATCH, &path, &headers, object.to_string().into())
                    .await?;
                let what = format!("{}/{name}", found.qualified());
                answer.json().with_context(|| what.clone())?;
                println!(
                    "{what} {}",
                    if answer.status == StatusCode::CREATED {
                        "created"
                    } else {
                        "applied"
                    }
                );
            }
        }
        Ok(())
    }
}
