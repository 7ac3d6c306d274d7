//! Strings: positions and lengths are counted in characters.

use crate::declarations::Form::{Binary, Many, Unary};
use crate::declarations::table::{Declared, each};
use crate::error::{Error, Outcome};
use crate::value::{Text, Value};

use super::{format_string, int, text};

pub(crate) const FUNCTIONS: &[Declared] = &[
    each(
        "charAt",
        &[(
            "string_char_at_int",
            "string.(int) -> string",
            Binary,
            Some(char_at),
        )],
    ),
    each(
        "indexOf",
        &[
            (
                "string_index_of_string",
                "string.(string) -> int",
                Binary,
                Some(index_of),
            ),
            (
                "string_index_of_string_int",
                "string.(string, int) -> int",
                Many,
                Some(index_of),
            ),
        ],
    ),
    each(
        "lastIndexOf",
        &[
            (
                "string_last_index_of_string",
                "string.(string) -> int",
                Binary,
                Some(last_index_of),
            ),
            (
                "string_last_index_of_string_int",
                "string.(string, int) -> int",
                Many,
                Some(last_index_of),
            ),
        ],
    ),
    each(
        "lowerAscii",
        &[("string_lower_ascii", "string.() -> string", Unary, Some(lower))],
    ),
    each(
        "replace",
        &[
            (
                "string_replace_string_string",
                "string.(string, string) -> string",
                Many,
                Some(replace),
            ),
            (
                "string_replace_string_string_int",
                "string.(string, string, int) -> string",
                Many,
                Some(replace),
            ),
        ],
    ),
    each(
        "split",
        &[
            (
                "string_split_string",
                "string.(string) -> list(string)",
                Binary,
                Some(split),
            ),
            (
                "string_split_string_int",
                "string.(string, int) -> list(string)",
                Many,
                Some(split),
            ),
        ],
    ),
    each(
        "substring",
        &[
            (
                "string_substring_int",
                "string.(int) -> string",
                Binary,
                Some(substring),
            ),
            (
                "string_substring_int_int",
                "string.(int, int) -> string",
                Many,
                Some(substring),
            ),
        ],
    ),
    each(
        "trim",
        &[("string_trim", "string.() -> string", Unary, Some(trim))],
    ),
    each(
        "upperAscii",
        &[("string_upper_ascii", "string.() -> string", Unary, Some(upper))],
    ),
    each(
        "join",
        &[
            ("list_join", "list(string).() -> string", Unary, Some(join)),
            (
                "list_join_string",
                "list(string).(string) -> string",
                Binary,
                Some(join),
            ),
        ],
    ),
];

pub(crate) const FORMATTING: &[Declared] = &[
    each(
        "format",
        &[(
            "string_format",
            "string.(list(dyn)) -> string",
            Many,
            Some(format),
        )],
    ),
    each(
        "strings.quote",
        &[("strings_quote", "(string) -> string", Unary, Some(quote))],
    ),
];

pub(crate) const JSON_PATCH: &[Declared] = &[each(
    "jsonpatch.escapeKey",
    &[(
        "string_jsonpatch_escapeKey_string",
        "(string) -> string",
        Unary,
        Some(escape_key),
    )],
)];

fn out_of_range(index: i64) -> Error {
    Error::new(format!("index out of range: {index}"))
}

fn char_at<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let (text, index) = (text(args, 0)?, int(args, 1)?);
    let at = usize::try_from(index).map_err(|_| out_of_range(index))?;
    let mut chars = text.chars();
    match chars.nth(at) {
        Some(c) => Ok(Value::string(c.to_string())),
        None if text.chars().count() == at => Ok(Value::string("")),
        None => Err(out_of_range(index)),
    }
}

fn index_of<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let offset = if args.len() == 3 { int(args, 2)? } else { 0 };
    let (text, wanted) = (text(args, 0)?, text(args, 1)?);
    if wanted.is_empty() {
        return Ok(Value::Int(offset));
    }
    let skip = usize::try_from(offset).map_err(|_| out_of_range(offset))?;
    let Some((start, _)) = text.char_indices().nth(skip) else {
        return Ok(Value::Int(-1));
    };
    let found = text[start..]
        .find(wanted)
        .map(|at| skip + text[start..start + at].chars().count());
    Ok(Value::Int(found.map_or(-1, |i| i as i64)))
}

fn last_index_of<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let (text, wanted) = (text(args, 0)?, text(args, 1)?);
    let length = text.chars().count() as i64;
    let offset = match args.len() {
        3 => int(args, 2)?,
        _ if wanted.is_empty() => return Ok(Value::Int(length)),
        _ if text.len() < wanted.len() => return Ok(Value::Int(-1)),
        _ => length - 1,
    };
    if wanted.is_empty() {
        return Ok(Value::Int(offset));
    }
    if offset < 0 {
        return Err(out_of_range(offset));
    }
    if offset >= length {
        return Ok(Value::Int(-1));
    }
    // Matches may begin at the offset at the latest.
    let last = offset.min(length - wanted.chars().count() as i64);
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    let found = (0..=last)
        .rev()
        .find(|i| text[starts[*i as usize]..].starts_with(wanted));
    Ok(Value::Int(found.unwrap_or(-1)))
}

fn lower<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    Ok(Value::string(text(args, 0)?.to_ascii_lowercase()))
}

fn upper<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    Ok(Value::string(text(args, 0)?.to_ascii_uppercase()))
}

fn trim<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    Ok(Value::string(text(args, 0)?.trim()))
}

fn replace<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let (from, old, new) = (text(args, 0)?, text(args, 1)?, text(args, 2)?);
    let most = if args.len() == 4 { int(args, 3)? } else { -1 };
    Ok(Value::string(match usize::try_from(most) {
        Ok(most) => from.replacen(old, new, most),
        Err(_) => from.replace(old, new),
    }))
}

fn split<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let (from, separator) = (text(args, 0)?, text(args, 1)?);
    let most = if args.len() == 3 { int(args, 2)? } else { -1 };
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    if most == 0 {
        return Ok(Value::list(Vec::new()));
    }
    let parts: Vec<&str> = if separator.is_empty() {
        characters(from, most)
    } else {
        from.splitn(most, separator).collect()
    };
    Ok(Value::list(parts.into_iter().map(Value::string).collect()))
}

/// Each character by itself, the rest in one if there are more.
fn characters(text: &str, most: usize) -> Vec<&str> {
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).take(most).collect();
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts
        .iter()
        .zip(ends)
        .map(|(start, end)| &text[*start..end])
        .collect()
}

fn substring<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let (text, start) = (text(args, 0)?, int(args, 1)?);
    let length = text.chars().count() as i64;
    let end = if args.len() == 3 { int(args, 2)? } else { length };
    if args.len() == 3 && start > end {
        return Err(Error::new(format!(
            "invalid substring range. start: {start}, end: {end}"
        )));
    }
    if let Some(wrong) = [start, end].into_iter().find(|i| !(0..=length).contains(i)) {
        return Err(out_of_range(wrong));
    }
    let part: String = text
        .chars()
        .skip(start as usize)
        .take((end - start) as usize)
        .collect();
    Ok(Value::string(part))
}

fn join<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let list = args[0].as_list().ok_or_else(Error::no_such_overload)?;
    let separator = if args.len() == 2 { text(args, 1)? } else { "" };
    let mut joined = String::new();
    for (i, value) in list.iter().enumerate() {
        if i > 0 {
            joined.push_str(separator);
        }
        match value? {
            Value::String(text) => joined.push_str(text.as_str()),
            other => return Err(Error::new(format!("join: invalid input: {other}"))),
        }
    }
    Ok(Value::String(Text::Shared(joined.into())))
}

fn quote<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let mut quoted = String::from("\"");
    for c in text(args, 0)?.chars() {
        match c {
            '\u{7}' => quoted.push_str("\\a"),
            '\u{8}' => quoted.push_str("\\b"),
            '\u{c}' => quoted.push_str("\\f"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            '\u{b}' => quoted.push_str("\\v"),
            '\\' => quoted.push_str("\\\\"),
            '"' => quoted.push_str("\\\""),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    Ok(Value::string(quoted))
}

fn format<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let values = args[1].as_list().ok_or_else(Error::no_such_overload)?.values()?;
    match format_string::format(text(args, 0)?, &values) {
        Ok((text, _)) => Ok(Value::string(text)),
        Err(refused) => Err(Error::new(refused.message)),
    }
}

fn escape_key<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    Ok(Value::string(
        text(args, 0)?.replace('~', "~0").replace('/', "~1"),
    ))
}
