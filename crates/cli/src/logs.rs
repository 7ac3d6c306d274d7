//! `setpoint logs`.

use std::io::Write as _;

use anyhow::{Result, anyhow};
use clap::Args;
use client::https::escape;
use http::Method;
use http_body_util::BodyExt as _;

use crate::Session;

#[derive(Args, Debug)]
pub struct Logs {
    pod: String,
    /// Container [default: the pod's only one]
    #[arg(short, long)]
    container: Option<String>,
    /// Go on as the log grows
    #[arg(short, long)]
    follow: bool,
    /// Of the container's previous run
    #[arg(short, long)]
    previous: bool,
    /// Only the last lines
    #[arg(long)]
    tail: Option<u64>,
    /// Only from the last so many seconds
    #[arg(long)]
    since_seconds: Option<u64>,
    #[arg(long)]
    timestamps: bool,
}

impl Logs {
    pub(crate) async fn run(&self, session: &Session) -> Result<()> {
        let pod = self.pod.trim_start_matches("pod/").trim_start_matches("pods/");
        let mut path = format!(
            "/api/v1/namespaces/{}/pods/{pod}/log?follow={}&previous={}&timestamps={}",
            session.namespace, self.follow, self.previous, self.timestamps
        );
        if let Some(container) = &self.container {
            path.push_str(&format!("&container={}", escape(container)));
        }
        if let Some(lines) = self.tail {
            path.push_str(&format!("&tailLines={lines}"));
        }
        if let Some(seconds) = self.since_seconds {
            path.push_str(&format!("&sinceSeconds={seconds}"));
        }
        let answer = session
            .https
            .open(Method::GET, &path, &[], Default::default())
            .await?;
        let status = answer.status();
        let mut body = answer.into_body();
        if !status.is_success() {
            let text = body.collect().await?.to_bytes();
            let status: serde_json::Value = serde_json::from_slice(&text).unwrap_or_default();
            let says = status["message"].as_str().map(str::to_owned);
            return Err(anyhow!(
                says.unwrap_or_else(|| String::from_utf8_lossy(&text).into_owned())
            ));
        }
        let mut out = std::io::stdout();
        while let Some(frame) = body.frame().await {
            if let Ok(data) = frame?.into_data() {
                out.write_all(&data)?;
                out.flush()?;
            }
        }
        Ok(())
    }
}
