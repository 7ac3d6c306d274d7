//! What is wrong with an expression, and where.

use std::fmt;

/// One mistake found before an expression ever runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Line from 1 and column from 0, in characters; `None` if it is about the expression as a whole.
    pub place: Option<Place>,
    pub message: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub line: usize,
    pub column: usize,
}

/// Upstream gives at most so many problems of one expression.
const MOST: usize = 100;

/// All problems as upstream prints them: one sentence each with the line of the expression below it.
pub fn display(problems: &[Problem], source: &str) -> String {
    let mut sorted: Vec<&Problem> = problems.iter().take(MOST).collect();
    sorted.sort_by_key(|p| p.place);
    let mut lines: Vec<String> = sorted.into_iter().map(|p| p.display(source)).collect();
    if problems.len() > MOST {
        lines.push(format!("{} more errors were truncated", problems.len() - MOST));
    }
    lines.join("\n")
}

impl Problem {
    fn display(&self, source: &str) -> String {
        let (line, column) = self.place.map_or((-1, -1), |p| (p.line as i64, p.column as i64));
        // Upstream finds no column in an expression without characters.
        let shown = if source.is_empty() { 0 } else { column + 1 };
        let head = format!("ERROR: <input>:{line}:{shown}: {}", self.message);
        let text = self
            .place
            .and_then(|p| source.lines().nth(p.line.saturating_sub(1)));
        match text {
            Some(text) if text.len() <= 16384 => head + &pointed(text, column as usize),
            _ => head,
        }
    }
}

/// The line, and below it a mark under the column.
fn pointed(line: &str, column: usize) -> String {
    let line = line.replace('\t', " ");
    let wide = |c: char| c.len_utf8() > 1;
    let dots: String = line
        .chars()
        .take(column)
        .map(|c| if wide(c) { '\u{ff0e}' } else { '.' })
        .collect();
    let mark = if line.chars().nth(column).is_some_and(wide) {
        '\u{ff3e}'
    } else {
        '^'
    };
    format!("\n | {line}\n | {dots}{mark}")
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_points_at_its_place() {
        let problem = Problem {
            place: Some(Place { line: 1, column: 2 }),
            message: "undeclared reference".into(),
        };
        assert_eq!(
            display(&[problem], "1 + a"),
            "ERROR: <input>:1:3: undeclared reference\n | 1 + a\n | ..^"
        );
    }
}
