//! Which devices a container may touch: a list of rules for v1, the same list as a BPF program for v2.

use std::fmt;
use std::fs::File;
use std::io;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::path::Path;

use crate::spec::Device;

/// One line of v1's `devices.allow`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rule {
    kind: char,
    major: Option<u32>,
    minor: Option<u32>,
    read: bool,
    write: bool,
    make: bool,
}

impl fmt::Display for Rule {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = |number: Option<u32>| number.map_or("*".to_owned(), |number| number.to_string());
        write!(
            out,
            "{} {}:{} ",
            self.kind,
            number(self.major),
            number(self.minor)
        )?;
        let letters = [(self.read, "r"), (self.write, "w"), (self.make, "m")];
        letters
            .iter()
            .filter(|(has, _)| *has)
            .try_for_each(|(_, letter)| out.write_str(letter))
    }
}

/// null, zero, full, random, urandom, tty, console, ptmx, and every pseudo-terminal.
const USUAL: [(u32, Option<u32>); 9] = [
    (1, Some(3)),
    (1, Some(5)),
    (1, Some(7)),
    (1, Some(8)),
    (1, Some(9)),
    (5, Some(0)),
    (5, Some(1)),
    (5, Some(2)),
    (136, None),
];

/// Making any node is harmless; opening it is what needs leave.
pub(crate) fn rules(devices: &[Device]) -> Vec<Rule> {
    let make = |kind| Rule {
        kind,
        major: None,
        minor: None,
        read: false,
        write: false,
        make: true,
    };
    let usual = USUAL.map(|(major, minor)| Rule {
        kind: 'c',
        major: Some(major),
        minor,
        read: true,
        write: true,
        make: true,
    });
    let mut rules = vec![make('c'), make('b')];
    rules.extend(usual);
    rules.extend(devices.iter().filter_map(rule));
    rules
}

fn rule(device: &Device) -> Option<Rule> {
    let stat = std::fs::metadata(&device.host_path).ok()?;
    let kind = match stat.file_type() {
        kind if kind.is_char_device() => 'c',
        kind if kind.is_block_device() => 'b',
        _ => return None,
    };
    let has = |letter| device.permissions.contains(letter);
    let (major, minor) = (rustix::fs::major(stat.rdev()), rustix::fs::minor(stat.rdev()));
    Some(Rule {
        kind,
        major: Some(major),
        minor: Some(minor),
        read: has('r'),
        write: has('w'),
        make: has('m'),
    })
}

/// One instruction of eBPF.
#[repr(C)]
#[derive(Clone, Copy)]
struct Instruction {
    code: u8,
    registers: u8,
    offset: i16,
    immediate: i32,
}

const fn instruction(code: u8, destination: u8, source: u8, offset: i16, immediate: i32) -> Instruction {
    Instruction {
        code,
        registers: (source << 4) | destination,
        offset,
        immediate,
    }
}

/// Loads the context (access and type, major, minor) into r2 to r5, then tries each rule; leave is 1.
fn program(rules: &[Rule]) -> Vec<Instruction> {
    const LOAD: u8 = 0x61;
    const AND: u8 = 0x54;
    const SHIFT: u8 = 0x74;
    const COPY: u8 = 0xbc;
    const SET: u8 = 0xb7;
    const NOT_EQUAL: u8 = 0x56;
    const NOT_EQUAL_REGISTER: u8 = 0x5e;
    const EXIT: u8 = 0x95;
    let mut program = vec![
        instruction(LOAD, 2, 1, 0, 0),
        instruction(AND, 2, 0, 0, 0xffff),
        instruction(LOAD, 3, 1, 0, 0),
        instruction(SHIFT, 3, 0, 0, 16),
        instruction(LOAD, 4, 1, 4, 0),
        instruction(LOAD, 5, 1, 8, 0),
    ];
    for rule in rules {
        let kind = if rule.kind == 'b' { 1 } else { 2 };
        let access = i32::from(rule.make) | i32::from(rule.read) << 1 | i32::from(rule.write) << 2;
        let mut tests = vec![(2, kind)];
        tests.extend(rule.major.map(|major| (4, major as i32)));
        tests.extend(rule.minor.map(|minor| (5, minor as i32)));
        // Each failed test jumps past what is left of this rule: the tests after it, three for access, two to leave.
        let tail = 5;
        for (index, (register, value)) in tests.iter().enumerate() {
            let skip = (tests.len() - index - 1 + tail) as i16;
            program.push(instruction(NOT_EQUAL, *register, 0, skip, *value));
        }
        program.push(instruction(COPY, 1, 3, 0, 0));
        program.push(instruction(AND, 1, 0, 0, access));
        program.push(instruction(NOT_EQUAL_REGISTER, 1, 3, 2, 0));
        program.push(instruction(SET, 0, 0, 0, 1));
        program.push(instruction(EXIT, 0, 0, 0, 0));
    }
    program.push(instruction(SET, 0, 0, 0, 0));
    program.push(instruction(EXIT, 0, 0, 0, 0));
    program
}

const PROG_LOAD: libc::c_int = 5;
const PROG_ATTACH: libc::c_int = 8;
const CGROUP_DEVICE_PROGRAM: u32 = 15;
const CGROUP_DEVICE_ATTACH: u32 = 6;
const ALLOW_MULTI: u32 = 2;

#[repr(C)]
#[derive(Default)]
struct Load {
    program_type: u32,
    count: u32,
    instructions: u64,
    license: u64,
    log_level: u32,
    log_size: u32,
    log: u64,
    kernel_version: u32,
    flags: u32,
}

#[repr(C)]
#[derive(Default)]
struct Attach {
    target: u32,
    program: u32,
    attach_type: u32,
    flags: u32,
    replaced: u32,
}

/// Puts the rules' program on a v2 group; it is gone with the group.
#[allow(unsafe_code)]
pub(super) fn attach(folder: &Path, rules: &[Rule]) -> io::Result<()> {
    let group = File::open(folder)?;
    let instructions = program(rules);
    let load = Load {
        program_type: CGROUP_DEVICE_PROGRAM,
        count: instructions.len() as u32,
        instructions: instructions.as_ptr() as u64,
        license: c"Apache-2.0".as_ptr() as u64,
        ..Load::default()
    };
    // SAFETY: `load` and what it points to live through the call, and its size is given.
    let loaded = unsafe { libc::syscall(libc::SYS_bpf, PROG_LOAD, &load, size_of::<Load>()) };
    if loaded < 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: the kernel has just made this descriptor, and nobody else has it.
    let program = unsafe { OwnedFd::from_raw_fd(loaded as i32) };
    let attach = Attach {
        target: group.as_raw_fd() as u32,
        program: program.as_raw_fd() as u32,
        attach_type: CGROUP_DEVICE_ATTACH,
        flags: ALLOW_MULTI,
        replaced: 0,
    };
    // SAFETY: as above.
    let attached = unsafe { libc::syscall(libc::SYS_bpf, PROG_ATTACH, &attach, size_of::<Attach>()) };
    if attached < 0 {
        Err(io::Error::last_os_error())
    } else {
        Ok(())
    }
}
