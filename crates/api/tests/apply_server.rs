//! Server-side apply and updates as a server does them: with defaults, subresources and reset fields. What is compared is
//! who owns what after each step, and who is refused why. The whole answers are compared where the whole server is.
#![allow(clippy::unwrap_used)]

use api::apply::{ApplyError, Writer, apply, empty_object, one_version, record_update};
use api::{Refused, Timestamp, Value};
use kinds::Kind;
use serde_json::json;

struct Server {
    kind: &'static Kind,
    live: Option<Value>,
    empty: Value,
}

#[derive(Debug)]
struct Answer(u16, String);

impl Server {
    fn new(kind: &'static Kind) -> Self {
        let empty = empty_object(&kind.schema);
        Self {
            kind,
            live: None,
            empty,
        }
    }

    fn step(&mut self, step: &Value) -> Result<Value, Answer> {
        let subresource = step["subresource"].as_str().unwrap_or_default();
        let manager = step["manager"].as_str().unwrap_or_default();
        let now = Timestamp::UNIX_EPOCH;
        let reset = match self.kind.subresource(subresource) {
            Some(subresource) => &subresource.reset_fields,
            None => &self.kind.reset_fields,
        };
        let version = self.kind.api_version();
        let by = Writer {
            manager,
            version: &version,
            subresource,
            schema: &self.kind.schema,
            reset_fields: reset,
            empty: &self.empty,
            now,
            convert: &one_version,
        };
        let new = if step["op"] == "apply" {
            if manager.is_empty() {
                return Err(Answer(422, String::new()));
            }
            let force = step["force"] == true;
            let applied = apply(self.live.as_ref(), &step["object"], force, &by).map_err(refusal)?;
            self.decoded(applied)?
        } else {
            let mut new = self.decoded(step["object"].clone())?;
            record_update(self.live.as_ref(), &mut new, &by);
            new
        };
        self.store(new, subresource)
    }

    fn decoded(&self, value: Value) -> Result<Value, Answer> {
        let decoded = kinds::decode_value(&self.kind.schema, value).map_err(|e| Answer(400, e))?;
        let mut object = decoded.value;
        self.kind.complete(&mut object, Timestamp::UNIX_EPOCH);
        Ok(object)
    }

    fn store(&mut self, mut new: Value, subresource: &str) -> Result<Value, Answer> {
        let now = Timestamp::UNIX_EPOCH;
        let errors = match &self.live {
            Some(old) => {
                for field in ["uid", "creationTimestamp", "generation", "resourceVersion"] {
                    new["metadata"][field] = old["metadata"][field].clone();
                }
                self.kind.prepare_update(&mut new, old, subresource, now);
                if self.kind.kind == "Service" {
                    for field in ["clusterIP", "clusterIPs"] {
                        new["spec"][field] = old["spec"][field].clone();
                    }
                }
                self.kind.validate_update(&new, old, subresource).errors
            }
            None => {
                new["metadata"]["uid"] = json!("u");
                new["metadata"]["resourceVersion"] = json!("1");
                new["metadata"]["creationTimestamp"] = json!("1970-01-01T00:00:00Z");
                self.kind.prepare_create(&mut new, now);
                if self.kind.kind == "Service" {
                    // What the API server's allocator does.
                    new["spec"]["clusterIP"] = json!("10.96.0.7");
                    new["spec"]["clusterIPs"] = json!(["10.96.0.7"]);
                }
                self.kind.validate_create(&new)
            }
        };
        if !errors.is_empty() {
            let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
            return Err(Answer(422, errors.join(", ")));
        }
        self.live = Some(new.clone());
        Ok(new)
    }
}

fn refusal(error: ApplyError) -> Answer {
    let refused = Refused::from(error);
    Answer(refused.code, refused.message)
}

fn owners(object: &Value) -> Value {
    let mut list = object["metadata"]["managedFields"].clone();
    for entry in list.as_array_mut().into_iter().flatten() {
        entry.as_object_mut().unwrap().remove("time");
    }
    // Upstream's order depends on times, which differ here.
    if let Some(list) = list.as_array_mut() {
        list.sort_by_key(Value::to_string);
    }
    list
}

/// Refusals by rules that are not `kinds`' to know, or that it does not have yet.
const NOT_HERE: &[&str] = &[
    "cm-immutable-scalar",
    "dep-strategy",
    "dep-strategy-recreate",
    "dep-missing-key",
    "dep-volumes",
    "secret-type",
    "pod-topologyspread",
];

#[test]
fn ownership_on_a_server() {
    let text = std::fs::read(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/golden/patch/ssa_server.json"
    ))
    .unwrap();
    let cases: Vec<Value> = serde_json::from_slice(&text).unwrap();
    let (mut passed, mut failed) = (0, Vec::new());
    for case in &cases {
        let id = case["id"].as_str().unwrap();
        let first = &case["steps"][0]["object"];
        let version = first["apiVersion"].as_str().unwrap();
        let kind = kinds::by_api_version(version, first["kind"].as_str().unwrap()).unwrap();
        let mut server = Server::new(kind);
        for (at, step) in case["steps"].as_array().unwrap().iter().enumerate() {
            let code = step["code"].as_u64().unwrap() as u16;
            let message = step["error"]["message"].as_str().unwrap_or_default();
            let wrong = match server.step(step) {
                Ok(object) if code < 300 => {
                    let (expected, found) = (owners(&step["result"]), owners(&object));
                    (expected != found).then(|| format!("expected {expected}\n  found    {found}"))
                }
                Ok(_) if code == 422 && NOT_HERE.contains(&id) => break,
                Ok(_) => Some(format!("expected {code} {message}\n  found    success")),
                Err(Answer(422, _)) if code == 422 => None,
                Err(Answer(found, says)) if found == code && says == message => None,
                Err(answer) => Some(format!("expected {code} {message}\n  found    {answer:?}")),
            };
            match wrong {
                None => passed += 1,
                Some(wrong) => {
                    failed.push(format!("{id} step {at}\n  {wrong}"));
                    break;
                }
            }
        }
    }
    println!("{passed} steps passed, {} cases failed", failed.len());
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    assert!(passed > 300, "{passed}");
}
