//! What is served: the table's kinds as far as they are switched on, and those made at run time. Lookups are lock-free.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, LazyLock, OnceLock};

use api::schema::Held;
use api::{Key, Paths, Refused, Resource, Revision, SmolStr, Value};
use arc_swap::ArcSwap;
use bytes::Bytes;
use kinds::kind::Stage;
use kinds::{Kind, KindRef};
use parking_lot::Mutex;

use crate::aggregate::Remote;
use crate::custom::Custom;

use api::Object;

/// The root of all keys in the store, as upstream's.
pub const STORE_ROOT: &str = "/registry";

/// One resource in one version, with what every request needs of it.
pub struct Served {
    pub kind: KindRef,
    pub resource: Resource,
    pub api_version: SmolStr,
    /// Where its objects are; `None` for kinds that are answered and forgotten.
    pub home: Option<Home>,
    /// Of a custom kind: the name of its definition, and what else that says.
    pub(crate) definition: Option<SmolStr>,
    pub(crate) custom: Option<Arc<Custom>>,
    /// An object of the kind with nothing in it.
    empty: OnceLock<Value>,
}

/// Where and how the objects of a resource are stored.
#[derive(Clone)]
pub struct Home {
    /// `/registry/pods/`
    pub prefix: SmolStr,
    /// The kind in the version that is stored.
    pub kind: KindRef,
    pub resource: Resource,
    pub api_version: SmolStr,
    /// The paths whose values an object's index holds.
    pub indexed: Paths,
    /// Whether objects are stored in another form than this version's.
    pub converts: bool,
}

/// One group of the API with its versions, preferred first.
#[derive(Clone)]
pub struct Group {
    pub name: SmolStr,
    pub versions: Vec<Version>,
}

#[derive(Clone)]
pub struct Version {
    pub name: SmolStr,
    /// Sorted by plural.
    pub kinds: Vec<Arc<Served>>,
    /// Who has it, if not this server.
    pub(crate) remote: Option<Arc<Remote>>,
}

/// What is served at one moment. Replaced as a whole.
pub struct Table {
    by_path: HashMap<(SmolStr, SmolStr, SmolStr), Arc<Served>>,
    by_resource: HashMap<Resource, Arc<Served>>,
    pub groups: Vec<Group>,
    /// Changes with every replacement.
    pub generation: u64,
}

/// Which of the table's kinds are served: upstream's `--runtime-config`.
#[derive(Clone, Debug, Default)]
pub struct RuntimeConfig {
    /// `apps/v1` → on, `api/beta` → on, `resource.k8s.io/v1beta1/devicetaintrules` → off.
    pub switches: BTreeMap<String, bool>,
}

pub struct Registry {
    table: ArcSwap<Table>,
    builtin: Vec<KindRef>,
    made: Mutex<Made>,
}

/// What came at run time.
#[derive(Default)]
struct Made {
    /// By definition.
    customs: BTreeMap<SmolStr, Vec<Arc<Custom>>>,
    /// By APIService.
    remotes: BTreeMap<SmolStr, Arc<Remote>>,
}

impl RuntimeConfig {
    /// Reads `api/all=true,apps/v1=false`.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut switches = BTreeMap::new();
        for part in text.split(',').filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').unwrap_or((part, "true"));
            let on = match value {
                "true" | "" => true,
                "false" => false,
                _ => {
                    return Err(format!(
                        "runtime-config: {part}: want {name}=true or {name}=false"
                    ));
                }
            };
            switches.insert(name.to_owned(), on);
        }
        Ok(Self { switches })
    }

    fn serves(&self, kind: &kinds::Kind) -> bool {
        let version = kind.api_version();
        let stage = match kind.stage {
            Stage::Stable => "api/ga",
            Stage::Beta => "api/beta",
            Stage::Alpha => "api/alpha",
        };
        let resource = format!("{version}/{}", kind.plural);
        let core = format!("api/{version}");
        [resource.as_str(), &version, &core, stage, "api/all"]
            .iter()
            .find_map(|name| self.switches.get(*name).copied())
            .unwrap_or(kind.served_by_default)
    }
}

impl Registry {
    pub fn new(config: &RuntimeConfig, more: impl IntoIterator<Item = KindRef>) -> Self {
        let table = kinds::KINDS.iter().copied().filter(|kind| config.serves(kind));
        let builtin: Vec<KindRef> = table.map(Held::Static).chain(more).collect();
        Self {
            table: ArcSwap::from_pointee(Table::new(
                builtin.iter().cloned().map(Served::new),
                &BTreeMap::new(),
                0,
            )),
            builtin,
            made: Mutex::default(),
        }
    }

    pub fn table(&self) -> Arc<Table> {
        self.table.load_full()
    }

    /// Serves these kinds in the name of a definition, and no longer what it had before.
    pub(crate) fn set(&self, definition: &str, kinds: Vec<Custom>) {
        let mut made = self.made.lock();
        if kinds.is_empty() {
            if made.customs.remove(definition).is_none() {
                return;
            }
        } else {
            made.customs.insert(
                SmolStr::new(definition),
                kinds.into_iter().map(Arc::new).collect(),
            );
        }
        self.rebuild(&made);
    }

    fn rebuild(&self, made: &Made) {
        let own = self.builtin.iter().cloned().map(Served::new);
        let customs = made.customs.iter().flat_map(|(definition, kinds)| {
            kinds
                .iter()
                .map(|custom| Served::custom(definition.clone(), Arc::clone(custom)))
        });
        let generation = self.table.load().generation + 1;
        let table = Table::new(own.chain(customs), &made.remotes, generation);
        self.table.store(Arc::new(table));
    }

    /// Knows another server's part of the API by this APIService, or no longer.
    pub(crate) fn set_remote(&self, name: &str, remote: Option<Arc<Remote>>) {
        let mut made = self.made.lock();
        let before = match remote {
            Some(remote) => made.remotes.insert(SmolStr::new(name), remote),
            None => match made.remotes.remove(name) {
                None => return,
                before => before,
            },
        };
        drop(before);
        self.rebuild(&made);
    }

    pub(crate) fn remote(&self, name: &str) -> Option<Arc<Remote>> {
        self.made.lock().remotes.get(name).cloned()
    }

    pub(crate) fn remotes(&self) -> Vec<Arc<Remote>> {
        self.made.lock().remotes.values().cloned().collect()
    }

    /// Discovery shows these resources of another server from now on.
    pub(crate) fn show_resources(&self, name: &str, resources: Value) {
        if let Some(remote) = self.remote(name) {
            self.set_remote(name, Some(Arc::new(remote.showing(resources))));
        }
    }

    /// All names that are taken in a group by other than this definition.
    pub(crate) fn names_of_others(&self, definition: &str, group: &str) -> HashSet<String> {
        let table = self.table.load();
        let group = table.group(group);
        let all = group
            .into_iter()
            .flat_map(|group| &group.versions)
            .flat_map(|version| &version.kinds);
        let others = all.filter(|served| served.definition.as_deref() != Some(definition));
        others
            .flat_map(|served| {
                let kind = &served.kind;
                let own = [&kind.plural, &kind.singular, &kind.kind, &kind.list_kind];
                own.into_iter()
                    .chain(kind.short_names.iter())
                    .map(ToString::to_string)
                    .collect::<Vec<_>>()
            })
            .collect()
    }

    pub fn find(&self, group: &str, version: &str, plural: &str) -> Option<Arc<Served>> {
        self.table.load().find(group, version, plural)
    }

    /// A resource in a version, or in its preferred version if that is empty.
    pub fn resource(&self, resource: &Resource, version: &str) -> Option<Arc<Served>> {
        let table = self.table.load();
        if version.is_empty() {
            table.by_resource.get(resource).cloned()
        } else {
            table.find(&resource.group, version, &resource.plural)
        }
    }
}

impl Table {
    /// Every resource that is stored and can be watched; Events once, as the core group's.
    pub fn stored(&self) -> Vec<api::Served> {
        let mut all: Vec<api::Served> = Vec::new();
        let versions = self.groups.iter().flat_map(|group| &group.versions);
        for Served {
            kind, resource, home, ..
        } in versions.flat_map(|version| &version.kinds).map(Arc::as_ref)
        {
            if home.is_none() || !kind.has_verb("watch") || resource.group == "events.k8s.io" {
                continue;
            }
            match all.iter_mut().find(|known| known.resource == *resource) {
                Some(known) => known.versions.push(kind.version.clone()),
                None => all.push(api::Served {
                    resource: resource.clone(),
                    kind: kind.kind.clone(),
                    versions: vec![kind.version.clone()],
                    namespaced: kind.namespaced,
                }),
            }
        }
        all
    }

    fn new(
        all: impl Iterator<Item = Served>,
        remotes: &BTreeMap<SmolStr, Arc<Remote>>,
        generation: u64,
    ) -> Self {
        let mut by_path = HashMap::new();
        let mut versions: BTreeMap<SmolStr, BTreeMap<SmolStr, Vec<Arc<Served>>>> = BTreeMap::new();
        for served in all {
            let served = Arc::new(served);
            let kind = &served.kind;
            let path = (kind.group.clone(), kind.version.clone(), kind.plural.clone());
            by_path.insert(path, Arc::clone(&served));
            let group = versions.entry(kind.group.clone()).or_default();
            let version = group.entry(kind.version.clone()).or_default();
            version.push(Arc::clone(&served));
        }
        for remote in remotes.values() {
            let group = versions.entry(remote.group.clone()).or_default();
            group.entry(remote.version.clone()).or_default();
        }
        let mut groups: Vec<Group> = versions
            .into_iter()
            .map(|(name, versions)| Group::new(name, versions))
            .collect();
        groups.iter_mut().for_each(|group| group.pass_on(remotes));
        let mut by_resource = HashMap::new();
        for served in groups.iter().flat_map(|g| &g.versions).flat_map(|v| &v.kinds) {
            by_resource
                .entry(served.resource.clone())
                .or_insert_with(|| Arc::clone(served));
        }
        Self {
            by_path,
            by_resource,
            groups,
            generation,
        }
    }

    pub fn find(&self, group: &str, version: &str, plural: &str) -> Option<Arc<Served>> {
        let path = (SmolStr::new(group), SmolStr::new(version), SmolStr::new(plural));
        self.by_path.get(&path).cloned()
    }

    pub fn group(&self, name: &str) -> Option<&Group> {
        self.groups.iter().find(|group| group.name == name)
    }

    /// Who has a version of a group, if another server does.
    pub(crate) fn remote(&self, group: &str, version: &str) -> Option<&Arc<Remote>> {
        let versions = &self.group(group)?.versions;
        versions.iter().find(|one| one.name == version)?.remote.as_ref()
    }

    /// By the two fields of an object's type.
    pub fn by_kind(&self, group: &str, version: &str, kind: &str) -> Option<&Arc<Served>> {
        let group = self.group(group)?;
        let version = group.versions.iter().find(|v| v.name == version)?;
        version.kinds.iter().find(|served| served.kind.kind == kind)
    }
}

impl Group {
    fn new(name: SmolStr, versions: BTreeMap<SmolStr, Vec<Arc<Served>>>) -> Self {
        let mut versions: Vec<Version> = versions
            .into_iter()
            .map(|(name, mut kinds)| {
                kinds.sort_by(|a, b| a.kind.plural.cmp(&b.kind.plural));
                Version {
                    name,
                    kinds,
                    remote: None,
                }
            })
            .collect();
        versions.sort_by_key(|version| std::cmp::Reverse(version_order(&version.name)));
        Self { name, versions }
    }

    /// What is served here stays here, whatever an APIService says.
    fn pass_on(&mut self, remotes: &BTreeMap<SmolStr, Arc<Remote>>) {
        for version in self
            .versions
            .iter_mut()
            .filter(|version| version.kinds.is_empty())
        {
            let is_its = |remote: &&Arc<Remote>| remote.group == self.name && remote.version == version.name;
            version.remote = remotes.values().find(is_its).cloned();
        }
    }
}

/// Upstream's order of versions: stable before beta before alpha, then the higher number.
fn version_order(version: &str) -> (u8, u64, u64) {
    let Some(rest) = version.strip_prefix('v') else {
        return (0, 0, 0);
    };
    let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let (major, rest) = rest.split_at(digits);
    let major = major.parse().unwrap_or(0);
    if let Some(minor) = rest.strip_prefix("beta") {
        (2, major, minor.parse().unwrap_or(0))
    } else if let Some(minor) = rest.strip_prefix("alpha") {
        (1, major, minor.parse().unwrap_or(0))
    } else {
        (3, major, 0)
    }
}

impl Served {
    fn new(kind: KindRef) -> Self {
        let home = kind.storage.is_some().then(|| Home::of(&kind)).flatten();
        Self {
            resource: kind.resource(),
            api_version: kind.api_version(),
            home,
            definition: None,
            custom: None,
            empty: OnceLock::new(),
            kind,
        }
    }

    fn custom(definition: SmolStr, custom: Arc<Custom>) -> Self {
        let mut served = Self::new(custom.kind.clone());
        if let Some(home) = &mut served.home {
            home.converts |= custom.has_defaults || custom.has_versions;
        }
        served.definition = Some(definition);
        served.custom = Some(custom);
        served
    }

    /// Whether a webhook makes this version out of the stored one.
    pub(crate) fn is_converted(&self) -> bool {
        let custom = self.custom.as_ref();
        custom.is_some_and(|custom| custom.conversion.is_some())
    }

    pub(crate) fn empty(&self) -> &Value {
        self.empty
            .get_or_init(|| api::apply::empty_object(&self.kind.schema))
    }

    pub fn key(&self, namespace: &str, name: &str) -> Key {
        self.resource.key(namespace, name)
    }

    /// Where its objects are stored. An error for kinds that are not.
    pub fn home(&self) -> Result<&Home, Refused> {
        self.home.as_ref().ok_or_else(crate::refusal::method_not_allowed)
    }
}

impl Home {
    fn of(kind: &KindRef) -> Option<Self> {
        let storage = kind.storage.as_ref()?;
        let stored = match kind {
            Held::Static(kind) => Held::Static(kinds::table::stored(kind)),
            shared => shared.clone(),
        };
        Some(Self {
            prefix: format!("{STORE_ROOT}{}/", storage.prefix).into(),
            resource: stored.resource(),
            api_version: storage.version.clone(),
            indexed: indexed(&stored),
            converts: storage.version != kind.api_version(),
            kind: stored,
        })
    }

    pub fn store_key(&self, namespace: &str, name: &str) -> Bytes {
        let mut key = String::with_capacity(self.prefix.len() + namespace.len() + name.len() + 1);
        key.push_str(&self.prefix);
        if !namespace.is_empty() {
            key.push_str(namespace);
            key.push('/');
        }
        key.push_str(name);
        key.into()
    }

    /// What all objects of a namespace (or, if empty, all objects) have in front.
    pub fn store_prefix(&self, namespace: &str) -> Bytes {
        if namespace.is_empty() {
            Bytes::copy_from_slice(self.prefix.as_bytes())
        } else {
            format!("{}{namespace}/", self.prefix).into()
        }
    }
}

/// Name and namespace are in every object's key.
fn indexed(kind: &kinds::Kind) -> Paths {
    kind.selectable
        .iter()
        .filter(|s| !s.path.starts_with("metadata."))
        .flat_map(|s| crate::select::indexed_by(&s.path))
        .collect()
}

/// How the store makes objects of what it finds: give this to a store when opening it.
pub fn decoder() -> store::Decode<Object> {
    Arc::new(decode)
}

fn decode(key: &Bytes, value: &Bytes, revision: Revision) -> Result<Object, String> {
    let text = std::str::from_utf8(key).map_err(|_| "the key is no text".to_owned())?;
    let path = text
        .strip_prefix(STORE_ROOT)
        .ok_or_else(|| format!("the key is not below {STORE_ROOT}"))?;
    let (resource, rest, indexed) = place(path);
    let (namespace, name) = rest.split_once('/').unwrap_or(("", rest));
    let key = resource.key(namespace, name);
    Object::decode(key, revision, value.clone(), &indexed).map_err(|e| e.message)
}

/// The built-in kind whose objects are stored under this key, in the version that is stored.
pub(crate) fn stored_kind(key: &[u8]) -> Option<&'static Kind> {
    let path = std::str::from_utf8(key).ok()?.strip_prefix(STORE_ROOT)?;
    let found = built_in(path)?.0;
    Some(found.kind)
}

struct Place {
    kind: &'static Kind,
    resource: Resource,
    indexed: Paths,
}

/// The built-in kinds by where they are stored.
static PLACES: LazyLock<HashMap<SmolStr, Place>> = LazyLock::new(|| {
    let stored = kinds::KINDS.iter().filter(|kind| kind.storage.is_some());
    stored
        .filter_map(|kind| {
            let prefix = kind.storage.as_ref()?.prefix.clone();
            let kind = kinds::table::stored(kind);
            let place = Place {
                kind,
                resource: kind.resource(),
                indexed: indexed(kind),
            };
            Some((prefix, place))
        })
        .collect()
});

/// The resource of a key below the root, and the rest of the key.
fn place(path: &str) -> (Resource, &str, Paths) {
    if let Some((place, rest)) = built_in(path) {
        return (place.resource.clone(), rest, Arc::clone(&place.indexed));
    }
    let (group, rest) = path.trim_start_matches('/').split_once('/').unwrap_or(("", path));
    let (plural, rest) = rest.split_once('/').unwrap_or((rest, ""));
    (Resource::new(group, plural), rest, Arc::default())
}

/// Where a key below the root is, if objects of a built-in kind are there, and the rest of it.
fn built_in(path: &str) -> Option<(&'static Place, &str)> {
    let mut slashes = path.match_indices('/').skip(1).map(|(at, _)| at);
    let (first, second) = (slashes.next(), slashes.next());
    let mut places = [first, second].into_iter().flatten();
    places.find_map(|at| Some((PLACES.get(&path[..at])?, &path[at + 1..])))
}
