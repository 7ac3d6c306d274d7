//! What Go's decoders would say: clients and people know these sentences.

use crate::limits;

/// A JSON error of serde's in Go's words. What is already Go's stays as it is.
pub(crate) fn json_error(says: &str, json: &[u8]) -> String {
    if says.starts_with("EOF") {
        return "unexpected end of JSON input".to_owned();
    }
    if says.starts_with("invalid type: sequence") {
        let into = r#"struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }"#;
        return format!("json: cannot unmarshal array into Go value of type {into}");
    }
    let Some(found) = place(says).and_then(|at| byte_at(json, at)) else {
        return says.to_owned();
    };
    let found = match found {
        '\'' => r"'\''".to_owned(),
        found => format!("'{}'", found.escape_debug()),
    };
    let where_ = [
        (
            "key must be a string",
            "looking for beginning of object key string",
        ),
        ("expected value", "looking for beginning of value"),
        ("expected `:`", "after object key"),
        ("expected `,` or `}`", "after object key:value pair"),
        ("expected `,` or `]`", "after array element"),
        ("trailing comma", "looking for beginning of object key string"),
        ("trailing characters", "after top-level value"),
        ("control character", "in string literal"),
        ("invalid escape", "in string escape code"),
        ("invalid number", "in numeric literal"),
        ("expected ident", "in literal"),
        ("recursion limit exceeded", "exceeded max depth"),
    ];
    match where_.iter().find(|(serde, _)| says.starts_with(serde)) {
        Some((_, go)) => format!("invalid character {found} {go}"),
        None => says.to_owned(),
    }
}

/// What there is to say of JSON that nests deeper than upstream reads. Serde does not count levels that it reads past, as
/// in fields that a type does not have.
pub(crate) fn depth_error(json: &[u8]) -> Option<String> {
    // A level takes at least a byte.
    if json.len() <= limits::JSON_DEPTH {
        return None;
    }
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for byte in json {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = quoted,
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => depth += 1,
            b'}' | b']' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > limits::JSON_DEPTH {
            let found = char::from(*byte);
            return Some(format!("invalid character '{found}' exceeded max depth"));
        }
    }
    None
}

/// Line and column at the end of serde's sentence.
fn place(says: &str) -> Option<(usize, usize)> {
    let (_, at) = says.rsplit_once(" at line ")?;
    let (line, column) = at.split_once(" column ")?;
    Some((line.parse().ok()?, column.parse().ok()?))
}

fn byte_at(json: &[u8], (line, column): (usize, usize)) -> Option<char> {
    let line = json.split(|byte| *byte == b'\n').nth(line.checked_sub(1)?)?;
    let byte = line.get(column.max(1) - 1).copied().unwrap_or(b'\n');
    Some(char::from(byte))
}

/// The beginning of a body that is not understood, as upstream quotes it.
pub(crate) fn excerpt(body: &[u8]) -> String {
    const MOST: usize = 30;
    let (head, more) = if body.len() > MOST {
        (&body[..MOST], " ...")
    } else {
        (body, "")
    };
    match body.first() {
        None => "<empty>".to_owned(),
        Some(b'{') => format!("{}{more}", String::from_utf8_lossy(head)),
        Some(_) => {
            let hex: String = head.iter().map(|byte| format!("{byte:02x}")).collect();
            format!("{hex}{more}")
        }
    }
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;

    fn check(json: &str, expected: &Expect) {
        let error = serde_json::from_str::<serde_json::Value>(json).unwrap_err();
        expected.assert_eq(&json_error(&error.to_string(), json.as_bytes()));
    }

    #[test]
    fn serde_s_errors_read_as_go_s() {
        check(
            "{bad",
            &expect!["invalid character 'b' looking for beginning of object key string"],
        );
        check("", &expect!["unexpected end of JSON input"]);
        check("{\"a\" 1}", &expect!["invalid character '1' after object key"]);
        check(
            "{\"a\":1 \"b\"}",
            &expect!["invalid character '\\\"' after object key:value pair"],
        );
        check("[1 2]", &expect!["invalid character '2' after array element"]);
        check("{} x", &expect!["invalid character 'x' after top-level value"]);
    }

    #[test]
    fn depth_has_a_limit() {
        let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        check(&nested(200), &expect!["invalid character '[' exceeded max depth"]);
        let of_objects = "{\"a\":".repeat(limits::JSON_DEPTH + 1);
        let quoted = format!(r#"["\"{}"]"#, nested(limits::JSON_DEPTH));
        let told = |json: &str| depth_error(json.as_bytes());
        assert_eq!(told(&nested(limits::JSON_DEPTH)), None);
        assert_eq!(told(&quoted), None);
        assert_eq!(told(&format!("[{}]", "[],".repeat(limits::JSON_DEPTH))), None);
        expect!["invalid character '[' exceeded max depth"]
            .assert_eq(&told(&nested(limits::JSON_DEPTH + 1)).unwrap());
        expect!["invalid character '{' exceeded max depth"].assert_eq(&told(&of_objects).unwrap());
    }

    #[test]
    fn bodies_are_quoted_as_upstream_does() {
        assert_eq!(excerpt(b""), "<empty>");
        assert_eq!(excerpt(b"[]"), "5b5d");
        assert_eq!(excerpt(b"{bad"), "{bad");
    }
}
