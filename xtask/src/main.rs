//! The project's own chores: `cargo xtask COMMAND`.

mod generate;

use anyhow::{Result, bail};

const COMMANDS: &[(&str, &str, fn(&[String]) -> Result<()>)] = &[(
    "generate",
    "write the tables of crates/kinds from its facts/",
    generate::run,
)];

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    match COMMANDS.iter().find(|(command, _, _)| *command == name) {
        Some((_, _, run)) => run(&rest),
        None => {
            for (command, says, _) in COMMANDS {
                eprintln!("cargo xtask {command:<10} {says}");
            }
            bail!("no command {name:?}")
        }
    }
}
