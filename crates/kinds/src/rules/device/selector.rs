//! Expressions that select devices: `device.attributes['gpu.example.com'].model == 'a'`.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use api::Value;
use cel::{Environment, Range, Sizes, Type};

use super::super::errors::{Errors, child, index};
use super::MOST_REQUESTS;
use crate::look;

const LONGEST: usize = 10 * 1024;
const MOST_COST: u64 = 1_000_000;
const LONGEST_DRIVER: u64 = 63;
const MOST_ATTRIBUTES: u64 = 32;
const LONGEST_ATTRIBUTE: u64 = 64;
const DEVICE: &str = "kubernetes.DRADevice";

static ENVIRONMENT: LazyLock<Environment> = LazyLock::new(|| {
    let by_name = |of: Type| Type::map(Type::String, Type::map(Type::String, of));
    let fields = HashMap::from([
        ("driver".to_owned(), Type::String),
        ("allowMultipleAllocations".to_owned(), Type::Bool),
        ("attributes".to_owned(), by_name(Type::Dyn)),
        (
            "capacity".to_owned(),
            by_name(Type::object("kubernetes.Quantity")),
        ),
    ]);
    let environment = Environment::default().with_object(DEVICE, fields);
    environment.with("device", Type::object(DEVICE)).with_bindings()
});

/// `selectors` of a device class or a request.
pub(super) fn check(holder: &Value, path: &str, errors: &mut Errors) {
    let list = child(path, "selectors");
    let all = look::items(holder, "selectors");
    if all.len() > MOST_REQUESTS {
        return errors.too_many(list, all.len(), MOST_REQUESTS);
    }
    for (at, selector) in all.iter().enumerate() {
        let path = child(&index(&list, at), "cel");
        if look::has(selector, "cel") {
            let text = look::text(selector, "cel.expression");
            expression(text, &child(&path, "expression"), errors);
        } else {
            errors.required(path, "");
        }
    }
}

fn expression(text: &str, path: &str, errors: &mut Errors) {
    if text.len() > LONGEST {
        return errors.too_long(path, LONGEST);
    }
    let compiled = match ENVIRONMENT.compile(text) {
        Ok(compiled) => compiled,
        Err(problems) => {
            let says = format!("compilation failed: {}", cel::display(&problems, text));
            return errors.invalid(path, text, says);
        }
    };
    let of = compiled.output_type();
    if !matches!(of, Type::Bool | Type::Dyn) {
        let says = format!("must evaluate to bool or the unknown type, not {of}");
        errors.invalid(path, text, says);
    } else if let Err(error) = compiled.program() {
        errors.internal(path, format!("program instantiation failed: {error}"));
    } else if compiled.estimate(&Device).max > MOST_COST {
        errors.forbidden(path, "too complex, exceeds cost limit");
    }
}

/// How large the parts of a device can be.
struct Device;

impl Sizes for Device {
    fn size(&self, path: &[Arc<str>], _: &Type) -> Option<Range> {
        let names: Vec<&str> = path.iter().map(|name| &**name).collect();
        let max = match names.as_slice() {
            ["device", "driver"] => LONGEST_DRIVER,
            ["device", "attributes" | "capacity"] => MOST_ATTRIBUTES,
            ["device", "attributes" | "capacity", "@keys"] => LONGEST_DRIVER,
            ["device", "attributes" | "capacity", _, "@keys"] => super::LONGEST_ID as u64,
            ["device", "attributes" | "capacity", _] => MOST_ATTRIBUTES,
            ["device", "attributes", _, _] => LONGEST_ATTRIBUTE,
            ["device", "allowMultipleAllocations"] => 1,
            ["device"] | ["device", "capacity", _, _] => 0,
            _ => return None,
        };
        Some(Range { min: 0, max })
    }
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};
    use serde_json::json;

    use super::*;
    use crate::names;

    fn told(text: &str, expected: &Expect) {
        let mut errors = Errors::new(true, names::subdomain);
        let holder = json!({"selectors": [{"cel": {"expression": text}}]});
        check(&holder, "spec", &mut errors);
        let found: Vec<String> = errors.all().iter().map(ToString::to_string).collect();
        expected.assert_eq(&found.join("\n"));
    }

    #[test]
    fn expressions_look_at_devices() {
        let good = "device.driver == 'a.b' && device.attributes['a.b'].model.startsWith('x') && \
                    device.capacity['a.b'].memory.isGreaterThan(quantity('1Gi'))";
        told(good, &expect![""]);
        told(
            "cel.bind(a, device.attributes['a.b'], a.exists(k, k == 'x'))",
            &expect![""],
        );
    }

    #[test]
    fn wrong_ones_are_told() {
        told(
            "device.nope",
            &expect![[r#"
            spec.selectors[0].cel.expression: Invalid value: "device.nope": compilation failed: ERROR: <input>:1:7: undefined field 'nope'
             | device.nope
             | ......^"#]],
        );
        told(
            "1",
            &expect![[
                r#"spec.selectors[0].cel.expression: Invalid value: "1": must evaluate to bool or the unknown type, not int"#
            ]],
        );
        let nested = "device.attributes.all(a, device.attributes.all(b, device.attributes.all(c, \
                      device.attributes.all(d, a.matches(b + c + d)))))";
        told(
            nested,
            &expect!["spec.selectors[0].cel.expression: Forbidden: too complex, exceeds cost limit"],
        );
    }
}
