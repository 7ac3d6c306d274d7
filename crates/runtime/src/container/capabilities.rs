//! Capabilities: the names, the usual set, and how a process is cut down to a set.

use rustix::thread::{CapabilitySet, CapabilitySets};

use super::{Result, Step};
use crate::spec::Security;

/// By their number in the kernel.
const NAMES: [&str; 41] = [
    "CHOWN",
    "DAC_OVERRIDE",
    "DAC_READ_SEARCH",
    "FOWNER",
    "FSETID",
    "KILL",
    "SETGID",
    "SETUID",
    "SETPCAP",
    "LINUX_IMMUTABLE",
    "NET_BIND_SERVICE",
    "NET_BROADCAST",
    "NET_ADMIN",
    "NET_RAW",
    "IPC_LOCK",
    "IPC_OWNER",
    "SYS_MODULE",
    "SYS_RAWIO",
    "SYS_CHROOT",
    "SYS_PTRACE",
    "SYS_PACCT",
    "SYS_ADMIN",
    "SYS_BOOT",
    "SYS_NICE",
    "SYS_RESOURCE",
    "SYS_TIME",
    "SYS_TTY_CONFIG",
    "MKNOD",
    "LEASE",
    "AUDIT_WRITE",
    "AUDIT_CONTROL",
    "SETFCAP",
    "MAC_OVERRIDE",
    "MAC_ADMIN",
    "SYSLOG",
    "WAKE_ALARM",
    "BLOCK_SUSPEND",
    "AUDIT_READ",
    "PERFMON",
    "BPF",
    "CHECKPOINT_RESTORE",
];
/// What Docker and containerd give if nobody asks for anything.
const USUAL: [&str; 14] = [
    "CHOWN",
    "DAC_OVERRIDE",
    "FSETID",
    "FOWNER",
    "MKNOD",
    "NET_RAW",
    "SETGID",
    "SETUID",
    "SETFCAP",
    "SETPCAP",
    "NET_BIND_SERVICE",
    "SYS_CHROOT",
    "KILL",
    "AUDIT_WRITE",
];
pub(crate) const ALL: u64 = (1 << NAMES.len()) - 1;

/// The set a container's security context asks for. What this machine withholds is left out when it is set.
pub(crate) fn wanted(security: &Security) -> Result<u64> {
    if security.privileged {
        return Ok(ALL);
    }
    let is_all = |name: &String| name.eq_ignore_ascii_case("ALL");
    let mut set = if security.add_capabilities.iter().any(is_all) {
        ALL
    } else if security.drop_capabilities.iter().any(is_all) {
        0
    } else {
        USUAL
            .iter()
            .try_fold(0, |set, name| bit(name).map(|bit| set | bit))?
    };
    for name in security.add_capabilities.iter().filter(|name| !is_all(name)) {
        set |= bit(name)?;
    }
    for name in security.drop_capabilities.iter().filter(|name| !is_all(name)) {
        set &= !bit(name)?;
    }
    Ok(set)
}

pub(crate) fn bit(name: &str) -> Result<u64> {
    let short = name.to_ascii_uppercase();
    let short = short.strip_prefix("CAP_").unwrap_or(&short);
    let number = NAMES.iter().position(|known| *known == short);
    number
        .map(|number| 1 << number)
        .ok_or_else(|| format!("unknown capability {name:?}"))
}

pub(super) fn bound(kept: u64) -> Result<()> {
    for (number, name) in NAMES.iter().enumerate() {
        let one = CapabilitySet::from_bits_retain(1 << number);
        let has = kept & (1 << number) != 0;
        if !has && rustix::thread::capability_is_in_bounding_set(one).unwrap_or(false) {
            rustix::thread::remove_capability_from_bounding_set(one)
                .step(|| format!("dropping CAP_{name}"))?;
        }
    }
    Ok(())
}

pub(super) fn set(kept: CapabilitySet) -> Result<()> {
    let setting = || "setting capabilities".to_owned();
    let there = rustix::thread::capabilities(None).step(setting)?.permitted;
    let kept = kept & there;
    let sets = CapabilitySets {
        effective: kept,
        permitted: kept,
        inheritable: CapabilitySet::empty(),
    };
    // Kernels without ambient capabilities have none to clear.
    let _none = rustix::thread::clear_ambient_capability_set();
    rustix::thread::set_capabilities(None, sets).step(setting)
}

/// Becomes nobody with nothing.
pub(crate) fn give_up_all() -> Result<()> {
    use rustix::fs::{Gid, Uid};
    const NOBODY: u32 = 65534;
    let giving_up = || "becoming nobody".to_owned();
    bound(0)?;
    rustix::thread::set_thread_groups(&[]).step(giving_up)?;
    let (uid, gid) = (Uid::from_raw(NOBODY), Gid::from_raw(NOBODY));
    rustix::thread::set_thread_res_gid(gid, gid, gid).step(giving_up)?;
    rustix::thread::set_thread_res_uid(uid, uid, uid).step(giving_up)?;
    set(CapabilitySet::empty())
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    #[test]
    fn adding_and_dropping() {
        let set = |add: &[&str], drop: &[&str]| {
            let names = |list: &[&str]| list.iter().map(|name| (*name).to_owned()).collect();
            let security = Security {
                add_capabilities: names(add),
                drop_capabilities: names(drop),
                ..Security::default()
            };
            wanted(&security).map_or_else(|problem| problem, |set| format!("{set:016x}"))
        };
        let lines = [
            set(&[], &[]),
            set(&["NET_ADMIN"], &[]),
            set(&[], &["ALL"]),
            set(&["CAP_NET_BIND_SERVICE"], &["all"]),
            set(&["ALL"], &["SYS_TIME"]),
            set(&["FLY"], &[]),
        ];
        expect![[r#"
            00000000a80425fb
            00000000a80435fb
            0000000000000000
            0000000000000400
            000001fffdffffff
            unknown capability "FLY""#]]
        .assert_eq(&lines.join("\n"));
    }
}
