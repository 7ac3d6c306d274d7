//! Values as YAML, in the style of the library that upstream uses: lists not indented, keys in natural order, strings
//! plain where they can be.

use std::cmp::Ordering;

use serde_json::{Map, Value};

use super::scalar::resolve;

/// The text of one document, with a line break at its end.
pub fn print(value: &Value) -> String {
    let mut printer = Printer { out: String::new() };
    match value {
        Value::Object(fields) if !fields.is_empty() => printer.object(fields, 0),
        Value::Array(items) if !items.is_empty() => printer.list(items, 0),
        scalar => {
            printer.scalar(scalar, 0, false);
            printer.out.push('\n');
        }
    }
    printer.out
}

struct Printer {
    out: String,
}

impl Printer {
    fn object(&mut self, fields: &Map<String, Value>, indent: usize) {
        let mut fields: Vec<(&String, &Value)> = fields.iter().collect();
        fields.sort_by(|(a, _), (b, _)| natural(a, b));
        for (at, (key, value)) in fields.into_iter().enumerate() {
            if at > 0 {
                self.indent(indent);
            }
            self.text(key, indent, true);
            self.out.push(':');
            self.field(value, indent);
        }
    }

    fn field(&mut self, value: &Value, indent: usize) {
        match value {
            Value::Object(fields) if !fields.is_empty() => {
                self.out.push('\n');
                self.indent(indent + 2);
                self.object(fields, indent + 2);
            }
            Value::Array(items) if !items.is_empty() => {
                self.out.push('\n');
                self.indent(indent);
                self.list(items, indent);
            }
            scalar => {
                self.out.push(' ');
                self.scalar(scalar, indent + 2, false);
                self.out.push('\n');
            }
        }
    }

    fn list(&mut self, items: &[Value], indent: usize) {
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                self.indent(indent);
            }
            self.out.push_str("- ");
            match item {
                Value::Object(fields) if !fields.is_empty() => self.object(fields, indent + 2),
                Value::Array(items) if !items.is_empty() => self.list(items, indent + 2),
                scalar => {
                    self.scalar(scalar, indent + 2, false);
                    self.out.push('\n');
                }
            }
        }
    }

    fn indent(&mut self, indent: usize) {
        self.out.extend(std::iter::repeat_n(' ', indent));
    }

    fn scalar(&mut self, value: &Value, indent: usize, is_key: bool) {
        match value {
            Value::String(text) => self.text(text, indent, is_key),
            Value::Array(_) => self.out.push_str("[]"),
            Value::Object(_) => self.out.push_str("{}"),
            other => self.out.push_str(&other.to_string()),
        }
    }

    fn text(&mut self, text: &str, indent: usize, is_key: bool) {
        match Style::of(text, is_key) {
            Style::Plain => self.out.push_str(text),
            Style::Single => {
                self.out.push('\'');
                self.out.push_str(&text.replace('\'', "''"));
                self.out.push('\'');
            }
            Style::Double => self.double_quoted(text),
            Style::Literal => self.literal(text, indent),
        }
    }

    fn double_quoted(&mut self, text: &str) {
        self.out.push('"');
        for c in text.chars() {
            match c {
                '"' | '\\' => self.out.extend(['\\', c]),
                '\n' => self.out.push_str("\\n"),
                '\r' => self.out.push_str("\\r"),
                '\t' => self.out.push_str("\\t"),
                '\u{85}' => self.out.push_str("\\N"),
                '\u{2028}' => self.out.push_str("\\L"),
                '\u{2029}' => self.out.push_str("\\P"),
                c if is_printable(c) => self.out.push(c),
                c if (c as u32) < 0x100 => self.out.push_str(&format!("\\x{:02X}", c as u32)),
                c if (c as u32) < 0x10000 => self.out.push_str(&format!("\\u{:04X}", c as u32)),
                c => self.out.push_str(&format!("\\U{:08X}", c as u32)),
            }
        }
        self.out.push('"');
    }

    fn literal(&mut self, text: &str, indent: usize) {
        self.out.push('|');
        if text.starts_with([' ', '\n']) {
            self.out.push('2');
        }
        let body = text.trim_end_matches('\n');
        match text.len() - body.len() {
            0 => self.out.push('-'),
            1 if !body.is_empty() => {}
            _ => self.out.push('+'),
        }
        let lines: Vec<&str> = text.strip_suffix('\n').unwrap_or(text).split('\n').collect();
        for line in lines {
            self.out.push('\n');
            if !line.is_empty() {
                self.indent(indent.max(2));
                self.out.push_str(line);
            }
        }
    }
}

enum Style {
    Plain,
    Single,
    Double,
    Literal,
}

impl Style {
    fn of(text: &str, is_key: bool) -> Self {
        let special = text.chars().any(|c| !is_printable(c) && c != '\n');
        let breaks = text.contains('\n');
        let space_before_break = text.contains(" \n");
        let ends_in_space = text.ends_with(' ');
        if special
            || space_before_break
            || (breaks && (is_key || ends_in_space || text.starts_with([' ', '\n'])))
        {
            return Style::Double;
        }
        if breaks {
            return Style::Literal;
        }
        let means_itself = matches!(resolve(text), Ok(Value::String(_)));
        if !means_itself || is_base_60(text) || is_date(text) || text == "<<" {
            return Style::Double;
        }
        if text.starts_with(' ') || ends_in_space || has_indicators(text) {
            return Style::Single;
        }
        Style::Plain
    }
}

fn is_printable(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{a0}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
        && !matches!(c, '\u{feff}' | '\u{2028}' | '\u{2029}')
}

/// `2026-01-01` and `2026-01-01T10:00:00Z`, which YAML 1.1 reads as times.
fn is_date(text: &str) -> bool {
    let date = text.split(['T', 't', ' ']).next().unwrap_or_default();
    let parts: Vec<&str> = date.split('-').collect();
    let digits = |part: &str, lengths: std::ops::RangeInclusive<usize>| {
        lengths.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit())
    };
    matches!(parts.as_slice(), [year, month, day]
        if digits(year, 4..=4) && digits(month, 1..=2) && digits(day, 1..=2))
}

/// `1:30`, which YAML 1.1 reads as a number in base 60.
fn is_base_60(text: &str) -> bool {
    let mut parts = text.strip_prefix(['+', '-']).unwrap_or(text).split(':');
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit() || b == b'_');
    let first = parts.next().is_some_and(digits);
    let rest: Vec<&str> = parts.collect();
    first
        && !rest.is_empty()
        && rest
            .iter()
            .all(|part| digits(part.split('.').next().unwrap_or_default()))
}

/// Whether a plain text would be taken for something else in block context.
fn has_indicators(text: &str) -> bool {
    if text.starts_with("---") || text.starts_with("...") {
        return true;
    }
    let mut chars = text.chars();
    let Some(first) = chars.next() else { return true };
    let before_space = matches!(chars.next(), None | Some(' ' | '\t'));
    if "#,[]{}&*!|>'\"%@`".contains(first) || ("?:-".contains(first) && before_space) {
        return true;
    }
    text.contains(": ") || text.contains(" #") || text.ends_with(':')
}

/// Letters by themselves, digits by the number they make.
fn natural(a: &str, b: &str) -> Ordering {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let Some(at) = a.iter().zip(&b).position(|(x, y)| x != y) else {
        return a.len().cmp(&b.len());
    };
    let (x, y) = (a[at], b[at]);
    match (x.is_alphabetic(), y.is_alphabetic()) {
        (true, true) => return x.cmp(&y),
        (true, false) => return Ordering::Greater,
        (false, true) => return Ordering::Less,
        (false, false) => {}
    }
    let (m, m_digits) = number(&a[at..]);
    let (n, n_digits) = number(&b[at..]);
    m.cmp(&n).then(m_digits.cmp(&n_digits)).then(x.cmp(&y))
}

fn number(chars: &[char]) -> (u64, usize) {
    let digits = chars.iter().take_while(|c| c.is_ascii_digit()).count();
    let add = |sum: u64, c: &char| {
        sum.saturating_mul(10)
            .saturating_add(u64::from(*c as u32 - u32::from(b'0')))
    };
    (chars[..digits].iter().fold(0, add), digits)
}
