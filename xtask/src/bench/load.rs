//! The load generator of `benches/loadgen`: built once, run with a server's kubeconfig, read by its JSON.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

pub(super) struct Load {
    program: PathBuf,
    out: PathBuf,
}

/// What one run said: a table of figures for each repetition.
pub(super) struct Said(Value);

impl Load {
    pub(super) fn build(out: &Path) -> Result<Self> {
        let program = out.join("loadgen");
        let mut go = Command::new("go");
        go.args(["build", "-trimpath", "-o"]).arg(&program).arg(".");
        go.env("CGO_ENABLED", "0")
            .current_dir(crate::root().join("benches/loadgen"));
        let built = go
            .status()
            .context("start go: the load generator needs Go 1.26")?;
        if !built.success() {
            bail!("the load generator could not be built");
        }
        Ok(Self {
            program,
            out: out.to_path_buf(),
        })
    }

    /// Runs one subcommand. Its JSON stays below the output folder under this label.
    pub(super) fn run(
        &self,
        label: &str,
        kubeconfig: &Path,
        pids: &[i32],
        arguments: &[&str],
    ) -> Result<Said> {
        let out = self.out.join(format!("{label}.json"));
        let pids: Vec<String> = pids.iter().map(|pid| format!("p{pid}={pid}")).collect();
        let mut command = Command::new(&self.program);
        command.args(arguments).arg("--kubeconfig").arg(kubeconfig);
        command.args(["--quiet", "--server-pid", &pids.join(","), "--out"]);
        let status = command.arg(&out).stdout(Stdio::null()).status()?;
        let text = std::fs::read_to_string(&out).with_context(|| format!("read {}", out.display()))?;
        let said: Value = serde_json::from_str(&text)?;
        match said["error"].as_str() {
            Some(error) => bail!("loadgen {}: {error}", arguments.join(" ")),
            None if !status.success() => bail!("loadgen {} failed", arguments.join(" ")),
            None => Ok(Said(said)),
        }
    }
}

impl Said {
    /// The value of a figure in each repetition.
    pub(super) fn all(&self, figure: &str) -> Result<Vec<f64>> {
        let repetitions = self.0["reps"].as_array().into_iter().flatten();
        let values: Option<Vec<f64>> = repetitions.map(|rep| rep[figure].as_f64()).collect();
        match values {
            Some(values) if !values.is_empty() => Ok(values),
            _ => bail!("the load generator said nothing of {figure}"),
        }
    }

    /// A number among the notes.
    pub(super) fn note(&self, name: &str) -> Result<f64> {
        let text = self.0["notes"][name].as_str();
        let number = text.and_then(|text| text.parse().ok());
        number.with_context(|| format!("the load generator noted no {name}"))
    }
}
