//! Admission policies, through the in-process door of a whole server.
#![allow(clippy::unwrap_used)]

use std::sync::Arc;

use api::{Client as _, DeleteOptions, Identity, Object, Refused, Resource, Value, Write};
use apiserver::admission::{Chain, policy};
use apiserver::authorize::{Attributes, Authorizer, Decision};
use apiserver::{Parts, Server};
use expect_test::{Expect, expect};
use serde_json::json;

const MAPS: Resource = Resource::of("", "configmaps");
const NAMESPACES: Resource = Resource::of("", "namespaces");
const DEPLOYMENTS: Resource = Resource::of("apps", "deployments");
const CRDS: Resource = Resource::of("apiextensions.k8s.io", "customresourcedefinitions");

const fn registration(plural: &'static str) -> Resource {
    Resource::of("admissionregistration.k8s.io", plural)
}

const VALIDATING: Resource = registration("validatingadmissionpolicies");
const VALIDATING_BINDINGS: Resource = registration("validatingadmissionpolicybindings");
const MUTATING: Resource = registration("mutatingadmissionpolicies");
const MUTATING_BINDINGS: Resource = registration("mutatingadmissionpolicybindings");

/// Everybody may do everything, but nobody may break the glass.
struct NoGlass;

impl Authorizer for NoGlass {
    fn authorize(&self, _: &Identity, asked: &Attributes<'_>) -> Decision {
        match asked {
            Attributes::Resource { verb: "break", .. } => Decision::NoOpinion("not broken".to_owned()),
            _ => Decision::Allow(String::new()),
        }
    }
}

async fn server() -> Server {
    let store: Arc<dyn store::Store<Object>> = Arc::new(store::MemoryStore::new(apiserver::decoder()));
    let mut parts = Parts::new(store.clone());
    parts.authorizer = Arc::new(NoGlass);
    parts.admission = Chain {
        plugins: vec![
            Arc::new(policy::MutatingPolicies::new(store.clone())),
            Arc::new(policy::ValidatingPolicies::new(store)),
        ],
        quota: None,
    };
    let server = Server::new(parts);
    let default = json!({"metadata": {"name": "default", "labels": {"env": "prod"}}});
    write(&server, Write::create(NAMESPACES.key("", "default"), default))
        .await
        .unwrap();
    server
}

async fn write(server: &Server, write: Write) -> Result<Value, Refused> {
    let admin = Identity::user("admin", ["system:masters"]);
    server.write(&admin, write).await?.value()
}

fn map(name: &str, data: &Value) -> Write {
    let object = json!({"metadata": {"name": name, "labels": {"app": name}}, "data": data});
    Write::create(MAPS.key("default", name), object)
}

fn rules(group: &str, resource: &str) -> Value {
    json!({"resourceRules": [{
        "operations": ["CREATE", "UPDATE"], "apiGroups": [group], "apiVersions": ["*"], "resources": [resource],
    }]})
}

fn with(mut object: Value, changes: &Value) -> Value {
    for (field, value) in changes.as_object().unwrap() {
        object[field] = value.clone();
    }
    object
}

/// A policy about config maps, and a binding of the same name.
async fn policy(server: &Server, mutating: bool, spec: Value, binding: Value) -> Result<(), Refused> {
    let usual = json!({"matchConstraints": rules("", "configmaps")});
    let (policies, bindings, bound) = match mutating {
        true => (MUTATING, MUTATING_BINDINGS, json!({"policyName": "p"})),
        false => {
            let bound = json!({"policyName": "p", "validationActions": ["Deny"]});
            (VALIDATING, VALIDATING_BINDINGS, bound)
        }
    };
    let object = json!({"metadata": {"name": "p"}, "spec": with(usual, &spec)});
    write(server, Write::create(policies.key("", "p"), object)).await?;
    let object = json!({"metadata": {"name": "b"}, "spec": with(bound, &binding)});
    write(server, Write::create(bindings.key("", "b"), object)).await?;
    Ok(())
}

fn told(outcome: &Result<Value, Refused>) -> String {
    match outcome {
        Ok(_) => "ok".to_owned(),
        Err(refused) => format!("{} {:?} {}", refused.code, refused.reason, refused.message),
    }
}

/// What becomes of creating a config map `a` with `k: v` under the policy.
async fn judged(spec: Value, binding: Value) -> String {
    let server = server().await;
    policy(&server, false, spec, binding).await.unwrap();
    told(&write(&server, map("a", &json!({"k": "v"}))).await)
}

fn validation(expression: &str) -> Value {
    json!({"validations": [{"expression": expression}]})
}

async fn says(spec: Value, expected: Expect) {
    expected.assert_eq(&judged(spec, json!({})).await);
}

#[tokio::test]
async fn a_request_is_refused_in_upstreams_words() {
    says(
        validation("object.data.k != 'v'"),
        expect![[r#"422 Invalid configmaps "a" is forbidden: ValidatingAdmissionPolicy 'p' with binding 'b' denied request: failed expression: object.data.k != 'v'"#]],
    )
    .await;
    says(
        json!({"validations": [{"expression": "false", "message": "no maps here", "reason": "Forbidden"}]}),
        expect![[r#"403 Forbidden configmaps "a" is forbidden: ValidatingAdmissionPolicy 'p' with binding 'b' denied request: no maps here"#]],
    )
    .await;
    says(
        json!({
            "variables": [
                {"name": "k", "expression": "object.data.k"},
                {"name": "is", "expression": "variables.k == 'v'"},
            ],
            "validations": [{
                "expression": "!variables.is", "reason": "RequestEntityTooLarge",
                "messageExpression": "'k is ' + string(variables.k) + ' in ' + namespaceObject.metadata.labels.env",
            }],
        }),
        expect![[r#"413 RequestEntityTooLarge configmaps "a" is forbidden: ValidatingAdmissionPolicy 'p' with binding 'b' denied request: k is v in prod"#]],
    )
    .await;
    says(
        validation("authorizer.requestResource.check('break').allowed()"),
        expect![[r#"422 Invalid configmaps "a" is forbidden: ValidatingAdmissionPolicy 'p' with binding 'b' denied request: failed expression: authorizer.requestResource.check('break').allowed()"#]],
    )
    .await;
}

#[tokio::test]
async fn what_cannot_be_evaluated_goes_by_the_failure_policy() {
    says(
        validation("object.nope.x == 1"),
        expect![[r#"422 Invalid configmaps "a" is forbidden: ValidatingAdmissionPolicy 'p' with binding 'b' denied request: expression 'object.nope.x == 1' resulted in error: no such key: nope"#]],
    )
    .await;
    let open = json!({"failurePolicy": "Ignore"});
    says(with(validation("object.nope.x == 1"), &open), expect!["ok"]).await;
    says(
        json!({
            "variables": [{"name": "x", "expression": "object.nope"}],
            "validations": [{"expression": "variables.x == 1"}],
        }),
        expect![[r#"422 Invalid configmaps "a" is forbidden: ValidatingAdmissionPolicy 'p' with binding 'b' denied request: expression 'variables.x == 1' resulted in error: composited variable "x" fails to evaluate: no such key: nope"#]],
    )
    .await;
    says(
        json!({"auditAnnotations": [{"key": "k", "valueExpression": "string(object.nope)"}]}),
        expect![[r#"422 Invalid configmaps "a" is forbidden: ValidatingAdmissionPolicy 'p' with binding 'b' denied request: expression 'string(object.nope)' resulted in error: no such key: nope"#]],
    )
    .await;
}

#[tokio::test]
async fn a_policy_applies_where_its_constraints_conditions_and_bindings_say() {
    let no = || validation("false");
    let all = [
        (json!({"matchConstraints": rules("", "secrets")}), json!({}), true),
        (
            json!({"matchConditions": [{"name": "c", "expression": "object.data.k == 'w'"}]}),
            json!({}),
            true,
        ),
        (
            json!({"matchConditions": [{"name": "c", "expression": "object.data.k == 'v'"}]}),
            json!({}),
            false,
        ),
        (
            json!({"matchConstraints": with(rules("", "*"), &json!({"excludeResourceRules": rules("", "configmaps")["resourceRules"]}))}),
            json!({}),
            true,
        ),
        (
            json!({"matchConstraints": with(rules("", "configmaps"), &json!({"objectSelector": {"matchLabels": {"app": "b"}}}))}),
            json!({}),
            true,
        ),
        (
            json!({}),
            json!({"matchResources": {"namespaceSelector": {"matchLabels": {"env": "test"}}}}),
            true,
        ),
        (
            json!({}),
            json!({"matchResources": {"namespaceSelector": {"matchLabels": {"env": "prod"}}}}),
            false,
        ),
        (json!({}), json!({"validationActions": ["Warn"]}), true),
        (json!({}), json!({"validationActions": ["Audit"]}), true),
        (json!({}), json!({"policyName": "other"}), true),
    ];
    for (spec, binding, passes) in all {
        let case = format!("{spec} {binding}");
        let told = judged(with(no(), &spec), binding).await;
        assert_eq!(told == "ok", passes, "{case}: {told}");
    }
    let mut named = rules("", "configmaps");
    named["resourceRules"][0]["resourceNames"] = json!(["b"]);
    let spec = with(no(), &json!({"matchConstraints": named}));
    says(spec, expect!["ok"]).await;
}

#[tokio::test]
async fn parameters_are_objects_of_any_kind() {
    let spec = || {
        with(
            validation("object.data.k in params.data.allowed.split(',')"),
            &json!({"paramKind": {"apiVersion": "v1", "kind": "ConfigMap"},
                "matchConditions": [{"name": "c", "expression": "object.metadata.name != 'params'"}]}),
        )
    };
    for (binding, allowed, expected) in [
        (
            json!({"name": "params", "parameterNotFoundAction": "Deny"}),
            "v,w",
            "ok",
        ),
        (
            json!({"name": "params", "parameterNotFoundAction": "Deny"}),
            "w",
            "failed expression: object.data.k in params.data.allowed.split(',')",
        ),
        (
            json!({"name": "gone", "parameterNotFoundAction": "Allow"}),
            "w",
            "ok",
        ),
        (
            json!({"name": "gone", "parameterNotFoundAction": "Deny"}),
            "v",
            "failed to configure binding: no params found for policy binding with `Deny` parameterNotFoundAction",
        ),
        (
            json!({"selector": {"matchLabels": {"app": "params"}}, "parameterNotFoundAction": "Deny"}),
            "v",
            "ok",
        ),
        (
            json!({"name": "params", "namespace": "kube-system", "parameterNotFoundAction": "Allow"}),
            "w",
            "ok",
        ),
    ] {
        let server = server().await;
        write(&server, map("params", &json!({"allowed": allowed})))
            .await
            .unwrap();
        policy(&server, false, spec(), json!({"paramRef": binding}))
            .await
            .unwrap();
        let told = told(&write(&server, map("a", &json!({"k": "v"}))).await);
        assert!(told.ends_with(expected), "{binding}: {told}");
    }
    let unknown = json!({"paramKind": {"apiVersion": "example.com/v1", "kind": "Limit"}});
    let told = judged(with(validation("true"), &unknown), json!({})).await;
    expect![[r#"422 Invalid configmaps "a" is forbidden: ValidatingAdmissionPolicy 'p' denied request: failed to configure policy: failed to find resource referenced by paramKind: 'example.com/v1, Kind=Limit'"#]].assert_eq(&told);
}

#[tokio::test]
async fn custom_resources_are_parameters_and_judged_as_well() {
    let server = server().await;
    let definition = json!({"metadata": {"name": "limits.example.com"}, "spec": {
        "group": "example.com", "scope": "Cluster",
        "names": {"plural": "limits", "kind": "Limit", "singular": "limit", "listKind": "LimitList"},
        "versions": [{"name": "v1", "served": true, "storage": true, "schema": {"openAPIV3Schema": {
            "type": "object", "properties": {"most": {"type": "integer"}}}}}],
    }});
    write(
        &server,
        Write::create(CRDS.key("", "limits.example.com"), definition),
    )
    .await
    .unwrap();
    let limits = Resource::new("example.com", "limits");
    let limit =
        json!({"apiVersion": "example.com/v1", "kind": "Limit", "metadata": {"name": "one"}, "most": 1});
    write(&server, Write::create(limits.key("", "one"), limit))
        .await
        .unwrap();
    let spec = json!({
        "paramKind": {"apiVersion": "example.com/v1", "kind": "Limit"},
        "matchConstraints": {"resourceRules": [{"operations": ["*"], "apiGroups": ["", "example.com"],
            "apiVersions": ["*"], "resources": ["configmaps", "limits"]}]},
        "validations": [{"expression": "has(object.most) ? object.most < 9 : size(object.data) <= params.most"}],
    });
    let binding = json!({"paramRef": {"name": "one", "parameterNotFoundAction": "Deny"}});
    policy(&server, false, spec, binding).await.unwrap();
    assert_eq!(told(&write(&server, map("a", &json!({"k": "v"}))).await), "ok");
    assert!(told(&write(&server, map("b", &json!({"k": "v", "l": "w"}))).await).starts_with("422"));
    let limit =
        json!({"apiVersion": "example.com/v1", "kind": "Limit", "metadata": {"name": "two"}, "most": 9});
    let told = told(&write(&server, Write::create(limits.key("", "two"), limit)).await);
    assert!(
        told.starts_with("422 Invalid limits.example.com \"two\" is forbidden"),
        "{told}"
    );
}

#[tokio::test]
async fn policies_are_compiled_when_they_are_written_and_followed_as_they_change() {
    let server = server().await;
    let refused = policy(
        &server,
        false,
        json!({
            "variables": [{"name": "x", "expression": "1 +"}, {"name": "y", "expression": "1"}],
            "validations": [{"expression": "variables.y", "messageExpression": "authorizer == null ? 'a' : 'b'"}],
            "auditAnnotations": [{"key": "k", "valueExpression": "1"}],
        }),
        json!({}),
    );
    let refused = refused.await.unwrap_err();
    let causes: Vec<String> = refused
        .details
        .unwrap()
        .causes
        .into_iter()
        .map(|(_, says, field)| format!("{field}: {says}"))
        .collect();
    expect![[r#"
        spec.variables[0].expression: Invalid value: "1 +": compilation failed: ERROR: <input>:1:4: Syntax error: mismatched input '<EOF>' expecting {'[', '{', '(', '.', '-', '!', 'true', 'false', 'null', NUM_FLOAT, NUM_INT, NUM_UINT, STRING, BYTES, IDENTIFIER}
         | 1 +
         | ...^
        spec.validations[0].expression: Invalid value: "variables.y": must evaluate to bool but got int
        spec.validations[0].messageExpression: Invalid value: "authorizer == null ? 'a' : 'b'": compilation failed: ERROR: <input>:1:1: undeclared reference to 'authorizer' (in container '')
         | authorizer == null ? 'a' : 'b'
         | ^
        spec.auditAnnotations[0].valueExpression: Invalid value: "1": must evaluate to one of [string null_type] but got int"#]].assert_eq(&causes.join("\n"));
    policy(&server, false, validation("false"), json!({}))
        .await
        .unwrap();
    assert!(told(&write(&server, map("a", &json!({}))).await).starts_with("422"));
    let better = json!({"spec": validation("true")});
    let patch = Write::merge(VALIDATING.key("", "p"), better);
    write(&server, patch).await.unwrap();
    assert_eq!(told(&write(&server, map("a", &json!({}))).await), "ok");
    let worse = Write::merge(VALIDATING.key("", "p"), json!({"spec": validation("false")}));
    write(&server, worse).await.unwrap();
    write(
        &server,
        Write::delete(VALIDATING_BINDINGS.key("", "b"), DeleteOptions::default()),
    )
    .await
    .unwrap();
    assert_eq!(told(&write(&server, map("b", &json!({}))).await), "ok");
}

async fn changed(spec: Value, create: Write) -> Result<Value, Refused> {
    let server = server().await;
    policy(
        &server,
        true,
        with(json!({"reinvocationPolicy": "Never"}), &spec),
        json!({}),
    )
    .await?;
    write(&server, create).await
}

fn apply(expression: &str) -> Value {
    json!({"mutations": [{"patchType": "ApplyConfiguration", "applyConfiguration": {"expression": expression}}]})
}

fn json_patch(expression: &str) -> Value {
    json!({"mutations": [{"patchType": "JSONPatch", "jsonPatch": {"expression": expression}}]})
}

#[tokio::test]
async fn objects_are_changed_by_configurations_and_patches() {
    let made = changed(
        apply(
            "Object{metadata: Object.metadata{labels: {'by': request.userInfo.username}}, data: {'n': 'w'}}",
        ),
        map("a", &json!({"k": "v"})),
    );
    let made = made.await.unwrap();
    assert_eq!(made["data"], json!({"k": "v", "n": "w"}));
    assert_eq!(made["metadata"]["labels"], json!({"app": "a", "by": "admin"}));
    let both = json!({
        "variables": [{"name": "twice", "expression": "object.data.k + object.data.k"}],
        "mutations": [
            {"patchType": "JSONPatch", "jsonPatch": {"expression":
                "[JSONPatch{op: 'test', path: '/data/k', value: 'v'}, JSONPatch{op: 'replace', path: '/data/k', value: variables.twice}]"}},
            {"patchType": "JSONPatch", "jsonPatch": {"expression":
                "[JSONPatch{op: 'add', path: '/data/' + jsonpatch.escapeKey('a/b').replace('~1', '-'), value: variables.twice}]"}},
            {"patchType": "JSONPatch", "jsonPatch": {"expression":
                "[JSONPatch{op: 'test', path: '/data/k', value: 'v'}, JSONPatch{op: 'remove', path: '/data'}]"}},
        ],
    });
    let made = changed(both, map("a", &json!({"k": "v"}))).await.unwrap();
    assert_eq!(made["data"], json!({"k": "vv", "a-b": "vvvv"}));
}

#[tokio::test]
async fn a_mutation_that_cannot_be_made_refuses_the_request() {
    let refused = |spec: Value| async move { told(&changed(spec, map("a", &json!({"k": "v"}))).await) };
    expect![[r#"403 Invalid policy 'p' with binding 'b' denied request: expression '[JSONPatch{op: 'add', path: '/data/x', value: object.nope}]' resulted in error: no such key: nope"#]]
        .assert_eq(&refused(json_patch("[JSONPatch{op: 'add', path: '/data/x', value: object.nope}]")).await);
    expect![[r#"403 Invalid policy 'p' with binding 'b' denied request: type mismatch: unexpected type name "Object.spec", expected "Object.metadata", which matches field name path from root Object type"#]]
        .assert_eq(&refused(apply("Object{metadata: Object.spec{}}")).await);
    expect![[r#"403 Invalid policy 'p' with binding 'b' denied request: error applying patch: failed to convert patch object to typed object: .spec: field not declared in schema"#]]
        .assert_eq(&refused(apply("Object{spec: Object.spec{}}")).await);
    let open = with(
        apply("Object{spec: Object.spec{}}"),
        &json!({"failurePolicy": "Ignore"}),
    );
    assert_eq!(refused(open).await, "ok");
    let unknown = json_patch("[JSONPatch{op: 'add', path: '/nope', value: 1}]");
    expect![[r#"500 InternalError Internal error occurred: strict decoding error: unknown field "nope""#]]
        .assert_eq(&refused(with(unknown, &json!({"failurePolicy": "Ignore"}))).await);
    expect![[r#"422 Invalid MutatingAdmissionPolicy.admissionregistration.k8s.io "p" is invalid: spec.mutations[0].jsonPatch.expression: Invalid value: "Object{}": must evaluate to list(JSONPatch) but got Object"#]]
        .assert_eq(&refused(json_patch("Object{}")).await);
    let deployment = json!({"metadata": {"name": "web"}, "spec": {
        "selector": {"matchLabels": {"a": "b"}},
        "template": {"metadata": {"labels": {"a": "b"}}, "spec": {"containers": [{"name": "c", "image": "i"}]}},
    }});
    let spec = with(
        apply("Object{spec: Object.spec{selector: Object.spec.selector{matchLabels: {'x': 'y'}}}}"),
        &json!({"matchConstraints": rules("apps", "deployments")}),
    );
    let create = Write::create(DEPLOYMENTS.key("default", "web"), deployment);
    expect![[r#"403 Invalid policy 'p' with binding 'b' denied request: error applying patch: invalid ApplyConfiguration: may not mutate atomic arrays, maps or structs: .spec.selector"#]]
        .assert_eq(&told(&changed(spec, create).await));
}

/// `p` adds to what is there, and looks again after `q`, which comes later, has changed the object.
#[tokio::test]
async fn a_policy_is_applied_again_if_it_wants_to_see_what_came_after_it() {
    for (reinvocation, expected) in [("Never", "xq"), ("IfNeeded", "xqx")] {
        let server = server().await;
        let spec = with(
            json_patch("[JSONPatch{op: 'replace', path: '/data/k', value: object.data.k + 'x'}]"),
            &json!({"reinvocationPolicy": reinvocation}),
        );
        policy(&server, true, spec, json!({})).await.unwrap();
        let spec = with(
            json_patch("[JSONPatch{op: 'replace', path: '/data/k', value: object.data.k + 'q'}]"),
            &json!({"reinvocationPolicy": "Never", "matchConstraints": rules("", "configmaps")}),
        );
        let object = json!({"metadata": {"name": "q"}, "spec": spec});
        write(&server, Write::create(MUTATING.key("", "q"), object))
            .await
            .unwrap();
        let object = json!({"metadata": {"name": "q"}, "spec": {"policyName": "q"}});
        write(&server, Write::create(MUTATING_BINDINGS.key("", "q"), object))
            .await
            .unwrap();
        let made = write(&server, map("a", &json!({"k": ""}))).await.unwrap();
        assert_eq!(made["data"]["k"], expected, "{reinvocation}");
    }
}

#[tokio::test]
async fn mistakes_about_types_are_told() {
    let server = server().await;
    let policy = json!({"spec": {
        "paramKind": {"apiVersion": "v1", "kind": "ConfigMap"},
        "matchConstraints": rules("apps", "deployments"),
        "variables": [{"name": "labels", "expression": "object.metadata.labels"}],
        "validations": [
            {"expression": "object.spec.replicas > 1 && object.spec.template.spec.containers.all(c, c.image != '')"},
            {"expression": "object.spec.replicas > '1' || object.nope"},
            {"expression": "variables.labels['a'] == params.data['a']", "messageExpression": "string(variables.labels.size() + params.data)"},
            {"expression": "object.metadata.creationTimestamp < timestamp('2020-01-01T00:00:00Z')"},
            {"expression": "object.spec.strategy.rollingUpdate.maxSurge == 1"},
        ],
    }});
    let mut versioned = policy.clone();
    versioned["spec"]["matchConstraints"]["resourceRules"][0]["apiVersions"] = json!(["v1", "v2"]);
    assert_eq!(server.registry().check_policy(&policy), []);
    let told: Vec<String> = server
        .registry()
        .check_policy(&versioned)
        .into_iter()
        .map(|(field, says)| format!("{field}: {says}"))
        .collect();
    expect![[r#"
        spec.validations[1].expression: apps/v1, Kind=Deployment: ERROR: <input>:1:22: found no matching overload for '_>_' applied to '(int, string)'
         | object.spec.replicas > '1' || object.nope
         | .....................^
        ERROR: <input>:1:37: undefined field 'nope'
         | object.spec.replicas > '1' || object.nope
         | ....................................^
        spec.validations[2].messageExpression: apps/v1, Kind=Deployment: ERROR: <input>:1:32: found no matching overload for '_+_' applied to '(int, map(string, string))'
         | string(variables.labels.size() + params.data)
         | ...............................^
    "#]].assert_eq(&told.join(""));
}
