//! Standard base64, with Go's error texts.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The text as it is printed again: line breaks gone, unused bits zero.
pub(super) fn canonical(text: &str) -> Result<String, String> {
    decoded(text).map(|bytes| encoded(&bytes))
}

pub(crate) fn encoded(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let word = (u32::from(chunk[0]) << 16)
            | (u32::from(chunk.get(1).copied().unwrap_or(0)) << 8)
            | u32::from(chunk.get(2).copied().unwrap_or(0));
        for place in 0..4 {
            if place <= chunk.len() {
                out.push(char::from(ALPHABET[(word >> (18 - 6 * place)) as usize & 63]));
            } else {
                out.push('=');
            }
        }
    }
    out
}

/// The bytes; an error names the offset that Go's decoder names.
pub(crate) fn decoded(text: &str) -> Result<Vec<u8>, String> {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len() / 4 * 3);
    let mut at = 0;
    loop {
        let start = skip_breaks(bytes, at);
        if start == bytes.len() {
            return Ok(out);
        }
        let (digits, count, next) = quantum(bytes, start)?;
        let word = digits.iter().fold(0u32, |word, d| (word << 6) | u32::from(*d));
        let [_, a, b, c] = word.to_be_bytes();
        out.extend_from_slice(&[a, b, c][..count - 1]);
        if count < 4 {
            return match skip_breaks(bytes, next) {
                end if end == bytes.len() => Ok(out),
                end => Err(corrupt(end)),
            };
        }
        at = next;
    }
}

/// Four digits, how many of them are no padding, and where the next four begin.
fn quantum(bytes: &[u8], start: usize) -> Result<([u8; 4], usize, usize), String> {
    let mut digits = [0u8; 4];
    let mut at = start;
    for place in 0..4 {
        at = skip_breaks(bytes, at);
        let Some(byte) = bytes.get(at) else {
            return Err(corrupt(at - place));
        };
        if let Some(digit) = ALPHABET.iter().position(|a| a == byte) {
            digits[place] = digit as u8;
            at += 1;
            continue;
        }
        if *byte != b'=' || place < 2 {
            return Err(corrupt(at));
        }
        if place == 3 {
            return Ok((digits, 3, at + 1));
        }
        let second = skip_breaks(bytes, at + 1);
        return match bytes.get(second) {
            None => Err(corrupt(bytes.len())),
            Some(b'=') => Ok((digits, 2, second + 1)),
            Some(_) => Err(corrupt(second)),
        };
    }
    Ok((digits, 4, at))
}

fn skip_breaks(bytes: &[u8], mut at: usize) -> usize {
    while matches!(bytes.get(at), Some(b'\n' | b'\r')) {
        at += 1;
    }
    at
}

fn corrupt(at: usize) -> String {
    format!("illegal base64 data at input byte {at}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_back() {
        for length in 0..40u8 {
            let bytes: Vec<u8> = (0..length).map(|i| i.wrapping_mul(37)).collect();
            assert_eq!(decoded(&encoded(&bytes)), Ok(bytes));
        }
        assert_eq!(canonical("TW\nFu\r\n"), Ok("TWFu".to_owned()));
    }

    #[test]
    fn errors_name_the_place_that_go_names() {
        for (text, at) in [
            ("1", 0),
            ("v", 0),
            ("Ag==x", 4),
            ("Bad_Value!", 3),
            ("=", 0),
            ("TQ=", 3),
            ("TQ=x", 3),
        ] {
            assert_eq!(decoded(text), Err(corrupt(at)), "{text}");
        }
    }
}
