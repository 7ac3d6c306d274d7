//! `maxSurge: 25%`: a number, or a part of one.

use api::Value;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Round {
    Up,
    Down,
}

/// The absolute number that `int-or-percent` means of `total`; `None` if it is neither.
pub(crate) fn of(value: &Value, total: i64, round: Round) -> Option<i64> {
    if let Some(number) = value.as_i64() {
        return Some(number);
    }
    let percent: i64 = value.as_str()?.strip_suffix('%')?.parse().ok()?;
    let hundredths = percent * total;
    Some(match round {
        Round::Up => hundredths.div_euclid(100) + i64::from(hundredths.rem_euclid(100) > 0),
        Round::Down => hundredths.div_euclid(100),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn percentages_round_as_asked() {
        assert_eq!(of(&json!("25%"), 10, Round::Up), Some(3));
        assert_eq!(of(&json!("25%"), 10, Round::Down), Some(2));
        assert_eq!(of(&json!(4), 10, Round::Down), Some(4));
        assert_eq!(of(&json!("x"), 10, Round::Down), None);
    }
}
