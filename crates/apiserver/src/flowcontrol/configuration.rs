//! What flow schemas and priority levels say together: the schemas in the order in which they are asked, and the levels.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use api::{Identity, Object, Refused, SmolStr, Value};
use serde::Deserialize;

use super::levels::{CATCH_ALL, EXEMPT, LevelSpec};
use super::queues::Shape;
use super::schema::{Distinguisher, Rule, Schema};
use crate::auth::followed::Index;
use crate::authorize::Attributes;

pub(crate) const SCHEMAS: &str = "flowschemas";
pub(crate) const LEVELS: &str = "prioritylevelconfigurations";

/// Objects as they are in the store.
#[derive(Default)]
pub(crate) struct Objects {
    schemas: BTreeMap<SmolStr, Schema>,
    levels: BTreeMap<SmolStr, (SmolStr, LevelSpec)>,
    /// Of the objects as they are now, once somebody asks.
    made: OnceLock<Arc<Configuration>>,
}

#[derive(Debug)]
pub(crate) struct Configuration {
    /// A later one has a higher number.
    pub(crate) number: u64,
    pub(crate) schemas: Vec<Schema>,
    pub(crate) levels: Vec<LevelSpec>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct SchemaSpec {
    #[serde(default)]
    matching_precedence: i64,
    priority_level_configuration: Reference,
    distinguisher_method: Option<Method>,
    #[serde(default)]
    rules: Vec<Rule>,
}

#[derive(Deserialize)]
struct Reference {
    name: SmolStr,
}

#[derive(Deserialize)]
struct Method {
    #[serde(rename = "type")]
    by: Distinguisher,
}

#[derive(Deserialize)]
#[serde(tag = "type")]
enum Kind {
    Limited { limited: Limited },
    Exempt { exempt: Option<Exempt> },
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Limited {
    nominal_concurrency_shares: Option<u32>,
    lendable_percent: Option<u32>,
    borrowing_limit_percent: Option<u32>,
    limit_response: Response,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Exempt {
    nominal_concurrency_shares: Option<u32>,
    lendable_percent: Option<u32>,
}

#[derive(Deserialize)]
#[serde(tag = "type")]
enum Response {
    Reject,
    Queue { queuing: Option<Queuing> },
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Queuing {
    queues: usize,
    hand_size: usize,
    queue_length_limit: usize,
}

/// Shares of a level that says nothing of them, as upstream's defaults.
const DEFAULT_SHARES: u32 = 30;

impl Index for Objects {
    fn put(&mut self, object: &Object) {
        self.made.take();
        let name = object.key.name.clone();
        let put = match object.key.resource.plural.as_str() {
            SCHEMAS => read_schema(object).map(|schema| {
                self.schemas.insert(name.clone(), schema);
            }),
            _ => read_level(object).map(|level| {
                self.levels.insert(name.clone(), (object.meta.uid.clone(), level));
            }),
        };
        if let Err(refused) = put {
            tracing::error!(%refused, %name, "flow control cannot read an object: it does without");
            self.gone(object);
        }
    }

    fn gone(&mut self, object: &Object) {
        self.made.take();
        match object.key.resource.plural.as_str() {
            SCHEMAS => drop(self.schemas.remove(&object.key.name)),
            _ => drop(self.levels.remove(&object.key.name)),
        }
    }

    fn clear(&mut self) {
        *self = Self::default();
    }
}

impl Objects {
    pub(crate) fn configuration(&self) -> Arc<Configuration> {
        self.made
            .get_or_init(|| Arc::new(Configuration::of(self)))
            .clone()
    }
}

impl Configuration {
    fn of(objects: &Objects) -> Self {
        static LAST: AtomicU64 = AtomicU64::new(0);
        let mandatory = mandatory();
        let mut levels = objects.levels.clone();
        for (name, level) in mandatory.levels {
            levels.entry(name).or_insert(level);
        }
        let mut schemas: Vec<Schema> = objects.schemas.values().cloned().collect();
        for (name, schema) in mandatory.schemas {
            if !objects.schemas.contains_key(&name) {
                schemas.push(schema);
            }
        }
        schemas.retain_mut(|schema| match levels.get(&schema.level) {
            Some((uid, _)) => {
                schema.level_uid = uid.clone();
                true
            }
            None => false,
        });
        schemas.sort_by(|a, b| (a.precedence, &a.name).cmp(&(b.precedence, &b.name)));
        Self {
            number: LAST.fetch_add(1, Ordering::Relaxed) + 1,
            schemas,
            levels: levels.into_values().map(|(_, spec)| spec).collect(),
        }
    }

    /// The schema of a request; the last, which takes everybody, if none matches.
    pub(crate) fn classify(&self, as_: &Identity, asked: &Attributes<'_>) -> Option<&Schema> {
        let found = self.schemas.iter().find(|schema| schema.matches(as_, asked));
        found.or_else(|| self.schemas.iter().rfind(|schema| schema.name == CATCH_ALL))
    }
}

/// The objects that count even where they are missing.
fn mandatory() -> Objects {
    let mut objects = Objects::default();
    let all = kinds::bootstrap::flow_control();
    for (plural, list) in all.as_object().into_iter().flatten() {
        let items = list.as_array().into_iter().flatten();
        for item in items.filter(|item| is_mandatory(item)) {
            let name = SmolStr::new(item["metadata"]["name"].as_str().unwrap_or_default());
            if plural == SCHEMAS {
                let schema = schema(&name, SmolStr::default(), item);
                objects.schemas.extend(schema.ok().map(|schema| (name, schema)));
            } else {
                let level = level(&name, item);
                let level = level.ok().map(|level| (name, (SmolStr::default(), level)));
                objects.levels.extend(level);
            }
        }
    }
    objects
}

/// Whether it is one of those that are as upstream says, whatever anybody wishes.
pub(crate) fn is_mandatory(object: &Value) -> bool {
    [CATCH_ALL, EXEMPT]
        .iter()
        .any(|name| object["metadata"]["name"] == *name)
}

fn read_schema(object: &Object) -> Result<Schema, Refused> {
    schema(&object.key.name, object.meta.uid.clone(), &object.value()?)
}

fn read_level(object: &Object) -> Result<LevelSpec, Refused> {
    level(&object.key.name, &object.value()?)
}

fn schema(name: &SmolStr, uid: SmolStr, object: &Value) -> Result<Schema, Refused> {
    let spec = SchemaSpec::deserialize(&object["spec"]).map_err(unreadable)?;
    Ok(Schema {
        name: name.clone(),
        uid,
        level: spec.priority_level_configuration.name,
        level_uid: SmolStr::default(),
        precedence: spec.matching_precedence,
        distinguisher: spec.distinguisher_method.map_or(Distinguisher::None, |m| m.by),
        rules: spec.rules,
    })
}

fn level(name: &SmolStr, object: &Value) -> Result<LevelSpec, Refused> {
    let kind = Kind::deserialize(&object["spec"]).map_err(unreadable)?;
    let name = name.clone();
    Ok(match kind {
        Kind::Exempt { exempt } => {
            let exempt = exempt.unwrap_or_default();
            LevelSpec {
                name,
                shape: Shape::Exempt,
                shares: exempt.nominal_concurrency_shares.unwrap_or_default(),
                lendable_percent: exempt.lendable_percent.unwrap_or_default(),
                borrowing_percent: None,
            }
        }
        Kind::Limited { limited } => LevelSpec {
            name,
            shape: limited.limit_response.shape(),
            shares: limited.nominal_concurrency_shares.unwrap_or(DEFAULT_SHARES),
            lendable_percent: limited.lendable_percent.unwrap_or_default(),
            borrowing_percent: limited.borrowing_limit_percent,
        },
    })
}

impl Response {
    fn shape(self) -> Shape {
        match self {
            Self::Queue {
                queuing: Some(queuing),
            } if queuing.queues > 0 => Shape::Queue {
                queues: queuing.queues,
                hand: queuing.hand_size,
                length: queuing.queue_length_limit,
            },
            _ => Shape::Reject,
        }
    }
}

fn unreadable(error: serde_json::Error) -> Refused {
    Refused::internal(format!("spec: {error}"))
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;

    fn default_objects() -> Objects {
        let mut objects = Objects::default();
        let all = kinds::bootstrap::flow_control();
        for (plural, list) in all.as_object().into_iter().flatten() {
            for item in list.as_array().into_iter().flatten() {
                let name = SmolStr::new(item["metadata"]["name"].as_str().expect("a name"));
                match plural.as_str() {
                    SCHEMAS => {
                        let schema = schema(&name, SmolStr::default(), item).expect("a schema");
                        objects.schemas.insert(name, schema);
                    }
                    _ => {
                        let level = level(&name, item).expect("a level");
                        objects.levels.insert(name, (SmolStr::default(), level));
                    }
                }
            }
        }
        objects
    }

    fn check(objects: &Objects, as_: &Identity, verb: &str, what: &str, expected: &Expect) {
        let asked = match what.split('|').collect::<Vec<_>>().as_slice() {
            &[group, resource, subresource, namespace] => Attributes::Resource {
                verb,
                group,
                version: "v1",
                resource,
                subresource,
                namespace,
                name: "",
                fields: "",
                labels: "",
            },
            _ => Attributes::Path { verb, path: what },
        };
        let configuration = objects.configuration();
        let schema = configuration.classify(as_, &asked).expect("one takes everybody");
        let flow = schema.distinguish(as_, &asked);
        expected.assert_eq(&format!("{} -> {} ({flow})", schema.name, schema.level));
    }

    #[test]
    fn requests_go_where_upstreams_defaults_send_them() {
        let all = default_objects();
        let admin = Identity::user("admin", [api::identity::SYSTEM_MASTERS]);
        check(
            &all,
            &admin,
            "get",
            "|pods||default",
            &expect!["exempt -> exempt ()"],
        );
        let anonymous = Identity::anonymous();
        check(
            &all,
            &anonymous,
            "get",
            "/readyz",
            &expect!["probes -> exempt ()"],
        );
        check(
            &all,
            &anonymous,
            "get",
            "/version",
            &expect!["global-default -> global-default (system:anonymous)"],
        );
        let node = Identity::node("n1");
        check(
            &all,
            &node,
            "patch",
            "|nodes|status|",
            &expect!["system-node-high -> node-high (system:node:n1)"],
        );
        check(
            &all,
            &node,
            "list",
            "|pods||",
            &expect!["system-nodes -> system (system:node:n1)"],
        );
    }

    #[test]
    fn the_control_plane_and_service_accounts_have_levels_of_their_own() {
        let all = default_objects();
        let account = Identity::service_account("kube-system", "x");
        check(
            &all,
            &account,
            "list",
            "|pods||default",
            &expect!["kube-system-service-accounts -> workload-high (default)"],
        );
        let account = Identity::service_account("default", "x");
        check(
            &all,
            &account,
            "list",
            "|pods||default",
            &expect!["service-accounts -> workload-low (system:serviceaccount:default:x)"],
        );
        let scheduler = Identity::user("system:kube-scheduler", []);
        check(
            &all,
            &scheduler,
            "update",
            "coordination.k8s.io|leases||kube-system",
            &expect!["system-leader-election -> leader-election (system:kube-scheduler)"],
        );
        check(
            &all,
            &scheduler,
            "create",
            "|pods|binding|default",
            &expect!["kube-scheduler -> workload-high (default)"],
        );
    }

    #[test]
    fn mandatory_ones_count_where_they_are_missing() {
        let none = Objects::default();
        let admin = Identity::user("admin", [api::identity::SYSTEM_MASTERS]);
        check(&none, &admin, "get", "/x", &expect!["exempt -> exempt ()"]);
        let user = Identity::user("u", []);
        check(&none, &user, "get", "/x", &expect!["catch-all -> catch-all (u)"]);
        let nobody = Identity {
            groups: Vec::new(),
            ..Identity::anonymous()
        };
        check(
            &none,
            &nobody,
            "get",
            "/x",
            &expect!["catch-all -> catch-all (system:anonymous)"],
        );
    }

    #[test]
    fn a_schema_of_a_level_that_is_not_there_is_passed_over() {
        let mut all = default_objects();
        all.levels.remove("global-default");
        let user = Identity::user("u", []);
        check(&all, &user, "get", "/x", &expect!["catch-all -> catch-all (u)"]);
    }
}
