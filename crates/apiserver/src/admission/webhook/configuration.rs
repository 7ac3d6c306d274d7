//! The configurations of webhooks, read once per change, in the order in which webhooks are asked: configurations by
//! name, and each one's webhooks as it lists them.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::time::Duration;

use api::{Object, SmolStr, Value};
use cel::Environment;
use kinds::expressions::{Age, Knows, environment};
use serde::Deserialize as _;

use crate::admission::conditions::Conditions;
use crate::admission::matching::Constraints;
use crate::auth::followed::Index;
use crate::webhook::Target;

/// Upstream's default, for configurations that came without one.
const TIMEOUT_SECONDS: u64 = 10;

/// One webhook.
pub(super) struct Hook {
    pub(super) name: String,
    /// The object that it stands in.
    pub(super) configuration: String,
    /// Tells webhooks of the same name in one configuration apart.
    pub(super) uid: String,
    pub(super) constraints: Constraints,
    pub(super) conditions: Conditions,
    pub(super) target: Result<Target, String>,
    /// Of AdmissionReview, as the webhook understands them.
    pub(super) versions: Vec<String>,
    pub(super) timeout: Duration,
    pub(super) fails_open: bool,
    /// Whether it may be asked about requests that change nothing.
    pub(super) allows_dry_run: bool,
    pub(super) reinvoked: bool,
}

#[derive(Default)]
pub(super) struct Configurations {
    by_name: BTreeMap<SmolStr, Vec<Arc<Hook>>>,
    all: Arc<[Arc<Hook>]>,
}

impl Configurations {
    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    pub(super) fn all(&self) -> Arc<[Arc<Hook>]> {
        Arc::clone(&self.all)
    }

    fn gather(&mut self) {
        self.all = self.by_name.values().flatten().cloned().collect();
    }
}

impl Index for Configurations {
    fn put(&mut self, object: &Object) {
        let hooks = match object.value() {
            Ok(value) => read(&object.key.name, &value),
            Err(refused) => {
                tracing::error!(%refused, "a webhook configuration cannot be read");
                Vec::new()
            }
        };
        self.by_name.insert(object.key.name.clone(), hooks);
        self.gather();
    }

    fn gone(&mut self, object: &Object) {
        self.by_name.remove(&object.key.name);
        self.gather();
    }

    fn clear(&mut self) {
        *self = Self::default();
    }
}

fn read(configuration: &str, value: &Value) -> Vec<Arc<Hook>> {
    let mut count: HashMap<&str, usize> = HashMap::new();
    let hooks = value["webhooks"].as_array().into_iter().flatten();
    hooks
        .map(|hook| {
            let name = hook["name"].as_str().unwrap_or_default();
            let count = count.entry(name).or_default();
            let uid = format!("{configuration}/{name}/{count}");
            *count += 1;
            Arc::new(one(configuration, uid, hook))
        })
        .collect()
}

fn one(configuration: &str, uid: String, hook: &Value) -> Hook {
    let text = |field: &str| hook[field].as_str().unwrap_or_default();
    let fails_open = text("failurePolicy") == "Ignore";
    Hook {
        name: text("name").to_owned(),
        configuration: configuration.to_owned(),
        uid,
        constraints: Constraints::of_webhook(hook),
        conditions: Conditions::compile(&hook["matchConditions"], &conditions_environment(), fails_open),
        target: Target::read(&hook["clientConfig"]),
        versions: Vec::deserialize(&hook["admissionReviewVersions"]).unwrap_or_default(),
        timeout: Duration::from_secs(hook["timeoutSeconds"].as_u64().unwrap_or(TIMEOUT_SECONDS)),
        fails_open,
        allows_dry_run: matches!(text("sideEffects"), "None" | "NoneOnDryRun"),
        reinvoked: text("reinvocationPolicy") == "IfNeeded",
    }
}

fn conditions_environment() -> Environment {
    let knows = Knows {
        authorizer: true,
        ..Knows::default()
    };
    environment(knows, Age::Stored)
}
