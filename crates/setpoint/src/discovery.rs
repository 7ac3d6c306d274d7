//! The loops know what the API serves: custom resources as they come and go, and those of API servers behind Services.

use std::fmt;
use std::future::ready;
use std::sync::Arc;

use api::{BoxFuture, Identity, Key, Object, Refused, Resource, Served, SmolStr, Value};
use apiserver::Server;
use client::Https;
use engine::Engine;
use reconcile::{Actor, Cache, Controller, Done, Follows, Gap, Named};
use serde::Deserialize;

const DEFINITIONS: Resource = Resource::of("apiextensions.k8s.io", "customresourcedefinitions");
const SERVICES: Resource = Resource::of("apiregistration.k8s.io", "apiservices");

/// Asks what is served now.
pub(crate) type Ask = Arc<dyn Fn() -> BoxFuture<'static, Result<Vec<Served>, Refused>> + Send + Sync>;

/// Gives the engine the loop that keeps its list of what is served, by `ask`.
pub(crate) fn add(engine: &Engine, ask: Ask) {
    let actor = Discoverer {
        engine: engine.clone(),
        ask,
    };
    engine.add(Discovery, Identity::user("", []), Arc::new(actor));
}

pub(crate) fn in_process(server: &Server) -> Ask {
    let server = server.clone();
    Arc::new(move || Box::pin(ready(Ok(server.registry().table().stored()))))
}

pub(crate) fn over(https: &Https) -> Ask {
    let https = https.clone();
    Arc::new(move || {
        let https = https.clone();
        Box::pin(async move { https.served().await })
    })
}

struct Discovery;

/// A CustomResourceDefinition or an APIService.
#[derive(Deserialize)]
struct Definition {
    spec: Spec,
    /// As it comes: an API server may write null for a list that is empty.
    #[serde(default)]
    status: Value,
}

#[derive(Deserialize)]
struct Spec {
    group: Option<SmolStr>,
    #[serde(default)]
    names: Names,
    #[serde(default)]
    versions: Vec<Version>,
    version: Option<SmolStr>,
    /// Of an APIService: another server answers for it.
    service: Option<Value>,
}

#[derive(Default, Deserialize)]
struct Names {
    #[serde(default)]
    plural: SmolStr,
}

#[derive(Deserialize)]
struct Version {
    name: SmolStr,
    #[serde(default)]
    served: bool,
}

impl Definition {
    fn is(&self, condition: &str) -> bool {
        let holds = |one: &Value| one["type"] == condition && one["status"] == "True";
        self.status["conditions"]
            .as_array()
            .is_some_and(|all| all.iter().any(holds))
    }
}

/// Ask anew, until what it says of this resource is so.
#[derive(Debug, PartialEq)]
struct Discover(Option<(Resource, Vec<SmolStr>)>);

impl Discover {
    /// Other servers' resources may be of no use to loops: of those nothing is insisted on.
    fn is_done(&self, served: &[Served]) -> bool {
        let Self(Some((resource, versions))) = self else {
            return true;
        };
        has(served, resource, versions)
    }
}

impl fmt::Display for Discover {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some((resource, versions)) if versions.is_empty() => write!(f, "discover the end of {resource}"),
            Some((resource, versions)) => write!(f, "discover {resource} in {}", versions.join(", ")),
            None => f.write_str("discover"),
        }
    }
}

/// Whether the resource is served in exactly these versions; in none: not at all.
fn has(served: &[Served], resource: &Resource, versions: &[SmolStr]) -> bool {
    let found = served.iter().find(|one| one.resource == *resource);
    let found: &[SmolStr] = found.map_or(&[], |one| &one.versions);
    found.len() == versions.len() && versions.iter().all(|version| found.contains(version))
}

fn has_version(served: &[Served], group: &str, version: &str) -> bool {
    let is_of = |one: &Served| one.resource.group == group && one.versions.iter().any(|of| of == version);
    served.iter().any(is_of)
}

impl Controller for Discovery {
    type Desired = Definition;
    type Observed = Arc<[Served]>;
    type Step = Discover;
    const NAME: &'static str = "discovery";

    fn follows(&self) -> Follows {
        Follows::These(vec![DEFINITIONS, SERVICES])
    }

    fn wakes(&self, changed: &Object, _cache: &Cache) -> Vec<Key> {
        vec![changed.key.clone()]
    }

    fn observe(&self, _definition: &Named<Definition>, cache: &Cache) -> Arc<[Served]> {
        cache.served().into()
    }

    fn gap(&self, definition: &Named<Definition>, served: &Arc<[Served]>) -> Gap<Discover> {
        let spec = &definition.spec;
        let group = spec.group.clone().unwrap_or_default();
        if definition.key().resource == SERVICES {
            let version = spec.version.as_deref().unwrap_or_default();
            let is_there = spec.service.is_none() || has_version(served, &group, version);
            return match definition.is("Available") && !is_there {
                true => Gap::closed().act("served: another server's resources are not known", Discover(None)),
                false => Gap::closed(),
            };
        }
        let resource = Resource {
            group,
            plural: spec.names.plural.clone(),
        };
        let versions = spec.versions.iter().filter(|version| version.served);
        let versions: Vec<SmolStr> = versions.map(|version| version.name.clone()).collect();
        if !definition.is("Established") || has(served, &resource, &versions) {
            return Gap::closed();
        }
        let step = Discover(Some((resource, versions)));
        Gap::closed().act("served: a custom resource is not known as it is", step)
    }

    fn gone(&self, key: &Key, cache: &Cache) -> Gap<Discover> {
        let (first, group) = key.name.split_once('.').unwrap_or((&key.name, ""));
        let is_definition = key.resource == DEFINITIONS;
        let resource = Resource::new(group, first);
        let step = match is_definition {
            true if !has(cache.served(), &resource, &[]) => Discover(Some((resource, Vec::new()))),
            false if has_version(cache.served(), group, first) => Discover(None),
            _ => return Gap::closed(),
        };
        Gap::closed().act("served: known, but gone", step)
    }
}

struct Discoverer {
    engine: Engine,
    ask: Ask,
}

impl Actor<Discover> for Discoverer {
    fn perform<'a>(&'a self, _: &'a Identity, step: Discover) -> BoxFuture<'a, Result<Done, Refused>> {
        Box::pin(async move {
            let served = (self.ask)().await?;
            let is_done = step.is_done(&served);
            self.engine.set_served(served);
            match is_done {
                true => Ok(Done::outside()),
                // It is asked again after a pause, which grows.
                false => Err(Refused::unavailable(format!(
                    "{step}: the server does not say so yet"
                ))),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use reconcile::check_in;

    const DEFINITION: &str = "kind: CustomResourceDefinition\napiVersion: apiextensions.k8s.io/v1\nmetadata: {name: ships.sea.io}\n\
                              spec: {group: sea.io, names: {plural: ships}, versions: [{name: v1, served: true}, {name: v0}]}\n\
                              status: {conditions: [{type: Established, status: 'True'}]}\n";
    const SERVICE: &str = "---\nkind: APIService\napiVersion: apiregistration.k8s.io/v1\nmetadata: {name: v1.far.io, namespace: ''}\n\
                           spec: {group: far.io, version: v1, service: {name: s}}\nstatus: {conditions: [{type: Available, status: 'True'}]}\n";

    fn served(group: &str, plural: &str) -> Served {
        Served {
            resource: Resource::new(group, plural),
            kind: "Any".into(),
            versions: vec!["v1".into()],
            namespaced: true,
        }
    }

    #[test]
    fn what_comes_and_goes_is_discovered() {
        let says = |key: &str, known: Vec<Served>| {
            let mut cache = reconcile::world_of(&format!("{DEFINITION}{SERVICE}"));
            cache.set_served(known);
            check_in(&Discovery, key, &cache)
        };
        let ship = "customresourcedefinitions.apiextensions.k8s.io//ships.sea.io";
        expect![[r#"
            served: a custom resource is not known as it is -> discover ships.sea.io in v1
        "#]]
        .assert_eq(&says(ship, vec![]));
        expect![[""]].assert_eq(&says(ship, vec![served("sea.io", "ships")]));
        let boat = "customresourcedefinitions.apiextensions.k8s.io//boats.sea.io";
        expect![[r#"
            served: known, but gone -> discover the end of boats.sea.io
        "#]]
        .assert_eq(&says(boat, vec![served("sea.io", "boats")]));
        expect![[""]].assert_eq(&says(boat, vec![]));
        let far = "apiservices.apiregistration.k8s.io//v1.far.io";
        expect![[r#"
            served: another server's resources are not known -> discover
        "#]]
        .assert_eq(&says(far, vec![]));
        expect![[""]].assert_eq(&says(far, vec![served("far.io", "stars")]));
        let gone = "apiservices.apiregistration.k8s.io//v1.near.io";
        expect![[r#"
            served: known, but gone -> discover
        "#]]
        .assert_eq(&says(gone, vec![served("near.io", "moons")]));
    }
}
