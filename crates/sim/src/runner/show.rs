//! What a script shows: tables with the server's own columns, fields of objects, Events, and the ledger.

use api::{Key, Object, Query, Resource, Value};
use kinds::Kind;

use super::Runner;
use super::ask::{Asked, kind_of};
use super::command::told;
use crate::limits::WHY_DEPTH;
use crate::names::in_order;
use crate::world::{OpenGap, World};

/// Columns that tell only when the script ran.
const LEFT_OUT: [&str; 2] = ["Age", "Last Seen"];

impl<W: World> Runner<W> {
    pub(super) async fn get(&self, asked: &Asked, kinds: &str) -> Result<String, String> {
        let many = kinds.contains(',');
        let mut tables = Vec::new();
        for kind in kinds.split(',') {
            let kind = kind_of(kind)?;
            tables.push(match self.table(asked, kind, many).await {
                Ok(table) => table,
                Err(refused) => format!("{}: {refused}\n", kind.plural),
            });
        }
        Ok(tables.concat())
    }

    async fn table(&self, asked: &Asked, kind: &'static Kind, many: bool) -> Result<String, String> {
        let mut query = Query::all(&kind.resource()).labels(asked.labels.clone());
        if kind.namespaced {
            query = query.in_namespace(asked.scope());
        }
        let page = self
            .world
            .client()
            .list(&asked.as_, query)
            .await
            .map_err(|refused| told(&refused))?;
        let shown: Vec<usize> = (0..kind.columns.len())
            .filter(|at| kind.columns[*at].priority == 0 && !LEFT_OUT.contains(&&*kind.columns[*at].name))
            .collect();
        let mut rows: Vec<Vec<String>> = page
            .objects
            .iter()
            .map(|object| self.row(asked, kind, many, &shown, object))
            .collect();
        if rows.is_empty() {
            return Ok(format!("no {}\n", kind.plural));
        }
        rows.sort_by_cached_key(|row| row.iter().take(2).map(|cell| in_order(cell)).collect::<Vec<_>>());
        let mut head: Vec<String> = shown
            .iter()
            .map(|at| kind.columns[*at].name.to_uppercase())
            .collect();
        if asked.everywhere && kind.namespaced {
            head.insert(0, "NAMESPACE".to_owned());
        }
        rows.insert(0, head);
        Ok(aligned(&rows))
    }

    fn row(&self, asked: &Asked, kind: &Kind, many: bool, shown: &[usize], object: &Object) -> Vec<String> {
        let value = object.value().unwrap_or_default();
        let cells = kind.row(&value, self.world.now()).cells;
        let names = self.names.lock();
        let mut row: Vec<String> = shown.iter().map(|at| names.hide(&text(&cells[*at]))).collect();
        if many && let Some(name) = row.first_mut() {
            *name = format!("{}/{name}", kind.singular);
        }
        if asked.everywhere && kind.namespaced {
            row.insert(0, object.key.namespace.to_string());
        }
        row
    }

    /// Fields of an object, each by its path.
    pub(super) async fn show(&self, asked: &Asked, object: &str, paths: &[&str]) -> Result<String, String> {
        let (_, key) = self.key(asked, object)?;
        let page = self.world.client().list(&asked.as_, Query::one(&key)).await;
        let page = page.map_err(|refused| told(&refused))?;
        let value = page
            .objects
            .first()
            .and_then(|object| object.value().ok())
            .unwrap_or_default();
        let line = |path: &&str| {
            let found = path
                .split('.')
                .try_fold(&value, |at, step| match step.parse::<usize>() {
                    Ok(index) => at.get(index),
                    Err(_) => at.get(step.replace('~', ".")),
                });
            format!("{path}: {}\n", found.map_or_else(|| "-".to_owned(), text))
        };
        Ok(paths.iter().map(line).collect())
    }

    /// Events of a namespace, in order of first appearance.
    pub(super) async fn events(&self, asked: &Asked) -> Result<String, String> {
        let query = Query::all(&Resource::of("", "events")).in_namespace(asked.scope());
        let page = self
            .world
            .client()
            .list(&asked.as_, query)
            .await
            .map_err(|refused| told(&refused))?;
        let names = self.names.lock();
        let mut all: Vec<[String; 5]> = page
            .objects
            .iter()
            .map(|event| {
                let event = event.value().unwrap_or_default();
                let about = &event["involvedObject"];
                let about = format!("{}/{}", text(&about["kind"]).to_lowercase(), text(&about["name"]));
                let time = [&event["firstTimestamp"], &event["eventTime"]].map(text);
                let time = time.into_iter().find(|time| !time.is_empty() && time != "<none>");
                let message = text(&event["message"])
                    .lines()
                    .next()
                    .unwrap_or_default()
                    .to_owned();
                let about = names.hide(&about);
                [
                    time.unwrap_or_default(),
                    about,
                    text(&event["type"]),
                    text(&event["reason"]),
                    names.hide(&message),
                ]
            })
            .collect();
        all.sort_by_cached_key(|event| {
            (
                event[0].clone(),
                in_order(&event[1]),
                event[3].clone(),
                in_order(&event[4]),
            )
        });
        all.dedup();
        let rows: Vec<Vec<String>> = all
            .into_iter()
            .map(|[_, about, kind, reason, says]| vec![about, kind, reason, says])
            .collect();
        Ok(if rows.is_empty() {
            "no events\n".to_owned()
        } else {
            aligned(&rows)
        })
    }

    /// Everything that is open.
    pub(super) async fn gaps(&self, asked: &Asked) -> String {
        let open = self.world.open().await;
        let seen = open.into_iter().filter(|gap| {
            asked.everywhere || gap.key.namespace == asked.namespace || gap.key.namespace.is_empty()
        });
        let mut lines: Vec<String> = seen
            .map(|gap| self.names.lock().hide(&format!("{}: {}\n", gap.key, line(&gap))))
            .collect();
        lines.sort();
        lines.dedup();
        if lines.is_empty() {
            "no gaps\n".to_owned()
        } else {
            lines.concat()
        }
    }

    /// What is open about an object, and about everything that it waits for.
    pub(super) async fn why(&self, asked: &Asked, object: &str) -> Result<String, String> {
        let (_, key) = self.key(asked, object)?;
        let open = self.world.open().await;
        let mut told = String::new();
        walk(&open, &key, 0, &mut told);
        Ok(if told.is_empty() {
            format!("nothing is open about {object}\n")
        } else {
            told
        })
    }
}

fn walk(open: &[OpenGap], key: &Key, depth: usize, told: &mut String) {
    for gap in open.iter().filter(|gap| gap.key == *key) {
        told.push_str(&format!(
            "{}{}/{}: {}\n",
            "  ".repeat(depth),
            key.resource.plural,
            key.name,
            line(gap)
        ));
        if let Some(on) = gap.on.as_ref().filter(|on| *on != key && depth < WHY_DEPTH) {
            walk(open, on, depth + 1, told);
        }
    }
}

/// `replicaset Wait: pods: want 3, have 1 (Unschedulable: no node has room)`
fn line(gap: &OpenGap) -> String {
    let on = gap.on.as_ref().map(|on| format!(" on {on}")).unwrap_or_default();
    let why = match (gap.code.as_str(), gap.says.as_str()) {
        ("", "") => String::new(),
        (code, says) => format!(" ({code}: {says})"),
    };
    format!("{} {}{on}: {}{why}", gap.by, gap.next, gap.about)
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => "<none>".to_owned(),
        other => other.to_string(),
    }
}

fn aligned(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = |at: usize| {
        rows.iter()
            .filter_map(|row| row.get(at))
            .map(|cell| cell.chars().count())
            .max()
    };
    let widths: Vec<usize> = (0..columns).map(|at| width(at).unwrap_or_default() + 3).collect();
    let line = |row: &Vec<String>| {
        let cells = row
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell:width$}"));
        format!("{}\n", cells.collect::<String>().trim_end())
    };
    rows.iter().map(line).collect()
}
