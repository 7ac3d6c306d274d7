//! `benches/results.md`: one row a figure. A bench replaces its own rows; what stands before and after the table is
//! written by hand, except the line that describes the machine.

use std::path::Path;

use anyhow::Result;
use serde_json::{Value, json};

use super::figure::{Figure, number, spread};
use super::machine;

const HEAD: &str = "| figure | goal | measured | met | stock Kubernetes | times as good | taken |";
const RULE: &str = "|---|---|---|---|---|---|---|";
const MACHINE: &str = "Machine: ";

/// Writes a bench's figures as JSON and into the table.
pub(super) fn keep(out: &Path, bench: &str, figures: &[Figure], load: &str) -> Result<()> {
    let taken = format!("{}, load {load}", machine::today());
    let all: Vec<Value> = figures.iter().map(Figure::to_json).collect();
    let whole = json!({"bench": bench, "machine": machine::describe(), "taken": taken, "figures": all});
    std::fs::write(
        out.join(format!("{bench}.figures.json")),
        serde_json::to_string_pretty(&whole)?,
    )?;
    let path = crate::root().join("benches/results.md");
    let old = std::fs::read_to_string(&path).unwrap_or_default();
    let rows: Vec<String> = figures.iter().map(|figure| row(figure, &taken)).collect();
    rows.iter().for_each(|row| println!("{row}"));
    std::fs::write(&path, with_rows(&old, &rows, &machine::describe()))?;
    Ok(())
}

fn row(figure: &Figure, taken: &str) -> String {
    let unit = |text: String| match text.is_empty() {
        true => text,
        false => format!("{text} {}", figure.unit).trim_end().to_owned(),
    };
    let met = match figure.is_met() {
        Some(true) => "yes",
        Some(false) => "no",
        None => "",
    };
    let ratio = figure.ratio().map(number).unwrap_or_default();
    let (measured, peer) = (unit(spread(&figure.values)), unit(spread(&figure.peer)));
    format!(
        "| {} | {} | {measured} | {met} | {peer} | {ratio} | {taken} |",
        figure.name,
        figure.goal_text()
    )
}

/// The document with these rows in place of those of the same name, or behind the others.
fn with_rows(old: &str, rows: &[String], machine: &str) -> String {
    let mut lines: Vec<String> = old.lines().map(str::to_owned).collect();
    if let Some(line) = lines.iter_mut().find(|line| line.starts_with(MACHINE)) {
        *line = format!("{MACHINE}{machine}");
    }
    let head = match lines.iter().position(|line| line == HEAD) {
        Some(head) => head,
        None => {
            lines.extend([String::new(), HEAD.to_owned(), RULE.to_owned()]);
            lines.len() - 2
        }
    };
    for row in rows {
        let table = lines[head..].iter().take_while(|line| line.starts_with('|'));
        let end = head + table.count();
        match (head..end).find(|at| name(&lines[*at]) == name(row)) {
            Some(at) => lines[at].clone_from(row),
            None => lines.insert(end, row.clone()),
        }
    }
    lines.join("\n") + "\n"
}

fn name(row: &str) -> &str {
    row.split('|').nth(1).unwrap_or_default().trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_takes_the_place_of_the_one_before_it() {
        let old = format!("# Results\n\nMachine: old\n\n{HEAD}\n{RULE}\n| a | 1 |\n| b | 2 |\n\nReasons.\n");
        let new = with_rows(&old, &["| b | 3 |".to_owned(), "| c | 4 |".to_owned()], "new");
        let expected = format!(
            "# Results\n\nMachine: new\n\n{HEAD}\n{RULE}\n| a | 1 |\n| b | 3 |\n| c | 4 |\n\nReasons.\n"
        );
        assert_eq!(new, expected);
    }

    #[test]
    fn a_document_without_a_table_gets_one() {
        let new = with_rows("# Results\n", &["| a | 1 |".to_owned()], "");
        assert_eq!(new, format!("# Results\n\n{HEAD}\n{RULE}\n| a | 1 |\n"));
    }
}
