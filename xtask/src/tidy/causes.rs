//! Every cause that a loop can give has a sentence in `docs/causes.md`, and every sentence there a cause.

use std::collections::{BTreeMap, BTreeSet};

use super::Source;

/// Where operators look a cause up.
pub(super) const PAGE: &str = "docs/causes.md";

pub(super) fn check(page: &str, sources: &[Source]) -> Vec<String> {
    let told = told(page);
    let mut given: BTreeMap<&str, &str> = BTreeMap::new();
    for source in sources {
        given.extend(codes(source.product()).map(|code| (code, source.name.as_str())));
    }
    let mut wrong = Vec::new();
    for (code, file) in given.iter().filter(|(code, _)| !told.contains(*code)) {
        wrong.push(format!("{file}: the cause {code} has no sentence in {PAGE}"));
    }
    // A code may come to its cause through a variable: for the page it is enough that the code is somewhere.
    for code in told {
        let quoted = format!("\"{code}\"");
        if !sources.iter().any(|source| source.product().contains(&quoted)) {
            wrong.push(format!("{PAGE}: no loop gives the cause {code}"));
        }
    }
    wrong
}

/// The first cells of the page's tables.
fn told(page: &str) -> BTreeSet<&str> {
    let rows = page.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.filter_map(|row| row.split_once("` |"))
        .map(|(code, _)| code)
        .collect()
}

/// The codes that are written where a cause is made.
fn codes(text: &str) -> impl Iterator<Item = &str> {
    let made = text.split("Cause::new(").skip(1);
    made.filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Source {
        Source {
            name: "crates/x/src/a.rs".to_owned(),
            text: text.to_owned(),
        }
    }

    #[test]
    fn what_is_given_and_not_told_and_the_reverse_are_wrong() {
        let text = "Cause::new(\n    \"Given\",\n)\nCause::new(code, x)\n(\"Both\", 1)\n#[cfg(test)]\nmod tests {\n\
            Cause::new(\"Test\", x)";
        let page = "| code | says |\n| --- | --- |\n| `Both` | x |\n| `Gone` | x |\n";
        let expected = [
            "crates/x/src/a.rs: the cause Given has no sentence in docs/causes.md",
            "docs/causes.md: no loop gives the cause Gone",
        ];
        assert_eq!(check(page, &[source(text)]), expected);
    }
}
