//! The one byte form of an object at rest: JSON, keys sorted, no white space, with a hole of known place for the
//! revision that only the store's commit knows.

use serde_json::{Map, Value};

use crate::Revision;

const STAMP: &str = "resourceVersion";

/// The object's canonical bytes with `metadata.resourceVersion` printed as `""`, and the offset between those two
/// quotes. An object without `metadata` gets one; a value that is no object is printed as an empty object.
pub fn canonical_bytes(object: &Value) -> (Vec<u8>, usize) {
    let nothing = Map::new();
    let fields = object.as_object().unwrap_or(&nothing);
    let metadata = fields
        .get("metadata")
        .and_then(Value::as_object)
        .unwrap_or(&nothing);
    let mut printer = Printer {
        out: Vec::with_capacity(1024),
        stamp: 0,
    };
    printer.object_with(fields, "metadata", |p| {
        p.object_with(metadata, STAMP, |p| {
            p.out.extend_from_slice(b"\"\"");
            p.stamp = p.out.len() - 1;
        });
    });
    (printer.out, printer.stamp)
}

/// The bytes with the revision put into the hole: what is stored, and what every client receives.
pub fn stamped(bytes: &[u8], stamp: usize, revision: Revision) -> Vec<u8> {
    let mut digits = [0u8; 20];
    let mut at = digits.len();
    let mut left = revision.0;
    loop {
        at -= 1;
        digits[at] = b'0' + (left % 10) as u8;
        left /= 10;
        if left == 0 {
            break;
        }
    }
    let (before, after) = bytes.split_at(stamp);
    [before, &digits[at..], after].concat()
}

struct Printer {
    out: Vec<u8>,
    stamp: usize,
}

impl Printer {
    /// Prints `fields` in order, with `name` (whether present or not) printed by `print`.
    fn object_with(&mut self, fields: &Map<String, Value>, name: &str, print: impl FnOnce(&mut Self)) {
        let mut print = Some(print);
        self.out.push(b'{');
        for (key, value) in fields {
            if key.as_str() >= name
                && let Some(print) = print.take()
            {
                self.key(name);
                print(self);
            }
            if key != name {
                self.key(key);
                self.value(value);
            }
        }
        if let Some(print) = print.take() {
            self.key(name);
            print(self);
        }
        self.out.push(b'}');
    }

    fn key(&mut self, key: &str) {
        if self.out.last() != Some(&b'{') {
            self.out.push(b',');
        }
        self.json(key);
        self.out.push(b':');
    }

    fn value(&mut self, value: &Value) {
        self.json(value);
    }

    fn json<T: serde::Serialize + ?Sized>(&mut self, value: &T) {
        serde_json::to_writer(&mut self.out, value).expect("a JSON value prints into memory");
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn check(object: Value, expected: &str) {
        let (bytes, stamp) = canonical_bytes(&object);
        let stored = stamped(&bytes, stamp, Revision(42));
        assert_eq!(String::from_utf8(stored).unwrap(), expected);
    }

    #[test]
    fn keys_are_sorted_and_the_revision_has_its_place() {
        check(
            json!({"spec": {"b": 1, "a": [null, "x"]}, "metadata": {"uid": "u", "name": "n", "resourceVersion": "7"}}),
            r#"{"metadata":{"name":"n","resourceVersion":"42","uid":"u"},"spec":{"a":[null,"x"],"b":1}}"#,
        );
        check(
            json!({"metadata": {"name": "n"}, "a": {}, "z": 1.5}),
            r#"{"a":{},"metadata":{"name":"n","resourceVersion":"42"},"z":1.5}"#,
        );
        check(
            json!({"metadata": {"uid": "u"}}),
            r#"{"metadata":{"resourceVersion":"42","uid":"u"}}"#,
        );
    }

    #[test]
    fn an_object_without_metadata_gets_one() {
        check(json!({}), r#"{"metadata":{"resourceVersion":"42"}}"#);
        check(
            json!({"kind": "X"}),
            r#"{"kind":"X","metadata":{"resourceVersion":"42"}}"#,
        );
        check(
            json!({"a": 1, "metadata": null, "z": 1}),
            r#"{"a":1,"metadata":{"resourceVersion":"42"},"z":1}"#,
        );
        check(json!([1]), r#"{"metadata":{"resourceVersion":"42"}}"#);
    }

    #[test]
    fn every_revision_prints() {
        for revision in [0, 9, 10, u64::MAX] {
            let (bytes, stamp) = canonical_bytes(&json!({}));
            let text = String::from_utf8(stamped(&bytes, stamp, Revision(revision))).unwrap();
            assert_eq!(
                text,
                format!(r#"{{"metadata":{{"resourceVersion":"{revision}"}}}}"#)
            );
        }
    }
}
