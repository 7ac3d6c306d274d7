//! Semantic versions.

use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

use api::quote::quoted;

use crate::declarations::Form::{Binary, Unary};
use crate::declarations::table::{Declared, each};
use crate::error::{Error, Outcome};
use crate::value::Value;

use super::opaque::Opaque;
use super::text;

pub(crate) const FUNCTIONS: &[Declared] = &[
    each(
        "semver",
        &[
            ("string_to_semver", "(string) -> semver", Unary, Some(semver)),
            (
                "string_bool_to_semver",
                "(string, bool) -> semver",
                Binary,
                Some(semver),
            ),
        ],
    ),
    each(
        "isSemver",
        &[
            (
                "is_semver_string",
                "(string) -> bool",
                Unary,
                Some(|a| Ok(Value::Bool(read(a)?.is_ok()))),
            ),
            (
                "is_semver_string_bool",
                "(string, bool) -> bool",
                Binary,
                Some(|a| Ok(Value::Bool(read(a)?.is_ok()))),
            ),
        ],
    ),
    each(
        "isGreaterThan",
        &[(
            "semver_is_greater_than",
            "semver.(semver) -> bool",
            Binary,
            Some(|a| Ok(Value::Bool(order(a)?.is_gt()))),
        )],
    ),
    each(
        "isLessThan",
        &[(
            "semver_is_less_than",
            "semver.(semver) -> bool",
            Binary,
            Some(|a| Ok(Value::Bool(order(a)?.is_lt()))),
        )],
    ),
    each(
        "compareTo",
        &[(
            "semver_compare_to",
            "semver.(semver) -> int",
            Binary,
            Some(|a| Ok(Value::Int(order(a)? as i64))),
        )],
    ),
    each(
        "major",
        &[(
            "semver_major",
            "semver.() -> int",
            Unary,
            Some(|a| number(of(a, 0)?.numbers[0])),
        )],
    ),
    each(
        "minor",
        &[(
            "semver_minor",
            "semver.() -> int",
            Unary,
            Some(|a| number(of(a, 0)?.numbers[1])),
        )],
    ),
    each(
        "patch",
        &[(
            "semver_patch",
            "semver.() -> int",
            Unary,
            Some(|a| number(of(a, 0)?.numbers[2])),
        )],
    ),
];

#[derive(Clone, Debug)]
pub struct Semver {
    numbers: [u64; 3],
    before: Vec<Part>,
    build: Vec<String>,
}

/// Of what comes before a release: numbers come before words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Number(u64),
    Word(String),
}

impl fmt::Display for Semver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [major, minor, patch] = self.numbers;
        write!(f, "{major}.{minor}.{patch}")?;
        for (i, part) in self.before.iter().enumerate() {
            f.write_str(if i == 0 { "-" } else { "." })?;
            match part {
                Part::Number(number) => write!(f, "{number}")?,
                Part::Word(word) => f.write_str(word)?,
            }
        }
        for (i, part) in self.build.iter().enumerate() {
            write!(f, "{}{part}", if i == 0 { "+" } else { "." })?;
        }
        Ok(())
    }
}

impl Semver {
    /// A version with something before its release comes before the release; builds do not count.
    pub(super) fn order(&self, other: &Semver) -> Ordering {
        let release = self.before.is_empty().cmp(&other.before.is_empty());
        self.numbers
            .cmp(&other.numbers)
            .then(release)
            .then_with(|| self.before.cmp(&other.before))
    }

    fn parse(text: &str) -> Result<Self, String> {
        if text.is_empty() {
            return Err("Version string empty".into());
        }
        let parts: Vec<&str> = text.splitn(3, '.').collect();
        let [major, minor, rest] = parts[..] else {
            return Err("No Major.Minor.Patch elements found".into());
        };
        let (major, minor) = (
            numeric("major", "Major", major)?,
            numeric("minor", "Minor", minor)?,
        );
        let (rest, build) = rest.split_once('+').map_or((rest, None), |(r, b)| (r, Some(b)));
        let (patch, before) = rest.split_once('-').map_or((rest, None), |(p, b)| (p, Some(b)));
        let patch = numeric("patch", "Patch", patch)?;
        let before: Result<Vec<Part>, String> = before.iter().flat_map(|b| b.split('.')).map(part).collect();
        let build: Result<Vec<String>, String> =
            build.iter().flat_map(|b| b.split('.')).map(build_part).collect();
        Ok(Semver {
            numbers: [major, minor, patch],
            before: before?,
            build: build?,
        })
    }
}

fn numeric(name: &str, title: &str, text: &str) -> Result<u64, String> {
    if !text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(format!(
            "Invalid character(s) found in {name} number {}",
            quoted(text)
        ));
    }
    if text.len() > 1 && text.starts_with('0') {
        return Err(format!(
            "{title} number must not contain leading zeroes {}",
            quoted(text)
        ));
    }
    text.parse().map_err(|_| {
        let why = if text.is_empty() {
            "invalid syntax"
        } else {
            "value out of range"
        };
        format!("strconv.ParseUint: parsing {}: {why}", quoted(text))
    })
}

fn is_word(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

fn part(text: &str) -> Result<Part, String> {
    if text.is_empty() {
        return Err("Prerelease is empty".into());
    }
    if !text.bytes().all(|b| b.is_ascii_digit()) {
        let word = is_word(text).then(|| Part::Word(text.to_owned()));
        return word.ok_or_else(|| format!("Invalid character(s) found in prerelease {}", quoted(text)));
    }
    if text.len() > 1 && text.starts_with('0') {
        return Err(format!(
            "Numeric PreRelease version must not contain leading zeroes {}",
            quoted(text)
        ));
    }
    let number = text.parse().map(Part::Number);
    number.map_err(|_| format!("strconv.ParseUint: parsing {}: value out of range", quoted(text)))
}

fn build_part(text: &str) -> Result<String, String> {
    if text.is_empty() {
        return Err("Build meta data is empty".into());
    }
    let good = is_word(text).then(|| text.to_owned());
    good.ok_or_else(|| format!("Invalid character(s) found in build meta data {}", quoted(text)))
}

/// `v1` is `1.0.0`, and `01.02.03` is `1.2.3`.
fn normalized(text: &str) -> Result<String, String> {
    let text = text.strip_prefix('v').unwrap_or(text);
    let mut parts: Vec<String> = text.splitn(3, '.').map(without_zeros).collect();
    if parts.len() < 3 && parts.last().is_some_and(|p| p.contains(['+', '-'])) {
        return Err("short version cannot contain PreRelease/Build meta data".into());
    }
    parts.resize(3, "0".into());
    Ok(parts.join("."))
}

fn without_zeros(part: &str) -> String {
    if part.len() < 2 {
        return part.to_owned();
    }
    let trimmed = part.trim_start_matches('0');
    let starts = trimmed.starts_with(|c: char| c.is_ascii_digit());
    if starts {
        trimmed.to_owned()
    } else {
        format!("0{trimmed}")
    }
}

fn read(args: &[Value<'_>]) -> Result<Result<Semver, String>, Error> {
    let text = text(args, 0)?;
    match args.get(1).map(Value::as_bool) {
        Some(Some(true)) => Ok(normalized(text).and_then(|text| Semver::parse(&text))),
        Some(None) => Err(Error::no_such_overload()),
        _ => Ok(Semver::parse(text)),
    }
}

fn semver<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let version = read(args)?.map_err(Error::new)?;
    Ok(Value::Opaque(Opaque::Semver(Arc::new(version))))
}

fn of<'v>(args: &'v [Value<'_>], index: usize) -> Result<&'v Semver, Error> {
    match args.get(index) {
        Some(Value::Opaque(Opaque::Semver(version))) => Ok(version),
        _ => Err(Error::no_such_overload()),
    }
}

fn order(args: &[Value<'_>]) -> Result<Ordering, Error> {
    Ok(of(args, 0)?.order(of(args, 1)?))
}

fn number<'a>(number: u64) -> Outcome<'a> {
    Ok(Value::Int(number as i64))
}
