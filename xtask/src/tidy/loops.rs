//! Every loop has tests in its own file, or in `tests.rs` beside its parts.

use super::Source;

pub(super) fn check(sources: &[Source]) -> Vec<String> {
    let untested = sources
        .iter()
        .filter(|source| is_loop(source.product()))
        .filter(|source| {
            let beside = format!("{}/tests.rs", source.name.trim_end_matches(".rs"));
            !source.text.contains("#[cfg(test)]\nmod tests {") && !sources.iter().any(|s| s.name == beside)
        });
    untested
        .map(|source| format!("{}: a loop without tests", source.name))
        .collect()
}

fn is_loop(text: &str) -> bool {
    ["Controller", "Batch"]
        .iter()
        .any(|idea| text.contains(&format!("\nimpl {idea} for ")) || text.contains(&format!("> {idea} for ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_are_in_the_file_or_beside_it() {
        let source = |name: &str, text: &str| Source {
            name: name.to_owned(),
            text: text.to_owned(),
        };
        let a_loop = "//! x\nimpl Controller for Jobs {\n}\n";
        let sources = [
            source("a/none.rs", a_loop),
            source("a/generic.rs", "//! x\nimpl<C: Client> Batch for Jobs<C> {\n}\n"),
            source(
                "a/within.rs",
                &format!("{a_loop}#[cfg(test)]\nmod tests {{\n}}\n"),
            ),
            source("a/beside.rs", a_loop),
            source("a/beside/tests.rs", ""),
            source("a/other.rs", "//! x\nimpl Other for Jobs {\n}\n"),
        ];
        assert_eq!(
            check(&sources),
            [
                "a/none.rs: a loop without tests",
                "a/generic.rs: a loop without tests"
            ]
        );
    }
}
