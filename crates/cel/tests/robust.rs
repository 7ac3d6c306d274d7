//! No text makes the engine panic, and none makes it run on.
#![allow(clippy::unwrap_used)]

use cel::{Activation, Budget, Environment, Type, Value};
use proptest::prelude::*;

/// Parses, checks, estimates, plans and evaluates, whatever comes of it.
fn run(text: &str) -> Option<u64> {
    let object = serde_json::json!({"a": [1, 2.5, "x", null, {"b": true}], "n": 3, "s": "héllo"});
    let environment = Environment::default()
        .with("self", Type::Dyn)
        .with("n", Type::Int);
    let compiled = environment.compile(text).ok()?;
    compiled.estimate(&());
    let program = compiled.program().ok()?;
    let activation = Activation::default()
        .with("self", Value::json(&object))
        .with("n", Value::Int(3));
    Some(program.evaluate(&activation, Budget::of(10_000)).cost)
}

/// Pieces that expressions are made of, so that many of them parse.
fn piece() -> impl Strategy<Value = String> {
    let words = [
        "self",
        ".a",
        "[0]",
        ".n",
        "n",
        " + ",
        " - ",
        " == ",
        " && ",
        " || ",
        "!",
        "-",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "?",
        ":",
        ",",
        "1",
        "2.5",
        "3u",
        "'x'",
        "b'y'",
        "null",
        "true",
        ".map(x, x)",
        ".all(x, x > 1)",
        ".filter(y, true)",
        ".transformMap(k, v, v)",
        "has(self.a)",
        "size(self.s)",
        ".split('')",
        "lists.range(n)",
        ".format([n])",
        "'%s'",
        "type(n)",
        "dyn(n)",
        "duration('1h')",
        "timestamp('2026-01-01T00:00:00Z')",
        "optional.of(n)",
        ".?b",
        "[?1]",
        ".orValue(1)",
        "quantity('1Gi')",
        "ip('::1')",
        "cidr('10.0.0.0/8')",
        "semver('1.2.3')",
        "url('http://a')",
        " in ",
        " ? 1 : 2",
        "`a`",
        "\"",
        "\\",
        "é",
        "sort()",
        ".sortBy(x, -x)",
        ".matches('[a')",
        ".optMap(x, x)",
        "Object{a: 1}",
    ];
    prop::sample::select(words.to_vec()).prop_map(str::to_owned)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn pieces_in_any_order(pieces in prop::collection::vec(piece(), 1..14)) {
        let cost = run(&pieces.concat()).unwrap_or_default();
        prop_assert!(cost < 10_000 + 1_000_000);
    }

    #[test]
    fn any_text(text in "\\PC{0,60}") {
        run(&text);
    }
}

#[test]
fn nesting_is_limited() {
    for (open, close) in [
        ("(", ")"),
        ("[", "]"),
        ("!", ""),
        ("-", ""),
        ("n.a(", ")"),
        ("n ? n : ", "n"),
    ] {
        run(&format!("{}1{}", open.repeat(5000), close.repeat(5000)));
    }
    for (link, times) in [(".a", 49_000), ("[0]", 33_000), ("+1", 49_000), (".f()", 24_000)] {
        run(&format!("n{}", link.repeat(times)));
    }
    let problems = Environment::default().compile(&format!("{}1{}", "(".repeat(300), ")".repeat(300)));
    assert_eq!(
        problems.unwrap_err()[0].message,
        "expression recursion limit exceeded: 250"
    );
    assert!(
        Environment::default()
            .compile(&vec!["true"; 10_000].join(" || "))
            .is_ok()
    );
    let deep = format!("{}[1]{}", "[1].map(x, ".repeat(245), ")".repeat(245));
    assert!(run(&deep).is_some());
}
