//! RFC 3339 times in upstream's two forms, and Go's sentences about texts that are none.

use api::Timestamp;

const SECONDS: &str = "2006-01-02T15:04:05Z07:00";
const MICROS: &str = "2006-01-02T15:04:05.000000Z07:00";

/// UTC, whole seconds.
pub(super) fn seconds(text: &str) -> Result<String, String> {
    let time = parsed(text, SECONDS)?;
    Ok(time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
}

/// UTC, six decimals.
pub(super) fn micros(text: &str) -> Result<String, String> {
    let time = parsed(text, MICROS)?;
    Ok(time.strftime("%Y-%m-%dT%H:%M:%S.%6fZ").to_string())
}

/// A time as the API prints it.
pub(crate) fn printed(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// A walk along Go's layout, which stops where the text leaves it.
struct Walk<'a> {
    text: &'a str,
    rest: &'a str,
    layout: &'static str,
}

fn parsed(text: &str, layout: &'static str) -> Result<Timestamp, String> {
    let mut walk = Walk {
        text,
        rest: text,
        layout,
    };
    let year = walk.number("2006", 4)?;
    walk.literal("-")?;
    let month = walk.number("01", 2)?;
    walk.range("month", (1..=12).contains(&month))?;
    walk.literal("-")?;
    let day = walk.number("02", 2)?;
    walk.literal("T")?;
    let hour = walk.number("15", 2)?;
    walk.range("hour", hour < 24)?;
    walk.literal(":")?;
    let minute = walk.number("04", 2)?;
    walk.range("minute", minute < 60)?;
    walk.literal(":")?;
    let second = walk.number("05", 2)?;
    walk.range("second", second < 60)?;
    let nanos = if layout == MICROS {
        walk.six_decimals()?
    } else {
        walk.decimals()
    };
    let offset = walk.zone()?;
    if !walk.rest.is_empty() {
        return Err(walk.says(&format!(": extra text: {}", quoted(walk.rest))));
    }
    let civil = jiff::civil::DateTime::new(
        year as i16,
        month as i8,
        day as i8,
        hour as i8,
        minute as i8,
        second as i8,
        nanos,
    );
    let Ok(civil) = civil else {
        return Err(walk.says(": day out of range"));
    };
    let offset = jiff::tz::Offset::from_seconds(offset)
        .map_err(|_| walk.says(": time zone offset hour out of range"))?;
    offset
        .to_timestamp(civil)
        .map_err(|_| walk.says(": year out of range"))
}

impl Walk<'_> {
    fn says(&self, what: &str) -> String {
        format!("parsing time {}{what}", quoted(self.text))
    }

    fn stops(&self, element: &str) -> String {
        format!(
            "parsing time {} as {}: cannot parse {} as {}",
            quoted(self.text),
            quoted(self.layout),
            quoted(self.rest),
            quoted(element)
        )
    }

    fn number(&mut self, element: &str, digits: usize) -> Result<i32, String> {
        let number = self
            .rest
            .get(..digits)
            .filter(|d| d.bytes().all(|b| b.is_ascii_digit()));
        let Some(number) = number.and_then(|d| d.parse().ok()) else {
            return Err(self.stops(element));
        };
        self.rest = &self.rest[digits..];
        Ok(number)
    }

    fn literal(&mut self, literal: &str) -> Result<(), String> {
        match self.rest.strip_prefix(literal) {
            Some(rest) => {
                self.rest = rest;
                Ok(())
            }
            None => Err(self.stops(literal)),
        }
    }

    fn range(&self, what: &str, fits: bool) -> Result<(), String> {
        if fits {
            Ok(())
        } else {
            Err(self.says(&format!(": {what} out of range")))
        }
    }

    /// A fraction that the layout does not name is read all the same.
    fn decimals(&mut self) -> i32 {
        let Some(rest) = self.rest.strip_prefix(['.', ',']) else {
            return 0;
        };
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        if digits == 0 {
            return 0;
        }
        let nanos = format!("{:0<9}", &rest[..digits.min(9)]).parse().unwrap_or(0);
        self.rest = &rest[digits..];
        nanos
    }

    fn six_decimals(&mut self) -> Result<i32, String> {
        let digits = self.rest.strip_prefix(['.', ',']).and_then(|rest| rest.get(..6));
        let micros: Option<i32> = digits
            .filter(|d| d.bytes().all(|b| b.is_ascii_digit()))
            .and_then(|d| d.parse().ok());
        match micros {
            Some(micros) => {
                self.rest = &self.rest[7..];
                Ok(micros * 1000)
            }
            None => Err(self.stops(".000000")),
        }
    }

    /// Seconds east of UTC.
    fn zone(&mut self) -> Result<i32, String> {
        if let Some(rest) = self.rest.strip_prefix('Z') {
            self.rest = rest;
            return Ok(0);
        }
        let bytes = self.rest.as_bytes();
        let digit = |at: usize| {
            bytes
                .get(at)
                .filter(|b| b.is_ascii_digit())
                .map(|b| i32::from(b - b'0'))
        };
        let sign = match bytes.first() {
            Some(b'+') => 1,
            Some(b'-') => -1,
            _ => return Err(self.stops("Z07:00")),
        };
        let parts = (digit(1), digit(2), bytes.get(3), digit(4), digit(5));
        let (Some(a), Some(b), Some(b':'), Some(c), Some(d)) = parts else {
            return Err(self.stops("Z07:00"));
        };
        let (hours, minutes) = (a * 10 + b, c * 10 + d);
        self.range("time zone offset hour", hours <= 24)?;
        self.range("time zone offset minute", minutes < 60)?;
        self.rest = &self.rest[6..];
        Ok(sign * (hours * 3600 + minutes * 60))
    }
}

fn quoted(text: &str) -> String {
    api::quote::quoted(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_utc() {
        assert_eq!(
            seconds("2020-02-29T23:30:00-01:00").as_deref(),
            Ok("2020-03-01T00:30:00Z")
        );
        assert_eq!(
            seconds("2020-02-29T23:30:00.9999Z").as_deref(),
            Ok("2020-02-29T23:30:00Z")
        );
        assert_eq!(
            micros("2020-02-29T23:30:00.000001Z").as_deref(),
            Ok("2020-02-29T23:30:00.000001Z")
        );
    }

    #[test]
    fn errors_say_where_the_text_leaves_the_layout() {
        let check = |text: &str, says: &str| assert_eq!(seconds(text), Err(says.to_owned()));
        check(
            "",
            r#"parsing time "" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "2006""#,
        );
        check(
            "2020-13-01T00:00:00Z",
            r#"parsing time "2020-13-01T00:00:00Z": month out of range"#,
        );
        check(
            "2021-02-29T00:00:00Z",
            r#"parsing time "2021-02-29T00:00:00Z": day out of range"#,
        );
        check(
            "2021-02-28T00:00:00Zz",
            r#"parsing time "2021-02-28T00:00:00Zz": extra text: "z""#,
        );
        check(
            "2021-02-28",
            r#"parsing time "2021-02-28" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "T""#,
        );
    }
}
