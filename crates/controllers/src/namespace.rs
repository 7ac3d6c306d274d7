//! A namespace on its way out is emptied: its pods first, then everything else; what remains is named in conditions.
//!
//! ```text
//! deleted, holds pods/a/web, configmaps/a/c   →   delete pods/a/web   →   delete configmaps/a/c   →   finalize
//! ```

use std::collections::BTreeMap;
use std::sync::Arc;

use api::{DeleteOptions, Key, Object, Propagation, Resource, Served, SmolStr, Timestamp, Value, Write};
use reconcile::{ApiStep, Cache, Cause, Controller, Follows, Gap, Live, Named};
use serde::Deserialize;
use serde_json::json;

use crate::limits::NAMED_WAITS;
use crate::resources::{NAMESPACES, PODS};
use crate::status::{Condition, Conditions, seconds_after};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Namespace {
    spec: Spec,
    status: Value,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Spec {
    finalizers: Vec<SmolStr>,
}

impl Namespace {
    pub(crate) fn is_active(&self) -> bool {
        self.status["phase"] != "Terminating"
    }
}

pub struct Namespaces;

const FINALIZER: &str = "kubernetes";

/// What a namespace still holds.
pub struct Content {
    pods: Vec<Arc<Object>>,
    others: Vec<Arc<Object>>,
    served: Vec<Served>,
    /// A resource that the cache has not listed yet: nothing is known to be empty.
    unseen: Option<Resource>,
    refused: Option<Cause>,
    now: Timestamp,
}

impl Controller for Namespaces {
    type Desired = Namespace;
    type Observed = Content;
    type Step = ApiStep;
    const NAME: &'static str = "namespace";
    const COMPONENT: &'static str = "namespace-controller";

    fn follows(&self) -> Follows {
        Follows::Everything
    }

    fn wakes(&self, changed: &Object, cache: &Cache) -> Vec<Key> {
        if changed.key.resource == NAMESPACES {
            return vec![changed.key.clone()];
        }
        if changed.key.namespace.is_empty() {
            return Vec::new();
        }
        let namespace = NAMESPACES.key("", changed.key.namespace.clone());
        let is_going = cache
            .get(&namespace)
            .is_some_and(|namespace| namespace.meta.deleted().is_some());
        if is_going { vec![namespace] } else { Vec::new() }
    }

    fn observe(&self, namespace: &Named<Namespace>, cache: &Cache) -> Content {
        let mut content = Content {
            pods: Vec::new(),
            others: Vec::new(),
            served: Vec::new(),
            unseen: None,
            refused: cache.refused(Self::NAME, namespace.key()),
            now: cache.now(),
        };
        if namespace.object.meta.deleted().is_none() {
            return content;
        }
        // The same objects under their second group would only be asked for twice.
        let own = |served: &&Served| served.namespaced && served.resource.group != "events.k8s.io";
        for served in cache.served().iter().filter(own) {
            let objects = cache
                .in_namespace(&served.resource, &namespace.key().name)
                .cloned();
            match served.resource == PODS {
                true => content.pods.extend(objects),
                false => content.others.extend(objects),
            }
            if cache.seen(&served.resource).0 == 0 {
                content.unseen = Some(served.resource.clone());
            }
            content.served.push(served.clone());
        }
        content
    }

    fn gap(&self, namespace: &Named<Namespace>, content: &Content) -> Gap<ApiStep> {
        if namespace.object.meta.deleted().is_none()
            || !namespace.spec.finalizers.iter().any(|f| f == FINALIZER)
        {
            return Gap::closed();
        }
        let gap = Gap::closed().with_status(status(namespace, content));
        if !content.pods.is_empty() {
            return empty(gap, "pods", &content.pods);
        }
        if !content.others.is_empty() {
            return empty(gap, "content", &content.others);
        }
        if let Some(unseen) = &content.unseen {
            let cause = Cause::new("NotSeenYet", format!("{unseen} have not been listed yet"));
            return gap.hold("content: unknown", seconds_after(content.now, 1), cause);
        }
        gap.act("content: none left", finalize(namespace, content))
    }
}

/// Deletes what is not on its way out yet, and waits for the rest.
fn empty(mut gap: Gap<ApiStep>, what: &str, objects: &[Arc<Object>]) -> Gap<ApiStep> {
    let about = format!("{what}: want 0, have {}", objects.len());
    for object in objects.iter().filter(|object| object.meta.deleted().is_none()) {
        let options = DeleteOptions {
            propagation: Some(Propagation::Background),
            uid: Some(object.meta.uid.clone()),
            ..DeleteOptions::default()
        };
        gap = gap.act(&about, ApiStep::new(Write::delete(object.key.clone(), options)));
    }
    for object in objects
        .iter()
        .filter(|object| object.meta.deleted().is_some())
        .take(NAMED_WAITS)
    {
        let cause = match object.meta.finalizers() {
            [] => Cause::new("Terminating", format!("{} is being deleted", object.key)),
            some => Cause::new(
                "SomeFinalizersRemain",
                format!("{} is held by {}", object.key, some.join(", ")),
            ),
        };
        gap = gap.wait(&about, object.key.clone(), cause);
    }
    gap
}

/// Takes our finalizer off, if the API server itself finds nothing left.
fn finalize(namespace: &Named<Namespace>, content: &Content) -> ApiStep {
    let left: Vec<&SmolStr> = namespace
        .spec
        .finalizers
        .iter()
        .filter(|f| *f != FINALIZER)
        .collect();
    let mut body = namespace.object.value().unwrap_or_default();
    body["spec"]["finalizers"] = json!(left);
    let mut step = ApiStep::new(Write::update(namespace.key().clone(), body).on("finalize"));
    for served in &content.served {
        step = step.only_if(Live::Empty(served.resource.clone(), namespace.key().name.clone()));
    }
    step
}

fn status(namespace: &Named<Namespace>, content: &Content) -> Value {
    let mut conditions = Conditions::of(&namespace.status);
    let all = || content.pods.iter().chain(&content.others);
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    let mut finalizers: BTreeMap<String, usize> = BTreeMap::new();
    // As long as pods are there, nothing else has been tried.
    let tried = if content.pods.is_empty() {
        &content.others
    } else {
        &content.pods
    };
    for object in tried.iter().filter(|object| object.meta.deleted().is_some()) {
        let Resource { group, plural } = &object.key.resource;
        *kinds.entry(format!("{plural}.{group} has")).or_default() += 1;
    }
    for finalizer in all()
        .filter(|o| o.meta.deleted().is_some())
        .flat_map(|object| object.meta.finalizers().iter())
    {
        *finalizers.entry(format!("{finalizer} in")).or_default() += 1;
    }
    let refused = content
        .refused
        .as_ref()
        .map(|cause| format!("Failed to delete all resource types, 1 remaining: {}", cause.says));
    set(
        &mut conditions,
        content.now,
        "NamespaceDeletionDiscoveryFailure",
        None,
    );
    set(
        &mut conditions,
        content.now,
        "NamespaceDeletionGroupVersionParsingFailure",
        None,
    );
    set(
        &mut conditions,
        content.now,
        "NamespaceDeletionContentFailure",
        refused,
    );
    let remaining = named(&kinds).map(|kinds| format!("Some resources are remaining: {kinds}"));
    set(
        &mut conditions,
        content.now,
        "NamespaceContentRemaining",
        remaining,
    );
    let held = named(&finalizers)
        .map(|names| format!("Some content in the namespace has finalizers remaining: {names}"));
    set(&mut conditions, content.now, "NamespaceFinalizersRemaining", held);
    let mut status = namespace.status.clone();
    status["conditions"] = json!(conditions.0);
    status["phase"] = json!("Terminating");
    status
}

fn named(counts: &BTreeMap<String, usize>) -> Option<String> {
    let each: Vec<String> = counts
        .iter()
        .map(|(of, count)| format!("{of} {count} resource instances"))
        .collect();
    (!each.is_empty()).then(|| each.join(", "))
}

/// Upstream's reasons and messages, for trouble and for none.
fn set(conditions: &mut Conditions, now: Timestamp, of: &str, trouble: Option<String>) {
    let (reason, ok_reason, ok) = match of {
        "NamespaceDeletionDiscoveryFailure" => (
            "DiscoveryFailed",
            "ResourcesDiscovered",
            "All resources successfully discovered",
        ),
        "NamespaceDeletionGroupVersionParsingFailure" => (
            "GroupVersionParsingFailed",
            "ParsedGroupVersions",
            "All legacy kube types successfully parsed",
        ),
        "NamespaceDeletionContentFailure" => (
            "ContentDeletionFailed",
            "ContentDeleted",
            "All content successfully deleted, may be waiting on finalization",
        ),
        "NamespaceContentRemaining" => (
            "SomeResourcesRemain",
            "ContentRemoved",
            "All content successfully removed",
        ),
        _ => (
            "SomeFinalizersRemain",
            "ContentHasNoFinalizers",
            "All content-preserving finalizers finished",
        ),
    };
    let condition = match trouble {
        Some(message) => Condition {
            of,
            status: "True",
            reason,
            message,
        },
        None => Condition {
            of,
            status: "False",
            reason: ok_reason,
            message: ok.to_owned(),
        },
    };
    conditions.set_in_place(&condition, now, 0);
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use reconcile::check;

    const GOING: &str = "
kind: Namespace
metadata: {name: a, deletionTimestamp: '2026-01-01T11:59:00Z'}
spec: {finalizers: [kubernetes]}
status: {phase: Terminating}
";

    fn parts(world: &str) -> String {
        let text = check(Namespaces, "namespaces/a", world);
        text.lines()
            .filter(|line| !line.starts_with("status"))
            .map(|line| format!("{line}\n"))
            .collect()
    }

    #[test]
    fn pods_go_first_then_the_rest_then_the_namespace() {
        let map = "---\nkind: ConfigMap\nmetadata: {name: c, namespace: a}\n";
        let pod = "---\nkind: Pod\nmetadata: {name: p, namespace: a}\n";
        expect![[r#"
            pods: want 0, have 1 -> delete pods/a/p Background
        "#]]
        .assert_eq(&parts(&format!("{GOING}{map}{pod}")));
        let dying = pod.replace(
            "a}",
            "a, deletionTimestamp: '2026-01-01T11:59:59Z', finalizers: [x/y]}",
        );
        expect![[r#"
            pods: want 0, have 1 -> wait for pods/a/p: SomeFinalizersRemain: pods/a/p is held by x/y
        "#]]
        .assert_eq(&parts(&format!("{GOING}{map}{dying}")));
        expect![[r#"
            content: want 0, have 1 -> delete configmaps/a/c Background
        "#]]
        .assert_eq(&parts(&format!("{GOING}{map}")));
        expect![[r#"
            content: none left -> update namespaces/a/finalize if 1 resources are empty
        "#]]
        .assert_eq(&parts(&format!(
            "{GOING}{}",
            map.replace("namespace: a", "namespace: b")
        )));
        let alive = GOING.replace(", deletionTimestamp: '2026-01-01T11:59:00Z'", "");
        expect![[""]].assert_eq(&parts(&alive));
    }

    #[test]
    fn conditions_name_what_remains() {
        let held = "---\nkind: ConfigMap\nmetadata:\n  {name: c, namespace: a, finalizers: [x/y], \
                    deletionTimestamp: '2026-01-01T11:59:59Z'}\n";
        let text = check(Namespaces, "namespaces/a", &format!("{GOING}{held}"));
        let status: Value = text
            .lines()
            .find_map(|line| line.strip_prefix("status: "))
            .map(|json| serde_json::from_str(json).expect("JSON"))
            .expect("a status");
        let lines = status["conditions"].as_array().expect("a list").iter().map(|c| {
            format!(
                "{}={} {}: {}\n",
                c["type"], c["status"], c["reason"], c["message"]
            )
            .replace('"', "")
        });
        expect![[r#"
            NamespaceDeletionDiscoveryFailure=False ResourcesDiscovered: All resources successfully discovered
            NamespaceDeletionGroupVersionParsingFailure=False ParsedGroupVersions: All legacy kube types successfully parsed
            NamespaceDeletionContentFailure=False ContentDeleted: All content successfully deleted, may be waiting on finalization
            NamespaceContentRemaining=True SomeResourcesRemain: Some resources are remaining: configmaps. has 1 resource instances
            NamespaceFinalizersRemaining=True SomeFinalizersRemain: Some content in the namespace has finalizers remaining: x/y in 1 resource instances
        "#]]
        .assert_eq(&lines.collect::<String>());
    }
}
