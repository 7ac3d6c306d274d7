//! `cargo xtask bench NAME`: one table of what Setpoint takes and gives, measured from outside and, where stock
//! Kubernetes' binaries are at hand, beside them in the same run.

mod build;
mod cluster;
mod creates;
mod exits;
mod figure;
mod idle;
mod load;
mod machine;
mod objects;
mod peer;
mod pods;
mod process;
mod results;
mod scheduler;
mod size;
mod start;

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use self::figure::Figure;
use self::load::Load;
use self::peer::Peer;

struct Bench {
    name: &'static str,
    says: &'static str,
    run: Run,
}

#[derive(Clone, Copy)]
enum Run {
    /// On clusters of the binary under test.
    OnClusters(fn(&Kit) -> Result<Vec<Figure>>),
    /// On a part of the program by itself.
    Alone(fn() -> Result<Vec<Figure>>),
}

const BENCHES: &[Bench] = &[
    Bench {
        name: "start",
        says: "from `up` to an API that answers, a ready node, a pod that ran and DNS",
        run: Run::OnClusters(start::run),
    },
    Bench {
        name: "idle",
        says: "memory, CPU and writes of a cluster of one node that nobody uses",
        run: Run::OnClusters(idle::run),
    },
    Bench {
        name: "size",
        says: "the release binary",
        run: Run::OnClusters(size::run),
    },
    Bench {
        name: "creates",
        says: "durable creates by 64 clients, ConfigMaps of 1 KiB and Pods",
        run: Run::OnClusters(creates::run),
    },
    Bench {
        name: "pods",
        says: "from a pod's create to Running, one by one and 100 at once",
        run: Run::OnClusters(pods::run),
    },
    Bench {
        name: "exits",
        says: "from the death of a container's process to the API",
        run: Run::OnClusters(exits::run),
    },
    Bench {
        name: "objects",
        says: "memory and LIST with 50,000 pods",
        run: Run::OnClusters(objects::run),
    },
    Bench {
        name: "build",
        says: "`cargo build` after a change in one loop",
        run: Run::OnClusters(build::run),
    },
    Bench {
        name: "scheduler",
        says: "the scheduler's decisions alone, 5,000 nodes all scored; its memory",
        run: Run::Alone(scheduler::run),
    },
];

/// What every bench needs.
struct Kit {
    /// The release binary under test.
    binary: PathBuf,
    load: Load,
    /// Stock Kubernetes, if its binaries are there.
    peer: Option<Peer>,
}

pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let wanted = wanted(arguments)?;
    if wanted.is_empty() {
        for bench in BENCHES {
            println!("cargo xtask bench {:<8} {}", bench.name, bench.says);
        }
        println!("cargo xtask bench all      every one of them");
        return Ok(());
    }
    let out = crate::root().join("target/bench");
    std::fs::create_dir_all(&out)?;
    let clusters = wanted.iter().any(|bench| matches!(bench.run, Run::OnClusters(_)));
    let kit = clusters.then(|| Kit::prepare(&out)).transpose()?;
    let mut failed = Vec::new();
    for bench in wanted {
        println!("== {}: {}", bench.name, bench.says);
        let before = machine::load();
        let measured = match (bench.run, &kit) {
            (Run::OnClusters(run), Some(kit)) => run(kit),
            (Run::OnClusters(_), None) => continue,
            (Run::Alone(run), _) => run(),
        };
        match measured {
            Ok(figures) => results::keep(&out, bench.name, &figures, &before)?,
            Err(error) => {
                eprintln!("{}: {error:#}", bench.name);
                failed.push(bench.name);
            }
        }
    }
    if failed.is_empty() {
        Ok(())
    } else {
        bail!("not measured: {}", failed.join(", "))
    }
}

fn wanted(arguments: &[String]) -> Result<Vec<&'static Bench>> {
    if arguments == ["all"] {
        return Ok(BENCHES.iter().collect());
    }
    let find = |name: &String| match BENCHES.iter().find(|bench| bench.name == name) {
        Some(bench) => Ok(bench),
        None => bail!("no bench {name:?}: cargo xtask bench lists them"),
    };
    arguments.iter().map(find).collect()
}

impl Kit {
    fn prepare(out: &Path) -> Result<Self> {
        let kit = Self {
            binary: binary()?,
            load: Load::build(out)?,
            peer: Peer::find(),
        };
        if kit.peer.is_none() {
            println!("no stock Kubernetes to compare with: conformance/build.sh --peers builds it");
        }
        Ok(kit)
    }
}

/// `$SETPOINT_BINARY`, or the release binary of this tree, built.
fn binary() -> Result<PathBuf> {
    if let Some(given) = std::env::var_os("SETPOINT_BINARY") {
        return Ok(Path::new(&given).to_path_buf());
    }
    crate::ready::step("build", crate::ready::cargo("build --release --quiet"))?;
    crate::test::binary()
}
