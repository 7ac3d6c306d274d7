//! A filter's rules, and their JSON form, which Docker, Kubernetes and the OCI runtime specification share.

use serde::Deserialize;

use crate::container::{Result, Step, capabilities};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Action {
    Allow,
    Log,
    Error(u16),
    Trap,
    Trace(u16),
    KillThread,
    KillProcess,
}

pub(super) struct Profile {
    pub(super) default: Action,
    pub(super) rules: Vec<Rule>,
}

pub(super) struct Rule {
    pub(super) names: Vec<String>,
    pub(super) action: Action,
    /// All of them must hold.
    pub(super) arguments: Vec<Argument>,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Argument {
    pub(super) index: u32,
    pub(super) operation: Operation,
    /// For a masked comparison: the mask.
    pub(super) value: u64,
    pub(super) second: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operation {
    NotEqual,
    Less,
    LessOrEqual,
    Equal,
    GreaterOrEqual,
    Greater,
    MaskedEqual,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Document {
    default_action: String,
    default_errno_ret: Option<u16>,
    #[serde(default)]
    syscalls: Vec<Syscalls>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Syscalls {
    #[serde(default)]
    names: Vec<String>,
    name: Option<String>,
    action: String,
    errno_ret: Option<u16>,
    #[serde(default)]
    args: Option<Vec<Arg>>,
    #[serde(default)]
    includes: Condition,
    #[serde(default)]
    excludes: Condition,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Arg {
    index: u32,
    value: u64,
    #[serde(default)]
    value_two: u64,
    op: String,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Condition {
    caps: Vec<String>,
    arches: Vec<String>,
    min_kernel: Option<String>,
}

pub(super) fn parse(json: &str, capabilities: u64) -> Result<Profile> {
    let document: Document = serde_json::from_str(json).step(|| "the seccomp profile is not valid".into())?;
    let default = action(&document.default_action, document.default_errno_ret)?;
    let mut rules = Vec::new();
    for syscalls in document.syscalls {
        let excluded = !syscalls.excludes.is_empty() && syscalls.excludes.holds(capabilities);
        if excluded || !syscalls.includes.holds(capabilities) {
            continue;
        }
        let action = action(&syscalls.action, syscalls.errno_ret)?;
        let arguments = syscalls
            .args
            .unwrap_or_default()
            .iter()
            .map(argument)
            .collect::<Result<_>>()?;
        let names = syscalls.names.into_iter().chain(syscalls.name).collect();
        rules.push(Rule {
            names,
            action,
            arguments,
        });
    }
    Ok(Profile { default, rules })
}

impl Condition {
    fn is_empty(&self) -> bool {
        self.caps.is_empty() && self.arches.is_empty() && self.min_kernel.is_none()
    }

    fn holds(&self, capabilities: u64) -> bool {
        let has = |name: &String| capabilities::bit(name).is_ok_and(|bit| capabilities & bit != 0);
        let arches = ["amd64", "arm64"];
        let ours = if cfg!(target_arch = "x86_64") {
            arches[0]
        } else {
            arches[1]
        };
        // Every kernel that is supported is newer than the versions profiles name.
        self.caps.iter().all(has) && (self.arches.is_empty() || self.arches.iter().any(|arch| arch == ours))
    }
}

fn action(name: &str, errno: Option<u16>) -> Result<Action> {
    Ok(match name {
        "SCMP_ACT_ALLOW" => Action::Allow,
        "SCMP_ACT_LOG" => Action::Log,
        "SCMP_ACT_ERRNO" => Action::Error(errno.unwrap_or(libc::EPERM as u16)),
        "SCMP_ACT_TRAP" => Action::Trap,
        "SCMP_ACT_TRACE" => Action::Trace(errno.unwrap_or(libc::EPERM as u16)),
        "SCMP_ACT_KILL" | "SCMP_ACT_KILL_THREAD" => Action::KillThread,
        "SCMP_ACT_KILL_PROCESS" => Action::KillProcess,
        other => return Err(format!("the seccomp profile has an unknown action {other:?}")),
    })
}

fn argument(arg: &Arg) -> Result<Argument> {
    let operation = match arg.op.as_str() {
        "SCMP_CMP_NE" => Operation::NotEqual,
        "SCMP_CMP_LT" => Operation::Less,
        "SCMP_CMP_LE" => Operation::LessOrEqual,
        "SCMP_CMP_EQ" => Operation::Equal,
        "SCMP_CMP_GE" => Operation::GreaterOrEqual,
        "SCMP_CMP_GT" => Operation::Greater,
        "SCMP_CMP_MASKED_EQ" => Operation::MaskedEqual,
        other => return Err(format!("the seccomp profile has an unknown comparison {other:?}")),
    };
    if arg.index > 5 {
        return Err(format!(
            "the seccomp profile names argument {}: there are 6",
            arg.index
        ));
    }
    Ok(Argument {
        index: arg.index,
        operation,
        value: arg.value,
        second: arg.value_two,
    })
}
