//! `setpoint agent`: one further node of a cluster on this machine. Started by `up` inside the node's network namespace;
//! ends when its standard input does, that is with the process that started it, and tells it on its standard output what
//! its loops have open.

use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context as _, Result, anyhow};
use api::{Client, Resource};
use apiserver::auth::pki::KeyedCert;
use clap::Args;
use client::{Https, Kubeconfig};
use tokio::io::AsyncReadExt as _;

use crate::args::Which;
use crate::gaps::Gaps;
use crate::logging;
use crate::node::{Clients, Plan, Settings};
use crate::place::Place;
use crate::tls::server_tls;

#[derive(Args, Debug)]
pub(crate) struct Agent {
    #[command(flatten)]
    which: Which,
    /// The node's name
    #[arg(long)]
    node: String,
    /// The node's address
    #[arg(long)]
    address: Ipv4Addr,
    /// Settings file
    #[arg(long)]
    config: Option<PathBuf>,
}

impl Agent {
    pub(crate) fn run(self) -> Result<()> {
        logging::start();
        let place = Place::find(&self.which)?;
        let _lock = place.lock_node(&self.node)?;
        tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()?
            .block_on(self.live(&place))
    }

    async fn live(&self, place: &Place) -> Result<()> {
        let folder = place.data.join("nodes").join(&self.node);
        let client = |file: &str| -> Result<Https> {
            let config =
                Kubeconfig::read(&folder.join(format!("{file}.kubeconfig"))).map_err(|e| anyhow!(e))?;
            let endpoint = config.endpoint(None).map_err(|e| anyhow!(e))?;
            Https::new(&endpoint).map_err(|e| anyhow!(e))
        };
        let read =
            |file: &str| std::fs::read_to_string(folder.join(file)).with_context(|| format!("read {file}"));
        let serving = read("serving.pem")?;
        let leaf = KeyedCert {
            cert_pem: serving.clone(),
            key_pem: serving,
        };
        let kubelet =
            client("kubelet")?.indexing(&Resource::of("", "pods"), &["spec.nodeName", "status.phase"]);
        let plan = Plan {
            place,
            name: self.node.clone(),
            address: self.address,
            clients: Clients {
                kubelet: Arc::new(kubelet) as Arc<dyn Client>,
                proxy: Arc::new(client("proxy")?),
                dns: Arc::new(client("dns")?),
            },
            tls: Arc::new(server_tls(&leaf, &read("ca.pem")?, &["http/1.1"])?),
            settings: Settings::read(self.config.as_deref())?,
        };
        let node = plan
            .start()
            .await
            .with_context(|| format!("node {}", self.node))?;
        let gaps = Gaps::new();
        node.show(&gaps);
        tokio::spawn(async move { gaps.tell(tokio::io::stdout()).await });
        let mut nothing = Vec::new();
        // The parent writes nothing: the end of the stream is the end of the parent.
        let _ = tokio::io::stdin().read_to_end(&mut nothing).await;
        node.stop();
        Ok(())
    }
}
