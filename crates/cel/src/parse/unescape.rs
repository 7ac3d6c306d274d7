//! The text or bytes that a literal stands for.

/// The literal's value; `bytes` literals are given without their `b`.
pub(super) fn unescape(literal: &str, bytes: bool) -> Result<Vec<u8>, &'static str> {
    let literal = literal.replace("\r\n", "\n").replace('\r', "\n");
    let raw = literal.starts_with(['r', 'R']);
    let quoted = if raw { &literal[1..] } else { &literal[..] };
    let inside = inside(quoted).ok_or("unable to unescape string")?;
    if raw || !inside.contains('\\') {
        return Ok(inside.as_bytes().to_vec());
    }
    let mut out = Vec::with_capacity(inside.len());
    let mut rest = inside.chars();
    while let Some(c) = rest.next() {
        if c != '\\' {
            push(&mut out, c);
            continue;
        }
        match escape(&mut rest, bytes)? {
            Escaped::Char(c) => push(&mut out, c),
            Escaped::Byte(b) => out.push(b),
        }
    }
    Ok(out)
}

enum Escaped {
    Char(char),
    Byte(u8),
}

fn push(out: &mut Vec<u8>, c: char) {
    out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
}

fn inside(quoted: &str) -> Option<&str> {
    for marks in ["'''", "\"\"\""] {
        if quoted.len() >= 6 && quoted.starts_with(marks) {
            return quoted.strip_prefix(marks)?.strip_suffix(marks);
        }
    }
    let mark = quoted.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    quoted.strip_prefix(mark)?.strip_suffix(mark)
}

fn escape(rest: &mut std::str::Chars<'_>, bytes: bool) -> Result<Escaped, &'static str> {
    let c = rest
        .next()
        .ok_or("unable to unescape string, found '\\' as last character")?;
    let simple = match c {
        'a' => '\u{7}',
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\u{b}',
        '\\' | '\'' | '"' | '`' | '?' => c,
        'x' | 'X' => return code(digits(rest, 2, 16, 0)?, bytes),
        'u' if !bytes => return code(digits(rest, 4, 16, 0)?, bytes),
        'U' if !bytes => return code(digits(rest, 8, 16, 0)?, bytes),
        '0'..='3' => return code(digits(rest, 2, 8, c as u32 - '0' as u32)?, bytes),
        _ => return Err("unable to unescape string"),
    };
    Ok(Escaped::Char(simple))
}

fn digits(rest: &mut std::str::Chars<'_>, count: usize, base: u32, first: u32) -> Result<u32, &'static str> {
    (0..count).try_fold(first, |value, _| {
        let digit = rest
            .next()
            .and_then(|c| c.to_digit(base))
            .ok_or("unable to unescape string")?;
        Ok(value.wrapping_mul(base).wrapping_add(digit))
    })
}

fn code(value: u32, bytes: bool) -> Result<Escaped, &'static str> {
    if bytes {
        return Ok(Escaped::Byte(value as u8));
    }
    char::from_u32(value)
        .map(Escaped::Char)
        .ok_or("invalid unicode code point")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_resolved() {
        assert_eq!(
            unescape(r#""a\n\u00e9\x41\101""#, false).unwrap(),
            "a\néAA".as_bytes()
        );
        assert_eq!(unescape(r"r'a\n'", false).unwrap(), br"a\n");
        assert_eq!(unescape(r"'\xff'", true).unwrap(), [0xff]);
        assert_eq!(unescape(r"'\ud800'", false), Err("invalid unicode code point"));
        assert_eq!(unescape(r"'''a'b'''", false).unwrap(), b"a'b");
    }
}
