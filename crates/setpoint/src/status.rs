//! `setpoint status`.

use anyhow::{Result, anyhow};
use client::{Https, Kubeconfig};
use http::Method;
use serde_json::Value;

use crate::place::Place;

/// 0 if the cluster is up and nothing is stuck, 3 if it is not up (as service managers have it).
pub(crate) fn status(place: &Place) -> Result<u8> {
    let Some(process) = place.process()? else {
        println!(
            "Cluster {:?} is not up. Bring it up: setpoint up --name {}",
            place.name, place.name
        );
        return Ok(3);
    };
    println!(
        "Cluster {:?} is up: process {}, data in {}",
        place.name,
        process.pid(),
        place.data.display()
    );
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(ask(place))?;
    Ok(0)
}

async fn ask(place: &Place) -> Result<()> {
    let config = Kubeconfig::read(&place.data.join("admin.kubeconfig")).map_err(|e| anyhow!(e))?;
    let endpoint = config.endpoint(None).map_err(|e| anyhow!(e))?;
    let https = Https::new(&endpoint).map_err(|e| anyhow!(e))?;
    let version = https.json(Method::GET, "/version", None).await?;
    println!(
        "API: {} ({})",
        endpoint.server,
        version["gitVersion"].as_str().unwrap_or_default()
    );
    let nodes = https.json(Method::GET, "/api/v1/nodes", None).await?;
    for node in items(&nodes) {
        let ready = node["status"]["conditions"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|c| c["type"] == "Ready");
        let state = match ready {
            Some(ready) if ready["status"] == "True" => "Ready".to_owned(),
            Some(ready) => format!("NotReady: {}", ready["message"].as_str().unwrap_or_default()),
            None => "has not reported yet".to_owned(),
        };
        println!("Node {}: {state}", name(node));
    }
    let pods = https.json(Method::GET, "/api/v1/pods", None).await?;
    let running = items(&pods).filter(|p| p["status"]["phase"] == "Running").count();
    println!("Pods: {running} running of {}", items(&pods).count());
    let gaps = https
        .json(Method::GET, "/apis/setpoint.dev/v1/gaps", None)
        .await?;
    let stuck = |g: &&Value| {
        g["spec"]["parts"]
            .as_array()
            .into_iter()
            .flatten()
            .any(|p| p["next"] == "Stuck")
    };
    for gap in items(&gaps).filter(stuck) {
        let about = &gap["spec"]["about"];
        let text = |field: &str| about[field].as_str().unwrap_or_default().to_owned();
        let (resource, namespace, name) = (text("resource"), text("namespace"), text("name"));
        println!("Stuck: {resource}/{name} in {namespace}: setpoint why -n {namespace} {resource}/{name}");
    }
    Ok(())
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list["items"].as_array().into_iter().flatten()
}

fn name(object: &Value) -> &str {
    object["metadata"]["name"].as_str().unwrap_or_default()
}
