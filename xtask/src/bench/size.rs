//! The release binary: how large, and whether it needs anything else.

use anyhow::{Result, bail};

use super::Kit;
use super::figure::Figure;

pub(super) fn run(kit: &Kit) -> Result<Vec<Figure>> {
    let bytes = std::fs::read(&kit.binary)?;
    if has_interpreter(&bytes) {
        bail!("{} is not static: it asks for a loader", kit.binary.display());
    }
    let stock: &[&str] = &[
        "etcd",
        "kube-apiserver",
        "kube-controller-manager",
        "kube-scheduler",
    ];
    let peer = kit.peer.as_ref().and_then(|peer| peer.size(stock));
    let figure = Figure::at_most("release binary, static", "MB", 35.0, vec![megabytes(bytes.len())]);
    Ok(vec![figure.beside(peer.into_iter().map(megabytes).collect())])
}

fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}

/// Whether an ELF file (64 bits, little-endian) has a program header that names a loader.
fn has_interpreter(elf: &[u8]) -> bool {
    const INTERPRETER: u64 = 3;
    let number = |at: usize, bytes: usize| {
        let field = elf.get(at..at + bytes).unwrap_or_default();
        field
            .iter()
            .rev()
            .fold(0u64, |all, byte| all << 8 | u64::from(*byte))
    };
    let (table, size, count) = (number(32, 8), number(54, 2), number(56, 2));
    (0..count).any(|at| number((table + at * size) as usize, 4) == INTERPRETER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_header_of_type_3_names_a_loader() {
        let mut elf = vec![0u8; 64 + 2 * 56];
        (elf[32], elf[54], elf[56]) = (64, 56, 2);
        elf[64] = 1;
        assert!(!has_interpreter(&elf));
        elf[64 + 56] = 3;
        assert!(has_interpreter(&elf));
    }
}
