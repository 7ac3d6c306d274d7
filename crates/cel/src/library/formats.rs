//! `format.dns1123Label().validate('a')`: rules for names and other texts.

use api::names;

use crate::declarations::Form::{Binary, Many, Unary};
use crate::declarations::table::{Declared, Line, each};
use crate::error::{Error, Outcome};
use crate::value::Value;

use super::opaque::Opaque;
use super::{text, urls};

/// A rule that a text follows or not.
#[derive(Debug)]
pub struct Format {
    pub(super) name: &'static str,
    /// What is wrong with a text: nothing if it follows the rule.
    validate: fn(&str) -> Vec<String>,
    /// Upstream's estimate of the pattern's length: what a validation costs depends on it.
    pub(crate) pattern_size: u64,
}

const UUID: &str = "(?i)^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$";
const DATE_TIME: u64 = "^([0-9]{2}):([0-9]{2}):([0-9]{2})(.[0-9]+)?(z|([+-][0-9]{2}:[0-9]{2}))$".len() as u64;

const fn format(name: &'static str, pattern_size: u64, validate: fn(&str) -> Vec<String>) -> Format {
    Format {
        name,
        validate,
        pattern_size,
    }
}

static LABEL: Format = format("DNS1123Label", 30, names::dns1123_label);
static SUBDOMAIN: Format = format("DNS1123Subdomain", 60, names::dns1123_subdomain);
static OLD_LABEL: Format = format("DNS1035Label", 30, names::dns1035_label);
static QUALIFIED: Format = format("QualifiedName", 60, names::qualified);
static LABEL_PREFIX: Format = format("DNS1123LabelPrefix", 30, |s| names::dns1123_label(&masked(s)));
static SUBDOMAIN_PREFIX: Format = format("DNS1123SubdomainPrefix", 60, |s| {
    names::dns1123_subdomain(&masked(s))
});
static OLD_LABEL_PREFIX: Format = format("DNS1035LabelPrefix", 30, |s| names::dns1035_label(&masked(s)));
static LABEL_VALUE: Format = format("LabelValue", 40, names::label_value);
static URI: Format = format("URI", 1103, |s| urls::check(s).err().into_iter().collect());
static UUIDS: Format = format("uuid", UUID.len() as u64, |s| {
    unless(is_uuid(s), "does not match the UUID format")
});
static BYTE: Format = format("byte", 84, |s| unless(decode(s).is_some(), "invalid base64"));
static DATE: Format = format("date", DATE_TIME, |s| unless(is_date(s), "invalid date"));
static DATETIME: Format = format("datetime", DATE_TIME, |s| {
    unless(is_datetime(s), "invalid datetime")
});

static NAMED: &[(&str, &Format)] = &[
    ("dns1123Label", &LABEL),
    ("dns1123Subdomain", &SUBDOMAIN),
    ("dns1035Label", &OLD_LABEL),
    ("qualifiedName", &QUALIFIED),
    ("dns1123LabelPrefix", &LABEL_PREFIX),
    ("dns1123SubdomainPrefix", &SUBDOMAIN_PREFIX),
    ("dns1035LabelPrefix", &OLD_LABEL_PREFIX),
    ("labelValue", &LABEL_VALUE),
    ("uri", &URI),
    ("uuid", &UUIDS),
    ("byte", &BYTE),
    ("date", &DATE),
    ("datetime", &DATETIME),
];

/// The line of a function without arguments that yields one format.
macro_rules! constant {
    ($name:literal, $format:ident) => {
        each($name, {
            const LINES: &[Line] = &[(
                $name,
                "() -> format",
                Many,
                Some(|_| Ok(Value::Opaque(Opaque::Format(&$format)))),
            )];
            LINES
        })
    };
}

pub(crate) const FUNCTIONS: &[Declared] = &[
    each(
        "validate",
        &[(
            "format-validate",
            "format.(string) -> optional(list(string))",
            Binary,
            Some(validate),
        )],
    ),
    each(
        "format.named",
        &[("format-named", "(string) -> optional(format)", Unary, Some(named))],
    ),
    constant!("format.dns1123Label", LABEL),
    constant!("format.dns1123Subdomain", SUBDOMAIN),
    constant!("format.dns1035Label", OLD_LABEL),
    constant!("format.qualifiedName", QUALIFIED),
    constant!("format.dns1123LabelPrefix", LABEL_PREFIX),
    constant!("format.dns1123SubdomainPrefix", SUBDOMAIN_PREFIX),
    constant!("format.dns1035LabelPrefix", OLD_LABEL_PREFIX),
    constant!("format.labelValue", LABEL_VALUE),
    constant!("format.uri", URI),
    constant!("format.uuid", UUIDS),
    constant!("format.byte", BYTE),
    constant!("format.date", DATE),
    constant!("format.datetime", DATETIME),
];

fn named<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let name = text(args, 0)?;
    let found = NAMED.iter().find(|(known, _)| *known == name);
    Ok(found.map_or(Value::Optional(None), |(_, format)| {
        Value::some(Value::Opaque(Opaque::Format(format)))
    }))
}

fn validate<'a>(args: &[Value<'a>]) -> Outcome<'a> {
    let Value::Opaque(Opaque::Format(format)) = &args[0] else {
        return Err(Error::no_such_overload());
    };
    let wrong = (format.validate)(text(args, 1)?);
    if wrong.is_empty() {
        return Ok(Value::Optional(None));
    }
    Ok(Value::some(Value::list(
        wrong.into_iter().map(Value::string).collect(),
    )))
}

/// A prefix of a name may end with a dash.
fn masked(name: &str) -> String {
    match name.strip_suffix('-').and_then(|rest| rest.char_indices().last()) {
        Some((at, _)) => format!("{}a", &name[..at]),
        None => name.to_owned(),
    }
}

fn unless(good: bool, wrong: &str) -> Vec<String> {
    if good { Vec::new() } else { vec![wrong.to_owned()] }
}

fn is_uuid(text: &str) -> bool {
    let mut rest = text;
    for (i, length) in [8, 4, 4, 4, 12].into_iter().enumerate() {
        if i > 0 {
            rest = rest.strip_prefix('-').unwrap_or(rest);
        }
        match rest.get(..length) {
            Some(part) if part.bytes().all(|b| b.is_ascii_hexdigit()) => rest = &rest[length..],
            _ => return false,
        }
    }
    rest.is_empty()
}

pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    use base64::Engine as _;
    let text: String = text.chars().filter(|c| !matches!(c, '\r' | '\n')).collect();
    base64::engine::general_purpose::STANDARD.decode(text).ok()
}

fn is_date(text: &str) -> bool {
    text.len() == 10 && text.parse::<jiff::civil::Date>().is_ok()
}

fn is_datetime(text: &str) -> bool {
    let text = text.to_lowercase();
    let mut parts = text.split('t');
    let (Some(date), Some(time)) = (parts.next(), parts.next()) else {
        return false;
    };
    is_date(date) && is_time(time).is_some()
}

/// `12:30:00.5z` or with an offset.
fn is_time(text: &str) -> Option<()> {
    let two = |text: &str, most: u8| text.parse::<u8>().ok().filter(|n| *n <= most && text.len() == 2);
    let bytes = text.as_bytes();
    if bytes.get(2) != Some(&b':') || bytes.get(5) != Some(&b':') {
        return None;
    }
    two(text.get(0..2)?, 23)?;
    two(text.get(3..5)?, 59)?;
    two(text.get(6..8)?, 59)?;
    let zone = text.rfind(['z', '+', '-']).filter(|at| *at >= 8)?;
    let fraction = text.get(8..zone)?;
    let digits = fraction.get(1..).unwrap_or("");
    let fraction_good =
        fraction.is_empty() || !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    let offset = &text[zone..];
    let offset_good = offset == "z"
        || offset.len() == 6 && two(&offset[1..3], 99).is_some() && two(&offset[4..6], 99).is_some();
    (fraction_good && offset_good).then_some(())
}
