//! Regular expressions: RE2's notation and sentences over the engine of this program.

use std::sync::Arc;

use ::regex::Regex;

use crate::declarations::Form::{Binary, Many};
use crate::declarations::table::{Declared, each};
use crate::error::{Error, Outcome};
use crate::value::Value;

use super::{int, text};

pub(crate) const FUNCTIONS: &[Declared] = &[
    each(
        "find",
        &[(
            "string_find_string",
            "string.(string) -> string",
            Binary,
            Some(find),
        )],
    ),
    each(
        "findAll",
        &[
            (
                "string_find_all_string",
                "string.(string) -> list(string)",
                Binary,
                Some(find_all),
            ),
            (
                "string_find_all_string_int",
                "string.(string, int) -> list(string)",
                Many,
                Some(find_all),
            ),
        ],
    ),
];

/// A pattern as upstream would read it. The error is upstream's sentence.
pub(crate) fn compile(pattern: &str) -> Result<Regex, String> {
    if let Some(why) = bad_repetition(pattern) {
        return Err(format!("error parsing regexp: {why}"));
    }
    Regex::new(&translated(pattern))
        .map_err(|error| format!("error parsing regexp: {}", reason(pattern, &error.to_string())))
}

pub(crate) fn matches<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let (text, pattern) = (text(args, 0)?, text(args, 1)?);
    let regex = compile(pattern).map_err(Error::new)?;
    Ok(Value::Bool(regex.is_match(text)))
}

fn find<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let regex = compile(text(args, 1)?).map_err(illegal)?;
    Ok(found(&regex, text(args, 0)?))
}

fn find_all<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let most = if args.len() == 3 { int(args, 2)? } else { -1 };
    let regex = compile(text(args, 1)?).map_err(illegal)?;
    Ok(all_found(&regex, text(args, 0)?, most))
}

fn illegal(why: String) -> Error {
    Error::new(format!("Illegal regex: {why}"))
}

fn found<'a>(regex: &Regex, text: &str) -> Value<'a> {
    Value::string(regex.find(text).map_or("", |m| m.as_str()))
}

fn all_found<'a>(regex: &Regex, text: &str, most: i64) -> Value<'a> {
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    Value::list(
        regex
            .find_iter(text)
            .take(most)
            .map(|m| Value::string(m.as_str()))
            .collect(),
    )
}

/// A call whose pattern is a constant: compiled once, with the expression.
#[derive(Clone, Debug)]
pub(crate) struct Compiled {
    regex: Arc<Regex>,
    function: Function,
}

#[derive(Clone, Copy, Debug)]
enum Function {
    Matches,
    Find,
    FindAll,
}

impl Compiled {
    /// `None` if the function takes no pattern.
    pub(crate) fn of(function: &str, pattern: &str) -> Option<Result<Self, Error>> {
        let function = match function {
            "matches" => Function::Matches,
            "find" => Function::Find,
            "findAll" => Function::FindAll,
            _ => return None,
        };
        let regex = compile(pattern).map_err(Error::new);
        Some(regex.map(|regex| Compiled {
            regex: Arc::new(regex),
            function,
        }))
    }

    pub(crate) fn call<'a>(&self, args: &[Value<'a>]) -> Outcome<'a> {
        let text = text(args, 0)?;
        match self.function {
            Function::Matches => Ok(Value::Bool(self.regex.is_match(text))),
            Function::Find => Ok(found(&self.regex, text)),
            Function::FindAll => {
                let most = if args.len() == 3 { int(args, 2)? } else { -1 };
                Ok(all_found(&self.regex, text, most))
            }
        }
    }
}

/// The same pattern in the notation of the engine: classes such as `\d` are ASCII, and in brackets only `]` and `\`
/// have a meaning.
fn translated(pattern: &str) -> String {
    let mut out = String::with_capacity(pattern.len() + 8);
    let (mut rest, mut class) = (pattern, false);
    while let Some(c) = rest.chars().next() {
        let step = match c {
            '\\' => escape(rest, class, &mut out),
            '[' if !class => {
                class = true;
                open(rest, &mut out)
            }
            '[' if rest.starts_with("[:") => posix(rest, &mut out),
            ']' if class => {
                class = false;
                push(&mut out, "]", 1)
            }
            '[' => push(&mut out, "\\[", 1),
            '&' | '~' if class => push(&mut out, &format!("\\{c}"), 1),
            '-' if class && rest.starts_with("--") => push(&mut out, "\\-", 1),
            '{' if !class && !is_count(rest) => push(&mut out, "\\{", 1),
            _ => push(&mut out, c.encode_utf8(&mut [0; 4]), c.len_utf8()),
        };
        rest = &rest[step..];
    }
    out
}

fn push(out: &mut String, text: &str, step: usize) -> usize {
    out.push_str(text);
    step
}

/// The opening of a class, with a closing bracket that stands for itself.
fn open(rest: &str, out: &mut String) -> usize {
    for (start, as_) in [("[^]", "[^\\]"), ("[]", "[\\]"), ("[^", "[^")] {
        if rest.starts_with(start) {
            return push(out, as_, start.len());
        }
    }
    push(out, "[", 1)
}

fn posix(rest: &str, out: &mut String) -> usize {
    match rest.find(":]") {
        Some(end) => push(out, &rest[..end + 2], end + 2),
        None => push(out, "\\[", 1),
    }
}

fn escape(rest: &str, class: bool, out: &mut String) -> usize {
    let Some(c) = rest[1..].chars().next() else {
        return push(out, "\\", 1);
    };
    let ascii = match c {
        'd' => "[0-9]",
        'D' => "[^0-9]",
        'w' => "[0-9A-Za-z_]",
        'W' => "[^0-9A-Za-z_]",
        's' => "[\\t\\n\\x0c\\r ]",
        'S' => "[^\\t\\n\\x0c\\r ]",
        'b' if !class => "(?-u:\\b)",
        'Q' => return quoted(rest, out),
        _ => {
            out.push('\\');
            out.push(c);
            return 1 + c.len_utf8();
        }
    };
    push(out, ascii, 2)
}

/// `\Q...\E`
fn quoted(rest: &str, out: &mut String) -> usize {
    let inside = &rest[2..];
    let (text, step) = match inside.find("\\E") {
        Some(end) => (&inside[..end], end + 4),
        None => (inside, rest.len()),
    };
    push(out, &::regex::escape(text), step)
}

/// Whether `{2}`, `{2,}` or `{2,3}` stands here.
fn is_count(rest: &str) -> bool {
    let Some((inside, _)) = rest[1..].split_once('}') else {
        return false;
    };
    let (least, most) = inside.split_once(',').unwrap_or((inside, ""));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    !least.is_empty() && digits(least) && digits(most)
}

/// What upstream's engine says of a pattern that this one refused.
fn reason(pattern: &str, refused: &str) -> String {
    if refused.contains("unclosed character class") {
        let at = pattern.rfind('[').unwrap_or(0);
        return format!("missing closing ]: `{}`", &pattern[at..]);
    }
    if refused.contains("unclosed group") {
        return format!("missing closing ): `{pattern}`");
    }
    if refused.contains("unopened group") {
        return format!("unexpected ): `{pattern}`");
    }
    if refused.contains("repetition operator missing expression") {
        let operator = pattern.trim_start_matches(|c| !matches!(c, '*' | '+' | '?'));
        let operator: String = operator.chars().take(1).collect();
        return format!("missing argument to repetition operator: `{operator}`");
    }
    if refused.contains("incomplete escape sequence") {
        return "trailing backslash at end of expression: ``".into();
    }
    if refused.contains("unrecognized escape sequence") {
        return format!("invalid escape sequence: `{}`", bad_escape(pattern));
    }
    if refused.contains("invalid character class range") {
        return format!("invalid character class range: `{}`", bad_range(pattern));
    }
    if refused.contains("look-around") {
        return "invalid or unsupported Perl syntax: `(?`".into();
    }
    format!("invalid or unsupported syntax: `{pattern}`")
}

/// Repetitions that this program's engine allows and upstream's does not: of repetitions, and more than 1000.
fn bad_repetition(pattern: &str) -> Option<String> {
    let (mut at, mut class, mut last) = (0, false, None);
    while let Some(c) = pattern[at..].chars().next() {
        let rest = &pattern[at..];
        let length = match c {
            '\\' => 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
            '*' | '+' | '?' if !class => 1,
            '{' if !class && is_count(rest) => rest.find('}').map_or(1, |end| end + 1),
            _ => c.len_utf8(),
        };
        class = if class { c != ']' } else { c == '[' };
        let repeats = !class && (matches!(c, '*' | '+' | '?') || c == '{' && length > 1);
        if !repeats {
            (at, last) = (at + length, None);
            continue;
        }
        if let Some(start) = last {
            return Some(format!(
                "invalid nested repetition operator: `{}`",
                &pattern[start..at + length]
            ));
        }
        let counts = rest[1..length].trim_end_matches('}').split(',');
        if counts.filter_map(|n| n.parse::<u64>().ok()).any(|n| n > 1000) {
            return Some(format!("invalid repeat count: `{}`", &rest[..length]));
        }
        let lazy = usize::from(pattern[at + length..].starts_with('?'));
        (last, at) = (Some(at), at + length + lazy);
    }
    None
}

fn bad_escape(pattern: &str) -> String {
    let known = |c: char| !c.is_ascii_alphanumeric() || "dDwWsSbBAzaftnrvxpPQEC0123456789".contains(c);
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        if c == '\\'
            && let Some(next) = chars.next()
            && !known(next)
        {
            return format!("\\{next}");
        }
    }
    "\\".into()
}

fn bad_range(pattern: &str) -> String {
    let chars: Vec<char> = pattern.chars().collect();
    let bad = chars.windows(3).find(|w| w[1] == '-' && w[0] > w[2]);
    bad.map_or_else(String::new, |w| w.iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_read_as_upstream_reads_them() {
        assert!(!compile(r"^\d$").unwrap().is_match("٣"));
        assert!(compile(r"^[[a]+$").unwrap().is_match("[a"));
        assert!(compile(r"^a{,2}$").unwrap().is_match("a{,2}"));
        assert!(compile(r"^[]x]$").unwrap().is_match("]"));
        assert!(compile(r"^\Qa.b\E$").unwrap().is_match("a.b"));
        assert!(compile(r"^[[:alpha:]]$").unwrap().is_match("x"));
        assert!(compile(r"^[a&&b]+$").unwrap().is_match("a&b"));
    }

    #[test]
    fn refusals_are_upstreams() {
        for (pattern, why) in [
            ("[", "missing closing ]: `[`"),
            ("(a", "missing closing ): `(a`"),
            ("a)", "unexpected ): `a)`"),
            ("*a", "missing argument to repetition operator: `*`"),
            ("a\\", "trailing backslash at end of expression: ``"),
            ("a\\y", "invalid escape sequence: `\\y`"),
            ("[b-a]", "invalid character class range: `b-a`"),
        ] {
            assert_eq!(
                compile(pattern).unwrap_err(),
                format!("error parsing regexp: {why}")
            );
        }
    }
}
