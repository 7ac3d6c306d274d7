//! Lists of completion indexes: `0,3-5,7`.

use api::quote::quoted;

/// How many indexes there are, all below `completions` and in order.
pub(super) fn count(text: &str, completions: i64) -> Result<i64, String> {
    if text.is_empty() {
        return Ok(0);
    }
    let (mut last, mut total) = (None, 0);
    for part in text.split(',') {
        let (from, to) = interval(part, completions)?;
        if let Some(last) = last.filter(|l| *l >= from) {
            return Err(format!("non-increasing order, previous: {last}, current: {from}"));
        }
        total += to - from + 1;
        last = Some(to);
    }
    Ok(total)
}

pub(super) fn interval(text: &str, completions: i64) -> Result<(i64, i64), String> {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |part: &str| {
        let number: i64 = part
            .parse()
            .map_err(|_| format!("cannot convert string to integer for index: {}", quoted(part)))?;
        if number >= completions {
            Err(format!("too large index: {}", quoted(part)))
        } else {
            Ok(number)
        }
    };
    match parts.as_slice() {
        [one] => number(one).map(|n| (n, n)),
        [from, to] => {
            let (from, to) = (number(from)?, number(to)?);
            if from >= to {
                return Err(format!("non-increasing order, previous: {from}, current: {to}"));
            }
            Ok((from, to))
        }
        _ => Err(format!(
            "the fragment {} violates the requirement that an index interval can have at most two parts separated by '-'",
            quoted(text)
        )),
    }
}

/// The first index that is in both lists.
pub(super) fn overlap(a: &str, b: &str, completions: i64) -> Option<i64> {
    let parsed = |text: &str| -> Vec<(i64, i64)> {
        text.split(',')
            .filter_map(|part| interval(part, completions).ok())
            .collect()
    };
    let (a, b) = (parsed(a), parsed(b));
    a.iter()
        .flat_map(|(from, to)| {
            b.iter()
                .filter(move |(x, y)| from <= y && x <= to)
                .map(move |(x, _)| *from.max(x))
        })
        .min()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indexes_are_counted_and_checked() {
        assert_eq!(count("0,3-5,7", 10), Ok(5));
        assert_eq!(count("", 10), Ok(0));
        assert_eq!(
            count("3,2", 10),
            Err("non-increasing order, previous: 3, current: 2".to_owned())
        );
        assert_eq!(count("12", 10), Err("too large index: \"12\"".to_owned()));
        assert_eq!(overlap("0-3", "3-5", 10), Some(3));
        assert_eq!(overlap("0-3", "4-5", 10), None);
    }
}
