//! Text into tokens, by the longest match, as the CEL grammar has it.

mod strings;

/// In the order of the grammar, which is the order in which expectations are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Token {
    End,
    Equals,
    NotEquals,
    In,
    Less,
    LessEquals,
    GreaterEquals,
    Greater,
    And,
    Or,
    LeftBracket,
    RightBracket,
    LeftBrace,
    RightBrace,
    LeftParen,
    RightParen,
    Dot,
    Comma,
    Minus,
    Not,
    Question,
    Colon,
    Plus,
    Star,
    Slash,
    Percent,
    True,
    False,
    Null,
    Float,
    Int,
    Uint,
    String,
    Bytes,
    Ident,
    EscapedIdent,
}

use Token as T;

/// Longer ones before those they begin with.
const SYMBOLS: &[(&str, Token)] = &[
    ("==", T::Equals),
    ("!=", T::NotEquals),
    ("<=", T::LessEquals),
    (">=", T::GreaterEquals),
    ("&&", T::And),
    ("||", T::Or),
    ("<", T::Less),
    (">", T::Greater),
    ("[", T::LeftBracket),
    ("]", T::RightBracket),
    ("{", T::LeftBrace),
    ("}", T::RightBrace),
    ("(", T::LeftParen),
    (")", T::RightParen),
    (".", T::Dot),
    (",", T::Comma),
    ("-", T::Minus),
    ("!", T::Not),
    ("?", T::Question),
    (":", T::Colon),
    ("+", T::Plus),
    ("*", T::Star),
    ("/", T::Slash),
    ("%", T::Percent),
];

const WORDS: &[(&str, Token)] = &[
    ("in", T::In),
    ("true", T::True),
    ("false", T::False),
    ("null", T::Null),
];

impl Token {
    /// As the grammar names it in "expecting ...".
    pub(crate) fn name(self) -> String {
        if let Some((text, _)) = SYMBOLS.iter().chain(WORDS).find(|(_, t)| *t == self) {
            return format!("'{text}'");
        }
        let name = match self {
            T::End => "<EOF>",
            T::Float => "NUM_FLOAT",
            T::Int => "NUM_INT",
            T::Uint => "NUM_UINT",
            T::String => "STRING",
            T::Bytes => "BYTES",
            T::Ident => "IDENTIFIER",
            _ => "ESC_IDENTIFIER",
        };
        name.to_owned()
    }
}

/// A token and where it stands, in characters from the start.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lexeme {
    pub(crate) token: Token,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// A stretch that is no token.
#[derive(Debug)]
pub(crate) struct Unreadable {
    pub(crate) start: usize,
    pub(crate) text: String,
}

/// All tokens, ending with `End`, and what was skipped.
pub(crate) fn tokens(text: &[char]) -> (Vec<Lexeme>, Vec<Unreadable>) {
    let (mut found, mut unreadable) = (Vec::new(), Vec::new());
    let mut at = 0;
    while at < text.len() {
        if let Some(end) = blank(text, at) {
            at = end;
            continue;
        }
        match longest(text, at) {
            Ok((token, end)) => {
                found.push(Lexeme {
                    token,
                    start: at,
                    end,
                });
                at = end;
            }
            Err(stop) => {
                let stop = stop.min(text.len());
                let end = (stop + 1).min(text.len());
                unreadable.push(Unreadable {
                    start: at,
                    text: text[at..end].iter().collect(),
                });
                at = stop + 1;
            }
        }
    }
    found.push(Lexeme {
        token: T::End,
        start: text.len(),
        end: text.len(),
    });
    (found, unreadable)
}

/// The end of blanks or of a comment that start here.
fn blank(text: &[char], at: usize) -> Option<usize> {
    if text[at..].starts_with(&['/', '/']) {
        return Some(
            text[at..]
                .iter()
                .position(|c| *c == '\n')
                .map_or(text.len(), |n| at + n),
        );
    }
    matches!(text[at], '\t' | ' ' | '\r' | '\n' | '\u{c}').then_some(at + 1)
}

/// The token here and its end, or the character at which no token was possible any more.
fn longest(text: &[char], at: usize) -> Result<(Token, usize), usize> {
    let first = text[at];
    if first.is_ascii_digit() || first == '.' && text.get(at + 1).is_some_and(char::is_ascii_digit) {
        return Ok(number(text, at));
    }
    match strings::literal(text, at) {
        Some(Ok(found)) => return Ok(found),
        Some(Err(stop)) if !first.is_ascii_alphabetic() => return Err(stop),
        _ => {}
    }
    if first.is_ascii_alphabetic() || first == '_' {
        return Ok(word(text, at));
    }
    if first == '`' {
        return escaped(text, at);
    }
    symbol(text, at).ok_or_else(|| {
        if matches!(first, '=' | '&' | '|') {
            at + 1
        } else {
            at
        }
    })
}

fn symbol(text: &[char], at: usize) -> Option<(Token, usize)> {
    SYMBOLS.iter().find_map(|(symbol, token)| {
        let same = symbol
            .chars()
            .enumerate()
            .all(|(i, c)| text.get(at + i) == Some(&c));
        same.then_some((*token, at + symbol.len()))
    })
}

fn word(text: &[char], at: usize) -> (Token, usize) {
    let end = while_(text, at, |c| c.is_ascii_alphanumeric() || c == '_');
    let word: String = text[at..end].iter().collect();
    let token = WORDS
        .iter()
        .find(|(w, _)| *w == word)
        .map_or(T::Ident, |(_, t)| *t);
    (token, end)
}

fn escaped(text: &[char], at: usize) -> Result<(Token, usize), usize> {
    let inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-' | '/' | ' ');
    let end = while_(text, at + 1, inside);
    if end > at + 1 && text.get(end) == Some(&'`') {
        Ok((T::EscapedIdent, end + 1))
    } else {
        Err(end)
    }
}

fn number(text: &[char], at: usize) -> (Token, usize) {
    if text[at] == '0' && text.get(at + 1) == Some(&'x') {
        let end = while_(text, at + 2, |c| c.is_ascii_hexdigit());
        if end > at + 2 {
            return unsigned(text, end);
        }
    }
    let digits = while_(text, at, |c| c.is_ascii_digit());
    let mut end = digits;
    if text.get(end) == Some(&'.') && text.get(end + 1).is_some_and(char::is_ascii_digit) {
        end = while_(text, end + 1, |c| c.is_ascii_digit());
    }
    let end = exponent(text, end);
    if end == digits {
        unsigned(text, end)
    } else {
        (T::Float, end)
    }
}

fn unsigned(text: &[char], end: usize) -> (Token, usize) {
    if matches!(text.get(end), Some('u' | 'U')) {
        (T::Uint, end + 1)
    } else {
        (T::Int, end)
    }
}

fn exponent(text: &[char], at: usize) -> usize {
    if !matches!(text.get(at), Some('e' | 'E')) {
        return at;
    }
    let digits = if matches!(text.get(at + 1), Some('+' | '-')) {
        at + 2
    } else {
        at + 1
    };
    let end = while_(text, digits, |c| c.is_ascii_digit());
    if end > digits { end } else { at }
}

fn while_(text: &[char], at: usize, inside: impl Fn(char) -> bool) -> usize {
    text.iter()
        .skip(at)
        .position(|c| !inside(*c))
        .map_or(text.len(), |n| at + n)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<Token> {
        let text: Vec<char> = text.chars().collect();
        tokens(&text).0.into_iter().map(|l| l.token).collect()
    }

    #[test]
    fn the_longest_match_wins() {
        assert_eq!(
            kinds("inner in 1.5e3 .5 1.x"),
            [
                T::Ident,
                T::In,
                T::Float,
                T::Float,
                T::Int,
                T::Dot,
                T::Ident,
                T::End
            ]
        );
        assert_eq!(
            kinds("r'a' b\"c\" '''a\nb''' 0x1Fu // rest"),
            [T::String, T::Bytes, T::String, T::Uint, T::End]
        );
    }

    #[test]
    fn what_is_no_token_is_told_and_skipped() {
        let text: Vec<char> = "1 $ 'open".chars().collect();
        let (found, unreadable) = tokens(&text);
        assert_eq!(found.len(), 2);
        let texts: Vec<&str> = unreadable.iter().map(|u| u.text.as_str()).collect();
        assert_eq!(texts, ["$", "'open"]);
    }
}
