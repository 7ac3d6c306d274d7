//! Names of fields as expressions can write them: `__dash__` for `-`, `__in__` for `in`.

use std::borrow::Cow;

/// Words of the language that a field can be named after.
const RESERVED: &[&str] = &[
    "true",
    "false",
    "null",
    "in",
    "as",
    "break",
    "const",
    "continue",
    "else",
    "for",
    "function",
    "if",
    "import",
    "let",
    "loop",
    "package",
    "namespace",
    "return",
    "var",
    "void",
    "while",
];

const MARKS: &[(&str, &str)] = &[("__", "underscores"), (".", "dot"), ("-", "dash"), ("/", "slash")];

/// Whether the language has taken the word for itself.
pub fn is_reserved(word: &str) -> bool {
    RESERVED.contains(&word)
}

/// The name in an expression; `None` if an expression cannot name the field.
pub fn escape(name: &str) -> Option<String> {
    if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    if is_reserved(name) {
        return Some(format!("__{name}__"));
    }
    let mut out = String::with_capacity(name.len());
    let mut rest = name;
    while let Some(c) = rest.chars().next() {
        if let Some((mark, word)) = MARKS.iter().find(|(mark, _)| rest.starts_with(mark)) {
            out = out + "__" + word + "__";
            rest = &rest[mark.len()..];
        } else if c.is_ascii_alphanumeric() || c == '_' {
            out.push(c);
            rest = &rest[1..];
        } else {
            return None;
        }
    }
    Some(out)
}

/// The name of the field; `None` if no field is written so.
pub fn unescape(escaped: &str) -> Option<Cow<'_, str>> {
    if !escaped.contains("__") {
        return Some(Cow::Borrowed(escaped));
    }
    let mut out = String::with_capacity(escaped.len());
    let mut rest = escaped;
    while let Some(c) = rest.chars().next() {
        let Some(word) = marked(rest) else {
            out.push(c);
            rest = &rest[c.len_utf8()..];
            continue;
        };
        let whole = word.len() + 4 == escaped.len();
        match MARKS.iter().find(|(_, w)| *w == word) {
            Some((mark, _)) => out.push_str(mark),
            None if is_reserved(word) && whole => out.push_str(word),
            None => return None,
        }
        rest = &rest[word.len() + 4..];
    }
    Some(Cow::Owned(out))
}

/// The word of a mark `__word__` that stands in front.
fn marked(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("__")?;
    let end = rest
        .find('_')
        .filter(|end| *end > 0 && rest[*end..].starts_with("__"))?;
    Some(&rest[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_go_there_and_back() {
        for (name, escaped) in [
            ("a-b.c/d", "a__dash__b__dot__c__slash__d"),
            ("in", "__in__"),
            ("a__b", "a__underscores__b"),
            ("plain_1", "plain_1"),
        ] {
            assert_eq!(escape(name).as_deref(), Some(escaped));
            assert_eq!(unescape(escaped).as_deref(), Some(name));
        }
        assert_eq!(escape("1a"), None);
        assert_eq!(escape("a b"), None);
        assert_eq!(unescape("a__nope__"), None);
    }
}
