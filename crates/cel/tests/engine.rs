//! What users of the engine rely on beside the golden cases.
#![allow(clippy::unwrap_used)]

use std::collections::HashMap;
use std::sync::atomic::AtomicBool;

use cel::{Activation, Budget, Environment, Error, Evaluated, Fields, Map, Type, Value, limits};
use expect_test::{Expect, expect};
use serde_json::json;

fn problems(environment: &Environment, text: &str, expected: Expect) {
    let found = environment.compile(text).unwrap_err();
    expected.assert_eq(&cel::display(&found, text));
}

#[test]
fn problems_are_shown_with_their_place() {
    let environment = Environment::default().with("self", Type::Dyn);
    problems(
        &environment,
        "self.a +\n  nope",
        expect![[r#"
        ERROR: <input>:2:3: undeclared reference to 'nope' (in container '')
         |   nope
         | ..^"#]],
    );
    problems(
        &environment,
        "self.a ==",
        expect![[r#"
        ERROR: <input>:1:10: Syntax error: mismatched input '<EOF>' expecting {'[', '{', '(', '.', '-', '!', 'true', 'false', 'null', NUM_FLOAT, NUM_INT, NUM_UINT, STRING, BYTES, IDENTIFIER}
         | self.a ==
         | .........^"#]],
    );
}

#[test]
fn older_versions_know_less() {
    assert!(Environment::of_version(27).compile("optional.of(1)").is_err());
    assert!(Environment::of_version(28).compile("optional.of(1)").is_ok());
    assert!(Environment::of_version(33).compile("[1].reverse()").is_err());
    assert!(Environment::default().compile("[1].reverse()").is_ok());
}

/// Constructs objects as mutating admission policies do.
#[test]
fn objects_are_constructed() {
    let spec = HashMap::from([("replicas".to_owned(), Type::Int)]);
    let object = HashMap::from([("spec".to_owned(), Type::object("Object.spec"))]);
    let environment = Environment::default()
        .with("n", Type::Int)
        .with_object("Object", object)
        .with_object("Object.spec", spec)
        .with_patches();
    let compiled = environment
        .compile("Object{spec: Object.spec{replicas: n + 1}}")
        .unwrap();
    assert_eq!(compiled.output_type(), &Type::object("Object"));
    let activation = Activation::default().with("n", Value::Int(2));
    let Evaluated { value, cost } = compiled
        .program()
        .unwrap()
        .evaluate(&activation, Budget::of(limits::PER_CALL));
    assert_eq!(cost, 82);
    let Value::Object(object) = value.unwrap() else {
        panic!("no object")
    };
    let spec = object.fields.find(&Value::string("spec")).unwrap().unwrap();
    assert_eq!(spec.to_string(), "Object.spec{replicas: 3}");
    problems(
        &environment,
        "Object{spec: Object.spec{replicas: 'a'}}",
        expect![[r#"
        ERROR: <input>:1:34: expected type of field 'replicas' is 'int' but provided type is 'string'
         | Object{spec: Object.spec{replicas: 'a'}}
         | .................................^"#]],
    );
    let escaped = environment
        .compile("jsonpatch.escapeKey('a/b~c')")
        .unwrap()
        .program()
        .unwrap();
    let escaped = escaped
        .evaluate(&Activation::default(), Budget::of(10))
        .value
        .unwrap();
    assert_eq!(escaped.as_str(), Some("a~1b~0c"));
}

#[derive(Debug)]
struct Variables(serde_json::Value);

impl Fields for Variables {
    fn field(&self, name: &str) -> Option<Result<Value<'_>, Error>> {
        self.0.get(name).map(|value| Ok(Value::json(value)))
    }
}

#[test]
fn fields_can_be_worked_out_when_asked_for() {
    let environment = Environment::default().with("variables", Type::Dyn);
    let program = environment
        .compile("variables.foo + 1")
        .unwrap()
        .program()
        .unwrap();
    let variables = Variables(json!({"foo": 2}));
    let activation = Activation::default().with("variables", Value::Map(Map::lazy(&variables)));
    let value = program.evaluate(&activation, Budget::of(100)).value.unwrap();
    assert_eq!(value.to_string(), "3");
}

#[test]
fn evaluations_end() {
    let environment = Environment::default().with("l", Type::Dyn);
    let program = environment
        .compile("l.all(x, l.all(y, x + y >= 0)) || true")
        .unwrap()
        .program()
        .unwrap();
    let long = json!((0..1000).collect::<Vec<_>>());
    let activation = Activation::default().with("l", Value::json(&long));
    let over = program.evaluate(&activation, Budget::of(5000));
    assert_eq!(over.value.unwrap_err(), Error::CostExceeded);
    assert!(over.cost < 5010);
    let interrupt = AtomicBool::new(true);
    let budget = Budget {
        cost: u64::MAX,
        interrupt: Some(&interrupt),
    };
    assert_eq!(
        program.evaluate(&activation, budget).value.unwrap_err(),
        Error::Interrupted
    );
}

#[test]
fn long_lists_and_maps_are_built_in_place() {
    let environment = Environment::default();
    let text = "lists.range(20000).transformMap(i, v, v + 1).map(k, k).size()";
    let program = environment.compile(text).unwrap().program().unwrap();
    let value = program
        .evaluate(&Activation::default(), Budget::of(limits::PER_CALL))
        .value
        .unwrap();
    assert_eq!(value.to_string(), "20000");
}

/// What a mutating policy yields, as JSON.
#[test]
fn patches_become_json() {
    let environment = Environment::default().with("n", Type::Int).with_patches();
    let json = |text: &str| {
        let program = environment.compile(text).unwrap().program().unwrap();
        let activation = Activation::default().with("n", Value::Int(2));
        let evaluated = program.evaluate(&activation, Budget::of(limits::PER_CALL));
        evaluated.value.unwrap().to_json().map(|json| json.to_string())
    };
    let whole = "Object{spec: Object.spec{replicas: n, names: ['a'], at: duration('90s'), none: null}}";
    expect![[r#"Ok("{\"spec\":{\"at\":\"90s\",\"names\":[\"a\"],\"none\":null,\"replicas\":2}}")"#]]
        .assert_eq(&format!("{:?}", json(whole)));
    let patch = "[JSONPatch{op: 'add', path: '/a', value: {'b': 1.5}}]";
    expect![[r#"Ok("[{\"op\":\"add\",\"path\":\"/a\",\"value\":{\"b\":1.5}}]")"#]]
        .assert_eq(&format!("{:?}", json(patch)));
    expect![[r#"Err(Failed("a value of type kubernetes.Quantity is no JSON"))"#]]
        .assert_eq(&format!("{:?}", json("[quantity('1')]")));
    let compiled = environment.compile("[JSONPatch{op: 'add'}]").unwrap();
    assert_eq!(compiled.output_type().to_string(), "list(JSONPatch)");
    problems(
        &environment,
        "JSONPatch{nope: 1}",
        expect![[r#"
        ERROR: <input>:1:15: undefined field 'nope'
         | JSONPatch{nope: 1}
         | ..............^"#]],
    );
}
