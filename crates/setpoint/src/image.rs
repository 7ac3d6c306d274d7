//! `setpoint image`: the images on the cluster's nodes.

use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use clap::{Args, Subcommand};
use serde_json::Value;

use crate::args::Which;
use crate::control::{Ask, ask};
use crate::place::Place;

#[derive(Args, Debug)]
pub(crate) struct Image {
    #[command(flatten)]
    which: Which,
    #[command(subcommand)]
    command: ImageCommand,
}

#[derive(Subcommand, Debug)]
enum ImageCommand {
    /// Take in every image of a docker-archive, oci-archive or OCI layout folder
    Load { file: PathBuf },
    /// List the images
    Ls,
    /// Remove an image by name or id
    Rm { image: String },
    /// Remove every image that no container uses
    Prune,
}

impl Image {
    pub(crate) async fn run(self) -> Result<u8> {
        let place = Place::find(&self.which)?;
        let sockets = place.control_sockets();
        if sockets.is_empty() {
            bail!("cluster {:?} is not up: setpoint up", place.name);
        }
        let question = match self.command {
            ImageCommand::Load { file } => {
                let file = file
                    .canonicalize()
                    .with_context(|| format!("find {}", file.display()))?;
                Ask::Load { file }
            }
            ImageCommand::Ls => Ask::List,
            ImageCommand::Rm { image } => Ask::Remove { image },
            ImageCommand::Prune => Ask::Prune,
        };
        for (node, socket) in &sockets {
            let answer = ask(socket, &question)
                .await
                .with_context(|| format!("node {node}"))?;
            show(node, &question, &answer);
        }
        Ok(0)
    }
}

fn show(node: &str, question: &Ask, answer: &Value) {
    match question {
        Ask::Load { .. } | Ask::List => {
            for image in answer["images"].as_array().into_iter().flatten() {
                let tags = image["tags"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .chain(image["digests"].as_array().into_iter().flatten());
                let name = tags.filter_map(Value::as_str).next().unwrap_or("<none>");
                let id = image["id"]
                    .as_str()
                    .unwrap_or_default()
                    .trim_start_matches("sha256:");
                let size = mebibytes(&image["bytes"]);
                println!("{node}  {:<60} {:<12} {size:>8}", name, &id[..id.len().min(12)]);
            }
        }
        Ask::Remove { image } => println!("{node}  {image} removed"),
        Ask::Prune => {
            let gone = answer["gone"].as_array().map_or(0, Vec::len);
            println!(
                "{node}  {gone} images removed, {} freed",
                mebibytes(&answer["bytes"])
            );
        }
    }
}

fn mebibytes(bytes: &Value) -> String {
    format!(
        "{:.1} MiB",
        bytes.as_f64().unwrap_or_default() / f64::from(1 << 20)
    )
}
