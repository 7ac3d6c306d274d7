//! Policies with their bindings, read and compiled once for each revision.

use std::collections::BTreeMap;
use std::sync::Arc;

use api::selector::LabelSelector;
use api::{Object, SmolStr, Value};
use cel::Environment;
use kinds::expressions::{Age, Composed, Knows, environment};

use crate::admission::conditions::Conditions;
use crate::admission::matching::Constraints;
use crate::auth::followed::Index;

/// What the kinds of policies differ in.
pub(super) trait Rules: Sized + Send + Sync {
    fn compile(spec: &Value, environments: &Environments<'_>) -> Self;
}

/// For the expressions of one policy, with its variables.
pub(super) struct Environments<'p> {
    composed: &'p Composed,
    params: bool,
}

pub(super) struct Policy<R> {
    pub(super) name: SmolStr,
    pub(super) constraints: Constraints,
    /// `apiVersion` and `kind`.
    pub(super) param_kind: Option<(SmolStr, SmolStr)>,
    pub(super) fails_open: bool,
    pub(super) composed: Composed,
    pub(super) conditions: Conditions,
    pub(super) rules: R,
}

pub(super) struct Binding {
    pub(super) name: SmolStr,
    policy: SmolStr,
    pub(super) constraints: Option<Constraints>,
    pub(super) params: Option<ParamRef>,
    /// `Deny`, `Warn`, `Audit`
    pub(super) actions: Vec<SmolStr>,
}

pub(super) struct ParamRef {
    /// Empty if the selector is to be used.
    pub(super) name: SmolStr,
    /// Empty = the namespace of the request.
    pub(super) namespace: SmolStr,
    pub(super) selector: Result<LabelSelector, String>,
    pub(super) must_exist: bool,
}

/// A policy that is bound.
pub(super) struct Bound<R> {
    pub(super) policy: Arc<Policy<R>>,
    pub(super) bindings: Vec<Arc<Binding>>,
}

/// By name, as are the bindings of each.
pub(super) struct Policies<R> {
    policies: BTreeMap<SmolStr, Arc<Policy<R>>>,
    bindings: BTreeMap<SmolStr, Arc<Binding>>,
    bound: Arc<[Bound<R>]>,
}

impl<R> Default for Policies<R> {
    fn default() -> Self {
        Self {
            policies: BTreeMap::new(),
            bindings: BTreeMap::new(),
            bound: Arc::new([]),
        }
    }
}

impl<R> Policies<R> {
    pub(super) fn is_empty(&self) -> bool {
        self.bound.is_empty()
    }

    pub(super) fn bound(&self) -> Arc<[Bound<R>]> {
        Arc::clone(&self.bound)
    }

    fn gather(&mut self) {
        let of = |policy: &Policy<R>| {
            let all = self.bindings.values();
            all.filter(|binding| binding.policy == policy.name)
                .cloned()
                .collect::<Vec<_>>()
        };
        let bound = self.policies.values().map(|policy| Bound {
            policy: Arc::clone(policy),
            bindings: of(policy),
        });
        self.bound = bound.filter(|bound| !bound.bindings.is_empty()).collect();
    }
}

impl<R: Rules> Index for Policies<R> {
    fn put(&mut self, object: &Object) {
        let name = object.key.name.clone();
        match object.value() {
            Ok(value) if is_binding(object) => {
                self.bindings
                    .insert(name.clone(), Arc::new(Binding::read(name, &value["spec"])));
            }
            Ok(value) => {
                self.policies
                    .insert(name.clone(), Arc::new(Policy::read(name, &value["spec"])));
            }
            Err(refused) => tracing::error!(%refused, "an admission policy or binding cannot be read"),
        }
        self.gather();
    }

    fn gone(&mut self, object: &Object) {
        if is_binding(object) {
            self.bindings.remove(&object.key.name);
        } else {
            self.policies.remove(&object.key.name);
        }
        self.gather();
    }

    fn clear(&mut self) {
        *self = Self::default();
    }
}

fn is_binding(object: &Object) -> bool {
    object.key.resource.plural.ends_with("bindings")
}

fn text(holder: &Value, field: &str) -> SmolStr {
    SmolStr::new(holder[field].as_str().unwrap_or_default())
}

pub(super) fn list<'j>(holder: &'j Value, field: &str) -> &'j [Value] {
    holder[field].as_array().map(Vec::as_slice).unwrap_or_default()
}

impl<R: Rules> Policy<R> {
    fn read(name: SmolStr, spec: &Value) -> Self {
        let kind = &spec["paramKind"];
        let param_kind = kind
            .is_object()
            .then(|| (text(kind, "apiVersion"), text(kind, "kind")));
        let fails_open = spec["failurePolicy"] == "Ignore";
        let params = param_kind.is_some();
        let composed = composed(list(spec, "variables"), params);
        let environments = Environments {
            composed: &composed,
            params,
        };
        let conditions = Conditions::compile(
            &spec["matchConditions"],
            &environments.get(true, false),
            fails_open,
        );
        let rules = R::compile(spec, &environments);
        Self {
            name,
            constraints: Constraints::of_policy(&spec["matchConstraints"]),
            param_kind,
            fails_open,
            composed,
            conditions,
            rules,
        }
    }
}

fn composed(variables: &[Value], params: bool) -> Composed {
    let knows = Knows {
        params,
        authorizer: true,
        patches: false,
    };
    let plain = environment(knows, Age::Stored);
    let mut composed = Composed::default();
    for variable in variables {
        composed.add(&text(variable, "name"), &text(variable, "expression"), &plain);
    }
    composed
}

impl Environments<'_> {
    pub(super) fn get(&self, authorizer: bool, patches: bool) -> Environment {
        let knows = Knows {
            params: self.params,
            authorizer,
            patches,
        };
        self.composed.extend(&environment(knows, Age::Stored))
    }
}

impl Binding {
    fn read(name: SmolStr, spec: &Value) -> Self {
        let (resources, params) = (&spec["matchResources"], &spec["paramRef"]);
        let actions = list(spec, "validationActions").iter();
        Self {
            name,
            policy: text(spec, "policyName"),
            constraints: resources.is_object().then(|| Constraints::of_policy(resources)),
            params: params.is_object().then(|| ParamRef::read(params)),
            actions: actions.filter_map(Value::as_str).map(SmolStr::new).collect(),
        }
    }
}

impl ParamRef {
    fn read(params: &Value) -> Self {
        let selector = LabelSelector::from_json(&params["selector"]);
        Self {
            name: text(params, "name"),
            namespace: text(params, "namespace"),
            selector: selector.map_err(|error| error.to_string()),
            must_exist: params["parameterNotFoundAction"] == "Deny",
        }
    }
}
