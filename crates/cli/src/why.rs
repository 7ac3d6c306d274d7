//! `setpoint why`: walks the open gaps from an object to whoever has the next move.
//!
//! The gaps come from the API (`gaps.setpoint.dev`), one object for each loop and object:
//! `spec: {about: {group, resource, namespace, name}, loop, parts: [{about, since, next, on?, until?, code?, says?}]}`.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, anyhow};
use clap::Args;
use http::Method;
use serde_json::Value;

use crate::Session;
use crate::resource::{discover, items, resolve, text, type_and_names};

#[derive(Args, Debug)]
pub struct Why {
    /// TYPE/NAME or TYPE NAME
    #[arg(required = true)]
    what: Vec<String>,
}

impl Why {
    pub(crate) async fn run(&self, session: &Session) -> Result<()> {
        let (kind, names) = type_and_names(&self.what)?;
        let all = discover(session).await?;
        let found = resolve(&all, &kind)?;
        let [name] = names.as_slice() else {
            return Err(anyhow!("say which one: {kind}/NAME"));
        };
        let namespace = if found.namespaced {
            session.namespace.as_str()
        } else {
            ""
        };
        let object = format!("{}/{name}", found.path(namespace));
        session.https.json(Method::GET, &object, None).await?;
        let gaps = gaps(session).await?;
        let about = Node {
            group: found.group.clone(),
            resource: found.plural.clone(),
            namespace: namespace.to_owned(),
            name: name.clone(),
        };
        print!("{}", explain(&gaps, &about));
        Ok(())
    }
}

/// All gaps that the caller may see.
async fn gaps(session: &Session) -> Result<Vec<Value>> {
    let mut all = Vec::new();
    for resource in ["gaps", "clustergaps"] {
        match session
            .https
            .json(Method::GET, &format!("/apis/setpoint.dev/v1/{resource}"), None)
            .await
        {
            Ok(list) => all.extend(items(&list["items"]).cloned()),
            Err(refused) if refused.is_not_found() => {}
            Err(refused) => return Err(refused.into()),
        }
    }
    Ok(all)
}

/// An object in the walk.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Node {
    pub group: String,
    pub resource: String,
    pub namespace: String,
    pub name: String,
}

impl Node {
    fn read(value: &Value) -> Self {
        Self {
            group: text(&value["group"]),
            resource: text(&value["resource"]),
            namespace: text(&value["namespace"]),
            name: text(&value["name"]),
        }
    }

    fn title(&self) -> String {
        let group = if self.group.is_empty() {
            String::new()
        } else {
            format!(".{}", self.group)
        };
        let namespace = if self.namespace.is_empty() {
            String::new()
        } else {
            format!(" in {}", self.namespace)
        };
        format!("{}{group}/{}{namespace}", self.resource, self.name)
    }
}

/// The tree of open parts under an object, as text.
pub fn explain(gaps: &[Value], about: &Node) -> String {
    let mut by_node: BTreeMap<Node, Vec<&Value>> = BTreeMap::new();
    for gap in gaps {
        by_node
            .entry(Node::read(&gap["spec"]["about"]))
            .or_default()
            .push(gap);
    }
    let mut out = String::new();
    let mut seen = BTreeSet::new();
    walk(&by_node, about, 0, &mut seen, &mut out);
    if by_node.get(about).is_none_or(Vec::is_empty) {
        out.push_str("  nothing is open: it is as its spec says, as far as every loop sees\n");
    }
    out
}

fn walk(
    gaps: &BTreeMap<Node, Vec<&Value>>,
    at: &Node,
    depth: usize,
    seen: &mut BTreeSet<Node>,
    out: &mut String,
) {
    let indent = "  ".repeat(depth);
    out.push_str(&format!("{indent}{}\n", at.title()));
    if !seen.insert(at.clone()) {
        out.push_str(&format!("{indent}  (told above)\n"));
        return;
    }
    for gap in gaps.get(at).into_iter().flatten() {
        let spec = &gap["spec"];
        for part in items(&spec["parts"]) {
            out.push_str(&format!(
                "{indent}  {} [{}, {}]\n",
                line(part),
                text(&spec["loop"]),
                next(part)
            ));
            if part["on"].is_object() {
                let on = Node::read(&part["on"]);
                walk(gaps, &on, depth + 2, seen, out);
            }
        }
    }
}

fn line(part: &Value) -> String {
    let (about, code, says) = (text(&part["about"]), text(&part["code"]), text(&part["says"]));
    match (code.as_str(), says.as_str()) {
        ("", "") => about,
        (code, "") => format!("{about}: {code}"),
        ("", says) => format!("{about}: {says}"),
        (code, says) => format!("{about}: {code}: {says}"),
    }
}

fn next(part: &Value) -> String {
    match part["next"].as_str().unwrap_or_default() {
        "Act" => "is closing it".to_owned(),
        "Wait" => "waits for another loop".to_owned(),
        "Hold" => format!("waits until {}", text(&part["until"])),
        _ => "needs a person".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use serde_json::json;

    #[test]
    fn the_walk_ends_at_whoever_has_the_next_move() {
        let pod = json!({"group": "", "resource": "pods", "namespace": "default", "name": "web-1"});
        let set = json!({"group": "apps", "resource": "replicasets", "namespace": "default", "name": "web"});
        let gaps = [
            json!({"spec": {"about": set, "loop": "replicaset", "parts": [{"about": "ready: want 1, have 0",
                "next": "Wait", "on": pod, "code": "PodNotReady", "says": "web-1 is Pending"}]}}),
            json!({"spec": {"about": pod, "loop": "scheduler", "parts": [
                {"about": "node n1", "next": "Stuck", "code": "ResourceShort", "says": "cpu: wants 9, has 1 free of 2"}]}}),
        ];
        let node = Node::read(&set);
        expect![[r#"
            replicasets.apps/web in default
              ready: want 1, have 0: PodNotReady: web-1 is Pending [replicaset, waits for another loop]
                pods/web-1 in default
                  node n1: ResourceShort: cpu: wants 9, has 1 free of 2 [scheduler, needs a person]
        "#]]
        .assert_eq(&explain(&gaps, &node));
    }
}
