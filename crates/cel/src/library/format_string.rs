//! `'%s is %d'.format([...])`: the clauses, and how values are printed by them.

use api::quote::quoted;

use crate::value::{Conversion, Value, convert, double, duration_text};

/// What a clause does with a value, or, when an expression is checked, what it says of its type.
pub(crate) trait Argument {
    fn format(&self, clause: Clause) -> Result<String, Refused>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Clause {
    String,
    Decimal,
    Fixed(usize),
    Scientific(usize),
    Binary,
    Hex { upper: bool },
    Octal,
}

/// Why a text cannot be formatted, and the node whose fault it is, if one is known.
#[derive(Debug)]
pub(crate) struct Refused {
    pub(crate) at: Option<usize>,
    pub(crate) message: String,
}

impl Refused {
    fn new(message: impl Into<String>) -> Self {
        Refused {
            at: None,
            message: message.into(),
        }
    }
}

impl Clause {
    pub(crate) fn refuse(self, name: &str, at: Option<usize>) -> Refused {
        let takes = match self {
            Clause::String => {
                "string clause can only be used on strings, bools, bytes, ints, doubles, maps, lists, types, \
                 durations, and timestamps"
            }
            Clause::Decimal => "decimal clause can only be used on integers",
            Clause::Fixed(_) => "fixed-point clause can only be used on doubles",
            Clause::Scientific(_) => "scientific clause can only be used on doubles",
            Clause::Binary => "only integers and bools can be formatted as binary",
            Clause::Hex { .. } => "only integers, byte buffers, and strings can be formatted as hex",
            Clause::Octal => "octal clause can only be used on integers",
        };
        Refused {
            at,
            message: format!("{takes}, was given {name}"),
        }
    }
}

/// The formatted text, and how many arguments it used.
pub(crate) fn format<A: Argument>(format: &str, arguments: &[A]) -> Result<(String, usize), Refused> {
    let (mut out, mut rest, mut used) = (String::new(), format, 0);
    while let Some(at) = rest.find('%') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix('%') {
            out.push('%');
            rest = after;
            continue;
        }
        let argument = arguments.get(used);
        used += 1;
        if rest.is_empty() {
            return Err(Refused::new("unexpected end of string"));
        }
        let argument = argument.ok_or_else(|| Refused::new(format!("index {} out of range", used - 1)))?;
        let (clause, after) =
            clause(rest).map_err(|why| Refused::new(format!("could not parse formatting clause: {why}")))?;
        let text = argument.format(clause).map_err(|refused| Refused {
            at: refused.at,
            message: format!("error during formatting: {}", refused.message),
        })?;
        out.push_str(&text);
        rest = after;
    }
    out.push_str(rest);
    Ok((out, used))
}

fn clause(text: &str) -> Result<(Clause, &str), String> {
    let (precision, rest) = precision(text).map_err(|why| format!("error while parsing precision: {why}"))?;
    let letter = rest.chars().next().unwrap_or_default();
    let clause = match letter {
        's' => Clause::String,
        'd' => Clause::Decimal,
        'f' => Clause::Fixed(precision.unwrap_or(6)),
        'e' => Clause::Scientific(precision.unwrap_or(6)),
        'b' => Clause::Binary,
        'x' | 'X' => Clause::Hex { upper: letter == 'X' },
        'o' => Clause::Octal,
        other => return Err(format!("unrecognized formatting clause \"{other}\"")),
    };
    Ok((clause, &rest[letter.len_utf8()..]))
}

/// More digits than this are not worth a wrong answer about memory.
const PRECISION: usize = 1000;

fn precision(text: &str) -> Result<(Option<usize>, &str), String> {
    let Some(digits) = text.strip_prefix('.') else {
        return Ok((None, text));
    };
    let Some(end) = digits.find(|c: char| !c.is_ascii_digit()) else {
        return Err("could not find end of precision specifier".into());
    };
    let number = digits[..end].parse::<usize>().map_err(|_| {
        let number = quoted(&digits[..end]);
        format!("error while converting precision to integer: strconv.Atoi: parsing {number}: invalid syntax")
    })?;
    Ok((Some(number.min(PRECISION)), &digits[end..]))
}

impl Argument for Value<'_> {
    fn format(&self, clause: Clause) -> Result<String, Refused> {
        let refused = || clause.refuse(self.type_name(), None);
        match clause {
            Clause::String => string(self),
            Clause::Decimal => decimal(self).ok_or_else(refused),
            Clause::Fixed(digits) => Ok(grouped(number(self).ok_or_else(refused)?, digits)),
            Clause::Scientific(digits) => Ok(scientific(number(self).ok_or_else(refused)?, digits)),
            Clause::Binary => based(self, |magnitude| format!("{magnitude:b}")).ok_or_else(refused),
            Clause::Octal => match self {
                Value::Bool(_) => Err(refused()),
                _ => based(self, |magnitude| format!("{magnitude:o}")).ok_or_else(refused),
            },
            Clause::Hex { upper } => {
                let text = hex(self).ok_or_else(refused)?;
                Ok(if upper { text.to_uppercase() } else { text })
            }
        }
    }
}

fn decimal(value: &Value<'_>) -> Option<String> {
    match value {
        Value::Int(i) => Some(i.to_string()),
        Value::Uint(u) => Some(u.to_string()),
        _ => None,
    }
}

fn number(value: &Value<'_>) -> Option<f64> {
    match value {
        Value::Double(d) => Some(*d),
        Value::String(text) => match text.as_str() {
            "NaN" => Some(f64::NAN),
            "Infinity" => Some(f64::INFINITY),
            "-Infinity" => Some(f64::NEG_INFINITY),
            _ => None,
        },
        _ => None,
    }
}

fn based(value: &Value<'_>, digits: fn(u64) -> String) -> Option<String> {
    match value {
        Value::Int(i) if *i < 0 => Some(format!("-{}", digits(i.unsigned_abs()))),
        Value::Int(i) => Some(digits(i.unsigned_abs())),
        Value::Uint(u) => Some(digits(*u)),
        Value::Bool(b) => Some(u8::from(*b).to_string()),
        _ => None,
    }
}

fn hex(value: &Value<'_>) -> Option<String> {
    let bytes = |bytes: &[u8]| bytes.iter().map(|b| format!("{b:02x}")).collect();
    match value {
        Value::String(text) => Some(bytes(text.as_str().as_bytes())),
        Value::Bytes(value) => Some(bytes(value)),
        Value::Bool(_) => None,
        _ => based(value, |magnitude| format!("{magnitude:x}")),
    }
}

fn unusual(value: f64) -> Option<String> {
    if value.is_nan() {
        return Some("NaN".into());
    }
    value
        .is_infinite()
        .then(|| if value > 0.0 { "∞".into() } else { "-∞".into() })
}

/// As upstream's English locale prints it: `1,234.50`.
fn grouped(value: f64, digits: usize) -> String {
    if let Some(text) = unusual(value) {
        return text;
    }
    let text = format!("{:.digits$}", value.abs());
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let mut out = String::from(if value.is_sign_negative() && value != 0.0 {
        "-"
    } else {
        ""
    });
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    if !fraction.is_empty() {
        out.push('.');
        out.push_str(fraction);
    }
    out
}

/// `1.234500×10⁰³`, which is that locale's way to write exponents. Upstream takes the precision for a width.
fn scientific(value: f64, width: usize) -> String {
    if let Some(text) = unusual(value) {
        return text;
    }
    let text = format!("{value:.6e}");
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let sign = if exponent < 0 { "⁻" } else { "" };
    let raised = format!("{:02}", exponent.abs())
        .chars()
        .map(raise)
        .collect::<String>();
    format!("{:>width$}", format!("{mantissa}×10{sign}{raised}"))
}

fn raise(digit: char) -> char {
    const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    digit.to_digit(10).map_or(digit, |d| RAISED[d as usize])
}

fn string(value: &Value<'_>) -> Result<String, Refused> {
    match value {
        Value::List(list) => {
            let mut parts = Vec::new();
            for value in list.iter() {
                parts.push(member(&value.map_err(|e| Refused::new(e.to_string()))?)?);
            }
            Ok(format!("[{}]", parts.join(", ")))
        }
        Value::Map(map) => {
            let mut parts = Vec::new();
            for (key, value) in map.iter() {
                let value = value.map_err(|e| Refused::new(e.to_string()))?;
                parts.push((entry_key(&key.value())?, member(&value)?));
            }
            parts.sort();
            let parts: Vec<String> = parts.into_iter().map(|(k, v)| format!("{k}:{v}")).collect();
            Ok(format!("{{{}}}", parts.join(", ")))
        }
        Value::Null => Ok("null".into()),
        Value::Double(value) => Ok(double(*value)),
        Value::Opaque(_) | Value::Optional(_) | Value::Object(_) => {
            Err(Clause::String.refuse(value.type_name(), None))
        }
        Value::String(text) => Ok(text.as_str().to_owned()),
        _ => match convert(Conversion::String, value) {
            Ok(text) => Ok(text.to_string()),
            Err(error) => Err(Refused::new(error.to_string())),
        },
    }
}

fn entry_key(key: &Value<'_>) -> Result<String, Refused> {
    match key {
        Value::String(text) => Ok(quoted(text.as_str())),
        Value::Bool(_) | Value::Int(_) | Value::Uint(_) => Ok(key.to_string()),
        _ => Err(Refused::new(format!(
            "no formatting function for map key of type {}",
            key.type_name()
        ))),
    }
}

/// A value inside of a list or map, written so that the expression language could read it.
fn member(value: &Value<'_>) -> Result<String, Refused> {
    match value {
        Value::String(text) => Ok(quoted(text.as_str())),
        Value::Bytes(bytes) => Ok(format!("b{}", quoted(&String::from_utf8_lossy(bytes)))),
        Value::Double(d) if d.is_finite() => Ok(format!("{d:.6}")),
        Value::Double(d) => Ok(quoted(&double(*d))),
        Value::Timestamp(time) => Ok(format!("timestamp({})", quoted(&time.to_string()))),
        Value::Duration(nanos) => Ok(format!("duration({})", quoted(&duration_text(*nanos)))),
        Value::Opaque(_) | Value::Optional(_) | Value::Object(_) => Err(Refused::new(format!(
            "no formatting function for {}",
            value.type_name()
        ))),
        _ => string(value),
    }
}
