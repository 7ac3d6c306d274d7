//! `fieldPath` of a rule: a place below the rule's own, written as `.spec.ports['http-alt']`.

use serde_json::Value as Json;

/// The place as errors name it; `None` if the schema has no such field.
pub(super) fn field(written: &str, schema: &Json) -> Option<String> {
    let (mut rest, mut here, mut place) = (written, schema, String::new());
    while !rest.is_empty() {
        let name;
        (name, rest) = step(rest)?;
        if here["properties"].is_object() {
            here = here["properties"].get(&name)?;
            if !place.is_empty() {
                place.push('.');
            }
            place.push_str(&name);
        } else {
            here = here.get("additionalProperties").filter(|rest| rest.is_object())?;
            place = format!("{place}[{name}]");
        }
    }
    Some(place)
}

/// One step of the path, and what follows it.
fn step(text: &str) -> Option<(String, &str)> {
    if let Some(rest) = text.strip_prefix('.') {
        let end = rest.find(['.', '[', ']']).unwrap_or(rest.len());
        let (name, rest) = rest.split_at(end);
        return (!name.is_empty()).then(|| (name.to_owned(), rest));
    }
    let quoted = text.strip_prefix("['")?;
    let mut name = String::new();
    let mut chars = quoted.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '\'' => return Some((name, quoted[at + 1..].strip_prefix(']')?)),
            '\\' => name.push(unescaped(chars.next()?.1)?),
            c => name.push(c),
        }
    }
    None
}

fn unescaped(c: char) -> Option<char> {
    Some(match c {
        'a' => '\u{7}',
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\u{b}',
        '\'' | '\\' => c,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn paths_lead_to_fields_of_the_schema() {
        let schema = json!({"properties": {
            "a-b": {"properties": {"c": {"type": "string"}}},
            "map": {"additionalProperties": {"type": "string"}},
        }});
        let at = |written: &str| field(written, &schema);
        assert_eq!(at(".a-b.c").as_deref(), Some("a-b.c"));
        assert_eq!(at("['a-b']['c']").as_deref(), Some("a-b.c"));
        assert_eq!(at(".map['it\\'s']").as_deref(), Some("map[it's]"));
        for wrong in [
            "a-b",
            ".nope",
            ".a-b[c]",
            ".a-b['c'",
            ".",
            ".map.k.more",
            "['a\\x']",
        ] {
            assert_eq!(at(wrong), None, "{wrong}");
        }
    }
}
