//! Golden cases of upstream's own engine, run through the code that serves: by this crate's tests with the cases in the
//! tree, by `cargo xtask golden DIR` with any folder's.

use api::golden::Report;
use serde_json::{Value as Json, json};

use crate::value::{double, go_duration};
use crate::{
    About, Activation, Authorizer, Budget, Check, Compiled, Decision, Environment, Type, Value, limits,
};

/// The variables that the cases are about.
const VARIABLES: &str = include_str!("../golden/cel/_vars.json");

/// Runs the cases of the golden file of this name (`cel/expressions`); `None` if they are not this crate's.
pub fn run(file: &str, cases: &Json) -> Option<Report> {
    if !file.ends_with("cel/expressions") {
        return None;
    }
    let variables: Json = serde_json::from_str(VARIABLES).ok()?;
    let variables = &variables[0]["vars"];
    let mut report = Report::default();
    for case in cases.as_array()? {
        let expression = case["expr"].as_str().unwrap_or_default();
        let found = outcome(expression, variables);
        let expected = expected(case);
        if found == expected {
            report.passed += 1;
        } else {
            report
                .failed
                .push(format!("{expression}\n  expected {expected}\n  found    {found}"));
        }
    }
    Some(report)
}

/// The part of a case that the engine says.
fn expected(case: &Json) -> Json {
    let mut case = case.clone();
    if let Json::Object(fields) = &mut case {
        ["id", "section", "expr"]
            .into_iter()
            .for_each(|name| drop(fields.remove(name)));
    }
    case
}

fn outcome(expression: &str, variables: &Json) -> Json {
    let Json::Object(fields) = variables else {
        return Json::Null;
    };
    let environment =
        Environment::default().with("authorizer", Type::object("kubernetes.authorization.Authorizer"));
    let environment = fields.keys().fold(environment, |e, name| e.with(name, Type::Dyn));
    match environment.compile(expression) {
        Ok(compiled) => evaluated(&compiled, variables),
        Err(problems) => {
            let problems = problems.into_iter().map(|p| {
                let (line, column) = p.place.map_or((-1, -1), |p| (p.line as i64, p.column as i64));
                json!({"line": line, "column": column, "message": p.message})
            });
            json!({"compile_errors": problems.collect::<Vec<_>>()})
        }
    }
}

fn evaluated(compiled: &Compiled, variables: &Json) -> Json {
    let estimate = compiled.estimate(&());
    let mut found = json!({
        "out_type": compiled.output_type().to_string(),
        "estimated_cost": [estimate.min, estimate.max],
    });
    let program = match compiled.program() {
        Ok(program) => program,
        Err(error) => {
            found["error"] = error.to_string().into();
            found["error_stage"] = "program".into();
            return found;
        }
    };
    let fields = variables.as_object().into_iter().flatten();
    let activation = fields.fold(
        Activation::default().with("authorizer", Value::authorizer(&Rule)),
        |activation, (name, value)| activation.with(name, Value::json(value)),
    );
    let evaluated = program.evaluate(&activation, Budget::of(limits::PER_CALL));
    found["cost"] = evaluated.cost.into();
    match evaluated.value {
        Ok(value) => found["result"] = shown(&value),
        Err(error) => found["error"] = error.to_string().into(),
    }
    found
}

/// The rule that the cases were recorded with.
#[derive(Debug)]
struct Rule;

impl Authorizer for Rule {
    fn authorize(&self, check: &Check) -> Decision {
        match &check.about {
            About::Path(path) if path == "/healthz" => Decision {
                allowed: true,
                reason: "public".into(),
                error: None,
            },
            About::Resource(about) if about.resource == "pods" && check.verb == "get" => Decision {
                allowed: true,
                ..Decision::default()
            },
            About::Resource(about) if about.group == "apps" => Decision {
                error: Some("backend down".into()),
                ..Decision::default()
            },
            _ => Decision {
                reason: "not allowed".into(),
                ..Decision::default()
            },
        }
    }
}

/// A value with its type, as the cases write it.
fn shown(value: &Value<'_>) -> Json {
    let of = value.type_name();
    match value {
        Value::Null => json!({"type": "null", "value": null}),
        Value::Bool(value) => json!({"type": of, "value": value}),
        Value::Int(value) => json!({"type": of, "value": value}),
        Value::Uint(value) => json!({"type": of, "value": value}),
        Value::Double(value) => json!({"type": of, "value": double(*value)}),
        Value::Bytes(bytes) => {
            use base64::Engine as _;
            json!({"type": of, "value": base64::engine::general_purpose::STANDARD.encode(bytes)})
        }
        Value::Duration(nanos) => json!({"type": "duration", "value": go_duration(*nanos)}),
        Value::Timestamp(time) => json!({"type": "timestamp", "value": time.in_utc().to_string()}),
        Value::List(list) => json!({"type": of, "value": list.iter().map(part).collect::<Vec<_>>()}),
        Value::Map(map) => {
            let mut entries: Vec<Json> = map
                .iter()
                .map(|(key, value)| json!([shown(&key.value()), part(value)]))
                .collect();
            entries.sort_by_key(Json::to_string);
            json!({"type": of, "value": if entries.is_empty() { Json::Null } else { entries.into() }})
        }
        Value::Optional(inside) => json!({"type": "optional", "value": inside.as_ref().map(|v| shown(v))}),
        _ => json!({"type": of, "value": value.to_string()}),
    }
}

fn part(outcome: Result<Value<'_>, crate::Error>) -> Json {
    outcome.map_or_else(|error| error.to_string().into(), |value| shown(&value))
}
