//! YAML as Kubernetes reads and writes it: YAML 1.1 (`y` is true, `0644` is octal), into and out of JSON values.

mod print;
mod scalar;

use std::collections::HashMap;

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, ScanError, Span, StrInput};
use serde_json::{Map, Value};

use crate::limits;
use crate::quote::quoted;
pub use print::print;

/// What is wrong, with its line, in the words of the library that upstream uses where they are known.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("yaml: {0}")]
pub struct YamlError(String);

/// One document.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    pub value: Value,
    /// A sentence for each key that stands twice in its object (the last one counts): `line 3: key "a" already set in map`.
    pub duplicates: Vec<String>,
}

/// The first document; null if there is none.
pub fn parse(text: &str) -> Result<Document, YamlError> {
    let mut reader = Reader::new(text);
    Ok(reader.document()?.unwrap_or(Document {
        value: Value::Null,
        duplicates: Vec::new(),
    }))
}

/// All documents, as in a file of manifests. Empty ones (null, or only comments) are left out. Told apart by lines, as
/// kubectl does.
pub fn documents(text: &str) -> Result<Vec<Value>, YamlError> {
    let mut found = Vec::new();
    for part in parts(text).iter().filter(|part| says_something(part)) {
        let mut reader = Reader::new(part);
        while let Some(document) = reader.document()? {
            if !document.value.is_null() {
                found.push(document.value);
            }
        }
    }
    Ok(found)
}

/// What stands between lines of three dashes.
fn parts(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    for line in text.split_inclusive('\n') {
        match line.strip_prefix("---") {
            Some(rest) if rest.trim().is_empty() => parts.push(String::new()),
            _ => {
                if let Some(part) = parts.last_mut() {
                    part.push_str(line);
                }
            }
        }
    }
    parts
}

fn says_something(part: &str) -> bool {
    let silent = |line: &str| line.is_empty() || line.starts_with('#') || line == "...";
    !part.lines().all(|line| silent(line.trim()))
}

struct Reader<'a> {
    text: &'a str,
    events: Parser<'a, StrInput<'a>>,
    anchors: HashMap<usize, Anchored>,
    duplicates: Vec<String>,
    /// Values made so far, and how many of them out of aliases.
    made: usize,
    from_aliases: usize,
}

struct Anchored {
    value: Value,
    /// How many values it is made of.
    size: usize,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Self {
        let options = granit_parser::options! {
            flow_nesting_limit: limits::OBJECT_DEPTH,
            block_nesting_limit: limits::OBJECT_DEPTH,
            simple_key_max_lookahead: limits::YAML_KEY_CHARS,
        };
        Self {
            text,
            events: Parser::new_from_str_with_options(text, options),
            anchors: HashMap::new(),
            duplicates: Vec::new(),
            made: 0,
            from_aliases: 0,
        }
    }

    fn document(&mut self) -> Result<Option<Document>, YamlError> {
        loop {
            let (event, _) = match self.events.next() {
                None => return Ok(None),
                Some(next) => next.map_err(|e| scan_error(&e, self.text))?,
            };
            match event {
                Event::StreamEnd => return Ok(None),
                Event::DocumentStart(..) => break,
                _ => {}
            }
        }
        self.anchors.clear();
        let (event, span) = self.next()?;
        let value = match event {
            Event::DocumentEnd => Value::Null,
            event => self.value(event, span, 0)?,
        };
        Ok(Some(Document {
            value,
            duplicates: std::mem::take(&mut self.duplicates),
        }))
    }

    fn next(&mut self) -> Result<(Event<'a>, Span), YamlError> {
        match self.events.next() {
            Some(next) => next.map_err(|e| scan_error(&e, self.text)),
            None => Err(YamlError("unexpected end of the document".to_owned())),
        }
    }

    fn value(&mut self, event: Event<'a>, span: Span, depth: usize) -> Result<Value, YamlError> {
        if depth > limits::OBJECT_DEPTH {
            return Err(at(
                span,
                format!("nested deeper than {} levels", limits::OBJECT_DEPTH),
            ));
        }
        self.made += 1;
        let before = self.made;
        let (value, anchor) = match event {
            Event::Scalar(text, style, anchor, tag) => {
                let plain = style == ScalarStyle::Plain;
                let value = scalar::value(&text, plain, tag.as_deref()).map_err(|e| at(span, e))?;
                (value, anchor)
            }
            Event::SequenceStart(_, anchor, _) => (self.list(depth)?, anchor),
            Event::MappingStart(_, anchor, _) => (self.object(depth)?, anchor),
            Event::Alias(anchor) => return self.alias(anchor, span, depth),
            _ => return Err(at(span, "did not find expected node content".to_owned())),
        };
        if anchor != 0 {
            let anchored = Anchored {
                value: value.clone(),
                size: self.made - before + 1,
            };
            self.anchors.insert(anchor, anchored);
        }
        Ok(value)
    }

    /// Upstream's bound on aliases: the more values there are, the fewer of them may come from aliases.
    fn alias(&mut self, anchor: usize, span: Span, depth: usize) -> Result<Value, YamlError> {
        let Some(anchored) = self.anchors.get(&anchor) else {
            return Err(at(span, "anchor value contains itself".to_owned()));
        };
        self.made += anchored.size;
        self.from_aliases += anchored.size;
        let most_share = match self.made {
            ..=400_000 => 0.99,
            made @ 400_001..4_000_000 => 0.99 - 0.89 * (made - 400_000) as f64 / 3_600_000.0,
            _ => 0.10,
        };
        let share = self.from_aliases as f64 / self.made as f64;
        if self.from_aliases > 100 && self.made > 1000 && share > most_share {
            return Err(YamlError("document contains excessive aliasing".to_owned()));
        }
        let levels = limits::OBJECT_DEPTH - depth;
        if !crate::patch::is_within_depth(&anchored.value, levels) {
            return Err(at(
                span,
                format!("nested deeper than {} levels", limits::OBJECT_DEPTH),
            ));
        }
        Ok(anchored.value.clone())
    }

    fn list(&mut self, depth: usize) -> Result<Value, YamlError> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => return Ok(Value::Array(items)),
                (event, span) => items.push(self.value(event, span, depth + 1)?),
            }
        }
    }

    fn object(&mut self, depth: usize) -> Result<Value, YamlError> {
        let mut fields = Map::new();
        loop {
            let (event, span) = match self.next()? {
                (Event::MappingEnd, _) => return Ok(Value::Object(fields)),
                next => next,
            };
            let is_merge = matches!(&event, Event::Scalar(text, ScalarStyle::Plain, _, None) if text == "<<");
            let key = if is_merge {
                None
            } else {
                Some(self.key(event, span, depth)?)
            };
            let (event, value_span) = self.next()?;
            let value = self.value(event, value_span, depth + 1)?;
            let Some(key) = key else {
                merge(&mut fields, value).map_err(|e| at(value_span, e))?;
                continue;
            };
            if fields.contains_key(&key) {
                let (line, key) = (span.start.line(), quoted(&key));
                self.duplicates
                    .push(format!("line {line}: key {key} already set in map"));
            }
            fields.insert(key, value);
        }
    }

    fn key(&mut self, event: Event<'a>, span: Span, depth: usize) -> Result<String, YamlError> {
        match self.value(event, span, depth + 1)? {
            Value::String(text) => Ok(text),
            Value::Bool(truth) => Ok(truth.to_string()),
            Value::Number(number) => Ok(number.to_string()),
            other => {
                let key = crate::quote::go_value(&other);
                Err(at(span, format!("unsupported map key: {key}")))
            }
        }
    }
}

/// `<<`: the fields of an object, or of several, the first of which counts.
fn merge(fields: &mut Map<String, Value>, value: Value) -> Result<(), String> {
    match value {
        Value::Object(other) => fields.extend(other),
        Value::Array(others) => others.into_iter().rev().try_for_each(|other| match other {
            Value::Object(other) => {
                fields.extend(other);
                Ok(())
            }
            _ => Err("map merge requires map or sequence of maps as the value".to_owned()),
        })?,
        _ => return Err("map merge requires map or sequence of maps as the value".to_owned()),
    }
    Ok(())
}

fn at(span: Span, what: String) -> YamlError {
    YamlError(format!("line {}: {what}", span.start.line()))
}

fn scan_error(error: &ScanError, text: &str) -> YamlError {
    let says = match error.kind() {
        ErrorKind::UnclosedFlowCollection { open } => {
            let wants_value = text.trim_end().ends_with(['[', '{', ',', ':']);
            match (wants_value, open) {
                (true, _) => "did not find expected node content".to_owned(),
                (_, '[') => "did not find expected ',' or ']'".to_owned(),
                _ => "did not find expected ',' or '}'".to_owned(),
            }
        }
        _ => error.info().to_string(),
    };
    YamlError(format!("line {}: {says}", error.marker().line()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(text: &str) -> Value {
        parse(text).unwrap().value
    }

    #[test]
    fn scalars_are_those_of_yaml_1_1() {
        let text = "{a: y, b: 'y', c: 0644, d: 0x1F, e: 1_000, f: 1.0, g: ~, h: , i: 2026-01-01, j: .5, k: 089, l: off, \
                    m: !!str 5, nn: 1e3, o: 0b11, p: '5', q: -7, r: 18446744073709551615, s: 12e, t: +1, u: 1:30}";
        let expected = json!({
            "a": true, "b": "y", "c": 420, "d": 31, "e": 1000, "f": 1, "g": null, "h": null, "i": "2026-01-01",
            "j": 0.5, "k": 89, "l": false, "m": "5", "nn": 1000, "o": 3, "p": "5", "q": -7,
            "r": 18446744073709551615u64, "s": "12e", "t": 1, "u": "1:30",
        });
        assert_eq!(read(text), expected);
        assert_eq!(
            read("{1: a, true: b, 1.5: c, y: d}"),
            json!({"1": "a", "true": "d", "1.5": "c"})
        );
    }

    #[test]
    fn a_manifest_is_read() {
        let text = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: c\n    \
                    command: [sh, -c]\n    args:\n    - |\n      echo hi\n      exit 0\n  - {name: d, image: 'x:1'}\n";
        let expected = json!({
            "apiVersion": "v1", "kind": "Pod", "metadata": {"name": "web"},
            "spec": {"containers": [
                {"name": "c", "command": ["sh", "-c"], "args": ["echo hi\nexit 0\n"]},
                {"name": "d", "image": "x:1"},
            ]},
        });
        assert_eq!(read(text), expected);
        assert_eq!(read(&expected.to_string()), expected, "JSON is YAML");
        assert_eq!(read(&print(&expected)), expected);
    }

    #[test]
    fn anchors_aliases_and_merges() {
        let text = "base: &b {x: 1, y!: 2}\none: *b\ntwo: {<<: *b, x: 3}\nthree: {<<: [{x: 5}, *b]}\n";
        let expected = json!({
            "base": {"x": 1, "y!": 2}, "one": {"x": 1, "y!": 2}, "two": {"x": 3, "y!": 2}, "three": {"x": 5, "y!": 2},
        });
        assert_eq!(read(text), expected);
    }

    #[test]
    fn documents_are_told_apart() {
        let text = "# nothing\n---\na: 1\n---\n---\n# only words\n---\nb: 2\n...\n";
        assert_eq!(documents(text).unwrap(), [json!({"a": 1}), json!({"b": 2})]);
        assert_eq!(documents("").unwrap(), Vec::<Value>::new());
        assert_eq!(read(""), Value::Null);
    }

    #[test]
    fn keys_that_stand_twice_are_told() {
        let document = parse("a: 1\nb:\n  c: 1\n  c: 2\na: 3\n").unwrap();
        assert_eq!(document.value, json!({"a": 3, "b": {"c": 2}}));
        let expected = [
            "line 4: key \"c\" already set in map",
            "line 5: key \"a\" already set in map",
        ];
        assert_eq!(document.duplicates, expected);
    }

    #[test]
    fn hostile_texts_are_refused() {
        let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..12 {
            let refs = vec![format!("*a{}", level - 1); 10].join(", ");
            bomb.push_str(&format!("a{level}: &a{level} [{refs}]\n"));
        }
        let error = parse(&bomb).unwrap_err().to_string();
        assert_eq!(error, "yaml: document contains excessive aliasing");
        for deep in ["[".repeat(100_000), "- ".repeat(100_000), "{a: ".repeat(100_000)] {
            assert!(parse(&deep).is_err());
        }
        let mut aliases = "a0: &a0 [x]\n".to_owned();
        for level in 1..300 {
            aliases.push_str(&format!("a{level}: &a{level} [*a{}]\n", level - 1));
        }
        assert!(parse(&aliases).unwrap_err().to_string().contains("nested deeper"));
        for bad in [
            "&a [*a]",
            "*none",
            "{[a]: 1}",
            "{null: 1}",
            "a: b: c",
            "a: 'x",
            "%",
            "a: .inf",
            "<<: 5",
        ] {
            assert!(parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn broken_text_is_answered_in_upstreams_words() {
        let expected = "yaml: line 1: did not find expected node content";
        assert_eq!(parse("a: [").unwrap_err().to_string(), expected);
    }

    /// Texts that a careless printer would print as something else.
    const TRICKY: [&str; 57] = [
        "",
        " ",
        "y",
        "no",
        "null",
        "~",
        "5",
        "0644",
        "1.5",
        "a: b",
        "a #b",
        "#a",
        "- a",
        "-",
        "?",
        "a\nb",
        "a\nb\n",
        "a\n\n",
        "\n",
        " a",
        "a ",
        "\ta",
        "'",
        "\"",
        "it's",
        "{a}",
        "[",
        "@x",
        "`",
        "%a",
        "!a",
        "&a",
        "*a",
        "|",
        ">",
        "é",
        "\u{1}",
        "\u{feff}",
        "2026-01-01T00:00:00Z",
        "1:30",
        "=",
        "<<",
        ".",
        "...",
        "---",
        "a:",
        ":a",
        "::",
        "a\r\nb",
        "x\n  y\n z",
        "  x\ny",
        "\u{85}",
        "\u{2028}",
        "0x",
        "1_0",
        "a\u{1f600}",
        "trailing \nspace",
    ];

    #[test]
    fn what_is_printed_is_read_back() {
        let long = "x".repeat(5000);
        for text in TRICKY.into_iter().chain([long.as_str()]) {
            let value = json!({text: text, "list": [text, [text], {"k": text}], "o": {"k": {"l": text}}});
            let printed = print(&value);
            let found = parse(&printed).map(|d| d.value);
            assert_eq!(found, Ok(value), "{printed}");
        }
        let value = json!({"a": [], "b": {}, "c": null, "d": [null, [], [[1, 2], []], {"x": 1, "y": [2]}], "e": -1.5, "f": true});
        assert_eq!(read(&print(&value)), value);
    }
}
