//! String and bytes literals as tokens: `'a'`, `"""a"""`, `r'a'`, `b'a'`.

use super::Token;

/// The literal that starts here and its end, or the character that cannot be in it; `None` if no quote starts here.
pub(super) fn literal(text: &[char], at: usize) -> Option<Result<(Token, usize), usize>> {
    let mut quote = at;
    let bytes = matches!(text.get(quote), Some('b' | 'B'));
    quote += usize::from(bytes);
    let raw = matches!(text.get(quote), Some('r' | 'R'));
    quote += usize::from(raw);
    let mark = *text.get(quote).filter(|c| matches!(c, '"' | '\''))?;
    let token = if bytes { Token::Bytes } else { Token::String };
    let long = text.get(quote + 1) == Some(&mark) && text.get(quote + 2) == Some(&mark);
    let end = match long.then(|| body(text, quote + 3, raw, |at| closes(text, at, mark))) {
        Some(Ok(end)) => Ok(end + 3),
        // Two quotes are an empty literal if three do not open one.
        Some(Err(_)) => Ok(quote + 2),
        None => body(text, quote + 1, raw, |at| short(text, at, mark)).map(|end| end + 1),
    };
    Some(end.map(|end| (token, end)))
}

/// What a character is to the body of a literal.
enum Part {
    Inside,
    Close,
    Wrong,
}

fn closes(text: &[char], at: usize, mark: char) -> Part {
    let close = (0..3).all(|i| text.get(at + i) == Some(&mark));
    if close { Part::Close } else { Part::Inside }
}

fn short(text: &[char], at: usize, mark: char) -> Part {
    match text[at] {
        c if c == mark => Part::Close,
        '\n' | '\r' => Part::Wrong,
        _ => Part::Inside,
    }
}

/// Where the closing quote stands.
fn body(text: &[char], mut at: usize, raw: bool, part: impl Fn(usize) -> Part) -> Result<usize, usize> {
    while at < text.len() {
        match part(at) {
            Part::Close => return Ok(at),
            Part::Wrong => return Err(at),
            Part::Inside if text[at] == '\\' && !raw => at = escape(text, at)?,
            Part::Inside => at += 1,
        }
    }
    Err(at)
}

/// The end of the escape sequence that starts here.
fn escape(text: &[char], at: usize) -> Result<usize, usize> {
    let digits = |from: usize, count: usize, good: fn(&char) -> bool| {
        let wrong = (from..from + count).find(|i| !text.get(*i).is_some_and(good));
        wrong.map_or(Ok(from + count), Err)
    };
    match text.get(at + 1) {
        Some('a' | 'b' | 'f' | 'n' | 'r' | 't' | 'v' | '"' | '\'' | '\\' | '?' | '`') => Ok(at + 2),
        Some('x' | 'X') => digits(at + 2, 2, char::is_ascii_hexdigit),
        Some('u') => digits(at + 2, 4, char::is_ascii_hexdigit),
        Some('U') => digits(at + 2, 8, char::is_ascii_hexdigit),
        Some('0'..='3') => digits(at + 2, 2, |c| matches!(c, '0'..='7')),
        _ => Err(at + 1),
    }
}
