//! `setpoint get`.

use anyhow::{Result, anyhow};
use clap::Args;
use client::https::escape;
use http::Method;

use crate::resource::{discover, resolve, type_and_names};
use crate::{Session, table};

#[derive(Args, Debug)]
pub struct Get {
    /// TYPE, TYPE NAME or TYPE/NAME
    #[arg(required = true)]
    what: Vec<String>,
    /// All namespaces
    #[arg(short = 'A', long)]
    all_namespaces: bool,
    /// Label selector
    #[arg(short = 'l', long, default_value = "")]
    selector: String,
    /// Field selector
    #[arg(long, default_value = "")]
    field_selector: String,
    /// json, yaml, wide or name
    #[arg(short, long, default_value = "")]
    output: String,
}

const AS_TABLE: &str = "application/json;as=Table;g=meta.k8s.io;v=v1,application/json";

impl Get {
    pub(crate) async fn run(&self, session: &Session) -> Result<()> {
        let (kind, names) = type_and_names(&self.what)?;
        let all = discover(session).await?;
        let found = resolve(&all, &kind)?;
        let namespace = if self.all_namespaces {
            ""
        } else {
            session.namespace.as_str()
        };
        let path = found.path(namespace);
        let paths = match names.as_slice() {
            [] => vec![format!(
                "{path}?labelSelector={}&fieldSelector={}",
                escape(&self.selector),
                escape(&self.field_selector)
            )],
            names => names.iter().map(|name| format!("{path}/{name}")).collect(),
        };
        for path in paths {
            self.show(
                session,
                &path,
                &found.qualified(),
                found.namespaced && namespace.is_empty(),
            )
            .await?;
        }
        Ok(())
    }

    async fn show(&self, session: &Session, path: &str, kind: &str, with_namespace: bool) -> Result<()> {
        let as_is = ["json", "yaml", "name"].contains(&self.output.as_str());
        let accept = if as_is { "application/json" } else { AS_TABLE };
        let answer = session
            .https
            .request(Method::GET, path, &[("accept", accept)], Default::default())
            .await?;
        let value = answer.json()?;
        match self.output.as_str() {
            "json" => println!("{}", serde_json::to_string_pretty(&value)?),
            "yaml" => print!("{}", serde_saphyr::to_string(&value)?),
            "name" => {
                let one = [value.clone()];
                for item in value["items"].as_array().map(Vec::as_slice).unwrap_or(&one) {
                    println!("{kind}/{}", item["metadata"]["name"].as_str().unwrap_or_default());
                }
            }
            "" | "wide" if value["rows"].as_array().is_some_and(Vec::is_empty) => {
                eprintln!("No resources found")
            }
            "" | "wide" => print!("{}", table::render(&value, self.output == "wide", with_namespace)),
            other => return Err(anyhow!("output {other:?} is none of json, yaml, wide, name")),
        }
        Ok(())
    }
}
